//! Own columns, blocks and materials: what goes from plan to plan, and sessions that are held more than once.

use super::*;

fn column(label: &str, kind: &str, choices: Value) -> Value {
    json!({ "key": "", "label": label, "kind": kind, "choices": choices, "shared": true })
}

/// The column as it travels with a step.
fn travelling(column: &Value) -> Value {
    let mut column = column.clone();
    column.as_object_mut().unwrap().remove("heading");
    column
}

#[test]
fn steps_bring_their_columns_along_as_they_are() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let made = change(
        &mut desk,
        &plan,
        json!({ "change": "details", "columns": [column("Level", "choice", json!(["Low", "High"]))] }),
    );
    let other = json!({ "session": desk.session(GROUP_C)["id"] });
    let step = |value: &str| json!({ "title": "Mine", "own": { "Level": value }, "columns": [travelling(&made["columns"][0])] });
    let there = change(&mut desk, &other, json!({ "change": "add_steps", "steps": [step("High")] }));
    assert_eq!(there["columns"], made["columns"]);
    assert_eq!((&there["steps"][0]["own"]["Level"], &there["noted"]), (&json!("High"), &json!([])));
    // A second time nothing is defined anew, and what does not fit is kept and said.
    let again =
        change(&mut desk, &other, json!({ "change": "add_steps", "steps": [step("Middle"), step("low")] }));
    assert_eq!(again["columns"], made["columns"]);
    assert_eq!(again["noted"], json!([{ "label": "Level", "value": "Middle" }]));
    assert_eq!(
        (&again["steps"][1]["notes"], &again["steps"][1]["own"]),
        (&json!("Level: Middle"), &json!({}))
    );
    assert_eq!(again["steps"][2]["own"]["Level"], "Low");
    // Under another heading it is still the column that these steps mean.
    let mut renamed = again["columns"][0].clone();
    renamed["label"] = json!("Depth");
    change(&mut desk, &other, json!({ "change": "details", "columns": [renamed] }));
    let after = change(&mut desk, &other, json!({ "change": "add_steps", "steps": [step("Low")] }));
    assert_eq!(after["columns"].as_array().unwrap().len(), 1);
    assert_eq!(after["steps"][3]["own"]["Level"], "Low");
}

#[test]
fn column_of_another_kind_converts_what_it_can_and_says_the_rest() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let made = change(
        &mut desk,
        &plan,
        json!({ "change": "details", "columns": [column("Ready", "text", json!([])), column("Slide", "text", json!([]))] }),
    );
    for (at, value) in ["no", "oui", "ask Amina"].into_iter().enumerate() {
        let fields = json!({ "own": { "Ready": value, "Slide": "3" } });
        change(
            &mut desk,
            &plan,
            json!({ "change": "edit_steps", "steps": [made["steps"][at]["id"]], "fields": fields }),
        );
    }
    let mut ready = made["columns"][0].clone();
    ready["kind"] = json!("tick");
    let after =
        change(&mut desk, &plan, json!({ "change": "details", "columns": [made["columns"][1], ready] }));
    let labels: Vec<&Value> = after["columns"].as_array().unwrap().iter().map(|c| &c["label"]).collect();
    assert_eq!(labels, ["Slide", "Ready"], "in the new order");
    let own = |plan: &Value, at: usize| plan["steps"][at]["own"].clone();
    assert_eq!(
        (own(&after, 0), own(&after, 1)),
        (json!({ "Slide": "3" }), json!({ "Slide": "3", "Ready": "yes" }))
    );
    assert_eq!(after["noted"], json!([{ "label": "Ready", "value": "ask Amina" }]));
    assert!(after["steps"][2]["notes"].as_str().unwrap().ends_with("Ready: ask Amina"));
    // What goes with a column does not come back under its name; undoing brings it back.
    let gone = change(
        &mut desk,
        &plan,
        json!({ "change": "details", "columns": [column("Ready", "text", json!([]))] }),
    );
    assert_eq!(own(&gone, 1), json!({}));
    desk.ask("undo");
    assert_eq!(own(&desk.call("session_plan", json!({ "id": plan["session"] })), 1), own(&after, 1));
}

