//! What to shorten and leave out when there is less time than planned.

use super::PlanStep;
use super::fit::{Fix, applied, fit, stretches};
use super::timetable::{Slot, lasts};
use crate::Minute;
use crate::ids::PlanStepId;

/// What to shorten and leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// Which steps get which minutes.
    pub shorten: Vec<(PlanStepId, Minute)>,
    /// Which steps go.
    pub drop: Vec<PlanStepId>,
    /// How many minutes that saves; may be less than was asked for, when no more can go.
    pub saves: Minute,
}

/// The gentlest way to save minutes in some of the steps of a plan: what can be shortened is shortened, the most patient first, and steps
/// are left out, the longest first, only when that is not enough.
pub fn cut(some: &[&PlanStep], all: &[PlanStep], minutes: Minute) -> Cut {
    let branched = |step: &PlanStep| all.iter().any(|part| part.within == Some(step.id));
    let slack = |step: &PlanStep| if branched(step) { 0 } else { step.slack() };
    let mut staying: Vec<&PlanStep> = some.to_vec();
    let mut found = Cut::default();
    let mut droppable: Vec<&PlanStep> = some.iter().copied().filter(|step| step.droppable).collect();
    droppable.sort_by_key(|step| std::cmp::Reverse(lasts(step, all)));
    for step in droppable {
        let by_shortening: Minute = staying.iter().map(|step| slack(step)).sum();
        if found.saves + by_shortening >= minutes {
            break;
        }
        staying.retain(|other| other.id != step.id);
        found.saves += lasts(step, all);
        found.drop.push(step.id);
    }
    staying.sort_by_key(|step| std::cmp::Reverse(slack(step)));
    for step in staying {
        let less = slack(step).min(minutes - found.saves);
        if less > 0 {
            found.shorten.push((step.id, step.minutes - less));
            found.saves += less;
        }
    }
    found
}

/// What a late start asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateCut {
    /// What to shorten and leave out.
    pub cut: Cut,
    /// Minutes that must be won; none or fewer when free minutes take the late start up.
    pub needed: Minute,
    /// The clock time before which they must be won; `None` for the end of the slot.
    pub until: Option<Minute>,
}

/// What to shorten and leave out when a session begins late. Only steps before the first clock time that holds can win anything: what
/// comes after it begins when it was to begin.
pub fn cut_when_late(steps: &[PlanStep], slot: Slot, late: Minute) -> LateCut {
    let all = stretches(steps, slot);
    let Some(first) = all.iter().find(|stretch| !stretch.steps.is_empty()) else {
        return LateCut { cut: Cut::default(), needed: 0, until: None };
    };
    // Without an end nothing is missing yet, but a late start is made up for all the same.
    let needed = late + first.over.unwrap_or(0);
    let cut = if needed > 0 { cut(&first.steps, steps, needed) } else { Cut::default() };
    LateCut { cut, needed, until: first.until }
}

/// What makes a plan fit a slot, everywhere at once: before each clock time that holds, and at the end. `None` when it fits as it is.
/// Besides it the minutes that are missing all the same, because no more can go.
pub fn cut_to_slot(steps: &[PlanStep], slot: Slot) -> Option<(Cut, Minute)> {
    let mut whole = Cut::default();
    let over = fit(steps, slot).over;
    if over == 0 {
        return None;
    }
    for tight in stretches(steps, slot).iter().filter(|stretch| stretch.over.is_some_and(|over| over > 0)) {
        let part = cut(&tight.steps, steps, tight.over.unwrap_or(0));
        whole.shorten.extend(part.shorten);
        whole.drop.extend(part.drop);
        whole.saves += part.saves;
    }
    let fix = Fix::Cut { shorten: whole.shorten.clone(), drop: whole.drop.clone() };
    let leaves = fit(&applied(steps, &fix), slot).over;
    Some((whole, leaves))
}
