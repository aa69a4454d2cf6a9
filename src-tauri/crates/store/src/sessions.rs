//! Sessions with their leads and outcomes.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, bury};
use rusqlite::Connection;
use std::collections::HashMap;
use warsha_core::ids::{OutcomeId, SessionId};
use warsha_core::session::{Lead, Session};

const COLUMNS: &str = "id, title, short_title, kind, parent, languages, interpretation, objective, note, organisers_only, mode, join_link,
    expected_people, usual_minutes, shortest_minutes, own_kind, tags, needs";

fn read(f: &mut Fields<'_>) -> Result<Session, StoreError> {
    let session = Session {
        id: f.id()?,
        title: f.localised()?,
        short_title: f.localised()?,
        kind: f.code()?,
        own_kind: None,
        parent: f.maybe_id()?,
        leads: Vec::new(),
        languages: f.list()?,
        interpretation: f.flag()?,
        objective: f.text()?,
        outcomes: Vec::new(),
        tags: Vec::new(),
        needs: Vec::new(),
        note: f.text()?,
        organisers_only: f.flag()?,
        mode: f.code()?,
        join_link: f.text()?,
        expected_people: f.take()?,
        usual_minutes: f.minute()?,
        shortest_minutes: f.maybe_minute()?,
    };
    Ok(Session { own_kind: f.maybe_id()?, tags: f.list()?, needs: f.list()?, ..session })
}

type Parts = (HashMap<SessionId, Vec<Lead>>, HashMap<SessionId, Vec<OutcomeId>>);

fn parts(conn: &Connection, only: Option<SessionId>) -> Result<Parts, StoreError> {
    let only = only.map(|id| id.to_string());
    let sql =
        "SELECT session, delegate, name, organisation, role FROM session_lead WHERE ?1 IS NULL OR session=?1
        ORDER BY session, position";
    let mut leads: HashMap<SessionId, Vec<Lead>> = HashMap::new();
    for (session, lead) in fields::all(conn, sql, [&only], |f| {
        let session: SessionId = f.id()?;
        Ok((
            session,
            Lead { delegate: f.maybe_id()?, name: f.text()?, organisation: f.text()?, role: f.code()? },
        ))
    })? {
        leads.entry(session).or_default().push(lead);
    }
    let sql = "SELECT session, outcome FROM session_outcome WHERE ?1 IS NULL OR session=?1 ORDER BY session, position";
    let mut outcomes: HashMap<SessionId, Vec<OutcomeId>> = HashMap::new();
    for (session, outcome) in
        fields::all(conn, sql, [&only], |f| Ok((f.id::<SessionId>()?, f.id::<OutcomeId>()?)))?
    {
        outcomes.entry(session).or_default().push(outcome);
    }
    Ok((leads, outcomes))
}

fn with_parts(mut session: Session, (leads, outcomes): &mut Parts) -> Session {
    session.leads = leads.remove(&session.id).unwrap_or_default();
    session.outcomes = outcomes.remove(&session.id).unwrap_or_default();
    session
}

/// Every session, in the order in which they were made.
pub fn all(from: &impl Source) -> Result<Vec<Session>, StoreError> {
    let conn = from.reader().0;
    let sql = format!("SELECT {COLUMNS} FROM session WHERE removed_at IS NULL ORDER BY id");
    let sessions = fields::all(conn, &sql, [], read)?;
    let mut parts = parts(conn, None)?;
    Ok(sessions.into_iter().map(|session| with_parts(session, &mut parts)).collect())
}

/// One session, unless it was removed.
pub fn get(from: &impl Source, id: SessionId) -> Result<Option<Session>, StoreError> {
    let conn = from.reader().0;
    let sql = format!("SELECT {COLUMNS} FROM session WHERE id=?1 AND removed_at IS NULL");
    let Some(session) = fields::one(conn, &sql, [id.to_string()], read)? else { return Ok(None) };
    Ok(Some(with_parts(session, &mut parts(conn, Some(id))?)))
}

/// Adds a session, or writes it anew with exactly these leads and outcomes.
pub fn upsert(tx: &mut Change<'_>, session: &Session) -> Result<(), StoreError> {
    let conn = tx.conn;
    let id = session.id.to_string();
    Record::of("session")
        .key("id", id.clone())
        .localised("title", &session.title)
        .localised("short_title", &session.short_title)
        .code("kind", session.kind)
        .maybe("parent", session.parent)
        .list("languages", &session.languages)
        .set("interpretation", session.interpretation)
        .set("objective", session.objective.clone())
        .set("note", session.note.clone())
        .set("organisers_only", session.organisers_only)
        .code("mode", session.mode)
        .set("join_link", session.join_link.clone())
        .set("expected_people", session.expected_people)
        .set("usual_minutes", session.usual_minutes)
        .set("shortest_minutes", session.shortest_minutes)
        .maybe("own_kind", session.own_kind)
        .list("tags", &session.tags)
        .list("needs", &session.needs)
        .present()
        .write(conn)?;
    // Leads beyond the new number go; the others are written over, so that a role that this version does not know survives.
    conn.prepare_cached("DELETE FROM session_lead WHERE session=?1 AND position>=?2")
        .kept()?
        .execute((&id, session.leads.len() as i64))
        .kept()?;
    for (position, lead) in session.leads.iter().enumerate() {
        Record::of("session_lead")
            .key("session", id.clone())
            .key("position", position as i64)
            .maybe("delegate", lead.delegate)
            .set("name", lead.name.clone())
            .set("organisation", lead.organisation.clone())
            .code("role", lead.role)
            .write(conn)?;
    }
    conn.prepare_cached("DELETE FROM session_outcome WHERE session=?1").kept()?.execute([&id]).kept()?;
    for (position, outcome) in session.outcomes.iter().enumerate() {
        Record::of("session_outcome")
            .key("session", id.clone())
            .key("outcome", outcome.to_string())
            .set("position", position as i64)
            .write(conn)?;
    }
    Ok(())
}

/// Takes a session away, and only itself; its placements are not shown any more. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: SessionId) -> Result<bool, StoreError> {
    bury(tx.conn, "session", &id.to_string(), tx.now())
}
