//! The facts of a clash: how much of it there is, and a key that stands for it as long as they stay.

use super::alone::draws_everybody;
use super::{Clash, ClashKind, Subject};
use crate::Minute;
use crate::agenda::{Agenda, Sessions, span};
use crate::ids::PlacementId;
use crate::session::{Placement, Rooms};
use std::fmt::Write;

impl Clash {
    /// A key that is the same as long as the facts are: the placements with their times and rooms, and whom or what it is about. Once one
    /// of them changes, a clash that was silenced is another clash.
    pub fn key(&self, agenda: &Agenda) -> String {
        let mut key = String::from(self.kind.code());
        // Writing to a String cannot fail.
        let _ = match &self.subject {
            Subject::Placements => write!(key, "|-"),
            Subject::EveryRoom => write!(key, "|all"),
            Subject::Room(room) => write!(key, "|room:{room}"),
            Subject::Delegate(delegate) => write!(key, "|person:{delegate}"),
            Subject::Name(name) => write!(key, "|name:{}", super::plain_name(name)),
            Subject::Language(language) => write!(key, "|in:{language}"),
            Subject::Thing(thing) => write!(key, "|thing:{thing}"),
        };
        for id in [Some(self.first), self.second].into_iter().flatten() {
            let _ = write!(key, "|{id}");
            if let Some(placement) = agenda.placement(id) {
                push_place(&mut key, placement);
            }
        }
        if self.kind == ClashKind::OutsideDay
            && let Subject::Room(room) = self.subject
            && let Some(room) = agenda.room(room)
        {
            let _ = write!(key, "|{:?}-{:?}", room.opens, room.closes);
        }
        if let Some(people) = self.people(agenda) {
            let _ = write!(key, "|{people}");
        }
        key
    }

    /// Minutes that both sides go on together, or that are missing between them.
    pub fn minutes(&self, agenda: &Agenda) -> Option<Minute> {
        let (a, b) = self.sides(agenda)?;
        let ((from, to), (other_from, other_to)) = (span(a), span(b));
        let minutes = match self.kind {
            ClashKind::Room | ClashKind::Person => to.min(other_to) - from.max(other_from),
            ClashKind::ChangeOver => i64::from(agenda.change_over) - (other_from - to),
            _ => return None,
        };
        Minute::try_from(minutes).ok()
    }

    /// People for whom there is no room, or who do not understand.
    pub fn people(&self, agenda: &Agenda) -> Option<u32> {
        let session = agenda.session(agenda.placement(self.first)?.session)?;
        match self.kind {
            ClashKind::Capacity => Some(expected(agenda, self.first)?),
            ClashKind::Interpretation => Some(super::strangers(agenda, session)),
            _ => None,
        }
    }

    fn sides<'a>(&self, agenda: &'a Agenda) -> Option<(&'a Placement, &'a Placement)> {
        let side = |id: PlacementId| agenda.placement(id);
        Some((side(self.first)?, side(self.second?)?))
    }
}

/// How many people a placement is thought to draw: the session's own number, or an even share of everybody among what goes on beside it.
fn expected(agenda: &Agenda, placement: PlacementId) -> Option<u32> {
    let placement = agenda.placement(placement)?;
    let sessions = Sessions::of(agenda);
    let session = sessions.get(placement.session)?;
    if session.expected_people.is_some() {
        return session.expected_people;
    }
    let (from, to) = span(placement);
    // As the sweep counts: a session after midnight is beside one of the next day.
    let overlaps = |other: &Placement| {
        let (other_from, other_to) = span(other);
        from < other_to && other_from < to
    };
    let shares = |other: &&Placement| {
        other.id != placement.id
            && overlaps(other)
            && sessions.get(other.session).is_some_and(|beside| {
                draws_everybody(beside)
                    && beside.expected_people.is_none()
                    && !sessions.related(beside, session)
            })
    };
    let beside = agenda.placements.iter().filter(shares).count();
    Some(agenda.people.div_ceil(u32::try_from(beside).unwrap_or(u32::MAX).saturating_add(1)))
}

fn push_place(key: &mut String, placement: &Placement) {
    let _ = write!(key, "@{}+{}+{}", placement.day, placement.start, placement.duration);
    match &placement.rooms {
        Rooms::None => {}
        Rooms::All => key.push_str("+all"),
        Rooms::Some(rooms) => {
            for room in rooms {
                let _ = write!(key, "+{room}");
            }
        }
    }
}
