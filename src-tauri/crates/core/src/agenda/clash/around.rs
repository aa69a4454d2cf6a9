//! The clashes that a change of some placements may touch, without looking at the rest of the agenda again.

use super::Clash;
use super::ground::Ground;
use super::sweep::{Part, Sweep};
use crate::agenda::{Agenda, Sessions, span};
use crate::ids::{PlacementId, SessionId};
use crate::session::Placement;
use rustc_hash::FxHashSet;

/// Clashes as they are and as they will be, by time: all of those in which one of the `changed` placements takes part, and those of single
/// placements in whose time, or in whose parent, something changes. Every other clash is the same before and after.
pub(crate) fn clashes_around(
    agenda: &Agenda,
    sessions: &Sessions<'_>,
    after: &[&Placement],
    changed: &FxHashSet<PlacementId>,
) -> (Vec<Clash>, Vec<Clash>) {
    let ground = Ground::new(agenda, sessions);
    let both = || agenda.placements.iter().chain(after.iter().copied());
    // What is nested belongs to another placement of its parent, or is outside of it, once the parent changes.
    let outers: FxHashSet<SessionId> = both()
        .filter(|p| changed.contains(&p.id))
        .map(|p| p.session)
        .filter(|&session| !sessions.children(session).is_empty())
        .collect();
    let nested = |p: &Placement| {
        let session = sessions.get(p.session).filter(|_| !outers.is_empty());
        session.and_then(|s| sessions.parent(s)).is_some_and(|parent| outers.contains(&parent))
    };
    let margin = i64::from(agenda.change_over.max(0));
    let seeds = Times::of(both().filter(|p| changed.contains(&p.id) || nested(p)).map(|p| {
        let (from, to) = span(p);
        (from - margin, to + margin)
    }));
    let judged = |p: &Placement| seeds.touch(span(p));
    // What shares time with those that are judged has to pass by as well.
    let sight = Times::of(both().filter(|p| judged(p)).map(span));
    let part = |p: &Placement| {
        sight.touch(span(p)).then(|| Part { judged: judged(p), told: changed.contains(&p.id) })
    };
    let now = Sweep::of(&ground, &agenda.placements, part).run();
    let then = Sweep::of(&ground, after.iter().copied(), part).run();
    (now, then)
}

/// Stretches of time that do not touch each other, in order.
struct Times(Vec<(i64, i64)>);

impl Times {
    fn of(spans: impl Iterator<Item = (i64, i64)>) -> Self {
        let mut spans: Vec<(i64, i64)> = spans.collect();
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let touches = next.0 <= last.1;
            if touches {
                last.1 = last.1.max(next.1);
            }
            touches
        });
        Self(spans)
    }

    /// Whether a span shares a moment with one of them, its ends included.
    fn touch(&self, (from, to): (i64, i64)) -> bool {
        let next = self.0.partition_point(|&(_, end)| end < from);
        self.0.get(next).is_some_and(|&(begin, _)| begin <= to)
    }
}
