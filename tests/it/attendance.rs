//! Attendance through the one door: sheet, grid, certificate and head-count agree whatever happened, blank badges at the desk, two copies
//! that are joined.

use serde_json::{Value, json};
use warsha_core::badge;
use warsha_tests::workshop::{TestWorkshop, one};

const MORNING: &str = "2024-06-10/am";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Cells of one period, by row number.
fn cells(desk: &mut TestWorkshop, period: &str) -> Vec<(u64, String)> {
    let view = desk.ask("attendance");
    let at = list(&view["periods"]).iter().position(|p| p["key"] == period).unwrap();
    list(&view["people"])
        .iter()
        .map(|line| (line["number"].as_u64().unwrap(), line["cells"][at].as_str().unwrap().to_owned()))
        .filter(|(_, cell)| !cell.is_empty())
        .collect()
}

fn entered(desk: &mut TestWorkshop, period: &str, text: &str) -> Value {
    desk.call("enter_sheet_line", json!({ "period": period, "text": text }))
}

fn shown(pairs: &[(u64, &str)]) -> Vec<(u64, String)> {
    pairs.iter().map(|(row, cell)| (*row, (*cell).to_owned())).collect()
}

#[test]
fn lines_of_a_signed_sheet_become_cells_and_are_taken_back() {
    let mut desk = TestWorkshop::imported();
    let first = entered(&mut desk, MORNING, "1-3");
    assert_eq!(list(&first["rows"]).len(), 3);
    entered(&mut desk, MORNING, "4 o");
    entered(&mut desk, MORNING, "5 e");
    entered(&mut desk, MORNING, "6 x");
    entered(&mut desk, MORNING, "٧ l");
    let all = shown(&[(1, "p"), (2, "p"), (3, "p"), (4, "o"), (5, "e"), (6, "a"), (7, "pl")]);
    assert_eq!(cells(&mut desk, MORNING), all);
    let again = entered(&mut desk, MORNING, "1-3");
    assert!(list(&again["rows"]).iter().all(|row| row["outcome"] == "same"));
    assert_eq!(entered(&mut desk, MORNING, "Nyakuoth")["understood"], false);
    assert_eq!(entered(&mut desk, MORNING, "99")["rows"][0]["outcome"], "missing");
    entered(&mut desk, MORNING, "3 c");
    desk.ask("undo");
    assert_eq!(cells(&mut desk, MORNING), all);
    // A desk that scans somebody who was excused lets her in; the mark is hers again when that is taken back.
    let who = list(&desk.ask("delegations")["delegates"])[4]["id"].clone();
    let reply = desk.call("check_in", json!({ "delegate": who, "period": MORNING, "way": "typed" }));
    assert_eq!(reply["answer"], "checked_in");
    assert_eq!(cells(&mut desk, MORNING)[4].1, "pl", "the desk opens half an hour after the morning");
    desk.call("withdraw_check_ins", json!({ "ids": [reply["check_in"]] }));
    assert_eq!(cells(&mut desk, MORNING), all);
    assert_eq!(desk.call("check_in_desk", json!({ "period": MORNING }))["arrived"], 5);
    assert_eq!(desk.ask("info")["by_period"][MORNING], 5);
}

#[test]
fn printing_knows_its_rows_whoever_comes_on_the_list_later() {
    let mut desk = TestWorkshop::imported();
    let order = json!({ "artefact": "attendance", "languages": ["en"], "days": [1] });
    let path = desk.path("sheet.pdf");
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    let sheet = desk.ask("attendance")["sheets"][0].clone();
    assert_eq!(sheet["current"], true);
    let version = sheet["version"].as_str().unwrap().to_owned();
    let text = warsha_tests::paper::told("pdftotext", &["-layout", "-"], &path);
    assert!(text.contains(&format!("D1-{version}")), "the sheet says which it is");
    // A walk-in gets the number of the first blank row; on the old sheet that row is still blank.
    let guest = json!({ "full_name": "Guest Test", "organisation": "", "delegation": "", "country": "UG", "period": MORNING });
    let number = desk.call("admit_walk_in", guest)["person"]["number"].as_u64().unwrap();
    let typed = |sheet: &str| json!({ "period": MORNING, "sheet": sheet, "text": number.to_string() });
    assert_eq!(desk.call("enter_sheet_line", typed(&version))["rows"][0]["outcome"], "blank");
    assert_eq!(desk.call("enter_sheet_line", typed(""))["rows"][0]["outcome"], "same");
    assert_eq!(desk.ask("attendance")["sheets"][0]["current"], false);
    assert_eq!(desk.refused("enter_sheet_line", typed("XXX")), "not_found");
    // The name written on the blank row goes on the list, once.
    let added = entered(&mut desk, MORNING, "+ Somebody Byhand");
    assert_eq!(added["rows"][0]["outcome"], "added");
    assert_eq!(entered(&mut desk, MORNING, "+somebody byhand")["rows"][0]["outcome"], "same");
}

