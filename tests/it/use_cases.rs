//! What an organiser does from the first day to the last, through the one door: expected answers are values, and what cannot be done is a
//! code.

use std::path::Path;

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, areas, expected, fixture, one};

fn open_order(path: &Path, passphrase: Option<&str>, read_only: bool) -> Value {
    json!({ "path": path, "passphrase": passphrase, "read_only": read_only })
}

/// Everything that screens show and that must survive closing.
fn everything(desk: &mut TestWorkshop) -> Value {
    let mut all = json!({});
    for name in ["agenda", "delegations", "workshop_settings", "info", "check_in_desk", "activity"] {
        all[name] = desk.ask(name);
    }
    all
}

#[test]
fn workshop_from_spreadsheets_to_paper_is_all_there_after_reopening() {
    let mut desk = TestWorkshop::empty();
    let people = desk.reply("import_delegates", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
    assert_eq!(
        people.value,
        json!({ "added": 22, "updated": 0, "unchanged": 0, "left_out": 0, "cancelled": 0 })
    );
    assert!(areas(&people).contains(&"delegates"), "{people:?}");
    let sessions = desk.call("import_agenda", json!({ "path": fixture("agenda/exchange-4days.xlsx") }));
    assert_eq!(sessions["added"], 37);

    let opening = desk.placement("Opening and welcome");
    let to = json!({ "change": "move", "placement": opening["id"], "day": "2024-06-10", "start": 525, "rooms": null });
    let moved = desk.reply("change_agenda", to);
    assert_eq!(one(&moved.value["after"], |placement| placement["id"] == opening["id"])["start"], 525);
    assert!(areas(&moved).contains(&"agenda"));
    let undone = desk.ask("undo");
    assert_eq!(undone["done"], json!({ "operation": "move_session", "subject": "Opening and welcome" }));
    assert_eq!(desk.placement("Opening and welcome"), opening);
    assert_eq!(desk.ask("redo")["done"], undone["done"]);
    assert_eq!(desk.placement("Opening and welcome")["start"], 525);

    let period = "2024-06-10/am";
    let reply = desk.call("check_in", json!({ "text": "nyakuoth", "period": period, "way": "typed" }));
    assert_eq!((&reply["tone"], &reply["answer"]), (&json!("green"), &json!("checked_in")));
    desk.pass(4);
    let again = desk.call("check_in", json!({ "text": "Nyakuoth", "period": period, "way": "typed" }));
    assert_eq!(
        (&again["tone"], &again["answer"], &again["at"]),
        (&json!("amber"), &json!("already_in"), &reply["at"])
    );
    let view = desk.call("withdraw_check_in", json!({ "id": reply["check_in"] }));
    assert_eq!((&view["arrived"], &view["expected"]), (&json!(0), &json!(22)));
    desk.call("check_in", json!({ "text": "Harriet", "period": period, "way": "typed" }));
    let guest = json!({
        "full_name": "Amina Okello Test", "organisation": "Sudd Community Listening Network", "delegation": "", "country": "SS",
        "period": period,
    });
    let guest = desk.call("admit_walk_in", guest);
    assert_eq!((&guest["answer"], &guest["person"]["number"]), (&json!("checked_in"), &json!(23)));

    let paper = desk.path("programme.pdf");
    let order = json!({ "order": { "artefact": "programme", "languages": ["en", "fr"] }, "path": paper });
    assert!(desk.call("save_pdf", order)["count"].as_u64().unwrap() >= 4);
    assert!(std::fs::read(&paper).unwrap().starts_with(b"%PDF-"));

    let before = everything(&mut desk);
    let open = desk.reopen();
    assert_eq!((&open["undo"], &open["redo"]), (&Value::Null, &Value::Null), "undo ends with the window");
    assert_eq!(everything(&mut desk), before);
    assert_eq!(before["check_in_desk"]["arrived"], 2);
    assert_eq!(before["info"]["delegates"], 23);
    let printed = one(&desk.ask("print_catalogue"), |artefact| artefact["artefact"] == "programme");
    assert_eq!((&printed["changed"], printed["printed_at"] == ""), (&json!(false), false));
    let files: Vec<_> = desk.folder().read_dir().unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!files.iter().any(|name| name.to_string_lossy().contains("-journal")), "{files:?}");
    desk.ask("close_workshop");
    let left = desk.folder().read_dir().unwrap().filter(|e| e.as_ref().unwrap().path().is_file()).count();
    assert_eq!(left, 2, "the workshop and the programme");
}

