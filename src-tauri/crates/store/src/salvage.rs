//! Salvage: what can still be read of a damaged document, table by table, into a new one.

use crate::activity;
use crate::clockwork::Clockwork;
use crate::connection::{Purpose, connect};
use crate::error::{Sqlite, StoreError};
use crate::fields::{all, number, sole_text};
use crate::file::{self, Look, Unfinished};
use crate::migration::migrate;
use crate::opening::close;
use crate::passphrase::Passphrase;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::path::Path;

/// What was salvaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// Every table, in the order in which they are read.
    pub tables: Vec<SalvagedTable>,
}

impl Salvaged {
    /// Whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.tables.iter().all(|table| table.complete)
    }
}

/// What was salvaged of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Its name.
    pub table: String,
    /// Rows in the new document.
    pub rows: u64,
    /// Whether every row could be read.
    pub complete: bool,
}

/// Copies what can be read of a damaged document into a new one. The damaged file is only read.
///
/// # Errors
/// [`StoreError::Damaged`] when not even the workshop can be read: a backup is needed then. [`StoreError::Exists`] when there is something
/// at `to`; the errors of opening besides.
pub fn salvage(
    path: &Path,
    passphrase: Option<&Passphrase>,
    to: &Path,
    clockwork: &dyn Clockwork,
) -> Result<Salvaged, StoreError> {
    let real = file::settled(path)?;
    let passphrase = match (file::look(&real)?, passphrase) {
        (Look::Plain, _) => None,
        (Look::Sealed, None) => return Err(StoreError::NeedsPassphrase),
        (Look::Sealed, given) => given,
    };
    let target = file::settled_new(to)?;
    let unfinished = Unfinished::for_file(&target, clockwork.new_id());
    let new = connect(unfinished.path(), passphrase, Purpose::Create)?;
    migrate(&new)?;
    // Parts are kept even where the whole that owns them is lost; the check at the end takes away those that nothing can use.
    new.execute_batch("PRAGMA foreign_keys=OFF").kept()?;
    let tables = "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite_%'";
    let mut salvaged = Salvaged { tables: Vec::new() };
    for table in all(&new, tables, [], sole_text)? {
        let complete = save_table(&real, passphrase, &new, &table)?;
        salvaged.tables.push(SalvagedTable { table, rows: 0, complete });
    }
    drop_orphans(&new)?;
    activity::disown(&new)?;
    for table in &mut salvaged.tables {
        table.rows = number(&new, &format!("SELECT count(*) FROM \"{}\"", table.table), [])?.max(0) as u64;
    }
    if number(&new, "SELECT count(*) FROM workshop", [])? == 0 {
        return Err(StoreError::damaged("no workshop can be read"));
    }
    close(new)?;
    unfinished.finish(&target)?;
    Ok(salvaged)
}

/// Reads a table from its beginning and, where that stops, from its end: what is lost is what lies between.
fn save_table(
    path: &Path,
    passphrase: Option<&Passphrase>,
    new: &Connection,
    table: &str,
) -> Result<bool, StoreError> {
    let keys = columns(new, table, true)?.join(",");
    let forward = save_rows(path, passphrase, new, table, &keys)?;
    if forward {
        return Ok(true);
    }
    let backward: Vec<String> = columns(new, table, true)?.iter().map(|key| format!("{key} DESC")).collect();
    save_rows(path, passphrase, new, table, &backward.join(","))?;
    Ok(false)
}

fn columns(conn: &Connection, table: &str, keys_only: bool) -> Result<Vec<String>, StoreError> {
    let order = if keys_only { "WHERE pk > 0 ORDER BY pk" } else { "ORDER BY cid" };
    all(conn, &format!("SELECT name FROM pragma_table_info('{table}') {order}"), [], sole_text)
}

/// Copies rows until the end or the first that cannot be read. Answers whether all were copied. Errors are those of the new file only.
fn save_rows(
    path: &Path,
    passphrase: Option<&Passphrase>,
    new: &Connection,
    table: &str,
    order: &str,
) -> Result<bool, StoreError> {
    // A connection that met damage does not read on: every attempt has its own.
    let Ok(old) = connect(path, passphrase, Purpose::Read) else { return Ok(false) };
    let Ok(there) = columns(&old, table, false) else { return Ok(false) };
    let names: Vec<String> =
        columns(new, table, false)?.into_iter().filter(|name| there.contains(name)).collect();
    if names.is_empty() {
        return Ok(false);
    }
    let list = names.join(",");
    let Ok(mut select) = old.prepare(&format!("SELECT {list} FROM \"{table}\" ORDER BY {order}")) else {
        return Ok(false);
    };
    let marks = vec!["?"; names.len()].join(",");
    let mut insert =
        new.prepare(&format!("INSERT OR IGNORE INTO \"{table}\" ({list}) VALUES ({marks})")).kept()?;
    let Ok(mut rows) = select.query([]) else { return Ok(false) };
    let transaction = new.unchecked_transaction().kept()?;
    let mut complete = true;
    loop {
        let values: rusqlite::Result<Option<Vec<Value>>> = rows
            .next()
            .and_then(|row| row.map(|row| (0..names.len()).map(|at| row.get(at)).collect()).transpose());
        match values {
            // A value of the wrong type is damage of that row alone.
            Ok(Some(values)) => match insert.execute(params_from_iter(values)) {
                Ok(_) => {}
                Err(error) if is_of_the_row(&error) => complete = false,
                Err(error) => return Err(crate::error::from_sqlite(error)),
            },
            Ok(None) => break,
            Err(_) => {
                complete = false;
                break;
            }
        }
    }
    transaction.commit().kept()?;
    Ok(complete)
}

fn is_of_the_row(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{ConstraintViolation, TypeMismatch};
    matches!(error.sqlite_error_code(), Some(ConstraintViolation | TypeMismatch))
}

fn drop_orphans(conn: &Connection) -> Result<(), StoreError> {
    for (part, column, whole) in [
        ("place_target", "delegation", "delegation"),
        ("session_lead", "session", "session"),
        ("session_outcome", "session", "session"),
        ("placement_room", "placement", "placement"),
    ] {
        let sql = format!("DELETE FROM {part} WHERE {column} NOT IN (SELECT id FROM {whole})");
        conn.execute(&sql, []).kept()?;
    }
    Ok(())
}
