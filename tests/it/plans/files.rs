//! Plans in files and on the clipboard: read exactly as expected, written and read back to the same.

use super::*;
use warsha_tests::workshop::expected;

/// Holds that a plan says what the expectations say of a file.
fn holds(name: &str, title: &str) {
    let wanted = expected(name);
    let (mut desk, plan) = with_plan(name);
    let file = json!({ "path": fixture(wanted["file"].as_str().unwrap()) });
    let reading = desk.call("read_plan_file", file);
    assert_eq!((&reading["title"], &reading["minutes"]), (&json!(title), &wanted["minutes"]));
    assert_eq!(reading["info"].as_array().unwrap(), wanted["info"].as_array().unwrap(), "what stands above");
    assert_eq!(reading["skipped"], wanted["skipped_rows"]);
    assert_eq!(reading["own_columns"], json!([]));
    assert_eq!(reading["session"], plan["session"]);
    let steps = wanted["steps"].as_array().unwrap();
    assert_eq!(plan["steps"].as_array().unwrap().len(), steps.len());
    for (step, wanted) in plan["steps"].as_array().unwrap().iter().zip(steps) {
        let text = |field: &str| wanted[field].as_str().unwrap_or_default().to_owned();
        let names = [
            ("title", "step"),
            ("method", "method"),
            ("facilitator", "facilitator"),
            ("participants", "participants"),
            ("materials", "materials"),
            ("lead", "lead"),
            ("notes", "notes"),
        ];
        for (ours, theirs) in names {
            assert_eq!(step[ours], text(theirs), "{ours} of row {}", wanted["row"]);
        }
        assert_eq!(step["minutes"], wanted["minutes"]);
        let starts_at = step["start"].as_i64().unwrap() - plan["start"].as_i64().unwrap();
        assert_eq!(json!(starts_at), wanted["starts_at"]);
    }
}

#[test]
fn plans_in_files_are_read_as_expected() {
    holds("plan-wellness-60", WELLNESS);
    holds("plan-working-group-90", GROUP_C);
}

/// Everything of a step that a file keeps.
fn kept(plan: &Value) -> Vec<Value> {
    let mut steps = plan["steps"].as_array().unwrap().clone();
    for step in &mut steps {
        for field in ["id", "within", "start"] {
            step.as_object_mut().unwrap().remove(field);
        }
    }
    steps
}

#[test]
fn written_plan_reads_back_to_the_same_steps_in_every_format_and_language() {
    let (mut desk, plan) = with_plan("plan-working-group-90");
    let id = |at: usize| plan["steps"][at]["id"].clone();
    let room = desk.room("Kivu Room");
    let fields = json!({
        "clock": "10:45", "shortest": "5", "droppable": true, "activity": "alone", "co_lead": "Nyakuoth", "setup": "Two tables",
        "language_cue": "Slowly", "facilitator": "**Gives** cards.\n- one\n- two\n# no heading\n**Note:** bold", "own": { "Slide": "4" },
        "groups": [{ "name": "North", "size": 4, "room": room }, { "name": "South", "size": null, "room": null }],
    });
    change(&mut desk, &plan, json!({ "change": "edit_steps", "steps": [id(3)], "fields": fields }));
    for branch in [0, 1] {
        let inside = json!([{ "title": format!("Talk {branch}"), "minutes": "12" }, { "title": "Write (2 min)", "minutes": "3" }]);
        change(
            &mut desk,
            &plan,
            json!({ "change": "add_steps", "within": id(3), "branch": branch, "steps": inside }),
        );
    }
    let before = desk.call("session_plan", json!({ "id": plan["session"] }));
    for language in ["en", "fr"] {
        for ending in ["xlsx", "csv", "html", "md"] {
            let path = desk.path(&format!("plan-{language}.{ending}"));
            let order = json!({ "session": plan["session"], "path": path, "language": language });
            assert_eq!(desk.call("export_plan", order)["count"], 13);
            let back = desk
                .call("import_plan", json!({ "path": path, "session": plan["session"], "replace": true }));
            let (ours, theirs) = (kept(&back), kept(&before));
            assert_eq!(ours.len(), theirs.len(), "{ending} {language}");
            for (one, other) in ours.iter().zip(&theirs) {
                // A step that splits lasts as long as its groups; what was typed before is not kept in a file.
                let plain = |step: &Value| {
                    let mut step = step.clone();
                    if step["groups"] != json!([]) {
                        step["minutes"] = Value::Null;
                    }
                    step
                };
                assert_eq!(plain(one), plain(other), "{ending} {language}");
            }
            desk.ask("undo");
        }
    }
}

#[test]
fn pasted_table_becomes_steps_with_and_without_headings() {
    let mut desk = TestWorkshop::imported();
    let read = |desk: &mut TestWorkshop, html: &str, text: &str| {
        desk.call("read_pasted_steps", json!({ "html": html, "text": text }))
    };
    let plain = read(&mut desk, "", "10\tWelcome\tRound\n1h30\tWork\tGroups\n");
    assert_eq!(plain[1], json!({ "minutes": "90", "title": "Work", "method": "Groups" }));
    let html = "<table><tr><th>Horaire</th><th>Activité</th><th>Matériel</th></tr><tr><td>9h00 - 9h20</td><td>Accueil</td><td>Badges</td></tr></table>";
    let french = read(&mut desk, html, "");
    assert_eq!(french, json!([{ "minutes": "20", "title": "Accueil", "materials": "Badges" }]));
    let list = read(&mut desk, "", "Welcome\nRound of names\nClose\n");
    assert_eq!(list.as_array().unwrap().len(), 3);
}
