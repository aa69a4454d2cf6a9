//! Plans read from files, and from what was copied in another program.

use super::patch::room_meant;
use super::views::column_view;
use crate::backend::{Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use std::collections::BTreeMap;
use std::path::Path;
use warsha_core::agenda::Agenda;
use warsha_core::ids::SessionId;
use warsha_core::search::fold;
use warsha_core::session_plan::PlanColumn;
use warsha_exchange::{
    PlanGroupText, PlanReading as Read, PlanStepText, SkipReason, is_plan_markdown, read_pasted, read_plan,
    read_plan_markdown, read_table, without_controls,
};

/// The largest file that is read at all, in bytes.
const LARGEST_FILE: u64 = 32 << 20;

/// Steps from a table that was copied in another program, and which of its rows are none.
pub fn read_pasted_steps(backend: &mut Backend, pasted: PastedSteps) -> Outcome<PastedReading> {
    let rooms = backend.open()?.agenda()?.rooms;
    let reading = if is_plan_markdown(&pasted.text) && pasted.html.is_empty() {
        read_plan_markdown(&pasted.text)
    } else {
        read_plan(&read_pasted(&pasted.html, &pasted.text)?)
    };
    let above =
        reading.above.iter().map(|&row| SkippedPlanRow { row, reason: SkipReason::Title.code().to_owned() });
    Ok(PastedReading { steps: fields(&reading, &rooms), skipped: above.chain(skipped(&reading)).collect() }
        .into())
}

/// Rows that say something and are no steps. An empty row is missed by nobody.
fn skipped(reading: &Read) -> impl Iterator<Item = SkippedPlanRow> {
    let rows = reading.skipped.iter().filter(|row| row.reason != SkipReason::Empty);
    rows.map(|row| SkippedPlanRow { row: row.row, reason: row.reason.code().to_owned() })
}

/// Reads a plan from a file.
pub fn read_plan_file(backend: &mut Backend, wanted: PlanFile) -> Outcome<PlanReading> {
    let agenda = backend.open()?.agenda()?;
    let reading = read(&wanted.path)?;
    let session = session_named(&agenda, reading.title());
    Ok(PlanReading {
        title: reading.title().to_owned(),
        session: session.map(|session| session.to_string()),
        info: reading
            .info
            .iter()
            .map(|(label, text)| PlanInfo { label: label.clone(), text: text.clone() })
            .collect(),
        minutes: reading.minutes() as i32,
        steps: fields(&reading, &agenda.rooms),
        skipped: reading
            .skipped
            .iter()
            .map(|row| SkippedPlanRow { row: row.row, reason: row.reason.code().to_owned() })
            .collect(),
        own_columns: own_columns(&reading),
    }
    .into())
}

fn own_columns(reading: &Read) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (label, _) in reading.steps.iter().flat_map(|step| &step.own) {
        if !found.contains(label) {
            found.push(label.clone());
        }
    }
    found
}

pub(super) fn read(path: &str) -> Result<Read, ApiError> {
    let file = Path::new(path);
    let with_path = |error: ApiError| error.with_path(file);
    let size = std::fs::metadata(file).map_err(|e| with_path(e.into()))?.len();
    if size > LARGEST_FILE {
        return Err(with_path(ErrorCode::SheetTooLarge.into()));
    }
    let bytes = std::fs::read(file).map_err(|e| with_path(e.into()))?;
    let is_markdown =
        file.extension().is_some_and(|e| e.eq_ignore_ascii_case("md") || e.eq_ignore_ascii_case("markdown"));
    let reading = if is_markdown {
        let text = String::from_utf8_lossy(&bytes);
        read_plan_markdown(text.trim_start_matches('\u{feff}'))
    } else {
        read_plan(&read_table(&bytes).map_err(|error| with_path(error.into()))?)
    };
    if reading.steps.is_empty() {
        return Err(with_path(ErrorCode::SheetNoColumns.into()));
    }
    Ok(reading)
}

/// The one session with a title, in whatever language.
pub(super) fn session_named(agenda: &Agenda, title: &str) -> Option<SessionId> {
    let wanted = fold(title);
    if wanted.is_empty() {
        return None;
    }
    let mut found = agenda.sessions.iter().filter(|s| s.title.iter().any(|(_, t)| fold(t) == wanted));
    found.next().filter(|_| found.next().is_none()).map(|session| session.id)
}

/// Steps as the wire has them; those of groups stand inside the step that splits.
pub(super) fn fields(reading: &Read, rooms: &[warsha_core::workshop::Room]) -> Vec<StepFields> {
    let mut all: Vec<StepFields> = Vec::new();
    let columns = reading.about().columns;
    for step in &reading.steps {
        let one = step_fields(step, &columns, rooms);
        let split = all.last_mut().filter(|last| last.groups.as_ref().is_some_and(|g| !g.is_empty()));
        match (step.branch, split) {
            (Some(branch), Some(split)) => {
                let count = split.groups.as_ref().map_or(1, Vec::len);
                let branches = split.branches.get_or_insert_with(|| vec![Vec::new(); count]);
                let at = (branch as usize).min(count.saturating_sub(1));
                if let Some(inside) = branches.get_mut(at) {
                    inside.push(one);
                }
            }
            _ => all.push(one),
        }
    }
    all
}

fn step_fields(
    step: &PlanStepText,
    columns: &[PlanColumn],
    rooms: &[warsha_core::workshop::Room],
) -> StepFields {
    let some =
        |text: &str| Some(without_controls(text)).map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
    let number = |number: Option<u32>| number.filter(|&n| n > 0).map(|n| n.to_string());
    let group = |g: &PlanGroupText| PlanGroupView {
        name: g.name.clone(),
        size: g.size,
        // A name that is no room here stays, so that whoever reads can say so.
        room: match room_meant(&g.room, rooms) {
            Some(room) => Some(room.id.to_string()),
            None => some(&g.room),
        },
        minutes: 0,
    };
    let own: BTreeMap<String, String> = step.own.iter().cloned().collect();
    let used = columns.iter().filter(|column| own.contains_key(&column.label));
    let described: Vec<PlanColumnView> = used.map(column_view).collect();
    StepFields {
        minutes: number(step.own_minutes.or(step.minutes)),
        shortest: number(step.shortest),
        droppable: step.droppable.then_some(true),
        clock: step.clock.map(|minutes| format!("{}:{:02}", minutes / 60, minutes % 60)),
        title: some(&step.title),
        method: some(&step.method),
        activity: step.activity.map(|activity| activity.code().to_owned()),
        facilitator: some(&step.facilitator),
        participants: some(&step.participants),
        materials: some(&step.materials),
        lead: some(&step.lead),
        co_lead: some(&step.co_lead),
        setup: some(&step.setup),
        language_cue: some(&step.language_cue),
        notes: some(&step.notes),
        groups: (!step.groups.is_empty()).then(|| step.groups.iter().map(group).collect()),
        own: (!own.is_empty()).then_some(own),
        columns: (!described.is_empty()).then_some(described),
        branches: None,
    }
}
