//! Clashes of one placement by itself: with its room, its day, its container, the people who lead it and those who listen.

use super::{Clash, ClashKind, Entry, Found, Severity, Subject, Sweep};
use crate::agenda::{Agenda, moment, span};
use crate::ids::{DelegateId, RoomId};
use crate::session::{LeadRole, Placement, Rooms, Session, SessionMode};
use crate::workshop::Room;

impl Sweep<'_> {
    /// Clashes of one placement with the room, the day, its parent and the people who lead it.
    pub(super) fn alone(&self, at: usize, overlaps: &[usize], found: &mut Found) {
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
pub(super) fn strangers(agenda: &Agenda, session: &Session) -> u32 {
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
