//! The print centre: what was chosen is remembered, what was printed is known, and paper is out of date exactly when it would look different.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, areas, fixture, one};

fn order(artefact: &str) -> Value {
    json!({ "artefact": artefact, "languages": ["en"] })
}

fn changed(desk: &mut TestWorkshop, artefact: &str) -> bool {
    desk.call("artefact_pages", json!({ "artefact": artefact }))["changed"].as_bool().unwrap()
}

/// A program of the test's computer, as a shell script.
#[cfg(unix)]
fn install(desk: &TestWorkshop, name: &str, script: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let path = desk.path("bin").join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

pub fn page_count(pdf: &Path) -> usize {
    let told = Command::new("pdfinfo").arg(pdf).output().unwrap();
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

#[test]
fn choices_are_remembered_in_the_workshop_and_are_no_operation() {
    let mut desk = TestWorkshop::imported();
    let undo = desk.ask("current_workshop")["undo"].clone();
    let chosen = json!({
        "artefact": "programme", "languages": ["fr", "en"], "side_by_side": true, "days": [2], "copies": 26,
        "choices": { "leads": "no" },
    });
    assert!(desk.reply("print_preview", chosen.clone()).changed.is_empty());
    assert_eq!(desk.ask("current_workshop")["undo"], undo);
    desk.reopen();
    let known = one(&desk.ask("print_catalogue"), |one| one["artefact"] == "programme")["order"].clone();
    for key in ["languages", "side_by_side", "days", "copies", "choices"] {
        assert_eq!(known[key], chosen[key], "{key}");
    }
    let pages = desk.call("artefact_pages", json!({ "artefact": "programme" }))["pages"].as_u64().unwrap();
    assert_eq!(desk.call("print_preview", chosen)["pages"], pages, "pages are counted as they were chosen");
}

#[test]
fn printed_paper_is_out_of_date_only_when_it_would_look_different() {
    let mut desk = TestWorkshop::imported();
    let path = desk.path("p.pdf");
    let wanted = json!({ "artefact": "programme", "languages": ["en"], "days": [1] });
    assert!(!changed(&mut desk, "programme"), "what was never printed is not out of date");
    desk.call("save_pdf", json!({ "order": wanted, "path": path }));
    desk.pass(90);
    assert!(!changed(&mut desk, "programme"), "time alone changes no page");
    let person = desk.delegate("Nyakuoth")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [person], "details": { "phone": "+211 555 000 111" } }));
    assert!(!changed(&mut desk, "programme"), "a telephone number stands on no programme");
    let opening = desk.placement("Country stories 1: Burundi and South Sudan");
    let later = json!({ "change": "resize", "placement": opening["id"], "duration": 10 });
    desk.call("change_agenda", later);
    assert!(changed(&mut desk, "programme"));
    desk.ask("undo");
    assert!(!changed(&mut desk, "programme"), "what was taken back was never on paper");
}

#[test]
fn first_page_is_told_with_all_that_there_is_to_tell() {
    let mut desk = TestWorkshop::imported();
    let person = desk.delegate("Viola Lado")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [person], "details": { "native_name": "\u{10000}" } }));
    for artefact in ["badges", "name-tents", "attendance"] {
        let first = desk.call("print_first_page", order(artefact));
        let whole = desk.call("print_preview", order(artefact));
        for key in
            ["pages", "sheets", "duplex", "outline", "uncovered", "overflows", "withheld", "printed_before"]
        {
            assert_eq!(first[key], whole[key], "{artefact}: {key}");
        }
        let size = |preview: &Value| preview["pdf"].as_str().unwrap().len();
        assert!(size(&first) < size(&whole), "{artefact}");
    }
}

