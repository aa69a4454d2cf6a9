//! The register of what was handed over: on the screen, in a spreadsheet, and as rows for paper that is signed.

use super::{Holdings, hand, item_view};
use crate::backend::{Backend, Outcome};
use crate::convert::id;
use crate::delegates::subject;
use crate::error::ApiError;
use crate::open::Open;
use crate::paper::group_of;
use crate::wire::*;
use chrono::Timelike;
use std::collections::{HashMap, HashSet};
use warsha_core::attendance::seen_in_the_room;
use warsha_core::audience::{Audience as For, Seen, seen_at_the_door, seen_by};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::takes_a_seat;
use warsha_core::hand_over::{HandOutItem, HandOver, Holding, Outstanding, holdings, outstanding};
use warsha_core::ids::{DelegateId, HandOutItemId, OrganisationId};
use warsha_core::workshop::Workshop;
use warsha_exchange::{CellValue, Column, ColumnKind, ListSheet, heading_language};
use warsha_store as store;
use warsha_words::Words;

/// Everything that the register is made from.
struct Ground {
    workshop: Workshop,
    items: Vec<HandOutItem>,
    people: Vec<Delegate>,
    organisations: HashMap<OrganisationId, String>,
    held: Holdings,
    /// Who was in the room, however they were to take part.
    seen: HashSet<DelegateId>,
}

impl Ground {
    fn of(open: &Open) -> Result<Self, ApiError> {
        let items = store::hand_overs::items(&open.document)?;
        let held = holdings(&store::hand_overs::all(&open.document)?);
        let mut people = store::delegates::all(&open.document)?;
        // Whoever comes, and whoever was given something whatever became of them.
        let has = |d: &Delegate| items.iter().any(|item| held.contains_key(&(d.id, item.id)));
        people.retain(|d| takes_a_seat(d.status) || has(d));
        Ok(Self {
            workshop: store::workshop::get(&open.document)?,
            items,
            people,
            organisations: open.organisation_names()?,
            held,
            seen: seen_in_the_room(&store::check_ins::all(&open.document)?),
        })
    }

    fn organisation(&self, seen: &Seen<'_>) -> String {
        seen.person.organisation.and_then(|id| self.organisations.get(&id).cloned()).unwrap_or_default()
    }

    fn outstanding(&self, item: &HandOutItem, person: &Delegate) -> Option<Outstanding> {
        outstanding(item, person, self.seen.contains(&person.id), self.held.get(&(person.id, item.id)))
    }

    fn is_for(&self, item: &HandOutItem, person: &Delegate) -> bool {
        item.is_for(person, self.seen.contains(&person.id))
    }

    fn sum(&self, item: &HandOutItem) -> HandOutSum {
        let of =
            |wanted| self.people.iter().filter(|d| self.outstanding(item, d) == Some(wanted)).count() as u32;
        let given = self.people.iter().filter(|d| self.held.contains_key(&(d.id, item.id))).count() as u32;
        HandOutSum { not_given: of(Outstanding::NotGiven), given, not_back: of(Outstanding::NotBack) }
    }
}

/// The register, as the desk sees people.
pub fn hand_out_register(backend: &mut Backend, _: Nothing) -> Outcome<HandOutRegister> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let line = |person: &Delegate| {
        let hand = |item| hand(&ground.workshop, item, person, &ground.seen, &ground.held);
        let hands = ground.items.iter().filter_map(hand);
        let hands: Vec<HandOutCard> = hands.collect();
        Some(HandOutLine {
            id: person.id.to_string(),
            number: person.number,
            name: subject(person),
            organisation: ground.organisation(&seen_at_the_door(person)),
            hands,
        })
        .filter(|line| !line.hands.is_empty())
    };
    Ok(HandOutRegister {
        items: ground.items.iter().map(item_view).collect(),
        people: ground.people.iter().filter_map(line).collect(),
        grouped: ground.people.iter().any(|person| !group_of(person).is_empty()),
        sums: ground.items.iter().map(|item| ground.sum(item)).collect(),
    }
    .into())
}

/// Which rows of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    All,
    Only(Outstanding),
}

impl Which {
    /// By its code; whatever else means all.
    pub fn of(code: &str) -> Self {
        Outstanding::from_code(code).map_or(Self::All, Self::Only)
    }
}

/// The register in words, for a spreadsheet or a page.
pub(crate) struct Register {
    pub title: String,
    /// Number, name, organisation, then the things.
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// Whose names were held back.
    pub withheld: Vec<DelegateId>,
}

