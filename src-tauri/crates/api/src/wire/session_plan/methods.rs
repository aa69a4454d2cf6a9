//! The library of methods, and blocks of one's own.

use super::{PlanBView, PlanColumnView, StepFields};
use crate::wire;
use crate::wire::{Activity, Texts};

wire! {
    /// A method of the library, or a pattern of several steps.
    pub struct MethodView {
        /// Identity: a word that stays.
        pub id: String,
        /// Name by language.
        pub name: Texts,
        /// What for, by language.
        pub purpose: Texts,
        /// How long it usually takes.
        pub minutes: i32,
        /// How short it may become.
        pub shortest: i32,
        /// Smallest group.
        pub people_from: u32,
        /// Largest group; 0 for any.
        pub people_to: u32,
        /// How people spend it.
        pub activity: Activity,
        /// How it goes, a step a line, by language.
        pub how: Texts,
        /// What participants do, by language.
        pub participants: Texts,
        /// What is needed, by language.
        pub materials: Texts,
        /// Variants, by language.
        pub variants: Texts,
        /// For a pattern: its steps, in the language of the plan.
        pub steps: Vec<PatternStep>,
    }

    /// A step of a pattern.
    pub struct PatternStep {
        /// Title by language.
        pub title: Texts,
        /// The method that it uses; may be empty.
        pub method: String,
        /// Minutes.
        pub minutes: i32,
        /// Shortest length; 0 for none.
        pub shortest: i32,
        /// Whether it can be left out.
        pub droppable: bool,
    }

    /// Steps that somebody keeps to use again, on this computer.
    pub struct PlanBlock {
        /// Identity; empty for a new one.
        pub id: String,
        /// Name.
        pub name: String,
        /// Steps.
        pub steps: Vec<StepFields>,
        /// What belongs to the plan as a whole, when a whole plan is kept.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub whole: Option<PlanWhole>,
    }

    /// What belongs to a plan as a whole and can be used again elsewhere.
    #[derive(Default)]
    pub struct PlanWhole {
        /// What must be done before it begins, one a line.
        pub before: String,
        /// What to do when something goes wrong.
        pub plan_b: Vec<PlanBView>,
        /// Spare pieces of what everybody gets.
        pub spares: u32,
        /// Own columns in order, with and without values.
        pub columns: Vec<PlanColumnView>,
    }
}
