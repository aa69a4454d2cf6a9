//! The desk on the command line: what is handed over, who is held, and joining two copies, in words.

use super::*;

const MORNING: [&str; 2] = ["--period", "2024-06-10/am"];

#[test]
fn things_are_given_taken_back_and_written_to_a_file() {
    let terminal = Terminal::with_workshop();
    terminal.done(&[
        "hand-outs",
        "add",
        "w.warsha",
        "headset",
        "--numbered",
        "--returns",
        "--for",
        "everybody",
    ]);
    let named = [
        "hand-outs",
        "add",
        "w.warsha",
        "kit",
        "--name",
        "Bag",
        "--name",
        "fr=Sac",
        "--for",
        "staff,participant",
    ];
    terminal.done(&named);
    let said = terminal.done(&["hand-outs", "give", "w.warsha", "nyakuoth", "headset", "--number", "14"]).out;
    assert!(
        said.contains("Nyakuoth") && said.contains("Headset: given") && said.contains("no. 14"),
        "{said}"
    );
    let said = terminal.done(&["hand-outs", "list", "w.warsha"]).out;
    for part in ["Headset: 1 given", "1 not back", "Bag: Not given yet"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let written =
        terminal.json(&["hand-outs", "export", "w.warsha", "-o", "back.csv", "--which", "not_back"]);
    assert_eq!(written["count"], 1);
    terminal.done(&["hand-outs", "back", "w.warsha", "nyakuoth", "headset"]);
    let back = terminal.say(&["hand-outs", "back", "w.warsha", "nyakuoth", "headset"]);
    assert_eq!(back.code, 1, "what is back cannot come back: {back:?}");
    terminal.done(&["hand-outs", "undo", "w.warsha", "nyakuoth", "headset"]);
    terminal.done(&["hand-outs", "remove", "w.warsha", "sac"]);
    let left = terminal.json(&["hand-outs", "list", "w.warsha"]);
    assert_eq!(left["items"].as_array().unwrap().len(), 1);
    assert_eq!(left["sums"][0]["not_back"], 1);
    assert_eq!(terminal.say(&["hand-outs", "give", "w.warsha", "nyakuoth", "bicycle"]).code, 1);
    let which = terminal.say(&["hand-outs", "export", "w.warsha", "-o", "x.csv", "--which", "some"]);
    assert_eq!(which.code, 1);
}

#[test]
fn merging_two_copies_says_what_was_brought_what_counts_once_and_what_differs() {
    let terminal = Terminal::with_workshop();
    terminal.done(&["hand-outs", "add", "w.warsha", "kit"]);
    terminal.done(&["copy", "w.warsha", "desk-2.warsha"]);
    let check_in = |file: &str, who: &str| {
        terminal.done(&[&["check-in", file, who][..], &MORNING].concat());
    };
    check_in("w.warsha", "1");
    check_in("desk-2.warsha", "1");
    check_in("desk-2.warsha", "2");
    terminal.done(&["hand-outs", "give", "desk-2.warsha", "2", "kit"]);
    terminal.done(&["delegates", "edit", "desk-2.warsha", "3", "--name", "Spelt Otherwise"]);
    let name = |row: u64| {
        let found = terminal.json(&["find", "w.warsha", &row.to_string()]);
        let one = found.as_array().unwrap().iter().find(|one| one["number"] == row).cloned();
        one.unwrap()["name"].as_str().unwrap().to_owned()
    };
    let said = terminal.done(&["merge", "w.warsha", "desk-2.warsha"]).out;
    for line in [
        "2 records were brought over:".to_owned(),
        format!("1  {}  checked in", name(1)),
        format!("2  {}  checked in", name(2)),
        format!("2  {}  Kit  given", name(2)),
        format!("Entered in both copies, counts once: 2024-06-10/am 1 {}", name(1)),
        format!(
            "Number 3 differs in the name: here “{}”, there “Spelt Otherwise”. Nothing was changed.",
            name(3)
        ),
    ] {
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain(&said).contains(&line), "{line}\n{said}");
    }
    // Once more there is nothing.
    let again = terminal.done(&["merge", "w.warsha", "desk-2.warsha"]).out;
    assert!(again.contains("Nothing had to be brought over."), "{again}");
    assert_eq!(terminal.json(&["info", "w.warsha"])["by_period"]["2024-06-10/am"], 2);
}

#[test]
fn whoever_is_to_be_stopped_is_not_let_in_without_anyway() {
    let terminal = Terminal::with_workshop();
    let desk = [&["check-in", "w.warsha", "nyakuoth"][..], &MORNING].concat();
    let set = ["--set", "desk_note=Passport at the desk", "--set", "desk_flag=stop"];
    terminal.done(&[&["delegates", "edit", "w.warsha", "nyakuoth"][..], &set].concat());
    let held = terminal.say(&desk);
    assert_eq!(held.code, 1);
    assert!(held.out.contains("Use --anyway") && held.out.contains("Passport at the desk"), "{held:?}");
    let anyway = [&desk[..], &["--anyway"]].concat();
    assert!(terminal.done(&anyway).out.contains("Checked in"));
}
