//! Releases of the programme: facts that are appended, with the agenda as it was. They are neither changed nor undone, except that an
//! erased person is taken out of them.

mod frozen;

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, instant};
use rusqlite::Connection;
use warsha_core::ids::ReleaseId;
use warsha_core::release::{Release, Snapshot};

fn read(f: &mut Fields<'_>) -> Result<Release, StoreError> {
    Ok(Release {
        id: f.id()?,
        number: f.take()?,
        note: f.text()?,
        at: f.instant()?,
        desk: f.text()?,
        withdraws: f.maybe_id()?,
    })
}

/// Every release and every withdrawal of one, the earliest first, without their agendas.
pub fn all(from: &impl Source) -> Result<Vec<Release>, StoreError> {
    let sql = "SELECT id, number, note, at, desk, withdraws FROM programme_release ORDER BY at, id";
    fields::all(from.reader().0, sql, [], read)
}

/// The agenda of a release as it was.
///
/// # Errors
/// [`StoreError::Unknown`] when there is no such release, [`StoreError::Damaged`] when its agenda cannot be read.
pub fn snapshot(from: &impl Source, id: ReleaseId) -> Result<Snapshot, StoreError> {
    let sql = "SELECT snapshot FROM programme_release WHERE id=?1 AND withdraws IS NULL";
    let text = fields::one(from.reader().0, sql, [id.to_string()], fields::sole_text)?
        .ok_or_else(|| StoreError::Unknown { what: "release", id: id.to_string() })?;
    frozen::read(&text).ok_or_else(|| StoreError::damaged("column snapshot"))
}

/// Appends a release with its agenda. One that is already there stays as it is.
pub fn append(tx: &mut Change<'_>, release: &Release, snapshot: &Snapshot) -> Result<(), StoreError> {
    write(tx, release, frozen::text(snapshot))
}

fn write(tx: &mut Change<'_>, release: &Release, snapshot: String) -> Result<(), StoreError> {
    if get(tx, release.id)?.is_some() {
        return Ok(());
    }
    Record::of("programme_release")
        .key("id", release.id.to_string())
        .set("number", release.number)
        .set("note", release.note.clone())
        .set("at", instant(release.at))
        .set("desk", release.desk.clone())
        .maybe("withdraws", release.withdraws)
        .set("snapshot", snapshot)
        .write(tx.conn)?;
    tx.wrote("programme_release");
    Ok(())
}

fn get(from: &impl Source, id: ReleaseId) -> Result<Option<Release>, StoreError> {
    let sql = "SELECT id, number, note, at, desk, withdraws FROM programme_release WHERE id=?1";
    fields::one(from.reader().0, sql, [id.to_string()], read)
}

/// Takes a release back by appending one that says so, and answers its id; `None` when there is no such release.
pub fn withdraw(tx: &mut Change<'_>, id: ReleaseId) -> Result<Option<ReleaseId>, StoreError> {
    let Some(fact) = get(tx, id)? else { return Ok(None) };
    let withdrawal = Release {
        id: ReleaseId::new(tx.new_id()),
        note: String::new(),
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    write(tx, &withdrawal, String::new())?;
    Ok(Some(withdrawal.id))
}

/// Takes a person who is erased off the leads of every release.
pub(crate) fn forget_person(conn: &Connection, delegate: &str, name: &str) -> Result<(), StoreError> {
    let sql = "SELECT id, snapshot FROM programme_release WHERE snapshot<>''";
    for (id, text) in fields::all(conn, sql, [], |f| Ok((f.text()?, f.text()?)))? {
        if let Some(text) = frozen::without_person(&text, delegate, name) {
            conn.execute("UPDATE programme_release SET snapshot=?2 WHERE id=?1", (&id, text)).kept()?;
        }
    }
    Ok(())
}
