//! Marks on the screen, and lines typed from the signed sheet.

use super::cell;
use super::ground::Ground;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::delegates::{FreshIds, subject};
use crate::error::ApiError;
use crate::wire::*;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use warsha_core::attendance::sheet::{Row, SheetLine, SheetRows, differences, read_sheet_line};
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, CheckInKind, CheckInWay, Mark, Remarks, Standing, Step, Wanted,
    entries_by_delegate, steps_to,
};
use warsha_core::delegate::{AttendanceMode, Delegate, DelegateStatus};
use warsha_core::ids::{CheckInId, DelegateId};
use warsha_core::operation::Operation as Op;
use warsha_store as store;
use warsha_store::Change;

/// Where and when something is entered, and how.
struct Pen {
    ids: FreshIds,
    now: DateTime<Utc>,
    desk: String,
    way: CheckInWay,
}

impl Pen {
    fn of(backend: &Backend, way: CheckInWay) -> Self {
        let desk = crate::desk::preferences(backend).desk;
        Self { ids: FreshIds::of(backend), now: backend.host.now(), desk, way }
    }

    /// The records that make people stand as wanted in a period; nobody's when they already do.
    fn records(
        &mut self,
        ground: &Ground,
        period: &AttendancePeriod,
        wanted: &[(DelegateId, Wanted)],
    ) -> Vec<CheckIn> {
        let held = entries_by_delegate(&ground.check_ins, period.id);
        let mut records = Vec::new();
        for (delegate, wanted) in wanted {
            let held = held.get(delegate).map_or(&[][..], Vec::as_slice);
            for step in steps_to(held, *wanted, &ground.clock) {
                let (kind, withdraws, mode) = match step {
                    Step::Append(kind, mode) => (kind, None, mode),
                    Step::Withdraw(which) => {
                        let mode = held.iter().find(|c| c.id == which).map(|c| c.mode);
                        (CheckInKind::Withdrawn, Some(which), mode.unwrap_or(AttendanceMode::InPerson))
                    }
                };
                records.push(CheckIn {
                    id: CheckInId::new(self.ids.next()),
                    delegate: *delegate,
                    period: period.id,
                    kind,
                    withdraws,
                    way: self.way,
                    mode,
                    at: self.now,
                    desk: self.desk.clone(),
                });
            }
        }
        records
    }
}

fn append_all(tx: &mut Change<'_>, records: &[CheckIn]) -> Result<(), ApiError> {
    for record in records {
        store::check_ins::append(tx, record)?;
    }
    // What came last is taken back first.
    for record in records.iter().rev() {
        tx.compensate_with(record.id);
    }
    Ok(())
}

/// Sets cells of the grid.
pub fn mark_attendance(backend: &mut Backend, wanted: MarkAttendance) -> Outcome<AttendanceMarked> {
    let mut pen = Pen::of(backend, CheckInWay::Grid);
    let open = backend.open_mut()?;
    let ground = Ground::of(open)?;
    let stand = Wanted {
        mark: wanted.mark.map(|mark| mark.0),
        remarks: Remarks { late: wanted.late, left_early: wanted.left_early },
    };
    let people: Vec<DelegateId> = wanted.people.iter().map(|text| id(text)).collect::<Result<_, _>>()?;
    for person in &people {
        open.delegate(*person)?;
    }
    let everybody: Vec<(DelegateId, Wanted)> = people.iter().map(|person| (*person, stand)).collect();
    let mut records = Vec::new();
    let mut changed = 0;
    for key in &wanted.periods {
        let made = pen.records(&ground, ground.period(key)?, &everybody);
        let different: BTreeSet<DelegateId> = made.iter().map(|record| record.delegate).collect();
        changed += different.len() as u32;
        records.extend(made);
    }
    let subject = match people.as_slice() {
        [one] => subject(&open.delegate(*one)?),
        many => many.len().to_string(),
    };
    let done = open.write(Op::MarkAttendance, &subject, |tx| append_all(tx, &records))?;
    Ok(Answer::changed(AttendanceMarked { changed }, &done.changed))
}

