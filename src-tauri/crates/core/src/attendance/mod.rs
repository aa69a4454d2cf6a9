//! Attendance: periods that are counted, and check-ins as appended facts. One function says who is in.

pub mod arrivals;
pub mod certificate;
pub mod door;
pub mod head_count;
pub mod mark;
pub mod period;
pub mod periods;
pub mod punctual;
pub mod sessions;
pub mod sheet;
pub mod trace;

pub use arrivals::{Arrivals, arrivals};
pub use certificate::{Attendance, Attended, Counting, USUAL_RULE, attendance_of_delegate, listed};
pub use door::{CheckInAnswer, Presented, Refusal, decide_check_in};
pub use mark::{Mark, Step, Wanted, entries_by_delegate, steps_to};
pub use period::{AttendancePeriod, Found, PeriodPart, by_key, place_of};
pub use periods::{InStep, Unit, default_periods, in_step, period_now, whole_days};
pub use punctual::{Punctuality, USUAL_GRACE};
pub use sessions::session_periods;
pub use trace::{Traced, seen_in_the_room, trace};

use crate::coded_enum;
use crate::delegate::AttendanceMode;
use crate::fact::{Fact, facts_that_hold};
use crate::ids::{CheckInId, DelegateId, PeriodId};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashMap};

coded_enum! {
    /// What a check-in record says.
    CheckInKind {
        /// The person is here.
        Arrived = "arrived",
        /// An earlier record is taken back.
        Withdrawn = "withdrawn",
        /// Let in although already in: a separate recorded act.
        LetInAgain = "let_in_again",
        /// Not here, with a reason that was accepted.
        Excused = "excused",
        /// Not here, as somebody looked and saw.
        Absent = "absent",
        /// Came late; says something only of somebody who is in.
        Late = "late",
        /// Was in time, whatever the clock says; says something only of somebody who is in.
        OnTime = "on_time",
        /// Left before the end; says something only of somebody who is in.
        LeftEarly = "left_early",
    }
}

coded_enum! {
    /// How a check-in was made.
    CheckInWay {
        /// Found by name.
        Typed = "typed",
        /// Badge scanned.
        Scanned = "scanned",
        /// From the command line.
        CommandLine = "command_line",
        /// Entered from the signed sheet.
        Sheet = "sheet",
        /// Set in the grid.
        Grid = "grid",
        /// Added at the door.
        WalkIn = "walk_in",
    }
}

/// An appended fact: this delegate, this period, this way, at this instant, from this desk. Never changed, never deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Identity; two copies of a file are joined by it.
    pub id: CheckInId,
    /// Who.
    pub delegate: DelegateId,
    /// When counted.
    pub period: PeriodId,
    /// What it says.
    pub kind: CheckInKind,
    /// For [`CheckInKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<CheckInId>,
    /// How it was made.
    pub way: CheckInWay,
    /// In the room or online.
    pub mode: AttendanceMode,
    /// The instant, by this machine's clock.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

impl CheckInKind {
    /// Whether it says that the person is here.
    pub const fn is_arrival(self) -> bool {
        matches!(self, Self::Arrived | Self::LetInAgain)
    }
}

/// What is remarked about somebody who is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Came late.
    pub late: bool,
    /// Left before the end.
    pub left_early: bool,
}

/// Whether somebody is in for a period, and what is known of somebody who is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No record that holds.
    NotIn,
    /// Not in, and excused, by the latest record that holds.
    Excused {
        /// That record.
        check_in: CheckInId,
    },
    /// Not in, as somebody entered, by the latest record that holds.
    Absent {
        /// That record.
        check_in: CheckInId,
    },
    /// In, by the earliest record that holds.
    In {
        /// That record.
        check_in: CheckInId,
        /// Its instant.
        at: DateTime<Utc>,
        /// Its desk.
        desk: String,
        /// In the room or online.
        mode: AttendanceMode,
        /// Late, left early.
        remarks: Remarks,
    },
}

impl Standing {
    /// Whether the person is in.
    pub fn is_in(&self) -> bool {
        matches!(self, Self::In { .. })
    }
}

/// What holds about one person in one period.
#[derive(Default)]
struct Held<'a> {
    arrival: Option<&'a CheckIn>,
    away: Option<&'a CheckIn>,
    /// The latest that says late or in time.
    said: Option<&'a CheckIn>,
    left_early: Option<&'a CheckIn>,
}

impl<'a> Held<'a> {
    fn add(&mut self, record: &'a CheckIn) {
        let when = |c: &CheckIn| (c.at, c.id);
        match record.kind {
            CheckInKind::Arrived | CheckInKind::LetInAgain => {
                self.arrival = self.arrival.filter(|kept| when(kept) <= when(record)).or(Some(record));
            }
            CheckInKind::Excused | CheckInKind::Absent => {
                self.away = self.away.filter(|kept| when(kept) >= when(record)).or(Some(record));
            }
            CheckInKind::Late | CheckInKind::OnTime => {
                self.said = self.said.filter(|kept| when(kept) >= when(record)).or(Some(record));
            }
            CheckInKind::LeftEarly => self.left_early = self.left_early.or(Some(record)),
            CheckInKind::Withdrawn => {}
        }
    }

    /// Whoever was seen is in, whatever else was entered: a signature is stronger than a note that somebody is away.
    fn standing(&self, clock: &Punctuality) -> Standing {
        match (self.arrival, self.away) {
            (Some(record), _) => Standing::In {
                check_in: record.id,
                at: record.at,
                desk: record.desk.clone(),
                mode: record.mode,
                remarks: Remarks {
                    late: self
                        .said
                        .map_or_else(|| clock.is_late(record), |said| said.kind == CheckInKind::Late),
                    left_early: self.left_early.is_some(),
                },
            },
            (None, Some(away)) if away.kind == CheckInKind::Excused => {
                Standing::Excused { check_in: away.id }
            }
            (None, Some(away)) => Standing::Absent { check_in: away.id },
            (None, None) => Standing::NotIn,
        }
    }
}

