//! Length against slot, and what can be done about it. Every fix that is offered was tried before.

use super::timetable::{Slot, lasts};
use super::{PlanStep, together};
use crate::Minute;
use crate::ids::PlanStepId;

/// How the steps fit their slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Minutes of all steps.
    pub needed: Minute,
    /// Minutes of the slot; `None` when nobody has said when it ends.
    pub slot: Option<Minute>,
    /// Minutes that are missing, before locked clock times and at the end.
    pub over: Minute,
    /// Minutes that no step uses.
    pub free: Minute,
    /// The locked clock time that the steps before it first run into.
    pub into: Option<Minute>,
}

/// What can be done about steps that do not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Make a step shorter.
    Shorten {
        /// Which.
        step: PlanStepId,
        /// Its new minutes.
        to: Minute,
    },
    /// Leave a step out.
    Drop {
        /// Which.
        step: PlanStepId,
    },
    /// Shorten and leave out several.
    Cut {
        /// Which steps get which minutes.
        shorten: Vec<(PlanStepId, Minute)>,
        /// Which steps go.
        drop: Vec<PlanStepId>,
    },
    /// Give free minutes to a step.
    Lengthen {
        /// Which.
        step: PlanStepId,
        /// Its new minutes.
        to: Minute,
    },
    /// Let a step begin when the one before it ends instead of at its clock time.
    Release {
        /// Which.
        step: PlanStepId,
    },
    /// Make the slot longer or shorter. What follows from that only the agenda's planner can say.
    Slot {
        /// Its new minutes.
        minutes: Minute,
    },
}

/// A fix, and what would still be missing after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedFix {
    /// What to do.
    pub fix: Fix,
    /// Minutes that are missing then.
    pub leaves: Minute,
}

/// Steps between two clock times that hold.
pub(super) struct Stretch<'a> {
    /// Which.
    pub(super) steps: Vec<&'a PlanStep>,
    /// Minutes too many (positive) or free (negative); `None` when it has no end.
    pub(super) over: Option<Minute>,
    /// The clock time that ends it; `None` for the end of the slot.
    pub(super) until: Option<Minute>,
}

pub(super) fn stretches(steps: &[PlanStep], slot: Slot) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut from = slot.start;
    let mut inside: Vec<&PlanStep> = Vec::new();
    let needs = |inside: &[&PlanStep]| -> Minute { inside.iter().map(|step| lasts(step, steps)).sum() };
    for step in together(steps) {
        if let Some(clock) = step.clock {
            let over = Some(needs(&inside) - (clock - from));
            found.push(Stretch { steps: std::mem::take(&mut inside), over, until: Some(clock) });
            from = clock;
        }
        inside.push(step);
    }
    let over = slot.minutes.map(|minutes| needs(&inside) - (slot.start + minutes - from));
    found.push(Stretch { steps: inside, over, until: None });
    found
}

/// How steps fit a slot.
pub fn fit(steps: &[PlanStep], slot: Slot) -> Fit {
    let all = stretches(steps, slot);
    let over = all.iter().filter_map(|s| s.over).map(|over| over.max(0)).sum();
    let free = all.iter().filter_map(|s| s.over).map(|over| (-over).max(0)).sum();
    let into = all.iter().find(|s| s.over.is_some_and(|over| over > 0)).and_then(|s| s.until);
    let needed = together(steps).map(|step| lasts(step, steps)).sum();
    Fit { needed, slot: slot.minutes, over, free, into }
}

