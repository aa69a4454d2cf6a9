//! What holds for everything that the print centre can print, in every language, on every paper and for every audience that it offers:
//! a sound file with our faces alone, named pages, an outline, told to those who hear it, nothing near the edge, the same every time.

use std::path::Path;

use serde_json::{Value, json};
use warsha_tests::paper::{dots, needed_choices, told};
use warsha_tests::workshop::TestWorkshop;

/// The bundled faces.
const FACES: [&str; 9] = [
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansEthiopic-Regular",
    "NotoSansEthiopic-Bold",
    "NotoSansDevanagari-Regular",
    "NotoSansDevanagari-Bold",
];
/// Cut apart and worn, not read: these say nothing to those who hear.
const WORN: [&str; 1] = ["badges"];
const TO_THE_INCH: u32 = 40;

/// Every value of every choice at least once, without every mixture of them.
fn orders(artefact: &Value) -> Vec<Value> {
    let name = artefact["artefact"].as_str().unwrap();
    let yes = |key: &str| artefact[key] == true;
    let texts = |key: &str| -> Vec<Value> { artefact[key].as_array().unwrap().clone() };
    let mut languages = vec![json!({ "languages": ["en"] }), json!({ "languages": ["ar"] })];
    languages
        .push(json!({ "languages": if yes("two_languages") { json!(["fr", "en"]) } else { json!(["fr"]) } }));
    if yes("two_languages") {
        languages.push(json!({ "languages": ["ar", "fr"] }));
    }
    if yes("side_by_side") {
        languages.push(json!({ "languages": ["en", "fr"], "side_by_side": true }));
        languages.push(json!({ "languages": ["ar", "en"], "side_by_side": true }));
    }
    let mut manners = vec![json!({}), json!({ "mono": true })];
    for flag in ["large_print", "save_ink", "notes"] {
        if yes(flag) {
            manners.push(json!({ flag: true }));
        }
    }
    if yes("cut_marks") {
        manners.push(json!({ "cut_marks": true }));
    }
    manners.extend(texts("folds").into_iter().map(|fold| json!({ "fold": fold })));
    manners.push(json!({ "duplex": artefact["duplex"] != true }));
    let mut choices = vec![json!({})];
    for choice in artefact["choices"].as_array().unwrap() {
        let key = choice["key"].as_str().unwrap();
        match choice["kind"].as_str().unwrap() {
            "switch" if key != "missing" && key != "everyone" => {
                choices.push(json!({ key: if choice["usual"] == "yes" { "no" } else { "yes" } }));
            }
            // Roles that nobody has print nothing.
            "one_of" if key != "category" => {
                let codes = choice["codes"].as_array().unwrap().iter().skip(1);
                choices.extend(codes.map(|code| json!({ key: code })));
            }
            "number" if key == "blanks" => choices.push(json!({ key: "3" })),
            _ => {}
        }
    }
    let (audiences, papers) = (texts("audiences"), texts("papers"));
    let most = [languages.len(), manners.len(), choices.len(), audiences.len(), papers.len()];
    (0..most.into_iter().max().unwrap_or_default())
        .map(|at| {
            let mut order = json!({ "artefact": name, "cut_marks": false, "days": [] });
            order["audience"] = audiences[at % audiences.len()].clone();
            // Shifted against each other, so that the first of one is not always with the first of the others.
            order["paper"] = papers[(at + at / papers.len()) % papers.len()].clone();
            let parts = [&languages[at % languages.len()], &manners[(at + 1) % manners.len()]];
            for (key, value) in parts.into_iter().flat_map(|part| part.as_object().unwrap()) {
                order[key] = value.clone();
            }
            order["choices"] = needed_choices(name);
            for (key, value) in choices[at % choices.len()].as_object().unwrap() {
                order["choices"][key] = value.clone();
            }
            order
        })
        .collect()
}

fn ready() -> TestWorkshop {
    let mut desk = TestWorkshop::sample();
    let lead = desk.ask("delegations")["delegates"][2]["id"].clone();
    desk.ready_for_paper(&lead);
    desk
}

fn print(desk: &mut TestWorkshop, order: &Value, path: &Path) -> Value {
    let preview = desk.call("print_preview", order.clone());
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    preview
}

