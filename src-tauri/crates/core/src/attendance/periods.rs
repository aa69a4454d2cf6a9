//! The periods that attendance is counted for, from the agenda.

use super::{AttendancePeriod, PeriodPart};
use crate::Minute;
use crate::agenda::{Agenda, hours};
use crate::ids::PeriodId;
use crate::session::{Placement, SessionKind};
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
                periods.push(AttendancePeriod { id, day, part, session: None, from, to, counted: true });
            }
        }
    }
    periods
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
        if !agenda.session(placement.session).is_some_and(hours::counts) {
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
/// and days go before single sessions. `None` on a day without periods.
pub fn period_now(periods: &[AttendancePeriod], day: NaiveDate, minute: Minute) -> Option<&AttendancePeriod> {
    periods.iter().filter(|p| p.day == day).min_by_key(|p| {
        let distance = if minute < p.from {
            (1, p.from - minute)
        } else if minute < p.to {
            (0, 0)
        } else {
            (2, minute - p.to)
        };
        (p.part == PeriodPart::Session, distance, p.from, p.id)
    })
}
