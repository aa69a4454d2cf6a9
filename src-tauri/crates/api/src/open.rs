//! The open workshop: its document, and what is worth keeping in memory beside it.

use crate::error::{ApiError, ErrorCode};
use crate::release::Released;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;
use warsha_core::agenda::Agenda;
use warsha_core::attendance::{Standing, attendance_of};
use warsha_core::audience::seen_at_the_door;
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{Delegation, takes_a_seat};
use warsha_core::ids::{DelegateId, DelegationId, OrganisationId, PeriodId};
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::search::{Entry, PeopleIndex};
use warsha_store as store;
use warsha_store::{Change, Document, Done, StoreError, Undone};

/// The open workshop.
pub(crate) struct Open {
    /// The file.
    pub document: Document,
    /// Whether it is the sample.
    pub sample: bool,
    /// Pages made for the print centre.
    pub shelf: crate::paper::Shelf,
    kept: Kept,
}

/// What is made once and used until something that it shows changes: typing at the desk must not read the whole list anew for each key.
#[derive(Default)]
struct Kept {
    index: Option<Arc<PeopleIndex>>,
    roster: Option<Arc<Roster>>,
    /// The latest release; reading its agenda anew for each look would cost more than the agenda itself.
    released: OnceCell<Option<Arc<Released>>>,
    standings: HashMap<PeriodId, Arc<HashMap<DelegateId, Standing>>>,
}

/// Everybody, and where they belong.
pub(crate) struct Roster {
    /// Delegates by id.
    pub delegates: HashMap<DelegateId, Delegate>,
    by_number: HashMap<u32, DelegateId>,
    by_badge: HashMap<String, DelegateId>,
    /// Names of organisations.
    pub organisations: HashMap<OrganisationId, String>,
    /// Delegations.
    pub delegations: HashMap<DelegationId, Delegation>,
}

impl Roster {
    /// Who has a row number.
    pub fn numbered(&self, number: u32) -> Option<&Delegate> {
        self.by_number.get(&number).and_then(|id| self.delegates.get(id))
    }

    /// Whose badge has a code.
    pub fn with_badge(&self, code: &str) -> Option<&Delegate> {
        self.by_badge.get(code).and_then(|id| self.delegates.get(id))
    }
}

impl Open {
    /// A document that was just opened.
    pub fn new(document: Document, sample: bool) -> Self {
        Self { document, sample, shelf: crate::paper::Shelf::default(), kept: Kept::default() }
    }

    /// The agenda. A session without a number of its own is expected to draw everybody who takes a seat, or whom the workshop expects
    /// as long as the list is empty.
    pub fn agenda(&self) -> Result<Agenda, ApiError> {
        agenda_of(&self.document)
    }

    /// The latest release of the programme, if there is one.
    pub fn released(&self) -> Result<Option<Arc<Released>>, ApiError> {
        if let Some(released) = self.kept.released.get() {
            return Ok(released.clone());
        }
        let released = Released::latest(&self.document)?.map(Arc::new);
        Ok(self.kept.released.get_or_init(|| released).clone())
    }

    /// Names of organisations by id.
    pub fn organisation_names(&self) -> Result<HashMap<OrganisationId, String>, ApiError> {
        Ok(store::organisations::all(&self.document)?.into_iter().map(|o| (o.id, o.name)).collect())
    }

    /// The name of a delegate as organisers see it, or "".
    pub fn delegate_name(&self, id: DelegateId) -> Result<String, ApiError> {
        Ok(store::delegates::get(&self.document, id)?.map(|d| d.full_name).unwrap_or_default())
    }

    /// A delegate who must be there.
    pub fn delegate(&self, id: DelegateId) -> Result<Delegate, ApiError> {
        store::delegates::get(&self.document, id)?.ok_or_else(|| ErrorCode::NotFound.into())
    }

    /// Ids of the sessions that each delegate leads.
    pub fn leads(&self) -> Result<HashMap<DelegateId, Vec<String>>, ApiError> {
        let mut leads: HashMap<DelegateId, Vec<String>> = HashMap::new();
        for session in store::sessions::all(&self.document)? {
            for delegate in session.leads.iter().filter_map(|lead| lead.delegate) {
                leads.entry(delegate).or_default().push(session.id.to_string());
            }
        }
        Ok(leads)
    }

