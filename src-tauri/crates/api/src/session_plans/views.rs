//! Plans as screens see them.

use super::running::{last_run, running_sessions};
use super::session_of;
use crate::backend::{Backend, Outcome};
use crate::convert::{id, instant, texts};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};
use warsha_core::agenda::Agenda;
use warsha_core::agenda::hours::codes;
use warsha_core::delegate::Category;
use warsha_core::ids::{PlanStepId, SessionId};
use warsha_core::session::{Placement, Rooms, Session};
use warsha_core::session_plan::{
    CheckedFix, Fix, MaterialSum, Materials, PlanStep, SessionPlan, Slot, activity_of, branch, ends_at, fit,
    fixes, listening, panel_minutes, panel_of, panel_turns, time_spent, timetable,
};
use warsha_store as store;

/// When a session takes place: where it first stands on the agenda, or, when it does not, as long as it usually is, from midnight.
pub(crate) fn slot_of<'a>(agenda: &'a Agenda, session: &Session) -> (Option<&'a Placement>, Slot) {
    match agenda.placements_of(session.id).first() {
        Some(placement) => (Some(placement), slot_at(placement)),
        None => (None, Slot { start: 0, minutes: Some(session.usual_minutes) }),
    }
}

/// When the steps of a plan fit a session least: where most minutes are missing, the first time that it is held when they fit alike.
pub(crate) fn tightest_slot<'a>(
    agenda: &'a Agenda,
    session: &Session,
    steps: &[PlanStep],
) -> (Option<&'a Placement>, Slot) {
    let mut worst = slot_of(agenda, session);
    let mut over = fit(steps, worst.1).over;
    for placement in agenda.placements_of(session.id).into_iter().skip(1) {
        let slot = slot_at(placement);
        let here = fit(steps, slot).over;
        if here > over {
            (worst, over) = ((Some(placement), slot), here);
        }
    }
    worst
}

/// The slot of a placement.
pub(crate) fn slot_at(placement: &Placement) -> Slot {
    Slot { start: placement.start, minutes: (!placement.open_end).then_some(placement.duration) }
}

/// How many people a session is for.
pub(crate) fn people_of(agenda: &Agenda, session: &Session) -> u32 {
    session.expected_people.unwrap_or(agenda.people)
}

/// Sessions that can have a plan, with the lengths of their plans, in the order of the agenda; those in the tray stand last.
pub fn session_plans(backend: &mut Backend, _: Nothing) -> Outcome<Vec<PlanSummary>> {
    let open = backend.open()?;
    let agenda = open.agenda()?;
    let codes = codes(&agenda);
    let mut steps: HashMap<SessionId, Vec<PlanStep>> = HashMap::new();
    for step in store::session_plans::all_steps(&open.document)? {
        steps.entry(step.session).or_default().push(step);
    }
    let running = running_sessions(open)?;
    let mut all = Vec::new();
    for session in &agenda.sessions {
        let plan = steps.remove(&session.id).unwrap_or_default();
        // A tea break needs no plan, but may have one.
        if plan.is_empty() && session.kind.is_break() {
            continue;
        }
        let (placement, _) = slot_of(&agenda, session);
        let (_, slot) = tightest_slot(&agenda, session, &plan);
        let found = fit(&plan, slot);
        let open_comments = if plan.is_empty() { 0 } else { open_comments(open, session.id)? };
        all.push(PlanSummary {
            session: session.id.to_string(),
            code: codes.get(&session.id).cloned().unwrap_or_default(),
            title: texts(&session.title),
            kind: session.kind.into(),
            day: placement.map(|p| p.day.to_string()),
            start: placement.map(|p| p.start),
            slot: slot.minutes,
            steps: plan.len() as u32,
            needed: found.needed,
            over: if plan.is_empty() { 0 } else { found.over },
            open_comments,
            running: running.contains(&session.id),
        });
    }
    all.sort_by_key(|one| (one.day.is_none(), one.day.clone(), one.start));
    Ok(all.into())
}

fn open_comments(open: &Open, session: SessionId) -> Result<u32, ApiError> {
    let all = store::session_plans::comments(&open.document, session)?;
    Ok(all.iter().filter(|comment| !comment.resolved).count() as u32)
}

/// The plan of a session.
pub fn session_plan(backend: &mut Backend, which: ById) -> Outcome<SessionPlanView> {
    let now = backend.host.now();
    Ok(view(backend.open()?, id(&which.id)?, now)?.into())
}

