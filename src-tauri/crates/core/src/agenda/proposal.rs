//! What the planner answers: what would happen to which placement, where the minutes go, and what it touches.

use super::clash::Clash;
use super::effect::Effect;
use crate::ids::PlacementId;
use crate::session::Placement;
use crate::{Minute, coded_enum};
use rustc_hash::FxHashSet;

coded_enum! {
    /// What happens to one placement, in one word.
    ShiftKind {
        /// It comes onto the agenda.
        Added = "added",
        /// It keeps its length and goes elsewhere.
        Moved = "moved",
        /// It becomes longer.
        Longer = "longer",
        /// It becomes shorter.
        Shorter = "shorter",
        /// It leaves the agenda.
        Cut = "cut",
        /// It is pinned and stays.
        Held = "held",
    }
}

coded_enum! {
    /// How minutes of a delay were found.
    RecoveryKind {
        /// A placement became shorter.
        Shrunk = "shrunk",
        /// A placement left the agenda.
        Cut = "cut",
        /// Free time before a placement was used.
        Gap = "gap",
    }
}

/// What happens to one placement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Which placement.
    pub placement: PlacementId,
    /// As it is; `None` when it is new.
    pub before: Option<Placement>,
    /// As it will be; `None` when it leaves the agenda.
    pub after: Option<Placement>,
}

impl Shift {
    /// What happens, in one word.
    pub fn kind(&self) -> ShiftKind {
        match (&self.before, &self.after) {
            (None, _) => ShiftKind::Added,
            (_, None) => ShiftKind::Cut,
            (Some(before), Some(after)) if after.duration > before.duration => ShiftKind::Longer,
            (Some(before), Some(after)) if after.duration < before.duration => ShiftKind::Shorter,
            (Some(before), Some(after))
                if (before.day, before.start, &before.rooms) == (after.day, after.start, &after.rooms) =>
            {
                ShiftKind::Held
            }
            _ => ShiftKind::Moved,
        }
    }
}

/// Minutes of a delay that were found somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// The placement; for a gap the one behind it, or the container in which it was.
    pub placement: PlacementId,
    /// How.
    pub kind: RecoveryKind,
    /// How many.
    pub minutes: Minute,
}

/// What a change would do. Nothing has happened yet. Every changed placement is in exactly one of the three lists.
///
/// Minutes are conserved. Pushing time makes chains: each placement begins when the one before it in its room lets it. `delay`, `recovered`,
/// `later` and `overflow` describe the chain that decides, which is the one that overruns most, else the one that is late longest:
/// `delay = sum of recovered + later + overflow`. Other rooms may find minutes of their own; those are among the shifts only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// What was asked for, and what moves because of it.
    pub moves: Vec<Shift>,
    /// What the planner made shorter to make room.
    pub shrinks: Vec<Shift>,
    /// What the planner took off the agenda to make room.
    pub cuts: Vec<Shift>,
    /// Pinned placements that stay although time around them moves.
    pub held: Vec<PlacementId>,
    /// Minutes that had to go somewhere; 0 when no time is pushed.
    pub delay: Minute,
    /// Where they went.
    pub recovered: Vec<Recovery>,
    /// Minutes of the delay that move the end of the chain.
    pub later: Minute,
    /// Minutes that fit nowhere: past the end of a day that may not end later, or into something pinned.
    pub overflow: Minute,
    /// By how many minutes the latest of the changed days will end later than now; negative when it ends earlier.
    pub later_end: Minute,
    /// People, interpreters, rooms and meals that it touches.
    pub effects: Vec<Effect>,
    /// Clashes of the changed placements as they are, and others that go away.
    pub clashes_before: Vec<Clash>,
    /// Clashes of the changed placements as they will be, and others that come up.
    pub clashes_after: Vec<Clash>,
}

impl Proposal {
    /// Everything that changes.
    pub fn shifts(&self) -> impl Iterator<Item = &Shift> {
        self.moves.iter().chain(&self.shrinks).chain(&self.cuts)
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.shifts().next().is_none()
    }

    /// Clashes that are not there yet.
    pub fn new_clashes(&self) -> Vec<&Clash> {
        without(&self.clashes_after, &self.clashes_before)
    }

    /// Clashes that go away.
    pub fn solved_clashes(&self) -> Vec<&Clash> {
        without(&self.clashes_before, &self.clashes_after)
    }

    /// The proposal that takes this one back.
    pub fn inverse(&self) -> Self {
        let back = |shifts: &[Shift]| {
            shifts
                .iter()
                .map(|s| Shift { placement: s.placement, before: s.after.clone(), after: s.before.clone() })
                .collect()
        };
        Self {
            moves: back(&self.moves),
            shrinks: back(&self.shrinks),
            cuts: back(&self.cuts),
            clashes_before: self.clashes_after.clone(),
            clashes_after: self.clashes_before.clone(),
            later_end: -self.later_end,
            ..Self::default()
        }
    }
}

/// The clashes of one list that are not in another.
fn without<'a>(some: &'a [Clash], others: &[Clash]) -> Vec<&'a Clash> {
    let others: FxHashSet<_> = others.iter().map(Clash::about).collect();
    some.iter().filter(|clash| !others.contains(&clash.about())).collect()
}
