//! The print centre.

use super::Audience;
use crate::wire;
use std::collections::BTreeMap;

wire! {
    /// Something that can be printed, and what may be chosen for it.
    pub struct ArtefactView {
        /// Its code: "programme", "attendance".
        pub artefact: String,
        /// Group in the list: "programme", "people", "venue", "afterwards".
        pub group: String,
        /// Whom it may be made for; the first when nothing is chosen.
        pub audiences: Vec<Audience>,
        /// Papers that it fits: "a4", "letter", "a3"; the first when nothing is chosen.
        pub papers: Vec<String>,
        /// How it may be folded besides not at all: "a5".
        pub folds: Vec<String>,
        /// Whether it may be in two languages.
        pub two_languages: bool,
        /// Whether two languages may stand side by side.
        pub side_by_side: bool,
        /// Whether days may be chosen.
        pub days: bool,
        /// Whether there is a large print edition.
        pub large_print: bool,
        /// Whether lines for notes may be printed.
        pub notes: bool,
        /// Whether both sides of the sheet are used as a rule.
        pub duplex: bool,
        /// Whether it can have cut marks.
        pub cut_marks: bool,
        /// Whether it can do with less ink.
        pub save_ink: bool,
        /// Whether its first page is worth asking for before all of them.
        pub cards: bool,
        /// What else may be chosen.
        pub choices: Vec<ChoiceView>,
        /// How it was ordered last in this workshop.
        pub order: Option<PrintOrder>,
        /// When it was last printed, an instant; empty for never.
        pub printed_at: String,
        /// Whether the pages would look different now, as far as known without making them.
        pub changed: bool,
        /// Pages, when known without making them.
        pub pages: Option<u32>,
    }

    /// Something that may be chosen for one artefact.
    pub struct ChoiceView {
        /// Its key.
        pub key: String,
        /// "switch", "number", "one_of", "rooms", "people", "sessions", "text".
        pub kind: String,
        /// What is meant when nothing is said: "yes", "no", a code, or empty.
        pub usual: String,
        /// Codes to choose from, of "one_of".
        pub codes: Vec<String>,
        /// The least, of "number".
        pub least: u32,
        /// The most, of "number".
        pub most: u32,
    }

    /// One artefact, by its code.
    pub struct ByArtefact {
        /// The code.
        pub artefact: String,
    }

    /// Pages of an artefact as it would be printed now.
    pub struct ArtefactPages {
        /// The artefact.
        pub artefact: String,
        /// Pages; 0 when there is nothing to print.
        pub pages: u32,
        /// Whether it was printed and the pages would look different now.
        pub changed: bool,
    }

    /// What to print and how.
    pub struct PrintOrder {
        /// The artefact.
        pub artefact: String,
        /// One or two languages; empty for the first of the workshop.
        #[serde(default)]
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
        /// The days were handed over by another screen, or by an earlier printing: they are meant for once and not remembered.
        #[serde(default)] #[ts(optional)]
        pub for_once: Option<bool>,
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
        /// Pages of the file; of a folded booklet these are the printed sides.
        pub pages: u32,
        /// Sheets of paper of one copy.
        pub sheets: u32,
        /// Both sides of each sheet.
        pub duplex: bool,
        /// What is on which page.
        pub outline: Vec<OutlineView>,
        /// Names and texts with characters that no bundled face can print.
        pub uncovered: Vec<UncoveredText>,
        /// What did not fit and how it was solved.
        pub overflows: Vec<OverflowView>,
        /// Protected people who are left out or shown by alias.
        pub withheld: Vec<WithheldPerson>,
        /// Badges on these pages that were printed before under the same code.
        pub printed_before: u32,
        /// When the last of them was, an instant, or empty.
        pub printed_before_at: String,
    }

    /// A line of the outline.
    pub struct OutlineView {
        /// 0 is the outermost.
        pub level: u32,
        /// What it says.
        pub title: String,
        /// Its page, from 1.
        pub page: u32,
    }

    /// A protected person on, or off, these pages.
    pub struct WithheldPerson {
        /// Identity.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// The alias; empty when none was agreed on and only the number may be printed.
        pub alias: String,
    }

    /// A text with characters that cannot be printed.
    pub struct UncoveredText {
        /// The text.
        pub text: String,
        /// The characters.
        pub characters: String,
        /// The record that it comes from, when it is known.
        pub record: Option<RecordView>,
    }

    /// Something that did not fit.
    pub struct OverflowView {
        /// What.
        pub what: String,
        /// How it was solved, a code.
        pub detail: String,
        /// The record that it comes from, when it is known.
        pub record: Option<RecordView>,
    }

    /// A record that can be opened.
    pub struct RecordView {
        /// "delegate", "session", "room", "template".
        pub kind: String,
        /// Its id; empty for the template.
        pub id: String,
    }

    /// Pages to write.
    pub struct SavePdf {
        /// What.
        pub order: PrintOrder,
        /// Where to; none for a temporary file to open in the system's viewer.
        #[serde(default)] #[ts(optional)]
        pub path: Option<String>,
    }

    /// Printers that pages can be sent to without another program.
    pub struct Printers {
        /// Their names; empty when pages have to go through the system's viewer.
        pub names: Vec<String>,
        /// The usual one, or empty.
        pub usual: String,
    }

    /// Pages to send to a printer.
    pub struct SendToPrinter {
        /// What.
        pub order: PrintOrder,
        /// Which printer.
        pub printer: String,
    }

    /// Pages that were sent.
    pub struct SentToPrinter {
        /// Which printer.
        pub printer: String,
        /// Pages of one copy.
        pub pages: u32,
        /// Copies.
        pub copies: u32,
        /// Sheets of paper of all copies.
        pub sheets: u32,
    }

    /// Everything to write into a folder.
    pub struct SaveAll {
        /// The folder; made when it is not there.
        pub folder: String,
        /// Languages; empty for what was chosen last for each artefact.
        #[serde(default)]
        pub languages: Vec<String>,
    }

    /// One file of several that were written, or why not.
    pub struct WrittenPages {
        /// The artefact.
        pub artefact: String,
        /// Where it is; empty when there was nothing to print.
        pub path: String,
        /// Pages.
        pub pages: u32,
    }

    /// What a day needs.
    pub struct PackOrder {
        /// Number of the programme day.
        pub day: u32,
        /// Languages; empty for what was chosen last for each artefact.
        #[serde(default)]
        pub languages: Vec<String>,
        /// Artefacts to leave out.
        #[serde(default)]
        pub without: Vec<String>,
    }

    /// Everything needed for a day, in printing order.
    pub struct PackView {
        /// Number of the programme day.
        pub day: u32,
        /// What to print.
        pub jobs: Vec<PackJob>,
        /// Sheets of paper of all copies of everything.
        pub sheets: u32,
    }

    /// One job of a pack.
    pub struct PackJob {
        /// What, how, and in how many copies.
        pub order: PrintOrder,
        /// Pages of one copy; 0 when there is nothing to print.
        pub pages: u32,
        /// Sheets of one copy.
        pub sheets: u32,
        /// Both sides.
        pub duplex: bool,
        /// First page in the one PDF; 0 when it is left out.
        pub first_page: u32,
    }

    /// A pack to write.
    pub struct SavePack {
        /// Which.
        pub pack: PackOrder,
        /// A file ending in ".pdf" for everything in one; any other path is a folder with one file for each.
        pub to: String,
    }

    /// A pack to send to a printer, one job for each artefact, in order.
    pub struct SendPack {
        /// Which.
        pub pack: PackOrder,
        /// Which printer.
        pub printer: String,
    }

    /// One printing: a fact.
    pub struct PrintingView {
        /// Identity.
        pub id: String,
        /// What.
        pub artefact: String,
        /// In which languages.
        pub languages: Vec<String>,
        /// For whom.
        pub audience: Audience,
        /// When, an instant.
        pub at: String,
        /// Pages of one copy.
        pub pages: u32,
        /// Copies.
        pub copies: u32,
        /// Sheets of all copies; 0 when not known.
        pub sheets: u32,
        /// Version of the programme; empty for the working agenda.
        pub version: String,
        /// "pdf", "viewer", "printer"; empty when not known.
        pub way: String,
        /// How it was ordered, to print it again.
        pub order: Option<PrintOrder>,
    }
}

fn one() -> u32 {
    1
}