#[test]
fn clash_after_a_move_is_a_value_and_goes_away_with_undo() {
    let mut desk = TestWorkshop::imported();
    let clashes = |desk: &mut TestWorkshop| desk.ask("current_workshop")["counts"]["clashes"].clone();
    let before = clashes(&mut desk);
    let stories = desk.placement("Country stories 1: Burundi and South Sudan");
    // Into the opening's room and time.
    let change = json!({ "change": "move", "placement": stories["id"], "day": "2024-06-10", "start": 510, "rooms": null });
    let preview = desk.reply("preview_agenda_change", change.clone());
    assert!(preview.changed.is_empty());
    assert_eq!(clashes(&mut desk), before, "a preview changes nothing");
    let done = desk.call("change_agenda", change);
    assert_eq!(done, preview.value);
    assert!(done["new_clashes"].as_u64().unwrap() > 0);
    let room = done["clashes"].as_array().unwrap().iter().find(|clash| clash["kind"] == "room").unwrap();
    assert_eq!(room["severity"], "fatal");
    assert!(clashes(&mut desk).as_u64() > before.as_u64());
    desk.ask("undo");
    assert_eq!(clashes(&mut desk), before);
}

#[test]
fn agenda_change_that_cannot_be_meant_is_a_code() {
    let mut desk = TestWorkshop::imported();
    let evaluation = desk.placement("Evaluation")["id"].clone();
    let nobody = "01900000-0000-7000-8000-000000000000";
    for (change, code) in [
        (
            json!({ "change": "move", "placement": evaluation, "day": "2024-07-01", "start": 600 }),
            "unknown_day",
        ),
        (json!({ "change": "move", "placement": nobody, "day": "2024-06-10", "start": 600 }), "not_found"),
        (
            json!({ "change": "move", "placement": "evaluation", "day": "2024-06-10", "start": 600 }),
            "bad_arguments",
        ),
        (json!({ "change": "move", "placement": evaluation, "day": "10 June", "start": 600 }), "bad_date"),
        (json!({ "change": "fly", "placement": evaluation }), "bad_arguments"),
    ] {
        assert_eq!(desk.refused("change_agenda", change.clone()), code, "{change}");
    }
    assert_eq!(desk.ask("current_workshop")["undo"]["operation"], "import_agenda");
}

#[test]
fn every_command_given_nonsense_answers_with_a_code() {
    let mut desk = TestWorkshop::imported();
    let (path, mut backend) = (desk.path("w.warsha"), desk.another_desk());
    let nobody = "01900000-0000-7000-8000-000000000000";
    desk.ask("close_workshop");
    for open in [false, true] {
        for name in warsha_api::Backend::command_names() {
            for args in [
                json!(null),
                json!([]),
                json!("?"),
                json!({ "id": 7, "path": 7, "text": {} }),
                json!({ "id": nobody, "ids": [nobody], "text": "", "limit": 0, "way": "typed", "path": "" }),
            ] {
                if open && backend.call("current_workshop", json!({})).is_err() {
                    backend.call("open_workshop", open_order(&path, None, false)).unwrap();
                }
                if let Err(error) = backend.call(name, args.clone()) {
                    assert_ne!(error.code.code(), "unexpected", "{name} {args}: {error}");
                }
            }
        }
        let _ = backend.call("close_workshop", json!({}));
    }
    assert_eq!(desk.call("open_workshop", open_order(&path, None, false))["counts"]["delegates"], 22);
}

