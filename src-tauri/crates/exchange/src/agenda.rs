//! Reads an agenda: one row, one session on a day at a time in rooms.

use chrono::NaiveDate;

use crate::agenda_days::{self, Moment};
use crate::agenda_extra;
pub use crate::agenda_extra::AgendaExtra;
use crate::agenda_field::{AgendaField as A, header_language, match_agenda_row};
use crate::agenda_kinds::{AgendaKind, kind_list};
use crate::agenda_text;
pub use crate::agenda_text::Lead;
use crate::date_text::DateOrder;
use crate::delegates::Format;
use crate::header::{Choice, ColumnGuess, find_header, outside_brackets};
use crate::language;
use crate::layout;
use crate::problem::{self, Detail, Problem, ProblemKind, SkipReason, SkippedRow};
use crate::session_kind::{SessionKind, kind_named, kind_of_title};
use crate::sheet::{Cell, Row, Sheet, Sheets};
use crate::values::{self, Mode};

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

/// A sheet that lists rooms and their seats.
fn room_list(sheet: &Sheet) -> Option<Vec<AgendaRoom>> {
    const ROOM: &[&str] = &["room", "rooms", "salle", "salles", "sala", "salas", "chumba", "name", "nom"];
    const SEATS: &[&str] = &["capacity", "seats", "capacite", "places", "capacidade", "capacidad", "nafasi"];
    let folded = |cell: &Cell| warsha_words::fold(&cell.as_typed());
    let (header, room, seats) =
        sheet.rows.iter().take(crate::header::HEADER_WITHIN).enumerate().find_map(|(index, row)| {
            let room = row.cells.iter().position(|cell| ROOM.contains(&folded(cell).as_str()))?;
            let seats = row.cells.iter().position(|cell| SEATS.contains(&folded(cell).as_str()))?;
            Some((index, room, seats))
        })?;
    let heads: Vec<String> =
        sheet.rows.get(header).map(|row| row.cells.iter().map(folded).collect()).unwrap_or_default();
    let rooms: Vec<AgendaRoom> = sheet
        .rows
        .iter()
        .skip(header + 1)
        .filter_map(|row| {
            let name = row.cell(room).text()?;
            let capacity = row.cell(seats).text().and_then(|text| text.parse().ok());
            let words = |names: &[&str]| {
                let found = heads.iter().position(|head| names.contains(&head.as_str()));
                found.and_then(|column| row.cell(column).text()).unwrap_or_default()
            };
            let minute = |names: &[&str]| agenda_days::minute_of_day(&words(names));
            Some(AgendaRoom {
                name,
                capacity,
                setup: words(&["set up", "amenagement"]),
                equipment: words(&["equipment", "equipement"]),
                hours: (minute(&["opens", "ouvre"]), minute(&["closes", "ferme"])),
            })
        })
        .collect();
    (!rooms.is_empty()).then_some(rooms)
}

struct Reader<'a> {
    columns: &'a [ColumnGuess<A>],
    language: &'static str,
    order: DateOrder,
    first_day: Option<NaiveDate>,
    day: Option<NaiveDate>,
    /// Times of the row before, for rows that stand parallel to it without repeating them.
    previous: Option<Moment>,
    known_rooms: Vec<AgendaRoom>,
    sessions: Vec<AgendaSession>,
    ends: Vec<(Option<NaiveDate>, u32)>,
    problems: Vec<Problem>,
    skipped: Vec<SkippedRow>,
    leads_are_complete: bool,
}

