//! What a command says when it is done: JSON as the use case answered, or sentences in the user's language.

use serde_json::Value;
use std::fmt::Write as _;
use warsha_api::ApiError;
use warsha_api::wire::DifferenceView;
use warsha_words::{Arg, Words};

/// What came of a command.
pub struct Report {
    kind: &'static str,
    value: Value,
}

impl Report {
    /// A report of a kind, which names its sentences.
    pub fn new(kind: &'static str, value: Value) -> Self {
        Self { kind, value }
    }

    /// A text that is printed as it is.
    pub fn plain(text: String) -> Self {
        Self { kind: "", value: Value::String(text) }
    }

    /// The exit code: somebody who was not let in is "could not", although the answer is no error.
    pub fn code(&self) -> u8 {
        let is_in = matches!(self.value["answer"].as_str(), Some("checked_in" | "already_in"));
        let could_not =
            self.kind == "cli-check-in" && !is_in || matches!(self.kind, "cli-nobody" | "cli-several");
        if could_not { crate::COULD_NOT } else { crate::DONE }
    }

    /// As JSON.
    pub fn json(&self) -> &Value {
        &self.value
    }

    /// As sentences, each on a line.
    pub fn text(&self, words: &Words) -> String {
        let value = &self.value;
        match self.kind {
            "" => text(value),
            "cli-info" => info(value, words),
            "cli-agenda" => agenda(value, words),
            "cli-proposal" => crate::agenda::proposal(value, words),
            "cli-agenda-clashes" => crate::agenda::clashes(value, words),
            "cli-release" | "cli-release-first" | "cli-diff" => changes(self.kind, value, words),
            "cli-find" => found(value),
            "cli-hand-outs" => crate::hand_outs::register(value, words),
            "cli-hand-over" => crate::hand_outs::person(value, words),
            "cli-organisations" => crate::organisations::lines(value, words),
            "cli-plans" => crate::plan::list(value, words),
            "cli-plan" => crate::plan::show(value, words),
            "cli-plan-materials" => crate::plan::materials(value),
            "cli-import" => import(value, words),
            "cli-delegates" => crate::delegates_text::people(value, words),
            "cli-duplicates" => crate::delegates_text::duplicates(value, words),
            "cli-targets" => crate::delegates_text::targets(value, words),
            "cli-nobody" | "cli-several" => crate::delegates_text::candidates(value, self.kind, words),
            "cli-delegate-added" | "cli-delegate-changed" => {
                let number = value["number"].as_u64().unwrap_or(0) as usize;
                let args = [("number", Arg::from(number)), ("name", Arg::from(text(&value["full_name"])))];
                words.say(self.kind, &args) + "\n"
            }
            "cli-check-in" => check_in(value, words),
            "cli-merge" => crate::merge::joined(value, words),
            "cli-activity" => activity(value, words),
            "cli-print-list" => catalogue(value, words),
            "cli-pack" => each(value, "cli-pack", words),
            "cli-printed" => each(&Value::Array(vec![value.clone()]), "cli-printed", words),
            "cli-pack-printed" => each(value, "cli-printed", words),
            kind => {
                let title = best(&value["title"], words);
                let args = [
                    ("title", Arg::from(title)),
                    ("path", Arg::from(text(&value["path"]))),
                    ("count", Arg::from(value["count"].as_u64().unwrap_or(0) as usize)),
                ];
                let mut said = words.say(kind, &args) + "\n";
                if value["first_sheet_only"] == true {
                    let _ = writeln!(said, "{}", words.get("cli-export-first-sheet"));
                }
                said
            }
        }
    }
}

/// The sentence for an error.
pub fn sentence(error: &ApiError, words: &Words) -> String {
    let key = format!("error-{}", error.code.code().replace('_', "-"));
    let mut args: Vec<(&str, Arg)> =
        error.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value.clone()))).collect();
    if !error.args.contains_key("detail") {
        args.push(("detail", Arg::from(String::new())));
    }
    let key = if words.has(&key) { key } else { "error-unexpected".to_owned() };
    words.say(&key, &args)
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

pub(crate) fn best(texts: &Value, words: &Words) -> String {
    let first = || texts.as_object().and_then(|all| all.values().next()).map(text);
    let known = [words.language(), "en"].iter().find_map(|lang| texts[*lang].as_str().map(str::to_owned));
    known.or_else(first).unwrap_or_default()
}

/// What can be printed, a line each: the code and its name.
fn catalogue(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    for artefact in value.as_array().into_iter().flatten() {
        let code = text(&artefact["artefact"]);
        let name = words.get(&format!("print-{code}"));
        let _ = writeln!(lines, "{code:<14} {name}");
    }
    lines
}

