//! What the agenda adds up to: workshop hours, what waits in the tray, codes, lanes of the board, free slots.

use super::{Agenda, DAY_MINUTES, LATEST_START, Lookup, moment, span};
use crate::Minute;
use crate::ids::{PlacementId, RoomId, SessionId};
use crate::session::{Placement, Rooms};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Minutes of work on a day: sessions that run side by side count once, what is nested counts with its parent, breaks (also those nested
/// in a session), meals, social events and the team's own items do not count.
pub fn workshop_minutes(agenda: &Agenda, day: NaiveDate) -> Minute {
    workshop_minutes_within(agenda, day, Minute::MIN, Minute::MAX)
}

/// As [`workshop_minutes`], of the part of the day from one minute to another.
pub fn workshop_minutes_within(agenda: &Agenda, day: NaiveDate, from: Minute, to: Minute) -> Minute {
    let lookup = Lookup::new(agenda);
    let mut work: Vec<(Minute, Minute)> = Vec::new();
    for placement in agenda.placements.iter().filter(|p| p.day == day) {
        if lookup.session(placement.session).is_some_and(|s| agenda.counts(s)) {
            work.extend(without_rests(agenda, &lookup, placement));
        }
    }
    let inside = work.into_iter().map(|(start, end)| (start.max(from), end.min(to)));
    union_minutes(inside.filter(|(start, end)| start < end).collect())
}

/// Start and end of a placement's minutes without the breaks nested in it.
fn without_rests(agenda: &Agenda, lookup: &Lookup<'_>, placement: &Placement) -> Vec<(Minute, Minute)> {
    let mut parts = vec![(placement.start, placement.end())];
    for &child in lookup.children(placement.session) {
        if lookup.session(child).is_none_or(|s| agenda.counts(s)) {
            continue;
        }
        for rest in lookup.placed(child).iter().filter(|p| p.day == placement.day) {
            parts = parts
                .into_iter()
                .flat_map(|(from, to)| [(from, to.min(rest.start)), (from.max(rest.end()), to)])
                .filter(|(from, to)| from < to)
                .collect();
        }
    }
    parts
}

fn union_minutes(mut spans: Vec<(Minute, Minute)>) -> Minute {
    spans.sort_unstable();
    let (mut sum, mut reached) = (0, Minute::MIN);
    for (from, to) in spans {
        sum += (to - from.max(reached)).max(0);
        reached = reached.max(to);
    }
    sum
}

/// What waits to be put on the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tray {
    /// Sessions without a placement, in the order of the agenda's sessions.
    pub sessions: Vec<SessionId>,
    /// Their usual minutes; what is nested in a waiting session counts with it.
    pub minutes: Minute,
}

/// The sessions that are not on the agenda, and how long they take together.
pub fn unscheduled(agenda: &Agenda) -> Tray {
    let lookup = Lookup::new(agenda);
    let waits = |id: SessionId| lookup.placed(id).is_empty();
    let mut tray = Tray::default();
    for session in agenda.sessions.iter().filter(|s| waits(s.id)) {
        tray.sessions.push(session.id);
        if !lookup.parent(session.id).is_some_and(waits) {
            tray.minutes = tray.minutes.saturating_add(session.usual_minutes.max(0));
        }
    }
    tray
}

/// The code of every placed session, such as "S1.2": the day's number, and the session's number among that day's sessions by time and
/// room. Nested sessions add a letter ("S1.2a"). Breaks, meals and the team's own items have none.
pub fn codes(agenda: &Agenda) -> HashMap<SessionId, String> {
    let lookup = Lookup::new(agenda);
    let room_rank: HashMap<RoomId, usize> =
        agenda.rooms.iter().enumerate().map(|(at, room)| (room.id, at)).collect();
    let rank = |placement: &Placement| match &placement.rooms {
        Rooms::All => 0,
        Rooms::Some(rooms) => {
            rooms.iter().filter_map(|r| room_rank.get(r)).min().map_or(usize::MAX - 1, |at| at + 1)
        }
        Rooms::None => usize::MAX,
    };
    let mut placed: Vec<&Placement> = agenda.placements.iter().collect();
    placed.sort_by_key(|p| (moment(p.day, p.start), rank(p), p.id));
    let coded = |id: SessionId| {
        lookup
            .session(id)
            .is_some_and(|s| !s.organisers_only && !s.kind.is_break() && s.kind.code() != "internal")
    };
    let mut codes: HashMap<SessionId, String> = HashMap::new();
    let mut counted: HashMap<NaiveDate, u32> = HashMap::new();
    for placement in &placed {
        let id = placement.session;
        let Some(day) = agenda.days.iter().position(|d| *d == placement.day) else { continue };
        if lookup.parent(id).is_some() || !coded(id) || codes.contains_key(&id) {
            continue;
        }
        let number = counted.entry(placement.day).or_default();
        *number += 1;
        codes.insert(id, format!("S{}.{number}", day + 1));
    }
    let mut nested: HashMap<SessionId, u32> = HashMap::new();
    let depth = |mut id: SessionId| {
        let mut levels = 0;
        while let Some(parent) = lookup.parent(id) {
            levels += 1;
            if levels > 16 {
                break;
            }
            id = parent;
        }
        levels
    };
    let mut inner: Vec<(u32, &Placement)> = placed.iter().map(|p| (depth(p.session), *p)).collect();
    // Parents before what is in them; the order of time stays within a level.
    inner.sort_by_key(|(levels, _)| *levels);
    for (_, placement) in inner.into_iter().filter(|(levels, _)| *levels > 0) {
        let id = placement.session;
        let Some(parent) = lookup.parent(id).filter(|_| coded(id) && !codes.contains_key(&id)) else {
            continue;
        };
        let Some(outer) = codes.get(&parent).cloned() else { continue };
        let number = nested.entry(parent).or_default();
        *number += 1;
        codes.insert(id, format!("{outer}{}", letters(*number)));
    }
    codes
}

