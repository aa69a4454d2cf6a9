//! Plans of files taken into a workshop, and plans written into files: spreadsheets, pages, Markdown.

use super::change::Draft;
use super::protect::Veil;
use super::reading::{fields, read, session_named};
use super::views::view;
use super::whole::{self, Whole};
use super::{session_of, slot_of};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::error::{ApiError, ErrorCode};
use crate::host::Host;
use crate::open::Open;
use crate::wire::*;
use std::path::Path;
use warsha_core::agenda::Agenda;
use warsha_core::audience::Audience as For;
use warsha_core::ids::SessionId;
use warsha_core::operation::{ChangedArea as Area, Operation as Op};
use warsha_core::session::Session;
use warsha_core::session_plan::{
    NotedValue, PanelSeat, PlanB, PlanColumn, PlanStep, SessionPlan, fresh_column_label, lasts, panel_of,
    timetable,
};
use warsha_exchange::{
    PlanAbout, PlanGroupText, PlanReading as Read, PlanStepText, PlanText, heading_language, plan_html,
    plan_markdown, plan_sheet, read_plan, read_table, without_controls,
};
use warsha_store as store;
use warsha_words::Words;

/// Reads a plan from a file into a session. What stands above the table becomes its objective, if it has none, and what to see to before.
pub fn import_plan(backend: &mut Backend, wanted: PlanFile) -> Outcome<SessionPlanView> {
    let host = std::sync::Arc::clone(&backend.host);
    let open = backend.open_mut()?;
    let reading = read(&wanted.path)?;
    let session = if wanted.session.is_empty() { None } else { Some(id(&wanted.session)?) };
    let taken = take_in(open, &reading, session, wanted.replace, &*host)?;
    let noted = whole::noted(taken.noted);
    let shown = SessionPlanView { noted, ..view(open, taken.session, host.now())? };
    Ok(Answer::changed(shown, &taken.changed))
}

/// Reads the plan of a spreadsheet that comes with the program into the session whose title stands in it.
pub(crate) fn sample_plan(open: &mut Open, bytes: &[u8], host: &dyn Host) -> Result<(), ApiError> {
    take_in(open, &read_plan(&read_table(bytes)?), None, false, host).map(|_| ())
}

/// What was read into a plan.
struct Taken {
    session: SessionId,
    changed: Vec<Area>,
    /// Values that no column could take.
    noted: Vec<NotedValue>,
}

fn take_in(
    open: &mut Open,
    reading: &Read,
    session: Option<SessionId>,
    replace: bool,
    host: &dyn Host,
) -> Result<Taken, ApiError> {
    let agenda = open.agenda()?;
    let session = session
        .or_else(|| session_named(&agenda, reading.title()))
        .ok_or_else(|| ApiError::new(ErrorCode::PlanWithoutSession).with("title", reading.title()))?;
    let (_, mut about) = session_of(open, session)?;
    let mut draft = Draft::of(open, session)?;
    let above = reading.about();
    if replace {
        draft.steps.clear();
        // What the file says of the whole takes the place of what is there; what it does not say stays.
        if !above.plan_b.is_empty() {
            draft.plan.plan_b.clear();
        }
        if above.spares > 0 {
            draft.plan.spares = 0;
        }
        if !above.panel.is_empty() {
            draft.plan.panel.clear();
        }
    }
    let objective = Some(above.objective.clone())
        .filter(|text| !text.is_empty())
        .filter(|_| about.objective.trim().is_empty());
    whole::join(&mut draft.plan, &whole_of(above));
    draft.add(&fields(reading, &agenda.rooms), (None, 0, usize::MAX), host)?;
    let subject = about.title.best("en").to_owned();
    let done = open.write(Op::ImportPlan, &subject, |tx| {
        if let Some(objective) = objective {
            about.objective = objective;
            store::sessions::upsert(tx, &about)?;
        }
        draft.write(tx)
    })?;
    Ok(Taken { session, changed: done.changed, noted: draft.noted })
}

/// What stands above the steps in a file, for the plan as a whole. What no part of a plan is becomes something to see to before.
fn whole_of(above: PlanAbout) -> Whole {
    let mut before = vec![without_controls(above.before.trim()).into_owned()];
    before.retain(|text| !text.is_empty());
    before.extend(above.other.iter().map(|(label, text)| format!("{label}: {text}")));
    Whole {
        before: before.join("\n"),
        plan_b: above.plan_b,
        spares: above.spares,
        columns: above.columns,
        panel: above.panel,
    }
}

/// Writes a plan.
pub fn export_plan(backend: &mut Backend, wanted: ExportPlan) -> Outcome<Written> {
    let open = backend.open()?;
    let session: SessionId = id(&wanted.session)?;
    let french = heading_language(&wanted.language) == "fr";
    let audience = wanted.audience.map_or(For::Facilitators, |audience| audience.0);
    let plan = text_of(open, session, audience, french)?;
    let count = plan.steps.len() as u32;
    let ending =
        Path::new(&wanted.path).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "md" | "markdown" => crate::lists::save(&wanted.path, plan_markdown(&plan, french).as_bytes(), count),
        "html" | "htm" | "doc" => {
            crate::lists::save(&wanted.path, plan_html(&plan, french).as_bytes(), count)
        }
        _ => crate::lists::write(backend, &wanted.path, &[plan_sheet(&plan, french)]),
    }
}

