//! When sessions really began and ended: facts that are appended, and neither changed nor undone.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields};
use crate::record::{Record, instant};
use rusqlite::Params;
use warsha_core::actual::{ActualKind, ActualRecord};
use warsha_core::ids::{ActualId, PlacementId};

/// `None` for a kind of record that this version does not know: it stays in the document, and says nothing.
fn read(f: &mut Fields<'_>) -> Result<Option<ActualRecord>, StoreError> {
    let (id, placement) = (f.id()?, f.id()?);
    let Some(kind) = f.maybe_code()? else { return Ok(None) };
    Ok(Some(ActualRecord {
        id,
        placement,
        kind,
        withdraws: f.maybe_id()?,
        at: f.instant()?,
        desk: f.text()?,
    }))
}

fn select(from: &impl Source, condition: &str, params: impl Params) -> Result<Vec<ActualRecord>, StoreError> {
    let sql = format!(
        "SELECT id, placement, kind, withdraws, at, desk FROM actual_time {condition} ORDER BY at, id"
    );
    Ok(fields::all(from.reader().0, &sql, params, read)?.into_iter().flatten().collect())
}

/// Every record, the earliest first.
pub fn all(from: &impl Source) -> Result<Vec<ActualRecord>, StoreError> {
    select(from, "", [])
}

/// The records of a placement, the earliest first.
pub fn of_placement(from: &impl Source, placement: PlacementId) -> Result<Vec<ActualRecord>, StoreError> {
    select(from, "WHERE placement=?1", [placement.to_string()])
}

/// Appends a record. One that is already there stays as it is: joining two copies of a file brings every record once.
pub fn append(tx: &mut Change<'_>, record: &ActualRecord) -> Result<(), StoreError> {
    if !select(tx, "WHERE id=?1", [record.id.to_string()])?.is_empty() {
        return Ok(());
    }
    Record::of("actual_time")
        .key("id", record.id.to_string())
        .set("placement", record.placement.to_string())
        .code("kind", record.kind)
        .maybe("withdraws", record.withdraws)
        .set("at", instant(record.at))
        .set("desk", record.desk.clone())
        .write(tx.conn)?;
    tx.wrote("actual_time");
    Ok(())
}

/// Takes a record back by appending one that says so, and answers its id; `None` when there is no such record.
pub fn withdraw(tx: &mut Change<'_>, id: ActualId) -> Result<Option<ActualId>, StoreError> {
    let Some(fact) = select(tx, "WHERE id=?1", [id.to_string()])?.pop() else { return Ok(None) };
    let withdrawal = ActualRecord {
        id: ActualId::new(tx.new_id()),
        kind: ActualKind::Withdrawn,
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    append(tx, &withdrawal)?;
    Ok(Some(withdrawal.id))
}