#[test]
fn printings_are_listed_the_latest_first_with_what_they_take_to_be_made_again() {
    let mut desk = TestWorkshop::imported();
    let path = desk.path("a.pdf");
    let wanted =
        json!({ "artefact": "attendance", "languages": ["en"], "copies": 3, "duplex": true, "days": [1] });
    let done = desk.reply("save_pdf", json!({ "order": wanted, "path": path }));
    assert_eq!(areas(&done), ["printing"]);
    desk.pass(5);
    desk.call("save_pdf", json!({ "order": order("programme"), "path": desk.path("p.pdf") }));
    let log = desk.ask("printings");
    assert_eq!((&log[0]["artefact"], &log[1]["artefact"]), (&json!("programme"), &json!("attendance")));
    let pages = done.value["count"].as_u64().unwrap();
    assert_eq!(log[1]["sheets"], pages.div_ceil(2) * 3, "three copies on both sides");
    assert_eq!((&log[1]["way"], &log[1]["copies"]), (&json!("pdf"), &json!(3)));
    let again = log[1]["order"].clone();
    assert_eq!(desk.call("print_preview", again)["pages"], pages);
}

#[test]
fn pages_name_the_person_whose_name_cannot_be_printed() {
    let mut desk = TestWorkshop::imported();
    let person = desk.delegate("Nyakuoth")["id"].clone();
    // Linear B: no bundled face has it.
    desk.call(
        "edit_delegates",
        json!({ "ids": [person], "details": { "native_name": "\u{10000}\u{10001}" } }),
    );
    let preview = desk.call("print_preview", order("attendance"));
    let remark = preview["uncovered"].as_array().unwrap().iter().find(|one| one["record"]["id"] == person);
    assert_eq!(remark.unwrap()["record"]["kind"], "delegate", "{}", preview["uncovered"]);
}

#[cfg(unix)]
#[test]
fn printer_is_told_copies_sides_and_paper_and_nothing_is_left_lying_about() {
    let mut desk = TestWorkshop::imported();
    assert_eq!(desk.ask("printers")["names"], json!([]));
    install(
        &desk,
        "lpstat",
        "case \"$1\" in -e) echo Office; echo Hall;; -d) echo 'system default destination: Hall';; esac",
    );
    let told = desk.path("told");
    install(
        &desk,
        "lp",
        &format!("echo \"$@\" > '{}'; for last; do :; done; test -s \"$last\"", told.display()),
    );
    assert_eq!(desk.ask("printers"), json!({ "names": ["Office", "Hall"], "usual": "Hall" }));
    let wanted =
        json!({ "artefact": "attendance", "languages": ["en"], "copies": 4, "duplex": true, "days": [1] });
    let sent = desk.call("send_to_printer", json!({ "order": wanted, "printer": "Office" }));
    assert_eq!(sent["sheets"], sent["pages"].as_u64().unwrap().div_ceil(2) * 4);
    let words = std::fs::read_to_string(told).unwrap();
    for part in ["-d Office", "-n 4", "sides=two-sided-long-edge", "media=A4"] {
        assert!(words.contains(part), "{words}");
    }
    assert_eq!(desk.ask("printings")[0]["way"], "printer");
    let pages = desk.path("config").join("pages");
    assert!(!pages.exists() || pages.read_dir().unwrap().count() == 0, "names were left lying about");
    install(&desk, "lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1");
    assert_eq!(
        desk.refused("send_to_printer", json!({ "order": wanted, "printer": "Attic" })),
        "printer_failed"
    );
    assert_eq!(desk.ask("printings").as_array().unwrap().len(), 1, "what failed was not printed");
}

