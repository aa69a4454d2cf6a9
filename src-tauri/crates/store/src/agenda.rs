//! The agenda as core's rules see it.

use crate::change::Source;
use crate::error::StoreError;
use crate::fields;
use crate::{own_kinds, placements, rooms, sessions, workshop};
use std::collections::BTreeMap;
use warsha_core::agenda::{Agenda, Listeners, Presence};
use warsha_core::delegation::takes_a_seat;

/// Puts the agenda together. `people` is how many people a session without a number of its own is expected to draw; the caller counts.
pub fn assemble(from: &impl Source, people: u32) -> Result<Agenda, StoreError> {
    Ok(Agenda {
        days: workshop::get(from)?.days(),
        rooms: rooms::all(from)?,
        own_kinds: own_kinds::all(from)?,
        sessions: sessions::all(from)?,
        placements: placements::all(from)?,
        presence: presence(from)?,
        listeners: listeners(from)?,
        people,
        change_over: workshop::change_over(from)?,
    })
}

/// Arrival and departure of those who said when; a day without a minute counts from its first, or to its last.
fn presence(from: &impl Source) -> Result<Vec<Presence>, StoreError> {
    let sql = "SELECT id, arrives_on, arrives_at, leaves_on, leaves_at FROM delegate
        WHERE removed_at IS NULL AND (arrives_on IS NOT NULL OR leaves_on IS NOT NULL) ORDER BY number, id";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(Presence {
            delegate: f.id()?,
            from: {
                let (day, minute) = (f.maybe_day()?, f.maybe_minute()?);
                day.map(|day| (day, minute.unwrap_or(0)))
            },
            until: {
                let (day, minute) = (f.maybe_day()?, f.maybe_minute()?);
                day.map(|day| (day, minute.unwrap_or(24 * 60)))
            },
        })
    })
}

/// What languages those who come understand, as far as they told.
fn listeners(from: &impl Source) -> Result<Vec<Listeners>, StoreError> {
    let sql = "SELECT language_codes, status FROM delegate WHERE removed_at IS NULL AND language_codes<>'[]'";
    let mut people: BTreeMap<Vec<String>, u32> = BTreeMap::new();
    for (languages, status) in fields::all(from.reader().0, sql, [], |f| Ok((f.list()?, f.code()?)))? {
        if takes_a_seat(status) {
            *people.entry(languages).or_default() += 1;
        }
    }
    Ok(people.into_iter().map(|(languages, people)| Listeners { languages, people }).collect())
}
