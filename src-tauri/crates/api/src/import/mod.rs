//! Spreadsheets in: reading without writing, then adding what was read, in one operation.

pub(crate) mod agenda;
pub(crate) mod delegates;

pub(crate) use agenda::{import_agenda, read_agenda_file};
pub(crate) use delegates::{import_delegates, read_delegates_file};

use crate::error::{ApiError, ErrorCode};
use crate::wire::{ImportColumn, ReadFile};
use std::path::Path;
use warsha_exchange::{Cell, Choice, ColumnGuess, ReadError, Sheets, read_table};

/// The largest file that is read at all, in bytes.
const LARGEST_FILE: u64 = 128 << 20;

/// The cells of a file.
fn sheets(wanted: &ReadFile) -> Result<Sheets, ApiError> {
    let path = Path::new(&wanted.path);
    let with_path = |error: ApiError| error.with_path(path);
    let size = std::fs::metadata(path).map_err(|e| with_path(e.into()))?.len();
    if size > LARGEST_FILE {
        return Err(with_path(ErrorCode::SheetTooLarge.into()));
    }
    let bytes = std::fs::read(path).map_err(|e| with_path(e.into()))?;
    read_table(&bytes).map_err(|error| with_path(error.into()))
}

/// What the organiser chose over the guess.
fn choice<F>(wanted: &ReadFile, field: impl Fn(&str) -> Option<F>) -> Choice<F> {
    let columns = wanted.columns.iter().flatten();
    Choice {
        sheet: wanted.sheet.clone(),
        header_row: None,
        columns: columns.map(|(column, code)| (*column as usize, field(code))).collect(),
    }
}

/// Puts the organiser's answers into the cells, so that they are judged like everything else. Returns whether anything was put in.
fn answer<F: Copy>(
    sheets: &mut Sheets,
    sheet: &str,
    columns: &[ColumnGuess<F>],
    wanted: &ReadFile,
    code: impl Fn(F) -> &'static str,
) -> bool {
    let Some(answers) = wanted.answers.as_ref().filter(|answers| !answers.is_empty()) else { return false };
    let Some(sheet) = sheets.sheets.iter_mut().find(|s| s.name == sheet) else { return false };
    for row in &mut sheet.rows {
        for (field, value) in answers.get(&row.number).into_iter().flatten() {
            let column = columns.iter().find(|c| c.field.is_some_and(|f| code(f) == field));
            if let Some(column) = column {
                if row.cells.len() <= column.index {
                    row.cells.resize(column.index + 1, Cell::Empty);
                }
                row.cells[column.index] = Cell::Text(value.clone());
            }
        }
    }
    true
}

fn column_views<F: Copy>(columns: &[ColumnGuess<F>], code: impl Fn(F) -> &'static str) -> Vec<ImportColumn> {
    let view = |c: &ColumnGuess<F>| ImportColumn {
        index: c.index as u32,
        header: c.header.clone(),
        field: c.field.map(&code).unwrap_or_default().to_owned(),
        sure: c.sure,
    };
    columns.iter().map(view).collect()
}

fn file_name(wanted: &ReadFile) -> String {
    Path::new(&wanted.path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn left_out(wanted: &ReadFile, row: u32) -> bool {
    wanted.leave_out.as_ref().is_some_and(|rows| rows.contains(&row))
}

impl From<ReadError> for ApiError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Empty => ErrorCode::SheetEmpty.into(),
            ReadError::PasswordProtected => ErrorCode::SheetHasPassword.into(),
            ReadError::Damaged { detail } => Self::new(ErrorCode::SheetDamaged).with("detail", detail),
            ReadError::NotASpreadsheet { looks_like } => {
                Self::new(ErrorCode::SheetNotOne).with("kind", looks_like)
            }
            ReadError::TooLarge { what, found, limit } => Self::new(ErrorCode::SheetTooLarge)
                .with("what", what)
                .with("found", found.to_string())
                .with("limit", limit.to_string()),
        }
    }
}
