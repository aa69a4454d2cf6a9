//! What happens to which placement, while a change is being planned, and the finished proposal compared with the agenda as it was.

use super::placements_after;
use crate::Minute;
use crate::agenda::change::{PlanError, Policy};
use crate::agenda::clash::{Clash, clashes_around};
use crate::agenda::effect::effects;
use crate::agenda::proposal::{Proposal, Recovery, RecoveryKind, Shift};
use crate::agenda::{Agenda, LATEST_START, LONGEST_DURATION, Lookup};
use crate::ids::{PlacementId, RoomId, SessionId};
use crate::session::{Placement, Rooms, Session};
use chrono::NaiveDate;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn clamp_start(start: Minute) -> Minute {
    start.clamp(0, LATEST_START)
}

pub(super) fn clamp_duration(duration: Minute) -> Minute {
    duration.clamp(1, LONGEST_DURATION)
}

/// Where the minutes of a change that pushes time go; see [`Proposal`].
#[derive(Clone, Debug, Default)]
pub(in crate::agenda) struct Account {
    /// Whether time was pushed at all.
    pub pushed: bool,
    pub delay: Minute,
    pub recovered: Vec<Recovery>,
    pub later: Minute,
    pub overflow: Minute,
    /// What was changed at the beginning of the chain; `None` when the chain begins with the line itself.
    pub root: Option<PlacementId>,
}

impl Account {
    /// The account of what is nested in a container that lasts longer by some minutes: these go on behind it, and what is late only inside
    /// of it uses up its own free time.
    pub fn within(mut self, outer: PlacementId, longer: Minute) -> Self {
        let behind = longer.min(self.later);
        let gap = self.later - behind;
        if gap > 0 {
            self.recovered.push(Recovery { placement: outer, kind: RecoveryKind::Gap, minutes: gap });
        }
        self.later = 0;
        // What runs into something pinned inside may still make the container longer: these minutes are told behind it.
        let further = longer - behind;
        let over = further.min(self.overflow);
        self.overflow -= over;
        self.trim(further - over);
        self.delay = self.found() + self.overflow;
        self
    }

    /// Takes minutes off the end of what was found: what was found beyond what was wanted.
    pub fn trim(&mut self, mut surplus: Minute) {
        while surplus > 0 {
            let Some(last) = self.recovered.last_mut() else { break };
            let taken = last.minutes.min(surplus);
            last.minutes -= taken;
            surplus -= taken;
            if last.minutes == 0 {
                self.recovered.pop();
            }
        }
    }

    /// Minutes that were found.
    pub fn found(&self) -> Minute {
        self.recovered.iter().map(|r| r.minutes).sum()
    }

    /// Adds what was found inside a container to where the minutes go that it could not find.
    pub fn with_inside(&mut self, inside: Self) {
        self.delay += inside.delay;
        self.overflow += inside.overflow;
        self.recovered.splice(0..0, inside.recovered);
    }
}

/// What happens to which placement, while a change is being planned. The order of ids makes the result deterministic.
pub(in crate::agenda) struct Draft<'a> {
    pub agenda: &'a Agenda,
    pub lookup: &'a Lookup<'a>,
    shifts: BTreeMap<PlacementId, Option<Placement>>,
    shrunk: BTreeSet<PlacementId>,
    cut: BTreeSet<PlacementId>,
    held: Vec<PlacementId>,
    grown: BTreeSet<PlacementId>,
    account: Account,
}

impl<'a> Draft<'a> {
    pub fn new(agenda: &'a Agenda, lookup: &'a Lookup<'a>) -> Self {
        Self {
            agenda,
            lookup,
            shifts: BTreeMap::new(),
            shrunk: BTreeSet::new(),
            cut: BTreeSet::new(),
            held: Vec::new(),
            grown: BTreeSet::new(),
            account: Account::default(),
        }
    }

