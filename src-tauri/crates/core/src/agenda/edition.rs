//! The next edition of a workshop: its agenda on new days. Its people are those of [`crate::next_people`].

use super::Agenda;
use crate::ids::{DelegateId, OutcomeId, OwnKindId, PlacementId, RoomId, SessionId, WorkshopId};
use crate::session::{Lead, Placement, Rooms, Session};
use crate::workshop::{DayNote, Outcome, Room, Workshop};
use chrono::{Duration, NaiveDate};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What comes along into the next edition, beyond the sessions themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Along {
    /// When and where sessions are; without that all of them wait to be scheduled.
    pub times: bool,
    /// Who led them, as names.
    pub leads: bool,
}

/// Makes the next edition: every date moves by as many days as the first. Rooms, sessions, placements and pins, day notes and outcomes are
/// copied under new ids. Whoever led a session and comes along (`who` has the new id by the old one) leads it again; others are kept as a
/// name, except people whose names are protected. Links to join are not kept.
///
/// A date beyond the calendar's end stays where it is.
pub fn next_edition(
    workshop: &Workshop,
    agenda: &Agenda,
    first_day: NaiveDate,
    protected: &HashSet<DelegateId>,
    who: &HashMap<DelegateId, DelegateId>,
    along: Along,
    mut new_id: impl FnMut() -> Uuid,
) -> (Workshop, Agenda) {
    let by = first_day - workshop.first_day;
    let shifted = |day: NaiveDate| later(day, by);
    let outcomes: HashMap<OutcomeId, OutcomeId> = workshop
        .programme_line
        .outcomes
        .iter()
        .map(|outcome| (outcome.id, OutcomeId::new(new_id())))
        .collect();
    let mut next = Workshop {
        id: WorkshopId::new(new_id()),
        first_day,
        last_day: shifted(workshop.last_day),
        day_notes: workshop
            .day_notes
            .iter()
            .map(|note| DayNote { day: shifted(note.day), ..note.clone() })
            .collect(),
        ..workshop.clone()
    };
    let renamed = |outcome: &Outcome| Outcome {
        id: outcomes.get(&outcome.id).copied().unwrap_or(outcome.id),
        ..outcome.clone()
    };
    next.programme_line.outcomes = workshop.programme_line.outcomes.iter().map(renamed).collect();

    let rooms: HashMap<RoomId, RoomId> =
        agenda.rooms.iter().map(|room| (room.id, RoomId::new(new_id()))).collect();
    let kinds: HashMap<OwnKindId, OwnKindId> =
        agenda.own_kinds.iter().map(|kind| (kind.id, OwnKindId::new(new_id()))).collect();
    let sessions: HashMap<SessionId, SessionId> =
        agenda.sessions.iter().map(|session| (session.id, SessionId::new(new_id()))).collect();
    // How long a session really was says more than how long such sessions usually are.
    let lasted = |old: &Session| {
        let placed = agenda.placements.iter().find(|placement| placement.session == old.id);
        placed.filter(|_| !along.times).map_or(old.usual_minutes, |placement| placement.duration)
    };
    let session = |old: &Session| Session {
        id: sessions.get(&old.id).copied().unwrap_or(old.id),
        parent: old.parent.and_then(|parent| sessions.get(&parent).copied()),
        own_kind: old.own_kind.and_then(|kind| kinds.get(&kind).copied()),
        outcomes: old.outcomes.iter().filter_map(|outcome| outcomes.get(outcome).copied()).collect(),
        leads: old
            .leads
            .iter()
            .filter(|_| along.leads)
            .filter_map(|lead| named(lead, protected, who))
            .collect(),
        usual_minutes: lasted(old),
        join_link: String::new(),
        ..old.clone()
    };
    let mut placement = |old: &Placement| {
        Some(Placement {
            id: PlacementId::new(new_id()),
            session: sessions.get(&old.session).copied()?,
            day: shifted(old.day),
            rooms: match &old.rooms {
                Rooms::Some(ids) => {
                    let ids: Vec<RoomId> = ids.iter().filter_map(|id| rooms.get(id).copied()).collect();
                    if ids.is_empty() { Rooms::None } else { Rooms::Some(ids) }
                }
                other => other.clone(),
            },
            ..old.clone()
        })
    };
    let copied = Agenda {
        days: agenda.days.iter().map(|&day| shifted(day)).collect(),
        rooms: agenda
            .rooms
            .iter()
            .map(|room| Room { id: rooms.get(&room.id).copied().unwrap_or(room.id), ..room.clone() })
            .collect(),
        own_kinds: agenda
            .own_kinds
            .iter()
            .map(|kind| {
                let mut kind = kind.clone();
                kind.id = kinds.get(&kind.id).copied().unwrap_or(kind.id);
                kind
            })
            .collect(),
        sessions: agenda.sessions.iter().map(session).collect(),
        placements: agenda.placements.iter().filter(|_| along.times).filter_map(&mut placement).collect(),
        presence: Vec::new(),
        listeners: Vec::new(),
        people: 0,
        change_over: agenda.change_over,
    };
    (next, copied)
}

fn later(day: NaiveDate, by: Duration) -> NaiveDate {
    day.checked_add_signed(by).unwrap_or(day)
}

/// Somebody who led the last edition, as a name; nobody when nothing is left to say.
fn named(
    lead: &Lead,
    protected: &HashSet<DelegateId>,
    who: &HashMap<DelegateId, DelegateId>,
) -> Option<Lead> {
    if let Some(next) = lead.delegate.and_then(|delegate| who.get(&delegate)) {
        return Some(Lead { delegate: Some(*next), ..lead.clone() });
    }
    if lead.delegate.is_some_and(|delegate| protected.contains(&delegate)) {
        return None;
    }
    let lead = Lead { delegate: None, ..lead.clone() };
    (!lead.name.trim().is_empty() || !lead.organisation.trim().is_empty()).then_some(lead)
}
