//! Periods of sessions that are counted one by one: they follow the agenda, wherever the session goes.

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, one};

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

#[test]
fn counted_session_is_counted_where_it_stands_and_nowhere_when_it_stands_nowhere() {
    let mut desk = TestWorkshop::imported();
    let title = "Opening and welcome";
    let opening = desk.session(title)["id"].clone();
    let rules = json!({ "unit": "half_days", "rule": 75, "sessions": [opening], "uncounted": [] });
    desk.call("set_attendance_rules", rules);
    let counted = |desk: &mut TestWorkshop| -> Vec<(String, i64, bool)> {
        let view = desk.ask("attendance");
        let sessions = list(&view["periods"]).iter().filter(|p| p["part"] == "session");
        let told = |p: &Value| {
            (p["day"].as_str().unwrap().to_owned(), p["from"].as_i64().unwrap(), p["counted"] == true)
        };
        sessions.map(told).collect()
    };
    let before = counted(&mut desk);
    let placement = desk.placement(title)["id"].clone();
    let other_day = json!({ "change": "move", "placement": placement, "day": "2024-06-12", "start": 1140, "rooms": null });
    desk.call("change_agenda", other_day);
    assert_eq!(counted(&mut desk), [("2024-06-12".to_owned(), 1140, true)]);
    desk.ask("undo");
    assert_eq!(counted(&mut desk), before);
    // Into the tray: nobody is asked about it any more.
    desk.call("change_agenda", json!({ "change": "remove_and_close_up", "placement": placement }));
    assert_eq!(counted(&mut desk), []);
    desk.ask("undo");
    // Somebody was entered for it: what was entered stays, and counts no more.
    let key = one(&desk.ask("attendance")["periods"], |p| p["part"] == "session")["key"].clone();
    desk.call("enter_sheet_line", json!({ "period": key, "text": "1" }));
    desk.call("remove_session", json!({ "id": opening }));
    let (day, from, _) = before[0].clone();
    assert_eq!(counted(&mut desk), [(day, from, false)]);
    desk.ask("undo");
    assert_eq!(counted(&mut desk), before);
}

#[test]
fn periods_follow_what_is_added_and_what_becomes_part_of_the_programme() {
    let mut desk = TestWorkshop::imported();
    let title = "Opening and welcome";
    let opening = desk.session(title)["id"].clone();
    desk.call(
        "set_attendance_rules",
        json!({ "unit": "half_days", "rule": 75, "sessions": [opening], "uncounted": [] }),
    );
    let place = desk.placement(title);
    let start = place["start"].as_i64().unwrap();
    desk.call("change_agenda", json!({ "change": "pin", "placement": place["id"], "pinned": false }));
    let begins = |desk: &mut TestWorkshop| {
        one(&desk.ask("attendance")["periods"], |p| p["part"] == "session")["from"].as_i64().unwrap()
    };
    assert_eq!(begins(&mut desk), start);
    // Something new before it pushes it along, and its period with it.
    let rooms = place["rooms"].clone();
    let at = json!({ "day": place["day"], "start": start, "rooms": rooms, "push": true });
    let new =
        json!({ "title": { "en": "Song" }, "kind": "plenary", "duration": 25, "parent": null, "at": at });
    desk.call("add_session", new);
    let moved = desk.placement(title)["start"].as_i64().unwrap();
    assert!(moved > start);
    assert_eq!(begins(&mut desk), moved);
    desk.ask("undo");
    assert_eq!(begins(&mut desk), start);

    // A late evening is work once it is more than a social one.
    let day = place["day"].clone();
    let last = |desk: &mut TestWorkshop| {
        let view = desk.ask("attendance");
        let of_day = list(&view["periods"]).iter().filter(|p| p["day"] == day && p["part"] != "session");
        of_day.map(|p| p["to"].as_i64().unwrap()).max().unwrap()
    };
    let before = last(&mut desk);
    let at = json!({ "day": day, "start": 1200, "rooms": { "all": false, "rooms": [] } });
    let new =
        json!({ "title": { "en": "Fire" }, "kind": "social", "duration": 60, "parent": null, "at": at });
    let evening = desk.call("add_session", new)["id"].clone();
    assert_eq!(last(&mut desk), before);
    desk.call("edit_session", json!({ "id": evening, "kind": "plenary" }));
    assert_eq!(last(&mut desk), 1260);
}
