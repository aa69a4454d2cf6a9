//! The agenda's day list on paper: a row for each session of the days that were ordered, in the order of their times.

use super::columns::{Column, Row, print};
use super::{EVERYBODY, TEAM, WORK};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use std::collections::HashMap;
use warsha_core::agenda::hours::codes;
use warsha_core::ids::SessionId;
use warsha_core::session::{Placement, Session};

const COLUMNS: &[Column] = &[
    ("start", "paper-start", EVERYBODY),
    ("end", "paper-end", EVERYBODY),
    ("length", "list-length", EVERYBODY),
    ("code", "list-code", EVERYBODY),
    ("title", "paper-session", EVERYBODY),
    ("kind", "list-kind", EVERYBODY),
    ("room", "paper-room", EVERYBODY),
    ("leads", "paper-leads", EVERYBODY),
    ("languages", "list-languages", WORK),
    ("note", "list-note", TEAM),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let codes = codes(making.agenda()?);
    let days = making.days();
    let mut rows: Vec<Row> = Vec::new();
    for (_, date) in &days {
        let heading = if days.len() > 1 { making.words.weekday_day_month(*date) } else { String::new() };
        for (placement, session) in making.placed_on(*date)? {
            rows.push((heading.clone(), values(making, placement, session, &codes)?));
        }
    }
    making.made(print(making, COLUMNS, "title", "list-agenda", rows)?)
}

fn values(
    making: &Making<'_>,
    placement: &Placement,
    session: &Session,
    codes: &HashMap<SessionId, String>,
) -> Result<Vec<String>, ApiError> {
    let words = &making.words;
    Ok(vec![
        words.clock(placement.start),
        if placement.open_end { String::new() } else { words.clock(placement.end()) },
        placement.duration.to_string(),
        codes.get(&session.id).cloned().unwrap_or_default(),
        session.title.best(words.language()).to_owned(),
        words.get(&format!("kind-{}", session.kind.code().replace('_', "-"))),
        making.rooms(&placement.rooms)?,
        making.leads(session)?.join("; "),
        session.languages.join(", "),
        session.note.clone(),
    ])
}
