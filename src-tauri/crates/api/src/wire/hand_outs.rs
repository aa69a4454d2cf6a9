//! What is handed over at the desk and signed for.

use super::{Audience, Category, DeskCard, HandOutFor, HandOutKind, HandOverKind, Texts};
use crate::wire;

wire! {
    /// How badges are printed at this computer.
    pub struct BadgePrinting {
        /// The printer that they go to; empty for the system's viewer.
        pub printer: String,
        /// "a6" or "90x60".
        pub size: String,
        /// The next free place on the sheet, from 1.
        pub place: u32,
        /// Places on a sheet.
        pub places: u32,
        /// Whether somebody chose it here.
        pub chosen: bool,
    }

    /// How badges are to be printed at this computer.
    pub struct SetBadgePrinting {
        /// The printer; empty for the system's viewer.
        pub printer: String,
        /// "a6" or "90x60".
        pub size: String,
        /// The next free place on the sheet, from 1.
        pub place: u32,
    }

    /// A badge to print at once.
    pub struct PrintBadge {
        /// The delegate.
        pub delegate: String,
        /// Also when it was printed before.
        #[serde(default)]
        pub again: bool,
        /// Period key for the card; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }

    /// What became of a badge.
    pub struct BadgePrinted {
        /// "printer" (sent to it), "viewer" (written for the system's viewer), "already" (it was printed before, and is not again).
        pub outcome: String,
        /// The printer that it was sent to, or that did not take it; empty when none is chosen.
        pub printer: String,
        /// The file for the viewer, or empty.
        pub path: String,
        /// Where on the sheet it stands, from 1.
        pub place: u32,
        /// How the next one is printed.
        pub next: BadgePrinting,
        /// The person, with the printings counted.
        pub card: DeskCard,
    }

    /// Something that is handed over.
    pub struct HandOutItemView {
        /// Identity; empty for a new one.
        pub id: String,
        /// What kind of thing.
        pub kind: HandOutKind,
        /// What it is called; empty for what its kind is called.
        #[serde(default)]
        pub label: Texts,
        /// Whether each piece has a number that is written down.
        #[serde(default)]
        pub numbered: bool,
        /// Whether it is to come back.
        #[serde(default)]
        pub returns: bool,
        /// Who gets it.
        pub given_to: HandOutFor,
        /// For "categories": which.
        #[serde(default)]
        pub categories: Vec<Category>,
    }

    /// The list of what is handed over, in its order.
    pub struct HandOutItems {
        /// All of them; what is not among them is taken off the list.
        pub items: Vec<HandOutItemView>,
    }

    /// One thing on the card of somebody.
    pub struct HandOutCard {
        /// The thing.
        pub item: String,
        /// What kind of thing.
        pub kind: HandOutKind,
        /// What it is called.
        pub label: Texts,
        /// Whether each piece has a number.
        pub numbered: bool,
        /// Whether it is to come back.
        pub returns: bool,
        /// "not_given", "given" or "returned".
        pub standing: String,
        /// Number of the piece, as written on it.
        pub number: String,
        /// Channel of a headset; before it is given, the language that the person needs.
        pub channel: String,
        /// Minute of the day at the venue, of the latest record.
        pub minute: i32,
        /// Day of it, ISO, or empty.
        pub day: String,
        /// Desk of it.
        pub desk: String,
        /// Who else has the piece of this number, or empty.
        pub also: String,
    }

    /// Something handed over, brought back, or neither after all.
    pub struct HandOverRequest {
        /// Who.
        pub delegate: String,
        /// What.
        pub item: String,
        /// "given", "returned", or "withdrawn" for the latest record.
        pub what: HandOverKind,
        /// Number of the piece.
        #[serde(default)]
        pub number: String,
        /// Channel of a headset.
        #[serde(default)]
        pub channel: String,
        /// Period key for the card; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }

    /// What somebody has and lacks.
    pub struct HandOutLine {
        /// The delegate.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Name, as the desk knows it.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// What is for the person, or was given all the same.
        pub hands: Vec<HandOutCard>,
    }

    /// The register.
    pub struct HandOutRegister {
        /// What is handed over.
        pub items: Vec<HandOutItemView>,
        /// Everybody for whom there is something, by row number.
        pub people: Vec<HandOutLine>,
        /// Whether people have working groups, which can be told at the desk.
        pub grouped: bool,
        /// For each thing: how many are to get it, have it or had it, and have it still though it is to come back.
        pub sums: Vec<HandOutSum>,
    }

    /// How it stands with one thing.
    pub struct HandOutSum {
        /// Not given yet.
        pub not_given: u32,
        /// Given, whether or not it came back.
        pub given: u32,
        /// Given, and to come back.
        pub not_back: u32,
    }

    /// The register as a file.
    pub struct ExportHandOuts {
        /// The spreadsheet to write, XLSX or CSV by its ending.
        pub path: String,
        /// Language of headings.
        pub language: String,
        /// For whom; none for organisers.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
        /// "all", "not_given" or "not_back"; empty for all.
        #[serde(default)]
        pub which: String,
        /// One thing; empty for all.
        #[serde(default)]
        pub item: String,
    }
}
