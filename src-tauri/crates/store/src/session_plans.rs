//! Session plans: what belongs to a plan as a whole, its steps, comments, and what is packed.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, bury, instant};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};
use warsha_core::ids::{PlanCommentId, PlanStepId, SessionId};
use warsha_core::session::LeadRole;
use warsha_core::session_plan::{
    PanelSeat, PlanB, PlanColumn, PlanColumnKind, PlanComment, PlanGroup, PlanStep, SessionPlan,
};

/// The plan of a session; an empty one when nobody has written any.
pub fn get(from: &impl Source, session: SessionId) -> Result<SessionPlan, StoreError> {
    let sql = "SELECT before, plan_b, own_columns, spares, panel FROM session_plan
        WHERE session=?1 AND removed_at IS NULL";
    let found = fields::one(from.reader().0, sql, [session.to_string()], |f| {
        Ok(SessionPlan {
            before: f.text()?,
            plan_b: f
                .values()?
                .iter()
                .map(|v| PlanB { case: text(&v["case"]), then: text(&v["then"]) })
                .collect(),
            columns: f.values()?.iter().map(read_column).collect(),
            spares: f.take::<i64>()?.try_into().unwrap_or(0),
            panel: f.values()?.iter().filter_map(read_seat).collect(),
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// Writes what belongs to a plan as a whole.
pub fn put(tx: &mut Change<'_>, session: SessionId, plan: &SessionPlan) -> Result<(), StoreError> {
    let plan_b = |b: &PlanB| json!({ "case": b.case, "then": b.then });
    let column = |c: &PlanColumn| json!({ "key": c.key, "label": c.label, "kind": c.kind.code(), "choices": c.choices, "shared": c.shared });
    let seat = |s: &PanelSeat| json!({ "name": s.name, "organisation": s.organisation, "role": s.role.code(), "minutes": s.minutes, "cue": s.cue });
    Record::of("session_plan")
        .key("session", session.to_string())
        .set("before", plan.before.clone())
        .set("plan_b", array(&plan.plan_b, plan_b))
        .set("own_columns", array(&plan.columns, column))
        .set("spares", i64::from(plan.spares))
        .set("panel", array(&plan.panel, seat))
        .present()
        .write(tx.conn)
}

const STEP: &str = "id, session, within, branch, rank, minutes, shortest, droppable, clock, title, method, activity, facilitator,
    participants, materials, lead, co_lead, setup, language_cue, notes, split_groups, own_values";

fn read_step(f: &mut Fields<'_>) -> Result<PlanStep, StoreError> {
    Ok(PlanStep {
        id: f.id()?,
        session: f.id()?,
        within: f.maybe_id()?,
        branch: f.take::<i64>()?.try_into().unwrap_or(0),
        rank: f.text()?,
        minutes: f.minute()?,
        shortest: f.maybe_minute()?,
        droppable: f.flag()?,
        clock: f.maybe_minute()?,
        title: f.text()?,
        method: f.text()?,
        activity: f.maybe_code()?,
        facilitator: f.text()?,
        participants: f.text()?,
        materials: f.text()?,
        lead: f.text()?,
        co_lead: f.text()?,
        setup: f.text()?,
        language_cue: f.text()?,
        notes: f.text()?,
        groups: f.values()?.iter().map(read_group).collect(),
        own: f.texts()?,
    })
}

/// The steps of every plan, each plan's in order.
pub fn all_steps(from: &impl Source) -> Result<Vec<PlanStep>, StoreError> {
    let sql = format!("SELECT {STEP} FROM plan_step WHERE removed_at IS NULL ORDER BY session, rank, id");
    fields::all(from.reader().0, &sql, [], read_step)
}

/// The steps of one plan in order.
pub fn steps(from: &impl Source, session: SessionId) -> Result<Vec<PlanStep>, StoreError> {
    let sql =
        format!("SELECT {STEP} FROM plan_step WHERE session=?1 AND removed_at IS NULL ORDER BY rank, id");
    fields::all(from.reader().0, &sql, [session.to_string()], read_step)
}

/// Adds a step, or writes it anew.
pub fn put_step(tx: &mut Change<'_>, step: &PlanStep) -> Result<(), StoreError> {
    let group = |g: &PlanGroup| json!({ "name": g.name, "size": g.size, "room": g.room.map(|room| room.to_string()) });
    let own: BTreeMap<&String, &String> = step.own.iter().filter(|(_, value)| !value.is_empty()).collect();
    Record::of("plan_step")
        .key("id", step.id.to_string())
        .set("session", step.session.to_string())
        .maybe("within", step.within)
        .set("branch", i64::from(step.branch))
        .set("rank", step.rank.clone())
        .set("minutes", i64::from(step.minutes))
        .set("shortest", step.shortest.map(i64::from))
        .set("droppable", i64::from(step.droppable))
        .set("clock", step.clock.map(i64::from))
        .set("title", step.title.clone())
        .set("method", step.method.clone())
        .maybe_code("activity", step.activity)
        .set("facilitator", step.facilitator.clone())
        .set("participants", step.participants.clone())
        .set("materials", step.materials.clone())
        .set("lead", step.lead.clone())
        .set("co_lead", step.co_lead.clone())
        .set("setup", step.setup.clone())
        .set("language_cue", step.language_cue.clone())
        .set("notes", step.notes.clone())
        .set("split_groups", array(&step.groups, group))
        .set("own_values", json!(own).to_string())
        .present()
        .write(tx.conn)
}

/// Takes a step away. `false` when it is not there.
pub fn remove_step(tx: &mut Change<'_>, id: PlanStepId) -> Result<bool, StoreError> {
    bury(tx.conn, "plan_step", &id.to_string(), tx.now())
}

/// Comments on one plan, the oldest first.
pub fn comments(from: &impl Source, session: SessionId) -> Result<Vec<PlanComment>, StoreError> {
    let sql = "SELECT id, session, step, author, at, words, resolved FROM plan_comment
        WHERE session=?1 AND removed_at IS NULL ORDER BY at, id";
    fields::all(from.reader().0, sql, [session.to_string()], |f| {
        Ok(PlanComment {
            id: f.id()?,
            session: f.id()?,
            step: f.maybe_id()?,
            author: f.text()?,
            at: f.instant()?,
            text: f.text()?,
            resolved: f.flag()?,
        })
    })
}

/// Adds a comment, or writes it anew.
pub fn put_comment(tx: &mut Change<'_>, comment: &PlanComment) -> Result<(), StoreError> {
    Record::of("plan_comment")
        .key("id", comment.id.to_string())
        .set("session", comment.session.to_string())
        .maybe("step", comment.step)
        .set("author", comment.author.clone())
        .set("at", instant(comment.at))
        .set("words", comment.text.clone())
        .set("resolved", i64::from(comment.resolved))
        .present()
        .write(tx.conn)
}

/// Takes a comment away. `false` when it is not there.
pub fn remove_comment(tx: &mut Change<'_>, id: PlanCommentId) -> Result<bool, StoreError> {
    bury(tx.conn, "plan_comment", &id.to_string(), tx.now())
}

/// What is packed for a session, by the keys of its materials.
pub fn packed(from: &impl Source, session: SessionId) -> Result<HashSet<String>, StoreError> {
    let sql = "SELECT material FROM packed_material WHERE session=?1 AND removed_at IS NULL";
    Ok(fields::all(from.reader().0, sql, [session.to_string()], fields::sole_text)?.into_iter().collect())
}

/// Ticks something on the packing list of a session, or unticks it.
pub fn pack(tx: &mut Change<'_>, session: SessionId, material: &str, packed: bool) -> Result<(), StoreError> {
    if packed {
        return Record::of("packed_material")
            .key("session", session.to_string())
            .key("material", material.to_owned())
            .present()
            .write(tx.conn);
    }
    let sql =
        "UPDATE packed_material SET removed_at=?3 WHERE session=?1 AND material=?2 AND removed_at IS NULL";
    let at = instant(tx.now());
    tx.conn.prepare_cached(sql).kept()?.execute((session.to_string(), material, at)).kept()?;
    Ok(())
}

fn read_group(value: &Value) -> PlanGroup {
    PlanGroup {
        name: text(&value["name"]),
        size: value["size"].as_u64().and_then(|size| u32::try_from(size).ok()),
        room: value["room"].as_str().and_then(|id| id.parse().ok()),
    }
}

fn read_column(value: &Value) -> PlanColumn {
    PlanColumn {
        key: text(&value["key"]),
        label: text(&value["label"]),
        // Values of a kind that this version does not know are read as text, and kept.
        kind: value["kind"].as_str().and_then(PlanColumnKind::from_code).unwrap_or(PlanColumnKind::Text),
        choices: value["choices"].as_array().into_iter().flatten().map(text).collect(),
        shared: value["shared"].as_bool().unwrap_or(false),
    }
}

fn read_seat(value: &Value) -> Option<PanelSeat> {
    Some(PanelSeat {
        name: text(&value["name"]),
        organisation: text(&value["organisation"]),
        role: LeadRole::from_code(value["role"].as_str()?)?,
        minutes: value["minutes"].as_i64().and_then(|minutes| i32::try_from(minutes).ok()),
        cue: text(&value["cue"]),
    })
}

fn array<T>(items: &[T], one: impl Fn(&T) -> Value) -> String {
    Value::Array(items.iter().map(one).collect()).to_string()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
