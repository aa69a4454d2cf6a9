//! What the desk knows at the door: which half-day it is, who stands there and how, whose a code was, and what was recorded of somebody.

use serde_json::{Value, json};
use warsha_core::badge::{self, BadgeCode};
use warsha_tests::workshop::{TestWorkshop, fixture, one};

const MORNING: &str = "2024-06-10/am";
const AFTERNOON: &str = "2024-06-10/pm";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn by_name(desk: &mut TestWorkshop, name: &str) -> Value {
    desk.delegate(name)["id"].clone()
}

/// Lets the half-day end that the desk says is on.
fn until_it_turns(desk: &mut TestWorkshop, view: &Value) {
    desk.pass(view["turns_in"].as_i64().unwrap() / 60);
}

#[test]
fn desk_without_a_chosen_period_moves_on_when_the_half_day_ends() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    let come = json!({ "delegate": who, "way": "typed" });
    let morning = desk.ask("check_in_desk");
    assert_eq!((&morning["on_now"], &morning["period"]["key"]), (&json!(MORNING), &json!(MORNING)));
    assert_eq!(morning["turns_at"], morning["period"]["to"]);
    let reply = desk.call("check_in", come.clone());
    assert_eq!((&reply["answer"], &reply["period"]), (&json!("checked_in"), &json!(MORNING)));
    assert_eq!(desk.call("check_in", come.clone())["answer"], "already_in");

    until_it_turns(&mut desk, &morning);
    let afternoon = desk.ask("check_in_desk");
    assert_eq!((&afternoon["on_now"], &afternoon["arrived"]), (&json!(AFTERNOON), &json!(0)));
    let reply = desk.call("check_in", come);
    assert_eq!((&reply["answer"], &reply["period"]), (&json!("checked_in"), &json!(AFTERNOON)));
    // A period that somebody picked is worked for, and the desk is told all the same what is on.
    let picked = desk.call("check_in_desk", json!({ "period": MORNING }));
    assert_eq!((&picked["period"]["key"], &picked["on_now"]), (&json!(MORNING), &json!(AFTERNOON)));

    // The evening belongs to the afternoon; after the night it is the next day, and after the last half-day nothing changes any more.
    let mut keys = vec![afternoon["on_now"].clone()];
    for _ in 0..20 {
        let view = desk.ask("check_in_desk");
        if view["turns_in"].is_null() {
            break;
        }
        until_it_turns(&mut desk, &view);
        keys.push(desk.ask("check_in_desk")["on_now"].clone());
    }
    let all: Vec<Value> = list(&afternoon["periods"]).iter().map(|period| period["key"].clone()).collect();
    assert_eq!(keys, all[1..], "one after the other, none left out");
}

#[test]
fn whoever_stands_at_the_desk_is_in_the_room_whatever_was_planned() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    let details = json!({ "mode": "online", "interpretation": "French" });
    desk.call("edit_delegates", json!({ "ids": [who], "details": details }));
    let kit = json!({ "id": "", "kind": "kit", "label": {}, "given_to": "everybody" });
    desk.call("set_hand_out_items", json!({ "items": [kit] }));
    let wanted = |desk: &mut TestWorkshop| {
        let view = desk.ask("hand_out_register");
        list(&view["people"]).iter().any(|line| line["id"] == who)
    };
    assert!(!wanted(&mut desk), "nobody who is online gets anything into the hand");
    let online = json!({ "delegate": who, "way": "typed", "mode": "online" });
    let reply = desk.call("check_in", online);
    assert_eq!(reply["person"]["standing"]["mark"], "online");
    assert_eq!((list(&reply["person"]["hand_outs"]).len(), wanted(&mut desk)), (0, false));
    desk.call("withdraw_check_in", json!({ "id": reply["check_in"] }));
    let reply = desk.call("check_in", json!({ "delegate": who, "way": "typed" }));
    assert_eq!(reply["person"]["standing"]["mark"], "in_person");
    assert_eq!((list(&reply["person"]["hand_outs"]).len(), wanted(&mut desk)), (1, true));
    assert_eq!(desk.delegate("Nyakuoth")["mode"], "online", "the plan stays as it was");
}

#[test]
fn whoever_comes_instead_of_somebody_online_is_in_the_room() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    desk.call("edit_delegates", json!({ "ids": [who], "details": { "mode": "online" } }));
    let order = json!({
        "id": who, "by": "", "details": { "full_name": "Rose Kiden", "organisation_name": "Lake House" },
        "leads": false, "room": false,
    });
    let taker = desk.call("substitute_delegate", order);
    assert_eq!((&taker["mode"], &taker["organisation_name"]), (&json!("in_person"), &json!("Lake House")));
}