#[test]
fn second_reading_shows_where_it_differs_and_changes_nothing() {
    let mut desk = TestWorkshop::imported();
    entered(&mut desk, MORNING, "1-10");
    let order = json!({ "period": MORNING, "lines": ["1-8", "10", "12", "+ Somebody", "99", "what"] });
    let before = cells(&mut desk, MORNING);
    let found = desk.call("compare_sheet", order);
    let rows: Vec<_> = list(&found["differences"])
        .iter()
        .map(|d| (d["number"].clone(), d["first"].clone(), d["second"].clone()))
        .collect();
    assert_eq!(rows, [(json!(9), json!("p"), json!("")), (json!(12), json!(""), json!("p"))]);
    assert_eq!((&found["first"], &found["second"]), (&json!(10), &json!(11)));
    assert_eq!(
        (&found["unknown_rows"], &found["unread"], &found["names"]),
        (&json!([99]), &json!(["what"]), &json!(["Somebody"]))
    );
    assert_eq!(cells(&mut desk, MORNING), before);
}

#[test]
fn sheet_grid_certificate_and_head_count_agree_past_midnight_and_in_another_zone() {
    let mut desk = TestWorkshop::imported();
    let everybody: Vec<Value> =
        list(&desk.ask("delegations")["delegates"]).iter().map(|d| d["id"].clone()).collect();
    desk.call(
        "set_attendance_rules",
        json!({ "unit": "half_days", "rule": 60, "sessions": [], "uncounted": [] }),
    );
    let periods: Vec<String> = list(&desk.ask("attendance")["periods"])
        .iter()
        .map(|p| p["key"].as_str().unwrap().to_owned())
        .collect();
    // Somebody is there for as many half-days as her place on the list says, by every way that there is.
    for (at, who) in everybody.iter().enumerate() {
        for period in &periods[..(at % (periods.len() + 1))] {
            let _ = match at % 3 {
                0 => desk.call(
                    "check_in",
                    json!({ "delegate": who, "period": period, "way": "scanned", "anyway": true }),
                ),
                1 => entered(&mut desk, period, &format!("{} o", at + 1)),
                _ => desk.call(
                    "mark_attendance",
                    json!({ "people": [who], "periods": [period], "mark": "in_person" }),
                ),
            };
        }
        // The evening goes on past midnight, and then somebody sets the clock back.
        desk.pass(if at % 2 == 0 { 190 } else { -150 });
    }
    let counts = |desk: &mut TestWorkshop| {
        let view = desk.ask("attendance");
        let heads = desk.call("head_count", json!({ "row": "mode", "column": "sex" }));
        let attended: Vec<u64> =
            list(&view["people"]).iter().map(|line| line["attended"].as_u64().unwrap()).collect();
        (attended, heads["total"].clone(), desk.ask("info")["by_period"].clone())
    };
    let found = counts(&mut desk);
    let expected: Vec<u64> = (0..everybody.len()).map(|at| (at % (periods.len() + 1)) as u64).collect();
    assert_eq!(found.0, expected);
    assert_eq!(found.1["periods"], json!(expected.iter().sum::<u64>()));
    assert_eq!(found.1["persons"], json!(expected.iter().filter(|n| **n > 0).count()));
    let per_period: u64 = found.2.as_object().unwrap().values().map(|n| n.as_u64().unwrap()).sum();
    assert_eq!(per_period, expected.iter().sum::<u64>());
    let with_certificate =
        list(&desk.ask("attendance")["people"]).iter().filter(|line| line["certificate"] == true).count();
    let reached = expected.iter().filter(|n| **n * 100 >= periods.len() as u64 * 60).count();
    assert_eq!(with_certificate, reached);
    let order = json!({ "artefact": "certificates", "languages": ["en"] });
    assert_eq!(
        desk.call("print_preview", order)["pages"],
        json!(reached),
        "one page for everybody who reached the rule"
    );
    // The same day in another zone: times are told otherwise, counts are not.
    let mut settings = desk.ask("workshop_settings");
    settings["zone"] = json!("America/Bogota");
    desk.call("edit_workshop", settings);
    assert_eq!(counts(&mut desk), found);
    desk.reopen();
    assert_eq!(counts(&mut desk), found);
}

