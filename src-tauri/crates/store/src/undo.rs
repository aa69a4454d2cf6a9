//! Undo and redo: what each operation changed, kept in memory while the document is open.
//!
//! Kept in memory only, because a changeset holds personal details in clear, and an erased person must not live on in it.

use crate::activity::{self, Turn};
use crate::change::{Change, Fact, begin};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::{actual_times, check_ins, door, hand_overs, joinings, plan_runs, releases};
use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, ConflictAction, ConflictType, Session, invert_strm};
use std::collections::{BTreeSet, VecDeque};
use std::io::Read;
use warsha_core::ids::OperationId;
use warsha_core::operation::{ChangedArea, Operation};

/// Tables that undo takes back. Facts (check-ins, releases, times, printings), the activity log and the devices are not among them.
pub(crate) const UNDOABLE: [&str; 29] = [
    "workshop",
    "outcome",
    "day_note",
    "room",
    "own_kind",
    "organisation",
    "delegation",
    "place_target",
    "delegate",
    "own_field",
    "status_change",
    "session",
    "session_lead",
    "session_outcome",
    "placement",
    "placement_room",
    "attendance_period",
    "counted_session",
    "template",
    "logo",
    "silenced_clash",
    "saved_view",
    "told_apart",
    "hand_out_item",
    "merged_delegate",
    "session_plan",
    "plan_step",
    "plan_comment",
    "packed_material",
];

/// So many operations, and so many bytes, can be undone; nobody goes further back by hand.
const MOST_ENTRIES: usize = 1_000;
const MOST_BYTES: usize = 64 << 20;

/// An operation that was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// Which operation.
    pub operation: Operation,
    /// What it had changed.
    pub subject: String,
    /// What screens have to reload.
    pub changed: Vec<ChangedArea>,
}

/// What undo and redo would do now, for their menu entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoState {
    /// Operation and subject that undo takes back.
    pub undo: Option<(Operation, String)>,
    /// Operation and subject that redo does again.
    pub redo: Option<(Operation, String)>,
}

/// One operation that can be undone, or redone.
pub(crate) struct Entry {
    pub operation: Operation,
    pub subject: String,
    pub id: OperationId,
    pub changeset: Vec<u8>,
    pub compensations: Vec<Fact>,
}

/// What can be undone and redone, the latest at the back.
#[derive(Default)]
pub(crate) struct History {
    undo: VecDeque<Entry>,
    redo: Vec<Entry>,
    bytes: usize,
}

impl History {
    pub fn push(&mut self, entry: Entry) {
        self.redo.clear();
        self.keep(entry);
    }

    fn keep(&mut self, entry: Entry) {
        self.bytes += entry.changeset.len();
        self.undo.push_back(entry);
        while self.undo.len() > MOST_ENTRIES || (self.bytes > MOST_BYTES && self.undo.len() > 1) {
            if let Some(oldest) = self.undo.pop_front() {
                self.bytes -= oldest.changeset.len();
            }
        }
    }

    fn state(&self) -> UndoState {
        let name = |entry: &Entry| (entry.operation, entry.subject.clone());
        UndoState { undo: self.undo.back().map(name), redo: self.redo.last().map(name) }
    }
}

/// Watches what a transaction changes.
pub(crate) fn watch(conn: &Connection) -> Result<Session<'_>, StoreError> {
    let mut session = Session::new(conn).kept()?;
    for table in UNDOABLE {
        session.attach(Some(table)).kept()?;
    }
    Ok(session)
}

pub(crate) fn changeset_of(mut session: Session<'_>) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    session.changeset_strm(&mut bytes).kept()?;
    Ok(bytes)
}

/// The areas that a changeset and the facts besides it touch, each once.
pub(crate) fn areas(changeset: &[u8], facts: &[&'static str]) -> Result<Vec<ChangedArea>, StoreError> {
    let mut areas: BTreeSet<ChangedArea> = facts.iter().flat_map(|table| areas_of(table)).copied().collect();
    let mut bytes = changeset;
    let input: &mut dyn Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input).kept()?;
    while let Some(item) = items.next().kept()? {
        let operation = item.op().kept()?;
        areas.extend(areas_of(operation.table_name()));
    }
    Ok(areas.into_iter().collect())
}

fn areas_of(table: &str) -> &'static [ChangedArea] {
    match table {
        // The days and rooms of the workshop are those of the agenda.
        "workshop" | "room" => &[ChangedArea::Workshop, ChangedArea::Agenda],
        "outcome" | "day_note" => &[ChangedArea::Workshop],
        "organisation" | "delegation" | "place_target" | "delegate" | "own_field" | "status_change"
        | "told_apart" | "merged_delegate" => &[ChangedArea::Delegates],
        "own_kind" | "session" | "session_lead" | "session_outcome" | "placement" | "placement_room"
        | "silenced_clash" => &[ChangedArea::Agenda],
        "saved_view" => &[ChangedArea::Views],
        "session_plan" | "plan_step" | "plan_comment" | "packed_material" | "plan_run" => {
            &[ChangedArea::Plans]
        }
        "attendance_period" | "counted_session" | "check_in" | "refused_scan" | "badge_given" => {
            &[ChangedArea::Attendance]
        }
        "hand_out_item" | "hand_over" => &[ChangedArea::HandOuts],
        "programme_release" => &[ChangedArea::Programme],
        "actual_time" => &[ChangedArea::ActualTimes],
        "printing" | "template" | "logo" => &[ChangedArea::Printing],
        _ => &[],
    }
}

