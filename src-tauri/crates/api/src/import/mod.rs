//! Spreadsheets in: reading without writing, then adding what was read, in one operation.

pub(crate) mod agenda;
mod beside;
mod columns;
pub(crate) mod delegates;
mod details;
mod file;
mod ground;
mod plan;
mod questions;
mod whom;

pub(crate) use agenda::{import_agenda, read_agenda_file};
pub(crate) use delegates::{import_delegates, read_delegates_file};

use crate::wire::ReadFile;

fn left_out(wanted: &ReadFile, row: u32) -> bool {
    wanted.leave_out.as_ref().is_some_and(|rows| rows.contains(&row))
}