/// The code of one session; see [`codes`].
pub fn code_of(agenda: &Agenda, session: SessionId) -> Option<String> {
    codes(agenda).remove(&session)
}

/// 1 = a, 26 = z, 27 = aa.
fn letters(mut number: u32) -> String {
    let mut text = Vec::new();
    while number > 0 {
        number -= 1;
        text.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    text.iter().rev().collect()
}

/// Where the board draws a placement within its column when several share time there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Which placement.
    pub placement: PlacementId,
    /// Lane, from 0.
    pub lane: u32,
    /// How many lanes its group needs; 1 when nothing overlaps.
    pub lanes: u32,
}

/// Spreads the placements of one column (one day, one room) over lanes so that none covers another. The answer is in order of time.
pub fn lanes<'a>(placements: impl IntoIterator<Item = &'a Placement>) -> Vec<Lane> {
    let mut sorted: Vec<&Placement> = placements.into_iter().collect();
    // Longer ones first, so that they take the leading lanes.
    sorted.sort_by_key(|p| (moment(p.day, p.start), std::cmp::Reverse(p.duration), p.id));
    let mut drawn: Vec<Lane> = Vec::with_capacity(sorted.len());
    let mut group_from = 0;
    let mut free_at: Vec<i64> = Vec::new();
    for placement in sorted {
        let (from, to) = span(placement);
        if free_at.iter().all(|&end| end <= from) {
            close_group(&mut drawn[group_from..], free_at.len());
            group_from = drawn.len();
            free_at.clear();
        }
        let lane = free_at.iter().position(|&end| end <= from).unwrap_or(free_at.len());
        if lane == free_at.len() {
            free_at.push(to);
        } else {
            free_at[lane] = to;
        }
        drawn.push(Lane { placement: placement.id, lane: lane as u32, lanes: 1 });
    }
    close_group(&mut drawn[group_from..], free_at.len());
    drawn
}

fn close_group(group: &mut [Lane], lanes: usize) {
    for lane in group {
        lane.lanes = lanes.max(1) as u32;
    }
}

/// The first minute from `minute` on at which a room is free for `length` minutes on a day, within its opening hours; `None` when there
/// is none before the night after the day is over. What is nested in another session of the same room is covered by it.
pub fn free_from(
    agenda: &Agenda,
    room: RoomId,
    day: NaiveDate,
    minute: Minute,
    length: Minute,
) -> Option<Minute> {
    let hours = agenda.room(room)?;
    let length = length.max(1);
    let mut at = minute.max(0).max(hours.opens.unwrap_or(0));
    let here = Rooms::Some(vec![room]);
    let base = moment(day, 0);
    let mut taken: Vec<(i64, i64)> = agenda
        .placements
        .iter()
        .filter(|p| p.rooms.meet(&here))
        .map(span)
        .map(|(from, to)| (from - base, to - base))
        .filter(|&(from, to)| from < to && to > i64::from(at) && from < i64::from(LATEST_START + DAY_MINUTES))
        .collect();
    taken.sort_unstable();
    for (from, to) in taken {
        if from >= i64::from(at) + i64::from(length) {
            break;
        }
        at = at.max(to as Minute);
    }
    let closes = hours.closes.unwrap_or(LATEST_START);
    (at.checked_add(length)? <= closes).then_some(at)
}

#[cfg(test)]
mod tests;
