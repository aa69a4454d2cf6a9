//! Lists out: XLSX with real dates and a frozen head, CSV that a spreadsheet opens right and cannot be tricked by.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::formula_guard::guarded;

/// What a column holds; it decides how cells look and align.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColumnKind {
    /// Text of one or a few words.
    #[default]
    Text,
    /// Text that may run over several lines.
    LongText,
    /// Numbers.
    Number,
    /// Days.
    Date,
    /// Days with a time of day.
    DateTime,
    /// Times of day.
    Time,
}

/// A column of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header in the reader's language.
    pub header: String,
    /// What it holds.
    pub kind: ColumnKind,
}

impl Column {
    /// A column.
    pub fn new(header: impl Into<String>, kind: ColumnKind) -> Self {
        Self { header: header.into(), kind }
    }
}

/// One value of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CellValue {
    /// Nothing.
    #[default]
    Empty,
    /// Text, written as text whatever it looks like.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day with a time of day.
    DateTime(NaiveDateTime),
    /// Minutes after midnight, or a length of time.
    Minutes(u32),
}

impl CellValue {
    /// As a person reads it: days as 2024-06-09, times as 08:30.
    pub fn as_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::DateTime(at) => at.format("%Y-%m-%d %H:%M").to_string(),
            Self::Minutes(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
        }
    }
}

impl From<Option<String>> for CellValue {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Empty, Self::Text)
    }
}

impl From<Option<NaiveDate>> for CellValue {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Date)
    }
}

/// A list to be written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSheet {
    /// Name of the sheet; what a spreadsheet does not allow in it is left out.
    pub title: String,
    /// Lines above the headings, with an empty row after them: label and text.
    pub above: Vec<(String, String)>,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows; cells beyond the columns are not written.
    pub rows: Vec<Vec<CellValue>>,
}

/// Why a list could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("export_failed: {detail}")]
pub struct ExportError {
    /// What the writer said, for the log.
    pub detail: String,
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        Self { detail: error.to_string() }
    }
}

/// Writes lists as an XLSX workbook, one sheet each. `created` is the stamp inside the file (UTC).
///
/// Texts are written as texts, never as formulas; a text longer than a cell can hold (32,767 characters) is cut there.
///
/// # Errors
///
/// When a list has more rows or columns than a sheet can hold.
pub fn to_xlsx(sheets: &[ListSheet], created: NaiveDateTime) -> Result<Vec<u8>, ExportError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&excel_stamp(created)?));
    let looks = Looks::new();
    let mut names: Vec<String> = Vec::new();
    for list in sheets {
        let name = sheet_name(&list.title, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        write_sheet(sheet, list, &looks)?;
    }
    Ok(workbook.save_to_buffer()?)
}

struct Looks {
    head: Format,
    text: Format,
    long_text: Format,
    date: Format,
    stamp: Format,
    time: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            // "@" keeps phone numbers and codes from being read as numbers when somebody edits the cell.
            text: top().set_num_format("@"),
            long_text: top().set_num_format("@").set_text_wrap(),
            date: top().set_num_format("yyyy-mm-dd"),
            stamp: top().set_num_format("yyyy-mm-dd hh:mm"),
            time: top().set_num_format("[hh]:mm"),
        }
    }
}

