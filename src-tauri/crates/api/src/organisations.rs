//! Organisations: adding, changing, making two one, taking away.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, country_text, id, localised, optional_id, texts};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::delegate::Delegate;
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::OrganisationId;
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::{Organisation, Represented, alike, merged, represented, would_be_own_office};
use warsha_store as store;

/// Organisations, and what they come to.
pub fn organisations(backend: &mut Backend, _: Nothing) -> Outcome<OrganisationsView> {
    Ok(view(backend.open()?)?.into())
}

fn view(open: &Open) -> Result<OrganisationsView, ApiError> {
    let organisations = store::organisations::all(&open.document)?;
    let delegations = store::delegations::all(&open.document)?;
    let delegates = store::delegates::all(&open.document)?;
    let pair = |(one, other): (OrganisationId, OrganisationId)| AlikeView {
        one: one.to_string(),
        other: other.to_string(),
    };
    Ok(OrganisationsView {
        alike: alike(&organisations).into_iter().map(pair).collect(),
        represented: represented_view(&represented(&organisations, &delegations, &delegates)),
        organisations: organisation_views(&organisations, &delegates),
    })
}

/// Organisations for the wire, with the people who come from each.
pub(crate) fn organisation_views(
    organisations: &[Organisation],
    delegates: &[Delegate],
) -> Vec<OrganisationView> {
    let mut people: HashMap<OrganisationId, u32> = HashMap::new();
    for delegate in delegates.iter().filter(|d| takes_a_seat(d.status)) {
        if let Some(organisation) = delegate.organisation {
            *people.entry(organisation).or_insert(0) += 1;
        }
    }
    let view = |o: &Organisation| OrganisationView {
        id: o.id.to_string(),
        name: o.name.clone(),
        names: texts(&o.names),
        acronym: o.acronym.clone(),
        kind: o.kind.map(Into::into),
        role: o.role.map(Into::into),
        country: country_text(o.country),
        parent: o.parent.map(|parent| parent.to_string()),
        outcomes: o.outcomes.iter().map(ToString::to_string).collect(),
        people: people.get(&o.id).copied().unwrap_or(0),
    };
    organisations.iter().map(view).collect()
}

/// What is represented, for the wire.
pub(crate) fn represented_view(all: &Represented) -> RepresentedView {
    RepresentedView {
        organisations: all.organisations,
        offices: all.offices,
        without_organisation: all.without_organisation,
        countries: all.countries,
        without_country: all.without_country,
        seats: all.seats,
    }
}

/// Adds an organisation, or changes one.
pub fn put_organisation(backend: &mut Backend, wanted: PutOrganisation) -> Outcome<OrganisationsView> {
    let name = wanted.name.trim().to_owned();
    if name.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let new_id = OrganisationId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let all = store::organisations::all(&open.document)?;
    let known: Option<OrganisationId> = optional_id(&wanted.id)?;
    if known.is_some_and(|known| !all.iter().any(|o| o.id == known)) {
        return Err(ErrorCode::NotFound.into());
    }
    let organisation_id = known.unwrap_or(new_id);
    let parent = optional_id(wanted.parent.as_deref().unwrap_or_default())?;
    if parent.is_some_and(|parent| would_be_own_office(&all, organisation_id, parent)) {
        return Err(ApiError::new(ErrorCode::OwnOffice).with("name", name));
    }
    let organisation = Organisation {
        id: organisation_id,
        name,
        names: localised(&wanted.names),
        acronym: wanted.acronym.trim().to_owned(),
        kind: wanted.kind.map(|kind| kind.0),
        role: wanted.role.map(|role| role.0),
        country: country(&wanted.country)?,
        parent,
        outcomes: wanted.outcomes.iter().map(|outcome| id(outcome)).collect::<Result<_, _>>()?,
    };
    let operation = if known.is_some() { Op::EditOrganisation } else { Op::AddOrganisation };
    let done = open.write(operation, &organisation.name, |tx| {
        store::organisations::upsert(tx, &organisation)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}

/// Makes several organisations one: people, delegations and offices of the others go over to it.
pub fn merge_organisations(backend: &mut Backend, wanted: MergeOrganisations) -> Outcome<OrganisationsView> {
    let open = backend.open_mut()?;
    let all = store::organisations::all(&open.document)?;
    let find = |id: OrganisationId| all.iter().find(|o| o.id == id).ok_or(ErrorCode::NotFound);
    let keep: OrganisationId = id(&wanted.keep)?;
    let mut kept = find(keep)?.clone();
    let mut gone: Vec<OrganisationId> = Vec::new();
    for text in &wanted.gone {
        let other = find(id(text)?)?;
        if other.id != keep && !gone.contains(&other.id) {
            kept = merged(&kept, other);
            gone.push(other.id);
        }
    }
    if gone.is_empty() {
        return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "gone"));
    }
    // Whatever was an office of one that goes is now an office of the one that stays, and not of itself.
    kept.parent = kept.parent.filter(|parent| !gone.contains(parent));
    let is_gone = |id: Option<OrganisationId>| id.is_some_and(|id| gone.contains(&id));
    let done = open.write(Op::MergeOrganisations, &kept.name, |tx| {
        store::organisations::upsert(tx, &kept)?;
        for office in all.iter().filter(|o| is_gone(o.parent) && o.id != keep && !gone.contains(&o.id)) {
            store::organisations::upsert(tx, &Organisation { parent: Some(keep), ..office.clone() })?;
        }
        for mut delegation in store::delegations::all(tx)? {
            if is_gone(delegation.organisation) {
                delegation.organisation = Some(keep);
                store::delegations::upsert(tx, &delegation)?;
            }
        }
        for mut delegate in store::delegates::all(tx)? {
            if is_gone(delegate.organisation) {
                delegate.organisation = Some(keep);
                store::delegates::update(tx, &delegate)?;
            }
        }
        for id in &gone {
            store::organisations::remove(tx, *id)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}

/// Takes an organisation away that nobody and nothing names any more.
pub fn remove_organisation(backend: &mut Backend, which: ById) -> Outcome<OrganisationsView> {
    let open = backend.open_mut()?;
    let organisation_id: OrganisationId = id(&which.id)?;
    let all = store::organisations::all(&open.document)?;
    let gone = all.iter().find(|o| o.id == organisation_id).ok_or(ErrorCode::NotFound)?;
    let count = |number: usize| number.to_string();
    let people = store::delegates::all(&open.document)?
        .iter()
        .filter(|d| d.organisation == Some(organisation_id))
        .count();
    let delegations = store::delegations::all(&open.document)?
        .iter()
        .filter(|d| d.organisation == Some(organisation_id))
        .count();
    let offices = all.iter().filter(|o| o.parent == Some(organisation_id)).count();
    if people + delegations + offices > 0 {
        return Err(ApiError::new(ErrorCode::OrganisationInUse)
            .with("name", gone.name.clone())
            .with("people", count(people))
            .with("delegations", count(delegations))
            .with("offices", count(offices)));
    }
    let done = open.write(Op::RemoveOrganisation, &gone.name, |tx| {
        store::organisations::remove(tx, organisation_id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}
