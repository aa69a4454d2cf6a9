//! Delegates: adding, changing and taking them off the list.

use crate::backend::{Answer, Backend, Outcome};
use crate::check_in::badge_prefix;
use crate::convert::{country, day, id, optional_day, optional_id};
use crate::delegations::People;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use std::collections::BTreeMap;
use warsha_core::agenda::typed::parse_clock;
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::badge::BadgeCode;
use warsha_core::delegate::{Companion, Delegate};
use warsha_core::delegation::{Delegation, delegation_for};
use warsha_core::ids::{DelegateId, OrganisationId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::own_field::OwnField;
use warsha_core::workshop::Workshop;
use warsha_store as store;

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
    let done = open.write(Op::AddDelegate, &subject(&delegate), |tx| {
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
    save(open, &made, &changed)
}

/// Writes delegates with the organisations that were made for them, as one operation, and answers them as the document has them then: a
/// change of status leaves its trace while it is written.
pub(crate) fn save(
    open: &mut Open,
    made: &[Organisation],
    changed: &[Delegate],
) -> Outcome<Vec<DelegateView>> {
    let (operation, named) = match changed {
        [one] => (Op::EditDelegate, subject(one)),
        several => (Op::EditDelegates, several.len().to_string()),
    };
    let done = open.write(operation, &named, |tx| {
        for organisation in made {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegate in changed {
            store::delegates::update(tx, delegate)?;
        }
        Ok::<_, ApiError>(())
    })?;
    let people = People::of(open)?;
    let views = changed.iter().map(|d| Ok(people.view(&open.delegate(d.id)?)));
    Ok(Answer::changed(views.collect::<Result<_, ApiError>>()?, &done.changed))
}

/// One delegate as the organisers see them.
pub(crate) fn one(open: &Open, delegate: DelegateId) -> Result<DelegateView, ApiError> {
    Ok(People::of(open)?.view(&open.delegate(delegate)?))
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
    /// Fields of the organiser's own.
    pub own_fields: Vec<OwnField>,
    /// The first day, for the age of people.
    pub first_day: chrono::NaiveDate,
}

impl Known {
    /// Those of the open workshop.
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        Ok(Self {
            organisations: store::organisations::all(&open.document)?,
            delegations: store::delegations::all(&open.document)?,
            own_fields: store::own_fields::all(&open.document)?,
            first_day: store::workshop::get(&open.document)?.first_day,
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
        let named = |o: &&Organisation| warsha_core::search::fold(&o.name) == wanted;
        let also = |o: &&Organisation| {
            (!o.acronym.is_empty() && o.acronym == name)
                || o.names.iter().any(|(_, other)| warsha_core::search::fold(other) == wanted)
        };
        let every = || self.organisations.iter();
        if let Some(found) = every().find(named).or_else(|| every().find(also)) {
            return (Some(found.id), None);
        }
        let made = Organisation::named(OrganisationId::new(ids.next()), name);
        (Some(made.id), Some(made))
    }
}

/// Applies a patch; returns organisations that have to be made.
pub(crate) fn patch(
    d: &mut Delegate,
    wanted: &DelegatePatch,
    known: &Known,
    ids: &mut FreshIds,
) -> Result<Vec<Organisation>, ApiError> {
    let w = wanted.clone();
    let texts: [(&mut String, Option<String>); 24] = [
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
        (&mut d.reached_by, w.reached_by),
        (&mut d.arrival_flight, w.arrival_flight),
        (&mut d.departure_flight, w.departure_flight),
        (&mut d.invitation_letter, w.invitation_letter),
        (&mut d.pick_up, w.pick_up),
        (&mut d.hotel_room, w.hotel_room),
        (&mut d.passport, w.passport),
        (&mut d.visa, w.visa),
        (&mut d.diet, w.diet),
        (&mut d.access_needs, w.access_needs),
        (&mut d.emergency_contact, w.emergency_contact),
        (&mut d.note, w.note),
        (&mut d.desk_note, w.desk_note),
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
    crate::agenda::set(&mut d.desk_flag, w.desk_flag.map(|flag| flag.0));
    crate::agenda::set(&mut d.protected, w.protected);
    if d.status != warsha_core::delegate::DelegateStatus::Waiting {
        d.waiting_rank.clear();
    }
    if let Some(code) = w.age_band {
        d.age_band = warsha_core::delegate::AgeBand::from_code(&code);
    }
    if let Some(on) = &w.born_on {
        d.born_on = optional_day(on)?;
        if d.born_on.is_some() {
            d.age_band = None;
            d.age_band = d.age_band_on(known.first_day);
        }
    }
    if let Some(on) = &w.passport_expires_on {
        d.passport_expires_on = optional_day(on)?;
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
    if let Some(nights) = &w.nights {
        d.nights = Some(nights.iter().map(|night| day(night)).collect::<Result<_, _>>()?);
    }
    if w.nights_follow == Some(true) {
        d.nights = None;
    }
    if let Some(companions) = w.companions {
        let companion = |c: CompanionView| Companion {
            name: c.name.trim().to_owned(),
            kind: c.kind.0,
            note: c.note.trim().to_owned(),
        };
        d.companions = companions.into_iter().map(companion).collect();
    }
    own_values(d, &w.own_fields.unwrap_or_default(), known)?;
    let mut made = Vec::new();
    if let Some(name) = &w.organisation_name {
        let (found, new) = known.organisation(name.trim(), ids);
        d.organisation = found;
        made.extend(new);
    }
    Ok(made)
}

/// Sets values of the organiser's own fields; what a field cannot mean is an error.
fn own_values(d: &mut Delegate, values: &BTreeMap<String, String>, known: &Known) -> Result<(), ApiError> {
    for (key, typed) in values {
        let field = known.own_fields.iter().find(|field| field.key == *key);
        let value = match field {
            Some(field) => field.read(typed).ok_or_else(|| {
                ApiError::new(ErrorCode::BadOwnValue)
                    .with("field", field.label.best("en"))
                    .with("text", typed.as_str())
            })?,
            None => typed.trim().to_owned(),
        };
        if value.is_empty() {
            d.own_fields.remove(key);
        } else {
            d.own_fields.insert(key.clone(), value);
        }
    }
    Ok(())
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
    let done = open.write(Op::RemoveDelegate, &named, |tx| {
        for delegate in &gone {
            store::delegates::remove(tx, delegate.id)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}
