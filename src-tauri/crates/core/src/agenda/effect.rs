//! What a change of times touches beside times: people who leave, interpreters without a pause, rooms that close, the kitchen.

use super::{Agenda, Proposal};
use crate::ids::{DelegateId, PlacementId, RoomId};
use crate::session::Placement;
use crate::{Minute, coded_enum};

coded_enum! {
    /// What a change touches.
    EffectKind {
        /// Somebody who leads leaves before the new end.
        PersonLeaves = "person_leaves",
        /// Somebody who leads comes after the new start.
        PersonComes = "person_comes",
        /// Interpreters work long without a pause.
        Interpreter = "interpreter",
        /// A room closes before the new end, or opens after the new start.
        Room = "room",
        /// A meal or break begins at another time: the kitchen wants to know.
        Meal = "meal",
        /// Something printed is out of date.
        Print = "print",
    }
}

/// One thing that a change touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What kind.
    pub kind: EffectKind,
    /// The placement that it is about.
    pub placement: PlacementId,
    /// The person.
    pub delegate: Option<DelegateId>,
    /// A person known only by name.
    pub name: String,
    /// The room.
    pub room: Option<RoomId>,
    /// Minute of the day: when the person leaves or comes, the room closes or opens, the meal begins.
    pub minute: Option<Minute>,
    /// Minutes that interpreters work without a pause.
    pub minutes: Option<Minute>,
}

/// What the changed placements touch, given all placements as they will be.
pub(crate) fn effects(_agenda: &Agenda, _after: &[Placement], _proposal: &Proposal) -> Vec<Effect> {
    Vec::new()
}
