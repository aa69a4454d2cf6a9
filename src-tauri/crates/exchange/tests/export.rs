//! What is exported reads back as the same list, from XLSX and from CSV, and from files that want to do harm.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use warsha_exchange::{
    Cell, CellValue, Column, ColumnKind, DelegateField as F, DelegateReading, DelegateRow, ListSheet,
    ReadOptions, read_delegates, read_table, to_csv, to_xlsx,
};

fn stamp() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2024, 6, 10).unwrap().and_hms_opt(8, 0, 0).unwrap()
}

fn read(file: &str) -> DelegateReading {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().find(|folder| folder.join("tests/fixtures/expected").is_dir()).unwrap();
    let bytes = std::fs::read(root.join("tests/fixtures/delegates").join(file)).unwrap();
    read_delegates(&read_table(&bytes).unwrap(), &ReadOptions::default())
}

/// The list as an export would write it.
fn list_of(reading: &DelegateReading) -> ListSheet {
    const COLUMNS: [(F, &str, ColumnKind); 12] = [
        (F::FullName, "Full name", ColumnKind::Text),
        (F::Sex, "Sex", ColumnKind::Text),
        (F::Organisation, "Organisation", ColumnKind::Text),
        (F::Position, "Position", ColumnKind::Text),
        (F::Country, "Country", ColumnKind::Text),
        (F::City, "City", ColumnKind::Text),
        (F::Phone, "Phone", ColumnKind::Text),
        (F::Email, "E-mail", ColumnKind::Text),
        (F::Languages, "Languages", ColumnKind::Text),
        (F::Arrival, "Arrival", ColumnKind::Date),
        (F::PhotoConsent, "Photo consent", ColumnKind::Text),
        (F::Note, "Note", ColumnKind::LongText),
    ];
    let cell = |row: &DelegateRow, field: F| -> CellValue {
        match field {
            F::FullName => row.full_name.clone().into(),
            F::Sex => CellValue::Text(row.sex.code().to_owned()),
            F::Organisation => row.organisation.clone().into(),
            F::Position => row.position.clone().into(),
            F::Country => row.country.map(str::to_owned).into(),
            F::City => row.city.clone().into(),
            F::Phone => row.phone.clone().into(),
            F::Email => row.email.clone().into(),
            F::Languages => row.languages.clone().into(),
            F::Arrival => row.arrival.into(),
            F::PhotoConsent => row.photo_consent.map(|yes| if yes { "yes" } else { "no" }.to_owned()).into(),
            _ => row.note.clone().into(),
        }
    };
    ListSheet {
        title: "Delegates".to_owned(),
        columns: COLUMNS.map(|(_, header, kind)| Column::new(header, kind)).to_vec(),
        rows: reading.rows.iter().map(|row| COLUMNS.map(|(field, ..)| cell(row, field)).to_vec()).collect(),
        ..ListSheet::default()
    }
}

fn comparable(reading: &DelegateReading) -> Vec<DelegateRow> {
    let plain = |row: &DelegateRow| DelegateRow {
        row: 0,
        line: None,
        cells: Vec::new(),
        realigned: false,
        ..row.clone()
    };
    reading.rows.iter().map(plain).collect()
}

fn comes_back(file: &str) {
    let before = read(file);
    let list = list_of(&before);
    let kept = |rows: Vec<DelegateRow>| -> Vec<DelegateRow> {
        let only = |row: DelegateRow| DelegateRow {
            given: None,
            family: None,
            acronym: None,
            preferred_name: None,
            latin_name: None,
            diet: None,
            access_needs: None,
            departure: None,
            ..row
        };
        rows.into_iter().map(only).collect()
    };
    for bytes in [to_xlsx(std::slice::from_ref(&list), stamp()).unwrap(), to_csv(&list).unwrap()] {
        let after = read_delegates(&read_table(&bytes).unwrap(), &ReadOptions::default());
        assert_eq!(kept(comparable(&after)), kept(comparable(&before)), "{file}");
    }
}

#[test]
fn exported_list_reads_back_to_the_same_list() {
    comes_back("exchange-22.xlsx");
    comes_back("fr-120-cp1252.csv");
}

#[test]
fn exported_hostile_list_reads_back_to_the_same_list() {
    comes_back("scripts-60.csv");
}

#[test]
fn exported_csv_holds_no_formula() {
    let bytes = to_csv(&list_of(&read("scripts-60.csv"))).unwrap();
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap()).unwrap();
    for start in ["=HYPERLINK", "+cmd", "@SUM", "-2+3", "=1+1"] {
        assert!(!text.contains(&format!(",{start}")) && !text.contains(&format!("\n{start}")), "{start}");
    }
    assert!(text.contains("+256 555 042 706"), "phones stay as they are");
}

#[test]
fn exported_workbook_has_real_dates_and_the_same_bytes_each_time() {
    let list = ListSheet {
        title: "Travel".to_owned(),
        columns: vec![Column::new("Arrival", ColumnKind::Date), Column::new("Time", ColumnKind::Time)],
        rows: vec![vec![NaiveDate::from_ymd_opt(2024, 6, 9).into(), CellValue::Minutes(510)]],
        ..ListSheet::default()
    };
    let bytes = to_xlsx(std::slice::from_ref(&list), stamp()).unwrap();
    assert_eq!(bytes, to_xlsx(&[list], stamp()).unwrap());
    let read = read_table(&bytes).unwrap();
    let wanted = [Cell::Date(NaiveDate::from_ymd_opt(2024, 6, 9).unwrap()), Cell::Minutes(510)];
    assert_eq!(read.sheets[0].rows[1].cells, wanted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_back_from_both_formats(cells in proptest::collection::vec("[ -~é\u{7}العገ\n'=+@_x-]{1,12}", 2..5)) {
        prop_assume!(cells.iter().all(|cell| !cell.trim().is_empty()));
        let list = ListSheet {
            title: "T".to_owned(),
            columns: cells.iter().map(|_| Column::new("Head", ColumnKind::Text)).collect(),
            rows: vec![cells.iter().cloned().map(CellValue::Text).collect()], ..ListSheet::default() };
        for bytes in [to_xlsx(std::slice::from_ref(&list), stamp()).unwrap(), to_csv(&list).unwrap()] {
            let read: Vec<String> = read_table(&bytes).unwrap().sheets[0].rows[1].cells.iter().map(Cell::as_typed).collect();
            prop_assert_eq!(&read, &cells);
        }
    }
}
