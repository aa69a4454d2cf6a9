//! The command line: the lines of the README as written, in a process of their own, and everything else in this process.

mod agenda;
mod delegates;
mod desk;
mod lists;
mod people;
mod plans;
mod refusals;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;
use serde_json::Value;
use tempfile::TempDir;
use warsha_tests::host::TestHost;
use warsha_tests::workshop::{expected, first_morning, fixture};

use crate::expected::compare;

const NEW: &[&str] = &[
    "new",
    "w.warsha",
    "--title",
    "Regional exchange",
    "--from",
    "2024-06-10",
    "--to",
    "2024-06-13",
    "--zone",
    "Africa/Kampala",
];

/// What a command line answered.
#[derive(Debug)]
struct Said {
    code: u8,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// How many commands have been given.
static COMMANDS: AtomicI64 = AtomicI64::new(0);

/// A folder to work in, with the command line inside this process. File names without a folder are files of that folder.
struct Terminal(TempDir);

impl Terminal {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a workshop that has people and an agenda.
    fn with_workshop() -> Self {
        let terminal = Self::new();
        terminal.done(NEW);
        for (what, file) in
            [("delegates", "delegates/exchange-22.xlsx"), ("agenda", "agenda/exchange-4days.xlsx")]
        {
            terminal.done(&["import", what, "w.warsha", fixture(file).to_str().unwrap()]);
        }
        terminal
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn say(&self, words: &[&str]) -> Said {
        let host = TestHost::standing_at(first_morning(), self.path("home"));
        // Each command is a process of its own and begins later than the last, or its ids would be those of the last.
        host.pass(TimeDelta::milliseconds(COMMANDS.fetch_add(1, Ordering::Relaxed)));
        let place = |word: &&str| -> OsString {
            let endings = [".warsha", ".xlsx", ".csv", ".pdf", ".txt", ".md"];
            let is_file = !word.contains(['/', '\\']) && endings.iter().any(|ending| word.ends_with(ending));
            if is_file { self.path(word).into() } else { word.into() }
        };
        let head = ["warsha", "--say-in", "en"].map(OsString::from);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = warsha_cli::run(head.into_iter().chain(words.iter().map(place)), host, &mut out, &mut err);
        Said { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
    }

    /// A line that must be done.
    fn done(&self, words: &[&str]) -> Said {
        let said = self.say(words);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{words:?} {said:?}");
        said
    }

    /// The same with `--json`.
    fn json(&self, words: &[&str]) -> Value {
        self.done(&[words, &["--json"]].concat()).json()
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }
}

/// A process with a current folder and an environment of its own.
fn process(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warsha-then"));
    command.current_dir(folder).args(words).env("WARSHA_NOW", "2024-06-10T06:00:00Z");
    command
        .env("WARSHA_HOME", folder.join("home"))
        .env("LANG", "en")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES");
    command.env_remove("WARSHA_PASSPHRASE");
    command
}

fn answered(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The words of a line, with quotes as a shell takes them.
fn words(line: &str) -> Vec<String> {
    let quoted = line.split('"').enumerate();
    quoted
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .skip(1)
        .collect()
}

#[test]
fn lines_of_the_readme_work_as_written() {
    let place = tempfile::tempdir().unwrap();
    let here = place.path().join("main");
    std::fs::create_dir(&here).unwrap();
    for file in ["delegates/exchange-22.xlsx", "agenda/exchange-4days.xlsx"] {
        let to = place.path().join("shared/data").join(file);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(fixture(file), to).unwrap();
    }
    let lines = [
        r#"warsha new w.warsha --title "Regional exchange" --from 2024-06-10 --to 2024-06-13 --zone Africa/Kampala"#,
        "warsha import delegates w.warsha ../shared/data/delegates/exchange-22.xlsx --json",
        "warsha import agenda w.warsha ../shared/data/agenda/exchange-4days.xlsx --json",
        r#"warsha check-in w.warsha "nyakuoth" --period 2024-06-10/am --json"#,
        "warsha print programme w.warsha --lang en -o programme.pdf",
        "warsha print attendance w.warsha --day 1 --lang en -o attendance.pdf",
        "warsha info w.warsha --json",
        "warsha export delegates w.warsha -o out.xlsx",
    ];
    let said: Vec<Output> = lines
        .iter()
        .map(|line| {
            let words = words(line);
            let output =
                process(&here, &words.iter().map(String::as_str).collect::<Vec<_>>()).output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
            output
        })
        .collect();

    compare("exchange-22", &answered(&said[1]), &expected("exchange-22"));
    // An agenda answers with rows, and with the same list under the name that expected files have for it.
    let agenda = answered(&said[2]);
    assert_eq!(agenda["rows"], agenda["sessions"]);
    let mut wanted = expected("exchange-4days");
    wanted["rows"] = wanted["sessions"].clone();
    compare("exchange-4days", &agenda, &wanted);
    let reply = answered(&said[3]);
    assert_eq!((&reply["answer"], &reply["person"]["name"]), (&"checked_in".into(), &"Nyakuoth".into()));
    for file in ["programme.pdf", "attendance.pdf"] {
        assert!(std::fs::read(here.join(file)).unwrap().starts_with(b"%PDF-"), "{file}");
    }
    let info = answered(&said[6]);
    assert_eq!(info["by_country"], expected("exchange-22")["totals"]["country"]);
    assert_eq!(info["by_kind"], expected("exchange-4days")["totals"]["kinds"]);
    assert_eq!(
        (&info["by_period"]["2024-06-10/am"], &info["by_period"]["2024-06-10/pm"]),
        (&1.into(), &0.into())
    );
    assert_eq!(info["by_organisation"]["White Nile Women Mediators Circle"], 2);
    assert!(std::fs::read(here.join("out.xlsx")).unwrap().starts_with(b"PK"));
    let left: BTreeSet<String> =
        here.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let wanted = ["attendance.pdf", "home", "out.xlsx", "programme.pdf", "w.warsha"];
    assert_eq!(left, BTreeSet::from(wanted.map(str::to_owned)), "one file is the whole workshop");
}

/// Every command, in words, down to the last level.
fn commands(terminal: &Terminal, before: &[String]) -> Vec<Vec<String>> {
    let mut words: Vec<&str> = before.iter().map(String::as_str).collect();
    words.push("--help");
    let help = terminal.done(&words).out;
    assert!(
        help.lines().next().is_some_and(|line| !line.contains("Usage") && line.len() > 11),
        "{before:?}: {help}"
    );
    let listed =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // Descriptions that are wrapped begin further in than names do.
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let below: Vec<String> = names
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect();
    let mut all = vec![before.to_vec()];
    for name in below {
        all.extend(commands(terminal, &[before, &[name]].concat()));
    }
    all
}

#[test]
fn every_command_explains_itself_and_each_of_its_options() {
    let terminal = Terminal::new();
    let all = commands(&terminal, &[]);
    assert!(all.len() >= 19, "{all:?}");
    for command in &all {
        let words: Vec<&str> = command.iter().map(String::as_str).chain(["--help"]).collect();
        let help = terminal.done(&words).out;
        let lines: Vec<&str> = help.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.trim_start().starts_with("--")) {
            let beside = line.trim_start().split("  ").filter(|part| !part.trim().is_empty()).count() > 1;
            let below = lines.get(at + 1).is_some_and(|next| next.starts_with("          "));
            assert!(beside || below, "{command:?} does not explain {line}");
        }
    }
}

#[test]
fn print_lists_what_there_is_and_writes_the_pack_of_a_day() {
    let terminal = Terminal::with_workshop();
    let listed = terminal.done(&["print", "--list", "w.warsha"]).out;
    assert!(listed.lines().any(|line| line.starts_with("attendance ")), "{listed}");
    let known = terminal.done(&["print", "--list", "w.warsha", "--json"]).json();
    assert!(known.as_array().unwrap().iter().any(|one| one["artefact"] == "programme"));
    let words = ["print", "pack", "w.warsha", "--day", "2", "-o", "pack.pdf", "--json"];
    let pack = terminal.done(&words).json();
    assert!(pack.as_array().unwrap().iter().any(|one| one["artefact"] == "attendance"), "{pack}");
    assert!(std::fs::read(terminal.path("pack.pdf")).unwrap().starts_with(b"%PDF-"));
    // It is the first morning: without a day, tomorrow's is printed.
    let tomorrow = terminal.done(&["print", "pack", "w.warsha", "-o", "tomorrow.pdf", "--json"]).json();
    assert_eq!(tomorrow.as_array().unwrap().len(), pack.as_array().unwrap().len());
    let pages = |of: &Value| of[0]["pages"].clone();
    assert_eq!(pages(&tomorrow), pages(&pack));
    // Of several days there is one for each.
    let words = ["print", "pack", "w.warsha", "--day", "1,2,2", "-o", "days.pdf", "--json"];
    let packs = terminal.done(&words).json();
    let of = |day: u32| {
        let name = format!("days-{day}.pdf");
        let named = |one: &&Value| one["path"].as_str().is_some_and(|path| path.ends_with(&name));
        packs.as_array().unwrap().iter().filter(named).count()
    };
    assert_eq!((of(2), of(1) + of(2)), (pack.as_array().unwrap().len(), packs.as_array().unwrap().len()));
    assert!(of(1) > 0 && !terminal.path("days.pdf").exists());
    for day in [1, 2] {
        assert!(terminal.bytes(&format!("days-{day}.pdf")).starts_with(b"%PDF-"));
    }
    let folder = terminal.path("packs");
    terminal.done(&["print", "pack", "w.warsha", "--day", "1,2", "-o", folder.to_str().unwrap()]);
    for day in ["day-1", "day-2"] {
        assert!(folder.join(day).read_dir().unwrap().count() > 3, "{day}");
    }
    let words = ["print", "attendance", "w.warsha", "--day", "1", "--set", "blanks=0", "-o", "none.pdf"];
    terminal.done(&words);
    terminal.done(&["print", "attendance", "w.warsha", "--day", "1", "--blanks", "60", "-o", "many.pdf"]);
    let size = |name: &str| std::fs::metadata(terminal.path(name)).unwrap().len();
    assert!(size("many.pdf") > size("none.pdf"));
}

#[test]
fn json_of_every_command_parses() {
    let terminal = Terminal::with_workshop();
    let delegates = fixture("delegates/exchange-22.xlsx");
    let agenda = fixture("agenda/exchange-4days.xlsx");
    let (delegates, agenda) = (delegates.to_str().unwrap(), agenda.to_str().unwrap());
    let lines: [&[&str]; 20] = [
        &[
            "new",
            "v.warsha",
            "--title",
            "A",
            "--title",
            "fr=B",
            "--from",
            "2024-06-10",
            "--to",
            "2024-06-10",
            "--zone",
            "UTC",
        ],
        &["sample", "s.warsha"],
        &["info", "w.warsha"],
        &["agenda", "show", "w.warsha"],
        &["agenda", "release", "w.warsha", "--note", "for the ministry"],
        &["agenda", "diff", "w.warsha"],
        &["agenda", "diff", "w.warsha", "--from", "1"],
        &["export", "agenda", "w.warsha", "-o", "agenda.csv"],
        &["find", "w.warsha", "nyakuot"],
        &["import", "delegates", "w.warsha", delegates, "--dry-run"],
        &["import", "agenda", "v.warsha", agenda],
        &["check-in", "w.warsha", "4"],
        &["hand-outs", "add", "w.warsha", "kit"],
        &["hand-outs", "give", "w.warsha", "4", "kit"],
        &["hand-outs", "export", "w.warsha", "-o", "hand-outs.csv"],
        &["print", "programme", "w.warsha", "-o", "programme.pdf"],
        &["print", "attendance", "w.warsha", "-o", "attendance.pdf"],
        &["export", "delegates", "w.warsha", "-o", "out.csv"],
        &["copy", "w.warsha", "copy.warsha"],
        &["activity", "w.warsha"],
    ];
    for line in lines {
        let value = terminal.json(line);
        assert!(
            value.is_object() || value.as_array().is_some_and(|list| !list.is_empty()),
            "{line:?}: {value}"
        );
    }
    assert!(terminal.json(&["man"]).as_str().is_some_and(|page| page.contains(".TH warsha")));
    assert!(
        terminal.json(&["completions", "bash"]).as_str().is_some_and(|script| script.contains("complete"))
    );
    assert_eq!(terminal.json(&["info", "copy.warsha"])["delegates"], 22);
}

#[test]
fn what_changed_since_a_version_is_said_in_words() {
    let terminal = Terminal::with_workshop();
    assert_eq!(terminal.done(&["agenda", "diff", "w.warsha"]).out, "Nothing has been released yet.\n");
    let said = terminal.done(&["agenda", "release", "w.warsha"]).out;
    assert_eq!(said, "Version 1 of the programme is out. It is the first one.\n");
    let said = terminal.done(&["agenda", "diff", "w.warsha"]).out;
    assert_eq!(said, "Nothing has changed since version 1.\n");
    let missing = terminal.say(&["agenda", "diff", "w.warsha", "--from", "7"]);
    assert_eq!(
        (missing.code, missing.err.as_str()),
        (1, "There is no version 7 of the programme. The latest is 1.\n")
    );
}

#[test]
fn passphrase_comes_from_a_file_or_the_environment() {
    let place = tempfile::tempdir().unwrap();
    let here = place.path();
    std::fs::write(here.join("secret.txt"), "four plain words here\n").unwrap();
    std::fs::write(here.join("wrong.txt"), "four other words here\n").unwrap();
    let made = process(here, NEW).args(["--passphrase-file", "secret.txt"]).output().unwrap();
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    assert!(!std::fs::read(here.join("w.warsha")).unwrap().starts_with(b"SQLite"));

    let info = || process(here, &["info", "w.warsha", "--json"]);
    for (mut command, error) in [
        (info(), Some("needs_passphrase")),
        {
            let mut command = info();
            command.args(["--passphrase-file", "wrong.txt"]);
            (command, Some("wrong_passphrase"))
        },
        {
            let mut command = info();
            command.args(["--passphrase-file", "secret.txt"]);
            (command, None)
        },
        {
            let mut command = info();
            command.env("WARSHA_PASSPHRASE", "four plain words here");
            (command, None)
        },
        {
            let mut command = info();
            command.env("WARSHA_PASSPHRASE", "something else entirely");
            (command, Some("wrong_passphrase"))
        },
    ] {
        let output = command.output().unwrap();
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(value.get("error").and_then(Value::as_str), error, "{command:?}");
        assert_eq!(output.status.code(), Some(i32::from(error.is_some())), "{command:?}");
    }
    let help = process(here, &["--help"]).env("WARSHA_PASSPHRASE", "four plain words here").output().unwrap();
    assert!(!String::from_utf8(help.stdout).unwrap().contains("four plain"));
}
