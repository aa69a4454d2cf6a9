//! Grid, certificate and head-count agree, whatever happened at the desks: they count by one function.

use super::certificate::counting_periods;
use super::head_count::{Attendee, Dimension, head_count};
use super::*;
use crate::agenda::samples::{day, empty, id};
use crate::delegate::Delegate;
use chrono::TimeDelta;
use chrono_tz::Tz;
use proptest::prelude::*;
use std::collections::BTreeMap;

const PEOPLE: usize = 5;
const PERIODS: usize = 4;
/// West, middle and east of the world: the same instant lies on three days.
const ZONES: [Tz; 3] = [Tz::America__Bogota, Tz::Africa__Kampala, Tz::Pacific__Auckland];

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
    /// The workshop's time zone is put right.
    Zone(usize),
    /// The grace is set, or the clock is not asked at all.
    Grace(Option<Minute>),
}

fn any_act() -> impl Strategy<Value = Act> {
    let mark = prop::option::of(prop::sample::select(Mark::ALL.to_vec()));
    let set = (mark, any::<bool>(), any::<bool>()).prop_map(|(mark, late, left_early)| {
        let is_in = mark.is_some_and(Mark::is_in);
        let remarks = Remarks { late: late && is_in, left_early: left_early && is_in };
        Act::Set(Wanted { mark, remarks })
    });
    prop_oneof![
        6 => Just(Act::Scan),
        2 => Just(Act::LetInAnyway),
        8 => set,
        4 => Just(Act::Undo),
        1 => (0..ZONES.len()).prop_map(Act::Zone),
        1 => prop::option::of(0..200).prop_map(Act::Grace),
    ]
}

fn periods() -> Vec<AttendancePeriod> {
    (0..PERIODS)
        .map(|n| AttendancePeriod {
            id: PeriodId::new(id(100 + n as u128)),
            day: day(n as u32 / 2),
            part: if n % 2 == 0 { PeriodPart::Morning } else { PeriodPart::Afternoon },
            session: None,
            from: if n % 2 == 0 { 540 } else { 840 },
            to: if n % 2 == 0 { 720 } else { 1_020 },
            counted: n != 1,
        })
        .collect()
}

fn who(n: usize) -> DelegateId {
    DelegateId::new(id(n as u128))
}

/// An arrival as anybody would remember it: when, the how-manieth record it was, and whether somebody set it by hand.
type Came = (i64, usize, bool);

/// What anybody would expect to stand in a cell.
#[derive(Clone, Debug, Default)]
struct Cell {
    mark: Option<Mark>,
    came: Vec<Came>,
    /// What somebody said against the clock: late, or in time.
    said: Option<bool>,
    left_early: bool,
}

type Cells = BTreeMap<(usize, usize), Cell>;

/// Desks at work: the records, and beside them what anybody would expect to stand in the cells.
struct Desks {
    records: Vec<CheckIn>,
    expected: Cells,
    zone: Tz,
    grace: Option<Minute>,
    /// What each act appended, and the cells before it.
    done: Vec<(Vec<CheckInId>, Cells)>,
}

fn midnight() -> DateTime<Utc> {
    day(0).and_time(chrono::NaiveTime::MIN).and_utc()
}

impl Desks {
    fn clock(&self) -> Punctuality {
        Punctuality::of(&periods(), self.zone, self.grace)
    }

    /// Whether a cell is late by what anybody would say who looks at the wall clock of the venue.
    fn is_late(&self, place: (usize, usize), cell: &Cell) -> bool {
        let by_clock = |(minute, _, by_hand): &Came| {
            let local = (midnight() + TimeDelta::minutes(*minute)).with_timezone(&self.zone).naive_local();
            let period = &periods()[place.1];
            let start = period.day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(period.from.into());
            let night_over = period.day.and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(29);
            self.grace.is_some_and(|grace| {
                !by_hand && local > start + TimeDelta::minutes(grace.into()) && local < night_over
            })
        };
        let is_in = cell.mark.is_some_and(Mark::is_in);
        is_in && cell.said.unwrap_or_else(|| cell.came.iter().min().is_some_and(by_clock))
    }

    fn wanted(&self, place: (usize, usize)) -> Wanted {
        let cell = self.expected.get(&place).cloned().unwrap_or_default();
        let is_in = cell.mark.is_some_and(Mark::is_in);
        let remarks = Remarks { late: self.is_late(place, &cell), left_early: cell.left_early && is_in };
        Wanted { mark: cell.mark, remarks }
    }

