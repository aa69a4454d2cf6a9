//! What attendance is counted by: half-days, days or sessions, which of them, and the share for the certificate.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, texts};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashSet};
use warsha_core::Minute;
use warsha_core::attendance::punctual::{DAY_IS_OVER, LONGEST_GRACE};
use warsha_core::attendance::{AttendancePeriod, Found, PeriodPart, Unit, by_key, place_of};
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
    let unit = store::periods::unit(&open.document)?;
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
            unit: unit.into(),
            rule: store::periods::certificate_rule(&open.document)?,
            late_after: store::periods::grace(&open.document)?,
            sessions: {
                let chosen = store::periods::counted_sessions(&open.document)?;
                // Those in the tray are chosen all the same.
                let chosen: BTreeSet<SessionId> =
                    chosen.into_iter().filter(|id| agenda.session(*id).is_some()).collect();
                chosen.iter().map(SessionId::to_string).collect()
            },
            // What another unit had counts for nothing, and nobody chose that: with its own unit it counts again.
            uncounted: {
                let left_out =
                    periods.iter().filter(|p| !p.counted && unit.counts(p.part) && !has_no_place(p));
                left_out.map(AttendancePeriod::key).collect()
            },
            times: Some(periods.iter().filter(|p| p.own_times).map(times_of).collect()),
        },
        sessions,
    })
}

/// Whether a period is of a session that stands nowhere or is counted no more: that is what it says, and nobody's choice about the period.
fn has_no_place(period: &AttendancePeriod) -> bool {
    period.part == PeriodPart::Session && period.placement.is_none()
}

fn times_of(period: &AttendancePeriod) -> PeriodTimes {
    PeriodTimes { key: period.key(), from: period.from, to: period.to }
}

/// Sets them. Periods that somebody was entered for stay, whatever is chosen; those of another unit no longer count.
pub fn set_attendance_rules(backend: &mut Backend, wanted: AttendanceRules) -> Outcome<AttendanceRulesView> {
    let chosen: HashSet<SessionId> = wanted.sessions.iter().map(|text| id(text)).collect::<Result<_, _>>()?;
    let unit = wanted.unit.0;
    let grace = wanted.late_after.map(|minutes| minutes.clamp(0, LONGEST_GRACE));
    let open = backend.open_mut()?;
    let days = store::workshop::get(&open.document)?.days();
    let times = wanted.times.as_deref().map(|times| own_times(times, &days)).transpose()?;
    let done = open.write(Op::SetAttendance, "", |tx| {
        store::periods::set_rule(tx, unit, wanted.rule.min(100), grace)?;
        if let Some(times) = &times {
            set_times(tx, times, unit)?;
        }
        crate::periods::keep_in_step(tx)?;
        let standing = crate::periods::choose_sessions(tx, &chosen)?;
        let all = store::periods::all(tx)?;
        let uncounted: HashSet<PeriodId> = wanted
            .uncounted
            .iter()
            .filter_map(|key| match by_key(&all, key) {
                Found::One(period) => Some(period.id),
                Found::Nothing | Found::Several(_) => None,
            })
            .collect();
        for period in &all {
            let stands = period.session.is_none_or(|session| standing.contains(&session));
            let counted = stands && !uncounted.contains(&period.id) && unit.counts(period.part);
            if counted != period.counted {
                store::periods::insert(tx, &AttendancePeriod { counted, ..period.clone() })?;
            }
        }
        Ok::<_, ApiError>(())
    })?;
    let view = view(open)?;
    Ok(Answer::changed(view, &done.changed))
}

/// Times that somebody set for a part of a day.
struct OwnTimes {
    day: NaiveDate,
    part: PeriodPart,
    from: Minute,
    to: Minute,
}

fn own_times(wanted: &[PeriodTimes], days: &[NaiveDate]) -> Result<Vec<OwnTimes>, ApiError> {
    let read = |times: &PeriodTimes| {
        let unknown = || {
            let parts = PeriodPart::ALL.iter().filter(|part| **part != PeriodPart::Session);
            let day =
                times.key.split('/').next().and_then(|day| day.parse().ok()).filter(|day| days.contains(day));
            let day = day.or(days.first().copied()).map(|day| day.to_string()).unwrap_or_default();
            let known: Vec<String> = parts.map(|part| format!("{day}/{}", part.code())).collect();
            ApiError::new(ErrorCode::UnknownPeriod)
                .with("period", times.key.as_str())
                .with("known", known.join(", "))
        };
        let (day, part) = place_of(&times.key).ok_or_else(unknown)?;
        if !days.contains(&day) {
            return Err(unknown());
        }
        if times.from < 0 || times.from >= times.to || times.to > DAY_IS_OVER {
            return Err(ErrorCode::PeriodTimesReversed.into());
        }
        Ok(OwnTimes { day, part, from: times.from, to: times.to })
    };
    wanted.iter().map(read).collect()
}

/// Sets the times of periods, and adds those that are not there, such as an evening. What is not named follows the agenda again.
fn set_times(tx: &mut Change<'_>, times: &[OwnTimes], unit: Unit) -> Result<(), ApiError> {
    let there = store::periods::all(tx)?;
    for old in there.iter().filter(|period| period.part != PeriodPart::Session) {
        let own = times.iter().find(|own| own.day == old.day && own.part == old.part);
        let (from, to) = own.map_or((old.from, old.to), |own| (own.from, own.to));
        let wanted = AttendancePeriod { from, to, own_times: own.is_some(), ..old.clone() };
        if wanted != *old {
            store::periods::insert(tx, &wanted)?;
        }
    }
    let is_there = |own: &OwnTimes| there.iter().any(|old| old.day == own.day && old.part == own.part);
    for own in times.iter().filter(|own| unit.counts(own.part) && !is_there(own)) {
        let period = AttendancePeriod {
            id: PeriodId::new(tx.new_id()),
            day: own.day,
            part: own.part,
            session: None,
            placement: None,
            from: own.from,
            to: own.to,
            counted: true,
            own_times: true,
        };
        store::periods::insert(tx, &period)?;
    }
    Ok(())
}
