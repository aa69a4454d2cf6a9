//! One day laid out: what begins after what in which room, and when each placement begins once something before it has changed.
//!
//! A placement begins when the one before it in each of its rooms lets it. What takes every room follows all of them, so that parallel
//! branches last as long as the longest. What is nested in another placement is no part of the line: it moves with its container.

use super::draft::Draft;
use crate::Minute;
use crate::agenda::LATEST_START;
use crate::ids::RoomId;
use crate::session::{Placement, Rooms};
use std::collections::HashMap;

/// From when something may begin, and what holds it up until then.
type Bound = Option<(Minute, Link)>;

/// What holds a place on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It begins when what is before it lets it.
    Follows,
    /// It is pinned: it stays, and what runs into it overruns.
    Pinned,
    /// It is what changed: it stays where it was put, longer or shorter than it was.
    Changed,
}

/// A placement on the line.
#[derive(Clone, Debug)]
pub(super) struct Unit<'a> {
    /// The placement as it is; what is new is as it was asked for.
    pub placement: &'a Placement,
    pub hold: Hold,
    /// Start and length as they are; new things had no length.
    pub was: (Minute, Minute),
    /// Length before the planner shortens anything.
    pub asked: Minute,
    /// By how much the planner has shortened it.
    pub shrunk: Minute,
    /// By how much it may.
    pub may_shrink: Minute,
    /// Whether it is a break: these shrink first.
    pub rest: bool,
    pub may_drop: bool,
    /// Whether the day cannot end before it.
    pub on_programme: bool,
    pub dropped: bool,
    /// Whether free time behind it is used before anything is pushed.
    pub fills_gap: bool,
    /// The rooms that it takes, by number; the line fills them in.
    pub lanes: Vec<usize>,
    /// Where it is now.
    pub start: Minute,
    /// The unit before it that decides its start; `None` when nothing does.
    pub after: Option<Link>,
    /// By how much what is before a pinned one runs into it, with and without the gap that was left before it.
    pub overrun: (Minute, Minute),
}

impl Unit<'_> {
    pub fn length(&self) -> Minute {
        if self.dropped { 0 } else { self.asked - self.shrunk }
    }

    pub fn end(&self) -> Minute {
        self.start + self.length()
    }

    pub fn was_end(&self) -> Minute {
        self.was.0 + self.was.1
    }

    /// Minutes by which it ends later than it did.
    pub fn late(&self) -> Minute {
        self.end() - self.was_end()
    }

    /// Minutes by which it begins later than it did.
    pub fn late_start(&self) -> Minute {
        self.start - self.was.0
    }
}

/// What decides when a unit begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// The beginning of the line itself, which was moved.
    Source,
    /// The end of another unit.
    Unit(usize),
    /// The beginning of another unit that it overlaps: of the two, the first stays the first.
    Beside(usize),
}

/// How a line behaves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// Gaps stay as long as they are.
    pub keep_gaps: bool,
    /// Things may begin earlier than they do.
    pub pull: bool,
    /// Where the line was, and is, entered: everything behind that point follows, although nothing stands before it.
    pub source: Option<(Minute, Minute)>,
}

/// The line of a day.
pub(super) struct Timeline<'a> {
    pub units: Vec<Unit<'a>>,
    pub rules: Rules,
    lanes: usize,
}

#[derive(Clone, Default)]
struct Lane {
    last: Option<Link>,
    /// Units that had not ended when the last one began.
    open: Vec<usize>,
    /// The latest end of those that had.
    settled: Option<(Minute, usize)>,
}

impl<'a> Timeline<'a> {
    /// Lays units out by their starts; of two at the same minute, what changed is first.
    pub fn new(draft: &Draft<'_>, mut units: Vec<Unit<'a>>, rules: Rules) -> Self {
        let rooms: HashMap<RoomId, usize> =
            draft.agenda.rooms.iter().enumerate().map(|(at, room)| (room.id, at + 1)).collect();
        // The first lane is for what has no room.
        let lanes = rooms.len() + 1;
        for unit in &mut units {
            unit.lanes = match &unit.placement.rooms {
                Rooms::None => vec![0],
                Rooms::All => (0..lanes).collect(),
                Rooms::Some(ids) => ids.iter().filter_map(|id| rooms.get(id).copied()).collect(),
            };
        }
        units.sort_by_key(|u| (u.was.0, u.hold != Hold::Changed, u.placement.id));
        let mut line = Self { units, rules, lanes };
        line.run();
        line
    }

