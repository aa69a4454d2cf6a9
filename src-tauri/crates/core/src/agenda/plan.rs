//! The planner: every change of time goes through [`plan`], which says what would happen; [`apply`] makes it so.
//!
//! A change is planned in two steps: a [`Draft`] collects what happens to which placement, then the finished proposal is compared with
//! the agenda as it was. Changes to come (insert and push, running late, end at) only fill the draft in other ways.

use super::clash::{Clash, clashes};
use super::{Agenda, DAY_MINUTES, LATEST_START, LONGEST_DURATION, Lookup};
use crate::Minute;
use crate::ids::{PlacementId, RoomId, SessionId};
use crate::session::{Placement, Rooms, Session, SessionKind};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the organiser asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Put a session on the agenda.
    Place {
        /// Which session.
        session: SessionId,
        /// Id of the new placement, made by the host.
        placement: PlacementId,
        /// Programme day.
        day: NaiveDate,
        /// Start in minutes of that day.
        start: Minute,
        /// Length in minutes.
        duration: Minute,
        /// Where.
        rooms: Rooms,
    },
    /// Put a placement somewhere else. What is nested in it goes along.
    Move {
        /// Which placement.
        placement: PlacementId,
        /// Programme day.
        day: NaiveDate,
        /// Start in minutes of that day.
        start: Minute,
        /// Other rooms, or `None` to stay where it is.
        rooms: Option<Rooms>,
    },
    /// Give a placement another length; the start stays.
    Resize {
        /// Which placement.
        placement: PlacementId,
        /// Length in minutes.
        duration: Minute,
    },
    /// Let a placement begin at another time; the end stays.
    ResizeFromStart {
        /// Which placement.
        placement: PlacementId,
        /// Start in minutes of its day.
        start: Minute,
    },
    /// Take a placement off the agenda, with what is nested in it.
    Unschedule {
        /// Which placement.
        placement: PlacementId,
    },
    /// Hold a placement's time, or let it go.
    Pin {
        /// Which placement.
        placement: PlacementId,
        /// Whether it holds.
        pinned: bool,
    },
}

/// How far a change reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomScope {
    /// Only rooms that the changed placement uses.
    Same,
    /// Every room.
    All,
}

/// What the planner may do to make a change fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Kinds that may become shorter, and to how many minutes. A session's own shortest length goes before.
    pub shrink_to: BTreeMap<SessionKind, Minute>,
    /// Sessions that may be taken off the agenda.
    pub may_drop: Vec<SessionId>,
    /// How far the change reaches.
    pub rooms: RoomScope,
    /// Whether the day may end later than it did. When not, what runs over is reported as overflow.
    pub day_may_end_later: bool,
    /// Whether gaps that the organiser left stay as long as they are.
    pub keep_gaps: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            shrink_to: BTreeMap::from([
                (SessionKind::Registration, 15),
                (SessionKind::Break, 10),
                (SessionKind::Meal, 45),
            ]),
            may_drop: Vec::new(),
            rooms: RoomScope::All,
            day_may_end_later: true,
            keep_gaps: true,
        }
    }
}

impl Policy {
    /// To how many minutes a session may be shortened; `None` when it must keep its length.
    pub fn shortest(&self, session: &Session) -> Option<Minute> {
        session.shortest_minutes.or_else(|| self.shrink_to.get(&session.kind).copied())
    }
}

/// What happens to one placement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Which placement.
    pub placement: PlacementId,
    /// As it is; `None` when it is new.
    pub before: Option<Placement>,
    /// As it will be; `None` when it leaves the agenda.
    pub after: Option<Placement>,
}

/// What a change would do. Nothing has happened yet. Every changed placement is in exactly one of the three lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// What was asked for, and what moves because of it.
    pub moves: Vec<Shift>,
    /// What the planner made shorter to make room.
    pub shrinks: Vec<Shift>,
    /// What the planner took off the agenda to make room.
    pub cuts: Vec<Shift>,
    /// Clashes of the changed placements as they are.
    pub clashes_before: Vec<Clash>,
    /// Clashes of the changed placements as they will be.
    pub clashes_after: Vec<Clash>,
    /// By how many minutes the latest of the changed days will end later than now; negative when it ends earlier.
    pub later_end: Minute,
    /// Minutes that run past the end of a day that may not end later.
    pub overflow: Minute,
}

