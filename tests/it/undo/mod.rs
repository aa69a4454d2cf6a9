//! Undo and redo for everything that can be done: named, complete, and back again.

mod nouns;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use warsha_core::operation::Operation;
use warsha_tests::workshop::{TestWorkshop, areas, fixture};

use nouns::{people, plans};

/// The session whose plan is changed.
const WELLNESS: &str = "Wellness and self-care";

/// What undo must bring back. The order of a list of placements means nothing, and a check-in that is done again is a new fact.
fn state(desk: &mut TestWorkshop) -> Value {
    let mut agenda = desk.ask("agenda");
    for list in ["sessions", "placements"] {
        agenda[list].as_array_mut().unwrap().sort_by_key(|record| record["id"].to_string());
    }
    let at_desk = desk.ask("check_in_desk");
    let wellness = agenda["sessions"].as_array().unwrap().iter().find(|s| s["title"]["en"] == WELLNESS);
    let plan = wellness.map(|session| desk.call("session_plan", json!({ "id": session["id"] })));
    json!({
        "agenda": agenda, "delegations": desk.ask("delegations"), "settings": desk.ask("workshop_settings"),
        "info": desk.ask("info"), "groups": at_desk["groups"], "template": desk.ask("template"),
        "views": desk.ask("saved_views"), "alike": desk.ask("likely_duplicates"), "plan": plan, "plans": desk.ask("session_plans"),
        "hands": desk.ask("hand_out_register"),
    })
}

/// Does one operation, takes it back and does it again, and looks at everything each time.
fn there_and_back(desk: &mut TestWorkshop, operation: Operation, command: &str, args: Value) {
    let name = operation.code();
    let before = state(desk);
    let done = desk.reply(command, args);
    assert!(!areas(&done).is_empty(), "{name}");
    let after = state(desk);
    assert_ne!(before, after, "{name} did nothing");
    let named = desk.ask("current_workshop")["undo"].clone();
    assert_eq!(named["operation"], name);
    let undone = desk.reply("undo", json!({}));
    assert_eq!((&undone.value["done"], &undone.value["redo"]), (&named, &named), "{name}");
    let mut told = [areas(&done), areas(&undone)];
    for areas in &mut told {
        areas.sort_unstable();
    }
    assert_eq!(told[0], told[1], "{name}: screens reload the same");
    assert_eq!(state(desk), before, "{name} is not undone");
    let redone = desk.ask("redo");
    assert_eq!((&redone["done"], &redone["undo"], &redone["redo"]), (&named, &named, &Value::Null), "{name}");
    assert_eq!(state(desk), after, "{name} is not done again");
    // What the sentence names must be there to name.
    let words = warsha_words::Words::new("en");
    let key = format!("operation-{}", name.replace('_', "-"));
    if words.say(&key, &[]).contains("$subject") {
        assert_ne!(named["subject"], "", "{name}");
    }
}

