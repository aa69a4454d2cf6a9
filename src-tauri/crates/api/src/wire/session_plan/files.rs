//! Session plans in files and on the clipboard, and materials of several plans.

use super::StepFields;
use crate::wire;
use crate::wire::Audience;

wire! {
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

    /// What was copied in another program, read.
    pub struct PastedReading {
        /// Steps.
        pub steps: Vec<StepFields>,
        /// Rows that say something and are no steps, by number, and why.
        pub skipped: Vec<SkippedPlanRow>,
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

    /// Ticks something for every session that needs it, among those that materials are added up for.
    pub struct PackMaterials {
        /// What, by its key.
        pub material: String,
        /// Whether it is packed.
        pub packed: bool,
        /// For which sessions.
        #[serde(flatten)]
        pub wanted: MaterialsFor,
    }

    /// Something that is needed in several sessions.
    pub struct MaterialLine {
        /// What it is known by.
        pub key: String,
        /// What.
        pub name: String,
        /// Unit.
        pub unit: String,
        /// How many; a session that is held twice needs what is used up twice.
        pub pieces: Option<u32>,
        /// Codes or titles of the sessions that need it.
        pub sessions: Vec<String>,
        /// Whether it is packed for all of them.
        pub packed: bool,
        /// Whether it is used again: then `pieces` are as many as are in use at once.
        pub used_again: bool,
    }
}
