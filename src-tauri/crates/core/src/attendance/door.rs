//! What the desk answers to somebody at the door.

use super::Standing;
use crate::coded_enum;
use crate::delegate::{Delegate, DelegateStatus, DeskFlag};
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
    /// Amber: the organiser is to be called first.
    Held,
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
        _ if delegate.desk_flag == DeskFlag::Stop => CheckInAnswer::Held,
        _ => CheckInAnswer::Welcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::id;
    use crate::attendance::Remarks;
    use crate::delegate::AttendanceMode;
    use crate::ids::{CheckInId, DelegateId};

    fn somebody(status: DelegateStatus) -> Delegate {
        Delegate { status, ..Delegate::named(DelegateId::new(id(1)), 1, "Nyakuoth") }
    }

    fn is_in() -> Standing {
        Standing::In {
            check_in: CheckInId::new(id(9)),
            at: DateTime::UNIX_EPOCH,
            desk: "Desk 2".to_owned(),
            mode: AttendanceMode::InPerson,
            remarks: Remarks::default(),
        }
    }

    #[test]
    fn whoever_is_expected_is_welcome() {
        for status in [DelegateStatus::Confirmed, DelegateStatus::Invited, DelegateStatus::VisaPending] {
            let delegate = somebody(status);
            assert_eq!(
                decide_check_in(Presented::Name(Some(&delegate)), &Standing::NotIn),
                CheckInAnswer::Welcome
            );
        }
    }

    #[test]
    fn whoever_is_in_already_hears_since_when_and_where() {
        let delegate = somebody(DelegateStatus::Confirmed);
        let badge = Presented::Badge { holder: Some(&delegate), revoked: false };
        let answer = CheckInAnswer::AlreadyIn { at: DateTime::UNIX_EPOCH, desk: "Desk 2".to_owned() };
        assert_eq!(decide_check_in(badge, &is_in()), answer);
    }

    #[test]
    fn whoever_is_flagged_to_stop_is_held_until_let_in() {
        let flagged = Delegate { desk_flag: DeskFlag::Stop, ..somebody(DelegateStatus::Confirmed) };
        let badge = Presented::Badge { holder: Some(&flagged), revoked: false };
        for presented in [Presented::Name(Some(&flagged)), badge] {
            assert_eq!(decide_check_in(presented, &Standing::NotIn), CheckInAnswer::Held);
            assert!(matches!(decide_check_in(presented, &is_in()), CheckInAnswer::AlreadyIn { .. }));
        }
        let declined = Delegate { status: DelegateStatus::Declined, ..flagged };
        let refused = CheckInAnswer::Refused(Refusal::Declined);
        assert_eq!(decide_check_in(Presented::Name(Some(&declined)), &Standing::NotIn), refused);
    }

    #[test]
    fn refusals_say_why() {
        let declined = somebody(DelegateStatus::Declined);
        let waiting = somebody(DelegateStatus::Waiting);
        let confirmed = somebody(DelegateStatus::Confirmed);
        for (presented, refusal) in [
            (Presented::Name(None), Refusal::NotOnList),
            (Presented::Badge { holder: None, revoked: false }, Refusal::UnknownCode),
            (Presented::Badge { holder: Some(&confirmed), revoked: true }, Refusal::Revoked),
            (Presented::Name(Some(&declined)), Refusal::Declined),
            (Presented::Name(Some(&waiting)), Refusal::NotOnList),
        ] {
            assert_eq!(decide_check_in(presented, &Standing::NotIn), CheckInAnswer::Refused(refusal));
        }
        let revoked = Presented::Badge { holder: Some(&confirmed), revoked: true };
        assert_eq!(decide_check_in(revoked, &is_in()), CheckInAnswer::Refused(Refusal::Revoked));
    }
}