#[test]
fn every_operation_is_undone_and_done_again_by_name() {
    let mut desk = TestWorkshop::empty();
    let mut seen = BTreeSet::new();
    let mut check = |desk: &mut TestWorkshop, operation: Operation, command: &str, args: Value| {
        there_and_back(desk, operation, command, args);
        seen.insert(operation);
    };
    use Operation as Op;
    check(
        &mut desk,
        Op::ImportDelegates,
        "import_delegates",
        json!({ "path": fixture("delegates/exchange-22.xlsx") }),
    );
    check(
        &mut desk,
        Op::ImportAgenda,
        "import_agenda",
        json!({ "path": fixture("agenda/exchange-4days.xlsx") }),
    );

    let mut settings = desk.ask("workshop_settings");
    settings["venue"] = json!("Another place");
    settings["last_day"] = json!("2024-06-15");
    check(&mut desk, Op::EditWorkshop, "edit_workshop", settings);
    let mut room = json!({
        "id": "", "name": "Library", "capacity": 12, "setup": "", "equipment": "", "opens": null, "closes": null,
    });
    check(&mut desk, Op::AddRoom, "put_room", room.clone());
    room["id"] = desk.room("Library");
    room["name"] = json!("Quiet library");
    check(&mut desk, Op::EditRoom, "put_room", room);
    let mut ids: Vec<Value> =
        desk.ask("agenda")["rooms"].as_array().unwrap().iter().map(|room| room["id"].clone()).collect();
    ids.reverse();
    check(&mut desk, Op::OrderRooms, "order_rooms", json!({ "ids": ids }));
    let mut kind = json!({ "id": "", "name": { "en": "Healing circle" }, "colour": "teal", "counts": false });
    check(&mut desk, Op::AddKind, "put_kind", kind.clone());
    kind["id"] = desk.ask("agenda")["own_kinds"][0]["id"].clone();
    kind["colour"] = json!("plum");
    check(&mut desk, Op::EditKind, "put_kind", kind.clone());
    check(&mut desk, Op::RemoveKind, "remove_kind", json!({ "id": kind["id"] }));
    let mut template = desk.ask("template");
    template["welcome"] = json!({ "en": "Welcome to Kampala" });
    check(&mut desk, Op::EditTemplate, "edit_template", template);
    let mut view = json!({
        "id": "", "name": "Hotel of the French speakers", "group": "country", "sort": [{ "column": "arrives", "down": false }],
        "filters": [{ "column": "speaks", "kind": "any", "values": ["fr"] }], "columns": [{ "column": "room", "width": 120 }],
    });
    check(&mut desk, Op::AddView, "put_saved_view", view.clone());
    view["id"] = desk.ask("saved_views")[0]["id"].clone();
    view["name"] = json!("Hotel");
    check(&mut desk, Op::EditView, "put_saved_view", view.clone());
    assert_eq!(desk.ask("saved_views"), json!([view]));
    check(&mut desk, Op::RemoveView, "remove_saved_view", json!({ "id": view["id"] }));
    // A room with sessions in it.
    let hall = desk.room("Main Hall");
    check(&mut desk, Op::RemoveRoom, "remove_room", json!({ "id": hall }));

    let mut group = json!({
        "id": "", "kind": "guests", "name": { "en": "Guests" }, "country": "", "organisation_name": "", "counted": false,
        "targets": [{ "places": ["Kampala", "Entebbe"], "people": 3 }],
    });
    check(&mut desk, Op::AddDelegation, "put_delegation", group.clone());
    let groups = desk.ask("delegations")["delegations"].clone();
    group["id"] = warsha_tests::workshop::one(&groups, |one| one["name"]["en"] == "Guests")["id"].clone();
    group["targets"] = json!([{ "places": [], "people": 5 }]);
    check(&mut desk, Op::EditDelegation, "put_delegation", group.clone());
    check(&mut desk, Op::RemoveDelegation, "remove_delegation", json!({ "id": group["id"] }));

    let details =
        json!({ "full_name": "Amina Test", "country": "KE", "organisation_name": "A new organisation" });
    check(&mut desk, Op::AddDelegate, "add_delegate", json!({ "details": details }));
    let amina = desk.delegate("Amina Test")["id"].clone();
    let change =
        json!({ "ids": [amina], "details": { "diet": "vegetarian", "protected": true, "alias": "Heron" } });
    check(&mut desk, Op::EditDelegate, "edit_delegates", change);
    let others = [desk.delegate("Nyakuoth")["id"].clone(), desk.delegate("Viola Lado")["id"].clone()];
    check(
        &mut desk,
        Op::EditDelegates,
        "edit_delegates",
        json!({ "ids": others, "details": { "status": "cancelled" } }),
    );
    // One who leads a session.
    check(&mut desk, Op::RemoveDelegate, "remove_delegates", json!({ "ids": [others[1]] }));

    people(&mut desk, &mut check, &amina, &others[0]);

    plans(&mut desk, &mut check);

    let content = json!({ "title": { "en": "Energiser" }, "kind": "wellness", "duration": 15, "parent": null, "at": null });
    check(&mut desk, Op::AddSession, "add_session", content);
    let session = desk.session("Energiser")["id"].clone();
    let change = json!({ "id": session, "title": { "en": "Morning energiser", "fr": "Réveil" }, "objective": "Wake up" });
    check(&mut desk, Op::EditSession, "edit_session", change);
    let place = json!({
        "change": "place", "session": session, "day": "2024-06-14", "start": 480, "duration": null,
        "rooms": { "all": true, "rooms": [] },
    });
    check(&mut desk, Op::ScheduleSession, "change_agenda", place);
    // One that contains others, across days.
    let space = desk.placement("Practitioners' Reflective Space")["id"].clone();
    let change =
        json!({ "change": "move", "placement": space, "day": "2024-06-14", "start": 600, "rooms": null });
    check(&mut desk, Op::MoveSession, "change_agenda", change);
    let change = json!({ "change": "resize", "placement": space, "start": null, "duration": 300 });
    check(&mut desk, Op::ResizeSession, "change_agenda", change);
    check(
        &mut desk,
        Op::PinSession,
        "change_agenda",
        json!({ "change": "pin", "placement": space, "pinned": true }),
    );
    let energiser = desk.placement("Morning energiser")["id"].clone();
    let change = json!({ "change": "move_many", "placements": [energiser], "minutes": 15, "day": null, "rooms_by": 0 });
    check(&mut desk, Op::MoveSessions, "change_agenda", change);
    let both = [energiser.clone(), desk.placement("Gallery walk and report back")["id"].clone()];
    let change = json!({ "change": "pin_many", "placements": both, "pinned": true });
    check(&mut desk, Op::PinSessions, "change_agenda", change);
    let change = json!({ "change": "unschedule_many", "placements": both });
    check(&mut desk, Op::UnscheduleSessions, "change_agenda", change);
    desk.ask("undo");
    let change = json!({ "change": "swap", "first": energiser, "second": space });
    check(&mut desk, Op::SwapSessions, "change_agenda", change);
    let change = json!({ "change": "duplicate_to", "placements": [energiser], "minutes": 0, "day": "2024-06-12", "rooms_by": 0 });
    check(&mut desk, Op::DuplicateSessions, "change_agenda", change);
    let change = json!({ "change": "move_day", "from": "2024-06-10", "to": "2024-06-13", "exchange": true });
    check(&mut desk, Op::MoveDay, "change_agenda", change);
    let change = json!({ "change": "run_late", "day": "2024-06-12", "from": 600, "minutes": 25 });
    check(&mut desk, Op::RunLate, "change_agenda", change);
    let change = json!({ "change": "start_at", "day": "2024-06-12", "start": 585 });
    check(&mut desk, Op::RetimeDay, "change_agenda", change);
    let clash = desk.ask("agenda")["clashes"][0]["id"].clone();
    check(&mut desk, Op::SilenceClash, "silence_clash", json!({ "id": clash }));
    check(&mut desk, Op::UnsilenceClash, "unsilence_clash", json!({ "id": clash }));
    check(&mut desk, Op::SetChangeOver, "set_change_over", json!({ "minutes": 10 }));
    check(
        &mut desk,
        Op::UnscheduleSession,
        "change_agenda",
        json!({ "change": "unschedule", "placement": space }),
    );
    let id = desk.session("Practitioners' Reflective Space")["id"].clone();
    check(&mut desk, Op::RemoveSession, "remove_session", json!({ "id": id }));
    // Several in one step, with what they contain.
    let several = [session.clone(), desk.session("Gallery walk and report back")["id"].clone()];
    check(&mut desk, Op::RemoveSession, "remove_sessions", json!({ "ids": several }));

    let period = "2024-06-10/am";
    let who = desk.delegate("Harriet Nalwoga")["id"].clone();
    check(&mut desk, Op::CheckIn, "check_in", json!({ "delegate": who, "period": period, "way": "typed" }));
    let check_in = desk.call("check_in_desk", json!({ "period": period }))["recent"][0]["check_in"].clone();
    check(&mut desk, Op::WithdrawCheckIn, "withdraw_check_in", json!({ "id": check_in }));
    let guest = json!({ "full_name": "Guest Test", "organisation": "", "delegation": "", "country": "UG", "period": period });
    check(&mut desk, Op::AdmitWalkIn, "admit_walk_in", guest);
    let kit = json!({ "id": "", "kind": "kit", "label": {}, "returns": true, "given_to": "everybody" });
    check(&mut desk, Op::EditHandOuts, "set_hand_out_items", json!({ "items": [kit] }));
    let kit = desk.ask("hand_out_items")[0]["id"].clone();
    let hand = |what: &str| json!({ "delegate": who, "item": kit, "what": what });
    check(&mut desk, Op::HandOver, "hand_over", hand("given"));
    check(&mut desk, Op::TakeBack, "hand_over", hand("returned"));
    check(&mut desk, Op::WithdrawHandOver, "hand_over", hand("withdrawn"));
    let marks = json!({ "people": [who], "periods": ["2024-06-11/am", "2024-06-11/pm"], "mark": "online", "late": true });
    check(&mut desk, Op::MarkAttendance, "mark_attendance", marks);
    let line = json!({ "period": "2024-06-12/am", "text": "1-9 o" });
    check(&mut desk, Op::EnterSheet, "enter_sheet_line", line);
    let rules = json!({ "unit": "days", "rule": 75, "sessions": [], "uncounted": [] });
    check(&mut desk, Op::SetAttendance, "set_attendance_rules", rules);

    // Nothing comes before a new workshop; joining needs a second copy and is tried in `attendance`; releases and real times are facts, whose undoing is tried beside them in `releases`.
    let elsewhere = [
        Op::CreateWorkshop,
        Op::ReleaseProgramme,
        Op::StartSession,
        Op::EndSession,
        Op::CorrectTimes,
        Op::JoinCheckIns,
    ];
    let all: BTreeSet<Operation> =
        Operation::ALL.iter().copied().filter(|one| !elsewhere.contains(one)).collect();
    assert_eq!(seen, all, "an operation is not tried here");
    // Everything again, backwards to the empty workshop and forwards to the last guest.
    let last = state(&mut desk);
    while desk.ask("undo")["done"] != Value::Null {}
    assert_eq!(desk.ask("info")["delegates"], 0);
    while desk.ask("redo")["done"] != Value::Null {}
    assert_eq!(state(&mut desk), last);
}

