//! Protected people in session plans: on paper and in files they stand by their alias for whoever may not know them.

use serde_json::json;

use super::{change, with_plan};
use crate::printed_lists::print as print_text;

#[test]
fn protected_person_stands_by_alias_in_what_others_read_of_a_plan() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let who = desk.delegate("Harriet Nalwoga")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [who], "details": { "protected": true, "alias": "H." } }));
    // Two columns that are one for whoever may not know the name, and keep their values apart.
    let asked = |name: &str| json!({ "key": "", "label": format!("Asked by {name}"), "kind": "choice", "choices": [format!("{name} says yes")], "shared": true });
    let columns = json!([asked("Harriet Nalwoga"), asked("H.")]);
    change(&mut desk, &plan, json!({ "change": "details", "columns": columns }));
    let words = json!({
        "participants": "Go to Harriet Nalwoga when it is too much.",
        "materials": "Chair for Harriet Nalwoga 1",
        "own": { "Asked by Harriet Nalwoga": "Harriet Nalwoga says yes", "Asked by H.": "H. says yes" },
    });
    change(
        &mut desk,
        &plan,
        json!({ "change": "edit_steps", "steps": [plan["steps"][0]["id"]], "fields": words }),
    );
    let about = json!({
        "id": plan["session"], "objective": "Hear Harriet Nalwoga out", "needs": ["A door for Harriet Nalwoga"],
    });
    desk.call("edit_session", about);
    let order = |artefact: &str, audience: &str| json!({ "artefact": artefact, "languages": ["en"], "audience": audience });
    for audience in ["participants", "facilitators"] {
        let text = print_text(&mut desk, order("session-plan", audience));
        for words in ["Go to H. when", "Hear H. out"] {
            assert!(text.contains(words), "{words} for {audience}: {text}");
        }
        // What must be there before is not for participants.
        assert_eq!(text.contains("A door for H."), audience == "facilitators", "{text}");
        assert!(!text.contains("Nalwoga"), "{audience}: {text}");
        let text = print_text(&mut desk, order("programme", audience));
        assert!(!text.contains("Hear Harriet"), "{audience}: {text}");
    }
    // What is packed is ticked whoever reads it.
    let chair = desk.call("session_plan", json!({ "id": plan["session"] }))["materials"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == "Chair for Harriet Nalwoga")
        .unwrap()["key"]
        .clone();
    change(&mut desk, &plan, json!({ "change": "pack", "material": chair, "packed": true }));
    for audience in ["facilitators", "organisers"] {
        let text = print_text(&mut desk, order("packing-list", audience));
        assert_eq!(text.matches("yes Chair").count(), 1, "{audience}: {text}");
    }
    for artefact in ["shopping-list", "packing-list"] {
        let text = print_text(&mut desk, order(artefact, "facilitators"));
        assert!(text.contains("Chair for H.") && !text.contains("Nalwoga"), "{artefact}: {text}");
        let text = print_text(&mut desk, order(artefact, "organisers"));
        assert!(text.contains("Chair for Harriet Nalwoga"), "the team buys it for her: {text}");
    }
    for (ending, audience) in [
        ("md", "participants"),
        ("html", "participants"),
        ("csv", "participants"),
        ("md", ""),
        ("html", ""),
        ("csv", ""),
    ] {
        let path = desk.path(&format!("shared.{ending}"));
        let mut wanted = json!({ "session": plan["session"], "path": path });
        if !audience.is_empty() {
            wanted["audience"] = audience.into();
        }
        desk.call("export_plan", wanted);
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains("Go to H. when") && !text.contains("Nalwoga"), "{audience} {ending}: {text}");
        assert_eq!(text.contains("Viola"), audience.is_empty(), "{text}");
        assert_eq!(text.matches("H. says yes").count(), 4, "choices and values of both: {text}");
    }
    let path = desk.path("team.csv");
    let whole = json!({ "session": plan["session"], "path": path, "audience": "organisers" });
    desk.call("export_plan", whole);
    assert!(std::fs::read_to_string(path).unwrap().contains("Asked by Harriet Nalwoga"));
}

#[test]
fn protected_person_who_leads_a_session_is_covered_there_by_given_name_too() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    let who = desk.delegate("Harriet Nalwoga")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [who], "details": { "protected": true, "alias": "H." } }));
    let words = json!({ "participants": "Ask Harriet, not Harrieta, nor NALWOGA's list. Nalwoga knows." });
    let edit = json!({ "change": "edit_steps", "steps": [plan["steps"][0]["id"]], "fields": words });
    change(&mut desk, &plan, edit);
    let order = json!({ "artefact": "session-plan", "languages": ["en"], "audience": "participants" });
    // Somebody else of that name may be meant where she has no part in it.
    assert!(print_text(&mut desk, order.clone()).contains("Ask Harriet, not Harrieta"));
    let lead = json!({ "delegate": who, "name": "Harriet Nalwoga", "organisation": "", "role": "panellist" });
    desk.call("edit_session", json!({ "id": plan["session"], "leads": [lead] }));
    let text = print_text(&mut desk, order);
    assert!(text.contains("Ask H., not Harrieta") && text.contains("H. knows"), "{text}");
}