#[test]
fn late_left_early_and_excused_stand_on_the_card_and_are_undone() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    let mark = |mark: Value, late: bool, left: bool| json!({ "people": [who], "periods": [MORNING], "mark": mark, "late": late, "left_early": left });
    let standing = |desk: &mut TestWorkshop| {
        desk.call("desk_card", json!({ "id": who, "period": MORNING }))["standing"].clone()
    };
    desk.call("mark_attendance", mark(json!("excused"), false, false));
    assert_eq!(
        (&standing(&mut desk)["mark"], &standing(&mut desk)["check_in"]),
        (&json!("excused"), &Value::Null)
    );
    let view = desk.ask("check_in_desk");
    let missing = list(&view["groups"]).iter().flat_map(|group| list(&group["missing"]));
    let excused: Vec<&Value> = missing.filter(|one| one["excused"] == true).map(|one| &one["id"]).collect();
    assert_eq!(excused, [&who]);
    assert_eq!(desk.call("find_people", json!({ "text": "Nyakuoth", "limit": 1 }))[0]["mark"], "excused");
    desk.call("check_in", json!({ "delegate": who, "way": "typed" }));
    // It is nine, half an hour after the beginning: the clock says late, until somebody says otherwise.
    let said = |now: &Value| (now["mark"].clone(), now["late"].clone(), now["left_early"].clone());
    assert_eq!(said(&standing(&mut desk)), (json!("in_person"), json!(true), json!(false)));
    desk.call("mark_attendance", mark(json!("in_person"), false, true));
    assert_eq!(said(&standing(&mut desk)), (json!("in_person"), json!(false), json!(true)));
    assert_eq!(standing(&mut desk)["period"], MORNING);
    desk.ask("undo");
    assert_eq!(said(&standing(&mut desk)), (json!("in_person"), json!(true), json!(false)));

    // Nothing of it is forgotten.
    let trace = desk.call("check_in_trace", json!({ "id": who }));
    let told: Vec<_> = list(&trace)
        .iter()
        .map(|line| (line["kind"].as_str().unwrap(), line["holds"].as_bool().unwrap()))
        .collect();
    let count = |kind: &str, holds: bool| told.iter().filter(|one| **one == (kind, holds)).count();
    assert_eq!((count("arrived", true), count("excused", true)), (1, 1));
    assert_eq!(
        (count("on_time", false), count("left_early", false), count("withdrawn", true)),
        (1, 1, 2),
        "{told:?}"
    );
    let back = one(&trace, |line| line["withdraws"] == "on_time");
    assert_eq!((&back["period"], &back["of"]["part"]), (&json!(MORNING), &json!("am")));
}

#[test]
fn code_that_was_never_given_here_is_a_badge_of_another_workshop() {
    let mut desk = TestWorkshop::imported();
    let scan = |desk: &mut TestWorkshop, code: &str| {
        let order = json!({ "text": code, "period": MORNING, "way": "scanned" });
        let reply = desk.call("check_in", order);
        (reply["answer"].as_str().unwrap().to_owned(), reply["person"]["name"].as_str().map(str::to_owned))
    };
    // The prefix is the year's: a workshop of the same spring has such a badge for the same row.
    let ours = desk.delegate("Nyakuoth");
    let card = desk.call("desk_card", json!({ "id": ours["id"] }));
    let number = u32::try_from(card["number"].as_u64().unwrap()).unwrap();
    let theirs = (0..).find_map(|random| {
        BadgeCode::make("W24", number, random)
            .map(|code| code.to_string())
            .filter(|code| card["badge"] != **code)
    });
    assert_eq!(scan(&mut desk, &theirs.unwrap()), ("other_workshop".to_owned(), None));
    let refused = desk.ask("check_in_desk")["refused"].clone();
    assert_eq!(refused[0]["answer"], "other_workshop");
    // One that was replaced here is known, and so is one whose owner was taken off the list.
    let old = card["badge"].as_str().unwrap();
    let new = desk.call("give_badge", json!({ "delegate": ours["id"], "badge": "" }))["badge"].clone();
    assert_eq!(scan(&mut desk, old), ("revoked_badge".to_owned(), Some("Nyakuoth".to_owned())));
    desk.call("remove_delegates", json!({ "ids": [ours["id"]] }));
    assert_eq!(scan(&mut desk, new.as_str().unwrap()).0, "unknown_badge");
    assert_eq!(scan(&mut desk, old).0, "unknown_badge");
    // A badge that was printed and whose making was undone is ours all the same.
    desk.ask("undo");
    let path = desk.path("badge.pdf");
    let again = desk.call("give_badge", json!({ "delegate": ours["id"], "badge": "" }))["badge"].clone();
    let order = json!({ "artefact": "badges", "languages": ["en"], "choices": { "people": ours["id"], "missing": "no" } });
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    desk.ask("undo");
    assert_eq!(scan(&mut desk, again.as_str().unwrap()).0, "revoked_badge");
}

