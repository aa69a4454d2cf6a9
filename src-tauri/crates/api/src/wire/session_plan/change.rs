//! What is typed into a session plan, and every way to change one.

use super::{PanelSeatView, PlanBView, PlanColumnView, PlanGroupView, PlanWhole, StepMinutes};
use crate::wire;
use std::collections::BTreeMap;

wire! {
    /// What a step is to be; what is missing stays as it is, or as an empty step has it.
    #[derive(Default)]
    pub struct StepFields {
        /// Minutes as typed: "10", "1h30".
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub minutes: Option<String>,
        /// Shortest length, as typed; empty for none.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub shortest: Option<String>,
        /// Whether it can be left out.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub droppable: Option<bool>,
        /// Locked clock time, as typed; empty for none.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub clock: Option<String>,
        /// Title.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub title: Option<String>,
        /// Method.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub method: Option<String>,
        /// How people spend it: a code, or empty to follow the method.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub activity: Option<String>,
        /// What the facilitator does.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub facilitator: Option<String>,
        /// What participants do.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub participants: Option<String>,
        /// What is needed.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub materials: Option<String>,
        /// Who leads it.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub lead: Option<String>,
        /// Who leads it with them.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub co_lead: Option<String>,
        /// How the room is set up.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub setup: Option<String>,
        /// What interpreters are told.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub language_cue: Option<String>,
        /// Notes.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub notes: Option<String>,
        /// The groups that it splits into; steps of groups that go away go with them.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub groups: Option<Vec<PlanGroupView>>,
        /// Values of own columns, by key or heading; others stay.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub own: Option<BTreeMap<String, String>>,
        /// The own columns that the values are of, as they are where the step comes from: a plan that does not have them gets them so.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub columns: Option<Vec<PlanColumnView>>,
        /// Steps of each group, for a new step.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub branches: Option<Vec<Vec<StepFields>>>,
    }

    /// A change of one plan: one operation, one undo.
    pub struct ChangePlan {
        /// The session.
        pub session: String,
        /// What.
        #[serde(flatten)]
        pub change: PlanChange,
    }

    /// What can change in a plan.
    #[serde(tag = "change", rename_all = "snake_case")]
    pub enum PlanChange {
        /// New steps.
        AddSteps {
            /// The step after which they come; none for the end (of the plan, or of the group).
            #[serde(default)] #[ts(optional)]
            after: Option<String>,
            /// Whether they come first instead.
            #[serde(default)]
            first: bool,
            /// The step that splits, for steps of one of its groups.
            #[serde(default)] #[ts(optional)]
            within: Option<String>,
            /// Which of its groups.
            #[serde(default)]
            branch: u32,
            /// What they are. A value that its column cannot take goes into the notes of its step.
            steps: Vec<StepFields>,
            /// What comes along with the steps of a whole plan; what is there stays.
            #[serde(default)] #[ts(optional)]
            whole: Option<PlanWhole>,
        },
        /// Changes steps, all in the same way.
        EditSteps {
            /// Which.
            steps: Vec<String>,
            /// What they become.
            fields: Box<StepFields>,
        },
        /// Takes steps away, with the steps of their groups.
        RemoveSteps {
            /// Which.
            steps: Vec<String>,
        },
        /// Takes one of the groups of a step away, with its steps; the groups after it keep theirs.
        RemoveGroup {
            /// The step that splits.
            step: String,
            /// Which of its groups, from 0.
            group: u32,
        },
        /// Puts steps before or after another, in the order that they have; among those of a group they become steps of the group.
        MoveSteps {
            /// Which.
            steps: Vec<String>,
            /// The step before which they come; none for the end of where they are.
            before: Option<String>,
            /// The step after which they come, instead.
            #[serde(default)] #[ts(optional)]
            after: Option<String>,
        },
        /// Makes the plan fit.
        Fit {
            /// New minutes.
            minutes: Vec<StepMinutes>,
            /// Steps that go.
            drop: Vec<String>,
            /// Steps whose clock time no longer holds.
            #[serde(default)]
            release: Vec<String>,
        },
        /// What belongs to the plan as a whole; what is missing stays.
        Details {
            /// What must be done before.
            #[serde(default)] #[ts(optional)]
            before: Option<String>,
            /// Plan B.
            #[serde(default)] #[ts(optional)]
            plan_b: Option<Vec<PlanBView>>,
            /// Own columns in order. Values that a column of another kind cannot mean go into the notes of their steps.
            #[serde(default)] #[ts(optional)]
            columns: Option<Vec<PlanColumnView>>,
            /// Spare pieces.
            #[serde(default)] #[ts(optional)]
            spares: Option<u32>,
            /// The panel in order.
            #[serde(default)] #[ts(optional)]
            panel: Option<Vec<PanelSeatView>>,
        },
        /// Ticks something on the packing list.
        Pack {
            /// What, by its key.
            material: String,
            /// Whether it is packed.
            packed: bool,
        },
        /// Says something.
        Comment {
            /// About which step; none for the whole plan.
            #[serde(default)] #[ts(optional)]
            step: Option<String>,
            /// Who says it; empty for this desk.
            #[serde(default)]
            author: String,
            /// What.
            text: String,
        },
        /// Says that a comment was dealt with, or not.
        Resolve {
            /// The comment.
            comment: String,
            /// Whether.
            resolved: bool,
        },
        /// Takes a comment away.
        RemoveComment {
            /// The comment.
            comment: String,
        },
    }
}
