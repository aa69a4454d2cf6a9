//! Clashes that the organiser called all right, by their keys.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{all as rows, sole_text};
use crate::record::{Record, instant};
use std::collections::HashSet;

/// The keys of all of them.
pub fn all(from: &impl Source) -> Result<HashSet<String>, StoreError> {
    let sql = "SELECT key FROM silenced_clash WHERE removed_at IS NULL";
    Ok(rows(from.reader().0, sql, [], sole_text)?.into_iter().collect())
}

/// Silences a clash.
pub fn silence(tx: &mut Change<'_>, key: &str) -> Result<(), StoreError> {
    Record::of("silenced_clash")
        .key("key", key.to_owned())
        .set("at", instant(tx.now()))
        .present()
        .write(tx.conn)
}

/// Shows it again. `false` when it was not silenced.
pub fn unsilence(tx: &mut Change<'_>, key: &str) -> Result<bool, StoreError> {
    let sql = "UPDATE silenced_clash SET removed_at=?2 WHERE key=?1 AND removed_at IS NULL";
    let rows = tx.conn.prepare_cached(sql).kept()?.execute((key, instant(tx.now()))).kept()?;
    Ok(rows > 0)
}
