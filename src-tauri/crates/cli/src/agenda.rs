//! The agenda on the command line: changes of time through the planner, and clashes with ways out of them.
//!
//! A change is shown and not made, until `--apply` says so.

use crate::Desk;
use crate::report::{Report, best, duration, text};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use warsha_api::{ApiError, ErrorCode, parse_clock};
use warsha_words::{Arg, Words};

/// What can be planned.
#[derive(Debug, Subcommand)]
pub enum Plan {
    /// Move a session: show what that does, or do it with --apply.
    Move {
        /// The workshop.
        file: PathBuf,
        /// The session: its code, such as S1.2, or any part of its title.
        session: String,
        /// Number of the day, 1 for the first; without it the session's day.
        #[arg(long)]
        day: Option<usize>,
        /// New start, such as 10:30; without it the session's start.
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        /// Name of the room to go to.
        #[arg(long)]
        room: Option<String>,
        /// Push what follows there.
        #[arg(long)]
        push: bool,
        /// What the planner may do.
        #[command(flatten)]
        may: May,
    },
    /// The rest of a day runs late: show what gives way, or let it with --apply.
    Late {
        /// The workshop.
        file: PathBuf,
        /// Number of the day, 1 for the first.
        #[arg(long)]
        day: usize,
        /// From when on, such as 10:15: what is going on then lasts longer, what comes after begins later.
        #[arg(long, value_name = "TIME")]
        from: String,
        /// How many minutes late.
        #[arg(long)]
        minutes: i32,
        /// What the planner may do.
        #[command(flatten)]
        may: May,
    },
    /// List clashes, with ways out of them.
    Clashes {
        /// The workshop.
        file: PathBuf,
        /// Also those that somebody called all right.
        #[arg(long)]
        all: bool,
    },
}

/// What the planner may do.
#[derive(Debug, Args)]
pub struct May {
    /// Do it, as one change that can be undone.
    #[arg(long)]
    apply: bool,
    /// Breaks keep their length.
    #[arg(long)]
    keep_breaks: bool,
    /// Sessions keep their length, also those that say how short they may become.
    #[arg(long)]
    keep_sessions: bool,
    /// The day may end later.
    #[arg(long)]
    end_later: bool,
    /// Gaps between sessions may close.
    #[arg(long)]
    close_gaps: bool,
    /// A session that may be dropped, by code or part of the title; say it again for more.
    #[arg(long, value_name = "SESSION")]
    drop: Vec<String>,
    /// Only this room; say it again for more.
    #[arg(long, value_name = "ROOM")]
    only: Vec<String>,
}

fn wrong(detail: &str) -> ApiError {
    ApiError::new(ErrorCode::BadArguments).with("detail", detail)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The one session that a code or a part of a title names.
fn session<'a>(agenda: &'a Value, named: &str) -> Result<&'a Value, ApiError> {
    let wanted = named.trim().to_lowercase();
    let titles = |session: &Value| -> Vec<String> {
        session["title"]
            .as_object()
            .into_iter()
            .flat_map(|t| t.values())
            .map(|t| text(t).to_lowercase())
            .collect()
    };
    let sessions = list(agenda, "sessions");
    let exact = |s: &&Value| text(&s["code"]).to_lowercase() == wanted || titles(s).contains(&wanted);
    if let Some(session) = sessions.iter().find(exact) {
        return Ok(session);
    }
    let mut part = sessions.iter().filter(|s| titles(s).iter().any(|title| title.contains(&wanted)));
    match (part.next(), part.next()) {
        (Some(session), None) if !wanted.is_empty() => Ok(session),
        (None, _) => Err(ErrorCode::NotFound.into()),
        _ => Err(wrong(named)),
    }
}

fn room<'a>(agenda: &'a Value, named: &str) -> Result<&'a str, ApiError> {
    let wanted = named.trim().to_lowercase();
    let found = list(agenda, "rooms").iter().find(|room| text(&room["name"]).to_lowercase() == wanted);
    found.and_then(|room| room["id"].as_str()).ok_or_else(|| ErrorCode::NotFound.into())
}

fn day(agenda: &Value, number: usize) -> Result<Value, ApiError> {
    let days = list(agenda, "days");
    let found = number.checked_sub(1).and_then(|at| days.get(at)).map(|day| day["day"].clone());
    found.ok_or_else(|| ApiError::unknown_day(number, 1, days.len()))
}

fn clock(typed: &str) -> Result<i32, ApiError> {
    parse_clock(typed).ok_or_else(|| wrong(typed))
}

