//! The attendance list and the head-count on paper: the same lines as in the spreadsheet.

use super::BY;
use crate::attendance::Lines;
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use warsha_core::attendance::head_count::Dimension;
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Who was there when.
pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let lines = Lines::attendance(making.open, &making.words, making.audience)?;
    making.made(print(making, vec![lines], 1)?)
}

/// How many were there, by what was asked for or by everything.
pub(super) fn head_count(making: &Making<'_>) -> Result<Made, ApiError> {
    let wanted: Vec<Dimension> =
        making.choice(BY.key).split(',').filter_map(|code| Dimension::from_code(code.trim())).collect();
    let wanted = if wanted.is_empty() { Dimension::ALL.to_vec() } else { wanted };
    let lines = wanted
        .into_iter()
        .map(|by| Lines::head_count(making.open, &making.words, making.audience, by))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Making::made_without_people(print(making, lines, 0)?))
}

fn print(making: &Making<'_>, lists: Vec<Lines>, key: usize) -> Result<warsha_print::Printed, ApiError> {
    let Some(first) = lists.first().filter(|_| lists.iter().any(|lines| !lines.rows.is_empty())) else {
        return Err(ErrorCode::NothingToPrint.into());
    };
    let alone = lists.len() == 1;
    let title = if alone { first.title.clone() } else { making.words.get("head-count") };
    let mut columns: Vec<TableColumn> = first
        .headings
        .iter()
        .enumerate()
        .map(|(at, heading)| TableColumn { heading: heading.clone(), key: at == key, write_in: 0 })
        .collect();
    let totals = if alone { first.totals.clone() } else { Vec::new() };
    if let Some(head) = columns.first_mut().filter(|_| !alone) {
        head.heading.clear();
    }
    let groups = lists
        .into_iter()
        .map(|lines| TableGroup {
            name: if alone { String::new() } else { lines.title },
            rows: if alone { lines.rows } else { lines.rows.into_iter().chain([lines.totals]).collect() },
        })
        .collect();
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title,
        narrowed: String::new(),
        columns,
        groups,
        totals,
    };
    Ok(warsha_print::artefact::table::print(&view, &making.options)?)
}
