//! Session plans: how a session is run, step by step. A plan belongs to a session and takes its clock times from the session's slot: the
//! minutes of its steps are typed, start and end are computed.

mod activity;
mod columns;
mod cut;
mod fit;
mod markdown;
mod materials;
mod panel;
mod reuse;
mod running;
mod timetable;

pub use activity::{Activity, Listening, activity_of, listening, named_activity, time_spent};
pub use columns::{NotedValue, column_like, fresh_column_label, settle_values};
pub use cut::{Cut, LateCut, cut, cut_to_slot, cut_when_late};
pub use fit::{CheckedFix, Fit, Fix, applied, fit, fixes};
pub use markdown::{Emphasis, RichLine, RichSpan, is_safe_address, rich_text};
pub use materials::{Amount, Material, MaterialSum, Materials, Per, read_materials};
pub use panel::{PanelSeat, PanelTurn, is_panel, led_panel, panel_minutes, panel_of, panel_turns};
pub use reuse::{InUse, is_used_again, most_at_once};
pub use running::{GroupNow, Lock, Pass, Run, RunKind, RunRecord, RunStanding, runs, standing};
pub use timetable::{Slot, Timed, ends_at, lasts, timetable};

use crate::ids::{PlanCommentId, PlanStepId, RoomId, SessionId};
use crate::{Minute, coded_enum};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// How many minutes a step has before somebody says.
pub const USUAL_STEP: Minute = 10;

/// What belongs to the plan of a session as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionPlan {
    /// What must be done before it begins, one a line.
    pub before: String,
    /// What to do when something goes wrong.
    pub plan_b: Vec<PlanB>,
    /// Columns of the facilitators' own.
    pub columns: Vec<PlanColumn>,
    /// How many spare pieces are packed of what everybody gets.
    pub spares: u32,
    /// Minutes and cues of those on the panel.
    pub panel: Vec<PanelSeat>,
}

/// What to do when something goes wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanB {
    /// In which case.
    pub case: String,
    /// What to do then.
    pub then: String,
}

coded_enum! {
    /// What the values of an own column are.
    PlanColumnKind {
        /// Any text.
        Text = "text",
        /// A number.
        Number = "number",
        /// Yes or no.
        Tick = "tick",
        /// One of a list.
        Choice = "choice",
        /// Somebody, by name.
        Person = "person",
    }
}

/// A column of the facilitators' own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanColumn {
    /// Under what its values stand with each step; stays when the heading changes.
    pub key: String,
    /// Its heading.
    pub label: String,
    /// What its values are.
    pub kind: PlanColumnKind,
    /// The answers of a [`PlanColumnKind::Choice`].
    pub choices: Vec<String>,
    /// Whether participants see it.
    pub shared: bool,
}

impl PlanColumn {
    /// What is kept for a typed value; `None` when it cannot be meant. An empty text is always "nothing".
    pub fn read(&self, typed: &str) -> Option<String> {
        let text = typed.trim();
        if text.is_empty() {
            return Some(String::new());
        }
        match self.kind {
            PlanColumnKind::Text | PlanColumnKind::Person => Some(text.to_owned()),
            PlanColumnKind::Number => crate::own_field::number(text),
            PlanColumnKind::Tick => crate::own_field::tick(text),
            PlanColumnKind::Choice => {
                let wanted = crate::search::fold(text);
                self.choices.iter().find(|choice| crate::search::fold(choice) == wanted).cloned()
            }
        }
    }
}

/// One of the groups that work side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanGroup {
    /// What it is called: "Group A", "Francophones".
    pub name: String,
    /// How many people.
    pub size: Option<u32>,
    /// Where.
    pub room: Option<RoomId>,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// Identity.
    pub id: PlanStepId,
    /// The session whose plan it is a step of.
    pub session: SessionId,
    /// The step that split, for a step of one of its groups.
    pub within: Option<PlanStepId>,
    /// Which of the groups of `within`, from 0.
    pub branch: u32,
    /// Fractional index: steps come in the order of this text.
    pub rank: String,
    /// How long it takes, as typed; a step with branches lasts as long as the longest of them.
    pub minutes: Minute,
    /// How short it may become.
    pub shortest: Option<Minute>,
    /// Whether it can be left out.
    pub droppable: bool,
    /// A clock time at which it begins whatever comes before, in minutes of the programme day.
    pub clock: Option<Minute>,
    /// What it is called.
    pub title: String,
    /// Method or format.
    pub method: String,
    /// How people spend it; `None` follows the method.
    pub activity: Option<Activity>,
    /// What the facilitator does. Markdown.
    pub facilitator: String,
    /// What participants do. Markdown.
    pub participants: String,
    /// What is needed, as typed; [`read_materials`] understands it.
    pub materials: String,
    /// Who leads it.
    pub lead: String,
    /// Who leads it with them.
    pub co_lead: String,
    /// How the room is set up.
    pub setup: String,
    /// What interpreters are told.
    pub language_cue: String,
    /// Notes of the facilitators. Markdown.
    pub notes: String,
    /// The groups that it splits into; none for a step together.
    pub groups: Vec<PlanGroup>,
    /// Values of own columns by key.
    pub own: BTreeMap<String, String>,
}

impl PlanStep {
    /// A step about which nothing is known.
    pub fn empty(id: PlanStepId, session: SessionId) -> Self {
        Self {
            id,
            session,
            within: None,
            branch: 0,
            rank: String::new(),
            minutes: USUAL_STEP,
            shortest: None,
            droppable: false,
            clock: None,
            title: String::new(),
            method: String::new(),
            activity: None,
            facilitator: String::new(),
            participants: String::new(),
            materials: String::new(),
            lead: String::new(),
            co_lead: String::new(),
            setup: String::new(),
            language_cue: String::new(),
            notes: String::new(),
            groups: Vec::new(),
            own: BTreeMap::new(),
        }
    }

    /// By how many minutes it may be shortened.
    pub fn slack(&self) -> Minute {
        self.shortest.map_or(0, |shortest| (self.minutes - shortest.max(1)).max(0))
    }
}

/// What one facilitator says to the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanComment {
    /// Identity.
    pub id: PlanCommentId,
    /// The session whose plan it is about.
    pub session: SessionId,
    /// The step that it is about; `None` for the whole plan.
    pub step: Option<PlanStepId>,
    /// Who says it.
    pub author: String,
    /// When it was said.
    pub at: DateTime<Utc>,
    /// What.
    pub text: String,
    /// Whether it was dealt with.
    pub resolved: bool,
}

/// The steps that follow each other in the room, without those inside groups.
pub fn together(steps: &[PlanStep]) -> impl Iterator<Item = &PlanStep> {
    steps.iter().filter(|step| step.within.is_none())
}

/// The steps of one group of a step that splits.
pub fn branch(steps: &[PlanStep], of: PlanStepId, group: u32) -> impl Iterator<Item = &PlanStep> {
    steps.iter().filter(move |step| step.within == Some(of) && step.branch == group)
}

/// A key for a new column: its heading, and a number when there is one of that name.
pub fn fresh_column_key(label: &str, taken: &[PlanColumn]) -> String {
    let base = label.trim();
    let free = |key: &str| !taken.iter().any(|column| column.key == key);
    if free(base) {
        return base.to_owned();
    }
    (2u32..100_000).map(|n| format!("{base} {n}")).find(|key| free(key)).unwrap_or_else(|| base.to_owned())
}

#[cfg(test)]
mod tests;
