//! A late day as it would become, on paper, for whoever has to agree to it: each session of the day with its times before and after, as the
//! planner answers. Nothing is changed by printing it.

use super::CHANGE;
use super::columns::{Column, Row, print};
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use crate::wire::PlannedChange;
use std::collections::HashMap;
use warsha_core::agenda::plan::Shift;
use warsha_core::audience::Audience as For;
use warsha_core::ids::PlacementId;
use warsha_core::session::Placement;

/// Whoever runs the day.
const RUNS: &[For] = &[For::Organisers, For::Facilitators];

const COLUMNS: &[Column] = &[
    ("start", "paper-start", RUNS),
    ("end", "paper-end", RUNS),
    ("title", "paper-session", RUNS),
    ("new_start", "list-new-start", RUNS),
    ("new_end", "list-new-end", RUNS),
    ("change", "paper-what-is-new", RUNS),
    ("room", "paper-room", RUNS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let wanted: PlannedChange = serde_json::from_str(making.choice(CHANGE.key))
        .map_err(|error| ApiError::new(ErrorCode::BadArguments).with("detail", error.to_string()))?;
    let proposal = crate::agenda::proposed(making.agenda()?, wanted)?;
    let shifts: HashMap<PlacementId, &Shift> = proposal.shifts().map(|s| (s.placement, s)).collect();
    let days = making.days();
    let mut rows: Vec<Row> = Vec::new();
    for (_, date) in &days {
        let heading = if days.len() > 1 { making.words.weekday_day_month(*date) } else { String::new() };
        for (placement, session) in making.placed_on(*date)? {
            let shift = shifts.get(&placement.id).copied();
            let held = proposal.held.contains(&placement.id);
            let after = shift.map_or(Some(placement), |shift| shift.after.as_ref());
            let clock = |minute: Option<i32>| minute.map(|m| making.words.clock(m)).unwrap_or_default();
            let end = |p: &Placement| (!p.open_end).then(|| p.end());
            let values = vec![
                clock(Some(placement.start)),
                clock(end(placement)),
                session.title.best(making.words.language()).to_owned(),
                clock(after.map(|p| p.start)),
                clock(after.and_then(end)),
                what(making, placement, shift, held),
                making.rooms(&after.unwrap_or(placement).rooms)?,
            ];
            rows.push((heading.clone(), values));
        }
    }
    Ok(Making::made_without_people(print(making, COLUMNS, "title", "list-late", rows)?))
}

/// What happens to a session, in the words of the screen; nothing where nothing does.
fn what(making: &Making<'_>, before: &Placement, shift: Option<&Shift>, held: bool) -> String {
    let words = &making.words;
    let minutes = |count: i32| words.say("paper-minutes", &[("count", count.into())]);
    let Some(shift) = shift else {
        return if held { words.get("agenda-late-held") } else { String::new() };
    };
    let Some(after) = &shift.after else { return words.get("agenda-late-off") };
    if after.day != before.day {
        return words.weekday_day_month(after.day);
    }
    let (longer, later) = (after.duration - before.duration, after.start - before.start);
    let (key, name, by) = match (longer, later) {
        (0, 0) => return String::new(),
        (0, later) if later < 0 => ("agenda-late-earlier", "length", -later),
        (0, later) => ("agenda-late-later", "length", later),
        (longer, _) if longer < 0 => ("paper-change-shorter", "minutes", -longer),
        (longer, _) => ("paper-change-longer", "minutes", longer),
    };
    words.say(key, &[(name, minutes(by).into())])
}
