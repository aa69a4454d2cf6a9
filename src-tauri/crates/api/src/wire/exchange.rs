//! Reading spreadsheets in.

use super::{Audience, TallyView, Texts};
use crate::wire;
use serde_json::Value;
use std::collections::BTreeMap;

wire! {
    /// The agenda to a spreadsheet.
    pub struct ExportAgenda {
        /// Path; ".csv" writes CSV, anything else XLSX.
        pub path: String,
        /// Language of headings: "en" or "fr".
        pub language: String,
        /// For whom; none for organisers. Others get no notes, no sessions of the team, and protected people by alias.
        #[serde(default)] #[ts(optional)]
        pub audience: Option<Audience>,
    }

    /// A spreadsheet to read.
    pub struct ReadFile {
        /// Path.
        pub path: String,
        /// Sheet by name; none lets the reader choose.
        #[serde(default)] #[ts(optional)]
        pub sheet: Option<String>,
        /// Columns by index to field codes ("" leaves a column out); absent columns are guessed.
        #[serde(default)] #[ts(optional)]
        pub columns: Option<BTreeMap<u32, String>>,
        /// Password-free answers to problems: row number to field to value.
        #[serde(default)] #[ts(optional)]
        pub answers: Option<BTreeMap<u32, BTreeMap<String, String>>>,
        /// Row numbers to leave out.
        #[serde(default)] #[ts(optional)]
        pub leave_out: Option<Vec<u32>>,
    }

    /// A spreadsheet as read: nothing is in the document yet.
    pub struct ImportReading {
        /// Name of the file.
        pub file: String,
        /// "xlsx", "csv" ... with encoding, separator, header row, as facts about the file.
        pub format: Value,
        /// Names of all sheets.
        pub sheets: Vec<String>,
        /// The sheet read.
        pub sheet: String,
        /// Columns and what they were taken for.
        pub columns: Vec<ImportColumn>,
        /// Fields that a column can be taken for.
        pub fields: Vec<String>,
        /// Rows: raw cells for the preview, and the values read, in the shape of the published examples.
        pub rows: Vec<ImportRow>,
        /// What needs a look.
        pub problems: Vec<Value>,
        /// Rows that are not people or sessions.
        pub skipped_rows: Vec<Value>,
        /// Rooms of an agenda file.
        pub rooms: Vec<Value>,
        /// How many rows would be new.
        pub added: u32,
        /// How many would update somebody already there.
        pub updated: u32,
        /// Delegations as they would be afterwards.
        pub afterwards: Vec<DelegationAfter>,
    }

    /// A column of the file.
    pub struct ImportColumn {
        /// Index from 0.
        pub index: u32,
        /// Header as it stands.
        pub header: String,
        /// Field code; empty when it is left out.
        pub field: String,
        /// Whether the header left no doubt.
        pub sure: bool,
    }

    /// A row of the file.
    pub struct ImportRow {
        /// Row number as a spreadsheet shows it.
        pub row: u32,
        /// Cells as text, by column index.
        pub cells: Vec<String>,
        /// Values read, by field.
        pub values: Value,
        /// "new", "update" or "left_out".
        pub fate: String,
        /// Number of the delegate it would update.
        pub updates: Option<u32>,
    }

    /// A delegation after the import.
    pub struct DelegationAfter {
        /// Country, or empty.
        pub country: String,
        /// Own name.
        pub name: Texts,
        /// Target against actual.
        pub tally: TallyView,
    }

    /// What an import did.
    pub struct Imported {
        /// New records.
        pub added: u32,
        /// Changed records.
        pub updated: u32,
        /// Rows left out.
        pub left_out: u32,
    }
}
