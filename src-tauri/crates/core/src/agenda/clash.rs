//! Clashes: warnings about placements. They never refuse anything.

mod facts;

use super::{Agenda, Lookup, Presence, moment, span};
use crate::coded_enum;
use crate::ids::{DelegateId, PlacementId, RoomId, SessionId};
use crate::session::{Lead, LeadRole, Placement, Rooms, Session, SessionMode};
use crate::workshop::Room;
use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, HashSet};

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
    presence: HashMap<DelegateId, Vec<&'a Presence>>,
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
        let mut presence: HashMap<DelegateId, Vec<&Presence>> = HashMap::new();
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

    /// Clashes of one placement with the room, the day, its parent and the people who lead it.
    fn alone(&self, at: usize, overlaps: &[usize], found: &mut Found) {
        let entry = &self.entries[at];
        let mut report = |kind, severity, second, subject| {
            found.push((at, Clash { kind, severity, first: entry.placement.id, second, subject }));
        };
        if let Some(room) = self.crowded(entry, overlaps) {
            report(ClashKind::Capacity, Severity::WorthALook, None, Subject::Room(room));
        }
        if let Some(thing) = self.missing(entry) {
            report(ClashKind::Equipment, Severity::WorthALook, None, Subject::Thing(thing));
        }
        if self.strangers(entry, overlaps) > 0
            && let Some(language) = entry.session.languages.first()
        {
            report(
                ClashKind::Interpretation,
                Severity::WorthALook,
                None,
                Subject::Language(language.clone()),
            );
        }
        if !self.agenda.days.contains(&entry.placement.day) {
            report(ClashKind::OutsideDay, Severity::Fatal, None, Subject::Placements);
        } else if let Some(room) = self.closed(entry.placement) {
            report(ClashKind::OutsideDay, Severity::WorthALook, None, Subject::Room(room));
        }
        for &person in &entry.people {
            if let Subject::Delegate(id) = self.people[person as usize]
                && self.absent(entry, id)
            {
                report(ClashKind::PersonAbsent, Severity::Fatal, None, Subject::Delegate(id));
            }
        }
        if entry.session.parent.is_some() && self.lookup.parent(entry.session.id).is_some() {
            let outer = self.lookup.parent_placement(entry.placement);
            let inside = outer.is_some_and(|outer| {
                let (from, to) = span(outer);
                from <= entry.from && entry.to <= to
            });
            if !inside {
                report(
                    ClashKind::NestedOutside,
                    Severity::WorthALook,
                    outer.map(|o| o.id),
                    Subject::Placements,
                );
            }
        }
    }

    /// The first thing needed that is in none of a placement's rooms.
    fn missing(&self, entry: &Entry<'_>) -> Option<String> {
        let Rooms::Some(rooms) = &entry.placement.rooms else { return None };
        if entry.session.needs.is_empty() {
            return None;
        }
        let rooms: Vec<&Room> = rooms.iter().filter_map(|id| self.agenda.room(*id)).collect();
        let absent = |need: &&String| {
            !rooms.is_empty() && rooms.iter().all(|room| !room.lacks(std::slice::from_ref(*need)).is_empty())
        };
        entry.session.needs.iter().find(absent).cloned()
    }

    /// How many understand no language of a session for everybody that nobody interprets.
    fn strangers(&self, entry: &Entry<'_>, overlaps: &[usize]) -> u32 {
        if entry.session.languages.is_empty()
            || self.agenda.listeners.is_empty()
            || overlaps.iter().any(|&o| {
                let other = self.entries[o].session;
                draws_everybody(other) && !self.lookup.related(other, entry.session)
            })
        {
            return 0;
        }
        strangers(self.agenda, entry.session)
    }

    /// The first of a placement's rooms when they do not hold the people expected. People are thought to spread evenly over sessions
    /// that run side by side, unless a session has a number of its own.
    fn crowded(&self, entry: &Entry<'_>, overlaps: &[usize]) -> Option<RoomId> {
        let Rooms::Some(rooms) = &entry.placement.rooms else { return None };
        let mut places = 0u32;
        for room in rooms {
            places = places.saturating_add(self.agenda.room(*room)?.capacity?);
        }
        let expected = match entry.session.expected_people {
            Some(own) => own,
            None if !draws_everybody(entry.session) => return None,
            None => {
                let beside = overlaps
                    .iter()
                    .map(|&o| &self.entries[o])
                    .filter(|o| o.session.expected_people.is_none() && draws_everybody(o.session))
                    .filter(|o| !self.lookup.related(o.session, entry.session))
                    .count() as u32;
                self.agenda.people.div_ceil(beside + 1)
            }
        };
        (expected > places).then(|| rooms.first().copied()).flatten()
    }

    fn closed(&self, placement: &Placement) -> Option<RoomId> {
        let Rooms::Some(rooms) = &placement.rooms else { return None };
        rooms.iter().copied().find(|&id| {
            self.agenda.room(id).is_some_and(|room| {
                room.opens.is_some_and(|opens| placement.start < opens)
                    || room.closes.is_some_and(|closes| placement.end() > closes)
            })
        })
    }

    fn absent(&self, entry: &Entry<'_>, delegate: DelegateId) -> bool {
        if entry.session.mode == SessionMode::Online {
            return false;
        }
        self.presence.get(&delegate).into_iter().flatten().any(|presence| {
            presence.from.is_some_and(|(day, minute)| entry.from < moment(day, minute))
                || presence.until.is_some_and(|(day, minute)| entry.to > moment(day, minute))
        })
    }
}

