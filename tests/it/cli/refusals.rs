//! What the command line answers when something is wrong: 2 for what was typed, 1 for what cannot be done.

use super::{NEW, Terminal};

#[test]
fn wrong_use_is_2_and_says_what_is_wrong() {
    let terminal = Terminal::new();
    for words in [
        &["print"][..],
        &["pint"],
        &["new", "w.warsha"],
        &["info", "w.warsha", "--loud"],
        &["check-in", "w.warsha"],
        &["print", "programme"],
        &["print", "programme", "w.warsha", "--day", "first"],
        &["print", "programme", "w.warsha", "-o", "p.pdf", "--printer", "Office"],
        &["export", "delegates", "w.warsha"],
        &[],
    ] {
        let said = terminal.say(words);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{words:?}");
        assert!(
            said.err.contains("Usage: warsha") || said.err.contains("'--help'"),
            "{words:?}: {}",
            said.err
        );
    }
}

#[test]
fn what_cannot_be_done_is_1_with_a_sentence_or_a_code() {
    let terminal = Terminal::with_workshop();
    std::fs::write(
        terminal.path("notes.txt"),
        "Not a workshop, but long enough to be looked into for a while.\n".repeat(9),
    )
    .unwrap();
    for (words, code) in [
        (&["info", "nowhere.warsha"][..], "missing_file"),
        (&["info", "notes.txt"], "not_ours"),
        (NEW, "already_there"),
        (
            &[
                "new",
                "v.warsha",
                "--title",
                "A",
                "--from",
                "2024-06-10",
                "--to",
                "2024-06-09",
                "--zone",
                "UTC",
            ],
            "dates_reversed",
        ),
        (
            &[
                "new",
                "v.warsha",
                "--title",
                "A",
                "--from",
                "2024-06-31",
                "--to",
                "2024-07-01",
                "--zone",
                "UTC",
            ],
            "bad_date",
        ),
        (
            &[
                "new",
                "v.warsha",
                "--title",
                "A",
                "--from",
                "2024-06-10",
                "--to",
                "2024-06-10",
                "--zone",
                "Mars",
            ],
            "bad_zone",
        ),
        (
            &[
                "new",
                "v.warsha",
                "--title",
                "",
                "--from",
                "2024-06-10",
                "--to",
                "2024-06-10",
                "--zone",
                "UTC",
            ],
            "title_missing",
        ),
        (&["check-in", "w.warsha", "nyakuoth", "--period", "2024-07-01/am"], "unknown_period"),
        (&["print", "programme", "w.warsha", "--day", "5", "-o", "p.pdf"], "unknown_day"),
        (&["print", "tickets", "w.warsha", "-o", "p.pdf"], "unknown_artefact"),
        (&["print", "pack", "w.warsha", "--day", "9", "-o", "p.pdf"], "unknown_day"),
        (&["print", "programme", "w.warsha", "--printer", "Office"], "printer_failed"),
        (&["print", "programme", "w.warsha", "--audience", "everybody", "-o", "p.pdf"], "bad_arguments"),
        (&["import", "delegates", "w.warsha", "nowhere.xlsx"], "missing_file"),
        (&["copy", "w.warsha", "w.warsha"], "already_there"),
    ] {
        let said = terminal.say(words);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{words:?}: {said:?}");
        assert!(said.err.trim().len() > 15 && !said.err.contains(code), "{words:?}: {}", said.err);
        let said = terminal.say(&[words, &["--json"]].concat());
        assert_eq!((said.code, &said.json()["error"]), (1, &code.into()), "{words:?}");
        assert!(said.json()["sentence"].as_str().is_some_and(|sentence| !sentence.is_empty()));
    }
    assert!(!terminal.path("p.pdf").exists() && !terminal.path("v.warsha").exists());
}

#[test]
fn what_is_not_there_is_said_with_what_there_is() {
    let terminal = Terminal::with_workshop();
    for (words, told) in [
        (
            &["check-in", "w.warsha", "nyakuoth", "--period", "2024-06-11/night"][..],
            &["2024-06-11/night", "2024-06-11/am, 2024-06-11/pm"][..],
        ),
        (
            &["check-in", "w.warsha", "nyakuoth", "--period", "am"],
            &["2024-06-10/am, 2024-06-10/pm, 2024-06-11/am"],
        ),
        (&["print", "programme", "w.warsha", "--day", "5", "-o", "p.pdf"], &["5", "1", "4"]),
        (&["print", "pack", "w.warsha", "--day", "0", "-o", "p.pdf"], &["0", "1", "4"]),
        (&["agenda", "late", "w.warsha", "--day", "9", "--from", "9:00", "--minutes", "5"], &["9", "1", "4"]),
        (&["plan", "materials", "w.warsha", "--day", "9"], &["9", "1", "4"]),
        (&["print", "tickets", "w.warsha", "-o", "p.pdf"], &["tickets", "programme, ", "attendance"]),
        (&["agenda", "diff", "w.warsha", "--from", "3"], &["3", "released"]),
    ] {
        let said = terminal.say(words);
        assert_eq!(said.code, 1, "{words:?}: {said:?}");
        for part in told {
            assert!(said.err.contains(part), "{words:?} does not say {part}: {}", said.err);
        }
        assert!(!said.err.contains("half-day"), "{words:?}: {}", said.err);
    }
    terminal.done(&["agenda", "release", "w.warsha"]);
    let said = terminal.say(&["agenda", "diff", "w.warsha", "--from", "3"]);
    assert!(said.err.contains('3') && said.err.contains("latest is 1"), "{said:?}");
}

#[test]
fn somebody_not_let_in_is_1_although_the_answer_is_no_error() {
    let terminal = Terminal::with_workshop();
    for (who, answer, code) in [
        ("nyakuoth", "checked_in", 0),
        ("Nyakuoth", "already_in", 0),
        ("zzzzqqq", "nobody_found", 1),
        ("White Nile", "several_found", 1),
        ("W24-9999-XXXX", "unknown_badge", 1),
        ("999", "nobody_found", 1),
    ] {
        let said = terminal.say(&["check-in", "w.warsha", who, "--json"]);
        assert_eq!((said.code, &said.json()["answer"]), (code, &answer.into()), "{who}: {said:?}");
        let spoken = terminal.say(&["check-in", "w.warsha", who]);
        assert!(spoken.out.len() > 10 && !spoken.out.contains("cli-answer"), "{who}: {spoken:?}");
    }
}
