//! Entries of the list that turned out to be somebody else's, with the codes that were printed for them.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::all as rows;
use crate::record::{Record, instant};
use warsha_core::ids::DelegateId;

/// Codes of badges that were printed for an entry that is another's now, each with who stayed.
pub fn codes(from: &impl Source) -> Result<Vec<(String, DelegateId)>, StoreError> {
    let sql =
        "SELECT code, kept FROM merged_delegate WHERE removed_at IS NULL AND code<>'' ORDER BY at, gone";
    rows(from.reader().0, sql, [], |f| Ok((f.text()?, f.id()?)))
}

/// Entries that are another's now, each with who stayed.
pub fn pairs(from: &impl Source) -> Result<Vec<(DelegateId, DelegateId)>, StoreError> {
    let sql = "SELECT gone, kept FROM merged_delegate WHERE removed_at IS NULL ORDER BY at, gone";
    rows(from.reader().0, sql, [], |f| Ok((f.id()?, f.id()?)))
}

/// Remembers that an entry is another's now. Whatever was the first one's before goes over, too.
pub fn add(tx: &mut Change<'_>, gone: DelegateId, kept: DelegateId, code: &str) -> Result<(), StoreError> {
    let sql = "UPDATE merged_delegate SET kept=?2 WHERE kept=?1";
    tx.conn.execute(sql, [gone.to_string(), kept.to_string()]).kept()?;
    Record::of("merged_delegate")
        .key("gone", gone.to_string())
        .set("kept", kept.to_string())
        .set("code", code.to_owned())
        .set("at", instant(tx.now()))
        .present()
        .write(tx.conn)
}

/// The code of a badge that was replaced no longer lets anybody in, also where it was printed for an entry that is another's now.
pub fn revoke_code(tx: &mut Change<'_>, code: &str) -> Result<(), StoreError> {
    tx.conn.execute("UPDATE merged_delegate SET code='' WHERE code=?1", [code]).kept()?;
    Ok(())
}

/// A new badge replaces every older one, those of entries made one with this one too. Answers the codes that no longer let anybody in.
pub fn revoke(tx: &mut Change<'_>, kept: DelegateId) -> Result<Vec<String>, StoreError> {
    let codes = codes(tx)?.into_iter().filter(|(_, of)| *of == kept).map(|(code, _)| code).collect();
    tx.conn.execute("UPDATE merged_delegate SET code='' WHERE kept=?1", [kept.to_string()]).kept()?;
    Ok(codes)
}
