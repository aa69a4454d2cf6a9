//! What follows from session plans for the day: the packing list, and the run sheet with its cues.

use super::catalogue::{Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making};
use crate::error::{ApiError, ErrorCode};
use crate::session_plans::{Veil, in_rooms, people_of};
use std::collections::HashMap;
use warsha_core::audience::Audience as For;
use warsha_core::ids::{PlanStepId, RoomId, SessionId};
use warsha_core::session::{Placement, Session};
use warsha_core::session_plan::{Materials, PlanStep, Slot, panel_of, timetable};
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};
use warsha_store as store;

/// Which sessions.
const SESSIONS: Choice = Choice::of("sessions", Kind::Sessions).for_once();
/// In which rooms.
const ROOMS: Choice = Choice::of("rooms", Kind::Rooms).for_once();

/// Everything that the plans of a day need, session by session, to tick.
pub(super) const PACKING: Recipe = Recipe {
    days: true,
    choices: &[SESSIONS, ROOMS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("packing-list", Group::Venue, &[For::Facilitators, For::Organisers], packing)
};

/// Every step with its clock, its cue and who does it.
pub(super) const RUN_SHEET: Recipe = Recipe {
    days: true,
    choices: &[SESSIONS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("run-sheet", Group::Programme, &[For::Facilitators, For::Organisers], run_sheet)
};

/// A session where it stands, with the steps of its plan.
type Planned<'m> = (&'m Placement, &'m Session, Vec<PlanStep>);

/// The sessions that have a plan, in order of time, with their steps.
fn planned<'m>(making: &'m Making<'_>) -> Result<Vec<Planned<'m>>, ApiError> {
    let wanted: Vec<SessionId> = making.ids(SESSIONS.key);
    let veil = Veil::over(making.open, making.audience)?;
    let mut steps: HashMap<SessionId, Vec<PlanStep>> = HashMap::new();
    for step in store::session_plans::all_steps(&making.open.document)? {
        steps.entry(step.session).or_default().push(veil.step(&step));
    }
    let mut found = Vec::new();
    for (_, date) in making.days() {
        for (placement, session) in making.placed_on(date)? {
            let chosen = wanted.is_empty() || wanted.contains(&session.id);
            // A session that is held twice needs its things twice.
            if let Some(steps) = steps.get(&session.id).filter(|_| chosen) {
                found.push((placement, session, steps.clone()));
            }
        }
    }
    if found.is_empty() { Err(ErrorCode::NothingToPrint.into()) } else { Ok(found) }
}

fn heading(making: &Making<'_>, placement: &Placement, session: &Session) -> Result<String, ApiError> {
    let words = &making.words;
    let clock = words.clock(placement.start);
    let when = format!("{}, {clock}", words.weekday_day_month(placement.day));
    let parts = [when, session.title.best(words.language()).to_owned(), making.rooms(&placement.rooms)?];
    Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
}

fn columns(making: &Making<'_>, keys: &[(&str, bool)]) -> Vec<TableColumn> {
    keys.iter()
        .map(|(key, is_key)| TableColumn { heading: making.words.say(key, &[]), key: *is_key, write_in: 0 })
        .collect()
}

fn facts(making: &Making<'_>) -> Vec<Fact> {
    vec![Fact::text(FactLabel::Where, making.place()), Fact::text(FactLabel::Version, making.printed_at())]
}

fn packing(making: &Making<'_>) -> Result<Made, ApiError> {
    let mut groups = Vec::new();
    let rooms: Vec<RoomId> = making.ids(ROOMS.key);
    for (placement, session, steps) in planned(making)? {
        if !in_rooms(placement, &rooms) {
            continue;
        }
        let plan = store::session_plans::get(&making.open.document, session.id)?;
        let packed = store::session_plans::packed(&making.open.document, session.id)?;
        let mut sum = Materials::default();
        sum.add(&steps, people_of(making.agenda()?, session), plan.spares);
        let rows: Vec<Vec<String>> = sum
            .list()
            .into_iter()
            .map(|one| {
                let numbers: Vec<String> =
                    one.steps.iter().filter_map(|id| step_number(&steps, *id)).collect();
                let pieces = one.pieces.map(|n| n.to_string()).unwrap_or_default();
                // A word: no bundled face has a tick. What is not packed yet leaves room for one by hand.
                let is_packed = packed.contains(&one.key);
                let ticked =
                    if is_packed { making.words.say("paper-packed-yes", &[]) } else { String::new() };
                vec![ticked, one.name, pieces, one.unit, numbers.join(", ")]
            })
            .collect();
        if !rows.is_empty() {
            groups.push(TableGroup {
                name: heading(making, placement, session)?,
                rows,
                ..TableGroup::default()
            });
        }
    }
    if groups.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let heads = [
        ("paper-packed", false),
        ("paper-item", true),
        ("paper-pieces", false),
        ("paper-unit", false),
        ("paper-step", false),
    ];
    let view = TableView {
        about: making.about_for("", facts(making)),
        title: making.words.say("paper-packing-list", &[]),
        columns: columns(making, &heads),
        groups,
        ..TableView::default()
    };
    Ok(Making::made_without_people(warsha_print::artefact::table::print(&view, &making.options)?))
}

/// The number of a step as the screen shows it: "4", and "4a2" for the second step of the first group of step 4.
fn step_number(steps: &[PlanStep], id: PlanStepId) -> Option<String> {
    let step = steps.iter().find(|step| step.id == id)?;
    let together =
        |wanted: PlanStepId| steps.iter().filter(|s| s.within.is_none()).position(|s| s.id == wanted);
    let Some(within) = step.within else { return together(id).map(|at| (at + 1).to_string()) };
    let mut siblings = steps.iter().filter(|s| s.within == Some(within) && s.branch == step.branch);
    let (outer, inner) = (together(within)?, siblings.position(|s| s.id == id)?);
    let group = char::from_u32('a' as u32 + step.branch.min(25))?;
    Some(format!("{}{group}{}", outer + 1, inner + 1))
}

fn run_sheet(making: &Making<'_>) -> Result<Made, ApiError> {
    let words = &making.words;
    let mut groups = Vec::new();
    for (placement, session, steps) in planned(making)? {
        let slot =
            Slot { start: placement.start, minutes: (!placement.open_end).then_some(placement.duration) };
        let mut rows = Vec::new();
        for timed in timetable(&steps, slot) {
            let Some(step) = steps.iter().find(|step| step.id == timed.step) else { continue };
            let cues = [&step.setup, &step.language_cue, &step.materials];
            let cues: Vec<&str> = cues.into_iter().map(|c| c.trim()).filter(|c| !c.is_empty()).collect();
            rows.push(vec![
                words.clock(timed.start),
                // The running time lets a late start shift the clock without writing anything anew.
                format!("+{}", timed.start - placement.start),
                timed.minutes.to_string(),
                step.title.clone(),
                cues.join("\n"),
                [step.lead.as_str(), step.co_lead.as_str()]
                    .into_iter()
                    .filter(|n| !n.is_empty())
                    .collect::<Vec<_>>()
                    .join(", "),
            ]);
        }
        let plan = store::session_plans::get(&making.open.document, session.id)?;
        for seat in panel_of(&session.leads, &plan.panel) {
            let lead = session.leads.iter().find(|lead| lead.role == seat.role && lead.name == seat.name);
            let name = lead.map(|lead| making.lead(lead)).transpose()?.flatten();
            let minutes = seat.minutes.map(|m| m.to_string()).unwrap_or_default();
            rows.push(vec![
                String::new(),
                String::new(),
                minutes,
                words.say("paper-panel", &[]),
                seat.cue,
                name.unwrap_or_default(),
            ]);
        }
        let mut name = heading(making, placement, session)?;
        let leads = making.leads(session)?;
        if !leads.is_empty() {
            name = format!("{name} · {}", leads.join(", "));
        }
        groups.push(TableGroup { name, rows, ..TableGroup::default() });
    }
    let heads = [
        ("paper-start", true),
        ("paper-running-time", false),
        ("paper-min", false),
        ("paper-step", true),
        ("paper-cues", false),
        ("paper-fact-lead", false),
    ];
    let view = TableView {
        about: making.about_for("", facts(making)),
        title: words.say("paper-run-sheet", &[]),
        columns: columns(making, &heads),
        groups,
        ..TableView::default()
    };
    making.made(warsha_print::artefact::table::print(&view, &making.options)?)
}
