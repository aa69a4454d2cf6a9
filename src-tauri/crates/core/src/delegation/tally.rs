//! How target and actual compare.

use super::{Delegation, Seat};
use crate::delegate::{Category, Delegate, DelegateStatus};
use crate::search::fold;
use std::collections::BTreeSet;

/// Who counts towards the targets. People who do not are on every list and sheet all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counting {
    /// Categories that do not count: interpreters, donors ... Empty counts everybody.
    pub uncounted: BTreeSet<Category>,
}

impl Counting {
    /// Whether somebody of this category counts.
    pub fn counts(&self, category: Category) -> bool {
        !self.uncounted.contains(&category)
    }
}

/// Target against actual of one delegation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The target, if any was set.
    pub target: Option<u32>,
    /// People who come and count (declined, cancelled and replaced do not come).
    pub actual: u32,
    /// One entry per person who is counted, the most certain first.
    pub seats: Vec<Seat>,
    /// People per city, in the order in which the cities are first met; empty city last.
    pub places: Vec<(String, u32)>,
    /// Target against actual of each of the delegation's targets, when it has several.
    pub targets: Vec<TargetTally>,
    /// People who come and do not count.
    pub uncounted: u32,
    /// People on the waiting list.
    pub waiting: u32,
}

/// Target against actual of one target of a delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetTally {
    /// People wanted.
    pub people: u32,
    /// People who come from its cities.
    pub actual: u32,
}

impl Tally {
    /// People beyond the target. Legal and visible, never refused.
    pub fn over(&self) -> u32 {
        self.target.map_or(0, |target| self.actual.saturating_sub(target))
    }

    /// People still missing to the target.
    pub fn under(&self) -> u32 {
        self.target.map_or(0, |target| target.saturating_sub(self.actual))
    }

    /// Counts one person who belongs here.
    fn take(&mut self, delegate: &Delegate, counting: &Counting) -> bool {
        if delegate.status == DelegateStatus::Waiting {
            self.waiting += 1;
        }
        if !takes_a_seat(delegate.status) {
            return false;
        }
        if !counting.counts(delegate.category) {
            self.uncounted += 1;
            return false;
        }
        self.actual += 1;
        self.seats.push(seat(delegate.status));
        true
    }
}

/// Whether somebody with this status takes a seat.
pub fn takes_a_seat(status: DelegateStatus) -> bool {
    !matches!(
        status,
        DelegateStatus::Declined
            | DelegateStatus::Cancelled
            | DelegateStatus::Replaced
            | DelegateStatus::Waiting
    )
}

fn seat(status: DelegateStatus) -> Seat {
    match status {
        DelegateStatus::TravelBooked | DelegateStatus::Arrived => Seat::Ready,
        DelegateStatus::Confirmed => Seat::Confirmed,
        DelegateStatus::VisaPending => Seat::VisaPending,
        _ => Seat::Asked,
    }
}

/// Target against actual of a delegation. `delegates` may hold people of other delegations: only its own are counted.
pub fn tally<'a>(
    delegation: &Delegation,
    delegates: impl IntoIterator<Item = &'a Delegate>,
    counting: &Counting,
) -> Tally {
    let target = (!delegation.targets.is_empty()).then(|| delegation.targets.iter().map(|t| t.people).sum());
    let mut tally = Tally { target, ..Tally::default() };
    if delegation.targets.len() > 1 {
        tally.targets =
            delegation.targets.iter().map(|t| TargetTally { people: t.people, actual: 0 }).collect();
    }
    for delegate in delegates.into_iter().filter(|d| d.delegation == Some(delegation.id)) {
        if !tally.take(delegate, counting) {
            continue;
        }
        let city = fold(&delegate.city);
        match tally.places.iter_mut().find(|(place, _)| fold(place) == city) {
            Some((_, count)) => *count += 1,
            None => tally.places.push((delegate.city.clone(), 1)),
        }
        if let Some(of) = target_of(delegation, &city).and_then(|at| tally.targets.get_mut(at)) {
            of.actual += 1;
        }
    }
    tally.seats.sort_unstable();
    tally.places.sort_by_key(|(place, _)| place.is_empty());
    tally
}

/// The target that somebody from a folded city counts for: the one that names the city, else the one for anywhere.
fn target_of(delegation: &Delegation, city: &str) -> Option<usize> {
    let mut targets = delegation.targets.iter();
    targets
        .position(|target| target.places.iter().any(|place| fold(place) == city))
        .or_else(|| delegation.targets.iter().position(|target| target.places.is_empty()))
}

/// Target, actual and excess over all delegations that count towards the total.
pub fn total(delegations: &[Delegation], delegates: &[Delegate], counting: &Counting) -> Tally {
    let mut sum = Tally::default();
    for delegation in delegations {
        let one = tally(delegation, delegates, counting);
        sum.waiting += one.waiting;
        if !delegation.counted {
            sum.uncounted += one.actual + one.uncounted;
            continue;
        }
        if let Some(target) = one.target {
            sum.target = Some(sum.target.unwrap_or(0) + target);
        }
        sum.actual += one.actual;
        sum.uncounted += one.uncounted;
        sum.seats.extend(one.seats);
    }
    // Whoever names a delegation that was taken away belongs to none.
    let known: BTreeSet<_> = delegations.iter().map(|d| d.id).collect();
    for delegate in delegates.iter().filter(|d| !d.delegation.is_some_and(|id| known.contains(&id))) {
        sum.take(delegate, counting);
    }
    sum.seats.sort_unstable();
    sum
}
