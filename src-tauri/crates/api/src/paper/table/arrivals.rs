//! Arrivals on paper: who is in for a half-day or a session, since when, and who is still missing.

use super::columns::{Column, Row, print};
use super::{ORIGIN, PERIOD, WHO};
use crate::check_in::find_period;
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use crate::paper::people::Seen;
use chrono::Timelike;
use std::collections::HashMap;
use warsha_core::attendance::{Found, Standing, attendance_of, by_key};
use warsha_core::audience::Audience as For;
use warsha_core::delegate::AttendanceMode;
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::DelegateId;

/// Whoever works at the door or looks after people.
const DOOR: &[For] = &[For::Organisers, For::Security, For::Facilitators];

const COLUMNS: &[Column] = &[
    ("number", "list-number", DOOR),
    ("name", "list-name", DOOR),
    ("organisation", "list-organisation", DOOR),
    ("country", "list-country", DOOR),
    ("mode", "list-mode", DOOR),
    ("arrived", "list-arrived-at", DOOR),
    ("desk", "list-desk", DOOR),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let key = Some(making.choice(PERIOD.key)).filter(|key| !key.is_empty());
    let periods = making.periods()?;
    let period = match key.map(|key| by_key(periods, key)) {
        // An earlier printing may have a key that says only when the session began: it meant the first.
        Some(Found::Several(fitting)) => fitting.first().copied(),
        _ => find_period(periods, &making.workshop, key, making.now)?,
    };
    let Some(period) = period else { return Err(ErrorCode::NothingToPrint.into()) };
    let punctuality = warsha_store::periods::punctuality(&making.open.document)?;
    let standings = attendance_of(making.check_ins()?, period.id, &punctuality);
    let who = making.one_of(WHO.key);
    let is_in = |seen: &Seen<'_>| standings.get(&seen.id).is_some_and(Standing::is_in);
    let people = making.delegates()?.iter().map(|d| making.seen(d));
    let mut shown: Vec<Seen<'_>> = people.collect::<Result<_, _>>()?;
    // Whoever came counts, and whoever is expected and did not.
    shown.retain(|seen| match who {
        "here" => is_in(seen),
        "missing" => takes_a_seat(seen.facts.status) && !is_in(seen),
        _ => takes_a_seat(seen.facts.status) || is_in(seen),
    });
    let mut rows: Vec<(usize, Row)> = Vec::with_capacity(shown.len());
    for seen in &shown {
        let at = making.delegations()?.iter().position(|d| Some(d.id) == seen.delegation);
        let heading = match at.and_then(|at| making.delegations().ok()?.get(at)) {
            // A delegation beside an alias would say who it is.
            Some(delegation) if !seen.withheld && ORIGIN.contains(&making.audience) => {
                making.delegation_name(delegation)?
            }
            _ => making.words.get("paper-other-delegates"),
        };
        let place = if seen.withheld { usize::MAX } else { at.unwrap_or(usize::MAX) };
        rows.push((place, (heading, values(making, seen, &standings))));
    }
    rows.sort_by_key(|(place, _)| *place);
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let printed = print(making, COLUMNS, "name", "list-arrivals", rows)?;
    let withheld = shown.iter().filter(|seen| seen.withheld).map(|seen| seen.id).collect();
    Ok(Made { withheld, ..Making::made_without_people(printed) })
}

fn values(making: &Making<'_>, seen: &Seen<'_>, standings: &HashMap<DelegateId, Standing>) -> Vec<String> {
    let (arrived, desk, mode) = match standings.get(&seen.id) {
        Some(Standing::In { at, desk, mode, remarks, .. }) => {
            let local = at.with_timezone(&making.workshop.time_zone());
            let minute = (local.hour() * 60 + local.minute()) as i32;
            let mut arrived = making.words.clock(minute);
            if remarks.late {
                arrived = making.words.say("list-arrived-late", &[("time", arrived.into())]);
            }
            (arrived, desk.clone(), *mode)
        }
        _ => (String::new(), String::new(), seen.facts.mode),
    };
    let mode = match mode {
        AttendanceMode::InPerson => "list-mode-in-person",
        AttendanceMode::Online => "list-mode-online",
    };
    vec![
        seen.number.to_string(),
        making.name_or_number(seen),
        seen.organisation.clone(),
        seen.country_name.clone(),
        making.words.get(mode),
        arrived,
        desk,
    ]
}
