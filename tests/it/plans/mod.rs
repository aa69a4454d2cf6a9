//! Session plans through the one door: editing, fitting, materials, papers, and what participants never see.

mod blocks;
mod columns;
mod edition;
mod files;
mod paper;
mod protected;
mod running;

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, fixture};

const WELLNESS: &str = "Wellness and self-care";
const GROUP_C: &str = "Working group C: localising national action plans";

/// A workshop with one of the two plans read into the session that the file names.
fn with_plan(file: &str) -> (TestWorkshop, Value) {
    let mut desk = TestWorkshop::imported();
    let plan = desk.call("import_plan", json!({ "path": fixture(&format!("plans/{file}.xlsx")) }));
    (desk, plan)
}

fn change(desk: &mut TestWorkshop, plan: &Value, mut change: Value) -> Value {
    change["session"] = plan["session"].clone();
    desk.call("change_plan", change)
}

fn titles(plan: &Value) -> Vec<&str> {
    plan["steps"].as_array().unwrap().iter().map(|step| step["title"].as_str().unwrap()).collect()
}

fn clocks(plan: &Value) -> Vec<(i64, i64)> {
    let times = |step: &Value| (step["start"].as_i64().unwrap(), step["lasts"].as_i64().unwrap());
    plan["steps"].as_array().unwrap().iter().map(times).collect()
}

#[test]
fn imported_plan_takes_its_times_from_the_slot_and_fits_it() {
    let (mut desk, plan) = with_plan("plan-working-group-90");
    let slot = desk.placement(GROUP_C);
    assert_eq!(plan["start"], slot["start"]);
    assert_eq!(
        (&plan["fit"]["needed"], &plan["fit"]["slot"], &plan["fit"]["over"]),
        (&json!(90), &json!(90), &json!(0))
    );
    assert_eq!(plan["before"].as_str().unwrap().lines().count(), 3, "{}", plan["before"]);
    let cards = plan["materials"].as_array().unwrap().iter().find(|m| m["name"] == "Action cards").unwrap();
    assert_eq!(cards["pieces"], 12);
    // The agenda moves the session: the plan follows without being touched.
    let moved =
        json!({ "change": "move", "placement": slot["id"], "day": slot["day"], "start": 660, "rooms": null });
    desk.call("change_agenda", moved);
    let after = desk.call("session_plan", json!({ "id": plan["session"] }));
    assert_eq!(after["steps"][1]["start"], 665);
    // And shrinks it: the plan says so at once, in the list as well.
    desk.call(
        "change_agenda",
        json!({ "change": "resize", "placement": slot["id"], "start": null, "duration": 75 }),
    );
    let after = desk.call("session_plan", json!({ "id": plan["session"] }));
    assert_eq!((&after["fit"]["over"], &after["fit"]["end"]), (&json!(15), &json!(750)));
    let list = desk.ask("session_plans");
    let row = list.as_array().unwrap().iter().find(|one| one["session"] == plan["session"]).unwrap();
    assert_eq!((&row["over"], &row["needed"], &row["slot"]), (&json!(15), &json!(90), &json!(75)));
}

