//! What several plans need together: a packing list for a day, a room, or the whole workshop.

use super::{Veil, people_of, slot_of};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{optional_day, optional_id};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::{MaterialLine, MaterialsFor, PackMaterials};
use chrono::NaiveDate;
use std::collections::HashMap;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::hours::codes;
use warsha_core::ids::{RoomId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::session::{Placement, Rooms, Session};
use warsha_core::session_plan::{InUse, Materials, PlanStep, most_at_once};
use warsha_store as store;

/// Which plans are added up; what is empty leaves nothing out.
#[derive(Default)]
pub(crate) struct Which {
    /// Sessions.
    pub sessions: Vec<SessionId>,
    /// Days of the agenda.
    pub days: Vec<NaiveDate>,
    /// Rooms.
    pub rooms: Vec<RoomId>,
}

impl Which {
    fn wanted(wanted: &MaterialsFor) -> Result<Self, ApiError> {
        Ok(Self {
            sessions: optional_id(&wanted.session)?.into_iter().collect(),
            days: optional_day(&wanted.day)?.into_iter().collect(),
            rooms: optional_id(&wanted.room)?.into_iter().collect(),
        })
    }

    fn holds(&self, placement: &Placement) -> bool {
        (self.days.is_empty() || self.days.contains(&placement.day)) && in_rooms(placement, &self.rooms)
    }

    /// The times at which a session is held that count, or none for one that is not held at all and counts all the same; `None` when it
    /// does not count.
    fn times<'a>(&self, agenda: &'a Agenda, session: &Session) -> Option<Vec<&'a Placement>> {
        if !self.sessions.is_empty() && !self.sessions.contains(&session.id) {
            return None;
        }
        let all = agenda.placements_of(session.id);
        if all.is_empty() {
            return (self.days.is_empty() && self.rooms.is_empty()).then(Vec::new);
        }
        let held: Vec<&Placement> = all.into_iter().filter(|placement| self.holds(placement)).collect();
        (!held.is_empty()).then_some(held)
    }
}

/// Whether a placement is in one of these rooms; without rooms it is.
pub(crate) fn in_rooms(placement: &Placement, wanted: &[RoomId]) -> bool {
    wanted.is_empty()
        || match &placement.rooms {
            Rooms::All => true,
            Rooms::None => false,
            Rooms::Some(rooms) => rooms.iter().any(|room| wanted.contains(room)),
        }
}

/// Materials of several plans, added up for the people who come to each, in the order in which they are first needed.
pub fn plan_materials(backend: &mut Backend, wanted: MaterialsFor) -> Outcome<Vec<MaterialLine>> {
    let open = backend.open()?;
    Ok(needed(open, &Which::wanted(&wanted)?, "en", None)?.into())
}

/// Ticks something for every session that needs it, or unticks it.
pub fn pack_materials(backend: &mut Backend, wanted: PackMaterials) -> Outcome<Vec<MaterialLine>> {
    let which = Which::wanted(&wanted.wanted)?;
    let open = backend.open_mut()?;
    let found = added_up(open, &which, "en", None)?.into_iter().find(|sum| sum.line.key == wanted.material);
    let sum = found.ok_or(ErrorCode::NotFound)?;
    let done = open.write(Op::PackMaterial, &sum.line.name, |tx| {
        for session in &sum.sessions {
            store::session_plans::pack(tx, *session, &wanted.material, wanted.packed)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(needed(open, &which, "en", None)?, &done.changed))
}

/// What is needed for all of these plans together: what is used up is added, once for every time that a session is held; of what is used
/// again there are as many as are in use at once. A session without a code is named in `language`; without a veil names are for the team.
pub(crate) fn needed(
    open: &Open,
    which: &Which,
    language: &str,
    veil: Option<&Veil>,
) -> Result<Vec<MaterialLine>, ApiError> {
    Ok(added_up(open, which, language, veil)?.into_iter().map(|sum| sum.line).collect())
}

/// A material as it is added up.
struct Sum {
    line: MaterialLine,
    uses: Vec<InUse>,
    sessions: Vec<SessionId>,
}

fn added_up(open: &Open, which: &Which, language: &str, veil: Option<&Veil>) -> Result<Vec<Sum>, ApiError> {
    let agenda = open.agenda()?;
    let codes = codes(&agenda);
    let mut steps: HashMap<SessionId, Vec<PlanStep>> = HashMap::new();
    for step in store::session_plans::all_steps(&open.document)? {
        let step = veil.map_or_else(|| step.clone(), |veil| veil.step(&step));
        steps.entry(step.session).or_default().push(step);
    }
    let planned = agenda.sessions.iter().filter(|s| steps.contains_key(&s.id));
    let mut sessions: Vec<(&Session, Vec<&Placement>)> =
        planned.filter_map(|s| Some((s, which.times(&agenda, s)?))).collect();
    sessions.sort_by_key(|(s, held)| {
        let first = held.first();
        (
            first.is_none(),
            first.map(|p| p.day),
            first.map_or_else(|| slot_of(&agenda, s).1.start, |p| p.start),
        )
    });
    let mut found: Vec<Sum> = Vec::new();
    for (one, held) in sessions {
        let plan = store::session_plans::get(&open.document, one.id)?;
        let packed = store::session_plans::packed(&open.document, one.id)?;
        let mut sum = Materials::default();
        sum.add(steps.get(&one.id).into_iter().flatten(), people_of(&agenda, one), plan.spares);
        let code = codes.get(&one.id).filter(|code| !code.is_empty());
        let named = code.cloned().unwrap_or_else(|| one.title.best(language).to_owned());
        let times: Vec<_> = if held.is_empty() {
            vec![None]
        } else {
            held.iter().map(|p| Some((p.day, p.start, p.duration))).collect()
        };
        for material in sum.list() {
            let is_packed = packed.contains(&material.key);
            let at = found.iter().position(|sum| sum.line.key == material.key).unwrap_or_else(|| {
                found.push(Sum {
                    line: MaterialLine {
                        key: material.key.clone(),
                        name: material.name.clone(),
                        unit: material.unit.clone(),
                        pieces: None,
                        sessions: Vec::new(),
                        packed: true,
                        used_again: material.used_again,
                    },
                    uses: Vec::new(),
                    sessions: Vec::new(),
                });
                found.len() - 1
            });
            let Some(sum) = found.get_mut(at) else { continue };
            sum.line.packed &= is_packed;
            sum.line.sessions.push(named.clone());
            sum.sessions.push(one.id);
            let Some(pieces) = material.pieces else { continue };
            sum.uses.extend(times.iter().map(|time| (*time, pieces)));
            sum.line.pieces = Some(if sum.line.used_again {
                most_at_once(&sum.uses)
            } else {
                sum.uses.iter().fold(0, |all, (_, pieces)| pieces.saturating_add(all))
            });
        }
    }
    Ok(found)
}