/// Applies a changeset. A row that a cascade has already taken away need not be taken away again; anything else that does not fit stops it.
fn apply(conn: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
    let settle = |conflict: ConflictType, item: ChangesetItem| {
        let deletes = item.op().is_ok_and(|operation| operation.code() == Action::SQLITE_DELETE);
        match conflict {
            ConflictType::SQLITE_CHANGESET_NOTFOUND if deletes => ConflictAction::SQLITE_CHANGESET_OMIT,
            _ => ConflictAction::SQLITE_CHANGESET_ABORT,
        }
    };
    conn.execute_batch("PRAGMA defer_foreign_keys=ON").kept()?;
    let mut bytes = changeset;
    conn.apply_strm(&mut bytes, None::<fn(&str) -> bool>, settle).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::OperationAborted) => StoreError::CannotUndo,
            _ => crate::error::from_sqlite(error),
        }
    })
}

fn inverse(changeset: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut inverted = Vec::with_capacity(changeset.len());
    let mut bytes = changeset;
    invert_strm(&mut bytes, &mut inverted).kept()?;
    Ok(inverted)
}

/// Takes earlier facts back by appending to them, and answers the ids of what was appended. A withdrawal that is taken back leaves what it
/// had withdrawn as it was, under its own id, so that later operations which name it still fit.
fn compensate(tx: &mut Change<'_>, facts: &[Fact]) -> Result<Vec<Fact>, StoreError> {
    let mut appended = Vec::with_capacity(facts.len());
    for fact in facts {
        let withdrawal = match *fact {
            Fact::CheckIn(id) => check_ins::withdraw(tx, id)?.map(Fact::CheckIn),
            Fact::HandOver(id) => hand_overs::withdraw(tx, id)?.map(Fact::HandOver),
            Fact::Badge(id) => door::withdraw_badge(tx, id)?.map(Fact::Badge),
            Fact::Release(id) => releases::withdraw(tx, id)?.map(Fact::Release),
            Fact::Actual(id) => actual_times::withdraw(tx, id)?.map(Fact::Actual),
            Fact::PlanRun(id) => plan_runs::withdraw(tx, id)?.map(Fact::PlanRun),
        };
        appended.extend(withdrawal);
    }
    Ok(appended)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Back,
    Again,
}

impl Document {
    /// What undo and redo would do.
    pub fn history(&self) -> UndoState {
        self.history.state()
    }

    /// Forgets what could be undone, for instance when the screen is locked.
    pub fn drop_history(&mut self) {
        self.history = History::default();
    }

    /// Takes the latest operation back; `None` when there is none. The taking back is itself recorded in the activity log.
    ///
    /// # Errors
    /// [`StoreError::CannotUndo`] when the document no longer looks as that operation left it; nothing can be undone any more then.
    pub fn undo(&mut self) -> Result<Option<Undone>, StoreError> {
        self.turn(Direction::Back)
    }

    /// Does again what was taken back last; `None` when there is nothing, or something else was done since.
    ///
    /// # Errors
    /// As [`Document::undo`].
    pub fn redo(&mut self) -> Result<Option<Undone>, StoreError> {
        self.turn(Direction::Again)
    }

    fn turn(&mut self, direction: Direction) -> Result<Option<Undone>, StoreError> {
        self.begin_to_write()?;
        let taken = match direction {
            Direction::Back => self.history.undo.pop_back(),
            Direction::Again => self.history.redo.pop(),
        };
        let Some(mut entry) = taken else { return Ok(None) };
        if direction == Direction::Back {
            self.history.bytes -= entry.changeset.len();
        }
        let turned = self.apply_turn(&entry, direction);
        // After a failure the entry goes back to where it was, after a success to the other side.
        let back_in_undo = match &turned {
            Ok((_, compensations)) => {
                entry.compensations.clone_from(compensations);
                direction == Direction::Again
            }
            Err(StoreError::CannotUndo) => {
                self.drop_history();
                return Err(StoreError::CannotUndo);
            }
            Err(_) => direction == Direction::Back,
        };
        let undone = turned.map(|(changed, _)| Undone {
            operation: entry.operation,
            subject: entry.subject.clone(),
            changed,
        });
        if back_in_undo {
            self.history.keep(entry);
        } else {
            self.history.redo.push(entry);
        }
        undone.map(Some)
    }

    fn apply_turn(
        &mut self,
        entry: &Entry,
        direction: Direction,
    ) -> Result<(Vec<ChangedArea>, Vec<Fact>), StoreError> {
        let clockwork = self.clockwork().clone();
        let stamp = self.next_stamp();
        let transaction = begin(&self.conn)?;
        let turn = match direction {
            Direction::Back => {
                apply(&self.conn, &inverse(&entry.changeset)?)?;
                Turn::Undo(entry.id)
            }
            Direction::Again => {
                apply(&self.conn, &entry.changeset)?;
                Turn::Redo(entry.id)
            }
        };
        let mut tx = Change::on(&self.conn, &*clockwork);
        let compensations = compensate(&mut tx, &entry.compensations)?;
        if entry.operation == Operation::JoinCheckIns {
            joinings::mark_turns(&mut tx, &compensations)?;
        }
        let changed = areas(&entry.changeset, tx.facts())?;
        self.record_device(&stamp)?;
        activity::append(&self.conn, &stamp, entry.operation.code(), &entry.subject, turn)?;
        transaction.commit().kept()?;
        self.stamped(&stamp);
        Ok((changed, compensations))
    }
}
