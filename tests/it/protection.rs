//! A protected person's real name is in nothing that leaves the organising team, and a protected workshop leaves nothing on the computer.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use warsha_core::search::fold;
use warsha_tests::paper::needed_choices;
use warsha_tests::workshop::{TestWorkshop, fixture, one};
use warsha_words::Words;

/// Leads a plenary, and nobody else comes from her organisation.
const REAL: &str = "Keji Lokuju Modi";
/// What must not be found, folded: parts of the name and the organisation.
const SECRETS: [&str; 4] = ["keji", "lokuju", "juba youth dialogue", "555 070"];
const ALIAS: &str = "Heron";
/// What carries no name of anybody, so that nobody is held back on it.
const NAMELESS: [&str; 8] = [
    "arrow-signs",
    "at-a-glance",
    "door-signs",
    "feedback",
    "head-count",
    "meals",
    "packing-list",
    "shopping-list",
];
/// Who must know whom they look after.
const TRUSTED: [&str; 3] = ["organisers", "security", "hotel"];

/// The 22 and their agenda, with one of them protected.
fn protected() -> (TestWorkshop, Value) {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate(REAL)["id"].clone();
    let details = json!({
        "protected": true, "alias": ALIAS, "native_name": "كيجي لوكوجو", "call_name": "Keji", "phone": "+211 555 070 707",
        "email": "keji.modi@example.org", "note": "Keji must not be named",
    });
    desk.call("edit_delegates", json!({ "ids": [id], "details": details }));
    (desk, id)
}

/// Looks for the real name in what somebody could read.
fn assert_silent(what: &str, text: &str) {
    let folded = fold(text);
    for secret in SECRETS {
        assert!(!folded.contains(&fold(secret)), "{what} tells {secret}: {text}");
    }
    assert!(!text.contains("كيجي"), "{what} tells the name in its own script: {text}");
}

/// What can be read or copied from a PDF, and what it says about itself.
fn pdf_text(path: &Path) -> String {
    let text = Command::new("pdftotext").args(["-layout"]).arg(path).arg("-").output().unwrap();
    let about = Command::new("pdfinfo").arg(path).output().unwrap();
    assert!(text.status.success() && about.status.success(), "{text:?} {about:?}");
    String::from_utf8(text.stdout).unwrap() + &String::from_utf8(about.stdout).unwrap()
}

/// Every text in a file: all of a text file, and the parts of a zip.
fn file_text(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes).unwrap();
    }
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..parts.len() {
        parts.by_index(at).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}

/// One order of an artefact for somebody, printed: what the preview says about it, and everything that can be read of it.
fn printed(desk: &mut TestWorkshop, artefact: &str, audience: &str, languages: &[&str]) -> (Value, String) {
    let order = json!({
        "artefact": artefact, "languages": languages, "audience": audience, "choices": needed_choices(artefact),
    });
    let preview = desk.call("print_preview", order.clone());
    let path = desk.path("printed.pdf");
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    (preview, pdf_text(&path))
}

#[test]
fn paper_for_others_names_the_alias_and_nothing_else() {
    let (mut desk, id) = protected();
    desk.ready_for_paper(&id);
    let number =
        one(&desk.ask("delegations")["delegates"], |d| d["id"] == id)["number"].as_u64().unwrap() as u32;
    for artefact in desk.artefacts() {
        let name = artefact["artefact"].as_str().unwrap();
        let audiences: Vec<&str> =
            artefact["audiences"].as_array().unwrap().iter().map(|a| a.as_str().unwrap()).collect();
        // The test would see the name: whoever may know it reads it on this very paper.
        for audience in audiences.iter().filter(|a| TRUSTED.contains(a)) {
            let (_, text) = printed(&mut desk, name, audience, &["en"]);
            let named = SECRETS[..2].iter().all(|part| fold(&text).contains(part));
            assert_eq!(named, !NAMELESS.contains(&name), "{name} for {audience}: {text}");
        }
        for audience in audiences.iter().filter(|a| !TRUSTED.contains(a)) {
            for languages in [&["en"][..], &["fr", "en"]] {
                let (preview, text) = printed(&mut desk, name, audience, languages);
                assert_silent(&format!("{name} for {audience}"), &text);
                let first = Words::new(languages[0]);
                let numbered = |key: &str| first.say(key, &[("number", number.into())]);
                let shown = text.contains(ALIAS)
                    || text.contains(&numbered("paper-delegate-number"))
                    || text.contains(&numbered("paper-name-withheld"))
                    || text.contains(&first.get("booklet-name-withheld"));
                let held_back = preview["withheld"].as_array().unwrap();
                if NAMELESS.contains(&name) {
                    assert!(!shown && held_back.is_empty(), "{name} for {audience}: {text}");
                } else {
                    // Everybody is on it, one of them by another name, and whoever prints it is told so.
                    assert!(shown, "{name} for {audience}: {text}");
                    assert_eq!(held_back.len(), 1, "{name} for {audience}");
                    assert_eq!(held_back[0]["id"], id);
                }
                if name == "booklet" {
                    // Counted in the list of delegates, which the public does not get.
                    let counted = text.contains(&first.get("booklet-name-withheld"));
                    assert_eq!(counted, *audience != "public", "{name} for {audience}: {text}");
                }
            }
        }
    }
}

