//! Organisations on paper, with the people who come from each. For the team alone: where somebody comes from may be what protects them.

use super::columns::{Column, Row, print_with_sums};
use super::{ORGANISERS, ROWS};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use std::collections::HashMap;
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::OrganisationId;
use warsha_core::organisation::Organisation;
use warsha_core::search::fold;

const COLUMNS: &[Column] = &[
    ("name", "list-organisation", ORGANISERS),
    ("acronym", "list-acronym", ORGANISERS),
    ("kind", "organisations-type", ORGANISERS),
    ("role", "organisations-role", ORGANISERS),
    ("parent", "organisations-parent", ORGANISERS),
    ("country", "organisations-country", ORGANISERS),
    ("people", "list-people", ORGANISERS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let all = making.organisations()?;
    let mut people: HashMap<OrganisationId, u32> = HashMap::new();
    for person in making.delegates()?.iter().filter(|d| takes_a_seat(d.status)) {
        if let Some(organisation) = person.organisation {
            *people.entry(organisation).or_insert(0) += 1;
        }
    }
    let language = making.words.language();
    let chosen: Vec<OrganisationId> = making.ids(ROWS.key);
    let mut shown: Vec<&Organisation> = if chosen.is_empty() {
        all.values().collect()
    } else {
        chosen.iter().filter_map(|id| all.get(id)).collect()
    };
    if chosen.is_empty() {
        shown.sort_by_key(|o| (fold(o.name_in(language)), o.id));
    }
    let count = |o: &Organisation| people.get(&o.id).copied().unwrap_or(0);
    let row = |o: &&Organisation| -> Row {
        let parent = o.parent.and_then(|id| all.get(&id));
        let values = vec![
            o.name_in(language).to_owned(),
            o.acronym.clone(),
            o.kind.map(|kind| coded(making, "type", kind.code())).unwrap_or_default(),
            o.role.map(|role| coded(making, "role", role.code())).unwrap_or_default(),
            parent.map(|parent| parent.name_in(language).to_owned()).unwrap_or_default(),
            making.country(o.country).unwrap_or_default(),
            count(o).to_string(),
        ];
        (String::new(), values)
    };
    let rows: Vec<Row> = shown.iter().map(row).collect();
    let mut sums = vec![String::new(); COLUMNS.len()];
    sums[0] = making.words.get("list-sum");
    sums[COLUMNS.len() - 1] = shown.iter().map(|o| count(o)).sum::<u32>().to_string();
    let printed = print_with_sums(making, COLUMNS, "name", "organisations-title", rows, sums)?;
    Ok(Making::made_without_people(printed))
}

fn coded(making: &Making<'_>, list: &str, code: &str) -> String {
    making.words.get(&format!("organisations-{list}-{}", code.replace('_', "-")))
}
