//! Plans that come along into the next edition of a workshop.

use crate::error::ApiError;
use std::collections::HashMap;
use uuid::Uuid;
use warsha_core::agenda::Agenda;
use warsha_core::delegate::Delegate;
use warsha_core::ids::{PlanStepId, RoomId, SessionId};
use warsha_core::session_plan::{PlanStep, SessionPlan};
use warsha_store as store;
use warsha_store::{Change, Document};

/// Plans of an earlier workshop under the ids of the next. Comments, ticks and panels stay behind.
pub(crate) struct Plans {
    steps: Vec<PlanStep>,
    plans: Vec<(SessionId, SessionPlan)>,
}

impl Plans {
    /// The plans of `document`, whose agenda `before` became `after`. Leads come along when `leads` says so, protected people never.
    pub(crate) fn next(
        document: &Document,
        (before, after): (&Agenda, &Agenda),
        leads: bool,
        protected: &[&Delegate],
        new_id: impl Fn() -> Uuid,
    ) -> Result<Self, ApiError> {
        let sessions: HashMap<SessionId, SessionId> =
            before.sessions.iter().zip(&after.sessions).map(|(old, new)| (old.id, new.id)).collect();
        let rooms: HashMap<RoomId, RoomId> =
            before.rooms.iter().zip(&after.rooms).map(|(old, new)| (old.id, new.id)).collect();
        let old = store::session_plans::all_steps(document)?;
        let ids: HashMap<PlanStepId, PlanStepId> =
            old.iter().map(|step| (step.id, PlanStepId::new(new_id()))).collect();
        let hidden =
            |text: &str| protected.iter().any(|d| !d.full_name.is_empty() && text.contains(&d.full_name));
        let mut steps = Vec::with_capacity(old.len());
        for mut step in old {
            let (Some(&session), Some(&id)) = (sessions.get(&step.session), ids.get(&step.id)) else {
                continue;
            };
            (step.session, step.id) = (session, id);
            step.within = step.within.and_then(|within| ids.get(&within).copied());
            for group in &mut step.groups {
                group.room = group.room.and_then(|room| rooms.get(&room).copied());
            }
            for lead in [&mut step.lead, &mut step.co_lead] {
                if !leads || hidden(lead) {
                    lead.clear();
                }
            }
            for text in
                [&mut step.facilitator, &mut step.participants, &mut step.notes, &mut step.language_cue]
            {
                for person in protected.iter().filter(|d| !d.full_name.is_empty()) {
                    *text = text.replace(&person.full_name, &person.alias);
                }
            }
            steps.push(step);
        }
        let mut plans = Vec::new();
        for (old, new) in sessions {
            let plan = store::session_plans::get(document, old)?;
            if plan != SessionPlan::default() {
                plans.push((new, SessionPlan { panel: Vec::new(), ..plan }));
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
