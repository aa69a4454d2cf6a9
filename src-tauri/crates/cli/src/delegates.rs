//! `warsha delegates`: the list of people, changes of it, spreadsheets in and out, likely duplicates, and targets against actual. What it
//! says is in `delegates_text`.

use crate::Desk;
use crate::report::{Report, text};
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use warsha_api::wire::DelegatePatch;
use warsha_api::{ApiError, ErrorCode};

/// What can be done with delegates.
#[derive(Debug, Subcommand)]
pub enum Delegates {
    /// Show who is on the list, as an audience may see it.
    List {
        /// The workshop.
        file: PathBuf,
        #[command(flatten)]
        which: Which,
        /// For whom: organisers, participants, facilitators, hotel, donor, public, security.
        #[arg(long, default_value = "organisers")]
        audience: String,
    },
    /// Add somebody.
    Add {
        /// The workshop.
        file: PathBuf,
        /// The whole name, as it is to be printed.
        name: String,
        #[command(flatten)]
        details: Box<Details>,
    },
    /// Change somebody's details.
    Edit {
        /// The workshop.
        file: PathBuf,
        /// Who: the row number, or a part of the name that only one person has.
        who: String,
        /// Another name.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: Box<Details>,
    },
    /// Read a list of people from a spreadsheet: new people, and details of people already there. Nobody is added twice.
    #[command(after_help = "\
Examples:
  warsha delegates import w.warsha list.xlsx --dry-run
  warsha delegates import w.warsha list.csv --likely merge --keep phone --cancel-gone
  warsha delegates import w.warsha odd.xls --sheet Liste --dates dmy --column 4=note

A row that may be somebody already there waits, unless --likely says what becomes of it. --dry-run tells what would happen.")]
    Import(Box<Import>),
    /// Write the list for an audience, with the columns that this audience needs and no others.
    Export {
        /// The workshop.
        file: PathBuf,
        /// The file to write: .xlsx, .csv or .vcf (address book).
        #[arg(short, long, value_name = "FILE", required = true)]
        output: Option<PathBuf>,
        /// For whom: organisers, participants, facilitators, hotel, donor, public, security.
        #[arg(long, default_value = "organisers")]
        audience: String,
        /// Language of headings and country names: en, fr or ar.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Find people who may stand on the list twice.
    Duplicates {
        /// The workshop.
        file: PathBuf,
    },
    /// Show targets against actual, by delegation.
    Targets {
        /// The workshop.
        file: PathBuf,
    },
}

/// Whom to list.
#[derive(Debug, Args)]
pub struct Which {
    /// Only those with this status: nominated, invited, confirmed, visa_pending, travel_booked, arrived, waiting, declined, cancelled,
    /// replaced; more than one by commas.
    #[arg(long, value_delimiter = ',')]
    pub status: Vec<String>,
    /// Only those of this country (alpha-2 code); more than one by commas.
    #[arg(long, value_delimiter = ',')]
    pub country: Vec<String>,
}

/// Details of somebody.
#[derive(Debug, Args)]
pub struct Details {
    /// Organisation by name or acronym; made when there is none.
    #[arg(long)]
    pub organisation: Option<String>,
    /// Position there.
    #[arg(long)]
    pub position: Option<String>,
    /// Country, as alpha-2 code (CD) or by a name that people use.
    #[arg(long)]
    pub country: Option<String>,
    /// City.
    #[arg(long)]
    pub city: Option<String>,
    /// E-mail.
    #[arg(long)]
    pub email: Option<String>,
    /// Telephone.
    #[arg(long)]
    pub phone: Option<String>,
    /// participant, panellist, speaker, facilitator, interpreter, staff, donor, government or observer.
    #[arg(long)]
    pub category: Option<String>,
    /// nominated, invited, confirmed, visa_pending, travel_booked, arrived, waiting, declined, cancelled or replaced.
    #[arg(long)]
    pub status: Option<String>,
    /// Day of arrival.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub arrives: Option<String>,
    /// Day of departure.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub leaves: Option<String>,
    /// Any other detail by its field, such as diet=vegetarian or hotel_room=204; an empty value clears it.
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
}

/// A list to read.
#[derive(Debug, Args)]
pub struct Import {
    /// The workshop.
    pub file: PathBuf,
    /// The spreadsheet; it is never changed.
    pub spreadsheet: PathBuf,
    /// The sheet, when it is not the one that looks like a list.
    #[arg(long)]
    pub sheet: Option<String>,
    /// The row of the headings, when it was not found; 0 for a list without headings.
    #[arg(long, value_name = "ROW")]
    pub header_row: Option<u32>,
    /// dmy or mdy: which of two small numbers is the day.
    #[arg(long, value_name = "ORDER")]
    pub dates: Option<String>,
    /// What a column (1 for the first) is: 4=note; nothing after = leaves it out.
    #[arg(long, value_name = "N=FIELD")]
    pub column: Vec<String>,
    /// Guess the columns anew, whatever is remembered of the last file with these headings.
    #[arg(long)]
    pub guess_anew: bool,
    /// The country (alpha-2 code) of the delegation that new people go into.
    #[arg(long, value_name = "COUNTRY")]
    pub into: Option<String>,
    /// What becomes of rows that may be somebody: leave them for later, merge or add them.
    #[arg(long, default_value = "leave", value_parser = ["leave", "merge", "add"])]
    pub likely: String,
    /// Fields of people already there that stay as they are; more than one by commas, `all` for every field.
    #[arg(long, value_delimiter = ',')]
    pub keep: Vec<String>,
    /// Cancel the people who should be in this list and are not.
    #[arg(long)]
    pub cancel_gone: bool,
    /// Read and judge, write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

fn wrong(detail: impl Into<String>) -> ApiError {
    ApiError::new(ErrorCode::BadArguments).with("detail", detail.into())
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

impl Details {
    /// As the use case takes them.
    fn patch(&self, name: Option<&str>) -> Result<Value, ApiError> {
        let known = serde_json::to_value(DelegatePatch::default()).unwrap_or_default();
        let mut patch = Map::new();
        for field in &self.set {
            let Some((field, value)) = field.split_once('=') else {
                return Err(wrong(format!("--set {field}")));
            };
            let value = match value {
                "true" | "yes" if field == "protected" => json!(true),
                "false" | "no" if field == "protected" => json!(false),
                value => json!(value),
            };
            if let Some(own) = field.strip_prefix("own.") {
                patch.entry("own_fields").or_insert_with(|| json!({}))[own] = value;
            } else if known.get(field).is_some() {
                patch.insert(field.to_owned(), value);
            } else {
                let names: Vec<&String> = known.as_object().into_iter().flat_map(Map::keys).collect();
                return Err(wrong(format!("--set {field}: {names:?}")));
            }
        }
        let country = match self.country.as_deref() {
            Some(typed) => Some(country(typed)?),
            None => None,
        };
        for (field, value) in [
            ("full_name", name),
            ("organisation_name", self.organisation.as_deref()),
            ("position", self.position.as_deref()),
            ("country", country.as_deref()),
            ("city", self.city.as_deref()),
            ("email", self.email.as_deref()),
            ("phone", self.phone.as_deref()),
            ("category", self.category.as_deref()),
            ("status", self.status.as_deref()),
            ("arrives_on", self.arrives.as_deref()),
            ("leaves_on", self.leaves.as_deref()),
        ] {
            if let Some(value) = value {
                patch.insert(field.to_owned(), json!(value));
            }
        }
        Ok(Value::Object(patch))
    }
}

/// The code of a country as people name it.
fn country(typed: &str) -> Result<String, ApiError> {
    use warsha_words::country::Found;
    if typed.is_empty() {
        return Ok(String::new());
    }
    if typed.len() == 2 && warsha_words::country::name(&typed.to_uppercase(), "en").is_some() {
        return Ok(typed.to_uppercase());
    }
    match warsha_words::country::find(typed) {
        Found::One(code) => Ok(code.to_owned()),
        Found::Ambiguous(codes) => Err(wrong(format!("{typed}: {}", codes.join(", ")))),
        Found::Unknown => Err(wrong(format!("no country: {typed}"))),
    }
}

impl Desk {
    pub(crate) fn delegates(&mut self, what: Delegates, language: &str) -> Result<Report, ApiError> {
        match what {
            Delegates::List { file, which, audience } => self.reading(&file, |desk| {
                let order = json!({
                    "audience": audience, "language": language, "statuses": which.status, "countries": which.country,
                });
                Ok(Report::new("cli-delegates", desk.call("delegate_list", order)?))
            }),
            Delegates::Add { file, name, details } => {
                let patch = details.patch(Some(&name))?;
                self.with(&file, |desk| {
                    Ok(Report::new("cli-delegate-added", desk.call("add_delegate", json!({ "details": patch }))?))
                })
            }
            Delegates::Edit { file, who, name, details } => {
                let patch = details.patch(name.as_deref())?;
                self.with(&file, |desk| {
                    let id = match desk.person(&who)? {
                        Ok(id) => id,
                        Err(candidates) => return Ok(candidates),
                    };
                    let changed = desk.call("edit_delegates", json!({ "ids": [id], "details": patch }))?;
                    Ok(Report::new("cli-delegate-changed", changed[0].clone()))
                })
            }
            Delegates::Import(import) => self.import_list(&import),
            Delegates::Export { file, output, audience, lang } => {
                let Some(output) = output else { return Err(wrong("-o FILE")) };
                self.reading(&file, |desk| {
                    let order = json!({ "path": output, "audience": audience, "language": lang });
                    Ok(Report::new("cli-export", desk.call("export_delegates", order)?))
                })
            }
            Delegates::Duplicates { file } => self.reading(&file, |desk| {
                Ok(Report::new("cli-duplicates", desk.call("likely_duplicates", json!({}))?))
            }),
            Delegates::Targets { file } => self.reading(&file, |desk| {
                let view = desk.call("delegations", json!({}))?;
                Ok(Report::new("cli-targets", json!({ "total": view["total"], "delegations": view["delegations"] })))
            }),
        }
    }

    /// The id of one person; a report of the candidates when it is not one.
    fn person(&mut self, who: &str) -> Result<Result<Value, Report>, ApiError> {
        let found = self.call("find_people", json!({ "text": who, "limit": 8 }))?;
        let people = found.as_array().map(Vec::as_slice).unwrap_or_default();
        // A number is meant as the row number, whatever else it fits.
        let number = who.trim().parse::<u64>().ok();
        let exact = people.iter().filter(|one| number.is_some() && one["number"].as_u64() == number);
        let exact: Vec<&Value> = exact.collect();
        Ok(match (exact.as_slice(), people) {
            ([one], _) => Ok(one["id"].clone()),
            (_, [one]) if number.is_none() => Ok(one["id"].clone()),
            (_, []) => Err(Report::new("cli-nobody", json!({ "text": who, "candidates": [] }))),
            _ => Err(Report::new("cli-several", json!({ "text": who, "candidates": people }))),
        })
    }

    /// Reads a list of people with every choice that can be made.
    pub(crate) fn import_list(&mut self, import: &Import) -> Result<Report, ApiError> {
        let columns = import.columns()?;
        self.read_only = import.dry_run;
        self.with(&import.file, |desk| {
            let mut order = import.order(columns);
            if let Some(code) = &import.into {
                order["into"] = desk.delegation_of(code)?;
            }
            let mut reading = desk.call("read_delegates_file", order.clone())?;
            if import.cancel_gone {
                let gone: Vec<Value> = list(&reading, "gone").iter().map(|one| one["id"].clone()).collect();
                order["cancel"] = json!(gone);
            }
            if !import.keep.is_empty() {
                order["take"] = keep(&reading, &import.keep);
            }
            if import.cancel_gone || !import.keep.is_empty() {
                reading = desk.call("read_delegates_file", order.clone())?;
            }
            let imported = if import.dry_run { Value::Null } else { desk.call("import_delegates", order)? };
            // The values are what a reader of the file compares; the raw cells are for the preview on screen.
            let mut rows = Vec::new();
            let mut changes = Vec::new();
            for row in reading["rows"].as_array_mut().into_iter().flatten() {
                let changed = row["changes"].take();
                if changed.as_array().is_some_and(|all| !all.is_empty()) {
                    changes.push(json!({
                        "row": row["row"], "number": row["updates"], "full_name": row["values"]["full_name"], "changes": changed,
                    }));
                }
                rows.push(row["values"].take());
            }
            let counts = json!({
                "new": reading["added"], "updated": reading["updated"], "unchanged": reading["unchanged"], "asked": reading["asked"],
            });
            Ok(Report::new(
                "cli-import",
                json!({
                    "file": reading["file"], "format": reading["format"], "warnings": reading["warnings"], "rows": rows,
                    "problems": reading["problems"], "skipped_rows": reading["skipped_rows"], "duplicates": reading["duplicates"],
                    "changes": changes, "gone": reading["gone"], "counts": counts, "imported": imported,
                }),
            ))
        })
    }

    fn delegation_of(&mut self, code: &str) -> Result<Value, ApiError> {
        let view = self.call("delegations", json!({}))?;
        let found =
            list(&view, "delegations").iter().find(|one| text(&one["country"]).eq_ignore_ascii_case(code));
        found.map(|one| one["id"].clone()).ok_or_else(|| wrong(format!("--into {code}")))
    }
}

impl Import {
    /// A list to read with the guesses.
    pub(crate) fn plain(file: &Path, spreadsheet: &Path, sheet: Option<String>, dry_run: bool) -> Self {
        Self {
            file: file.to_owned(),
            spreadsheet: spreadsheet.to_owned(),
            sheet,
            header_row: None,
            dates: None,
            column: Vec::new(),
            guess_anew: false,
            into: None,
            likely: "leave".into(),
            keep: Vec::new(),
            cancel_gone: false,
            dry_run,
        }
    }

    fn columns(&self) -> Result<Map<String, Value>, ApiError> {
        let mut columns = Map::new();
        for typed in &self.column {
            let one = typed.split_once('=').and_then(|(column, field)| {
                Some((column.trim().parse::<u32>().ok()?.checked_sub(1)?, field.trim()))
            });
            let Some((column, field)) = one else { return Err(wrong(format!("--column {typed}"))) };
            columns.insert(column.to_string(), json!(field));
        }
        Ok(columns)
    }

    fn order(&self, columns: Map<String, Value>) -> Value {
        let mut order = json!({
            "path": self.spreadsheet, "sheet": self.sheet, "header_row": self.header_row, "date_order": self.dates,
            "likely": self.likely, "guess_anew": self.guess_anew,
        });
        if !columns.is_empty() {
            order["columns"] = Value::Object(columns);
        }
        order
    }
}

/// Says for every change of those fields that it is not taken.
fn keep(reading: &Value, fields: &[String]) -> Value {
    let all = fields.iter().any(|field| field == "all");
    let mut take = Map::new();
    for row in list(reading, "rows") {
        let kept: Map<String, Value> = list(row, "changes")
            .iter()
            .map(|change| text(&change["field"]))
            .filter(|field| all || fields.contains(field))
            .map(|field| (field, json!(false)))
            .collect();
        if !kept.is_empty() {
            take.insert(row["row"].to_string(), Value::Object(kept));
        }
    }
    Value::Object(take)
}