#[test]
fn lead_typed_by_hand_is_held_back_like_one_chosen_from_the_list() {
    let (mut desk, _) = protected();
    let session = desk.session("Evaluation")["id"].clone();
    let lead = json!({ "delegate": null, "name": "keji  LOKUJU Modi", "organisation": "", "role": "lead" });
    desk.call("edit_session", json!({ "id": session, "leads": [lead] }));
    let path = desk.path("p.pdf");
    let order = json!({ "artefact": "programme", "languages": ["en"], "audience": "participants" });
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    assert_silent("programme", &pdf_text(&path));
}

#[test]
fn agenda_written_and_programme_released_for_others_name_the_alias_and_nothing_else() {
    let (mut desk, id) = protected();
    for audience in ["participants", "facilitators", "hotel", "donor", "public"] {
        for ending in ["xlsx", "csv"] {
            let path = desk.path(&format!("agenda-{audience}.{ending}"));
            desk.call("export_agenda", json!({ "path": path, "audience": audience, "language": "en" }));
            let text = file_text(&path);
            if audience != "hotel" {
                assert_silent(&format!("agenda for {audience}"), &text);
                assert!(text.contains(ALIAS), "{audience}.{ending}");
            }
        }
    }
    // Released while nobody was protected: what is printed of it later holds the name back all the same.
    let open = json!({ "protected": false });
    desk.call("edit_delegates", json!({ "ids": [id], "details": open }));
    desk.call("release_programme", json!({}));
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "protected": true } }));
    let path = desk.path("released.pdf");
    let order = json!({ "artefact": "programme", "languages": ["en"], "audience": "participants" });
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    let text = pdf_text(&path);
    assert_silent("released programme", &text);
    assert!(text.contains(ALIAS) && text.contains("Version 1"), "{text}");
}

#[test]
fn lists_for_others_name_the_alias_and_nothing_else() {
    let (mut desk, _) = protected();
    let kit = json!({ "id": "", "kind": "kit", "label": {}, "given_to": "everybody" });
    desk.call("set_hand_out_items", json!({ "items": [kit] }));
    for audience in ["participants", "facilitators", "donor", "public"] {
        for (ending, language) in [("xlsx", "en"), ("csv", "fr")] {
            let path = desk.path(&format!("{audience}.{ending}"));
            desk.call(
                "export_delegates",
                json!({ "path": path, "audience": audience, "language": language }),
            );
            let text = file_text(&path);
            assert_silent(&format!("{audience}.{ending}"), &text);
            assert!(text.contains(ALIAS) && text.contains("Nyakuoth"), "{audience}.{ending}");
            desk.call(
                "export_hand_outs",
                json!({ "path": path, "audience": audience, "language": language }),
            );
            let text = file_text(&path);
            assert_silent(&format!("register for {audience}.{ending}"), &text);
            assert!(text.contains(ALIAS) && text.contains("Nyakuoth"), "register for {audience}.{ending}");
        }
    }
    for audience in ["organisers", "security", "hotel"] {
        let path = desk.path(&format!("{audience}.csv"));
        desk.call("export_delegates", json!({ "path": path, "audience": audience, "language": "en" }));
        assert!(file_text(&path).contains(REAL), "{audience} must know whom it looks after");
    }
}

