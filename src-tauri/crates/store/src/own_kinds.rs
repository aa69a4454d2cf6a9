//! Kinds of session of the workshop's own.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields;
use crate::record::{Record, bury};
use warsha_core::ids::OwnKindId;
use warsha_core::own_kind::OwnKind;

/// Every kind, in the order of rank.
pub fn all(from: &impl Source) -> Result<Vec<OwnKind>, StoreError> {
    let sql =
        "SELECT id, name, colour, counts, rank FROM own_kind WHERE removed_at IS NULL ORDER BY rank, id";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(OwnKind {
            id: f.id()?,
            name: f.localised()?,
            colour: f.code()?,
            counts: f.flag()?,
            rank: f.text()?,
        })
    })
}

/// Adds a kind, or writes it anew.
pub fn upsert(tx: &mut Change<'_>, kind: &OwnKind) -> Result<(), StoreError> {
    Record::of("own_kind")
        .key("id", kind.id.to_string())
        .localised("name", &kind.name)
        .code("colour", kind.colour)
        .set("counts", kind.counts)
        .set("rank", kind.rank.clone())
        .present()
        .write(tx.conn)
}

/// Takes a kind away; sessions of it are of their built-in kind again. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: OwnKindId) -> Result<bool, StoreError> {
    bury(tx.conn, "own_kind", &id.to_string(), tx.now())
}
