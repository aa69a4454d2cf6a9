//! Every sample file is read exactly as `tests/fixtures/expected` says, through the api: rows, problems, skipped rows, rooms and format,
//! field by field.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use warsha_tests::workshop::{TestWorkshop, expected, fixture};

/// Compares one part list by list, and tells every difference at once.
fn differences(part: &str, ours: &Value, wanted: &Value, out: &mut Vec<String>) {
    let empty = Vec::new();
    let (ours, wanted) = (ours.as_array().unwrap_or(&empty), wanted.as_array().unwrap_or(&empty));
    if part == "problems" || ours.len() != wanted.len() {
        for (list, other, what) in [(ours, wanted, "too much"), (wanted, ours, "missing")] {
            for item in list.iter().filter(|item| !other.contains(item)) {
                out.push(format!("{part} {what}: {item}"));
            }
        }
        return;
    }
    for (one, other) in ours.iter().zip(wanted) {
        let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { continue };
        for key in one.keys().chain(other.keys()) {
            if one.get(key) != other.get(key) {
                let row = other.get("row").unwrap_or(&Value::Null);
                let (ours, wanted) = (one.get(key), other.get(key));
                out.push(format!("{part} row {row}: {key} {ours:?}, expected {wanted:?}"));
            }
        }
    }
}

/// Compares a reading with the expected one.
pub fn compare(name: &str, ours: &Value, wanted: &Value) {
    let mut out = Vec::new();
    for part in ["rows", "sessions", "rooms", "problems", "skipped_rows"] {
        // The rooms named in the rows of a file without a sheet of rooms are not part of its expectations.
        if part != "rooms" || wanted.get(part).is_some() {
            differences(part, &ours[part], &wanted[part], &mut out);
        }
    }
    for (key, value) in ours["format"].as_object().unwrap() {
        // One list adds a remark to the line ends.
        let same = |wanted: &Value| match (wanted.as_str(), value.as_str()) {
            (Some(wanted), Some(ours)) => wanted.starts_with(ours),
            _ => wanted == value,
        };
        if wanted["format"].get(key).is_some_and(|wanted| !same(wanted)) {
            out.push(format!("format {key} {value}, expected {}", wanted["format"][key]));
        }
    }
    assert!(out.is_empty(), "{name}: {} differences\n{}", out.len(), out.join("\n"));
    // Problems come in the same order, too.
    assert_eq!(ours["problems"], wanted["problems"], "{name}");
}

fn counts<'a>(values: impl Iterator<Item = &'a str>) -> Value {
    let mut counts = BTreeMap::<&str, usize>::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    json!(counts)
}

/// What an expected list of people counts.
fn totals_of_people(rows: &[Value], problems: &[Value]) -> Value {
    let mut totals = Map::from_iter([("rows".to_owned(), json!(rows.len()))]);
    let has = |field: &str| rows.iter().any(|row| row.get(field).is_some());
    for (field, none) in [("country", "?"), ("sex", "?"), ("photo_consent", "null")] {
        if has(field) {
            let answer = |row: &Value| match &row[field] {
                Value::String(text) => text.clone(),
                Value::Bool(answer) => answer.to_string(),
                _ => none.to_owned(),
            };
            let answers: Vec<String> = rows.iter().map(answer).collect();
            totals.insert(field.to_owned(), counts(answers.iter().map(String::as_str)));
        }
    }
    totals.insert(
        "problems".to_owned(),
        counts(problems.iter().filter_map(|problem| problem["kind"].as_str())),
    );
    if has("email") {
        totals.insert(
            "with_email".to_owned(),
            json!(rows.iter().filter(|row| row["email"].is_string()).count()),
        );
    }
    Value::Object(totals)
}

