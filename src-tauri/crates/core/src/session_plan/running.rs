//! A plan carried out: which step is on and since when, as appended facts beside the plan, and how that compares with what was planned.

use super::{PlanStep, Slot, branch, ends_at, lasts, together};
use crate::fact::{Fact, facts_that_hold};
use crate::ids::{PlanRunId, PlanStepId, SessionId};
use crate::{Minute, coded_enum};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

coded_enum! {
    /// What such a record says.
    RunKind {
        /// A step begins; the one before it has ended.
        Step = "step",
        /// The step gets more minutes, or fewer.
        Extra = "extra",
        /// The plan is through.
        Ended = "ended",
        /// An earlier record is taken back.
        Withdrawn = "withdrawn",
    }
}

/// An appended fact about a plan that is carried out. Never changed, never deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRecord {
    /// Identity; two copies of a file are joined by it.
    pub id: PlanRunId,
    /// The session whose plan it is.
    pub session: SessionId,
    /// What it says.
    pub kind: RunKind,
    /// Of which step.
    pub step: Option<PlanStepId>,
    /// For [`RunKind::Extra`]: how many minutes more.
    pub minutes: Minute,
    /// For [`RunKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<PlanRunId>,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

impl Fact for RunRecord {
    type Id = PlanRunId;

    fn id(&self) -> PlanRunId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == RunKind::Withdrawn
    }

    fn withdraws(&self) -> Option<PlanRunId> {
        self.withdraws
    }
}

/// A step that was on, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    /// Which.
    pub step: PlanStepId,
    /// Since when.
    pub began: DateTime<Utc>,
    /// Until when; `None` while it is on.
    pub ended: Option<DateTime<Utc>>,
    /// Minutes that it was given beyond its own.
    pub extra: Minute,
}

impl Pass {
    /// How long it took, or has taken so far, in seconds.
    pub fn seconds(&self, now: DateTime<Utc>) -> i64 {
        (self.ended.unwrap_or(now) - self.began).num_seconds().max(0)
    }
}

/// A plan carried out from its first step to its last, or as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The steps that were on, in the order in which they were; never none.
    pub passes: Vec<Pass>,
    /// When it was through; `None` while it goes on.
    pub ended: Option<DateTime<Utc>>,
    /// The latest record that holds: what "back" takes back.
    pub last: PlanRunId,
}

impl Run {
    /// When the first step began.
    pub fn began(&self) -> Option<DateTime<Utc>> {
        self.passes.first().map(|pass| pass.began)
    }

    /// The step that is on.
    pub fn current(&self) -> Option<&Pass> {
        self.passes.last().filter(|_| self.ended.is_none())
    }

    /// How long a step took altogether, in seconds, and what it was given; `None` when it was never on.
    pub fn of_step(&self, step: PlanStepId, now: DateTime<Utc>) -> Option<(DateTime<Utc>, i64, Minute)> {
        let mut all = self.passes.iter().filter(|pass| pass.step == step);
        let first = all.next()?;
        let sum = (first.began, first.seconds(now), first.extra);
        Some(all.fold(sum, |(began, seconds, extra), pass| {
            (began, seconds + pass.seconds(now), extra + pass.extra)
        }))
    }
}

/// Every run that the records which hold tell of, the latest last. Depends only on the set of records, not on their order.
pub fn runs(records: &[RunRecord]) -> Vec<Run> {
    let once: BTreeMap<PlanRunId, &RunRecord> = records.iter().map(|record| (record.id, record)).collect();
    let mut held = facts_that_hold(once);
    held.sort_by_key(|record| (record.at, record.id));
    let mut all: Vec<Run> = Vec::new();
    for record in held {
        let open = all.last_mut().filter(|run| run.ended.is_none());
        match (record.kind, record.step, open) {
            // Two desks that both went on to a step say the same thing twice.
            (RunKind::Step, Some(step), Some(run)) if run.current().is_some_and(|p| p.step == step) => {}
            (RunKind::Step, Some(step), open) => {
                let pass = Pass { step, began: record.at, ended: None, extra: 0 };
                match open {
                    Some(run) => {
                        close(run, record.at);
                        run.passes.push(pass);
                        run.last = record.id;
                    }
                    None => all.push(Run { passes: vec![pass], ended: None, last: record.id }),
                }
            }
            (RunKind::Extra, step, Some(run)) => {
                let given = run.passes.iter_mut().rev().find(|pass| Some(pass.step) == step);
                if let Some(pass) = given {
                    pass.extra = pass.extra.saturating_add(record.minutes);
                    run.last = record.id;
                }
            }
            (RunKind::Ended, _, Some(run)) => {
                close(run, record.at);
                run.ended = Some(record.at);
                run.last = record.id;
            }
            _ => {}
        }
    }
    all
}

