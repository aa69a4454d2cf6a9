//! Attendance periods.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields, one};
use crate::record::{Record, bury};
use warsha_core::attendance::AttendancePeriod;
use warsha_core::ids::PeriodId;

const COLUMNS: &str = "id, day, part, session, from_minute, to_minute, counted";

fn read(f: &mut Fields<'_>) -> Result<AttendancePeriod, StoreError> {
    Ok(AttendancePeriod {
        id: f.id()?,
        day: f.day()?,
        part: f.code()?,
        session: f.maybe_id()?,
        from: f.minute()?,
        to: f.minute()?,
        counted: f.flag()?,
    })
}

/// Every period, by day and first minute.
pub fn all(from: &impl Source) -> Result<Vec<AttendancePeriod>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM attendance_period WHERE removed_at IS NULL ORDER BY day, from_minute, to_minute, id"
    );
    fields::all(from.reader().0, &sql, [], read)
}

/// One period, unless it was removed.
pub fn get(from: &impl Source, id: PeriodId) -> Result<Option<AttendancePeriod>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM attendance_period WHERE id=?1 AND removed_at IS NULL");
    one(from.reader().0, &sql, [id.to_string()], read)
}

/// Adds a period, or writes it anew.
pub fn insert(tx: &mut Change<'_>, period: &AttendancePeriod) -> Result<(), StoreError> {
    Record::of("attendance_period")
        .key("id", period.id.to_string())
        .set("day", period.day.to_string())
        .code("part", period.part)
        .maybe("session", period.session)
        .set("from_minute", period.from)
        .set("to_minute", period.to)
        .set("counted", period.counted)
        .present()
        .write(tx.conn)
}

/// Takes a period away; its check-ins stay. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: PeriodId) -> Result<bool, StoreError> {
    bury(tx.conn, "attendance_period", &id.to_string(), tx.now())
}
