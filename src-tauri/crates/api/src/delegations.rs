//! Delegations: who comes, from where, against which target.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, country_text, day_text, id, localised, optional_id, texts};
use crate::delegates::{FreshIds, Known};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use std::collections::{BTreeSet, HashMap};
use warsha_core::Localised;
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::delegate::{Delegate, missing_details};
use warsha_core::delegation::{
    self, Delegation, DelegationKind as GroupKind, PlaceTarget, Tally, delegation_for, takes_a_seat, tally,
};
use warsha_core::ids::{DelegateId, DelegationId, OrganisationId, TargetId};
use warsha_core::operation::Operation as Op;
use warsha_store as store;

/// Everything that the delegations screen shows.
pub fn delegations(backend: &mut Backend, _: Nothing) -> Outcome<DelegationsView> {
    Ok(view(backend.open()?)?.into())
}

fn view(open: &Open) -> Result<DelegationsView, ApiError> {
    let groups = store::delegations::all(&open.document)?;
    let delegates = store::delegates::all(&open.document)?;
    let organisations = store::organisations::all(&open.document)?;
    let names: HashMap<OrganisationId, String> =
        organisations.iter().map(|o| (o.id, o.name.clone())).collect();
    let leads = open.leads()?;
    let coming = || delegates.iter().filter(|d| takes_a_seat(d.status));
    let from = |o: OrganisationId| coming().filter(|d| d.organisation == Some(o)).count() as u32;
    Ok(DelegationsView {
        total: tally_view(&delegation::total(&groups, &delegates)),
        delegations: groups.iter().map(|g| delegation_view(g, &delegates)).collect(),
        delegates: delegates.iter().map(|d| delegate_view(d, &names, &leads)).collect(),
        organisations: organisations
            .iter()
            .map(|o| OrganisationView {
                id: o.id.to_string(),
                name: o.name.clone(),
                acronym: o.acronym.clone(),
                kind: o.kind.map(Into::into),
                role: o.role.map(Into::into),
                country: country_text(o.country),
                people: from(o.id),
            })
            .collect(),
        organisation_count: coming().filter_map(|d| d.organisation).collect::<BTreeSet<_>>().len() as u32,
        country_count: coming().filter_map(|d| d.country).collect::<BTreeSet<_>>().len() as u32,
    })
}

/// A tally for the wire.
pub(crate) fn tally_view(tally: &Tally) -> TallyView {
    TallyView {
        target: tally.target,
        actual: tally.actual,
        over: tally.over(),
        under: tally.under(),
        seats: tally.seats.iter().copied().map(Into::into).collect(),
        places: tally
            .places
            .iter()
            .map(|(place, people)| PlaceCount { place: place.clone(), people: *people })
            .collect(),
    }
}

fn delegation_view(group: &Delegation, delegates: &[Delegate]) -> DelegationView {
    let own = delegates.iter().filter(|d| d.delegation == Some(group.id));
    DelegationView {
        id: group.id.to_string(),
        kind: group.kind.into(),
        name: texts(&group.name),
        country: country_text(group.country),
        organisation: group.organisation.map(|o| o.to_string()),
        counted: group.counted,
        targets: group
            .targets
            .iter()
            .map(|t| TargetView { places: t.places.clone(), people: t.people })
            .collect(),
        tally: tally_view(&tally(group, delegates)),
        missing_details: own.filter(|d| !missing_details(d).is_empty()).count() as u32,
    }
}

/// A delegate as the organisers see them.
pub(crate) fn delegate_view(
    d: &Delegate,
    organisations: &HashMap<OrganisationId, String>,
    leads: &HashMap<DelegateId, Vec<String>>,
) -> DelegateView {
    let seen = |&audience: &For| {
        let name = visible_name(d, audience);
        SeenBy { audience: audience.into(), name: name.name, origin: name.origin, withheld: name.withheld }
    };
    DelegateView {
        id: d.id.to_string(),
        number: d.number,
        full_name: d.full_name.clone(),
        family_name: d.family_name.clone(),
        call_name: d.call_name.clone(),
        native_name: d.native_name.clone(),
        delegation: d.delegation.map(|g| g.to_string()),
        organisation: d.organisation.map(|o| o.to_string()),
        organisation_name: d.organisation.and_then(|o| organisations.get(&o).cloned()).unwrap_or_default(),
        position: d.position.clone(),
        city: d.city.clone(),
        country: country_text(d.country),
        category: d.category.into(),
        sex: d.sex.into(),
        age_band: d.age_band.map(Into::into),
        first_timer: d.first_timer,
        speaks: d.speaks.clone(),
        language_codes: d.language_codes.clone(),
        interpretation: d.interpretation.clone(),
        email: d.email.clone(),
        phone: d.phone.clone(),
        status: d.status.into(),
        mode: d.mode.into(),
        arrives_on: day_text(d.arrives_on),
        arrives_at: d.arrives_at,
        leaves_on: day_text(d.leaves_on),
        leaves_at: d.leaves_at,
        pick_up: d.pick_up.clone(),
        hotel_room: d.hotel_room.clone(),
        passport: d.passport.clone(),
        visa: d.visa.clone(),
        diet: d.diet.clone(),
        access_needs: d.access_needs.clone(),
        emergency_contact: d.emergency_contact.clone(),
        photo: d.photo.into(),
        note: d.note.clone(),
        protected: d.protected,
        alias: d.alias.clone(),
        own_fields: d.own_fields.clone(),
        missing: missing_details(d).into_iter().map(Into::into).collect(),
        seen_by: For::ALL.iter().map(seen).collect(),
        leads: leads.get(&d.id).cloned().unwrap_or_default(),
    }
}