    pub fn known(&self, id: PlacementId) -> Result<&'a Placement, PlanError> {
        self.lookup.placement(id).ok_or(PlanError::UnknownPlacement(id))
    }

    pub fn known_session(&self, id: SessionId) -> Result<&'a Session, PlanError> {
        self.lookup.session(id).ok_or(PlanError::UnknownSession(id))
    }

    pub fn free_id(&self, id: PlacementId) -> Result<PlacementId, PlanError> {
        if self.lookup.placement(id).is_some() || self.shifts.contains_key(&id) {
            return Err(PlanError::PlacementTaken(id));
        }
        Ok(id)
    }

    pub fn known_day(&self, day: NaiveDate) -> Result<NaiveDate, PlanError> {
        if self.agenda.days.contains(&day) { Ok(day) } else { Err(PlanError::UnknownDay(day)) }
    }

    /// Where a room stands in the order of rooms.
    pub fn room_rank(&self, id: RoomId) -> Option<usize> {
        self.agenda.rooms.iter().position(|room| room.id == id)
    }

    /// The rooms without repetition; an empty list is no room.
    pub fn known_rooms(&self, rooms: &Rooms) -> Result<Rooms, PlanError> {
        let Rooms::Some(ids) = rooms else { return Ok(rooms.clone()) };
        let mut kept: Vec<RoomId> = Vec::with_capacity(ids.len());
        for &id in ids {
            if self.agenda.room(id).is_none() {
                return Err(PlanError::UnknownRoom(id));
            }
            if !kept.contains(&id) {
                kept.push(id);
            }
        }
        Ok(if kept.is_empty() { Rooms::None } else { Rooms::Some(kept) })
    }

    pub fn set(&mut self, id: PlacementId, after: Option<Placement>) {
        if self.lookup.placement(id) == after.as_ref() {
            self.shifts.remove(&id);
        } else {
            self.shifts.insert(id, after);
        }
    }

    /// The same, as something that the planner shortened.
    pub fn shrink(&mut self, after: Placement) {
        self.shrunk.insert(after.id);
        self.set(after.id, Some(after));
    }

    /// Takes a placement off, with what is nested in it, because the planner needed its minutes.
    pub fn cut(&mut self, before: &'a Placement) {
        self.cut.insert(before.id);
        self.set(before.id, None);
        for inner in self.take_nested_off(before) {
            self.cut.insert(inner);
        }
    }

    /// A pinned placement that stays although time around it moves.
    pub fn hold(&mut self, id: PlacementId) {
        self.held.push(id);
    }

    /// Whether a container becomes longer or shorter for the first time: a damaged file may nest sessions in a ring, which would never end.
    pub fn grow(&mut self, outer: PlacementId) -> bool {
        self.grown.insert(outer)
    }

    /// Adds what was found inside a container to where the minutes go that it could not find.
    pub fn found_inside(&mut self, inside: Account) {
        self.account.with_inside(inside);
    }

    /// Where the minutes go.
    pub fn balance(&mut self, account: Account) {
        self.account = account;
    }

    /// A placement as it will be; `None` when it leaves.
    pub fn planned(&self, before: &Placement) -> Option<Placement> {
        self.shifts.get(&before.id).cloned().unwrap_or_else(|| Some(before.clone()))
    }

    /// The placements nested directly in `outer` that follow it: pinned ones hold, and those of another day belong to it in name only.
    pub fn followers(&self, outer: &Placement) -> Vec<&'a Placement> {
        self.lookup
            .children(outer.session)
            .iter()
            .flat_map(|&child| self.lookup.placed(child).iter().copied())
            .filter(|inner| !inner.pinned && inner.day == outer.day)
            .filter(|inner| self.lookup.parent_placement(inner).is_some_and(|p| p.id == outer.id))
            .collect()
    }

    /// Moves what is nested in a placement by as much as it moved, level by level.
    pub fn carry_nested(&mut self, before: &'a Placement, after: &Placement) {
        if self.lookup.children(before.session).is_empty() {
            return;
        }
        // A damaged file may nest sessions in a ring; each placement moves once.
        let mut seen = FxHashSet::from_iter([before.id]);
        let mut outer = vec![(before, after.clone())];
        while let Some((before, after)) = outer.pop() {
            let by = after.start - before.start;
            for inner in self.followers(before) {
                if !seen.insert(inner.id) {
                    continue;
                }
                let mut moved = inner.clone();
                moved.day = after.day;
                moved.start = clamp_start(inner.start.saturating_add(by));
                if inner.rooms == before.rooms {
                    moved.rooms = after.rooms.clone();
                }
                self.set(inner.id, Some(moved.clone()));
                outer.push((inner, moved));
            }
        }
    }

    /// Takes what is nested in a placement off the agenda; answers what that was.
    pub fn take_nested_off(&mut self, before: &'a Placement) -> Vec<PlacementId> {
        let mut seen = FxHashSet::from_iter([before.id]);
        let mut outer = vec![before];
        let mut taken = Vec::new();
        while let Some(before) = outer.pop() {
            for inner in self.followers(before) {
                if seen.insert(inner.id) {
                    self.set(inner.id, None);
                    taken.push(inner.id);
                    outer.push(inner);
                }
            }
        }
        taken
    }

    pub fn finish(self, policy: &Policy) -> Proposal {
        let Self { agenda, lookup, shifts, shrunk, cut, held, account, grown: _ } = self;
        let mut proposal = Proposal { held, ..Proposal::default() };
        for (id, after) in shifts {
            let shift = Shift { placement: id, before: lookup.placement(id).cloned(), after };
            if cut.contains(&id) {
                proposal.cuts.push(shift);
            } else if shrunk.contains(&id) {
                proposal.shrinks.push(shift);
            } else {
                proposal.moves.push(shift);
            }
        }
        if proposal.is_empty() {
            return Proposal { overflow: account.overflow, delay: account.overflow, ..Proposal::default() };
        }
        let after = placements_after(agenda, &proposal);
        let changed: FxHashSet<PlacementId> = proposal.shifts().map(|s| s.placement).collect();
        let (before, now) = clashes_around(agenda, &lookup.sessions, &after, &changed);
        // Also what changes for placements that stay: a child whose parent left, neighbours among whom people spread.
        let concerned = |clash: &Clash, others: &FxHashSet<&Clash>| {
            changed.contains(&clash.first)
                || clash.second.is_some_and(|second| changed.contains(&second))
                || !others.contains(clash)
        };
        let (known, coming) = (before.iter().collect::<FxHashSet<_>>(), now.iter().collect::<FxHashSet<_>>());
        let kept = |some: &[Clash], others| some.iter().filter(|&c| concerned(c, others)).cloned().collect();
        let clashes: (Vec<Clash>, Vec<Clash>) = (kept(&before, &coming), kept(&now, &known));
        let later_end = later_end(&proposal, &agenda.placements, &after);
        (proposal.clashes_before, proposal.clashes_after) = clashes;
        proposal.later_end = later_end;
        if account.pushed {
            proposal.delay = account.delay;
            proposal.recovered = account.recovered;
            proposal.later = account.later;
            proposal.overflow = account.overflow;
        } else if !policy.day_may_end_later {
            proposal.overflow = proposal.later_end.max(0);
            proposal.delay = proposal.overflow;
        }
        proposal.effects = effects(agenda, lookup, &placements_after(agenda, &proposal), &proposal);
        proposal
    }
}

/// By how much the latest of the changed days ends later.
fn later_end(proposal: &Proposal, before: &[Placement], after: &[&Placement]) -> Minute {
    let shifts = proposal.shifts().flat_map(|s| [s.before.as_ref(), s.after.as_ref()]).flatten();
    let days: BTreeSet<NaiveDate> = shifts.map(|p| p.day).collect();
    let later = |day: NaiveDate| Some(day_end(after.iter().copied(), day)? - day_end(before.iter(), day)?);
    days.into_iter().filter_map(later).max().unwrap_or(0)
}

/// The minute at which the last placement of a day ends.
fn day_end<'a>(placements: impl Iterator<Item = &'a Placement>, day: NaiveDate) -> Option<Minute> {
    placements.filter(|p| p.day == day).map(Placement::end).max()
}