fn write_sheet(sheet: &mut Worksheet, list: &ListSheet, looks: &Looks) -> Result<(), ExportError> {
    let too_wide = || ExportError { detail: "more columns than a sheet can hold".to_owned() };
    let too_long = || ExportError { detail: "more rows than a sheet can hold".to_owned() };
    write_above(sheet, list, looks)?;
    let head = u32::try_from(list.above.len()).map_err(|_| too_long())?;
    let head = if head > 0 { head + 1 } else { 0 };
    for (index, column) in list.columns.iter().enumerate() {
        let at = u16::try_from(index).map_err(|_| too_wide())?;
        sheet.write_string_with_format(head, at, &column.header, &looks.head)?;
        sheet.set_column_width(at, width(list, index))?;
    }
    for (row, cells) in list.rows.iter().enumerate() {
        let row = u32::try_from(row).ok().and_then(|row| row.checked_add(head + 1)).ok_or_else(too_long)?;
        for (index, (cell, column)) in cells.iter().zip(&list.columns).enumerate() {
            write_cell(sheet, (row, index as u16), cell, column.kind, looks)?;
        }
    }
    // A head that takes up half of the window must not stand still.
    if head == 0 {
        sheet.set_freeze_panes(1, 0)?;
    }
    if !list.columns.is_empty() && !list.rows.is_empty() {
        sheet.autofilter(head, 0, head + list.rows.len() as u32, list.columns.len() as u16 - 1)?;
    }
    Ok(())
}

