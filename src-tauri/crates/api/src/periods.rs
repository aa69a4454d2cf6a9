//! Keeping the periods in step with the agenda, inside the change that moved it.

use crate::attendance::is_made;
use crate::error::ApiError;
use warsha_core::attendance::{AttendancePeriod, PeriodPart, Unit, default_periods, whole_days};
use warsha_store as store;
use warsha_store::Change;

/// Adds half-days (or days) that are missing and corrects the times of those that are there, and of sessions that are counted. One that has
/// no work any more is taken away, unless somebody was checked in for it: facts keep their period.
pub(crate) fn keep_in_step(tx: &mut Change<'_>) -> Result<(), ApiError> {
    let agenda = store::agenda::assemble(tx, 0)?;
    let mut ids: Vec<uuid::Uuid> = (0..2 * agenda.days.len()).map(|_| tx.new_id()).collect();
    let mut next = || ids.pop().unwrap_or_default();
    let halves = default_periods(&agenda.days, &agenda, &mut next);
    let wanted = match store::periods::unit(tx)? {
        Unit::HalfDays => halves,
        Unit::Days => whole_days(halves),
        Unit::Sessions => Vec::new(),
    };
    let there = store::periods::all(tx)?;
    let same = |a: &AttendancePeriod, b: &AttendancePeriod| a.day == b.day && a.part == b.part;
    for mut period in wanted.iter().cloned() {
        if let Some(old) = there.iter().find(|old| same(old, &period)) {
            period.id = old.id;
            period.counted = old.counted;
            if *old == period {
                continue;
            }
        }
        store::periods::insert(tx, &period)?;
    }
    for old in there.iter().filter(|old| is_made(old) && !wanted.iter().any(|period| same(old, period))) {
        if store::check_ins::of_period(tx, old.id)?.is_empty() {
            store::periods::remove(tx, old.id)?;
        }
    }
    for old in there.iter().filter(|old| old.part == PeriodPart::Session) {
        let placed: Vec<_> = agenda.placements.iter().filter(|p| Some(p.session) == old.session).collect();
        let Some(placement) = placed.iter().find(|p| p.day == old.day).or_else(|| placed.first()) else {
            // What stands nowhere takes no time of anybody's: it goes, or counts no more when somebody was entered for it.
            if store::check_ins::of_period(tx, old.id)?.is_empty() {
                store::periods::remove(tx, old.id)?;
            } else if old.counted {
                store::periods::insert(tx, &AttendancePeriod { counted: false, ..old.clone() })?;
            }
            continue;
        };
        let moved = AttendancePeriod {
            day: placement.day,
            from: placement.start,
            to: placement.end(),
            ..old.clone()
        };
        if moved != *old {
            store::periods::insert(tx, &moved)?;
        }
    }
    Ok(())
}