#[test]
fn what_is_set_for_paper_comes_back_and_is_undone_by_name() {
    let mut desk = TestWorkshop::imported();
    let mut wanted = desk.ask("template");
    assert_eq!(wanted["accent"], "#0B4F57");
    wanted["accent"] = "#ffdd00".into();
    wanted["welcome"] = json!({ "en": "Welcome to Kampala", "fr": "Bienvenue à Kampala" });
    wanted["objectives"] = json!([{ "en": "A shared plan" }, {}]);
    wanted["practical"] = json!([{ "heading": { "en": "Meals" }, "text": { "en": "Breakfast: 06:30" } }]);
    wanted["signatories"] = json!([{ "name": "Amina Test", "position": "Director", "organisation": "" }]);
    wanted["wifi_password"] = " spaces stay ".into();
    wanted["allowance_lines"] = json!([{ "name": { "en": "Transport" }, "amount": "12,5", "per_day": true }]);
    let saved = desk.reply("edit_template", wanted.clone());
    assert_eq!(areas(&saved), ["printing"]);
    desk.reopen();
    let known = desk.ask("template");
    assert_eq!(known["accent"], "#FFDD00");
    assert_ne!(known["accent_on_paper"], "#FFDD00", "white letters must be readable on it");
    assert_eq!(known["objectives"], json!([{ "en": "A shared plan" }]), "an empty line is no objective");
    assert_eq!(known["allowance_lines"][0]["amount"], "12.50");
    for key in ["welcome", "practical", "signatories", "wifi_password"] {
        assert_eq!(known[key], wanted[key], "{key}");
    }
    wanted["accent"] = "teal".into();
    assert_eq!(desk.refused("edit_template", wanted.clone()), "bad_colour");
    wanted["accent"] = "#123456".into();
    wanted["allowance_lines"] = json!([{ "name": {}, "amount": "much", "per_day": true }]);
    assert_eq!(desk.refused("edit_template", wanted), "bad_amount");
    let mut more = known.clone();
    more["currency"] = "UGX".into();
    desk.call("edit_template", more);
    let undone = desk.ask("undo");
    assert_eq!(undone["done"]["operation"], "edit_template");
    assert_eq!(desk.ask("template"), known);
}

#[test]
fn logo_is_a_picture_that_can_be_printed_and_goes_with_undo() {
    let mut desk = TestWorkshop::imported();
    let drawing = desk.path("Bridge Fund.png");
    let icon = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/icons/32x32.png");
    std::fs::copy(icon, &drawing).unwrap();
    let added = desk.call("add_logo", json!({ "path": drawing, "place": "donor" }));
    assert_eq!(
        (&added["logos"][0]["name"], &added["logos"][0]["place"]),
        (&json!("Bridge Fund"), &json!("donor"))
    );
    assert!(added["logos"][0]["picture"].as_str().unwrap().starts_with("data:image/png;base64,"));
    let mut renamed = added.clone();
    renamed["logos"][0]["name"] = "The Bridge Fund".into();
    let renamed = desk.call("edit_template", renamed);
    assert_eq!(renamed["logos"][0]["picture"], added["logos"][0]["picture"], "the picture stays");
    for (file, code) in [
        ("delegates/exchange-22.xlsx", "not_a_picture"),
        ("logos/cut-off.svg", "not_a_picture"),
        ("logos/letters.svg", "drawing_has_letters"),
        ("logos/elsewhere.svg", "drawing_has_photograph"),
    ] {
        let path = fixture(file);
        assert_eq!(desk.refused("add_logo", json!({ "path": path, "place": "donor" })), code, "{file}");
    }
    desk.ask("undo");
    desk.ask("undo");
    assert_eq!(desk.ask("template")["logos"], json!([]));
}

