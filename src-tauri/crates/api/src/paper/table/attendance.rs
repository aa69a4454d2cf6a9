//! The attendance list on paper: the same lines as in the spreadsheet.

use crate::attendance::Lines;
use crate::error::{ApiError, ErrorCode};
use crate::paper::making::{Made, Making};
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Who was there when.
pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let lines = Lines::attendance(making.open, &making.words, making.audience)?;
    if lines.rows.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let headings = lines.headings.into_iter().enumerate();
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: lines.title,
        narrowed: String::new(),
        columns: headings.map(|(at, heading)| TableColumn { heading, key: at == 1, write_in: 0 }).collect(),
        groups: vec![TableGroup { rows: lines.rows, ..TableGroup::default() }],
        totals: lines.totals,
    };
    making.made(warsha_print::artefact::table::print(&view, &making.options)?)
}
