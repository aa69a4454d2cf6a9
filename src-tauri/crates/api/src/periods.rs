//! Keeping the half-day periods in step with the agenda, inside the change that moved it.

use crate::error::ApiError;
use warsha_core::attendance::{AttendancePeriod, PeriodPart, default_periods};
use warsha_store as store;
use warsha_store::Change;

/// Adds half-days that are missing and corrects the times of those that are there. A half-day that has no work any more is taken away,
/// unless somebody was checked in for it: facts keep their period.
pub(crate) fn keep_in_step(tx: &mut Change<'_>) -> Result<(), ApiError> {
    let agenda = store::agenda::assemble(tx, 0)?;
    let mut ids: Vec<uuid::Uuid> = (0..2 * agenda.days.len()).map(|_| tx.new_id()).collect();
    let mut next = || ids.pop().unwrap_or_default();
    let wanted = default_periods(&agenda.days, &agenda, &mut next);
    let there = store::periods::all(tx)?;
    let half = |p: &AttendancePeriod| matches!(p.part, PeriodPart::Morning | PeriodPart::Afternoon);
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
    for old in there.iter().filter(|old| half(old) && !wanted.iter().any(|period| same(old, period))) {
        if store::check_ins::of_period(tx, old.id)?.is_empty() {
            store::periods::remove(tx, old.id)?;
        }
    }
    Ok(())
}
