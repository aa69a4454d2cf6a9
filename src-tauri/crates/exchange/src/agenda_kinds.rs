//! A sheet that lists the workshop's own kinds of session: written with an agenda, and read with it when it is there.

use warsha_core::agenda::Agenda;
use warsha_core::own_kind::{KindColour, OwnKind};
use warsha_words::{Words, fold};

use crate::agenda_extra::{by_language, of_languages};
use crate::export::{CellValue, Column, ColumnKind, ListSheet};
use crate::sheet::{Cell, Sheet};
use crate::values;

/// A kind of session of the file's own list of kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaKind {
    /// Its names by language.
    pub names: Vec<(String, String)>,
    /// Its colour.
    pub colour: Option<KindColour>,
    /// Whether its minutes are workshop hours.
    pub counts: Option<bool>,
}

const NAMES: &[&str] = &["names of the kind", "noms du type"];
const COLOUR: &[&str] = &["colour", "color", "couleur"];
const COUNTS: &[&str] = &["counts as workshop hours", "compte comme heures de travail"];

/// The list of kinds; `None` when the workshop has none of its own.
pub(crate) fn kinds_sheet(agenda: &Agenda, words: &Words) -> Option<ListSheet> {
    let row = |kind: &OwnKind| {
        let counts = words.get(if kind.counts { "agenda-sheet-yes" } else { "agenda-sheet-no" });
        let texts = [of_languages(&kind.name), kind.colour.code().to_owned(), counts];
        texts.map(CellValue::Text).to_vec()
    };
    let heads = ["agenda-sheet-kind-names", "agenda-sheet-kind-colour", "agenda-sheet-kind-counts"];
    (!agenda.own_kinds.is_empty()).then(|| ListSheet {
        title: words.get("agenda-sheet-kinds-list"),
        columns: heads.map(|key| Column::new(words.get(key), ColumnKind::LongText)).to_vec(),
        rows: agenda.own_kinds.iter().map(row).collect(),
        ..ListSheet::default()
    })
}

/// Reads such a list; empty when the sheet is none.
pub(crate) fn kind_list(sheet: &Sheet) -> Vec<AgendaKind> {
    let folded = |cell: &Cell| fold(&cell.as_typed());
    let header = sheet.rows.iter().take(crate::header::HEADER_WITHIN).enumerate().find_map(|(at, row)| {
        let column =
            |names: &[&str]| row.cells.iter().position(|cell| names.contains(&folded(cell).as_str()));
        Some((at, column(NAMES)?, column(COLOUR), column(COUNTS)))
    });
    let Some((header, names, colour, counts)) = header else { return Vec::new() };
    let kind = |row: &crate::sheet::Row| {
        let text = |column: Option<usize>| column.and_then(|column| row.cell(column).text());
        let counts = match counts.map(|column| row.cell(column)) {
            Some(Cell::Flag(flag)) => Some(*flag),
            _ => text(counts).and_then(|text| values::yes_or_no(&text)),
        };
        let colour = text(colour).and_then(|code| KindColour::from_code(fold(&code).trim()));
        Some(AgendaKind { names: by_language(&row.cell(names).text()?), colour, counts })
    };
    sheet.rows.iter().skip(header + 1).filter_map(kind).filter(|kind| !kind.names.is_empty()).collect()
}
