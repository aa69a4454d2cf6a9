//! A session plan carried out, step by step.

use super::{session_of, slot_of};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use crate::workshop::venue_now;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;
use warsha_core::actual::{instant_of, minute_of};
use warsha_core::ids::{PlanRunId, PlanStepId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::session::Placement;
use warsha_core::session_plan::{
    PlanStep, Run, RunKind, RunRecord, RunStanding, Slot, lasts, runs, standing, together,
};
use warsha_core::workshop::Workshop;
use warsha_store as store;

/// A run that begins so far from its slot is a rehearsal: its times count from its own beginning.
const REHEARSAL: TimeDelta = TimeDelta::hours(6);

/// The most minutes that a step is given at once.
const MOST_EXTRA: i32 = 120;

/// Where the plan of a session stands.
pub fn plan_run(backend: &mut Backend, which: ById) -> Outcome<PlanRunView> {
    let now = backend.host.now();
    Ok(run_view(backend.open()?, id(&which.id)?, now)?.into())
}

/// Says that a step begins, gets minutes, that the plan is through, or that the last of these was not meant.
pub fn run_plan(backend: &mut Backend, wanted: RunPlan) -> Outcome<PlanRunView> {
    let now = backend.host.now();
    let desk = crate::desk::name(backend);
    let open = backend.open_mut()?;
    let session: SessionId = id(&wanted.session)?;
    let (_, about) = session_of(open, session)?;
    let records = store::plan_runs::of_session(&open.document, session)?;
    let run = runs(&records).pop();
    let current = run.as_ref().and_then(Run::current).map(|pass| pass.step);
    let steps = store::session_plans::steps(&open.document, session)?;
    let record = |tx: &store::Change<'_>, kind, step, minutes| RunRecord {
        id: PlanRunId::new(tx.new_id()),
        session,
        kind,
        step,
        minutes,
        withdraws: None,
        at: now,
        desk: desk.clone(),
    };
    let mut said: Vec<(RunKind, Option<PlanStepId>, i32)> = Vec::new();
    let mut back = None;
    match wanted.change {
        RunChange::Begin { step, anew } => {
            let step: PlanStepId = id(&step)?;
            if !together(&steps).any(|one| one.id == step) {
                return Err(ErrorCode::NotFound.into());
            }
            if anew && current.is_some() {
                said.push((RunKind::Ended, None, 0));
            }
            if anew || current != Some(step) {
                said.push((RunKind::Step, Some(step), 0));
            }
        }
        RunChange::Extra { minutes } => {
            let current = current.ok_or(ErrorCode::NotFound)?;
            let minutes = minutes.clamp(-MOST_EXTRA, MOST_EXTRA);
            said.extend((minutes != 0).then_some((RunKind::Extra, Some(current), minutes)));
        }
        RunChange::End => said.extend(current.map(|_| (RunKind::Ended, None, 0))),
        RunChange::Back => back = run.map(|run| run.last),
    }
    if said.is_empty() && back.is_none() {
        return Ok(run_view(open, session, now)?.into());
    }
    let done = open.write(Op::RunPlan, about.title.best("en"), |tx| {
        for (kind, step, minutes) in said {
            let record = record(tx, kind, step, minutes);
            store::plan_runs::append(tx, &record)?;
            tx.compensate_with(record.id);
        }
        if let Some(last) = back
            && let Some(withdrawal) = store::plan_runs::withdraw(tx, last)?
        {
            tx.compensate_with(withdrawal);
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(run_view(open, session, now)?, &done.changed))
}

/// Sessions whose plans are being carried out.
pub(super) fn running_sessions(open: &Open) -> Result<HashSet<SessionId>, ApiError> {
    let records = store::plan_runs::all(&open.document)?;
    let sessions: HashSet<SessionId> = records.iter().map(|record| record.session).collect();
    let is_on = |session: &SessionId| {
        let of: Vec<RunRecord> = records.iter().filter(|one| one.session == *session).cloned().collect();
        runs(&of).last().is_some_and(|run| run.current().is_some())
    };
    Ok(sessions.into_iter().filter(is_on).collect())
}

/// How the plan of a session was carried out the last time, and whether it still is.
pub(super) fn last_run(
    open: &Open,
    session: SessionId,
    steps: &[PlanStep],
    now: DateTime<Utc>,
) -> Result<(Vec<PlanRunStep>, bool), ApiError> {
    let Some(run) = runs(&store::plan_runs::of_session(&open.document, session)?).pop() else {
        return Ok((Vec::new(), false));
    };
    let workshop = store::workshop::get(&open.document)?;
    Ok((ran(&run, steps, &workshop, now), run.current().is_some()))
}

fn run_view(open: &Open, session: SessionId, now: DateTime<Utc>) -> Result<PlanRunView, ApiError> {
    let (agenda, about) = session_of(open, session)?;
    let workshop = store::workshop::get(&open.document)?;
    let steps = store::session_plans::steps(&open.document, session)?;
    let (placement, slot) = slot_of(&agenda, &about);
    let planned = placement.and_then(|p| begins_at(p, &workshop));
    let run = runs(&store::plan_runs::of_session(&open.document, session)?).pop();
    let stands = run.as_ref().and_then(|run| stands(run, &steps, slot, planned, now));
    let on_its_day = |begins: &DateTime<Utc>| (*begins - now).abs() < REHEARSAL;
    let until = planned.filter(on_its_day).filter(|_| run.is_none());
    Ok(PlanRunView {
        session: session.to_string(),
        now: stands.map(|stands| now_view(&stands, run.as_ref(), &workshop)),
        ran: run.as_ref().map(|run| ran(run, &steps, &workshop, now)).unwrap_or_default(),
        began: run.as_ref().and_then(Run::began).map(|at| minute_on_its_day(&workshop, at)),
        ended: run.as_ref().and_then(|run| run.ended).map(|at| minute_on_its_day(&workshop, at)),
        until: until.map(|begins| seconds((begins - now).num_seconds())),
        minute: venue_now(&workshop, now).minute,
    })
}

fn begins_at(placement: &Placement, workshop: &Workshop) -> Option<DateTime<Utc>> {
    instant_of(placement.day, placement.start, workshop.time_zone())
}

fn stands(
    run: &Run,
    steps: &[PlanStep],
    slot: Slot,
    planned: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<RunStanding> {
    let began = run.began()?;
    let begins = planned.filter(|planned| (*planned - began).abs() < REHEARSAL).unwrap_or(began);
    standing(run, steps, slot, begins, now)
}

/// The minute of the programme day that an instant belongs to: the small hours belong to the evening before.
fn minute_on_its_day(workshop: &Workshop, at: DateTime<Utc>) -> i32 {
    let at_venue = venue_now(workshop, at);
    crate::convert::day(&at_venue.day).map_or(at_venue.minute, |day| minute_of(day, at, workshop.time_zone()))
}

fn ran(run: &Run, steps: &[PlanStep], workshop: &Workshop, now: DateTime<Utc>) -> Vec<PlanRunStep> {
    let mut found: Vec<PlanRunStep> = Vec::new();
    let mut seen = HashSet::new();
    for pass in run.passes.iter().filter(|pass| seen.insert(pass.step)) {
        let Some((began, took, extra)) = run.of_step(pass.step, now) else { continue };
        found.push(PlanRunStep {
            step: pass.step.to_string(),
            began: minute_on_its_day(workshop, began),
            seconds: seconds(took),
            planned: steps.iter().find(|step| step.id == pass.step).map(|step| lasts(step, steps)),
            extra,
        });
    }
    found
}

fn now_view(stands: &RunStanding, run: Option<&Run>, workshop: &Workshop) -> PlanRunNow {
    PlanRunNow {
        step: stands.step.to_string(),
        next: stands.next.map(|next| next.to_string()),
        elapsed: seconds(stands.elapsed),
        left: seconds(stands.left),
        extra: run.and_then(Run::current).map_or(0, |pass| pass.extra),
        behind: seconds(stands.behind),
        ends: minute_on_its_day(workshop, stands.ends),
        over_slot: stands.over_slot.map(seconds),
        lock: stands.lock.map(|lock| PlanRunLock {
            step: lock.step.to_string(),
            until: seconds(lock.until),
            over: seconds(lock.over),
        }),
        groups: stands
            .groups
            .iter()
            .map(|group| PlanRunGroup {
                branch: group.branch,
                step: group.step.to_string(),
                left: seconds(group.left),
            })
            .collect(),
    }
}

/// Seconds as the wire has them; a run that was left open for decades stays at the edge.
fn seconds(seconds: i64) -> i32 {
    seconds.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}
