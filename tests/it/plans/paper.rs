//! Plans on paper: whose columns, groups and where they go, clock times that hold, and the panel.

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

use super::{WELLNESS, change, titles, with_plan};
use crate::printed_lists::print as print_text;

fn order(artefact: &str, audience: &str) -> Value {
    json!({ "artefact": artefact, "languages": ["en"], "audience": audience })
}

#[test]
fn removing_a_group_takes_its_own_steps_and_no_others() {
    for gone in 0..3 {
        let mut desk = TestWorkshop::imported();
        let plan = json!({ "session": desk.session(WELLNESS)["id"] });
        let group = |name: &str| json!({ "name": name, "size": null, "room": null });
        let inside = |title: &str| json!([{ "title": title, "minutes": "10" }]);
        let step = json!([{
            "title": "Work",
            "groups": [group("A"), group("B"), group("C")],
            "branches": [inside("of A"), inside("of B"), inside("of C")],
        }]);
        let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": step }));
        let split = made["steps"][0]["id"].clone();
        let after =
            change(&mut desk, &plan, json!({ "change": "remove_group", "step": split, "group": gone }));
        let left: Vec<&str> =
            ["A", "B", "C"].into_iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, n)| n).collect();
        for (at, name) in left.iter().enumerate() {
            assert_eq!(after["steps"][0]["groups"][at]["name"], *name, "{after}");
            let step = &after["steps"][at + 1];
            assert_eq!(
                (&step["title"], &step["branch"]),
                (&json!(format!("of {name}")), &json!(at)),
                "{after}"
            );
        }
        assert_eq!(after["steps"].as_array().unwrap().len(), 3);
        desk.ask("undo");
        assert_eq!(desk.call("session_plan", json!({ "id": plan["session"] }))["steps"], made["steps"]);
    }
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let none = json!({ "session": plan["session"], "change": "remove_group", "step": plan["steps"][0]["id"], "group": 0 });
    assert_eq!(desk.refused("change_plan", none), "not_found");
}

#[test]
fn steps_are_put_after_the_last_of_a_group_and_of_the_plan() {
    let mut desk = TestWorkshop::imported();
    let plan = json!({ "session": desk.session(WELLNESS)["id"] });
    let group = |name: &str| json!({ "name": name, "size": null, "room": null });
    let steps = json!([
        { "title": "Open", "clock": "9:00" },
        { "title": "Work", "groups": [group("A"), group("B")], "branches": [[{ "title": "A1" }], [{ "title": "B1" }]] },
        { "title": "Close" },
    ]);
    let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": steps }));
    let of = |plan: &Value, title: &str| {
        plan["steps"].as_array().unwrap().iter().find(|s| s["title"] == title).unwrap().clone()
    };
    let go = |desk: &mut TestWorkshop, step: &str, after: &str| {
        let (step, after) = (of(&made, step)["id"].clone(), of(&made, after)["id"].clone());
        change(
            desk,
            &plan,
            json!({ "change": "move_steps", "steps": [step], "before": null, "after": after }),
        )
    };
    // Below the last step of a group: into the group, and its clock time goes, as it does when a step is added there.
    let moved = go(&mut desk, "Open", "B1");
    assert_eq!(titles(&moved), ["Work", "A1", "B1", "Open", "Close"]);
    let open = of(&moved, "Open");
    assert_eq!(
        (&open["within"], &open["branch"], &open["clock"]),
        (&of(&made, "Work")["id"], &json!(1), &Value::Null)
    );
    // From a group below the last step of the plan.
    let moved = go(&mut desk, "A1", "Close");
    assert_eq!(titles(&moved), ["Work", "B1", "Open", "Close", "A1"]);
    assert_eq!(of(&moved, "A1")["within"], Value::Null);
    // A step that splits goes into no group; what is chosen with it stays inside it.
    let ids = json!([of(&made, "Work")["id"], of(&made, "B1")["id"]]);
    let after = of(&made, "A1")["id"].clone();
    let moved = change(
        &mut desk,
        &plan,
        json!({ "change": "move_steps", "steps": ids, "before": null, "after": after }),
    );
    assert_eq!(titles(&moved), ["Close", "A1", "Work", "B1", "Open"]);
    assert_eq!(of(&moved, "B1")["within"], of(&made, "Work")["id"]);
    let into = go(&mut desk, "Work", "B1");
    assert_eq!(into["steps"], moved["steps"], "nothing goes into itself");
}

