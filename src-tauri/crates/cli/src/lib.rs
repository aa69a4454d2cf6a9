//! Warsha on the command line: the same use cases as in the window, for scripts and for machines without a display.
//!
//! Exit codes: 0 done, 1 could not be done, 2 wrong use. This crate knows the use cases and nothing below them.

mod agenda;
mod args;
mod delegates;
mod delegates_import;
mod delegates_text;
mod hand_outs;
mod merge;
mod organisations;
mod plan;
mod print;
mod report;

use args::{AgendaWhat, Arguments, Command, ExportWhat, ImportWhat};
use clap::{CommandFactory, Parser};
use report::Report;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use warsha_api::{ApiError, Backend, ErrorCode, Host};
use warsha_words::Words;

/// Done.
pub(crate) const DONE: u8 = 0;
/// Could not be done; a sentence on the error stream says why.
pub(crate) const COULD_NOT: u8 = 1;
/// Wrong use.
const WRONG_USE: u8 = 2;

/// Runs one command line, `args[0]` being the program's name. Returns the exit code.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    host: impl Host + 'static,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let arguments = match Arguments::try_parse_from(args) {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            return written(write!(err, "{error}"), WRONG_USE);
        }
        Err(help) => return written(write!(out, "{help}"), DONE),
    };
    let words = Words::new(&arguments.language());
    let json = arguments.json;
    let language = words.language().to_owned();
    let mut desk = Desk { backend: Backend::new(host), read_only: false, passphrase: passphrase(&arguments) };
    match desk.carry_out(arguments.command, &language) {
        Ok(report) if json => written(writeln!(out, "{:#}", report.json()), report.code()),
        Ok(report) => written(write!(out, "{}", report.text(&words)), report.code()),
        Err(error) => {
            let sentence = report::sentence(&error, &words);
            if json {
                let shown = json!({ "error": error.code.code(), "args": error.args, "sentence": sentence });
                written(writeln!(out, "{shown:#}"), COULD_NOT)
            } else {
                written(writeln!(err, "{sentence}"), COULD_NOT)
            }
        }
    }
}

/// The exit code, unless the reader of our output is gone (`warsha ... | head`), which is no failure of ours.
fn written(result: std::io::Result<()>, code: u8) -> u8 {
    match result {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => COULD_NOT,
        _ => code,
    }
}

/// The passphrase is read from a file or the environment, never from the command line, which other users can see.
fn passphrase(arguments: &Arguments) -> Option<String> {
    let from_file = arguments.passphrase_file.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
    from_file
        .map(|text| text.trim_end_matches(['\r', '\n']).to_owned())
        .or_else(|| std::env::var("WARSHA_PASSPHRASE").ok())
}

/// One command line at work.
struct Desk {
    backend: Backend,
    read_only: bool,
    passphrase: Option<String>,
}

impl Desk {
    fn call(&mut self, name: &str, args: Value) -> Result<Value, ApiError> {
        self.backend.call(name, args).map(|reply| reply.value)
    }

    /// Opens a file, does something with it, and closes it whatever came of it.
    fn with(
        &mut self,
        path: &Path,
        work: impl FnOnce(&mut Self) -> Result<Report, ApiError>,
    ) -> Result<Report, ApiError> {
        let open = json!({ "path": path, "passphrase": self.passphrase, "read_only": self.read_only });
        self.call("open_workshop", open)?;
        let done = work(self);
        let closed = self.call("close_workshop", json!({}));
        let report = done?;
        closed?;
        Ok(report)
    }

    /// The same without writing, so that it works while the window has the file open.
    fn reading(
        &mut self,
        path: &Path,
        work: impl FnOnce(&mut Self) -> Result<Report, ApiError>,
    ) -> Result<Report, ApiError> {
        self.read_only = true;
        self.with(path, work)
    }

