//! A list of people in.

use super::columns;
use super::details::name_of;
use super::file::{About, answer, choice, column_views, date_order, file_name, heads, sheets};
use super::plan::{Fate, Plan, Planned};
use super::{left_out, questions};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::texts;
use crate::delegates::FreshIds;
use crate::details::OWN;
use crate::error::{ApiError, ErrorCode};
use crate::shape;
use crate::wire::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use warsha_core::operation::Operation as Op;
use warsha_exchange::{
    DelegateField, DelegateReading, DelegateRow, ReadOptions, Sheets, delegate_columns, read_delegates,
};
use warsha_store as store;
use warsha_store::BackupReason;

const KIND: &str = "delegates";

/// Reads a list of delegates without writing anything.
pub fn read_delegates_file(backend: &mut Backend, mut wanted: ReadFile) -> Outcome<ImportReading> {
    let (reading, sheets, about) = read(backend, &mut wanted)?;
    let mut ids = FreshIds::of(backend);
    let plan = match &backend.open {
        Some(open) => Some(Plan::of(open, &reading, &wanted, &mut ids)?),
        None => None,
    };
    let mut problems: Vec<Value> = reading.problems.iter().map(shape::problem).collect();
    if let Some(plan) = &plan {
        problems.extend(questions::spellings(&reading, &plan.known_places, &plan.known_organisations));
    }
    let mut planned = plan.as_ref().map(|plan| plan.rows.iter());
    let row_view = |row: &DelegateRow| {
        let planned = planned.as_mut().and_then(Iterator::next);
        let fate = planned.map_or_else(
            || if left_out(&wanted, row.row) || name_of(row).is_none() { Fate::Left } else { Fate::New },
            |planned: &Planned| planned.fate,
        );
        let (code, updates) = match fate {
            Fate::New => ("new", None),
            Fate::Update(number) => ("update", Some(number)),
            Fate::Same(number) => ("same", Some(number)),
            Fate::Ask => ("ask", None),
            Fate::Left => ("left_out", None),
        };
        ImportRow {
            row: row.row,
            cells: row.cells.clone(),
            values: shape::delegate_row(&reading, row),
            fate: code.into(),
            updates,
            changes: planned.map(|planned| planned.changes.clone()).unwrap_or_default(),
        }
    };
    let rows: Vec<ImportRow> = reading.rows.iter().map(row_view).collect();
    let count = |fate: &str| rows.iter().filter(|row| row.fate == fate).count() as u32;
    let (duplicates, gone, afterwards, own_columns) =
        plan.map(|plan| (plan.duplicates, plan.gone, plan.afterwards, plan.own_columns)).unwrap_or_default();
    let mut columns = column_views(&reading.columns, DelegateField::code);
    for column in &mut columns {
        if let Some((_, key)) = own_columns.iter().find(|(index, _)| *index == column.index as usize) {
            column.field = format!("{OWN}{key}");
            column.sure = true;
        }
    }
    let own_fields = match &backend.open {
        Some(open) => store::own_fields::all(&open.document)?
            .into_iter()
            .map(|field| (format!("{OWN}{}", field.key), texts(&field.label)))
            .collect(),
        None => BTreeMap::new(),
    };
    Ok(Answer::read(ImportReading {
        file: file_name(&wanted),
        format: shape::format(&reading.format),
        warnings: about.warnings,
        sheets: about.sheets,
        sheet: reading.format.sheet.clone(),
        heads: heads(&sheets, &reading.format.sheet),
        columns,
        remembered: about.remembered,
        fields: DelegateField::ALL
            .iter()
            .map(|f| f.code().to_owned())
            .chain(own_fields.keys().cloned())
            .collect(),
        own_fields,
        added: count("new"),
        updated: count("update"),
        unchanged: count("same"),
        asked: count("ask"),
        problems,
        skipped_rows: reading.skipped_rows.iter().map(|row| shape::skipped(row, true)).collect(),
        rooms: Vec::new(),
        duplicates,
        gone,
        afterwards,
        rows,
    }))
}

