//! Plans that come along into the next edition of a workshop.

use super::protect::Veil;
use crate::error::ApiError;
use std::collections::HashMap;
use uuid::Uuid;
use warsha_core::agenda::Agenda;
use warsha_core::audience::Audience;
use warsha_core::delegate::Delegate;
use warsha_core::ids::{PlanStepId, RoomId, SessionId};
use warsha_core::session_plan::{PlanColumn, PlanColumnKind, PlanStep, SessionPlan};
use warsha_store as store;
use warsha_store::{Change, Document};

/// Plans of an earlier workshop under the ids of the next. Comments, ticks and panels stay behind.
pub(crate) struct Plans {
    steps: Vec<PlanStep>,
    plans: Vec<(SessionId, SessionPlan)>,
}

impl Plans {
    /// The plans of `document`, whose agenda `before` became `after`. Leads, and people named in columns of the facilitators' own, come along
    /// when `leads` says so, protected people never: whoever they are, they stand in no text of the next workshop's file.
    pub(crate) fn next(
        document: &Document,
        (before, after): (&Agenda, &Agenda),
        leads: bool,
        people: &[Delegate],
        new_id: impl Fn() -> Uuid,
    ) -> Result<Self, ApiError> {
        let sessions: HashMap<SessionId, SessionId> =
            before.sessions.iter().zip(&after.sessions).map(|(old, new)| (old.id, new.id)).collect();
        let rooms: HashMap<RoomId, RoomId> =
            before.rooms.iter().zip(&after.rooms).map(|(old, new)| (old.id, new.id)).collect();
        let old = store::session_plans::all_steps(document)?;
        let ids: HashMap<PlanStepId, PlanStepId> =
            old.iter().map(|step| (step.id, PlanStepId::new(new_id()))).collect();
        let veil = Veil::of(people, Audience::Participants);
        let veils: HashMap<SessionId, Veil> =
            before.sessions.iter().map(|session| (session.id, veil.of_session(session))).collect();
        let over = |session: SessionId| veils.get(&session).unwrap_or(&veil);
        let named = |(key, value): (&String, &String), plan: &SessionPlan, veil: &Veil| {
            let is_person = |c: &PlanColumn| c.key == *key && c.kind == PlanColumnKind::Person;
            plan.columns.iter().any(is_person) && (!leads || veil.covers(value))
        };
        let mut kept: HashMap<SessionId, SessionPlan> = HashMap::new();
        for old in sessions.keys() {
            kept.insert(*old, store::session_plans::get(document, *old)?);
        }
        let mut steps = Vec::with_capacity(old.len());
        for step in old {
            let (Some(&session), Some(&id)) = (sessions.get(&step.session), ids.get(&step.id)) else {
                continue;
            };
            let veil = over(step.session);
            let (lead, co_lead) = (step.lead.clone(), step.co_lead.clone());
            let people: Vec<String> = kept
                .get(&step.session)
                .map(|plan| {
                    step.own
                        .iter()
                        .filter(|own| named(*own, plan, veil))
                        .map(|(key, _)| key.clone())
                        .collect()
                })
                .unwrap_or_default();
            let mut step = veil.step(&step);
            step.own.retain(|key, _| !people.contains(key));
            step = veil.keys(step);
            (step.session, step.id) = (session, id);
            step.within = step.within.and_then(|within| ids.get(&within).copied());
            for group in &mut step.groups {
                group.room = group.room.and_then(|room| rooms.get(&room).copied());
            }
            for (now, before) in [(&mut step.lead, lead), (&mut step.co_lead, co_lead)] {
                if !leads || veil.covers(&before) {
                    now.clear();
                }
            }
            steps.push(step);
        }
        let mut plans = Vec::new();
        for (old, plan) in kept {
            if let Some(new) = sessions.get(&old).filter(|_| plan != SessionPlan::default()) {
                plans.push((*new, SessionPlan { panel: Vec::new(), ..over(old).plan(&plan) }));
            }
        }
        Ok(Self { steps, plans })
    }

    /// Writes them.
    pub(crate) fn write(&self, tx: &mut Change<'_>) -> Result<(), ApiError> {
        for (session, plan) in &self.plans {
            store::session_plans::put(tx, *session, plan)?;
        }
        for step in &self.steps {
            store::session_plans::put_step(tx, step)?;
        }
        Ok(())
    }
}
