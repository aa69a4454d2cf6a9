//! Warsha's foreign formats: spreadsheets and text files in and out.
//!
//! Reading goes in two steps. [`read_table`] turns any file into neutral [`Sheets`] and answers hostile or broken files with a
//! [`ReadError`]; [`read_delegates`] and [`read_agenda`] judge what the sheets hold and answer with rows, problems and the rows
//! they left out. Nothing that can be kept is refused, and nothing is ever changed in the file.
//!
//! The crate knows no store, no clock and no human language: problems are codes with values.

#![warn(missing_docs)]

mod agenda;
mod agenda_days;
mod agenda_export;
mod agenda_extra;
mod agenda_field;
mod agenda_kinds;
mod agenda_leads;
mod agenda_reader;
mod agenda_rooms;
mod agenda_text;
mod clock_reader;
pub mod clock_text;
mod compound;
mod contact;
pub mod date_text;
mod delegate_row;
mod delegates;
mod duplicates;
mod entities;
mod export;
mod field;
mod formula_guard;
mod grid;
mod header;
mod hostile;
mod html_table;
mod language;
mod layout;
mod phrase;
mod plan;
mod plan_about;
mod plan_export;
mod plan_field;
mod plan_markdown;
mod plan_sums;
mod problem;
mod quoted;
mod realign;
mod rich;
mod rich_flow;
mod scanner;
mod session_kind;
mod sheet;
mod table;
mod text_table;
mod values;
mod vcard;
mod workbook;
mod xml_book;

pub use agenda::{
    AgendaExtra, AgendaOptions, AgendaReading, AgendaRoom, AgendaSession, Lead, agenda_columns, read_agenda,
};
pub use agenda_export::{agenda_sheets, heading_language};
pub use agenda_field::AgendaField;
pub use agenda_kinds::AgendaKind;
pub use agenda_leads::LeadRole;
pub use date_text::DateOrder;
pub use delegates::{DelegateReading, DelegateRow, Format, ReadOptions, delegate_columns, read_delegates};
pub use export::{CellValue, Column, ColumnKind, ExportError, ListSheet, to_csv, to_xlsx};
pub use field::DelegateField;
pub use header::{Choice, ColumnGuess, fingerprint};
pub use hostile::without_controls;
pub use language::languages as language_codes;
pub use plan::{PlanGroupText, PlanReading, PlanStepText, read_plan};
pub use plan_about::{PlanAbout, own_heading};
pub use plan_export::{PlanText, plan_html, plan_sheet};
pub use plan_field::PlanField;
pub use plan_markdown::{is_plan_markdown, plan_markdown, read_plan_markdown};
pub use problem::{Detail, Problem, ProblemKind, Severity, SkipReason, SkippedRow};
pub use session_kind::SessionKind;
pub use sheet::{
    BlankForm, Cell, FileKind, Merged, ReadError, ReadLimits, ReadWarning, Row, Sheet, Sheets, TextForm,
};
pub use table::{read_pasted, read_table, read_table_within};
pub use values::{Mode, Sex, sex as sex_of, yes_or_no};
pub use vcard::{Card, to_vcard};
