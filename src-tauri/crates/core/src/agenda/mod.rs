//! The agenda: sessions on days in rooms, its clashes, and the one planner through which every change of time goes.

use crate::Minute;
use crate::ids::{DelegateId, SessionId};
use crate::session::{Placement, Session};
use crate::workshop::Room;
use chrono::NaiveDate;

/// The working timetable as the rules see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Programme days in order.
    pub days: Vec<NaiveDate>,
    /// Rooms in the order in which they are shown.
    pub rooms: Vec<Room>,
    /// Sessions, placed or not.
    pub sessions: Vec<Session>,
    /// Where sessions are. A session without a placement is unscheduled.
    pub placements: Vec<Placement>,
    /// When people who lead sessions are at the venue; people not listed always are.
    pub presence: Vec<Presence>,
    /// How many people a session without a number of its own is expected to draw.
    pub people: u32,
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

impl Agenda {
    /// The session of an id.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|s| s.id == id)
    }
}
