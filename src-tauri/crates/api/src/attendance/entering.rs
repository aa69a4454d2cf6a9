//! Marks on the screen, and lines typed from the signed sheet.

use super::ground::Ground;
use super::{by_hand, cell};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::delegates::{FreshIds, subject};
use crate::error::ApiError;
use crate::wire::*;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use warsha_core::attendance::sheet::{Row, SheetLine, as_signed, read_sheet_line};
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, CheckInKind, CheckInWay, Mark, Remarks, Standing, Step, Wanted,
    entries_by_delegate, steps_to,
};
use warsha_core::delegate::{AttendanceMode, Delegate};
use warsha_core::ids::{CheckInId, DelegateId};
use warsha_core::operation::Operation as Op;
use warsha_store as store;
use warsha_store::Change;

/// Where and when something is entered, and how.
pub(super) struct Pen {
    pub ids: FreshIds,
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
    pub fn records(
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

pub(super) fn append_all(tx: &mut Change<'_>, records: &[CheckIn]) -> Result<(), ApiError> {
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
    let known: Vec<Delegate> =
        people.iter().map(|person| open.delegate(*person)).collect::<Result<_, _>>()?;
    let mut records = Vec::new();
    let mut changed = 0;
    for key in &wanted.periods {
        let period = ground.period(key)?;
        let everybody: Vec<(DelegateId, Wanted)> = known
            .iter()
            .map(|person| {
                let before = ground.standing(period, person);
                let own = if before.is_in() { before.remarks() } else { Remarks::default() };
                (person.id, if wanted.keep_remarks { Wanted { remarks: own, ..stand } } else { stand })
            })
            .collect();
        let made = pen.records(&ground, period, &everybody);
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
        return Ok(SheetEntered::default().into());
    };
    let mut pen = Pen::of(backend, CheckInWay::Sheet);
    match line {
        SheetLine::Rows { rows, mark, late, left_early, lettered } => {
            let wanted = Wanted { mark, remarks: Remarks { late, left_early } };
            enter_rows(backend, &mut pen, &typed, &rows, (wanted, lettered))
        }
        SheetLine::Name(name) => by_hand::enter_name(backend, &mut pen, &typed, &name),
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
                // Who is expected no more signed all the same; who was taken off the list is told, and keeps nobody else from being entered.
                let listed = match ground.person(delegate) {
                    Some(person) => Some(person.clone()),
                    None => store::delegates::get(&open.document, delegate)?,
                };
                let Some(person) = listed else {
                    entered.push(nobody("gone"));
                    continue;
                };
                let before = ground.standing(period, &person);
                let wanted = as_signed(before.as_wanted(), said, lettered);
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
    Ok(Answer::changed(SheetEntered { understood: true, rows: entered, likely: Vec::new() }, &done.changed))
}

pub(super) fn cell_of(wanted: Wanted) -> String {
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
