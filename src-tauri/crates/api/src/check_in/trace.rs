//! The story of one person at the door: every record, with what was taken back.

use super::period_view;
use crate::backend::{Backend, Outcome};
use crate::convert::{id, instant};
use crate::wire::*;
use crate::workshop::venue_now;
use warsha_core::attendance::{AttendancePeriod, trace};
use warsha_core::ids::DelegateId;
use warsha_store::{check_ins, periods, workshop};

/// Everything that was recorded about somebody at the door and in the grid, the latest first.
pub fn check_in_trace(backend: &mut Backend, which: ById) -> Outcome<Vec<TraceLine>> {
    let open = backend.open()?;
    let who: DelegateId = id(&which.id)?;
    open.delegate(who)?;
    let workshop = workshop::get(&open.document)?;
    let periods = periods::all(&open.document)?;
    let story = trace(&check_ins::of_delegate(&open.document, who)?, who);
    let mut lines = Vec::with_capacity(story.len());
    for traced in story.iter().rev() {
        let record = &traced.record;
        let period = periods.iter().find(|period| period.id == record.period);
        let withdrawn = record.withdraws.and_then(|id| story.iter().find(|other| other.record.id == id));
        let here = venue_now(&workshop, record.at);
        lines.push(TraceLine {
            id: record.id.to_string(),
            kind: record.kind.into(),
            withdraws: withdrawn.map(|other| other.record.kind.into()),
            holds: traced.holds,
            period: period.map(AttendancePeriod::key).unwrap_or_default(),
            of: period.map(|period| period_view(open, &workshop, period)).transpose()?,
            way: record.way.into(),
            mode: record.mode.into(),
            at: instant(record.at),
            day: here.day,
            minute: here.minute % (24 * 60),
            desk: record.desk.clone(),
        });
    }
    Ok(lines.into())
}
