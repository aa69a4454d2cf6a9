//! How many organisations and countries are represented, counted so that incomplete lists do not tell too many.

use super::Organisation;
use super::merge::heads;
use crate::CountryCode;
use crate::delegate::Delegate;
use crate::delegation::{Delegation, DelegationKind, takes_a_seat};
use crate::ids::{DelegationId, OrganisationId};
use std::collections::{BTreeSet, HashMap};

/// What the people who come represent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Represented {
    /// Distinct organisations: the offices of one body are one.
    pub organisations: u32,
    /// Distinct offices, each record for itself; as many as organisations where nobody said what is whose office.
    pub offices: u32,
    /// People of whom no organisation is known; they are counted as none, not as one.
    pub without_organisation: u32,
    /// Distinct countries that people come from.
    pub countries: u32,
    /// People of whom no country is known; they are counted as none, not as one.
    pub without_country: u32,
    /// Distinct countries of the seats of those organisations, as far as they are known.
    pub seats: u32,
}

/// The organisation that somebody comes from: their own, else the one that their delegation is of.
pub fn organisation_of(delegate: &Delegate, delegation: Option<&Delegation>) -> Option<OrganisationId> {
    delegate
        .organisation
        .or_else(|| delegation.filter(|d| d.kind != DelegationKind::Country).and_then(|d| d.organisation))
}

/// Counts what the people who come represent.
///
/// An organisation that is nowhere in the list counts as itself. Two records whose folded names are the same are one organisation that
/// somebody typed twice. A country that is not known is taken from a delegation by country, never from an organisation's seat: people
/// of a regional body live anywhere.
pub fn represented(
    organisations: &[Organisation],
    delegations: &[Delegation],
    delegates: &[Delegate],
) -> Represented {
    let groups: HashMap<DelegationId, &Delegation> = delegations.iter().map(|d| (d.id, d)).collect();
    let heads = heads(organisations);
    let mut offices = BTreeSet::new();
    let mut countries: BTreeSet<CountryCode> = BTreeSet::new();
    let mut sum = Represented::default();
    for delegate in delegates.iter().filter(|d| takes_a_seat(d.status)) {
        let group = delegate.delegation.and_then(|id| groups.get(&id)).copied();
        match organisation_of(delegate, group) {
            Some(organisation) => {
                offices.insert(organisation);
            }
            None => sum.without_organisation += 1,
        }
        let from_group = || group.filter(|d| d.kind == DelegationKind::Country).and_then(|d| d.country);
        match delegate.country.or_else(from_group) {
            Some(country) => {
                countries.insert(country);
            }
            None => sum.without_country += 1,
        }
    }
    let bodies: BTreeSet<OrganisationId> =
        offices.iter().map(|office| heads.get(office).copied().unwrap_or(*office)).collect();
    let seats: BTreeSet<CountryCode> =
        organisations.iter().filter(|o| offices.contains(&o.id)).filter_map(|o| o.country).collect();
    sum.organisations = bodies.len() as u32;
    sum.offices = offices.len() as u32;
    sum.countries = countries.len() as u32;
    sum.seats = seats.len() as u32;
    sum
}
