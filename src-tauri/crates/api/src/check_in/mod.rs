//! The check-in desk: who has arrived, and who is still missing.

mod at_the_door;
mod badges;
mod camera;
mod people;
mod trace;
mod turn;

pub(crate) use at_the_door::{check_in, withdraw_check_in, withdraw_check_ins};
pub(crate) use badges::{admit_walk_in, give_badge};
pub(crate) use camera::read_code;
pub(crate) use people::{card_of, desk_card, find_people};
pub(crate) use trace::check_in_trace;

use crate::backend::{Backend, Outcome};
use crate::convert::{country_text, instant, texts};
use crate::delegates::subject;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use crate::workshop::venue_now;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use warsha_core::attendance::punctual::DAY_IS_OVER;
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, PeriodPart as Part, Punctuality, Standing, arrivals, attendance_of, period_now,
};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate};
use warsha_core::ids::DelegateId;
use warsha_core::workshop::Workshop;
use warsha_store::{check_ins, delegates, delegations, periods, sessions, workshop};

/// How many recent arrivals the screen lists, unless it asks for all.
const RECENT: usize = 20;

/// Everything beside the answer.
pub fn check_in_desk(backend: &mut Backend, wanted: DeskQuery) -> Outcome<DeskView> {
    Ok(desk(backend, &wanted)?.into())
}

fn desk(backend: &Backend, wanted: &DeskQuery) -> Result<DeskView, ApiError> {
    let now = backend.host.now();
    let open = backend.open()?;
    let workshop = workshop::get(&open.document)?;
    let all = periods::all(&open.document)?;
    let Some(period) = find_period(&all, &workshop, wanted.period.as_deref(), now)? else {
        return Ok(DeskView {
            period: None,
            periods: Vec::new(),
            on_now: String::new(),
            turns_in: None,
            turns_at: None,
            arrived: 0,
            expected: 0,
            online_expected: 0,
            groups: Vec::new(),
            recent: Vec::new(),
            refused: Vec::new(),
        });
    };
    let people = delegates::all(&open.document)?;
    let by_id: HashMap<DelegateId, &Delegate> = people.iter().map(|d| (d.id, d)).collect();
    let groups = delegations::all(&open.document)?;
    let facts = check_ins::of_period(&open.document, period.id)?;
    let standings = attendance_of(&facts, period.id, &periods::punctuality(&open.document)?);
    let by_group = arrivals(&groups, &people, &standings);
    let is_excused = |d: &DelegateId| matches!(standings.get(d), Some(Standing::Excused { .. }));
    let is_online = |d: &DelegateId| by_id.get(d).is_some_and(|d| d.mode == Mode::Online);
    let group_view = |a: &warsha_core::attendance::Arrivals| {
        let group = a.delegation.and_then(|id| groups.iter().find(|g| g.id == id));
        DeskGroup {
            id: a.delegation.map(|d| d.to_string()).unwrap_or_default(),
            name: group.map(|g| texts(&g.name)).unwrap_or_default(),
            country: country_text(group.and_then(|g| g.country)),
            arrived: a.arrived,
            expected: a.expected,
            missing: a
                .missing
                .iter()
                .filter_map(|d| by_id.get(d))
                .map(|d| MissingPerson {
                    id: d.id.to_string(),
                    name: shown(d),
                    online: d.mode == Mode::Online,
                    excused: is_excused(&d.id),
                })
                .collect(),
        }
    };
    let most = if wanted.all { usize::MAX } else { RECENT };
    let on_now = find_period(&all, &workshop, None, now)?.map(AttendancePeriod::key).unwrap_or_default();
    let turn = turn::next_turn(&all, &workshop, now)?;
    Ok(DeskView {
        on_now,
        turns_in: turn.map(|at| u32::try_from((at - now).num_seconds()).unwrap_or(u32::MAX)),
        turns_at: turn.map(|at| venue_now(&workshop, at).minute % (24 * 60)),
        arrived: by_group.iter().map(|g| g.arrived).sum(),
        expected: by_group.iter().map(|g| g.expected).sum(),
        online_expected: by_group.iter().flat_map(|g| &g.missing).filter(|d| is_online(d)).count() as u32,
        groups: by_group.iter().filter(|g| g.expected > 0).map(group_view).collect(),
        recent: recent(&workshop, &facts, &standings, &by_id, most),
        refused: refused(open, &workshop, &by_id, most)?,
        periods: all.iter().map(|p| period_view(open, &workshop, p)).collect::<Result<_, _>>()?,
        period: Some(period_view(open, &workshop, period)?),
    })
}