#[test]
fn second_window_may_look_while_the_first_one_writes() {
    let mut first = TestWorkshop::imported();
    let path = first.path("w.warsha");
    let mut second = first.another_desk();
    let code = |result: Result<warsha_api::Reply, warsha_api::ApiError>| result.unwrap_err().code.code();
    let refused = second.call("open_workshop", open_order(&path, None, false)).unwrap_err();
    assert_eq!((refused.code.code(), refused.args["by"].as_str()), ("in_use", "desk-1"));

    let open = second.call("open_workshop", open_order(&path, None, true)).unwrap().value;
    assert_eq!((&open["read_only"], &open["counts"]["delegates"]), (&json!(true), &json!(22)));
    let note =
        json!({ "ids": [first.delegate("Nyakuoth")["id"]], "details": { "note": "written by the first" } });
    assert_eq!(code(second.call("edit_delegates", note.clone())), "read_only");
    assert_eq!(code(second.call("check_in", json!({ "text": "nyakuoth", "way": "typed" }))), "read_only");
    first.call("edit_delegates", note);
    let seen = second.call("delegations", json!({})).unwrap().value;
    assert_eq!(one(&seen["delegates"], |d| d["full_name"] == "Nyakuoth")["note"], "written by the first");
    let copy = first.path("copy.warsha");
    second.call("save_copy", json!({ "path": copy })).unwrap();
    second.call("close_workshop", json!({})).unwrap();
    first.ask("close_workshop");
    let open = second.call("open_workshop", open_order(&path, None, false)).unwrap().value;
    assert_eq!(open["read_only"], false);
}

#[test]
fn file_that_is_refused_stays_as_it_was() {
    let mut desk = TestWorkshop::imported();
    desk.ask("close_workshop");
    let ours = std::fs::read(desk.path("w.warsha")).unwrap();
    let newer = [&ours[..60], &99_u32.to_be_bytes()[..], &ours[64..]].concat();
    let foreign = [&ours[..68], &[0, 0, 0, 1], &ours[72..]].concat();
    let damaged: Vec<u8> =
        ours.iter().enumerate().map(|(at, byte)| if at > 8192 { byte ^ 0x5a } else { *byte }).collect();
    for (name, bytes, code) in [
        ("newer.warsha", newer, "newer"),
        ("foreign.warsha", foreign, "not_ours"),
        ("damaged.warsha", damaged, "damaged"),
        ("short.warsha", ours[..ours.len() / 2].to_vec(), "damaged"),
        ("empty.warsha", Vec::new(), "not_ours"),
        ("letter.warsha", b"Dear friends, ".repeat(500), "not_ours"),
    ] {
        let path = desk.path(name);
        std::fs::write(&path, &bytes).unwrap();
        for read_only in [false, true] {
            assert_eq!(desk.refused("open_workshop", open_order(&path, None, read_only)), code, "{name}");
        }
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name}");
    }
    let missing = desk.path("missing.warsha");
    assert_eq!(desk.refused("open_workshop", open_order(&missing, None, false)), "missing_file");
    let folder = desk.folder().to_owned();
    assert_ne!(desk.refused("open_workshop", open_order(&folder, None, false)), "unexpected");
    let names: Vec<_> = folder.read_dir().unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().ends_with(".lock")), "{names:?}");
}

#[test]
fn passphrase_is_set_changed_and_taken_away() {
    let mut desk = TestWorkshop::imported();
    let path = desk.path("w.warsha");
    let set = |desk: &mut TestWorkshop, passphrase: Option<&str>| {
        desk.call("set_passphrase", json!({ "passphrase": passphrase }))["protected"].clone()
    };
    assert_eq!(desk.refused("set_passphrase", json!({ "passphrase": "short" })), "short_passphrase");
    assert_eq!(set(&mut desk, Some("four plain words here")), true);
    // Work goes on in the protected file.
    desk.call("check_in", json!({ "text": "nyakuoth", "way": "typed" }));
    desk.ask("close_workshop");
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.starts_with(b"SQLite") && !bytes.windows(8).any(|part| part == b"Nyakuoth"));
    assert_eq!(desk.refused("open_workshop", open_order(&path, None, false)), "needs_passphrase");
    assert_eq!(
        desk.refused("open_workshop", open_order(&path, Some("not this one"), false)),
        "wrong_passphrase"
    );
    let open = desk.call("open_workshop", open_order(&path, Some("four plain words here"), false));
    assert_eq!((&open["protected"], &open["counts"]["arrived"]), (&json!(true), &json!(1)));

    assert_eq!(set(&mut desk, Some("four other words here")), true);
    desk.ask("close_workshop");
    let old = open_order(&path, Some("four plain words here"), false);
    assert_ne!(desk.refused("open_workshop", old), "unexpected");
    desk.call("open_workshop", open_order(&path, Some("four other words here"), false));
    assert_eq!(set(&mut desk, None), false);
    let open = desk.reopen();
    assert_eq!((&open["protected"], &open["counts"]["arrived"]), (&json!(false), &json!(1)));
    assert!(std::fs::read(&path).unwrap().starts_with(b"SQLite"));
}

