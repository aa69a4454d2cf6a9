//! Files that are refused, files that lie about themselves, people who stand twice in one. That sample files are read as expected, field
//! by field, is tested through the api, where the shape of the expectations is.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::Value;
use warsha_exchange::{
    DelegateReading, Detail, ProblemKind, ReadError, ReadOptions, ReadWarning, read_delegates, read_table,
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