    fn carry_out(&mut self, command: Command, language: &str) -> Result<Report, ApiError> {
        match command {
            Command::New(new) => {
                let title = new.titles();
                if let Some(earlier) = new.like {
                    let along = |what: &str| !new.without.iter().any(|without| without == what);
                    let numbers = args::row_numbers(&new.people)?;
                    let people = if numbers.is_some() { "chosen" } else { new.people.as_str() };
                    let order = json!({
                        "from": earlier, "path": new.file, "first_day": new.from, "title": title,
                        "times": along("times"), "leads": along("leads"), "paper": along("paper"),
                        "passphrase": self.passphrase, "people": people, "numbers": numbers,
                        "status": if new.invited { "invited" } else { "nominated" },
                    });
                    let made = self.call("new_workshop_from", order)?;
                    self.call("close_workshop", json!({}))?;
                    return Ok(Report::new("cli-new", made));
                }
                let made = self.call(
                    "new_workshop",
                    json!({
                        "path": new.file, "title": title, "first_day": new.from, "last_day": new.to, "zone": new.zone,
                        "place": new.place.unwrap_or_default(), "venue": new.venue.unwrap_or_default(), "languages": [], "passphrase": self.passphrase,
                    }),
                )?;
                self.call("close_workshop", json!({}))?;
                Ok(Report::new("cli-new", made))
            }
            Command::Sample { file } => {
                let made = self.call("open_sample", json!({ "path": file }))?;
                self.call("close_workshop", json!({}))?;
                Ok(Report::new("cli-sample", made))
            }
            Command::Info { file } => {
                self.reading(&file, |desk| Ok(Report::new("cli-info", desk.call("info", json!({}))?)))
            }
            Command::Agenda { what } => self.agenda(what),
            Command::Delegates { what } => self.delegates(*what, language),
            Command::Organisations { what } => self.organisations(what),
            Command::HandOuts { what } => self.hand_outs(what),
            Command::Plan { what } => self.session_plan(what),
            Command::Find { file, text, limit } => self.reading(&file, |desk| {
                let found = desk.call("find_people", json!({ "text": text, "limit": limit }))?;
                Ok(Report::new("cli-find", found))
            }),
            Command::Import { what } => self.import(what),
            Command::CheckIn { file, who, period, online, anyway } => self.with(&file, |desk| {
                let mode = if online { json!("online") } else { Value::Null };
                let reply = desk.call(
                    "check_in",
                    json!({ "text": who, "period": period, "way": "command_line", "mode": mode, "anyway": anyway }),
                )?;
                Ok(Report::new("cli-check-in", reply))
            }),
            Command::Print(wanted) => self.print(&wanted),
            Command::Export { what } => self.export(what),
            Command::Copy { file, to } => self.reading(&file, |desk| {
                Ok(Report::new("cli-copy", desk.call("save_copy", json!({ "path": to }))?))
            }),
            Command::Merge { file, other } => self.with(&file, |desk| {
                let order = json!({ "path": other, "passphrase": desk.passphrase });
                Ok(Report::new("cli-merge", desk.call("join_copy", order)?))
            }),
            Command::Activity { file } => self.reading(&file, |desk| {
                Ok(Report::new("cli-activity", desk.call("activity", json!({}))?))
            }),
            Command::Completions { shell } => {
                let mut script = Vec::new();
                clap_complete::generate(shell, &mut Arguments::command(), "warsha", &mut script);
                Ok(Report::plain(String::from_utf8_lossy(&script).into_owned()))
            }
            Command::Man => {
                let mut page = Vec::new();
                clap_mangen::Man::new(Arguments::command()).render(&mut page).map_err(ApiError::from)?;
                Ok(Report::plain(String::from_utf8_lossy(&page).into_owned()))
            }
        }
    }

