//! Pairs of people who look like one and whom the organiser called two.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::all as rows;
use crate::record::{Record, instant};
use std::collections::HashSet;
use warsha_core::ids::DelegateId;

/// Two people in the order in which a pair is kept.
pub fn pair(one: DelegateId, other: DelegateId) -> (DelegateId, DelegateId) {
    (one.min(other), one.max(other))
}

/// Every pair, as [`pair`] orders it.
pub fn all(from: &impl Source) -> Result<HashSet<(DelegateId, DelegateId)>, StoreError> {
    let sql = "SELECT one, other FROM told_apart WHERE removed_at IS NULL";
    Ok(rows(from.reader().0, sql, [], |f| Ok((f.id()?, f.id()?)))?.into_iter().collect())
}

/// Remembers that two are two.
pub fn add(tx: &mut Change<'_>, one: DelegateId, other: DelegateId) -> Result<(), StoreError> {
    let (one, other) = pair(one, other);
    Record::of("told_apart")
        .key("one", one.to_string())
        .key("other", other.to_string())
        .set("at", instant(tx.now()))
        .present()
        .write(tx.conn)
}