#[test]
fn backup_comes_back_as_a_new_file_and_leaves_the_open_one_alone() {
    let mut desk = TestWorkshop::imported();
    desk.pass(1);
    let backups = desk.ask("back_up");
    let newest = &backups[0];
    assert_eq!(newest["reason"], "asked");
    let id = desk.delegate("Nyakuoth")["id"].clone();
    desk.call("remove_delegates", json!({ "ids": [id] }));
    let to = desk.path("restored.warsha");
    let order = json!({ "backup": newest["path"], "to": to, "passphrase": null });
    desk.call("restore_backup", order.clone());
    assert_eq!(desk.refused("restore_backup", order), "already_there");
    assert_eq!(desk.ask("info")["delegates"], 21, "the open one is not touched");
    let open = desk.call("open_workshop", open_order(&to, None, false));
    assert_eq!(open["counts"]["delegates"], 22);
    desk.delegate("Nyakuoth");
    let imports =
        backups.as_array().unwrap().iter().filter(|backup| backup["reason"] == "before_import").count();
    assert_eq!(imports, 2, "{backups}");
}

#[test]
fn dates_that_leave_sessions_out_are_refused_and_longer_ones_are_not() {
    let mut desk = TestWorkshop::imported();
    let settings = desk.ask("workshop_settings");
    for (key, day, code) in [
        ("last_day", "2024-06-12", "days_in_use"),
        ("first_day", "2024-06-11", "days_in_use"),
        ("last_day", "2024-06-09", "dates_reversed"),
        ("last_day", "2025-06-13", "dates_too_long"),
        ("last_day", "13.6.2024", "bad_date"),
        ("zone", "Africa/Atlantis", "bad_zone"),
    ] {
        let mut wanted = settings.clone();
        wanted[key] = json!(day);
        assert_eq!(desk.refused("edit_workshop", wanted), code, "{key} {day}");
    }
    assert_eq!(desk.ask("workshop_settings"), settings);
    let mut wanted = settings.clone();
    wanted["last_day"] = json!("2024-07-01");
    desk.call("edit_workshop", wanted);
    let periods = desk.ask("check_in_desk")["periods"].as_array().unwrap().len();
    assert_eq!(desk.ask("agenda")["days"].as_array().unwrap().len(), 22, "across the end of the month");
    desk.ask("undo");
    assert_eq!(desk.ask("workshop_settings"), settings);
    assert!(desk.ask("check_in_desk")["periods"].as_array().unwrap().len() <= periods);
}

