//! Changes that push time: each lays its day out as a line, changes one thing on it, and lets the rest follow.

use super::absorb::{Limit, absorb};
use super::account::draw_up;
use super::draft::{Account, Draft};
use super::inside::{Inside, goes_on, inner_slack, shrink_inside, with_inside};
use super::timeline::{Hold, Rules, Timeline, Unit};
use crate::Minute;
use crate::agenda::LONGEST_DURATION;
use crate::agenda::change::{PlanError, Policy, RoomScope};
use crate::ids::{PlacementId, RoomId};
use crate::session::{Placement, Rooms, Session, SessionKind};
use chrono::NaiveDate;

/// Whether a session is no part of the programme: a dinner out, the team's own meeting. It is pushed, but never pulled earlier, and the
/// day may end before it.
pub(super) fn off_programme(session: &Session) -> bool {
    session.organisers_only || matches!(session.kind, SessionKind::Social | SessionKind::Internal)
}

/// What of a day takes part.
struct Reach {
    day: NaiveDate,
    rooms: Option<Vec<RoomId>>,
    /// What is no part of the programme stays where it is.
    programme_only: bool,
}

impl Reach {
    fn new(
        draft: &Draft<'_>,
        policy: &Policy,
        day: NaiveDate,
        changed: Option<&Rooms>,
    ) -> Result<Self, PlanError> {
        let rooms = match (&policy.rooms, changed) {
            (RoomScope::These(rooms), _) => {
                draft.known_rooms(&Rooms::Some(rooms.clone()))?;
                Some(rooms.clone())
            }
            (RoomScope::Same, Some(Rooms::Some(rooms))) => Some(rooms.clone()),
            (RoomScope::Same, Some(Rooms::None)) => Some(Vec::new()),
            _ => None,
        };
        Ok(Self { day, rooms, programme_only: false })
    }

    fn takes(&self, rooms: &Rooms) -> bool {
        match (&self.rooms, rooms) {
            (None, _) | (_, Rooms::All) => true,
            (Some(_), Rooms::None) => false,
            (Some(reached), Rooms::Some(rooms)) => rooms.iter().any(|room| reached.contains(room)),
        }
    }
}

/// The placements of a day that stand by themselves, as units; what is nested in one of them goes with it.
fn units<'a>(draft: &Draft<'a>, policy: &Policy, reach: &Reach) -> Vec<Unit<'a>> {
    let on_day = draft.agenda.placements.iter().filter(|p| p.day == reach.day && reach.takes(&p.rooms));
    on_day
        .filter(|p| draft.lookup.parent_placement(p).is_none_or(|outer| outer.day != p.day))
        .filter_map(|placement| {
            let session = draft.lookup.session(placement.session)?;
            let unit = unit(draft, policy, placement, session);
            // It stays, and what comes after it in its room is not pulled into it.
            let stays = reach.programme_only && !unit.on_programme;
            Some(if stays { Unit { hold: Hold::Pinned, ..unit } } else { unit })
        })
        .collect()
}

/// One placement with what the policy lets become of it.
pub(super) fn unit<'a>(
    draft: &Draft<'a>,
    policy: &Policy,
    placement: &'a Placement,
    session: &Session,
) -> Unit<'a> {
    let inner = inner_slack(draft, policy, placement);
    let own = policy.shortest(session).map_or(0, |shortest| placement.duration - shortest.max(1));
    Unit {
        may_shrink: inner.unwrap_or(own).max(0),
        rest: session.kind.is_break() || inner.is_some(),
        may_drop: policy.may_drop.contains(&session.id),
        on_programme: !off_programme(session),
        ..Unit::of(placement)
    }
}

/// Lays out, finds minutes, and puts the result into the draft.
fn settle(
    draft: &mut Draft<'_>,
    policy: &Policy,
    units: Vec<Unit<'_>>,
    rules: Rules,
    limit: Limit,
    wanted: Option<Minute>,
) -> Account {
    let mut line = Timeline::new(draft, units, rules);
    absorb(&mut line, limit);
    let account = draw_up(&line, limit, policy.day_may_end_later, wanted);
    put(draft, policy, &line);
    account
}

/// Puts a finished line into the draft. What changed by itself is there already.
pub(super) fn put(draft: &mut Draft<'_>, policy: &Policy, line: &Timeline<'_>) {
    let mut moved = false;
    for unit in &line.units {
        let Ok(before) = draft.known(unit.placement.id) else {
            // Something new, which stands in the draft already.
            moved = true;
            continue;
        };
        match unit.hold {
            Hold::Changed => moved = true,
            Hold::Pinned if moved && before.pinned => draft.hold(before.id),
            Hold::Pinned => {}
            Hold::Follows if unit.dropped => {
                moved = true;
                draft.cut(before);
            }
            Hold::Follows => {
                let after = Placement { start: unit.start, duration: unit.length(), ..before.clone() };
                if after == *before {
                    continue;
                }
                moved = true;
                draft.carry_nested(before, &after);
                if unit.shrunk > 0 {
                    shrink_inside(draft, policy, before, unit.shrunk);
                    draft.shrink(after);
                } else {
                    draft.set(before.id, Some(after));
                }
            }
        }
    }
}

