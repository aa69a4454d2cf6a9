//! One row on its way into the document.

use crate::codes::Coded;
use crate::error::{Sqlite, StoreError};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::fmt::Write;
use warsha_core::Localised;

/// A code column: which codes this version knows, and which of them stands for an unknown one.
struct Guarded {
    neutral: Option<&'static str>,
    known: Vec<&'static str>,
}

struct Cell {
    name: &'static str,
    value: Value,
    key: bool,
    guard: Option<Guarded>,
}

/// A row to insert, or to update where its key is already there.
pub(crate) struct Record {
    table: &'static str,
    cells: Vec<Cell>,
}

impl Record {
    pub fn of(table: &'static str) -> Self {
        Self { table, cells: Vec::with_capacity(24) }
    }

    fn cell(mut self, name: &'static str, value: Value, key: bool, guard: Option<Guarded>) -> Self {
        self.cells.push(Cell { name, value, key, guard });
        self
    }

    pub fn key(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.cell(name, value.into(), true, None)
    }

    pub fn set(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.cell(name, value.into(), false, None)
    }

    /// An id or another value with a text form, or nothing.
    pub fn maybe(self, name: &'static str, value: Option<impl ToString>) -> Self {
        self.set(name, value.map(|value| value.to_string()))
    }

    pub fn code<C: Coded>(self, name: &'static str, value: C) -> Self {
        let guard = Guarded { neutral: C::NEUTRAL.map(C::text), known: C::every() };
        self.cell(name, Value::Text(value.text().to_owned()), false, Some(guard))
    }

    pub fn maybe_code<C: Coded>(self, name: &'static str, value: Option<C>) -> Self {
        let guard = Guarded { neutral: None, known: C::every() };
        self.cell(name, value.map(|v| v.text().to_owned()).into(), false, Some(guard))
    }

    pub fn localised(self, name: &'static str, text: &Localised) -> Self {
        let texts: serde_json::Map<String, serde_json::Value> =
            text.iter().map(|(lang, text)| (lang.to_owned(), text.into())).collect();
        self.set(name, serde_json::Value::Object(texts).to_string())
    }

    pub fn list(self, name: &'static str, texts: &[String]) -> Self {
        self.set(name, serde_json::Value::from(texts).to_string())
    }

    /// Marks the row as not removed: writing a removed row brings it back.
    pub fn present(self) -> Self {
        self.set("removed_at", Value::Null)
    }

    fn sql(&self) -> String {
        let names: Vec<&str> = self.cells.iter().map(|cell| cell.name).collect();
        let marks = vec!["?"; names.len()].join(",");
        let keys: Vec<&str> = self.cells.iter().filter(|cell| cell.key).map(|cell| cell.name).collect();
        let mut sql = format!(
            "INSERT INTO {} ({}) VALUES ({marks}) ON CONFLICT ({}) DO ",
            self.table,
            names.join(","),
            keys.join(",")
        );
        let updates: Vec<String> =
            self.cells.iter().filter(|cell| !cell.key).map(|cell| update(self.table, cell)).collect();
        if updates.is_empty() {
            sql.push_str("NOTHING");
        } else {
            // Writing to a String cannot fail.
            let _ = write!(sql, "UPDATE SET {}", updates.join(","));
        }
        sql
    }

    /// Inserts the row, or updates the one with its key.
    pub fn write(self, conn: &Connection) -> Result<(), StoreError> {
        let sql = self.sql();
        let values = self.cells.into_iter().map(|cell| cell.value);
        conn.prepare_cached(&sql).kept()?.execute(params_from_iter(values)).kept()?;
        Ok(())
    }
}

/// A code that this version does not know was shown as the neutral value. When that very value comes back, nobody chose it: the code stays.
fn update(table: &str, cell: &Cell) -> String {
    let name = cell.name;
    let Some(guard) = &cell.guard else { return format!("{name}=excluded.{name}") };
    let neutral = match guard.neutral {
        Some(code) => format!("='{code}'"),
        None => " IS NULL".to_owned(),
    };
    let known = guard.known.join("','");
    format!(
        "{name}=CASE WHEN excluded.{name}{neutral} AND {table}.{name} NOT IN ('{known}') THEN {table}.{name} ELSE excluded.{name} END"
    )
}

/// RFC 3339, UTC, milliseconds.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Sets the tombstone of a row; `false` when there is no such row, or it is already removed.
pub(crate) fn bury(conn: &Connection, table: &str, id: &str, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let sql = format!("UPDATE {table} SET removed_at=?2 WHERE id=?1 AND removed_at IS NULL");
    let rows = conn.prepare_cached(&sql).kept()?.execute((id, instant(at))).kept()?;
    Ok(rows > 0)
}
