//! Delegations and their targets on paper: whom each was asked to send, who comes, and the difference.

use super::columns::{Column, Row, print_with_sums};
use super::{ORGANISERS, WORK};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use warsha_core::audience::Audience as For;
use warsha_core::delegation::{Delegation, PlaceTarget, tally, total};

/// Numbers of people are no secret; which cities were asked for may be.
const COUNTS: &[For] = WORK;

const COLUMNS: &[Column] = &[
    ("delegation", "delegations-field-delegation", COUNTS),
    ("kind", "list-kind", COUNTS),
    ("places", "delegations-target-places", ORGANISERS),
    ("target", "delegations-target", COUNTS),
    ("coming", "delegations-people-now", COUNTS),
    ("difference", "list-difference", COUNTS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let counting = making.counting()?;
    let mut rows: Vec<Row> = Vec::new();
    for delegation in making.delegations()? {
        let tally = tally(delegation, making.delegates()?, &counting);
        let mut kind =
            making.words.get(&format!("delegations-kind-{}", delegation.kind.code().replace('_', "-")));
        if !delegation.counted {
            kind = format!("{kind}, {}", making.words.get("delegations-not-counted"));
        }
        let values = vec![
            making.delegation_name(delegation)?,
            kind,
            places(making, delegation),
            number(tally.target),
            tally.actual.to_string(),
            difference(tally.target, tally.actual),
        ];
        rows.push((String::new(), values));
    }
    let all = total(making.delegations()?, making.delegates()?, &counting);
    let everyone = making.words.get("delegations-everyone");
    let sums = vec![
        everyone,
        String::new(),
        String::new(),
        number(all.target),
        all.actual.to_string(),
        difference(all.target, all.actual),
    ];
    let printed = print_with_sums(making, COLUMNS, "delegation", "delegations-targets-title", rows, sums)?;
    Ok(Making::made_without_people(printed))
}

/// "4 from Kinshasa; 3 from Bukavu, Goma".
fn places(making: &Making<'_>, delegation: &Delegation) -> String {
    let line = |target: &PlaceTarget| {
        let places = if target.places.is_empty() {
            making.words.get("delegations-anywhere")
        } else {
            target.places.join(", ")
        };
        let args = [("people", target.people.into()), ("places", places.into())];
        making.words.say("delegations-target-line", &args)
    };
    delegation.targets.iter().map(line).collect::<Vec<_>>().join("; ")
}

fn number(target: Option<u32>) -> String {
    target.map_or_else(|| "–".to_owned(), |target| target.to_string())
}

/// "+1", "–2", "0"; nothing without a target.
fn difference(target: Option<u32>, coming: u32) -> String {
    let Some(target) = target else { return String::new() };
    let by = i64::from(coming) - i64::from(target);
    match by {
        0 => "0".to_owned(),
        more if more > 0 => format!("+{more}"),
        less => format!("–{}", -less),
    }
}
