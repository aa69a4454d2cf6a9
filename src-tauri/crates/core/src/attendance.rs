//! Attendance: periods that are counted, and check-ins as appended facts. One function says who is in.

use crate::delegate::AttendanceMode;
use crate::ids::{CheckInId, DelegateId, PeriodId, SessionId};
use crate::{Minute, coded_enum};
use chrono::{DateTime, NaiveDate, Utc};

coded_enum! {
    /// What a period covers.
    PeriodPart {
        /// A morning.
        Morning = "am",
        /// An afternoon.
        Afternoon = "pm",
        /// A whole day.
        Day = "day",
        /// One session.
        Session = "session",
    }
}

/// What is counted: a half-day, a day or a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendancePeriod {
    /// Identity.
    pub id: PeriodId,
    /// Programme day.
    pub day: NaiveDate,
    /// What it covers.
    pub part: PeriodPart,
    /// The session, for [`PeriodPart::Session`].
    pub session: Option<SessionId>,
    /// First minute.
    pub from: Minute,
    /// Minute after the last.
    pub to: Minute,
    /// Whether it counts for the certificate.
    pub counted: bool,
}

impl AttendancePeriod {
    /// How people name it on the command line and in files: "2024-06-10/am". Sessions add the start: "2024-06-10/session-0930".
    pub fn key(&self) -> String {
        match self.part {
            PeriodPart::Session => {
                format!("{}/session-{:02}{:02}", self.day, self.from / 60, self.from % 60)
            }
            part => format!("{}/{}", self.day, part.code()),
        }
    }
}

coded_enum! {
    /// What a check-in record says.
    CheckInKind {
        /// The person is here.
        Arrived = "arrived",
        /// An earlier record is taken back.
        Withdrawn = "withdrawn",
        /// Let in although already in: a separate recorded act.
        LetInAgain = "let_in_again",
    }
}

coded_enum! {
    /// How a check-in was made.
    CheckInWay {
        /// Found by name.
        Typed = "typed",
        /// Badge scanned.
        Scanned = "scanned",
        /// From the command line.
        CommandLine = "command_line",
        /// Entered from the signed sheet.
        Sheet = "sheet",
        /// Added at the door.
        WalkIn = "walk_in",
    }
}

/// An appended fact: this delegate, this period, this way, at this instant, from this desk. Never changed, never deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Identity; two copies of a file are joined by it.
    pub id: CheckInId,
    /// Who.
    pub delegate: DelegateId,
    /// When counted.
    pub period: PeriodId,
    /// What it says.
    pub kind: CheckInKind,
    /// For [`CheckInKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<CheckInId>,
    /// How it was made.
    pub way: CheckInWay,
    /// In the room or online.
    pub mode: AttendanceMode,
    /// The instant, by this machine's clock.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}
