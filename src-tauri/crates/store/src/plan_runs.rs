//! Session plans carried out: facts that are appended, and neither changed nor undone.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields};
use crate::record::{Record, instant};
use rusqlite::Params;
use warsha_core::ids::{PlanRunId, SessionId};
use warsha_core::session_plan::{RunKind, RunRecord};

/// `None` for a kind of record that this version does not know: it stays in the document, and says nothing.
fn read(f: &mut Fields<'_>) -> Result<Option<RunRecord>, StoreError> {
    let (id, session) = (f.id()?, f.id()?);
    let Some(kind) = f.maybe_code()? else { return Ok(None) };
    Ok(Some(RunRecord {
        id,
        session,
        kind,
        step: f.maybe_id()?,
        minutes: f.minute()?,
        withdraws: f.maybe_id()?,
        at: f.instant()?,
        desk: f.text()?,
    }))
}

fn select(from: &impl Source, condition: &str, params: impl Params) -> Result<Vec<RunRecord>, StoreError> {
    let sql = format!(
        "SELECT id, session, kind, step, minutes, withdraws, at, desk FROM plan_run {condition} ORDER BY at, id"
    );
    Ok(fields::all(from.reader().0, &sql, params, read)?.into_iter().flatten().collect())
}

/// Every record, the earliest first.
pub fn all(from: &impl Source) -> Result<Vec<RunRecord>, StoreError> {
    select(from, "", [])
}

/// The records of the plan of a session, the earliest first.
pub fn of_session(from: &impl Source, session: SessionId) -> Result<Vec<RunRecord>, StoreError> {
    select(from, "WHERE session=?1", [session.to_string()])
}

/// Appends a record. One that is already there stays as it is: joining two copies of a file brings every record once.
pub fn append(tx: &mut Change<'_>, record: &RunRecord) -> Result<(), StoreError> {
    if !select(tx, "WHERE id=?1", [record.id.to_string()])?.is_empty() {
        return Ok(());
    }
    Record::of("plan_run")
        .key("id", record.id.to_string())
        .set("session", record.session.to_string())
        .code("kind", record.kind)
        .maybe("step", record.step)
        .set("minutes", i64::from(record.minutes))
        .maybe("withdraws", record.withdraws)
        .set("at", instant(record.at))
        .set("desk", record.desk.clone())
        .write(tx.conn)?;
    tx.wrote("plan_run");
    Ok(())
}

/// Takes a record back by appending one that says so, and answers its id; `None` when there is no such record.
pub fn withdraw(tx: &mut Change<'_>, id: PlanRunId) -> Result<Option<PlanRunId>, StoreError> {
    let Some(fact) = select(tx, "WHERE id=?1", [id.to_string()])?.pop() else { return Ok(None) };
    let withdrawal = RunRecord {
        id: PlanRunId::new(tx.new_id()),
        kind: RunKind::Withdrawn,
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    append(tx, &withdrawal)?;
    Ok(Some(withdrawal.id))
}
