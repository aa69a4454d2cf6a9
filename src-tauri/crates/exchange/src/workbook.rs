//! Workbooks (XLSX, XLS, ODS) by calamine, under limits that a hostile file cannot pass.

use std::io::{Cursor, Read};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType, Xls, XlsError, Xlsx,
    XlsxError,
};
use chrono::NaiveDate;

use crate::compound;
use crate::grid::{Grid, Used, cell_of_iso, cell_of_stamp, cell_of_text};
use crate::sheet::{Cell, FileKind, Merged, ReadError, ReadLimits, Sheet, Sheets};
use crate::xml_book::merged_of_ods;

/// Reads an XLSX or ODS file; both are zip archives.
pub fn read_zipped(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    match check_archive(bytes, limits)? {
        FileKind::Ods => read_ods(bytes, limits),
        _ => read_xlsx(bytes, limits),
    }
}

/// Reads an OLE container: an old XLS file, or an encrypted XLSX file.
pub fn read_compound(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if contains(bytes, &utf16) {
        return Err(ReadError::PasswordProtected);
    }
    compound::check_span(bytes, limits)?;
    let mut xls: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => ReadError::PasswordProtected,
        other => damaged(&other),
    })?;
    let names: Vec<String> = xls.sheet_names();
    let mut used = Used::new(limits);
    let mut sheets = Vec::new();
    for name in names {
        let Ok(range) = xls.worksheet_range(&name) else { continue };
        let merged = xls.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.push(sheet_of_range(name, &range, merged.iter().map(merged_of).collect(), &mut used)?);
    }
    Ok(Sheets { kind: FileKind::Xls, text_form: None, warnings: Vec::new(), sheets })
}

fn read_xlsx(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    let names: Vec<String> = xlsx
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut used = Used::new(limits);
    let mut sheets = Vec::new();
    for name in names {
        let merged = xlsx.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let mut grid = Grid::default();
        let mut cells = xlsx.worksheet_cells_reader(&name).map_err(xlsx_error)?;
        while let Some(cell) = cells.next_cell().map_err(xlsx_error)? {
            let value = cell_of_ref(cell.get_value());
            if value != Cell::Empty {
                grid.put(cell.get_position(), value, &mut used)?;
            }
        }
        sheets.push(grid.into_sheet(name, merged.iter().map(merged_of).collect()));
    }
    Ok(Sheets { kind: FileKind::Xlsx, text_form: None, warnings: Vec::new(), sheets })
}

fn read_ods(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    let mut ods: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => ReadError::PasswordProtected,
        OdsError::CellLimitExceeded { requested, max } => {
            ReadError::TooLarge { what: "cells", found: requested as u64, limit: max as u64 }
        }
        other => damaged(&other),
    })?;
    let mut used = Used::new(limits);
    let mut sheets = Vec::new();
    let mut merged = ods_content(bytes, limits).map(|content| merged_of_ods(&content)).unwrap_or_default();
    for name in ods.sheet_names() {
        let Ok(range) = ods.worksheet_range(&name) else { continue };
        let own = merged.iter_mut().find(|(table, _)| *table == name).map(|(_, own)| std::mem::take(own));
        sheets.push(sheet_of_range(name, &range, own.unwrap_or_default(), &mut used)?);
    }
    Ok(Sheets { kind: FileKind::Ods, text_form: None, warnings: Vec::new(), sheets })
}

/// What ODS calls its contents, as text; the archive was checked against the limits before.
fn ods_content(bytes: &[u8], limits: ReadLimits) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut content = String::new();
    archive.by_name("content.xml").ok()?.take(limits.bytes).read_to_string(&mut content).ok()?;
    Some(content)
}

fn merged_of(range: &Dimensions) -> Merged {
    Merged { top: range.start.0, left: range.start.1, bottom: range.end.0, right: range.end.1 }
}

fn xlsx_error(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::PasswordProtected,
        other => damaged(&other),
    }
}

fn damaged(error: &dyn std::fmt::Display) -> ReadError {
    ReadError::Damaged { detail: error.to_string() }
}

/// Which workbook the archive is, and that it does not unpack to more than the limit.
///
/// Sizes in an archive's directory can lie, so the parts that will be read are unpacked once and counted: a few milliseconds
/// for an honest file, and the bomb stops at the limit.
fn check_archive(bytes: &[u8], limits: ReadLimits) -> Result<FileKind, ReadError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let too_large = |found| ReadError::TooLarge { what: "bytes", found, limit: limits.bytes };
    let mut said: u64 = 0;
    let mut kind = None;
    let mut looks_like = "zip";
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| damaged(&error))?;
        said = said.saturating_add(entry.size());
        match entry.name().unwrap_or_default().as_ref() {
            "content.xml" => kind = kind.or(Some(FileKind::Ods)),
            "word/document.xml" => looks_like = "docx",
            "ppt/presentation.xml" => looks_like = "pptx",
            "xl/workbook.bin" => looks_like = "xlsb",
            name if name.ends_with("xl/workbook.xml") => kind = Some(FileKind::Xlsx),
            _ => {}
        }
    }
    if said > limits.bytes {
        return Err(too_large(said));
    }
    let kind = kind.ok_or(ReadError::NotASpreadsheet { looks_like })?;
    let mut unpacked: u64 = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(text)
                if text == zip::result::ZipError::PASSWORD_REQUIRED =>
            {
                ReadError::PasswordProtected
            }
            other => damaged(&other),
        })?;
        if !entry.name().unwrap_or_default().ends_with(".xml") {
            continue;
        }
        let left = limits.bytes - unpacked;
        unpacked += std::io::copy(&mut entry.take(left + 1), &mut std::io::sink())
            .map_err(|error| damaged(&error))?;
        if unpacked > limits.bytes {
            return Err(too_large(unpacked));
        }
    }
    Ok(kind)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn sheet_of_range(
    name: String,
    range: &Range<Data>,
    merged: Vec<Merged>,
    used: &mut Used,
) -> Result<Sheet, ReadError> {
    let mut grid = Grid::default();
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let value = cell_of_data(value);
        if value != Cell::Empty {
            grid.put((top + row as u32, left + column as u32), value, used)?;
        }
    }
    Ok(grid.into_sheet(name, merged))
}

fn cell_of_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => cell_of_text(text),
        DataRef::SharedString(text) => cell_of_text(text),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::DateTime(at) => cell_of_excel(at),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => cell_of_iso(text),
        DataRef::Error(fault) => Cell::Fault(fault.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}

fn cell_of_data(value: &Data) -> Cell {
    match value {
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) => cell_of_text(text),
        Data::Bool(flag) => Cell::Flag(*flag),
        Data::DateTime(at) => cell_of_excel(at),
        Data::DateTimeIso(text) | Data::DurationIso(text) => cell_of_iso(text),
        Data::Error(fault) => Cell::Fault(fault.to_string()),
        Data::Empty => Cell::Empty,
    }
}

fn cell_of_excel(at: &ExcelDateTime) -> Cell {
    // A time of day is the fraction of a day without a day; a whole number is a day without a time.
    let days = at.as_f64();
    if at.is_duration() || (0.0..1.0).contains(&days) {
        return if (0.0..1000.0).contains(&days) {
            Cell::Minutes((days * 1440.0).round() as u32)
        } else {
            Cell::Number(days)
        };
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let stamp = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        .and_then(|date| date.and_hms_opt(hour.into(), minute.into(), second.into()));
    stamp.map_or(Cell::Number(days), cell_of_stamp)
}
