//! What every spreadsheet is turned into before anybody judges it: sheets of rows of cells.

use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// One value of a cell, without its look.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing there, or nothing but an empty text.
    #[default]
    Empty,
    /// Text exactly as in the file (line breaks are `\n`).
    Text(String),
    /// A number that is neither date nor time.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day with a time of day.
    DateTime(NaiveDateTime),
    /// A time of day or a length of time, in minutes; seconds are rounded.
    Minutes(u32),
    /// True or false.
    Flag(bool),
    /// What the spreadsheet shows instead of a value (`#REF!`).
    Fault(String),
}

impl Cell {
    /// Whether there is nothing to read: empty, or only white space.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The value as a person would type it: dates as 2024-06-10, times as 08:30, whole numbers without a point.
    pub fn as_typed(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Fault(text) => text.clone(),
            Self::Number(number) => number_text(*number),
            Self::Date(day) => day.format("%Y-%m-%d").to_string(),
            Self::DateTime(at) => at.format("%Y-%m-%d %H:%M").to_string(),
            Self::Minutes(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            Self::Flag(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        }
    }

    /// The value as typed without outer white space (no-break spaces too); `None` when that leaves nothing.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => {
                let trimmed = text.trim();
                (!trimmed.is_empty()).then(|| trimmed.to_owned())
            }
            Self::Empty => None,
            other => Some(other.as_typed()),
        }
    }
}

/// A phone number that a spreadsheet took for a number keeps every digit.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e18 { format!("{number:.0}") } else { format!("{number}") }
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// The number that a spreadsheet shows beside it, from 1; blank rows count.
    pub number: u32,
    /// In text files, the physical line on which the row begins, from 1.
    pub line: Option<u32>,
    /// In text files, how an empty row was written.
    pub blank_form: Option<BlankForm>,
    /// The cells from column A; rows may differ in length.
    pub cells: Vec<Cell>,
}

impl Row {
    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }

    /// The cell of a column (from 0); beyond the end it is empty.
    pub fn cell(&self, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(NOTHING)
    }
}

/// How an empty row looks in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlankForm {
    /// Nothing at all on the line.
    Blank,
    /// Only separators.
    Separators,
    /// Separators and white space.
    Spaces,
}

/// Cells shown as one. Rows and columns count from 0 and the last ones belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// First row.
    pub top: u32,
    /// First column.
    pub left: u32,
    /// Last row.
    pub bottom: u32,
    /// Last column.
    pub right: u32,
}

/// One sheet of a workbook, or a whole text file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// The name on its tab; empty for text files.
    pub name: String,
    /// All rows from the first to the last that holds anything, without gaps in the numbers.
    pub rows: Vec<Row>,
    /// Merged ranges, in no order.
    pub merged: Vec<Merged>,
    /// Cells of a page that are more than plain text, as Markdown, by row and column from 0.
    pub rich: BTreeMap<(usize, usize), String>,
}

/// What kind of file it was, by its contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Excel 2007 and later.
    Xlsx,
    /// Excel 97 to 2003.
    Xls,
    /// LibreOffice and others.
    Ods,
    /// Text with commas, semicolons or the like.
    Csv,
    /// Text with tabs.
    Text,
    /// A table of a web page.
    Html,
}

/// How the text file was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextForm {
    /// The encoding by its WHATWG name in small letters ("utf-8", "windows-1252", "utf-16le").
    pub encoding: String,
    /// Whether it began with a byte order mark.
    pub bom: bool,
    /// What separates the fields.
    pub delimiter: char,
    /// "CRLF", "LF" or "CR", by the first line end outside quotes.
    pub line_ending: &'static str,
    /// Whether cells contain line breaks.
    pub breaks_in_cells: bool,
}

/// What the reader had to overlook so that the file could be read; worth a word to the organiser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadWarning {
    /// The `sep=` line names another separator than the one that is used.
    SeparatorLine {
        /// What the line says.
        said: char,
        /// What the fields are separated by.
        used: char,
    },
    /// A UTF-8 byte order mark before bytes that are not UTF-8.
    ByteOrderMark,
    /// Bytes that mean nothing in the encoding; each became U+FFFD.
    LostCharacters,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheets {
    /// What kind of file.
    pub kind: FileKind,
    /// For text files, how it was written.
    pub text_form: Option<TextForm>,
    /// What had to be overlooked.
    pub warnings: Vec<ReadWarning>,
    /// At least one sheet with at least one row that is not blank.
    pub sheets: Vec<Sheet>,
}

/// Why nothing could be read. The screen and the command line have the sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No byte, or no cell that holds anything.
    #[error("empty")]
    Empty,
    /// The file has a password.
    #[error("password_protected")]
    PasswordProtected,
    /// The file ends too early or its parts do not fit together.
    #[error("damaged: {detail}")]
    Damaged {
        /// What the reader said, for the log; not for people.
        detail: String,
    },
    /// The contents are something else than the name says, or no spreadsheet at all.
    #[error("not_a_spreadsheet: {looks_like}")]
    NotASpreadsheet {
        /// "png", "pdf", "zip", "docx", "binary" ...
        looks_like: &'static str,
    },
    /// More than any list of people or programme holds.
    #[error("too_large: {what} {found} of {limit}")]
    TooLarge {
        /// "bytes", "rows", "columns" or "cells".
        what: &'static str,
        /// How many there are, as far as was counted.
        found: u64,
        /// How many would be read.
        limit: u64,
    },
}

/// How much of a file is read before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadLimits {
    /// Size of the file, and separately of what a packed file unpacks to.
    pub bytes: u64,
    /// Rows of one sheet that hold anything.
    pub rows: u64,
    /// Columns of one sheet.
    pub columns: u64,
    /// Cells of all sheets.
    pub cells: u64,
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self { bytes: 128 << 20, rows: 100_000, columns: 1_024, cells: 2_000_000 }
    }
}
