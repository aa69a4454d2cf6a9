//! What happened at the door beside check-ins: scans that were refused, badges that were given out. Facts, appended and never changed.

use crate::change::{Change, Source, begin};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields;
use crate::record::{Record, instant};
use chrono::{DateTime, Utc};
use uuid::Uuid;
use warsha_core::attendance::CheckInWay;
use warsha_core::ids::DelegateId;
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

/// A code that was on a badge which somebody was given at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadgeGiven {
    /// Identity.
    pub id: String,
    /// Who.
    pub delegate: DelegateId,
    /// The code.
    pub code: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

/// All of them, the earliest first.
pub fn badges_given(from: &impl Source) -> Result<Vec<BadgeGiven>, StoreError> {
    let sql = "SELECT id, delegate, code, at, desk FROM badge_given ORDER BY at, id";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(BadgeGiven {
            id: f.text()?,
            delegate: f.id()?,
            code: f.text()?,
            at: f.instant()?,
            desk: f.text()?,
        })
    })
}

/// Records one of another copy; one that is there already stays as it is.
pub fn append_badge(tx: &mut Change<'_>, given: &BadgeGiven) -> Result<(), StoreError> {
    let sql = "SELECT count(*) FROM badge_given WHERE id=?1";
    if fields::number(tx.conn, sql, [given.id.clone()])? > 0 {
        return Ok(());
    }
    Record::of("badge_given")
        .key("id", given.id.clone())
        .set("delegate", given.delegate.to_string())
        .set("code", given.code.clone())
        .set("at", instant(given.at))
        .set("desk", given.desk.clone())
        .write(tx.conn)?;
    tx.wrote("badge_given");
    Ok(())
}

/// Whose badges ever had a code, as far as they were given at the desk.
#[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is bound to one lifetime")]
pub fn holders(from: &impl Source, code: &str) -> Result<Vec<DelegateId>, StoreError> {
    let sql = "SELECT delegate FROM badge_given WHERE code=?1 ORDER BY at, id";
    fields::all(from.reader().0, sql, [code], |f| f.id())
}

/// Records that somebody was given a badge with a code.
pub fn record_badge(
    tx: &mut Change<'_>,
    delegate: DelegateId,
    code: &str,
    desk: &str,
) -> Result<(), StoreError> {
    let (id, at) = (tx.new_id().to_string(), tx.now());
    append_badge(tx, &BadgeGiven { id, delegate, code: code.to_owned(), at, desk: desk.to_owned() })
}