fn text_of(open: &Open, session: SessionId, audience: For, french: bool) -> Result<PlanText, ApiError> {
    let (agenda, about) = session_of(open, session)?;
    let veil = Veil::over(open, audience)?.of_session(&about);
    let plan = store::session_plans::get(&open.document, session)?;
    let steps: Vec<PlanStep> =
        store::session_plans::steps(&open.document, session)?.iter().map(|step| veil.step(step)).collect();
    let (placement, slot) = slot_of(&agenda, &about);
    let words = Words::new(if french { "fr" } else { "en" });
    let for_participants = !audience.is_team() && audience != For::Facilitators;
    let when = placement.map(|placement| {
        format!("{}, {}", words.weekday_day_month(placement.day), words.clock(placement.start))
    });
    let team = |text: &str| if for_participants { String::new() } else { veil.text(text) };
    let mut columns: Vec<PlanColumn> =
        plan.columns.iter().filter(|c| !for_participants || c.shared).map(|c| veil.column(c)).collect();
    // Two columns of one heading would be read as one, also where only the veil makes them alike.
    for at in 1..columns.len() {
        let (before, rest) = columns.split_at_mut(at);
        if let Some(column) = rest.first_mut() {
            column.label = fresh_column_label(&column.label, before);
        }
    }
    let by_id = |id| steps.iter().find(|step: &&PlanStep| step.id == id);
    let written = timetable(&steps, slot)
        .iter()
        .filter_map(|timed| by_id(timed.step))
        .map(|step| step_text(step, &steps, &agenda, &columns))
        .collect();
    // Keys begin as the headings did, with whatever name stood there; in a file they mean nothing.
    for column in &mut columns {
        column.key.clone_from(&column.label);
    }
    Ok(PlanText {
        title: about.title.best(words.language()).to_owned(),
        about: PlanAbout {
            when: when.unwrap_or_default(),
            objective: veil.text(about.objective.trim()),
            before: team(plan.before.trim()),
            plan_b: plan
                .plan_b
                .iter()
                .filter(|_| !for_participants)
                .map(|b| PlanB { case: team(&b.case), then: team(&b.then) })
                .collect(),
            spares: if for_participants { 0 } else { plan.spares },
            columns,
            panel: if for_participants { Vec::new() } else { panel(&about, &plan, &veil) },
            other: Vec::new(),
        },
        steps: written,
        for_participants,
    })
}

/// The panel as it was planned; a plan that says nothing of it leaves it to the agenda. Of whom the veil covers, the organisation goes too.
fn panel(about: &Session, plan: &SessionPlan, veil: &Veil) -> Vec<PanelSeat> {
    if plan.panel.is_empty() {
        return Vec::new();
    }
    let seat = |seat: PanelSeat| {
        let name = veil.text(&seat.name);
        let organisation = if name == seat.name { veil.text(&seat.organisation) } else { String::new() };
        PanelSeat { name, organisation, cue: veil.text(&seat.cue), ..seat }
    };
    panel_of(about.kind, &about.leads, &plan.panel).into_iter().map(seat).collect()
}

fn step_text(step: &PlanStep, all: &[PlanStep], agenda: &Agenda, columns: &[PlanColumn]) -> PlanStepText {
    let count = |minutes: i32| u32::try_from(minutes).ok();
    let room = |id: Option<warsha_core::ids::RoomId>| {
        id.and_then(|id| agenda.room(id)).map(|room| room.name.clone())
    };
    let value = |column: &PlanColumn| Some((column.label.clone(), step.own.get(&column.key)?.clone()));
    PlanStepText {
        row: 0,
        minutes: count(lasts(step, all)),
        own_minutes: Some(step.minutes).filter(|&own| own != lasts(step, all)).and_then(count),
        title: step.title.clone(),
        method: step.method.clone(),
        activity: step.activity,
        facilitator: step.facilitator.clone(),
        participants: step.participants.clone(),
        materials: step.materials.clone(),
        lead: step.lead.clone(),
        co_lead: step.co_lead.clone(),
        setup: step.setup.clone(),
        language_cue: step.language_cue.clone(),
        notes: step.notes.clone(),
        shortest: step.shortest.and_then(count),
        droppable: step.droppable,
        clock: step.clock.and_then(count),
        groups: step
            .groups
            .iter()
            .map(|g| PlanGroupText {
                name: g.name.clone(),
                size: g.size,
                room: room(g.room).unwrap_or_default(),
            })
            .collect(),
        branch: step.within.map(|_| step.branch),
        own: columns.iter().filter_map(value).collect(),
    }
}
