//! The activity log: what was done, when, and on which copy of the document.

use crate::change::Source;
use crate::document::Document;
use crate::error::StoreError;
use crate::fields::{all, number, one, sole_id, sole_text};
use crate::record::{Record, instant};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use warsha_core::ids::{DeviceId, OperationId};
use warsha_core::stamp::HybridTime;

/// Where and when an operation is recorded.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    pub id: OperationId,
    pub device: DeviceId,
    pub number: u64,
    pub hybrid: HybridTime,
    pub at: DateTime<Utc>,
}

/// Whether an operation was done, or undoes or redoes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    Forward,
    Undo(OperationId),
    Redo(OperationId),
}

/// One line of the activity log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityEntry {
    /// Identity.
    pub id: OperationId,
    /// The instant by that device's clock.
    pub at: DateTime<Utc>,
    /// Which copy of the document.
    pub device: DeviceId,
    /// What that machine is called.
    pub device_name: String,
    /// Code of the operation; text, because newer programs know more of them.
    pub operation: String,
    /// What was changed, as the organiser knows it; empty after the person concerned was erased.
    pub subject: String,
    /// The operation that this one took back.
    pub undoes: Option<OperationId>,
    /// The operation that this one did again.
    pub redoes: Option<OperationId>,
    /// Whether it is taken back at present.
    pub undone: bool,
}

pub(crate) fn append(
    conn: &Connection,
    stamp: &Stamp,
    code: &str,
    subject: &str,
    turn: Turn,
) -> Result<(), StoreError> {
    let (undoes, redoes) = match turn {
        Turn::Forward => (None, None),
        Turn::Undo(id) => (Some(id), None),
        Turn::Redo(id) => (None, Some(id)),
    };
    Record::of("operation")
        .key("id", stamp.id.to_string())
        .set("device", stamp.device.to_string())
        .set("number", stamp.number as i64)
        .set("hlc", stamp.hybrid.to_string())
        .set("at", instant(stamp.at))
        .set("code", code.to_owned())
        .set("subject", subject.to_owned())
        .maybe("undoes", undoes)
        .maybe("redoes", redoes)
        .write(conn)
}

/// Which copy this file says that it is, when its content was not copied from another file.
pub(crate) fn device_of_copy(conn: &Connection, identity: &str) -> Result<Option<DeviceId>, StoreError> {
    one(conn, "SELECT device FROM this_copy WHERE file=?1", [identity], sole_id)
}

/// Makes a file the copy of a device.
pub(crate) fn claim(conn: &Connection, stamp: &Stamp, name: &str, identity: &str) -> Result<(), StoreError> {
    Record::of("device")
        .key("id", stamp.device.to_string())
        .set("name", name.to_owned())
        .set("started_at", instant(stamp.at))
        .write(conn)?;
    disown(conn)?;
    Record::of("this_copy")
        .key("device", stamp.device.to_string())
        .set("file", identity.to_owned())
        .write(conn)
}

/// Makes a file nobody's copy: whoever writes to it next becomes a new device.
pub(crate) fn disown(conn: &Connection) -> Result<(), StoreError> {
    use crate::error::Sqlite;
    conn.execute("DELETE FROM this_copy", []).kept()?;
    Ok(())
}

/// How many operations a device has recorded.
pub(crate) fn last_number(conn: &Connection, device: DeviceId) -> Result<u64, StoreError> {
    let last = number(conn, "SELECT max(number) FROM operation WHERE device=?1", [device.to_string()])?;
    Ok(last.max(0) as u64)
}

/// The latest point of the hybrid clock that any device has recorded here.
pub(crate) fn last_hybrid(conn: &Connection) -> Result<HybridTime, StoreError> {
    let text = one(conn, "SELECT hlc FROM operation ORDER BY hlc DESC LIMIT 1", [], sole_text)?;
    Ok(text.and_then(|text| HybridTime::parse(&text)).unwrap_or_default())
}

/// How many operations all devices have recorded.
pub(crate) fn count(conn: &Connection) -> Result<u64, StoreError> {
    Ok(number(conn, "SELECT count(*) FROM operation", [])?.max(0) as u64)
}

impl Document {
    /// The activity log, newest first: at most `limit` entries, older than `before` when that is given.
    pub fn activity(
        &self,
        limit: usize,
        before: Option<OperationId>,
    ) -> Result<Vec<ActivityEntry>, StoreError> {
        let sql = "SELECT o.id, o.at, o.device, coalesce(d.name, ''), o.code, o.subject, o.undoes, o.redoes,
                (SELECT count(*) FROM operation AS u WHERE u.undoes = o.id)
                  > (SELECT count(*) FROM operation AS r WHERE r.redoes = o.id)
            FROM operation AS o LEFT JOIN device AS d ON d.id = o.device
            WHERE ?1 IS NULL OR (o.hlc, o.id) < (SELECT b.hlc, b.id FROM operation AS b WHERE b.id = ?1)
            ORDER BY o.hlc DESC, o.id DESC LIMIT ?2";
        let before = before.map(|id| id.to_string());
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        all(self.reader().0, sql, (before, limit), |f| {
            Ok(ActivityEntry {
                id: f.id()?,
                at: f.instant()?,
                device: f.id()?,
                device_name: f.text()?,
                operation: f.text()?,
                subject: f.text()?,
                undoes: f.maybe_id()?,
                redoes: f.maybe_id()?,
                undone: f.flag()?,
            })
        })
    }
}
