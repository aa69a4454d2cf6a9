//! The workshop itself: one row, its outcomes and its day notes.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{all, one};
use crate::record::Record;
use warsha_core::Minute;
use warsha_core::delegate::Category;
use warsha_core::delegation::Counting;
use warsha_core::workshop::{DayNote, Outcome, ProgrammeLine, Workshop};

/// The workshop of a document.
///
/// # Errors
/// [`StoreError::Damaged`] when there is none.
pub fn get(from: &impl Source) -> Result<Workshop, StoreError> {
    let conn = from.reader().0;
    let outcomes = all(conn, "SELECT id, code, text FROM outcome ORDER BY position, id", [], |f| {
        Ok(Outcome { id: f.id()?, code: f.text()?, text: f.localised()? })
    })?;
    let day_notes = all(conn, "SELECT day, theme, objective FROM day_note ORDER BY day", [], |f| {
        Ok(DayNote { day: f.day()?, theme: f.localised()?, objective: f.localised()? })
    })?;
    let sql =
        "SELECT id, title, purpose, first_day, last_day, zone, second_zone, venue, place, country, organiser, languages,
        expected_people, programme_line, donor, acknowledgement FROM workshop ORDER BY id LIMIT 1";
    one(conn, sql, [], |f| {
        Ok(Workshop {
            id: f.id()?,
            title: f.localised()?,
            purpose: f.text()?,
            first_day: f.day()?,
            last_day: f.day()?,
            zone: f.text()?,
            second_zone: f.text()?,
            venue: f.text()?,
            place: f.text()?,
            country: f.country()?,
            organiser: f.text()?,
            languages: f.list()?,
            expected_people: f.take()?,
            programme_line: ProgrammeLine {
                name: f.text()?,
                donor: f.text()?,
                acknowledgement: f.localised()?,
                outcomes,
            },
            day_notes,
        })
    })?
    .ok_or_else(|| StoreError::damaged("no workshop"))
}

/// Writes the workshop with its outcomes and day notes; those not given are taken away.
pub fn set(tx: &mut Change<'_>, workshop: &Workshop) -> Result<(), StoreError> {
    let conn = tx.conn;
    let line = &workshop.programme_line;
    Record::of("workshop")
        .key("id", workshop.id.to_string())
        .localised("title", &workshop.title)
        .set("purpose", workshop.purpose.clone())
        .set("first_day", workshop.first_day.to_string())
        .set("last_day", workshop.last_day.to_string())
        .set("zone", workshop.zone.clone())
        .set("second_zone", workshop.second_zone.clone())
        .set("venue", workshop.venue.clone())
        .set("place", workshop.place.clone())
        .maybe("country", workshop.country)
        .set("organiser", workshop.organiser.clone())
        .list("languages", &workshop.languages)
        .set("expected_people", workshop.expected_people)
        .set("programme_line", line.name.clone())
        .set("donor", line.donor.clone())
        .localised("acknowledgement", &line.acknowledgement)
        .write(conn)?;
    // What is put back unchanged is no change for undo, so the parts may simply be written anew.
    conn.execute("DELETE FROM outcome", []).kept()?;
    for (position, outcome) in line.outcomes.iter().enumerate() {
        Record::of("outcome")
            .key("id", outcome.id.to_string())
            .set("code", outcome.code.clone())
            .localised("text", &outcome.text)
            .set("position", position as i64)
            .write(conn)?;
    }
    conn.execute("DELETE FROM day_note", []).kept()?;
    for note in &workshop.day_notes {
        Record::of("day_note")
            .key("day", note.day.to_string())
            .localised("theme", &note.theme)
            .localised("objective", &note.objective)
            .write(conn)?;
    }
    Ok(())
}

/// Who counts towards the targets.
pub fn counting(from: &impl Source) -> Result<Counting, StoreError> {
    let sql = "SELECT uncounted_categories FROM workshop ORDER BY id LIMIT 1";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let codes = one(from.reader().0, sql, [], |f| f.list())?.unwrap_or_default();
    // A category that this version does not know counts.
    Ok(Counting { uncounted: codes.iter().filter_map(|code| Category::from_code(code)).collect() })
}

/// Sets it.
pub fn set_counting(tx: &mut Change<'_>, counting: &Counting) -> Result<(), StoreError> {
    let codes: Vec<&str> = counting.uncounted.iter().map(|category| category.code()).collect();
    let text = serde_json::Value::from(codes).to_string();
    tx.conn.execute("UPDATE workshop SET uncounted_categories=?1", [text]).kept()?;
    Ok(())
}

/// Minutes that rooms and people need between two sessions; 0 when nobody has set it.
#[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is bound to one lifetime")]
pub fn change_over(from: &impl Source) -> Result<Minute, StoreError> {
    let sql = "SELECT change_over FROM workshop ORDER BY id LIMIT 1";
    Ok(one(from.reader().0, sql, [], |f| f.minute())?.unwrap_or(0))
}

/// Sets it.
pub fn set_change_over(tx: &mut Change<'_>, minutes: Minute) -> Result<(), StoreError> {
    tx.conn.execute("UPDATE workshop SET change_over=?1", [minutes]).kept()?;
    Ok(())
}
