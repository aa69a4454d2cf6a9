//! What follows from session plans for the day: the packing list, and the run sheet with its cues.

use super::catalogue::{Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making};
use super::session_plan::{group_line, group_name};
use crate::error::{ApiError, ErrorCode};
use crate::session_plans::{Veil, in_rooms, people_of, slot_at};
use std::collections::HashMap;
use warsha_core::audience::Audience as For;
use warsha_core::ids::{PlanStepId, RoomId, SessionId};
use warsha_core::search::fold;
use warsha_core::session::{Placement, Session};
use warsha_core::session_plan::{
    MaterialSum, Materials, PlanStep, SessionPlan, led_panel, panel_of, panel_turns, timetable,
};
use warsha_print::{Fact, FactLabel, TO_TICK, TableColumn, TableGroup, TableView};
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

/// A session where it stands, with its plan and steps.
struct Planned<'m> {
    placement: &'m Placement,
    session: &'m Session,
    plan: SessionPlan,
    /// As they were typed.
    steps: Vec<PlanStep>,
}

/// The sessions that have a plan, in order of time; those with a panel but no steps only when they are asked for.
fn planned<'m>(making: &'m Making<'_>, panels: bool) -> Result<Vec<Planned<'m>>, ApiError> {
    let wanted: Vec<SessionId> = making.ids(SESSIONS.key);
    let mut all: HashMap<SessionId, Vec<PlanStep>> = HashMap::new();
    for step in store::session_plans::all_steps(&making.open.document)? {
        all.entry(step.session).or_default().push(step);
    }
    let mut found = Vec::new();
    for (_, date) in making.days() {
        for (placement, session) in making.placed_on(date)? {
            if !wanted.is_empty() && !wanted.contains(&session.id) {
                continue;
            }
            let plan = store::session_plans::get(&making.open.document, session.id)?;
            let steps = all.get(&session.id).cloned().unwrap_or_default();
            // A session that is held twice needs its things twice.
            if !steps.is_empty()
                || (panels && !panel_of(session.kind, &session.leads, &plan.panel).is_empty())
            {
                found.push(Planned { placement, session, plan, steps });
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
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(said.join(between(making).0))
}

/// What stands between the parts of a line, and between people. From right to left it says so: Latin names on both sides would turn it round.
fn between(making: &Making<'_>) -> (&'static str, &'static str) {
    if making.words.is_right_to_left() {
        ("\u{200F} · \u{200F}", "\u{200F}، \u{200F}")
    } else {
        (" · ", ", ")
    }
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
    let veil = Veil::over(making.open, making.audience)?;
    for Planned { placement, session, plan, steps } in planned(making, false)? {
        if !in_rooms(placement, &rooms) {
            continue;
        }
        let veil = veil.of_session(session);
        let people = people_of(making.agenda()?, session);
        let added_up = |steps: &[PlanStep]| {
            let mut sum = Materials::default();
            sum.add(steps, people, plan.spares);
            sum.list()
        };
        let as_written = added_up(&steps);
        let packed = store::session_plans::packed(&making.open.document, session.id)?;
        let steps: Vec<PlanStep> = steps.iter().map(|step| veil.step(step)).collect();
        // Ticks are known by the names as they were written; under the veil several may be one.
        let is_packed = |shown: &MaterialSum| {
            let mut of_it = as_written
                .iter()
                .filter(|one| fold(&veil.text(&one.name)) == fold(&shown.name) && one.unit == shown.unit)
                .peekable();
            of_it.peek().is_some() && of_it.all(|one| packed.contains(&one.key))
        };
        let rows: Vec<Vec<String>> = added_up(&steps)
            .into_iter()
            .map(|one| {
                let numbers: Vec<String> =
                    one.steps.iter().filter_map(|id| step_number(&steps, *id)).collect();
                let pieces = one.pieces.map(|n| n.to_string()).unwrap_or_default();
                // A word: no bundled face has a tick. What is not packed yet has a box for one by hand.
                let ticked = if is_packed(&one) {
                    making.words.say("paper-packed-yes", &[])
                } else {
                    TO_TICK.to_owned()
                };
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
    let veil = Veil::over(making.open, making.audience)?;
    let mut groups = Vec::new();
    for planned in planned(making, true)? {
        let Planned { placement, session, .. } = planned;
        let rows = run_rows(making, &veil.of_session(session), &planned)?;
        let mut name = heading(making, placement, session)?;
        let leads = making.leads(session)?;
        if !leads.is_empty() {
            let (parts, people) = between(making);
            name = format!("{name}{parts}{}", leads.join(people));
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

/// What happens in a session, in order of time: its steps, and who of its panel speaks.
fn run_rows(making: &Making<'_>, veil: &Veil, planned: &Planned<'_>) -> Result<Vec<Vec<String>>, ApiError> {
    let Planned { placement, session, plan, steps } = planned;
    let words = &making.words;
    let slot = slot_at(placement);
    // The running time lets a late start shift the clock without writing anything anew.
    let when = |start: i32| [words.clock(start), format!("+{}", start - placement.start)];
    let mut rows: Vec<(i32, Vec<String>)> = Vec::new();
    for timed in timetable(steps, slot) {
        let Some(step) = steps.iter().find(|step| step.id == timed.step) else { continue };
        let splits = step.within.and_then(|within| steps.iter().find(|s| s.id == within));
        let of_group = splits.map(|splits| group_name(making, &veil.step(splits), step.branch as usize));
        let step = veil.step(step);
        let title = match of_group {
            Some(group) => format!("{group}: {}", step.title),
            None => step.title.clone(),
        };
        let groups: Result<Vec<String>, ApiError> =
            (0..step.groups.len()).map(|at| group_line(making, &step, at)).collect();
        let cues = [&step.setup, &step.language_cue, &step.materials].map(|cue| cue.trim().to_owned());
        let cues: Vec<String> = groups?.into_iter().chain(cues).filter(|cue| !cue.is_empty()).collect();
        let leads = [step.lead.as_str(), step.co_lead.as_str()].into_iter().filter(|n| !n.is_empty());
        let leads: Vec<&str> = leads.collect();
        let [clock, running] = when(timed.start);
        let row = vec![clock, running, timed.minutes.to_string(), title, cues.join("\n"), leads.join(", ")];
        rows.push((timed.start, row));
    }
    let panel = led_panel(session.kind, &session.leads, &plan.panel);
    let seats: Vec<_> = panel.iter().map(|(_, seat)| seat.clone()).collect();
    for ((lead, seat), turn) in panel.into_iter().zip(panel_turns(&seats, steps, slot)) {
        let [clock, running] = turn.start.map_or_else(Default::default, when);
        let minutes = seat.minutes.or(turn.share).map(|m| m.to_string()).unwrap_or_default();
        let who = making.lead_with_organisation(lead)?.unwrap_or_default();
        let shared = turn.share.map(|_| words.say("paper-panel-shared", &[]));
        let cues: Vec<String> =
            [veil.text(&seat.cue)].into_iter().filter(|c| !c.is_empty()).chain(shared).collect();
        let row = vec![clock, running, minutes, words.say("paper-panel", &[]), cues.join("\n"), who];
        // Whoever's turn nobody knows comes after all that is known.
        rows.push((turn.start.unwrap_or(i32::MAX), row));
    }
    // Whoever speaks stands under the step in which that is.
    rows.sort_by_key(|(start, _)| *start);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