/// The lines above the headings: each label in the first column, its text over all the others.
fn write_above(sheet: &mut Worksheet, list: &ListSheet, looks: &Looks) -> Result<(), ExportError> {
    /// Height of a line of text, in points.
    const LINE: f64 = 15.0;
    let last = list.columns.len().saturating_sub(1);
    let room: f64 = (1..=last).map(|index| width(list, index)).sum::<f64>().max(20.0);
    for (row, (label, text)) in list.above.iter().enumerate() {
        let row = row as u32;
        sheet.write_string_with_format(row, 0, label, &looks.head)?;
        if last > 1 {
            sheet.merge_range(row, 1, row, last as u16, "", &looks.long_text)?;
        }
        write_cell(sheet, (row, 1), &CellValue::Text(text.clone()), ColumnKind::LongText, looks)?;
        let lines: f64 = text.lines().map(|line| (line.chars().count() as f64 / room).ceil().max(1.0)).sum();
        sheet.set_row_height(row, (lines.max(1.0) * LINE).min(400.0))?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &CellValue,
    kind: ColumnKind,
    looks: &Looks,
) -> Result<(), ExportError> {
    match cell {
        CellValue::Empty => {}
        CellValue::Text(text) => {
            const LONGEST: usize = 32_767;
            let look = if kind == ColumnKind::LongText { &looks.long_text } else { &looks.text };
            match text.char_indices().nth(LONGEST) {
                Some((end, _)) => {
                    sheet.write_string_with_format(row, column, text.get(..end).unwrap_or_default(), look)?
                }
                None => sheet.write_string_with_format(row, column, text, look)?,
            };
        }
        // The writer leaves infinity and the like as the text a spreadsheet shows for them.
        CellValue::Number(number) => {
            sheet.write_number(row, column, *number)?;
        }
        CellValue::Date(day) => {
            match ExcelDateTime::from_ymd(day.year() as u16, day.month() as u8, day.day() as u8) {
                Ok(date) if day.year() >= 1900 => {
                    sheet.write_datetime_with_format(row, column, &date, &looks.date)?;
                }
                // Before 1900 a spreadsheet has no days.
                _ => {
                    sheet.write_string_with_format(row, column, day.to_string(), &looks.text)?;
                }
            }
        }
        CellValue::DateTime(at) => {
            sheet.write_datetime_with_format(row, column, excel_stamp(*at)?, &looks.stamp)?;
        }
        CellValue::Minutes(minutes) => {
            sheet.write_number_with_format(row, column, f64::from(*minutes) / 1440.0, &looks.time)?;
        }
    }
    Ok(())
}

fn excel_stamp(at: NaiveDateTime) -> Result<ExcelDateTime, XlsxError> {
    let year = at.year().clamp(1900, 9999) as u16;
    let (hour, minute, second) = (at.hour() as u16, at.minute() as u8, f64::from(at.second()));
    ExcelDateTime::from_ymd(year, at.month() as u8, at.day() as u8)?.and_hms(hour, minute, second)
}

/// Wide enough for most cells, so that nobody has to drag, and not wider than a screen.
fn width(list: &ListSheet, index: usize) -> f64 {
    const NARROWEST: usize = 8;
    const WIDEST: usize = 48;
    let header = list.columns.get(index).map_or(0, |column| column.header.chars().count().min(24));
    let cells = list.rows.iter().take(2_000).filter_map(|row| row.get(index)).map(|cell| match cell {
        CellValue::Empty => 0,
        CellValue::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
        CellValue::Number(_) | CellValue::Minutes(_) => 8,
        CellValue::Date(_) => 10,
        CellValue::DateTime(_) => 16,
    });
    cells.max().unwrap_or(0).max(header).clamp(NARROWEST, WIDEST) as f64 + 2.0
}

/// A name that every spreadsheet takes: at most 31 characters, without brackets, slashes and the like, not used before.
fn sheet_name(title: &str, used: &[String]) -> String {
    const LONGEST: usize = 31;
    let allowed: String =
        title.chars().filter(|letter| !"[]:*?/\\".contains(*letter) && !letter.is_control()).collect();
    let base = allowed.trim().trim_matches('\'').trim();
    let base = if base.is_empty() { "1" } else { base };
    let taken = |name: &str| used.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    // A sheet's length is counted in UTF-16, as the format does.
    let cut = |room: usize| {
        let mut length = 0;
        let kept = base.chars().take_while(|letter| {
            length += letter.len_utf16();
            length <= room
        });
        kept.collect::<String>().trim_end_matches(['\'', ' ']).to_owned()
    };
    let mut name = cut(LONGEST);
    let mut number = 2;
    while taken(&name) {
        let mark = format!(" {number}");
        name = cut(LONGEST - mark.len()) + &mark;
        number += 1;
    }
    name
}

/// Writes a list as CSV: UTF-8 with byte order mark, commas, CRLF. Days as 2024-06-09, times as 08:30.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front, unless it is a number or a phone number;
/// [`crate::read_table`] takes it away again.
///
/// # Errors
///
/// When memory cannot be written to.
pub fn to_csv(list: &ListSheet) -> Result<Vec<u8>, ExportError> {
    let failed = |detail: String| ExportError { detail };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let cells = list.columns.len().max(2);
    let padded = |texts: Vec<String>| texts.into_iter().chain(std::iter::repeat(String::new())).take(cells);
    for (label, text) in &list.above {
        let line = vec![guarded(label).into_owned(), guarded(text).into_owned()];
        writer.write_record(padded(line)).map_err(|error| failed(error.to_string()))?;
    }
    if !list.above.is_empty() {
        writer.write_record(padded(Vec::new())).map_err(|error| failed(error.to_string()))?;
    }
    let headers = list.columns.iter().map(|column| guarded(&column.header));
    writer
        .write_record(headers.map(std::borrow::Cow::into_owned))
        .map_err(|error| failed(error.to_string()))?;
    for row in &list.rows {
        let cells: Vec<String> = row.iter().take(list.columns.len()).map(csv_text).collect();
        let missing = list.columns.len().saturating_sub(cells.len());
        let cells = cells.into_iter().chain(std::iter::repeat_n(String::new(), missing));
        writer.write_record(cells).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

fn csv_text(cell: &CellValue) -> String {
    match cell {
        CellValue::Text(text) => guarded(text).into_owned(),
        other => other.as_text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_name_is_what_a_spreadsheet_takes() {
        assert_eq!(sheet_name("Delegates: [all] / 2024?", &[]), "Delegates all  2024");
        assert_eq!(sheet_name("", &[]), "1");
        assert_eq!(sheet_name("''", &[]), "1");
        let long = sheet_name(&"é".repeat(60), &[]);
        assert_eq!(long.chars().count(), 31);
        assert_eq!(sheet_name("list", &["List".to_owned()]), "list 2");
        assert_eq!(sheet_name(&"é".repeat(60), std::slice::from_ref(&long)).chars().count(), 31);
    }
}
