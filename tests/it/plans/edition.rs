//! Plans in the next edition of a workshop.

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

use super::{WELLNESS, change, titles, with_plan};

#[test]
fn next_edition_brings_the_plans_along() {
    let (mut desk, plan) = with_plan("plan-wellness-60");
    change(&mut desk, &plan, json!({ "change": "comment", "author": "Viola", "text": "Too long?" }));
    let who = desk.delegate("Harriet Nalwoga")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [who], "details": { "protected": true, "alias": "H." } }));
    desk.ask("close_workshop");
    let (from, to) = (desk.path("w.warsha"), desk.path("next.warsha"));
    desk.call(
        "new_workshop_from",
        json!({ "from": from, "path": to, "first_day": "2025-06-09", "title": {}, "people": "none" }),
    );
    let session = desk.session(WELLNESS)["id"].clone();
    let next = desk.call("session_plan", json!({ "id": session }));
    assert_eq!(titles(&next), titles(&plan));
    assert_ne!(next["steps"][0]["id"], plan["steps"][0]["id"]);
    assert_eq!((&next["comments"], &next["before"]), (&json!([]), &plan["before"]));
    assert!(!next.to_string().contains("Nalwoga"), "{next}");
}

/// The plan of the same session in a workshop made from this one.
fn next_plan(desk: &mut TestWorkshop, leads: bool) -> Value {
    desk.ask("close_workshop");
    let (from, to) = (desk.path("w.warsha"), desk.path("next.warsha"));
    let order = json!({ "from": from, "path": to, "first_day": "2025-06-09", "title": {}, "people": "none", "leads": leads });
    desk.call("new_workshop_from", order);
    let session = desk.session(WELLNESS)["id"].clone();
    desk.call("session_plan", json!({ "id": session }))
}

#[test]
fn next_edition_names_no_protected_person_anywhere() {
    for leads in [true, false] {
        let (mut desk, plan) = with_plan("plan-wellness-60");
        let who = desk.delegate("Harriet Nalwoga")["id"].clone();
        let details = json!({ "protected": true, "alias": "Heron", "native_name": "هارييت" });
        desk.call("edit_delegates", json!({ "ids": [who], "details": details }));
        let said = |text: &str| format!("{text} Harriet Nalwoga (هارييت)");
        let person = |key: &str, label: &str| json!({ "key": key, "label": label, "kind": "person", "choices": [], "shared": false });
        let columns = json!([
            person("", "Note taker"), person("", "Time keeper"),
            { "key": "", "label": said("Asked by"), "kind": "choice", "choices": [said("Yes,")], "shared": true },
        ]);
        let plan_b = json!([{ "case": said("Without"), "then": said("Call") }]);
        let order =
            json!({ "change": "details", "before": said("Call"), "plan_b": plan_b, "columns": columns });
        change(&mut desk, &plan, order);
        let fields = json!({
            "title": said("Story of"), "method": said("Talk with"), "facilitator": said("Thank"), "participants": said("Listen to"),
            "materials": said("Chair for"), "setup": said("Room of"), "language_cue": said("Names:"), "notes": said("Ask"),
            "lead": "Harriet Nalwoga", "groups": [{ "name": said("With"), "size": 4, "room": null, "minutes": 0 }],
            "own": { "Note taker": "Harriet Nalwoga", "Time keeper": "Viola Test" },
        });
        let first = plan["steps"][0]["id"].clone();
        change(&mut desk, &plan, json!({ "change": "edit_steps", "steps": [first], "fields": fields }));
        let next = next_plan(&mut desk, leads);
        let text = next.to_string();
        assert!(!text.contains("Nalwoga") && !text.contains("هارييت"), "{text}");
        assert!(text.contains("Story of Heron (Heron)") && text.contains("Call Heron (Heron)"), "{text}");
        assert_eq!(text.contains("Viola Test"), leads, "who else is named comes along with the leads");
    }
}