/// Enters a line of the signed sheet.
pub fn enter_sheet_line(backend: &mut Backend, typed: SheetTyped) -> Outcome<SheetEntered> {
    let Ok(line) = read_sheet_line(&typed.text) else {
        return Ok(SheetEntered { understood: false, rows: Vec::new() }.into());
    };
    let mut pen = Pen::of(backend, CheckInWay::Sheet);
    match line {
        SheetLine::Rows { rows, mark, late, left_early, lettered } => {
            let wanted = Wanted { mark, remarks: Remarks { late, left_early } };
            enter_rows(backend, &mut pen, &typed, &rows, (wanted, lettered))
        }
        SheetLine::Name(name) => enter_name(backend, &mut pen, &typed, &name),
    }
}

fn enter_rows(
    backend: &mut Backend,
    pen: &mut Pen,
    typed: &SheetTyped,
    rows: &[u32],
    (said, lettered): (Wanted, bool),
) -> Outcome<SheetEntered> {
    let open = backend.open_mut()?;
    let ground = Ground::of(open)?;
    let period = ground.period(&typed.period)?;
    let sheet = ground.rows_of(open, &typed.sheet)?;
    let mut entered = Vec::with_capacity(rows.len());
    let mut people = Vec::new();
    for row in rows {
        let nobody = |outcome: &str| SheetRowEntered {
            row: *row,
            outcome: outcome.into(),
            delegate: String::new(),
            name: String::new(),
            before: String::new(),
            cell: String::new(),
        };
        entered.push(match sheet.row(*row) {
            Row::Blank => nobody("blank"),
            Row::Missing => nobody("missing"),
            Row::Of(delegate) => {
                // Somebody who was on the printing and is no more: the signature counts all the same.
                let person = match ground.person(delegate) {
                    Some(person) => person.clone(),
                    None => open.delegate(delegate)?,
                };
                let before = ground.standing(period, &person);
                // A bare signature of somebody who is in already does not say when she came: what the door knows of that stays.
                let wanted = match before.as_wanted() {
                    stands if !lettered && stands.mark == said.mark => stands,
                    _ => said,
                };
                people.push((delegate, wanted));
                SheetRowEntered {
                    outcome: if before.as_wanted() == wanted { "same" } else { "entered" }.into(),
                    delegate: delegate.to_string(),
                    name: subject(&person),
                    before: cell(before),
                    cell: cell_of(wanted),
                    ..nobody("")
                }
            }
        });
    }
    let records = pen.records(&ground, period, &people);
    let subject = period.key();
    let done = open.write(Op::EnterSheet, &subject, |tx| append_all(tx, &records))?;
    Ok(Answer::changed(SheetEntered { understood: true, rows: entered }, &done.changed))
}

fn cell_of(wanted: Wanted) -> String {
    let mode = match wanted.mark {
        Some(Mark::Online) => AttendanceMode::Online,
        _ => AttendanceMode::InPerson,
    };
    let check_in = CheckInId::new(uuid::Uuid::nil());
    cell(&match wanted.mark {
        None => Standing::NotIn,
        Some(Mark::Excused) => Standing::Excused { check_in },
        Some(Mark::Absent) => Standing::Absent { check_in },
        Some(Mark::InPerson | Mark::Online) => Standing::In {
            check_in,
            at: DateTime::UNIX_EPOCH,
            desk: String::new(),
            mode,
            remarks: wanted.remarks,
        },
    })
}

