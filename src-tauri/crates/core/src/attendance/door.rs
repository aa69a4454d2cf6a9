//! What the desk answers to somebody at the door.

use super::Standing;
use crate::coded_enum;
use crate::delegate::{Delegate, DelegateStatus};
use chrono::{DateTime, Utc};

coded_enum! {
    /// Why somebody is not let in at once.
    Refusal {
        /// Nobody has this badge.
        UnknownCode = "unknown_code",
        /// The person is not on the list, or only on the waiting list.
        NotOnList = "not_on_list",
        /// The person declined, cancelled, or gave the seat to somebody else.
        Declined = "declined",
        /// The badge was replaced by another one.
        Revoked = "revoked",
    }
}

/// What somebody shows at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented<'a> {
    /// A name that was looked up.
    Name(Option<&'a Delegate>),
    /// A badge: whose it is, and whether it was replaced.
    Badge {
        /// The delegate of the code, if there is one.
        holder: Option<&'a Delegate>,
        /// Whether a newer badge was made.
        revoked: bool,
    },
}

/// The answer of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckInAnswer {
    /// Green: record the arrival.
    Welcome,
    /// Amber: a record holds already.
    AlreadyIn {
        /// Since when.
        at: DateTime<Utc>,
        /// At which desk.
        desk: String,
    },
    /// Red.
    Refused(Refusal),
}

/// Decides what the desk answers. `standing` is the delegate's for the period in question.
pub fn decide_check_in(presented: Presented<'_>, standing: &Standing) -> CheckInAnswer {
    let delegate = match presented {
        Presented::Badge { holder: None, .. } => return CheckInAnswer::Refused(Refusal::UnknownCode),
        Presented::Badge { revoked: true, .. } => return CheckInAnswer::Refused(Refusal::Revoked),
        Presented::Name(None) => return CheckInAnswer::Refused(Refusal::NotOnList),
        Presented::Badge { holder: Some(delegate), .. } | Presented::Name(Some(delegate)) => delegate,
    };
    if let Standing::In { at, desk, .. } = standing {
        return CheckInAnswer::AlreadyIn { at: *at, desk: desk.clone() };
    }
    match delegate.status {
        DelegateStatus::Waiting => CheckInAnswer::Refused(Refusal::NotOnList),
        status if !crate::delegation::takes_a_seat(status) => CheckInAnswer::Refused(Refusal::Declined),
        _ => CheckInAnswer::Welcome,
    }
}
