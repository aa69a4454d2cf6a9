//! What the organiser sets for paper: one row and its logos. A document without that row has the defaults of core.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{Fields, all, one};
use crate::record::Record;
use serde_json::{Value, json};
use warsha_core::Localised;
use warsha_core::template::{AllowanceLine, Logo, PracticalBlock, Signatory, Template};

/// The key of the only row.
const KEY: &str = "template";

/// The template of a document.
pub fn get(from: &impl Source) -> Result<Template, StoreError> {
    let conn = from.reader().0;
    let logos = all(conn, "SELECT name, bytes, place FROM logo ORDER BY position", [], |f| {
        Ok(Logo { name: f.text()?, bytes: f.take()?, place: f.code()? })
    })?;
    let sql = "SELECT accent, welcome, objectives, practical, wifi_name, wifi_password, help_number, address, disclaimer,
        certificate_text, signatories, feedback_questions, meals_note, currency, allowance_lines, latin_digits
        FROM template ORDER BY id LIMIT 1";
    let found = one(conn, sql, [], |f| {
        Ok(Template {
            accent: f.text()?,
            logos: Vec::new(),
            welcome: f.localised()?,
            objectives: list(f, localised)?,
            practical: list(f, |v| PracticalBlock {
                heading: localised(&v["heading"]),
                text: localised(&v["text"]),
            })?,
            wifi_name: f.text()?,
            wifi_password: f.text()?,
            help_number: f.text()?,
            address: f.text()?,
            disclaimer: f.localised()?,
            certificate_text: f.localised()?,
            signatories: list(f, |v| Signatory {
                name: text(&v["name"]),
                position: text(&v["position"]),
                organisation: text(&v["organisation"]),
            })?,
            feedback_questions: list(f, localised)?,
            meals_note: f.text()?,
            currency: f.text()?,
            allowance_lines: list(f, |v| AllowanceLine {
                name: localised(&v["name"]),
                hundredths: v["hundredths"].as_i64().unwrap_or(0),
                per_day: v["per_day"].as_bool().unwrap_or(false),
            })?,
            latin_digits: f.flag()?,
        })
    })?;
    Ok(Template { logos, ..found.unwrap_or_default() })
}

/// Writes the template whole; logos not given are taken away.
pub fn set(tx: &mut Change<'_>, template: &Template) -> Result<(), StoreError> {
    let signatory =
        |s: &Signatory| json!({ "name": s.name, "position": s.position, "organisation": s.organisation });
    let block = |b: &PracticalBlock| json!({ "heading": texts(&b.heading), "text": texts(&b.text) });
    let line = |l: &AllowanceLine| json!({ "name": texts(&l.name), "hundredths": l.hundredths, "per_day": l.per_day });
    Record::of("template")
        .key("id", KEY.to_owned())
        .set("accent", template.accent.clone())
        .localised("welcome", &template.welcome)
        .set("objectives", array(&template.objectives, texts))
        .set("practical", array(&template.practical, block))
        .set("wifi_name", template.wifi_name.clone())
        .set("wifi_password", template.wifi_password.clone())
        .set("help_number", template.help_number.clone())
        .set("address", template.address.clone())
        .localised("disclaimer", &template.disclaimer)
        .localised("certificate_text", &template.certificate_text)
        .set("signatories", array(&template.signatories, signatory))
        .set("feedback_questions", array(&template.feedback_questions, texts))
        .set("meals_note", template.meals_note.clone())
        .set("currency", template.currency.clone())
        .set("allowance_lines", array(&template.allowance_lines, line))
        .set("latin_digits", template.latin_digits)
        .write(tx.conn)?;
    // What is put back unchanged is no change for undo, so the logos may simply be written anew.
    tx.conn.execute("DELETE FROM logo", []).kept()?;
    for (position, logo) in template.logos.iter().enumerate() {
        Record::of("logo")
            .key("position", position as i64)
            .set("name", logo.name.clone())
            .code("place", logo.place)
            .set("bytes", logo.bytes.clone())
            .write(tx.conn)?;
    }
    Ok(())
}

fn list<T>(f: &mut Fields<'_>, one: impl Fn(&Value) -> T) -> Result<Vec<T>, StoreError> {
    Ok(f.values()?.iter().map(one).collect())
}

fn array<T>(items: &[T], one: impl Fn(&T) -> Value) -> String {
    Value::Array(items.iter().map(one).collect()).to_string()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn localised(value: &Value) -> Localised {
    let texts = value.as_object().into_iter().flatten();
    texts.map(|(lang, text)| (lang, text.as_str().unwrap_or_default())).collect()
}

fn texts(text: &Localised) -> Value {
    Value::Object(text.iter().map(|(lang, text)| (lang.to_owned(), text.into())).collect())
}
