//! Ways out of a clash, each of which the planner has checked: it solves the clash and makes no new one.

use super::clash::{Clash, ClashKind, clashes, same_person};
use super::plan::{Change, Policy, Shift, plan};
use super::{Agenda, Lookup};
use crate::ids::{PlacementId, RoomId, SessionId};
use crate::session::{Lead, Placement, Rooms, Session};
use crate::{Minute, coded_enum};
use std::collections::BTreeSet;

/// More than three are no help.
const MOST: usize = 3;
/// So many other times are tried.
const MOST_TIMES: usize = 12;
/// Shorter than this is no session.
const SHORTEST: Minute = 15;

coded_enum! {
    /// What a way out does.
    FixKind {
        /// Leave the session to the other people who lead it.
        LeaveTo = "leave_to",
        /// Begin at another time.
        StartAt = "start_at",
        /// Go to another room.
        MoveToRoom = "move_to_room",
        /// Become shorter.
        Shorten = "shorten",
        /// Have it interpreted.
        Interpret = "interpret",
        /// Let the session that contains it last longer.
        Widen = "widen",
        /// Be held on another day at the same time.
        AnotherDay = "another_day",
        /// Exchange rooms with what begins at the same time.
        ExchangeRooms = "exchange_rooms",
        /// Go back among the unscheduled: the last way out, offered when there is no other.
        Unschedule = "unschedule",
    }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// A change of time or place.
    Change(Change),
    /// Other people lead the session.
    Leads(SessionId, Vec<Lead>),
    /// The session is interpreted.
    Interpretation(SessionId),
}

/// One way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does.
    pub kind: FixKind,
    /// The placement that it is about.
    pub placement: PlacementId,
    /// How to do it.
    pub remedy: Remedy,
}

/// At most three ways out of a clash, the least disturbing first.
pub fn fixes(agenda: &Agenda, clash: &Clash) -> Vec<Fix> {
    let before: Vec<Clash> = clashes(agenda);
    let mut found: Vec<Fix> = Vec::new();
    let mut kinds: BTreeSet<(FixKind, bool)> = BTreeSet::new();
    let sides = || [clash.second, Some(clash.first)].into_iter().flatten();
    for id in sides() {
        let (Some(placement), other) =
            (agenda.placement(id), clash.second.filter(|s| *s != id).or(Some(clash.first)))
        else {
            continue;
        };
        let Some(session) = agenda.session(placement.session) else { continue };
        let other = other.filter(|other| *other != id).and_then(|other| agenda.placement(other));
        for fix in candidates(agenda, clash, placement, session, other) {
            // One of a kind is enough; another time earlier counts apart from one later.
            let earlier =
                matches!(&fix.remedy, Remedy::Change(Change::Move { start, .. }) if *start < placement.start);
            if found.len() < MOST
                && !kinds.contains(&(fix.kind, earlier))
                && solves(agenda, &before, clash, &fix)
            {
                kinds.insert((fix.kind, earlier));
                found.push(fix);
            }
        }
    }
    if found.is_empty() {
        let mut last: Vec<&Placement> = sides().filter_map(|id| agenda.placement(id)).collect();
        last.sort_by_key(|placement| placement.pinned);
        found.extend(last.into_iter().map(unschedule).find(|fix| solves(agenda, &before, clash, fix)));
    }
    found
}

fn unschedule(placement: &Placement) -> Fix {
    let change = Change::Unschedule { placement: placement.id };
    Fix { kind: FixKind::Unschedule, placement: placement.id, remedy: Remedy::Change(change) }
}

/// Whether a fix makes the clash go away and none come up.
fn solves(agenda: &Agenda, before: &[Clash], clash: &Clash, fix: &Fix) -> bool {
    let edited = |edit: &dyn Fn(&mut Session), id: SessionId| {
        let mut edited = agenda.clone();
        for session in edited.sessions.iter_mut().filter(|s| s.id == id) {
            edit(session);
        }
        let now = clashes(&edited);
        !now.contains(clash) && now.iter().all(|c| before.contains(c))
    };
    match &fix.remedy {
        Remedy::Change(change) => plan(agenda, change, &Policy::default()).is_ok_and(|proposal| {
            let kept = |shift: &Shift| {
                fix.kind == FixKind::Unschedule
                    || shift.before.as_ref().is_none_or(|before| holds(before, shift))
            };
            !proposal.is_empty()
                && proposal.shifts().all(kept)
                // What the change does not touch is no part of the proposal, and still there.
                && proposal.clashes_before.contains(clash)
                && !proposal.clashes_after.iter().any(|c| c.about() == clash.about())
                && proposal.new_clashes().is_empty()
        }),
        Remedy::Leads(session, leads) => edited(&|s| s.leads.clone_from(leads), *session),
        Remedy::Interpretation(session) => edited(&|s| s.interpretation = true, *session),
    }
}

