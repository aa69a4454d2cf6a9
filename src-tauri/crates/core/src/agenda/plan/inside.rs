//! What is nested in a placement when time is pushed: breaks inside a reflective space shrink too, and a container lasts longer only by
//! what could not be found inside it, whether we are late while it goes on or something in it became longer.

use super::absorb::{Limit, absorb};
use super::account::draw_up;
use super::draft::{Account, Draft, clamp_duration};
use super::push::{put, unit};
use super::timeline::{Hold, Rules, Timeline, Unit};
use crate::Minute;
use crate::agenda::LONGEST_DURATION;
use crate::agenda::change::{PlanError, Policy};
use crate::ids::PlacementId;
use crate::session::Placement;

/// The placements nested directly in another on its day, pinned ones too.
fn inner<'a>(draft: &Draft<'a>, outer: &Placement) -> Vec<&'a Placement> {
    let mut inner: Vec<&'a Placement> = draft
        .lookup
        .children(outer.session)
        .iter()
        .flat_map(|&child| draft.lookup.placed(child).iter().copied())
        .filter(|p| p.day == outer.day && p.id != outer.id)
        .filter(|p| draft.lookup.parent_placement(p).is_some_and(|parent| parent.id == outer.id))
        .collect();
    inner.sort_by_key(|p| (p.start, p.id));
    inner
}

/// The breaks within a placement beside which nothing goes on, with the minutes that each may give. What is nested in it but goes on
/// before or after it makes it no shorter.
fn shrinkable<'a>(
    draft: &Draft<'a>,
    policy: &Policy,
    outer: &Placement,
    inner: &[&'a Placement],
) -> Vec<(&'a Placement, Minute)> {
    inner
        .iter()
        .filter(|p| p.start >= outer.start && p.end() <= outer.end())
        .filter(|p| !p.pinned && !inner.iter().any(|other| other.id != p.id && other.overlaps(p)))
        .filter_map(|&p| {
            let session = draft.lookup.session(p.session).filter(|s| s.kind.is_break())?;
            let minutes = p.duration - policy.shortest(session)?.max(1);
            (minutes > 0).then_some((p, minutes))
        })
        .collect()
}

/// How much shorter a placement may become by what is nested in it; `None` when nothing is.
pub(super) fn inner_slack(draft: &Draft<'_>, policy: &Policy, outer: &Placement) -> Option<Minute> {
    if draft.lookup.children(outer.session).is_empty() {
        return None;
    }
    let inner = inner(draft, outer);
    if inner.is_empty() {
        return None;
    }
    // Something pinned inside would be moved by a break before it.
    if inner.iter().any(|p| p.pinned) {
        return Some(0);
    }
    Some(shrinkable(draft, policy, outer, &inner).iter().map(|(_, minutes)| minutes).sum())
}

/// Takes minutes out of the breaks nested in a placement, the first ones first. What comes after them inside begins earlier. The placement
/// has been moved already, and what is nested with it.
pub(super) fn shrink_inside(draft: &mut Draft<'_>, policy: &Policy, outer: &Placement, minutes: Minute) {
    let inner = inner(draft, outer);
    let mut left = minutes;
    let mut given: Vec<(&Placement, Minute)> = Vec::new();
    for (rest, may) in shrinkable(draft, policy, outer, &inner) {
        let minutes = may.min(left);
        if minutes > 0 {
            given.push((rest, minutes));
            left -= minutes;
        }
    }
    for before in inner {
        let Some(mut after) = draft.planned(before) else { continue };
        let earlier: Minute =
            given.iter().filter(|(rest, _)| rest.end() <= before.start).map(|(_, minutes)| minutes).sum();
        let shorter = given.iter().find(|(rest, _)| rest.id == before.id).map_or(0, |(_, minutes)| *minutes);
        if earlier == 0 && shorter == 0 {
            continue;
        }
        after.start -= earlier;
        after.duration -= shorter;
        draft.carry_nested(before, &after);
        if shorter > 0 {
            draft.shrink(after);
        } else {
            draft.set(before.id, Some(after));
        }
    }
}

/// What was found inside of what goes on, by the placement that goes on.
pub(super) type Inside = Vec<(PlacementId, Account)>;

/// Lets a placement that goes on last longer by what cannot be found inside of it; answers it as it stands on the line, and where the other
/// minutes go.
pub(super) fn goes_on<'a>(
    draft: &mut Draft<'a>,
    policy: &Policy,
    placement: &'a Placement,
    from: Minute,
    minutes: Minute,
) -> (Unit<'a>, Account) {
    let (longer, inside) = run_late_inside(draft, policy, placement, from, minutes);
    let duration = (placement.duration + longer).min(LONGEST_DURATION);
    // What is pinned keeps its place in the plan although it goes on late; what follows it begins later all the same.
    if placement.pinned {
        draft.hold(placement.id);
    } else if longer > 0 {
        draft.set(placement.id, Some(Placement { duration, ..placement.clone() }));
    }
    (Unit::resized(placement, duration), inside)
}

