//! What lists and forms share: what they say about themselves, heads and feet, tables of people, blocks beside each
//! other. The artefacts choose columns and words; this module knows none of them.

mod blocks;
mod grid;
mod page_head;
mod people;
mod words;

pub(crate) use blocks::{Block2, beside, heading, prose, signatures, writing_lines};
pub(crate) use grid::{Cell, Column, GAP, Grid, Groups, Label, stick_to_totals};
pub(crate) use page_head::{Foot, ListSheet, fitted};
pub(crate) use people::{family_first, italic, name_lines};
pub(crate) use words::{amount, capitalised, difference, in_its_order, nobody, print_list, rich, typed};

use chrono::NaiveDate;

/// Padding of a row that is only read.
pub(crate) const READ: (f64, f64) = (1.05, 1.2);
/// Padding of a row to tick or to read aloud.
pub(crate) const TICK: (f64, f64) = (1.65, 1.8);
/// Padding of a step of a plan.
pub(crate) const STEP: (f64, f64) = (1.65, 1.95);

/// What a list says about itself on every page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// The workshop's title by language (BCP 47).
    pub workshop: Vec<(String, String)>,
    /// Who organises it; the author of the file.
    pub organiser: String,
    /// The row of facts under the title, in order. A fact without a value leaves no label.
    pub facts: Vec<Fact>,
    /// For whom the list is, as the code of an audience ("hotel", "donor"). Empty on sheets without people.
    pub audience: String,
    /// The start of the foot: the donor line, or the version. May be empty.
    pub foot: String,
}

/// One fact of the row under the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: FactLabel,
    /// Its value.
    pub value: FactValue,
}

impl Fact {
    /// A fact as typed.
    pub fn text(label: FactLabel, value: impl Into<String>) -> Self {
        Self { label, value: FactValue::Text(value.into()) }
    }

    /// The first and the last day.
    pub fn days(from: NaiveDate, to: NaiveDate) -> Self {
        Self { label: FactLabel::When, value: FactValue::Days(from, to) }
    }
}

/// What a fact is; its word stands in the sheet's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactLabel {
    /// When.
    When,
    /// Where.
    Where,
    /// As of when.
    Version,
    /// The hotel.
    Hotel,
    /// Whom to ask.
    Contact,
    /// Who cooks.
    Kitchen,
    /// When and where is paid.
    Payment,
    /// In what is paid.
    Currency,
    /// The programme line.
    Programme,
    /// Who pays for it all.
    Donor,
    /// How long.
    Length,
    /// Which room.
    Room,
    /// Who leads.
    Lead,
    /// Who takes notes.
    Rapporteur,
    /// Who interprets.
    Interpreter,
    /// From which version.
    Since,
}

impl FactLabel {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::When => "paper-fact-when",
            Self::Where => "paper-fact-where",
            Self::Version => "paper-fact-version",
            Self::Hotel => "paper-fact-hotel",
            Self::Contact => "paper-fact-contact",
            Self::Kitchen => "paper-fact-kitchen",
            Self::Payment => "paper-fact-payment",
            Self::Currency => "paper-fact-currency",
            Self::Programme => "paper-programme-line",
            Self::Donor => "paper-funded-by",
            Self::Length => "paper-fact-length",
            Self::Room => "paper-room",
            Self::Lead => "paper-fact-lead",
            Self::Rapporteur => "paper-fact-rapporteur",
            Self::Interpreter => "paper-fact-interpreter",
            Self::Since => "paper-fact-since",
        }
    }
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// As typed.
    Text(String),
    /// From the first to the last day.
    Days(NaiveDate, NaiveDate),
    /// A day, and from which to which minute of it.
    Slot(NaiveDate, i32, Option<i32>),
    /// A number of minutes.
    Minutes(i32),
}

/// A person on a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The row number that also stands on badge and signature sheet; 0 for none.
    pub number: u32,
    /// What stands before the family name, as typed; the whole name when nobody said which part is the family name; the
    /// alias of somebody whose name is held back, or empty.
    pub given: String,
    /// The family name as typed. May be empty.
    pub family: String,
    /// The name in its own script. May be empty.
    pub native_name: String,
    /// Whether the real name is held back. Without an alias the row says so, and keeps the count honest.
    pub withheld: bool,
}
