//! People of the next edition: organisations and delegations come along, and whom the organiser chose; what was true of this edition only
//! does not.

use crate::delegate::{Delegate, DelegateStatus, PhotoConsent};
use crate::delegation::{Delegation, PlaceTarget};
use crate::ids::{DelegateId, DelegationId, OrganisationId, OutcomeId, TargetId};
use crate::organisation::Organisation;
use crate::own_field::OwnField;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What the next edition begins with, beside its agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextPeople {
    /// Organisations, all of them.
    pub organisations: Vec<Organisation>,
    /// Delegations with their targets, all of them.
    pub delegations: Vec<Delegation>,
    /// Fields of the organiser's own, all of them.
    pub own_fields: Vec<OwnField>,
    /// The people who were chosen, numbered anew from 1 in their order.
    pub delegates: Vec<Delegate>,
}

/// What there was.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    /// Organisations.
    pub organisations: &'a [Organisation],
    /// Delegations.
    pub delegations: &'a [Delegation],
    /// Fields of the organiser's own.
    pub own_fields: &'a [OwnField],
    /// Everybody, in the order of row numbers.
    pub delegates: &'a [Delegate],
}

/// Takes people to the next edition under new ids: those of `who`, which has the new id by the old one.
///
/// Whoever comes along is `status` (nominated or invited), and stays protected. Kept is what is true of a person: names, organisation,
/// origin, contact, languages, food and access, passport, own fields. Not kept is what was true of the journey: arrival, departure, room,
/// visa, companions, notes, the badge, and the answer on photographs, which has to be asked for each time.
pub fn next_people(
    before: People<'_>,
    who: &HashMap<DelegateId, DelegateId>,
    attended: &HashSet<DelegateId>,
    status: DelegateStatus,
    outcomes: &HashMap<OutcomeId, OutcomeId>,
    mut new_id: impl FnMut() -> Uuid,
) -> NextPeople {
    let organisations: HashMap<OrganisationId, OrganisationId> =
        before.organisations.iter().map(|o| (o.id, OrganisationId::new(new_id()))).collect();
    let delegations: HashMap<DelegationId, DelegationId> =
        before.delegations.iter().map(|d| (d.id, DelegationId::new(new_id()))).collect();
    let come: Vec<&Delegate> = before.delegates.iter().filter(|d| who.contains_key(&d.id)).collect();
    let organisation = |id: Option<OrganisationId>| id.and_then(|id| organisations.get(&id).copied());
    let delegate = |(number, old): (u32, &&Delegate)| {
        let mut next = Delegate::named(who.get(&old.id).copied().unwrap_or(old.id), number, &old.full_name);
        next.family_name.clone_from(&old.family_name);
        next.call_name.clone_from(&old.call_name);
        next.native_name.clone_from(&old.native_name);
        next.delegation = old.delegation.and_then(|id| delegations.get(&id).copied());
        next.organisation = organisation(old.organisation);
        next.position.clone_from(&old.position);
        next.city.clone_from(&old.city);
        next.country = old.country;
        next.category = old.category;
        next.sex = old.sex;
        next.age_band = old.age_band;
        next.born_on = old.born_on;
        // Whoever was here is no first-timer; whoever stayed away is what they said.
        next.first_timer = if attended.contains(&old.id) { Some(false) } else { old.first_timer };
        next.speaks.clone_from(&old.speaks);
        next.language_codes.clone_from(&old.language_codes);
        next.interpretation.clone_from(&old.interpretation);
        next.email.clone_from(&old.email);
        next.phone.clone_from(&old.phone);
        next.reached_by.clone_from(&old.reached_by);
        next.status = status;
        next.mode = old.mode;
        next.passport.clone_from(&old.passport);
        next.passport_expires_on = old.passport_expires_on;
        next.diet.clone_from(&old.diet);
        next.access_needs.clone_from(&old.access_needs);
        next.emergency_contact.clone_from(&old.emergency_contact);
        next.photo = PhotoConsent::Unknown;
        next.protected = old.protected;
        next.alias.clone_from(&old.alias);
        next.own_fields.clone_from(&old.own_fields);
        next
    };
    NextPeople {
        delegates: (1..).zip(&come).map(delegate).collect(),
        organisations: before
            .organisations
            .iter()
            .map(|old| Organisation {
                id: organisation(Some(old.id)).unwrap_or(old.id),
                parent: organisation(old.parent),
                outcomes: old.outcomes.iter().filter_map(|o| outcomes.get(o).copied()).collect(),
                ..old.clone()
            })
            .collect(),
        own_fields: before
            .own_fields
            .iter()
            .map(|old| OwnField { id: crate::ids::OwnFieldId::new(new_id()), ..old.clone() })
            .collect(),
        delegations: before
            .delegations
            .iter()
            .map(|old| Delegation {
                id: delegations.get(&old.id).copied().unwrap_or(old.id),
                organisation: organisation(old.organisation),
                targets: old
                    .targets
                    .iter()
                    .map(|t| PlaceTarget { id: TargetId::new(new_id()), ..t.clone() })
                    .collect(),
                ..old.clone()
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests;