#[test]
fn own_columns_are_printed_for_those_who_see_them_and_a_tick_is_a_word() {
    for shared in [true, false] {
        let (mut desk, plan) = with_plan("plan-wellness-60");
        let column = |label: &str, kind: &str, choices: Value| json!({ "key": "", "label": label, "kind": kind, "choices": choices, "shared": shared });
        let columns = json!([
            column("Bell rings", "tick", json!([])),
            column("Handout", "choice", json!(["Green sheet", "None"]))
        ]);
        change(&mut desk, &plan, json!({ "change": "details", "columns": columns }));
        let own = json!({ "Bell rings": "yes", "Handout": "Green sheet" });
        change(
            &mut desk,
            &plan,
            json!({ "change": "edit_steps", "steps": [plan["steps"][0]["id"]], "fields": { "own": own } }),
        );
        for (audience, sees) in [("facilitators", true), ("participants", shared)] {
            let preview = desk.call("print_preview", order("session-plan", audience));
            assert_eq!(preview["uncovered"], json!([]), "{audience}: every character has a face");
            let text = print_text(&mut desk, order("session-plan", audience));
            for words in ["Bell", "rings", "Handout", "Green", " yes "] {
                let said = text.contains(words);
                assert_eq!(said, sees, "{words} for {audience}, shared {shared}: {text}");
            }
        }
    }
}

#[test]
fn groups_are_printed_with_how_many_they_are_and_where_they_go() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let room = desk.ask("agenda")["rooms"][0].clone();
    let groups = json!([{ "name": "North", "size": 6, "room": room["id"] }, { "name": "", "size": null, "room": null }]);
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [plan["steps"][2]["id"]], "fields": { "groups": groups } }),
    );
    for audience in ["facilitators", "participants"] {
        let text = print_text(&mut desk, order("session-plan", audience));
        let line = format!("North, 6 people, {} · Group 2", room["name"].as_str().unwrap());
        assert!(text.contains(&line), "{line} for {audience}: {text}");
    }
    let inside = json!({ "change": "add_steps", "within": plan["steps"][2]["id"], "branch": 1, "steps": [{ "title": "Draw" }] });
    change(&mut desk, &plan, inside);
    let sheet = print_text(&mut desk, order("run-sheet", "facilitators"));
    assert!(sheet.contains("North, 6 people") && sheet.contains("Group 2: Draw"), "{sheet}");
}