/// The minute at which the programme of a day ends.
fn programme_end(units: &[Unit<'_>]) -> Option<Minute> {
    units.iter().filter(|u| u.on_programme).map(Unit::was_end).max()
}

fn limit(policy: &Policy, units: &[Unit<'_>], eager: bool) -> Limit {
    let day = if eager || !policy.day_may_end_later { programme_end(units) } else { None };
    Limit { day, from_the_back: false }
}

fn pushing(policy: &Policy) -> Rules {
    Rules { keep_gaps: policy.keep_gaps, pull: false, source: None }
}

/// Pushes what begins at or after a new placement, which stands in the draft already.
pub(super) fn insert(draft: &mut Draft<'_>, policy: &Policy, new: &Placement) -> Result<(), PlanError> {
    let reach = Reach::new(draft, policy, new.day, Some(&new.rooms))?;
    let mut units: Vec<Unit<'_>> =
        units(draft, policy, &reach).into_iter().filter(|u| u.placement.id != new.id).collect();
    // What is nested pushes its siblings, which are no part of the line, and then its container.
    if let Some(outer) = container(draft, new) {
        return super::inside::insert(draft, policy, new, outer);
    }
    let limit = limit(policy, &units, false);
    units.push(Unit::inserted(new));
    let account = settle(draft, policy, units, pushing(policy), limit, None);
    draft.balance(account);
    Ok(())
}

/// What a placement is nested in on its day, and pushes inside of.
fn container<'a>(draft: &Draft<'a>, placement: &Placement) -> Option<&'a Placement> {
    draft
        .lookup
        .parent_placement(placement)
        .filter(|outer| outer.day == placement.day && outer.id != placement.id)
}

/// Lets what follows a placement begin later or earlier by as much as it became longer or shorter. The placement itself stands in the
/// draft already.
pub(super) fn resize(
    draft: &mut Draft<'_>,
    policy: &Policy,
    id: PlacementId,
    duration: Minute,
) -> Result<(), PlanError> {
    let before = draft.known(id)?;
    if let Some(outer) = container(draft, before) {
        return super::inside::resize(draft, policy, before, outer, duration);
    }
    let pull = duration < before.duration;
    let mut reach = Reach::new(draft, policy, before.day, Some(&before.rooms))?;
    reach.programme_only = pull;
    let mut units = units(draft, policy, &reach);
    let limit = limit(policy, &units, false);
    let limit = if pull { Limit { day: None, ..limit } } else { limit };
    units.retain(|u| u.placement.id != id);
    units.push(Unit::resized(before, duration));
    let account = settle(draft, policy, units, Rules { pull, ..pushing(policy) }, limit, None);
    draft.balance(if pull { Account { pushed: true, ..Account::default() } } else { account });
    Ok(())
}

/// We are late.
pub(super) fn run_late(
    draft: &mut Draft<'_>,
    policy: &Policy,
    day: NaiveDate,
    from: Minute,
    minutes: Minute,
) -> Result<(), PlanError> {
    let reach = Reach::new(draft, policy, day, None)?;
    let minutes = minutes.clamp(0, LONGEST_DURATION);
    let all = units(draft, policy, &reach);
    let limit = limit(policy, &all, true);
    let mut found_inside: Inside = Vec::new();
    let mut line = Vec::with_capacity(all.len());
    for unit in all {
        let placement = unit.placement;
        if placement.start >= from {
            line.push(unit);
        } else if placement.end() > from {
            let (goes_on, inside) = goes_on(draft, policy, placement, from, minutes);
            found_inside.push((placement.id, inside));
            line.push(Unit { on_programme: unit.on_programme, ..goes_on });
        }
    }
    if line.is_empty() || minutes == 0 {
        return Ok(());
    }
    let rules = Rules { source: Some((from, from + minutes)), ..pushing(policy) };
    let mut line = Timeline::new(draft, line, rules);
    absorb(&mut line, limit);
    let mut account = draw_up(&line, limit, policy.day_may_end_later, None);
    put(draft, policy, &line);
    with_inside(&mut account, found_inside);
    draft.balance(account);
    Ok(())
}

/// The day is to end at a minute.
pub(super) fn end_at(
    draft: &mut Draft<'_>,
    policy: &Policy,
    day: NaiveDate,
    end: Minute,
) -> Result<(), PlanError> {
    let mut reach = Reach::new(draft, policy, day, None)?;
    reach.programme_only = true;
    let units = units(draft, policy, &reach);
    let Some(wanted) = programme_end(&units).map(|now| now - end).filter(|wanted| *wanted > 0) else {
        return Ok(());
    };
    let limit = Limit { day: Some(end), from_the_back: true };
    let rules = Rules { keep_gaps: true, pull: true, source: None };
    let account = settle(draft, policy, units, rules, limit, Some(wanted));
    draft.balance(account);
    Ok(())
}

/// The day is to start at a minute.
pub(super) fn start_at(
    draft: &mut Draft<'_>,
    policy: &Policy,
    day: NaiveDate,
    start: Minute,
) -> Result<(), PlanError> {
    let mut reach = Reach::new(draft, policy, day, None)?;
    reach.programme_only = true;
    let programme = units(draft, policy, &reach);
    let Some(first) = programme.iter().filter(|u| u.hold != Hold::Pinned).map(|u| u.was.0).min() else {
        return Ok(());
    };
    if first == start {
        return Ok(());
    }
    let pull = start < first;
    reach.programme_only = pull;
    let units = if pull { programme } else { units(draft, policy, &reach) };
    // What the team does before the programme starts stays.
    let units: Vec<Unit<'_>> = units.into_iter().filter(|u| u.was.0 >= first).collect();
    let limit = if pull { Limit { day: None, from_the_back: false } } else { limit(policy, &units, false) };
    let rules = Rules { pull, source: Some((first, start.max(0))), ..pushing(policy) };
    let account = settle(draft, policy, units, rules, limit, None);
    draft.balance(if pull { Account { pushed: true, ..Account::default() } } else { account });
    Ok(())
}
