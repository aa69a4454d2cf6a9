//! Reading spreadsheets in.

use super::{Audience, DelegateStatus, TallyView, Texts};
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

    /// The delegates as one list in a file.
    pub struct ExportDelegates {
        /// Where to; ".csv" writes CSV, ".vcf" an address book, anything else XLSX.
        pub path: String,
        /// For whom.
        pub audience: Audience,
        /// Language of the headings.
        pub language: String,
        /// Only these people; none for everybody.
        #[serde(default)] #[ts(optional)]
        pub ids: Option<Vec<String>>,
    }

    /// The delegates as one list to look at.
    pub struct DelegateListOrder {
        /// For whom.
        pub audience: Audience,
        /// Language of the headings.
        pub language: String,
        /// Only these people; none for everybody.
        #[serde(default)] #[ts(optional)]
        pub ids: Option<Vec<String>>,
        /// Only people with one of these statuses.
        #[serde(default)] #[ts(optional)]
        pub statuses: Option<Vec<String>>,
        /// Only people of one of these countries, alpha-2.
        #[serde(default)] #[ts(optional)]
        pub countries: Option<Vec<String>>,
        /// Columns and counts alone.
        #[serde(default)] #[ts(optional)]
        pub columns_only: Option<bool>,
        /// The name of a saved view: its people, columns and order, as far as the audience sees them.
        #[serde(default)] #[ts(optional)]
        pub view: Option<String>,
    }

    /// The list as an audience sees it.
    pub struct DelegateListView {
        /// The audience's columns.
        pub columns: Vec<ListColumn>,
        /// A row for each person, cells by column.
        pub rows: Vec<Vec<String>>,
        /// How many people are on it.
        pub people: u32,
        /// How many of them are shown by alias.
        pub withheld: u32,
    }

    /// A column of a list.
    pub struct ListColumn {
        /// Code.
        pub code: String,
        /// Heading in the language asked for.
        pub header: String,
    }

    /// A spreadsheet to read, with every choice that was made over the guess. It is never changed.
    #[derive(Default)]
    pub struct ReadFile {
        /// Path; empty when something was pasted.
        pub path: String,
        /// What was copied in another program, in the place of a file.
        #[serde(default)] #[ts(optional)]
        pub pasted: Option<Pasted>,
        /// Sheet by name; none lets the reader choose.
        #[serde(default)] #[ts(optional)]
        pub sheet: Option<String>,
        /// The row of the headings as a spreadsheet shows it; 0 when there are none.
        #[serde(default)] #[ts(optional)]
        pub header_row: Option<u32>,
        /// "dmy" or "mdy": which of two small numbers is the day.
        #[serde(default)] #[ts(optional)]
        pub date_order: Option<String>,
        /// Columns by index to field codes ("" leaves a column out); absent columns are guessed, or as they were for the last file of
        /// this shape when none is given.
        #[serde(default)] #[ts(optional)]
        pub columns: Option<BTreeMap<u32, String>>,
        /// Guess all columns anew, whatever is remembered of this shape.
        #[serde(default)] #[ts(optional)]
        pub guess_anew: Option<bool>,
        /// Password-free answers to problems: row number to field to value.
        #[serde(default)] #[ts(optional)]
        pub answers: Option<BTreeMap<u32, BTreeMap<String, String>>>,
        /// Row numbers to leave out.
        #[serde(default)] #[ts(optional)]
        pub leave_out: Option<Vec<u32>>,
        /// Who rows are: "" is somebody new, "row:6" the person of row 6, anything else the id of a delegate.
        #[serde(default)] #[ts(optional)]
        pub same: Option<BTreeMap<u32, String>>,
        /// What becomes of rows that may be somebody and that `same` does not decide: "leave" for later (without it), "merge" or "add".
        #[serde(default)] #[ts(optional)]
        pub likely: Option<String>,
        /// Changes of people already there, row to field: whether to take them. All are, but another spelling of the name.
        #[serde(default)] #[ts(optional)]
        pub take: Option<BTreeMap<u32, BTreeMap<String, bool>>>,
        /// Ids of delegates who are on the list and not in the file any more: their status becomes cancelled.
        #[serde(default)] #[ts(optional)]
        pub cancel: Option<Vec<String>>,
        /// The id of the delegation that new people go into; none goes by organisation and country.
        #[serde(default)] #[ts(optional)]
        pub into: Option<String>,
    }

    /// What another program put on the clipboard.
    pub struct Pasted {
        /// As a web page; empty when it gave none.
        pub html: String,
        /// As plain text, with tabs between cells.
        pub text: String,
    }

    /// A spreadsheet as read: nothing is in the document yet.
    pub struct ImportReading {
        /// Name of the file; empty for what was pasted.
        pub file: String,
        /// "xlsx", "csv" ... with encoding, separator, header row, as facts about the file.
        pub format: Value,
        /// What had to be overlooked so that the file could be read.
        pub warnings: Vec<ReadNote>,
        /// Names of all sheets.
        pub sheets: Vec<String>,
        /// The sheet read.
        pub sheet: String,
        /// The first rows of the sheet, for choosing the one with the headings.
        pub heads: Vec<HeadRow>,
        /// Columns and what they were taken for.
        pub columns: Vec<ImportColumn>,
        /// Whether the columns are as they were chosen for the last file of this shape.
        pub remembered: bool,
        /// Fields that a column can be taken for.
        pub fields: Vec<String>,
        /// Those of them that are the organiser's own, with their labels.
        pub own_fields: BTreeMap<String, Texts>,
        /// Rows: raw cells for the preview, and the values read, in the shape of the published examples.
        pub rows: Vec<ImportRow>,
        /// What needs a look.
        pub problems: Vec<Value>,
        /// Rows that are not people or sessions.
        pub skipped_rows: Vec<Value>,
        /// Rooms of an agenda file.
        pub rooms: Vec<Value>,
        /// Rows that may be somebody of the list, or of an earlier row.
        pub duplicates: Vec<ImportDuplicate>,
        /// People on the list who should be in this file and are not.
        pub gone: Vec<ImportGone>,
        /// How many rows would be new.
        pub added: u32,
        /// How many would change somebody already there.
        pub updated: u32,
        /// How many are already there just so.
        pub unchanged: u32,
        /// How many wait until somebody says whether they are a person already there.
        pub asked: u32,
        /// Delegations as they would be afterwards.
        pub afterwards: Vec<DelegationAfter>,
    }

    /// What had to be overlooked so that a file could be read.
    pub struct ReadNote {
        /// "separator_line", "byte_order_mark" or "lost_characters".
        pub code: String,
        /// The separator that the file names.
        pub said: String,
        /// The separator that is used.
        pub used: String,
    }

    /// One of the first rows of a sheet.
    pub struct HeadRow {
        /// Row number as a spreadsheet shows it.
        pub row: u32,
        /// Its first filled cells.
        pub cells: Vec<String>,
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
        /// "new", "update", "same" (there already, nothing changes), "ask" (may be somebody) or "left_out".
        pub fate: String,
        /// Number of the delegate that it is.
        pub updates: Option<u32>,
        /// What differs from what is known of that delegate.
        pub changes: Vec<ImportChange>,
    }

    /// One detail of a person that the file has otherwise than the list.
    pub struct ImportChange {
        /// Field code.
        pub field: String,
        /// On the list; a code where the field has codes, a day as ISO text.
        pub before: String,
        /// In the file.
        pub after: String,
        /// Whether it is taken.
        pub taken: bool,
    }

    /// A row that may be somebody.
    pub struct ImportDuplicate {
        /// The row.
        pub row: u32,
        /// The earlier row that it may be; none when it is about the list.
        pub other_row: Option<u32>,
        /// Id of the delegate whom it may be; empty when it is about another row.
        pub delegate: String,
        /// That delegate's number.
        pub number: Option<u32>,
        /// "same", "very_close" or "close".
        pub likeness: String,
        /// What people compare by, side by side.
        pub compared: Vec<Compared>,
        /// What was decided: "merge", "add", or "" when nothing was.
        pub decided: String,
    }

    /// One detail of two who may be one.
    pub struct Compared {
        /// Field code.
        pub field: String,
        /// Of the row.
        pub here: String,
        /// Of the other one.
        pub there: String,
    }

    /// Two of the list who may be one person.
    pub struct LikelyDuplicate {
        /// The one with the lower number.
        pub first: DuplicateSide,
        /// The other one.
        pub second: DuplicateSide,
        /// "same", "very_close" or "close".
        pub likeness: String,
        /// Every detail that either has, `here` of the first and `there` of the second.
        pub compared: Vec<Compared>,
    }

    /// Two entries of the list that are one person.
    pub struct MergeDelegates {
        /// Who stays, with number and badge.
        pub keep: String,
        /// Who goes; sessions, check-ins, seats and history go over to the one that stays.
        pub gone: String,
        /// Fields that are taken from the one that goes. Of the others that one gives only what the one that stays does not know.
        #[serde(default)]
        pub take: Vec<String>,
    }

    /// Two who look alike and are two people.
    pub struct TwoPeople {
        /// One of them.
        pub one: String,
        /// The other one.
        pub other: String,
    }

    /// One of two who may be one person.
    pub struct DuplicateSide {
        /// Delegate.
        pub id: String,
        /// Number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// Whether screens show the alias, and nothing that tells who it is.
        pub protected: bool,
        /// What a protected person is shown as.
        pub alias: String,
        /// How many sessions the person leads.
        pub leads: u32,
        /// For how many periods the person is in.
        pub check_ins: u32,
    }

    /// Somebody on the list who is not in the file any more.
    pub struct ImportGone {
        /// Delegate.
        pub id: String,
        /// Number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// Status now.
        pub status: DelegateStatus,
    }

    /// A delegation after the import.
    pub struct DelegationAfter {
        /// Identity; empty for one that the import makes.
        pub id: String,
        /// Country, or empty.
        pub country: String,
        /// Own name.
        pub name: Texts,
        /// People now.
        pub before: u32,
        /// Target against actual.
        pub tally: TallyView,
    }

    /// What an import did.
    pub struct Imported {
        /// New records.
        pub added: u32,
        /// Changed records.
        pub updated: u32,
        /// People already there just so.
        pub unchanged: u32,
        /// People set to cancelled.
        pub cancelled: u32,
        /// Rows left out, also those that wait for a decision.
        pub left_out: u32,
    }
}
