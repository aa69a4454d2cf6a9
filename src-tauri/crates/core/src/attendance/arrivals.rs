//! Who has arrived, by delegation, and who is still missing.

use super::Standing;
use crate::delegate::Delegate;
use crate::delegation::{Delegation, takes_a_seat};
use crate::ids::{DelegateId, DelegationId};
use std::collections::{HashMap, HashSet};

/// Arrived against expected of one delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrivals {
    /// Which delegation; `None` for people without one.
    pub delegation: Option<DelegationId>,
    /// How many are in.
    pub arrived: u32,
    /// How many take a seat, and whoever came without one.
    pub expected: u32,
    /// Who is expected and not in, by number.
    pub missing: Vec<DelegateId>,
}

/// Arrivals of every delegation in the order given, then of people without one (when there are any).
pub fn arrivals(
    delegations: &[Delegation],
    delegates: &[Delegate],
    attendance: &HashMap<DelegateId, Standing>,
) -> Vec<Arrivals> {
    let known: HashSet<DelegationId> = delegations.iter().map(|d| d.id).collect();
    let mut sorted: Vec<&Delegate> = delegates.iter().collect();
    sorted.sort_by_key(|d| (d.number, d.id));
    let mut by_delegation: HashMap<Option<DelegationId>, Arrivals> = HashMap::new();
    for delegate in sorted {
        let is_in = attendance.get(&delegate.id).is_some_and(Standing::is_in);
        if !is_in && !takes_a_seat(delegate.status) {
            continue;
        }
        let delegation = delegate.delegation.filter(|id| known.contains(id));
        let group = by_delegation.entry(delegation).or_insert_with(|| nobody(delegation));
        group.expected += 1;
        if is_in {
            group.arrived += 1;
        } else {
            group.missing.push(delegate.id);
        }
    }
    let mut all: Vec<Arrivals> = delegations
        .iter()
        .map(|d| by_delegation.remove(&Some(d.id)).unwrap_or_else(|| nobody(Some(d.id))))
        .collect();
    all.extend(by_delegation.remove(&None));
    all
}

fn nobody(delegation: Option<DelegationId>) -> Arrivals {
    Arrivals { delegation, arrived: 0, expected: 0, missing: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Localised;
    use crate::agenda::samples::id;
    use crate::attendance::Remarks;
    use crate::delegate::{AttendanceMode, DelegateStatus};
    use crate::delegation::DelegationKind;
    use crate::ids::CheckInId;
    use chrono::DateTime;

    fn delegation(n: u128) -> Delegation {
        Delegation {
            id: DelegationId::new(id(n)),
            kind: DelegationKind::Country,
            name: Localised::default(),
            country: None,
            organisation: None,
            counted: true,
            targets: Vec::new(),
            rank: String::new(),
        }
    }

    fn delegate(n: u128, of: Option<u128>, status: DelegateStatus) -> Delegate {
        let delegation = of.map(|n| DelegationId::new(id(n)));
        Delegate { delegation, status, ..Delegate::named(DelegateId::new(id(n)), n as u32, "Somebody") }
    }

    #[test]
    fn arrivals_name_who_is_missing() {
        let delegations = [delegation(1), delegation(2)];
        let delegates = [
            delegate(12, Some(1), DelegateStatus::Confirmed),
            delegate(11, Some(1), DelegateStatus::Confirmed),
            delegate(13, Some(1), DelegateStatus::Declined),
            delegate(14, Some(1), DelegateStatus::Declined),
            delegate(15, Some(77), DelegateStatus::Confirmed),
        ];
        let is_in = |n| {
            let standing = Standing::In {
                check_in: CheckInId::new(id(n)),
                at: DateTime::UNIX_EPOCH,
                desk: String::new(),
                mode: AttendanceMode::InPerson,
                remarks: Remarks::default(),
            };
            (DelegateId::new(id(n)), standing)
        };
        let attendance = HashMap::from([is_in(13)]);
        let missing = |ids: &[u128]| ids.iter().map(|n| DelegateId::new(id(*n))).collect::<Vec<_>>();
        let group = |delegation: Option<u128>, arrived, expected, absent: &[u128]| Arrivals {
            delegation: delegation.map(|n| DelegationId::new(id(n))),
            arrived,
            expected,
            missing: missing(absent),
        };
        assert_eq!(
            arrivals(&delegations, &delegates, &attendance),
            [group(Some(1), 1, 3, &[11, 12]), group(Some(2), 0, 0, &[]), group(None, 0, 1, &[15])],
        );
    }
}
