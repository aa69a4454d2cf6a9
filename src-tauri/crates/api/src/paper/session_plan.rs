//! Session plans, from what the agenda knows of a session: its place, leads, objective, and what is inside it.

use super::catalogue::{Choice, Group, Kind, Recipe};
use super::making::{Made, Making, pairs};
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::ids::SessionId;
use warsha_core::session::{LeadRole, Placement, Rooms, Session};
use warsha_print::{Fact, FactLabel, FactValue, PlanStep, SessionPlanView};

/// Which sessions.
const SESSIONS: Choice = Choice::of("sessions", Kind::Sessions);

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    large_print: true,
    notes: true,
    choices: &[SESSIONS],
    ..Recipe::new("session-plan", Group::Programme, &[For::Facilitators, For::Participants], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let wanted: Vec<SessionId> = making.ids(SESSIONS.key);
    let mut views = Vec::new();
    for (day, date) in making.days() {
        let mut number = 0;
        for (placement, session) in making.top_level_on(date)? {
            if !session.kind.counts_as_hours() {
                continue;
            }
            number += 1;
            if wanted.is_empty() || wanted.contains(&session.id) {
                views.push(view(making, placement, session, format!("{day}.{number}"))?);
            }
        }
    }
    making.made(warsha_print::artefact::session_plan::print_all(&views, &making.options)?)
}

fn view(
    making: &Making<'_>,
    placement: &Placement,
    session: &Session,
    code: String,
) -> Result<SessionPlanView, ApiError> {
    let room = making.rooms(&placement.rooms)?;
    let end = (!placement.open_end).then(|| placement.end());
    let slot = if placement.open_end { 0 } else { placement.duration };
    let by = |role: fn(LeadRole) -> bool| -> Result<String, ApiError> {
        let names: Result<Vec<Option<String>>, ApiError> =
            session.leads.iter().filter(|l| role(l.role)).map(|l| making.lead_name(l)).collect();
        Ok(names?.into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    let length = if slot > 0 { FactValue::Minutes(slot) } else { FactValue::Text(String::new()) };
    let facts = vec![
        Fact { label: FactLabel::When, value: FactValue::Slot(placement.day, placement.start, end) },
        Fact { label: FactLabel::Length, value: length },
        Fact::text(FactLabel::Room, room.clone()),
        Fact::text(FactLabel::Lead, by(|r| !matches!(r, LeadRole::Rapporteur | LeadRole::Interpreter))?),
        Fact::text(FactLabel::Rapporteur, by(|r| r == LeadRole::Rapporteur)?),
        Fact::text(FactLabel::Interpreter, by(|r| r == LeadRole::Interpreter)?),
    ];
    let words = &making.words;
    let mut when = format!("{}, {}", words.weekday_day_month(placement.day), words.clock(placement.start));
    if let Some(end) = end {
        when = format!("{when}–{}", words.clock(end));
    }
    if !room.is_empty() {
        when = format!("{when} · {room}");
    }
    let for_participants = making.audience == For::Participants;
    Ok(SessionPlanView {
        about: making.about_for("", facts),
        code,
        title: pairs(&session.title),
        start: placement.start,
        slot,
        when_and_where: when,
        objectives: session
            .objective
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(Into::into)
            .collect(),
        outcome: outcome(making, session),
        setup: if for_participants { String::new() } else { setup(making, placement)? },
        before: needs(session),
        steps: steps(making, placement, session)?,
        for_participants,
        ..SessionPlanView::default()
    })
}

/// The programme outcomes that the session serves.
fn outcome(making: &Making<'_>, session: &Session) -> String {
    let served = |id| making.workshop.programme_line.outcomes.iter().find(|o| o.id == id);
    let text = |o: &warsha_core::workshop::Outcome| {
        let text = o.text.best(making.words.language());
        if o.code.is_empty() { text.to_owned() } else { format!("{}: {text}", o.code) }
    };
    session.outcomes.iter().filter_map(|&id| served(id)).map(text).collect::<Vec<_>>().join("\n")
}

/// How the rooms are set up, and what is in them.
fn setup(making: &Making<'_>, placement: &Placement) -> Result<String, ApiError> {
    let Rooms::Some(ids) = &placement.rooms else { return Ok(String::new()) };
    let agenda = making.agenda()?;
    let parts = ids.iter().filter_map(|&id| agenda.room(id)).flat_map(|room| [&room.setup, &room.equipment]);
    Ok(parts.filter(|p| !p.trim().is_empty()).map(|p| p.trim()).collect::<Vec<_>>().join(". "))
}

/// What must be there before it begins.
fn needs(session: &Session) -> Vec<String> {
    session.needs.iter().filter(|need| !need.trim().is_empty()).cloned().collect()
}

/// What is inside the session, in order of time; white between two parts belongs to the first.
fn steps(making: &Making<'_>, placement: &Placement, session: &Session) -> Result<Vec<PlanStep>, ApiError> {
    let inside = making.nested_in(placement, session)?;
    // Parts side by side are no steps after each other.
    let one_by_one = inside.windows(2).all(|pair| pair[0].0.end() <= pair[1].0.start);
    if !one_by_one {
        return Ok(Vec::new());
    }
    let mut steps = Vec::new();
    for (at, (part, nested)) in inside.iter().enumerate() {
        let next = inside.get(at + 1).map_or(part.end(), |(p, _)| p.start);
        steps.push(PlanStep {
            title: nested.title.best(making.words.language()).to_owned(),
            minutes: next - part.start,
            lead: making.leads(nested)?.join(", "),
            ..PlanStep::default()
        });
    }
    Ok(steps)
}
