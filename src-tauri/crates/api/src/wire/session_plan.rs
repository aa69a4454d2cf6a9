//! The session plan screen.

use super::{Activity, Audience, LeadRole, PlanColumnKind, SessionKind, Texts};
use crate::wire;
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
        /// "shorten", "drop", "cut", "lengthen" or "slot".
        pub kind: String,
        /// Steps that get other minutes.
        pub minutes: Vec<StepMinutes>,
        /// Steps that go.
        pub drop: Vec<String>,
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
            /// What they are.
            steps: Vec<StepFields>,
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
        /// Puts steps before another, in the order that they have.
        MoveSteps {
            /// Which.
            steps: Vec<String>,
            /// The step before which they come; none for the end.
            before: Option<String>,
        },
        /// Makes the plan fit.
        Fit {
            /// New minutes.
            minutes: Vec<StepMinutes>,
            /// Steps that go.
            drop: Vec<String>,
        },
        /// What belongs to the plan as a whole; what is missing stays.
        Details {
            /// What must be done before.
            #[serde(default)] #[ts(optional)]
            before: Option<String>,
            /// Plan B.
            #[serde(default)] #[ts(optional)]
            plan_b: Option<Vec<PlanBView>>,
            /// Own columns in order.
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

    /// A table that was copied in another program.
    pub struct PastedSteps {
        /// Its HTML; may be empty.
        pub html: String,
        /// Its text.
        pub text: String,
    }

    /// A plan in a file: XLSX and other spreadsheets, CSV, HTML or Markdown.
    pub struct PlanFile {
        /// The file.
        pub path: String,
        /// The session; empty for the one whose title stands in the file.
        #[serde(default)]
        pub session: String,
        /// Whether the steps that are there go.
        #[serde(default)]
        pub replace: bool,
    }

    /// What a file with a plan holds.
    pub struct PlanReading {
        /// The title that it gives.
        pub title: String,
        /// The session that has this title; none when there is no such session, or several.
        pub session: Option<String>,
        /// What stands above the table: heading and text.
        pub info: Vec<PlanInfo>,
        /// Steps.
        pub steps: Vec<StepFields>,
        /// Their minutes together.
        pub minutes: i32,
        /// Rows that are no steps, by number, and why.
        pub skipped: Vec<SkippedPlanRow>,
        /// Headings that are kept as own columns.
        pub own_columns: Vec<String>,
    }

    /// A line above the table of a plan.
    pub struct PlanInfo {
        /// Heading.
        pub label: String,
        /// Text.
        pub text: String,
    }

    /// A row of a file that is no step.
    pub struct SkippedPlanRow {
        /// Its number.
        pub row: u32,
        /// Why, by code.
        pub reason: String,
    }

    /// Where to write a plan, as XLSX, CSV, HTML or Markdown by the path's ending.
    pub struct ExportPlan {
        /// The session.
        pub session: String,
        /// The file.
        pub path: String,
        /// Language of the headings: en or fr.
        #[serde(default)]
        pub language: String,
        /// For whom: participants get the steps and what they do.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
    }

    /// For what materials are added up; what is empty leaves nothing out.
    pub struct MaterialsFor {
        /// A session.
        #[serde(default)]
        pub session: String,
        /// A day, ISO.
        #[serde(default)]
        pub day: String,
        /// A room.
        #[serde(default)]
        pub room: String,
    }

    /// Something that is needed in several sessions.
    pub struct MaterialLine {
        /// What.
        pub name: String,
        /// Unit.
        pub unit: String,
        /// How many.
        pub pieces: Option<u32>,
        /// Codes or titles of the sessions that need it.
        pub sessions: Vec<String>,
        /// Whether it is packed for all of them.
        pub packed: bool,
    }

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
    }
}