/// What an expected agenda counts.
fn totals_of_sessions(sessions: &[Value], problems: &[Value]) -> Value {
    let days = sessions.iter().filter_map(|session| session["day_index"].as_u64()).max().unwrap_or(0);
    let on = |day: u64| sessions.iter().filter(|session| session["day_index"] == day).count();
    json!({
        "sessions": sessions.len(),
        "per_day": (1..=days).map(on).collect::<Vec<_>>(),
        "kinds": counts(sessions.iter().filter_map(|session| session["kind"].as_str())),
        "pinned": sessions.iter().filter(|session| session["pinned"] == true).count(),
        "problems": problems.len(),
    })
}

/// A file as the api reads it, with its values as rows.
fn reading(command: &str, file: &str) -> Value {
    let mut reading = TestWorkshop::nothing().call(command, json!({ "path": fixture(file) }));
    let values = reading["rows"].as_array_mut().unwrap().iter_mut().map(|row| row["values"].take()).collect();
    reading["rows"] = values;
    reading
}

fn people(file: &str) -> Value {
    reading("read_delegates_file", &format!("delegates/{file}"))
}

fn people_as_expected(file: &str, name: &str) {
    let (ours, wanted) = (people(file), expected(name));
    compare(name, &ours, &wanted);
    let list = |part: &str| ours[part].as_array().unwrap();
    assert_eq!(totals_of_people(list("rows"), list("problems")), wanted["totals"], "{name}");
}

fn agenda_as_expected(file: &str, name: &str) {
    let (mut ours, wanted) = (reading("read_agenda_file", &format!("agenda/{file}")), expected(name));
    ours["sessions"] = ours["rows"].take();
    compare(name, &ours, &wanted);
    let list = |part: &str| ours[part].as_array().unwrap();
    assert_eq!(totals_of_sessions(list("sessions"), list("problems")), wanted["totals"], "{name}");
}

#[test]
fn exchange_22_is_read_as_expected() {
    people_as_expected("exchange-22.xlsx", "exchange-22");
}

#[test]
fn exchange_20_is_read_as_expected() {
    people_as_expected("exchange-20.ods", "exchange-20");
}

#[test]
fn fr_120_is_read_as_expected() {
    people_as_expected("fr-120-cp1252.csv", "fr-120-cp1252");
}

#[test]
fn preamble_is_read_as_expected() {
    people_as_expected("preamble.xlsx", "preamble");
}

#[test]
fn forms_300_is_read_as_expected() {
    people_as_expected("forms-300.csv", "forms-300");
}

#[test]
fn kobo_80_is_read_as_expected() {
    people_as_expected("kobo-80-utf16.txt", "kobo-80-utf16");
}

#[test]
fn scripts_60_is_read_as_expected() {
    let mut ours = people("scripts-60.csv");
    // That list of expectations leaves out what every other list of a text file has: lines and codes of languages.
    for row in ours["rows"].as_array_mut().unwrap() {
        let row = row.as_object_mut().unwrap();
        assert_eq!(row.remove("line").unwrap(), row["row"]);
        row.remove("language_codes");
    }
    let wanted = expected("scripts-60");
    compare("scripts-60", &ours, &wanted);
    let list = |part: &str| ours[part].as_array().unwrap();
    assert_eq!(totals_of_people(list("rows"), list("problems")), wanted["totals"]);
}

#[test]
fn exchange_agenda_is_read_as_expected() {
    agenda_as_expected("exchange-4days.xlsx", "exchange-4days");
}

#[test]
fn planning_agenda_is_read_as_expected() {
    agenda_as_expected("planning-3jours-fr.xlsx", "planning-3jours-fr");
}

#[test]
fn coordination_agenda_is_read_as_expected() {
    agenda_as_expected("coordination-2days.csv", "coordination-2days");
}

#[test]
fn list_that_grew_updates_who_was_there_and_adds_the_others() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": fixture("delegates/exchange-20.ods") }));
    let diff = expected("exchange-20-to-22.diff");
    let reading = desk.call("read_delegates_file", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
    let new: Vec<&Value> = reading["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["fate"] == "new")
        .map(|row| &row["values"]["full_name"])
        .collect();
    let added: Vec<&Value> = diff["added"].as_array().unwrap().iter().map(|one| &one["full_name"]).collect();
    assert_eq!(new, added);
}
