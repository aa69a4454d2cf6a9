//! Session plans on the command line.

use super::*;

#[test]
fn plan_is_read_shown_written_and_its_materials_added_up() {
    let terminal = Terminal::with_workshop();
    let plan = fixture("plans/plan-wellness-60.xlsx");
    let plan = plan.to_str().unwrap();
    let shown = terminal.done(&["plan", "import", "w.warsha", plan]).out;
    assert!(shown.contains("Listening in pairs") && shown.contains("14:22"), "{shown}");
    assert!(shown.contains("The steps need 60 minutes, the slot has 60."), "{shown}");
    let listed = terminal.done(&["plan", "show", "w.warsha"]).out;
    assert!(listed.contains("60/60") && listed.contains("Wellness and self-care"), "{listed}");
    let view = terminal.json(&["plan", "show", "w.warsha", "self-care"]);
    assert_eq!(view["steps"].as_array().unwrap().len(), 7);
    let said = terminal.done(&["plan", "export", "w.warsha", "wellness", "-o", "plan.md"]).out;
    assert!(said.contains("7 steps written to"), "{said}");
    terminal.done(&["plan", "import", "w.warsha", "plan.md", "--session", "wellness", "--replace"]);
    assert_eq!(
        terminal.json(&["plan", "show", "w.warsha", "self-care"])["steps"].as_array().unwrap().len(),
        7
    );
    let needed = terminal.done(&["plan", "materials", "w.warsha", "--day", "2024-06-12"]).out;
    assert!(needed.contains("25") && needed.contains("Outlines"), "{needed}");
    assert_eq!(terminal.done(&["plan", "materials", "w.warsha", "--day", "3"]).out, needed);
    assert_eq!(terminal.say(&["plan", "materials", "w.warsha", "--day", "9"]).code, 1);
    let nowhere = terminal.say(&["plan", "show", "w.warsha", "no such session"]);
    assert_eq!(nowhere.code, 1, "{nowhere:?}");
}
