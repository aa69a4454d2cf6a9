//! What was noticed about a row, and which rows hold no record. Codes and values only: the sentences are elsewhere.

use chrono::NaiveDate;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing, nothing to do.
    Info,
    /// Somebody should look at it; the row is kept as it is.
    Warning,
    /// The value could not be used; the row is kept without it.
    Error,
}

impl Severity {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

macro_rules! problem_kinds {
    ($($(#[$doc:meta])* $kind:ident = $code:literal, $severity:ident;)+) => {
        /// What kind of problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ProblemKind { $($(#[$doc])* $kind,)+ }

        impl ProblemKind {
            /// Every kind there is.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];

            /// The name on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)+ }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$kind => Severity::$severity,)+ }
            }
        }
    };
}

problem_kinds! {
    /// No name although the row holds something else.
    NameMissing = "name_missing", Error;
    /// One word only.
    NameSingle = "name_single", Info;
    /// More than 40 characters.
    NameLong = "name_long", Info;
    /// At least 45 characters.
    OrgLong = "org_long", Info;
    /// More than 1,000 characters in one cell.
    CellLong = "cell_long", Info;
    /// The file has a column for it and the cell is empty.
    EmailMissing = "email_missing", Warning;
    /// Other rows have the same address.
    EmailShared = "email_shared", Warning;
    /// Not an address; kept as typed.
    EmailInvalid = "email_invalid", Error;
    /// Several in one cell; the first one is used.
    EmailMultiple = "email_multiple", Warning;
    /// A spreadsheet turned the number into "2,57E+11" and lost its digits.
    PhoneScientific = "phone_scientific", Error;
    /// Several in one cell; kept as typed.
    PhoneMultiple = "phone_multiple", Info;
    /// The file has a column for it and the cell is empty.
    CountryMissing = "country_missing", Warning;
    /// No country that we know.
    CountryUnknown = "country_unknown", Warning;
    /// One of several countries.
    CountryAmbiguous = "country_ambiguous", Warning;
    /// The file has a column for it and the cell is empty.
    SexMissing = "sex_missing", Info;
    /// Not understood; taken as undisclosed.
    SexUnrecognised = "sex_unrecognised", Warning;
    /// Not a day.
    DateInvalid = "date_invalid", Error;
    /// Day and month are the other way round than in the rest of the column.
    DateOrder = "date_order", Warning;
    /// Leaves before arriving.
    DepartureBeforeArrival = "departure_before_arrival", Warning;
    /// The file has a column for it and the cell is empty.
    ConsentMissing = "consent_missing", Info;
    /// Neither yes nor no.
    ConsentUnclear = "consent_unclear", Warning;
    /// A letter was lost when the file was saved.
    CharLost = "char_lost", Warning;
    /// Cells slipped sideways; they were put back.
    RowShifted = "row_shifted", Error;
    /// Probably the person of an earlier row.
    DuplicateCandidate = "duplicate_candidate", Warning;
    /// Begins like a formula; kept as text.
    FormulaLike = "formula_like", Warning;
    /// Looks like markup; kept as text.
    MarkupLike = "markup_like", Warning;
    /// Control characters inside.
    ControlChars = "control_chars", Warning;
    /// Characters that turn the direction of writing.
    BidiControl = "bidi_control", Warning;
    /// Two sessions in one room at one time.
    OverlapRoom = "overlap_room", Warning;
    /// The duration typed is not the one between the times.
    DurationMismatch = "duration_mismatch", Warning;
    /// No time of day can be read.
    TimeUnresolved = "time_unresolved", Warning;
    /// No end, no duration, and nothing follows.
    EndMissing = "end_missing", Warning;
    /// Ends on the next calendar day.
    EndAfterMidnight = "end_after_midnight", Info;
    /// An organisation is to send somebody who is not known yet.
    LeadUnnamed = "lead_unnamed", Info;
    /// No day: none in the row, none above, none given.
    DayMissing = "day_missing", Error;
}

/// One thing noticed about one row.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// What it is; says also how severe it is.
    pub kind: ProblemKind,
    /// The field by its name on the wire; `None` for the whole row.
    pub field: Option<&'static str>,
    /// The value as typed, where that helps.
    pub value: Option<String>,
    /// What more there is to say.
    pub detail: Detail,
}

/// What more there is to say about a problem.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// Characters.
    Length(usize),
    /// The other rows it is about.
    OtherRows(Vec<u32>),
    /// The other rows in the same room, and for how many minutes.
    Overlap {
        /// Rows.
        rows: Vec<u32>,
        /// Minutes.
        minutes: u32,
    },
    /// Countries that it may be, and the one that the city speaks for.
    Candidates {
        /// ISO 3166-1 alpha-2.
        codes: Vec<&'static str>,
        /// The likely one, to be offered first.
        likely: Option<&'static str>,
    },
    /// Cells moved.
    Shift {
        /// By how many columns to the right.
        by: u32,
        /// From which column on, counted from 1.
        from_column: u32,
    },
    /// Organisations without a person.
    Organisations(Vec<String>),
    /// Two durations in minutes.
    Durations {
        /// Between the times.
        from_times: u32,
        /// In the duration column.
        typed: u32,
    },
}

impl Problem {
    /// A problem with a field.
    pub fn new(row: u32, kind: ProblemKind, field: &'static str) -> Self {
        Self { row, kind, field: Some(field), value: None, detail: Detail::None }
    }

    /// The same with the value as typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The same with more to say.
    #[must_use]
    pub fn detail(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

/// The order in which problems are listed: by row, kind and field.
pub(crate) fn sort(problems: &mut [Problem]) {
    problems.sort_by_key(|problem| (problem.row, problem.kind.code(), problem.field));
}

/// Why a row holds no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkipReason {
    /// Above the header: what the list is called, when, where.
    Title,
    /// Above the header, at the side: logo and address.
    Logo,
    /// Nothing in it.
    Empty,
    /// Sums.
    Totals,
    /// A footnote.
    Note,
    /// The day to which the rows below belong.
    DayHeader,
    /// Says when the day ends.
    EndMarker,
}

impl SkipReason {
    /// Every reason there is.
    pub const ALL: &[Self] =
        &[Self::Title, Self::Logo, Self::Empty, Self::Totals, Self::Note, Self::DayHeader, Self::EndMarker];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Title => "row_title",
            Self::Logo => "row_logo",
            Self::Empty => "row_empty",
            Self::Totals => "row_totals",
            Self::Note => "row_note",
            Self::DayHeader => "row_day_header",
            Self::EndMarker => "end_marker",
        }
    }
}

/// A row that holds no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkippedRow {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// In text files of people, the physical line.
    pub line: Option<u32>,
    /// Why.
    pub reason: SkipReason,
    /// How an empty row of a comma file looks: "commas", "spaces" or "blank".
    pub form: Option<&'static str>,
    /// The day that a day header or an end marker is about.
    pub day: Option<NaiveDate>,
    /// The text of a day header.
    pub text: Option<String>,
    /// Minutes after midnight of an end marker.
    pub start: Option<u32>,
}

impl SkippedRow {
    pub(crate) fn new(row: u32, line: Option<u32>, reason: SkipReason) -> Self {
        Self { row, line, reason, form: None, day: None, text: None, start: None }
    }
}
