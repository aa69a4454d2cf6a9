//! Delegations: a country's (or the host's) group with targets per place, and how target and actual compare.

mod tally;
mod waiting;

pub use tally::{Counting, Tally, TargetTally, takes_a_seat, tally, total};
pub use waiting::{free_seats, next_waiting, waiting};

use crate::delegate::Delegate;
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

/// The row number for the next delegate: one more than the highest. Numbers of people who left are not given again, because they stand
/// on printed sheets and badges; pass those in `retired`.
pub fn next_number<'a>(delegates: impl IntoIterator<Item = &'a Delegate>, retired: u32) -> u32 {
    delegates.into_iter().map(|d| d.number).max().unwrap_or(0).max(retired).saturating_add(1)
}

#[cfg(test)]
mod tests;
