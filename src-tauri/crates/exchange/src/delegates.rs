//! Reads a list of people: one row, one delegate, and what was noticed about it.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, NaiveDateTime};

use crate::date_text::{DateOrder, order_shown};
use crate::delegate_row::{Context, Seen, read_row};
use crate::duplicates;
use crate::field::DelegateField as F;
use crate::header::{Choice, ColumnGuess, choose, find_header, guess_from_cells, match_delegate_row};
use crate::layout::{self, Below};
use crate::problem::{self, Detail, Problem, ProblemKind, SkippedRow};
use crate::sheet::{FileKind, Row, Sheet, Sheets, TextForm};
use crate::values::{Mode, Sex};
use warsha_core::same_person::Pair;

/// How to read, where the caller knows better than the guess.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Sheet, header row and columns.
    pub choice: Choice<F>,
    /// Which of two small numbers is the day.
    pub date_order: Option<DateOrder>,
}

/// Where in the file the list was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// The kind of file.
    pub kind: FileKind,
    /// For text files, how it is written.
    pub text: Option<TextForm>,
    /// All sheets that hold anything.
    pub sheets: Vec<String>,
    /// The sheet that was read; empty for text files.
    pub sheet: String,
    /// The header row as a spreadsheet shows it; `None` without one.
    pub header_row: Option<u32>,
    /// The first row with a record.
    pub first_data_row: Option<u32>,
    /// The last row with a record.
    pub last_data_row: Option<u32>,
    /// Which of two small numbers is the day; `None` when no text is a date.
    pub date_order: Option<DateOrder>,
}

/// One person as the file has her or him. `None` is an empty cell or no column; [`DelegateReading::has`] tells which.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegateRow {
    /// The row as a spreadsheet shows it; with the file's shape it is the row's key.
    pub row: u32,
    /// In text files, the physical line on which it begins.
    pub line: Option<u32>,
    /// All cells as text, for the preview.
    pub cells: Vec<String>,
    /// When the form was sent.
    pub timestamp: Option<NaiveDateTime>,
    /// The name exactly as typed; given before family name where the file splits it.
    pub full_name: Option<String>,
    /// The same without control characters, when it has any.
    pub full_name_without_controls: Option<String>,
    /// Given names.
    pub given: Option<String>,
    /// Family name.
    pub family: Option<String>,
    /// Dr, Mme ...
    pub title: Option<String>,
    /// The name to call the person by.
    pub preferred_name: Option<String>,
    /// The name in Latin letters.
    pub latin_name: Option<String>,
    /// The name in the person's own script.
    pub native_name: Option<String>,
    /// Undisclosed when empty or not understood.
    pub sex: Sex,
    /// Organisation.
    pub organisation: Option<String>,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<&'static str>,
    /// City.
    pub city: Option<String>,
    /// As typed; `None` when its digits are lost.
    pub phone: Option<String>,
    /// As typed, the first one when there are several.
    pub email: Option<String>,
    /// As typed.
    pub languages: Option<String>,
    /// ISO 639, in the order typed.
    pub language_codes: Vec<&'static str>,
    /// Diet.
    pub diet: Option<String>,
    /// Access needs.
    pub access_needs: Option<String>,
    /// Day of arrival.
    pub arrival: Option<NaiveDate>,
    /// Day of departure.
    pub departure: Option<NaiveDate>,
    /// In person or online.
    pub participation: Option<Mode>,
    /// `None` without a clear answer.
    pub photo_consent: Option<bool>,
    /// Participant, facilitator ...
    pub category: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// How far on the way, as typed.
    pub status: Option<String>,
    /// Age or age band, as typed.
    pub age_band: Option<String>,
    /// The delegation, as typed.
    pub delegation: Option<String>,
    /// Minutes after midnight of the day of arrival.
    pub arrival_time: Option<u32>,
    /// Minutes after midnight of the day of departure.
    pub departure_time: Option<u32>,
    /// Hotel room, as typed.
    pub hotel_room: Option<String>,
    /// Day of birth.
    pub born_on: Option<NaiveDate>,
    /// Last day on which the passport is valid.
    pub passport_expires: Option<NaiveDate>,
    /// Whether it is the first time; `None` without a clear answer.
    pub first_timer: Option<bool>,
    /// What few lists have, as typed: interpretation, flights, passport and the like.
    pub more: Vec<(F, String)>,
    /// Whether slipped cells were put back.
    pub realigned: bool,
}

