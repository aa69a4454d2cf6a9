//! What attendance is counted by: half-days, days or sessions, which of them, and the share for the certificate.

use super::is_made;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, texts};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use std::collections::HashSet;
use warsha_core::attendance::punctual::LONGEST_GRACE;
use warsha_core::attendance::{AttendancePeriod, PeriodPart, Unit};
use warsha_core::ids::{PeriodId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_store as store;
use warsha_store::Change;

/// The rules, and the sessions that may be counted.
pub fn attendance_rules(backend: &mut Backend, _: Nothing) -> Outcome<AttendanceRulesView> {
    Ok(view(backend.open()?)?.into())
}

fn view(open: &Open) -> Result<AttendanceRulesView, ApiError> {
    let periods = store::periods::all(&open.document)?;
    let agenda = open.agenda()?;
    let mut sessions: Vec<SessionToCount> = Vec::new();
    let mut placed: Vec<_> = agenda.placements.iter().collect();
    placed.sort_by_key(|p| (p.day, p.start, p.id));
    for placement in placed {
        let Some(session) = agenda.session(placement.session).filter(|s| agenda.counts(s)) else { continue };
        let id = session.id.to_string();
        if sessions.iter().all(|known| known.id != id) {
            sessions.push(SessionToCount {
                id,
                title: texts(&session.title),
                day: placement.day.to_string(),
                start: placement.start,
            });
        }
    }
    Ok(AttendanceRulesView {
        rules: AttendanceRules {
            unit: store::periods::unit(&open.document)?.into(),
            rule: store::periods::certificate_rule(&open.document)?,
            late_after: store::periods::grace(&open.document)?,
            sessions: periods.iter().filter_map(|p| p.session).map(|id| id.to_string()).collect(),
            uncounted: periods.iter().filter(|p| !p.counted).map(AttendancePeriod::key).collect(),
        },
        sessions,
    })
}

/// Sets them. Periods that somebody was entered for stay, whatever is chosen; those of another unit no longer count.
pub fn set_attendance_rules(backend: &mut Backend, wanted: AttendanceRules) -> Outcome<AttendanceRulesView> {
    let chosen: HashSet<SessionId> = wanted.sessions.iter().map(|text| id(text)).collect::<Result<_, _>>()?;
    let unit = wanted.unit.0;
    let grace = wanted.late_after.map(|minutes| minutes.clamp(0, LONGEST_GRACE));
    let open = backend.open_mut()?;
    let done = open.write(Op::SetAttendance, "", |tx| {
        store::periods::set_rule(tx, unit, wanted.rule.min(100), grace)?;
        crate::periods::keep_in_step(tx)?;
        choose_sessions(tx, &chosen)?;
        for mut period in store::periods::all(tx)? {
            let counted = !wanted.uncounted.contains(&period.key()) && is_of(unit, &period);
            if counted != period.counted {
                period.counted = counted;
                store::periods::insert(tx, &period)?;
            }
        }
        Ok::<_, ApiError>(())
    })?;
    let view = view(open)?;
    Ok(Answer::changed(view, &done.changed))
}

/// Whether a period belongs to what is counted by now. Sessions may be counted beside half-days.
fn is_of(unit: Unit, period: &AttendancePeriod) -> bool {
    match period.part {
        PeriodPart::Morning | PeriodPart::Afternoon => unit == Unit::HalfDays,
        PeriodPart::Day => unit == Unit::Days,
        PeriodPart::Session => true,
    }
}

/// Makes a period for each chosen session that has none, and takes away those of sessions that were left out, unless somebody was entered.
fn choose_sessions(tx: &mut Change<'_>, chosen: &HashSet<SessionId>) -> Result<(), ApiError> {
    let there = store::periods::all(tx)?;
    let agenda = store::agenda::assemble(tx, 0)?;
    for period in there.iter().filter(|p| !is_made(p)) {
        let is_chosen = period.session.is_some_and(|id| chosen.contains(&id));
        if !is_chosen && store::check_ins::of_period(tx, period.id)?.is_empty() {
            store::periods::remove(tx, period.id)?;
        }
    }
    let mut placed: Vec<_> = agenda.placements.iter().collect();
    placed.sort_by_key(|p| (p.day, p.start, p.id));
    let mut made: HashSet<SessionId> = there.iter().filter_map(|p| p.session).collect();
    for placement in placed {
        if chosen.contains(&placement.session) && made.insert(placement.session) {
            let period = AttendancePeriod {
                id: PeriodId::new(tx.new_id()),
                day: placement.day,
                part: PeriodPart::Session,
                session: Some(placement.session),
                from: placement.start,
                to: placement.end(),
                counted: true,
            };
            store::periods::insert(tx, &period)?;
        }
    }
    Ok(())
}