#[test]
fn days_and_chosen_sessions_are_counted_and_nothing_that_was_entered_is_lost() {
    let mut desk = TestWorkshop::imported();
    entered(&mut desk, MORNING, "1-5");
    let opening = desk.session("Opening and welcome")["id"].clone();
    let rules = json!({ "unit": "days", "rule": 75, "sessions": [opening], "uncounted": [] });
    let view = desk.call("set_attendance_rules", rules);
    assert_eq!((&view["rules"]["unit"], &view["rules"]["rule"]), (&json!("days"), &json!(75)));
    let keys: Vec<(String, bool)> = list(&desk.ask("attendance")["periods"])
        .iter()
        .map(|p| (p["key"].as_str().unwrap().to_owned(), p["counted"] == true))
        .collect();
    assert!(keys.contains(&(MORNING.to_owned(), false)), "entries stay, and count no more: {keys:?}");
    assert!(keys.contains(&("2024-06-10/day".to_owned(), true)));
    assert!(keys.iter().any(|(key, _)| key.contains("/session-")));
    assert_eq!(cells(&mut desk, MORNING).len(), 5);
    // A session that is counted is counted where it stands, also after it was moved.
    let placement = desk.placement("Opening and welcome")["id"].clone();
    let to =
        json!({ "change": "move", "placement": placement, "day": "2024-06-10", "start": 555, "rooms": null });
    desk.call("change_agenda", to);
    let view = desk.ask("attendance");
    assert_eq!(one(&view["periods"], |p| p["part"] == "session")["from"], 555);
}

#[test]
fn outside_readers_do_not_learn_small_numbers() {
    let mut desk = TestWorkshop::imported();
    entered(&mut desk, MORNING, "1-22");
    let order = |audience: &str| json!({ "row": "delegation", "column": "sex", "audience": audience });
    let team = desk.call("head_count", order("organisers"));
    assert_eq!(team["hidden_below"], Value::Null);
    let public = desk.call("head_count", order("public"));
    assert_eq!(public["hidden_below"], 5);
    let numbers = |view: &Value| -> Vec<Option<u64>> {
        list(&view["cells"])
            .iter()
            .flat_map(|row| list(row).to_vec())
            .map(|sum| sum["persons"].as_u64())
            .collect()
    };
    assert!(numbers(&team).iter().flatten().any(|n| *n > 0 && *n < 5));
    assert!(numbers(&public).iter().flatten().all(|n| *n == 0 || *n >= 5));
    let path = desk.path("attendance.xlsx");
    let written = desk.call("export_attendance", json!({ "path": path, "language": "fr" }));
    let delegations = list(&desk.ask("attendance")["groups"]).len();
    assert_eq!(written["count"], json!(23 + delegations), "everybody, the sums, and the sums by delegation");
    let papers = [
        json!({ "artefact": "table", "languages": ["fr"], "choices": { "list": "attendance" } }),
        json!({ "artefact": "head-count", "languages": ["fr"] }),
        json!({ "artefact": "head-count", "languages": ["ar"], "audience": "public" }),
        json!({ "artefact": "head-count", "languages": ["en"], "choices": { "count_by": "delegation", "count_across": "sex" } }),
    ];
    for order in papers {
        assert!(desk.call("print_preview", order.clone())["pages"].as_u64().unwrap() > 0, "{order}");
    }
}

#[test]
fn blank_badge_is_somebodys_from_the_moment_it_is_given() {
    let mut desk = TestWorkshop::imported();
    let id = desk.ask("current_workshop")["id"].as_str().unwrap().parse().unwrap();
    let blank = badge::spare("W24", id, 3).unwrap().to_string();
    let scan = |text: &str| json!({ "text": text, "period": MORNING, "way": "scanned" });
    assert_eq!(desk.call("check_in", scan(&blank))["answer"], "blank_badge");
    let guest = |badge: &str| json!({ "full_name": "Guest Test", "organisation": "", "delegation": "", "country": "", "badge": badge, "period": MORNING });
    assert_eq!(desk.refused("admit_walk_in", guest("W24-0003-0000")), "badge_not_blank");
    let admitted = desk.call("admit_walk_in", guest(&blank));
    assert_eq!(admitted["person"]["badge"], json!(blank));
    let again = desk.call("check_in", scan(&blank));
    assert_eq!((&again["answer"], &again["person"]["name"]), (&json!("already_in"), &json!("Guest Test")));
    assert_eq!(desk.refused("admit_walk_in", guest(&blank)), "badge_not_blank");
    // Another badge for the same person: the first one is refused, and the refusal is kept.
    let card = desk.call("give_badge", json!({ "delegate": admitted["person"]["id"] }));
    assert_ne!(card["badge"], json!(blank));
    assert_eq!(desk.call("check_in", scan(&blank))["answer"], "revoked_badge");
    assert_eq!(desk.call("check_in", scan("W24-0001-0000"))["answer"], "unknown_badge");
    let refused = desk.call("check_in_desk", json!({ "period": MORNING }))["refused"].clone();
    let kept: Vec<_> =
        list(&refused).iter().map(|one| (one["answer"].clone(), one["name"].clone())).collect();
    assert!(
        kept.contains(&(json!("unknown_badge"), json!("")))
            && kept.contains(&(json!("revoked_badge"), json!("Guest Test"))),
        "{kept:?}"
    );
    assert_eq!(desk.call("check_in", scan(card["badge"].as_str().unwrap()))["answer"], "already_in");
}

