//! What comes out of attendance: the head-count for the screen, and the workbook with list and counts.

use super::ground::Ground;
use super::lines::{Lines, delegation_name};
use super::tables::{Crossing, Table};
use crate::backend::{Backend, Outcome};
use crate::convert::{country_text, texts};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::attendance::head_count::{self as heads, Attendee, HeadCount, LEAST_SHOWN, Sum, hide_small};
use warsha_core::audience::Audience as For;
use warsha_core::ids::OrganisationId;
use warsha_core::organisation::OrganisationType;
use warsha_exchange::heading_language;
use warsha_store as store;
use warsha_words::Words;

/// The head-count by one or two things.
pub fn head_count(backend: &mut Backend, order: HeadCountOrder) -> Outcome<HeadCountView> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let audience = order.audience.map_or(For::Organisers, |audience| audience.0);
    let column = order.column.map(|column| column.0).filter(|column| *column != order.row.0);
    let count = counted(open, &ground, order.row.0, column, audience)?;
    let keys = |codes: &[String]| codes.iter().map(|code| key_view(&ground, code)).collect::<Vec<_>>();
    Ok(HeadCountView {
        rows: keys(&count.rows),
        columns: keys(&count.columns),
        cells: count.cells.iter().map(|row| row.iter().map(sum_view).collect()).collect(),
        row_sums: count.row_sums.iter().map(sum_view).collect(),
        column_sums: count.column_sums.iter().map(sum_view).collect(),
        total: sum_view(&count.total),
        hidden_below: Some(LEAST_SHOWN).filter(|_| !audience.is_team()),
    }
    .into())
}

/// The count as an audience may know it: from everybody but the team, small numbers are hidden.
pub(super) fn counted(
    open: &Open,
    ground: &Ground,
    row: heads::Dimension,
    column: Option<heads::Dimension>,
    audience: For,
) -> Result<HeadCount, ApiError> {
    let kinds: HashMap<OrganisationId, Option<OrganisationType>> =
        store::organisations::all(&open.document)?.into_iter().map(|o| (o.id, o.kind)).collect();
    let attendees: Vec<Attendee<'_>> = ground
        .people
        .iter()
        .map(|delegate| Attendee {
            delegate,
            organisation_type: delegate.organisation.and_then(|id| kinds.get(&id).copied().flatten()),
        })
        .collect();
    let count =
        heads::head_count(&attendees, &ground.workshop.days(), &ground.periods, &ground.counted, row, column);
    Ok(if audience.is_team() { count } else { hide_small(&count, LEAST_SHOWN) })
}

fn key_view(ground: &Ground, code: &str) -> HeadCountKey {
    let delegation = ground.delegations.iter().find(|d| d.id.to_string() == code);
    HeadCountKey {
        code: code.to_owned(),
        name: delegation.map(|d| texts(&d.name)).unwrap_or_default(),
        country: country_text(delegation.and_then(|d| d.country)),
    }
}

fn sum_view(sum: &Sum) -> HeadCountSum {
    let shown = |number: u32| Some(number).filter(|_| !sum.hidden);
    HeadCountSum {
        persons: shown(sum.persons),
        person_days: shown(sum.person_days),
        periods: shown(sum.periods),
    }
}

/// Writes who was there when and every head-count: a workbook with a sheet for each, or the first alone as CSV. Readers from whom small
/// numbers are hidden get the head-counts alone: from a list of who was there they could count again.
pub fn export_attendance(backend: &mut Backend, wanted: ExportAttendance) -> Outcome<Written> {
    let words = Words::new(heading_language(&wanted.language));
    let audience = wanted.audience.map_or(For::Organisers, |audience| audience.0);
    let open = backend.open()?;
    let mut sheets = Vec::new();
    if audience.is_team() {
        sheets.push(Lines::attendance(open, &words, audience)?.sheet());
    }
    sheets.extend(Table::all(open, &words, audience, &Crossing::all())?.into_iter().map(Table::sheet));
    crate::lists::write(backend, &wanted.path, &sheets)
}

/// What a row or a column is about, in words.
pub(super) fn key_name(ground: &Ground, words: &Words, by: heads::Dimension, code: &str) -> String {
    if code.is_empty() {
        return words.get("head-count-unknown");
    }
    let kebab = code.replace('_', "-");
    match by {
        heads::Dimension::Delegation => match ground.delegations.iter().find(|d| d.id.to_string() == code) {
            Some(delegation) => delegation_name(words, Some(delegation)),
            None => words.get("head-count-unknown"),
        },
        heads::Dimension::Sex => words.get(&format!("delegations-sex-{kebab}")),
        heads::Dimension::AgeBand => words.get(&format!("list-age-{kebab}")),
        heads::Dimension::OrganisationType => words.get(&format!("organisations-type-{kebab}")),
        heads::Dimension::FirstTimer | heads::Dimension::Mode => words.get(&format!("head-count-{kebab}")),
    }
}