    /// Changes the document through its one door, and forgets what was kept of the parts that changed.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        operation: Operation,
        subject: &str,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        let done = self.document.write(operation, subject, change)?;
        self.forget(&done.changed);
        Ok(done)
    }

    /// Undoes the last operation.
    pub fn undo(&mut self) -> Result<Option<Undone>, StoreError> {
        let undone = self.document.undo()?;
        self.forget(undone.as_ref().map_or(&[], |u| u.changed.as_slice()));
        Ok(undone)
    }

    /// Does the last undone operation again.
    pub fn redo(&mut self) -> Result<Option<Undone>, StoreError> {
        let redone = self.document.redo()?;
        self.forget(redone.as_ref().map_or(&[], |u| u.changed.as_slice()));
        Ok(redone)
    }

    fn forget(&mut self, changed: &[ChangedArea]) {
        if changed.contains(&ChangedArea::Delegates) {
            self.kept.index = None;
            self.kept.roster = None;
        }
        if changed.contains(&ChangedArea::Programme) {
            self.kept.released = OnceCell::new();
        }
        // Who was late follows from the agenda and from the zone as well.
        let bears_on_standings = |area: &ChangedArea| {
            matches!(area, ChangedArea::Attendance | ChangedArea::Agenda | ChangedArea::Workshop)
        };
        if changed.iter().any(bears_on_standings) {
            self.kept.standings.clear();
        }
    }

    /// The index of people.
    pub fn people(&mut self) -> Result<Arc<PeopleIndex>, ApiError> {
        if self.kept.index.is_none() {
            self.kept.index = Some(Arc::new(self.build_index()?));
        }
        self.kept.index.clone().ok_or_else(|| ErrorCode::Unexpected.into())
    }

    /// Everybody, and where they belong.
    pub fn roster(&mut self) -> Result<Arc<Roster>, ApiError> {
        if let Some(roster) = &self.kept.roster {
            return Ok(Arc::clone(roster));
        }
        let delegates = store::delegates::all(&self.document)?;
        let delegations = store::delegations::all(&self.document)?;
        // Whoever has a code of their own comes before an entry that is somebody else's now.
        let mut by_badge: HashMap<String, DelegateId> =
            store::merged::codes(&self.document)?.into_iter().collect();
        by_badge.extend(delegates.iter().map(|d| (d.badge.clone(), d.id)));
        let roster = Arc::new(Roster {
            by_number: delegates.iter().map(|d| (d.number, d.id)).collect(),
            by_badge,
            delegates: delegates.into_iter().map(|d| (d.id, d)).collect(),
            organisations: self.organisation_names()?,
            delegations: delegations.into_iter().map(|d| (d.id, d)).collect(),
        });
        self.kept.roster = Some(Arc::clone(&roster));
        Ok(roster)
    }

    /// Who is in for a period.
    pub fn standings(&mut self, period: PeriodId) -> Result<Arc<HashMap<DelegateId, Standing>>, ApiError> {
        if let Some(standings) = self.kept.standings.get(&period) {
            return Ok(Arc::clone(standings));
        }
        let facts = store::check_ins::of_period(&self.document, period)?;
        let standings =
            Arc::new(attendance_of(&facts, period, &store::periods::punctuality(&self.document)?));
        self.kept.standings.insert(period, Arc::clone(&standings));
        Ok(standings)
    }

    fn build_index(&self) -> Result<PeopleIndex, ApiError> {
        let organisations: HashMap<OrganisationId, [String; 2]> = store::organisations::all(&self.document)?
            .into_iter()
            .map(|o| (o.id, [o.name, o.acronym]))
            .collect();
        let delegations: HashMap<DelegationId, Vec<String>> = store::delegations::all(&self.document)?
            .into_iter()
            .map(|d| (d.id, d.name.iter().map(|(_, text)| text.to_owned()).collect()))
            .collect();
        let entry = |d: Delegate| {
            // What the door does not see of a protected person is not found there either.
            let person = seen_at_the_door(&d).person;
            let mut belongs_to = vec![person.city.clone()];
            let of = |id: OrganisationId| organisations.get(&id);
            belongs_to.extend(person.organisation.and_then(of).into_iter().flatten().cloned());
            belongs_to
                .extend(person.delegation.and_then(|g| delegations.get(&g)).into_iter().flatten().cloned());
            if let Some(country) = person.country {
                let name = |lang| warsha_words::country::name(country.as_str(), lang).map(str::to_owned);
                belongs_to.extend(["en", "fr"].into_iter().filter_map(name));
            }
            belongs_to.retain(|text| !text.is_empty());
            Entry {
                id: d.id,
                full_name: person.full_name.clone(),
                number: d.number,
                other_names: vec![person.call_name.clone(), person.native_name.clone()],
                belongs_to,
                code: person.badge.clone(),
            }
        };
        Ok(PeopleIndex::build(store::delegates::all(&self.document)?.into_iter().map(entry)))
    }
}

/// The agenda of a document.
pub(crate) fn agenda_of(document: &Document) -> Result<Agenda, ApiError> {
    let coming = store::delegates::all(document)?.iter().filter(|d| takes_a_seat(d.status)).count() as u32;
    let people =
        if coming == 0 { store::workshop::get(document)?.expected_people.unwrap_or(0) } else { coming };
    Ok(store::agenda::assemble(document, people)?)
}
