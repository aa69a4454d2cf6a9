//! Fields of delegates of the organiser's own: what they are. Values stand with each delegate.

use crate::change::{Change, Source};
use crate::codes::Coded;
use crate::error::StoreError;
use crate::fields::{self, Fields};
use crate::record::{Record, bury};
use serde_json::{Value, json};
use warsha_core::Localised;
use warsha_core::audience::Audience;
use warsha_core::ids::OwnFieldId;
use warsha_core::own_field::{OwnChoice, OwnField};

/// Every field, in the order of rank.
pub fn all(from: &impl Source) -> Result<Vec<OwnField>, StoreError> {
    let sql = "SELECT id, key, label, kind, choices, audiences, rank FROM own_field WHERE removed_at IS NULL ORDER BY rank, id";
    fields::all(from.reader().0, sql, [], read)
}

fn read(f: &mut Fields<'_>) -> Result<OwnField, StoreError> {
    Ok(OwnField {
        id: f.id()?,
        key: f.text()?,
        label: f.localised()?,
        kind: f.code()?,
        choices: f.values()?.iter().map(choice).collect(),
        // An audience that this version does not know sees nothing here.
        audiences: f.list()?.iter().filter_map(|code| Audience::from_code(code)).collect(),
        rank: f.text()?,
    })
}

fn choice(value: &Value) -> OwnChoice {
    let texts = value["label"].as_object();
    let label: Localised = texts
        .into_iter()
        .flatten()
        .filter_map(|(lang, text)| Some((lang.as_str(), text.as_str()?)))
        .collect();
    OwnChoice { code: value["code"].as_str().unwrap_or_default().to_owned(), label }
}

/// Adds a field, or writes it anew.
pub fn upsert(tx: &mut Change<'_>, field: &OwnField) -> Result<(), StoreError> {
    let label = |label: &Localised| {
        Value::Object(label.iter().map(|(lang, text)| (lang.to_owned(), text.into())).collect())
    };
    let choices: Vec<Value> =
        field.choices.iter().map(|c| json!({ "code": c.code, "label": label(&c.label) })).collect();
    let audiences: Vec<String> = field.audiences.iter().map(|a| Coded::text(*a).to_owned()).collect();
    Record::of("own_field")
        .key("id", field.id.to_string())
        .set("key", field.key.clone())
        .localised("label", &field.label)
        .code("kind", field.kind)
        .set("choices", Value::Array(choices).to_string())
        .list("audiences", &audiences)
        .set("rank", field.rank.clone())
        .present()
        .write(tx.conn)
}

/// Takes a field away; values stay with the delegates and are the team's alone. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: OwnFieldId) -> Result<bool, StoreError> {
    bury(tx.conn, "own_field", &id.to_string(), tx.now())
}