impl Reader<'_> {
    fn column(&self, field: A) -> Option<usize> {
        self.columns.iter().find(|column| column.field == Some(field)).map(|column| column.index)
    }

    fn cell<'r>(&self, row: &'r Row, field: A) -> &'r Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.column(field).map_or(NOTHING, |column| row.cell(column))
    }

    fn text(&self, row: &Row, field: A) -> Option<String> {
        self.cell(row, field).text()
    }

    /// `typed` is the row before merged cells were filled.
    fn row(&mut self, row: &Row, typed: &Row) {
        if typed.is_blank() {
            self.skipped.push(layout::empty_row(typed, true));
            return;
        }
        let filled: Vec<String> = typed.cells.iter().filter_map(Cell::text).collect();
        if let [only] = filled.as_slice()
            && self.lone_text(row, typed, only)
        {
            return;
        }
        let extra = agenda_extra::read(|field| self.cell(row, field));
        if extra.waiting {
            self.day = None;
            self.previous = None;
        } else if let Some(day) = agenda_days::day_of(self.cell(row, A::Day), self.order, self.first_day) {
            self.day = Some(day);
        } else if let Cell::DateTime(at) = self.cell(row, A::Start) {
            self.day = Some(at.date());
        }
        let title = self.titles(row);
        if let Some((_, text)) = title.first()
            && agenda_text::is_end_marker(text)
            && self.text(row, A::Kind).is_none()
        {
            let start = self.moment(row).and_then(|moment| moment.start);
            if let Some(start) = start {
                self.ends.push((self.day, start));
            }
            let skip = SkippedRow::new(row.number, typed.line, SkipReason::EndMarker);
            self.skipped.push(SkippedRow { day: self.day, start, ..skip });
            return;
        }
        if title.is_empty() && self.text(row, A::Leads).is_none() && self.text(row, A::Room).is_none() {
            self.skipped.push(SkippedRow::new(row.number, typed.line, SkipReason::Note));
            return;
        }
        let session = self.session(row, title, extra);
        self.sessions.push(session);
    }

    /// A row with one cell: the day of the rows below, or a remark. `false` when it is a session after all.
    fn lone_text(&mut self, row: &Row, typed: &Row, only: &str) -> bool {
        let day = agenda_days::day_of_text(only, self.order, self.first_day);
        let mut skip = SkippedRow::new(row.number, typed.line, SkipReason::Note);
        if day.is_some() || agenda_days::day_number(only).is_some() {
            self.day = day;
            self.previous = None;
            skip = SkippedRow { reason: SkipReason::DayHeader, day, text: Some(only.to_owned()), ..skip };
        } else if let Cell::Date(day) = self.cell(typed, A::Day) {
            self.day = Some(*day);
            skip = SkippedRow {
                reason: SkipReason::DayHeader,
                day: Some(*day),
                text: Some(only.to_owned()),
                ..skip
            };
        } else if row.cells.iter().filter(|cell| !cell.is_blank()).count() > 1 {
            return false;
        }
        self.skipped.push(skip);
        true
    }

    fn titles(&self, row: &Row) -> Vec<(&'static str, String)> {
        let mut titles: Vec<(&'static str, String)> = A::ALL
            .iter()
            .filter_map(|field| Some((field.title_language()?, self.text(row, *field)?)))
            .collect();
        if let Some(title) = self.text(row, A::Title)
            && !titles.iter().any(|(language, _)| *language == self.language)
        {
            titles.insert(0, (self.language, title));
        }
        titles
    }

    /// `None` when the row says nothing about time.
    fn moment(&self, row: &Row) -> Option<Moment> {
        agenda_days::moment(
            self.cell(row, A::Time),
            self.cell(row, A::Start),
            self.cell(row, A::End),
            self.cell(row, A::Duration),
        )
    }

    fn session(
        &mut self,
        row: &Row,
        title: Vec<(&'static str, String)>,
        extra: AgendaExtra,
    ) -> AgendaSession {
        let note = |kind, field: A| Problem::new(row.number, kind, field.code());
        let moment = self.moment(row).or_else(|| self.previous.clone()).unwrap_or_default();
        self.previous = Some(moment.clone());
        if moment.start.is_none() && !extra.waiting {
            let problem = note(ProblemKind::TimeUnresolved, A::Start);
            self.problems.push(Problem { value: moment.unresolved.clone(), ..problem });
        }
        if let Some((typed, text)) = &moment.typed_duration
            && let Some(from_times) = moment.duration.filter(|from_times| from_times != typed)
        {
            let detail = Detail::Durations { from_times, typed: *typed };
            self.problems
                .push(note(ProblemKind::DurationMismatch, A::Duration).value(text.clone()).detail(detail));
        }
        if let (Some(start), Some(duration), Some(end)) = (moment.start, moment.duration, moment.end)
            && start + duration > 1440
        {
            self.problems
                .push(note(ProblemKind::EndAfterMidnight, A::End).value(crate::clock_text::clock(end)));
        }
        if self.day.is_none() && !extra.waiting {
            self.problems.push(note(ProblemKind::DayMissing, A::Day));
        }

        let form = self.text(row, A::Form);
        let named = self.text(row, A::Kind).and_then(|text| kind_named(&text));
        let kind = named
            .or_else(|| title.iter().find_map(|(_, title)| kind_of_title(title)))
            .or_else(|| form.as_deref().and_then(kind_named));
        let leads_text = self.text(row, A::Leads);
        let leads = leads_text.as_deref().map(agenda_text::leads);
        if let Some(read) = &leads {
            self.leads_are_complete &= read.complete;
            if !read.unnamed.is_empty() {
                let detail = Detail::Organisations(read.unnamed.clone());
                self.problems.push(note(ProblemKind::LeadUnnamed, A::Leads).detail(detail));
            }
        }
        let rooms = self.text(row, A::Room).map(|text| agenda_text::rooms(&text));
        let language = self.text(row, A::Language).unwrap_or_default();
        let folded = warsha_words::fold(&language);
        let join_link = self.text(row, A::JoinLink);
        AgendaSession {
            row: row.number,
            cells: row.cells.iter().map(Cell::as_typed).collect(),
            day: self.day,
            day_index: None,
            start: moment.start,
            duration: moment
                .duration
                .or(moment.typed_duration.as_ref().map(|(minutes, _)| *minutes))
                .filter(|_| moment.start.is_some() || extra.waiting),
            title,
            // What is neither named nor clear is settled when all rows are known.
            kind: kind.unwrap_or(SessionKind::Plenary),
            all_rooms: matches!(rooms, Some(None)),
            rooms: rooms.flatten().unwrap_or_default(),
            mode: form.as_deref().and_then(values::mode),
            join_link,
            leads: leads.map(|read| read.leads).unwrap_or_default(),
            leads_text,
            languages: language::languages(&outside_brackets(&language)),
            interpretation: ["interpr", "whisper", "chuchot", "simultan", "consecutiv"]
                .iter()
                .any(|word| folded.contains(word)),
            objective: self.text(row, A::Objective),
            parent: self.text(row, A::Parent),
            parent_row: None,
            pinned: match self.cell(row, A::Pinned) {
                Cell::Flag(flag) => *flag,
                cell => cell.text().is_some_and(|text| values::yes_or_no(&text) == Some(true)),
            },
            note: self.text(row, A::Note),
            extra,
        }
    }
}