/// A list of people that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct DelegateReading {
    /// Where it was found.
    pub format: Format,
    /// What each column was taken for.
    pub columns: Vec<ColumnGuess<F>>,
    /// The people in the order of the file.
    pub rows: Vec<DelegateRow>,
    /// What was noticed, by row, kind and field.
    pub problems: Vec<Problem>,
    /// Rows that hold no person.
    pub skipped_rows: Vec<SkippedRow>,
    /// Pairs of people who may be one, by index into `rows`, the earlier first.
    pub twins: Vec<Pair>,
}

impl DelegateReading {
    /// Whether the file has a column for the field.
    pub fn has(&self, field: F) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
            || (field == F::FullName && (self.has(F::Given) || self.has(F::Family)))
    }
}

/// Reads the list of people in a file. It always ends with a reading; a file without people gives one without rows.
pub fn read_delegates(sheets: &Sheets, options: &ReadOptions) -> DelegateReading {
    let mut header = find_header(sheets, &options.choice, match_delegate_row);
    let empty = Sheet::default();
    let sheet = sheets.sheets.get(header.sheet).unwrap_or(&empty);
    let first = header.row.map_or(0, |row| row + 1);
    let below = sheet.rows.get(first..).unwrap_or_default();
    guess_from_cells(&mut header.columns, below, header.row.is_none());
    // Once more: the cells must not take back what the caller said.
    choose(&mut header.columns, &options.choice);

    let columns = Columns::new(&header.columns);
    let filled = layout::fill_merged(sheet, first);
    let commas = sheets.text_form.as_ref().is_none_or(|form| form.delimiter == ',');
    let mut skipped = layout::rows_above(sheet, header.row, columns.width);
    let orders = Orders::of(&filled, &columns, options.date_order, &header.columns);
    let context = Context { columns: &columns, orders: &orders, seen: Seen::default() };
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    for (row, typed) in filled.iter().zip(below) {
        match layout::judge(typed, &columns, commas) {
            Below::Skip(skip) => skipped.push(skip),
            Below::Record => rows.push(read_row(row, &context, &mut problems)),
        }
    }
    let twins = duplicates::find(&rows);
    let twice: Vec<(usize, usize)> = twins.iter().map(|pair| (pair.first, pair.second)).collect();
    shared_emails(&rows, &twice, &mut problems);
    repeated(&rows, &twice, &mut problems);
    problem::sort(&mut problems);
    let format = Format {
        kind: sheets.kind,
        text: sheets.text_form.clone(),
        sheets: sheets.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        sheet: sheet.name.clone(),
        header_row: header.row.and_then(|row| sheet.rows.get(row)).map(|row| row.number),
        first_data_row: rows.first().map(|row: &DelegateRow| row.row),
        last_data_row: rows.last().map(|row| row.row),
        date_order: orders.shown,
    };
    DelegateReading { format, columns: header.columns, rows, problems, skipped_rows: skipped, twins }
}

/// What the columns of a list of people would be taken for, without reading it: its shape, by which a mapping is remembered.
pub fn delegate_columns(sheets: &Sheets, choice: &Choice<F>) -> Vec<ColumnGuess<F>> {
    find_header(sheets, choice, match_delegate_row).columns
}

/// Which column holds which field.
pub(crate) struct Columns {
    of: Vec<Option<usize>>,
    pub(crate) width: usize,
}

impl Columns {
    fn new(guesses: &[ColumnGuess<F>]) -> Self {
        let of = F::ALL
            .iter()
            .map(|field| guesses.iter().find(|guess| guess.field == Some(*field)).map(|guess| guess.index))
            .collect();
        Self { of, width: guesses.len() }
    }

    pub(crate) fn of(&self, field: F) -> Option<usize> {
        self.of.get(field as usize).copied().flatten()
    }

    /// The text of a field; `None` without a column or when the cell is empty.
    pub(crate) fn text(&self, row: &Row, field: F) -> Option<String> {
        row.cell(self.of(field)?).text()
    }
}

