//! Changes of a plan, each of them one operation.

use super::moving::Place;
use super::patch::{Misfits, column, patch};
use super::session_of;
use super::views::view;
use super::whole;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, optional_id};
use crate::error::{ApiError, ErrorCode};
use crate::host::Host;
use crate::wire::*;
use warsha_core::ids::{PlanCommentId, PlanStepId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::rank;
use warsha_core::session_plan::{
    NotedValue, PanelSeat, PlanB, PlanColumn, PlanComment, PlanStep, SessionPlan, fresh_column_key,
    fresh_column_label, settle_values,
};
use warsha_core::workshop::Room;
use warsha_store as store;

/// A plan on its way to another: what is there, changed in memory, and written where it differs.
pub(crate) struct Draft {
    pub session: SessionId,
    pub steps: Vec<PlanStep>,
    pub plan: SessionPlan,
    /// Values that no column could take, and that went into notes.
    pub noted: Vec<NotedValue>,
    rooms: Vec<Room>,
    before: (Vec<PlanStep>, SessionPlan),
}

impl Draft {
    pub fn of(open: &crate::open::Open, session: SessionId) -> Result<Self, ApiError> {
        let steps = store::session_plans::steps(&open.document, session)?;
        let plan = store::session_plans::get(&open.document, session)?;
        let rooms = store::rooms::all(&open.document)?;
        Ok(Self { session, before: (steps.clone(), plan.clone()), steps, plan, noted: Vec::new(), rooms })
    }

    /// Writes what differs from what was there.
    pub fn write(&self, tx: &mut store::Change<'_>) -> Result<(), ApiError> {
        for step in &self.steps {
            if !self.before.0.contains(step) {
                store::session_plans::put_step(tx, step)?;
            }
        }
        for gone in &self.before.0 {
            if !self.steps.iter().any(|step| step.id == gone.id) {
                store::session_plans::remove_step(tx, gone.id)?;
            }
        }
        if self.plan != self.before.1 {
            store::session_plans::put(tx, self.session, &self.plan)?;
        }
        Ok(())
    }

    pub(super) fn step(&self, step: PlanStepId) -> Result<&PlanStep, ApiError> {
        self.steps.iter().find(|s| s.id == step).ok_or_else(|| ErrorCode::NotFound.into())
    }

    /// Ids of the steps of the plan, or of one group, in order.
    pub(super) fn siblings(&self, within: Option<PlanStepId>, branch: u32) -> Vec<PlanStepId> {
        let mut found: Vec<&PlanStep> =
            self.steps.iter().filter(|s| s.within == within && s.branch == branch).collect();
        found.sort_by(|a, b| (&a.rank, a.id).cmp(&(&b.rank, b.id)));
        found.into_iter().map(|step| step.id).collect()
    }

    /// Gives siblings ranks that rise in this order; as few as possible change.
    pub(super) fn order(&mut self, ids: &[PlanStepId]) {
        let old: Vec<String> = ids
            .iter()
            .map(|id| self.steps.iter().find(|s| s.id == *id).map(|s| s.rank.clone()).unwrap_or_default())
            .collect();
        // A new step has no rank yet; a text that is no rank makes all be numbered anew only where nothing lies between.
        let known: Vec<&str> = old.iter().map(String::as_str).collect();
        let new = if old.iter().any(String::is_empty) { filled(&old) } else { rank::reordered(&known) };
        for (id, rank) in ids.iter().zip(new) {
            if let Some(step) = self.steps.iter_mut().find(|s| s.id == *id) {
                step.rank = rank;
            }
        }
        self.steps.sort_by(|a, b| (&a.rank, a.id).cmp(&(&b.rank, b.id)));
    }

    /// Adds steps; `at` is the place among their siblings. Steps of their groups come with them.
    pub fn add(
        &mut self,
        wanted: &[StepFields],
        place: (Option<PlanStepId>, u32, usize),
        host: &dyn Host,
    ) -> Result<Vec<PlanStepId>, ApiError> {
        let (within, branch, at) = place;
        let mut order = self.siblings(within, branch);
        let at = at.min(order.len());
        let mut added = Vec::new();
        for fields in wanted {
            let new = PlanStepId::new(host.new_id());
            let mut step = PlanStep { within, branch, ..PlanStep::empty(new, self.session) };
            let misfits = Misfits::Noted(&mut self.noted);
            patch(&mut step, fields, &mut self.plan.columns, &self.rooms, misfits)?;
            if within.is_some() {
                // Groups within groups would be more than anybody can follow in a room.
                step.groups.clear();
                step.clock = None;
            }
            let splits = !step.groups.is_empty();
            self.steps.push(step);
            added.push(new);
            for (group, inside) in fields.branches.iter().flatten().enumerate().filter(|_| splits) {
                self.add(inside, (Some(new), group as u32, 0), host)?;
            }
        }
        order.splice(at..at, added.iter().copied());
        self.order(&order);
        Ok(added)
    }

    /// Gives the plan these columns, in this order; values go with them as far as they can.
    fn take_columns(&mut self, wanted: &[PlanColumnView]) {
        let mut all: Vec<PlanColumn> = Vec::with_capacity(wanted.len());
        for view in wanted.iter().filter(|view| !view.label.trim().is_empty()) {
            let new = column(view);
            let label = fresh_column_label(&new.label, &all);
            let taken = || self.plan.columns.iter().chain(&all).cloned().collect::<Vec<_>>();
            let key = if view.key.is_empty() { fresh_column_key(&label, &taken()) } else { new.key.clone() };
            all.push(PlanColumn { key, label, ..new });
        }
        self.noted.extend(settle_values(&mut self.steps, &self.plan.columns, &all));
        self.plan.columns = all;
    }

    pub fn remove(&mut self, ids: &[PlanStepId]) {
        self.steps.retain(|s| !ids.contains(&s.id) && s.within.is_none_or(|within| !ids.contains(&within)));
    }

    fn edit(&mut self, ids: &[PlanStepId], fields: &StepFields) -> Result<(), ApiError> {
        let mut columns = self.plan.columns.clone();
        for &wanted in ids {
            let step = self.steps.iter_mut().find(|s| s.id == wanted).ok_or(ErrorCode::NotFound)?;
            patch(step, fields, &mut columns, &self.rooms, Misfits::Refused)?;
            if step.within.is_some() {
                step.groups.clear();
                step.clock = None;
            }
            let groups = step.groups.len() as u32;
            self.steps.retain(|s| s.within != Some(wanted) || s.branch < groups);
        }
        self.plan.columns = columns;
        Ok(())
    }
}

/// Ranks in the order of the list, where empty texts stand for those that are still missing.
fn filled(old: &[String]) -> Vec<String> {
    let mut new: Vec<String> = Vec::with_capacity(old.len());
    for (at, here) in old.iter().enumerate() {
        if !here.is_empty() {
            new.push(here.clone());
            continue;
        }
        let low = new.last().map_or("", String::as_str);
        let high =
            old.get(at..).and_then(|rest| rest.iter().find(|r| !r.is_empty())).map_or("", String::as_str);
        match rank::between(low, high) {
            Some(rank) => new.push(rank),
            None => return rank::ranks(old.len()),
        }
    }
    new
}

/// Changes a plan.
pub fn change_plan(backend: &mut Backend, wanted: ChangePlan) -> Outcome<SessionPlanView> {
    let host = std::sync::Arc::clone(&backend.host);
    let desk = crate::desk::name(backend);
    let open = backend.open_mut()?;
    let session: SessionId = id(&wanted.session)?;
    let (_, about) = session_of(open, session)?;
    let subject = about.title.best("en").to_owned();
    let mut draft = Draft::of(open, session)?;
    let mut comment = None;
    let mut packed = None;
    let operation = match wanted.change {
        PlanChange::AddSteps { after, first, within, branch, steps, whole } => {
            let after: Option<PlanStepId> = optional_id(after.as_deref().unwrap_or_default())?;
            let (within, branch) = match after {
                Some(after) => draft.step(after).map(|s| (s.within, s.branch))?,
                None => (optional_id(within.as_deref().unwrap_or_default())?, branch),
            };
            if let Some(splits) = within.map(|within| draft.step(within)).transpose()?
                && branch as usize >= splits.groups.len()
            {
                return Err(ErrorCode::NotFound.into());
            }
            let order = draft.siblings(within, branch);
            let at = match after {
                Some(after) => order.iter().position(|id| *id == after).map_or(order.len(), |at| at + 1),
                None if first => 0,
                None => order.len(),
            };
            if let Some(whole) = whole {
                whole::join(&mut draft.plan, &whole::of_wire(whole));
            }
            draft.add(&steps, (within, branch, at), &*host)?;
            Op::AddSteps
        }
        PlanChange::EditSteps { steps, fields } => {
            draft.edit(&ids(&steps)?, &fields)?;
            Op::EditSteps
        }
        PlanChange::RemoveSteps { steps } => {
            let gone = ids(&steps)?;
            gone.iter().try_for_each(|&step| draft.step(step).map(|_| ()))?;
            draft.remove(&gone);
            Op::RemoveSteps
        }
        PlanChange::RemoveGroup { step, group } => {
            draft.remove_group(id(&step)?, group)?;
            Op::RemoveSteps
        }
        PlanChange::MoveSteps { steps, before, after } => {
            let before = optional_id(before.as_deref().unwrap_or_default())?.map(Place::Before);
            let after = optional_id(after.as_deref().unwrap_or_default())?.map(Place::After);
            draft.move_to(&ids(&steps)?, before.or(after).unwrap_or(Place::End))?;
            Op::MoveSteps
        }
        PlanChange::Fit { minutes, drop, release } => {
            for step in &release {
                let wanted: PlanStepId = id(step)?;
                let step = draft.steps.iter_mut().find(|s| s.id == wanted).ok_or(ErrorCode::NotFound)?;
                step.clock = None;
            }
            for one in &minutes {
                let wanted: PlanStepId = id(&one.step)?;
                let step = draft.steps.iter_mut().find(|s| s.id == wanted).ok_or(ErrorCode::NotFound)?;
                step.minutes = one.to.clamp(1, 1440);
            }
            draft.remove(&ids(&drop)?);
            Op::FitPlan
        }
        PlanChange::Details { before, plan_b, columns, spares, panel } => {
            if let Some(wanted) = columns {
                draft.take_columns(&wanted);
            }
            details(&mut draft.plan, before, plan_b, spares, panel);
            Op::EditPlan
        }
        PlanChange::Pack { material, packed: is } => {
            packed = Some((material, is));
            Op::PackMaterial
        }
        PlanChange::Comment { step, author, text } => {
            let text = text.trim().to_owned();
            if text.is_empty() {
                return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "text"));
            }
            let author = if author.trim().is_empty() { desk } else { author.trim().to_owned() };
            let step: Option<PlanStepId> = optional_id(step.as_deref().unwrap_or_default())?;
            step.map(|step| draft.step(step)).transpose()?;
            let id = PlanCommentId::new(host.new_id());
            comment = Some(Said::New(PlanComment {
                id,
                session,
                step,
                author,
                at: host.now(),
                text,
                resolved: false,
            }));
            Op::CommentPlan
        }
        PlanChange::Resolve { comment: which, resolved } => {
            let which: PlanCommentId = id(&which)?;
            let there = store::session_plans::comments(&open.document, session)?;
            let found = there.into_iter().find(|c| c.id == which).ok_or(ErrorCode::NotFound)?;
            comment = Some(Said::New(PlanComment { resolved, ..found }));
            Op::CommentPlan
        }
        PlanChange::RemoveComment { comment: which } => {
            comment = Some(Said::Gone(id(&which)?));
            Op::CommentPlan
        }
    };
    let done = open.write(operation, &subject, |tx| {
        draft.write(tx)?;
        match &comment {
            Some(Said::New(comment)) => store::session_plans::put_comment(tx, comment)?,
            Some(Said::Gone(comment)) => {
                store::session_plans::remove_comment(tx, *comment)?;
            }
            None => {}
        }
        if let Some((material, is)) = &packed {
            store::session_plans::pack(tx, session, material, *is)?;
        }
        Ok::<_, ApiError>(())
    })?;
    let noted = whole::noted(draft.noted);
    let shown = SessionPlanView { noted, ..view(open, session, host.now())? };
    Ok(Answer::changed(shown, &done.changed))
}

