//! Lists in and out on the command line.

use super::*;

#[test]
fn dry_run_says_the_same_and_writes_nothing() {
    let terminal = Terminal::new();
    terminal.done(NEW);
    let before = terminal.bytes("w.warsha");
    for (what, file) in
        [("delegates", "delegates/exchange-22.xlsx"), ("agenda", "agenda/exchange-4days.xlsx")]
    {
        let file = fixture(file);
        let line = ["import", what, "w.warsha", file.to_str().unwrap()];
        let mut dry = terminal.json(&[&line[..], &["--dry-run"]].concat());
        assert_eq!(terminal.bytes("w.warsha"), before, "{what}");
        assert_eq!(dry["imported"].take(), Value::Null);
        terminal
            .path("copy.warsha")
            .exists()
            .then(|| std::fs::remove_file(terminal.path("copy.warsha")).unwrap());
        terminal.done(&["copy", "w.warsha", "copy.warsha"]);
        let mut wet = terminal.json(&["import", what, "copy.warsha", file.to_str().unwrap()]);
        assert_eq!(wet["imported"].take()["added"], if what == "agenda" { 37 } else { 22 });
        assert_eq!(dry, wet, "{what}");
    }
}

#[test]
fn list_imported_twice_adds_nobody_twice() {
    let terminal = Terminal::with_workshop();
    let file = fixture("delegates/exchange-22.xlsx");
    let line = ["import", "delegates", "w.warsha", file.to_str().unwrap()];
    let before = terminal.json(&["info", "w.warsha"]);
    assert_eq!(
        terminal.json(&line)["imported"],
        serde_json::json!({ "added": 0, "updated": 0, "unchanged": 22, "cancelled": 0, "left_out": 0 })
    );
    assert_eq!(terminal.json(&["info", "w.warsha"]), before);
}

#[test]
fn list_written_and_read_back_is_the_same_list() {
    for file in ["out.xlsx", "out.csv"] {
        let terminal = Terminal::with_workshop();
        terminal.done(&["export", "delegates", "w.warsha", "-o", file]);
        terminal.done(&[
            "new",
            "v.warsha",
            "--title",
            "A",
            "--from",
            "2024-06-10",
            "--to",
            "2024-06-13",
            "--zone",
            "Africa/Kampala",
        ]);
        let read = terminal.json(&["import", "delegates", "v.warsha", file]);
        assert_eq!(read["imported"]["added"], 22, "{file}");
        let wanted = expected("exchange-22");
        for (ours, wanted) in read["rows"].as_array().unwrap().iter().zip(wanted["rows"].as_array().unwrap())
        {
            for field in [
                "full_name",
                "sex",
                "organisation",
                "position",
                "country",
                "city",
                "phone",
                "email",
                "diet",
                "access_needs",
                "arrival",
                "departure",
            ] {
                assert_eq!(ours[field], wanted[field], "{file} {field} of {}", wanted["full_name"]);
            }
        }
        terminal.done(&["export", "delegates", "v.warsha", "-o", "again.csv"]);
        if file == "out.csv" {
            assert_eq!(terminal.bytes("again.csv"), terminal.bytes("out.csv"));
        }
    }
}

#[test]
fn broken_files_are_refused_each_with_its_sentence() {
    let terminal = Terminal::new();
    terminal.done(NEW);
    let before = terminal.bytes("w.warsha");
    let mut sentences = BTreeSet::new();
    for (file, code) in [
        ("truncated.xlsx", "sheet_damaged"),
        ("password.xlsx", "sheet_has_password"),
        ("not-really-xlsx.xlsx", "sheet_not_one"),
        ("empty.csv", "sheet_empty"),
        ("header-only.csv", "sheet_only_headings"),
    ] {
        let path = fixture(&format!("delegates/broken/{file}"));
        for extra in [&[][..], &["--dry-run"]] {
            let line = [&["import", "delegates", "w.warsha", path.to_str().unwrap()][..], extra].concat();
            let said = terminal.say(&line);
            assert_eq!((said.code, said.out.as_str()), (1, ""), "{file}");
            let with_json = terminal.say(&[&line[..], &["--json"]].concat());
            assert_eq!(with_json.json()["error"], code, "{file}");
            sentences.insert(said.err);
        }
    }
    assert_eq!(sentences.len(), 5, "{sentences:?}");
    let after = terminal.json(&["info", "w.warsha"]);
    assert_eq!((&after["delegates"], before.is_empty()), (&0.into(), false));
}

#[test]
fn files_that_lie_about_themselves_are_read_all_the_same() {
    let broken = expected("broken");
    let warned = broken["files"].as_array().unwrap().iter().filter(|file| file["outcome"] == "warn");
    for wanted in warned {
        let terminal = Terminal::new();
        terminal.done(NEW);
        let file = fixture(wanted["file"].as_str().unwrap());
        let read = terminal.json(&["import", "delegates", "w.warsha", file.to_str().unwrap()]);
        let names: Vec<&Value> =
            read["rows"].as_array().unwrap().iter().map(|row| &row["full_name"]).collect();
        assert_eq!(names, wanted["full_names"].as_array().unwrap().iter().collect::<Vec<_>>(), "{file:?}");
        assert_eq!(read["format"]["delimiter"], wanted["delimiter"]);
    }
}

#[test]
fn problems_are_told_in_words_with_their_values() {
    let terminal = Terminal::new();
    terminal.done(NEW);
    for (what, file) in [
        ("delegates", "delegates/fr-120-cp1252.csv"),
        ("delegates", "delegates/forms-300.csv"),
        ("delegates", "delegates/scripts-60.csv"),
        ("agenda", "agenda/planning-3jours-fr.xlsx"),
        ("agenda", "agenda/coordination-2days.csv"),
        ("agenda", "agenda/exchange-4days.xlsx"),
    ] {
        let file = fixture(file);
        for language in ["en", "fr"] {
            let line =
                ["--say-in", language, "import", what, "w.warsha", file.to_str().unwrap(), "--dry-run"];
            let host = TestHost::standing_at(first_morning(), terminal.path("home"));
            let place = |word: &str| -> OsString {
                if word == "w.warsha" { terminal.path(word).into() } else { word.into() }
            };
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let given = std::iter::once("warsha").chain(line).map(place);
            assert_eq!(warsha_cli::run(given, host, &mut out, &mut err), 0);
            let out = String::from_utf8(out).unwrap();
            assert!(out.lines().count() > 1, "{file:?}: {out}");
            for line in out.lines() {
                assert!(!line.contains("{$") && !line.contains('_'), "{file:?} in {language}: {line}");
            }
        }
    }
}
