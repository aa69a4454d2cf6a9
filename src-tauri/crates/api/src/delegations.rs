//! Delegations: who comes, from where, against which target.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, country_text, day_text, id, localised, optional_id, texts};
use crate::delegates::{FreshIds, Known};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::organisations::{organisation_views, represented_view};
use crate::own_fields::own_field_view;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::delegate::{Delegate, hotel_nights, lodged_by_night, missing_details, needs};
use warsha_core::delegation::{
    self, Counting, Delegation, DelegationKind as GroupKind, PlaceTarget, Tally, delegation_for, tally,
};
use warsha_core::ids::{DelegateId, DelegationId, OrganisationId, TargetId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::represented;
use warsha_core::own_field::{OwnField, undescribed};
use warsha_core::{CountryCode, Localised};
use warsha_store as store;

/// Everything that the delegations screen shows.
pub fn delegations(backend: &mut Backend, _: Nothing) -> Outcome<DelegationsView> {
    Ok(view(backend.open()?)?.into())
}

fn view(open: &Open) -> Result<DelegationsView, ApiError> {
    let groups = store::delegations::all(&open.document)?;
    let delegates = store::delegates::all(&open.document)?;
    let organisations = store::organisations::all(&open.document)?;
    let counting = store::workshop::counting(&open.document)?;
    let people = People::of(open)?;
    let represented = represented(&organisations, &groups, &delegates);
    let waiting = groups.iter().map(|g| Some(g.id)).chain([None]);
    Ok(DelegationsView {
        total: tally_view(&delegation::total(&groups, &delegates, &counting)),
        delegations: groups.iter().map(|g| delegation_view(g, &delegates, &counting, &people)).collect(),
        delegates: delegates.iter().map(|d| people.view(d)).collect(),
        organisations: organisation_views(&organisations, &delegates),
        organisation_count: represented.organisations,
        country_count: represented.countries,
        represented: represented_view(&represented),
        uncounted_categories: counting.uncounted.iter().copied().map(Into::into).collect(),
        own_fields: people.own_fields.iter().map(own_field_view).collect(),
        undescribed_fields: undescribed(&people.own_fields, delegates.iter().map(|d| &d.own_fields)),
        waiting: waiting
            .flat_map(|of| delegation::waiting(&delegates, of))
            .map(|d| d.id.to_string())
            .collect(),
        nights: lodged_by_night(&delegates)
            .into_iter()
            .map(|(night, people)| NightCount { night: night.to_string(), people })
            .collect(),
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
        targets: tally
            .targets
            .iter()
            .map(|target| TargetTallyView { people: target.people, actual: target.actual })
            .collect(),
        uncounted: tally.uncounted,
        waiting: tally.waiting,
    }
}

fn delegation_view(
    group: &Delegation,
    delegates: &[Delegate],
    counting: &Counting,
    people: &People,
) -> DelegationView {
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
        tally: tally_view(&tally(group, delegates, counting)),
        missing_details: own.filter(|d| !missing_details(d, people.host_country).is_empty()).count() as u32,
    }
}

/// What is needed to show delegates as the organisers see them.
pub(crate) struct People {
    organisations: HashMap<OrganisationId, String>,
    leads: HashMap<DelegateId, Vec<String>>,
    /// Whose seat somebody took, by who took it.
    replaces: HashMap<DelegateId, DelegateId>,
    own_fields: Vec<OwnField>,
    first_day: chrono::NaiveDate,
    host_country: Option<CountryCode>,
}

impl People {
    /// Those of the open workshop.
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        let workshop = store::workshop::get(&open.document)?;
        let delegates = store::delegates::all(&open.document)?;
        Ok(Self {
            organisations: open.organisation_names()?,
            leads: open.leads()?,
            replaces: delegates.iter().filter_map(|d| Some((d.replaced_by?, d.id))).collect(),
            own_fields: store::own_fields::all(&open.document)?,
            first_day: workshop.first_day,
            host_country: workshop.country,
        })
    }

    /// A delegate as the organisers see them.
    pub fn view(&self, d: &Delegate) -> DelegateView {
        let seen = |&audience: &For| {
            let name = visible_name(d, audience);
            SeenBy {
                audience: audience.into(),
                name: name.name,
                origin: name.origin,
                withheld: name.withheld,
            }
        };
        let needs = needs(d, self.first_day, self.host_country);
        DelegateView {
            id: d.id.to_string(),
            number: d.number,
            full_name: d.full_name.clone(),
            family_name: d.family_name.clone(),
            call_name: d.call_name.clone(),
            native_name: d.native_name.clone(),
            delegation: d.delegation.map(|g| g.to_string()),
            organisation: d.organisation.map(|o| o.to_string()),
            organisation_name: d
                .organisation
                .and_then(|o| self.organisations.get(&o).cloned())
                .unwrap_or_default(),
            position: d.position.clone(),
            city: d.city.clone(),
            country: country_text(d.country),
            category: d.category.into(),
            sex: d.sex.into(),
            age_band: d.age_band.map(Into::into),
            born_on: day_text(d.born_on),
            first_timer: d.first_timer,
            speaks: d.speaks.clone(),
            language_codes: d.language_codes.clone(),
            interpretation: d.interpretation.clone(),
            email: d.email.clone(),
            phone: d.phone.clone(),
            reached_by: d.reached_by.clone(),
            status: d.status.into(),
            mode: d.mode.into(),
            arrives_on: day_text(d.arrives_on),
            arrives_at: d.arrives_at,
            arrival_flight: d.arrival_flight.clone(),
            leaves_on: day_text(d.leaves_on),
            leaves_at: d.leaves_at,
            departure_flight: d.departure_flight.clone(),
            pick_up: d.pick_up.clone(),
            hotel_room: d.hotel_room.clone(),
            nights: hotel_nights(d).iter().map(ToString::to_string).collect(),
            nights_follow: d.nights.is_none(),
            passport: d.passport.clone(),
            passport_expires_on: day_text(d.passport_expires_on),
            visa: d.visa.clone(),
            invitation_letter: d.invitation_letter.clone(),
            diet: d.diet.clone(),
            access_needs: d.access_needs.clone(),
            emergency_contact: d.emergency_contact.clone(),
            companions: d
                .companions
                .iter()
                .map(|c| CompanionView { name: c.name.clone(), kind: c.kind.into(), note: c.note.clone() })
                .collect(),
            photo: d.photo.into(),
            note: d.note.clone(),
            desk_note: d.desk_note.clone(),
            desk_flag: d.desk_flag.into(),
            protected: d.protected,
            alias: d.alias.clone(),
            own_fields: d.own_fields.clone(),
            replaced_by: d.replaced_by.map(|other| other.to_string()),
            replaces: self.replaces.get(&d.id).map(ToString::to_string),
            missing: needs.iter().map(|need| need.detail.into()).collect(),
            needs: needs
                .iter()
                .map(|need| NeedView {
                    detail: need.detail.into(),
                    needed_by: need.needed_by.into(),
                    due: need.due.to_string(),
                })
                .collect(),
            seen_by: For::ALL.iter().map(seen).collect(),
            leads: self.leads.get(&d.id).cloned().unwrap_or_default(),
        }
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

/// Sets who counts towards the targets.
pub fn set_counting(backend: &mut Backend, wanted: CountingView) -> Outcome<CountingView> {
    let open = backend.open_mut()?;
    let counting = Counting { uncounted: wanted.uncounted.iter().map(|category| category.0).collect() };
    let done = open.write(Op::SetCounting, "", |tx| {
        store::workshop::set_counting(tx, &counting)?;
        Ok::<_, ApiError>(())
    })?;
    let uncounted = counting.uncounted.iter().copied().map(Into::into).collect();
    Ok(Answer::changed(CountingView { uncounted }, &done.changed))
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