/// Reads a list of delegates and adds it: new people, and details of people already there.
pub fn import_delegates(backend: &mut Backend, mut wanted: ReadFile) -> Outcome<Imported> {
    let (reading, _, _) = read(backend, &mut wanted)?;
    // Reading goes on without a column of names, so that the screen can ask which one it is; adding does not.
    if !reading.has(DelegateField::FullName) {
        return Err(ApiError::new(ErrorCode::SheetNoColumns).with("file", file_name(&wanted)));
    }
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    open.document.back_up(BackupReason::BeforeImport)?;
    let done = add(open, &reading, &wanted, &mut ids)?;
    columns::remember(backend, KIND, &reading.columns, DelegateField::code, &wanted)?;
    Ok(done)
}

/// Adds a list that was read, as one operation.
pub(crate) fn add(
    open: &mut crate::open::Open,
    reading: &DelegateReading,
    wanted: &ReadFile,
    ids: &mut FreshIds,
) -> Outcome<Imported> {
    let plan = Plan::of(open, reading, wanted, ids)?;
    let imported = Imported {
        added: plan.added.len() as u32,
        updated: plan.updated.len() as u32,
        unchanged: plan.count(|fate| matches!(fate, Fate::Same(_))),
        cancelled: plan.cancelled.len() as u32,
        left_out: plan.count(|fate| matches!(fate, Fate::Ask | Fate::Left)),
    };
    // Nothing to write is nothing to undo.
    if imported.added + imported.updated + imported.cancelled == 0 {
        return Ok(Answer::read(imported));
    }
    let done = open.write(Op::ImportDelegates, &file_name(wanted), |tx| {
        for organisation in &plan.organisations {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegation in &plan.new_delegations {
            store::delegations::upsert(tx, delegation)?;
        }
        for delegate in &plan.added {
            store::delegates::insert(tx, delegate)?;
        }
        for delegate in plan.updated.iter().chain(&plan.cancelled) {
            store::delegates::update(tx, delegate)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(imported, &done.changed))
}

/// What the organiser calls the fields of their own, in every language, folded for comparing.
fn own_headings(backend: &Backend) -> Result<BTreeSet<String>, ApiError> {
    let Some(open) = &backend.open else { return Ok(BTreeSet::new()) };
    let fields = store::own_fields::all(&open.document)?;
    let labels = fields.iter().flat_map(|field| field.label.iter());
    Ok(labels.map(|(_, label)| warsha_core::search::fold(label)).filter(|label| !label.is_empty()).collect())
}

/// Reads the file; columns that are remembered of its shape are put into `wanted`.
fn read(backend: &Backend, wanted: &mut ReadFile) -> Result<(DelegateReading, Sheets, About), ApiError> {
    let mut sheets = sheets(wanted)?;
    let shape = choice(wanted, DelegateField::from_code);
    let remembered = columns::recall(backend, KIND, || delegate_columns(&sheets, &shape), wanted);
    let about = About::of(&sheets, remembered);
    let mut options =
        ReadOptions { choice: choice(wanted, DelegateField::from_code), date_order: date_order(wanted) };
    let mut reading = read_delegates(&sheets, &options);
    // A heading that is a field of the organiser's own means that field, whatever its cells look like.
    let own = own_headings(backend)?;
    let guessed = reading.columns.iter().filter(|column| {
        column.field.is_some() && !column.sure && own.contains(&warsha_core::search::fold(&column.header))
    });
    let guessed: Vec<(usize, Option<DelegateField>)> = guessed.map(|column| (column.index, None)).collect();
    if !guessed.is_empty() {
        options.choice.columns.extend(guessed);
        reading = read_delegates(&sheets, &options);
    }
    if answer(&mut sheets, &reading.format.sheet, &reading.columns, wanted, DelegateField::code) {
        reading = read_delegates(&sheets, &options);
    }
    if reading.rows.is_empty() {
        return Err(ApiError::new(ErrorCode::SheetOnlyHeadings).with("file", file_name(wanted)));
    }
    Ok((reading, sheets, about))
}
