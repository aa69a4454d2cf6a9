//! The one door through which a document changes.

use crate::activity;
use crate::clockwork::Clockwork;
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::undo::{self, Entry};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;
use warsha_core::ids::{ActualId, BadgeGivenId, CheckInId, HandOverId, OperationId, PlanRunId, ReleaseId};
use warsha_core::operation::{ChangedArea, Operation};

/// What reading functions read from; made by [`Source::reader`].
#[derive(Clone, Copy)]
pub struct Reader<'c>(pub(crate) &'c Connection);

/// A fact, which undo takes back by appending another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A check-in.
    CheckIn(CheckInId),
    /// Something handed over, or back.
    HandOver(HandOverId),
    /// A badge given at the desk.
    Badge(BadgeGivenId),
    /// A release of the programme.
    Release(ReleaseId),
    /// A session begun or ended.
    Actual(ActualId),
    /// A step of a session plan begun, given minutes or ended.
    PlanRun(PlanRunId),
}

impl From<CheckInId> for Fact {
    fn from(id: CheckInId) -> Self {
        Self::CheckIn(id)
    }
}

impl From<HandOverId> for Fact {
    fn from(id: HandOverId) -> Self {
        Self::HandOver(id)
    }
}

impl From<BadgeGivenId> for Fact {
    fn from(id: BadgeGivenId) -> Self {
        Self::Badge(id)
    }
}

impl From<ReleaseId> for Fact {
    fn from(id: ReleaseId) -> Self {
        Self::Release(id)
    }
}

impl From<PlanRunId> for Fact {
    fn from(id: PlanRunId) -> Self {
        Self::PlanRun(id)
    }
}

impl From<ActualId> for Fact {
    fn from(id: ActualId) -> Self {
        Self::Actual(id)
    }
}

/// Something that can be read: an open [`Document`], or a [`Change`] with what it has written so far.
pub trait Source {
    /// What the reading functions of the noun modules read from.
    fn reader(&self) -> Reader<'_>;
}

/// A change under way. Everything written through it becomes one operation, or nothing at all.
pub struct Change<'c> {
    pub(crate) conn: &'c Connection,
    clockwork: &'c dyn Clockwork,
    facts: Vec<&'static str>,
    compensations: Vec<Fact>,
}

impl Source for Change<'_> {
    fn reader(&self) -> Reader<'_> {
        Reader(self.conn)
    }
}

impl<'c> Change<'c> {
    pub(crate) fn on(conn: &'c Connection, clockwork: &'c dyn Clockwork) -> Self {
        Self { conn, clockwork, facts: Vec::new(), compensations: Vec::new() }
    }

    /// The instant by this machine's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.clockwork.now()
    }

    /// A new UUIDv7.
    pub fn new_id(&self) -> Uuid {
        self.clockwork.new_id()
    }

    /// The name of this machine.
    pub fn device_name(&self) -> String {
        self.clockwork.device_name()
    }

    /// Facts are never undone. Undoing this operation appends one that withdraws this fact, and redoing it one that withdraws that
    /// withdrawal, so that the fact holds again.
    pub fn compensate_with(&mut self, fact: impl Into<Fact>) {
        self.compensations.push(fact.into());
    }

    /// Says that a table outside undo was written to.
    pub(crate) fn wrote(&mut self, table: &'static str) {
        self.facts.push(table);
    }

    pub(crate) fn facts(&self) -> &[&'static str] {
        &self.facts
    }
}

/// A change that was made and saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// What the change answered.
    pub value: T,
    /// What screens have to reload.
    pub changed: Vec<ChangedArea>,
    /// The operation as recorded; `None` when nothing turned out different, and nothing was recorded.
    pub operation: Option<OperationId>,
}

pub(crate) fn begin(conn: &Connection) -> Result<Transaction<'_>, StoreError> {
    Transaction::new_unchecked(conn, TransactionBehavior::Immediate).kept()
}

