//! Why something could not be done: a code from a closed list that hosts turn into a sentence.

use crate::wire::ApiErrorView;
use std::collections::BTreeMap;
use warsha_core::coded_enum;

coded_enum! {
    /// The closed list. A code exists because a screen has a sentence for it or branches on it.
    ErrorCode {
        /// There is no command of that name.
        UnknownCommand = "unknown_command",
        /// The arguments do not fit the command.
        BadArguments = "bad_arguments",
        /// No workshop is open.
        NoWorkshopOpen = "no_workshop_open",
        /// A record that is not there (any more).
        NotFound = "not_found",
        /// The file is open for reading only.
        ReadOnly = "read_only",
        /// The file is not a Warsha workshop.
        NotOurs = "not_ours",
        /// The file is damaged.
        Damaged = "damaged",
        /// The file was made by a newer version.
        Newer = "newer",
        /// The file is protected: a passphrase is needed.
        NeedsPassphrase = "needs_passphrase",
        /// The passphrase is wrong, or the file is damaged.
        WrongPassphrase = "wrong_passphrase",
        /// The passphrase is too short.
        ShortPassphrase = "short_passphrase",
        /// Another program has the file open.
        InUse = "in_use",
        /// The file is not there.
        MissingFile = "missing_file",
        /// There is a file of that name already.
        AlreadyThere = "already_there",
        /// No room on the disk.
        DiskFull = "disk_full",
        /// The file or folder may not be written.
        NotAllowed = "not_allowed",
        /// Reading or writing failed.
        Io = "io",
        /// The last day is before the first.
        DatesReversed = "dates_reversed",
        /// Too many days.
        DatesTooLong = "dates_too_long",
        /// Not a date.
        BadDate = "bad_date",
        /// Not a time of day.
        BadTime = "bad_time",
        /// Not a length of time.
        BadLength = "bad_length",
        /// No session, or several, has the title that stands in a file with a plan.
        PlanWithoutSession = "plan_without_session",
        /// The steps that are kept on this computer cannot be read, and are not written over.
        BlocksUnreadable = "blocks_unreadable",
        /// Not an IANA time zone.
        BadZone = "bad_zone",
        /// A title is needed.
        TitleMissing = "title_missing",
        /// A name is needed.
        NameMissing = "name_missing",
        /// An organisation cannot be an office of itself.
        OwnOffice = "own_office",
        /// People, delegations or offices name the organisation.
        OrganisationInUse = "organisation_in_use",
        /// The value does not fit a field of the organiser's own.
        BadOwnValue = "bad_own_value",
        /// Nobody on the list has this row number.
        UnknownNumber = "unknown_number",
        /// Both people have the same seat.
        SameSeat = "same_seat",
        /// The day is not a day of the workshop.
        UnknownDay = "unknown_day",
        /// A period ends before it begins, or long after midnight.
        PeriodTimesReversed = "period_times_reversed",
        /// Several periods begin at the time that was named.
        PeriodNotPlain = "period_not_plain",
        /// There is no such period.
        UnknownPeriod = "unknown_period",
        /// The code is not on a blank badge of this workshop that is still free.
        BadgeNotBlank = "badge_not_blank",
        /// Both files are to be copies of one workshop, and are not.
        OtherWorkshop = "other_workshop",
        /// The workshop has no days with periods.
        NoPeriod = "no_period",
        /// Sessions stand on days that the new dates leave out.
        DaysInUse = "days_in_use",
        /// There is no version of the programme with that number.
        UnknownVersion = "unknown_version",
        /// There is no saved view of that name.
        UnknownView = "unknown_view",
        /// There is no such thing to print.
        UnknownArtefact = "unknown_artefact",
        /// Small numbers are hidden from these readers, and from a list of people they could count again.
        NotForReaders = "not_for_readers",
        /// There is nothing to print.
        NothingToPrint = "nothing_to_print",
        /// A sheet for what is counted where nothing is.
        NothingCounted = "nothing_counted",
        /// The pages could not be made.
        PaperFailed = "paper_failed",
        /// The printer did not take the pages.
        PrinterFailed = "printer_failed",
        /// Not a picture that can be printed.
        NotAPicture = "not_a_picture",
        /// A drawing with letters that are not turned into shapes.
        DrawingHasLetters = "drawing_has_letters",
        /// A drawing with a photograph inside.
        DrawingHasPhotograph = "drawing_has_photograph",
        /// A picture larger than need be.
        PictureTooLarge = "picture_too_large",
        /// Not a colour.
        BadColour = "bad_colour",
        /// Not an amount of money.
        BadAmount = "bad_amount",
        /// The spreadsheet has a password.
        SheetHasPassword = "sheet_has_password",
        /// The spreadsheet is cut off or damaged.
        SheetDamaged = "sheet_damaged",
        /// The file is no spreadsheet.
        SheetNotOne = "sheet_not_one",
        /// The spreadsheet is empty.
        SheetEmpty = "sheet_empty",
        /// Nothing below the headings.
        SheetOnlyHeadings = "sheet_only_headings",
        /// No column of names, or of times and titles, was found.
        SheetNoColumns = "sheet_no_columns",
        /// The spreadsheet is too large.
        SheetTooLarge = "sheet_too_large",
        /// Something that should not happen.
        Unexpected = "unexpected",
    }
}