#[test]
fn drawn_logo_stands_on_the_booklet_as_shapes_in_its_colours_and_without_them() {
    let mut desk = TestWorkshop::imported();
    let added = desk.call("add_logo", json!({ "path": fixture("logos/bridge.svg"), "place": "organiser" }));
    assert!(added["logos"][0]["picture"].as_str().unwrap().starts_with("data:image/svg+xml;base64,"));
    for mono in [false, true] {
        let path = desk.path("b.pdf");
        let order = json!({ "artefact": "booklet", "languages": ["en"], "mono": mono });
        let pages = desk.call("save_pdf", json!({ "order": order, "path": path }))["count"].to_string();
        let last = ["-f", pages.as_str(), "-l", pages.as_str()];
        let images = Command::new("pdfimages").arg("-list").arg(&path).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&images.stdout).lines().count(), 2, "a drawing has no pixels");
        let shown = Command::new("pdftoppm").args(last).args(["-r", "60"]).arg(&path).output().unwrap();
        let dots = shown.stdout.splitn(4, |b| *b == b'\n').last().unwrap();
        let near = |dot: &[u8]| dot.iter().zip([0xF6, 0xF1, 0xE7]).all(|(a, b): (&u8, u8)| a.abs_diff(b) < 3);
        assert_eq!(dots.chunks_exact(3).any(near), !mono, "the ground of the mark");
        let grey = |dot: &[u8]| dot[0].abs_diff(dot[1]) < 3 && dot[1].abs_diff(dot[2]) < 3;
        assert_eq!(dots.chunks_exact(3).all(grey), mono);
    }
}

#[test]
fn printing_of_a_released_programme_says_which_version_it_shows() {
    let mut desk = TestWorkshop::imported();
    let print = |desk: &mut TestWorkshop, artefact: &str, audience: &str| {
        let order = json!({ "artefact": artefact, "languages": ["en"], "audience": audience });
        let path = desk.path("p.pdf");
        desk.call("save_pdf", json!({ "order": order, "path": path }));
        let text = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        (desk.ask("printings")[0]["version"].clone(), text)
    };
    assert_eq!(print(&mut desk, "programme", "participants").0, "", "nothing was released");
    desk.call("release_programme", json!({}));
    for artefact in ["programme", "booklet", "at-a-glance", "day-grid"] {
        desk.pass(1);
        let (version, text) = print(&mut desk, artefact, "participants");
        assert_eq!(version, "1", "{artefact}");
        assert!(text.contains("Version 1,"), "{artefact}: {text}");
    }
    desk.pass(1);
    let (version, text) = print(&mut desk, "programme", "organisers");
    assert_eq!(version, "", "the team's own is the working agenda");
    assert!(text.contains("Version 1,"), "which is as it was released: {text}");
}

#[test]
fn what_hangs_and_lies_about_shows_the_released_programme_and_says_so() {
    let mut desk = TestWorkshop::sample();
    let print = |desk: &mut TestWorkshop, artefact: &str, audience: &str, choices: Value| {
        let order = json!({
            "artefact": artefact, "languages": ["en"], "audience": audience, "days": [3], "choices": choices,
        });
        let path = desk.path("p.pdf");
        desk.pass(1);
        desk.call("save_pdf", json!({ "order": order, "path": path }));
        let text = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().unwrap();
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        (desk.ask("printings")[0]["version"].clone(), text)
    };
    let version = desk.call("release_programme", json!({}))["releases"][0]["number"].to_string();
    let group = one(&desk.ask("agenda")["sessions"], |session| {
        session["title"]["en"].as_str().unwrap_or_default().starts_with("Working group B")
    });
    let title = group["title"]["en"].as_str().unwrap().to_owned();
    desk.call("edit_session", json!({ "id": group["id"], "title": { "en": "Renamed since then" } }));
    for (artefact, audience, choices) in
        [("door-signs", "public", json!({})), ("groups", "participants", json!({}))]
    {
        let (logged, text) = print(&mut desk, artefact, audience, choices.clone());
        assert_eq!(logged, json!(version), "{artefact}");
        assert!(text.contains(&format!("Version {version},")), "{artefact}: {text}");
        assert!(!text.contains("Renamed since then"), "{artefact}: {text}");
        let (logged, text) = print(&mut desk, artefact, "organisers", choices);
        assert_eq!(logged, "", "{artefact}: the team's own is the working agenda");
        assert!(
            text.split_whitespace().collect::<String>().contains("Renamedsincethen"),
            "{title} in {text}"
        );
    }
    let (logged, text) = print(&mut desk, "feedback", "participants", json!({}));
    assert_eq!(logged, json!(version));
    assert!(text.contains(&format!("Version {version}")), "{text}");
    let (_, text) = print(&mut desk, "attendance", "participants", json!({}));
    assert!(text.contains(&format!("Version {version}, changed since")), "{text}");
    let (logged, _) = print(&mut desk, "badges", "participants", json!({ "backs": "yes" }));
    assert_eq!(logged, json!(version), "their backs show the programme");
    let (logged, _) = print(&mut desk, "badges", "participants", json!({}));
    assert_eq!(logged, "", "without backs there is no programme on them");
}