#[test]
fn clock_time_that_holds_tells_on_paper_what_is_missing_and_can_be_released() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let start = plan["start"].as_i64().unwrap();
    let steps = plan["steps"].as_array().unwrap();
    let at = |n: usize| steps[n]["start"].as_i64().unwrap();
    let clock = |minute: i64| format!("{}:{:02}", minute / 60, minute % 60);
    // The minister comes five minutes before the steps are through.
    let held = at(3) - 5;
    let edit = |step: usize, fields: Value| json!({ "change": "edit_steps", "steps": [steps[step]["id"]], "fields": fields });
    change(&mut desk, &plan, edit(3, json!({ "clock": clock(held) })));
    // Leaving the last step out wins nothing before the minister.
    change(&mut desk, &plan, edit(6, json!({ "droppable": true })));
    let text = print_text(&mut desk, order("session-plan", "facilitators"));
    for words in ["5 minutes are missing before", "past this time"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Leave out step 7") && !text.contains("left to spare"), "{text}");
    change(&mut desk, &plan, edit(0, json!({ "droppable": true })));
    let text = print_text(&mut desk, order("session-plan", "facilitators"));
    assert!(!text.contains("Leave out step 7"), "{text}");
    // Free minutes before it are a row of their own.
    change(&mut desk, &plan, edit(3, json!({ "clock": clock(at(3) + 4) })));
    let text = print_text(&mut desk, order("session-plan", "facilitators"));
    for words in ["Free", "Leave out step 1", "never cut step 4", "Only steps before"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Leave out step 7"), "{text}");
    // The agenda moves the session past the time: nothing but releasing it makes sense.
    let slot = desk.placement(WELLNESS);
    let moved = json!({ "change": "move", "placement": slot["id"], "day": slot["day"], "start": start + 180, "rooms": null });
    desk.call("change_agenda", moved);
    let late = desk.call("session_plan", json!({ "id": plan["session"] }));
    let fix = &late["fixes"][0];
    assert_eq!((&fix["kind"], &fix["leaves"]), (&json!("release"), &json!(0)), "{late}");
    let order = json!({ "change": "fit", "minutes": [], "drop": [], "release": fix["release"] });
    let fitted = change(&mut desk, &plan, order);
    assert_eq!((&fitted["fit"]["over"], &fitted["steps"][3]["clock"]), (&json!(0), &Value::Null));
}

#[test]
fn run_sheet_says_who_of_a_panel_speaks_when_and_keeps_protected_names_covered() {
    let mut desk = TestWorkshop::imported();
    let session = desk.session(WELLNESS)["id"].clone();
    let who = desk.delegate("Harriet Nalwoga")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [who], "details": { "protected": true, "alias": "H." } }));
    let lead = |name: &str, organisation: &str, role: &str| json!({ "delegate": null, "name": name, "organisation": organisation, "role": role });
    let leads = json!([
        lead("Ruth Okello", "Nile Radio", "moderator"),
        lead("", "Legal Hearth", "panellist"),
        lead("", "Kivu Médiation", "panellist"),
    ]);
    desk.call("edit_session", json!({ "id": session, "leads": leads }));
    let plan = json!({ "session": session });
    let seat = |organisation: &str, minutes: u32, cue: &str| json!({ "name": "", "organisation": organisation, "role": "panellist", "minutes": minutes, "cue": cue });
    let seats = json!([
        seat("Legal Hearth", 10, "Ask Harriet Nalwoga for her case"),
        seat("Kivu Médiation", 15, "No slides")
    ]);
    // Without a step: from the beginning of the session.
    let made = change(&mut desk, &plan, json!({ "change": "details", "panel": seats }));
    let start = made["start"].as_i64().unwrap();
    let starts: Vec<i64> =
        made["panel"].as_array().unwrap().iter().map(|s| s["start"].as_i64().unwrap()).collect();
    assert_eq!(starts, [start, start, start + 10]);
    assert_eq!((&made["panel_minutes"], &made["panel_has"]), (&json!(25), &made["fit"]["slot"]));
    let text = print_text(&mut desk, order("run-sheet", "facilitators"));
    for words in ["Ruth Okello, Nile Radio", "Legal Hearth", "Kivu Médiation", "+10", "Ask H. for her case"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Nalwoga"), "{text}");
    assert_eq!(desk.refused("print_preview", order("packing-list", "facilitators")), "nothing_to_print");
    // With steps: where the panel is.
    let steps = json!([{ "title": "Opening", "minutes": "5" }, { "title": "Voices", "method": "Panel", "minutes": "20" }]);
    let made = change(&mut desk, &plan, json!({ "change": "add_steps", "steps": steps }));
    assert_eq!((&made["panel"][2]["start"], &made["panel_has"]), (&json!(start + 15), &json!(20)));
    let of_session = |text: String| text.split(WELLNESS).nth(1).unwrap_or_default().to_owned();
    let text = of_session(print_text(&mut desk, order("run-sheet", "facilitators")));
    assert!(text.contains("+15") && text.contains("Voices") && !text.contains("shared evenly"), "{text}");
    // Nobody has said how long they speak: they share the time that there is, in their order.
    let mut seats = made["panel"].clone();
    for seat in seats.as_array_mut().unwrap() {
        seat["minutes"] = Value::Null;
    }
    let made = change(&mut desk, &plan, json!({ "change": "details", "panel": seats }));
    let turns: Vec<(i64, Option<i64>)> = made["panel"]
        .as_array()
        .unwrap()
        .iter()
        .map(|seat| (seat["start"].as_i64().unwrap() - start, seat["share"].as_i64()))
        .collect();
    assert_eq!(turns, [(5, None), (5, Some(10)), (15, Some(10))]);
    let text = of_session(print_text(&mut desk, order("run-sheet", "facilitators")));
    assert_eq!(text.matches("Time shared evenly").count(), 2, "{text}");
    let at = |words: &str| text.rfind(words).unwrap();
    assert!(at("Ruth Okello") < at("Legal Hearth") && at("Legal Hearth") < at("Kivu Médiation"), "{text}");
    // A session that is a panel has those on it who are only said to speak.
    let all = print_text(&mut desk, order("run-sheet", "facilitators"));
    assert!(all.contains("Time shared evenly Nyakuoth, White Nile"), "{all}");
}

