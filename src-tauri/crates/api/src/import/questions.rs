//! Spellings in a file that are one slip away from what the workshop knows already: a question with its answer, never a change.

use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, HashSet};
use warsha_core::same_person::is_one_slip;
use warsha_core::search::fold;
use warsha_exchange::{DelegateReading, DelegateRow};

/// Comparing more pairs than this would be felt.
const MOST_PAIRS: usize = 4_000_000;

/// Problems in the shape of the reader's: "Bukav" where the workshop has a Bukavu.
pub(super) fn spellings(
    reading: &DelegateReading,
    places: &[String],
    organisations: &[String],
) -> Vec<Value> {
    let mut all = close(reading, "city", 4, places, |row| row.city.as_deref());
    all.extend(close(reading, "organisation", 8, organisations, |row| row.organisation.as_deref()));
    all
}

fn close(
    reading: &DelegateReading,
    field: &str,
    shortest: usize,
    known: &[String],
    of: impl Fn(&DelegateRow) -> Option<&str>,
) -> Vec<Value> {
    let letters = |text: &str| fold(text).replace(' ', "");
    let known: Vec<(String, &String)> = known.iter().map(|name| (letters(name), name)).collect();
    let right: HashSet<&str> = known.iter().map(|(letters, _)| letters.as_str()).collect();
    let mut rows: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for row in &reading.rows {
        if let Some(text) = of(row) {
            rows.entry(text).or_default().push(row.row);
        }
    }
    if rows.len().saturating_mul(known.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let mut by_length: HashMap<usize, Vec<&(String, &String)>> = HashMap::new();
    for one in &known {
        by_length.entry(one.0.len()).or_default().push(one);
    }
    let mut all = Vec::new();
    for (typed, rows) in rows {
        let here = letters(typed);
        if here.len() < shortest || right.contains(here.as_str()) {
            continue;
        }
        let near = (here.len() - 1..=here.len() + 1).filter_map(|length| by_length.get(&length)).flatten();
        let mut near: Vec<&str> =
            near.filter(|(other, _)| is_one_slip(&here, other)).map(|(_, name)| name.as_str()).collect();
        near.dedup();
        // Two that it may be are no help.
        let [only] = near.as_slice() else { continue };
        all.extend(rows.into_iter().map(|row| {
            json!({
                "row": row, "kind": format!("{field}_close"), "severity": "warning", "field": field, "value": typed,
                "suggestions": [only],
            })
        }));
    }
    all
}