    fn agenda(&mut self, what: AgendaWhat) -> Result<Report, ApiError> {
        match what {
            AgendaWhat::Show { file } => {
                self.reading(&file, |desk| Ok(Report::new("cli-agenda", desk.call("agenda", json!({}))?)))
            }
            AgendaWhat::Plan(what) => self.plan(what),
            AgendaWhat::Release { file, note } => self.with(&file, |desk| {
                // What is new is told against the version before, so it is asked for first.
                let before = desk.call("releases", json!({}))?;
                let after = desk.call("release_programme", json!({ "note": note }))?;
                let shown = json!({ "release": after["releases"][0], "changes": before["changes"] });
                // The first version differs from none.
                let is_first = before["releases"].as_array().is_none_or(Vec::is_empty);
                Ok(Report::new(if is_first { "cli-release-first" } else { "cli-release" }, shown))
            }),
            AgendaWhat::Diff { file, from, to } => self.reading(&file, |desk| {
                let all = desk.call("releases", json!({}))?;
                let numbered = |number: Option<u32>| match number {
                    None => Ok(Value::Null),
                    Some(number) => all["releases"]
                        .as_array()
                        .and_then(|all| all.iter().find(|release| release["number"] == number))
                        .map(|release| release["id"].clone())
                        .ok_or_else(|| {
                            let latest = &all["releases"][0]["number"];
                            let latest =
                                latest.as_u64().map_or("none".to_owned(), |number| number.to_string());
                            let unknown = ApiError::new(ErrorCode::UnknownVersion).with("latest", latest);
                            unknown.with("version", number.to_string())
                        }),
                };
                let order = json!({ "from": numbered(from)?, "to": numbered(to)? });
                let changes = desk.call("compare_releases", order)?;
                let release = match from {
                    None => all["releases"][0].clone(),
                    Some(number) => json!({ "number": number }),
                };
                Ok(Report::new("cli-diff", json!({ "release": release, "changes": changes })))
            }),
        }
    }

    fn import(&mut self, what: ImportWhat) -> Result<Report, ApiError> {
        let from = match what {
            ImportWhat::Delegates(from) => {
                let plain =
                    delegates_import::Import::plain(&from.file, &from.spreadsheet, from.sheet, from.dry_run);
                return self.import_list(&plain);
            }
            ImportWhat::Agenda(from) => from,
        };
        self.read_only = from.dry_run;
        self.with(&from.file, |desk| {
            let order = json!({ "path": from.spreadsheet, "sheet": from.sheet });
            let mut reading = desk.call("read_agenda_file", order.clone())?;
            // The values are what a reader of the file compares; the raw cells are for the preview on screen.
            let rows: Vec<Value> = reading["rows"]
                .as_array_mut()
                .map(|rows| rows.iter_mut().map(|row| row["values"].take()).collect())
                .unwrap_or_default();
            let imported = if from.dry_run { Value::Null } else { desk.call("import_agenda", order)? };
            // Expected files call the rows of an agenda sessions.
            let shown = json!({
                "file": reading["file"], "format": reading["format"], "warnings": reading["warnings"], "rows": rows,
                "sessions": rows, "rooms": reading["rooms"], "problems": reading["problems"],
                "skipped_rows": reading["skipped_rows"], "imported": imported,
            });
            Ok(Report::new("cli-import", shown))
        })
    }

    fn export(&mut self, what: ExportWhat) -> Result<Report, ApiError> {
        let (command, kind, file, output, order) = match what {
            ExportWhat::Agenda { file, output, audience, lang } => {
                let order = json!({ "audience": audience, "language": lang });
                ("export_agenda", "cli-export-agenda", file, output, order)
            }
            ExportWhat::Delegates { file, output, audience, lang } => {
                let order = json!({ "audience": audience, "language": lang });
                ("export_delegates", "cli-export", file, output, order)
            }
        };
        let Some(output) = output else {
            return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "-o FILE"));
        };
        self.reading(&file, |desk| {
            let mut order = order;
            order["path"] = json!(output);
            Ok(Report::new(kind, desk.call(command, order)?))
        })
    }
}
