//! Delegations: a country's (or the host's) group with targets per place, and how target and actual compare.

use crate::delegate::{Delegate, DelegateStatus};
use crate::ids::{DelegationId, OrganisationId, TargetId};
use crate::{CountryCode, Localised, coded_enum};

coded_enum! {
    /// What holds a delegation together.
    DelegationKind {
        /// People of one country.
        Country = "country",
        /// People of one organisation.
        Organisation = "organisation",
        /// Staff of the host.
        HostStaff = "host_staff",
        /// Guests and speakers.
        Guests = "guests",
    }
}

/// A group of delegates with targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// Identity.
    pub id: DelegationId,
    /// What holds it together.
    pub kind: DelegationKind,
    /// Name for a delegation that is not simply a country; empty for a country, whose name follows the reader's language.
    pub name: Localised,
    /// Its country, for [`DelegationKind::Country`].
    pub country: Option<CountryCode>,
    /// Its organisation, for [`DelegationKind::Organisation`] and [`DelegationKind::HostStaff`].
    pub organisation: Option<OrganisationId>,
    /// Whether its people count towards the workshop's total (host staff often do not).
    pub counted: bool,
    /// Targets, each over one or more cities. Their sum is the delegation's target; without any it has none.
    pub targets: Vec<PlaceTarget>,
    /// Fractional index: delegations are shown in the order of this text.
    pub rank: String,
}

/// How many people are wanted from one or more cities together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceTarget {
    /// Identity.
    pub id: TargetId,
    /// The cities that share this target; empty means anywhere.
    pub places: Vec<String>,
    /// How many people are wanted.
    pub people: u32,
}

coded_enum! {
    /// Where one seat of a delegation stands, as the seats picture draws it; the most certain first.
    Seat {
        /// Travel booked, local, or already arrived.
        Ready = "ready",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Visa pending.
        VisaPending = "visa_pending",
        /// Nominated or invited.
        Asked = "asked",
    }
}

/// Target against actual of one delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The target, if any was set.
    pub target: Option<u32>,
    /// People who come (declined, cancelled and replaced do not).
    pub actual: u32,
    /// One entry per person who comes, the most certain first.
    pub seats: Vec<Seat>,
    /// People per city, in the order in which the cities are first met; empty city last.
    pub places: Vec<(String, u32)>,
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
pub fn tally<'a>(delegation: &Delegation, delegates: impl IntoIterator<Item = &'a Delegate>) -> Tally {
    let target = (!delegation.targets.is_empty()).then(|| delegation.targets.iter().map(|t| t.people).sum());
    let mut tally = Tally { target, actual: 0, seats: Vec::new(), places: Vec::new() };
    let coming =
        delegates.into_iter().filter(|d| d.delegation == Some(delegation.id) && takes_a_seat(d.status));
    for delegate in coming {
        tally.actual += 1;
        tally.seats.push(seat(delegate.status));
        match tally.places.iter_mut().find(|(place, _)| *place == delegate.city) {
            Some((_, count)) => *count += 1,
            None => tally.places.push((delegate.city.clone(), 1)),
        }
    }
    tally.seats.sort_unstable();
    tally.places.sort_by_key(|(place, _)| place.is_empty());
    tally
}

/// The delegation that somebody belongs to by organisation (host staff, organisation) or else by country; `None` when there is none.
pub fn delegation_for(
    delegations: &[Delegation],
    organisation: Option<OrganisationId>,
    country: Option<CountryCode>,
) -> Option<DelegationId> {
    let by_organisation =
        delegations.iter().find(|d| d.organisation.is_some() && d.organisation == organisation);
    let by_country = || {
        delegations
            .iter()
            .find(|d| d.kind == DelegationKind::Country && d.country.is_some() && d.country == country)
    };
    by_organisation.or_else(by_country).map(|d| d.id)
}

/// Target, actual and excess over all delegations that count towards the total.
pub fn total(delegations: &[Delegation], delegates: &[Delegate]) -> Tally {
    let mut sum = Tally { target: None, actual: 0, seats: Vec::new(), places: Vec::new() };
    for delegation in delegations.iter().filter(|d| d.counted) {
        let one = tally(delegation, delegates);
        if let Some(target) = one.target {
            sum.target = Some(sum.target.unwrap_or(0) + target);
        }
        sum.actual += one.actual;
        sum.seats.extend(one.seats);
    }
    let unassigned = delegates.iter().filter(|d| d.delegation.is_none() && takes_a_seat(d.status));
    for delegate in unassigned {
        sum.actual += 1;
        sum.seats.push(seat(delegate.status));
    }
    sum.seats.sort_unstable();
    sum
}

/// The row number for the next delegate: one more than the highest. Numbers of people who left are not given again, because they stand
/// on printed sheets and badges; pass those in `retired`.
pub fn next_number<'a>(delegates: impl IntoIterator<Item = &'a Delegate>, retired: u32) -> u32 {
    delegates.into_iter().map(|d| d.number).max().unwrap_or(0).max(retired).saturating_add(1)
}

#[cfg(test)]
mod tests;