#[test]
fn two_copies_are_joined_without_losing_or_doubling_anybody() {
    let mut desk = TestWorkshop::imported();
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    let open = json!({ "path": copy, "passphrase": null, "read_only": false });
    other.call("open_workshop", open.clone()).unwrap();
    // Both desks work apart: some people at one, some at the other, two at both, and a guest at each.
    for row in 1..=8 {
        desk.call("check_in", json!({ "text": row.to_string(), "period": MORNING, "way": "typed" }));
    }
    for row in 7..=15 {
        other
            .call("check_in", json!({ "text": row.to_string(), "period": MORNING, "way": "typed" }))
            .unwrap();
    }
    let guest = |name: &str| json!({ "full_name": name, "organisation": name, "delegation": "", "country": "UG", "period": MORNING });
    let ours = desk.call("admit_walk_in", guest("Guest One"))["person"]["number"].clone();
    let theirs = other.call("admit_walk_in", guest("Guest Two")).unwrap().value["person"].clone();
    assert_eq!(ours, theirs["number"], "both desks gave the same number");
    let first = desk.ask("delegations")["delegates"][0]["id"].clone();
    other
        .call("edit_delegates", json!({ "ids": [first], "details": { "full_name": "Spelt Otherwise" } }))
        .unwrap();
    other.call("close_workshop", json!({})).unwrap();

    let joined = desk.call("join_copy", json!({ "path": copy }));
    assert_eq!(list(&joined["brought"]).len(), 10);
    assert_eq!(list(&joined["twice"]).len(), 2);
    assert_eq!(
        (&joined["only_here"], &joined["shared"], &joined["damaged"]),
        (&json!(9), &json!(0), &json!(0))
    );
    let added = &joined["added"][0];
    assert_eq!((&added["name"], &added["number_there"]), (&json!("Guest Two"), &theirs["number"]));
    assert_ne!(added["number"], ours);
    let differing = one(&joined["differing"], |one| one["detail"] == "name");
    assert_eq!(differing["theirs"], "Spelt Otherwise");
    let view = desk.call("check_in_desk", json!({ "period": MORNING }));
    assert_eq!(view["arrived"], 17, "fifteen from the list and two guests");
    // The badge that the other desk gave is still hers.
    let scanned =
        desk.call("check_in", json!({ "text": theirs["badge"], "period": MORNING, "way": "scanned" }));
    assert_eq!((&scanned["answer"], &scanned["person"]["name"]), (&json!("already_in"), &json!("Guest Two")));

    // Once more changes nothing; undo takes the whole joining back, redo joins again.
    let again = desk.call("join_copy", json!({ "path": copy }));
    assert_eq!((list(&again["brought"]).len(), &again["shared"]), (0, &json!(10)));
    assert_eq!(desk.ask("undo")["done"]["operation"], "join_check_ins");
    let arrived =
        |desk: &mut TestWorkshop| desk.call("check_in_desk", json!({ "period": MORNING }))["arrived"].clone();
    assert_eq!(arrived(&mut desk), 9);
    desk.ask("redo");
    assert_eq!(arrived(&mut desk), 17);

    // And the other way round both copies say the same.
    desk.ask("close_workshop");
    other.call("open_workshop", open).unwrap();
    let back = other.call("join_copy", json!({ "path": desk.path("w.warsha") })).unwrap().value;
    assert_eq!(list(&back["added"]).len(), 1);
    let view = other.call("check_in_desk", json!({ "period": MORNING })).unwrap().value;
    assert_eq!(view["arrived"], 17);
}

