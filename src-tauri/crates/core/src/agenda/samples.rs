//! Small agendas for tests.

use super::Agenda;
use crate::ids::{DelegateId, PlacementId, RoomId, SessionId};
use crate::session::{Lead, LeadRole, Placement, Rooms, Session, SessionKind};
use crate::workshop::Room;
use crate::{Localised, Minute};
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

pub(crate) fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// Day `n` of the sample, from 0.
pub(crate) fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 6, 10 + n).unwrap()
}

pub(crate) fn room_id(n: u128) -> RoomId {
    RoomId::new(id(n))
}

pub(crate) fn session_id(n: u128) -> SessionId {
    SessionId::new(id(n))
}

pub(crate) fn placement_id(n: u128) -> PlacementId {
    PlacementId::new(id(n))
}

/// An agenda of four days in three rooms, 22 people, without sessions.
pub(crate) fn empty() -> Agenda {
    let room = |n: u128, name: &str, capacity| Room {
        id: room_id(n),
        name: name.to_owned(),
        capacity: Some(capacity),
        setup: String::new(),
        equipment: String::new(),
        opens: None,
        closes: None,
        rank: format!("{n}"),
    };
    Agenda {
        days: (0..4).map(day).collect(),
        rooms: vec![room(1, "Main Hall", 60), room(2, "Nile Room", 20), room(3, "Kivu Room", 20)],
        people: 22,
        ..Agenda::default()
    }
}

impl Agenda {
    /// Adds session and placement `n` of a kind on day `on`, in the room of that number (0 = none, 99 = all).
    pub(crate) fn held(
        mut self,
        n: u128,
        kind: SessionKind,
        on: u32,
        start: Minute,
        duration: Minute,
        room: u128,
    ) -> Self {
        let title = Localised::of("en", &format!("Session {n}"));
        self.sessions.push(Session::titled(session_id(n), title, kind, duration));
        self.placements.push(Placement {
            id: placement_id(n),
            session: session_id(n),
            day: day(on),
            start,
            duration,
            open_end: false,
            rooms: match room {
                0 => Rooms::None,
                99 => Rooms::All,
                room => Rooms::Some(vec![room_id(room)]),
            },
            pinned: false,
        });
        self
    }

    /// Changes the session added last.
    pub(crate) fn session_as(mut self, change: impl FnOnce(&mut Session)) -> Self {
        change(self.sessions.last_mut().unwrap());
        self
    }

    /// Changes the placement added last.
    pub(crate) fn placement_as(mut self, change: impl FnOnce(&mut Placement)) -> Self {
        change(self.placements.last_mut().unwrap());
        self
    }

    /// Nests the session added last in session `n`.
    pub(crate) fn inside(self, n: u128) -> Self {
        self.session_as(|s| s.parent = Some(session_id(n)))
    }

    /// Lets somebody lead the session added last.
    pub(crate) fn led_by(self, delegate: Option<u128>, name: &str) -> Self {
        self.session_as(|s| {
            s.leads.push(Lead {
                delegate: delegate.map(|n| DelegateId::new(id(n))),
                name: name.to_owned(),
                organisation: String::new(),
                role: LeadRole::Lead,
            });
        })
    }
}

/// Twelve sessions or fewer anywhere on the four days, some nested, pinned, in two rooms, held twice, open at their end, for the team only,
/// shorter if need be, or led by one of three people.
pub(crate) fn any_agenda() -> impl Strategy<Value = Agenda> {
    let kinds = prop::sample::select(vec![
        SessionKind::Plenary,
        SessionKind::Panel,
        SessionKind::Break,
        SessionKind::Social,
        SessionKind::ReflectiveSpace,
        SessionKind::Meal,
        SessionKind::Internal,
    ]);
    let rooms = prop::sample::select(vec![0u128, 1, 1, 2, 3, 12, 99]);
    let marks = (0u32..12, prop::option::weighted(0.2, 5i32..60));
    let nested = prop::option::weighted(0.4, 1u128..12);
    let lead = prop::option::of(1u128..4);
    let one = (kinds, 0u32..3, 0i32..100, 1i32..20, rooms, nested, prop::bool::weighted(0.2), lead, marks);
    prop::collection::vec(one, 0..12).prop_map(|all| {
        let mut agenda = empty();
        for (n, (kind, on, start, length, room, nested, pinned, lead, (mark, shortest))) in (1u128..).zip(all)
        {
            agenda = agenda.held(n, kind, on, 15 * start, 15 * length, room);
            agenda = agenda.placement_as(|p| {
                p.pinned = pinned;
                p.open_end = mark == 1;
                if room == 12 {
                    p.rooms = Rooms::Some(vec![room_id(1), room_id(2)]);
                }
                // The session before is held once more instead.
                if mark == 2 && n > 1 {
                    p.session = session_id(n - 1);
                }
            });
            agenda = agenda.session_as(|s| {
                s.shortest_minutes = shortest;
                s.organisers_only = mark == 3;
            });
            if let Some(outer) = nested {
                agenda = agenda.inside(outer);
            }
            if let Some(lead) = lead {
                agenda = agenda.led_by(Some(lead), "");
            }
        }
        agenda
    })
}
