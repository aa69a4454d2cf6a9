//! What the planner is asked for, and what it may do.

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
    /// Put a session on the agenda and push what follows in its rooms. Free time behind it is used first.
    InsertAndPush {
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
    /// Put several new placements on the agenda as they are.
    PlaceMany {
        /// The placements; their sessions must be there.
        placements: Vec<Placement>,
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
    /// The same, and push what follows at the new place. The old place stays free.
    MoveAndPush {
        /// Which placement.
        placement: PlacementId,
        /// Programme day.
        day: NaiveDate,
        /// Start in minutes of that day.
        start: Minute,
        /// Other rooms, or `None` to stay where it is.
        rooms: Option<Rooms>,
    },
    /// Move several placements together, each with what is nested in it. They keep their distances: at the end of the day, of the rooms
    /// or of the workshop all of them stop.
    MoveMany {
        /// Which placements.
        placements: Vec<PlacementId>,
        /// Later by so many minutes.
        minutes: Minute,
        /// The day that the earliest of them goes to.
        day: Option<NaiveDate>,
        /// To rooms further on in the order of rooms, by so many.
        rooms_by: i32,
    },
    /// Move what is on a day to another day. Pinned placements stay.
    MoveDay {
        /// The day.
        from: NaiveDate,
        /// The other day.
        to: NaiveDate,
        /// Whether what is on the other day comes to this one.
        exchange: bool,
    },
    /// Exchange two placements. When one follows the other in the same rooms, they change order between the beginning of the one and the
    /// end of the other, and what is between them moves by the difference of their lengths. Otherwise they exchange start, day and rooms.
    Swap {
        /// One.
        first: PlacementId,
        /// The other.
        second: PlacementId,
    },
    /// Give a placement another length; the start stays.
    Resize {
        /// Which placement.
        placement: PlacementId,
        /// Length in minutes.
        duration: Minute,
    },
    /// Give a placement another length; what follows in its rooms begins later, or earlier, by as much.
    ResizeAndPush {
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
    /// Take several placements off the agenda, each with what is nested in it.
    UnscheduleMany {
        /// Which placements.
        placements: Vec<PlacementId>,
    },
    /// Take a placement off the agenda, and let what follows in its rooms begin earlier by its length. Pinned placements end that.
    RemoveAndCloseUp {
        /// Which placement.
        placement: PlacementId,
    },
    /// We are late: what is going on lasts longer by so many minutes, what has not begun begins later.
    RunLate {
        /// Programme day.
        day: NaiveDate,
        /// Minute of that day: now.
        from: Minute,
        /// How late.
        minutes: Minute,
    },
    /// The day is to end at a minute: what may shrink or be dropped does, and what follows begins earlier. Nothing happens when the day
    /// ends before that anyway.
    EndAt {
        /// Programme day.
        day: NaiveDate,
        /// Minute of that day.
        end: Minute,
    },
    /// The day is to start at a minute, later or earlier than now.
    StartAt {
        /// Programme day.
        day: NaiveDate,
        /// Minute of that day.
        start: Minute,
    },
    /// Hold a placement's time, or let it go.
    Pin {
        /// Which placement.
        placement: PlacementId,
        /// Whether it holds.
        pinned: bool,
    },
    /// Hold the times of several placements, or let them go.
    PinMany {
        /// Which placements.
        placements: Vec<PlacementId>,
        /// Whether they hold.
        pinned: bool,
    },
}

/// How far a change that pushes time reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomScope {
    /// Only rooms that the changed placement uses; of a whole day, every room.
    Same,
    /// Every room.
    All,
    /// These rooms. What takes every room takes part.
    These(Vec<RoomId>),
}

/// What the planner may do to make a change fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Kinds that may become shorter, and to how many minutes. A session's own shortest length goes before.
    pub shrink_to: BTreeMap<SessionKind, Minute>,
    /// Whether sessions keep their length, also those that say how short they may become. Breaks are not meant.
    pub keep_sessions: bool,
    /// Sessions that may be taken off the agenda.
    pub may_drop: Vec<SessionId>,
    /// How far the change reaches.
    pub rooms: RoomScope,
    /// Whether the day may end later than it did. When not, what runs over is reported as overflow.
    pub day_may_end_later: bool,
    /// Whether gaps that the organiser left stay as long as they are. A gap before a pinned placement gives way when nothing else does.
    pub keep_gaps: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            shrink_to: Self::shortest_breaks(),
            keep_sessions: false,
            may_drop: Vec::new(),
            rooms: RoomScope::All,
            day_may_end_later: true,
            keep_gaps: true,
        }
    }
}

impl Policy {
    /// To how many minutes breaks may shrink.
    pub fn shortest_breaks() -> BTreeMap<SessionKind, Minute> {
        BTreeMap::from([(SessionKind::Registration, 15), (SessionKind::Break, 10), (SessionKind::Meal, 45)])
    }

    /// To how many minutes a session may be shortened; `None` when it must keep its length. A session that says how short it may become
    /// may shrink unless sessions keep their length, a break only when breaks may.
    pub fn shortest(&self, session: &Session) -> Option<Minute> {
        let of_kind = self.shrink_to.get(&session.kind).copied();
        let keeps = if session.kind.is_break() { of_kind.is_none() } else { self.keep_sessions };
        if keeps {
            return None;
        }
        session.shortest_minutes.or(of_kind)
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