#[test]
fn another_workshop_is_not_joined() {
    let mut desk = TestWorkshop::imported();
    let path = desk.path("elsewhere.warsha");
    let mut elsewhere = desk.another_desk();
    elsewhere.call("new_workshop", TestWorkshop::new_order(&path, None)).unwrap();
    elsewhere.call("close_workshop", json!({})).unwrap();
    assert_eq!(desk.refused("join_copy", json!({ "path": path })), "other_workshop");
}

#[test]
fn whoever_comes_after_the_grace_is_late_until_somebody_says_otherwise() {
    let mut desk = TestWorkshop::imported();
    let set = |desk: &mut TestWorkshop, grace: Value| {
        let mut rules = desk.ask("attendance_rules")["rules"].clone();
        rules["late_after"] = grace;
        desk.call("set_attendance_rules", rules);
    };
    assert_eq!(desk.ask("attendance_rules")["rules"]["late_after"], 15);
    let from = one(&desk.ask("attendance")["periods"], |p| p["key"] == MORNING)["from"].as_i64().unwrap();
    // The desk opens at nine; somebody comes at the last minute that is in time, somebody a minute later.
    let grace = 9 * 60 - from;
    set(&mut desk, json!(grace));
    let scan = |text: &str, way: &str| json!({ "text": text, "period": MORNING, "way": way });
    desk.call("check_in", scan("1", "typed"));
    desk.pass(1);
    desk.call("check_in", scan("2", "typed"));
    entered(&mut desk, MORNING, "3");
    assert_eq!(cells(&mut desk, MORNING), shown(&[(1, "p"), (2, "pl"), (3, "p")]));
    let recent = desk.call("check_in_desk", json!({ "period": MORNING }))["recent"].clone();
    let late: Vec<_> = list(&recent).iter().map(|one| one["late"].clone()).collect();
    assert_eq!(late, [json!(false), json!(true), json!(false)]);
    // The signature says that she was there, not when. What is said by hand holds, and can be taken back.
    assert_eq!(entered(&mut desk, MORNING, "2")["rows"][0]["outcome"], "same");
    entered(&mut desk, MORNING, "2 p");
    assert_eq!(cells(&mut desk, MORNING)[1].1, "p");
    desk.ask("undo");
    assert_eq!(cells(&mut desk, MORNING)[1].1, "pl");
    let second = list(&desk.ask("attendance")["people"])[1]["id"].clone();
    let mark =
        |late: bool| json!({ "people": [second], "periods": [MORNING], "mark": "in_person", "late": late });
    // A range that is marked as there says of nobody when they came.
    let all: Vec<Value> =
        list(&desk.ask("attendance")["people"])[..3].iter().map(|one| one["id"].clone()).collect();
    let range = json!({ "people": all, "periods": [MORNING], "mark": "in_person", "late": true, "keep_remarks": true });
    assert_eq!(desk.call("mark_attendance", range)["changed"], 0);
    assert_eq!(cells(&mut desk, MORNING), shown(&[(1, "p"), (2, "pl"), (3, "p")]));
    assert_eq!(desk.call("mark_attendance", mark(true))["changed"], 0, "the clock says so already");
    assert_eq!(desk.call("mark_attendance", mark(false))["changed"], 1);
    set(&mut desk, json!(0));
    assert_eq!(cells(&mut desk, MORNING), shown(&[(1, "pl"), (2, "p"), (3, "p")]), "by hand is by hand");
    set(&mut desk, Value::Null);
    assert_eq!(cells(&mut desk, MORNING)[0].1, "p", "nobody asks the clock");
    set(&mut desk, json!(0));
    // Late counts as present: for the certificate, the head-count and the list on paper.
    desk.reopen();
    let view = desk.ask("attendance");
    assert_eq!(list(&view["people"])[0]["attended"], 1);
    assert_eq!(desk.call("head_count", json!({ "row": "sex" }))["total"]["persons"], 3);
    let path = desk.path("late.pdf");
    let order = |list: &str| json!({ "artefact": "table", "languages": ["en"], "choices": { "list": list, "period": MORNING } });
    desk.call("save_pdf", json!({ "order": order("arrivals"), "path": path }));
    assert!(warsha_tests::paper::told("pdftotext", &["-layout", "-"], &path).contains("09:00, late"));
    desk.call("save_pdf", json!({ "order": order("attendance"), "path": path }));
    let text = warsha_tests::paper::told("pdftotext", &["-layout", "-"], &path);
    assert!(text.split_whitespace().any(|word| word == "late"), "{text}");
}