/// What can be done, the gentlest first: a clock time to release when the session no longer takes place then, at most one way to shorten,
/// one step to drop, one cut of several, one longer slot. When minutes are free: a step that can use them, and a shorter slot.
pub fn fixes(steps: &[PlanStep], slot: Slot) -> Vec<CheckedFix> {
    let all = stretches(steps, slot);
    let mut found: Vec<Fix> = Vec::new();
    if let Some(tight) = all.iter().find(|s| s.over.is_some_and(|over| over > 0)) {
        let over = tight.over.unwrap_or(0);
        found.extend(missed(steps, slot).map(|step| Fix::Release { step: step.id }));
        found.extend(shorter(&tight.steps, steps, over));
        found.extend(dropped(&tight.steps, steps, over));
        let solved = found.iter().any(|fix| fit(&applied(steps, fix), slot).over == 0);
        if !solved {
            let cut = super::cut::cut(&tight.steps, steps, over);
            if cut.shorten.len() + cut.drop.len() > 1 {
                found.push(Fix::Cut { shorten: cut.shorten, drop: cut.drop });
            }
        }
        if let (None, Some(minutes)) = (tight.until, slot.minutes) {
            found.push(Fix::Slot { minutes: minutes + over });
        }
        if found.is_empty() {
            // Nothing gives way but the clock time that the steps run into.
            let held = together(steps).find(|step| step.clock.is_some() && step.clock == tight.until);
            found.extend(held.map(|step| Fix::Release { step: step.id }));
        }
    } else if let Some(loose) = all.last().filter(|s| s.over.is_some_and(|over| over < 0)) {
        let free = -loose.over.unwrap_or(0);
        let longest = loose.steps.iter().filter(|step| is_plain(step, steps)).max_by_key(|s| s.minutes);
        found.extend(longest.map(|step| Fix::Lengthen { step: step.id, to: step.minutes + free }));
        if let Some(minutes) = slot.minutes.filter(|&minutes| minutes > free) {
            found.push(Fix::Slot { minutes: minutes - free });
        }
    }
    let check = |fix: Fix| {
        let slot = match fix {
            Fix::Slot { minutes } => Slot { minutes: Some(minutes), ..slot },
            _ => slot,
        };
        let leaves = fit(&applied(steps, &fix), slot).over;
        CheckedFix { fix, leaves }
    };
    let mut checked: Vec<CheckedFix> = found.into_iter().map(check).collect();
    checked.sort_by_key(|one| one.leaves > 0);
    checked
}

/// The first step whose clock time lies outside the slot, because the agenda moved the session past it.
fn missed(steps: &[PlanStep], slot: Slot) -> Option<&PlanStep> {
    let outside = |clock: Minute| {
        clock < slot.start || slot.minutes.is_some_and(|minutes| clock >= slot.start + minutes)
    };
    together(steps).find(|step| step.clock.is_some_and(outside))
}

/// Whether a step's minutes are its own, not those of its branches.
fn is_plain(step: &PlanStep, all: &[PlanStep]) -> bool {
    !all.iter().any(|part| part.within == Some(step.id))
}

/// The step with the smallest slack that is enough, else the one with the largest.
fn shorter(tight: &[&PlanStep], all: &[PlanStep], over: Minute) -> Option<Fix> {
    let can = || tight.iter().filter(|step| step.slack() > 0 && is_plain(step, all));
    let enough = can().filter(|step| step.slack() >= over).min_by_key(|step| step.slack());
    let step = enough.or_else(|| can().max_by_key(|step| step.slack()))?;
    Some(Fix::Shorten { step: step.id, to: step.minutes - step.slack().min(over) })
}

/// The shortest droppable step that is enough, else the longest; the later of two.
fn dropped(tight: &[&PlanStep], all: &[PlanStep], over: Minute) -> Option<Fix> {
    let can = || tight.iter().filter(|step| step.droppable && lasts(step, all) > 0).rev();
    let enough = can().filter(|step| lasts(step, all) >= over).min_by_key(|step| lasts(step, all));
    let step = enough.or_else(|| can().max_by_key(|step| lasts(step, all)))?;
    Some(Fix::Drop { step: step.id })
}

/// The steps after a fix. A slot is not among them: its fix leaves them as they are.
pub fn applied(steps: &[PlanStep], fix: &Fix) -> Vec<PlanStep> {
    let mut after = steps.to_vec();
    let mut set = |id: PlanStepId, minutes: Minute| {
        for step in after.iter_mut().filter(|step| step.id == id) {
            step.minutes = minutes;
        }
    };
    let gone: &[PlanStepId] = match fix {
        Fix::Shorten { step, to } | Fix::Lengthen { step, to } => {
            set(*step, *to);
            &[]
        }
        Fix::Drop { step } => std::slice::from_ref(step),
        Fix::Cut { shorten, drop } => {
            for (step, to) in shorten {
                set(*step, *to);
            }
            drop
        }
        Fix::Release { step } => {
            for step in after.iter_mut().filter(|other| other.id == *step) {
                step.clock = None;
            }
            &[]
        }
        Fix::Slot { .. } => &[],
    };
    after.retain(|step| !gone.contains(&step.id) && step.within.is_none_or(|of| !gone.contains(&of)));
    after
}
