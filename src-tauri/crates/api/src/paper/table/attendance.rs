//! The attendance list on paper: the same lines as in the spreadsheet.

use crate::attendance::Lines;
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Who was there when, and sums by delegation. Readers from whom small numbers are hidden could count them again from it, so it is not for
/// them, on paper as little as in a spreadsheet.
pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    if !making.audience.is_team() {
        return Err(ErrorCode::NotForReaders.into());
    }
    let lines = Lines::attendance(making.open, &making.words, making.audience)?;
    if lines.rows.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let headings = lines.headings.into_iter().enumerate();
    let people = TableGroup { rows: lines.rows, totals: lines.totals, ..TableGroup::default() };
    let delegations = TableGroup {
        name: making.words.get("attendance-list-by-delegation"),
        rows: lines.by_group,
        ..TableGroup::default()
    };
    let mut groups = vec![people];
    groups.extend(Some(delegations).filter(|sums| !sums.rows.is_empty()));
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: lines.title,
        narrowed: String::new(),
        columns: headings.map(|(at, heading)| TableColumn { heading, key: at == 1, write_in: 0 }).collect(),
        groups,
        totals: Vec::new(),
    };
    making.made(warsha_print::artefact::table::print(&view, &making.options)?)
}
