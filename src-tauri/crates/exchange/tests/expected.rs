//! Every sample file is read exactly as `tests/fixtures/expected` says: rows, problems, skipped rows and totals, field by field.

#![allow(clippy::unwrap_used)]

#[path = "support/shape.rs"]
mod shape;

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::Value;
use warsha_exchange::{
    AgendaOptions, DelegateReading, Detail, ProblemKind, ReadError, ReadOptions, ReadWarning, read_agenda,
    read_delegates, read_table,
};

fn fixtures() -> PathBuf {
    // The fixtures belong to the whole project.
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .map(|folder| folder.join("tests/fixtures"))
        .find(|folder| folder.join("expected").is_dir())
        .unwrap()
}

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(fixtures().join(file)).unwrap()
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&bytes(&format!("expected/{name}.json"))).unwrap()
}

fn delegates(file: &str) -> DelegateReading {
    read_delegates(&read_table(&bytes(&format!("delegates/{file}"))).unwrap(), &ReadOptions::default())
}

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
                out.push(format!(
                    "{part} row {}: {key} {:?}, expected {:?}",
                    other["row"],
                    one.get(key),
                    other.get(key)
                ));
            }
        }
    }
}

fn compare(name: &str, ours: &Value, wanted: &Value) {
    let mut out = Vec::new();
    for part in ["rows", "sessions", "rooms", "problems", "skipped_rows"] {
        differences(part, &ours[part], &wanted[part], &mut out);
    }
    for part in ["totals"] {
        if ours[part] != wanted[part] {
            out.push(format!("{part} {}, expected {}", ours[part], wanted[part]));
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

fn delegates_as_expected(file: &str, name: &str) {
    compare(name, &shape::delegates(&delegates(file)), &expected(name));
}

fn agenda_as_expected(file: &str, name: &str) {
    let reading =
        read_agenda(&read_table(&bytes(&format!("agenda/{file}"))).unwrap(), &AgendaOptions::default());
    compare(name, &shape::agenda(&reading), &expected(name));
}

#[test]
fn exchange_22_is_read_as_expected() {
    delegates_as_expected("exchange-22.xlsx", "exchange-22");
}

#[test]
fn exchange_20_is_read_as_expected() {
    delegates_as_expected("exchange-20.ods", "exchange-20");
}

#[test]
fn fr_120_is_read_as_expected() {
    delegates_as_expected("fr-120-cp1252.csv", "fr-120-cp1252");
}

#[test]
fn preamble_is_read_as_expected() {
    delegates_as_expected("preamble.xlsx", "preamble");
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
fn forms_300_is_read_as_expected() {
    delegates_as_expected("forms-300.csv", "forms-300");
}

#[test]
fn kobo_80_is_read_as_expected() {
    delegates_as_expected("kobo-80-utf16.txt", "kobo-80-utf16");
}

#[test]
fn scripts_60_is_read_as_expected() {
    let mut ours = shape::delegates(&delegates("scripts-60.csv"));
    // That list of expectations leaves out what every other list of a text file has: lines and codes of languages.
    for row in ours["rows"].as_array_mut().unwrap() {
        let row = row.as_object_mut().unwrap();
        assert_eq!(row.remove("line").unwrap(), row["row"]);
        row.remove("language_codes");
    }
    compare("scripts-60", &ours, &expected("scripts-60"));
}

fn refused(file: &str) -> ReadError {
    read_table(&bytes(&format!("delegates/broken/{file}"))).unwrap_err()
}

#[test]
fn broken_files_are_refused_each_for_its_reason() {
    assert!(matches!(refused("truncated.xlsx"), ReadError::Damaged { .. }));
    assert_eq!(refused("password.xlsx"), ReadError::PasswordProtected);
    assert_eq!(refused("not-really-xlsx.xlsx"), ReadError::NotASpreadsheet { looks_like: "png" });
    assert_eq!(refused("empty.csv"), ReadError::Empty);
}

#[test]
fn header_without_rows_is_a_reading_without_rows() {
    let reading = delegates("broken/header-only.csv");
    assert_eq!((reading.rows.len(), reading.columns.len(), reading.format.header_row), (0, 6, Some(1)));
}

#[test]
fn files_that_lie_about_themselves_are_read_with_a_warning() {
    for (file, warning) in [
        ("wrong-delimiter.csv", ReadWarning::SeparatorLine { said: ',', used: ';' }),
        ("latin1-with-bom-lie.csv", ReadWarning::ByteOrderMark),
    ] {
        let list = expected("broken");
        let wanted = list["files"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["file"].as_str().unwrap().ends_with(file))
            .unwrap();
        let table = read_table(&bytes(&format!("delegates/broken/{file}"))).unwrap();
        assert_eq!(table.warnings, [warning]);
        let reading = read_delegates(&table, &ReadOptions::default());
        let names: Vec<_> = reading.rows.iter().map(|row| row.full_name.clone().unwrap()).collect();
        assert_eq!(serde_json::json!(names), wanted["full_names"]);
        assert_eq!(serde_json::json!(reading.format.text.unwrap().delimiter), wanted["delimiter"]);
    }
}

#[test]
fn people_of_duplicates_json_are_found_and_namesakes_left_alone() {
    let wanted = expected("duplicates");
    let rows = |list: &str| -> Vec<Value> {
        wanted[list].as_array().unwrap().iter().map(|pair| pair["rows"].clone()).collect()
    };
    let reading = delegates("forms-300.csv");
    let found: Vec<Value> = reading
        .problems
        .iter()
        .filter(|problem| problem.kind == ProblemKind::DuplicateCandidate)
        .map(|problem| match &problem.detail {
            Detail::OtherRows(others) => serde_json::json!([others[0], problem.row]),
            _ => Value::Null,
        })
        .collect();
    assert!(rows("pairs").iter().all(|pair| found.contains(pair)), "{found:?}");
    assert_eq!(found.len(), rows("pairs").len(), "no pair too much");
    assert!(rows("not_duplicates").iter().all(|pair| !found.contains(pair)));
}

/// Two thousand people, with one oddity in so many rows.
#[test]
fn made_list_of_two_thousand_is_counted_right() {
    let mut text = String::from("No,Full name,Sex,Country,E-mail,Photo consent\r\n");
    for index in 1..=2_000 {
        let name = if index % 200 == 0 {
            format!("Single{index}")
        } else {
            format!("Given{index} Family{}", index % 97)
        };
        let email = if index % 100 == 0 { String::new() } else { format!("p{index}@example.org") };
        let consent = ["yes", "no", "Oui"][index % 3];
        let sex = ["F", "M"][index % 2];
        writeln!(text, "{index},{name},{sex},Kenya,{email},{consent}").unwrap();
    }
    let reading = read_delegates(&read_table(text.as_bytes()).unwrap(), &ReadOptions::default());
    let count = |kind: ProblemKind| reading.problems.iter().filter(|problem| problem.kind == kind).count();
    assert_eq!(reading.rows.len(), 2_000);
    assert_eq!((count(ProblemKind::EmailMissing), count(ProblemKind::NameSingle)), (20, 10));
    assert_eq!(reading.problems.len(), 30);
}
