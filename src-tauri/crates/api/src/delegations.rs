//! Delegations and delegates: who comes, from where, against which target.

use crate::backend::{Answer, Backend, Outcome};
use crate::check_in::badge_prefix;
use crate::convert::{country, country_text, day_text, id, localised, optional_day, optional_id, texts};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use std::collections::{BTreeSet, HashMap};
use warsha_core::Localised;
use warsha_core::agenda::typed::parse_clock;
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::badge::BadgeCode;
use warsha_core::delegate::{Delegate, missing_details};
use warsha_core::delegation::{
    self, Delegation, DelegationKind as GroupKind, PlaceTarget, Tally, delegation_for, takes_a_seat, tally,
};
use warsha_core::ids::{DelegateId, DelegationId, OrganisationId, TargetId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::workshop::Workshop;
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

fn delegate_view(
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

/// What the log and undo call a delegate: a protected person by alias, because both are shown on any screen.
pub(crate) fn subject(delegate: &Delegate) -> String {
    let name = visible_name(delegate, For::Participants).name;
    if name.is_empty() { format!("{}", delegate.number) } else { name }
}

/// Adds a delegate.
pub fn add_delegate(backend: &mut Backend, wanted: AddDelegate) -> Outcome<DelegateView> {
    let name = wanted.details.full_name.clone().unwrap_or_default();
    if name.trim().is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let delegate_id = DelegateId::new(backend.host.new_id());
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let mut delegate =
        Delegate::named(delegate_id, store::delegates::next_number(&open.document)?, name.trim());
    delegate.badge = ids.badge(&store::workshop::get(&open.document)?, delegate.number);
    let known = Known::of(open)?;
    let made = patch(&mut delegate, &wanted.details, &known, &mut ids)?;
    if wanted.details.delegation.is_none() {
        delegate.delegation = delegation_for(&known.delegations, delegate.organisation, delegate.country);
    }
    let done = open.document.write(Op::AddDelegate, &subject(&delegate), |tx| {
        for organisation in &made {
            store::organisations::upsert(tx, organisation)?;
        }
        store::delegates::insert(tx, &delegate)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(one(open, delegate_id)?, &done.changed))
}

/// Changes one or several delegates in one operation.
pub fn edit_delegates(backend: &mut Backend, wanted: EditDelegates) -> Outcome<Vec<DelegateView>> {
    if wanted.details.full_name.as_deref().is_some_and(|name| name.trim().is_empty()) {
        return Err(ErrorCode::NameMissing.into());
    }
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let mut known = Known::of(open)?;
    let mut changed = Vec::new();
    let mut made = Vec::new();
    for delegate_id in &wanted.ids {
        let mut delegate = open.delegate(id(delegate_id)?)?;
        let new = patch(&mut delegate, &wanted.details, &known, &mut ids)?;
        known.organisations.extend(new.iter().cloned());
        made.extend(new);
        changed.push(delegate);
    }
    let (operation, subject) = match changed.as_slice() {
        [one] => (Op::EditDelegate, subject(one)),
        several => (Op::EditDelegates, several.len().to_string()),
    };
    let done = open.document.write(operation, &subject, |tx| {
        for organisation in &made {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegate in &changed {
            store::delegates::update(tx, delegate)?;
        }
        Ok::<_, ApiError>(())
    })?;
    let views = changed.iter().map(|d| one(open, d.id)).collect::<Result<_, _>>()?;
    Ok(Answer::changed(views, &done.changed))
}

fn one(open: &Open, delegate: DelegateId) -> Result<DelegateView, ApiError> {
    Ok(delegate_view(&open.delegate(delegate)?, &open.organisation_names()?, &open.leads()?))
}

/// Ids made before the document is borrowed.
pub(crate) struct FreshIds(std::sync::Arc<dyn crate::host::Host>);

impl FreshIds {
    /// Ids from a backend's host.
    pub fn of(backend: &Backend) -> Self {
        Self(std::sync::Arc::clone(&backend.host))
    }

    /// The next one.
    pub fn next(&mut self) -> uuid::Uuid {
        self.0.new_id()
    }

    /// A badge code for a row number; empty for a number that badges have no room for.
    pub fn badge(&mut self, workshop: &Workshop, number: u32) -> String {
        // The last bytes of a UUIDv7 are random.
        let [.., a, b, c, d] = *self.next().as_bytes();
        BadgeCode::make(&badge_prefix(workshop), number, u32::from_be_bytes([a, b, c, d]))
            .map(|code| code.as_str().to_owned())
            .unwrap_or_default()
    }
}

/// Organisations and delegations that a new detail may mean.
pub(crate) struct Known {
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Delegations.
    pub delegations: Vec<Delegation>,
}

impl Known {
    /// Those of the open workshop.
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        Ok(Self {
            organisations: store::organisations::all(&open.document)?,
            delegations: store::delegations::all(&open.document)?,
        })
    }

    /// The organisation of a name or acronym as people write it, made when there is none.
    pub fn organisation(
        &self,
        name: &str,
        ids: &mut FreshIds,
    ) -> (Option<OrganisationId>, Option<Organisation>) {
        let wanted = warsha_core::search::fold(name);
        if wanted.is_empty() {
            return (None, None);
        }
        let same = |o: &&Organisation| {
            warsha_core::search::fold(&o.name) == wanted || (!o.acronym.is_empty() && o.acronym == name)
        };
        if let Some(found) = self.organisations.iter().find(same) {
            return (Some(found.id), None);
        }
        let made = Organisation {
            id: OrganisationId::new(ids.next()),
            name: name.to_owned(),
            acronym: String::new(),
            kind: None,
            role: None,
            country: None,
            parent: None,
        };
        (Some(made.id), Some(made))
    }
}

/// Applies a patch; returns organisations that have to be made.
fn patch(
    d: &mut Delegate,
    wanted: &DelegatePatch,
    known: &Known,
    ids: &mut FreshIds,
) -> Result<Vec<Organisation>, ApiError> {
    let w = wanted.clone();
    let texts: [(&mut String, Option<String>); 19] = [
        (&mut d.full_name, w.full_name),
        (&mut d.family_name, w.family_name),
        (&mut d.call_name, w.call_name),
        (&mut d.native_name, w.native_name),
        (&mut d.position, w.position),
        (&mut d.city, w.city),
        (&mut d.speaks, w.speaks),
        (&mut d.interpretation, w.interpretation),
        (&mut d.email, w.email),
        (&mut d.phone, w.phone),
        (&mut d.pick_up, w.pick_up),
        (&mut d.hotel_room, w.hotel_room),
        (&mut d.passport, w.passport),
        (&mut d.visa, w.visa),
        (&mut d.diet, w.diet),
        (&mut d.access_needs, w.access_needs),
        (&mut d.emergency_contact, w.emergency_contact),
        (&mut d.note, w.note),
        (&mut d.alias, w.alias),
    ];
    for (field, text) in texts {
        crate::agenda::set(field, text.map(|text| text.trim().to_owned()));
    }
    if wanted.speaks.is_some() {
        d.language_codes =
            warsha_exchange::language_codes(&d.speaks).into_iter().map(str::to_owned).collect();
    }
    crate::agenda::set(&mut d.category, w.category.map(|c| c.0));
    crate::agenda::set(&mut d.sex, w.sex.map(|s| s.0));
    crate::agenda::set(&mut d.status, w.status.map(|s| s.0));
    crate::agenda::set(&mut d.mode, w.mode.map(|m| m.0));
    crate::agenda::set(&mut d.photo, w.photo.map(|p| p.0));
    crate::agenda::set(&mut d.protected, w.protected);
    if let Some(code) = w.age_band {
        d.age_band = warsha_core::delegate::AgeBand::from_code(&code);
    }
    if let Some(answer) = w.first_timer {
        d.first_timer = match answer.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
    }
    if let Some(code) = &w.country {
        d.country = country(code)?;
    }
    if let Some(on) = &w.arrives_on {
        d.arrives_on = optional_day(on)?;
    }
    if let Some(on) = &w.leaves_on {
        d.leaves_on = optional_day(on)?;
    }
    if let Some(at) = &w.arrives_at {
        d.arrives_at = clock(at)?;
    }
    if let Some(at) = &w.leaves_at {
        d.leaves_at = clock(at)?;
    }
    if let Some(group) = &w.delegation {
        d.delegation = optional_id(group)?;
    }
    let mut made = Vec::new();
    if let Some(name) = &w.organisation_name {
        let (found, new) = known.organisation(name.trim(), ids);
        d.organisation = found;
        made.extend(new);
    }
    Ok(made)
}

fn clock(text: &str) -> Result<Option<i32>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    match parse_clock(text) {
        Some(minute) => Ok(Some(minute)),
        None => Err(ApiError::new(ErrorCode::BadTime).with("text", text)),
    }
}

/// Takes delegates off the list.
pub fn remove_delegates(backend: &mut Backend, which: ByIds) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let gone = which.ids.iter().map(|d| open.delegate(id(d)?)).collect::<Result<Vec<_>, ApiError>>()?;
    let named = match gone.as_slice() {
        [one] => subject(one),
        several => several.len().to_string(),
    };
    let done = open.document.write(Op::RemoveDelegate, &named, |tx| {
        for delegate in &gone {
            store::delegates::remove(tx, delegate.id)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
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
    let done = open.document.write(operation, &group_name(&group), |tx| {
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
    let done = open.document.write(Op::RemoveDelegation, &group_name(&group), |tx| {
        for delegate in &mut people {
            delegate.delegation = None;
            store::delegates::update(tx, delegate)?;
        }
        store::delegations::remove(tx, group_id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(open)?, &done.changed))
}
