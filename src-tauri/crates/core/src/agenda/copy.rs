//! Copies: placements with their sessions put once more on the agenda, and an agenda taken over into a new workshop.

use super::plan::{Draft, PlanError, Together};
use super::{Agenda, Lookup};
use crate::Minute;
use crate::ids::{PlacementId, SessionId};
use crate::session::{Placement, Session};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What a copy adds to the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// New sessions.
    pub sessions: Vec<Session>,
    /// New placements of these.
    pub placements: Vec<Placement>,
}

/// Copies placements with their sessions and what is nested in them, to where [`super::Change::MoveMany`] would move them. Pins are not
/// copied.
///
/// # Errors
/// When a placement or the day is not there.
pub fn copies(
    agenda: &Agenda,
    placements: &[PlacementId],
    minutes: Minute,
    day: Option<NaiveDate>,
    rooms_by: i32,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<Copies, PlanError> {
    let lookup = Lookup::new(agenda);
    let draft = Draft::new(agenda, &lookup);
    let mut wanted: Vec<&Placement> = Vec::new();
    let mut seen: HashSet<PlacementId> = HashSet::new();
    for &id in placements {
        let placement = draft.known(id)?;
        if seen.insert(id) {
            wanted.push(placement);
        }
    }
    let together = Together::of(&draft, &wanted, minutes, day, rooms_by)?;
    let mut next = 0;
    while let Some(&outer) = wanted.get(next) {
        for &child in lookup.children(outer.session) {
            for &inner in lookup.placed(child).iter().filter(|p| p.day == outer.day) {
                let within = lookup.parent_placement(inner).is_some_and(|p| p.id == outer.id);
                if within && seen.insert(inner.id) {
                    wanted.push(inner);
                }
            }
        }
        next += 1;
    }
    let mut copied = Copies::default();
    let mut new_of: HashMap<SessionId, SessionId> = HashMap::new();
    for before in wanted {
        let session = if let Some(&known) = new_of.get(&before.session) {
            known
        } else {
            let Some(original) = lookup.session(before.session) else { continue };
            let id = SessionId::new(new_id());
            new_of.insert(original.id, id);
            // What is copied without its container stands by itself.
            let parent = original.parent.and_then(|parent| new_of.get(&parent).copied());
            copied.sessions.push(Session { id, parent, ..original.clone() });
            id
        };
        let id = PlacementId::new(new_id());
        copied.placements.push(Placement { id, session, pinned: false, ..together.moved(&draft, before) });
    }
    Ok(copied)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{any_agenda, day, placement_id};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn copies_are_new_free_of_pins_and_as_far_apart(
            agenda in any_agenda(),
            which in prop::collection::vec(1u128..13, 1..4),
            minutes in -100i32..100,
            on in prop::option::of(0u32..4),
        ) {
            let asked: Vec<PlacementId> =
                which.into_iter().map(placement_id).filter(|id| agenda.placement(*id).is_some()).collect();
            let mut made = 1000u128;
            let mut new_id = || { made += 1; Uuid::from_u128(made) };
            let copied = copies(&agenda, &asked, minutes, on.map(day), 0, &mut new_id).unwrap();
            let distinct: HashSet<PlacementId> = asked.iter().copied().collect();
            prop_assert!(copied.placements.len() >= distinct.len());
            let ids: HashSet<Uuid> = copied.placements.iter().map(|p| p.id.uuid()).collect();
            prop_assert_eq!(ids.len(), copied.placements.len());
            let sessions: HashSet<SessionId> = copied.sessions.iter().map(|s| s.id).collect();
            for placement in &copied.placements {
                prop_assert!(!placement.pinned && agenda.days.contains(&placement.day));
                prop_assert!(agenda.placement(placement.id).is_none() && sessions.contains(&placement.session));
            }
            for session in &copied.sessions {
                prop_assert!(agenda.session(session.id).is_none());
                prop_assert!(session.parent.is_none_or(|parent| sessions.contains(&parent)));
            }
            // Those that were asked for come first, in that order, each as far from where it was as the others.
            let mut order: Vec<PlacementId> = Vec::new();
            for id in asked {
                if !order.contains(&id) {
                    order.push(id);
                }
            }
            let by = |(id, copy): (&PlacementId, &Placement)| {
                let before = agenda.placement(*id).unwrap();
                (copy.start - before.start, (copy.day - before.day).num_days(), copy.duration - before.duration)
            };
            let all: HashSet<_> = order.iter().zip(&copied.placements).map(by).collect();
            prop_assert!(all.len() <= 1, "{:?}", all);
        }
    }
}
