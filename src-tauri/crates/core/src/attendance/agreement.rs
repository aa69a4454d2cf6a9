//! Grid, certificate and head-count agree, whatever happened at the desks: they count by one function.

use super::certificate::counting_periods;
use super::head_count::{Attendee, Dimension, head_count};
use super::*;
use crate::agenda::samples::{day, empty, id};
use crate::delegate::Delegate;
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeMap;

const PEOPLE: usize = 5;
const PERIODS: usize = 4;

/// What somebody does at a desk.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// A badge is scanned; whoever is in already gets an amber answer and no record.
    Scan,
    /// The same, and let in anyway.
    LetInAnyway,
    /// The cell of the grid is set.
    Set(Wanted),
    /// Undo of the last act that was not undone.
    Undo,
}

fn any_act() -> impl Strategy<Value = Act> {
    let mark = prop::option::of(prop::sample::select(Mark::ALL.to_vec()));
    let set = (mark, any::<bool>(), any::<bool>()).prop_map(|(mark, late, left_early)| {
        let is_in = mark.is_some_and(Mark::is_in);
        let remarks = Remarks { late: late && is_in, left_early: left_early && is_in };
        Act::Set(Wanted { mark, remarks })
    });
    prop_oneof![3 => Just(Act::Scan), 1 => Just(Act::LetInAnyway), 4 => set, 2 => Just(Act::Undo)]
}

fn periods() -> Vec<AttendancePeriod> {
    (0..PERIODS)
        .map(|n| AttendancePeriod {
            id: PeriodId::new(id(100 + n as u128)),
            day: day(n as u32 / 2),
            part: if n % 2 == 0 { PeriodPart::Morning } else { PeriodPart::Afternoon },
            session: None,
            from: 540,
            to: 720,
            counted: n != 1,
        })
        .collect()
}

fn who(n: usize) -> DelegateId {
    DelegateId::new(id(n as u128))
}

type Cells = BTreeMap<(usize, usize), Wanted>;

/// Desks at work: the records, and beside them what anybody would expect to stand in the cells.
#[derive(Default)]
struct Desks {
    records: Vec<CheckIn>,
    expected: Cells,
    /// What each act appended, and the cells before it.
    done: Vec<(Vec<CheckInId>, Cells)>,
}

impl Desks {
    fn append(
        &mut self,
        kind: CheckInKind,
        withdraws: Option<CheckInId>,
        mode: AttendanceMode,
        place: (usize, usize),
        minute: i64,
    ) -> CheckInId {
        let record = CheckIn {
            id: CheckInId::new(id(1_000 + self.records.len() as u128)),
            delegate: who(place.0),
            period: periods()[place.1].id,
            kind,
            withdraws,
            way: CheckInWay::Typed,
            mode,
            // Any clock: before, after midnight, set back between two acts.
            at: DateTime::UNIX_EPOCH + TimeDelta::minutes(minute),
            desk: String::new(),
        };
        self.records.push(record);
        CheckInId::new(id(999 + self.records.len() as u128))
    }

    fn act(&mut self, act: Act, place: (usize, usize), minute: i64) {
        let before = self.expected.clone();
        let stands = before.get(&place).copied().unwrap_or_default();
        let is_in = stands.mark.is_some_and(Mark::is_in);
        let mut made = Vec::new();
        match act {
            Act::Undo => {
                let Some((facts, cells)) = self.done.pop() else { return };
                for fact in facts {
                    self.append(CheckInKind::Withdrawn, Some(fact), AttendanceMode::InPerson, place, minute);
                }
                self.expected = cells;
                return;
            }
            Act::Scan if is_in => return,
            Act::Scan | Act::LetInAnyway => {
                let mode = if stands.mark == Some(Mark::Online) {
                    AttendanceMode::Online
                } else {
                    AttendanceMode::InPerson
                };
                let kind = if is_in { CheckInKind::LetInAgain } else { CheckInKind::Arrived };
                made.push(self.append(kind, None, mode, place, minute));
                let mark = if is_in { stands.mark } else { Some(Mark::InPerson) };
                self.expected.insert(place, Wanted { mark, ..stands });
            }
            Act::Set(wanted) => {
                let records = self.records.clone();
                let held = entries_by_delegate(&records, periods()[place.1].id)
                    .remove(&who(place.0))
                    .unwrap_or_default();
                for step in steps_to(&held, wanted) {
                    made.push(match step {
                        Step::Withdraw(which) => self.append(
                            CheckInKind::Withdrawn,
                            Some(which),
                            AttendanceMode::InPerson,
                            place,
                            minute,
                        ),
                        Step::Append(kind, mode) => self.append(kind, None, mode, place, minute),
                    });
                }
                self.expected.insert(place, wanted);
            }
        }
        self.done.push((made, before));
    }
}

proptest! {
    #[test]
    fn grid_certificate_and_head_count_agree(
        acts in prop::collection::vec((any_act(), 0..PEOPLE, 0..PERIODS, -5_000i64..5_000), 0..60),
    ) {
        let mut desks = Desks::default();
        for (act, person, period, minute) in acts {
            desks.act(act, (person, period), minute);
        }
        let periods = periods();
        let counted = attendance(&desks.records);
        let mark_of = |person: usize, period: usize| desks.expected.get(&(person, period)).copied().unwrap_or_default();
        for person in 0..PEOPLE {
            for (at, period) in periods.iter().enumerate() {
                let standing = counted.get(&period.id).and_then(|all| all.get(&who(person))).cloned().unwrap_or(Standing::NotIn);
                prop_assert_eq!(standing.as_wanted(), mark_of(person, at), "the grid");
                let again = desks.records.clone();
                let held = entries_by_delegate(&again, period.id).remove(&who(person)).unwrap_or_default();
                prop_assert_eq!(steps_to(&held, standing.as_wanted()), vec![], "entering the same again changes nothing");
            }
        }
        let days: Vec<_> = (0..2).map(day).collect();
        let counting = counting_periods(&periods);
        let people: Vec<Delegate> = (0..PEOPLE).map(|n| Delegate::named(who(n), n as u32, "Somebody")).collect();
        let mut expected = (0, 0, 0);
        for person in 0..PEOPLE {
            let was_in: Vec<usize> = (0..PERIODS).filter(|at| periods[*at].counted && mark_of(person, *at).mark.is_some_and(Mark::is_in)).collect();
            let found = attendance_of_delegate(&days, &empty(), &periods, &counted, who(person));
            prop_assert_eq!((found.attended as usize, found.counted as usize), (was_in.len(), counting.len()), "the certificate");
            let on: std::collections::BTreeSet<_> = was_in.iter().map(|at| periods[*at].day).collect();
            expected = (expected.0 + u32::from(!was_in.is_empty()), expected.1 + on.len() as u32, expected.2 + was_in.len() as u32);
        }
        let attendees: Vec<_> = people.iter().map(|delegate| Attendee { delegate, organisation_type: None }).collect();
        for by in Dimension::ALL {
            let total = head_count(&attendees, &periods, &counted, *by, Some(Dimension::Sex)).total;
            prop_assert_eq!((total.persons, total.person_days, total.periods), expected, "the report");
        }
    }
}
