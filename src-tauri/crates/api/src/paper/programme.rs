//! The programme, as its readers may see it.

use super::catalogue::{Choice, Copies, Group, LEADS, ONLINE, Pack, ROOMS, Recipe};
use super::making::{Made, Making, pairs};
use super::version::VERSION;
use crate::error::ApiError;
use crate::session_plans::Veil;
use chrono::NaiveDate;
use std::collections::HashMap;
use warsha_core::agenda::hours::codes;
use warsha_core::audience::Audience as For;
use warsha_core::ids::SessionId;
use warsha_core::session::{Placement, Rooms, Session, SessionKind, SessionMode};
use warsha_print::{DayView, OnlineView, ProgrammeView, SessionClass, SessionView};

pub(super) const RECIPE: Recipe = Recipe {
    side_by_side: true,
    days: true,
    large_print: true,
    notes: true,
    choices: &[VERSION, ROOMS, LEADS, ONLINE],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new(
        "programme",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Public, For::Organisers],
        make,
    )
};

/// Lays the day pages out.
fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let view = view(making)?;
    making.made(warsha_print::artefact::programme::print(&view, &making.options)?)
}

/// The programme of the days that were ordered.
pub(super) fn view(making: &Making<'_>) -> Result<ProgrammeView, ApiError> {
    view_of(making, making.days())
}

/// The programme of every day.
pub(super) fn whole_view(making: &Making<'_>) -> Result<ProgrammeView, ApiError> {
    view_of(making, (1..).zip(making.workshop.days()).collect())
}

fn view_of(making: &Making<'_>, numbered: Vec<(u32, NaiveDate)>) -> Result<ProgrammeView, ApiError> {
    let telling = Telling::new(making)?;
    let total = making.day_total();
    let mut days = Vec::with_capacity(numbered.len());
    for (number, date) in numbered {
        let (theme, objective) = making.day_note(date);
        days.push(DayView {
            number,
            total,
            date,
            theme: pairs(&theme),
            objective: pairs(&objective),
            sessions: telling.sessions_of(date)?,
        });
    }
    Ok(ProgrammeView {
        title: making.title(),
        organiser: making.workshop.organiser.clone(),
        place: making.place(),
        version_line: making.version_line()?,
        days,
    })
}

/// What every session of a programme is told with.
struct Telling<'m> {
    making: &'m Making<'m>,
    /// Code of each session, as the screen shows it.
    codes: HashMap<SessionId, String>,
    veil: Veil,
    rooms: bool,
    leads: bool,
    online: bool,
}

impl<'m> Telling<'m> {
    fn new(making: &'m Making<'_>) -> Result<Self, ApiError> {
        // A choice that the recipe does not offer is not taken away from it.
        let shown = |choice: Choice| !making.recipe.choices.contains(&choice) || making.yes(choice.key);
        let codes = codes(making.agenda()?);
        let veil = Veil::of(making.delegates()?, making.audience);
        Ok(Self { making, codes, veil, rooms: shown(ROOMS), leads: shown(LEADS), online: shown(ONLINE) })
    }

    /// The sessions of a day, what is nested inside them.
    fn sessions_of(&self, day: NaiveDate) -> Result<Vec<SessionView>, ApiError> {
        self.making.top_level_on(day)?.into_iter().map(|(p, s)| self.view(p, s, 0)).collect()
    }

    fn view(&self, placement: &Placement, session: &Session, depth: usize) -> Result<SessionView, ApiError> {
        let making = self.making;
        let children = if depth > 4 { Vec::new() } else { self.children(placement, session, depth)? };
        let in_rooms = match &placement.rooms {
            Rooms::Some(ids) => making.room_names(ids)?,
            Rooms::None | Rooms::All => Vec::new(),
        };
        Ok(SessionView {
            start: placement.start,
            end: (!placement.open_end).then(|| placement.end()),
            title: pairs(&session.title),
            short_title: pairs(&session.short_title),
            label: String::new(),
            class: match session.kind {
                kind if kind.is_break() => SessionClass::Break,
                SessionKind::Social => SessionClass::OffProgramme,
                _ => SessionClass::Session,
            },
            room: if self.rooms { making.rooms(&placement.rooms)? } else { String::new() },
            rooms: in_rooms,
            everywhere: placement.rooms == Rooms::All,
            leads: if self.leads { making.leads(session)? } else { Vec::new() },
            language_note: language_note(making, session),
            code: self.codes.get(&session.id).cloned().unwrap_or_default(),
            description: making.own_words(&self.veil.text(&session.objective)),
            outcomes: self.outcomes(session),
            online: self.online.then(|| online(making, placement.day, session)).flatten(),
            children,
        })
    }

    fn outcomes(&self, session: &Session) -> Vec<String> {
        let all = self.making.workshop.programme_line.outcomes.iter();
        all.filter(|o| session.outcomes.contains(&o.id)).map(|o| o.code.clone()).collect()
    }

    fn children(
        &self,
        placement: &Placement,
        session: &Session,
        depth: usize,
    ) -> Result<Vec<SessionView>, ApiError> {
        let nested = self.making.nested_in(placement, session)?;
        let groups = nested.len() > 1 && nested.iter().all(|(_, s)| s.kind == SessionKind::WorkingGroup);
        nested
            .into_iter()
            .enumerate()
            .map(|(at, (inside, s))| {
                let mut view = self.view(inside, s, depth + 1)?;
                // The room of the whole is said once.
                if inside.rooms == placement.rooms {
                    view.room.clear();
                }
                if groups && let Some(letter) = ('A'..='Z').nth(at) {
                    view.label = letter.to_string();
                }
                Ok(view)
            })
            .collect()
    }
}

/// How people online take part. What everybody may read holds no address to join at: whoever finds the paper could.
fn online(making: &Making<'_>, day: NaiveDate, session: &Session) -> Option<OnlineView> {
    let hybrid = match session.mode {
        SessionMode::InPerson => return None,
        SessionMode::Online => false,
        SessionMode::Hybrid => true,
    };
    let zone = making.workshop.second_time_zone();
    let city = zone.and_then(|zone| zone.name().rsplit('/').next()).map(|city| city.replace('_', " "));
    let link =
        if making.audience == For::Public { String::new() } else { session.join_link.trim().to_owned() };
    Some(OnlineView { hybrid, link, second_zone: city.zip(making.workshop.second_zone_offset(day)) })
}

fn language_note(making: &Making<'_>, session: &Session) -> String {
    match session.languages.as_slice() {
        [only] => {
            let key = format!("paper-in-{only}");
            if making.words.has(&key) { making.words.say(&key, &[]) } else { String::new() }
        }
        _ => String::new(),
    }
}
