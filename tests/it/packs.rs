//! The pack of a day: what that day needs, whatever was meant for once before, and everything in one folder.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, one};

use crate::paper::page_count;

#[test]
fn what_was_meant_for_once_is_not_remembered_and_narrows_no_pack() {
    let mut desk = TestWorkshop::imported();
    let badge_pages = |desk: &mut TestWorkshop| {
        let pack = desk.call("print_pack", json!({ "day": 1 }));
        one(&pack["jobs"], |job| job["order"]["artefact"] == "badges")["pages"].as_u64().unwrap()
    };
    let everybody = badge_pages(&mut desk);
    let two = format!(
        "{},{}",
        desk.delegate("Nyakuoth")["id"].as_str().unwrap(),
        desk.delegate("Harriet Nalwoga")["id"].as_str().unwrap()
    );
    let order = json!({
        "artefact": "badges", "languages": ["en"], "for_once": true, "choices": { "people": two, "slot": "no" },
    });
    assert_eq!(desk.call("print_preview", order)["pages"], 1);
    assert_eq!(badge_pages(&mut desk), everybody, "the pack is for everybody");
    let known = one(&desk.ask("print_catalogue"), |one| one["artefact"] == "badges")["order"].clone();
    assert_eq!(known["choices"], json!({ "slot": "no" }), "what is no record is remembered");

    let programme = |days: Value, once: bool| json!({ "artefact": "programme", "languages": ["en"], "days": days, "for_once": once });
    desk.call("print_preview", programme(json!([1, 2]), false));
    desk.call("print_preview", programme(json!([3]), true));
    let known = one(&desk.ask("print_catalogue"), |one| one["artefact"] == "programme")["order"].clone();
    assert_eq!(known["days"], json!([1, 2]), "days that were handed over leave those chosen");
    desk.call(
        "print_preview",
        json!({ "artefact": "day-grid", "languages": ["en"], "days": [2], "for_once": true }),
    );
    let known = one(&desk.ask("print_catalogue"), |one| one["artefact"] == "day-grid")["order"].clone();
    assert_eq!(known["days"], json!([]));
}

#[test]
fn signature_sheets_that_were_chosen_once_narrow_no_pack() {
    let mut desk = TestWorkshop::imported();
    let sheets = |desk: &mut TestWorkshop| {
        let pack = desk.call("print_pack", json!({ "day": 2 }));
        one(&pack["jobs"], |job| job["order"]["artefact"] == "attendance").clone()
    };
    let every = sheets(&mut desk);
    let opening = desk.session("Opening and welcome")["id"].clone();
    for choices in [
        json!({ "sheet_of": "sessions", "sessions": opening, "blanks": "3" }),
        json!({ "sheet_of": "morning", "blanks": "3" }),
    ] {
        let order = json!({ "artefact": "attendance", "languages": ["en"], "days": [1], "choices": choices });
        desk.call("print_preview", order);
        let job = sheets(&mut desk);
        assert_eq!(job["pages"], every["pages"], "the pack has the sheet of the whole day");
        assert_eq!(job["order"]["choices"], json!({ "blanks": "3" }), "what is no record is remembered");
    }
}