#[test]
fn whole_plan_is_kept_renamed_taken_away_and_put_into_another_session() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let plan_b = json!([{ "case": "Rain", "then": "Inside" }]);
    let made = change(
        &mut desk,
        &plan,
        json!({ "change": "details", "plan_b": plan_b, "spares": 4, "before": "Test the projector", "columns": [column("Level", "choice", json!(["Low"]))] }),
    );
    let whole = json!({ "before": made["before"], "plan_b": plan_b, "spares": 4, "columns": [travelling(&made["columns"][0])] });
    let steps = json!([{ "title": "Mine", "minutes": "7" }]);
    let kept =
        desk.call("put_plan_block", json!({ "id": "", "name": "Morning", "steps": steps, "whole": whole }));
    let named = desk.call(
        "put_plan_block",
        json!({ "id": kept[0]["id"], "name": "Evening", "steps": steps, "whole": kept[0]["whole"] }),
    );
    assert_eq!((&named[0]["name"], &named[0]["whole"]), (&json!("Evening"), &whole));
    let other = json!({ "session": desk.session(GROUP_C)["id"] });
    change(&mut desk, &other, json!({ "change": "details", "before": "Water", "spares": 1 }));
    let put = json!({ "change": "add_steps", "steps": named[0]["steps"], "whole": named[0]["whole"] });
    let there = change(&mut desk, &other, put);
    assert_eq!(
        (&there["before"], &there["spares"]),
        (&json!("Water\nTest the projector"), &json!(1)),
        "what is there stays"
    );
    assert_eq!((&there["plan_b"], &there["columns"]), (&plan_b, &made["columns"]));
    desk.ask("undo");
    let back = desk.call("session_plan", json!({ "id": other["session"] }));
    assert_eq!(
        (&back["steps"], &back["plan_b"], &back["before"]),
        (&json!([]), &json!([]), &json!("Water")),
        "one undo for all of it"
    );
}

#[test]
fn session_that_is_held_twice_needs_its_things_twice_and_fits_both_times() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let materials = json!({ "materials": "10 cards, 1 bell" });
    let all: Vec<Value> = plan["steps"].as_array().unwrap().iter().map(|step| step["id"].clone()).collect();
    change(&mut desk, &plan, json!({ "change": "edit_steps", "steps": all, "fields": { "materials": "" } }));
    change(&mut desk, &plan, json!({ "change": "edit_steps", "steps": [all[0]], "fields": materials }));
    let garden = desk.ask("agenda")["rooms"][0]["id"].clone();
    let place = json!({ "change": "place", "session": plan["session"], "day": "2024-06-13", "start": 420, "duration": 45, "rooms": { "all": false, "rooms": [garden] } });
    desk.call("change_agenda", place);
    let pieces = |desk: &mut TestWorkshop, order: Value, name: &str| {
        let lines = desk.call("plan_materials", order);
        let found = lines.as_array().unwrap().iter().find(|line| line["name"] == name).cloned();
        found.map(|line| (line["pieces"].clone(), line["sessions"].as_array().unwrap().len()))
    };
    assert_eq!(pieces(&mut desk, json!({}), "Cards"), Some((json!(20), 1)), "used up each time");
    assert_eq!(pieces(&mut desk, json!({}), "Bell"), Some((json!(1), 1)), "the same one twice");
    assert_eq!(pieces(&mut desk, json!({ "day": "2024-06-13" }), "Cards"), Some((json!(10), 1)));
    assert_eq!(pieces(&mut desk, json!({ "room": garden }), "Cards"), Some((json!(10), 1)));
    assert_eq!(pieces(&mut desk, json!({ "day": "2024-06-10" }), "Cards"), None);
    // It fits where it stood first and not where it stands again: that is what the plan says.
    let view = desk.call("session_plan", json!({ "id": plan["session"] }));
    let over: Vec<&Value> = view["held"].as_array().unwrap().iter().map(|one| &one["over"]).collect();
    assert_eq!(over.len(), 2);
    let needed = view["fit"]["needed"].as_i64().unwrap();
    assert_eq!((&view["fit"]["over"], &view["fit"]["slot"]), (&json!(needed - 45), &json!(45)));
    assert_eq!(view["day"], "2024-06-13");
    let list = desk.ask("session_plans");
    let row = list.as_array().unwrap().iter().find(|one| one["session"] == plan["session"]).unwrap();
    assert_eq!(row["over"], view["fit"]["over"]);
}

#[test]
fn something_is_ticked_for_every_session_that_needs_it() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    desk.call("import_plan", json!({ "path": fixture("plans/plan-working-group-90.xlsx") }));
    let first = |plan: &Value| plan["steps"][0]["id"].clone();
    let group = desk.session(GROUP_C)["id"].clone();
    let other = desk.call("session_plan", json!({ "id": group }));
    for plan in [&plan, &other] {
        change(
            &mut desk,
            plan,
            json!({ "change": "edit_steps", "steps": [first(plan)], "fields": { "materials": "10 cards" } }),
        );
    }
    let line = |lines: &Value| {
        lines.as_array().unwrap().iter().find(|line| line["name"] == "Cards").cloned().unwrap()
    };
    let key = line(&desk.call("plan_materials", json!({})))["key"].clone();
    let order = json!({ "material": key, "packed": true, "day": "", "room": "", "session": plan["session"] });
    assert_eq!(line(&desk.call("pack_materials", order))["packed"], true);
    assert_eq!(line(&desk.call("plan_materials", json!({})))["packed"], false, "the other session waits");
    assert_eq!(
        line(&desk.call("pack_materials", json!({ "material": key, "packed": true })))["packed"],
        true
    );
    desk.ask("undo");
    assert_eq!(line(&desk.call("plan_materials", json!({})))["packed"], false);
    assert_eq!(desk.refused("pack_materials", json!({ "material": "nothing", "packed": true })), "not_found");
}