#[test]
fn desk_knows_the_alias_only() {
    let (mut desk, id) = protected();
    for text in ["keji", "lokuju", "modi", "Keji Lokuju Modi", "heron", "youth dialogue", "juba"] {
        let found = desk.call("find_people", json!({ "text": text, "limit": 50 }));
        assert_silent(&format!("finding {text}"), &found.to_string());
    }
    let kit = json!({ "id": "", "kind": "kit", "label": {}, "numbered": true, "given_to": "everybody" });
    let kit = desk.call("set_hand_out_items", json!({ "items": [kit] }))[0]["id"].clone();
    let card = desk.call("hand_over", json!({ "delegate": id, "item": kit, "what": "given", "number": "1" }));
    assert_silent("the card", &card.to_string());
    let other = desk.delegate("Nyakuoth")["id"].clone();
    let card =
        desk.call("hand_over", json!({ "delegate": other, "item": kit, "what": "given", "number": "1" }));
    assert_eq!(card["hand_outs"][0]["also"], ALIAS);
    assert_silent("the card", &card.to_string());
    assert_silent("the register", &desk.ask("hand_out_register").to_string());
    let found = desk.call("find_people", json!({ "text": "heron", "limit": 5 }));
    assert_eq!((&found[0]["id"], &found[0]["name"]), (&id, &json!(ALIAS)));
    for args in [
        json!({ "text": "heron", "way": "typed" }),
        json!({ "text": "heron", "way": "typed" }),
        json!({ "delegate": id, "way": "typed", "anyway": true }),
        json!({ "text": "juba", "way": "typed" }),
    ] {
        let reply = desk.call("check_in", args.clone());
        assert_silent(&format!("the answer to {args}"), &reply.to_string());
    }
    let view = desk.ask("check_in_desk");
    assert_silent("the desk", &view.to_string());
    let withdrawn = desk.call("withdraw_check_in", json!({ "id": view["recent"][0]["check_in"] }));
    assert_silent("the desk", &withdrawn.to_string());
}

#[test]
fn log_and_undo_name_the_alias_only() {
    let (mut desk, id) = protected();
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "diet": "vegetarian" } }));
    desk.call("check_in", json!({ "delegate": id, "way": "typed" }));
    desk.ask("undo");
    desk.ask("redo");
    desk.call("remove_delegates", json!({ "ids": [id] }));
    let open = desk.ask("current_workshop");
    assert_eq!(open["undo"], json!({ "operation": "remove_delegate", "subject": ALIAS }));
    assert_silent("the summary", &open.to_string());
    assert_silent("the log", &desk.ask("activity").to_string());
}

/// Every file below a folder, with what is in it.
fn files(folder: &Path, all: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, all);
        } else {
            all.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
}

#[test]
fn workshop_with_a_passphrase_leaves_nothing_but_its_path_on_the_computer() {
    let mut desk = TestWorkshop::nothing();
    let path = desk.path("w.warsha");
    let passphrase = "four plain words here";
    desk.call("new_workshop", TestWorkshop::new_order(&path, Some(passphrase)));
    desk.call("import_delegates", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
    desk.call("import_agenda", json!({ "path": fixture("agenda/exchange-4days.xlsx") }));
    let mut preferences = desk.ask("app_state")["preferences"].clone();
    preferences["desk"] = json!("Door");
    desk.call("set_preferences", preferences);
    desk.call("check_in", json!({ "text": "nyakuoth", "way": "typed" }));
    desk.ask("back_up");
    let look = |desk: &TestWorkshop| {
        let mut all = BTreeMap::new();
        files(desk.folder(), &mut all);
        assert!(all.len() >= 4, "settings, the recent list, backups and the workshop: {:?}", all.keys());
        for (file, bytes) in &all {
            let text = String::from_utf8_lossy(bytes);
            for secret in [
                "Nyakuoth",
                "Regional exchange",
                "Échange",
                "Lakeside",
                "Kampala",
                "Opening and welcome",
                "2024-06-13",
                passphrase,
            ] {
                assert!(!text.contains(secret), "{} tells {secret}", file.display());
            }
            assert!(!bytes.starts_with(b"SQLite"), "{} is in clear", file.display());
        }
    };
    // While it is open, and when it is closed.
    look(&desk);
    desk.ask("close_workshop");
    look(&desk);
    let recent = desk.ask("recent_workshops");
    assert_eq!((&recent[0]["protected"], &recent[0]["path"]), (&json!(true), &json!(path)));
}

#[test]
fn passphrase_set_later_takes_the_workshop_out_of_the_recent_list() {
    let mut desk = TestWorkshop::imported();
    let title = |desk: &mut TestWorkshop| desk.ask("recent_workshops")[0]["title"].clone();
    assert_ne!(title(&mut desk), json!({}));
    desk.call("set_passphrase", json!({ "passphrase": "four plain words here" }));
    assert_eq!(title(&mut desk), json!({}));
}
