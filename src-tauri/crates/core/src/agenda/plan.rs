//! The planner: every change of time goes through [`plan`], which says what would happen; [`apply`] makes it so.
//!
//! A change is planned in two steps: a `Draft` collects what happens to which placement, then the finished proposal is compared with
//! the agenda as it was. Changes of single placements stand here, of several together in `together`; those that push time lay the
//! placements out on a `timeline`.

mod absorb;
mod account;
mod draft;
mod inside;
mod push;
mod timeline;
mod together;

pub(super) use self::draft::Draft;
use self::draft::{clamp_duration, clamp_start};
pub(super) use self::together::Together;
pub use super::change::{Change, PlanError, Policy, RoomScope};
pub use super::proposal::{Proposal, Shift};
use super::{Agenda, LONGEST_DURATION, Lookup};
use crate::ids::PlacementId;
use crate::session::Placement;
use rustc_hash::FxHashMap;

/// Says what a change would do. Pure and deterministic: the same agenda, change and policy give the same proposal.
///
/// Starts are held within 0..=2880 and lengths within 1..=1440. Pinned placements move only when they themselves are asked to.
///
/// # Errors
/// When the change names a placement, session, room or day that is not there.
pub fn plan(agenda: &Agenda, change: &Change, policy: &Policy) -> Result<Proposal, PlanError> {
    let lookup = Lookup::new(agenda);
    let mut draft = Draft::new(agenda, &lookup);
    match change {
        Change::Place { session, placement, day, start, duration, rooms }
        | Change::InsertAndPush { session, placement, day, start, duration, rooms } => {
            draft.known_session(*session)?;
            let placed = Placement {
                id: draft.free_id(*placement)?,
                session: *session,
                day: draft.known_day(*day)?,
                start: clamp_start(*start),
                duration: clamp_duration(*duration),
                open_end: false,
                rooms: draft.known_rooms(rooms)?,
                pinned: false,
            };
            draft.set(*placement, Some(placed.clone()));
            if matches!(change, Change::InsertAndPush { .. }) {
                push::insert(&mut draft, policy, &placed)?;
            }
        }
        Change::PlaceMany { placements } => together::place_many(&mut draft, placements)?,
        Change::Move { placement, day, start, rooms }
        | Change::MoveAndPush { placement, day, start, rooms } => {
            let before = draft.known(*placement)?;
            let mut after = before.clone();
            after.day = draft.known_day(*day)?;
            after.start = clamp_start(*start);
            if let Some(rooms) = rooms {
                after.rooms = draft.known_rooms(rooms)?;
            }
            draft.set(*placement, Some(after.clone()));
            draft.carry_nested(before, &after);
            if matches!(change, Change::MoveAndPush { .. }) {
                push::insert(&mut draft, policy, &after)?;
            }
        }
        Change::MoveMany { placements, minutes, day, rooms_by } => {
            together::move_many(&mut draft, placements, *minutes, *day, *rooms_by)?;
        }
        Change::MoveDay { from, to, exchange } => together::move_day(&mut draft, *from, *to, *exchange)?,
        Change::Swap { first, second } => together::swap(&mut draft, *first, *second)?,
        Change::Resize { placement, duration } | Change::ResizeAndPush { placement, duration } => {
            let before = draft.known(*placement)?;
            let duration = clamp_duration(*duration);
            draft.set(*placement, Some(Placement { duration, open_end: false, ..before.clone() }));
            if matches!(change, Change::ResizeAndPush { .. }) {
                push::resize(&mut draft, policy, *placement, duration)?;
            }
        }
        Change::ResizeFromStart { placement, start } => {
            let before = draft.known(*placement)?;
            let end = before.end();
            let start = clamp_start(*start).clamp(end - LONGEST_DURATION, end - 1).max(0);
            let duration = clamp_duration(end - start);
            draft.set(*placement, Some(Placement { start, duration, ..before.clone() }));
        }
        Change::Unschedule { placement } | Change::RemoveAndCloseUp { placement } => {
            let before = draft.known(*placement)?;
            draft.set(*placement, None);
            draft.take_nested_off(before);
            if matches!(change, Change::RemoveAndCloseUp { .. }) {
                push::resize(&mut draft, policy, *placement, 0)?;
            }
        }
        Change::RunLate { day, from, minutes } => {
            let day = draft.known_day(*day)?;
            push::run_late(&mut draft, policy, day, *from, *minutes)?;
        }
        Change::EndAt { day, end } => {
            let day = draft.known_day(*day)?;
            push::end_at(&mut draft, policy, day, *end)?;
        }
        Change::StartAt { day, start } => {
            let day = draft.known_day(*day)?;
            push::start_at(&mut draft, policy, day, *start)?;
        }
        Change::UnscheduleMany { placements } => together::unschedule_many(&mut draft, placements)?,
        Change::Pin { placement, pinned } => together::pin_many(&mut draft, &[*placement], *pinned)?,
        Change::PinMany { placements, pinned } => together::pin_many(&mut draft, placements, *pinned)?,
    }
    Ok(draft.finish(policy))
}

/// The agenda after a proposal. Placements that the proposal does not know stay as they are.
pub fn apply(agenda: &Agenda, proposal: &Proposal) -> Agenda {
    let placements = placements_after(agenda, proposal).into_iter().cloned().collect();
    Agenda { placements, ..agenda.clone() }
}

fn placements_after<'a>(agenda: &'a Agenda, proposal: &'a Proposal) -> Vec<&'a Placement> {
    let mut changed: FxHashMap<PlacementId, Option<&Placement>> =
        proposal.shifts().map(|s| (s.placement, s.after.as_ref())).collect();
    let mut placements = Vec::with_capacity(agenda.placements.len() + 1);
    for placement in &agenda.placements {
        match changed.remove(&placement.id) {
            Some(after) => placements.extend(after),
            None => placements.push(placement),
        }
    }
    // New ones last, in the order of the proposal and not of the map.
    placements.extend(
        proposal.shifts().filter(|s| changed.contains_key(&s.placement)).filter_map(|s| s.after.as_ref()),
    );
    placements
}

#[cfg(test)]
mod conserved;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod pushing;
#[cfg(test)]
mod tests;