impl May {
    fn policy(&self, agenda: &Value) -> Result<Value, ApiError> {
        let drop = self.drop.iter().map(|named| Ok(session(agenda, named)?["id"].clone()));
        let only = self.only.iter().map(|named| room(agenda, named));
        Ok(json!({
            "shrink_breaks": !self.keep_breaks, "shrink": [], "keep_sessions": self.keep_sessions,
            "may_drop": drop.collect::<Result<Vec<_>, ApiError>>()?,
            "all_rooms": self.only.is_empty(), "rooms": only.collect::<Result<Vec<_>, ApiError>>()?,
            "day_may_end_later": self.end_later, "keep_gaps": !self.close_gaps,
        }))
    }
}

impl Desk {
    pub(crate) fn plan(&mut self, what: Plan) -> Result<Report, ApiError> {
        match what {
            Plan::Move { file, session: named, day: to, at, room: to_room, push, may } => {
                self.planned(&file, &may, |agenda| {
                    let session = session(agenda, &named)?;
                    let placed = |p: &&Value| p["session"] == session["id"];
                    let placement =
                        list(agenda, "placements").iter().find(placed).ok_or(ErrorCode::NotFound)?;
                    let rooms = match &to_room {
                        Some(named) => json!({ "all": false, "rooms": [room(agenda, named)?] }),
                        None => Value::Null,
                    };
                    Ok(json!({
                        "change": if push { "move_and_push" } else { "move" }, "placement": placement["id"],
                        "day": to.map_or(Ok(placement["day"].clone()), |number| day(agenda, number))?,
                        "start": at.as_deref().map(clock).transpose()?.map_or(placement["start"].clone(), Value::from),
                        "rooms": rooms,
                    }))
                })
            }
            Plan::Late { file, day: on, from, minutes, may } => self.planned(&file, &may, |agenda| {
                let (day, from) = (day(agenda, on)?, clock(&from)?);
                Ok(json!({ "change": "run_late", "day": day, "from": from, "minutes": minutes }))
            }),
            Plan::Clashes { file, all } => self.reading(&file, |desk| {
                let agenda = desk.call("agenda", json!({}))?;
                let mut shown = Vec::new();
                for clash in list(&agenda, "clashes") {
                    if clash["silenced"] == true && !all {
                        continue;
                    }
                    let mut clash = clash.clone();
                    clash["fixes"] = desk.call("clash_fixes", json!({ "id": clash["id"] }))?;
                    shown.push(clash);
                }
                Ok(Report::new("cli-agenda-clashes", json!({ "clashes": shown, "agenda": agenda })))
            }),
        }
    }

    /// Shows what a change does, or does it.
    fn planned(
        &mut self,
        file: &std::path::Path,
        may: &May,
        change: impl FnOnce(&Value) -> Result<Value, ApiError>,
    ) -> Result<Report, ApiError> {
        let work = |desk: &mut Self| {
            let agenda = desk.call("agenda", json!({}))?;
            let mut order = change(&agenda)?;
            order["policy"] = may.policy(&agenda)?;
            let command = if may.apply { "change_agenda" } else { "preview_agenda_change" };
            let proposal = desk.call(command, order)?;
            let shown = json!({ "proposal": proposal, "agenda": agenda, "only_shown": !may.apply });
            Ok(Report::new("cli-proposal", shown))
        };
        if may.apply { self.with(file, work) } else { self.reading(file, work) }
    }
}

/// "Legal clinics", by a placement or by a session.
fn title_of(agenda: &Value, session: &Value, words: &Words) -> String {
    let found = list(agenda, "sessions").iter().find(|s| s["id"] == *session);
    found.map(|s| best(&s["title"], words)).unwrap_or_default()
}

fn title_at(agenda: &Value, placement: &Value, words: &Words) -> String {
    let found = list(agenda, "placements").iter().find(|p| p["id"] == *placement);
    found.map(|p| title_of(agenda, &p["session"], words)).unwrap_or_default()
}

fn number(value: &Value) -> i32 {
    value.as_i64().unwrap_or(0) as i32
}

fn times(placement: &Value, words: &Words) -> String {
    if placement.is_null() {
        return "–".repeat(11);
    }
    let start = number(&placement["start"]);
    format!("{}–{}", words.clock(start), words.clock(start + number(&placement["duration"])))
}

