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

/// Everything of a plan that a file keeps.
fn kept(plan: &Value) -> Value {
    let mut steps = plan["steps"].as_array().unwrap().clone();
    for step in &mut steps {
        let fields = step.as_object_mut().unwrap();
        for gone in ["id", "within"] {
            fields.remove(gone);
        }
    }
    let whole = ["before", "plan_b", "spares", "panel", "columns", "fit"];
    let whole: Vec<&Value> = whole.iter().map(|part| &plan[part]).collect();
    json!([steps, whole])
}

/// A plan with something in every part of it.
fn full_plan(desk: &mut TestWorkshop, plan: &Value) -> Value {
    let id = |at: usize| plan["steps"][at]["id"].clone();
    let room = desk.room("Kivu Room");
    let column = |label: &str, kind: &str, choices: Value, shared: bool| json!({ "key": "", "label": label, "kind": kind, "choices": choices, "shared": shared });
    let columns = json!([
        column("Slide", "number", json!([]), true),
        column("Comments", "text", json!([]), false),
        column("Who", "person", json!([]), false),
        column("Language", "choice", json!(["English", "French | whispered"]), true),
        column("Start", "tick", json!([]), false),
        column("Empty", "choice", json!(["a; b", "c"]), true),
    ]);
    let plan_b = json!([{ "case": "No power", "then": "Cards; or | voices\nin the garden" }, { "case": "", "then": "Leave out step 4" }]);
    let panel = json!([
        { "name": "Bijou Makiese", "organisation": "", "role": "moderator", "minutes": 5, "cue": "Two questions | at most" },
        { "name": "Nyakuoth", "organisation": "", "role": "panellist", "minutes": null, "cue": "" },
    ]);
    let whole = json!({ "change": "details", "columns": columns, "plan_b": plan_b, "panel": panel, "spares": 3, "before": "Test the projector\n\nPlan B: know it" });
    change(desk, plan, whole);
    let fields = json!({
        "clock": "10:45", "shortest": "5", "droppable": true, "activity": "alone", "co_lead": "Nyakuoth", "setup": "Two tables",
        "language_cue": "Slowly", "facilitator": "**Gives** cards.\n- one\n- [two](https://example.org)\n# no heading\n**Note:** bold", "notes": "Mine  stays",
        "own": { "Slide": "4", "Comments": "Good", "Who": "Amina", "Language": "French | whispered", "Start": "yes" },
        "groups": [{ "name": "North | upper; left", "size": 4, "room": room }, { "name": "", "size": null, "room": null }],
    });
    change(desk, plan, json!({ "change": "edit_steps", "steps": [id(3)], "fields": fields }));
    for branch in [0, 1] {
        let inside = json!([{ "title": format!("Talk {branch}"), "minutes": "12" }, { "title": "Write (2 min)", "minutes": "3" }]);
        change(
            desk,
            plan,
            json!({ "change": "add_steps", "within": id(3), "branch": branch, "steps": inside }),
        );
    }
    let odd = json!([{ "title": "Total", "minutes": "3" }, { "minutes": "4" }]);
    change(desk, plan, json!({ "change": "add_steps", "steps": odd }))
}

/// The panel of the session that the plan is for.
fn with_panel(desk: &mut TestWorkshop) {
    let session = desk.session(GROUP_C)["id"].clone();
    let lead =
        |name: &str, role: &str| json!({ "name": name, "organisation": "", "role": role, "delegate": null });
    let leads = json!([lead("Bijou Makiese", "moderator"), lead("Nyakuoth", "panellist")]);
    desk.call("edit_session", json!({ "id": session, "leads": leads }));
}

#[test]
fn written_plan_reads_back_whole_into_another_workshop_in_every_format_and_language() {
    let (mut desk, plan) = with_plan("plan-working-group-90");
    with_panel(&mut desk);
    let before = full_plan(&mut desk, &plan);
    let mut fresh = TestWorkshop::imported();
    with_panel(&mut fresh);
    let empty = fresh.session(GROUP_C)["id"].clone();
    for language in ["en", "fr"] {
        for ending in ["xlsx", "csv", "html", "md"] {
            let path = desk.path(&format!("plan-{language}.{ending}"));
            let order = json!({ "session": plan["session"], "path": path, "language": language });
            assert_eq!(desk.call("export_plan", order)["count"], 15);
            // The session is met by its title, which stands in the file.
            let back = fresh.call("import_plan", json!({ "path": path }));
            assert_eq!(back["session"], empty, "{ending} {language}");
            assert_eq!(back["noted"], json!([]), "{ending} {language}");
            assert_eq!(kept(&back), kept(&before), "{ending} {language}");
            fresh.ask("undo");
            // In its own place it changes nothing.
            let again = desk.call("import_plan", json!({ "path": path, "replace": true }));
            assert_eq!(kept(&again), kept(&before), "{ending} {language}");
            desk.ask("undo");
        }
    }
}

#[test]
fn participants_read_their_own_columns_and_nothing_of_the_facilitators() {
    let (mut desk, plan) = with_plan("plan-working-group-90");
    with_panel(&mut desk);
    full_plan(&mut desk, &plan);
    for ending in ["csv", "html", "md"] {
        let path = desk.path(&format!("shared.{ending}"));
        let order = json!({ "session": plan["session"], "path": path, "audience": "participants" });
        desk.call("export_plan", order);
        let page = std::fs::read_to_string(path).unwrap();
        assert!(page.contains("Own column: Language") && page.contains("Slide"), "{page}");
        for hidden in ["No power", "Comments", "Two questions", "projector", "Gives", "Spare"] {
            assert!(!page.contains(hidden), "{hidden} in {page}");
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
    assert_eq!(plain["steps"][1], json!({ "minutes": "90", "title": "Work", "method": "Groups" }));
    assert_eq!(plain["skipped"], json!([]));
    let html = "<table><tr><th>Horaire</th><th>Activité</th><th>Matériel</th></tr><tr><td>9h00 - 9h20</td><td>Accueil</td><td>Badges</td></tr></table>";
    let french = read(&mut desk, html, "");
    assert_eq!(french["steps"], json!([{ "minutes": "20", "title": "Accueil", "materials": "Badges" }]));
    let list = read(&mut desk, "", "Welcome\nRound of names\nClose\n");
    assert_eq!(list["steps"].as_array().unwrap().len(), 3);
}

#[test]
fn pasted_rows_that_are_no_steps_are_told_and_what_cannot_be_read_stays_in_the_notes() {
    let mut desk = TestWorkshop::imported();
    let table = "Opening of the week\t\t\nMin\tStep\tNotes\n10 to 15\tWelcome\tBe early\n\t\t\n20\tNames\t\n30\tTotal\t\n";
    let read = desk.call("read_pasted_steps", json!({ "html": "", "text": table }));
    assert_eq!(
        read["steps"],
        json!([{ "title": "Welcome", "notes": "Be early\nMin: 10 to 15" }, { "minutes": "20", "title": "Names" }])
    );
    // An empty row is missed by nobody.
    assert_eq!(
        read["skipped"],
        json!([{ "row": 1, "reason": "row_title" }, { "row": 6, "reason": "row_totals" }])
    );
}