#[test]
fn pack_of_a_day_has_what_that_day_needs_and_starts_each_artefact_on_a_fresh_sheet() {
    let mut desk = TestWorkshop::imported();
    let pack = desk.call("print_pack", json!({ "day": 2 }));
    let jobs = pack["jobs"].as_array().unwrap();
    let sheet = jobs.iter().find(|job| job["order"]["artefact"] == "attendance").unwrap();
    assert_eq!(sheet["order"]["days"], json!([2]));
    let counted: u64 =
        jobs.iter().map(|j| j["sheets"].as_u64().unwrap() * j["order"]["copies"].as_u64().unwrap()).sum();
    assert_eq!(pack["sheets"], counted);

    let whole = desk.path("pack.pdf");
    let written = desk.call("save_pack", json!({ "pack": { "day": 2 }, "to": whole }));
    let last = jobs.iter().rfind(|job| job["first_page"] != 0).unwrap();
    let pages = |job: &Value| job["pages"].as_u64().unwrap();
    let padded =
        |job: &Value| if job["duplex"] == true { pages(job).next_multiple_of(2) } else { pages(job) };
    let wanted = last["first_page"].as_u64().unwrap() - 1 + padded(last);
    assert_eq!(page_count(&whole) as u64, wanted);
    let checked = Command::new("qpdf").arg("--check").arg(&whole).output();
    if let Ok(checked) = checked {
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    }
    let text = Command::new("pdftotext").arg(&whole).arg("-").output().unwrap();
    assert!(String::from_utf8_lossy(&text.stdout).contains("Nyakuoth"));

    let keys = ["--json", "--json-key=outlines", "--json-key=pages"];
    let told = Command::new("qpdf").args(keys).arg(&whole).output().unwrap();
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let words = warsha_words::Words::new("en");
    let printed: Vec<&Value> = jobs.iter().filter(|job| job["first_page"] != 0).collect();
    let lines = told["outlines"].as_array().unwrap();
    assert_eq!(lines.len(), printed.len());
    for (line, job) in lines.iter().zip(printed) {
        let name = words.get(&format!("print-{}", job["order"]["artefact"].as_str().unwrap()));
        let first = job["first_page"].as_u64().unwrap();
        assert_eq!((&line["title"], &line["destpageposfrom1"]), (&json!(name), &json!(first)));
        let label = &told["pages"][first as usize - 1]["label"];
        assert_eq!((&label["/P"], &label["/St"]), (&json!(format!("u:{name} ")), &json!(1)), "{label}");
    }
    let day = lines.iter().flat_map(|line| line["kids"].as_array().unwrap());
    assert!(day.clone().any(|line| line["title"].as_str().unwrap().starts_with("Day 2")), "{lines:?}");

    let folder = desk.path("day-2");
    let files = desk.call("save_pack", json!({ "pack": { "day": 2 }, "to": folder }));
    assert_eq!(files.as_array().unwrap().len(), written.as_array().unwrap().len());
    assert_eq!(folder.read_dir().unwrap().count(), files.as_array().unwrap().len());
    assert_eq!(desk.refused("print_pack", json!({ "day": 9 })), "unknown_day");
    let without = desk.call("print_pack", json!({ "day": 2, "without": ["attendance"] }));
    assert_eq!(without["jobs"].as_array().unwrap().len(), jobs.len() - 1);
}

#[test]
fn everything_goes_into_one_folder() {
    let mut desk = TestWorkshop::imported();
    let folder = desk.path("paper");
    let written = desk.call("save_all", json!({ "folder": folder, "languages": ["fr"] }));
    let files: Vec<&Value> = written.as_array().unwrap().iter().filter(|one| one["path"] != "").collect();
    assert!(files.len() >= 2);
    for file in files {
        assert_eq!(
            page_count(Path::new(file["path"].as_str().unwrap())) as u64,
            file["pages"].as_u64().unwrap()
        );
    }
}

#[test]
fn pack_has_plans_changes_and_journeys_of_its_day_and_lists_before_the_first() {
    let mut desk = TestWorkshop::imported();
    let codes = |desk: &mut TestWorkshop, day: u32| -> Vec<String> {
        let pack = desk.call("print_pack", json!({ "day": day }));
        let jobs = pack["jobs"].as_array().unwrap().iter().filter(|job| job["pages"] != 0);
        jobs.map(|job| job["order"]["artefact"].as_str().unwrap().to_owned()).collect()
    };
    let has = |codes: &[String], code: &str| codes.iter().any(|one| one == code);
    let before = codes(&mut desk, 1);
    assert!(has(&before, "delegates") && has(&before, "rooming"), "{before:?}");
    assert!(!has(&before, "session-plan") && !has(&before, "changes"));
    let opening = desk.session("Opening and welcome")["id"].clone();
    let steps = json!([{ "minutes": "10", "title": "Opening round" }]);
    desk.call("change_plan", json!({ "session": opening, "change": "add_steps", "steps": steps }));
    desk.call("release_programme", json!({}));
    let slot = desk.placement("Opening and welcome");
    let later =
        json!({ "change": "move", "placement": slot["id"], "day": slot["day"], "start": 525, "rooms": null });
    desk.call("change_agenda", later);
    let person = desk.delegate("Nyakuoth")["id"].clone();
    let stay = json!({ "arrives_on": "2024-06-09", "leaves_on": "2024-06-14" });
    desk.call("edit_delegates", json!({ "ids": [person], "details": stay }));
    let first = codes(&mut desk, 1);
    for code in ["session-plan", "run-sheet", "changes", "transport"] {
        assert!(has(&first, code), "{code} is not in {first:?}");
    }
    let third = codes(&mut desk, 3);
    for code in ["session-plan", "changes", "delegates", "rooming"] {
        assert!(!has(&third, code), "{code} is in {third:?}");
    }
    let journeys = json!({ "artefact": "transport", "languages": ["en"], "days": [4] });
    let path = desk.path("t.pdf");
    desk.call("save_pdf", json!({ "order": journeys, "path": path }));
    let text = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(text.contains("Friday 14 June") && !text.contains("Sunday 9 June"), "{text}");
    assert_eq!(desk.ask("current_workshop")["now"]["next_day"], 2, "it is the morning of the first day");
}