#[test]
fn badges_that_were_printed_let_in_although_the_workshop_moved_into_the_next_year() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
    let card = |desk: &mut TestWorkshop| {
        let who = by_name(desk, "Nyakuoth");
        desk.call("desk_card", json!({ "id": who }))
    };
    let before = card(&mut desk);
    let path = desk.path("badges.pdf");
    desk.call("save_pdf", json!({ "order": { "artefact": "badges", "languages": ["en"] }, "path": path }));
    let workshop = desk.ask("current_workshop")["id"].as_str().unwrap().parse().unwrap();
    let blank = badge::spare("W24", workshop, 3).unwrap().to_string();
    let mut settings = desk.ask("workshop_settings");
    settings["first_day"] = json!("2025-01-02");
    settings["last_day"] = json!("2025-01-05");
    desk.call("edit_workshop", settings);
    let answer = |desk: &mut TestWorkshop, code: &str| {
        desk.call("check_in", json!({ "text": code, "way": "scanned" }))["answer"].clone()
    };
    assert!(before["badge"].as_str().unwrap().starts_with("W24-"));
    assert_eq!(answer(&mut desk, before["badge"].as_str().unwrap()), "checked_in");
    // So do the blank ones, and a code that was typed in part is no name.
    assert_eq!(answer(&mut desk, &blank), "blank_badge");
    let guest = json!({ "full_name": "Guest Test", "organisation": "", "delegation": "", "country": "", "badge": blank });
    assert_eq!(desk.call("admit_walk_in", guest)["person"]["badge"], json!(blank));
    assert_eq!(desk.call("check_in", json!({ "text": "W24-00", "way": "typed" }))["answer"], "unknown_badge");
    // A code that was never given here is another workshop's, of whatever year.
    for prefix in ["W24", "W25"] {
        let theirs = (0..).find_map(|random| {
            let code = BadgeCode::make(prefix, 1, random)?.to_string();
            (before["badge"] != *code && code != card(&mut desk)["badge"].as_str().unwrap()).then_some(code)
        });
        assert_eq!(answer(&mut desk, &theirs.unwrap()), "other_workshop", "{prefix}");
    }
}

#[test]
fn badge_that_the_other_desk_gave_is_known_after_joining() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    other.call("open_workshop", json!({ "path": copy, "passphrase": null, "read_only": false })).unwrap();
    let card = other.call("give_badge", json!({ "delegate": who, "badge": "" })).unwrap().value;
    other.call("close_workshop", json!({})).unwrap();
    let scan = json!({ "text": card["badge"], "period": MORNING, "way": "scanned" });
    assert_eq!(desk.call("check_in", scan.clone())["answer"], "other_workshop");
    desk.call("join_copy", json!({ "path": copy }));
    let reply = desk.call("check_in", scan);
    assert_eq!(
        (&reply["answer"], &reply["person"]["id"]),
        (&json!("checked_in"), &who),
        "the badge given last lets in"
    );
}

#[test]
fn all_arrivals_and_refusals_are_listed_on_demand_and_taken_back_together() {
    let mut desk = TestWorkshop::imported();
    let people = desk.ask("delegations")["delegates"].clone();
    let guest = |nth: usize| json!({ "full_name": format!("Guest {nth}"), "organisation": "", "delegation": "", "country": "" });
    for nth in 0..5 {
        desk.call("admit_walk_in", guest(nth));
    }
    for person in list(&people) {
        desk.call("check_in", json!({ "delegate": person["id"], "way": "typed", "anyway": true }));
    }
    for nth in 0..25 {
        desk.call("check_in", json!({ "text": format!("ZZ00-00{nth:02}"), "way": "scanned" }));
    }
    let arrived = list(&people).len() + 5;
    let few = desk.ask("check_in_desk");
    assert_eq!((list(&few["recent"]).len(), list(&few["refused"]).len()), (20, 20));
    let all = desk.call("check_in_desk", json!({ "all": true }));
    assert_eq!((list(&all["recent"]).len(), list(&all["refused"]).len()), (arrived, 25));
    let ids: Vec<&Value> = list(&all["recent"]).iter().map(|one| &one["check_in"]).collect();
    assert_eq!(desk.call("withdraw_check_ins", json!({ "ids": ids }))["arrived"], 0);
    desk.ask("undo");
    assert_eq!(desk.ask("check_in_desk")["arrived"], arrived);
}

#[test]
fn working_group_stands_on_the_card() {
    let mut desk = TestWorkshop::imported();
    let who = by_name(&mut desk, "Nyakuoth");
    assert_eq!(desk.ask("hand_out_register")["grouped"], false);
    desk.call(
        "edit_delegates",
        json!({ "ids": [who], "details": { "own_fields": { "Working group": "Group b" } } }),
    );
    assert_eq!(desk.call("desk_card", json!({ "id": who }))["group"], "B");
    assert_eq!(desk.ask("hand_out_register")["grouped"], true);
}
