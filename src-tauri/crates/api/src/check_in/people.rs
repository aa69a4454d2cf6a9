//! People at the desk: found by any part of any name, and shown as the desk may see them.

use super::{find_period, shown};
use crate::backend::{Backend, Outcome};
use crate::convert::{country_text, instant, texts};
use crate::error::{ApiError, ErrorCode};
use crate::hand_outs::hands_of;
use crate::open::{Open, Roster};
use crate::paper::group_of;
use crate::wire::*;
use crate::workshop::venue_now;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::sync::Arc;
use warsha_core::attendance::{AttendancePeriod, Standing};
use warsha_core::audience::{Seen, seen_at_the_door};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate};
use warsha_core::delegation::Delegation;
use warsha_core::ids::DelegateId;
use warsha_core::workshop::Workshop;
use warsha_store::{periods, printings, workshop};

/// People by any part of any name.
pub fn find_people(backend: &mut Backend, wanted: FindPeople) -> Outcome<Vec<PersonFound>> {
    let now = backend.host.now();
    let open = backend.open_mut()?;
    let hits = open.people()?.find(&wanted.text, wanted.limit.clamp(1, 200) as usize);
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let mut found = Vec::with_capacity(hits.len());
    for hit in hits {
        if let Some(delegate) = context.roster.delegates.get(&hit.id) {
            let marks = hit.spans.iter().map(|&(from, count)| (from as u32, count as u32)).collect();
            found.push(context.person(delegate, marks));
        }
    }
    Ok(found.into())
}

/// The card of somebody, fresh.
pub fn desk_card(backend: &mut Backend, which: DeskPerson) -> Outcome<DeskCard> {
    let now = backend.host.now();
    let open = backend.open_mut()?;
    let delegate = open.delegate(crate::convert::id(&which.id)?)?;
    Ok(card_of(open, &delegate, which.period.as_deref(), now)?.into())
}

/// What the desk shows of somebody, with how the person stands in a period.
pub(crate) fn card_of(
    open: &mut Open,
    delegate: &Delegate,
    period: Option<&str>,
    now: DateTime<Utc>,
) -> Result<DeskCard, ApiError> {
    Context::of(open, period, now)?.card(open, delegate)
}

/// What is needed to show people with their standing.
pub(super) struct Context {
    pub workshop: Workshop,
    period: Option<AttendancePeriod>,
    pub standings: Arc<HashMap<DelegateId, Standing>>,
    pub roster: Arc<Roster>,
}

impl Context {
    pub fn of(open: &mut Open, period: Option<&str>, now: DateTime<Utc>) -> Result<Self, ApiError> {
        let workshop = workshop::get(&open.document)?;
        let all = periods::all(&open.document)?;
        let period = find_period(&all, &workshop, period, now)?.cloned();
        let standings = match &period {
            Some(period) => open.standings(period.id)?,
            None => Arc::default(),
        };
        Ok(Self { workshop, period, standings, roster: open.roster()? })
    }

    fn organisation(&self, seen: &Seen<'_>) -> String {
        let id = seen.person.organisation;
        id.and_then(|o| self.roster.organisations.get(&o).cloned()).unwrap_or_default()
    }

    pub fn group(&self, delegate: &Delegate) -> Option<&Delegation> {
        delegate.delegation.and_then(|g| self.roster.delegations.get(&g))
    }

    pub fn person(&self, delegate: &Delegate, marks: Vec<(u32, u32)>) -> PersonFound {
        let seen = seen_at_the_door(delegate);
        let group = self.group(&seen.person);
        let (in_since, desk) = match self.standings.get(&delegate.id) {
            Some(Standing::In { at, desk, .. }) => (Some(self.minute(*at)), desk.clone()),
            _ => (None, String::new()),
        };
        PersonFound {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: shown(delegate),
            marks: if seen.withheld { Vec::new() } else { marks },
            organisation: self.organisation(&seen),
            country: country_text(seen.person.country),
            delegation: group.map(|g| texts(&g.name)).unwrap_or_default(),
            of_country: group.is_some_and(|g| g.country.is_some()),
            online: delegate.mode == Mode::Online,
            status: delegate.status.into(),
            mark: self.standing(delegate).mark().map(Into::into),
            in_since,
            desk,
        }
    }

    fn standing(&self, delegate: &Delegate) -> &Standing {
        self.standings.get(&delegate.id).unwrap_or(&Standing::NotIn)
    }

    pub fn card(&self, open: &Open, delegate: &Delegate) -> Result<DeskCard, ApiError> {
        let standing = self.standing(delegate);
        let seen = seen_at_the_door(delegate);
        let person = &seen.person;
        let (badge_prints, printed_at) = printings::badge(&open.document, &delegate.badge)?;
        Ok(DeskCard {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: shown(delegate),
            native_name: person.native_name.clone(),
            organisation: self.organisation(&seen),
            city: person.city.clone(),
            country: country_text(person.country),
            delegation: self.group(person).map(|g| texts(&g.name)).unwrap_or_default(),
            interpretation: person.interpretation.clone(),
            photo: person.photo.into(),
            diet: need(&person.diet),
            access_needs: need(&person.access_needs),
            online: delegate.mode == Mode::Online,
            group: group_of(delegate),
            standing: DeskStanding {
                period: self.period.as_ref().map(AttendancePeriod::key).unwrap_or_default(),
                check_in: match standing {
                    Standing::In { check_in, .. } => Some(check_in.to_string()),
                    _ => None,
                },
                mark: standing.mark().map(Into::into),
                late: standing.remarks().late,
                left_early: standing.remarks().left_early,
            },
            protected: seen.withheld,
            badge: delegate.badge.clone(),
            badge_prints,
            badge_printed_at: printed_at.map(instant).unwrap_or_default(),
            desk_note: person.desk_note.clone(),
            desk_flag: person.desk_flag.into(),
            hand_outs: hands_of(open, &self.workshop, delegate)?,
        })
    }

    pub fn minute(&self, at: DateTime<Utc>) -> i32 {
        venue_now(&self.workshop, at).minute % (24 * 60)
    }

    pub fn period(&self) -> Result<&AttendancePeriod, ApiError> {
        self.period.as_ref().ok_or_else(|| ErrorCode::NoPeriod.into())
    }
}

/// Food and access as something to look after; what means "nothing" in the languages of the lists is nothing.
fn need(text: &str) -> String {
    const NOTHING: [&str; 14] = [
        "none", "no", "nothing", "n a", "na", "aucun", "aucune", "non", "rien", "neant", "nada", "nenhum",
        "hakuna", "ras",
    ];
    if NOTHING.contains(&warsha_core::search::fold(text).as_str()) { String::new() } else { text.to_owned() }
}
