//! The periods that attendance is counted for, from the agenda.

use super::{AttendancePeriod, PeriodPart};
use crate::agenda::Agenda;
use crate::ids::PeriodId;
use crate::session::{Placement, SessionKind};
use crate::{Minute, coded_enum};
use chrono::NaiveDate;
use uuid::Uuid;

const LUNCH_FROM: Minute = 11 * 60 + 30;
const LUNCH_TO: Minute = 14 * 60 + 30;
const NOON_WITHOUT_LUNCH: Minute = 13 * 60;
const USUAL_MORNING: (Minute, Minute) = (8 * 60 + 30, 12 * 60 + 30);
const USUAL_AFTERNOON: (Minute, Minute) = (13 * 60 + 30, 17 * 60);

/// The half-days of a workshop: each lasts from the first to the last session of that half which counts as work. Lunch divides the day (the
/// longest meal that starts between 11:30 and 14:30), else 13:00. A half without work has no period; a day with nothing on it yet gets
/// the usual ones, 08:30 to 12:30 and 13:30 to 17:00.
pub fn default_periods(
    days: &[NaiveDate],
    agenda: &Agenda,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Vec<AttendancePeriod> {
    let mut periods = Vec::with_capacity(2 * days.len());
    for &day in days {
        for (part, span) in
            [PeriodPart::Morning, PeriodPart::Afternoon].into_iter().zip(half_days(agenda, day))
        {
            if let Some((from, to)) = span {
                let id = PeriodId::new(new_id());
                periods.push(AttendancePeriod {
                    id,
                    day,
                    part,
                    session: None,
                    placement: None,
                    from,
                    to,
                    counted: true,
                    own_times: false,
                });
            }
        }
    }
    periods
}

coded_enum! {
    /// What attendance is counted by.
    Unit {
        /// Mornings and afternoons.
        HalfDays = "half_days",
        /// Whole days.
        Days = "days",
        /// Sessions that were chosen, and nothing else.
        Sessions = "sessions",
    }
}

/// The half-days put together to whole days, from the first minute of work to the last.
pub fn whole_days(half_days: Vec<AttendancePeriod>) -> Vec<AttendancePeriod> {
    let mut days: Vec<AttendancePeriod> = Vec::with_capacity(half_days.len());
    for half in half_days {
        match days.last_mut().filter(|day| day.day == half.day) {
            Some(day) => {
                day.from = day.from.min(half.from);
                day.to = day.to.max(half.to);
            }
            None => days.push(AttendancePeriod { part: PeriodPart::Day, ..half }),
        }
    }
    days
}

impl Unit {
    /// Whether a part of a day is counted by it. Sessions that were chosen may be counted beside half-days and days.
    pub const fn counts(self, part: PeriodPart) -> bool {
        match part {
            PeriodPart::Morning | PeriodPart::Afternoon => matches!(self, Self::HalfDays),
            PeriodPart::Day => matches!(self, Self::Days),
            PeriodPart::Evening => matches!(self, Self::HalfDays | Self::Days),
            PeriodPart::Session => true,
        }
    }
}

/// What has to be written and taken away so that the periods that are no sessions follow the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InStep {
    /// New, or of other times.
    pub write: Vec<AttendancePeriod>,
    /// Without work now. Whatever somebody was entered for is kept all the same.
    pub without_work: Vec<PeriodId>,
}

