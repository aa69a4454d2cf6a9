//! The agenda: sessions on days in rooms, its clashes, and the one planner through which every change of time goes.

pub mod change;
pub mod clash;
pub mod copy;
pub mod edition;
pub mod effect;
pub mod fix;
pub mod hours;
pub mod plan;
pub mod proposal;
pub mod typed;

#[cfg(test)]
pub(crate) mod samples;

use crate::Minute;
use crate::ids::{DelegateId, PlacementId, RoomId, SessionId};
use crate::own_kind::OwnKind;
use crate::session::{Placement, Session};
use crate::workshop::Room;
use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxBuildHasher, FxHashMap};

pub use change::{Change, PlanError, Policy, RoomScope};
pub use clash::{Clash, ClashKind, Severity, Subject, clashes};
pub use plan::{apply, plan};
pub use proposal::{Proposal, Shift};

/// Minutes of a day.
pub const DAY_MINUTES: Minute = 24 * 60;
/// The latest start that a placement may have: the end of the night after its programme day.
pub const LATEST_START: Minute = 2 * DAY_MINUTES;
/// The longest placement.
pub const LONGEST_DURATION: Minute = DAY_MINUTES;

/// The working timetable as the rules see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Programme days in order.
    pub days: Vec<NaiveDate>,
    /// Rooms in the order in which they are shown.
    pub rooms: Vec<Room>,
    /// Kinds of session of the workshop's own.
    pub own_kinds: Vec<OwnKind>,
    /// Sessions, placed or not.
    pub sessions: Vec<Session>,
    /// Where sessions are; their order means nothing. A session without a placement is unscheduled.
    pub placements: Vec<Placement>,
    /// When people who lead sessions are at the venue; people not listed always are.
    pub presence: Vec<Presence>,
    /// What languages people understand, as far as they told.
    pub listeners: Vec<Listeners>,
    /// How many people a session without a number of its own is expected to draw.
    pub people: u32,
    /// Minutes that a room, and a person who goes to another room, need between two sessions; 0 when nobody has set it.
    pub change_over: Minute,
}

/// When somebody is at the venue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Who.
    pub delegate: DelegateId,
    /// Arrival: day and minute.
    pub from: Option<(NaiveDate, Minute)>,
    /// Departure: day and minute.
    pub until: Option<(NaiveDate, Minute)>,
}

/// People who understand the same languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listeners {
    /// The languages, ISO 639.
    pub languages: Vec<String>,
    /// How many people.
    pub people: u32,
}

impl Agenda {
    /// The session of an id.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|s| s.id == id)
    }

    /// The placement of an id.
    pub fn placement(&self, id: PlacementId) -> Option<&Placement> {
        self.placements.iter().find(|p| p.id == id)
    }

    /// The room of an id.
    pub fn room(&self, id: RoomId) -> Option<&Room> {
        self.rooms.iter().find(|r| r.id == id)
    }

    /// The workshop's own kind of a session, when it has one that is still there.
    pub fn own_kind(&self, session: &Session) -> Option<&OwnKind> {
        let id = session.own_kind?;
        self.own_kinds.iter().find(|kind| kind.id == id)
    }

    /// Whether a session's minutes are workshop hours: its own kind says so, otherwise its kind; the team's own items never are.
    pub fn counts(&self, session: &Session) -> bool {
        let by_kind =
            self.own_kind(session).map_or_else(|| session.kind.counts_as_hours(), |kind| kind.counts);
        by_kind && !session.organisers_only
    }

    /// Where a session is, earliest first; empty when it is unscheduled.
    pub fn placements_of(&self, session: SessionId) -> Vec<&Placement> {
        let mut found: Vec<&Placement> = self.placements.iter().filter(|p| p.session == session).collect();
        found.sort_by_key(|p| (moment(p.day, p.start), p.id));
        found
    }
}

/// Minutes since the beginning of the calendar, so that an evening's late session and the next morning can be compared.
pub(crate) fn moment(day: NaiveDate, minute: Minute) -> i64 {
    i64::from(day.num_days_from_ce()) * i64::from(DAY_MINUTES) + i64::from(minute)
}

/// Start and end of a placement as moments.
pub(crate) fn span(placement: &Placement) -> (i64, i64) {
    let start = moment(placement.day, placement.start);
    (start, start + i64::from(placement.duration.max(0)))
}