/// One sentence for each file that was written, or each job that was sent.
fn each(value: &Value, key: &str, words: &Words) -> String {
    let mut lines = String::new();
    for one in value.as_array().into_iter().flatten() {
        let number = |key: &str| Arg::from(one[key].as_u64().unwrap_or(0) as usize);
        let args = [
            ("path", Arg::from(text(&one["path"]))),
            ("printer", Arg::from(text(&one["printer"]))),
            ("pages", number("pages")),
            ("sheets", number("sheets")),
        ];
        let _ = writeln!(lines, "{}", words.say(key, &args));
    }
    lines
}

fn info(value: &Value, words: &Words) -> String {
    let mut lines = format!(
        "{}\n{} – {}, {}\n",
        best(&value["title"], words),
        text(&value["first_day"]),
        text(&value["last_day"]),
        text(&value["zone"])
    );
    let number = |key: &str| Arg::from(value[key].as_u64().unwrap_or(0) as usize);
    let summary = words.say(
        "cli-info",
        &[
            ("delegates", number("delegates")),
            ("sessions", number("sessions")),
            ("clashes", number("clashes")),
        ],
    );
    let _ = writeln!(lines, "{summary}");
    lines.push_str(&crate::organisations::represented(&value["represented"], words));
    for (key, list) in [
        ("cli-by-country", "by_country"),
        ("cli-by-organisation", "by_organisation"),
        ("cli-by-kind", "by_kind"),
        ("cli-by-period", "by_period"),
    ] {
        let Some(counts) = value[list].as_object().filter(|counts| !counts.is_empty()) else { continue };
        let _ = writeln!(lines, "\n{}", words.get(key));
        for (name, count) in counts {
            let name = match list {
                "by_country" => warsha_words::country::name(name, words.language()).unwrap_or(name),
                _ => name,
            };
            let name = if name.is_empty() { words.get("cli-not-known") } else { name.to_owned() };
            let _ = writeln!(lines, "  {count:>5}  {name}");
        }
    }
    lines
}

fn agenda(value: &Value, words: &Words) -> String {
    let list = |key: &str| value[key].as_array().cloned().unwrap_or_default();
    let (sessions, rooms, mut placements) = (list("sessions"), list("rooms"), list("placements"));
    placements.sort_by_key(|p| (p["start"].as_i64(), -p["duration"].as_i64().unwrap_or(0)));
    let name_of =
        |list: &[Value], id: &Value| list.iter().find(|r| r["id"] == *id).cloned().unwrap_or_default();
    let mut lines = String::new();
    for day in list("days") {
        let date = text(&day["day"]);
        let shown = date.parse().map_or_else(|_| date.clone(), |date| words.full_date(date));
        let _ = writeln!(lines, "{}{shown}", if lines.is_empty() { "" } else { "\n" });
        for placement in placements.iter().filter(|p| p["day"] == day["day"]) {
            let session = name_of(&sessions, &placement["session"]);
            let start = placement["start"].as_i64().unwrap_or(0) as i32;
            let end = start + placement["duration"].as_i64().unwrap_or(0) as i32;
            let room: Vec<String> = placement["rooms"]["rooms"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|id| text(&name_of(&rooms, id)["name"]))
                .collect();
            let indent = if session["parent"].is_null() { "" } else { "    " };
            let _ = writeln!(
                lines,
                "  {}–{}  {indent}{}{}",
                words.clock(start),
                words.clock(end),
                best(&session["title"], words),
                if room.is_empty() { String::new() } else { format!("  ({})", room.join(", ")) }
            );
        }
    }
    let clashes = list("clashes").len();
    let _ = writeln!(lines, "\n{}", words.say("cli-clashes", &[("count", Arg::from(clashes))]));
    lines
}