/// A name written by hand: whoever goes by it on the list is entered, anybody else is put on the list.
fn enter_name(backend: &mut Backend, pen: &mut Pen, typed: &SheetTyped, name: &str) -> Outcome<SheetEntered> {
    let open = backend.open_mut()?;
    let ground = Ground::of(open)?;
    let period = ground.period(&typed.period)?;
    let wanted = Wanted { mark: Some(Mark::InPerson), remarks: Remarks::default() };
    let folded = warsha_core::search::fold(name);
    let mut same = ground.people.iter().filter(|d| warsha_core::search::fold(&d.full_name) == folded);
    let known = same.next().filter(|_| same.next().is_none());
    let (person, is_new) = match known {
        Some(person) => (person.clone(), false),
        None => {
            let number = store::delegates::next_number(&open.document)?;
            let mut person = Delegate::named(DelegateId::new(pen.ids.next()), number, name);
            person.status = DelegateStatus::Arrived;
            person.badge = pen.ids.badge(&ground.workshop, number);
            (person, true)
        }
    };
    let before = ground.standing(period, &person);
    let row = SheetRowEntered {
        row: person.number,
        outcome: if is_new {
            "added"
        } else if before.mark() == wanted.mark {
            "same"
        } else {
            "entered"
        }
        .into(),
        delegate: person.id.to_string(),
        name: subject(&person),
        before: cell(before),
        cell: cell_of(wanted),
    };
    let records = pen.records(&ground, period, &[(person.id, wanted)]);
    let operation = if is_new { Op::AdmitWalkIn } else { Op::EnterSheet };
    let done = open.write(operation, &subject(&person), |tx| {
        if is_new {
            store::delegates::insert(tx, &person)?;
        }
        append_all(tx, &records)
    })?;
    Ok(Answer::changed(SheetEntered { understood: true, rows: vec![row] }, &done.changed))
}

/// Compares a second reading of a sheet with what is entered. Nothing is written.
pub fn compare_sheet(backend: &mut Backend, second: SheetSecondReading) -> Outcome<SheetCompared> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let period = ground.period(&second.period)?;
    let sheet = ground.rows_of(open, &second.sheet)?;
    let mut read = Reading::default();
    for line in second.lines.iter().filter(|line| !line.trim().is_empty()) {
        read.take(&sheet, line);
    }
    let on_the_sheet = |d: &&Delegate| sheet.people.values().any(|id| *id == d.id);
    let first: BTreeMap<DelegateId, Mark> = ground
        .people
        .iter()
        .filter(on_the_sheet)
        .filter_map(|d| Some((d.id, ground.standing(period, d).mark()?)))
        .collect();
    let signed = |of: &BTreeMap<DelegateId, Mark>| of.values().filter(|mark| mark.is_in()).count() as u32;
    let mut found = Vec::new();
    for difference in differences(&first, &read.marks) {
        let person = open.delegate(difference.delegate)?;
        found.push(SheetDifference {
            id: person.id.to_string(),
            number: person.number,
            name: subject(&person),
            first: difference.first.map(Into::into),
            second: difference.second.map(Into::into),
        });
    }
    found.sort_by_key(|difference| difference.number);
    Ok(SheetCompared {
        first: signed(&first),
        second: signed(&read.marks),
        differences: found,
        unknown_rows: read.unknown,
        unread: read.unread,
        names: read.names,
    }
    .into())
}

/// What a second reader typed, as far as it could be read.
#[derive(Default)]
struct Reading {
    marks: BTreeMap<DelegateId, Mark>,
    unknown: Vec<u32>,
    unread: Vec<String>,
    names: Vec<String>,
}

impl Reading {
    fn take(&mut self, sheet: &SheetRows, line: &str) {
        match read_sheet_line(line) {
            Err(_) => self.unread.push(line.to_owned()),
            Ok(SheetLine::Name(name)) => self.names.push(name),
            Ok(SheetLine::Rows { rows, mark, .. }) => {
                for row in rows {
                    match (sheet.row(row), mark) {
                        (Row::Of(delegate), Some(mark)) => {
                            self.marks.insert(delegate, mark);
                        }
                        (Row::Of(delegate), None) => {
                            self.marks.remove(&delegate);
                        }
                        (Row::Blank | Row::Missing, _) => self.unknown.push(row),
                    }
                }
            }
        }
    }
}
