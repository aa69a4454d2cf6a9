//! Delegations with their targets.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, bury};
use rusqlite::Connection;
use std::collections::HashMap;
use warsha_core::delegation::{Delegation, PlaceTarget};
use warsha_core::ids::DelegationId;

const COLUMNS: &str = "id, kind, name, country, organisation, counted, rank";

fn read(f: &mut Fields<'_>) -> Result<Delegation, StoreError> {
    Ok(Delegation {
        id: f.id()?,
        kind: f.code()?,
        name: f.localised()?,
        country: f.country()?,
        organisation: f.maybe_id()?,
        counted: f.flag()?,
        targets: Vec::new(),
        rank: f.text()?,
    })
}

fn targets(
    conn: &Connection,
    only: Option<DelegationId>,
) -> Result<HashMap<DelegationId, Vec<PlaceTarget>>, StoreError> {
    let sql = "SELECT delegation, id, places, people FROM place_target WHERE ?1 IS NULL OR delegation=?1 ORDER BY position, id";
    let rows = fields::all(conn, sql, [only.map(|id| id.to_string())], |f| {
        Ok((f.id()?, PlaceTarget { id: f.id()?, places: f.list()?, people: f.take()? }))
    })?;
    let mut of: HashMap<_, Vec<_>> = HashMap::new();
    for (delegation, target) in rows {
        of.entry(delegation).or_default().push(target);
    }
    Ok(of)
}

/// Every delegation, in the order of rank.
pub fn all(from: &impl Source) -> Result<Vec<Delegation>, StoreError> {
    let conn = from.reader().0;
    let sql = format!("SELECT {COLUMNS} FROM delegation WHERE removed_at IS NULL ORDER BY rank, id");
    let mut delegations = fields::all(conn, &sql, [], read)?;
    let mut targets = targets(conn, None)?;
    for delegation in &mut delegations {
        delegation.targets = targets.remove(&delegation.id).unwrap_or_default();
    }
    Ok(delegations)
}

/// One delegation, unless it was removed.
pub fn get(from: &impl Source, id: DelegationId) -> Result<Option<Delegation>, StoreError> {
    let conn = from.reader().0;
    let sql = format!("SELECT {COLUMNS} FROM delegation WHERE id=?1 AND removed_at IS NULL");
    let Some(mut delegation) = fields::one(conn, &sql, [id.to_string()], read)? else { return Ok(None) };
    delegation.targets = targets(conn, Some(id))?.remove(&id).unwrap_or_default();
    Ok(Some(delegation))
}

/// Adds a delegation, or writes it anew with exactly these targets.
pub fn upsert(tx: &mut Change<'_>, delegation: &Delegation) -> Result<(), StoreError> {
    let conn = tx.conn;
    let id = delegation.id.to_string();
    Record::of("delegation")
        .key("id", id.clone())
        .code("kind", delegation.kind)
        .localised("name", &delegation.name)
        .maybe("country", delegation.country)
        .maybe("organisation", delegation.organisation)
        .set("counted", delegation.counted)
        .set("rank", delegation.rank.clone())
        .present()
        .write(conn)?;
    conn.prepare_cached("DELETE FROM place_target WHERE delegation=?1").kept()?.execute([&id]).kept()?;
    for (position, target) in delegation.targets.iter().enumerate() {
        Record::of("place_target")
            .key("id", target.id.to_string())
            .set("delegation", id.clone())
            .list("places", &target.places)
            .set("people", target.people)
            .set("position", position as i64)
            .write(conn)?;
    }
    Ok(())
}

/// Whether a delegation was ever here, also one that was taken away.
pub fn is_known(from: &impl Source, id: DelegationId) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM delegation WHERE id=?1";
    Ok(fields::number(from.reader().0, sql, [id.to_string()])? > 0)
}

/// Takes a delegation away; delegates keep naming it. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: DelegationId) -> Result<bool, StoreError> {
    bury(tx.conn, "delegation", &id.to_string(), tx.now())
}
