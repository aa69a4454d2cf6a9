//! What joining two copies brought, and what differed, in sentences.

use crate::report::text;
use serde_json::Value;
use std::fmt::Write as _;
use warsha_words::{Arg, Words};

/// Everything that joining told.
pub(crate) fn joined(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    let list = |key: &str| value[key].as_array().map_or(&[][..], Vec::as_slice);
    let brought = list("brought");
    let is_nothing = ["brought", "handed", "added", "badges"].iter().all(|key| list(key).is_empty());
    if is_nothing {
        let _ = writeln!(lines, "{}", words.get("cli-merge-nothing"));
    } else if !brought.is_empty() {
        let _ = writeln!(lines, "{}", words.say("cli-merge-brought", &[("count", brought.len().into())]));
    }
    for record in brought {
        let what = format!("cli-merge-what-{}", text(&record["kind"]).replace('_', "-"));
        let args = [
            ("period", Arg::from(text(&record["period"]))),
            ("time", Arg::from(words.clock(record["minute"].as_i64().unwrap_or(0) as i32))),
            ("number", number(&record["number"])),
            ("name", Arg::from(text(&record["name"]))),
            ("what", Arg::from(words.get(&what))),
            ("desk", Arg::from(text(&record["desk"]))),
        ];
        let _ = writeln!(lines, "{}", words.say("cli-merge-record", &args).trim_end());
    }
    for record in list("handed") {
        let args = [
            ("time", Arg::from(words.clock(record["minute"].as_i64().unwrap_or(0) as i32))),
            ("number", number(&record["number"])),
            ("name", Arg::from(text(&record["name"]))),
            ("thing", Arg::from(crate::hand_outs::thing_name(record, words))),
            ("what", Arg::from(words.get(&format!("cli-merge-handed-{}", text(&record["what"]))))),
            ("desk", Arg::from(text(&record["desk"]))),
        ];
        let _ = writeln!(lines, "{}", words.say("cli-merge-handed", &args).trim_end());
    }
    for person in list("added") {
        let args = [
            ("number", number(&person["number"])),
            ("name", Arg::from(text(&person["name"]))),
            ("there", number(&person["number_there"])),
        ];
        let is_new = person["number_there"].is_null();
        let key = if is_new { "cli-merge-added" } else { "cli-merge-renumbered" };
        let _ = writeln!(lines, "{}", words.say(key, &args));
    }
    for badge in list("badges") {
        let args = [
            ("number", number(&badge["number"])),
            ("name", Arg::from(text(&badge["name"]))),
            ("badge", Arg::from(text(&badge["badge"]))),
            ("revoked", Arg::from(text(&badge["revoked"]))),
        ];
        let _ = writeln!(lines, "{}", words.say("cli-merge-badge", &args));
    }
    for record in list("twice") {
        let args = [
            ("period", Arg::from(text(&record["period"]))),
            ("number", number(&record["number"])),
            ("name", Arg::from(text(&record["name"]))),
        ];
        let _ = writeln!(lines, "{}", words.say("cli-merge-twice", &args));
    }
    for person in list("differing") {
        let detail = words.get(&format!("cli-merge-detail-{}", text(&person["detail"])));
        let args = [
            ("number", number(&person["number"])),
            ("detail", Arg::from(detail)),
            ("ours", Arg::from(text(&person["ours"]))),
            ("theirs", Arg::from(text(&person["theirs"]))),
        ];
        let _ = writeln!(lines, "{}", words.say("cli-merge-differs", &args));
    }
    for (key, message) in [("left_out", "cli-merge-left-out"), ("damaged", "cli-merge-damaged")] {
        if value[key].as_u64().unwrap_or(0) > 0 {
            let _ = writeln!(lines, "{}", words.say(message, &[("count", count(&value[key]))]));
        }
    }
    let sums = [("shared", count(&value["shared"])), ("here", count(&value["only_here"]))];
    let _ = writeln!(lines, "{}", words.say("cli-merge-sums", &sums));
    lines
}

/// A count, by which a sentence chooses its plural; the number of a row is no count and stays as it is printed.
fn count(value: &Value) -> Arg {
    Arg::from(value.as_u64().unwrap_or(0) as usize)
}

/// A number that is written without grouping: row numbers are names.
fn number(value: &Value) -> Arg {
    Arg::from(value.as_u64().unwrap_or(0).to_string())
}
