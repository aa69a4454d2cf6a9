//! Moving steps among and between groups, and taking a group away.

use super::change::Draft;
use crate::error::{ApiError, ErrorCode};
use std::collections::HashSet;
use warsha_core::ids::PlanStepId;

/// Where steps go.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Before a step.
    Before(PlanStepId),
    /// After a step.
    After(PlanStepId),
    /// Behind the last of where they are.
    End,
}

impl Draft {
    /// Takes a group away with its steps; those of the groups after it stay with their groups.
    pub(super) fn remove_group(&mut self, splits: PlanStepId, group: u32) -> Result<(), ApiError> {
        let step = self.steps.iter_mut().find(|s| s.id == splits).ok_or(ErrorCode::NotFound)?;
        if group as usize >= step.groups.len() {
            return Err(ErrorCode::NotFound.into());
        }
        step.groups.remove(group as usize);
        self.steps.retain(|s| s.within != Some(splits) || s.branch != group);
        for inside in self.steps.iter_mut().filter(|s| s.within == Some(splits) && s.branch > group) {
            inside.branch -= 1;
        }
        Ok(())
    }

    /// Puts steps beside another; without one at the end of where the first of them is.
    pub(super) fn move_to(&mut self, ids: &[PlanStepId], place: Place) -> Result<(), ApiError> {
        let moving: HashSet<PlanStepId> = ids.iter().copied().collect();
        let first = self.step(*ids.first().ok_or(ErrorCode::NotFound)?)?;
        let beside = match place {
            Place::Before(id) | Place::After(id) => Some(id),
            Place::End => None,
        };
        let target = beside.map(|id| self.step(id)).transpose()?.unwrap_or(first);
        let (within, branch) = (target.within, target.branch);
        if within.is_some_and(|within| moving.contains(&within))
            || beside.is_some_and(|id| moving.contains(&id))
        {
            return Ok(());
        }
        // They keep the order that they have, whatever order they were named in. What is inside a step that moves stays inside it.
        let carried: Vec<PlanStepId> = self
            .steps
            .iter()
            .filter(|s| moving.contains(&s.id) && s.within.is_none_or(|within| !moving.contains(&within)))
            .filter(|s| within.is_none() || s.groups.is_empty())
            .map(|step| step.id)
            .collect();
        let mut order = self.siblings(within, branch);
        order.retain(|id| !carried.contains(id));
        let place_of = |wanted: PlanStepId| order.iter().position(|id| *id == wanted);
        let at = match place {
            Place::Before(id) => place_of(id),
            Place::After(id) => place_of(id).map(|at| at + 1),
            Place::End => None,
        };
        let at = at.unwrap_or(order.len());
        order.splice(at..at, carried.iter().copied());
        for step in self.steps.iter_mut().filter(|step| carried.contains(&step.id)) {
            (step.within, step.branch) = (within, branch);
            if within.is_some() {
                // Only what all do together can hold a clock time.
                step.clock = None;
            }
        }
        self.order(&order);
        Ok(())
    }
}
