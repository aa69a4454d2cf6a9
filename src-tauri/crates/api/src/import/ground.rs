//! What the workshop has already, and what an import adds to it on the way: organisations and delegations by the names that people write.

use super::details::{first_status, plain, take};
use super::plan::Draft;
use crate::convert::optional_id;
use crate::delegates::FreshIds;
use crate::details::{Names, OWN};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::ReadFile;
use std::collections::HashMap;
use warsha_core::Localised;
use warsha_core::delegate::{Category, Delegate};
use warsha_core::delegation::{Counting, Delegation, DelegationKind as GroupKind, delegation_for};
use warsha_core::ids::{DelegationId, OrganisationId};
use warsha_core::organisation::Organisation;
use warsha_core::own_field::OwnField;
use warsha_core::same_person::Particulars;
use warsha_core::search::fold;
use warsha_core::workshop::Workshop;
use warsha_exchange::{DelegateReading, DelegateRow};
use warsha_store as store;

/// What is there, and what is added to it on the way.
pub(super) struct Ground<'a> {
    pub workshop: Workshop,
    pub counting: Counting,
    /// Columns that hold a field of the organiser's own.
    pub own_columns: Vec<(usize, OwnField)>,
    pub list: Vec<Delegate>,
    pub organisations: Vec<Organisation>,
    pub made_organisations: Vec<Organisation>,
    pub by_name: HashMap<String, OrganisationId>,
    pub by_acronym: HashMap<String, OrganisationId>,
    pub delegations: Vec<Delegation>,
    /// Delegations by what rows call them: a list says the same few names in every row.
    called: HashMap<String, Option<DelegationId>>,
    pub made_delegations: Vec<Delegation>,
    pub into: Option<DelegationId>,
    pub ids: &'a mut FreshIds,
}

impl<'a> Ground<'a> {
    pub(super) fn of(open: &Open, wanted: &ReadFile, ids: &'a mut FreshIds) -> Result<Self, ApiError> {
        let organisations = store::organisations::all(&open.document)?;
        let delegations = store::delegations::all(&open.document)?;
        let into = optional_id(wanted.into.as_deref().unwrap_or_default())?
            .filter(|into| delegations.iter().any(|one| one.id == *into));
        let mut ground = Self {
            workshop: store::workshop::get(&open.document)?,
            counting: store::workshop::counting(&open.document)?,
            own_columns: Vec::new(),
            list: store::delegates::all(&open.document)?,
            organisations: Vec::new(),
            made_organisations: Vec::new(),
            by_name: HashMap::new(),
            by_acronym: HashMap::new(),
            delegations,
            called: HashMap::new(),
            made_delegations: Vec::new(),
            into,
            ids,
        };
        for organisation in organisations {
            ground.know(organisation);
        }
        Ok(ground)
    }

    fn know(&mut self, organisation: Organisation) {
        self.by_name.entry(fold(&organisation.name)).or_insert(organisation.id);
        for (_, other) in organisation.names.iter() {
            self.by_name.entry(fold(other)).or_insert(organisation.id);
        }
        if !organisation.acronym.is_empty() {
            self.by_acronym.entry(organisation.acronym.clone()).or_insert(organisation.id);
        }
        self.organisations.push(organisation);
    }

    pub(super) fn organisation(&self, name: &str) -> Option<OrganisationId> {
        self.by_name.get(&fold(name)).or_else(|| self.by_acronym.get(name)).copied()
    }

    /// The organisation of a row, made when there is none of the name.
    fn organisation_of(&mut self, row: &DelegateRow) -> Option<OrganisationId> {
        let name = plain(row.organisation.as_deref()?).into_owned();
        if fold(&name).is_empty() {
            return None;
        }
        if let Some(found) = self.organisation(&name) {
            return Some(found);
        }
        let mut made = Organisation::named(OrganisationId::new(self.ids.next()), &name);
        made.acronym = plain(row.acronym.as_deref().unwrap_or_default()).into_owned();
        let id = made.id;
        self.made_organisations.push(made.clone());
        self.know(made);
        Some(id)
    }

    /// What tells who a row is; an organisation that is known goes by its id, because a file may have its acronym.
    pub(super) fn of_row(&self, row: &DelegateRow) -> Particulars {
        let mut person = row.particulars();
        if let Some(id) = self.organisation(&plain(&person.organisation)) {
            person.organisation = id.to_string();
        }
        person
    }

