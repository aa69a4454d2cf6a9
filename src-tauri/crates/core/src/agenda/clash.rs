//! Clashes: warnings about placements. They never refuse anything.

mod alone;
mod around;
mod facts;
mod ground;
mod people;
mod sweep;

use self::alone::strangers;
pub(crate) use self::around::clashes_around;
use self::ground::Ground;
use self::people::plain_name;
pub(crate) use self::people::same_person;
use self::sweep::{Part, Sweep};
use super::{Agenda, Sessions};
use crate::coded_enum;
use crate::ids::{DelegateId, PlacementId, RoomId, SessionId};
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
    /// What tells it from others, whichever of its two placements is the earlier now.
    pub fn about(&self) -> (ClashKind, Severity, PlacementId, PlacementId, &Subject) {
        let (first, second) = (self.first, self.second.unwrap_or(self.first));
        // Which of the two is nested in the other matters.
        let turn = self.kind != ClashKind::NestedOutside && second < first;
        let (first, second) = if turn { (second, first) } else { (first, second) };
        (self.kind, self.severity, first, second, &self.subject)
    }

    /// Whether a placement is part of it.
    pub fn touches(&self, placement: PlacementId) -> bool {
        self.first == placement || self.second == Some(placement)
    }
}

/// Every clash of an agenda, by time. A session inside its own parent, and a break inside the same parent as its neighbours, is none.
pub fn clashes(agenda: &Agenda) -> Vec<Clash> {
    let sessions = Sessions::of(agenda);
    let ground = Ground::new(agenda, &sessions);
    Sweep::of(&ground, &agenda.placements, |_| Some(Part { judged: true, told: true })).run()
}

/// The sessions that clash, for marking them in lists.
pub fn clashing_sessions(agenda: &Agenda, clashes: &[Clash]) -> HashSet<SessionId> {
    let touched: HashSet<PlacementId> =
        clashes.iter().flat_map(|c| [Some(c.first), c.second]).flatten().collect();
    agenda.placements.iter().filter(|p| touched.contains(&p.id)).map(|p| p.session).collect()
}

#[cfg(test)]
mod tests;
