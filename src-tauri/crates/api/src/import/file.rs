//! The cells of what is to be imported, with the organiser's choices and answers put in, and facts about the file for the screen.

use crate::error::{ApiError, ErrorCode};
use crate::wire::{HeadRow, ImportColumn, ReadFile, ReadNote};
use std::path::Path;
use warsha_exchange::{
    Cell, Choice, ColumnGuess, DateOrder, ReadError, ReadWarning, Sheets, read_pasted, read_table,
};

/// The largest file that is read at all, in bytes.
const LARGEST_FILE: u64 = 128 << 20;

/// The cells of a file, or of what was pasted.
pub(super) fn sheets(wanted: &ReadFile) -> Result<Sheets, ApiError> {
    if let Some(pasted) = &wanted.pasted {
        return Ok(read_pasted(&pasted.html, &pasted.text)?);
    }
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
pub(super) fn choice<F>(wanted: &ReadFile, field: impl Fn(&str) -> Option<F>) -> Choice<F> {
    let columns = wanted.columns.iter().flatten();
    Choice {
        sheet: wanted.sheet.clone(),
        header_row: wanted.header_row,
        columns: columns.map(|(column, code)| (*column as usize, field(code))).collect(),
    }
}

/// Which of two small numbers is the day, when the organiser said so.
pub(super) fn date_order(wanted: &ReadFile) -> Option<DateOrder> {
    [DateOrder::DayFirst, DateOrder::MonthFirst]
        .into_iter()
        .find(|order| Some(order.code()) == wanted.date_order.as_deref())
}

/// Puts the organiser's answers into the cells, so that they are judged like everything else. Returns whether anything was put in.
pub(super) fn answer<F: Copy>(
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

/// What the file is, apart from its rows.
pub(super) struct About {
    /// Names of all sheets.
    pub sheets: Vec<String>,
    /// What had to be overlooked.
    pub warnings: Vec<ReadNote>,
    /// Whether the columns are as they were chosen for the last file of this shape.
    pub remembered: bool,
}

impl About {
    pub(super) fn of(sheets: &Sheets, remembered: bool) -> Self {
        let note = |warning: &ReadWarning| match warning {
            ReadWarning::SeparatorLine { said, used } => ReadNote {
                code: "separator_line".into(),
                said: said.to_string(),
                used: if *used == '\t' { "tab".into() } else { used.to_string() },
            },
            ReadWarning::ByteOrderMark => {
                ReadNote { code: "byte_order_mark".into(), said: String::new(), used: String::new() }
            }
            ReadWarning::LostCharacters => {
                ReadNote { code: "lost_characters".into(), said: String::new(), used: String::new() }
            }
        };
        Self {
            sheets: sheets.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            warnings: sheets.warnings.iter().map(note).collect(),
            remembered,
        }
    }
}

/// The rows of a sheet that may hold the headings.
pub(super) fn heads(sheets: &Sheets, sheet: &str) -> Vec<HeadRow> {
    const LOOKED_AT: usize = 20;
    const SHOWN: usize = 4;
    let rows = sheets.sheets.iter().find(|one| one.name == sheet).map(|one| one.rows.as_slice());
    let rows = rows.unwrap_or_default().iter().take(LOOKED_AT).filter(|row| !row.is_blank());
    let short = |text: String| text.chars().take(40).collect();
    rows.map(|row| HeadRow {
        row: row.number,
        cells: row.cells.iter().filter_map(Cell::text).map(short).take(SHOWN).collect(),
    })
    .collect()
}

pub(super) fn column_views<F: Copy>(
    columns: &[ColumnGuess<F>],
    code: impl Fn(F) -> &'static str,
) -> Vec<ImportColumn> {
    let view = |c: &ColumnGuess<F>| ImportColumn {
        index: c.index as u32,
        header: c.header.clone(),
        field: c.field.map(&code).unwrap_or_default().to_owned(),
        sure: c.sure,
    };
    columns.iter().map(view).collect()
}

pub(super) fn file_name(wanted: &ReadFile) -> String {
    Path::new(&wanted.path).file_name().unwrap_or_default().to_string_lossy().into_owned()
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
