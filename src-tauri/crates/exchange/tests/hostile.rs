//! Files made to hurt: each ends quickly, in little memory, with a reason.

#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use warsha_exchange::{
    Cell, FileKind, Merged, ReadError, ReadLimits, ReadOptions, Row, Sheet, Sheets, read_delegates,
    read_table, read_table_within,
};
use zip::write::SimpleFileOptions;

const CONTENT_TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook whose only sheet has these rows.
fn workbook(rows: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS),
        ("xl/worksheets/sheet1.xml", &sheet),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn workbook_made_by_hand_is_read() {
    let read = read_table(&workbook(&format!(r#"<row r="1">{}</row>"#, cell("A1", "Name")))).unwrap();
    assert_eq!(read.sheets[0].rows[0].cells, [Cell::Text("Name".to_owned())]);
}

#[test]
fn cell_in_the_farthest_corner_costs_no_memory() {
    let rows = format!(
        r#"<row r="1">{}</row><row r="1048576">{}</row>"#,
        cell("A1", "Name"),
        cell("XFD1048576", "x")
    );
    assert!(matches!(read_table(&workbook(&rows)), Err(ReadError::TooLarge { .. })));
}

#[test]
fn archive_that_unpacks_to_too_much_is_refused() {
    let bytes = workbook(&"<row/>".repeat(1 << 19));
    assert!(bytes.len() < 100_000, "packed it is small: {}", bytes.len());
    let limits = ReadLimits { bytes: 1 << 20, ..ReadLimits::default() };
    assert!(matches!(read_table_within(&bytes, limits), Err(ReadError::TooLarge { what: "bytes", .. })));
}

#[test]
fn archive_that_lies_about_its_size_is_refused() {
    let mut bytes = workbook(&"<row/>".repeat(1 << 19));
    let unpacked = "<row/>".len() as u32 * (1 << 19);
    // The sizes in the directory and before the entry: both say ten bytes.
    let mut lies = 0;
    for at in 0..bytes.len() - 4 {
        let size = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        if (unpacked..unpacked + 300).contains(&size) {
            bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
            lies += 1;
        }
    }
    assert!(lies >= 1);
    let limits = ReadLimits { bytes: 1 << 20, ..ReadLimits::default() };
    let refused = read_table_within(&bytes, limits);
    assert!(matches!(refused, Err(ReadError::TooLarge { .. } | ReadError::Damaged { .. })), "{refused:?}");
}

#[test]
fn too_many_rows_cells_and_columns_are_refused() {
    let rows: Vec<String> =
        (1..=20).map(|row| format!(r#"<row r="{row}">{}</row>"#, cell(&format!("B{row}"), "x"))).collect();
    let rows = rows.concat();
    let bytes = workbook(&rows);
    for (limits, wanted) in [
        (ReadLimits { rows: 10, ..ReadLimits::default() }, "rows"),
        (ReadLimits { cells: 10, ..ReadLimits::default() }, "cells"),
        (ReadLimits { columns: 1, ..ReadLimits::default() }, "columns"),
    ] {
        match read_table_within(&bytes, limits) {
            Err(ReadError::TooLarge { what, .. }) => assert_eq!(what, wanted),
            other => unreachable!("{other:?}"),
        }
    }
}

#[test]
fn merged_cells_over_a_whole_sheet_cost_little() {
    let mut sheet = Sheet { name: "S".to_owned(), ..Sheet::default() };
    for number in 1..=5_000 {
        let cells = if number == 1 {
            vec![Cell::Text("Name".to_owned()), Cell::Text("Country".to_owned())]
        } else {
            vec![Cell::Text(format!("Person {number}")), Cell::Empty]
        };
        sheet.rows.push(Row { number, cells, ..Row::default() });
    }
    sheet.rows[1].cells[1] = Cell::Text("Kenya".repeat(2_000));
    sheet.merged = vec![Merged { top: 1, left: 1, bottom: 4_999, right: 1 }; 2_000];
    let sheets = Sheets { kind: FileKind::Xlsx, text_form: None, warnings: Vec::new(), sheets: vec![sheet] };
    let reading = read_delegates(&sheets, &ReadOptions::default());
    assert_eq!(reading.rows.len(), 4_999);
    let copied = reading.rows.iter().filter(|row| row.cells.iter().any(|cell| cell.len() > 1_000)).count();
    assert!(copied < 2_000, "{copied}");
}

#[test]
fn archive_of_something_else_is_named() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(b"<w/>").unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert_eq!(read_table(&bytes), Err(ReadError::NotASpreadsheet { looks_like: "docx" }));
}

#[test]
fn every_cut_of_a_workbook_is_an_answer() {
    let bytes = workbook(&format!(r#"<row r="1">{}</row>"#, cell("A1", "Name")));
    for end in (0..bytes.len()).step_by(37) {
        assert!(read_table(&bytes[..end]).is_err(), "cut at {end}");
    }
}