impl Document {
    /// Runs a change as one transaction, which is saved when this returns: recorded for undo and in the activity log, or not made at all.
    ///
    /// `subject` names what was changed as the organiser knows it ("Opening"); undo and the activity log show it.
    ///
    /// # Errors
    /// Whatever `change` answers, and [`StoreError::ReadOnly`], [`StoreError::DiskFull`] or [`StoreError::Io`]. Nothing is changed then.
    pub fn write<T, E>(
        &mut self,
        operation: Operation,
        subject: &str,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E>
    where
        E: From<StoreError>,
    {
        self.begin_to_write()?;
        self.back_up_when_due();
        let clockwork = self.clockwork().clone();
        let stamp = self.next_stamp();
        let transaction = begin(&self.conn)?;
        let session = undo::watch(&self.conn)?;
        let mut tx = Change::on(&self.conn, &*clockwork);
        let value = change(&mut tx)?;
        let changeset = undo::changeset_of(session)?;
        let changed = undo::areas(&changeset, tx.facts())?;
        if changed.is_empty() {
            return Ok(Done { value, changed, operation: None });
        }
        let compensations = std::mem::take(&mut tx.compensations);
        self.record_device(&stamp)?;
        activity::append(&self.conn, &stamp, operation.code(), subject, activity::Turn::Forward)?;
        transaction.commit().kept().map_err(E::from)?;
        self.stamped(&stamp);
        self.history.push(Entry {
            operation,
            subject: subject.to_owned(),
            id: stamp.id,
            changeset,
            compensations,
        });
        Ok(Done { value, changed, operation: Some(stamp.id) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Access, delegates};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use warsha_core::delegate::Delegate;
    use warsha_core::ids::{DelegateId, WorkshopId};
    use warsha_core::workshop::{ProgrammeLine, Workshop};

    /// Ids that count up: this room is given its ids.
    fn a_new_id() -> Uuid {
        static COUNT: AtomicU64 = AtomicU64::new(0x8000_0000_0000_0000);
        Uuid::from_u64_pair(0x0190_0000_0000_7000, COUNT.fetch_add(1, Ordering::Relaxed))
    }

    struct Standing;

    impl Clockwork for Standing {
        fn now(&self) -> DateTime<Utc> {
            "2024-06-10T06:00:00Z".parse().unwrap()
        }
        fn new_id(&self) -> Uuid {
            a_new_id()
        }
        fn device_name(&self) -> String {
            "Desk 1".to_owned()
        }
    }

    fn workshop() -> Workshop {
        Workshop {
            id: WorkshopId::new(a_new_id()),
            title: warsha_core::Localised::of("en", "Full"),
            purpose: String::new(),
            first_day: "2024-06-10".parse().unwrap(),
            last_day: "2024-06-10".parse().unwrap(),
            zone: "UTC".to_owned(),
            second_zone: String::new(),
            venue: String::new(),
            place: String::new(),
            country: None,
            organiser: String::new(),
            languages: Vec::new(),
            expected_people: None,
            programme_line: ProgrammeLine::default(),
            day_notes: Vec::new(),
        }
    }

    #[test]
    fn write_without_room_changes_nothing_and_goes_on_when_there_is_room() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.warsha");
        let mut document = Document::create(&path, None, &workshop(), None, Arc::new(Standing)).unwrap();
        let add = |document: &mut Document, number: u32, note: usize| {
            let id = DelegateId::new(a_new_id());
            let person = Delegate { note: "x".repeat(note), ..Delegate::named(id, number, "Fictional") };
            document.write(Operation::AddDelegate, "Fictional", |tx| delegates::insert(tx, &person))
        };
        add(&mut document, 1, 0).unwrap();
        let pages: i64 = document.conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        let limit = |document: &Document, pages: i64| {
            document.conn.query_row(&format!("PRAGMA max_page_count={pages}"), [], |_| Ok(())).unwrap();
        };
        limit(&document, pages);
        assert_eq!(add(&mut document, 2, 100_000), Err(StoreError::DiskFull));
        assert_eq!(delegates::all(&document).unwrap().len(), 1);
        assert_eq!(document.sequence(), 2);
        limit(&document, pages + 1_000);
        add(&mut document, 2, 100_000).unwrap();
        assert!(document.undo().unwrap().is_some());
        document.close().unwrap();
        let document = Document::open(&path, None, Access::ReadOnly, None, Arc::new(Standing)).unwrap();
        assert_eq!(delegates::all(&document).unwrap().len(), 1);
    }
}
