//! A workshop of which everything can be printed, and what a PDF is held to by other programs.
//!
//! For tests only: what could not be done ends the test.
#![allow(clippy::unwrap_used, clippy::panic, clippy::missing_panics_doc)]

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::workshop::TestWorkshop;

/// Columns of the list that the screen prints.
const COLUMNS: &str = "number,name,native_name,organisation,city,country,role,status,phone,email,room,note";

impl TestWorkshop {
    /// Gives every artefact something to print: allowances, signatories, a network, an evening and a session that are counted, a released
    /// programme, and since then one session that is led by somebody else. `lead` is the id of the delegate who leads it, and a working group too.
    pub fn ready_for_paper(&mut self, lead: &Value) {
        let mut template = self.ask("template");
        template["allowance_lines"] = json!([{ "name": { "en": "Transport", "fr": "Transport" }, "amount": "150000", "per_day": true }]);
        template["currency"] = "UGX".into();
        template["signatories"] =
            json!([{ "name": "Amina Test", "position": "Director", "organisation": "Host" }]);
        template["wifi_name"] = "Lakeside".into();
        template["wifi_password"] = "peace & tea".into();
        template["help_number"] = "+256 555 000 900".into();
        template["practical"] =
            json!([{ "heading": { "en": "Meals" }, "text": { "en": "Breakfast: 06:30" } }]);
        self.call("edit_template", template);
        let kit = json!({ "id": "", "kind": "kit", "label": {}, "returns": true, "given_to": "everybody" });
        let kit = self.call("set_hand_out_items", json!({ "items": [kit] }))[0]["id"].clone();
        self.call("hand_over", json!({ "delegate": lead, "item": kit, "what": "given" }));
        let leads = json!([{ "delegate": lead, "name": "", "organisation": "", "role": "lead" }]);
        let group = self.session("Country action planning")["id"].clone();
        self.call("edit_session", json!({ "id": group, "kind": "working_group", "leads": leads }));
        let steps = json!([{ "minutes": "20", "title": "Opening round", "materials": "Cards 1 per person" }]);
        self.call("change_plan", json!({ "session": group, "change": "add_steps", "steps": steps }));
        let first = self.ask("workshop_settings")["first_day"].as_str().unwrap().to_owned();
        let mut rules = self.ask("attendance_rules")["rules"].clone();
        rules["sessions"] = json!([group]);
        rules["times"] = json!([{ "key": format!("{first}/evening"), "from": 1140, "to": 1260 }]);
        self.call("set_attendance_rules", rules);
        self.call("release_programme", json!({}));
        self.pass(1);
        let changed = self.session("Evaluation")["id"].clone();
        self.call("edit_session", json!({ "id": changed, "leads": leads }));
    }

    /// Everything that can be printed with what may be chosen for it, the list of the screen too.
    pub fn artefacts(&mut self) -> Vec<Value> {
        let mut all = self.ask("print_catalogue").as_array().unwrap().clone();
        all.push(json!({
            "artefact": "table", "papers": ["a4", "letter", "a3"], "folds": [], "two_languages": false, "side_by_side": false,
            "audiences": ["organisers", "facilitators", "participants", "hotel", "donor", "public", "security"],
            "large_print": false, "notes": false, "duplex": false, "cut_marks": false, "save_ink": false, "cards": false, "choices": [],
        }));
        all
    }
}

/// What has to be chosen of an artefact so that there is something to print.
pub fn needed_choices(artefact: &str) -> Value {
    match artefact {
        "certificates" => json!({ "everyone": "yes" }),
        "table" => json!({ "columns": COLUMNS, "group": "delegation", "title": "Delegates" }),
        _ => json!({}),
    }
}

/// Runs a tool over a file and returns what it says.
pub fn told(tool: &str, arguments: &[&str], file: &Path) -> String {
    let mut command = Command::new(tool);
    // A file to write to, or "-", comes after the file to read.
    let (before, after) =
        arguments.split_at(arguments.iter().position(|a| *a == "-").unwrap_or(arguments.len()));
    let out = command.args(before).arg(file).args(after).output();
    let out = out.unwrap_or_else(|error| panic!("{tool}: {error}"));
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "{tool} {}: {said}{}",
        file.display(),
        String::from_utf8_lossy(&out.stderr)
    );
    said
}

/// A page as grey dots: width, height, and the dots row by row.
pub struct Dots {
    /// Dots from left to right.
    pub width: usize,
    /// Dots from top to bottom.
    pub height: usize,
    /// 0 is black.
    pub grey: Vec<u8>,
}

/// Every page of a file at so many dots to the inch.
pub fn dots(file: &Path, to_the_inch: u32) -> Vec<Dots> {
    let resolution = to_the_inch.to_string();
    let out = Command::new("pdftoppm").args(["-gray", "-r", &resolution]).arg(file).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let mut rest = out.stdout.as_slice();
    let mut pages = Vec::new();
    while !rest.is_empty() {
        let mut head = rest.splitn(4, u8::is_ascii_whitespace);
        assert_eq!(head.next().unwrap(), b"P5");
        let mut number = || String::from_utf8_lossy(head.next().unwrap()).parse::<usize>().unwrap();
        let (width, height) = (number(), number());
        // "255" and a line end stand before the dots.
        let body = &head.next().unwrap()[4..];
        pages.push(Dots { width, height, grey: body[..width * height].to_vec() });
        rest = &body[width * height..];
    }
    pages
}

impl Dots {
    /// Whether anything is drawn nearer to the edge than so many dots.
    pub fn reaches_the_edge(&self, margin: usize) -> bool {
        let drawn = |x: usize, y: usize| self.grey[y * self.width + x] < 200;
        let near = |at: usize, length: usize| at < margin || at >= length - margin;
        (0..self.height)
            .any(|y| (0..self.width).any(|x| (near(x, self.width) || near(y, self.height)) && drawn(x, y)))
    }
}
