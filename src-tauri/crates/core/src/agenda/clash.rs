//! Clashes: warnings about placements. They never refuse anything.

mod alone;
mod facts;
mod people;

use self::alone::strangers;
pub(crate) use self::people::same_person;
use self::people::{People, plain_name};
use super::{Agenda, Lookup, Presence, span};
use crate::coded_enum;
use crate::ids::{DelegateId, PlacementId, RoomId, SessionId};
use crate::session::{Placement, Rooms, Session};
use rustc_hash::FxHashMap;
use std::collections::HashSet;

coded_enum! {
    /// What is wrong.
    ClashKind {
        /// Two placements in one room at one time.
        Room = "room",
        /// One person leads two sessions at one time.
        Person = "person",
        /// More people than the room holds.
        Capacity = "capacity",
        /// The room is closed, or the day is not one of the workshop's.
        OutsideDay = "outside_day",
        /// Somebody who leads has not arrived yet or has left.
        PersonAbsent = "person_absent",
        /// A nested session outside the session that contains it.
        NestedOutside = "nested_outside",
        /// A language without interpretation.
        Interpretation = "interpretation",
        /// Equipment that the room does not have.
        Equipment = "equipment",
        /// No time to change over.
        ChangeOver = "change_over",
    }
}

coded_enum! {
    /// How bad it is.
    Severity {
        /// It cannot be held like this.
        Fatal = "fatal",
        /// Somebody should look at it.
        WorthALook = "worth_a_look",
    }
}

/// Whom or what a clash is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Only the placements.
    Placements,
    /// Every room.
    EveryRoom,
    /// A room.
    Room(RoomId),
    /// A person on the list.
    Delegate(DelegateId),
    /// A person known only by the name typed.
    Name(String),
    /// A language, ISO 639.
    Language(String),
    /// Equipment as typed.
    Thing(String),
}

/// A warning about one or two placements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Clash {
    /// What is wrong.
    pub kind: ClashKind,
    /// How bad it is.
    pub severity: Severity,
    /// The placement that it is about; of two, the earlier.
    pub first: PlacementId,
    /// The other one.
    pub second: Option<PlacementId>,
    /// Whom or what it is about.
    pub subject: Subject,
}

impl Clash {
    /// Whether a placement is part of it.
    pub fn touches(&self, placement: PlacementId) -> bool {
        self.first == placement || self.second == Some(placement)
    }
}

/// Every clash of an agenda, by time. A session inside its own parent, and a break inside the same parent as its neighbours, is none.
pub fn clashes(agenda: &Agenda) -> Vec<Clash> {
    clashes_with(agenda, &agenda.placements)
}

/// The same as if the agenda had other placements than its own.
pub(crate) fn clashes_with(agenda: &Agenda, placements: &[Placement]) -> Vec<Clash> {
    let sweep = Sweep::new(agenda, placements);
    let mut found = Vec::new();
    // What is going on while the placements pass by in the order of their starts.
    let mut going: Vec<usize> = Vec::new();
    let mut overlaps: Vec<Vec<usize>> = vec![Vec::new(); sweep.entries.len()];
    // What has just ended, for as long as changing over takes.
    let mut gone: Vec<usize> = Vec::new();
    for at in 0..sweep.entries.len() {
        let start = sweep.entries[at].from;
        if agenda.change_over > 0 {
            gone.extend(going.iter().copied().filter(|&other| sweep.entries[other].to <= start));
            gone.retain(|&other| sweep.entries[other].to + i64::from(agenda.change_over) > start);
            for &other in &gone {
                sweep.change_over(other, at, &mut found);
            }
        }
        going.retain(|&other| sweep.entries[other].to > start);
        if sweep.entries[at].to > start {
            for &other in &going {
                sweep.pair(other, at, &mut found);
                overlaps[other].push(at);
                overlaps[at].push(other);
            }
            going.push(at);
        }
    }
    for (at, others) in overlaps.iter().enumerate() {
        sweep.alone(at, others, &mut found);
    }
    found.sort_by_key(|(at, clash)| (*at, clash.kind, clash.second));
    found.into_iter().map(|(_, clash)| clash).collect()
}

/// Somebody who leads: a number that is the same wherever the same person is meant.
type Person = u32;

struct Entry<'a> {
    placement: &'a Placement,
    session: &'a Session,
    from: i64,
    to: i64,
    people: Vec<Person>,
}

struct Sweep<'a> {
    agenda: &'a Agenda,
    lookup: Lookup<'a>,
    entries: Vec<Entry<'a>>,
    people: Vec<Subject>,
    presence: FxHashMap<DelegateId, Vec<&'a Presence>>,
}

