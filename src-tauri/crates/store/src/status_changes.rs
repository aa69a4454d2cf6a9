//! What became of each delegate on the way to the workshop. Written by [`crate::delegates`] whenever a status becomes another.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields;
use crate::record::{Record, instant};
use warsha_core::delegate::{DelegateStatus, StatusChange};
use warsha_core::ids::DelegateId;

/// Every step of a delegate, the first first.
pub fn of(from: &impl Source, delegate: DelegateId) -> Result<Vec<StatusChange>, StoreError> {
    let sql = "SELECT delegate, at, from_status, to_status, other FROM status_change WHERE delegate=?1 ORDER BY at, id";
    fields::all(from.reader().0, sql, [delegate.to_string()], |f| {
        Ok(StatusChange {
            delegate: f.id()?,
            at: f.instant()?,
            from: f.maybe_code()?,
            to: f.code()?,
            other: f.maybe_id()?,
        })
    })
}

/// Makes the steps of one entry those of another: both are one person.
pub fn hand_over(tx: &mut Change<'_>, from: DelegateId, to: DelegateId) -> Result<(), StoreError> {
    for sql in [
        "UPDATE status_change SET delegate=?2 WHERE delegate=?1",
        "UPDATE status_change SET other=?2 WHERE other=?1",
    ] {
        tx.conn.prepare_cached(sql).kept()?.execute((from.to_string(), to.to_string())).kept()?;
    }
    Ok(())
}

/// Records a step.
pub(crate) fn record(
    tx: &mut Change<'_>,
    delegate: DelegateId,
    from: Option<DelegateStatus>,
    to: DelegateStatus,
    other: Option<DelegateId>,
) -> Result<(), StoreError> {
    Record::of("status_change")
        .key("id", tx.new_id().to_string())
        .set("delegate", delegate.to_string())
        .set("at", instant(tx.now()))
        .maybe_code("from_status", from)
        .code("to_status", to)
        .maybe("other", other)
        .write(tx.conn)
}
