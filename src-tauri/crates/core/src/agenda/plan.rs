//! The planner: every change of time goes through [`plan`], which says what would happen; [`apply`] makes it so.
//!
//! A change is planned in two steps: a `Draft` collects what happens to which placement, then the finished proposal is compared with
//! the agenda as it was. Changes to come (insert and push, running late, end at) only fill the draft in other ways.

pub use super::change::{Change, PlanError, Policy, Proposal, RoomScope, Shift};
use super::clash::{Clash, clashes, clashes_with};
use super::{Agenda, LATEST_START, LONGEST_DURATION, Lookup};
use crate::Minute;
use crate::ids::{PlacementId, RoomId};
use crate::session::{Placement, Rooms};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Says what a change would do. Pure and deterministic: the same agenda, change and policy give the same proposal.
///
/// Starts are held within 0..=2880 and lengths within 1..=1440. Pinned placements move only when they themselves are asked to.
///
/// # Errors
/// When the change names a placement, session, room or day that is not there.
pub fn plan(agenda: &Agenda, change: &Change, policy: &Policy) -> Result<Proposal, PlanError> {
    let lookup = Lookup::new(agenda);
    let mut draft = Draft { agenda, lookup: &lookup, moves: BTreeMap::new() };
    match change {
        Change::Place { session, placement, day, start, duration, rooms } => {
            if lookup.session(*session).is_none() {
                return Err(PlanError::UnknownSession(*session));
            }
            if agenda.placement(*placement).is_some() {
                return Err(PlanError::PlacementTaken(*placement));
            }
            let placed = Placement {
                id: *placement,
                session: *session,
                day: draft.known_day(*day)?,
                start: clamp_start(*start),
                duration: clamp_duration(*duration),
                open_end: false,
                rooms: draft.known_rooms(rooms)?,
                pinned: false,
            };
            draft.set(*placement, Some(placed));
        }
        Change::Move { placement, day, start, rooms } => {
            let before = draft.known(*placement)?;
            let mut after = before.clone();
            after.day = draft.known_day(*day)?;
            after.start = clamp_start(*start);
            if let Some(rooms) = rooms {
                after.rooms = draft.known_rooms(rooms)?;
            }
            draft.set(*placement, Some(after.clone()));
            draft.carry_nested(before, &after);
        }
        Change::Resize { placement, duration } => {
            let before = draft.known(*placement)?;
            let duration = clamp_duration(*duration);
            draft.set(*placement, Some(Placement { duration, open_end: false, ..before.clone() }));
        }
        Change::ResizeFromStart { placement, start } => {
            let before = draft.known(*placement)?;
            let end = before.end();
            let start = clamp_start(*start).clamp(end - LONGEST_DURATION, end - 1).max(0);
            let duration = clamp_duration(end - start);
            draft.set(*placement, Some(Placement { start, duration, ..before.clone() }));
        }
        Change::Unschedule { placement } => {
            let before = draft.known(*placement)?;
            draft.set(*placement, None);
            draft.take_nested_off(before);
        }
        Change::Pin { placement, pinned } => {
            let before = draft.known(*placement)?;
            draft.set(*placement, Some(Placement { pinned: *pinned, ..before.clone() }));
        }
    }
    Ok(draft.finish(policy))
}

/// The agenda after a proposal. Placements that the proposal does not know stay as they are.
pub fn apply(agenda: &Agenda, proposal: &Proposal) -> Agenda {
    Agenda { placements: placements_after(agenda, proposal), ..agenda.clone() }
}

fn placements_after(agenda: &Agenda, proposal: &Proposal) -> Vec<Placement> {
    let mut changed: HashMap<PlacementId, Option<&Placement>> =
        proposal.shifts().map(|s| (s.placement, s.after.as_ref())).collect();
    let mut placements = Vec::with_capacity(agenda.placements.len() + 1);
    for placement in &agenda.placements {
        match changed.remove(&placement.id) {
            Some(after) => placements.extend(after.cloned()),
            None => placements.push(placement.clone()),
        }
    }
    // New ones last, in the order of the proposal and not of the map.
    placements.extend(
        proposal.shifts().filter(|s| changed.contains_key(&s.placement)).filter_map(|s| s.after.clone()),
    );
    placements
}

fn clamp_start(start: Minute) -> Minute {
    start.clamp(0, LATEST_START)
}

fn clamp_duration(duration: Minute) -> Minute {
    duration.clamp(1, LONGEST_DURATION)
}

/// What happens to which placement, while a change is being planned. The order of ids makes the result deterministic.
struct Draft<'a> {
    agenda: &'a Agenda,
    lookup: &'a Lookup<'a>,
    moves: BTreeMap<PlacementId, Shift>,
}

