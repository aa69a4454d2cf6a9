//! From rows to sessions: what each cell of an agenda means, and what the rows before it said.

use chrono::NaiveDate;

use crate::agenda::{AgendaExtra, AgendaRoom, AgendaSession};
use crate::agenda_days::{self, Moment};
use crate::agenda_field::AgendaField as A;
use crate::date_text::DateOrder;
use crate::header::{ColumnGuess, outside_brackets};
use crate::problem::{Detail, Problem, ProblemKind, SkipReason, SkippedRow};
use crate::session_kind::{SessionKind, kind_named, kind_of_title};
use crate::sheet::{Cell, Row};
use crate::{agenda_extra, agenda_leads, agenda_text, language, layout, values};

/// Goes through the rows below the headings; what one row says (a day, times) holds for the rows after it.
pub(crate) struct Reader<'a> {
    pub(crate) columns: &'a [ColumnGuess<A>],
    pub(crate) language: &'static str,
    pub(crate) order: DateOrder,
    pub(crate) first_day: Option<NaiveDate>,
    pub(crate) day: Option<NaiveDate>,
    /// Times of the row before, for rows that stand parallel to it without repeating them.
    pub(crate) previous: Option<Moment>,
    pub(crate) known_rooms: Vec<AgendaRoom>,
    pub(crate) sessions: Vec<AgendaSession>,
    pub(crate) ends: Vec<(Option<NaiveDate>, u32)>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) skipped: Vec<SkippedRow>,
    pub(crate) leads_are_complete: bool,
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
    pub(crate) fn row(&mut self, row: &Row, typed: &Row) {
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
        let leads = leads_text.as_deref().map(agenda_leads::leads);
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
