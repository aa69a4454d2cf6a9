//! Sheets that are not of everybody who is on the list now: people who were taken off it since, and working groups.

use crate::printed_lists::print;
use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

const DAY: &str = "2024-06-10";
const MORNING: &str = "2024-06-10/am";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn version(desk: &mut TestWorkshop) -> Value {
    desk.ask("attendance")["sheets"][0]["version"].clone()
}

fn enter(desk: &mut TestWorkshop, period: &str, sheet: &Value, text: &str) -> Value {
    desk.call("enter_sheet_line", json!({ "period": period, "sheet": sheet, "text": text }))["rows"].clone()
}

fn outcomes(rows: &Value) -> Vec<(u64, &str)> {
    list(rows).iter().map(|row| (row["row"].as_u64().unwrap(), row["outcome"].as_str().unwrap())).collect()
}

#[test]
fn range_is_entered_although_somebody_of_it_was_taken_off_the_list_or_is_another_now() {
    let mut desk = TestWorkshop::imported();
    print(&mut desk, json!({ "artefact": "attendance", "languages": ["en"], "days": [1] }));
    let sheet = version(&mut desk);
    let people = desk.ask("delegations")["delegates"].clone();
    let id = |number: usize| people[number - 1]["id"].clone();
    desk.call("remove_delegates", json!({ "ids": [id(2)] }));
    desk.call("merge_delegates", json!({ "keep": id(9), "gone": id(3) }));
    let rows = enter(&mut desk, MORNING, &sheet, "1-4");
    assert_eq!(outcomes(&rows), [(1, "entered"), (2, "gone"), (3, "entered"), (4, "entered")]);
    assert_eq!(rows[2]["delegate"], id(9), "who signed is the one that she is now");
    let second = json!({ "period": MORNING, "sheet": sheet, "lines": ["1-4"] });
    let found = desk.call("compare_sheet", second);
    assert_eq!((&found["differences"], &found["unknown_rows"]), (&json!([]), &json!([2])));
}

#[test]
fn name_written_by_hand_says_nothing_of_when_somebody_came() {
    let mut desk = TestWorkshop::imported();
    let who = desk.delegate("Nyakuoth");
    let reply = desk.call("check_in", json!({ "delegate": who["id"], "period": MORNING, "way": "typed" }));
    assert_eq!(reply["answer"], "checked_in");
    let line = format!("+ {}", who["full_name"].as_str().unwrap());
    let rows = enter(&mut desk, MORNING, &json!(""), &line);
    assert_eq!(
        (&rows[0]["before"], &rows[0]["cell"], &rows[0]["outcome"]),
        (&json!("pl"), &json!("pl"), &json!("same"))
    );
    assert_eq!(desk.call("check_in_trace", json!({ "id": who["id"] })).as_array().unwrap().len(), 1);
}

#[test]
fn sheet_of_a_working_group_lists_its_members_and_is_typed_in_by_its_own_rows() {
    let mut desk = TestWorkshop::imported();
    let sessions = ["Group on water", "Group on land"].map(|title| {
        let at = json!({ "day": DAY, "start": 660, "rooms": { "all": false, "rooms": [] } });
        let content = json!({ "title": { "en": title }, "kind": "working_group", "duration": 60, "parent": null, "at": at });
        desk.call("add_session", content)["id"].clone()
    });
    desk.call(
        "set_attendance_rules",
        json!({ "unit": "half_days", "rule": 60, "sessions": sessions, "uncounted": [] }),
    );
    let people = desk.ask("delegations")["delegates"].clone();
    let order = json!({ "artefact": "attendance", "languages": ["en"], "days": [1], "choices": { "sheet_of": "sessions" } });
    let text = print(&mut desk, order.clone());
    assert_eq!(text.matches("Nyakuoth").count(), 2, "without groups everybody is on every sheet: {text}");
    for (letter, numbers) in [("A", 1..4), ("B", 4..9)] {
        let ids: Vec<&Value> = numbers.map(|number: usize| &people[number - 1]["id"]).collect();
        desk.call(
            "edit_delegates",
            json!({ "ids": ids, "details": { "own_fields": { "Working group": letter } } }),
        );
    }
    let text = print(&mut desk, order);
    for person in list(&people).iter().take(8) {
        let name = person["full_name"].as_str().unwrap().split(' ').next().unwrap();
        assert!(text.contains(name), "{name}: {text}");
    }
    let sheets = desk.ask("attendance")["sheets"].clone();
    let found: Vec<(u64, Value)> =
        list(&sheets).iter().map(|one| (one["people"].as_u64().unwrap(), one["version"].clone())).collect();
    let of = |people: u64| found.iter().find(|(count, _)| *count == people).unwrap().1.clone();
    for people in [3, 5] {
        let ends = format!("-{}", of(people).as_str().unwrap());
        let code = |word: &str| word.starts_with("D1-1100-") && word.trim_end_matches(',').ends_with(&ends);
        assert!(text.split_whitespace().any(code), "{ends} in {text}");
    }
    let periods = desk.ask("attendance")["periods"].clone();
    let land =
        list(&periods).iter().find(|one| one["title"]["en"] == "Group on land").unwrap()["key"].clone();
    let rows = enter(&mut desk, land.as_str().unwrap(), &of(5), "1-8");
    let entered = outcomes(&rows)
        .iter()
        .filter(|(_, what)| *what == "entered")
        .map(|(row, _)| *row)
        .collect::<Vec<_>>();
    assert_eq!(entered, [4, 5, 6, 7, 8], "who is in the other group is not on this sheet");
}

#[test]
fn sheets_of_sessions_say_that_no_session_is_counted() {
    let mut desk = TestWorkshop::imported();
    let order =
        json!({ "artefact": "attendance", "languages": ["en"], "choices": { "sheet_of": "sessions" } });
    assert_eq!(desk.refused("print_preview", order), "nothing_counted");
}

#[test]
fn half_days_count_again_after_days_were_tried() {
    let mut desk = TestWorkshop::imported();
    enter(&mut desk, MORNING, &json!(""), "1-3");
    let rules = |unit: &str, uncounted: &Value| json!({ "unit": unit, "rule": 60, "sessions": [], "uncounted": uncounted });
    let days = desk.call("set_attendance_rules", rules("days", &json!([])));
    assert_eq!(days["rules"]["uncounted"], json!([]), "what half-days there were is no choice of anybody's");
    let back = desk.call("set_attendance_rules", rules("half_days", &days["rules"]["uncounted"]));
    assert_eq!(back["rules"]["uncounted"], json!([]));
    let view = desk.ask("attendance");
    assert!(list(&view["periods"]).iter().all(|period| period["counted"] == true), "{}", view["periods"]);
    let one = desk.call("set_attendance_rules", rules("half_days", &json!([MORNING])));
    assert_eq!(one["rules"]["uncounted"], json!([MORNING]));
}