#[test]
fn plan_is_printed_with_its_steps_packing_list_and_run_sheet() {
    let (mut desk, plan) = with_plan("plan-working-group-90");
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [plan["steps"][6]["id"]], "fields": { "droppable": true, "own": { "Colour": "violet" } } }),
    );
    change(
        &mut desk,
        &plan,
        json!({ "change": "details", "plan_b": [{ "case": "One group only", "then": "Half of the time" }] }),
    );
    let order = |artefact: &str, audience: &str, language: &str| json!({ "artefact": artefact, "languages": [language], "audience": audience });
    let guide = print_text(&mut desk, order("session-plan", "facilitators", "en"));
    for words in [
        "What blocks, what helps?",
        "Asks each group",
        "violet",
        "Leave out step 7",
        "One group only",
        "Action cards",
    ] {
        assert!(guide.contains(words), "{words} in {guide}");
    }
    let shared = print_text(&mut desk, order("session-plan", "participants", "en"));
    assert!(shared.contains("What blocks, what helps?") && shared.contains("Discuss and write"), "{shared}");
    for secret in ["Asks each group", "violet", "One group only", "Sticky dots", "No slides"] {
        assert!(!shared.contains(secret), "{secret} in {shared}");
    }
    let packed = json!({ "change": "pack", "material": plan["materials"][0]["key"], "packed": true });
    change(&mut desk, &plan, packed);
    let preview = desk.call("print_preview", order("packing-list", "facilitators", "fr"));
    assert_eq!(preview["uncovered"], json!([]), "every character of it has a face");
    let packing = print_text(&mut desk, order("packing-list", "facilitators", "fr"));
    // A box to tick is drawn; it is no letter that a face would have to have.
    assert!(!packing.contains('\u{2610}'), "{packing}");
    assert!(packing.contains(" oui "), "{packing}");
    assert!(
        packing.contains("Liste du matériel") && packing.contains("Sticky dots") && packing.contains("30"),
        "{packing}"
    );
    let shopping = print_text(&mut desk, order("shopping-list", "organisers", "fr"));
    for words in ["Liste d’achats", "Sticky dots", "Apporté par"] {
        assert!(shopping.contains(words), "{words} in {shopping}");
    }
    let cues = print_text(&mut desk, order("run-sheet", "facilitators", "en"));
    assert!(cues.contains("+60") && cues.contains("From block to action"), "{cues}");
}

#[test]
fn every_session_with_a_plan_is_printed_under_the_code_of_the_screen() {
    let mut desk = TestWorkshop::imported();
    let agenda = desk.ask("agenda");
    let sessions = agenda["sessions"].as_array().unwrap();
    let nested = sessions.iter().find(|s| !s["parent"].is_null()).unwrap()["id"].clone();
    let meal = sessions.iter().find(|s| s["kind"] == "meal").unwrap()["id"].clone();
    let order = json!({ "title": { "en": "Evening of songs" }, "kind": "social", "duration": 50, "parent": null, "at": null });
    let waiting = desk.call("add_session", order)["id"].clone();
    let order = |session: &Value| json!({ "artefact": "session-plan", "languages": ["en"], "choices": { "sessions": session } });
    for (session, title) in
        [(&nested, "Step of a panel"), (&meal, "Step of a meal"), (&waiting, "Step that waits")]
    {
        let steps = json!([{ "minutes": "10", "title": title }]);
        desk.call("change_plan", json!({ "session": session, "change": "add_steps", "steps": steps }));
        let text = print_text(&mut desk, order(session));
        assert!(text.contains(title), "{title} in {text}");
        let listed = desk.ask("session_plans");
        let code = warsha_tests::workshop::one(&listed, |one| one["session"] == *session)["code"].clone();
        // Meals and what waits have none; the other would be in any text if it were empty.
        assert_eq!(code != "", *session == nested, "{title}: {code}");
        assert!(text.contains(code.as_str().unwrap()), "{code} in {text}");
    }
    let waits = print_text(&mut desk, order(&waiting));
    assert!(!waits.contains("Monday 10 June"), "nobody set a day: {waits}");
    let all = print_text(&mut desk, json!({ "artefact": "session-plan", "languages": ["en"] }));
    for title in ["Step of a panel", "Step of a meal", "Step that waits"] {
        assert!(all.contains(title), "{title} in {all}");
    }
}