/// What becomes of a comment.
enum Said {
    New(PlanComment),
    Gone(PlanCommentId),
}

fn ids(texts: &[String]) -> Result<Vec<PlanStepId>, ApiError> {
    texts.iter().map(|text| id(text)).collect()
}

fn details(
    plan: &mut SessionPlan,
    before: Option<String>,
    plan_b: Option<Vec<PlanBView>>,
    spares: Option<u32>,
    panel: Option<Vec<PanelSeatView>>,
) {
    if let Some(before) = before {
        before.trim().clone_into(&mut plan.before);
    }
    if let Some(rows) = plan_b {
        let said = rows.into_iter().filter(|b| !b.case.trim().is_empty() || !b.then.trim().is_empty());
        plan.plan_b =
            said.map(|b| PlanB { case: b.case.trim().to_owned(), then: b.then.trim().to_owned() }).collect();
    }
    if let Some(spares) = spares {
        plan.spares = spares.min(10_000);
    }
    if let Some(seats) = panel {
        let seat = |s: PanelSeatView| PanelSeat {
            name: s.name,
            organisation: s.organisation,
            role: s.role.0,
            minutes: s.minutes.filter(|&minutes| minutes > 0),
            cue: s.cue.trim().to_owned(),
        };
        plan.panel = seats.into_iter().map(seat).collect();
    }
}