/// What a change does, session by session, and where the minutes go.
pub(crate) fn proposal(value: &Value, words: &Words) -> String {
    let (proposal, agenda) = (&value["proposal"], &value["agenda"]);
    let mut lines = String::new();
    for row in list(proposal, "rows") {
        let kind = words.get(&format!("cli-shift-{}", text(&row["kind"])));
        let _ = writeln!(
            lines,
            "  {}  →  {}  {}  ({kind})",
            times(&row["before"], words),
            times(&row["after"], words),
            title_of(agenda, &row["session"], words),
        );
    }
    if lines.is_empty() {
        let _ = writeln!(lines, "{}", words.get("cli-nothing-changes"));
    }
    for found in list(proposal, "recovered") {
        let args = [
            ("minutes", Arg::from(number(&found["minutes"]) as usize)),
            ("title", Arg::from(title_at(agenda, &found["placement"], words))),
        ];
        let _ = writeln!(lines, "{}", words.say(&format!("cli-found-{}", text(&found["kind"])), &args));
    }
    for (key, field) in
        [("cli-later", "later"), ("cli-overflow", "overflow"), ("cli-new-clashes", "new_clashes")]
    {
        let count = number(&proposal[field]);
        if count > 0 {
            let _ = writeln!(lines, "{}", words.say(key, &[("count", Arg::from(count as usize))]));
        }
    }
    touched(proposal, agenda, words, &mut lines);
    if value["only_shown"] == true {
        let _ = writeln!(lines, "{}", words.get("cli-only-shown"));
    }
    lines
}

/// Whom and what a proposal touches, papers that would be out of date, and session plans that would no longer fit.
fn touched(proposal: &Value, agenda: &Value, words: &Words, lines: &mut String) {
    for effect in list(proposal, "effects") {
        let kind = text(&effect["kind"]).replace('_', "-");
        let subject = text(&effect["subject"]);
        let name = if kind == "print" { words.get(&format!("print-{subject}")) } else { subject.clone() };
        let args = [
            ("name", Arg::from(name)),
            ("title", Arg::from(title_at(agenda, &effect["placement"], words))),
            ("time", Arg::from(words.clock(number(&effect["minute"])))),
            ("length", Arg::from(duration(number(&effect["minutes"]).max(0) as usize, words))),
        ];
        let said = words.say(&format!("agenda-effect-{kind}"), &args);
        let more = words.say(&format!("agenda-effect-{kind}-text"), &args);
        let _ = writeln!(lines, "{}", format!("{said} {more}").trim_end());
    }
    for plan in list(proposal, "plans") {
        let over = words.say("agenda-late-plan-over", &[("count", Arg::from(number(&plan["over"])))]);
        let _ = writeln!(lines, "{}: {over}", title_of(agenda, &plan["session"], words));
    }
}

/// Clashes by time, each with both sides and ways out.
pub(crate) fn clashes(value: &Value, words: &Words) -> String {
    let agenda = &value["agenda"];
    let mut lines = String::new();
    for clash in list(value, "clashes") {
        let args = [
            ("first", Arg::from(title_at(agenda, &clash["first"], words))),
            ("second", Arg::from(title_at(agenda, &clash["second"], words))),
            ("subject", Arg::from(text(&clash["subject"]))),
            ("people", Arg::from(number(&clash["people"]) as usize)),
            ("minutes", Arg::from(number(&clash["minutes"]) as usize)),
        ];
        let key = format!("cli-clash-{}", text(&clash["kind"]).replace('_', "-"));
        let _ = writeln!(lines, "{}", words.say(&key, &args));
        for fix in list(clash, "fixes") {
            let args = [
                ("title", Arg::from(title_at(agenda, &fix["placement"], words))),
                ("time", Arg::from(words.clock(number(&fix["start"])))),
                ("room", Arg::from(text(&fix["room"]))),
                ("person", Arg::from(text(&fix["person"]))),
                ("day", Arg::from(text(&fix["day"]))),
                ("minutes", Arg::from(number(&fix["duration"]) as usize)),
            ];
            let key = format!("cli-fix-{}", text(&fix["kind"]).replace('_', "-"));
            let _ = writeln!(lines, "    {}", words.say(&key, &args));
        }
    }
    let count = list(value, "clashes").len();
    let _ = writeln!(lines, "{}", words.say("cli-clashes", &[("count", Arg::from(count))]));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_that_a_proposal_tells_is_in_the_words_of_the_screen() {
        let effect =
            json!({ "kind": "interpreter", "subject": "", "placement": "", "minute": 0, "minutes": 150 });
        let proposal = json!({ "effects": [effect], "plans": [] });
        for (language, told) in [("en", "2 h 30"), ("ar", "2 س 30")] {
            let mut lines = String::new();
            touched(&proposal, &json!({}), &Words::new(language), &mut lines);
            assert!(lines.contains(told) && !lines.contains("min"), "{lines}");
        }
    }
}
