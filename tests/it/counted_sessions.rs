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

#[test]
fn desk_lets_people_in_for_what_counts_once_something_else_is_counted() {
    for (unit, part) in [("sessions", "session"), ("days", "day")] {
        let mut desk = TestWorkshop::imported();
        desk.call("enter_sheet_line", json!({ "period": "2024-06-10/am", "text": "1-5" }));
        // At noon somebody thinks better of what is counted; at three everybody is let in.
        let to_count = desk.ask("attendance_rules")["sessions"].clone();
        let late = |s: &&Value| s["day"] == "2024-06-10" && s["start"].as_i64().is_some_and(|at| at >= 810);
        let afternoon = list(&to_count).iter().find(late).unwrap().clone();
        let sessions = if unit == "sessions" { json!([afternoon["id"]]) } else { json!([]) };
        let rules = json!({ "unit": unit, "rule": 75, "sessions": sessions, "uncounted": [] });
        desk.call("set_attendance_rules", rules);
        desk.pass(afternoon["start"].as_i64().unwrap() + 5 - 540);
        let who = desk.delegate("Nyakuoth")["id"].clone();
        let reply = desk.call("check_in", json!({ "delegate": who, "way": "typed" }));
        let view = desk.ask("attendance");
        let period = one(&view["periods"], |p| p["key"] == reply["period"]);
        assert_eq!((&period["part"], &period["counted"]), (&json!(part), &json!(true)), "{unit}: {reply}");
        let line = one(&view["people"], |line| line["id"] == who);
        assert_eq!(line["attended"], 1, "{unit}");
        // After the last day as well.
        desk.pass(30 * 24 * 60);
        let on_now = desk.ask("attendance")["now"].clone();
        assert_eq!(one(&view["periods"], |p| p["key"] == on_now)["counted"], true, "{unit}: {on_now}");
    }
}

#[test]
fn counted_session_is_counted_again_once_it_comes_out_of_the_tray() {
    for entered in [false, true] {
        let mut desk = TestWorkshop::imported();
        let title = "Opening and welcome";
        let opening = desk.session(title)["id"].clone();
        let rules = json!({ "unit": "sessions", "rule": 75, "sessions": [opening], "uncounted": [] });
        desk.call("set_attendance_rules", rules);
        let counted = |desk: &mut TestWorkshop| -> Vec<(String, bool)> {
            let view = desk.ask("attendance");
            let sessions = list(&view["periods"]).iter().filter(|p| p["part"] == "session");
            sessions.map(|p| (p["day"].as_str().unwrap().to_owned(), p["counted"] == true)).collect()
        };
        if entered {
            let key = one(&desk.ask("attendance")["periods"], |p| p["part"] == "session")["key"].clone();
            desk.call("enter_sheet_line", json!({ "period": key, "text": "1-3" }));
        }
        let placement = desk.placement(title)["id"].clone();
        desk.call("change_agenda", json!({ "change": "remove_and_close_up", "placement": placement }));
        assert!(counted(&mut desk).iter().all(|(_, counts)| !counts), "entered {entered}");
        // The rules know the choice all the while, and saving them again changes nothing.
        let rules = desk.ask("attendance_rules")["rules"].clone();
        assert_eq!(rules["sessions"], json!([opening]));
        desk.call("set_attendance_rules", rules);
        assert!(counted(&mut desk).iter().all(|(_, counts)| !counts), "entered {entered}");
        let rooms = json!({ "all": false, "rooms": [] });
        let place = json!({ "change": "place", "session": opening, "day": "2024-06-12", "start": 1140, "duration": 60, "rooms": rooms });
        desk.call("change_agenda", place);
        assert_eq!(counted(&mut desk), [("2024-06-12".to_owned(), true)], "entered {entered}");
        // What is no longer chosen counts no more, although somebody was entered.
        let rules = json!({ "unit": "sessions", "rule": 75, "sessions": [], "uncounted": [] });
        let view = desk.call("set_attendance_rules", rules);
        assert_eq!(view["rules"]["sessions"], json!([]));
        assert!(counted(&mut desk).iter().all(|(_, counts)| !counts), "entered {entered}");
        desk.ask("undo");
        assert_eq!(counted(&mut desk), [("2024-06-12".to_owned(), true)]);
        assert_eq!(desk.ask("attendance_rules")["rules"]["sessions"], json!([opening]));
    }
}
