//! Session plans on the command line.

use crate::Desk;
use crate::report::{Report, best, text};
use clap::Subcommand;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use warsha_api::{ApiError, ErrorCode};
use warsha_words::{Arg, Words};

/// What can be done with session plans.
#[derive(Debug, Subcommand)]
pub enum PlanWhat {
    /// Show the plan of a session with its clock times, or list the sessions with the lengths of their plans.
    Show {
        /// The workshop.
        file: PathBuf,
        /// The session: its code, such as S2.2, or any part of its title. Without it all are listed.
        session: Option<String>,
    },
    /// Read a plan from a file (XLSX, XLS, ODS, CSV, HTML, Markdown) into a session.
    Import {
        /// The workshop.
        file: PathBuf,
        /// The file with the plan.
        plan: PathBuf,
        /// The session; without it the one whose title stands in the file.
        #[arg(long)]
        session: Option<String>,
        /// Take the steps away that are there.
        #[arg(long)]
        replace: bool,
    },
    /// Write the plan of a session: .xlsx, .csv, .html or .md. Reading it back gives the same plan.
    Export {
        /// The workshop.
        file: PathBuf,
        /// The session: its code or any part of its title.
        session: String,
        /// The file to write.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// For whom: facilitators or participants.
        #[arg(long, default_value = "facilitators")]
        audience: String,
        /// Language of the headings: en or fr.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Add up what the plans need, for the people who come and spares.
    Materials {
        /// The workshop.
        file: PathBuf,
        /// Only for this session.
        #[arg(long)]
        session: Option<String>,
        /// Only for this day: its number, 1 for the first, or its date, as 2024-06-10.
        #[arg(long)]
        day: Option<String>,
        /// Only for this room, by name.
        #[arg(long)]
        room: Option<String>,
    },
}

impl Desk {
    pub(crate) fn session_plan(&mut self, what: PlanWhat) -> Result<Report, ApiError> {
        match what {
            PlanWhat::Show { file, session } => self.reading(&file, |desk| match session {
                None => Ok(Report::new("cli-plans", desk.call("session_plans", json!({}))?)),
                Some(session) => {
                    let id = desk.session_named(&session)?;
                    Ok(Report::new("cli-plan", desk.call("session_plan", json!({ "id": id }))?))
                }
            }),
            PlanWhat::Import { file, plan, session, replace } => self.with(&file, |desk| {
                let id = match session {
                    Some(session) => desk.session_named(&session)?,
                    None => String::new(),
                };
                let order = json!({ "path": plan, "session": id, "replace": replace });
                Ok(Report::new("cli-plan", desk.call("import_plan", order)?))
            }),
            PlanWhat::Export { file, session, output, audience, lang } => self.reading(&file, |desk| {
                let id = desk.session_named(&session)?;
                let order = json!({ "session": id, "path": output, "audience": audience, "language": lang });
                Ok(Report::new("cli-plan-written", desk.call("export_plan", order)?))
            }),
            PlanWhat::Materials { file, session, day, room } => self.reading(&file, |desk| {
                let session = match session {
                    Some(session) => desk.session_named(&session)?,
                    None => String::new(),
                };
                let room = match room {
                    Some(room) => desk.room_named(&room)?,
                    None => String::new(),
                };
                let day = desk.day_named(day.as_deref().unwrap_or_default())?;
                let order = json!({ "session": session, "day": day, "room": room });
                Ok(Report::new("cli-plan-materials", desk.call("plan_materials", order)?))
            }),
        }
    }

    /// The id of a session, by its code or a part of its title that no other has.
    fn session_named(&mut self, wanted: &str) -> Result<String, ApiError> {
        let all = self.call("session_plans", json!({}))?;
        let folded = warsha_words::fold(wanted);
        let list = || all.as_array().into_iter().flatten();
        let titles = |one: &Value| -> Vec<String> {
            one["title"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(_, t)| warsha_words::fold(&text(t)))
                .collect()
        };
        let by_code = list().find(|one| text(&one["code"]).eq_ignore_ascii_case(wanted));
        let exact = || list().find(|one| titles(one).contains(&folded));
        if let Some(one) = by_code.or_else(exact) {
            return Ok(text(&one["session"]));
        }
        let mut part = list().filter(|one| titles(one).iter().any(|title| title.contains(&folded)));
        match (part.next(), part.next()) {
            (Some(one), None) => Ok(text(&one["session"])),
            _ => Err(ErrorCode::NotFound.into()),
        }
    }

