//! Connections: how a file is opened, how it is checked before it is trusted, and how it becomes one file again.

use crate::error::{Sqlite, StoreError, from_sqlite};
use crate::fields::number;
use crate::file::{self, APPLICATION_ID};
use crate::migration::{SCHEMA, schema};
use crate::passphrase::Passphrase;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How long another program that is just closing is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Read,
    Write,
    Create,
}

/// Opens a file and reads its first page, so that a wrong passphrase shows here.
pub(crate) fn connect(
    path: &Path,
    passphrase: Option<&Passphrase>,
    purpose: Purpose,
) -> Result<Connection, StoreError> {
    try_connect(path, passphrase, purpose).map_err(|error| refusal(error, passphrase.is_some()))
}

fn try_connect(
    path: &Path,
    passphrase: Option<&Passphrase>,
    purpose: Purpose,
) -> rusqlite::Result<Connection> {
    let access = match purpose {
        Purpose::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Purpose::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Purpose::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    };
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(path, flags)?;
    prepare(&conn, passphrase)?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(conn)
}

/// A connection to nothing, from which files are attached and copied.
pub(crate) fn bare() -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory().kept()?;
    prepare(&conn, None).kept()?;
    Ok(conn)
}

fn prepare(conn: &Connection, passphrase: Option<&Passphrase>) -> rusqlite::Result<()> {
    conn.set_prepared_statement_cache_capacity(128);
    conn.busy_timeout(PATIENCE)?;
    // Its own log goes to the error output, where nobody asked for it.
    conn.pragma_update(None, "cipher_log_level", "NONE")?;
    if let Some(passphrase) = passphrase {
        conn.pragma_update(None, "key", passphrase.reveal())?;
    }
    // secure_delete always: what was overwritten before an erasure must be gone as well. fullfsync matters on macOS only.
    conn.execute_batch(
        "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;
         PRAGMA secure_delete=ON; PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;",
    )
}

/// Begins to write: from now on commits go to the log beside the file. Where that is impossible (some network folders), commits go to the
/// file itself, as safely and more slowly.
pub(crate) fn start_log(conn: &Connection) -> Result<(), StoreError> {
    let mode: String =
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(from_sqlite)?;
    if mode.eq_ignore_ascii_case("wal") {
        conn.pragma_update(None, "synchronous", "FULL").kept()?;
    }
    Ok(())
}

/// Brings everything into the one file. `false` when somebody is still reading and the log has to stay.
pub(crate) fn one_file(conn: &Connection) -> Result<bool, StoreError> {
    conn.flush_prepared_statement_cache();
    let mode = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0));
    match mode {
        Ok(mode) => Ok(mode.eq_ignore_ascii_case("delete")),
        Err(error)
            if matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
            ) =>
        {
            Ok(false)
        }
        Err(error) => Err(from_sqlite(error)),
    }
}

/// What was found on examining a file.
pub(crate) enum Examined {
    /// Ours and sound, with its connection.
    Sound { conn: Connection, schema: i64 },
    /// A write was cut off: only a connection that may write can finish or take it back.
    Unrecovered,
}

/// Examines a file without changing it. `alone` says that no other program can be writing to it just now.
pub(crate) fn examine(
    path: &Path,
    passphrase: Option<&Passphrase>,
    alone: bool,
) -> Result<Examined, StoreError> {
    let there: Vec<bool> = file::companions(path).iter().map(|p| p.exists()).collect();
    let examined = examine_quietly(path, passphrase);
    if examined.is_err() && alone {
        // Reading a file whose log was lost makes an empty one; a file that is refused is left as it was found.
        for (companion, was_there) in file::companions(path).iter().zip(there) {
            if !was_there {
                let _ = fs::remove_file(companion);
            }
        }
    }
    examined
}

fn examine_quietly(path: &Path, passphrase: Option<&Passphrase>) -> Result<Examined, StoreError> {
    let conn = match try_connect(path, passphrase, Purpose::Read) {
        Ok(conn) => conn,
        Err(error) if needs_writing(&error) => return Ok(Examined::Unrecovered),
        Err(error) => return Err(refusal(error, passphrase.is_some())),
    };
    let schema = check(&conn)?;
    Ok(Examined::Sound { conn, schema })
}

/// Why a file could not be opened.
pub(crate) fn refusal(error: rusqlite::Error, protected: bool) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) if protected => StoreError::WrongPassphraseOrDamaged,
        _ => from_sqlite(error),
    }
}

fn needs_writing(error: &rusqlite::Error) -> bool {
    let extended = error.sqlite_error().map_or(0, |error| error.extended_code);
    matches!(
        extended,
        ffi::SQLITE_READONLY_ROLLBACK
            | ffi::SQLITE_READONLY_RECOVERY
            | ffi::SQLITE_READONLY_CANTINIT
            | ffi::SQLITE_CANTOPEN
    )
}

/// Whether an open file is ours and sound; answers its schema.
pub(crate) fn check(conn: &Connection) -> Result<i64, StoreError> {
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0)).kept()?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    let found = schema(conn)?;
    if found > SCHEMA {
        return Err(StoreError::Newer { found, known: SCHEMA });
    }
    let verdict: String = conn.pragma_query_value(None, "quick_check", |row| row.get(0)).kept()?;
    if verdict != "ok" {
        return Err(StoreError::damaged(verdict));
    }
    // A document holds tables and nothing that runs by itself.
    if number(conn, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger','view')", [])? > 0 {
        return Err(StoreError::damaged("holds triggers or views"));
    }
    if found >= 1 && number(conn, "SELECT count(*) FROM workshop", [])? == 0 {
        return Err(StoreError::damaged("holds no workshop"));
    }
    Ok(found)
}