    fn append(
        &mut self,
        (kind, way): (CheckInKind, CheckInWay),
        withdraws: Option<CheckInId>,
        mode: AttendanceMode,
        place: (usize, usize),
        minute: i64,
    ) -> CheckInId {
        let made = CheckInId::new(id(1_000 + self.records.len() as u128));
        self.records.push(CheckIn {
            id: made,
            delegate: who(place.0),
            period: periods()[place.1].id,
            kind,
            withdraws,
            way,
            mode,
            // Any clock: before, after midnight, set back between two acts.
            at: midnight() + TimeDelta::minutes(minute),
            desk: String::new(),
        });
        made
    }

    fn act(&mut self, act: Act, place: (usize, usize), minute: i64) {
        let before = self.expected.clone();
        let mut cell = before.get(&place).cloned().unwrap_or_default();
        let is_in = cell.mark.is_some_and(Mark::is_in);
        let mut made = Vec::new();
        match act {
            Act::Zone(zone) => self.zone = ZONES[zone],
            Act::Grace(grace) => self.grace = grace,
            Act::Undo => {
                let Some((facts, cells)) = self.done.pop() else { return };
                for fact in facts {
                    let what = (CheckInKind::Withdrawn, CheckInWay::Typed);
                    self.append(what, Some(fact), AttendanceMode::InPerson, place, minute);
                }
                self.expected = cells;
                return;
            }
            Act::Scan if is_in => return,
            Act::Scan | Act::LetInAnyway => {
                let mode = if cell.mark == Some(Mark::Online) {
                    AttendanceMode::Online
                } else {
                    AttendanceMode::InPerson
                };
                let kind = if is_in { CheckInKind::LetInAgain } else { CheckInKind::Arrived };
                cell.came.push((minute, self.records.len(), false));
                made.push(self.append((kind, CheckInWay::Scanned), None, mode, place, minute));
                cell.mark = if is_in { cell.mark } else { Some(Mark::InPerson) };
            }
            Act::Set(wanted) => {
                let records = self.records.clone();
                let held = entries_by_delegate(&records, periods()[place.1].id)
                    .remove(&who(place.0))
                    .unwrap_or_default();
                let keeps = is_in && cell.mark == wanted.mark;
                if !keeps {
                    cell = Cell { mark: wanted.mark, ..Cell::default() };
                }
                for step in steps_to(&held, wanted, &self.clock()) {
                    made.push(match step {
                        Step::Withdraw(which) => {
                            let what = (CheckInKind::Withdrawn, CheckInWay::Grid);
                            self.append(what, Some(which), AttendanceMode::InPerson, place, minute)
                        }
                        Step::Append(kind, mode) => {
                            if kind.is_arrival() {
                                cell.came.push((minute, self.records.len(), true));
                            }
                            self.append((kind, CheckInWay::Grid), None, mode, place, minute)
                        }
                    });
                }
                // Whoever says what is so already says nothing; whoever says otherwise is believed from then on.
                if cell.mark.is_some_and(Mark::is_in) && self.is_late(place, &cell) != wanted.remarks.late {
                    cell.said = None;
                    if self.is_late(place, &cell) != wanted.remarks.late {
                        cell.said = Some(wanted.remarks.late);
                    }
                }
                cell.left_early = wanted.remarks.left_early;
            }
        }
        if !matches!(act, Act::Zone(_) | Act::Grace(_)) {
            self.expected.insert(place, cell);
            self.done.push((made, before));
        }
    }
}

proptest! {
    #[test]
    fn grid_certificate_and_head_count_agree(
        acts in prop::collection::vec((any_act(), 0..PEOPLE, 0..PERIODS, -2_000i64..5_000), 0..60),
    ) {
        let mut desks =
            Desks { records: Vec::new(), expected: Cells::new(), zone: ZONES[1], grace: Some(15), done: Vec::new() };
        for (act, person, period, minute) in acts {
            desks.act(act, (person, period), minute);
        }
        let periods = periods();
        let counted = attendance(&desks.records, &desks.clock());
        let mark_of = |person: usize, period: usize| desks.wanted((person, period));
        for person in 0..PEOPLE {
            for (at, period) in periods.iter().enumerate() {
                let standing = counted.get(&period.id).and_then(|all| all.get(&who(person))).cloned().unwrap_or(Standing::NotIn);
                prop_assert_eq!(standing.as_wanted(), mark_of(person, at), "the grid");
                let again = desks.records.clone();
                let held = entries_by_delegate(&again, period.id).remove(&who(person)).unwrap_or_default();
                prop_assert_eq!(steps_to(&held, standing.as_wanted(), &desks.clock()), vec![], "entering the same again changes nothing");
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
