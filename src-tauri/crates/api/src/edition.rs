//! A new workshop made from an earlier one.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country_text, day, localised, texts};
use crate::delegates::{FreshIds, subject};
use crate::document::{clock, create, dates, free_path, opened};
use crate::error::{ApiError, ErrorCode};
use crate::open::agenda_of;
use crate::session_plans::Plans;
use crate::wire::*;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use warsha_core::agenda::edition::{Along, next_edition};
use warsha_core::attendance::{Punctuality, attendance};
use warsha_core::audience::{Audience as For, seen_by};
use warsha_core::delegate::{Delegate, DelegateStatus as Status};
use warsha_core::delegation::{Counting, Delegation};
use warsha_core::ids::{DelegateId, OrganisationId, OutcomeId, SavedViewId};
use warsha_core::next_people::{NextPeople, People, next_people};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::own_field::OwnField;
use warsha_core::workshop::Workshop;
use warsha_store as store;
use warsha_store::{Access, Document, Passphrase};

/// Makes a workshop from an earlier one and opens it. The earlier file is only read.
pub fn new_workshop_from(backend: &mut Backend, wanted: WorkshopFrom) -> Outcome<OpenWorkshop> {
    let earlier = Earlier::read(backend, &wanted.from, wanted.passphrase.as_deref())?;
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    let along = Along { times: wanted.times.unwrap_or(true), leads: wanted.leads.unwrap_or(true) };
    let host = std::sync::Arc::clone(&backend.host);
    let who: HashMap<DelegateId, DelegateId> =
        earlier.chosen(&wanted)?.into_iter().map(|id| (id, DelegateId::new(host.new_id()))).collect();
    let protected: HashSet<DelegateId> =
        earlier.delegates.iter().filter(|d| d.protected).map(|d| d.id).collect();
    let (before, agenda_before) = (earlier.workshop.clone(), agenda_of(&earlier.document)?);
    let template = store::template::get(&earlier.document)?;
    let views: Vec<_> = store::saved_views::all(&earlier.document)?
        .into_iter()
        .map(|view| view.for_next_edition(SavedViewId::new(host.new_id())))
        .collect();
    let (mut workshop, agenda) =
        next_edition(&before, &agenda_before, day(&wanted.first_day)?, &protected, &who, along, || {
            host.new_id()
        });
    let agendas = (&agenda_before, &agenda);
    let plans = Plans::next(&earlier.document, agendas, along.leads, &earlier.delegates, || host.new_id())?;
    let outcomes: HashMap<OutcomeId, OutcomeId> = before
        .programme_line
        .outcomes
        .iter()
        .zip(&workshop.programme_line.outcomes)
        .map(|(old, new)| (old.id, new.id))
        .collect();
    let status = match wanted.status {
        Some(DelegateStatus(Status::Invited)) => Status::Invited,
        _ => Status::Nominated,
    };
    let mut people = earlier.next(&who, status, &outcomes, || host.new_id());
    let mut ids = FreshIds::of(backend);
    for delegate in &mut people.delegates {
        delegate.badge = ids.badge(&workshop, delegate.number);
    }
    dates(&workshop.first_day.to_string(), &workshop.last_day.to_string())?;
    let title = localised(&wanted.title);
    if !title.is_empty() {
        workshop.title = title;
    }
    let path = if wanted.path.is_empty() {
        let name = format!("{} {}.warsha", file_name(workshop.title.best("en")), workshop.first_day);
        free_path(&backend.host.documents_folder().join(name))
    } else {
        PathBuf::from(&wanted.path)
    };
    let mut document = create(backend, &path, passphrase.as_ref(), &workshop)?;
    document.write(Op::ImportAgenda, workshop.title.best("en"), |tx| {
        for room in &agenda.rooms {
            store::rooms::upsert(tx, room)?;
        }
        for kind in &agenda.own_kinds {
            store::own_kinds::upsert(tx, kind)?;
        }
        for session in &agenda.sessions {
            store::sessions::upsert(tx, session)?;
        }
        for placement in &agenda.placements {
            store::placements::upsert(tx, placement)?;
        }
        plans.write(tx)?;
        if wanted.paper.unwrap_or(true) {
            store::template::set(tx, &template)?;
        }
        for view in &views {
            store::saved_views::upsert(tx, view)?;
        }
        store::workshop::set_change_over(tx, agenda.change_over)?;
        store::workshop::set_counting(tx, &earlier.counting)?;
        for organisation in &people.organisations {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegation in &people.delegations {
            store::delegations::upsert(tx, delegation)?;
        }
        for field in &people.own_fields {
            store::own_fields::upsert(tx, field)?;
        }
        for delegate in &people.delegates {
            store::delegates::insert(tx, delegate)?;
        }
        crate::periods::keep_in_step(tx)
    })?;
    document.drop_history();
    opened(backend, document, false)
}

/// An earlier workshop to choose from who comes along. The file is only read, and the open workshop stays open.
pub fn earlier_workshop(backend: &mut Backend, wanted: LookAtEarlier) -> Outcome<EarlierWorkshop> {
    let earlier = Earlier::read(backend, &wanted.from, wanted.passphrase.as_deref())?;
    let organisations: HashMap<OrganisationId, &str> =
        earlier.organisations.iter().map(|o| (o.id, o.name.as_str())).collect();
    let person = |d: &Delegate| {
        let seen = seen_by(d, For::Participants, &[]);
        EarlierPerson {
            number: d.number,
            name: subject(d),
            organisation: seen
                .person
                .organisation
                .and_then(|id| organisations.get(&id))
                .map_or_else(String::new, |name| (*name).to_owned()),
            country: country_text(seen.person.country),
            status: d.status.into(),
            attended: earlier.attended.contains(&d.id),
        }
    };
    Ok(Answer::read(EarlierWorkshop {
        title: texts(&earlier.workshop.title),
        first_day: earlier.workshop.first_day.to_string(),
        last_day: earlier.workshop.last_day.to_string(),
        organisations: earlier.organisations.len() as u32,
        delegations: earlier.delegations.len() as u32,
        people: earlier.delegates.iter().map(person).collect(),
    }))
}

/// What an earlier workshop has.
struct Earlier {
    document: Document,
    workshop: Workshop,
    organisations: Vec<Organisation>,
    delegations: Vec<Delegation>,
    own_fields: Vec<OwnField>,
    counting: Counting,
    delegates: Vec<Delegate>,
    /// Whoever was checked in at least once.
    attended: HashSet<DelegateId>,
}

impl Earlier {
    fn read(backend: &Backend, from: &str, passphrase: Option<&str>) -> Result<Self, ApiError> {
        let from = Path::new(from);
        let passphrase = passphrase.and_then(Passphrase::new);
        let document = Document::open(from, passphrase.as_ref(), Access::ReadOnly, None, clock(backend))
            .map_err(|error| ApiError::from(error).with_path(from))?;
        let check_ins = store::check_ins::all(&document)?;
        Ok(Self {
            workshop: store::workshop::get(&document)?,
            organisations: store::organisations::all(&document)?,
            delegations: store::delegations::all(&document)?,
            own_fields: store::own_fields::all(&document)?,
            counting: store::workshop::counting(&document)?,
            delegates: store::delegates::all(&document)?,
            attended: attendance(&check_ins, &Punctuality::unasked())
                .into_values()
                .flatten()
                .filter(|(_, standing)| standing.is_in())
                .map(|(who, _)| who)
                .collect(),
            document,
        })
    }

    /// Who comes along.
    fn chosen(&self, wanted: &WorkshopFrom) -> Result<Vec<DelegateId>, ApiError> {
        let numbers = wanted.numbers.as_deref().unwrap_or_default();
        let comes: &dyn Fn(&Delegate) -> bool = match wanted.people.as_deref().unwrap_or("none") {
            "none" => &|_| false,
            "attended" => &|d| self.attended.contains(&d.id),
            "chosen" => &|d| numbers.contains(&d.number),
            other => {
                return Err(ApiError::new(ErrorCode::BadArguments).with("detail", format!("people: {other}")));
            }
        };
        if let Some(unknown) = numbers.iter().find(|n| !self.delegates.iter().any(|d| d.number == **n)) {
            return Err(ApiError::new(ErrorCode::UnknownNumber).with("number", unknown.to_string()));
        }
        Ok(self.delegates.iter().filter(|d| comes(d)).map(|d| d.id).collect())
    }

    fn next(
        &self,
        who: &HashMap<DelegateId, DelegateId>,
        status: Status,
        outcomes: &HashMap<OutcomeId, OutcomeId>,
        new_id: impl FnMut() -> uuid::Uuid,
    ) -> NextPeople {
        let before = People {
            organisations: &self.organisations,
            delegations: &self.delegations,
            own_fields: &self.own_fields,
            delegates: &self.delegates,
        };
        next_people(before, who, &self.attended, status, outcomes, new_id)
    }
}

/// A title as a file can be called.
fn file_name(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
