//! One badge at the desk by one act: to the printer, on the next free place of its sheet; to the viewer where there is none; never twice by
//! mistake.
#![cfg(unix)]

use serde_json::{Value, json};
use std::path::Path;
use warsha_tests::paper::told;
use warsha_tests::workshop::TestWorkshop;

const MORNING: &str = "2024-06-10/am";

fn install(desk: &TestWorkshop, script: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let path = desk.path("bin").join("lp");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn walk_in(desk: &mut TestWorkshop, name: &str) -> Value {
    let guest = json!({ "full_name": name, "organisation": "", "delegation": "", "country": "UG", "period": MORNING });
    desk.call("admit_walk_in", guest)["person"].clone()
}

fn print(desk: &mut TestWorkshop, person: &Value, again: bool) -> Value {
    desk.call("print_badge", json!({ "delegate": person["id"], "again": again }))
}

/// Where a word stands on the first page, in points from the upper left corner.
fn stands(pdf: &Path, word: &str) -> (f64, f64) {
    let text = told("pdftotext", &["-bbox", "-"], pdf);
    let line = text.lines().find(|line| line.contains(&format!(">{word}<"))).unwrap();
    let number = |name: &str| {
        let from = line.split(&format!("{name}=\"")).nth(1).unwrap();
        from.split('"').next().unwrap().parse::<f64>().unwrap()
    };
    (number("xMin"), number("yMin"))
}

#[test]
fn badges_of_walk_ins_go_to_the_printer_each_on_the_next_place_of_the_sheet() {
    let mut desk = TestWorkshop::imported();
    assert_eq!(
        desk.ask("badge_printing"),
        json!({ "printer": "", "size": "a6", "place": 1, "places": 4, "chosen": false })
    );
    let sent = desk.path("sent");
    install(
        &desk,
        &format!("for last; do :; done; cp \"$last\" '{0}'; echo \"$@\" > '{0}.words'", sent.display()),
    );
    let set = json!({ "printer": "Badges", "size": "90x60", "place": 7 });
    assert_eq!(desk.call("set_badge_printing", set)["places"], 8);
    let mut places = Vec::new();
    for name in ["Walkin Aaaa", "Walkin Bbbb", "Walkin Cccc"] {
        let person = walk_in(&mut desk, name);
        let printed = print(&mut desk, &person, false);
        assert_eq!((&printed["outcome"], &printed["printer"]), (&json!("printer"), &json!("Badges")));
        assert_eq!(printed["card"]["badge_prints"], 1);
        assert_eq!(printed["next"]["place"], desk.ask("badge_printing")["place"]);
        let text = told("pdftotext", &["-"], &sent);
        assert!(text.contains(person["badge"].as_str().unwrap()) && !text.contains("Nyakuoth"), "{text}");
        let (left, top) = stands(&sent, name.split(' ').nth(1).unwrap());
        places.push((printed["place"].as_u64().unwrap(), left > 290.0, top > 420.0));
    }
    // Two columns of four: the last two places are at the foot, the first at the head of the next sheet.
    assert_eq!(places, [(7, false, true), (8, true, true), (1, false, false)]);
    let words = std::fs::read_to_string(desk.path("sent.words")).unwrap();
    assert!(words.contains("-d Badges -t badges -n 1"), "{words}");
    assert_eq!(desk.ask("badge_printing")["place"], 2);
    // A place that the other size does not have is the first.
    let set = json!({ "printer": "Badges", "size": "a6", "place": 7 });
    assert_eq!(desk.call("set_badge_printing", set)["place"], 1);
}

#[test]
fn camera_reads_the_code_of_a_badge_from_a_picture_of_it_and_nothing_from_an_empty_one() {
    use base64::Engine as _;
    let mut desk = TestWorkshop::imported();
    let person = walk_in(&mut desk, "Walkin Aaaa");
    let page = print(&mut desk, &person, false)["path"].as_str().unwrap().to_owned();
    let file = std::process::Command::new("pdftoppm")
        .args(["-r", "110", "-gray", "-singlefile", "-W", "455", "-H", "640", &page])
        .output()
        .unwrap()
        .stdout;
    let (width, height) = (455, 640);
    let seen = |desk: &mut TestWorkshop, grey: &[u8]| {
        let grey = base64::engine::general_purpose::STANDARD.encode(grey);
        desk.attempt("read_code", json!({ "width": width, "height": height, "grey": grey }))
    };
    let dots = &file[file.len() - width * height..];
    assert_eq!(seen(&mut desk, dots).unwrap().value["text"], person["badge"]);
    assert_eq!(seen(&mut desk, &vec![90; width * height]).unwrap().value["text"], "");
    assert_eq!(seen(&mut desk, &dots[1..]).unwrap_err().code.code(), "bad_arguments");
}

#[test]
fn badge_that_was_printed_is_not_printed_again_unless_that_is_said() {
    let mut desk = TestWorkshop::imported();
    install(&desk, "exit 0");
    desk.call("set_badge_printing", json!({ "printer": "Badges", "size": "a6", "place": 1 }));
    let person = walk_in(&mut desk, "Walkin Aaaa");
    print(&mut desk, &person, false);
    let again = print(&mut desk, &person, false);
    assert_eq!((&again["outcome"], &again["next"]["place"]), (&json!("already"), &json!(2)));
    assert_eq!(again["card"]["badge_prints"], 1);
    assert_eq!(desk.ask("printings").as_array().unwrap().len(), 1);
    let again = print(&mut desk, &person, true);
    assert_eq!((&again["outcome"], &again["card"]["badge_prints"]), (&json!("printer"), &json!(2)));
    // A new code is a new badge.
    let card = desk.call("give_badge", json!({ "delegate": person["id"], "badge": "" }));
    assert_eq!(print(&mut desk, &card, false)["outcome"], "printer");
}

#[test]
fn badge_goes_to_the_viewer_where_no_printer_takes_it() {
    let mut desk = TestWorkshop::imported();
    let person = walk_in(&mut desk, "Walkin Aaaa");
    let printed = print(&mut desk, &person, false);
    assert_eq!((&printed["outcome"], &printed["printer"]), (&json!("viewer"), &json!("")));
    let text = told("pdftotext", &["-"], Path::new(printed["path"].as_str().unwrap()));
    assert!(text.contains("Aaaa"), "{text}");
    assert_eq!(printed["card"]["badge_prints"], 1);
    // One that was switched off.
    install(&desk, "echo 'lp: The printer or class does not exist.' >&2; exit 1");
    desk.call("set_badge_printing", json!({ "printer": "Badges", "size": "a6", "place": 2 }));
    let other = walk_in(&mut desk, "Walkin Bbbb");
    let printed = print(&mut desk, &other, false);
    assert_eq!((&printed["outcome"], &printed["printer"]), (&json!("viewer"), &json!("Badges")));
    assert!(Path::new(printed["path"].as_str().unwrap()).is_file());
    // Whoever declined and stands there all the same gets one, too.
    let declined = desk.delegate("Nyakuoth");
    desk.call("edit_delegates", json!({ "ids": [declined["id"]], "details": { "status": "declined" } }));
    desk.call("check_in", json!({ "delegate": declined["id"], "way": "typed", "anyway": true }));
    assert_eq!(print(&mut desk, &declined, false)["outcome"], "viewer");
}
