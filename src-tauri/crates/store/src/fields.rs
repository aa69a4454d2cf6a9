//! One row on its way out of the document: columns are taken in the order in which the query names them.

use crate::codes::Coded;
use crate::error::{Sqlite, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::FromSql;
use rusqlite::{Connection, Params, Row};
use std::collections::BTreeMap;
use std::str::FromStr;
use warsha_core::{CountryCode, Localised, Minute};

/// Minutes beyond this are no time of any agenda; they would overflow sums of core.
const MOST_MINUTES: i64 = 1_000_000;

/// The columns of one row, taken one after the other. Text that does not read as what it should be is damage, and says in which column.
pub(crate) struct Fields<'r> {
    row: &'r Row<'r>,
    at: usize,
}

impl<'r> Fields<'r> {
    pub fn of(row: &'r Row<'r>) -> Self {
        Self { row, at: 0 }
    }

    pub fn take<T: FromSql>(&mut self) -> Result<T, StoreError> {
        let at = self.at;
        self.at += 1;
        self.row.get(at).map_err(|_| self.bad(at))
    }

    fn bad(&self, at: usize) -> StoreError {
        let column = self.row.as_ref().column_name(at).unwrap_or("?").to_owned();
        StoreError::damaged(format!("column {column}"))
    }

    fn parsed<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<T, StoreError> {
        let at = self.at;
        let text: String = self.take()?;
        read(&text).ok_or_else(|| self.bad(at))
    }

    fn maybe_parsed<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
        let at = self.at;
        let text: Option<String> = self.take()?;
        text.map(|text| read(&text).ok_or_else(|| self.bad(at))).transpose()
    }

    pub fn text(&mut self) -> Result<String, StoreError> {
        self.take()
    }

    pub fn flag(&mut self) -> Result<bool, StoreError> {
        Ok(self.take::<i64>()? != 0)
    }

    pub fn maybe_flag(&mut self) -> Result<Option<bool>, StoreError> {
        Ok(self.take::<Option<i64>>()?.map(|flag| flag != 0))
    }

    pub fn minute(&mut self) -> Result<Minute, StoreError> {
        let at = self.at;
        self.maybe_minute()?.ok_or_else(|| self.bad(at))
    }

    pub fn maybe_minute(&mut self) -> Result<Option<Minute>, StoreError> {
        let at = self.at;
        let minute: Option<i64> = self.take()?;
        match minute {
            Some(minute) if minute.abs() > MOST_MINUTES => Err(self.bad(at)),
            minute => Ok(minute.map(|minute| minute as Minute)),
        }
    }

    /// An id.
    pub fn id<T: FromStr>(&mut self) -> Result<T, StoreError> {
        self.parsed(|text| text.parse().ok())
    }

    pub fn maybe_id<T: FromStr>(&mut self) -> Result<Option<T>, StoreError> {
        self.maybe_parsed(|text| text.parse().ok())
    }

    pub fn day(&mut self) -> Result<NaiveDate, StoreError> {
        self.parsed(|text| text.parse().ok())
    }

    pub fn maybe_day(&mut self) -> Result<Option<NaiveDate>, StoreError> {
        self.maybe_parsed(|text| text.parse().ok())
    }

    pub fn instant(&mut self) -> Result<DateTime<Utc>, StoreError> {
        self.parsed(|text| DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc()))
    }

    pub fn country(&mut self) -> Result<Option<CountryCode>, StoreError> {
        self.maybe_parsed(CountryCode::parse)
    }

    /// A code; an unknown one reads as the neutral value.
    pub fn code<C: Coded>(&mut self) -> Result<C, StoreError> {
        self.parsed(|code| C::read(code).or(C::NEUTRAL))
    }

    /// A code that may be absent; an unknown one reads as absent.
    pub fn maybe_code<C: Coded>(&mut self) -> Result<Option<C>, StoreError> {
        Ok(self.take::<Option<String>>()?.and_then(|code| C::read(&code)))
    }

    pub fn localised(&mut self) -> Result<Localised, StoreError> {
        Ok(self.texts()?.into_iter().collect())
    }

    pub fn texts(&mut self) -> Result<BTreeMap<String, String>, StoreError> {
        self.parsed(|json| serde_json::from_str(json).ok())
    }

    /// Any list in JSON.
    pub fn values(&mut self) -> Result<Vec<serde_json::Value>, StoreError> {
        self.parsed(|json| serde_json::from_str(json).ok())
    }

    /// A list of texts that may be absent.
    pub fn maybe_list(&mut self) -> Result<Option<Vec<String>>, StoreError> {
        self.maybe_parsed(|json| serde_json::from_str(json).ok())
    }

    pub fn list(&mut self) -> Result<Vec<String>, StoreError> {
        self.parsed(|json| serde_json::from_str(json).ok())
    }
}

/// Every row of a query.
pub(crate) fn all<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Fields<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = conn.prepare_cached(sql).kept()?;
    let mut rows = statement.query(params).kept()?;
    let mut found = Vec::new();
    while let Some(row) = rows.next().kept()? {
        found.push(read(&mut Fields::of(row))?);
    }
    Ok(found)
}

/// The first row of a query.
pub(crate) fn one<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Fields<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = conn.prepare_cached(sql).kept()?;
    let mut rows = statement.query(params).kept()?;
    rows.next().kept()?.map(|row| read(&mut Fields::of(row))).transpose()
}

/// The only column of a query, as text.
pub(crate) fn sole_text(fields: &mut Fields<'_>) -> Result<String, StoreError> {
    fields.text()
}

/// The only column of a query, as an id.
pub(crate) fn sole_id<T: FromStr>(fields: &mut Fields<'_>) -> Result<T, StoreError> {
    fields.id()
}

fn sole_number(fields: &mut Fields<'_>) -> Result<Option<i64>, StoreError> {
    fields.take()
}

/// A single number, 0 when there is no row.
pub(crate) fn number(conn: &Connection, sql: &str, params: impl Params) -> Result<i64, StoreError> {
    Ok(one(conn, sql, params, sole_number)?.flatten().unwrap_or(0))
}
