//! Changes of several placements that keep their distances.

use super::draft::{Draft, clamp_duration, clamp_start};
use crate::Minute;
use crate::agenda::LATEST_START;
use crate::agenda::change::PlanError;
use crate::ids::PlacementId;
use crate::session::{Placement, Rooms};
use chrono::NaiveDate;
use std::collections::HashSet;

pub(super) fn place_many(draft: &mut Draft<'_>, placements: &[Placement]) -> Result<(), PlanError> {
    for placement in placements {
        draft.known_session(placement.session)?;
        let placed = Placement {
            id: draft.free_id(placement.id)?,
            day: draft.known_day(placement.day)?,
            start: clamp_start(placement.start),
            duration: clamp_duration(placement.duration),
            rooms: draft.known_rooms(&placement.rooms)?,
            ..placement.clone()
        };
        draft.set(placement.id, Some(placed));
    }
    Ok(())
}

pub(super) fn unschedule_many(draft: &mut Draft<'_>, placements: &[PlacementId]) -> Result<(), PlanError> {
    for &id in placements {
        let before = draft.known(id)?;
        draft.set(id, None);
        draft.take_nested_off(before);
    }
    Ok(())
}

pub(super) fn pin_many(
    draft: &mut Draft<'_>,
    placements: &[PlacementId],
    pinned: bool,
) -> Result<(), PlanError> {
    for &id in placements {
        let before = draft.known(id)?;
        draft.set(id, Some(Placement { pinned, ..before.clone() }));
    }
    Ok(())
}

/// By how much several placements can be moved so that all stay within bounds.
pub(in crate::agenda) struct Together {
    minutes: Minute,
    days: i64,
    rooms: i64,
}

impl Together {
    pub fn of(
        draft: &Draft<'_>,
        placements: &[&Placement],
        minutes: Minute,
        day: Option<NaiveDate>,
        rooms_by: i32,
    ) -> Result<Self, PlanError> {
        let starts = || placements.iter().map(|p| p.start);
        let (earliest, latest) = (starts().min().unwrap_or(0), starts().max().unwrap_or(0));
        let minutes = minutes.clamp(-earliest.max(0), (LATEST_START - latest).max(0));
        let days = &draft.agenda.days;
        let at = |day: NaiveDate| days.iter().position(|d| *d == day);
        let mut by = 0;
        if let Some(day) = day {
            draft.known_day(day)?;
            let on: Vec<i64> = placements.iter().filter_map(|p| at(p.day)).map(|at| at as i64).collect();
            if let (Some(first), Some(last), Some(to)) = (on.iter().min(), on.iter().max(), at(day)) {
                by = (to as i64 - first).clamp(-first, days.len() as i64 - 1 - last);
            }
        }
        let room_at = |rooms: &Rooms| match rooms {
            Rooms::Some(ids) => ids.iter().filter_map(|id| draft.room_rank(*id)).collect(),
            _ => Vec::new(),
        };
        let ranks: Vec<i64> = placements.iter().flat_map(|p| room_at(&p.rooms)).map(|at| at as i64).collect();
        let rooms = match (ranks.iter().min(), ranks.iter().max()) {
            (Some(first), Some(last)) => {
                i64::from(rooms_by).clamp(-first, draft.agenda.rooms.len() as i64 - 1 - last)
            }
            _ => 0,
        };
        Ok(Self { minutes, days: by, rooms })
    }

    pub fn moved(&self, draft: &Draft<'_>, before: &Placement) -> Placement {
        let mut after = before.clone();
        after.start = clamp_start(before.start.saturating_add(self.minutes));
        let days = &draft.agenda.days;
        let shifted = |at: usize, by: i64| usize::try_from(at as i64 + by).ok();
        let day = days.iter().position(|d| *d == before.day).and_then(|at| days.get(shifted(at, self.days)?));
        after.day = day.copied().unwrap_or(before.day);
        if let Rooms::Some(ids) = &before.rooms {
            let room = |id| {
                let at = shifted(draft.room_rank(id)?, self.rooms)?;
                draft.agenda.rooms.get(at).map(|room| room.id)
            };
            after.rooms = Rooms::Some(ids.iter().map(|&id| room(id).unwrap_or(id)).collect());
        }
        after
    }
}

