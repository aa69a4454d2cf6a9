//! What is typed into a step, read.

use crate::error::{ApiError, ErrorCode};
use crate::wire::{PlanColumnView, PlanGroupView, StepFields};
use warsha_core::Minute;
use warsha_core::agenda::typed::{parse_clock, parse_duration};
use warsha_core::search::fold;
use warsha_core::session_plan::{
    Activity, NotedValue, PlanColumn, PlanColumnKind, PlanGroup, PlanStep, column_like, fresh_column_key,
    fresh_column_label,
};
use warsha_core::workshop::Room;

/// A length as people type it.
pub(super) fn length(text: &str) -> Result<Minute, ApiError> {
    parse_duration(text).ok_or_else(|| ApiError::new(ErrorCode::BadLength).with("text", text))
}

fn maybe<T>(text: &str, read: impl Fn(&str) -> Result<T, ApiError>) -> Result<Option<T>, ApiError> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn clock(text: &str) -> Result<Minute, ApiError> {
    parse_clock(text).ok_or_else(|| ApiError::new(ErrorCode::BadTime).with("text", text))
}

/// Groups as they are kept. A room is meant by its id or by its name; one that is not here is none.
fn groups(wanted: &[PlanGroupView], rooms: &[Room]) -> Vec<PlanGroup> {
    let group = |g: &PlanGroupView| PlanGroup {
        name: g.name.trim().to_owned(),
        size: g.size.filter(|&size| size > 0),
        room: room_meant(g.room.as_deref().unwrap_or_default(), rooms).map(|room| room.id),
    };
    wanted.iter().map(group).collect()
}

/// The room of an id or a name.
pub(super) fn room_meant<'a>(text: &str, rooms: &'a [Room]) -> Option<&'a Room> {
    let wanted = fold(text);
    let by_id = text.parse().ok().and_then(|id| rooms.iter().find(|room| room.id == id));
    by_id.or_else(|| rooms.iter().find(|room| !wanted.is_empty() && fold(&room.name) == wanted))
}

/// What is done with a value that its column cannot take.
pub(super) enum Misfits<'n> {
    /// Whoever typed it is told, and nothing is changed.
    Refused,
    /// It goes into the notes of its step, and into this list.
    Noted(&'n mut Vec<NotedValue>),
}

/// Puts what was typed into a step. A value for a column that the plan does not have goes into `columns` with a column of its own.
pub(super) fn patch(
    step: &mut PlanStep,
    wanted: &StepFields,
    columns: &mut Vec<PlanColumn>,
    rooms: &[Room],
    mut misfits: Misfits<'_>,
) -> Result<(), ApiError> {
    if let Some(text) = &wanted.minutes {
        step.minutes = length(text)?;
    }
    if let Some(text) = &wanted.shortest {
        step.shortest = maybe(text, length)?;
    }
    if let Some(text) = &wanted.clock {
        step.clock = maybe(text, clock)?;
    }
    if let Some(code) = &wanted.activity {
        step.activity = Activity::from_code(code);
    }
    if let Some(droppable) = wanted.droppable {
        step.droppable = droppable;
    }
    if let Some(typed) = &wanted.groups {
        step.groups = groups(typed, rooms);
    }
    let texts = [
        (&mut step.title, &wanted.title),
        (&mut step.method, &wanted.method),
        (&mut step.facilitator, &wanted.facilitator),
        (&mut step.participants, &wanted.participants),
        (&mut step.materials, &wanted.materials),
        (&mut step.lead, &wanted.lead),
        (&mut step.co_lead, &wanted.co_lead),
        (&mut step.setup, &wanted.setup),
        (&mut step.language_cue, &wanted.language_cue),
        (&mut step.notes, &wanted.notes),
    ];
    for (field, typed) in texts {
        if let Some(typed) = typed {
            typed.trim().clone_into(field);
        }
    }
    // Columns that are new here come in the order that they have there, whatever the order of the values.
    let has_value = |there: &&PlanColumnView| {
        wanted.own.as_ref().is_some_and(|own| own.contains_key(&there.key) || own.contains_key(&there.label))
    };
    for there in wanted.columns.iter().flatten().filter(has_value) {
        column_like(&column(there), columns);
    }
    for (name, typed) in wanted.own.iter().flatten() {
        let there = wanted.columns.iter().flatten();
        let column = match there
            .clone()
            .find(|c| c.key == *name)
            .or_else(|| there.clone().find(|c| fold(&c.label) == fold(name)))
        {
            Some(there) => column_like(&column(there), columns),
            None => column_of(name, columns),
        };
        let Some(value) = column.read(typed) else {
            match &mut misfits {
                Misfits::Noted(noted) => noted.push(step.note_value(&column.label, typed.trim())),
                Misfits::Refused => {
                    let error = ApiError::new(ErrorCode::BadOwnValue);
                    return Err(error.with("text", typed).with("field", &column.label));
                }
            }
            continue;
        };
        if value.is_empty() {
            step.own.remove(&column.key);
        } else {
            step.own.insert(column.key.clone(), value);
        }
    }
    Ok(())
}

/// A column as the wire has it.
pub(super) fn column(view: &PlanColumnView) -> PlanColumn {
    let choices = view.choices.iter().map(|c| c.trim().to_owned()).filter(|c| !c.is_empty()).collect();
    let label = view.label.split_whitespace().collect::<Vec<_>>().join(" ");
    PlanColumn { key: view.key.clone(), label, kind: view.kind.0, choices, shared: view.shared }
}

/// The column of a key or a heading; a column of text when there is none.
fn column_of(name: &str, columns: &mut Vec<PlanColumn>) -> PlanColumn {
    let found = columns
        .iter()
        .find(|column| column.key == name)
        .or_else(|| columns.iter().find(|column| fold(&column.label) == fold(name)));
    if let Some(column) = found {
        return column.clone();
    }
    let new = PlanColumn {
        key: fresh_column_key(name, columns),
        label: fresh_column_label(name, columns),
        kind: PlanColumnKind::Text,
        choices: Vec::new(),
        shared: false,
    };
    columns.push(new.clone());
    new
}
