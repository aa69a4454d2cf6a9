//! What clashes are judged by, wherever sessions are placed: who leads them, which rooms there are, who is there when.

use super::Subject;
use super::people::{People, Person};
use crate::agenda::{Agenda, Presence, Sessions};
use crate::ids::{DelegateId, RoomId};
use crate::session::Rooms;
use crate::workshop::Room;
use rustc_hash::FxHashMap;

/// Rooms or people as bits of a number, so that most pairs that have nothing in common are told apart at once. Two that share a bit may
/// still be others: there are more of them than bits.
pub(super) type Bits = u64;

pub(super) struct Ground<'a> {
    pub agenda: &'a Agenda,
    pub sessions: &'a Sessions<'a>,
    rooms: FxHashMap<RoomId, usize>,
    presence: FxHashMap<DelegateId, Vec<&'a Presence>>,
    subjects: Vec<Subject>,
    /// Who leads each session, by the session's number.
    leads: Vec<Vec<Person>>,
}

impl<'a> Ground<'a> {
    pub fn new(agenda: &'a Agenda, sessions: &'a Sessions<'a>) -> Self {
        let mut people = People::new(agenda);
        let leads = agenda.sessions.iter().map(|session| people.of(session)).collect();
        let mut presence: FxHashMap<DelegateId, Vec<&Presence>> = FxHashMap::default();
        for stay in &agenda.presence {
            presence.entry(stay.delegate).or_default().push(stay);
        }
        let rooms = agenda.rooms.iter().enumerate().map(|(at, room)| (room.id, at)).collect();
        Self { agenda, sessions, rooms, presence, subjects: people.subjects, leads }
    }

    pub fn room(&self, id: RoomId) -> Option<&'a Room> {
        self.agenda.rooms.get(*self.rooms.get(&id)?)
    }

    /// When a person is at the venue, as far as it is known.
    pub fn stays(&self, delegate: DelegateId) -> &[&'a Presence] {
        self.presence.get(&delegate).map_or(&[], Vec::as_slice)
    }

    /// Who leads the session of a number.
    pub fn leads(&self, session: usize) -> &[Person] {
        self.leads.get(session).map_or(&[], Vec::as_slice)
    }

    pub fn subject(&self, person: Person) -> &Subject {
        self.subjects.get(person as usize).unwrap_or(&Subject::Placements)
    }

    pub fn room_bits(&self, rooms: &Rooms) -> Bits {
        match rooms {
            Rooms::None => 0,
            Rooms::All => Bits::MAX,
            Rooms::Some(ids) if ids.is_empty() => Bits::MAX,
            Rooms::Some(ids) => ids.iter().fold(0, |bits, id| {
                // A room that is gone still meets itself; it has bits with the last.
                bits | bit(self.rooms.get(id).copied().unwrap_or(Bits::BITS as usize - 1))
            }),
        }
    }

    pub fn people_bits(&self, session: usize) -> Bits {
        self.leads(session).iter().fold(0, |bits, person| bits | bit(*person as usize))
    }
}

fn bit(number: usize) -> Bits {
    1 << (number % Bits::BITS as usize)
}