/// The sessions of an agenda at hand by id, wherever they are placed.
pub(crate) struct Sessions<'a> {
    all: &'a [Session],
    numbers: FxHashMap<SessionId, usize>,
    children: FxHashMap<SessionId, Vec<SessionId>>,
}

impl<'a> Sessions<'a> {
    pub(crate) fn of(agenda: &'a Agenda) -> Self {
        let numbers = agenda.sessions.iter().enumerate().map(|(at, s)| (s.id, at)).collect();
        let mut children: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for session in &agenda.sessions {
            if let Some(parent) = session.parent {
                children.entry(parent).or_default().push(session.id);
            }
        }
        Self { all: &agenda.sessions, numbers, children }
    }

    pub(crate) fn get(&self, id: SessionId) -> Option<&'a Session> {
        self.all.get(self.number(id)?)
    }

    /// Where a session stands among the sessions of the agenda.
    pub(crate) fn number(&self, id: SessionId) -> Option<usize> {
        self.numbers.get(&id).copied()
    }

    /// Whether any session names a parent.
    pub(crate) fn nest(&self) -> bool {
        !self.children.is_empty()
    }

    pub(crate) fn children(&self, id: SessionId) -> &[SessionId] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The parent, when there is one that exists and is not the session itself.
    pub(crate) fn parent(&self, session: &Session) -> Option<SessionId> {
        let parent = session.parent?;
        (parent != session.id && self.numbers.contains_key(&parent)).then_some(parent)
    }

    /// Whether `outer` contains `inner`, over any number of levels. A ring of parents, which a damaged file may hold, ends the search.
    pub(crate) fn contains(&self, outer: SessionId, inner: &'a Session) -> bool {
        let mut seen = 0;
        let mut at = inner;
        while let Some(parent) = self.parent(at) {
            if parent == outer {
                return true;
            }
            seen += 1;
            let Some(next) = self.get(parent).filter(|_| seen <= self.all.len()) else { return false };
            at = next;
        }
        false
    }

    /// Whether one of two sessions contains the other.
    pub(crate) fn related(&self, a: &'a Session, b: &'a Session) -> bool {
        a.parent.is_some() && self.contains(b.id, a) || b.parent.is_some() && self.contains(a.id, b)
    }
}

/// Of the placements of a parent the one that a nested placement belongs to: the one that holds its start, else one of the same day, else
/// any.
pub(crate) fn outer_of<'a>(placement: &Placement, outers: &[&'a Placement]) -> Option<&'a Placement> {
    let (start, _) = span(placement);
    outers.iter().copied().min_by_key(|outer| {
        let (from, to) = span(outer);
        (!(from <= start && start < to), outer.day != placement.day, (from - start).abs(), outer.id)
    })
}

/// The agenda with its sessions and placements at hand by id.
pub(crate) struct Lookup<'a> {
    pub(crate) sessions: Sessions<'a>,
    placed: FxHashMap<SessionId, Vec<&'a Placement>>,
    placements: FxHashMap<PlacementId, &'a Placement>,
}

impl<'a> Lookup<'a> {
    pub(crate) fn new(agenda: &'a Agenda) -> Self {
        let placements = &agenda.placements;
        let mut placed: FxHashMap<_, Vec<_>> =
            FxHashMap::with_capacity_and_hasher(placements.len(), FxBuildHasher);
        for placement in placements {
            placed.entry(placement.session).or_default().push(placement);
        }
        let placements = placements.iter().map(|p| (p.id, p)).collect();
        Self { sessions: Sessions::of(agenda), placed, placements }
    }

    pub(crate) fn session(&self, id: SessionId) -> Option<&'a Session> {
        self.sessions.get(id)
    }

    pub(crate) fn placement(&self, id: PlacementId) -> Option<&'a Placement> {
        self.placements.get(&id).copied()
    }

    pub(crate) fn placed(&self, id: SessionId) -> &[&'a Placement] {
        self.placed.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn children(&self, id: SessionId) -> &[SessionId] {
        self.sessions.children(id)
    }

    /// The parent, when there is one that exists and is not the session itself.
    pub(crate) fn parent(&self, id: SessionId) -> Option<SessionId> {
        self.sessions.parent(self.session(id)?)
    }

    /// Where the parent of a placement is.
    pub(crate) fn parent_placement(&self, placement: &Placement) -> Option<&'a Placement> {
        outer_of(placement, self.placed(self.parent(placement.session)?))
    }
}