/// Lets what goes on and what is to come inside a placement run late. Answers by how much the placement lasts longer, and where the other
/// minutes go.
fn run_late_inside(
    draft: &mut Draft<'_>,
    policy: &Policy,
    outer: &Placement,
    from: Minute,
    minutes: Minute,
) -> (Minute, Account) {
    let all_of_it = (minutes, Account::default());
    // A damaged file may nest sessions in a ring.
    if draft.lookup.children(outer.session).is_empty() || !draft.grow(outer.id) {
        return all_of_it;
    }
    let children = inner(draft, outer);
    let mut found_inside: Inside = Vec::new();
    let mut line: Vec<Unit<'_>> = Vec::new();
    for child in children {
        let Some(session) = draft.lookup.session(child.session) else { continue };
        if child.start >= from {
            line.push(unit(draft, policy, child, session));
        } else if child.end() > from {
            let (goes_on, inside) = goes_on(draft, policy, child, from, minutes);
            found_inside.push((child.id, inside));
            line.push(goes_on);
        }
    }
    let Some(last) = line.iter().map(Unit::was_end).max() else { return all_of_it };
    // The gap at the end of the container is one like any other.
    let end = if policy.keep_gaps { last } else { outer.end().max(last) };
    let limit = Limit { day: Some(end), from_the_back: false };
    let source = Some((from, from + minutes));
    let mut line = Timeline::new(draft, line, Rules { keep_gaps: policy.keep_gaps, pull: false, source });
    absorb(&mut line, limit);
    let mut account = draw_up(&line, limit, true, None);
    put(draft, policy, &line);
    let now = line.units.iter().filter(|u| u.hold != Hold::Pinned).map(Unit::end).max().unwrap_or(end);
    let longer = (now - end).clamp(0, minutes);
    with_inside(&mut account, found_inside);
    (longer, account.within(outer.id, longer))
}

/// Adds what a container found inside to what was found behind it. When every container found all of it, the one counts in which most
/// could not be.
pub(super) fn with_inside(account: &mut Account, found: Inside) {
    let inside = match account.root {
        Some(root) => found.into_iter().find(|(id, _)| *id == root),
        None if account.delay == 0 => found.into_iter().rev().max_by_key(|(_, inside)| inside.overflow),
        None => None,
    };
    if let Some((_, inside)) = inside {
        account.with_inside(inside);
    }
}

/// Pushes what follows a new nested placement inside its container.
///
/// # Errors
/// As [`push::resize`](super::push::resize).
pub(super) fn insert<'a>(
    draft: &mut Draft<'a>,
    policy: &Policy,
    new: &Placement,
    outer: &'a Placement,
) -> Result<(), PlanError> {
    let mut line = beside(draft, policy, outer, new.id);
    line.push(Unit::inserted(new));
    follow(draft, policy, outer, line, false)
}

/// Lets what follows a nested placement inside its container begin later or earlier by as much as it became longer or shorter.
///
/// # Errors
/// As [`push::resize`](super::push::resize).
pub(super) fn resize<'a>(
    draft: &mut Draft<'a>,
    policy: &Policy,
    before: &'a Placement,
    outer: &'a Placement,
    duration: Minute,
) -> Result<(), PlanError> {
    let mut line = beside(draft, policy, outer, before.id);
    line.push(Unit::resized(before, duration));
    follow(draft, policy, outer, line, duration < before.duration)
}

/// What else is nested in a container.
fn beside<'a>(draft: &Draft<'a>, policy: &Policy, outer: &Placement, changed: PlacementId) -> Vec<Unit<'a>> {
    let others = inner(draft, outer).into_iter().filter(|child| child.id != changed);
    others
        .filter_map(|child| Some(unit(draft, policy, child, draft.lookup.session(child.session)?)))
        .collect()
}

/// Lays the inside of a container out. The container lasts as long as its longest branch: longer by what could not be found inside, and
/// shorter when it was full and is no longer. What follows the container follows that.
fn follow<'a>(
    draft: &mut Draft<'a>,
    policy: &Policy,
    outer: &'a Placement,
    units: Vec<Unit<'_>>,
    pull: bool,
) -> Result<(), PlanError> {
    let end = outer.end();
    // What hung out of its container before says nothing about the length of it.
    let inside = |u: &&Unit<'_>| u.was_end() <= end && (u.was.1 > 0 || u.was.0 < end);
    let full = units.iter().map(Unit::was_end).max() == Some(end);
    let limit = Limit { day: (!pull).then_some(end), from_the_back: false };
    let mut line = Timeline::new(draft, units, Rules { keep_gaps: policy.keep_gaps, pull, source: None });
    absorb(&mut line, limit);
    let account = draw_up(&line, limit, true, None);
    put(draft, policy, &line);
    let last = line.units.iter().filter(inside).filter(|u| u.length() > 0).map(Unit::end).max();
    let now = last.filter(|&last| last > end || pull && full).unwrap_or(end);
    let duration = clamp_duration(now - outer.start);
    let account = if pull { Account { pushed: true, ..Account::default() } } else { account };
    let longer = (duration - outer.duration).max(0);
    let asked = account.delay;
    let inside = account.within(outer.id, longer);
    if duration == outer.duration || !draft.grow(outer.id) || outer.pinned {
        if outer.pinned && duration != outer.duration {
            draft.hold(outer.id);
        }
        // What it cannot hold hangs out of it.
        let over = asked - inside.delay;
        draft.balance(Account { delay: inside.delay + over, overflow: inside.overflow + over, ..inside });
        return Ok(());
    }
    draft.set(outer.id, Some(Placement { duration, open_end: false, ..outer.clone() }));
    super::push::resize(draft, policy, outer.id, duration)?;
    draft.found_inside(inside);
    Ok(())
}