#[test]
fn plan_too_long_is_made_to_fit_by_each_of_its_fixes() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let steps = plan["steps"].as_array().unwrap().clone();
    let id = |at: usize| steps[at]["id"].clone();
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [id(3)], "fields": { "minutes": "20", "shortest": "15 min" } }),
    );
    let long = change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [id(6)], "fields": { "droppable": true } }),
    );
    let kinds: Vec<&str> =
        long["fixes"].as_array().unwrap().iter().map(|f| f["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["shorten", "drop", "slot"]);
    for fix in long["fixes"].as_array().unwrap() {
        assert_eq!(fix["leaves"], 0, "{fix}");
        if fix["slot"].is_null() {
            let done = change(
                &mut desk,
                &plan,
                json!({ "change": "fit", "minutes": fix["minutes"], "drop": fix["drop"] }),
            );
            assert_eq!(done["fit"]["over"], 0);
            desk.ask("undo");
        } else {
            // The longer slot goes through the agenda's planner.
            let order = json!({ "change": "resize_and_push", "placement": long["placement"], "duration": fix["slot"] });
            desk.call("change_agenda", order);
            let done = desk.call("session_plan", json!({ "id": plan["session"] }));
            assert_eq!((&done["fit"]["over"], &done["fit"]["slot"]), (&json!(0), &json!(65)));
        }
    }
}

#[test]
fn steps_are_added_moved_and_split_into_groups() {
    let mut desk = TestWorkshop::imported();
    let plan = json!({ "session": desk.session(WELLNESS)["id"] });
    let garden = desk.ask("agenda")["rooms"][0]["id"].clone();
    let steps =
        json!([{ "title": "A", "minutes": "10" }, { "title": "B", "minutes": "1h" }, { "title": "C" }]);
    let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": steps }));
    assert_eq!(titles(&made), ["A", "B", "C"]);
    let id = |plan: &Value, at: usize| plan["steps"][at]["id"].clone();
    let start = made["start"].as_i64().unwrap();
    assert_eq!(clocks(&made), [(start, 10), (start + 10, 60), (start + 70, 10)]);
    let moved = change(
        &mut desk,
        &plan,
        json!({ "change": "move_steps", "steps": [id(&made, 2), id(&made, 0)], "before": null }),
    );
    assert_eq!(titles(&moved), ["B", "A", "C"], "they keep their order");
    let moved = change(
        &mut desk,
        &plan,
        json!({ "change": "move_steps", "steps": [id(&moved, 2)], "before": id(&moved, 0) }),
    );
    assert_eq!(titles(&moved), ["C", "B", "A"]);
    let groups = json!([{ "name": "North", "size": 6, "room": garden }, { "name": "South", "size": null, "room": null }]);
    let split = id(&moved, 1);
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [split], "fields": { "groups": groups } }),
    );
    for (branch, minutes) in [(0, "15"), (0, "20"), (1, "25")] {
        let inside = json!([{ "title": "Inside", "minutes": minutes, "groups": groups }]);
        change(
            &mut desk,
            &plan,
            json!({ "change": "add_steps", "within": split, "branch": branch, "steps": inside }),
        );
    }
    let after = desk.call("session_plan", json!({ "id": plan["session"] }));
    assert_eq!(titles(&after), ["C", "B", "Inside", "Inside", "Inside", "A"]);
    assert_eq!((&after["steps"][1]["lasts"], &after["fit"]["needed"]), (&json!(35), &json!(55)));
    assert_eq!(after["steps"][2]["groups"], json!([]), "groups do not split again");
    assert_eq!(
        (&after["steps"][1]["groups"][0]["minutes"], &after["steps"][1]["groups"][1]["minutes"]),
        (&json!(35), &json!(25))
    );
    // A group that goes takes its steps along; so does the step that splits.
    let one = json!([{ "name": "North", "size": 6, "room": garden }]);
    let fewer = change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [split], "fields": { "groups": one } }),
    );
    assert_eq!(titles(&fewer), ["C", "B", "Inside", "Inside", "A"]);
    let gone = change(&mut desk, &plan, json!({ "change": "remove_steps", "steps": [split] }));
    assert_eq!(titles(&gone), ["C", "A"]);
}

#[test]
fn what_cannot_be_meant_is_refused_and_changes_nothing() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let first = plan["steps"][0]["id"].clone();
    let column = json!([{ "key": "", "label": "Slide", "kind": "number", "choices": [], "shared": true }]);
    change(&mut desk, &plan, json!({ "change": "details", "columns": column }));
    let before = desk.call("session_plan", json!({ "id": plan["session"] }));
    let refused = |desk: &mut TestWorkshop, fields: Value| {
        let order =
            json!({ "session": plan["session"], "change": "edit_steps", "steps": [first], "fields": fields });
        desk.refused("change_plan", order)
    };
    assert_eq!(refused(&mut desk, json!({ "minutes": "soon" })), "bad_length");
    assert_eq!(refused(&mut desk, json!({ "clock": "25 o'clock" })), "bad_time");
    assert_eq!(refused(&mut desk, json!({ "own": { "Slide": "many" } })), "bad_own_value");
    let nothing = json!({ "session": plan["session"], "change": "comment", "text": "  " });
    assert_eq!(desk.refused("change_plan", nothing), "bad_arguments");
    assert_eq!(desk.call("session_plan", json!({ "id": plan["session"] })), before);
    let lost = desk.path("lost.md");
    std::fs::write(&lost, "# Nowhere\n\n## 1. Step (5 min)\n").unwrap();
    assert_eq!(desk.refused("import_plan", json!({ "path": lost })), "plan_without_session");
}

#[test]
fn materials_are_added_up_for_the_people_who_come() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    desk.call("import_plan", json!({ "path": fixture("plans/plan-working-group-90.xlsx") }));
    let people = plan["people"].as_u64().unwrap();
    let order = json!({ "change": "edit_steps", "steps": [plan["steps"][0]["id"]], "fields": { "materials": "Pens 1 per person, 1 bell" } });
    change(&mut desk, &plan, order);
    let after = change(&mut desk, &plan, json!({ "change": "details", "spares": 2 }));
    let of = |plan: &Value, name: &str| {
        plan["materials"]
            .as_array()
            .unwrap()
            .iter()
            .find(|m| m["name"].as_str().unwrap().eq_ignore_ascii_case(name))
            .cloned()
            .unwrap()
    };
    assert_eq!(of(&after, "Pens")["pieces"], people + 2);
    assert_eq!(of(&after, "bell")["steps"].as_array().unwrap().len(), 2, "asked for in two steps");
    change(
        &mut desk,
        &plan,
        json!({ "change": "pack", "material": of(&after, "Pens")["key"], "packed": true }),
    );
    let day = desk.call("plan_materials", json!({ "day": "2024-06-12" }));
    let pens = of(&json!({ "materials": day }), "Pens");
    assert_eq!((&pens["pieces"], pens["sessions"].as_array().unwrap().len()), (&json!(people + 2), 2));
    assert_eq!(pens["packed"], false, "not yet for the other session");
    // One bell goes from session to session; what is used up is bought for both.
    let bell = of(&json!({ "materials": desk.call("plan_materials", json!({})) }), "bell");
    assert_eq!((&bell["pieces"], &bell["used_again"]), (&json!(1), &json!(true)), "{bell}");
    assert_eq!(desk.call("plan_materials", json!({ "day": "2024-06-10" })), json!([]));
    let kivu = desk.room("Kivu Room");
    let room = desk.call("plan_materials", json!({ "room": kivu }));
    assert!(room.as_array().unwrap().iter().all(|m| m["sessions"].as_array().unwrap().len() == 1), "{room}");
}