    /// The date of a day that is given by its number; a date stays as it is.
    fn day_named(&mut self, wanted: &str) -> Result<String, ApiError> {
        let Ok(number) = wanted.trim().parse::<u64>() else { return Ok(wanted.trim().to_owned()) };
        let agenda = self.call("agenda", json!({}))?;
        let days = agenda["days"].as_array().map(Vec::as_slice).unwrap_or_default();
        let day = days.iter().find(|day| day["number"].as_u64() == Some(number));
        day.map(|day| text(&day["day"])).ok_or_else(|| ApiError::unknown_day(number, 1, days.len()))
    }

    fn room_named(&mut self, wanted: &str) -> Result<String, ApiError> {
        let agenda = self.call("agenda", json!({}))?;
        let folded = warsha_words::fold(wanted);
        let rooms = agenda["rooms"].as_array().into_iter().flatten();
        let mut found = rooms.filter(|room| warsha_words::fold(&text(&room["name"])) == folded);
        found.next().map(|room| text(&room["id"])).ok_or_else(|| ErrorCode::NotFound.into())
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

/// Sessions with the lengths of their plans, a line each.
pub(crate) fn list(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    for one in value.as_array().into_iter().flatten().filter(|one| number(&one["steps"]) > 0) {
        let slot = one["slot"].as_i64().map_or_else(|| "-".to_owned(), |slot| slot.to_string());
        let over =
            if number(&one["over"]) > 0 { format!("  +{}", number(&one["over"])) } else { String::new() };
        let (needed, title) = (number(&one["needed"]), best(&one["title"], words));
        let _ = writeln!(lines, "{:<6} {needed:>4}/{slot:<4} {title}{over}", text(&one["code"]));
    }
    lines
}

/// A plan: steps with their times, and how it fits.
pub(crate) fn show(value: &Value, words: &Words) -> String {
    let mut lines = format!("{}\n", best(&value["title"], words));
    let clock = |value: &Value| words.clock(i32::try_from(number(value)).unwrap_or(0));
    for step in value["steps"].as_array().into_iter().flatten() {
        let inside = if step["within"].is_null() { "" } else { "  " };
        let facts = [text(&step["method"]), text(&step["lead"])];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let (start, title) = (clock(&step["start"]), text(&step["title"]));
        let took = value["ran"].as_array().into_iter().flatten().find(|ran| ran["step"] == step["id"]);
        let took = took.map(|ran| {
            // Half a minute and more is a minute, as on the screen.
            let minutes = (number(&ran["seconds"]).max(0) + 30) / 60;
            format!("  ({})", words.say("plans-run-took", &[("count", Arg::from(minutes as usize))]))
        });
        let (lasts, took) = (number(&step["lasts"]), took.unwrap_or_default());
        let _ = writeln!(lines, "{inside}{start} {lasts:>4}  {title}  {}{took}", facts.join(", "));
    }
    let fit = &value["fit"];
    let slot = number(&fit["slot"]).max(0) as usize;
    let args = [("needed", Arg::from(number(&fit["needed"]).max(0) as usize)), ("slot", Arg::from(slot))];
    let key = if fit["slot"].is_null() { "plans-needs-open" } else { "plans-needs" };
    let _ = writeln!(lines, "{}", words.say(key, &args));
    let noted: Vec<String> = value["noted"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| format!("{}: {}", text(&one["label"]), text(&one["value"])))
        .collect();
    if !noted.is_empty() {
        let args = [("count", Arg::from(noted.len())), ("values", Arg::from(noted.join(", ")))];
        let _ = writeln!(lines, "{}", words.say("plans-noted", &args));
    }
    lines
}

/// What is needed, a line each.
pub(crate) fn materials(value: &Value) -> String {
    let mut lines = String::new();
    for one in value.as_array().into_iter().flatten() {
        let pieces = one["pieces"].as_u64().map(|n| n.to_string()).unwrap_or_default();
        let sessions: Vec<String> = one["sessions"].as_array().into_iter().flatten().map(text).collect();
        let unit = text(&one["unit"]);
        let _ = writeln!(lines, "{pieces:>5} {unit:<8} {}  ({})", text(&one["name"]), sessions.join(", "));
    }
    lines
}