pub(super) fn view(
    open: &Open,
    session_id: SessionId,
    now: DateTime<Utc>,
) -> Result<SessionPlanView, ApiError> {
    let (agenda, session) = session_of(open, session_id)?;
    let steps = store::session_plans::steps(&open.document, session_id)?;
    let plan = store::session_plans::get(&open.document, session_id)?;
    let (placement, slot) = tightest_slot(&agenda, &session, &steps);
    let found = fit(&steps, slot);
    let people = people_of(&agenda, &session);
    let (ran, running) = last_run(open, session_id, &steps, now)?;
    let next = placement.filter(|p| !p.open_end).and_then(|p| next_after(&agenda, p));
    let panel = panel_of(session.kind, &session.leads, &plan.panel);
    let turns = panel_turns(&panel, &steps, slot);
    let (spoken, panel_has) = panel_minutes(&panel, &steps, slot);
    Ok(SessionPlanView {
        session: session_id.to_string(),
        code: codes(&agenda).remove(&session_id).unwrap_or_default(),
        title: texts(&session.title),
        kind: session.kind.into(),
        placement: placement.map(|p| p.id.to_string()),
        day: placement.map(|p| p.day.to_string()),
        start: slot.start,
        rooms: placement.map(|p| room_names(&agenda, &p.rooms)).unwrap_or_default(),
        languages: session.languages.clone(),
        people,
        next: next.and_then(|p| agenda.session(p.session)).map(|s| texts(&s.title)).unwrap_or_default(),
        next_start: next.map(|p| p.start),
        fit: PlanFitView {
            needed: found.needed,
            slot: found.slot,
            over: found.over,
            free: found.free,
            end: ends_at(&steps, slot),
            into: found.into,
        },
        // An empty plan fits as it is.
        fixes: if steps.is_empty() { Vec::new() } else { offered(&steps, slot, placement.is_some()) },
        spent: time_spent(&steps)
            .into_iter()
            .map(|(activity, minutes)| ActivityMinutes { activity: activity.into(), minutes })
            .collect(),
        listening: listening(&steps, slot)
            .into_iter()
            .map(|run| ListeningView {
                first: run.first.to_string(),
                last: run.last.to_string(),
                minutes: run.minutes,
            })
            .collect(),
        materials: material_views(open, session_id, &steps, &plan, people)?,
        spares: plan.spares,
        panel: turns
            .into_iter()
            .zip(panel)
            .map(|(turn, seat)| PanelSeatView {
                name: seat.name,
                organisation: seat.organisation,
                role: seat.role.into(),
                minutes: seat.minutes,
                cue: seat.cue,
                start: turn.start,
                share: turn.share,
            })
            .collect(),
        panel_minutes: spoken,
        panel_has,
        columns: plan.columns.iter().map(column_view).collect(),
        before: plan.before,
        plan_b: plan.plan_b.into_iter().map(|b| PlanBView { case: b.case, then: b.then }).collect(),
        comments: store::session_plans::comments(&open.document, session_id)?
            .into_iter()
            .map(|comment| PlanCommentView {
                id: comment.id.to_string(),
                step: comment.step.map(|step| step.to_string()),
                author: comment.author,
                at: instant(comment.at),
                text: comment.text,
                resolved: comment.resolved,
            })
            .collect(),
        all_rooms: agenda
            .rooms
            .iter()
            .map(|room| PlanRoom { id: room.id.to_string(), name: room.name.clone() })
            .collect(),
        names: names(open, &session)?,
        ran,
        running,
        held: agenda
            .placements_of(session_id)
            .into_iter()
            .map(|placement| {
                let slot = slot_at(placement);
                PlanHeldView {
                    placement: placement.id.to_string(),
                    day: placement.day.to_string(),
                    start: placement.start,
                    slot: slot.minutes,
                    over: fit(&steps, slot).over,
                }
            })
            .collect(),
        noted: Vec::new(),
        steps: step_views(&steps, slot),
    })
}

fn room_names(agenda: &Agenda, rooms: &Rooms) -> Vec<String> {
    match rooms {
        Rooms::None => Vec::new(),
        Rooms::All => agenda.rooms.iter().map(|room| room.name.clone()).collect(),
        Rooms::Some(ids) => {
            ids.iter().filter_map(|&id| agenda.room(id)).map(|room| room.name.clone()).collect()
        }
    }
}

/// What begins next in the rooms of a placement, on the same day.
fn next_after<'a>(agenda: &'a Agenda, of: &Placement) -> Option<&'a Placement> {
    let inside = |p: &Placement| agenda.session(p.session).is_some_and(|s| s.parent == Some(of.session));
    agenda
        .placements
        .iter()
        .filter(|p| {
            p.day == of.day && p.id != of.id && p.start >= of.end() && p.rooms.meet(&of.rooms) && !inside(p)
        })
        .min_by_key(|p| p.start)
}

fn offered(steps: &[PlanStep], slot: Slot, placed: bool) -> Vec<PlanFixView> {
    let all = fixes(steps, slot).into_iter();
    // What is not on the agenda has no slot that the planner could change.
    all.filter(|checked| placed || !matches!(checked.fix, Fix::Slot { .. }))
        .map(|checked| fix_view(&checked))
        .collect()
}

