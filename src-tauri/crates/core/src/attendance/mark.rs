//! Marks of the attendance grid: what has to be appended so that somebody stands as the organiser says. Facts are never changed.

use super::{CheckIn, CheckInKind, Punctuality, Remarks, Standing};
use crate::coded_enum;
use crate::delegate::AttendanceMode;
use crate::ids::{CheckInId, DelegateId, PeriodId};
use std::collections::HashMap;

coded_enum! {
    /// What stands in a cell of the grid. An empty cell, "not entered", is no mark.
    Mark {
        /// In the room.
        InPerson = "in_person",
        /// Online.
        Online = "online",
        /// Away with a reason.
        Excused = "excused",
        /// Away.
        Absent = "absent",
    }
}

impl Mark {
    /// Whether it says that the person is there.
    pub const fn is_in(self) -> bool {
        matches!(self, Self::InPerson | Self::Online)
    }

    const fn mode(self) -> Option<AttendanceMode> {
        match self {
            Self::InPerson => Some(AttendanceMode::InPerson),
            Self::Online => Some(AttendanceMode::Online),
            Self::Excused | Self::Absent => None,
        }
    }

    const fn kind(self) -> CheckInKind {
        match self {
            Self::InPerson | Self::Online => CheckInKind::Arrived,
            Self::Excused => CheckInKind::Excused,
            Self::Absent => CheckInKind::Absent,
        }
    }
}

/// How somebody is to stand in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The mark; none empties the cell.
    pub mark: Option<Mark>,
    /// Late, left early; means nothing for somebody who is not in.
    pub remarks: Remarks,
}

impl Standing {
    /// The mark that the grid shows.
    pub const fn mark(&self) -> Option<Mark> {
        match self {
            Self::NotIn => None,
            Self::Excused { .. } => Some(Mark::Excused),
            Self::Absent { .. } => Some(Mark::Absent),
            Self::In { mode: AttendanceMode::InPerson, .. } => Some(Mark::InPerson),
            Self::In { mode: AttendanceMode::Online, .. } => Some(Mark::Online),
        }
    }

    /// Late, left early.
    pub fn remarks(&self) -> Remarks {
        match self {
            Self::In { remarks, .. } => *remarks,
            _ => Remarks::default(),
        }
    }

    /// What would have to be wanted to stand like this.
    pub fn as_wanted(&self) -> Wanted {
        Wanted { mark: self.mark(), remarks: self.remarks() }
    }
}

/// One record to append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One that takes this record back.
    Withdraw(CheckInId),
    /// One that says this.
    Append(CheckInKind, AttendanceMode),
}

/// Everything that holds for a period, by person.
pub fn entries_by_delegate(check_ins: &[CheckIn], period: PeriodId) -> HashMap<DelegateId, Vec<&CheckIn>> {
    let mut entries: HashMap<DelegateId, Vec<&CheckIn>> = HashMap::new();
    for record in super::records_that_hold(check_ins) {
        if record.kind != CheckInKind::Withdrawn && record.period == period {
            entries.entry(record.delegate).or_default().push(record);
        }
    }
    entries
}

/// What to append to the entries that hold for one person in one period, so that the person stands as wanted. Nothing when that is so already.
///
/// What holds and fits is kept: an arrival at the desk is not replaced by an entry from the sheet that says the same. What the clock says
/// already need not be said again; where it is wrong, it is contradicted.
pub fn steps_to(held: &[&CheckIn], wanted: Wanted, clock: &Punctuality) -> Vec<Step> {
    let mode = wanted.mark.and_then(Mark::mode);
    // The mode is that of the earliest arrival: when it is another, all of them go.
    let earliest = held.iter().filter(|c| c.kind.is_arrival()).min_by_key(|c| (c.at, c.id));
    let arrivals_fit = mode.is_some() && earliest.is_some_and(|c| Some(c.mode) == mode);
    let remarks = if mode.is_some() { wanted.remarks } else { Remarks::default() };
    // An arrival that is entered anew is entered by hand: of that the clock says nothing.
    let late_by_clock = arrivals_fit && earliest.is_some_and(|c| clock.is_late(c));
    let mut steps = Vec::new();
    let (mut has_mark, mut has, mut has_on_time) = (arrivals_fit, Remarks::default(), false);
    for record in held {
        let fits = match record.kind {
            CheckInKind::Arrived | CheckInKind::LetInAgain => arrivals_fit,
            CheckInKind::Excused | CheckInKind::Absent => {
                let says_it = wanted.mark.is_some_and(|mark| mark.kind() == record.kind);
                has_mark |= says_it;
                // Beside an arrival that stays it says nothing, until that is taken back.
                says_it || arrivals_fit
            }
            CheckInKind::Late => {
                has.late |= remarks.late;
                remarks.late
            }
            // It stays beside an arrival that the clock calls in time: the clock may be put right later.
            CheckInKind::OnTime => {
                let stays = arrivals_fit && !remarks.late;
                has_on_time |= stays;
                stays
            }
            CheckInKind::LeftEarly => {
                has.left_early |= remarks.left_early;
                remarks.left_early
            }
            CheckInKind::Withdrawn => true,
        };
        if !fits {
            steps.push(Step::Withdraw(record.id));
        }
    }
    let said = mode.unwrap_or(AttendanceMode::InPerson);
    if let Some(mark) = wanted.mark.filter(|_| !has_mark) {
        steps.push(Step::Append(mark.kind(), said));
    }
    if remarks.late && !has.late && !late_by_clock {
        steps.push(Step::Append(CheckInKind::Late, said));
    }
    if !remarks.late && late_by_clock && !has_on_time {
        steps.push(Step::Append(CheckInKind::OnTime, said));
    }
    if remarks.left_early && !has.left_early {
        steps.push(Step::Append(CheckInKind::LeftEarly, said));
    }
    steps
}