impl<'a> Draft<'a> {
    fn known(&self, id: PlacementId) -> Result<&'a Placement, PlanError> {
        self.agenda.placement(id).ok_or(PlanError::UnknownPlacement(id))
    }

    fn known_day(&self, day: NaiveDate) -> Result<NaiveDate, PlanError> {
        if self.agenda.days.contains(&day) { Ok(day) } else { Err(PlanError::UnknownDay(day)) }
    }

    /// The rooms without repetition; an empty list is no room.
    fn known_rooms(&self, rooms: &Rooms) -> Result<Rooms, PlanError> {
        let Rooms::Some(ids) = rooms else { return Ok(rooms.clone()) };
        let mut kept: Vec<RoomId> = Vec::with_capacity(ids.len());
        for &id in ids {
            if self.agenda.room(id).is_none() {
                return Err(PlanError::UnknownRoom(id));
            }
            if !kept.contains(&id) {
                kept.push(id);
            }
        }
        Ok(if kept.is_empty() { Rooms::None } else { Rooms::Some(kept) })
    }

    fn set(&mut self, id: PlacementId, after: Option<Placement>) {
        let before = self.agenda.placement(id).cloned();
        if before == after {
            self.moves.remove(&id);
        } else {
            self.moves.insert(id, Shift { placement: id, before, after });
        }
    }

    /// The placements nested directly in `outer` that follow it: pinned ones hold, and those of another day belong to it in name only.
    fn followers(&self, outer: &Placement) -> Vec<&'a Placement> {
        self.lookup
            .children(outer.session)
            .iter()
            .flat_map(|&child| self.lookup.placed(child).iter().copied())
            .filter(|inner| !inner.pinned && inner.day == outer.day)
            .filter(|inner| self.lookup.parent_placement(inner).is_some_and(|p| p.id == outer.id))
            .collect()
    }

    /// Moves what is nested in a placement by as much as it moved, level by level.
    fn carry_nested(&mut self, before: &'a Placement, after: &Placement) {
        // A damaged file may nest sessions in a ring; each placement moves once.
        let mut seen = HashSet::from([before.id]);
        let mut outer = vec![(before, after.clone())];
        while let Some((before, after)) = outer.pop() {
            let by = after.start - before.start;
            for inner in self.followers(before) {
                if !seen.insert(inner.id) {
                    continue;
                }
                let mut moved = inner.clone();
                moved.day = after.day;
                moved.start = clamp_start(inner.start.saturating_add(by));
                if inner.rooms == before.rooms {
                    moved.rooms = after.rooms.clone();
                }
                self.set(inner.id, Some(moved.clone()));
                outer.push((inner, moved));
            }
        }
    }

    fn take_nested_off(&mut self, before: &'a Placement) {
        let mut seen = HashSet::from([before.id]);
        let mut outer = vec![before];
        while let Some(before) = outer.pop() {
            for inner in self.followers(before) {
                if seen.insert(inner.id) {
                    self.set(inner.id, None);
                    outer.push(inner);
                }
            }
        }
    }

    fn finish(self, policy: &Policy) -> Proposal {
        let moves: Vec<Shift> = self.moves.into_values().collect();
        let mut proposal = Proposal { moves, ..Proposal::default() };
        if proposal.is_empty() {
            return proposal;
        }
        let after = placements_after(self.agenda, &proposal);
        let changed: HashSet<PlacementId> = proposal.shifts().map(|s| s.placement).collect();
        let (before, now) = (clashes(self.agenda), clashes_with(self.agenda, &after));
        // Also what changes for placements that stay: a child whose parent left, neighbours among whom people spread.
        let concerned = |clash: &&Clash, others: &HashSet<&Clash>| {
            changed.contains(&clash.first)
                || clash.second.is_some_and(|second| changed.contains(&second))
                || !others.contains(clash)
        };
        let (known, coming) = (before.iter().collect::<HashSet<_>>(), now.iter().collect::<HashSet<_>>());
        proposal.clashes_before = before.iter().filter(|c| concerned(c, &coming)).cloned().collect();
        proposal.clashes_after = now.iter().filter(|c| concerned(c, &known)).cloned().collect();
        let days: HashSet<NaiveDate> = proposal
            .shifts()
            .flat_map(|s| [s.before.as_ref(), s.after.as_ref()])
            .flatten()
            .map(|p| p.day)
            .collect();
        let later = days
            .iter()
            .filter_map(|&day| Some(day_end(&after, day)? - day_end(&self.agenda.placements, day)?))
            .max();
        proposal.later_end = later.unwrap_or(0);
        proposal.overflow = if policy.day_may_end_later { 0 } else { proposal.later_end.max(0) };
        proposal
    }
}

/// The minute at which the last placement of a day ends.
fn day_end(placements: &[Placement], day: NaiveDate) -> Option<Minute> {
    placements.iter().filter(|p| p.day == day).map(Placement::end).max()
}

#[cfg(test)]
mod tests;