    /// Says for each unit when it begins now.
    pub fn run(&mut self) {
        let source = self.rules.source.map(|_| Link::Source);
        let mut lanes = vec![Lane { last: source, ..Lane::default() }; self.lanes];
        for at in 0..self.units.len() {
            let (bound, hard) = self.bounds(at, &mut lanes);
            let unit = &self.units[at];
            let (mut start, mut after) = (unit.was.0, None);
            let mut overrun = (0, 0);
            match unit.hold {
                Hold::Follows => {
                    if let Some((bound, link)) = bound {
                        let floor = if self.rules.pull { Minute::MIN } else { unit.was.0 };
                        start = bound.max(floor).clamp(0, LATEST_START);
                        after = (self.rules.pull || start != unit.was.0).then_some(link);
                    }
                }
                Hold::Pinned => {
                    let over = |bound: Bound| bound.map_or(0, |(b, _)| (b - start).max(0));
                    overrun = (over(bound), over(hard));
                    after = bound.filter(|_| overrun.0 > 0).map(|(_, link)| link);
                }
                Hold::Changed => {}
            }
            let unit = &mut self.units[at];
            (unit.start, unit.after, unit.overrun) = (start, after, overrun);
            for &lane in &self.units[at].lanes {
                lanes[lane].last = Some(Link::Unit(at));
                lanes[lane].open.push(at);
            }
        }
    }

    /// From when a unit may begin: with the gaps that are kept, and at the very least.
    fn bounds(&self, at: usize, lanes: &mut [Lane]) -> (Bound, Bound) {
        let unit = &self.units[at];
        let (mut bound, mut hard): (Bound, Bound) = (None, None);
        let later = |known: &mut Bound, minute: Minute, link: Link| {
            if known.is_none_or(|(known, _)| minute > known) {
                *known = Some((minute, link));
            }
        };
        // A room in which nothing stands before holds up nothing that comes after something elsewhere.
        let led = unit.lanes.iter().any(|&lane| matches!(lanes[lane].last, Some(Link::Unit(_))));
        let source = self.rules.source.unwrap_or_default();
        // End as it was, end as it is, and whether free time behind it is used.
        let ends = |link: Link| match link {
            Link::Source => (source.0, source.1, false),
            Link::Unit(last) | Link::Beside(last) => {
                let last = &self.units[last];
                (last.was_end(), last.end(), last.fills_gap)
            }
        };
        let leader = |lane: &Lane| lane.last.filter(|link| !(led && *link == Link::Source));
        // The gap that was left is the one behind the longest branch; shorter branches only wait for that one.
        let left = unit.lanes.iter().filter_map(|&lane| leader(&lanes[lane]));
        let left = left.map(|link| (unit.was.0 - ends(link).0).max(0)).min().unwrap_or(0);
        for &lane in &unit.lanes {
            let lane = &mut lanes[lane];
            if let Some(link) = leader(lane) {
                let (was, now, fills) = ends(link);
                let gap = unit.was.0 - was;
                let kept = if fills || !(self.rules.keep_gaps || self.rules.pull) { 0 } else { left };
                later(&mut bound, now + gap.min(kept), link);
                later(&mut hard, now + gap.min(0), link);
                // Of two that overlap the first stays the first.
                if let Link::Unit(last) = link
                    && unit.hold == Hold::Follows
                {
                    later(&mut bound, self.units[last].start, Link::Beside(last));
                }
            }
            // What did not overlap before does not afterwards.
            lane.open.retain(|&other| {
                let other_unit = &self.units[other];
                if other_unit.was_end() > unit.was.0 {
                    return true;
                }
                if lane.settled.is_none_or(|(end, _)| other_unit.end() > end) {
                    lane.settled = Some((other_unit.end(), other));
                }
                false
            });
            if let Some((end, other)) = lane.settled {
                later(&mut bound, end, Link::Unit(other));
                later(&mut hard, end, Link::Unit(other));
            }
        }
        (bound, hard)
    }

    /// Whether two units share a room.
    pub fn share(&self, one: usize, other: usize) -> bool {
        self.units[one].lanes.iter().any(|lane| self.units[other].lanes.contains(lane))
    }

    /// The units whose lengths decide when one begins, from it backwards, it first.
    pub fn chain(&self, at: usize) -> Vec<usize> {
        let mut chain = vec![at];
        let mut link = self.units[at].after;
        loop {
            link = match link {
                Some(Link::Unit(before)) => {
                    chain.push(before);
                    self.units[before].after
                }
                Some(Link::Beside(before)) => self.units[before].after,
                Some(Link::Source) | None => return chain,
            };
        }
    }
}

impl<'a> Unit<'a> {
    /// A placement that follows the others, or holds when it is pinned.
    pub fn of(placement: &'a Placement) -> Self {
        let hold = if placement.pinned { Hold::Pinned } else { Hold::Follows };
        Self {
            placement,
            hold,
            was: (placement.start, placement.duration),
            asked: placement.duration,
            shrunk: 0,
            may_shrink: 0,
            rest: false,
            may_drop: false,
            on_programme: true,
            dropped: false,
            fills_gap: false,
            lanes: Vec::new(),
            start: placement.start,
            after: None,
            overrun: (0, 0),
        }
    }

    /// Something new at its place: it had no length before.
    pub fn inserted(placement: &'a Placement) -> Self {
        let was = (placement.start, 0);
        Self { hold: Hold::Changed, was, fills_gap: true, ..Self::of(placement) }
    }

    /// Something at its place with another length.
    pub fn resized(placement: &'a Placement, duration: Minute) -> Self {
        Self { hold: Hold::Changed, asked: duration, ..Self::of(placement) }
    }
}
