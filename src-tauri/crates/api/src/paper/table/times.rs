//! Planned against real times on paper: when each session was to begin and end, when it did, and by how much the day ran late.

use super::columns::{Column, Row, print};
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use warsha_core::actual::minute_of;
use warsha_core::agenda::hours::codes;
use warsha_core::audience::Audience as For;

/// Whoever runs the day, and whoever pays for it.
const RUNS: &[For] = &[For::Organisers, For::Facilitators, For::Donor];

const COLUMNS: &[Column] = &[
    ("code", "list-code", RUNS),
    ("title", "paper-session", RUNS),
    ("start", "paper-start", RUNS),
    ("started", "list-started", RUNS),
    ("late", "list-minutes-late", RUNS),
    ("end", "paper-end", RUNS),
    ("ended", "list-ended", RUNS),
    ("over", "list-minutes-over", RUNS),
    ("room", "paper-room", RUNS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let told = crate::actual::told(making.open)?;
    let codes = codes(making.agenda()?);
    let zone = making.workshop.time_zone();
    let days = making.days();
    let mut rows: Vec<Row> = Vec::new();
    let mut any = false;
    for (_, date) in &days {
        let heading = if days.len() > 1 { making.words.weekday_day_month(*date) } else { String::new() };
        for (placement, session) in making.placed_on(*date)? {
            let actual = told.get(&placement.id);
            let minute = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(|at| minute_of(*date, at, zone));
            let started = minute(actual.and_then(|a| a.started));
            let ended = minute(actual.and_then(|a| a.ended));
            any |= started.is_some() || ended.is_some();
            let end = (!placement.open_end).then(|| placement.end());
            let clock = |minute: Option<i32>| minute.map(|m| making.words.clock(m)).unwrap_or_default();
            let by = |real: Option<i32>, planned: Option<i32>| {
                real.zip(planned).map(|(real, planned)| signed(real - planned)).unwrap_or_default()
            };
            let values = vec![
                codes.get(&session.id).cloned().unwrap_or_default(),
                session.title.best(making.words.language()).to_owned(),
                clock(Some(placement.start)),
                clock(started),
                by(started, Some(placement.start)),
                clock(end),
                clock(ended),
                by(ended, end),
                making.rooms(&placement.rooms)?,
            ];
            rows.push((heading.clone(), values));
        }
    }
    // Before anybody said when something began there is nothing to compare.
    if !any {
        return Err(ErrorCode::NothingToPrint.into());
    }
    Ok(Making::made_without_people(print(making, COLUMNS, "title", "list-times", rows)?))
}

/// "+5", "–3", "0".
fn signed(by: i32) -> String {
    match by {
        0 => "0".to_owned(),
        more if more > 0 => format!("+{more}"),
        less => format!("–{}", -less),
    }
}
