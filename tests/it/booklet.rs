//! The booklet and the time grids of a workshop, as the print centre makes them.

use std::process::Command;

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

/// What an order prints: number of pages and the text on them.
fn printed(desk: &mut TestWorkshop, order: &Value) -> (u64, String) {
    let path = desk.path("printed.pdf");
    let written = desk.call("save_pdf", json!({ "order": order, "path": path }));
    let text = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().unwrap();
    assert!(text.status.success(), "{text:?}");
    (written["count"].as_u64().unwrap(), String::from_utf8(text.stdout).unwrap())
}

#[test]
fn booklet_of_the_sample_is_whole_sheets_with_every_section() {
    let mut desk = TestWorkshop::sample();
    let (pages, text) = printed(&mut desk, &json!({ "artefact": "booklet", "languages": ["en", "fr"] }));
    assert_eq!(pages % 4, 0);
    for section in [
        "Who is coming",
        "Programme at a glance",
        "Day 4",
        "Delegates",
        "Practical information",
        "Made with Warsha",
    ] {
        assert!(text.contains(section), "{section}: {text}");
    }
    let one_sided = json!({ "artefact": "booklet", "languages": ["en"], "duplex": false });
    let (pages, text) = printed(&mut desk, &one_sided);
    assert!(text.contains(&format!("Page 2 of {pages}")), "{text}");
}

#[test]
fn booklet_for_the_public_lists_no_delegates() {
    let mut desk = TestWorkshop::sample();
    let order = |audience| json!({ "artefact": "booklet", "languages": ["en"], "audience": audience });
    let (_, inside) = printed(&mut desk, &order("participants"));
    let (_, outside) = printed(&mut desk, &order("public"));
    assert!(inside.contains("family name in bold") && inside.contains("Please do not publish it"));
    assert!(!outside.contains("family name in bold"), "{outside}");
}

#[test]
fn grids_show_the_days_that_were_ordered() {
    let mut desk = TestWorkshop::sample();
    let order = json!({ "artefact": "day-grid", "languages": ["en"], "days": [2] });
    let (pages, text) = printed(&mut desk, &order);
    assert_eq!(pages, 1, "{text}");
    assert!(text.contains("Day 2") && !text.contains("Day 3"), "{text}");
    let order = json!({ "artefact": "at-a-glance", "languages": ["en"], "days": [1, 2, 3] });
    let (pages, text) = printed(&mut desk, &order);
    assert_eq!(pages, 1, "{text}");
    assert!(text.contains("Day 3") && !text.contains("Day 4"), "{text}");
}

#[test]
fn workshop_without_an_agenda_has_a_booklet_and_no_grid() {
    let mut desk = TestWorkshop::empty();
    let (pages, _) = printed(&mut desk, &json!({ "artefact": "booklet", "languages": ["en"] }));
    assert_eq!(pages % 4, 0);
    for artefact in ["at-a-glance", "day-grid"] {
        let refused = desk.refused("print_preview", json!({ "artefact": artefact, "languages": ["en"] }));
        assert_eq!(refused, "nothing_to_print", "{artefact}");
    }
}
