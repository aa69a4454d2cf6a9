//! Organisations and the next edition's people on the command line.

use super::*;

#[test]
fn organisations_are_listed_added_changed_merged_and_taken_away() {
    let terminal = Terminal::with_workshop();
    let list = || terminal.json(&["organisations", "list", "w.warsha"]);
    let before = list()["represented"]["organisations"].as_u64().unwrap();
    let said = terminal.done(&["organisations", "list", "w.warsha"]).out;
    assert!(said.contains(&format!("{before} organisations in ")), "{said}");
    terminal.done(&[
        "organisations",
        "add",
        "w.warsha",
        "Network of Lakes",
        "--acronym",
        "NL",
        "--kind",
        "network",
        "--role",
        "member",
        "--country",
        "RD Congo",
        "--name-in",
        "fr=Réseau des Lacs",
    ]);
    let found = |name: &str| {
        let all = list();
        all["organisations"].as_array().unwrap().iter().find(|o| o["name"] == name).cloned()
    };
    let made = found("Network of Lakes").unwrap();
    assert_eq!(
        (&made["country"], &made["kind"], &made["names"]["fr"]),
        (&Value::from("CD"), &Value::from("network"), &Value::from("Réseau des Lacs"))
    );
    let first =
        list()["organisations"].as_array().unwrap().iter().find(|o| o["people"] != 0).cloned().unwrap();
    let name = first["name"].as_str().unwrap();
    terminal.done(&["organisations", "edit", "w.warsha", name, "--office-of", "reseau des lacs"]);
    assert_eq!(found(name).unwrap()["parent"], made["id"]);
    let guarded = terminal.say(&["organisations", "remove", "w.warsha", "NL"]);
    assert_eq!(guarded.code, 1);
    assert!(guarded.err.contains("still in use"), "{}", guarded.err);
    terminal.done(&["organisations", "merge", "w.warsha", name, "--into", "NL"]);
    assert_eq!(found("Network of Lakes").unwrap()["people"], first["people"]);
    assert!(found(name).is_none());
    terminal.done(&["organisations", "add", "w.warsha", "By mistake"]);
    terminal.done(&["organisations", "remove", "w.warsha", "by mistake"]);
    assert!(found("By mistake").is_none());
    assert_eq!(terminal.say(&["organisations", "edit", "w.warsha", "Nobody"]).code, 1);
}

#[test]
fn next_edition_takes_whom_was_said() {
    let terminal = Terminal::with_workshop();
    terminal.done(&["check-in", "w.warsha", "nyakuoth", "--period", "2024-06-10/am"]);
    let next = |file: &str, people: &str| {
        terminal.done(&[
            "new",
            file,
            "--like",
            "w.warsha",
            "--from",
            "2025-06-09",
            "--people",
            people,
            "--invited",
        ]);
        terminal.json(&["info", file])["delegates"].clone()
    };
    assert_eq!(next("a.warsha", "attended"), 1);
    assert_eq!(next("b.warsha", "none"), 0);
    assert_eq!(next("c.warsha", "3, 7,12"), 3);
    let found = terminal.json(&["find", "a.warsha", "nyakuoth"]);
    assert_eq!((&found[0]["status"], &found[0]["number"]), (&Value::from("invited"), &Value::from(1)));
    let wrong =
        terminal.say(&["new", "d.warsha", "--like", "w.warsha", "--from", "2025-06-09", "--people", "3,999"]);
    assert_eq!((wrong.code, wrong.err.as_str()), (1, "Nobody on that list has the number 999.\n"));
    assert!(!terminal.path("d.warsha").exists());
}
