//! When the period that is on now will be another one: a desk that is left open over lunch moves on by itself.

use super::find_period;
use crate::error::ApiError;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use warsha_core::attendance::AttendancePeriod;
use warsha_core::workshop::Workshop;

/// A day of the programme begins at midnight, or at five after one that was a day of the programme as well.
const DAYS_BEGIN: [i32; 2] = [0, 5 * 60];

/// The instant at which another period than that of `now` is on; `None` when the last one stays.
pub(super) fn next_turn(
    periods: &[AttendancePeriod],
    workshop: &Workshop,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, ApiError> {
    let on_now = find_period(periods, workshop, None, now)?.map(|period| period.id);
    let mut moments: Vec<DateTime<Utc>> = periods
        .iter()
        .flat_map(|period| {
            let minutes = [period.from, period.to].into_iter().chain(DAYS_BEGIN);
            minutes.filter_map(|minute| moment(workshop, period.day, minute))
        })
        .filter(|moment| *moment > now)
        .collect();
    moments.sort_unstable();
    moments.dedup();
    for moment in moments {
        if find_period(periods, workshop, None, moment)?.map(|period| period.id) != on_now {
            return Ok(Some(moment));
        }
    }
    Ok(None)
}

/// The instant of a minute of a day at the venue; `None` for one that a change of the clocks leaves out.
fn moment(workshop: &Workshop, day: NaiveDate, minute: i32) -> Option<DateTime<Utc>> {
    let midnight = day.and_time(NaiveTime::MIN);
    let local = midnight.checked_add_signed(TimeDelta::minutes(minute.into()))?;
    let found = workshop.time_zone().from_local_datetime(&local).earliest();
    // Clocks that are put forward skip an hour: it is over when they show the next one.
    let found =
        found.or_else(|| workshop.time_zone().from_local_datetime(&(local + TimeDelta::hours(1))).earliest());
    found.map(|at| at.with_timezone(&Utc))
}