impl ErrorCode {
    /// Whether it says that an order has no pages at present: in a pack, that is no failure.
    pub const fn has_no_pages(self) -> bool {
        matches!(self, Self::NothingToPrint | Self::NothingCounted)
    }
}

/// A code with what its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{}", code.code(), self.listed())]
pub struct ApiError {
    /// The code.
    pub code: ErrorCode,
    /// Values for the sentence.
    pub args: BTreeMap<String, String>,
}

impl ApiError {
    /// An error without values.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, args: BTreeMap::new() }
    }

    /// The same with one more value.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// That a workshop has no such day: which one was named, its first day and its last, as dates or as numbers.
    pub fn unknown_day(day: impl ToString, first: impl ToString, last: impl ToString) -> Self {
        let named = Self::new(ErrorCode::UnknownDay).with("day", day.to_string());
        named.with("first", first.to_string()).with("last", last.to_string())
    }

    /// As it crosses the wire.
    pub fn view(&self) -> ApiErrorView {
        ApiErrorView { code: self.code.code().to_owned(), args: self.args.clone() }
    }

    fn listed(&self) -> String {
        self.args.iter().map(|(name, value)| format!(" {name}={value}")).collect()
    }
}

impl From<ErrorCode> for ApiError {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

impl From<warsha_core::ids::NotAnId> for ApiError {
    fn from(error: warsha_core::ids::NotAnId) -> Self {
        Self::new(ErrorCode::BadArguments).with("detail", error.to_string())
    }
}

impl ApiError {
    /// The same, saying which file it is about.
    pub fn with_path(self, path: &std::path::Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        self.with("path", path.display().to_string()).with("file", name)
    }
}

impl From<warsha_store::StoreError> for ApiError {
    fn from(error: warsha_store::StoreError) -> Self {
        use warsha_store::StoreError as E;
        let code = match &error {
            E::Missing => ErrorCode::MissingFile,
            E::Exists => ErrorCode::AlreadyThere,
            E::NotOurs => ErrorCode::NotOurs,
            E::Damaged { .. } => ErrorCode::Damaged,
            E::Newer { .. } => ErrorCode::Newer,
            E::NeedsPassphrase => ErrorCode::NeedsPassphrase,
            E::WrongPassphraseOrDamaged => ErrorCode::WrongPassphrase,
            E::InUse { .. } => ErrorCode::InUse,
            E::ReadOnly | E::Older => ErrorCode::ReadOnly,
            E::DiskFull => ErrorCode::DiskFull,
            E::NotAllowed => ErrorCode::NotAllowed,
            E::Unknown { .. } => ErrorCode::NotFound,
            E::Io { .. } => ErrorCode::Io,
            _ => ErrorCode::Unexpected,
        };
        let mut made = Self::new(code);
        for (name, value) in error.args() {
            made = made.with(name, value);
        }
        made.args.entry("detail".into()).or_insert_with(|| error.to_string());
        made
    }
}

impl From<std::io::Error> for ApiError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = match error.kind() {
            ErrorKind::NotFound => ErrorCode::MissingFile,
            ErrorKind::AlreadyExists => ErrorCode::AlreadyThere,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => ErrorCode::NotAllowed,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
            _ => ErrorCode::Io,
        };
        Self::new(code).with("detail", error.to_string())
    }
}
