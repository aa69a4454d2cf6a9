//! Which codes somebody's badge had, as far as badges were given at the desk: appended facts, so that two desks that worked apart agree on who
//! has which badge, and that a badge which was replaced is known as such.

use crate::coded_enum;
use crate::fact::{Fact, ids_that_hold};
use crate::ids::{BadgeGivenId, DelegateId};
use chrono::{DateTime, Utc};

coded_enum! {
    /// What a record says.
    BadgeGivenKind {
        /// The person's badge had this code then. The latest is the one that the person has.
        Given = "given",
        /// Takes another record back.
        Withdrawn = "withdrawn",
    }
}

/// An appended fact: a code was on somebody's badge. Never changed, never deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadgeGiven {
    /// Identity; two copies of a file are joined by it.
    pub id: BadgeGivenId,
    /// Whose badge.
    pub delegate: DelegateId,
    /// The code on it.
    pub code: String,
    /// What it says.
    pub kind: BadgeGivenKind,
    /// For [`BadgeGivenKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<BadgeGivenId>,
    /// The instant, by this machine's clock.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

impl Fact for BadgeGiven {
    type Id = BadgeGivenId;

    fn id(&self) -> BadgeGivenId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == BadgeGivenKind::Withdrawn
    }

    fn withdraws(&self) -> Option<BadgeGivenId> {
        self.withdraws
    }
}

/// The givings that hold, the earliest first: the last of a person says which badge the person has, the last of a code whose it was.
pub fn badges_that_hold(records: &[BadgeGiven]) -> Vec<&BadgeGiven> {
    let held = ids_that_hold(records);
    let mut badges: Vec<&BadgeGiven> =
        records.iter().filter(|record| held.contains(&record.id) && !record.is_withdrawal()).collect();
    badges.sort_by_key(|record| (record.at, record.id));
    badges.dedup_by_key(|record| record.id);
    badges
}

#[cfg(test)]
mod tests {
    use super::BadgeGivenKind::{Given, Withdrawn};
    use super::*;
    use crate::agenda::samples::id;

    fn record(nth: u8, kind: BadgeGivenKind, code: &str, withdraws: Option<u8>) -> BadgeGiven {
        let given = |nth: u8| BadgeGivenId::new(id(100 + u128::from(nth)));
        BadgeGiven {
            id: given(nth),
            delegate: DelegateId::new(id(7)),
            code: code.to_owned(),
            kind,
            withdraws: withdraws.map(given),
            at: DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(i64::from(nth)),
            desk: "Desk 1".to_owned(),
        }
    }

    #[test]
    fn badge_holds_until_its_giving_is_taken_back() {
        let given = record(1, Given, "W24-9001-1", None);
        let later = record(2, Given, "W24-9002-2", None);
        let undone = record(3, Withdrawn, "W24-9002-2", Some(2));
        let again = record(4, Withdrawn, "W24-9002-2", Some(3));
        let twice = [later.clone(), given.clone(), later.clone()];
        assert_eq!(badges_that_hold(&twice), [&given, &later], "in whatever order, each once");
        let taken_back = [later.clone(), undone.clone(), given.clone()];
        assert_eq!(badges_that_hold(&taken_back), [&given]);
        assert_eq!(badges_that_hold(&[given.clone(), later.clone(), undone, again]), [&given, &later]);
    }
}
