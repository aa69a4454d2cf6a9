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