#[test]
fn counts_are_those_of_the_spreadsheets() {
    let mut desk = TestWorkshop::imported();
    let (info, view) = (desk.ask("info"), desk.ask("delegations"));
    let (people, agenda) = (expected("exchange-22"), expected("exchange-4days"));
    assert_eq!(info["by_country"], people["totals"]["country"]);
    assert_eq!(info["by_sex"], people["totals"]["sex"]);
    assert_eq!(info["by_kind"], agenda["totals"]["kinds"]);
    let mut organisations = std::collections::BTreeMap::new();
    for row in people["rows"].as_array().unwrap() {
        *organisations.entry(row["organisation"].as_str().unwrap()).or_insert(0) += 1;
    }
    assert_eq!(info["by_organisation"], json!(organisations));
    assert_eq!(view["organisation_count"], organisations.len());
    assert_eq!(view["country_count"], 4);
    // Off site is a room that only its session names.
    let rooms: Vec<&str> = info["rooms"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    for room in agenda["rooms"].as_array().unwrap() {
        assert!(rooms.contains(&room["name"].as_str().unwrap()), "{rooms:?}");
    }
}

#[test]
fn sample_has_two_more_than_its_target_and_something_to_solve() {
    let mut desk = TestWorkshop::sample();
    let open = desk.ask("current_workshop");
    assert_eq!(
        (&open["sample"], &open["first_day"], &open["undo"]),
        (&json!(true), &json!("2024-06-10"), &Value::Null)
    );
    let view = desk.ask("delegations");
    let tally = |tally: &Value| {
        [&tally["target"], &tally["actual"], &tally["over"], &tally["under"]].map(Value::as_u64)
    };
    assert_eq!(tally(&view["total"]), [Some(20), Some(22), Some(2), Some(0)]);
    let by_group: Vec<_> = view["delegations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| (d["country"].as_str().unwrap(), tally(&d["tally"])))
        .collect();
    let wanted = [("BI", 4, 4), ("CD", 7, 8), ("SS", 5, 6), ("", 4, 4)].map(|(country, target, actual)| {
        (country, [Some(target), Some(actual), Some(actual - target), Some(0)])
    });
    assert_eq!(by_group, wanted);
    assert!(open["counts"]["clashes"].as_u64().unwrap() >= 1);
    assert!(desk.ask("agenda")["unscheduled_minutes"].as_i64().unwrap() > 0);
    assert!(view["delegates"].as_array().unwrap().iter().any(|delegate| delegate["protected"] == true));
    // A second sample does not take the place of the first.
    let first = desk.call("open_sample", json!({ "path": "" }));
    let second = desk.call("open_sample", json!({ "path": "" }));
    assert_ne!(first["path"], second["path"]);
}

#[test]
fn silenced_clash_stays_silent_until_its_facts_change() {
    let mut desk = TestWorkshop::imported();
    let stories = desk.placement("Country stories 1: Burundi and South Sudan");
    let move_to = |start: i64| json!({ "change": "move", "placement": stories["id"], "day": "2024-06-10", "start": start, "rooms": null });
    desk.call("change_agenda", move_to(510));
    let room = |desk: &mut TestWorkshop| {
        let all = desk.ask("agenda")["clashes"].as_array().unwrap().clone();
        all.into_iter()
            .find(|c| c["kind"] == "room" && (c["first"] == stories["id"] || c["second"] == stories["id"]))
            .unwrap()
    };
    let clash = room(&mut desk);
    assert_eq!(clash["silenced"], false);
    desk.call("silence_clash", json!({ "id": clash["id"] }));
    assert_eq!(room(&mut desk)["silenced"], true);
    desk.call("change_agenda", move_to(515));
    assert_eq!(room(&mut desk)["silenced"], false, "five minutes later it is another clash");
    desk.ask("undo");
    assert_eq!(room(&mut desk)["silenced"], true);
    desk.call("unsilence_clash", json!({ "id": clash["id"] }));
    assert_eq!(room(&mut desk)["silenced"], false);
    assert_eq!(desk.refused("silence_clash", json!({ "id": "nothing" })), "not_found");
}

#[test]
fn way_out_of_a_clash_solves_it() {
    let mut desk = TestWorkshop::imported();
    let stories = desk.placement("Country stories 1: Burundi and South Sudan");
    let change = json!({ "change": "move", "placement": stories["id"], "day": "2024-06-10", "start": 510, "rooms": null });
    desk.call("change_agenda", change);
    let agenda = desk.ask("agenda");
    let mut tried = 0;
    for clash in agenda["clashes"].as_array().unwrap() {
        for fix in desk.call("clash_fixes", json!({ "id": clash["id"] })).as_array().unwrap() {
            let (command, order) = if fix["change"].is_null() {
                ("edit_session", fix["edit"].clone())
            } else {
                ("change_agenda", fix["change"].clone())
            };
            desk.call(command, order);
            let left = desk.ask("agenda")["clashes"].as_array().unwrap().clone();
            assert!(!left.iter().any(|c| c["id"] == clash["id"]), "{fix}");
            assert!(left.len() < agenda["clashes"].as_array().unwrap().len(), "{fix}");
            desk.ask("undo");
            tried += 1;
        }
    }
    assert!(tried > 0);
}
