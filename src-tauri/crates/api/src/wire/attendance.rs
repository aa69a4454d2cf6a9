//! Attendance: the grid, the signed sheet, the head-count.

use super::{AttendanceMark, AttendanceUnit, Audience, Dimension, PeriodPart, Texts};
use crate::wire;

wire! {
    /// Everything that the attendance screen shows.
    pub struct AttendanceView {
        /// What attendance is counted by.
        pub unit: AttendanceUnit,
        /// From which share of the counted periods on, in percent, a certificate is given.
        pub rule: u32,
        /// The periods, by day and time.
        pub periods: Vec<AttendanceColumn>,
        /// Key of the period that is on now, or next.
        pub now: String,
        /// Delegations in their order.
        pub groups: Vec<AttendanceGroup>,
        /// Everybody who is expected or was there, by row number.
        pub people: Vec<AttendanceLine>,
        /// Printings of the signature sheet, the latest first.
        pub sheets: Vec<PrintedSheet>,
    }

    /// A period of the grid.
    pub struct AttendanceColumn {
        /// Key.
        pub key: String,
        /// Day, ISO.
        pub day: String,
        /// Number of the programme day.
        pub day_number: u32,
        /// What it covers.
        pub part: PeriodPart,
        /// First minute.
        pub from: i32,
        /// Minute after the last.
        pub to: i32,
        /// Title of the session, for a session.
        pub title: Texts,
        /// Whether it counts for the certificate.
        pub counted: bool,
        /// Whether it has begun.
        pub begun: bool,
        /// People in the room.
        pub in_person: u32,
        /// People online.
        pub online: u32,
        /// People of whom nothing is entered.
        pub open: u32,
    }

    /// A delegation of the grid.
    pub struct AttendanceGroup {
        /// The delegation; empty for people in none.
        pub id: String,
        /// Own name.
        pub name: Texts,
        /// Country, or empty.
        pub country: String,
        /// People on the list.
        pub people: u32,
        /// People in, period by period.
        pub here: Vec<u32>,
        /// Of them, online.
        pub online: Vec<u32>,
    }

    /// One person of the grid.
    pub struct AttendanceLine {
        /// The delegate.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Name as the venue may see it; empty for a protected person without an alias.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// Delegation; empty for none, and for a protected person.
        pub group: String,
        /// Shown by alias.
        pub protected: bool,
        /// Here for the first time.
        pub first_timer: Option<bool>,
        /// Period by period: "p" in person, "o" online, "e" excused, "a" absent, "" not entered; "l" after it for late, "v" for left early.
        pub cells: Vec<String>,
        /// Counted periods attended.
        pub attended: u32,
        /// Counted periods in which something was entered.
        pub entered: u32,
        /// The share of these, in percent.
        pub share: Option<u32>,
        /// Whether the rule for the certificate is met by what was attended so far.
        pub certificate: bool,
    }

    /// A printing of the signature sheet.
    pub struct PrintedSheet {
        /// What is printed on it after the day: who stands in which row.
        pub version: String,
        /// When it was printed first, as an instant.
        pub at: String,
        /// Rows with somebody.
        pub people: u32,
        /// Whether the list is still the same.
        pub current: bool,
    }

    /// A printing of the signature sheet.
    pub struct BySheet {
        /// Version printed on it; empty for the list as it is now.
        #[serde(default)]
        pub sheet: String,
        /// Key of the period that it was signed for.
        pub period: String,
    }

    /// Who stands on a printing.
    pub struct SheetRowsView {
        /// Rows with somebody, by number.
        pub rows: Vec<SheetRowView>,
        /// Who was entered from the sheet without a row on it: names written by hand.
        pub by_hand: Vec<String>,
    }

    /// A row of a printing.
    pub struct SheetRowView {
        /// Number printed on it.
        pub row: u32,
        /// The delegate.
        pub delegate: String,
    }

    /// Marks for cells of the grid.
    pub struct MarkAttendance {
        /// The delegates.
        pub people: Vec<String>,
        /// Keys of the periods.
        pub periods: Vec<String>,
        /// The mark; none empties the cells.
        #[serde(default)] #[ts(optional)]
        pub mark: Option<AttendanceMark>,
        /// Came late.
        #[serde(default)]
        pub late: bool,
        /// Left early.
        #[serde(default)]
        pub left_early: bool,
        /// Whether those who are in already stay late, or have left early, as they are: the mark says only that they came.
        #[serde(default)] #[ts(optional, as = "Option<bool>")]
        pub keep_remarks: bool,
    }

    /// What came of marks.
    pub struct AttendanceMarked {
        /// Cells that are different now.
        pub changed: u32,
    }

    /// One line typed from the signed sheet.
    pub struct SheetTyped {
        /// Key of the period.
        pub period: String,
        /// Version printed on the sheet; empty for the list as it is now.
        #[serde(default)]
        pub sheet: String,
        /// What was typed: `14`, `14 o`, `1-11`, `+ name`.
        pub text: String,
        /// Whose name was written by hand: a delegate, "new" for nobody of the list; empty to be asked when several may be meant.
        #[serde(default)]
        pub who: String,
    }

    /// What came of a line.
    #[derive(Default)]
    pub struct SheetEntered {
        /// Whether it was a line of a sheet at all.
        pub understood: bool,
        /// The rows that it named.
        pub rows: Vec<SheetRowEntered>,
        /// Whom a name written by hand may mean, the likeliest first. Nothing was entered then: it is asked.
        pub likely: Vec<SheetLikely>,
    }

    /// Somebody whom a name written by hand may mean.
    pub struct SheetLikely {
        /// The delegate.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Name as the venue may see it.
        pub name: String,
        /// Name in the person's own script, or empty.
        pub native_name: String,
        /// Organisation, or empty.
        pub organisation: String,
    }

    /// A row of a sheet, entered.
    pub struct SheetRowEntered {
        /// Its number.
        pub row: u32,
        /// What happened: "entered", "same", "blank" (no name is printed there), "missing" (not on this printing), "gone" (who stood there
        /// was taken off the list), "added" (a name written by hand is on the list now).
        pub outcome: String,
        /// The delegate, or empty.
        pub delegate: String,
        /// The name, or empty.
        pub name: String,
        /// The cell before, as in the grid.
        pub before: String,
        /// The cell now.
        pub cell: String,
    }

    /// A second reading of a sheet, compared with what is entered.
    pub struct SheetSecondReading {
        /// Key of the period.
        pub period: String,
        /// Version printed on the sheet; empty for the list as it is now.
        #[serde(default)]
        pub sheet: String,
        /// What the second reader typed.
        pub lines: Vec<String>,
    }

    /// How two readings compare.
    pub struct SheetCompared {
        /// Rows in which the first reader entered a signature.
        pub first: u32,
        /// Rows in which the second did, and names written by hand.
        pub second: u32,
        /// Whether both read the same, names written by hand included.
        pub same: bool,
        /// Rows that differ, by number.
        pub differences: Vec<SheetDifference>,
        /// Rows that are blank or not on this printing.
        pub unknown_rows: Vec<u32>,
        /// Lines that could not be read.
        pub unread: Vec<String>,
        /// Names that the second reader saw written by hand, and by which nobody is entered.
        pub names: Vec<String>,
    }

    /// A row that two readers read differently.
    pub struct SheetDifference {
        /// The delegate.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// What is entered, as in the grid.
        pub first: String,
        /// What the second reader saw.
        pub second: String,
    }

    /// What attendance is counted by.
    pub struct AttendanceRules {
        /// Half-days, days, or sessions alone.
        pub unit: AttendanceUnit,
        /// Share for the certificate, in percent.
        pub rule: u32,
        /// How many minutes after the start of a period nobody counts as late yet; none when nobody is late by the clock.
        pub late_after: Option<i32>,
        /// Sessions that are counted one by one.
        pub sessions: Vec<String>,
        /// Keys of periods that do not count for the certificate.
        pub uncounted: Vec<String>,
        /// Periods whose times somebody set, which the agenda then leaves as they are; evenings among them. What is not named follows the
        /// agenda, and an evening goes. None to leave all of them as they are.
        #[serde(default)] #[ts(optional)]
        pub times: Option<Vec<PeriodTimes>>,
    }

    /// Times of a half-day, an evening or a day.
    pub struct PeriodTimes {
        /// Key: "2024-06-10/evening".
        pub key: String,
        /// First minute.
        pub from: i32,
        /// Minute after the last.
        pub to: i32,
    }

    /// The same with what may be chosen.
    pub struct AttendanceRulesView {
        /// As it is.
        pub rules: AttendanceRules,
        /// Sessions on the agenda.
        pub sessions: Vec<SessionToCount>,
    }

    /// A session that may be counted.
    pub struct SessionToCount {
        /// The session.
        pub id: String,
        /// Title.
        pub title: Texts,
        /// Day, ISO.
        pub day: String,
        /// First minute.
        pub start: i32,
    }

    /// What to count people by.
    pub struct HeadCountOrder {
        /// Rows.
        pub row: Dimension,
        /// Columns; none for one number a row.
        #[serde(default)] #[ts(optional)]
        pub column: Option<Dimension>,
        /// For whom; none for organisers. Small numbers are hidden from everybody else.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
    }

    /// The head-count.
    pub struct HeadCountView {
        /// Heads of the rows.
        pub rows: Vec<HeadCountKey>,
        /// Heads of the columns; one when nothing was asked for.
        pub columns: Vec<HeadCountKey>,
        /// Counts, row by row.
        pub cells: Vec<Vec<HeadCountSum>>,
        /// Sums of the rows.
        pub row_sums: Vec<HeadCountSum>,
        /// Sums of the columns.
        pub column_sums: Vec<HeadCountSum>,
        /// Sum of all.
        pub total: HeadCountSum,
        /// Below how many persons numbers are hidden; none when nothing is.
        pub hidden_below: Option<u32>,
    }

    /// What a row or a column is about.
    pub struct HeadCountKey {
        /// A code, "yes", "no", the id of a delegation, or empty for what nobody knows.
        pub code: String,
        /// Own name, for a delegation.
        pub name: Texts,
        /// Country of a delegation, or empty.
        pub country: String,
    }

    /// Counts of one cell.
    pub struct HeadCountSum {
        /// Persons; none when hidden.
        pub persons: Option<u32>,
        /// Persons times days; none when hidden.
        pub person_days: Option<u32>,
        /// Persons times periods; none when hidden.
        pub periods: Option<u32>,
    }

    /// Where the attendance list and the head-count are written.
    pub struct ExportAttendance {
        /// XLSX, or CSV for the list alone.
        pub path: String,
        /// Language of the headings; empty for the screen's.
        #[serde(default)]
        pub language: String,
        /// For whom; none for organisers.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
    }
}