/// Rows of people as an audience may see them, with what each was given.
pub(crate) fn register(
    open: &Open,
    words: &Words,
    audience: For,
    which: Which,
    item: &str,
) -> Result<Register, ApiError> {
    let mut ground = Ground::of(open)?;
    if !item.is_empty() {
        let wanted: HandOutItemId = id(item)?;
        ground.items.retain(|item| item.id == wanted);
    }
    let own_fields = store::own_fields::all(&open.document)?;
    let mut headings: Vec<String> =
        ["list-number", "list-name", "list-organisation"].map(|key| words.get(key)).into();
    headings.extend(ground.items.iter().map(|item| item_name(words, item)));
    let (mut rows, mut withheld) = (Vec::new(), Vec::new());
    for person in &ground.people {
        let is_wanted = |item: &HandOutItem| match which {
            Which::All => ground.is_for(item, person) || ground.held.contains_key(&(person.id, item.id)),
            Which::Only(wanted) => ground.outstanding(item, person) == Some(wanted),
        };
        if !ground.items.iter().any(is_wanted) {
            continue;
        }
        let seen = seen_by(person, audience, &own_fields);
        let name = match seen.person.full_name.as_str() {
            "" => words.say("paper-delegate-number", &[("number", i64::from(person.number).into())]),
            name => name.to_owned(),
        };
        let mut row = vec![person.number.to_string(), name, ground.organisation(&seen)];
        row.extend(ground.items.iter().map(|item| state(&ground, words, item, person)));
        rows.push(row);
        withheld.extend(seen.withheld.then_some(person.id));
    }
    let title = match which {
        Which::All => "hand-out-register",
        Which::Only(Outstanding::NotGiven) => "hand-out-register-not-given",
        Which::Only(Outstanding::NotBack) => "hand-out-register-not-back",
    };
    Ok(Register { title: words.get(title), headings, rows, withheld })
}

/// What a thing is called: by its own name, or by its kind's.
pub(crate) fn item_name(words: &Words, item: &HandOutItem) -> String {
    match item.label.best(words.language()) {
        "" => words.get(&format!("hand-out-kind-{}", item.kind.code())),
        name => name.to_owned(),
    }
}

/// "given 10 June 08:41, no. 14" in the words of the list; a dash for what is not for the person.
fn state(ground: &Ground, words: &Words, item: &HandOutItem, person: &Delegate) -> String {
    let Some(holding) = ground.held.get(&(person.id, item.id)) else {
        return if ground.is_for(item, person) { String::new() } else { "–".to_owned() };
    };
    let record = holding.record();
    let key = match holding {
        Holding::Given(_) => "hand-out-given-at",
        Holding::Returned { .. } => "hand-out-returned-at",
    };
    let said = words.say(key, &[("time", moment(ground, words, record).into())]);
    let piece = [
        Some(&record.number)
            .filter(|number| !number.is_empty())
            .map(|number| words.say("hand-out-piece", &[("number", number.as_str().into())])),
        Some(&record.channel)
            .filter(|channel| !channel.is_empty())
            .map(|channel| words.say("hand-out-channel", &[("channel", channel.as_str().into())])),
    ];
    std::iter::once(said).chain(piece.into_iter().flatten()).collect::<Vec<_>>().join("\n")
}

fn moment(ground: &Ground, words: &Words, record: &HandOver) -> String {
    let local = record.at.with_timezone(&ground.workshop.time_zone());
    let minute = (local.hour() * 60 + local.minute()) as i32;
    format!("{} {}", words.day_month(local.date_naive()), words.clock(minute))
}

/// Writes the register as a spreadsheet.
pub fn export_hand_outs(backend: &mut Backend, wanted: ExportHandOuts) -> Outcome<Written> {
    let words = Words::new(heading_language(&wanted.language));
    let audience = wanted.audience.map_or(For::Organisers, |audience| audience.0);
    let register = register(backend.open()?, &words, audience, Which::of(&wanted.which), &wanted.item)?;
    let columns = register.headings.iter().enumerate().map(|(at, heading)| {
        let kind = if at == 0 { ColumnKind::Number } else { ColumnKind::Text };
        Column::new(heading.clone(), kind)
    });
    let cell = |(at, text): (usize, &String)| match text.parse::<u32>() {
        Ok(number) if at == 0 => CellValue::Number(number.into()),
        _ if text.is_empty() => CellValue::Empty,
        _ => CellValue::Text(text.replace('\n', ", ")),
    };
    let sheet = ListSheet {
        title: register.title.clone(),
        columns: columns.collect(),
        rows: register.rows.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect(),
        ..ListSheet::default()
    };
    crate::lists::write(backend, &wanted.path, &[sheet])
}
