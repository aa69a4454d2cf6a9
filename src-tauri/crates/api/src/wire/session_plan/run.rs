//! A session plan that is carried out. Lengths that are counted down are in seconds.

use crate::wire;

wire! {
    /// Where a plan that is carried out stands.
    pub struct PlanRunView {
        /// The session.
        pub session: String,
        /// The step that is on; none before it begins and after it is through.
        pub now: Option<PlanRunNow>,
        /// Every step that was on, in the order in which they first were.
        pub ran: Vec<PlanRunStep>,
        /// When the first step began, in minutes of the day on which it did.
        pub began: Option<i32>,
        /// When it was through.
        pub ended: Option<i32>,
        /// Until the slot begins, negative when it should have begun; none when that is not today, or the plan runs already.
        pub until: Option<i32>,
        /// The clock of the venue, in minutes of the day.
        pub minute: i32,
    }

    /// The step that is on.
    pub struct PlanRunNow {
        /// Which.
        pub step: String,
        /// What comes next; none after the last step.
        pub next: Option<String>,
        /// Since it began.
        pub elapsed: i32,
        /// Until it is to end; negative when over.
        pub left: i32,
        /// Minutes that it was given beyond its own.
        pub extra: i32,
        /// By how much the plan will end later than planned as things stand; negative when earlier.
        pub behind: i32,
        /// When it will end as things stand, in minutes of the day.
        pub ends: i32,
        /// By how much that is after the end of the slot; none when nobody has said when the slot ends.
        pub over_slot: Option<i32>,
        /// The next clock time that holds.
        pub lock: Option<PlanRunLock>,
        /// Where groups should be.
        pub groups: Vec<PlanRunGroup>,
    }

    /// A clock time to come that holds, whatever comes before it.
    pub struct PlanRunLock {
        /// The step that begins then.
        pub step: String,
        /// Until then.
        pub until: i32,
        /// By how much what comes before runs into it; negative when some is free.
        pub over: i32,
    }

    /// Where one of the groups that work side by side should be.
    pub struct PlanRunGroup {
        /// Which group, from 0.
        pub branch: u32,
        /// Its step.
        pub step: String,
        /// Until that is to end.
        pub left: i32,
    }

    /// How long a step really took.
    pub struct PlanRunStep {
        /// Which.
        pub step: String,
        /// When it first began, in minutes of the day.
        pub began: i32,
        /// How long it took, or has taken so far, in seconds.
        pub seconds: i32,
        /// How long it is planned to take, in minutes; none when it is no longer in the plan.
        pub planned: Option<i32>,
        /// Minutes that it was given beyond that.
        pub extra: i32,
    }

    /// Says something of a plan that is carried out: one operation, one undo.
    pub struct RunPlan {
        /// The session.
        pub session: String,
        /// What.
        #[serde(flatten)]
        pub change: RunChange,
    }

    /// What can be said of a plan that is carried out.
    #[serde(tag = "change", rename_all = "snake_case")]
    pub enum RunChange {
        /// A step begins. That it does is said once, however often the key is pressed.
        Begin {
            /// Which.
            step: String,
            /// Whether what went on before is over, so that the plan begins anew.
            #[serde(default)]
            anew: bool,
        },
        /// The step that is on gets more minutes, or fewer.
        Extra {
            /// How many.
            minutes: i32,
        },
        /// The plan is through.
        End,
        /// What was said last is taken back.
        Back,
    }
}
