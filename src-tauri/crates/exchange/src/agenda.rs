//! An agenda that was read, and reading it: one row, one session on a day at a time in rooms.

use chrono::NaiveDate;

use crate::agenda_days;
pub use crate::agenda_extra::AgendaExtra;
use crate::agenda_field::{AgendaField as A, header_language, match_agenda_row};
use crate::agenda_kinds::{AgendaKind, kind_list};
pub use crate::agenda_leads::Lead;
use crate::agenda_reader::Reader;
use crate::agenda_rooms::room_list;
use crate::date_text::DateOrder;
use crate::delegates::Format;
use crate::header::{Choice, ColumnGuess, find_header};
use crate::layout;
use crate::problem::{self, Problem, SkippedRow};
use crate::session_kind::SessionKind;
use crate::sheet::{Sheet, Sheets};
use crate::values::Mode;

/// How to read, where the caller knows better than the guess.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaOptions {
    /// Sheet, header row and columns.
    pub choice: Choice<A>,
    /// Which of two small numbers is the day; day first when `None`.
    pub date_order: Option<DateOrder>,
    /// The first day of the workshop, for files that say "Day 1".
    pub first_day: Option<NaiveDate>,
}

/// A room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaRoom {
    /// As typed.
    pub name: String,
    /// Seats, when the file says so.
    pub capacity: Option<u32>,
    /// How it is set up.
    pub setup: String,
    /// What is in it.
    pub equipment: String,
    /// Opening and closing minute of the day.
    pub hours: (Option<u32>, Option<u32>),
}

/// One session of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaSession {
    /// The row as a spreadsheet shows it; with the file's shape it is the row's key.
    pub row: u32,
    /// All cells as text, for the preview.
    pub cells: Vec<String>,
    /// The day; a session after midnight belongs to the evening's day.
    pub day: Option<NaiveDate>,
    /// Which day of the file it is, from 1.
    pub day_index: Option<u32>,
    /// Minutes after midnight.
    pub start: Option<u32>,
    /// Minutes.
    pub duration: Option<u32>,
    /// Titles by BCP 47 language.
    pub title: Vec<(&'static str, String)>,
    /// Kind.
    pub kind: SessionKind,
    /// Rooms as typed; all rooms of the file when [`Self::all_rooms`].
    pub rooms: Vec<String>,
    /// Whether the file says "all rooms".
    pub all_rooms: bool,
    /// In person, online or both.
    pub mode: Option<Mode>,
    /// Link for people online.
    pub join_link: Option<String>,
    /// Who leads.
    pub leads: Vec<Lead>,
    /// The leads cell as typed.
    pub leads_text: Option<String>,
    /// ISO 639.
    pub languages: Vec<&'static str>,
    /// Whether there is interpretation.
    pub interpretation: bool,
    /// What is to be reached.
    pub objective: Option<String>,
    /// Title of the session that contains it, as typed.
    pub parent: Option<String>,
    /// Row of that session.
    pub parent_row: Option<u32>,
    /// Whether it must not move.
    pub pinned: bool,
    /// Anything else.
    pub note: Option<String>,
    /// What goes beyond what people usually write.
    pub extra: AgendaExtra,
}

/// An agenda that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaReading {
    /// Where it was found.
    pub format: Format,
    /// What each column was taken for.
    pub columns: Vec<ColumnGuess<A>>,
    /// Rooms: those of the file's list of rooms, otherwise those that occur, in that order.
    pub rooms: Vec<AgendaRoom>,
    /// Whether the file has a list of rooms of its own.
    pub has_room_sheet: bool,
    /// The workshop's own kinds of session, as far as the file lists them.
    pub kinds: Vec<AgendaKind>,
    /// Sessions in the order of the file.
    pub sessions: Vec<AgendaSession>,
    /// Whether the leads say everything that the leads column says.
    pub leads_are_complete: bool,
    /// What was noticed, by row, kind and field.
    pub problems: Vec<Problem>,
    /// Rows that hold no session.
    pub skipped_rows: Vec<SkippedRow>,
}

impl AgendaReading {
    /// Whether the file has a column for the field.
    pub fn has(&self, field: A) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
    }
}

/// What the columns of an agenda would be taken for, without reading it: its shape, by which a mapping is remembered.
pub fn agenda_columns(sheets: &Sheets, choice: &Choice<A>) -> Vec<ColumnGuess<A>> {
    find_header(sheets, choice, match_agenda_row).columns
}

/// Reads the agenda in a file. It always ends with a reading; a file without sessions gives one without sessions.
pub fn read_agenda(sheets: &Sheets, options: &AgendaOptions) -> AgendaReading {
    let header = find_header(sheets, &options.choice, match_agenda_row);
    let empty = Sheet::default();
    let sheet = sheets.sheets.get(header.sheet).unwrap_or(&empty);
    let others = || {
        let all = sheets.sheets.iter().enumerate();
        all.filter(|(index, _)| *index != header.sheet).map(|(_, sheet)| sheet)
    };
    let room_list = others().find_map(room_list);
    let kinds = others().flat_map(kind_list).collect();
    let has_room_sheet = room_list.is_some();
    let mut reader = Reader {
        columns: &header.columns,
        language: header_language(&header.columns),
        order: options.date_order.unwrap_or(DateOrder::DayFirst),
        first_day: options.first_day,
        day: None,
        previous: None,
        known_rooms: room_list.unwrap_or_default(),
        sessions: Vec::new(),
        ends: Vec::new(),
        problems: Vec::new(),
        skipped: layout::rows_above(sheet, header.row, header.columns.len()),
        leads_are_complete: true,
    };
    // Without a header and without the caller nothing says what the columns are.
    if header.row.is_some() || !options.choice.columns.is_empty() {
        let first = header.row.map_or(0, |row| row + 1);
        let typed = sheet.rows.get(first..).unwrap_or_default();
        for (row, typed) in layout::fill_merged(sheet, first).iter().zip(typed) {
            reader.row(row, typed);
        }
    }
    let Reader { mut sessions, ends, mut problems, mut known_rooms, skipped, leads_are_complete, .. } =
        reader;
    if !has_room_sheet {
        for name in sessions.iter().flat_map(|session| &session.rooms) {
            if !known_rooms.iter().any(|room| room.name == *name) {
                known_rooms.push(AgendaRoom { name: name.clone(), ..AgendaRoom::default() });
            }
        }
    }
    agenda_days::finish(&mut sessions, &ends, &known_rooms, &mut problems);
    problem::sort(&mut problems);
    let format = Format {
        kind: sheets.kind,
        text: sheets.text_form.clone(),
        sheets: sheets.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        sheet: sheet.name.clone(),
        header_row: header.row.and_then(|row| sheet.rows.get(row)).map(|row| row.number),
        first_data_row: header.row.map(|row| row as u32 + 2).filter(|_| !sessions.is_empty()),
        last_data_row: sessions.last().map(|session| session.row),
        date_order: None,
    };
    AgendaReading {
        format,
        columns: header.columns,
        rooms: known_rooms,
        has_room_sheet,
        kinds,
        sessions,
        leads_are_complete,
        problems,
        skipped_rows: skipped,
    }
}
