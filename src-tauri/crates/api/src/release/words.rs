//! What changed in the agenda, in words: the one place where paper and command line make these sentences. The screen makes the same from the
//! same messages.

use crate::wire::*;
use warsha_core::release::DifferenceKind as Kind;
use warsha_core::session::SessionMode as Mode;
use warsha_words::{Arg, Words};

/// The sentence for one difference: "Legal clinics moves from 09:30 to 09:45, Nile Hall; led by Grace now".
pub fn difference_sentence(words: &Words, difference: &DifferenceView) -> String {
    let said = Said { words, before: difference.before.as_ref(), after: difference.after.as_ref() };
    let mut parts: Vec<String> = Vec::new();
    for kind in &difference.kinds {
        for (key, args) in said.clauses(kind.0, &difference.kinds) {
            let key = if parts.is_empty() { key.to_owned() } else { format!("{key}.also") };
            let args: Vec<(&str, Arg)> = args.into_iter().collect();
            parts.push(words.say(&key, &args));
        }
    }
    if difference.carries > 0 {
        parts.push(words.say("difference-carries", &[("count", difference.carries.into())]));
    }
    let mut parts = parts.into_iter();
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |first, then| {
        words.say("difference-and", &[("first", first.into()), ("then", then.into())])
    })
}

/// "3", or "3 (Desk 2)" when two desks released the same number while they were apart.
pub fn version_label(words: &Words, number: u32, shared: bool, desk: &str) -> String {
    if shared {
        words.say("release-number-desk", &[("number", number.into()), ("desk", desk.into())])
    } else {
        number.to_string()
    }
}

type Clause = (&'static str, Vec<(&'static str, Arg)>);

struct Said<'a> {
    words: &'a Words,
    before: Option<&'a SlotView>,
    after: Option<&'a SlotView>,
}

impl Said<'_> {
    /// What is said about one kind of difference. A change of room is said with the change of time when there is one.
    fn clauses(&self, kind: Kind, all: &[DifferenceKind]) -> Vec<Clause> {
        let has = |kind: Kind| all.contains(&DifferenceKind(kind));
        let (Some(was), Some(is)) = (self.before.or(self.after), self.after.or(self.before)) else {
            return Vec::new();
        };
        let title = ("title", Arg::from(self.title(is)));
        let one = |key: &'static str, args: Vec<(&'static str, Arg)>| {
            let args = [title.clone()].into_iter().chain(args).collect();
            vec![(key, args)]
        };
        match kind {
            Kind::New => one("difference-new", vec![("when", self.span(is).into())]),
            Kind::Cancelled => one("difference-cancelled", vec![("when", self.span(was).into())]),
            Kind::Moved | Kind::OtherDay => {
                let days = has(Kind::OtherDay);
                let rooms = has(Kind::OtherRoom);
                let from = self.moment(was, days, rooms);
                let to = self.moment(is, days, rooms || !self.place(is).is_empty());
                one("difference-moved", vec![("from", from.into()), ("to", to.into())])
            }
            Kind::OtherRoom if has(Kind::Moved) || has(Kind::OtherDay) => Vec::new(),
            Kind::OtherRoom => match (self.place(was), self.place(is)) {
                (old, place) if old.is_empty() => one("difference-room-given", vec![("place", place.into())]),
                (old, place) if place.is_empty() => one("difference-room-lost", vec![("old", old.into())]),
                (old, place) => one("difference-room", vec![("place", place.into()), ("old", old.into())]),
            },
            Kind::Longer | Kind::Shorter => {
                let key = if kind == Kind::Longer { "difference-longer" } else { "difference-shorter" };
                let minutes = (is.duration - was.duration).abs();
                one(
                    key,
                    vec![
                        ("minutes", minutes.into()),
                        ("end", self.words.clock(is.start + is.duration).into()),
                    ],
                )
            }
            Kind::Renamed => one("difference-renamed", vec![("old", self.title(was).into())]),
            Kind::OtherLeads => match self.leads(is) {
                leads if leads.is_empty() => one("difference-no-leads", vec![]),
                leads => one("difference-leads", vec![("leads", leads.into())]),
            },
            Kind::OtherLanguage => {
                let mut said = Vec::new();
                if was.languages != is.languages && !is.languages.is_empty() {
                    said.extend(one("difference-language", vec![("languages", self.languages(is).into())]));
                }
                if was.interpretation != is.interpretation || said.is_empty() {
                    let key = if is.interpretation {
                        "difference-interpreted"
                    } else {
                        "difference-not-interpreted"
                    };
                    said.extend(one(key, vec![]));
                }
                said
            }
            Kind::OtherMode if was.mode == is.mode => one("difference-link", vec![]),
            Kind::OtherMode => match is.mode.0 {
                Mode::Online => one("difference-online", vec![]),
                Mode::Hybrid => one("difference-hybrid", vec![]),
                Mode::InPerson => one("difference-in-person", vec![]),
            },
        }
    }

    fn title(&self, slot: &SlotView) -> String {
        let lang = self.words.language();
        let first = || slot.title.values().next();
        slot.title.get(lang).or_else(|| slot.title.get("en")).or_else(first).cloned().unwrap_or_default()
    }

    fn place(&self, slot: &SlotView) -> String {
        if slot.all_rooms { self.words.get("paper-all-rooms") } else { self.list(slot.rooms.iter().cloned()) }
    }

    fn list(&self, texts: impl Iterator<Item = String>) -> String {
        texts
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(&self.words.get("difference-list-comma"))
    }

    /// "10:00 to 11:00, Nile Hall".
    fn span(&self, slot: &SlotView) -> String {
        let start = self.words.clock(slot.start);
        let time = if slot.open_end {
            start
        } else {
            let end = self.words.clock(slot.start + slot.duration);
            self.words.say("difference-span", &[("start", start.into()), ("end", end.into())])
        };
        self.with_place(time, slot)
    }

    /// "09:45", "09:45, Nile Hall", "Monday 10 June, 09:45, Nile Hall".
    fn moment(&self, slot: &SlotView, day: bool, place: bool) -> String {
        let mut text = self.words.clock(slot.start);
        if let (true, Ok(date)) = (day, slot.day.parse()) {
            let day = self.words.weekday_day_month(date);
            text = self.words.say("difference-place", &[("time", day.into()), ("place", text.into())]);
        }
        if place { self.with_place(text, slot) } else { text }
    }

    fn with_place(&self, time: String, slot: &SlotView) -> String {
        let place = self.place(slot);
        if place.is_empty() {
            return time;
        }
        self.words.say("difference-place", &[("time", time.into()), ("place", place.into())])
    }

    fn leads(&self, slot: &SlotView) -> String {
        let name = |lead: &LeadView| {
            if lead.name.is_empty() { lead.organisation.clone() } else { lead.name.clone() }
        };
        self.list(slot.leads.iter().map(name))
    }

    fn languages(&self, slot: &SlotView) -> String {
        let name = |code: &String| {
            let key = format!("language-name-{code}");
            if self.words.has(&key) { self.words.get(&key) } else { code.to_uppercase() }
        };
        self.list(slot.languages.iter().map(name))
    }
}

#[cfg(test)]
mod tests;