/// Whether what is pinned keeps its time.
fn holds(before: &Placement, shift: &Shift) -> bool {
    let time = |p: &Placement| (p.day, p.start, p.duration);
    !before.pinned || shift.after.as_ref().is_some_and(|after| time(after) == time(before))
}

fn candidates(
    agenda: &Agenda,
    clash: &Clash,
    placement: &Placement,
    session: &Session,
    other: Option<&Placement>,
) -> Vec<Fix> {
    let mut all = Vec::new();
    match clash.kind {
        ClashKind::Person | ClashKind::PersonAbsent => {
            all.extend(leave(clash, placement, session));
            all.extend(times(agenda, placement, other));
            all.extend(days(agenda, placement));
        }
        ClashKind::Room => {
            all.extend(rooms(agenda, placement, session));
            all.extend(times(agenda, placement, other));
            all.extend(other.and_then(|other| shorten(placement, session, other)));
            all.extend(days(agenda, placement));
        }
        ClashKind::Capacity | ClashKind::Equipment => {
            all.extend(rooms(agenda, placement, session));
            all.extend(exchanges(agenda, placement));
        }
        ClashKind::OutsideDay => {
            all.extend(opening(agenda, placement));
            all.extend(rooms(agenda, placement, session));
            all.extend(exchanges(agenda, placement));
            all.extend(days(agenda, placement));
        }
        ClashKind::ChangeOver => {
            if clash.second == Some(placement.id) {
                let missing = clash.minutes(agenda).unwrap_or(0);
                all.push(start(placement, placement.start + missing));
            } else if let Some(next) = other {
                let left = next.start - agenda.change_over - placement.start;
                all.extend(shorter(placement, session, left));
            }
            all.extend(rooms(agenda, placement, session));
        }
        ClashKind::NestedOutside => all.extend(inside(agenda, placement)),
        ClashKind::Interpretation => all.push(Fix {
            kind: FixKind::Interpret,
            placement: placement.id,
            remedy: Remedy::Interpretation(session.id),
        }),
    }
    all
}

/// Leave it to the others who lead it.
fn leave(clash: &Clash, placement: &Placement, session: &Session) -> Option<Fix> {
    let stays: Vec<Lead> =
        session.leads.iter().filter(|lead| !same_person(lead, &clash.subject)).cloned().collect();
    let somebody = stays.iter().any(|lead| lead.delegate.is_some() || !lead.name.trim().is_empty());
    (somebody && stays.len() < session.leads.len()).then_some(Fix {
        kind: FixKind::LeaveTo,
        placement: placement.id,
        remedy: Remedy::Leads(session.id, stays),
    })
}

fn start(placement: &Placement, start: Minute) -> Fix {
    let change = Change::Move { placement: placement.id, day: placement.day, start, rooms: None };
    Fix { kind: FixKind::StartAt, placement: placement.id, remedy: Remedy::Change(change) }
}

/// Other starts on the same day: right behind or before something, the nearest first. Pinned placements keep theirs.
fn times(agenda: &Agenda, placement: &Placement, other: Option<&Placement>) -> Vec<Fix> {
    if placement.pinned {
        return Vec::new();
    }
    let on_day = agenda.placements.iter().filter(|p| p.day == placement.day && p.id != placement.id);
    let mut starts: BTreeSet<Minute> =
        on_day.flat_map(|p| [p.end(), p.start - placement.duration]).filter(|start| *start >= 0).collect();
    starts.extend(other.map(Placement::end));
    let present = agenda.presence.iter().flat_map(|stay| {
        [
            stay.from.filter(|(day, _)| *day == placement.day).map(|(_, minute)| minute),
            stay.until
                .filter(|(day, _)| *day == placement.day)
                .map(|(_, minute)| minute - placement.duration),
        ]
    });
    starts.extend(present.flatten().filter(|start| *start >= 0));
    starts.remove(&placement.start);
    let mut starts: Vec<Minute> = starts.into_iter().collect();
    starts.sort_by_key(|&at| ((at - placement.start).abs(), at));
    starts.truncate(MOST_TIMES);
    starts.into_iter().map(|at| start(placement, at)).collect()
}