/// How many of those who told their languages understand none that a session is held in. None when somebody interprets, or when it is not
/// for everybody.
fn strangers(agenda: &Agenda, session: &Session) -> u32 {
    if session.interpretation
        || session.languages.is_empty()
        || session.expected_people.is_some()
        || !draws_everybody(session)
        || session.leads.iter().any(|lead| lead.role == LeadRole::Interpreter)
    {
        return 0;
    }
    let understand = |spoken: &[String]| spoken.iter().any(|language| session.languages.contains(language));
    agenda.listeners.iter().filter(|l| !understand(&l.languages)).map(|l| l.people).sum()
}

/// Whether a session without a number of its own is thought to draw a share of everybody.
fn draws_everybody(session: &Session) -> bool {
    !session.organisers_only && !session.kind.is_break() && session.mode != SessionMode::Online
}

/// Tells people who lead apart: by delegate, else by the name typed.
struct People {
    subjects: Vec<Subject>,
    numbers: HashMap<Subject, Person>,
    named: HashMap<String, Option<DelegateId>>,
}

impl People {
    fn new(agenda: &Agenda) -> Self {
        // A typed name means the delegate of that name, unless two delegates bear it.
        let leads = || agenda.sessions.iter().flat_map(|s| &s.leads);
        let mut named: HashMap<String, Option<DelegateId>> = HashMap::new();
        if leads().any(|lead| lead.delegate.is_none() && !lead.name.is_empty()) {
            let known: HashSet<(DelegateId, &str)> =
                leads().filter_map(|lead| Some((lead.delegate?, lead.name.as_str()))).collect();
            for (id, name) in known {
                let name = plain_name(name);
                if !name.is_empty() {
                    let bearer = named.entry(name).or_insert(Some(id));
                    *bearer = bearer.filter(|known| *known == id);
                }
            }
        }
        Self { subjects: Vec::new(), numbers: HashMap::new(), named }
    }

    fn of(&mut self, session: &Session) -> Vec<Person> {
        let mut people = Vec::with_capacity(session.leads.len());
        for lead in &session.leads {
            let (key, shown) = if let Some(id) = lead.delegate {
                (Subject::Delegate(id), None)
            } else {
                let name = plain_name(&lead.name);
                match self.named.get(&name).copied().flatten() {
                    Some(id) => (Subject::Delegate(id), None),
                    None if name.is_empty() => continue,
                    None => (Subject::Name(name), Some(Subject::Name(lead.name.trim().to_owned()))),
                }
            };
            let next = self.subjects.len() as Person;
            let number = match self.numbers.entry(key) {
                Slot::Occupied(known) => *known.get(),
                Slot::Vacant(free) => {
                    self.subjects.push(shown.unwrap_or_else(|| free.key().clone()));
                    *free.insert(next)
                }
            };
            if !people.contains(&number) {
                people.push(number);
            }
        }
        people
    }
}

/// A name without the differences of typing.
fn plain_name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether somebody who leads is the person that a clash is about.
pub(crate) fn same_person(lead: &Lead, subject: &Subject) -> bool {
    match subject {
        Subject::Delegate(id) => lead.delegate == Some(*id),
        Subject::Name(name) => lead.delegate.is_none() && plain_name(&lead.name) == plain_name(name),
        _ => false,
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
