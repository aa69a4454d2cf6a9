//! The printing log on paper: what was printed, for whom, when and how much, the latest first.

use super::ORGANISERS;
use super::columns::{Column, Row, print};
use crate::error::ApiError;
use crate::paper::making::{Made, Making};
use warsha_store as store;

const COLUMNS: &[Column] = &[
    ("what", "print-log-what", ORGANISERS),
    ("language", "print-language", ORGANISERS),
    ("for", "print-made-for", ORGANISERS),
    ("when", "print-log-when", ORGANISERS),
    ("version", "list-version", ORGANISERS),
    ("copies", "list-copies", ORGANISERS),
    ("pages", "list-pages", ORGANISERS),
    ("sheets", "list-sheets", ORGANISERS),
];

pub(super) fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let words = &making.words;
    let row = |printing: store::Printing| -> Row {
        let at = printing.at.with_timezone(&making.workshop.time_zone()).naive_local();
        let values = vec![
            words.get(&format!("print-{}", printing.artefact)),
            printing.language.replace(',', ", "),
            words.get(&format!("print-audience-{}", printing.audience.code())),
            format!("{}, {}", words.day_month_year(at.date()), at.format("%H:%M")),
            printing.programme_version.clone(),
            printing.copies.to_string(),
            printing.pages.to_string(),
            printing.sheets.saturating_mul(printing.copies).to_string(),
        ];
        (String::new(), values)
    };
    // As of the hour that these pages are made for: what came later is not on them.
    let all = store::printings::all(&making.open.document)?;
    let rows = all.into_iter().filter(|printing| printing.at < making.now).map(row).collect();
    Ok(Making::made_without_people(print(making, COLUMNS, "what", "print-log", rows)?))
}
