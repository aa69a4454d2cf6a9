//! The signature sheet: of half-days, of one alone, of sessions; what of it is typed in again, and who is on it at all.

use crate::printed_lists::print;
use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, one};

const DAY: &str = "2024-06-10";
const MORNING: &str = "2024-06-10/am";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().map(|text| text.as_str().unwrap()).collect()
}

/// Two working groups at eleven on the first day, led by two people, and one that is held a second time on the next day.
fn parallel(desk: &mut TestWorkshop) -> [Value; 2] {
    let titles = ["Group on water", "Group on land"];
    let sessions = titles.map(|title| {
        let content = json!({ "title": { "en": title, "fr": format!("{title} (fr)") }, "kind": "working_group", "duration": 60, "parent": null, "at": null });
        let session = desk.call("add_session", content)["id"].clone();
        let leads = json!([{ "name": format!("Lead of {title}"), "organisation": "", "role": "facilitator", "delegate": null }]);
        desk.call("edit_session", json!({ "id": session, "leads": leads }));
        session
    });
    let rooms = json!({ "all": false, "rooms": [] });
    for (session, day) in [(&sessions[0], DAY), (&sessions[1], DAY), (&sessions[1], "2024-06-11")] {
        desk.call(
            "change_agenda",
            json!({ "change": "place", "session": session, "day": day, "start": 660, "duration": 60, "rooms": rooms }),
        );
    }
    sessions
}

fn count(desk: &mut TestWorkshop, unit: &str, sessions: &[Value]) {
    let rules = json!({ "unit": unit, "rule": 60, "sessions": sessions, "uncounted": [] });
    desk.call("set_attendance_rules", rules);
}

/// Keys of the periods of sessions, by day and title.
fn session_keys(desk: &mut TestWorkshop) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    list(&desk.ask("attendance")["periods"])
        .iter()
        .filter(|period| period["part"] == "session")
        .map(|period| (text(&period["day"]), text(&period["title"]["en"]), text(&period["key"])))
        .collect()
}

fn key_of(desk: &mut TestWorkshop, day: &str, title: &str) -> String {
    let keys = session_keys(desk);
    keys.into_iter().find(|(on, of, _)| on == day && of == title).unwrap().2
}

fn here(desk: &mut TestWorkshop, period: &str) -> u64 {
    let view = desk.ask("attendance");
    let column = one(&view["periods"], |column| column["key"] == period);
    column["in_person"].as_u64().unwrap() + column["online"].as_u64().unwrap()
}

fn entered(desk: &mut TestWorkshop, period: &str, text: &str) -> Value {
    desk.call("enter_sheet_line", json!({ "period": period, "text": text }))
}

