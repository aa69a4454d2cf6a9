//! What happened at the door beside check-ins: scans that were refused, badges that were given out. Facts, appended and never changed.

use crate::change::{Change, Source, begin};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, instant};
use chrono::{DateTime, Utc};
use rusqlite::Params;
use std::collections::HashMap;
use uuid::Uuid;
use warsha_core::attendance::CheckInWay;
use warsha_core::badge_given::{BadgeGiven, BadgeGivenKind, badges_that_hold};
use warsha_core::ids::{BadgeGivenId, DelegateId};
use warsha_core::operation::ChangedArea;

/// A scan, or a name, that the desk did not let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedScan {
    /// Identity.
    pub id: Uuid,
    /// Key of the period that the desk worked for.
    pub period: String,
    /// What was scanned or typed; empty when the person was chosen from a list.
    pub text: String,
    /// What the desk answered, by its code.
    pub answer: String,
    /// Who was meant, if anybody.
    pub delegate: Option<DelegateId>,
    /// How.
    pub way: CheckInWay,
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

/// The latest refused scans, the latest first.
pub fn refused(from: &impl Source, most: u32) -> Result<Vec<RefusedScan>, StoreError> {
    let sql = "SELECT id, period, text, answer, delegate, way, at, desk FROM refused_scan
        ORDER BY at DESC, id DESC LIMIT ?1";
    fields::all(from.reader().0, sql, [most], |f| {
        let id = f.text()?;
        Ok(RefusedScan {
            id: Uuid::parse_str(&id).map_err(|_| StoreError::damaged("an identity is none"))?,
            period: f.text()?,
            text: f.text()?,
            answer: f.text()?,
            delegate: f.maybe_id()?,
            way: f.code()?,
            at: f.instant()?,
            desk: f.text()?,
        })
    })
}

/// Records a refused scan inside a change; one that is there already stays as it is.
pub fn append_refused(tx: &mut Change<'_>, scan: &RefusedScan) -> Result<(), StoreError> {
    let sql = "SELECT count(*) FROM refused_scan WHERE id=?1";
    if fields::number(tx.conn, sql, [scan.id.to_string()])? > 0 {
        return Ok(());
    }
    Record::of("refused_scan")
        .key("id", scan.id.to_string())
        .set("period", scan.period.clone())
        .set("text", scan.text.clone())
        .set("answer", scan.answer.clone())
        .maybe("delegate", scan.delegate)
        .code("way", scan.way)
        .set("at", instant(scan.at))
        .set("desk", scan.desk.clone())
        .write(tx.conn)?;
    tx.wrote("refused_scan");
    Ok(())
}

impl Document {
    /// Records a refused scan by itself. Nothing was changed that could be undone, so it is no operation: undo still names the edit before.
    pub fn record_refused(&mut self, scan: &RefusedScan) -> Result<Vec<ChangedArea>, StoreError> {
        self.begin_to_write()?;
        let clockwork = self.clockwork().clone();
        let transaction = begin(&self.conn)?;
        append_refused(&mut Change::on(&self.conn, &*clockwork), scan)?;
        transaction.commit().kept()?;
        Ok(vec![ChangedArea::Attendance])
    }
}

const BADGE: &str = "id, delegate, code, kind, withdraws, at, desk";

/// `None` for a kind of record that this version does not know: it stays in the document, and says nothing.
fn read_badge(f: &mut Fields<'_>) -> Result<Option<BadgeGiven>, StoreError> {
    let (id, delegate, code) = (f.id()?, f.id()?, f.text()?);
    let Some(kind) = f.maybe_code()? else { return Ok(None) };
    let withdraws = f.maybe_id()?;
    Ok(Some(BadgeGiven { id, delegate, code, kind, withdraws, at: f.instant()?, desk: f.text()? }))
}

fn select_badges(
    from: &impl Source,
    condition: &str,
    params: impl Params,
) -> Result<Vec<BadgeGiven>, StoreError> {
    let sql = format!("SELECT {BADGE} FROM badge_given {condition} ORDER BY at, id");
    Ok(fields::all(from.reader().0, &sql, params, read_badge)?.into_iter().flatten().collect())
}

/// Every record of a badge given at the desk, the earliest first.
pub fn badges_given(from: &impl Source) -> Result<Vec<BadgeGiven>, StoreError> {
    select_badges(from, "", [])
}

/// Whether a badge with a code was ever given at a desk of this workshop, to whomever, and even if that was taken back.
pub fn ever_given(from: &impl Source, code: &str) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM badge_given WHERE code=?1";
    Ok(fields::number(from.reader().0, sql, [code])? > 0)
}

/// Who on the list had a badge with a code, as far as it was given at the desk and that was not taken back; whoever had it last comes last. What
/// was given to an entry that is another's now was given to that one.
pub fn holders(from: &impl Source, code: &str) -> Result<Vec<DelegateId>, StoreError> {
    let records = select_badges(from, "WHERE code=?1", [code])?;
    let merged: HashMap<DelegateId, DelegateId> = crate::merged::pairs(from)?.into_iter().collect();
    let now = |record: &BadgeGiven| merged.get(&record.delegate).copied().unwrap_or(record.delegate);
    let sql = "SELECT count(*) FROM delegate WHERE id=?1 AND removed_at IS NULL";
    let mut listed = Vec::new();
    for holder in badges_that_hold(&records).into_iter().map(now) {
        if fields::number(from.reader().0, sql, [holder.to_string()])? > 0 {
            listed.push(holder);
        }
    }
    Ok(listed)
}

/// Records that somebody's badge has a code. Undoing the change takes the record back.
pub fn record_badge(
    tx: &mut Change<'_>,
    delegate: DelegateId,
    code: &str,
    desk: &str,
) -> Result<(), StoreError> {
    let record = BadgeGiven {
        id: BadgeGivenId::new(tx.new_id()),
        delegate,
        code: code.to_owned(),
        kind: BadgeGivenKind::Given,
        withdraws: None,
        at: tx.now(),
        desk: desk.to_owned(),
    };
    append_badge(tx, &record)?;
    tx.compensate_with(record.id);
    Ok(())
}

/// Appends a record. One that is already there stays as it is: joining two copies of a file brings every record once.
pub fn append_badge(tx: &mut Change<'_>, record: &BadgeGiven) -> Result<(), StoreError> {
    let sql = "SELECT count(*) FROM badge_given WHERE id=?1";
    if fields::number(tx.conn, sql, [record.id.to_string()])? > 0 {
        return Ok(());
    }
    Record::of("badge_given")
        .key("id", record.id.to_string())
        .set("delegate", record.delegate.to_string())
        .set("code", record.code.clone())
        .code("kind", record.kind)
        .maybe("withdraws", record.withdraws)
        .set("at", instant(record.at))
        .set("desk", record.desk.clone())
        .write(tx.conn)?;
    tx.wrote("badge_given");
    Ok(())
}

/// Takes a record back by appending one that says so, and answers its id; `None` when there is no such record.
pub fn withdraw_badge(tx: &mut Change<'_>, id: BadgeGivenId) -> Result<Option<BadgeGivenId>, StoreError> {
    let Some(fact) = select_badges(tx, "WHERE id=?1", [id.to_string()])?.pop() else { return Ok(None) };
    let withdrawal = BadgeGiven {
        id: BadgeGivenId::new(tx.new_id()),
        kind: BadgeGivenKind::Withdrawn,
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    append_badge(tx, &withdrawal)?;
    Ok(Some(withdrawal.id))
}
