//! The activity log on paper: what was done, when and on which device, the latest first.

use super::ORGANISERS;
use super::columns::{Column, Row, print};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use warsha_store::ActivityEntry;

/// So many entries are shown on the screen and printed.
const MOST: usize = 200;

const COLUMNS: &[Column] = &[
    ("when", "settings-when", ORGANISERS),
    ("what", "settings-what", ORGANISERS),
    ("state", "list-status", ORGANISERS),
    ("device", "settings-device", ORGANISERS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let words = &making.words;
    let row = |entry: ActivityEntry| -> Row {
        let at = entry.at.with_timezone(&making.workshop.time_zone()).naive_local();
        let state = match (entry.undoes, entry.redoes) {
            (Some(_), _) => words.get("settings-undo"),
            (_, Some(_)) => words.get("settings-redo"),
            _ if entry.undone => words.get("settings-undone"),
            _ => String::new(),
        };
        let when = format!("{}, {}", words.day_month_year(at.date()), at.format("%H:%M"));
        (String::new(), vec![when, operation(making, &entry), state, entry.device_name])
    };
    let entries = making.open.document.activity(MOST, None)?;
    let rows = entries.into_iter().map(row).collect();
    Ok(Making::made_without_people(print(making, COLUMNS, "what", "settings-activity", rows)?))
}

/// What was done, as the screen says it: "move of Opening", "adding of a session".
fn operation(making: &Making<'_>, entry: &ActivityEntry) -> String {
    let words = &making.words;
    let key = format!("operation-{}", entry.operation.replace('_', "-"));
    let plain = format!("{key}.plain");
    if entry.subject.is_empty() && words.has(&plain) {
        return words.get(&plain);
    }
    let said = words.say(&key, &[("subject", entry.subject.as_str().into())]);
    // What no language knows comes back as it is: an operation of a newer version.
    if said == key { words.get("operation-unknown") } else { said }
}