type Found = Vec<(usize, Clash)>;

impl<'a> Sweep<'a> {
    fn new(agenda: &'a Agenda, placements: &'a [Placement]) -> Self {
        let lookup = Lookup::with(agenda, placements);
        let mut people = People::new(agenda);
        let mut entries: Vec<Entry<'_>> = placements
            .iter()
            .filter_map(|placement| {
                let session = lookup.session(placement.session)?;
                let (from, to) = span(placement);
                Some(Entry { placement, session, from, to, people: people.of(session) })
            })
            .collect();
        entries.sort_by_key(|e| (e.from, e.placement.id));
        let mut presence: FxHashMap<DelegateId, Vec<&Presence>> = FxHashMap::default();
        for stay in &agenda.presence {
            presence.entry(stay.delegate).or_default().push(stay);
        }
        Self { agenda, lookup, entries, people: people.subjects, presence }
    }

    /// Clashes of two placements that share time; `first` starts earlier.
    fn pair(&self, first: usize, second: usize, found: &mut Found) {
        let (a, b) = (&self.entries[first], &self.entries[second]);
        let meet = a.placement.rooms.meet(&b.placement.rooms);
        let person = a.people.iter().find(|p| b.people.contains(p));
        if !meet && person.is_none() || self.lookup.related(a.session, b.session) {
            return;
        }
        let mut report = |kind, subject| {
            let clash = Clash {
                kind,
                severity: Severity::Fatal,
                first: a.placement.id,
                second: Some(b.placement.id),
                subject,
            };
            found.push((first, clash));
        };
        if meet && !self.rest_among_siblings(a.session, b.session) {
            report(ClashKind::Room, self.shared_room(&a.placement.rooms, &b.placement.rooms));
        }
        for person in a.people.iter().filter(|p| b.people.contains(p)) {
            report(ClashKind::Person, self.people[*person as usize].clone());
        }
    }

    /// Two placements between which the room, or a person who goes to another room, has too little time. Breaks give it themselves.
    fn change_over(&self, first: usize, second: usize, found: &mut Found) {
        let (a, b) = (&self.entries[first], &self.entries[second]);
        if a.session.parent != b.session.parent || a.session.kind.is_break() || b.session.kind.is_break() {
            return;
        }
        let (Rooms::Some(rooms), Rooms::Some(others)) = (&a.placement.rooms, &b.placement.rooms) else {
            return;
        };
        let mut report = |subject| {
            let clash = Clash {
                kind: ClashKind::ChangeOver,
                severity: Severity::WorthALook,
                first: a.placement.id,
                second: Some(b.placement.id),
                subject,
            };
            found.push((first, clash));
        };
        if let Some(room) = rooms.iter().find(|room| others.contains(room)) {
            report(Subject::Room(*room));
        } else {
            for person in a.people.iter().filter(|p| b.people.contains(p)) {
                report(self.people[*person as usize].clone());
            }
        }
    }

    /// Tea may be served while a panel of the same reflective space goes on.
    fn rest_among_siblings(&self, a: &Session, b: &Session) -> bool {
        a.parent.is_some()
            && a.parent == b.parent
            && (a.kind.is_break() || b.kind.is_break())
            && self.lookup.parent(a.id).is_some()
    }

    fn shared_room(&self, a: &Rooms, b: &Rooms) -> Subject {
        let shared = |id: &RoomId| {
            let takes = |rooms: &Rooms| match rooms {
                Rooms::None => false,
                Rooms::All => true,
                Rooms::Some(ids) => ids.contains(id),
            };
            takes(a) && takes(b)
        };
        if (a, b) == (&Rooms::All, &Rooms::All) {
            return Subject::EveryRoom;
        }
        let listed = self.agenda.rooms.iter().map(|r| r.id).find(|id| shared(id));
        let ((Rooms::Some(ids), _) | (_, Rooms::Some(ids))) = (a, b) else { return Subject::Placements };
        listed
            .or_else(|| ids.iter().copied().find(|id| shared(id)))
            .map_or(Subject::Placements, Subject::Room)
    }
}

/// The sessions that clash, for marking them in lists.
pub fn clashing_sessions(agenda: &Agenda, clashes: &[Clash]) -> HashSet<SessionId> {
    let touched: HashSet<PlacementId> =
        clashes.iter().flat_map(|c| [Some(c.first), c.second]).flatten().collect();
    agenda.placements.iter().filter(|p| touched.contains(&p.id)).map(|p| p.session).collect()
}

#[cfg(test)]
mod tests;