/// Holds the periods that are there against those that the agenda makes. What is there keeps its identity and whether it counts; times that
/// somebody set stay as they are, and so does an evening: the agenda makes none, and takes none away.
pub fn in_step(
    there: &[AttendancePeriod],
    made: &[AttendancePeriod],
    days: &[NaiveDate],
    unit: Unit,
) -> InStep {
    let same = |a: &AttendancePeriod, b: &AttendancePeriod| a.day == b.day && a.part == b.part;
    let mut found = InStep::default();
    for period in made {
        let Some(old) = there.iter().find(|old| same(old, period)) else {
            found.write.push(period.clone());
            continue;
        };
        let times = if old.own_times { old } else { period };
        let wanted = AttendancePeriod { from: times.from, to: times.to, ..old.clone() };
        if wanted != *old {
            found.write.push(wanted);
        }
    }
    let without_work = |old: &&AttendancePeriod| {
        let is_set = old.own_times && unit.counts(old.part) && days.contains(&old.day);
        old.part != PeriodPart::Session && !is_set && !made.iter().any(|period| same(old, period))
    };
    found.without_work = there.iter().filter(without_work).map(|old| old.id).collect();
    found
}

type Span = Option<(Minute, Minute)>;

fn half_days(agenda: &Agenda, day: NaiveDate) -> [Span; 2] {
    let today: Vec<&Placement> = agenda.placements.iter().filter(|p| p.day == day).collect();
    if today.is_empty() {
        return [Some(USUAL_MORNING), Some(USUAL_AFTERNOON)];
    }
    let is_lunch = |p: &&&Placement| {
        (LUNCH_FROM..=LUNCH_TO).contains(&p.start)
            && agenda.session(p.session).is_some_and(|s| s.kind == SessionKind::Meal)
    };
    let lunch =
        today.iter().filter(is_lunch).max_by_key(|p| (p.duration, std::cmp::Reverse((p.start, p.id))));
    let (noon, after_noon) =
        lunch.map_or((NOON_WITHOUT_LUNCH, NOON_WITHOUT_LUNCH), |lunch| (lunch.start, lunch.end()));
    let mut halves: [Span; 2] = [None, None];
    for placement in today {
        if !agenda.session(placement.session).is_some_and(|s| agenda.counts(s)) {
            continue;
        }
        let morning = (placement.start, placement.end().min(noon));
        let afternoon = (placement.start.max(after_noon), placement.end());
        for (half, (from, to)) in halves.iter_mut().zip([morning, afternoon]) {
            if from < to {
                let (first, last) = half.unwrap_or((from, to));
                *half = Some((first.min(from), last.max(to)));
            }
        }
    }
    halves
}

