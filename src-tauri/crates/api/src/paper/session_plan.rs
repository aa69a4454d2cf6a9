//! Session plans: the steps that facilitators wrote, or, without any, what the agenda knows of a session: its place, leads, objective, and
//! what is inside it.

use super::catalogue::{Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::planned::planned;
use crate::error::ApiError;
use crate::session_plans::{Veil, people_of, slot_at};
use warsha_core::audience::Audience as For;
use warsha_core::session::{LeadRole, Placement, Rooms, Session};
use warsha_core::session_plan::{
    self as plan, Activity, Materials, Slot, activity_of, cut_when_late, fit, timetable, together,
};
use warsha_print::{CutRow, Fact, FactLabel, FactValue, Material, PlanStep, SessionPlanView};
use warsha_store as store;

/// Which sessions.
pub(super) const SESSIONS: Choice = Choice::of("sessions", Kind::Sessions).for_once();

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    large_print: true,
    notes: true,
    choices: &[SESSIONS],
    pack: Pack::PlannedDay { copies: Copies::One },
    ..Recipe::new("session-plan", Group::Programme, &[For::Facilitators, For::Participants], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let mut views = Vec::new();
    for one in planned(making)? {
        views.push(one.told(view(making, &one.placement, one.session, one.code.clone())?));
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
    let written = Written::of(making, placement, session)?;
    let mut before = needs(session, &written.veil);
    before.extend(
        written.plan.before.lines().map(|line| written.veil.text(line.trim())).filter(|l| !l.is_empty()),
    );
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
            .map(|line| written.veil.text(line.trim()))
            .filter(|line| !line.is_empty())
            .collect(),
        outcome: outcome(making, session),
        setup: if for_participants { String::new() } else { written.veil.text(&setup(making, placement)?) },
        before,
        steps: if written.steps.is_empty() {
            steps(making, placement, session)?
        } else {
            written.print_steps(making)?
        },
        own_columns: written.columns.iter().map(|column| written.veil.text(&column.label)).collect(),
        // Steps that the agenda knows say with their minutes how they fit.
        fit: (!written.steps.is_empty()).then(|| fit(&written.steps, written.slot)),
        cuts: written.cuts(making),
        cuts_before: cut_when_late(&written.steps, written.slot, 0).until,
        never_cut: written.never_cut(making),
        plan_b: written
            .plan
            .plan_b
            .iter()
            .map(|b| (written.veil.text(&b.case), written.veil.text(&b.then)))
            .collect(),
        materials: written.materials(people_of(making.agenda()?, session)),
        for_participants,
    })
}

/// What facilitators wrote, as the audience may read it.
struct Written {
    plan: plan::SessionPlan,
    /// Own columns that the audience sees.
    columns: Vec<plan::PlanColumn>,
    steps: Vec<plan::PlanStep>,
    slot: Slot,
    veil: Veil,
}

impl Written {
    fn of(making: &Making<'_>, placement: &Placement, session: &Session) -> Result<Self, ApiError> {
        let veil = Veil::over(making.open, making.audience)?.of_session(session);
        let steps = store::session_plans::steps(&making.open.document, session.id)?;
        let plan = store::session_plans::get(&making.open.document, session.id)?;
        let everything = making.audience != For::Participants;
        let columns = plan.columns.iter().filter(|column| everything || column.shared).cloned().collect();
        Ok(Self {
            plan,
            columns,
            steps: steps.iter().map(|step| veil.step(step)).collect(),
            slot: slot_at(placement),
            veil,
        })
    }

    fn print_steps(&self, making: &Making<'_>) -> Result<Vec<PlanStep>, ApiError> {
        let mut found = Vec::with_capacity(self.steps.len());
        for timed in timetable(&self.steps, self.slot) {
            let Some(step) = self.steps.iter().find(|step| step.id == timed.step) else { continue };
            let leads: Vec<&str> = [step.lead.as_str(), step.co_lead.as_str()]
                .into_iter()
                .filter(|name| !name.is_empty())
                .collect();
            let setup = [("paper-plan-setup", &step.setup), ("paper-plan-cue", &step.language_cue)];
            let mut facilitator = vec![step.facilitator.clone()];
            for (key, text) in setup.into_iter().filter(|(_, text)| !text.is_empty()) {
                facilitator.push(making.words.say(key, &[("text", text.as_str().into())]));
            }
            facilitator.push(step.notes.clone());
            facilitator.retain(|text| !text.trim().is_empty());
            let own = self.columns.iter().map(|c| {
                let value = step.own.get(&c.key).cloned().unwrap_or_default();
                // A word: no bundled face has a tick.
                if c.kind == plan::PlanColumnKind::Tick && !value.is_empty() {
                    making.words.say("paper-plan-yes", &[])
                } else {
                    value
                }
            });
            let groups: Result<Vec<String>, ApiError> =
                (0..step.groups.len()).map(|at| group_line(making, step, at)).collect();
            found.push(PlanStep {
                title: step.title.clone(),
                minutes: timed.minutes,
                method: step.method.clone(),
                facilitator: facilitator.join("\n"),
                participants: step.participants.clone(),
                materials: step.materials.clone(),
                lead: leads.join(", "),
                participants_work: !matches!(activity_of(step), Activity::Input | Activity::Break),
                own: own.collect(),
                start: step.within.is_some().then_some(timed.start).or(step.clock),
                group: self.group_of(making, step),
                locked: step.within.is_none() && step.clock.is_some(),
                groups: groups?,
            });
        }
        Ok(found)
    }

