//! Delegates.

use crate::change::{Change, Source};
use crate::codes::Coded;
use crate::error::StoreError;
use crate::fields::{self, Fields, number, one};
use crate::record::{Record, bury};
use crate::status_changes;
use chrono::NaiveDate;
use serde_json::{Value, json};
use warsha_core::delegate::{Companion, CompanionKind, Delegate, DelegateStatus};
use warsha_core::ids::DelegateId;

const COLUMNS: &str = "id, number, full_name, family_name, call_name, native_name, delegation, organisation, position, city, country,
    category, sex, age_band, born_on, first_timer, speaks, language_codes, interpretation, email, phone, reached_by, status, mode, arrives_on,
    arrives_at, arrival_flight, leaves_on, leaves_at, departure_flight, pick_up, hotel_room, nights, passport, passport_expires_on, visa,
    invitation_letter, diet, access_needs, emergency_contact, companions, photo, note, desk_note, desk_flag, protected, alias, replaced_by, waiting_rank, badge,
    own_fields";

fn read(f: &mut Fields<'_>) -> Result<Delegate, StoreError> {
    Ok(Delegate {
        id: f.id()?,
        number: f.take()?,
        full_name: f.text()?,
        family_name: f.text()?,
        call_name: f.text()?,
        native_name: f.text()?,
        delegation: f.maybe_id()?,
        organisation: f.maybe_id()?,
        position: f.text()?,
        city: f.text()?,
        country: f.country()?,
        category: f.code()?,
        sex: f.code()?,
        age_band: f.maybe_code()?,
        born_on: f.maybe_day()?,
        first_timer: f.maybe_flag()?,
        speaks: f.text()?,
        language_codes: f.list()?,
        interpretation: f.text()?,
        email: f.text()?,
        phone: f.text()?,
        reached_by: f.text()?,
        status: f.code()?,
        mode: f.code()?,
        arrives_on: f.maybe_day()?,
        arrives_at: f.maybe_minute()?,
        arrival_flight: f.text()?,
        leaves_on: f.maybe_day()?,
        leaves_at: f.maybe_minute()?,
        departure_flight: f.text()?,
        pick_up: f.text()?,
        hotel_room: f.text()?,
        nights: nights(f)?,
        passport: f.text()?,
        passport_expires_on: f.maybe_day()?,
        visa: f.text()?,
        invitation_letter: f.text()?,
        diet: f.text()?,
        access_needs: f.text()?,
        emergency_contact: f.text()?,
        companions: f.values()?.iter().map(companion).collect(),
        photo: f.code()?,
        note: f.text()?,
        desk_note: f.text()?,
        desk_flag: f.code()?,
        protected: f.flag()?,
        alias: f.text()?,
        replaced_by: f.maybe_id()?,
        waiting_rank: f.text()?,
        badge: f.text()?,
        own_fields: f.texts()?,
    })
}

/// Nights as they are kept; a day that nobody can read is no night.
fn nights(f: &mut Fields<'_>) -> Result<Option<Vec<NaiveDate>>, StoreError> {
    Ok(f.maybe_list()?.map(|days| days.iter().filter_map(|day| day.parse().ok()).collect()))
}

fn companion(value: &Value) -> Companion {
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let kind = CompanionKind::read(&text("kind")).unwrap_or(CompanionKind::Family);
    Companion { name: text("name"), kind, note: text("note") }
}

/// Every delegate, by number.
pub fn all(from: &impl Source) -> Result<Vec<Delegate>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM delegate WHERE removed_at IS NULL ORDER BY number, id");
    fields::all(from.reader().0, &sql, [], read)
}

/// One delegate, unless removed.
pub fn get(from: &impl Source, id: DelegateId) -> Result<Option<Delegate>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM delegate WHERE id=?1 AND removed_at IS NULL");
    one(from.reader().0, &sql, [id.to_string()], read)
}

/// Whether a code stands with anybody of the list, also with somebody who was taken off it.
pub fn ever_had_badge(from: &impl Source, code: &str) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM delegate WHERE badge=?1";
    Ok(number(from.reader().0, sql, [code])? > 0)
}

/// Whether an identity was ever somebody's here: on the list, taken off it, or erased.
pub fn is_known(from: &impl Source, id: DelegateId) -> Result<bool, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM delegate WHERE id=?1) + (SELECT count(*) FROM erased_delegate WHERE id=?1)";
    Ok(number(from.reader().0, sql, [id.to_string()])? > 0)
}

/// Whether somebody was erased here.
pub fn is_erased(from: &impl Source, id: DelegateId) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM erased_delegate WHERE id=?1";
    Ok(number(from.reader().0, sql, [id.to_string()])? > 0)
}

