//! The session plan screen: what it shows.

use super::PlanRunStep;
use crate::wire;
use crate::wire::{Activity, LeadRole, PlanColumnKind, SessionKind, Texts};
use std::collections::BTreeMap;

wire! {
    /// A session that can have a plan, for the list and for the agenda.
    pub struct PlanSummary {
        /// The session.
        pub session: String,
        /// "S1.2", computed; may be empty.
        pub code: String,
        /// Title.
        pub title: Texts,
        /// Kind.
        pub kind: SessionKind,
        /// Day, ISO; none when the session is not on the agenda.
        pub day: Option<String>,
        /// When it begins.
        pub start: Option<i32>,
        /// Minutes of the slot; none when nobody has said when it ends.
        pub slot: Option<i32>,
        /// Number of steps; 0 without a plan.
        pub steps: u32,
        /// Minutes of all steps.
        pub needed: i32,
        /// Minutes that are missing.
        pub over: i32,
        /// Comments that nobody has dealt with.
        pub open_comments: u32,
        /// Whether it is being carried out.
        pub running: bool,
    }

    /// A plan with everything that its screen shows.
    pub struct SessionPlanView {
        /// The session.
        pub session: String,
        /// "S1.2", computed; may be empty.
        pub code: String,
        /// Title.
        pub title: Texts,
        /// Kind.
        pub kind: SessionKind,
        /// Where it stands on the agenda; none when it does not.
        pub placement: Option<String>,
        /// Day, ISO.
        pub day: Option<String>,
        /// When the slot begins, in minutes of the day.
        pub start: i32,
        /// Names of its rooms.
        pub rooms: Vec<String>,
        /// Languages spoken, ISO 639.
        pub languages: Vec<String>,
        /// How many people are expected.
        pub people: u32,
        /// What comes after it in its room: the title.
        pub next: Texts,
        /// When that begins.
        pub next_start: Option<i32>,
        /// Steps in order; those of groups follow the step that splits.
        pub steps: Vec<PlanStepView>,
        /// Length against slot.
        pub fit: PlanFitView,
        /// What can be done about it, the gentlest first.
        pub fixes: Vec<PlanFixView>,
        /// How the time is spent.
        pub spent: Vec<ActivityMinutes>,
        /// Where people only listen for too long.
        pub listening: Vec<ListeningView>,
        /// What is needed, added up.
        pub materials: Vec<PlanMaterialView>,
        /// How many spare pieces are packed of what everybody gets.
        pub spares: u32,
        /// The panel, moderators first.
        pub panel: Vec<PanelSeatView>,
        /// Minutes of all on the panel together.
        pub panel_minutes: i32,
        /// Minutes that there are for them: of the steps that are panels, or else of the slot; none when nobody has said when it ends.
        pub panel_has: Option<i32>,
        /// What must be done before it begins, one a line.
        pub before: String,
        /// What to do when something goes wrong.
        pub plan_b: Vec<PlanBView>,
        /// Own columns.
        pub columns: Vec<PlanColumnView>,
        /// Comments, the oldest first.
        pub comments: Vec<PlanCommentView>,
        /// Rooms to choose from for groups.
        pub all_rooms: Vec<PlanRoom>,
        /// Names to choose leads from.
        pub names: Vec<String>,
        /// How the plan was carried out the last time, step by step; empty when it never was.
        pub ran: Vec<PlanRunStep>,
        /// Whether it is being carried out.
        pub running: bool,
        /// Every time at which the session is held, in order; clock times and length are those of the one where most is missing.
        pub held: Vec<PlanHeldView>,
        /// Values that went into the notes of their steps with the change that this answers; empty otherwise.
        pub noted: Vec<PlanNotedValue>,
    }

    /// A room of the venue.
    pub struct PlanRoom {
        /// The room.
        pub id: String,
        /// Its name.
        pub name: String,
    }

    /// Length against slot.
    pub struct PlanFitView {
        /// Minutes of all steps.
        pub needed: i32,
        /// Minutes of the slot; none when nobody has said when it ends.
        pub slot: Option<i32>,
        /// Minutes that are missing.
        pub over: i32,
        /// Minutes that no step uses.
        pub free: i32,
        /// When the last step ends.
        pub end: i32,
        /// The locked clock time that steps run into.
        pub into: Option<i32>,
    }

    /// Something that makes a plan fit. What is empty does not change.
    pub struct PlanFixView {
        /// "shorten", "drop", "cut", "lengthen", "slot" or "release".
        pub kind: String,
        /// Steps that get other minutes.
        pub minutes: Vec<StepMinutes>,
        /// Steps that go.
        pub drop: Vec<String>,
        /// Steps whose clock time no longer holds.
        pub release: Vec<String>,
        /// New minutes of the slot, through the agenda's planner.
        pub slot: Option<i32>,
        /// Minutes that are still missing then.
        pub leaves: i32,
    }

    /// New minutes for a step.
    pub struct StepMinutes {
        /// The step.
        pub step: String,
        /// Its minutes.
        pub to: i32,
    }

    /// Minutes of one activity.
    pub struct ActivityMinutes {
        /// Which.
        pub activity: Activity,
        /// How many.
        pub minutes: i32,
    }

    /// Where people only listen for too long.
    pub struct ListeningView {
        /// The first step.
        pub first: String,
        /// The last step.
        pub last: String,
        /// Minutes together.
        pub minutes: i32,
    }

    /// Something that is needed.
    pub struct PlanMaterialView {
        /// What it is known by.
        pub key: String,
        /// What.
        pub name: String,
        /// Unit; empty for pieces.
        pub unit: String,
        /// How many; none when nobody said.
        pub pieces: Option<u32>,
        /// The steps that need it.
        pub steps: Vec<String>,
        /// Whether it is packed.
        pub packed: bool,
    }

    /// Somebody on the panel.
    pub struct PanelSeatView {
        /// Name.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// Moderator or panellist.
        pub role: LeadRole,
        /// How long they speak.
        pub minutes: Option<i32>,
        /// What they are told.
        pub cue: String,
        /// When they begin to speak, in minutes of the day; none where that cannot be known, and never read from the screen.
        #[serde(default)]
        pub start: Option<i32>,
        /// The minutes that are left for them when nobody has said how long they speak, shared evenly among all of whom that is so; none where
        /// there is nothing to share, and never read from the screen.
        #[serde(default)]
        pub share: Option<i32>,
    }

    /// What to do when something goes wrong.
    pub struct PlanBView {
        /// In which case.
        pub case: String,
        /// What to do then.
        pub then: String,
    }

    /// An own column.
    pub struct PlanColumnView {
        /// Under what its values stand with each step; empty for a new column.
        pub key: String,
        /// Its heading.
        pub label: String,
        /// What its values are.
        pub kind: PlanColumnKind,
        /// The answers of a choice.
        pub choices: Vec<String>,
        /// Whether participants see it.
        pub shared: bool,
        /// Under which heading its values stand in a table, so that they are read as this column's; it is not read.
        #[serde(default, skip_serializing_if = "Option::is_none")] #[ts(optional)]
        pub heading: Option<String>,
    }

    /// A value that no column could take.
    pub struct PlanNotedValue {
        /// Heading of the column.
        pub label: String,
        /// The value.
        pub value: String,
    }

    /// A time at which the session is held.
    pub struct PlanHeldView {
        /// The placement.
        pub placement: String,
        /// Its day.
        pub day: String,
        /// When it begins.
        pub start: i32,
        /// Minutes of the slot; none when nobody has said when it ends.
        pub slot: Option<i32>,
        /// Minutes that are missing there.
        pub over: i32,
    }

    /// What one facilitator says to the others.
    pub struct PlanCommentView {
        /// Identity.
        pub id: String,
        /// The step; none for the whole plan.
        pub step: Option<String>,
        /// Who.
        pub author: String,
        /// When, an instant.
        pub at: String,
        /// What.
        pub text: String,
        /// Whether it was dealt with.
        pub resolved: bool,
    }

    /// One of the groups that work side by side.
    pub struct PlanGroupView {
        /// What it is called.
        pub name: String,
        /// How many people.
        pub size: Option<u32>,
        /// Its room.
        pub room: Option<String>,
        /// Minutes of its steps.
        #[serde(default)]
        pub minutes: i32,
    }

    /// A step with its clock times.
    pub struct PlanStepView {
        /// Identity.
        pub id: String,
        /// The step that splits, for a step of one of its groups.
        pub within: Option<String>,
        /// Which of its groups, from 0.
        pub branch: u32,
        /// When it begins.
        pub start: i32,
        /// How long it lasts.
        pub lasts: i32,
        /// How long it takes, as typed.
        pub minutes: i32,
        /// Free minutes before it.
        pub free_before: i32,
        /// Minutes by which the steps before run past its locked time.
        pub over_before: i32,
        /// How short it may become.
        pub shortest: Option<i32>,
        /// Whether it can be left out.
        pub droppable: bool,
        /// Locked clock time.
        pub clock: Option<i32>,
        /// What it is called.
        pub title: String,
        /// Method.
        pub method: String,
        /// How people spend it.
        pub activity: Activity,
        /// Whether somebody said that, or the method did.
        pub activity_set: bool,
        /// What the facilitator does.
        pub facilitator: String,
        /// What participants do.
        pub participants: String,
        /// What is needed, as typed.
        pub materials: String,
        /// Who leads it.
        pub lead: String,
        /// Who leads it with them.
        pub co_lead: String,
        /// How the room is set up.
        pub setup: String,
        /// What interpreters are told.
        pub language_cue: String,
        /// Notes.
        pub notes: String,
        /// The groups that it splits into.
        pub groups: Vec<PlanGroupView>,
        /// Values of own columns.
        pub own: BTreeMap<String, String>,
    }
}
