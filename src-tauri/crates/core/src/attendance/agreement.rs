//! Sheet, grid, certificate and head-count agree, whatever happened at the desks, also at two that worked apart and were joined: they count
//! by one function.

use super::certificate::counting_periods;
use super::head_count::{Attendee, Dimension, head_count};
use super::sheet::{SheetLine, as_signed, read_sheet_line};
use super::*;
use crate::Minute;
use crate::agenda::samples::{day, empty, id};
use crate::delegate::{Delegate, DelegateStatus};
use chrono::TimeDelta;
use chrono_tz::Tz;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const PEOPLE: usize = 5;
/// Two days of the workshop, and one that its dates have left since.
const PERIODS: usize = 6;
const DAYS: u32 = 2;
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
    /// The row is typed from the signed sheet, with these letters after its number.
    Sheet(&'static str),
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
        6 => prop::sample::select(vec!["", "p", "o", "e", "x", "l", "v", "ol v", "c"]).prop_map(Act::Sheet),
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
            placement: None,
            from: if n % 2 == 0 { 540 } else { 840 },
            to: if n % 2 == 0 { 720 } else { 1_020 },
            counted: n != 1,
            own_times: false,
        })
        .collect()
}

fn who(n: usize) -> DelegateId {
    DelegateId::new(id(n as u128))
}

/// An arrival as anybody would remember it: when, the how-manieth record it was, and whether somebody set it by hand.
type Came = (i64, usize, bool);

/// What anybody would expect to stand in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
struct Cell {
    mark: Option<Mark>,
    came: Vec<Came>,
    /// What somebody said against the clock: late, or in time.
    said: Option<bool>,
    left_early: bool,
}

/// Person and period.
type Place = (usize, usize);
type Cells = BTreeMap<Place, Cell>;

/// Desks at work: the records, and beside them what anybody would expect to stand in the cells.
#[derive(Clone)]
struct Desks {
    /// Which computer it is: no two make the same id.
    number: u128,
    records: Vec<CheckIn>,
    expected: Cells,
    zone: Tz,
    grace: Option<Minute>,
    /// What each act appended, and the cells before it.
    done: Vec<(Vec<CheckInId>, Cells, Place)>,
    /// Cells that something was done to.
    touched: BTreeSet<Place>,
}

fn midnight() -> DateTime<Utc> {
    day(0).and_time(chrono::NaiveTime::MIN).and_utc()
}

impl Desks {
    fn opened() -> Self {
        Self {
            number: 1,
            records: Vec::new(),
            expected: Cells::new(),
            zone: ZONES[1],
            grace: Some(15),
            done: Vec::new(),
            touched: BTreeSet::new(),
        }
    }

    /// A copy of the file on another computer.
    fn copied(&self) -> Self {
        Self { number: self.number + 1, touched: BTreeSet::new(), done: Vec::new(), ..self.clone() }
    }

    fn clock(&self) -> Punctuality {
        Punctuality::of(&periods(), self.zone, self.grace)
    }

