//! Names of protected people in what facilitators typed: outside the team they stand there as they may be known.

use crate::error::ApiError;
use crate::open::Open;
use warsha_core::audience::{Audience, visible_name};
use warsha_core::delegate::Delegate;
use warsha_core::session_plan::{PlanColumn, PlanStep, SessionPlan};
use warsha_store as store;

/// What is put over the names of protected people.
pub(crate) struct Veil(Vec<(String, String)>);

impl Veil {
    /// For an audience.
    pub(crate) fn over(open: &Open, audience: Audience) -> Result<Self, ApiError> {
        Ok(Self::of(&store::delegates::all(&open.document)?, audience))
    }

    /// The same of a list of people.
    pub(crate) fn of(people: &[Delegate], audience: Audience) -> Self {
        let withheld = people.iter().filter(|d| d.protected).filter_map(|d| {
            let visible = visible_name(d, audience);
            visible.withheld.then(|| {
                let names = [&d.full_name, &d.native_name].map(|name| name.trim().to_owned());
                (names, visible.name)
            })
        });
        let mut all: Vec<(String, String)> = withheld
            .flat_map(|(names, shown)| names.into_iter().map(move |name| (name, shown.clone())))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        // The longer name first, so that no part of it is left over.
        all.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self(all)
    }

    /// A text with the veil over it.
    pub(crate) fn text(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, shown)| {
            if text.contains(name.as_str()) { text.replace(name.as_str(), shown) } else { text }
        })
    }

    /// Whether a text names anybody who is protected.
    pub(crate) fn covers(&self, text: &str) -> bool {
        self.0.iter().any(|(name, _)| text.contains(name.as_str()))
    }

    /// What is kept of a plan beside its steps, with the veil over every text of it, keys of own columns too: [`Self::keys`] of its steps belong
    /// to it.
    pub(crate) fn plan(&self, plan: &SessionPlan) -> SessionPlan {
        let mut plan = plan.clone();
        plan.before = self.text(&plan.before);
        for plan_b in &mut plan.plan_b {
            plan_b.case = self.text(&plan_b.case);
            plan_b.then = self.text(&plan_b.then);
        }
        for column in &mut plan.columns {
            // A key begins as the heading did.
            *column = PlanColumn { key: self.text(&column.key), ..self.column(column) };
        }
        plan
    }

    /// An own column with the veil over its heading and its choices. Its key still finds the values of steps.
    pub(crate) fn column(&self, column: &PlanColumn) -> PlanColumn {
        let choices = column.choices.iter().map(|choice| self.text(choice)).collect();
        PlanColumn { label: self.text(&column.label), choices, ..column.clone() }
    }

    /// A step with the veil over the keys of its own values.
    pub(crate) fn keys(&self, step: PlanStep) -> PlanStep {
        let own = step.own.into_iter().map(|(key, value)| (self.text(&key), value)).collect();
        PlanStep { own, ..step }
    }

    /// A step with the veil over every text of it.
    pub(crate) fn step(&self, step: &PlanStep) -> PlanStep {
        let mut step = step.clone();
        if self.0.is_empty() {
            return step;
        }
        for field in [
            &mut step.title,
            &mut step.method,
            &mut step.facilitator,
            &mut step.participants,
            &mut step.materials,
            &mut step.lead,
            &mut step.co_lead,
            &mut step.setup,
            &mut step.language_cue,
            &mut step.notes,
        ] {
            *field = self.text(field);
        }
        for value in step.own.values_mut() {
            *value = self.text(value);
        }
        for group in &mut step.groups {
            group.name = self.text(&group.name);
        }
        step
    }
}
