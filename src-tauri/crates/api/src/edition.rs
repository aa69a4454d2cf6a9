//! A new workshop made from an earlier one.

use crate::backend::{Backend, Outcome};
use crate::convert::{day, localised};
use crate::document::{clock, create, dates, free_path, opened};
use crate::error::ApiError;
use crate::open::agenda_of;
use crate::wire::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use warsha_core::agenda::edition::{Along, next_edition};
use warsha_core::ids::DelegateId;
use warsha_core::operation::Operation as Op;
use warsha_store as store;
use warsha_store::{Access, Document, Passphrase};

/// Makes a workshop from an earlier one and opens it. The earlier file is only read.
pub fn new_workshop_from(backend: &mut Backend, wanted: WorkshopFrom) -> Outcome<OpenWorkshop> {
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    let from = Path::new(&wanted.from);
    let earlier = Document::open(from, passphrase.as_ref(), Access::ReadOnly, None, clock(backend))
        .map_err(|error| ApiError::from(error).with_path(from))?;
    let protected: HashSet<DelegateId> =
        store::delegates::all(&earlier)?.into_iter().filter(|d| d.protected).map(|d| d.id).collect();
    let (workshop, agenda) = (store::workshop::get(&earlier)?, agenda_of(&earlier)?);
    let template = store::template::get(&earlier)?;
    let along = Along { times: wanted.times.unwrap_or(true), leads: wanted.leads.unwrap_or(true) };
    let host = std::sync::Arc::clone(&backend.host);
    let (mut workshop, agenda) =
        next_edition(&workshop, &agenda, day(&wanted.first_day)?, &protected, along, || host.new_id());
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
        if wanted.paper.unwrap_or(true) {
            store::template::set(tx, &template)?;
        }
        store::workshop::set_change_over(tx, agenda.change_over)?;
        crate::periods::keep_in_step(tx)
    })?;
    document.drop_history();
    opened(backend, document, false)
}

/// A title as a file can be called.
fn file_name(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
