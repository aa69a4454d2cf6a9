//! Organisations.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields, one};
use crate::record::{Record, bury};
use warsha_core::ids::OrganisationId;
use warsha_core::organisation::Organisation;

const COLUMNS: &str = "id, name, names, acronym, kind, role, country, parent, outcomes";

fn read(f: &mut Fields<'_>) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: f.id()?,
        name: f.text()?,
        names: f.localised()?,
        acronym: f.text()?,
        kind: f.maybe_code()?,
        role: f.maybe_code()?,
        country: f.country()?,
        parent: f.maybe_id()?,
        // An outcome that nobody can read any more is none.
        outcomes: f.list()?.iter().filter_map(|id| id.parse().ok()).collect(),
    })
}

/// Every organisation, by name.
pub fn all(from: &impl Source) -> Result<Vec<Organisation>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM organisation WHERE removed_at IS NULL ORDER BY name, id");
    fields::all(from.reader().0, &sql, [], read)
}

/// One organisation, unless it was removed.
pub fn get(from: &impl Source, id: OrganisationId) -> Result<Option<Organisation>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM organisation WHERE id=?1 AND removed_at IS NULL");
    one(from.reader().0, &sql, [id.to_string()], read)
}

/// The organisation with this name or acronym: exactly as typed if there is one, else without regard to case and outer spaces.
pub fn find_by_name(from: &impl Source, name: &str) -> Result<Option<Organisation>, StoreError> {
    let wanted = name.trim();
    if wanted.is_empty() {
        return Ok(None);
    }
    let every = all(from)?;
    // Unicode lower case, which SQL does not know.
    let folded = wanted.to_lowercase();
    let same = |text: &str| text.trim().to_lowercase() == folded;
    let exact = every.iter().position(|o| o.name == wanted);
    let found = exact
        .or_else(|| every.iter().position(|o| same(&o.name)))
        .or_else(|| every.iter().position(|o| same(&o.acronym)));
    Ok(found.and_then(|at| every.into_iter().nth(at)))
}

/// Adds an organisation, or writes it anew.
pub fn upsert(tx: &mut Change<'_>, organisation: &Organisation) -> Result<(), StoreError> {
    let outcomes: Vec<String> = organisation.outcomes.iter().map(ToString::to_string).collect();
    Record::of("organisation")
        .key("id", organisation.id.to_string())
        .set("name", organisation.name.clone())
        .localised("names", &organisation.names)
        .set("acronym", organisation.acronym.clone())
        .maybe_code("kind", organisation.kind)
        .maybe_code("role", organisation.role)
        .maybe("country", organisation.country)
        .maybe("parent", organisation.parent)
        .list("outcomes", &outcomes)
        .present()
        .write(tx.conn)
}

/// Takes an organisation away; delegates keep naming it. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: OrganisationId) -> Result<bool, StoreError> {
    bury(tx.conn, "organisation", &id.to_string(), tx.now())
}