fn close(run: &mut Run, at: DateTime<Utc>) {
    if let Some(pass) = run.passes.last_mut() {
        pass.ended = Some(at);
    }
}

/// A clock time to come that holds, whatever comes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The step that begins then.
    pub step: PlanStepId,
    /// Seconds until then; negative when it has passed.
    pub until: i64,
    /// Seconds by which what comes before runs into it; negative when some are free.
    pub over: i64,
}

/// Where one of the groups that work side by side should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupNow {
    /// Which group, from 0.
    pub branch: u32,
    /// Its step.
    pub step: PlanStepId,
    /// Seconds until that step is to end; negative when it should have ended.
    pub left: i64,
}

/// Where a plan that is carried out stands. All lengths are in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunStanding {
    /// The step that is on.
    pub step: PlanStepId,
    /// What comes next; `None` after the last step.
    pub next: Option<PlanStepId>,
    /// Since the step began.
    pub elapsed: i64,
    /// Until it is to end: after its minutes and what it was given, or when a clock time that holds comes first. Negative when over.
    pub left: i64,
    /// By how much the plan will end later than planned as things stand; negative when earlier.
    pub behind: i64,
    /// When it will end as things stand.
    pub ends: DateTime<Utc>,
    /// By how much that is after the end of the slot; `None` when nobody has said when the slot ends.
    pub over_slot: Option<i64>,
    /// The next clock time that holds.
    pub lock: Option<Lock>,
    /// Where groups should be, in a step that splits.
    pub groups: Vec<GroupNow>,
}

/// Where a run stands; `None` when it is through. `begins` is the instant of the slot's start.
pub fn standing(
    run: &Run,
    steps: &[PlanStep],
    slot: Slot,
    begins: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<RunStanding> {
    let current = run.current()?;
    let all: Vec<&PlanStep> = together(steps).collect();
    let place = |step: PlanStepId| all.iter().position(|one| one.id == step);
    // A step that was taken out of the plan while it was on: what comes next follows the last one that is still there.
    let reached = run.passes.iter().rev().find_map(|pass| place(pass.step));
    let later = all.get(reached.map_or(0, |at| at + 1)..).unwrap_or_default();
    let at = |instant: DateTime<Utc>| (instant - begins).num_seconds();
    let locked = |step: &PlanStep| step.clock.map(|clock| i64::from(clock - slot.start) * 60);
    let seconds = |step: &PlanStep| i64::from(lasts(step, steps)) * 60;
    let own = place(current.step).and_then(|at| all.get(at)).map_or(0, |step| seconds(step));
    let (began, here) = (at(current.began), at(now));
    let full = began + (own + i64::from(current.extra) * 60).max(0);
    let first_lock = later.first().and_then(|step| locked(step)).filter(|&lock| lock > began);
    let must_end = first_lock.map_or(full, |lock| full.min(lock));

    let mut reaches = must_end.max(here);
    let mut needs = full.max(here);
    let mut lock = None;
    for step in later {
        if let Some(clock) = locked(step) {
            if lock.is_none() {
                lock = Some(Lock { step: step.id, until: clock - here, over: needs - clock });
            }
            reaches = reaches.max(clock);
        }
        reaches += seconds(step);
        needs += seconds(step);
    }
    let planned = i64::from(ends_at(steps, slot) - slot.start) * 60;
    let groups = all
        .iter()
        .find(|step| step.id == current.step)
        .map(|step| groups_now(step, steps, here - began))
        .unwrap_or_default();
    Some(RunStanding {
        step: current.step,
        next: later.first().map(|step| step.id),
        elapsed: here - began,
        left: must_end - here,
        behind: reaches - planned,
        ends: begins + chrono::TimeDelta::seconds(reaches),
        over_slot: slot.minutes.map(|minutes| reaches - i64::from(minutes) * 60),
        lock,
        groups,
    })
}

/// Where each group of a step that splits should be after so many seconds. The last step of a group is on until the others come back.
fn groups_now(step: &PlanStep, steps: &[PlanStep], elapsed: i64) -> Vec<GroupNow> {
    let mut found = Vec::new();
    for group in 0..step.groups.len() as u32 {
        let mut ends = 0;
        let mut here: Option<GroupNow> = None;
        for part in branch(steps, step.id, group) {
            ends += i64::from(part.minutes.max(0)) * 60;
            here = Some(GroupNow { branch: group, step: part.id, left: ends - elapsed });
            if ends > elapsed {
                break;
            }
        }
        found.extend(here);
    }
    found
}

#[cfg(test)]
mod tests;