/// Adds or changes a delegation with its targets.
pub fn put_delegation(backend: &mut Backend, wanted: PutDelegation) -> Outcome<DelegationsView> {
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let known = Known::of(open)?;
    let old = match optional_id::<DelegationId>(&wanted.id)? {
        Some(group) => {
            Some(known.delegations.iter().find(|g| g.id == group).cloned().ok_or(ErrorCode::NotFound)?)
        }
        None => None,
    };
    let name = localised(&wanted.name);
    let kind = wanted.kind.0;
    let code = country(&wanted.country)?;
    if (kind == GroupKind::Country && code.is_none()) || (kind == GroupKind::Guests && name.is_empty()) {
        return Err(ErrorCode::NameMissing.into());
    }
    let (organisation, made) = known.organisation(wanted.organisation_name.trim(), &mut ids);
    let last = known.delegations.last().map(|g| g.rank.as_str()).unwrap_or_default();
    let is_new = old.is_none();
    let group = Delegation {
        id: old.as_ref().map_or_else(|| DelegationId::new(ids.next()), |g| g.id),
        kind,
        name: if kind == GroupKind::Country { Localised::default() } else { name },
        country: code,
        organisation,
        counted: wanted.counted,
        targets: wanted
            .targets
            .iter()
            .map(|t| PlaceTarget {
                id: TargetId::new(ids.next()),
                places: t.places.clone(),
                people: t.people,
            })
            .collect(),
        rank: old.map_or_else(|| warsha_core::rank::after(last), |g| g.rank),
    };
    let newcomers = if is_new { joiners(open, &known, &group)? } else { Vec::new() };
    let operation = if is_new { Op::AddDelegation } else { Op::EditDelegation };
    let done = open.write(operation, &group_name(&group), |tx| {
        if let Some(organisation) = &made {
            store::organisations::upsert(tx, organisation)?;
        }
        store::delegations::upsert(tx, &group)?;
        for delegate in &newcomers {
            store::delegates::update(tx, delegate)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}

/// People without a delegation who belong to a new one.
fn joiners(open: &Open, known: &Known, group: &Delegation) -> Result<Vec<Delegate>, ApiError> {
    let mut groups = known.delegations.clone();
    groups.push(group.clone());
    let mut people = store::delegates::all(&open.document)?;
    people.retain(|d| {
        d.delegation.is_none() && delegation_for(&groups, d.organisation, d.country) == Some(group.id)
    });
    for delegate in &mut people {
        delegate.delegation = Some(group.id);
    }
    Ok(people)
}

/// The name of a delegation for undo and the log: a country by its code, which screens turn into a name.
pub(crate) fn group_name(group: &Delegation) -> String {
    if group.name.is_empty() { country_text(group.country) } else { group.name.best("en").to_owned() }
}

/// Takes a delegation away; its people stay on the list.
pub fn remove_delegation(backend: &mut Backend, which: ById) -> Outcome<DelegationsView> {
    let open = backend.open_mut()?;
    let group_id: DelegationId = id(&which.id)?;
    let group = store::delegations::all(&open.document)?
        .into_iter()
        .find(|g| g.id == group_id)
        .ok_or(ErrorCode::NotFound)?;
    let mut people = store::delegates::all(&open.document)?;
    people.retain(|d| d.delegation == Some(group_id));
    let done = open.write(Op::RemoveDelegation, &group_name(&group), |tx| {
        for delegate in &mut people {
            delegate.delegation = None;
            store::delegates::update(tx, delegate)?;
        }
        store::delegations::remove(tx, group_id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}
