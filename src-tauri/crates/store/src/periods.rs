//! Attendance periods.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields, one};
use crate::record::{Record, bury, instant};
use std::collections::HashSet;
use warsha_core::Minute;
use warsha_core::attendance::{AttendancePeriod, Punctuality, USUAL_GRACE, USUAL_RULE, Unit};
use warsha_core::ids::{PeriodId, SessionId};

const COLUMNS: &str = "id, day, part, session, placement, from_minute, to_minute, counted, own_times";

fn read(f: &mut Fields<'_>) -> Result<AttendancePeriod, StoreError> {
    Ok(AttendancePeriod {
        id: f.id()?,
        day: f.day()?,
        part: f.code()?,
        session: f.maybe_id()?,
        placement: f.maybe_id()?,
        from: f.minute()?,
        to: f.minute()?,
        counted: f.flag()?,
        own_times: f.flag()?,
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
        .maybe("placement", period.placement)
        .set("from_minute", period.from)
        .set("to_minute", period.to)
        .set("counted", period.counted)
        .set("own_times", period.own_times)
        .present()
        .write(tx.conn)
}

/// Takes a period away; its check-ins stay. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: PeriodId) -> Result<bool, StoreError> {
    bury(tx.conn, "attendance_period", &id.to_string(), tx.now())
}

/// The sessions that are counted one by one, also those that stand nowhere now.
pub fn counted_sessions(from: &impl Source) -> Result<HashSet<SessionId>, StoreError> {
    let sql = "SELECT session FROM counted_session WHERE removed_at IS NULL";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let sessions = fields::all(from.reader().0, sql, [], |f| f.id())?;
    Ok(sessions.into_iter().collect())
}

/// Lets a session be counted one by one, or no longer.
pub fn count_session(tx: &mut Change<'_>, session: SessionId, counted: bool) -> Result<(), StoreError> {
    if counted {
        return Record::of("counted_session").key("session", session.to_string()).present().write(tx.conn);
    }
    let sql = "UPDATE counted_session SET removed_at=?2 WHERE session=?1 AND removed_at IS NULL";
    tx.conn.execute(sql, (session.to_string(), instant(tx.now()))).kept()?;
    Ok(())
}

/// From which share of the counted periods on, in percent, a certificate is given.
pub fn certificate_rule(from: &impl Source) -> Result<u32, StoreError> {
    let sql = "SELECT certificate_rule FROM workshop ORDER BY id LIMIT 1";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let percent = one(from.reader().0, sql, [], |f| f.minute())?;
    Ok(percent.and_then(|percent| u32::try_from(percent).ok()).unwrap_or(USUAL_RULE).min(100))
}

/// What attendance is counted by; half-days when the document names something that this version does not know.
pub fn unit(from: &impl Source) -> Result<Unit, StoreError> {
    let sql = "SELECT attendance_unit FROM workshop ORDER BY id LIMIT 1";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let code = one(from.reader().0, sql, [], |f| f.text())?.unwrap_or_default();
    Ok(Unit::from_code(&code).unwrap_or(Unit::HalfDays))
}

/// How many minutes after the start of a period nobody counts as late yet; none when nobody is late by the clock.
pub fn grace(from: &impl Source) -> Result<Option<Minute>, StoreError> {
    let sql = "SELECT late_after FROM workshop ORDER BY id LIMIT 1";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let grace = one(from.reader().0, sql, [], |f| f.maybe_minute())?;
    Ok(grace.unwrap_or(Some(USUAL_GRACE)))
}

/// What says who was late: periods, grace, and the clock of the venue.
pub fn punctuality(from: &impl Source) -> Result<Punctuality, StoreError> {
    let zone = crate::workshop::get(from)?.time_zone();
    Ok(Punctuality::of(&all(from)?, zone, grace(from)?))
}

/// Sets all three.
pub fn set_rule(
    tx: &mut Change<'_>,
    unit: Unit,
    percent: u32,
    grace: Option<Minute>,
) -> Result<(), StoreError> {
    let sql = "UPDATE workshop SET attendance_unit=?1, certificate_rule=?2, late_after=?3";
    tx.conn.execute(sql, (unit.code(), percent, grace)).kept()?;
    Ok(())
}
