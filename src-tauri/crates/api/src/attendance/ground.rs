//! What every part of attendance reads: people, periods, and how everybody stands.

use super::{blank_rows, signs};
use crate::convert::texts;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::Texts;
use std::collections::{HashMap, HashSet};
use warsha_core::attendance::certificate::Counted;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, CheckIn, Punctuality, Standing, attendance};
use warsha_core::audience::Seen;
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{Delegation, takes_a_seat};
use warsha_core::ids::{DelegateId, OrganisationId};
use warsha_core::session::Session;
use warsha_core::workshop::Workshop;
use warsha_store as store;

/// The workshop as attendance sees it.
pub(super) struct Ground {
    pub workshop: Workshop,
    /// Everybody who is expected or of whom something is entered, by row number.
    pub people: Vec<Delegate>,
    pub periods: Vec<AttendancePeriod>,
    pub check_ins: Vec<CheckIn>,
    /// What says who was late.
    pub clock: Punctuality,
    /// How everybody stands.
    pub counted: Counted,
    pub delegations: Vec<Delegation>,
    pub organisations: HashMap<OrganisationId, String>,
    pub sessions: Vec<Session>,
}

impl Ground {
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        let document = &open.document;
        let check_ins = store::check_ins::all(document)?;
        let clock = store::periods::punctuality(document)?;
        let counted = attendance(&check_ins, &clock);
        let entered: HashSet<DelegateId> = counted.values().flat_map(HashMap::keys).copied().collect();
        let mut people = store::delegates::all(document)?;
        people.retain(|d| takes_a_seat(d.status) || entered.contains(&d.id));
        people.sort_by_key(|d| (d.number, d.id));
        Ok(Self {
            workshop: store::workshop::get(document)?,
            people,
            periods: store::periods::all(document)?,
            check_ins,
            clock,
            counted,
            delegations: store::delegations::all(document)?,
            organisations: open.organisation_names()?,
            sessions: store::sessions::all(document)?,
        })
    }

    /// How somebody stands in a period.
    pub fn standing(&self, period: &AttendancePeriod, person: &Delegate) -> &Standing {
        const NOT_IN: &Standing = &Standing::NotIn;
        self.counted.get(&period.id).and_then(|all| all.get(&person.id)).unwrap_or(NOT_IN)
    }

    pub fn organisation(&self, seen: &Seen<'_>) -> String {
        seen.person.organisation.and_then(|id| self.organisations.get(&id).cloned()).unwrap_or_default()
    }

    /// The title of a period's session; empty for others.
    pub fn title(&self, period: &AttendancePeriod) -> Texts {
        let session = period.session.and_then(|id| self.sessions.iter().find(|s| s.id == id));
        session.map(|s| texts(&s.title)).unwrap_or_default()
    }

    pub fn period(&self, key: &str) -> Result<&AttendancePeriod, ApiError> {
        self.periods.iter().find(|p| p.key() == key).ok_or_else(|| {
            let known: Vec<String> = self.periods.iter().map(AttendancePeriod::key).collect();
            ApiError::new(ErrorCode::UnknownPeriod).with("period", key).with("known", known.join(", "))
        })
    }

    pub fn person(&self, id: DelegateId) -> Option<&Delegate> {
        self.people.iter().find(|d| d.id == id)
    }

    /// The signature sheet as it would be printed now.
    pub fn rows_now(&self) -> SheetRows {
        let people: std::collections::BTreeMap<u32, DelegateId> =
            self.people.iter().filter(|d| signs(d)).map(|d| (d.number, d.id)).collect();
        let blank = blank_rows(people.len(), None);
        SheetRows { people, blank }
    }

    /// The rows of a printing by its version. Without one the list as it is now: there, a number is simply the number of somebody, in the
    /// room or online.
    pub fn rows_of(&self, open: &Open, version: &str) -> Result<SheetRows, ApiError> {
        if version.is_empty() {
            let everybody = self.people.iter().map(|d| (d.number, d.id)).collect();
            return Ok(SheetRows { people: everybody, blank: 0 });
        }
        let printed = store::printings::all(&open.document)?;
        let mut rows = printed.iter().filter_map(|p| SheetRows::parse(&p.sheet_rows));
        rows.find(|rows| rows.version() == version)
            .ok_or_else(|| ApiError::new(ErrorCode::NotFound).with("sheet", version))
    }
}