/// The order of day and month, settled for each date column.
pub(crate) struct Orders {
    of: Vec<(F, DateOrder)>,
    pub(crate) shown: Option<DateOrder>,
}

impl Orders {
    const FIELDS: [F; 5] = [F::Arrival, F::Departure, F::Timestamp, F::BornOn, F::PassportExpires];

    fn of(rows: &[Row], columns: &Columns, chosen: Option<DateOrder>, guesses: &[ColumnGuess<F>]) -> Self {
        let votes = |field: F| {
            let Some(column) = columns.of(field) else { return (0, 0) };
            let header =
                guesses.iter().find(|guess| guess.index == column).map(|guess| guess.header.to_lowercase());
            let mut votes = match header.as_deref() {
                Some(header) if header.contains("jj/mm") || header.contains("dd/mm") => (1000, 0),
                Some(header) if header.contains("mm/dd") || header.contains("mm/jj") => (0, 1000),
                _ => (0, 0),
            };
            for row in rows {
                if let crate::sheet::Cell::Text(text) = row.cell(column) {
                    match order_shown(text) {
                        Some(DateOrder::DayFirst) => votes.0 += 1,
                        Some(DateOrder::MonthFirst) => votes.1 += 1,
                        None => {}
                    }
                }
            }
            votes
        };
        let settled = |(day, month): (u32, u32)| match day.cmp(&month) {
            std::cmp::Ordering::Greater => Some(DateOrder::DayFirst),
            std::cmp::Ordering::Less => Some(DateOrder::MonthFirst),
            std::cmp::Ordering::Equal => None,
        };
        let each: Vec<(F, (u32, u32))> = Self::FIELDS.iter().map(|field| (*field, votes(*field))).collect();
        let all = each.iter().fold((0, 0), |sum, (_, votes)| (sum.0 + votes.0, sum.1 + votes.1));
        let shown = chosen.or_else(|| settled(all));
        // A column that cannot tell follows the others; a file that cannot tell is read as most of the world writes.
        let of = each
            .into_iter()
            .map(|(field, votes)| {
                (field, chosen.or_else(|| settled(votes)).or(shown).unwrap_or(DateOrder::DayFirst))
            })
            .collect();
        Self { of, shown }
    }

    pub(crate) fn order(&self, field: F) -> DateOrder {
        self.of.iter().find(|(known, _)| *known == field).map_or(DateOrder::DayFirst, |(_, order)| *order)
    }
}

/// How many other rows a problem names.
const LISTED: usize = 50;

/// Rows that share an address each name the others.
///
/// One person who stands there twice shares nothing with anybody.
fn shared_emails(rows: &[DelegateRow], twice: &[(usize, usize)], problems: &mut Vec<Problem>) {
    let mut by_address: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(email) = &row.email {
            by_address.entry(email.to_lowercase()).or_default().push(index);
        }
    }
    let same = |a: usize, b: usize| twice.binary_search(&(a.min(b), a.max(b))).is_ok();
    for (index, row) in rows.iter().enumerate() {
        let Some(email) = &row.email else { continue };
        let Some(all) = by_address.get(&email.to_lowercase()).filter(|all| all.len() > 1) else { continue };
        let others = all.iter().filter(|other| **other != index && !same(index, **other));
        let others: Vec<u32> =
            others.filter_map(|other| rows.get(*other)).map(|other| other.row).take(LISTED).collect();
        if others.is_empty() {
            continue;
        }
        problems.push(
            Problem::new(row.row, ProblemKind::EmailShared, F::Email.code())
                .value(email.clone())
                .detail(Detail::OtherRows(others)),
        );
    }
}

/// The later row of each pair names the earlier ones.
fn repeated(rows: &[DelegateRow], twice: &[(usize, usize)], problems: &mut Vec<Problem>) {
    let mut by_later: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for (earlier, later) in twice {
        if let Some(row) = rows.get(*earlier) {
            by_later.entry(*later).or_default().push(row.row);
        }
    }
    for (later, earlier) in by_later {
        let Some(row) = rows.get(later) else { continue };
        let problem = Problem::new(row.row, ProblemKind::DuplicateCandidate, F::FullName.code());
        problems.push(Problem {
            value: row.full_name.clone(),
            detail: Detail::OtherRows(earlier),
            ..problem
        });
    }
}