/// Which version, then what changed, by day.
fn changes(kind: &str, value: &Value, words: &Words) -> String {
    let release = &value["release"];
    let changes: Vec<DifferenceView> = value["changes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|change| serde_json::from_value(change.clone()).ok())
        .collect();
    let label = warsha_api::version_label(
        words,
        release["number"].as_u64().unwrap_or(0) as u32,
        release["shared"].as_bool().unwrap_or(false),
        &text(&release["desk"]),
    );
    let key = if release.is_null() { "cli-diff-none" } else { kind };
    let args = [("version", Arg::from(label)), ("count", Arg::from(changes.len()))];
    let mut lines = words.say(key, &args) + "\n";
    let mut day = String::new();
    for change in &changes {
        let on = change.after.as_ref().or(change.before.as_ref()).map_or("", |slot| slot.day.as_str());
        if on != day {
            on.clone_into(&mut day);
            let shown = on.parse().map_or_else(|_| day.clone(), |date| words.full_date(date));
            let _ = writeln!(lines, "\n{shown}");
        }
        let _ = writeln!(lines, "  {}", warsha_api::difference_sentence(words, change));
    }
    lines
}

fn found(value: &Value) -> String {
    let line = |person: &Value| {
        format!(
            "{:>4}  {}  {}\n",
            person["number"].as_u64().unwrap_or(0),
            text(&person["name"]),
            text(&person["organisation"])
        )
    };
    value.as_array().into_iter().flatten().map(line).collect()
}

fn import(value: &Value, words: &Words) -> String {
    let count = |list: &str| value[list].as_array().map_or(0, Vec::len);
    let imported = &value["imported"];
    let mut lines = if imported.is_null() {
        words.say("cli-read", &[("count", Arg::from(count("rows")))])
    } else {
        let number = |key: &str| Arg::from(imported[key].as_u64().unwrap_or(0) as usize);
        words.say(
            "cli-imported",
            &[("added", number("added")), ("updated", number("updated")), ("left", number("left_out"))],
        )
    };
    for (key, field) in [("cli-import-unchanged", "unchanged"), ("cli-import-cancelled", "cancelled")] {
        let count = imported[field].as_u64().unwrap_or(0) as usize;
        if count > 0 {
            let _ = write!(lines, " {}", words.say(key, &[("count", Arg::from(count))]));
        }
    }
    lines.push('\n');
    lines.push_str(&crate::delegates_text::import_notes(value, words));
    for problem in value["problems"].as_array().into_iter().flatten() {
        let row = Arg::from(problem["row"].as_u64().unwrap_or(0) as usize);
        let said = Arg::from(problem_sentence(problem, words));
        let _ = writeln!(lines, "  {}", words.say("cli-problem", &[("row", row), ("problem", said)]));
    }
    lines
}

/// The sentence that the screen shows for a problem, with the same values put in.
fn problem_sentence(problem: &Value, words: &Words) -> String {
    let number = |key: &str| problem[key].as_u64().unwrap_or(0) as usize;
    let joined = |key: &str, shown: &dyn Fn(&Value) -> String| {
        problem[key].as_array().into_iter().flatten().map(shown).collect::<Vec<_>>().join(", ")
    };
    let country = |code: &Value| {
        let code = text(code);
        warsha_words::country::name(&code, words.language()).map_or(code.clone(), str::to_owned)
    };
    let args = [
        ("value", Arg::from(one_line(&text(&problem["value"])))),
        ("length", Arg::from(number("length"))),
        ("rows", Arg::from(joined("other_rows", &Value::to_string))),
        ("minutes", Arg::from(number("minutes"))),
        ("countries", Arg::from(joined("candidates", &country))),
        ("suggestion", Arg::from(joined("suggestions", &text))),
        ("shift", Arg::from(number("shift").max(1))),
        ("organisations", Arg::from(joined("organisations", &text))),
        ("times", Arg::from(duration(number("from_times"), words))),
        ("typed", Arg::from(duration(number("typed"), words))),
    ];
    let key = format!("import-problem-{}", text(&problem["kind"]).replace('_', "-"));
    words.say(if words.has(&key) { &key } else { "import-problem-other" }, &args)
}

/// A typed value on one line of a terminal, cut where it is too long to quote.
fn one_line(value: &str) -> String {
    const LONGEST: usize = 60;
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// "45 min", "1 h 30", "2 h".
pub(crate) fn duration(minutes: usize, words: &Words) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let two = Arg::from(format!("{rest:02}"));
    match (hours, rest) {
        (0, _) => words.say("format-minutes", &[("count", Arg::from(rest))]),
        (_, 0) => words.say("format-hours", &[("hours", Arg::from(hours))]),
        _ => words.say("format-hours-minutes", &[("hours", Arg::from(hours)), ("minutes", two)]),
    }
}

fn check_in(value: &Value, words: &Words) -> String {
    let person = &value["person"];
    let args = [
        ("name", Arg::from(text(&person["name"]))),
        ("organisation", Arg::from(text(&person["organisation"]))),
        ("time", Arg::from(words.clock(value["minute"].as_i64().unwrap_or(0) as i32))),
        ("text", Arg::from(text(&value["text"]))),
    ];
    let mut lines =
        words.say(&format!("cli-answer-{}", text(&value["answer"]).replace('_', "-")), &args) + "\n";
    let told = text(&person["desk_note"]);
    if !told.is_empty() {
        let flag = words.get(&format!("check-in-flag-{}", text(&person["desk_flag"])));
        let _ = writeln!(lines, "{flag} {told}");
    }
    for candidate in value["candidates"].as_array().into_iter().flatten() {
        let _ =
            writeln!(lines, "{:>6}  {}", candidate["number"].as_u64().unwrap_or(0), text(&candidate["name"]));
    }
    lines
}

fn activity(value: &Value, words: &Words) -> String {
    let line = |entry: &Value| {
        let key = format!("operation-{}", text(&entry["operation"]).replace('_', "-"));
        let subject = text(&entry["subject"]);
        let what = if words.has(&key) {
            words.say(&key, &[("subject", Arg::from(subject.clone()))])
        } else {
            text(&entry["operation"])
        };
        format!("{}  {}  {what}\n", text(&entry["at"]), text(&entry["device"]))
    };
    value.as_array().into_iter().flatten().map(line).collect()
}
