//! The hotel list.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::listing::{guest, travels};
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::delegate::hotel_nights;
use warsha_core::search::fold;
use warsha_print::{Fact, FactLabel, RoomingRow, RoomingView};

pub(super) const RECIPE: Recipe = Recipe {
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new("rooming", Group::People, &[For::Hotel], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let people = making.in_person()?;
    let lodged = |seen: &&Seen<'_>| {
        !seen.facts.hotel_room.is_empty()
            || seen.facts.arrives_on.is_some() && seen.facts.leaves_on != seen.facts.arrives_on
    };
    // Before anybody has a room or a day, everybody who travels will need one.
    let mut guests: Vec<&Seen<'_>> = people.iter().filter(lodged).collect();
    if guests.is_empty() {
        guests = people.iter().filter(|seen| travels(seen)).collect();
    }
    guests.sort_by_cached_key(|seen| {
        let family = if seen.family.is_empty() { &seen.name } else { &seen.family };
        (fold(family), fold(&seen.given), seen.number)
    });
    let rows: Vec<RoomingRow> = guests.iter().map(|seen| row(seen)).collect();
    let facts = vec![
        Fact::text(FactLabel::Hotel, making.workshop.venue.clone()),
        Fact::text(FactLabel::Contact, making.template.help_number.clone()),
        Fact::text(FactLabel::Version, making.printed_at()),
    ];
    let view = RoomingView {
        about: making.about(facts),
        kinds: kinds(&rows),
        shred_after: rows.iter().filter_map(|r| r.leaves).map(|(day, _)| day).max(),
        rows,
    };
    making.made(warsha_print::artefact::rooming::print(&view, &making.options)?)
}

fn row(seen: &Seen<'_>) -> RoomingRow {
    let facts = &seen.facts;
    let known = facts.nights.is_some() || (facts.arrives_on.is_some() && facts.leaves_on.is_some());
    RoomingRow {
        person: guest(seen),
        remark: String::new(),
        companions: facts.companions.clone(),
        arrives: facts.arrives_on.map(|day| (day, facts.arrives_at)),
        leaves: facts.leaves_on.map(|day| (day, facts.leaves_at)),
        nights: known.then(|| hotel_nights(facts).len() as u32),
        room: facts.hotel_room.clone(),
    }
}

/// How many people have a room of each kind: "Single", "Twin 1", "Twin 2" are two kinds. Rooms that are only numbered have none.
fn kinds(rows: &[RoomingRow]) -> Vec<(String, u32)> {
    let mut kinds: Vec<(String, u32)> = Vec::new();
    for row in rows {
        let number =
            |c: char| c.is_numeric() || c.is_whitespace() || matches!(c, '#' | '.' | '-' | 'º' | '°');
        let kind = row.room.trim_end_matches(number).trim();
        if kind.chars().filter(|c| c.is_alphabetic()).count() < 2 {
            continue;
        }
        match kinds.iter_mut().find(|(known, _)| fold(known) == fold(kind)) {
            Some((_, people)) => *people += 1,
            None => kinds.push((kind.to_owned(), 1)),
        }
    }
    // Names of many different rooms are no kinds, and kinds of some guests only would look like all.
    let all = kinds.iter().map(|(_, people)| *people as usize).sum::<usize>() == rows.len();
    if all && kinds.len() <= 6 { kinds } else { Vec::new() }
}