fn fix_view(checked: &CheckedFix) -> PlanFixView {
    let empty = PlanFixView {
        kind: String::new(),
        minutes: Vec::new(),
        drop: Vec::new(),
        release: Vec::new(),
        slot: None,
        leaves: checked.leaves,
    };
    let minutes = |step: &PlanStepId, to: i32| StepMinutes { step: step.to_string(), to };
    match &checked.fix {
        Fix::Shorten { step, to } => {
            PlanFixView { kind: "shorten".into(), minutes: vec![minutes(step, *to)], ..empty }
        }
        Fix::Lengthen { step, to } => {
            PlanFixView { kind: "lengthen".into(), minutes: vec![minutes(step, *to)], ..empty }
        }
        Fix::Drop { step } => PlanFixView { kind: "drop".into(), drop: vec![step.to_string()], ..empty },
        Fix::Cut { shorten, drop } => PlanFixView {
            kind: "cut".into(),
            minutes: shorten.iter().map(|(step, to)| minutes(step, *to)).collect(),
            drop: drop.iter().map(ToString::to_string).collect(),
            ..empty
        },
        Fix::Release { step } => {
            PlanFixView { kind: "release".into(), release: vec![step.to_string()], ..empty }
        }
        Fix::Slot { minutes } => PlanFixView { kind: "slot".into(), slot: Some(*minutes), ..empty },
    }
}

fn material_views(
    open: &Open,
    session: SessionId,
    steps: &[PlanStep],
    plan: &SessionPlan,
    people: u32,
) -> Result<Vec<PlanMaterialView>, ApiError> {
    let packed = store::session_plans::packed(&open.document, session)?;
    let mut sum = Materials::default();
    sum.add(steps, people, plan.spares);
    let view = |one: MaterialSum| PlanMaterialView {
        packed: packed.contains(&one.key),
        key: one.key,
        name: one.name,
        unit: one.unit,
        pieces: one.pieces,
        steps: one.steps.iter().map(ToString::to_string).collect(),
    };
    Ok(sum.list().into_iter().map(view).collect())
}

pub(super) fn column_view(column: &warsha_core::session_plan::PlanColumn) -> PlanColumnView {
    PlanColumnView {
        key: column.key.clone(),
        label: column.label.clone(),
        kind: column.kind.into(),
        choices: column.choices.clone(),
        shared: column.shared,
        heading: Some(warsha_exchange::own_heading(&column.label, false)),
    }
}

/// Names to choose from: who leads the session, then facilitators and staff. Protected people are offered by alias.
fn names(open: &Open, session: &Session) -> Result<Vec<String>, ApiError> {
    let mut found: Vec<String> = session.leads.iter().map(|lead| lead.name.clone()).collect();
    let team = store::delegates::all(&open.document)?
        .into_iter()
        .filter(|d| matches!(d.category, Category::Facilitator | Category::Staff | Category::Interpreter));
    found.extend(team.map(|d| if d.protected { d.alias } else { d.full_name }));
    let mut seen = BTreeSet::new();
    found.retain(|name| !name.trim().is_empty() && seen.insert(name.clone()));
    Ok(found)
}

/// Steps with their clock times; those of groups follow the step that splits.
pub(super) fn step_views(steps: &[PlanStep], slot: Slot) -> Vec<PlanStepView> {
    let of: HashMap<PlanStepId, &PlanStep> = steps.iter().map(|step| (step.id, step)).collect();
    let times = timetable(steps, slot);
    times
        .iter()
        .filter_map(|timed| {
            let step = of.get(&timed.step)?;
            let group = |(at, group): (usize, &warsha_core::session_plan::PlanGroup)| PlanGroupView {
                name: group.name.clone(),
                size: group.size,
                room: group.room.map(|room| room.to_string()),
                minutes: branch(steps, step.id, at as u32).map(|s| s.minutes.max(0)).sum(),
            };
            Some(PlanStepView {
                id: step.id.to_string(),
                within: step.within.map(|within| within.to_string()),
                branch: step.branch,
                start: timed.start,
                lasts: timed.minutes,
                minutes: step.minutes,
                free_before: timed.free_before,
                over_before: timed.over_before,
                shortest: step.shortest,
                droppable: step.droppable,
                clock: step.clock,
                title: step.title.clone(),
                method: step.method.clone(),
                activity: activity_of(step).into(),
                activity_set: step.activity.is_some(),
                facilitator: step.facilitator.clone(),
                participants: step.participants.clone(),
                materials: step.materials.clone(),
                lead: step.lead.clone(),
                co_lead: step.co_lead.clone(),
                setup: step.setup.clone(),
                language_cue: step.language_cue.clone(),
                notes: step.notes.clone(),
                groups: step.groups.iter().enumerate().map(group).collect(),
                own: step.own.clone(),
            })
        })
        .collect()
}