    /// The delegation of a name as people write it: its own, or its country's.
    fn delegation_named(&mut self, name: &str) -> Option<DelegationId> {
        if let Some(known) = self.called.get(name) {
            return *known;
        }
        let found = self.find_delegation(name);
        self.called.insert(name.to_owned(), found);
        found
    }

    fn find_delegation(&self, name: &str) -> Option<DelegationId> {
        let wanted = fold(name);
        let own =
            |one: &&Delegation| one.name.iter().any(|(_, own)| !wanted.is_empty() && fold(own) == wanted);
        let of_country = || match warsha_words::country::find(name) {
            warsha_words::country::Found::One(code) => {
                let country = warsha_core::CountryCode::parse(code);
                self.delegations.iter().find(|one| one.kind == GroupKind::Country && one.country == country)
            }
            _ => None,
        };
        self.delegations.iter().find(own).or_else(of_country).map(|one| one.id)
    }

    pub(super) fn put(&mut self, draft: &mut Draft, row: &DelegateRow, vague_consent: bool) {
        let is_new = draft.old.is_none();
        let organisation = self.organisation_of(row);
        let delegate = &mut draft.new;
        delegate.organisation = organisation.or(delegate.organisation);
        take(delegate, row, vague_consent);
        for (column, field) in &self.own_columns {
            let typed = row.cells.get(*column).map(|text| plain(text)).unwrap_or_default();
            if let Some(value) = field.read(&typed).filter(|value| !value.is_empty()) {
                delegate.own_fields.insert(field.key.clone(), value);
            }
        }
        draft.status_said |= row.status.is_some();
        if is_new && !draft.status_said {
            delegate.status = first_status(delegate, &self.workshop);
        }
        if let Some(named) = row.delegation.as_deref().and_then(|name| self.delegation_named(name)) {
            delegate.delegation = Some(named);
        }
        if delegate.delegation.is_none() {
            delegate.delegation = self
                .into
                .or_else(|| delegation_for(&self.delegations, delegate.organisation, delegate.country));
        }
        if delegate.delegation.is_none() && delegate.country.is_some() {
            let last = self.delegations.last().map(|d| d.rank.clone()).unwrap_or_default();
            let delegation = Delegation {
                id: DelegationId::new(self.ids.next()),
                kind: GroupKind::Country,
                name: Localised::default(),
                country: delegate.country,
                organisation: None,
                counted: true,
                targets: Vec::new(),
                rank: warsha_core::rank::after(&last),
            };
            delegate.delegation = Some(delegation.id);
            self.delegations.push(delegation.clone());
            self.called.clear();
            self.made_delegations.push(delegation);
        }
        let group = self.delegations.iter().find(|d| Some(d.id) == delegate.delegation);
        let of_host = group.is_some_and(|d| d.kind == GroupKind::HostStaff);
        if is_new && of_host && delegate.category == Category::Participant {
            delegate.category = Category::Staff;
        }
    }

    pub(super) fn names(&self) -> Names {
        Names::of(&self.organisations, &self.delegations)
    }

    /// Places and organisations as they are spelt in the workshop.
    pub(super) fn spellings(&self) -> (Vec<String>, Vec<String>) {
        let targets = self.delegations.iter().flat_map(|one| &one.targets);
        let mut places: Vec<String> = targets.flat_map(|target| target.places.clone()).collect();
        places.extend(self.list.iter().map(|delegate| delegate.city.clone()));
        places.retain(|place| !place.is_empty());
        places.sort();
        places.dedup();
        (places, self.organisations.iter().map(|one| one.name.clone()).collect())
    }
}

/// Columns that nothing else was found in and whose heading is the label of a field of the organiser's own, or that were chosen for one.
pub(super) fn own_columns(
    fields: &[OwnField],
    reading: &DelegateReading,
    wanted: &ReadFile,
) -> Vec<(usize, OwnField)> {
    let mut found = Vec::new();
    for column in reading.columns.iter().filter(|column| column.field.is_none()) {
        let chosen = wanted.columns.as_ref().and_then(|columns| columns.get(&(column.index as u32)));
        let heading = fold(&column.header);
        let meant = |field: &&OwnField| match chosen {
            Some(code) => code.strip_prefix(OWN) == Some(field.key.as_str()),
            None => !heading.is_empty() && field.label.iter().any(|(_, label)| fold(label) == heading),
        };
        found.extend(fields.iter().find(meant).map(|field| (column.index, field.clone())));
    }
    found
}
