//! Reads any spreadsheet or text file into [`Sheets`]: the kind is decided by the contents, never by the name.

use crate::sheet::{FileKind, ReadError, ReadLimits, Sheets};
use crate::{html_table, text_table, workbook, xml_book};

/// Reads a file with the usual limits.
///
/// # Errors
///
/// Every [`ReadError`]; nothing else can happen, whatever the bytes are.
pub fn read_table(bytes: &[u8]) -> Result<Sheets, ReadError> {
    read_table_within(bytes, ReadLimits::default())
}

/// Reads a file with the limits given.
///
/// # Errors
///
/// As [`read_table`].
pub fn read_table_within(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() as u64 > limits.bytes {
        return Err(ReadError::TooLarge { what: "bytes", found: bytes.len() as u64, limit: limits.bytes });
    }
    let mut sheets = if bytes.starts_with(b"PK") {
        workbook::read_zipped(bytes, limits)?
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        workbook::read_compound(bytes, limits)?
    } else if let Some(looks_like) = foreign(bytes) {
        // Web systems save a page with a table under a name that ends in ".xls", old ones a workbook in XML.
        let page = matches!(looks_like, "html" | "xml").then(|| text_table::page_text(bytes)).flatten();
        match page {
            Some(page) if looks_like == "html" && html_table::has_table(&page) => {
                html_table::read_html(&page, limits)?
            }
            Some(book) if looks_like == "xml" && xml_book::is_xml_book(&book) => {
                xml_book::read_xml_book(&book, limits)?
            }
            _ => return Err(ReadError::NotASpreadsheet { looks_like }),
        }
    } else {
        text_table::read_text(bytes, limits)?
    };
    settled(&mut sheets)?;
    Ok(sheets)
}

/// Reads what was copied in another program: its table when it gave one, else its text with tabs or other separators.
///
/// # Errors
///
/// As [`read_table`].
pub fn read_pasted(html: &str, text: &str) -> Result<Sheets, ReadError> {
    let limits = ReadLimits::default();
    let found = (html.len() + text.len()) as u64;
    if found > limits.bytes {
        return Err(ReadError::TooLarge { what: "bytes", found, limit: limits.bytes });
    }
    if html_table::has_table(html) {
        let mut sheets = html_table::read_html(html, limits)?;
        if settled(&mut sheets).is_ok() {
            return Ok(sheets);
        }
    }
    let mut sheets = text_table::read_text(text.as_bytes(), limits)?;
    settled(&mut sheets)?;
    Ok(sheets)
}

/// Leaves out sheets without anything in them, and gives those of a page that have no name a number.
fn settled(sheets: &mut Sheets) -> Result<(), ReadError> {
    sheets.sheets.retain(|sheet| sheet.rows.iter().any(|row| !row.is_blank()));
    if sheets.kind == FileKind::Html && sheets.sheets.len() > 1 {
        for (at, sheet) in sheets.sheets.iter_mut().enumerate() {
            sheet.name = (at + 1).to_string();
        }
    }
    if sheets.sheets.is_empty() { Err(ReadError::Empty) } else { Ok(()) }
}

/// What a file is that is neither workbook nor text, by its first bytes.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    const MARKS: &[(&[u8], &str)] = &[
        (b"\x89PNG", "png"),
        (b"\xff\xd8\xff", "jpeg"),
        (b"GIF8", "gif"),
        (b"%PDF", "pdf"),
        (b"{\\rtf", "rtf"),
        (b"SQLite format 3\0", "sqlite"),
        (b"\x1f\x8b", "gzip"),
        (b"7z\xbc\xaf", "7z"),
        (b"Rar!", "rar"),
        (b"BZh", "bzip2"),
        (b"\x7fELF", "program"),
        (b"MZ", "program"),
    ];
    let lead: Vec<u8> = bytes.iter().take(256).copied().skip_while(u8::is_ascii_whitespace).collect();
    for (mark, kind) in MARKS {
        // "MZ" may begin a header in plain text; a program has zero bytes soon after.
        if bytes.starts_with(mark) && (*kind != "program" || lead.contains(&0)) {
            return Some(kind);
        }
    }
    let small = String::from_utf8_lossy(&lead).to_ascii_lowercase();
    let small = small.trim_start_matches('\u{feff}').trim_start();
    if ["<!doctype html", "<html", "<head", "<meta", "<table"].iter().any(|start| small.starts_with(start)) {
        return Some("html");
    }
    if small.starts_with("<?xml") {
        return Some("xml");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn error(bytes: &[u8]) -> ReadError {
        read_table(bytes).unwrap_err()
    }

    #[test]
    fn read_table_names_what_is_no_spreadsheet() {
        assert_eq!(error(b""), ReadError::Empty);
        assert_eq!(error(b"\r\n \r\n"), ReadError::Empty);
        assert_eq!(error(b"\x89PNG\r\n\x1a\n...."), ReadError::NotASpreadsheet { looks_like: "png" });
        assert_eq!(error(b"%PDF-1.7 ..."), ReadError::NotASpreadsheet { looks_like: "pdf" });
        assert_eq!(error(b"<!DOCTYPE html><p>"), ReadError::NotASpreadsheet { looks_like: "html" });
        assert_eq!(
            error(b"a\0\0\0b\x01\x02\0\0\0\0\0\0"),
            ReadError::NotASpreadsheet { looks_like: "binary" }
        );
        assert!(matches!(error(b"PK\x03\x04 cut off"), ReadError::Damaged { .. }));
        assert!(matches!(
            error(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
            ReadError::Damaged { .. }
        ));
    }

    #[test]
    fn read_table_refuses_what_is_beyond_its_limits() {
        let limits = ReadLimits { bytes: 8, ..ReadLimits::default() };
        assert_eq!(
            read_table_within(b"Name,Country\n", limits),
            Err(ReadError::TooLarge { what: "bytes", found: 13, limit: 8 })
        );
        let limits = ReadLimits { rows: 2, ..ReadLimits::default() };
        let refused = read_table_within(b"Name,Country\nA,B\nC,D\nE,F\n", limits);
        assert!(matches!(refused, Err(ReadError::TooLarge { what: "rows", .. })), "{refused:?}");
    }

    proptest! {
        #[test]
        fn read_table_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_table(&bytes);
        }

        #[test]
        fn read_table_never_panics_behind_a_workbook_mark(
            mark in prop_oneof![Just(&b"PK\x03\x04"[..]), Just(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..])],
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
        ) {
            let _ = read_table(&[mark, &bytes[..]].concat());
        }
    }
}