/// The period that somebody who comes now is checked in for: the one going on, else the next of the day, else the day's last. Half-days
/// and days go before single sessions. What is left of an earlier way of counting, because somebody was entered, is for nobody who comes
/// now; a half-day that does not count beside one that does is going on all the same. `None` on a day without periods.
pub fn period_now(periods: &[AttendancePeriod], day: NaiveDate, minute: Minute) -> Option<&AttendancePeriod> {
    let today = || periods.iter().filter(|p| p.day == day);
    let counts_on = |part| today().any(|p| p.counted && p.part.is_of_a_kind_with(part));
    let anything_counts = today().any(|p| p.counted);
    let is_left_over = |p: &AttendancePeriod| anything_counts && !counts_on(p.part);
    today().min_by_key(|p| {
        let distance = if minute < p.from {
            (1, p.from - minute)
        } else if minute < p.to {
            (0, 0)
        } else {
            (2, minute - p.to)
        };
        let is_idle_session = p.part == PeriodPart::Session && !p.counted;
        (is_left_over(p), is_idle_session, p.part == PeriodPart::Session, distance, p.from, p.id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{any_agenda, day, empty, id};
    use crate::session::SessionKind::{Internal, Meal, Plenary, Registration, Social, Visit};
    use proptest::prelude::*;

    fn keys(agenda: &Agenda, days: &[NaiveDate]) -> Vec<(String, Minute, Minute)> {
        let mut n = 0;
        let periods = default_periods(days, agenda, &mut || {
            n += 1;
            id(n)
        });
        periods.iter().map(|p| (p.key(), p.from, p.to)).collect()
    }

    #[test]
    fn half_days_last_from_first_to_last_work_around_lunch() {
        let agenda = empty()
            .held(1, Registration, 0, 480, 30, 1)
            .held(2, Plenary, 0, 510, 90, 1)
            .held(3, Plenary, 0, 630, 150, 1)
            .held(4, Meal, 0, 780, 60, 99)
            .held(5, Plenary, 0, 840, 150, 1)
            .held(6, Internal, 0, 1020, 30, 2)
            .held(7, Social, 0, 1200, 270, 3);
        assert_eq!(
            keys(&agenda, &[day(0)]),
            [("2024-06-10/am".to_owned(), 510, 780), ("2024-06-10/pm".to_owned(), 840, 990)]
        );
    }

    #[test]
    fn day_that_ends_by_lunch_has_no_afternoon() {
        let agenda = empty()
            .held(1, Plenary, 0, 540, 180, 1)
            .held(2, Meal, 0, 750, 60, 99)
            .held(3, Social, 0, 1140, 120, 3);
        assert_eq!(keys(&agenda, &[day(0)]), [("2024-06-10/am".to_owned(), 540, 720)]);
    }

    #[test]
    fn visit_over_lunch_counts_in_both_halves() {
        let agenda = empty().held(1, Visit, 0, 510, 450, 0).held(2, Meal, 0, 720, 60, 0);
        assert_eq!(
            keys(&agenda, &[day(0)]),
            [("2024-06-10/am".to_owned(), 510, 720), ("2024-06-10/pm".to_owned(), 780, 960)]
        );
    }

    #[test]
    fn day_without_lunch_is_divided_at_one() {
        let agenda = empty().held(1, Plenary, 0, 540, 60, 1).held(2, Plenary, 0, 790, 60, 1);
        let halves: Vec<_> = keys(&agenda, &[day(0)]).into_iter().map(|(_, from, to)| (from, to)).collect();
        assert_eq!(halves, [(540, 600), (790, 850)]);
    }

    #[test]
    fn empty_day_has_the_usual_halves_and_a_free_day_none() {
        let agenda = empty().held(1, Social, 1, 600, 300, 0);
        assert_eq!(
            keys(&agenda, &[day(0), day(1)]),
            [("2024-06-10/am".to_owned(), 510, 750), ("2024-06-10/pm".to_owned(), 810, 1020)]
        );
    }

    #[test]
    fn whoever_comes_now_is_checked_in_for_the_period_at_hand() {
        let mut n = 0;
        let days = [day(0), day(1)];
        let periods = default_periods(&days, &empty(), &mut || {
            n += 1;
            id(n)
        });
        let key = |on, minute| period_now(&periods, day(on), minute).map(AttendancePeriod::key);
        assert_eq!(key(0, 460).as_deref(), Some("2024-06-10/am"), "early");
        assert_eq!(key(0, 740).as_deref(), Some("2024-06-10/am"));
        assert_eq!(key(0, 760).as_deref(), Some("2024-06-10/pm"), "after the morning is over");
        assert_eq!(key(0, 1400).as_deref(), Some("2024-06-10/pm"), "late");
        assert_eq!(key(1, 0).as_deref(), Some("2024-06-11/am"));
        assert_eq!(key(3, 600), None);
    }

    #[test]
    fn what_is_left_of_an_earlier_way_of_counting_is_for_nobody_who_comes_now() {
        let mut n = 0;
        let halves = default_periods(&[day(0)], &empty(), &mut || {
            n += 1;
            id(n)
        });
        let left: Vec<_> =
            halves.iter().map(|p| AttendancePeriod { counted: false, ..p.clone() }).take(1).collect();
        let session = |n: u128, from: Minute, counted| AttendancePeriod {
            id: PeriodId::new(id(n)),
            part: PeriodPart::Session,
            from,
            to: from + 60,
            counted,
            ..halves[0].clone()
        };
        let now = |periods: &[AttendancePeriod], minute| {
            period_now(periods, day(0), minute).map(|p| (p.part, p.from)).unwrap()
        };
        // Sessions are counted: those, whatever the hour, and none that was taken off the agenda.
        let sessions =
            [left.clone(), vec![session(50, 600, true), session(51, 900, true), session(52, 840, false)]];
        let sessions = sessions.concat();
        assert_eq!(now(&sessions, 540), (PeriodPart::Session, 600));
        assert_eq!(now(&sessions, 850), (PeriodPart::Session, 900));
        assert_eq!(now(&sessions, 1_200), (PeriodPart::Session, 900));
        // Whole days are counted, which begin with the half-day and were made after it.
        let whole = whole_days(halves.clone()).remove(0);
        let days = [left.clone(), vec![AttendancePeriod { id: PeriodId::new(id(60)), ..whole }]].concat();
        assert_eq!(now(&days, 540).0, PeriodPart::Day);
        // A morning that does not count, beside an afternoon that does, is still the morning.
        let unticked = [left, halves[1..].to_vec(), vec![session(50, 600, true)]].concat();
        assert_eq!(now(&unticked, 540).0, PeriodPart::Morning);
        assert_eq!(now(&unticked, 900).0, PeriodPart::Afternoon);
    }

    #[test]
    fn whole_days_last_from_the_first_work_to_the_last() {
        let mut n = 0;
        let halves = default_periods(&[day(0), day(1)], &empty(), &mut || {
            n += 1;
            id(n)
        });
        let days: Vec<_> = whole_days(halves).into_iter().map(|p| (p.key(), p.from, p.to)).collect();
        assert_eq!(
            days,
            [("2024-06-10/day".to_owned(), 510, 1020), ("2024-06-11/day".to_owned(), 510, 1020)]
        );
    }

    #[test]
    fn times_that_were_set_and_evenings_stay_when_the_agenda_moves() {
        let mut n = 0;
        let mut made = |agenda: &Agenda| {
            default_periods(&[day(0)], agenda, &mut || {
                n += 1;
                id(n)
            })
        };
        let before = empty().held(1, Plenary, 0, 540, 180, 1).held(2, Plenary, 0, 840, 120, 1);
        let mut there = made(&before);
        there[0] = AttendancePeriod { from: 500, own_times: true, counted: false, ..there[0].clone() };
        let evening = AttendancePeriod {
            id: PeriodId::new(id(90)),
            part: PeriodPart::Evening,
            from: 1140,
            to: 1260,
            own_times: true,
            ..there[1].clone()
        };
        there.push(evening);
        // The morning begins later, and nothing is left of the afternoon.
        let after = made(&empty().held(1, Plenary, 0, 600, 120, 1));
        let found = in_step(&there, &after, &[day(0)], Unit::HalfDays);
        assert_eq!(found, InStep { write: Vec::new(), without_work: vec![there[1].id] });
        there[0].own_times = false;
        let found = in_step(&there, &after, &[day(0)], Unit::HalfDays);
        let moved = AttendancePeriod { from: 600, to: 720, ..there[0].clone() };
        assert_eq!(found.write, [moved], "the same period, and still not counted");
        // A half-day whose times were set stays without work, until half-days are counted no more or the day is gone.
        there[1].own_times = true;
        assert_eq!(in_step(&there, &after, &[day(0)], Unit::HalfDays).without_work, []);
        assert_eq!(in_step(&there, &[], &[day(0)], Unit::Sessions).without_work.len(), 3);
        assert_eq!(in_step(&there, &[], &[day(1)], Unit::HalfDays).without_work.len(), 3);
    }

    proptest! {
        #[test]
        fn periods_are_in_order_and_apart(agenda in any_agenda()) {
            let mut n = 0;
            let periods = default_periods(&agenda.days, &agenda, &mut || { n += 1; id(n) });
            for period in &periods {
                prop_assert!(period.from < period.to);
            }
            for pair in periods.windows(2) {
                prop_assert!(pair[0].day < pair[1].day || pair[0].to <= pair[1].from);
            }
        }
    }
}