#[test]
fn sessions_side_by_side_are_two_and_one_held_twice_is_two() {
    let mut desk = TestWorkshop::imported();
    let sessions = parallel(&mut desk);
    count(&mut desk, "sessions", &sessions);
    let keys = session_keys(&mut desk);
    assert_eq!(keys.len(), 3, "{keys:?}");
    let water = key_of(&mut desk, DAY, "Group on water");
    let land = key_of(&mut desk, DAY, "Group on land");
    let again = key_of(&mut desk, "2024-06-11", "Group on land");
    assert!(water != land && land != again);
    // Sheet, grid and desk each mean the one that they were told.
    entered(&mut desk, &water, "1-5");
    entered(&mut desk, &land, "6-8");
    let who: Vec<Value> =
        list(&desk.ask("delegations")["delegates"]).iter().map(|d| d["id"].clone()).collect();
    desk.call(
        "mark_attendance",
        json!({ "people": [who[0], who[1]], "periods": [again], "mark": "in_person" }),
    );
    desk.call("check_in", json!({ "delegate": who[8], "period": land, "way": "typed" }));
    assert_eq!((here(&mut desk, &water), here(&mut desk, &land), here(&mut desk, &again)), (5, 4, 2));
    assert_eq!(desk.call("check_in_desk", json!({ "period": land }))["arrived"], 4);
    assert_eq!(desk.ask("info")["by_period"].as_object().unwrap().len(), 3);
    // Two of three reach the rule of 60 percent: the two who were at water and at the second land.
    let view = desk.ask("attendance");
    let with: Vec<u64> = list(&view["people"])
        .iter()
        .filter(|line| line["certificate"] == true)
        .map(|line| line["number"].as_u64().unwrap())
        .collect();
    assert_eq!(with, [1, 2]);
    let order = json!({ "artefact": "certificates", "languages": ["en"] });
    assert_eq!(desk.call("print_preview", order)["pages"], 2);
    let heads = desk.call("head_count", json!({ "row": "mode" }));
    assert_eq!((&heads["total"]["persons"], &heads["total"]["periods"]), (&json!(9), &json!(11)));
    // A key as older files have it says only the time: it finds a session that is alone, and nobody guesses between two.
    let old = format!("{DAY}/session-1100");
    assert_eq!(desk.refused("enter_sheet_line", json!({ "period": old, "text": "9" })), "period_not_plain");
    entered(&mut desk, "2024-06-11/session-1100", "9");
    assert_eq!(here(&mut desk, &again), 3);
    // Moved, the session is the same period, and is found by the key that it had.
    let view = desk.ask("agenda");
    let place = one(&view["placements"], |p| p["session"] == sessions[0])["id"].clone();
    desk.call(
        "change_agenda",
        json!({ "change": "move", "placement": place, "day": DAY, "start": 690, "rooms": null }),
    );
    entered(&mut desk, &water, "10");
    let moved = key_of(&mut desk, DAY, "Group on water");
    assert_eq!(here(&mut desk, &moved), 6);
}

#[test]
fn copies_of_parallel_sessions_are_joined_each_with_its_own() {
    let mut desk = TestWorkshop::imported();
    let sessions = parallel(&mut desk);
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    other.call("open_workshop", json!({ "path": copy, "passphrase": null, "read_only": false })).unwrap();
    // Each copy chooses the sessions by itself, and so makes its own periods.
    count(&mut desk, "sessions", &sessions);
    let rules = json!({ "unit": "sessions", "rule": 60, "sessions": sessions, "uncounted": [] });
    other.call("set_attendance_rules", rules).unwrap();
    let water = key_of(&mut desk, DAY, "Group on water");
    let land = key_of(&mut desk, DAY, "Group on land");
    entered(&mut desk, &water, "1-2");
    let view = other.call("attendance", json!({})).unwrap().value;
    let theirs = one(&view["periods"], |p| p["title"]["en"] == "Group on land" && p["day"] == DAY);
    other.call("enter_sheet_line", json!({ "period": theirs["key"], "text": "3-5" })).unwrap();
    other.call("close_workshop", json!({})).unwrap();
    desk.call("join_copy", json!({ "path": copy }));
    assert_eq!(session_keys(&mut desk).len(), 3, "what both made is one");
    assert_eq!((here(&mut desk, &water), here(&mut desk, &land)), (2, 3));
}

#[test]
fn whoever_was_let_in_without_a_seat_has_the_certificate_that_the_grid_promises() {
    let mut desk = TestWorkshop::imported();
    let people: Vec<Value> =
        list(&desk.ask("delegations")["delegates"]).iter().map(|d| d["id"].clone()).collect();
    let periods = desk.ask("attendance")["periods"].clone();
    let keys: Vec<&Value> = list(&periods).iter().map(|period| &period["key"]).collect();
    desk.call(
        "edit_delegates",
        json!({ "ids": [people[3], people[4]], "details": { "status": "declined" } }),
    );
    desk.call("mark_attendance", json!({ "people": [people[3]], "periods": keys, "mark": "in_person" }));
    let promised: Vec<Value> = list(&desk.ask("attendance")["people"])
        .iter()
        .filter(|line| line["certificate"] == true)
        .map(|line| line["id"].clone())
        .collect();
    assert_eq!(promised, [people[3].clone()]);
    let order = json!({ "artefact": "certificates", "languages": ["en"] });
    assert_eq!(desk.call("print_preview", order.clone())["pages"], 1);
    // For everybody: everybody whom the grid shows, and not whoever declined and stayed away.
    let shown = list(&desk.ask("attendance")["people"]).len();
    let mut all = order;
    all["choices"] = json!({ "everyone": "yes" });
    assert_eq!(desk.call("print_preview", all)["pages"], json!(shown));
    assert_eq!(shown, people.len() - 1);
}