    /// Steps that hold a clock time and cannot be left out, by number: who comes at ten finds the step at ten.
    fn never_cut(&self, making: &Making<'_>) -> String {
        let held =
            together(&self.steps).enumerate().filter(|(_, step)| step.clock.is_some() && !step.droppable);
        let name = |(at, _): (usize, &plan::PlanStep)| {
            making.words.say("paper-plan-step", &[("step", (at + 1).to_string().into())])
        };
        held.map(name).collect::<Vec<_>>().join(", ")
    }

    /// The name of the group that does a step, or its number; empty for a step of everybody.
    fn group_of(&self, making: &Making<'_>, step: &plan::PlanStep) -> String {
        let Some(split) = step.within.and_then(|within| self.steps.iter().find(|s| s.id == within)) else {
            return String::new();
        };
        group_name(making, split, step.branch as usize)
    }

    /// What to do when the session begins late, for five, ten, fifteen and twenty minutes, as far as the plan can give them.
    fn cuts(&self, making: &Making<'_>) -> Vec<CutRow> {
        let all: Vec<&plan::PlanStep> = together(&self.steps).collect();
        let number = |id| all.iter().position(|step| step.id == id).map_or(0, |at| at + 1).to_string();
        let mut rows: Vec<CutRow> = Vec::new();
        for late in [5, 10, 15, 20] {
            let found = cut_when_late(&self.steps, self.slot, late);
            if all.is_empty() || found.cut.saves < found.needed {
                break;
            }
            if found.needed <= 0 {
                rows.push(CutRow { late, saves: 0, action: making.words.say("paper-cut-free", &[]) });
                continue;
            }
            let dropped = found
                .cut
                .drop
                .iter()
                .map(|&id| making.words.say("paper-cut-drop", &[("step", number(id).into())]));
            let shortened = found.cut.shorten.iter().map(|&(id, to)| {
                making.words.say(
                    "paper-cut-shorten",
                    &[("step", number(id).into()), ("minutes", to.to_string().into())],
                )
            });
            let action = dropped.chain(shortened).collect::<Vec<_>>().join(" ");
            rows.push(CutRow { late, saves: found.cut.saves, action });
        }
        rows
    }

    fn materials(&self, people: u32) -> Vec<Material> {
        let mut sum = Materials::default();
        sum.add(&self.steps, people, self.plan.spares);
        let line = |one: plan::MaterialSum| Material {
            item: if one.unit.is_empty() { one.name } else { format!("{} ({})", one.name, one.unit) },
            pieces: one.pieces,
            brought_by: String::new(),
        };
        sum.list().into_iter().map(line).collect()
    }
}

/// The name of a group of a step, or its number.
pub(super) fn group_name(making: &Making<'_>, splits: &plan::PlanStep, at: usize) -> String {
    let name = splits.groups.get(at).map(|group| group.name.trim()).unwrap_or_default();
    if name.is_empty() {
        return making.words.say("paper-plan-group", &[("number", (at + 1).to_string().into())]);
    }
    name.to_owned()
}

/// A group in one line, so that everybody in it knows where to go: its name, how many people, and the room.
pub(super) fn group_line(making: &Making<'_>, step: &plan::PlanStep, at: usize) -> Result<String, ApiError> {
    let mut parts = vec![group_name(making, step, at)];
    if let Some(group) = step.groups.get(at) {
        if let Some(size) = group.size {
            parts.push(making.words.say("paper-plan-group-people", &[("count", i64::from(size).into())]));
        }
        parts.extend(group.room.map(|room| making.room_names(&[room])).transpose()?.into_iter().flatten());
    }
    Ok(parts.join(", "))
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
fn needs(session: &Session, veil: &Veil) -> Vec<String> {
    session.needs.iter().filter(|need| !need.trim().is_empty()).map(|need| veil.text(need)).collect()
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
