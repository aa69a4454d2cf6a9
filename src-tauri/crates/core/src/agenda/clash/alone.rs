//! Clashes of one placement by itself: with its room, its day, its container, the people who lead it and those who listen.

use super::sweep::{Beside, Entry, Found, Sweep};
use super::{Clash, ClashKind, Severity, Subject};
use crate::agenda::{Agenda, moment, span};
use crate::ids::{DelegateId, RoomId};
use crate::session::{LeadRole, Placement, Rooms, Session, SessionMode};
use crate::workshop::Room;

impl Sweep<'_> {
    /// Clashes of one placement with the room, the day, its parent and the people who lead it.
    pub(super) fn alone(&self, at: usize, entry: &Entry<'_>, beside: Beside, found: &mut Found) {
        let mut report = |kind, severity, second, subject| {
            found.push((at, Clash { kind, severity, first: entry.placement.id, second, subject }));
        };
        if let Some(room) = self.crowded(entry, beside) {
            report(ClashKind::Capacity, Severity::WorthALook, None, Subject::Room(room));
        }
        if let Some(thing) = self.missing(entry) {
            report(ClashKind::Equipment, Severity::WorthALook, None, Subject::Thing(thing));
        }
        if self.strangers(entry, beside) > 0
            && let Some(language) = entry.session.languages.first()
        {
            report(
                ClashKind::Interpretation,
                Severity::WorthALook,
                None,
                Subject::Language(language.clone()),
            );
        }
        if !self.ground.agenda.days.contains(&entry.placement.day) {
            report(ClashKind::OutsideDay, Severity::Fatal, None, Subject::Placements);
        } else if let Some(room) = self.closed(entry.placement) {
            report(ClashKind::OutsideDay, Severity::WorthALook, None, Subject::Room(room));
        }
        for &person in self.ground.leads(entry.number) {
            if let Subject::Delegate(id) = *self.ground.subject(person)
                && self.absent(entry, id)
            {
                report(ClashKind::PersonAbsent, Severity::Fatal, None, Subject::Delegate(id));
            }
        }
        if let Some(parent) = self.ground.sessions.parent(entry.session) {
            let outer = self.outer(parent, entry.placement);
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
        let rooms: Vec<&Room> = rooms.iter().filter_map(|id| self.ground.room(*id)).collect();
        let absent = |need: &&String| {
            !rooms.is_empty() && rooms.iter().all(|room| !room.lacks(std::slice::from_ref(*need)).is_empty())
        };
        entry.session.needs.iter().find(absent).cloned()
    }

    /// How many understand no language of a session for everybody that nobody interprets.
    fn strangers(&self, entry: &Entry<'_>, beside: Beside) -> u32 {
        let agenda = self.ground.agenda;
        if entry.session.languages.is_empty() || agenda.listeners.is_empty() || beside.open > 0 {
            return 0;
        }
        strangers(agenda, entry.session)
    }

    /// The first of a placement's rooms when they do not hold the people expected. People are thought to spread evenly over sessions
    /// that run side by side, unless a session has a number of its own.
    fn crowded(&self, entry: &Entry<'_>, beside: Beside) -> Option<RoomId> {
        let Rooms::Some(rooms) = &entry.placement.rooms else { return None };
        let mut places = 0u32;
        for room in rooms {
            places = places.saturating_add(self.ground.room(*room)?.capacity?);
        }
        let expected = match entry.session.expected_people {
            Some(own) => own,
            None if !draws_everybody(entry.session) => return None,
            None => self.ground.agenda.people.div_ceil(beside.shares + 1),
        };
        (expected > places).then(|| rooms.first().copied()).flatten()
    }

    fn closed(&self, placement: &Placement) -> Option<RoomId> {
        let Rooms::Some(rooms) = &placement.rooms else { return None };
        rooms.iter().copied().find(|&id| {
            self.ground.room(id).is_some_and(|room| {
                room.opens.is_some_and(|opens| placement.start < opens)
                    || room.closes.is_some_and(|closes| placement.end() > closes)
            })
        })
    }

    fn absent(&self, entry: &Entry<'_>, delegate: DelegateId) -> bool {
        if entry.session.mode == SessionMode::Online {
            return false;
        }
        self.ground.stays(delegate).iter().any(|presence| {
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
pub(super) fn draws_everybody(session: &Session) -> bool {
    !session.organisers_only && !session.kind.is_break() && session.mode != SessionMode::Online
}