#[test]
fn list_of_who_was_there_is_not_for_readers_from_whom_small_numbers_are_hidden() {
    let mut desk = TestWorkshop::imported();
    entered(&mut desk, MORNING, "1-22");
    for audience in ["donor", "public", "participants", "hotel", "facilitators"] {
        let order = json!({ "artefact": "table", "languages": ["en"], "audience": audience, "choices": { "list": "attendance" } });
        let path = desk.path("list.pdf");
        assert_eq!(
            desk.refused("save_pdf", json!({ "order": order, "path": path })),
            "not_for_readers",
            "{audience}"
        );
    }
    let order = json!({ "artefact": "table", "languages": ["en"], "audience": "organisers", "choices": { "list": "attendance" } });
    let text = print(&mut desk, order);
    assert!(text.contains("By delegation"), "{text}");
    let groups = desk.ask("attendance")["groups"].clone();
    let all: u64 = list(&groups).iter().map(|group| group["here"][0].as_u64().unwrap()).sum();
    assert_eq!(all, 22, "sums by delegation add up to all");
}

#[test]
fn sheet_of_sessions_has_title_hours_and_leads_and_is_typed_in_by_its_rows() {
    let mut desk = TestWorkshop::imported();
    let sessions = parallel(&mut desk);
    count(&mut desk, "sessions", &sessions);
    // Counted by sessions alone, the sheet is one for each session, without being asked.
    let text = print(&mut desk, json!({ "artefact": "attendance", "languages": ["en"], "days": [1] }));
    for told in ["Group on water", "Group on land", "11:00–12:00", "Lead of Group on water"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let version = desk.ask("attendance")["sheets"][0]["version"].as_str().unwrap().to_owned();
    // Two sheets of one time have codes of their own, each with the end of its period's key.
    for title in ["Group on water", "Group on land"] {
        let key = key_of(&mut desk, DAY, title);
        let (_, tail) = key.rsplit_once('-').unwrap();
        assert!(text.contains(&format!("D1-1100-{tail}-{version}")), "{title}: {text}");
    }
    let land = key_of(&mut desk, DAY, "Group on land");
    desk.call("enter_sheet_line", json!({ "period": land, "sheet": version, "text": "1-4" }));
    assert_eq!(here(&mut desk, &land), 4);
    // One session alone, in French: the words of an émargement.
    let order = json!({
        "artefact": "attendance", "languages": ["fr"], "days": [1],
        "choices": { "sheet_of": "sessions", "sessions": sessions[0] },
    });
    let text = print(&mut desk, order);
    for told in ["Feuille d’émargement", "Group on water (fr)", "Formateur·rice / animation", "émargement"]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(!text.contains("Group on land"), "{text}");
}

#[test]
fn sheet_of_half_days_has_what_counts_and_one_alone_when_it_is_asked_for() {
    let mut desk = TestWorkshop::imported();
    let rules = json!({ "unit": "half_days", "rule": 60, "sessions": [], "uncounted": [MORNING] });
    desk.call("set_attendance_rules", rules);
    let order = |part: &str| json!({ "artefact": "attendance", "languages": ["en"], "days": [1], "choices": { "sheet_of": part } });
    let text = print(&mut desk, order("counted"));
    assert!(text.contains("Facilitator, afternoon") && !text.contains("Facilitator, morning"), "{text}");
    let text = print(&mut desk, order("morning"));
    assert!(text.contains("Facilitator, morning") && !text.contains("Facilitator, afternoon"), "{text}");
    // Titles and hours as in the programme, and a line where nobody knows who signs.
    assert!(text.contains("Morning: ") && text.contains("Opening and welcome"), "{text}");
    assert_eq!(desk.refused("print_preview", order("evening")), "nothing_to_print");
    // Nothing of the day counts: whoever asks for what counts is told so, and the pack goes without.
    let rules =
        json!({ "unit": "half_days", "rule": 60, "sessions": [], "uncounted": [MORNING, "2024-06-10/pm"] });
    desk.call("set_attendance_rules", rules);
    assert_eq!(desk.refused("print_preview", order("counted")), "nothing_counted");
    let pack = desk.call("print_pack", json!({ "day": 1 }));
    assert_eq!(one(&pack["jobs"], |job| job["order"]["artefact"] == "attendance")["pages"], 0);
    assert!(print(&mut desk, order("morning")).contains("Facilitator, morning"));
}

#[test]
fn times_that_were_set_stay_and_an_evening_is_counted_until_it_is_taken_away() {
    let mut desk = TestWorkshop::imported();
    let evening = "2024-06-10/evening";
    let rules = |times: Value| json!({ "unit": "half_days", "rule": 60, "sessions": [], "uncounted": [], "times": times });
    let own =
        json!([{ "key": MORNING, "from": 480, "to": 735 }, { "key": evening, "from": 1140, "to": 1260 }]);
    let view = desk.call("set_attendance_rules", rules(own.clone()));
    assert_eq!(view["rules"]["times"], own);
    let times = |desk: &mut TestWorkshop, key: &str| {
        let view = desk.ask("attendance");
        let found = list(&view["periods"]).iter().find(|period| period["key"] == key).cloned();
        found.map(|period| (period["from"].as_i64().unwrap(), period["to"].as_i64().unwrap()))
    };
    // The agenda moves; nothing of this does.
    let placement = desk.placement("Opening and welcome")["id"].clone();
    desk.call(
        "change_agenda",
        json!({ "change": "move", "placement": placement, "day": DAY, "start": 555, "rooms": null }),
    );
    assert_eq!(times(&mut desk, MORNING), Some((480, 735)));
    assert_eq!(times(&mut desk, evening), Some((1140, 1260)));
    entered(&mut desk, evening, "1-3");
    let text = print(
        &mut desk,
        json!({ "artefact": "attendance", "languages": ["en"], "days": [1], "choices": { "sheet_of": "evening" } }),
    );
    assert!(text.contains("19:00–21:00, signature"), "{text}");
    // Rules without a word about times leave them.
    desk.call(
        "set_attendance_rules",
        json!({ "unit": "half_days", "rule": 50, "sessions": [], "uncounted": [] }),
    );
    assert_eq!(times(&mut desk, MORNING), Some((480, 735)));
    // Given back to the agenda, the morning follows it; the evening stays, because people were entered.
    desk.call("set_attendance_rules", rules(json!([])));
    assert_ne!(times(&mut desk, MORNING), Some((480, 735)));
    assert_eq!(here(&mut desk, evening), 3);
    entered(&mut desk, evening, "1-3 c");
    for wrong in [
        json!([{ "key": MORNING, "from": 700, "to": 700 }]),
        json!([{ "key": MORNING, "from": 700, "to": 2000 }]),
    ] {
        assert_eq!(desk.refused("set_attendance_rules", rules(wrong)), "period_times_reversed");
    }
    for wrong in ["2024-06-20/evening", "2024-06-10/night", "2024-06-10/session-0930"] {
        let times = json!([{ "key": wrong, "from": 600, "to": 700 }]);
        assert_eq!(desk.refused("set_attendance_rules", rules(times)), "unknown_period");
    }
}

#[test]
fn name_written_by_hand_is_asked_about_before_somebody_is_added_twice() {
    let mut desk = TestWorkshop::imported();
    let people = desk.ask("delegations")["delegates"].clone();
    let somebody = &list(&people)[4];
    let name = somebody["full_name"].as_str().unwrap();
    // A slip of the pen: one letter of the name is another one.
    let mut letters: Vec<char> = name.chars().collect();
    let last = letters.len() - 2;
    letters[last] = if letters[last] == 'e' { 'a' } else { 'e' };
    let misspelt: String = letters.into_iter().collect();
    let asked = entered(&mut desk, MORNING, &format!("+ {misspelt}"));
    assert_eq!((&asked["understood"], list(&asked["rows"]).len()), (&json!(true), 0));
    assert!(list(&asked["likely"]).iter().any(|one| one["id"] == somebody["id"]), "{misspelt}: {asked}");
    assert_eq!(here(&mut desk, MORNING), 0, "nothing is entered before it is answered");
    let answer = |who: &Value| json!({ "period": MORNING, "text": format!("+ {misspelt}"), "who": who });
    let done = desk.call("enter_sheet_line", answer(&somebody["id"]));
    assert_eq!(
        (&done["rows"][0]["outcome"], &done["rows"][0]["row"]),
        (&json!("entered"), &somebody["number"])
    );
    let done = desk.call("enter_sheet_line", answer(&json!("new")));
    assert_eq!(done["rows"][0]["outcome"], "added");
    assert_eq!(list(&desk.ask("delegations")["delegates"]).len(), list(&people).len() + 1);
    assert_eq!(here(&mut desk, MORNING), 2);
}

#[test]
fn second_reading_compares_names_and_remarks_too() {
    let mut desk = TestWorkshop::imported();
    entered(&mut desk, MORNING, "1-5");
    entered(&mut desk, MORNING, "3 l");
    let by_hand = json!({ "period": MORNING, "text": "+ Zuwena Byhand", "who": "new" });
    desk.call("enter_sheet_line", by_hand);
    let order = json!({ "artefact": "attendance", "languages": ["en"], "days": [1] });
    let compare = |desk: &mut TestWorkshop, lines: Value| {
        desk.call("compare_sheet", json!({ "period": MORNING, "lines": lines }))
    };
    let same = compare(&mut desk, json!(["1-5", "3 l", "+ Zuwena Byhand"]));
    assert_eq!(same["same"], true, "{same}");
    let late = compare(&mut desk, json!(["1-5", "+ zuwena byhand"]));
    assert_eq!(late["same"], false);
    let difference = &late["differences"][0];
    assert_eq!(
        (&difference["number"], &difference["first"], &difference["second"]),
        (&json!(3), &json!("pl"), &json!("p"))
    );
    let missed = compare(&mut desk, json!(["1-5", "3 l"]));
    assert_eq!(
        (&missed["same"], &missed["differences"][0]["name"]),
        (&json!(false), &json!("Zuwena Byhand"))
    );
    let other = compare(&mut desk, json!(["1-5", "3 l", "+ Zuwena Byhand", "+ Quite Another"]));
    assert_eq!((&other["same"], texts(&other["names"])), (&json!(false), vec!["Quite Another"]));
    // Who stands on the paper: whoever was written there by hand besides the rows, and nobody who is online.
    let path = desk.path("sheet.pdf");
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    let online = desk.ask("delegations")["delegates"][9]["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [online], "details": { "mode": "online" } }));
    let rows = desk.call("sheet_rows", json!({ "sheet": "", "period": MORNING }));
    assert!(list(&rows["rows"]).iter().all(|row| row["delegate"] != online));
    let version = desk.ask("attendance")["sheets"][0]["version"].clone();
    let printed = desk.call("sheet_rows", json!({ "sheet": version, "period": MORNING }));
    assert!(list(&printed["rows"]).iter().any(|row| row["delegate"] == online), "she is on that printing");
}
