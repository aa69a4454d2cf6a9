//! What every part of attendance reads: people, periods, and how everybody stands.

use super::{blank_rows, signs};
use crate::convert::texts;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::Texts;
use std::collections::HashMap;
use warsha_core::attendance::certificate::Counted;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, CheckIn, Mark, Punctuality, Standing, attendance, listed};
use warsha_core::audience::Seen;
use warsha_core::delegate::Delegate;
use warsha_core::delegation::Delegation;
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

/// People who are in for a period.
#[derive(Clone, Copy, Default)]
pub(super) struct Here {
    pub in_person: u32,
    pub online: u32,
}

impl Here {
    pub const fn all(self) -> u32 {
        self.in_person + self.online
    }
}

/// A delegation, with who of it is in for each period.
pub(super) struct GroupHere<'a> {
    /// None for people in no delegation.
    pub delegation: Option<&'a Delegation>,
    pub people: u32,
    pub here: Vec<Here>,
}

impl Ground {
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        let document = &open.document;
        let check_ins = store::check_ins::all(document)?;
        let clock = store::periods::punctuality(document)?;
        let counted = attendance(&check_ins, &clock);
        let mut people = store::delegates::all(document)?;
        let listed = listed(&people, &counted);
        people.retain(|d| listed.contains(&d.id));
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

    /// Who is in, by delegation and period: delegations in their order, then people in none. Counts are no secret: a protected person counts
    /// where she belongs, whatever her row says.
    pub fn by_delegation(&self) -> Vec<GroupHere<'_>> {
        let empty =
            |delegation| GroupHere { delegation, people: 0, here: vec![Here::default(); self.periods.len()] };
        let mut groups: Vec<GroupHere<'_>> = self.delegations.iter().map(|d| empty(Some(d))).collect();
        groups.push(empty(None));
        let last = groups.len() - 1;
        for person in &self.people {
            let at = self.delegations.iter().position(|d| Some(d.id) == person.delegation).unwrap_or(last);
            let Some(group) = groups.get_mut(at) else { continue };
            group.people += 1;
            for (here, period) in group.here.iter_mut().zip(&self.periods) {
                match self.standing(period, person).mark() {
                    Some(Mark::InPerson) => here.in_person += 1,
                    Some(Mark::Online) => here.online += 1,
                    _ => {}
                }
            }
        }
        groups.retain(|group| group.people > 0);
        groups
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
        crate::periods::named(&self.periods, key)
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
        let mut sheets = printed.iter().flat_map(|p| SheetRows::parse_all(&p.sheet_rows));
        let mut sheet = sheets
            .find(|rows| rows.version() == version)
            .ok_or_else(|| ApiError::new(ErrorCode::NotFound).with("sheet", version))?;
        // Whoever turned out to be somebody else on the list signed for that person.
        for (gone, kept) in store::merged::pairs(&open.document)? {
            sheet.people.values_mut().filter(|who| **who == gone).for_each(|who| *who = kept);
        }
        Ok(sheet)
    }
}