#[test]
fn digits_on_paper_are_the_document_s_and_not_the_computer_s() {
    let mut desk = TestWorkshop::imported();
    let text = |desk: &mut TestWorkshop| {
        let order = json!({ "artefact": "programme", "languages": ["ar"], "days": [1] });
        let path = desk.path("p.pdf");
        desk.pass(1);
        desk.call("save_pdf", json!({ "order": order, "path": path }));
        let text = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
        String::from_utf8_lossy(&text.stdout).into_owned()
    };
    let own = text(&mut desk);
    assert!(own.contains('٠') && !own.contains("08:"), "{own}");
    let mut template = desk.ask("template");
    template["latin_digits"] = true.into();
    desk.call("edit_template", template);
    assert!(changed(&mut desk, "programme"));
    let latin = text(&mut desk);
    assert!(!latin.contains('٠') && latin.contains("08:30"), "{latin}");
    desk.ask("undo");
    assert_eq!(desk.ask("template")["latin_digits"], false);
}

#[test]
fn badges_that_are_missing_are_of_those_whose_badge_would_look_different_by_now() {
    let mut desk = TestWorkshop::imported();
    let order = |missing: &str| json!({ "artefact": "badges", "languages": ["en"], "choices": { "missing": missing, "size": "90x60" } });
    let path = desk.path("b.pdf");
    let text = |desk: &mut TestWorkshop, order: Value| {
        desk.call("save_pdf", json!({ "order": order, "path": path }));
        let text = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
        String::from_utf8(text.stdout).unwrap()
    };
    assert!(text(&mut desk, order("no")).contains("Nyakuoth"));
    desk.pass(1);
    assert_eq!(desk.refused("print_preview", order("yes")), "nothing_to_print", "everybody has one");
    let person = desk.delegate("Nyakuoth")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [person], "details": { "phone": "+211 555 000 111" } }));
    assert_eq!(desk.refused("print_preview", order("yes")), "nothing_to_print", "no badge has a telephone");
    desk.call("edit_delegates", json!({ "ids": [person], "details": { "city": "Wau" } }));
    let anew = text(&mut desk, order("yes"));
    assert!(anew.contains("Nyakuoth") && anew.contains("Wau") && !anew.contains("Ndayisenga"), "{anew}");
    desk.pass(1);
    assert_eq!(desk.refused("print_preview", order("yes")), "nothing_to_print", "now she has it");
}

#[test]
fn door_points_to_the_nearest_room_with_something_on_by_the_order_of_rooms() {
    let mut desk = TestWorkshop::sample();
    let order = |next: &str| {
        json!({
            "artefact": "door-signs", "languages": ["en"], "days": [3], "choices": { "next_door": next },
        })
    };
    let path = desk.path("d.pdf");
    let mut text = |order: Value| {
        desk.call("save_pdf", json!({ "order": order, "path": path }));
        let text =
            Command::new("pdftotext").args(["-layout", "-l", "1"]).arg(&path).arg("-").output().unwrap();
        String::from_utf8(text.stdout).unwrap()
    };
    // Main Hall has group A while group B is in the next room.
    let with = text(order("yes"));
    assert!(
        with.contains("Main Hall") && with.contains("Nile Room") && with.contains("Working group B"),
        "{with}"
    );
    assert!(!text(order("no")).contains("Nile Room"));
}
