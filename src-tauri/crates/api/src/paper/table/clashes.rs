//! Clashes on paper, by time, for the team that settles them; those that the organiser let be are left out.

use super::ORGANISERS;
use super::columns::{Column, Row, print};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use warsha_core::agenda::clash::{Clash, Subject, clashes};
use warsha_core::ids::PlacementId;
use warsha_core::session::{Placement, Session};
use warsha_store as store;

const COLUMNS: &[Column] = &[
    ("day", "list-day", ORGANISERS),
    ("start", "paper-start", ORGANISERS),
    ("title", "paper-session", ORGANISERS),
    ("clash", "list-clash", ORGANISERS),
    ("with", "list-clash-with", ORGANISERS),
    ("room", "paper-room", ORGANISERS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let agenda = making.agenda()?;
    let silenced = store::silenced::all(&making.open.document)?;
    let days = making.days();
    let mut rows: Vec<Row> = Vec::new();
    for clash in clashes(agenda) {
        let Some((placement, session)) = placed(making, clash.first)? else { continue };
        if silenced.contains(&clash.key(agenda)) || !days.iter().any(|(_, date)| *date == placement.day) {
            continue;
        }
        let with = match clash.second {
            Some(second) => placed(making, second)?,
            None => None,
        };
        let title = |session: &Session| session.title.best(making.words.language()).to_owned();
        let values = vec![
            making.words.weekday_day_month(placement.day),
            making.words.clock(placement.start),
            title(session),
            what(making, &clash)?,
            with.map(|(_, other)| title(other)).unwrap_or_default(),
            making.rooms(&placement.rooms)?,
        ];
        rows.push((String::new(), values));
    }
    Ok(Making::made_without_people(print(making, COLUMNS, "title", "agenda-clash-list", rows)?))
}

fn placed<'a>(
    making: &'a Making<'_>,
    id: PlacementId,
) -> Result<Option<(&'a Placement, &'a Session)>, ApiError> {
    let agenda = making.agenda()?;
    let placement = agenda.placement(id);
    Ok(placement.and_then(|placement| Some((placement, agenda.session(placement.session)?))))
}

/// "Nile Hall is too small", in the words of the screen.
fn what(making: &Making<'_>, clash: &Clash) -> Result<String, ApiError> {
    let agenda = making.agenda()?;
    let subject = match &clash.subject {
        Subject::Placements | Subject::EveryRoom => String::new(),
        Subject::Room(room) => agenda.room(*room).map(|r| r.name.clone()).unwrap_or_default(),
        Subject::Delegate(delegate) => making.open.delegate_name(*delegate)?,
        Subject::Name(name) | Subject::Language(name) | Subject::Thing(name) => name.clone(),
    };
    let key = format!("agenda-clash-{}-title", clash.kind.code().replace('_', "-"));
    Ok(making.words.say(&key, &[("name", subject.as_str().into()), ("room", subject.as_str().into())]))
}
