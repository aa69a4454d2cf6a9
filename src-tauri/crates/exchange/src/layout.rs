//! What of a sheet is the list and what is around it: titles, logos, sums, notes, empty rows, merged cells.

use std::borrow::Cow;

use crate::delegates::Columns;
use crate::field::DelegateField as F;
use crate::problem::{SkipReason, SkippedRow};
use crate::sheet::{BlankForm, Cell, Row, Sheet};
use warsha_words::fold;

/// What a row below the header is.
pub(crate) enum Below {
    Record,
    Skip(SkippedRow),
}

/// The rows above the header: titles, logo, blanks.
pub(crate) fn rows_above(sheet: &Sheet, header: Option<usize>, width: usize) -> Vec<SkippedRow> {
    let rows = sheet.rows.get(..header.unwrap_or(0)).unwrap_or_default();
    rows.iter()
        .map(|row| {
            let reason = match row.cells.iter().position(|cell| !cell.is_blank()) {
                None => SkipReason::Empty,
                // A letterhead stands at the side, titles begin at the left or run over the whole width.
                Some(first) if first * 2 >= width.max(2) => SkipReason::Logo,
                Some(_) => SkipReason::Title,
            };
            SkippedRow::new(row.number, row.line, reason)
        })
        .collect()
}

/// The rows from `first` on, with the value of a merged range in each of its cells.
pub(crate) fn fill_merged(sheet: &Sheet, first: usize) -> Cow<'_, [Row]> {
    let typed = sheet.rows.get(first..).unwrap_or_default();
    if sheet.merged.is_empty() {
        return Cow::Borrowed(typed);
    }
    let mut rows: Vec<Row> = typed.to_vec();
    // A merged country over thirty rows is usual; a merged book over a hundred thousand is an attack.
    let mut budget = 250_000_usize;
    for range in &sheet.merged {
        // Only downwards: cells merged sideways are titles.
        if range.bottom <= range.top || (range.top as usize) < first {
            continue;
        }
        let top = range.top as usize - first;
        let Some(value) = rows.get(top).map(|row| row.cell(range.left as usize).clone()) else { continue };
        if value == Cell::Empty {
            continue;
        }
        let column = range.left as usize;
        let length = if let Cell::Text(text) = &value { text.len() } else { 0 };
        for row in rows.iter_mut().take(range.bottom as usize + 1 - first).skip(top + 1) {
            let cost = 1 + column.saturating_sub(row.cells.len()) + length / 32;
            let Some(left) = budget.checked_sub(cost) else { break };
            budget = left;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if row.cells[column].is_blank() {
                row.cells[column] = value.clone();
            }
        }
    }
    Cow::Owned(rows)
}

/// An empty row with how it was written.
pub(crate) fn empty_row(row: &Row, commas: bool) -> SkippedRow {
    let mut skip = SkippedRow::new(row.number, row.line, SkipReason::Empty);
    skip.form = match row.blank_form {
        Some(BlankForm::Separators) if commas => Some("commas"),
        Some(BlankForm::Spaces) if commas => Some("spaces"),
        Some(BlankForm::Blank) => Some("blank"),
        _ => None,
    };
    skip
}

/// Whether a row below the header (as typed, before merged cells were filled) is a person.
pub(crate) fn judge(row: &Row, columns: &Columns, commas: bool) -> Below {
    let skip = |reason| Below::Skip(SkippedRow::new(row.number, row.line, reason));
    if row.is_blank() {
        return Below::Skip(empty_row(row, commas));
    }
    let named = [F::FullName, F::Given, F::Family].iter().any(|field| columns.text(row, *field).is_some());
    let contact = [F::Email, F::Phone].iter().any(|field| columns.text(row, *field).is_some());
    let first = row.cells.iter().find_map(Cell::text).unwrap_or_default();
    if is_total(&first) && !contact {
        return skip(SkipReason::Totals);
    }
    let filled = row.cells.iter().filter(|cell| !cell.is_blank()).count();
    if !named && !contact && filled <= 2 && columns.width > 2 {
        return skip(SkipReason::Note);
    }
    Below::Record
}

fn is_total(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "total",
        "totals",
        "totaux",
        "grand total",
        "sum",
        "somme",
        "sous total",
        "subtotal",
        "jumla",
        "total general",
    ];
    WORDS.contains(&fold(text).as_str())
}
