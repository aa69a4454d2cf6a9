//! Versions of the programme, what changed between them, and how the day goes against its plan.

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, areas, one};

fn kinds(changes: &Value) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let change = |change: &Value| {
        let slot = if change["after"].is_null() { &change["before"] } else { &change["after"] };
        let kinds = change["kinds"].as_array().unwrap().iter().map(text).collect();
        (text(&slot["title"]["en"]), kinds)
    };
    changes.as_array().unwrap().iter().map(change).collect()
}

fn moved(desk: &mut TestWorkshop, title: &str, start: i32) {
    let placement = desk.placement(title);
    let to = json!({
        "change": "move", "placement": placement["id"], "day": placement["day"], "start": start, "rooms": null,
    });
    desk.call("change_agenda", to);
}

#[test]
fn release_tells_afterwards_what_changed_and_undo_takes_it_back() {
    let mut desk = TestWorkshop::imported();
    assert_eq!(desk.ask("agenda")["release"], Value::Null);
    let first = desk.reply("release_programme", json!({ "note": " for the ministry " }));
    assert_eq!(areas(&first), ["programme"]);
    let release = &first.value["releases"][0];
    assert_eq!((&release["number"], &release["note"]), (&json!(1), &json!("for the ministry")));
    assert_eq!(first.value["changes"], json!([]));

    moved(&mut desk, "Opening and welcome", 525);
    let out = desk.ask("agenda")["release"].clone();
    assert_eq!((&out["number"], &out["changes"]), (&json!(1), &json!(1)));
    let changes = desk.ask("releases")["changes"].clone();
    assert_eq!(kinds(&changes), [("Opening and welcome".to_owned(), vec!["moved".to_owned()])]);
    assert_eq!((&changes[0]["before"]["start"], &changes[0]["after"]["start"]), (&json!(510), &json!(525)));

    let second = desk.call("release_programme", json!({}));
    assert_eq!(second["next_number"], 3);
    let between = json!({ "from": second["releases"][1]["id"], "to": second["releases"][0]["id"] });
    assert_eq!(desk.call("compare_releases", between), changes);
    let undone = desk.ask("undo");
    assert_eq!(undone["done"], json!({ "operation": "release_programme", "subject": "2" }));
    let left = desk.ask("releases");
    assert_eq!((&left["releases"][0]["number"], left["releases"].as_array().unwrap().len()), (&json!(1), 1));
    // Somebody may hold version 2 on paper.
    assert_eq!(left["next_number"], 3);
    desk.reopen();
    assert_eq!(desk.ask("releases"), left);
}

#[test]
fn release_stays_as_it_was_whatever_becomes_of_the_agenda() {
    let mut desk = TestWorkshop::imported();
    desk.call("release_programme", json!({}));
    let session = desk.session("Opening and welcome");
    desk.call("remove_session", json!({ "id": session["id"] }));
    let room = desk.room("Main Hall");
    let rooms = desk.ask("agenda")["rooms"].clone();
    let mut hall = one(&rooms, |one| one["id"] == room);
    hall["name"] = "Victoria Hall".into();
    desk.call("put_room", hall);
    let changes = desk.ask("releases")["changes"].clone();
    let told = kinds(&changes);
    assert!(told.contains(&("Opening and welcome".to_owned(), vec!["cancelled".to_owned()])), "{told:?}");
    let elsewhere = told.iter().filter(|(_, kinds)| *kinds == ["other_room"]).count();
    assert!(elsewhere > 5, "{told:?}");
    let cancelled = one(&changes, |change| change["kinds"] == json!(["cancelled"]));
    assert_eq!(cancelled["before"]["rooms"], json!(["Main Hall"]));
}

#[test]
fn session_begun_late_makes_the_day_late_and_keeps_its_plan() {
    let mut desk = TestWorkshop::imported();
    // 08:30 there, when the opening is planned.
    desk.pass(-30);
    let opening = desk.placement("Opening and welcome");
    assert_eq!((&opening["day"], &opening["start"]), (&json!("2024-06-10"), &json!(510)));
    desk.pass(7);
    let begun = desk.reply("start_session", json!({ "id": opening["id"] }));
    assert_eq!(areas(&begun), ["actual_times"]);
    let on = one(&begun.value["on"], |on| on["placement"] == opening["id"]);
    assert_eq!((&on["started"], &on["over"]), (&json!(517), &json!(7)));
    assert_eq!(begun.value["late"], 7);
    let planned_end = opening["start"].as_i64().unwrap() + opening["duration"].as_i64().unwrap();
    assert_eq!(begun.value["late_from"], json!(planned_end));
    assert_eq!(desk.placement("Opening and welcome"), opening, "the plan stays");

    desk.pass(20);
    desk.call("end_session", json!({ "id": opening["id"] }));
    let actual = |desk: &mut TestWorkshop| {
        one(&desk.ask("agenda")["actual"], |actual| actual["placement"] == opening["id"])
    };
    assert_eq!((&actual(&mut desk)["started"], &actual(&mut desk)["ended"]), (&json!(517), &json!(537)));
    assert_eq!(desk.ask("undo")["done"]["operation"], "end_session");
    assert_eq!(actual(&mut desk)["ended"], Value::Null);

    let right = json!({ "placement": opening["id"], "started": 510, "ended": 540 });
    desk.call("correct_times", right);
    assert_eq!((&actual(&mut desk)["started"], &actual(&mut desk)["ended"]), (&json!(510), &json!(540)));
    assert_eq!(desk.ask("undo")["done"]["operation"], "correct_times");
    assert_eq!((&actual(&mut desk)["started"], &actual(&mut desk)["ended"]), (&json!(517), &Value::Null));
    let reversed = json!({ "placement": opening["id"], "started": 540, "ended": 510 });
    assert_eq!(desk.refused("correct_times", reversed), "bad_time");
}

