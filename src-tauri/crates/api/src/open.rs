//! The open workshop: its document, and what is worth keeping in memory beside it.

use crate::error::{ApiError, ErrorCode};
use std::collections::HashMap;
use std::sync::Arc;
use warsha_core::agenda::Agenda;
use warsha_core::delegate::Delegate;
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::{DelegateId, DelegationId, OrganisationId};
use warsha_core::search::{Entry, PeopleIndex};
use warsha_store as store;
use warsha_store::Document;

/// The open workshop.
pub(crate) struct Open {
    /// The file.
    pub document: Document,
    /// Whether it is the sample.
    pub sample: bool,
    /// The people index, made for the document's sequence beside it.
    index: Option<(u64, Arc<PeopleIndex>)>,
}

impl Open {
    /// A document that was just opened.
    pub fn new(document: Document, sample: bool) -> Self {
        Self { document, sample, index: None }
    }

    /// The agenda. A session without a number of its own is expected to draw everybody who takes a seat, or whom the workshop expects
    /// as long as the list is empty.
    pub fn agenda(&self) -> Result<Agenda, ApiError> {
        agenda_of(&self.document)
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

    /// The index of people, made anew when anything was written since.
    pub fn people(&mut self) -> Result<Arc<PeopleIndex>, ApiError> {
        let sequence = self.document.sequence();
        if let Some((made_for, index)) = &self.index
            && *made_for == sequence
        {
            return Ok(Arc::clone(index));
        }
        let index = Arc::new(self.build_index()?);
        self.index = Some((sequence, Arc::clone(&index)));
        Ok(index)
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
            let mut belongs_to = vec![d.city];
            belongs_to
                .extend(d.organisation.and_then(|o| organisations.get(&o)).into_iter().flatten().cloned());
            belongs_to.extend(d.delegation.and_then(|g| delegations.get(&g)).into_iter().flatten().cloned());
            if let Some(country) = d.country {
                let name = |lang| warsha_words::country::name(country.as_str(), lang).map(str::to_owned);
                belongs_to.extend(["en", "fr"].into_iter().filter_map(name));
            }
            belongs_to.retain(|text| !text.is_empty());
            // A protected person is found by alias only: the desk must not read the real name off the screen.
            let (full_name, others) = if d.protected && !d.alias.is_empty() {
                (d.alias, Vec::new())
            } else {
                (d.full_name, vec![d.call_name, d.native_name])
            };
            Entry { id: d.id, full_name, number: d.number, other_names: others, belongs_to, code: d.badge }
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
