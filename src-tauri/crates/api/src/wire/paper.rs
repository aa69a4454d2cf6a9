//! The print centre.

use super::Audience;
use crate::wire;
use std::collections::BTreeMap;

wire! {
    /// Something that can be printed.
    pub struct ArtefactView {
        /// "programme", "attendance".
        pub artefact: String,
        /// Group in the list: "programme", "people", "venue", "afterwards".
        pub group: String,
        /// When it was last printed, an instant; empty for never.
        pub printed_at: String,
        /// Whether the data moved since.
        pub changed: bool,
        /// Whom it may be made for.
        pub audiences: Vec<Audience>,
    }

    /// What to print and how.
    pub struct PrintOrder {
        /// The artefact.
        pub artefact: String,
        /// One or two languages.
        pub languages: Vec<String>,
        /// Two languages side by side rather than the second under the first.
        #[serde(default)]
        pub side_by_side: bool,
        /// For whom.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
        /// "a4", "letter" or "a3"; none for the artefact's own.
        #[serde(default)] #[ts(optional)]
        pub paper: Option<String>,
        /// Numbers of programme days; empty for all.
        #[serde(default)]
        pub days: Vec<u32>,
        /// Lines for notes.
        #[serde(default)]
        pub notes: bool,
        /// Large print.
        #[serde(default)]
        pub large_print: bool,
        /// Black only.
        #[serde(default)]
        pub mono: bool,
        /// As little ink as possible: no solid areas on covers.
        #[serde(default)]
        pub save_ink: bool,
        /// "a5" for a booklet; empty for flat.
        #[serde(default)]
        pub fold: String,
        /// Marks to cut along.
        #[serde(default)]
        pub cut_marks: bool,
        /// Both sides of the sheet; without it as the artefact is meant.
        #[serde(default)] #[ts(optional)]
        pub duplex: Option<bool>,
        /// How many copies.
        #[serde(default = "one")]
        pub copies: u32,
        /// What was chosen of the artefact's own choices, by key.
        #[serde(default)]
        pub choices: BTreeMap<String, String>,
    }

    /// Pages to look at.
    pub struct PrintPreview {
        /// The PDF, base64.
        pub pdf: String,
        /// Pages.
        pub pages: u32,
        /// Names and texts with characters that no bundled face can print.
        pub uncovered: Vec<UncoveredText>,
        /// What did not fit and how it was solved.
        pub overflows: Vec<OverflowView>,
        /// How many protected people are left out or shown by alias.
        pub withheld: u32,
    }

    /// A text with characters that cannot be printed.
    pub struct UncoveredText {
        /// The text.
        pub text: String,
        /// The characters.
        pub characters: String,
    }

    /// Something that did not fit.
    pub struct OverflowView {
        /// What.
        pub what: String,
        /// How it was solved, a code.
        pub detail: String,
    }

    /// Pages to write.
    pub struct SavePdf {
        /// What.
        pub order: PrintOrder,
        /// Where to; none for a temporary file to open in the system's viewer.
        #[serde(default)] #[ts(optional)]
        pub path: Option<String>,
    }
}

fn one() -> u32 {
    1
}