#[test]
fn session_begun_ends_what_was_on_in_its_room() {
    let mut desk = TestWorkshop::imported();
    let day = json!("2024-06-10");
    let agenda = desk.ask("agenda");
    let hall = desk.room("Main Hall");
    let mut there: Vec<Value> = agenda["placements"].as_array().unwrap().clone();
    there.retain(|p| p["day"] == day && p["rooms"]["rooms"] == json!([hall]));
    there.sort_by_key(|p| p["start"].as_i64());
    desk.call("start_session", json!({ "id": there[0]["id"] }));
    desk.pass(10);
    desk.call("start_session", json!({ "id": there[1]["id"] }));
    let actual = desk.ask("agenda")["actual"].clone();
    let first = one(&actual, |actual| actual["placement"] == there[0]["id"]);
    let second = one(&actual, |actual| actual["placement"] == there[1]["id"]);
    assert_eq!((&first["ended"], &second["ended"]), (&second["started"], &Value::Null));
    desk.ask("undo");
    let actual = desk.ask("agenda")["actual"].clone();
    assert_eq!(actual.as_array().unwrap().len(), 1);
    assert_eq!(actual[0]["ended"], Value::Null);
}

#[test]
fn kind_of_ones_own_decides_about_hours_and_goes_with_undo() {
    let mut desk = TestWorkshop::imported();
    let minutes = |desk: &mut TestWorkshop| desk.ask("agenda")["days"][0]["minutes"].as_i64().unwrap();
    let before = minutes(&mut desk);
    let kind = json!({ "id": "", "name": { "en": "Healing circle" }, "colour": "teal", "counts": false });
    let made = desk.call("put_kind", kind);
    let opening = desk.session("Opening and welcome");
    let edited = desk.call(
        "edit_session",
        json!({ "id": opening["id"], "own_kind": made["id"], "tags": ["legal aid", " Legal aid ", "women"], "needs": ["Projector"] }),
    );
    assert_eq!((&edited["own_kind"], &edited["tags"]), (&made["id"], &json!(["legal aid", "women"])));
    assert!(minutes(&mut desk) < before);
    let mut counted = made.clone();
    counted["counts"] = true.into();
    desk.call("put_kind", counted);
    assert_eq!(minutes(&mut desk), before);
    desk.call("remove_kind", json!({ "id": made["id"] }));
    assert_eq!(desk.session("Opening and welcome")["own_kind"], Value::Null);
    desk.ask("undo");
    assert_eq!(desk.session("Opening and welcome")["own_kind"], made["id"]);
    assert_eq!(desk.ask("agenda")["tags"], json!(["legal aid", "women"]));
}

#[test]
fn rooms_put_in_order_stay_so_and_rewrite_only_what_moved() {
    let mut desk = TestWorkshop::imported();
    let names = |desk: &mut TestWorkshop| -> Vec<String> {
        let rooms = desk.ask("agenda")["rooms"].clone();
        rooms.as_array().unwrap().iter().map(|room| room["name"].as_str().unwrap().to_owned()).collect()
    };
    let before = names(&mut desk);
    let mut ids: Vec<Value> =
        desk.ask("agenda")["rooms"].as_array().unwrap().iter().map(|room| room["id"].clone()).collect();
    let last = ids.pop().unwrap();
    ids.insert(0, last);
    desk.call("order_rooms", json!({ "ids": ids }));
    let mut wanted = before.clone();
    wanted.rotate_right(1);
    assert_eq!(names(&mut desk), wanted);
    assert_eq!(desk.ask("undo")["done"]["operation"], "order_rooms");
    assert_eq!(names(&mut desk), before);
    let twice = json!({ "ids": [ids[0], ids[0]] });
    assert_eq!(desk.refused("order_rooms", twice), "bad_arguments");
}

#[test]
fn second_zone_is_told_for_each_day() {
    let mut desk = TestWorkshop::imported();
    let mut settings = desk.ask("workshop_settings");
    settings["second_zone"] = "Europe/Paris".into();
    desk.call("edit_workshop", settings.clone());
    let agenda = desk.ask("agenda");
    assert_eq!(
        (&agenda["second_zone"], &agenda["days"][0]["second_zone_ahead"]),
        (&json!("Europe/Paris"), &json!(-60))
    );
    settings["second_zone"] = "Paris".into();
    assert_eq!(desk.refused("edit_workshop", settings), "bad_zone");
}
