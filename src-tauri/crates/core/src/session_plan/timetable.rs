//! When each step begins and ends.

use super::{PlanStep, branch, together};
use crate::Minute;
use crate::ids::PlanStepId;

/// When a session takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins, in minutes of the programme day.
    pub start: Minute,
    /// How long it is; `None` when nobody has said when it ends.
    pub minutes: Option<Minute>,
}

/// A step with its clock times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timed {
    /// The step.
    pub step: PlanStepId,
    /// When it begins.
    pub start: Minute,
    /// How long it lasts.
    pub minutes: Minute,
    /// Minutes that nobody planned between the step before and this one, which waits for its clock time.
    pub free_before: Minute,
    /// Minutes by which the steps before run past the clock time of this one.
    pub over_before: Minute,
}

impl Timed {
    /// When it ends.
    pub fn end(&self) -> Minute {
        self.start + self.minutes
    }
}

/// How long a step lasts: as long as its longest branch, or as typed when it has none.
pub fn lasts(step: &PlanStep, all: &[PlanStep]) -> Minute {
    let mut longest = None;
    for part in all.iter().filter(|part| part.within == Some(step.id)) {
        let of_branch: Minute = branch(all, step.id, part.branch).map(|s| s.minutes.max(0)).sum();
        longest = longest.max(Some(of_branch));
    }
    longest.unwrap_or(step.minutes).max(0)
}

/// The clock times of all steps; those of groups begin with the step that splits. Steps are in order.
///
/// A locked clock time holds: a step before it that is too long runs into it, and one that is too short leaves free minutes.
pub fn timetable(steps: &[PlanStep], slot: Slot) -> Vec<Timed> {
    let mut times = Vec::with_capacity(steps.len());
    let mut at = slot.start;
    for step in together(steps) {
        let start = step.clock.unwrap_or(at);
        let minutes = lasts(step, steps);
        times.push(Timed {
            step: step.id,
            start,
            minutes,
            free_before: (start - at).max(0),
            over_before: (at - start).max(0),
        });
        for group in 0..step.groups.len() as u32 {
            let mut inside = start;
            for part in branch(steps, step.id, group) {
                let minutes = part.minutes.max(0);
                let timed = Timed { step: part.id, start: inside, minutes, free_before: 0, over_before: 0 };
                times.push(timed);
                inside += minutes;
            }
        }
        at = start + minutes;
    }
    times
}

/// When the last step ends.
pub fn ends_at(steps: &[PlanStep], slot: Slot) -> Minute {
    together(steps).fold(slot.start, |at, step| step.clock.unwrap_or(at) + lasts(step, steps))
}
