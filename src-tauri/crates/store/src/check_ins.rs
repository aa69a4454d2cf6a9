//! Check-ins: facts that are appended, and neither changed nor undone.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields};
use crate::record::{Record, instant};
use rusqlite::Params;
use warsha_core::attendance::{CheckIn, CheckInKind};
use warsha_core::ids::{CheckInId, DelegateId, PeriodId};

const COLUMNS: &str = "id, delegate, period, kind, withdraws, way, mode, at, desk";

/// `None` for a kind of record that this version does not know: it stays in the document, and counts as nothing.
fn read(f: &mut Fields<'_>) -> Result<Option<CheckIn>, StoreError> {
    let (id, delegate, period) = (f.id()?, f.id()?, f.id()?);
    let Some(kind) = f.maybe_code()? else { return Ok(None) };
    Ok(Some(CheckIn {
        id,
        delegate,
        period,
        kind,
        withdraws: f.maybe_id()?,
        way: f.code()?,
        mode: f.code()?,
        at: f.instant()?,
        desk: f.text()?,
    }))
}

fn select(from: &impl Source, condition: &str, params: impl Params) -> Result<Vec<CheckIn>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM check_in {condition} ORDER BY at, id");
    Ok(fields::all(from.reader().0, &sql, params, read)?.into_iter().flatten().collect())
}

/// Every check-in record, the earliest first.
pub fn all(from: &impl Source) -> Result<Vec<CheckIn>, StoreError> {
    select(from, "", [])
}

/// One record.
pub fn get(from: &impl Source, id: CheckInId) -> Result<Option<CheckIn>, StoreError> {
    Ok(select(from, "WHERE id=?1", [id.to_string()])?.pop())
}

/// The records of a period, the earliest first.
pub fn of_period(from: &impl Source, period: PeriodId) -> Result<Vec<CheckIn>, StoreError> {
    select(from, "WHERE period=?1", [period.to_string()])
}

/// The records of a delegate, the earliest first.
pub fn of_delegate(from: &impl Source, delegate: DelegateId) -> Result<Vec<CheckIn>, StoreError> {
    select(from, "WHERE delegate=?1", [delegate.to_string()])
}

/// Takes a record back by appending one that says so, and answers its id; `None` when there is no such record.
pub fn withdraw(tx: &mut Change<'_>, id: CheckInId) -> Result<Option<CheckInId>, StoreError> {
    let Some(fact) = get(tx, id)? else { return Ok(None) };
    let withdrawal = CheckIn {
        id: CheckInId::new(tx.new_id()),
        kind: CheckInKind::Withdrawn,
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    append(tx, &withdrawal)?;
    Ok(Some(withdrawal.id))
}

/// Appends a record. One that is already there stays as it is: joining two copies of a file brings every record once.
pub fn append(tx: &mut Change<'_>, check_in: &CheckIn) -> Result<(), StoreError> {
    if get(tx, check_in.id)?.is_some() {
        return Ok(());
    }
    Record::of("check_in")
        .key("id", check_in.id.to_string())
        .set("delegate", check_in.delegate.to_string())
        .set("period", check_in.period.to_string())
        .code("kind", check_in.kind)
        .maybe("withdraws", check_in.withdraws)
        .code("way", check_in.way)
        .code("mode", check_in.mode)
        .set("at", instant(check_in.at))
        .set("desk", check_in.desk.clone())
        .write(tx.conn)?;
    tx.wrote("check_in");
    Ok(())
}
