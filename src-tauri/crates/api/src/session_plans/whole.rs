//! What belongs to a plan as a whole when it comes from elsewhere: it joins what is there, and takes nothing away.

use super::patch::column;
use crate::wire::{PlanNotedValue, PlanWhole};
use warsha_core::session_plan::{NotedValue, PanelSeat, PlanB, PlanColumn, SessionPlan, column_like};

/// What comes along.
#[derive(Default)]
pub(super) struct Whole {
    pub before: String,
    pub plan_b: Vec<PlanB>,
    pub spares: u32,
    pub columns: Vec<PlanColumn>,
    pub panel: Vec<PanelSeat>,
}

/// As the wire has it.
pub(super) fn of_wire(wire: PlanWhole) -> Whole {
    let plan_b = wire.plan_b.into_iter();
    Whole {
        before: wire.before,
        plan_b: plan_b
            .map(|b| PlanB { case: b.case.trim().to_owned(), then: b.then.trim().to_owned() })
            .collect(),
        spares: wire.spares,
        columns: wire.columns.iter().map(column).filter(|column| !column.label.is_empty()).collect(),
        panel: Vec::new(),
    }
}

/// Adds what a plan does not have yet.
pub(super) fn join(plan: &mut SessionPlan, whole: &Whole) {
    join_before(&mut plan.before, whole.before.trim());
    for b in &whole.plan_b {
        let says = !b.case.is_empty() || !b.then.is_empty();
        if says && !plan.plan_b.contains(b) {
            plan.plan_b.push(b.clone());
        }
    }
    if plan.spares == 0 {
        plan.spares = whole.spares.min(10_000);
    }
    for column in &whole.columns {
        column_like(column, &mut plan.columns);
    }
    for seat in &whole.panel {
        if !plan.panel.iter().any(|known| {
            known.name == seat.name && known.organisation == seat.organisation && known.role == seat.role
        }) {
            plan.panel.push(seat.clone());
        }
    }
}

/// Adds lines that are not there; into an empty text everything goes as it is.
fn join_before(there: &mut String, lines: &str) {
    if there.trim().is_empty() {
        lines.clone_into(there);
        return;
    }
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        if !there.lines().any(|known| known == line) {
            there.push('\n');
            there.push_str(line);
        }
    }
}

/// Values that went into notes, as the wire has them.
pub(super) fn noted(values: Vec<NotedValue>) -> Vec<PlanNotedValue> {
    values.into_iter().map(|one| PlanNotedValue { label: one.label, value: one.value }).collect()
}
