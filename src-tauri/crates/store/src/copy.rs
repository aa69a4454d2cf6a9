//! Whole copies of a document: into another file, with another passphrase, complete and checked before anybody sees them.

use crate::connection::{Examined, Purpose, bare, connect, examine, one_file, refusal};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields::{all, number, sole_text};
use crate::file::{self, APPLICATION_ID, Unfinished};
use crate::migration::schema;
use crate::passphrase::Passphrase;
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;

/// How a copy is protected.
#[derive(Clone, Copy, Debug)]
pub enum Protection<'a> {
    /// As the document is.
    Keep,
    /// Not at all: any tool reads the copy.
    None,
    /// With this passphrase.
    New(&'a Passphrase),
}

/// What becomes of the copy's claim to be a device's copy.
pub(crate) enum Claim {
    /// Nobody's: whoever writes to it first becomes a new device.
    Dropped,
    /// It takes the original's place, and is known by this identity from now on.
    Moved(String),
}

/// Copies a document into a file that must not be there yet, and checks the copy.
///
/// Plain copies of a file that is open miss what is still in the log beside it; this does not.
pub(crate) fn export(
    conn: &Connection,
    to: &Path,
    passphrase: Option<&Passphrase>,
    claim: impl FnOnce() -> Result<Claim, StoreError>,
) -> Result<(), StoreError> {
    // An attached file is only made anew where the connection may make files; an empty one is as good.
    File::create_new(to)?;
    attach(conn, to, passphrase, "copy")?;
    let copied = fill(conn, "main", claim);
    let detached = conn.execute_batch("DETACH DATABASE copy").kept();
    copied.and(detached)?;
    finish(to, passphrase)
}

/// The same from a file that is not open for writing here.
fn export_file(
    from: &Path,
    from_passphrase: Option<&Passphrase>,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let conn = bare()?;
    attach(&conn, from, from_passphrase, "source")?;
    File::create_new(to)?;
    attach(&conn, to, passphrase, "copy")?;
    fill(&conn, "source", || Ok(Claim::Dropped))?;
    conn.close().map_err(|(_, error)| crate::error::from_sqlite(error))?;
    finish(to, passphrase)
}

fn attach(
    conn: &Connection,
    path: &Path,
    passphrase: Option<&Passphrase>,
    name: &str,
) -> Result<(), StoreError> {
    let text =
        path.to_str().ok_or_else(|| StoreError::Io { detail: "the path is not Unicode".to_owned() })?;
    let key = passphrase.map_or("", Passphrase::reveal);
    let sql = format!("ATTACH DATABASE ?1 AS {name} KEY ?2");
    conn.execute(&sql, (text, key)).map_err(|error| refusal(error, passphrase.is_some()))?;
    Ok(())
}

fn fill(
    conn: &Connection,
    source: &str,
    claim: impl FnOnce() -> Result<Claim, StoreError>,
) -> Result<(), StoreError> {
    let transaction = conn.unchecked_transaction().kept()?;
    let version: i64 = conn.pragma_query_value(Some(source), "user_version", |row| row.get(0)).kept()?;
    conn.query_row("SELECT sqlcipher_export('copy', ?1)", [source], |_| Ok(())).kept()?;
    conn.pragma_update(Some("copy"), "application_id", APPLICATION_ID).kept()?;
    conn.pragma_update(Some("copy"), "user_version", version).kept()?;
    let tables =
        format!("SELECT name FROM {source}.sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'");
    for table in all(conn, &tables, [], sole_text)? {
        let count = |schema: &str| number(conn, &format!("SELECT count(*) FROM {schema}.\"{table}\""), []);
        if count(source)? != count("copy")? {
            return Err(StoreError::damaged(format!("{table} was not copied whole")));
        }
    }
    match claim()? {
        Claim::Dropped => conn.execute("DELETE FROM copy.this_copy", []).kept()?,
        Claim::Moved(identity) => conn.execute("UPDATE copy.this_copy SET file=?1", [identity]).kept()?,
    };
    transaction.commit().kept()
}

fn finish(to: &Path, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
    File::open(to)?.sync_all()?;
    verify(to, passphrase)
}

/// Whether a finished file opens and is sound.
pub(crate) fn verify(path: &Path, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
    match examine(path, passphrase, true)? {
        Examined::Sound { .. } => Ok(()),
        Examined::Unrecovered => Err(StoreError::damaged("the copy is not whole")),
    }
}

/// Copies a closed document to a new file, which becomes nobody's copy.
pub(crate) fn copy_file(
    from: &Path,
    passphrase: Option<&Passphrase>,
    to: &Path,
    id: uuid::Uuid,
) -> Result<(), StoreError> {
    let real = file::settled_new(to)?;
    let unfinished = Unfinished::for_file(&real, id);
    export_file(from, passphrase, unfinished.path(), passphrase)?;
    unfinished.finish(&real)
}

impl Document {
    /// Writes a complete copy to a new file, also while this one is open and being written to. The copy is a new device for several desks.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is something with that name; [`StoreError::DiskFull`], [`StoreError::Io`]. Nothing is left then.
    pub fn save_copy(&self, to: &Path, protection: Protection<'_>) -> Result<(), StoreError> {
        let passphrase = match protection {
            Protection::Keep => self.passphrase.as_ref(),
            Protection::None => None,
            Protection::New(passphrase) => Some(passphrase),
        };
        let real = file::settled_new(to)?;
        let unfinished = Unfinished::for_file(&real, self.clockwork.new_id());
        if self.is_read_only() {
            export_file(&self.real, self.passphrase.as_ref(), unfinished.path(), passphrase)?;
        } else {
            export(&self.conn, unfinished.path(), passphrase, || Ok(Claim::Dropped))?;
        }
        unfinished.finish(&real)
    }

    /// Sets, changes or takes away the passphrase: the document is written anew, checked, and only then takes the place of the old file.
    ///
    /// Backups made before stay as they were; see [`Document::delete_backups`].
    ///
    /// # Errors
    /// [`StoreError::InUse`] while another program is reading it; [`StoreError::DiskFull`], [`StoreError::Io`]. The old file stays then.
    pub fn set_passphrase(&mut self, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        // A log left beside the old file would be taken for the new file's.
        self.logging = false;
        if !one_file(&self.conn)? {
            self.logging = true;
            return Err(StoreError::in_use());
        }
        let unfinished = Unfinished::for_file(&self.real, self.clockwork.new_id());
        let name = self.clockwork.device_name();
        export(&self.conn, unfinished.path(), passphrase, || {
            Ok(Claim::Moved(file::identity(unfinished.path(), &self.real, &name)?))
        })?;
        let old = std::mem::replace(&mut self.conn, bare()?);
        drop(old);
        let replaced = unfinished.finish(&self.real);
        let now = if replaced.is_ok() { passphrase } else { self.passphrase.as_ref() };
        match self.reconnect(now) {
            Ok(conn) => self.conn = conn,
            Err(error) => {
                // Nothing may be written into the void.
                self.access = crate::document::Access::ReadOnly;
                return Err(error);
            }
        }
        replaced?;
        self.passphrase = passphrase.cloned();
        Ok(())
    }

    fn reconnect(&self, passphrase: Option<&Passphrase>) -> Result<Connection, StoreError> {
        let conn = connect(&self.real, passphrase, Purpose::Write)?;
        schema(&conn)?;
        Ok(conn)
    }
}
