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