/// The same time on other days, the nearest first.
fn days(agenda: &Agenda, placement: &Placement) -> Vec<Fix> {
    if placement.pinned {
        return Vec::new();
    }
    let mut days: Vec<_> = agenda.days.iter().copied().filter(|day| *day != placement.day).collect();
    days.sort_by_key(|day| ((*day - placement.day).num_days().abs(), *day));
    let on = |day| {
        let change = Change::Move { placement: placement.id, day, start: placement.start, rooms: None };
        Fix { kind: FixKind::AnotherDay, placement: placement.id, remedy: Remedy::Change(change) }
    };
    days.into_iter().map(on).collect()
}

/// The rooms of what begins at the same time.
fn exchanges(agenda: &Agenda, placement: &Placement) -> Vec<Fix> {
    let beside = agenda.placements.iter().filter(|other| {
        let other_rooms = matches!(&other.rooms, Rooms::Some(_)) && other.rooms != placement.rooms;
        (other.day, other.start) == (placement.day, placement.start)
            && other.id != placement.id
            && other_rooms
            && !other.pinned
            && !placement.pinned
    });
    let exchange = |other: &Placement| {
        let change = Change::Swap { first: placement.id, second: other.id };
        Fix { kind: FixKind::ExchangeRooms, placement: placement.id, remedy: Remedy::Change(change) }
    };
    beside.map(exchange).collect()
}

/// Other rooms that hold the people and have what is needed, the smallest first.
fn rooms(agenda: &Agenda, placement: &Placement, session: &Session) -> Vec<Fix> {
    let Rooms::Some(taken) = &placement.rooms else { return Vec::new() };
    let mut free: Vec<(u32, RoomId)> = agenda
        .rooms
        .iter()
        .filter(|room| !taken.contains(&room.id) && room.lacks(&session.needs).is_empty())
        .map(|room| (room.capacity.unwrap_or(u32::MAX), room.id))
        .collect();
    free.sort_by_key(|(places, _)| *places);
    let other = |(_, room): (u32, RoomId)| {
        let rooms = Some(Rooms::Some(vec![room]));
        let change =
            Change::Move { placement: placement.id, day: placement.day, start: placement.start, rooms };
        Fix { kind: FixKind::MoveToRoom, placement: placement.id, remedy: Remedy::Change(change) }
    };
    free.into_iter().map(other).collect()
}

/// End when the other begins.
fn shorten(placement: &Placement, session: &Session, other: &Placement) -> Option<Fix> {
    (placement.start < other.start)
        .then(|| shorter(placement, session, other.start - placement.start))
        .flatten()
}

fn shorter(placement: &Placement, session: &Session, duration: Minute) -> Option<Fix> {
    let shortest = session.shortest_minutes.unwrap_or(placement.duration / 2).max(SHORTEST);
    (duration >= shortest && !placement.pinned).then_some(Fix {
        kind: FixKind::Shorten,
        placement: placement.id,
        remedy: Remedy::Change(Change::Resize { placement: placement.id, duration }),
    })
}

/// Begin when the room opens, or end when it closes.
fn opening(agenda: &Agenda, placement: &Placement) -> Vec<Fix> {
    let Rooms::Some(rooms) = &placement.rooms else { return Vec::new() };
    let hours = rooms.iter().filter_map(|id| agenda.room(*id));
    hours
        .flat_map(|room| {
            [
                room.opens.filter(|opens| *opens > placement.start),
                room.closes
                    .filter(|closes| *closes < placement.end())
                    .map(|closes| closes - placement.duration),
            ]
        })
        .flatten()
        .filter(|at| *at >= 0)
        .map(|at| start(placement, at))
        .collect()
}

/// Go inside the container, or let it reach as far.
fn inside(agenda: &Agenda, placement: &Placement) -> Vec<Fix> {
    let lookup = Lookup::new(agenda);
    let Some(outer) = lookup.parent_placement(placement) else { return Vec::new() };
    let mut all = Vec::new();
    if outer.day == placement.day && placement.start >= outer.start {
        all.push(Fix {
            kind: FixKind::Widen,
            placement: outer.id,
            remedy: Remedy::Change(Change::Resize {
                placement: outer.id,
                duration: placement.end() - outer.start,
            }),
        });
    }
    if placement.duration <= outer.duration {
        let latest = outer.end() - placement.duration;
        let change = Change::Move {
            placement: placement.id,
            day: outer.day,
            start: placement.start.clamp(outer.start, latest),
            rooms: None,
        };
        all.push(Fix { kind: FixKind::StartAt, placement: placement.id, remedy: Remedy::Change(change) });
    }
    all
}

#[cfg(test)]
mod tests;