/// The number after the highest ever given: numbers of people taken off the list are not given again.
pub fn next_number(from: &impl Source) -> Result<u32, StoreError> {
    let highest = number(from.reader().0, "SELECT max(number) FROM delegate", [])?;
    Ok(u32::try_from(highest).unwrap_or(0).saturating_add(1))
}

/// Adds a delegate.
pub fn insert(tx: &mut Change<'_>, delegate: &Delegate) -> Result<(), StoreError> {
    record(delegate).write(tx.conn)?;
    status_changes::record(tx, delegate.id, None, delegate.status, None)
}

/// Writes a delegate anew. A status that has become another is recorded, with whoever took the seat.
///
/// # Errors
/// [`StoreError::Unknown`] when there is none with that id.
pub fn update(tx: &mut Change<'_>, delegate: &Delegate) -> Result<(), StoreError> {
    let id = delegate.id.to_string();
    let sql = "SELECT status FROM delegate WHERE id=?1 AND removed_at IS NULL";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let before: Option<DelegateStatus> = one(tx.conn, sql, [&id], |f| f.code())?;
    let Some(before) = before else { return Err(StoreError::Unknown { what: "delegate", id }) };
    record(delegate).write(tx.conn)?;
    if before == delegate.status {
        return Ok(());
    }
    status_changes::record(tx, delegate.id, Some(before), delegate.status, delegate.replaced_by)
}

/// Takes somebody off the list; check-ins and leads keep naming the person. `false` when not there.
pub fn remove(tx: &mut Change<'_>, id: DelegateId) -> Result<bool, StoreError> {
    bury(tx.conn, "delegate", &id.to_string(), tx.now())
}

fn record(d: &Delegate) -> Record {
    let own_fields: serde_json::Map<String, Value> =
        d.own_fields.iter().map(|(key, value)| (key.clone(), value.as_str().into())).collect();
    let nights = d
        .nights
        .as_ref()
        .map(|days| Value::Array(days.iter().map(|day| day.to_string().into()).collect()).to_string());
    let companions: Vec<Value> = d
        .companions
        .iter()
        .map(|c| json!({ "name": c.name, "kind": c.kind.code(), "note": c.note }))
        .collect();
    Record::of("delegate")
        .key("id", d.id.to_string())
        .set("number", d.number)
        .set("full_name", d.full_name.clone())
        .set("family_name", d.family_name.clone())
        .set("call_name", d.call_name.clone())
        .set("native_name", d.native_name.clone())
        .maybe("delegation", d.delegation)
        .maybe("organisation", d.organisation)
        .set("position", d.position.clone())
        .set("city", d.city.clone())
        .maybe("country", d.country)
        .code("category", d.category)
        .code("sex", d.sex)
        .maybe_code("age_band", d.age_band)
        .maybe("born_on", d.born_on)
        .set("first_timer", d.first_timer)
        .set("speaks", d.speaks.clone())
        .list("language_codes", &d.language_codes)
        .set("interpretation", d.interpretation.clone())
        .set("email", d.email.clone())
        .set("phone", d.phone.clone())
        .set("reached_by", d.reached_by.clone())
        .code("status", d.status)
        .code("mode", d.mode)
        .maybe("arrives_on", d.arrives_on)
        .set("arrives_at", d.arrives_at)
        .set("arrival_flight", d.arrival_flight.clone())
        .maybe("leaves_on", d.leaves_on)
        .set("leaves_at", d.leaves_at)
        .set("departure_flight", d.departure_flight.clone())
        .set("pick_up", d.pick_up.clone())
        .set("hotel_room", d.hotel_room.clone())
        .set("nights", nights)
        .set("passport", d.passport.clone())
        .maybe("passport_expires_on", d.passport_expires_on)
        .set("visa", d.visa.clone())
        .set("invitation_letter", d.invitation_letter.clone())
        .set("diet", d.diet.clone())
        .set("access_needs", d.access_needs.clone())
        .set("emergency_contact", d.emergency_contact.clone())
        .set("companions", Value::Array(companions).to_string())
        .code("photo", d.photo)
        .set("note", d.note.clone())
        .set("desk_note", d.desk_note.clone())
        .code("desk_flag", d.desk_flag)
        .set("protected", d.protected)
        .set("alias", d.alias.clone())
        .maybe("replaced_by", d.replaced_by)
        .set("waiting_rank", d.waiting_rank.clone())
        .set("badge", d.badge.clone())
        .set("own_fields", Value::Object(own_fields).to_string())
        .present()
}