#[test]
fn nothing_to_undo_is_an_answer() {
    let mut desk = TestWorkshop::empty();
    let nothing = json!({ "done": null, "undo": null, "redo": null });
    assert_eq!((desk.ask("undo"), desk.ask("redo")), (nothing.clone(), nothing));
}

#[test]
fn something_new_after_undo_ends_redo() {
    let mut desk = TestWorkshop::imported();
    let edit = |desk: &mut TestWorkshop, note: &str| {
        let id = desk.delegate("Nyakuoth")["id"].clone();
        desk.call("edit_delegates", json!({ "ids": [id], "details": { "note": note } }));
    };
    edit(&mut desk, "one");
    desk.ask("undo");
    edit(&mut desk, "two");
    assert_eq!(desk.ask("redo")["done"], Value::Null);
    assert_eq!(desk.delegate("Nyakuoth")["note"], "two");
}

#[test]
fn activity_tells_what_was_done_and_taken_back() {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate("Nyakuoth")["id"].clone();
    desk.pass(1);
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "note": "one" } }));
    desk.ask("undo");
    let log = desk.ask("activity");
    let line = |at: usize| {
        [&log[at]["operation"], &log[at]["subject"], &log[at]["state"]]
            .map(|v| v.as_str().unwrap().to_owned())
    };
    assert_eq!(line(0), ["edit_delegate", "Nyakuoth", "undo"]);
    assert_eq!(line(1), ["edit_delegate", "Nyakuoth", "undone"]);
    assert_eq!(line(2), ["import_agenda", "exchange-4days.xlsx", "done"]);
    assert!(log.as_array().unwrap().iter().all(|entry| entry["device"] == "desk-1"));
    assert_eq!(log[1]["at"], "2024-06-10T06:01:00.000Z");
}
