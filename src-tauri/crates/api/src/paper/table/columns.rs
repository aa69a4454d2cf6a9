//! What the lists of the screen share on paper: columns with their readers, rows under headings.

use super::{COLUMNS, NARROWED, TITLE};
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::Making;
use warsha_core::audience::Audience as For;
use warsha_print::{Fact, FactLabel, Printed, TableColumn, TableGroup, TableView};

/// A column: its id on the screen, its heading, and who may have it.
pub(super) type Column = (&'static str, &'static str, &'static [For]);

/// A row: the heading that it stands under, "" for none, and a value for every column.
pub(super) type Row = (String, Vec<String>);

/// The chosen columns of the rows as pages; all columns when none was chosen. `key` is the one that a row is found by. Readers who may have
/// none of the columns get nothing.
pub(super) fn print(
    making: &Making<'_>,
    columns: &[Column],
    key: &str,
    title: &str,
    rows: Vec<Row>,
) -> Result<Printed, ApiError> {
    print_with_sums(making, columns, key, title, rows, Vec::new())
}

/// As [`print()`], with a last row of sums that has a value for every column.
pub(super) fn print_with_sums(
    making: &Making<'_>,
    columns: &[Column],
    key: &str,
    title: &str,
    rows: Vec<Row>,
    sums: Vec<String>,
) -> Result<Printed, ApiError> {
    let wanted = making.choice(COLUMNS.key);
    let of = |id: &str| columns.iter().position(|c| c.0 == id && c.2.contains(&making.audience));
    let chosen: Vec<usize> = if wanted.is_empty() {
        columns.iter().filter_map(|c| of(c.0)).collect()
    } else {
        wanted.split(',').filter_map(|id| of(id.trim())).collect()
    };
    if chosen.is_empty() || rows.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let of_chosen =
        |values: &[String]| chosen.iter().map(|&at| values.get(at).cloned().unwrap_or_default()).collect();
    let mut groups: Vec<TableGroup> = Vec::new();
    for (heading, values) in rows {
        if groups.last().is_none_or(|group| group.name != heading) {
            groups.push(TableGroup { name: heading, ..TableGroup::default() });
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(of_chosen(&values));
        }
    }
    let heads = chosen.iter().filter_map(|&at| columns.get(at));
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: match making.choice(TITLE.key) {
            "" => making.words.get(title),
            title => title.to_owned(),
        },
        narrowed: making.choice(NARROWED.key).to_owned(),
        columns: heads
            .map(|(id, heading, _)| TableColumn {
                heading: making.words.get(heading),
                key: *id == key,
                write_in: 0,
            })
            .collect(),
        groups,
        totals: if sums.is_empty() { sums } else { of_chosen(&sums) },
    };
    Ok(warsha_print::artefact::table::print(&view, &making.options)?)
}