    /// Whether a cell is late by what anybody would say who looks at the wall clock of the venue.
    fn is_late(&self, place: Place, cell: &Cell) -> bool {
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

    fn wanted(&self, place: Place) -> Wanted {
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
        place: Place,
        minute: i64,
    ) -> CheckInId {
        let made = CheckInId::new(id(1_000 * self.number + self.records.len() as u128));
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

    fn act(&mut self, act: Act, place: Place, minute: i64) {
        let before = self.expected.clone();
        let mut cell = before.get(&place).cloned().unwrap_or_default();
        let is_in = cell.mark.is_some_and(Mark::is_in);
        let mut made = Vec::new();
        match act {
            Act::Zone(zone) => self.zone = ZONES[zone],
            Act::Grace(grace) => self.grace = grace,
            Act::Undo => {
                let Some((facts, cells, undone)) = self.done.pop() else { return };
                self.touched.insert(undone);
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
                made = self.set(wanted, CheckInWay::Grid, (&mut cell, place), minute);
            }
            Act::Sheet(letters) => {
                let line = read_sheet_line(&format!("{} {letters}", place.0 + 1));
                let Ok(SheetLine::Rows { rows, mark, late, left_early, lettered }) = line else { return };
                assert_eq!(rows, [place.0 as u32 + 1]);
                let said = Wanted { mark, remarks: Remarks { late, left_early } };
                let wanted = as_signed(self.wanted(place), said, lettered);
                made = self.set(wanted, CheckInWay::Sheet, (&mut cell, place), minute);
            }
        }
        if !matches!(act, Act::Zone(_) | Act::Grace(_)) {
            self.expected.insert(place, cell);
            self.done.push((made, before, place));
            self.touched.insert(place);
        }
    }

    /// Makes somebody stand as wanted, by hand.
    fn set(
        &mut self,
        wanted: Wanted,
        way: CheckInWay,
        (cell, place): (&mut Cell, Place),
        minute: i64,
    ) -> Vec<CheckInId> {
        let mut made = Vec::new();
        let records = self.records.clone();
        let held =
            entries_by_delegate(&records, periods()[place.1].id).remove(&who(place.0)).unwrap_or_default();
        let keeps = cell.mark.is_some_and(Mark::is_in) && cell.mark == wanted.mark;
        if !keeps {
            *cell = Cell { mark: wanted.mark, ..Cell::default() };
        }
        for step in steps_to(&held, wanted, &self.clock()) {
            made.push(match step {
                Step::Withdraw(which) => {
                    let what = (CheckInKind::Withdrawn, way);
                    self.append(what, Some(which), AttendanceMode::InPerson, place, minute)
                }
                Step::Append(kind, mode) => {
                    if kind.is_arrival() {
                        cell.came.push((minute, self.records.len(), true));
                    }
                    self.append((kind, way), None, mode, place, minute)
                }
            });
        }
        // Whoever says what is so already says nothing; whoever says otherwise is believed from then on.
        if cell.mark.is_some_and(Mark::is_in) && self.is_late(place, cell) != wanted.remarks.late {
            cell.said = None;
            if self.is_late(place, cell) != wanted.remarks.late {
                cell.said = Some(wanted.remarks.late);
            }
        }
        cell.left_early = wanted.remarks.left_early;
        made
    }
}

/// Half of the people declined, and came or not.
fn people() -> Vec<Delegate> {
    let status = |n| if n % 2 == 0 { DelegateStatus::Confirmed } else { DelegateStatus::Declined };
    let somebody = |n| Delegate { status: status(n), ..Delegate::named(who(n), n as u32, "Somebody") };
    (0..PEOPLE).map(somebody).collect()
}

/// What grid, certificates and report say of records, and that it is the same: who is in, by person and period.
fn agreed(records: &[CheckIn], clock: &Punctuality) -> Result<BTreeSet<Place>, TestCaseError> {
    let (periods, people) = (periods(), people());
    let counted = attendance(records, clock);
    let listed = listed(&people, &counted);
    let is_in = |(person, period): Place| {
        let standing = counted.get(&periods[period].id).and_then(|all| all.get(&who(person)));
        standing.is_some_and(Standing::is_in)
    };
    let grid: BTreeSet<Place> = (0..PEOPLE)
        .flat_map(|person| (0..PERIODS).map(move |at| (person, at)))
        .filter(|p| is_in(*p))
        .collect();
    let days: Vec<_> = (0..DAYS).map(day).collect();
    let counting: Vec<usize> =
        (0..PERIODS).filter(|at| periods[*at].counted && days.contains(&periods[*at].day)).collect();
    prop_assert_eq!(counting.len(), counting_periods(&days, &periods).len());
    let agenda = empty();
    let measured = Counting::of(&days, &agenda, &periods);
    let mut expected = (0, 0, 0);
    for person in 0..PEOPLE {
        let was_in: Vec<usize> =
            counting.iter().copied().filter(|at| grid.contains(&(person, *at))).collect();
        let found = attendance_of_delegate(&measured, &counted, who(person));
        prop_assert_eq!(
            (found.attended as usize, found.counted as usize),
            (was_in.len(), counting.len()),
            "the certificate"
        );
        if !was_in.is_empty() {
            prop_assert!(
                listed.contains(&who(person)),
                "whoever is in is on the list, whatever became of the seat"
            );
        }
        // A certificate is printed for whoever is listed and meets the rule; the grid promises it to the same.
        let printed = listed.contains(&who(person)) && found.meets(60);
        prop_assert_eq!(printed, was_in.len() * 100 >= counting.len() * 60, "who gets one");
        let on: BTreeSet<_> = was_in.iter().map(|at| periods[*at].day).collect();
        expected = (
            expected.0 + u32::from(!was_in.is_empty()),
            expected.1 + on.len() as u32,
            expected.2 + was_in.len() as u32,
        );
    }
    let attendees: Vec<_> = people
        .iter()
        .filter(|person| listed.contains(&person.id))
        .map(|delegate| Attendee { delegate, organisation_type: None })
        .collect();
    for by in Dimension::ALL {
        let total = head_count(&attendees, &days, &periods, &counted, *by, Some(Dimension::Sex)).total;
        prop_assert_eq!((total.persons, total.person_days, total.periods), expected, "the report");
    }
    Ok(grid)
}

type Acts = Vec<(Act, usize, usize, i64)>;

fn any_acts(most: usize) -> impl Strategy<Value = Acts> {
    prop::collection::vec((any_act(), 0..PEOPLE, 0..PERIODS, -2_000i64..5_000), 0..most)
}

proptest! {
    #[test]
    fn sheet_grid_certificate_and_head_count_agree(acts in any_acts(60)) {
        let mut desks = Desks::opened();
        for (act, person, period, minute) in acts {
            desks.act(act, (person, period), minute);
        }
        let counted = attendance(&desks.records, &desks.clock());
        for person in 0..PEOPLE {
            for (at, period) in periods().iter().enumerate() {
                let standing = counted.get(&period.id).and_then(|all| all.get(&who(person))).cloned().unwrap_or(Standing::NotIn);
                prop_assert_eq!(standing.as_wanted(), desks.wanted((person, at)), "the grid");
                let again = desks.records.clone();
                let held = entries_by_delegate(&again, period.id).remove(&who(person)).unwrap_or_default();
                prop_assert_eq!(steps_to(&held, standing.as_wanted(), &desks.clock()), vec![], "entering the same again changes nothing");
            }
        }
        let grid = agreed(&desks.records, &desks.clock())?;
        let is_in = |place: &Place| desks.wanted(*place).mark.is_some_and(Mark::is_in);
        let expected: BTreeSet<Place> = desks.expected.keys().copied().filter(is_in).collect();
        prop_assert_eq!(grid, expected);
    }

    #[test]
    fn copies_that_worked_apart_agree_once_they_are_joined(before in any_acts(25), here in any_acts(25), there in any_acts(25)) {
        let mut ours = Desks::opened();
        for (act, person, period, minute) in before {
            ours.act(act, (person, period), minute);
        }
        let mut theirs = ours.copied();
        (ours.touched, ours.done) = (BTreeSet::new(), Vec::new());
        for (act, person, period, minute) in here {
            ours.act(act, (person, period), minute);
        }
        for (act, person, period, minute) in there {
            theirs.act(act, (person, period), minute);
        }
        let joined = join(&ours.records, &theirs.records);
        prop_assert_eq!(&joined, &join(&theirs.records, &ours.records), "from either side");
        prop_assert_eq!(&joined, &join(&joined, &theirs.records), "once more");
        let clock = Punctuality::unasked();
        let grid = agreed(&joined, &clock)?;
        let is_in = |desk: &Desks, place: Place| desk.wanted(place).mark.is_some_and(Mark::is_in);
        for place in (0..PEOPLE).flat_map(|person| (0..PERIODS).map(move |at| (person, at))) {
            // What only one copy spoke of is as that one says. What both spoke of is nobody's to foresee: whoever was seen is in.
            let desk = match (ours.touched.contains(&place), theirs.touched.contains(&place)) {
                (true, true) => continue,
                (false, true) => &theirs,
                (_, false) => &ours,
            };
            prop_assert_eq!(grid.contains(&place), is_in(desk, place), "{:?}", place);
        }
    }
}
