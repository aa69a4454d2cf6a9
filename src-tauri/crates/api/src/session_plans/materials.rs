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
use warsha_core::session::{Placement, Rooms};
use warsha_core::session_plan::{InUse, Materials, PlanStep, most_at_once};
use warsha_store as store;

/// Which plans are added up; what is empty leaves nothing out.
#[derive(Default)]
pub(crate) struct Which {
    /// Sessions.
    pub sessions: Vec<SessionId>,
    /// Days of the agenda.
    pub days: Vec<NaiveDate>,
    /// A room.
    pub room: Option<RoomId>,
}

impl Which {
    fn holds(&self, session: SessionId, placement: Option<&Placement>) -> bool {
        let in_room = |room: RoomId| {
            placement.is_some_and(|p| match &p.rooms {
                Rooms::All => true,
                Rooms::None => false,
                Rooms::Some(rooms) => rooms.contains(&room),
            })
        };
        (self.sessions.is_empty() || self.sessions.contains(&session))
            && (self.days.is_empty() || placement.is_some_and(|p| self.days.contains(&p.day)))
            && self.room.is_none_or(in_room)
    }
}

/// Materials of several plans, added up for the people who come to each, in the order in which they are first needed.
pub fn plan_materials(backend: &mut Backend, wanted: MaterialsFor) -> Outcome<Vec<MaterialLine>> {
    let open = backend.open()?;
    let which = Which {
        sessions: optional_id(&wanted.session)?.into_iter().collect(),
        days: optional_day(&wanted.day)?.into_iter().collect(),
        room: optional_id(&wanted.room)?,
    };
    Ok(needed(open, &which, "en")?.into())
}

/// What is needed for all of these plans together: what is used up is added, of what is used again there are as many as are in use at once.
/// A session without a code is named in `language`.
pub(crate) fn needed(open: &Open, which: &Which, language: &str) -> Result<Vec<MaterialLine>, ApiError> {
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
    let mut found: Vec<(String, MaterialLine, Vec<InUse>)> = Vec::new();
    for one in sessions {
        let (placement, _) = slot_of(&agenda, one);
        if !which.holds(one.id, placement) {
            continue;
        }
        let plan = store::session_plans::get(&open.document, one.id)?;
        let packed = store::session_plans::packed(&open.document, one.id)?;
        let mut sum = Materials::default();
        sum.add(steps.get(&one.id).into_iter().flatten(), people_of(&agenda, one), plan.spares);
        let code = codes.get(&one.id).filter(|code| !code.is_empty());
        let named = code.cloned().unwrap_or_else(|| one.title.best(language).to_owned());
        let time = placement.map(|p| (p.day, p.start, p.duration));
        for material in sum.list() {
            let is_packed = packed.contains(&material.key);
            let uses = material.pieces.map(|pieces| (time, pieces));
            match found.iter_mut().find(|(key, ..)| *key == material.key) {
                Some((_, line, known)) => {
                    known.extend(uses);
                    line.pieces = match (line.pieces, material.pieces) {
                        (None, None) => None,
                        _ if line.used_again => Some(most_at_once(known)),
                        (a, b) => Some(a.unwrap_or(0).saturating_add(b.unwrap_or(0))),
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
                        used_again: material.used_again,
                    },
                    uses.into_iter().collect(),
                )),
            }
        }
    }
    Ok(found.into_iter().map(|(_, line, _)| line).collect())
}