impl Proposal {
    /// Everything that changes.
    pub fn shifts(&self) -> impl Iterator<Item = &Shift> {
        self.moves.iter().chain(&self.shrinks).chain(&self.cuts)
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.shifts().next().is_none()
    }

    /// Clashes that are not there yet.
    pub fn new_clashes(&self) -> Vec<&Clash> {
        self.clashes_after.iter().filter(|c| !self.clashes_before.contains(c)).collect()
    }

    /// Clashes that go away.
    pub fn solved_clashes(&self) -> Vec<&Clash> {
        self.clashes_before.iter().filter(|c| !self.clashes_after.contains(c)).collect()
    }

    /// The proposal that takes this one back.
    pub fn inverse(&self) -> Self {
        let back = |shifts: &[Shift]| {
            shifts
                .iter()
                .map(|s| Shift { placement: s.placement, before: s.after.clone(), after: s.before.clone() })
                .collect()
        };
        Self {
            moves: back(&self.moves),
            shrinks: back(&self.shrinks),
            cuts: back(&self.cuts),
            clashes_before: self.clashes_after.clone(),
            clashes_after: self.clashes_before.clone(),
            later_end: -self.later_end,
            overflow: 0,
        }
    }
}

/// Why a change cannot be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// There is no such placement.
    #[error("no placement {0}")]
    UnknownPlacement(PlacementId),
    /// There is no such session.
    #[error("no session {0}")]
    UnknownSession(SessionId),
    /// There is no such room.
    #[error("no room {0}")]
    UnknownRoom(RoomId),
    /// The day is not one of the workshop's.
    #[error("{0} is not a day of the workshop")]
    UnknownDay(NaiveDate),
    /// The id for a new placement is in use.
    #[error("placement {0} is there already")]
    PlacementTaken(PlacementId),
}

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
            draft.carry_nested(before, &after, &mut HashSet::from([before.session]));
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
            draft.take_nested_off(before, &mut HashSet::from([before.session]));
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
    Agenda { placements, ..agenda.clone() }
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

    fn carry_nested(&mut self, before: &Placement, after: &Placement, seen: &mut HashSet<SessionId>) {
        let by = after.start - before.start;
        for inner in self.followers(before) {
            if !seen.insert(inner.session) && inner.session == before.session {
                continue;
            }
            let mut moved = inner.clone();
            moved.day = after.day;
            moved.start = clamp_start(inner.start.saturating_add(by));
            if inner.rooms == before.rooms {
                moved.rooms = after.rooms.clone();
            }
            self.set(inner.id, Some(moved.clone()));
            self.carry_nested(inner, &moved, seen);
        }
    }

    fn take_nested_off(&mut self, before: &Placement, seen: &mut HashSet<SessionId>) {
        for inner in self.followers(before) {
            self.set(inner.id, None);
            if seen.insert(inner.session) {
                self.take_nested_off(inner, seen);
            }
        }
    }

    fn finish(self, policy: &Policy) -> Proposal {
        let moves: Vec<Shift> = self.moves.into_values().collect();
        let mut proposal = Proposal { moves, ..Proposal::default() };
        if proposal.is_empty() {
            return proposal;
        }
        let after = apply(self.agenda, &proposal);
        let changed: HashSet<PlacementId> = proposal.shifts().map(|s| s.placement).collect();
        let touching = |agenda: &Agenda| -> Vec<Clash> {
            let mut all = clashes(agenda);
            all.retain(|c| changed.contains(&c.first) || c.second.is_some_and(|s| changed.contains(&s)));
            all
        };
        proposal.clashes_before = touching(self.agenda);
        proposal.clashes_after = touching(&after);
        let days: HashSet<NaiveDate> = proposal
            .shifts()
            .flat_map(|s| [s.before.as_ref(), s.after.as_ref()])
            .flatten()
            .map(|p| p.day)
            .collect();
        let later =
            days.iter().filter_map(|&day| Some(day_end(&after, day)? - day_end(self.agenda, day)?)).max();
        proposal.later_end =
            later.unwrap_or(0).clamp(-LATEST_START - DAY_MINUTES, LATEST_START + DAY_MINUTES);
        proposal.overflow = if policy.day_may_end_later { 0 } else { proposal.later_end.max(0) };
        proposal
    }
}

/// The minute at which the last placement of a day ends.
fn day_end(agenda: &Agenda, day: NaiveDate) -> Option<Minute> {
    agenda.placements.iter().filter(|p| p.day == day).map(Placement::end).max()
}
