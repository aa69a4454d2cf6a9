//! What several plans need together: a packing list for a day, a room, or the whole workshop.

use super::{people_of, slot_of};
use crate::backend::{Backend, Outcome};
use crate::convert::{optional_day, optional_id};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::{MaterialLine, MaterialsFor};
use chrono::NaiveDate;
use std::collections::HashMap;
use warsha_core::agenda::hours::codes;
use warsha_core::ids::{RoomId, SessionId};
use warsha_core::session::Rooms;
use warsha_core::session_plan::{Materials, PlanStep};
use warsha_store as store;

/// Materials of several plans, added up for the people who come to each, in the order in which they are first needed.
pub fn plan_materials(backend: &mut Backend, wanted: MaterialsFor) -> Outcome<Vec<MaterialLine>> {
    let open = backend.open()?;
    let session: Option<SessionId> = optional_id(&wanted.session)?;
    let day = optional_day(&wanted.day)?;
    let room: Option<RoomId> = optional_id(&wanted.room)?;
    Ok(lines(open, session, day, room)?.into())
}

fn lines(
    open: &Open,
    session: Option<SessionId>,
    day: Option<NaiveDate>,
    room: Option<RoomId>,
) -> Result<Vec<MaterialLine>, ApiError> {
    let agenda = open.agenda()?;
    let codes = codes(&agenda);
    let mut steps: HashMap<SessionId, Vec<PlanStep>> = HashMap::new();
    for step in store::session_plans::all_steps(&open.document)? {
        steps.entry(step.session).or_default().push(step);
    }
    let mut sessions: Vec<_> = agenda.sessions.iter().filter(|s| steps.contains_key(&s.id)).collect();
    sessions.sort_by_key(|s| {
        let (placement, slot) = slot_of(&agenda, s);
        (placement.is_none(), placement.map(|p| p.day), slot.start)
    });
    let mut found: Vec<(String, MaterialLine)> = Vec::new();
    for one in sessions {
        let (placement, _) = slot_of(&agenda, one);
        let in_room = |room: RoomId| {
            placement.is_some_and(|p| match &p.rooms {
                Rooms::All => true,
                Rooms::None => false,
                Rooms::Some(rooms) => rooms.contains(&room),
            })
        };
        if session.is_some_and(|wanted| wanted != one.id)
            || day.is_some_and(|day| placement.is_none_or(|p| p.day != day))
            || room.is_some_and(|room| !in_room(room))
        {
            continue;
        }
        let plan = store::session_plans::get(&open.document, one.id)?;
        let packed = store::session_plans::packed(&open.document, one.id)?;
        let mut sum = Materials::default();
        sum.add(steps.get(&one.id).into_iter().flatten(), people_of(&agenda, one), plan.spares);
        let code = codes.get(&one.id).filter(|code| !code.is_empty());
        let named = code.cloned().unwrap_or_else(|| one.title.best("en").to_owned());
        for material in sum.list() {
            let is_packed = packed.contains(&material.key);
            match found.iter_mut().find(|(key, _)| *key == material.key) {
                Some((_, line)) => {
                    line.pieces = match (line.pieces, material.pieces) {
                        (Some(a), Some(b)) => Some(a.saturating_add(b)),
                        (a, b) => a.or(b),
                    };
                    line.sessions.push(named.clone());
                    line.packed &= is_packed;
                }
                None => found.push((
                    material.key,
                    MaterialLine {
                        name: material.name,
                        unit: material.unit,
                        pieces: material.pieces,
                        sessions: vec![named.clone()],
                        packed: is_packed,
                    },
                )),
            }
        }
    }
    Ok(found.into_iter().map(|(_, line)| line).collect())
}