fn hold_to_the_rules(order: &Value, preview: &Value, file: &Path) {
    let name = order["artefact"].as_str().unwrap();
    told("qpdf", &["--check"], file);
    let faces = told("pdffonts", &[], file);
    let mut used = 0;
    for line in faces.lines().skip(2) {
        let (tag, face) = line.split_whitespace().next().unwrap().split_once('+').unwrap();
        assert!(tag.len() == 6 && FACES.contains(&face), "{order}: {face}");
        used += 1;
    }
    assert!(used > 0, "{order}");
    let about = told("pdfinfo", &[], file);
    let worn = WORN.contains(&name);
    assert_eq!(about.contains("Tagged:          yes"), !worn, "{order}: {about}");
    assert!(about.lines().any(|l| l.strip_prefix("Title:").is_some_and(|t| !t.trim().is_empty())), "{order}");
    let structure = told("pdfinfo", &["-struct"], file);
    let kinds: Vec<&str> = structure
        .lines()
        .skip_while(|l| !l.starts_with("Document"))
        .filter_map(|l| l.trim().split([' ', '(', ':']).next())
        .collect();
    if !worn {
        assert!(kinds.len() > 2 && kinds[0] == "Document", "{order}: {structure}");
        assert!(kinds.iter().any(|k| k.starts_with('H')), "{order} has no heading: {structure}");
        let (tables, heads) =
            (kinds.iter().filter(|k| **k == "Table").count(), kinds.iter().filter(|k| **k == "TH").count());
        assert!(tables == 0 || heads >= tables, "{order}: {tables} tables, {heads} heads");
    }
    let keys = ["--json", "--json-key=outlines", "--json-key=pages"];
    let whole: Value = serde_json::from_str(&told("qpdf", &keys, file)).unwrap();
    assert!(worn || whole["outlines"].as_array().is_some_and(|o| !o.is_empty()), "{order} has no outline");
    assert_eq!(whole["pages"].as_array().unwrap().len() as u64, preview["pages"], "{order}");
    assert!(whole["pages"][0]["label"].is_object(), "{order} has no page labels");
    assert_eq!(preview["uncovered"], json!([]), "{order}");
    let over = preview["overflows"].as_array().unwrap().iter().find(|o| o["detail"] == "over-the-edge");
    assert!(over.is_none(), "{order}: {over:?}");
    // Cut lines run to the edge, and pages that are folded are as near to it as printers can.
    if order["cut_marks"] != true && !worn && order["fold"].is_null() {
        let margin = (4.9 / 25.4 * f64::from(TO_THE_INCH)).floor() as usize;
        for (at, page) in dots(file, TO_THE_INCH).iter().enumerate() {
            assert!(!page.reaches_the_edge(margin), "{order}: page {}", at + 1);
        }
    }
}

/// Prints everything of a group of the catalogue in all its ways, and once more after the workshop was closed.
fn hold_group_to_the_rules(wanted: impl Fn(&str) -> bool) {
    let mut desk = ready();
    let (once, again) = (desk.path("once.pdf"), desk.path("again.pdf"));
    let mut printed = 0;
    for artefact in desk.artefacts() {
        if !wanted(artefact["group"].as_str().unwrap_or("people")) {
            continue;
        }
        for (at, order) in orders(&artefact).iter().enumerate() {
            let preview = print(&mut desk, order, &once);
            hold_to_the_rules(order, &preview, &once);
            if at == 1 {
                desk.reopen();
                print(&mut desk, order, &again);
                assert!(std::fs::read(&once).unwrap() == std::fs::read(&again).unwrap(), "{order}");
            }
            printed += 1;
        }
    }
    assert!(printed >= 6, "{printed} orders");
}

#[test]
fn programme_on_paper_is_sound_however_it_is_ordered() {
    hold_group_to_the_rules(|group| group == "programme");
}

#[test]
fn people_on_paper_are_sound_however_they_are_ordered() {
    hold_group_to_the_rules(|group| group == "people");
}

#[test]
fn what_hangs_and_lies_about_is_sound_however_it_is_ordered() {
    hold_group_to_the_rules(|group| group == "venue" || group == "afterwards");
}
