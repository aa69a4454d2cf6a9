//! Delegates.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields, number, one};
use crate::record::{Record, bury};
use warsha_core::delegate::Delegate;
use warsha_core::ids::DelegateId;

const COLUMNS: &str = "id, number, full_name, family_name, call_name, native_name, delegation, organisation, position, city, country,
    category, sex, age_band, first_timer, speaks, language_codes, interpretation, email, phone, status, mode, arrives_on, arrives_at,
    leaves_on, leaves_at, pick_up, hotel_room, passport, visa, diet, access_needs, emergency_contact, photo, note, protected, alias,
    replaced_by, badge, own_fields";

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
        first_timer: f.maybe_flag()?,
        speaks: f.text()?,
        language_codes: f.list()?,
        interpretation: f.text()?,
        email: f.text()?,
        phone: f.text()?,
        status: f.code()?,
        mode: f.code()?,
        arrives_on: f.maybe_day()?,
        arrives_at: f.maybe_minute()?,
        leaves_on: f.maybe_day()?,
        leaves_at: f.maybe_minute()?,
        pick_up: f.text()?,
        hotel_room: f.text()?,
        passport: f.text()?,
        visa: f.text()?,
        diet: f.text()?,
        access_needs: f.text()?,
        emergency_contact: f.text()?,
        photo: f.code()?,
        note: f.text()?,
        protected: f.flag()?,
        alias: f.text()?,
        replaced_by: f.maybe_id()?,
        badge: f.text()?,
        own_fields: f.texts()?,
    })
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

/// The number after the highest ever given: numbers of people taken off the list are not given again.
pub fn next_number(from: &impl Source) -> Result<u32, StoreError> {
    let highest = number(from.reader().0, "SELECT max(number) FROM delegate", [])?;
    Ok(u32::try_from(highest).unwrap_or(0).saturating_add(1))
}

/// Adds a delegate.
pub fn insert(tx: &mut Change<'_>, delegate: &Delegate) -> Result<(), StoreError> {
    record(delegate).write(tx.conn)
}

/// Writes a delegate anew.
///
/// # Errors
/// [`StoreError::Unknown`] when there is none with that id.
pub fn update(tx: &mut Change<'_>, delegate: &Delegate) -> Result<(), StoreError> {
    let id = delegate.id.to_string();
    let there = number(tx.conn, "SELECT count(*) FROM delegate WHERE id=?1 AND removed_at IS NULL", [&id])?;
    if there == 0 {
        return Err(StoreError::Unknown { what: "delegate", id });
    }
    record(delegate).write(tx.conn)
}

/// Takes somebody off the list; check-ins and leads keep naming the person. `false` when not there.
pub fn remove(tx: &mut Change<'_>, id: DelegateId) -> Result<bool, StoreError> {
    bury(tx.conn, "delegate", &id.to_string(), tx.now())
}

fn record(d: &Delegate) -> Record {
    let own_fields: serde_json::Map<String, serde_json::Value> =
        d.own_fields.iter().map(|(key, value)| (key.clone(), value.as_str().into())).collect();
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
        .set("first_timer", d.first_timer)
        .set("speaks", d.speaks.clone())
        .list("language_codes", &d.language_codes)
        .set("interpretation", d.interpretation.clone())
        .set("email", d.email.clone())
        .set("phone", d.phone.clone())
        .code("status", d.status)
        .code("mode", d.mode)
        .maybe("arrives_on", d.arrives_on)
        .set("arrives_at", d.arrives_at)
        .maybe("leaves_on", d.leaves_on)
        .set("leaves_at", d.leaves_at)
        .set("pick_up", d.pick_up.clone())
        .set("hotel_room", d.hotel_room.clone())
        .set("passport", d.passport.clone())
        .set("visa", d.visa.clone())
        .set("diet", d.diet.clone())
        .set("access_needs", d.access_needs.clone())
        .set("emergency_contact", d.emergency_contact.clone())
        .code("photo", d.photo)
        .set("note", d.note.clone())
        .set("protected", d.protected)
        .set("alias", d.alias.clone())
        .maybe("replaced_by", d.replaced_by)
        .set("badge", d.badge.clone())
        .set("own_fields", serde_json::Value::Object(own_fields).to_string())
        .present()
}
