//! What `warsha delegates` says, in the user's language.

use crate::delegates::list;
use crate::report::{best, text};
use serde_json::Value;
use std::fmt::Write as _;
use warsha_words::{Arg, Words};

/// A line for each person: what the audience sees, in columns.
pub(crate) fn people(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    let columns = list(value, "columns");
    let place = |code: &str| columns.iter().position(|column| column["code"] == code);
    let shown: Vec<usize> =
        ["number", "name", "organisation", "country", "status", "arrival", "departure", "hotel_room"]
            .into_iter()
            .filter_map(place)
            .take(6)
            .collect();
    for row in list(value, "rows") {
        let cells: Vec<String> =
            shown.iter().map(|at| text(&row[*at])).filter(|cell| !cell.is_empty()).collect();
        let _ = writeln!(lines, "{}", cells.join("  "));
    }
    let count = list(value, "rows").len();
    let _ = writeln!(lines, "{}", words.say("cli-people", &[("count", Arg::from(count))]));
    let withheld = value["withheld"].as_u64().unwrap_or(0) as usize;
    if withheld > 0 {
        let _ = writeln!(lines, "{}", words.say("cli-withheld", &[("count", Arg::from(withheld))]));
    }
    lines
}

/// Pairs side by side.
pub(crate) fn duplicates(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    let pairs = value.as_array().map(Vec::as_slice).unwrap_or_default();
    for pair in pairs {
        let side = |side: &str| {
            format!(
                "{:>4}  {}  {}",
                pair[side]["number"].as_u64().unwrap_or(0),
                text(&pair[side]["name"]),
                text(&pair[side]["organisation"])
            )
        };
        let likeness = words.get(&format!("import-likeness-{}", text(&pair["likeness"]).replace('_', "-")));
        let _ = writeln!(lines, "{}\n{}\n      {likeness}", side("first"), side("second"));
    }
    let _ = writeln!(lines, "{}", words.say("cli-duplicates", &[("count", Arg::from(pairs.len()))]));
    lines
}

/// A line for each delegation.
pub(crate) fn targets(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    let line = |name: String, tally: &Value| {
        let number = |key: &str| tally[key].as_u64().unwrap_or(0) as usize;
        let args = [
            ("name", Arg::from(name)),
            ("actual", Arg::from(number("actual"))),
            ("target", Arg::from(number("target"))),
            ("over", Arg::from(number("over"))),
            ("under", Arg::from(number("under"))),
        ];
        let key = if tally["target"].is_null() {
            "cli-target-none"
        } else if number("over") > 0 {
            "cli-target-over"
        } else if number("under") > 0 {
            "cli-target-under"
        } else {
            "cli-target-met"
        };
        words.say(key, &args)
    };
    for delegation in list(value, "delegations") {
        let own = best(&delegation["name"], words);
        let code = text(&delegation["country"]);
        let name = if own.is_empty() {
            warsha_words::country::name(&code, words.language()).unwrap_or(&code).to_owned()
        } else {
            own
        };
        let _ = writeln!(lines, "{}", line(name, &delegation["tally"]));
    }
    let _ = writeln!(lines, "{}", line(words.get("cli-target-total"), &value["total"]));
    lines
}

/// Whom a word may mean.
pub(crate) fn candidates(value: &Value, kind: &str, words: &Words) -> String {
    let key = if kind == "cli-nobody" { "cli-answer-nobody-found" } else { "cli-answer-several-found" };
    let mut lines = words.say(key, &[("text", Arg::from(text(&value["text"])))]) + "\n";
    for one in list(value, "candidates") {
        let _ = writeln!(lines, "{:>6}  {}", one["number"].as_u64().unwrap_or(0), text(&one["name"]));
    }
    lines
}

/// What an import says beside its counts and problems: notes on the file, likely duplicates, changes and people who are gone.
pub(crate) fn import_notes(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    for note in list(value, "warnings") {
        let args = [("said", Arg::from(text(&note["said"]))), ("used", Arg::from(text(&note["used"])))];
        let key = format!("import-note-{}", text(&note["code"]).replace('_', "-"));
        let _ = writeln!(lines, "  {}", words.say(&key, &args));
    }
    for pair in list(value, "duplicates").iter().filter(|pair| pair["decided"] == "") {
        let name = list(pair, "compared").iter().find(|one| one["field"] == "full_name");
        let (here, there) =
            name.map_or_else(Default::default, |one| (text(&one["here"]), text(&one["there"])));
        let args = [
            ("row", Arg::from(pair["row"].as_u64().unwrap_or(0) as usize)),
            ("name", Arg::from(here)),
            ("other", Arg::from(there)),
            (
                "number",
                Arg::from(pair["number"].as_u64().or(pair["other_row"].as_u64()).unwrap_or(0) as usize),
            ),
        ];
        let key = if pair["number"].is_null() { "cli-import-like-row" } else { "cli-import-like" };
        let _ = writeln!(lines, "  {}", words.say(key, &args));
    }
    for row in list(value, "changes") {
        for change in list(row, "changes").iter().filter(|change| change["taken"] == true) {
            let field = words.get(&format!("import-field-{}", text(&change["field"]).replace('_', "-")));
            let args = [
                ("number", Arg::from(row["number"].as_u64().unwrap_or(0) as usize)),
                ("name", Arg::from(text(&row["full_name"]))),
                ("field", Arg::from(field)),
                ("before", Arg::from(text(&change["before"]))),
                ("after", Arg::from(text(&change["after"]))),
            ];
            let key = if change["before"] == "" { "cli-import-adds" } else { "cli-import-changes" };
            let _ = writeln!(lines, "  {}", words.say(key, &args));
        }
    }
    for one in list(value, "gone") {
        let args = [
            ("number", Arg::from(one["number"].as_u64().unwrap_or(0) as usize)),
            ("name", Arg::from(text(&one["name"]))),
        ];
        let _ = writeln!(lines, "  {}", words.say("cli-import-gone", &args));
    }
    lines
}