/// The desk knows people by the name they go by here: a protected person by alias.
fn shown(delegate: &Delegate) -> String {
    subject(delegate)
}

fn recent(
    workshop: &Workshop,
    facts: &[CheckIn],
    standings: &HashMap<DelegateId, Standing>,
    people: &HashMap<DelegateId, &Delegate>,
    most: usize,
) -> Vec<RecentArrival> {
    let mut latest: Vec<&CheckIn> = facts
        .iter()
        .filter(|f| matches!(standings.get(&f.delegate), Some(Standing::In { check_in, .. }) if *check_in == f.id))
        .collect();
    latest.sort_by_key(|f| std::cmp::Reverse((f.at, f.id)));
    latest
        .into_iter()
        .take(most)
        .map(|f| RecentArrival {
            check_in: f.id.to_string(),
            delegate: f.delegate.to_string(),
            name: people.get(&f.delegate).map(|d| shown(d)).unwrap_or_default(),
            at: instant(f.at),
            minute: venue_now(workshop, f.at).minute % (24 * 60),
            desk: f.desk.clone(),
            online: f.mode == Mode::Online,
            late: standings.get(&f.delegate).is_some_and(|standing| standing.remarks().late),
        })
        .collect()
}

fn refused(
    open: &Open,
    workshop: &Workshop,
    people: &HashMap<DelegateId, &Delegate>,
    most: usize,
) -> Result<Vec<RefusedView>, ApiError> {
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    let scans = warsha_store::door::refused(&open.document, most)?;
    let view = |scan: warsha_store::door::RefusedScan| RefusedView {
        id: scan.id.to_string(),
        name: scan.delegate.and_then(|id| people.get(&id)).map(|d| shown(d)).unwrap_or_default(),
        delegate: scan.delegate.map(|id| id.to_string()).unwrap_or_default(),
        text: scan.text,
        answer: scan.answer,
        minute: venue_now(workshop, scan.at).minute % (24 * 60),
        at: instant(scan.at),
        desk: scan.desk,
    };
    Ok(scans.into_iter().map(view).collect())
}

/// Arrived and expected for the period that is on now; what the sidebar counts.
pub(crate) fn arrivals_now(
    open: &Open,
    workshop: &Workshop,
    people: &[Delegate],
    now: DateTime<Utc>,
) -> Result<(u32, u32), ApiError> {
    let all = periods::all(&open.document)?;
    let Some(period) = find_period(&all, workshop, None, now)? else { return Ok((0, 0)) };
    let facts = check_ins::of_period(&open.document, period.id)?;
    let groups = arrivals(&[], people, &attendance_of(&facts, period.id, &Punctuality::unasked()));
    Ok((groups.iter().map(|g| g.arrived).sum(), groups.iter().map(|g| g.expected).sum()))
}

/// The period of a key, or without one the period that is on now, else the next one, else the last.
pub(crate) fn find_period<'a>(
    all: &'a [AttendancePeriod],
    workshop: &Workshop,
    key: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Option<&'a AttendancePeriod>, ApiError> {
    if let Some(key) = key.filter(|key| !key.is_empty()) {
        return crate::periods::named(all, key).map(Some);
    }
    let here = venue_now(workshop, now);
    let today = here.day.parse().unwrap_or(workshop.first_day);
    let next = || all.iter().map(|p| p.day).filter(|day| *day > today).min();
    let last = || all.iter().map(|p| p.day).max();
    let on_now = period_now(all, today, here.minute);
    let on_next = || next().and_then(|day| period_now(all, day, 0));
    let on_last = || last().and_then(|day| period_now(all, day, DAY_IS_OVER));
    Ok(on_now.or_else(on_next).or_else(on_last))
}

fn period_view(open: &Open, workshop: &Workshop, period: &AttendancePeriod) -> Result<PeriodView, ApiError> {
    let title = match period.session {
        Some(session) if period.part == Part::Session => {
            sessions::get(&open.document, session)?.map(|s| texts(&s.title)).unwrap_or_default()
        }
        _ => Texts::new(),
    };
    let number = workshop.days().iter().position(|&d| d == period.day).map_or(0, |index| index as u32 + 1);
    Ok(PeriodView {
        key: period.key(),
        day: period.day.to_string(),
        day_number: number,
        part: period.part.into(),
        from: period.from,
        to: period.to,
        title,
    })
}

/// The prefix of a workshop's badges: "W" and the year of its first day.
pub(crate) fn badge_prefix(workshop: &Workshop) -> String {
    workshop.first_day.format("W%y").to_string()
}