#[test]
fn blocks_and_the_library_go_into_plans_of_any_workshop() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let steps = json!([{ "title": "Mine", "minutes": "7" }]);
    assert_eq!(
        desk.refused("put_plan_block", json!({ "id": "", "name": " ", "steps": steps })),
        "name_missing"
    );
    let kept = desk.call("put_plan_block", json!({ "id": "", "name": "My opening", "steps": steps }));
    desk.ask("close_workshop");
    let order = TestWorkshop::new_order(&desk.path("other.warsha"), None);
    desk.call("new_workshop", order);
    assert_eq!(desk.ask("plan_blocks"), kept, "it belongs to the computer");
    let content = json!({ "title": { "en": "Opening" }, "kind": "opening", "duration": 30, "parent": null, "at": null });
    let session = desk.call("add_session", content)["id"].clone();
    let made = desk
        .call("change_plan", json!({ "session": session, "change": "add_steps", "steps": kept[0]["steps"] }));
    assert_eq!((titles(&made), &made["placement"]), (vec!["Mine"], &Value::Null));
    assert_eq!(desk.call("remove_plan_block", json!({ "id": kept[0]["id"] })), json!([]));
    assert!(desk.ask("methods").as_array().unwrap().len() > 45);
    drop(plan);
}

#[test]
fn late_day_says_which_plans_no_longer_fit_and_cuts_them_in_the_same_operation() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let steps = plan["steps"].as_array().unwrap().clone();
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [steps[3]["id"]], "fields": { "shortest": "10" } }),
    );
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [steps[6]["id"]], "fields": { "droppable": true } }),
    );
    let slot = desk.placement(WELLNESS);
    let shorter = json!({ "change": "resize", "placement": slot["id"], "start": null, "duration": 52 });
    let seen = desk.call("preview_agenda_change", shorter.clone());
    let unfit = &seen["plans"][0];
    assert_eq!(
        (&unfit["session"], &unfit["over"], &unfit["leaves"]),
        (&plan["session"], &json!(8), &json!(0))
    );
    let cuts: Vec<(i64, Option<i64>)> = unfit["cuts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cut| (cut["number"].as_i64().unwrap(), cut["to"].as_i64()))
        .collect();
    assert_eq!(cuts, [(4, Some(12)), (7, None)], "the closing goes, listening gives three minutes");
    let mut order = shorter;
    order["cut_plans"] = json!([plan["session"]]);
    desk.call("change_agenda", order);
    let after = desk.call("session_plan", json!({ "id": plan["session"] }));
    assert_eq!(
        (&after["fit"]["over"], &after["fit"]["slot"], &after["fit"]["needed"]),
        (&json!(0), &json!(52), &json!(52))
    );
    desk.ask("undo");
    let back = desk.call("session_plan", json!({ "id": plan["session"] }));
    assert_eq!((back["steps"].as_array().unwrap().len(), &back["fit"]["slot"]), (7, &json!(60)), "one undo");
}

#[test]
fn rooms_of_groups_are_found_by_name_and_a_name_that_is_not_here_stays_readable() {
    let mut desk = TestWorkshop::imported();
    let plan = json!({ "session": desk.session(WELLNESS)["id"] });
    let room = desk.ask("agenda")["rooms"][0].clone();
    let table = format!(
        "Min\tStep\tGroup\n20\tWork\tNorth | 6 | {}; South | 4 | Kivu\n",
        room["name"].as_str().unwrap()
    );
    let read = desk.call("read_pasted_steps", json!({ "html": "", "text": table }));
    let read = read["steps"].clone();
    assert_eq!(read[0]["groups"][0]["room"], room["id"]);
    assert_eq!(read[0]["groups"][1]["room"], "Kivu");
    let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": read }));
    assert_eq!(made["steps"][0]["groups"][0]["room"], room["id"]);
    assert_eq!(made["steps"][0]["groups"][1]["room"], json!(null));
    let by_name =
        json!([{ "title": "Again", "groups": [{ "name": "A", "size": null, "room": room["name"] }] }]);
    let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": by_name }));
    assert_eq!(made["steps"][1]["groups"][0]["room"], room["id"]);
}
