//! What the clock says about an arrival: in time, or late. Whoever marks somebody by hand knows better than the clock.

use super::{AttendancePeriod, CheckIn, CheckInWay};
use crate::Minute;
use crate::actual::minute_of;
use crate::ids::PeriodId;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::HashMap;

/// How many minutes after the start of a period nobody counts as late when no other number was set.
pub const USUAL_GRACE: Minute = 15;

/// The most minutes of grace; more than a day is a typing mistake.
pub const LONGEST_GRACE: Minute = 24 * 60;

/// From this minute of the next day on, a record was not made at the door but entered afterwards.
pub const DAY_IS_OVER: Minute = 29 * 60;

/// When each period begins, and how long after that nobody is late yet.
#[derive(Clone, Debug)]
pub struct Punctuality {
    zone: Tz,
    starts: HashMap<PeriodId, (NaiveDate, Minute)>,
}

impl Punctuality {
    /// The clock of a workshop. Without a grace nobody is late by the clock.
    pub fn of(periods: &[AttendancePeriod], zone: Tz, grace: Option<Minute>) -> Self {
        let starts = grace.map(|grace| {
            periods.iter().map(|p| (p.id, (p.day, p.from.saturating_add(grace.max(0))))).collect()
        });
        Self { zone, starts: starts.unwrap_or_default() }
    }

    /// No clock: for counts in which nobody asks who was late.
    pub fn unasked() -> Self {
        Self { zone: Tz::UTC, starts: HashMap::new() }
    }

    /// Whether an arrival came late by the clock of the venue. Only what was recorded at the door, on the day itself or in the night after it,
    /// says when somebody came; what was typed from paper or set in the grid does not.
    pub fn is_late(&self, arrival: &CheckIn) -> bool {
        let at_the_door = !matches!(arrival.way, CheckInWay::Sheet | CheckInWay::Grid);
        self.starts.get(&arrival.period).is_some_and(|(day, last)| {
            let minute = minute_of(*day, arrival.at, self.zone);
            at_the_door && minute > *last && minute < DAY_IS_OVER
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{day, id};
    use crate::attendance::{CheckInKind, PeriodPart};
    use crate::delegate::AttendanceMode;
    use crate::ids::{CheckInId, DelegateId};
    use chrono::{DateTime, TimeDelta, Utc};

    fn afternoon() -> AttendancePeriod {
        AttendancePeriod {
            id: PeriodId::new(id(1)),
            day: day(0),
            part: PeriodPart::Afternoon,
            session: None,
            placement: None,
            from: 14 * 60,
            to: 17 * 60,
            counted: true,
            own_times: false,
        }
    }

    /// Somebody who came so many minutes after the midnight that began the day, in the world's time.
    fn came(minute: i64, way: CheckInWay) -> CheckIn {
        let midnight: DateTime<Utc> = day(0).and_hms_opt(0, 0, 0).unwrap().and_utc();
        CheckIn {
            id: CheckInId::new(id(2)),
            delegate: DelegateId::new(id(3)),
            period: afternoon().id,
            kind: CheckInKind::Arrived,
            withdraws: None,
            way,
            mode: AttendanceMode::InPerson,
            at: midnight + TimeDelta::minutes(minute),
            desk: String::new(),
        }
    }

    fn late(zone: Tz, grace: Option<Minute>, minute: i64) -> bool {
        Punctuality::of(&[afternoon()], zone, grace).is_late(&came(minute, CheckInWay::Scanned))
    }

    #[test]
    fn whoever_comes_after_the_grace_is_late_by_the_clock_of_the_venue() {
        let kampala = Tz::Africa__Kampala;
        // 14:15 in Kampala is 11:15 in the world.
        assert!(!late(kampala, Some(15), 11 * 60 + 15));
        assert!(late(kampala, Some(15), 11 * 60 + 16));
        assert!(!late(kampala, Some(30), 11 * 60 + 16));
        assert!(!late(kampala, Some(15), 5 * 60), "early, or by a clock that was set back");
        assert!(!late(Tz::UTC, Some(15), 11 * 60 + 16), "in another zone it is still morning");
        assert!(!late(kampala, None, 16 * 60));
        assert!(!Punctuality::unasked().is_late(&came(16 * 60, CheckInWay::Scanned)));
    }

    #[test]
    fn night_belongs_to_the_day_and_what_comes_after_it_was_entered_afterwards() {
        assert!(late(Tz::UTC, Some(15), 24 * 60 + 10));
        assert!(!late(Tz::UTC, Some(15), 33 * 60));
    }

    #[test]
    fn what_was_typed_from_paper_or_set_by_hand_says_nothing_about_the_clock() {
        let clock = Punctuality::of(&[afternoon()], Tz::UTC, Some(15));
        let is_late = |way| clock.is_late(&came(16 * 60, way));
        assert!(is_late(CheckInWay::Typed) && is_late(CheckInWay::WalkIn));
        assert!(!is_late(CheckInWay::Sheet) && !is_late(CheckInWay::Grid));
    }
}
