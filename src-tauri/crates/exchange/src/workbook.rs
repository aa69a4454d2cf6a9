//! Workbooks (XLSX, XLS, ODS) by calamine, under limits that a hostile file cannot pass.

use std::io::{Cursor, Read};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType, Xls, XlsError, Xlsx,
    XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::compound;
use crate::sheet::{Cell, FileKind, Merged, ReadError, ReadLimits, Row, Sheet, Sheets};

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
        sheets.push(sheet_of_range(name, &range, &merged, &mut used)?);
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
        sheets.push(grid.into_sheet(name, &merged));
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
    for name in ods.sheet_names() {
        let Ok(range) = ods.worksheet_range(&name) else { continue };
        sheets.push(sheet_of_range(name, &range, &[], &mut used)?);
    }
    Ok(Sheets { kind: FileKind::Ods, text_form: None, warnings: Vec::new(), sheets })
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

/// Cells counted over all sheets, against the limits.
struct Used {
    limits: ReadLimits,
    cells: u64,
    /// One shared text may stand in a million cells: what they hold together counts.
    text_bytes: u64,
}

impl Used {
    fn new(limits: ReadLimits) -> Self {
        Self { limits, cells: 0, text_bytes: 0 }
    }
}

/// Cells that hold something, row by row, as the file gives them.
#[derive(Default)]
struct Grid {
    rows: Vec<(u32, Vec<Cell>)>,
}

impl Grid {
    fn put(&mut self, (row, column): (u32, u32), value: Cell, used: &mut Used) -> Result<(), ReadError> {
        let limits = used.limits;
        used.cells += 1;
        let too_large = |what, found, limit| Err(ReadError::TooLarge { what, found, limit });
        if let Cell::Text(text) = &value {
            used.text_bytes += text.len() as u64;
        }
        if used.text_bytes > limits.bytes {
            return too_large("bytes", used.text_bytes, limits.bytes);
        }
        if used.cells > limits.cells {
            return too_large("cells", used.cells, limits.cells);
        }
        if u64::from(column) >= limits.columns {
            return too_large("columns", u64::from(column) + 1, limits.columns);
        }
        if u64::from(row) >= limits.rows {
            return too_large("rows", u64::from(row) + 1, limits.rows);
        }
        if self.rows.last().is_none_or(|(last, _)| *last != row) {
            self.rows.push((row, Vec::new()));
        }
        if let Some((_, cells)) = self.rows.last_mut() {
            let column = column as usize;
            if cells.len() <= column {
                // A row of one far cell is paid for like a full one.
                used.cells += (column - cells.len()) as u64 / 2;
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = value;
        }
        Ok(())
    }

    fn into_sheet(mut self, name: String, merged: &[Dimensions]) -> Sheet {
        self.rows.sort_by_key(|(row, _)| *row);
        let mut rows: Vec<Row> = Vec::with_capacity(self.rows.len());
        for (index, cells) in self.rows {
            while (rows.len() as u32) < index {
                rows.push(Row { number: rows.len() as u32 + 1, ..Row::default() });
            }
            match rows.get_mut(index as usize) {
                // A file that gives one row twice: what comes later is added.
                Some(row) => {
                    for (column, cell) in
                        cells.into_iter().enumerate().filter(|(_, cell)| *cell != Cell::Empty)
                    {
                        if row.cells.len() <= column {
                            row.cells.resize(column + 1, Cell::Empty);
                        }
                        row.cells[column] = cell;
                    }
                }
                None => rows.push(Row { number: index + 1, cells, ..Row::default() }),
            }
        }
        let merged = merged
            .iter()
            .map(|range| Merged {
                top: range.start.0,
                left: range.start.1,
                bottom: range.end.0,
                right: range.end.1,
            })
            .collect();
        Sheet { name, rows, merged }
    }
}

fn sheet_of_range(
    name: String,
    range: &Range<Data>,
    merged: &[Dimensions],
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

fn cell_of_text(text: &str) -> Cell {
    match text {
        "" => Cell::Empty,
        text if text.contains('\r') => Cell::Text(text.replace("\r\n", "\n").replace('\r', "\n")),
        text => Cell::Text(text.to_owned()),
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

fn cell_of_stamp(stamp: NaiveDateTime) -> Cell {
    if stamp.time() == NaiveTime::MIN { Cell::Date(stamp.date()) } else { Cell::DateTime(stamp) }
}

/// ISO 8601 as ODS writes it: "2024-06-09", "2024-06-09T08:30:00", "PT08H30M00S".
fn cell_of_iso(text: &str) -> Cell {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Cell::Date(day);
    }
    if let Ok(stamp) = text.parse::<NaiveDateTime>() {
        return cell_of_stamp(stamp);
    }
    if let Ok(time) = text.parse::<NaiveTime>() {
        return Cell::Minutes(time.num_seconds_from_midnight().div_ceil(60));
    }
    if let Some(rest) = text.strip_prefix("PT") {
        let mut minutes = 0.0;
        let mut number = String::new();
        for letter in rest.chars() {
            if letter.is_ascii_digit() || letter == '.' {
                number.push(letter);
                continue;
            }
            let Ok(amount) = number.parse::<f64>() else { return cell_of_text(text) };
            number.clear();
            minutes += match letter {
                'H' => amount * 60.0,
                'M' => amount,
                'S' => amount / 60.0,
                _ => return cell_of_text(text),
            };
        }
        return Cell::Minutes(minutes.round() as u32);
    }
    cell_of_text(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cell_of_iso_reads_what_ods_writes() {
        assert_eq!(cell_of_iso("2024-06-09"), Cell::Date(NaiveDate::from_ymd_opt(2024, 6, 9).unwrap()));
        assert_eq!(cell_of_iso("PT08H30M00S"), Cell::Minutes(510));
        assert_eq!(cell_of_iso("PT"), Cell::Minutes(0));
        assert_eq!(cell_of_iso("PT8X"), Cell::Text("PT8X".to_owned()));
    }

    #[test]
    fn grid_refuses_a_cell_in_the_farthest_corner() {
        let mut used = Used::new(ReadLimits::default());
        let corner = Grid::default().put((1_048_575, 16_383), Cell::Flag(true), &mut used);
        assert!(matches!(corner, Err(ReadError::TooLarge { .. })));
    }

    #[test]
    fn grid_keeps_row_numbers_over_gaps() {
        let mut used = Used::new(ReadLimits::default());
        let mut grid = Grid::default();
        grid.put((3, 1), Cell::Flag(true), &mut used).unwrap();
        grid.put((0, 0), Cell::Flag(false), &mut used).unwrap();
        let sheet = grid.into_sheet(String::new(), &[]);
        let numbers: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4]);
        assert_eq!(sheet.rows[3].cell(1), &Cell::Flag(true));
    }
}