pub(super) fn move_many(
    draft: &mut Draft<'_>,
    placements: &[PlacementId],
    minutes: Minute,
    day: Option<NaiveDate>,
    rooms_by: i32,
) -> Result<(), PlanError> {
    let mut asked = Vec::with_capacity(placements.len());
    let mut seen = HashSet::new();
    for &id in placements {
        let placement = draft.known(id)?;
        if seen.insert(id) {
            asked.push(placement);
        }
    }
    let together = Together::of(draft, &asked, minutes, day, rooms_by)?;
    // What contains others first: those that were asked for themselves, pinned ones too, are then set once more to the same.
    for &before in &asked {
        let after = together.moved(draft, before);
        draft.carry_nested(before, &after);
    }
    for &before in &asked {
        draft.set(before.id, Some(together.moved(draft, before)));
    }
    Ok(())
}

pub(super) fn move_day(
    draft: &mut Draft<'_>,
    from: NaiveDate,
    to: NaiveDate,
    exchange: bool,
) -> Result<(), PlanError> {
    draft.known_day(from)?;
    draft.known_day(to)?;
    for before in &draft.agenda.placements {
        let goes = if before.day == from {
            to
        } else if exchange && before.day == to {
            from
        } else {
            continue;
        };
        if before.pinned {
            draft.hold(before.id);
        } else if !in_pinned(draft, before) {
            draft.set(before.id, Some(Placement { day: goes, ..before.clone() }));
        }
    }
    Ok(())
}

/// Whether a placement is nested in one that is pinned: it stays with that one.
fn in_pinned(draft: &Draft<'_>, placement: &Placement) -> bool {
    let mut seen = HashSet::from([placement.id]);
    let mut inner = placement;
    while let Some(outer) = draft.lookup.parent_placement(inner).filter(|outer| outer.day == inner.day) {
        // A damaged file may nest sessions in a ring.
        if !seen.insert(outer.id) {
            return false;
        }
        if outer.pinned {
            return true;
        }
        inner = outer;
    }
    false
}

pub(super) fn swap(draft: &mut Draft<'_>, first: PlacementId, second: PlacementId) -> Result<(), PlanError> {
    let (one, other) = (draft.known(first)?, draft.known(second)?);
    if first == second {
        return Ok(());
    }
    let (early, late) = if (one.day, one.start, one.id) <= (other.day, other.start, other.id) {
        (one, other)
    } else {
        (other, one)
    };
    let mut pairs = match between(draft, early, late) {
        Some(between) => {
            let by = late.duration - early.duration;
            let mut pairs: Vec<(&Placement, Placement)> = between
                .into_iter()
                .map(|p| (p, Placement { start: clamp_start(p.start + by), ..p.clone() }))
                .collect();
            pairs.push((
                early,
                Placement { start: clamp_start(late.end() - early.duration), ..early.clone() },
            ));
            pairs.push((late, Placement { start: early.start, ..late.clone() }));
            pairs
        }
        None => {
            let place = |what: &Placement, at: &Placement| Placement {
                day: at.day,
                start: at.start,
                rooms: at.rooms.clone(),
                ..what.clone()
            };
            vec![(early, place(early, late)), (late, place(late, early))]
        }
    };
    // Containers first: what they carry along may be asked for itself.
    pairs.sort_by_key(|(before, _)| (-before.duration, before.id));
    for (before, after) in pairs {
        draft.carry_nested(before, &after);
        draft.set(before.id, Some(after));
    }
    Ok(())
}

/// What stands between two placements that follow each other in the same rooms; `None` when they do not, or something pinned is between.
fn between<'a>(draft: &Draft<'a>, early: &Placement, late: &Placement) -> Option<Vec<&'a Placement>> {
    if early.day != late.day || early.end() > late.start || !early.rooms.meet(&late.rooms) {
        return None;
    }
    let agenda = draft.agenda;
    let between: Vec<&Placement> = agenda
        .placements
        .iter()
        .filter(|p| p.day == early.day && p.start >= early.end() && p.end() <= late.start)
        .filter(|p| p.rooms.meet(&early.rooms) || p.rooms.meet(&late.rooms))
        .collect();
    let along = |p: &&Placement| {
        let outer = draft.lookup.parent_placement(p).map(|outer| outer.id);
        outer.is_none_or(|outer| {
            outer != early.id && outer != late.id && !between.iter().any(|other| other.id == outer)
        })
    };
    if between.iter().any(|p| p.pinned) {
        return None;
    }
    let roots: Vec<&Placement> = between.iter().copied().filter(along).collect();
    Some(roots)
}
