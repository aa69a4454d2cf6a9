//! What the planner is asked for, what it may do, and what it answers.

use super::clash::Clash;
use crate::Minute;
use crate::ids::{PlacementId, RoomId, SessionId};
use crate::session::{Placement, Rooms, Session, SessionKind};
use chrono::NaiveDate;
use std::collections::BTreeMap;

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
    /// Clashes of the changed placements as they are, and others that go away.
    pub clashes_before: Vec<Clash>,
    /// Clashes of the changed placements as they will be, and others that come up.
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
