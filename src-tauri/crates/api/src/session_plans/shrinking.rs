//! Plans that a change of the agenda leaves too long, and cutting them in the same operation.

use super::change::Draft;
use super::views::tightest_slot;
use crate::convert::id;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::{PlanCut, UnfitPlan};
use std::collections::HashSet;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::plan::{Proposal, apply};
use warsha_core::ids::SessionId;
use warsha_core::session_plan::{PlanStep, cut_to_slot, fit, lasts, together};
use warsha_store as store;

/// Plans that fit worse after a proposal than before it, by time. `then` is the agenda after it.
pub(crate) fn unfit_plans(
    open: &Open,
    agenda: &Agenda,
    then: &Agenda,
    proposal: &Proposal,
) -> Result<Vec<UnfitPlan>, ApiError> {
    let mut found = Vec::new();
    for session in touched(proposal) {
        let (Some(before), Some(after)) = (agenda.session(session), then.session(session)) else { continue };
        let steps = store::session_plans::steps(&open.document, session)?;
        let (placement, slot) = tightest_slot(then, after, &steps);
        if placement.is_none() {
            continue;
        }
        let over = fit(&steps, slot).over;
        if over <= fit(&steps, tightest_slot(agenda, before, &steps).1).over {
            continue;
        }
        let Some((cut, leaves)) = cut_to_slot(&steps, slot) else { continue };
        let became = |step: &PlanStep| {
            if cut.drop.contains(&step.id) {
                return Some(None);
            }
            cut.shorten.iter().find(|(shorter, _)| *shorter == step.id).map(|(_, to)| Some(*to))
        };
        let cuts = together(&steps).enumerate().filter_map(|(at, step)| {
            let to = became(step)?;
            let number = at as u32 + 1;
            Some(PlanCut { number, title: step.title.clone(), from: lasts(step, &steps), to })
        });
        found.push((
            slot.start,
            UnfitPlan { session: session.to_string(), over, cuts: cuts.collect(), leaves },
        ));
    }
    found.sort_by_key(|(start, _)| *start);
    Ok(found.into_iter().map(|(_, plan)| plan).collect())
}

/// The plans of sessions, cut to the slots that they have after a proposal.
pub(crate) fn cut_plans(
    open: &Open,
    agenda: &Agenda,
    proposal: &Proposal,
    sessions: &[String],
) -> Result<Vec<Draft>, ApiError> {
    let then = apply(agenda, proposal);
    let mut drafts = Vec::new();
    for session in sessions {
        let session: SessionId = id(session)?;
        let Some(about) = then.session(session) else { continue };
        let mut draft = Draft::of(open, session)?;
        let Some((cut, _)) = cut_to_slot(&draft.steps, tightest_slot(&then, about, &draft.steps).1) else {
            continue;
        };
        for step in &mut draft.steps {
            if let Some((_, to)) = cut.shorten.iter().find(|(shorter, _)| *shorter == step.id) {
                step.minutes = *to;
            }
        }
        draft.remove(&cut.drop);
        drafts.push(draft);
    }
    Ok(drafts)
}

/// Sessions whose time or length changes.
fn touched(proposal: &Proposal) -> HashSet<SessionId> {
    proposal
        .shifts()
        .filter_map(|shift| {
            let (before, after) = (shift.before.as_ref()?, shift.after.as_ref()?);
            let same =
                (before.day, before.start, before.duration) == (after.day, after.start, after.duration);
            (!same).then_some(after.session)
        })
        .collect()
}
