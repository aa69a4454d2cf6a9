//! The signature sheet of one day, or of one session: `print/design.md` 11.6.
//!
//! No sex, age or telephone number stands on a sheet that goes round, so the view has no place for them.

mod cell;
mod closing;
mod page_head;
mod pages;
mod row;
mod table;

use chrono::NaiveDate;

use self::pages::Pages;
use super::{Laid, PaperOptions, PrintError, Printed};
use crate::sheet::{Sheet, best};

/// The signature sheet of a day, of a part of it, or of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct AttendanceView {
    /// The workshop's title by language (BCP 47).
    pub title: Vec<(String, String)>,
    /// 1 for the first day of the workshop.
    pub day_number: u32,
    /// Days of the workshop.
    pub day_total: u32,
    /// The day's date.
    pub date: NaiveDate,
    /// The session's title as in the programme, by language, where the sheet is of one session. Empty for a day's.
    pub session: Vec<(String, String)>,
    /// Where: "Lakeside Conference Gardens, Kampala". An empty fact leaves no label.
    pub place: String,
    /// Who organises it.
    pub organiser: String,
    /// The programme line: "Just Future".
    pub programme: String,
    /// Who funds it: "Dutch Ministry of Foreign Affairs".
    pub donor: String,
    /// What is signed for, in order of time: at least one, each a column.
    pub periods: Vec<PeriodView>,
    /// The delegates in the order of the list.
    pub rows: Vec<AttendanceRow>,
    /// Empty rows after them; `None` for six or a fifth of the list, rounded so that pages are full.
    pub blank_rows: Option<u32>,
    /// Who checks the sheet for the organiser; printed under the line. Where it is empty there is a line for the name.
    pub checked_by: String,
    /// Short code of the sheet: "D2".
    pub sheet_code: String,
    /// "version 3". May be empty.
    pub version: String,
    /// When the sheet was printed, in words: "12 May 2026, 18:10". May be empty.
    pub printed_at: String,
}

/// What a signature column is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeriodLabel {
    /// The word for it in the sheet's languages.
    Morning,
    /// See [`PeriodLabel::Morning`].
    Afternoon,
    /// See [`PeriodLabel::Morning`].
    Evening,
    /// See [`PeriodLabel::Morning`].
    WholeDay,
    /// As the organiser named it, by language.
    Named(Vec<(String, String)>),
}

/// A half-day, a day or a session that is signed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodView {
    /// Its name.
    pub label: PeriodLabel,
    /// Start in minutes from the day's midnight.
    pub from: Option<i32>,
    /// End in minutes from the day's midnight.
    pub to: Option<i32>,
    /// Who signs as its facilitator. Where it is empty there is a line for the name.
    pub facilitator: String,
    /// What took place, as in the programme, in order of time. May be empty.
    pub sessions: Vec<PeriodSession>,
}

/// A session of a period, as in the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodSession {
    /// Start in minutes from the day's midnight.
    pub from: i32,
    /// End in minutes from the day's midnight.
    pub to: i32,
    /// Its title by language.
    pub title: Vec<(String, String)>,
}

/// Whether photos may be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Photo {
    /// Yes.
    Yes,
    /// Ask before each.
    Ask,
    /// No.
    No,
    /// Not known: the words stand there to be circled.
    #[default]
    Unknown,
}

/// A delegate's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttendanceRow {
    /// Number in the list.
    pub number: u32,
    /// What stands before the family name, as typed. With [`AttendanceRow::family`] it is the whole name.
    pub given: String,
    /// The family name as typed, Bold. Empty for a single name, which is then Bold as a whole.
    pub family: String,
    /// The name in its own script, on the second line. May be empty.
    pub native_name: String,
    /// The organisation as typed. May be empty.
    pub organisation: String,
    /// City and country: "Goma, DR Congo". May be empty.
    pub place_line: String,
    /// Photo consent.
    pub photo: Photo,
    /// Neither name nor organisation is printed: "Delegate 12, signs with initials".
    pub protected: bool,
}

/// Prints the signature sheet.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &AttendanceView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    let title =
        laid.pages.first().and_then(|p| p.bookmarks.first()).map(|b| b.title.clone()).unwrap_or_default();
    laid.print(&format!("{}: {title}", best(&view.title, language)), &view.organiser, &view.place, options)
}

/// Prints the sheets of several days, one after the other; each counts its own pages.
///
/// # Errors
/// [`PrintError::NoDays`] without a view; besides as [`print()`].
pub fn print_days(views: &[AttendanceView], options: &PaperOptions) -> Result<Printed, PrintError> {
    let Some((first, rest)) = views.split_first() else { return Err(PrintError::NoDays) };
    if rest.is_empty() {
        return print(first, options);
    }
    let mut sheet = Sheet::new(options, true, 266.0, false)?;
    let mut pages = Vec::new();
    let mut overflows = Vec::new();
    for view in views {
        let (day_pages, day_overflows) = Pages::new(&mut sheet, view).lay_out();
        pages.extend(day_pages);
        overflows.extend(day_overflows);
    }
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    Laid::new(pages, overflows, &mut sheet.engine).print(
        best(&first.title, language),
        &first.organiser,
        &first.place,
        options,
    )
}

/// The sheet's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &AttendanceView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut sheet = Sheet::new(options, true, 266.0, false)?;
    let (pages, overflows) = Pages::new(&mut sheet, view).lay_out();
    Ok(Laid::new(pages, overflows, &mut sheet.engine))
}