/// The one function that counts: how everybody stands in each period. Depends only on the set of records, not on their order or on how often
/// a record is met, so two copies of a file agree as soon as they hold the same records. People of whom nothing holds have no entry.
///
/// A record holds unless a withdrawal that holds takes it back; so taking back a withdrawal restores what it took. Withdrawals of a
/// damaged file that take back each other in a ring count as none, so that nobody is lost.
///
/// The clock says who was late, unless somebody said otherwise by hand.
pub fn attendance(
    check_ins: &[CheckIn],
    clock: &Punctuality,
) -> HashMap<PeriodId, HashMap<DelegateId, Standing>> {
    let mut held: HashMap<PeriodId, HashMap<DelegateId, Held<'_>>> = HashMap::new();
    for record in records_that_hold(check_ins) {
        if record.kind != CheckInKind::Withdrawn {
            held.entry(record.period).or_default().entry(record.delegate).or_default().add(record);
        }
    }
    let stands = |(delegate, held): (DelegateId, Held<'_>)| {
        Some((delegate, held.standing(clock))).filter(|(_, standing)| *standing != Standing::NotIn)
    };
    held.into_iter()
        .map(|(period, people)| (period, people.into_iter().filter_map(stands).collect()))
        .collect()
}

/// Who is in for one period; see [`attendance`].
pub fn attendance_of(
    check_ins: &[CheckIn],
    period: PeriodId,
    clock: &Punctuality,
) -> HashMap<DelegateId, Standing> {
    attendance(check_ins, clock).remove(&period).unwrap_or_default()
}

/// Whether one delegate is in for one period, without a word about the clock; see [`attendance`].
pub fn standing(check_ins: &[CheckIn], period: PeriodId, delegate: DelegateId) -> Standing {
    attendance_of(check_ins, period, &Punctuality::unasked()).remove(&delegate).unwrap_or(Standing::NotIn)
}

/// The arrivals of one delegate for one period that hold, earliest first: what has to be taken back so that the person is not in.
pub fn arrivals_that_hold(check_ins: &[CheckIn], period: PeriodId, delegate: DelegateId) -> Vec<&CheckIn> {
    let mut held: Vec<&CheckIn> = records_that_hold(check_ins)
        .into_iter()
        .filter(|c| c.kind.is_arrival() && c.period == period && c.delegate == delegate)
        .collect();
    held.sort_by_key(|c| (c.at, c.id));
    held
}

/// The records of one entry of the list that another one has to take over, when both turn out to be one person: in periods in which nothing
/// is known of the other one, all that the first one's standing rests on; in periods in which only the first one is in, or came sooner, the
/// arrival with what was said of it by hand. That somebody left early is taken over in any case.
pub fn records_to_take_over(check_ins: &[CheckIn], from: DelegateId, to: DelegateId) -> Vec<CheckInId> {
    let mut taken = Vec::new();
    let mut held: BTreeMap<PeriodId, [Held<'_>; 2]> = BTreeMap::new();
    for record in records_that_hold(check_ins) {
        for (at, who) in [from, to].into_iter().enumerate() {
            if record.delegate == who {
                held.entry(record.period).or_default()[at].add(record);
            }
        }
    }
    for [first, other] in held.into_values() {
        match (first.arrival, other.arrival) {
            (Some(arrival), there) => {
                if there.is_none_or(|there| there.at > arrival.at) {
                    taken.push(arrival.id);
                    // What was said by hand of the one that stays holds.
                    taken
                        .extend(first.said.filter(|_| there.is_none() || other.said.is_none()).map(|c| c.id));
                }
                taken.extend(first.left_early.filter(|_| other.left_early.is_none()).map(|c| c.id));
            }
            (None, None) => {
                taken.extend(first.away.filter(|_| other.away.is_none()).map(|c| c.id));
            }
            (None, Some(_)) => {}
        }
    }
    taken.sort_unstable();
    taken
}

/// The records of two copies of one workshop together, each once, in the order of their ids.
pub fn join(ours: &[CheckIn], theirs: &[CheckIn]) -> Vec<CheckIn> {
    once_each(ours.iter().chain(theirs)).into_values().cloned().collect()
}

/// Every record once. Two records that claim one id can only come from damage; then the same one wins everywhere.
fn once_each<'a>(check_ins: impl IntoIterator<Item = &'a CheckIn>) -> BTreeMap<CheckInId, &'a CheckIn> {
    let mut once: BTreeMap<CheckInId, &CheckIn> = BTreeMap::new();
    for record in check_ins {
        let kept = once.entry(record.id).or_insert(record);
        if order(record) < order(kept) {
            *kept = record;
        }
    }
    once
}

type Order<'a> = (
    DateTime<Utc>,
    DelegateId,
    PeriodId,
    CheckInKind,
    Option<CheckInId>,
    CheckInWay,
    AttendanceMode,
    &'a str,
);

fn order(c: &CheckIn) -> Order<'_> {
    (c.at, c.delegate, c.period, c.kind, c.withdraws, c.way, c.mode, &c.desk)
}

fn records_that_hold(check_ins: &[CheckIn]) -> Vec<&CheckIn> {
    facts_that_hold(once_each(check_ins))
}

impl Fact for CheckIn {
    type Id = CheckInId;

    fn id(&self) -> CheckInId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == CheckInKind::Withdrawn
    }

    fn withdraws(&self) -> Option<CheckInId> {
        self.withdraws
    }
}

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod tests;
