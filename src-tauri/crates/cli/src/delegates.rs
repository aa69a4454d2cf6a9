//! `warsha delegates`: the list of people, changes of it, spreadsheets in and out, likely duplicates, and targets against actual. What it
//! says is in `delegates_text`.

use crate::Desk;
use crate::delegates_import::Import;
use crate::report::Report;
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
    /// Find people who may stand on the list twice, make two entries one person, or say that they are two.
    Duplicates {
        /// The workshop.
        file: PathBuf,
        /// Two row numbers of one person. The first stays; sessions, check-ins, seats and history go over to it.
        #[arg(long, num_args = 2, value_names = ["KEEP", "GONE"])]
        same: Vec<String>,
        /// Fields taken from the one that goes, where both say something else; more than one by commas.
        #[arg(long, value_delimiter = ',', requires = "same")]
        take: Vec<String>,
        /// Two row numbers of two people, who are not named again.
        #[arg(long, num_args = 2, value_names = ["ONE", "OTHER"], conflicts_with = "same")]
        two: Vec<String>,
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
    /// As a view of the table shows them that was saved under this name: its people, columns and order.
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
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

pub(crate) fn wrong(detail: impl Into<String>) -> ApiError {
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
                    "view": which.view,
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
            Delegates::Duplicates { file, same, take, two } => self.duplicates(&file, &same, &take, &two),
            Delegates::Targets { file } => self.reading(&file, |desk| {
                let view = desk.call("delegations", json!({}))?;
                Ok(Report::new("cli-targets", json!({ "total": view["total"], "delegations": view["delegations"] })))
            }),
        }
    }

    fn duplicates(
        &mut self,
        file: &Path,
        same: &[String],
        take: &[String],
        two: &[String],
    ) -> Result<Report, ApiError> {
        let ([one, other], is_one) = match (same, two) {
            ([one, other], _) => ([one, other], true),
            (_, [one, other]) => ([one, other], false),
            _ => {
                return self.reading(file, |desk| {
                    Ok(Report::new("cli-duplicates", desk.call("likely_duplicates", json!({}))?))
                });
            }
        };
        self.with(file, |desk| {
            let mut ids = Vec::new();
            for who in [one, other] {
                match desk.person(who)? {
                    Ok(id) => ids.push(id),
                    Err(candidates) => return Ok(candidates),
                }
            }
            if is_one {
                let order = json!({ "keep": ids[0], "gone": ids[1], "take": take });
                return Ok(Report::new("cli-delegate-changed", desk.call("merge_delegates", order)?));
            }
            desk.call("tell_apart", json!({ "one": ids[0], "other": ids[1] }))?;
            Ok(Report::new("cli-duplicates", desk.call("likely_duplicates", json!({}))?))
        })
    }

    /// The id of one person; a report of the candidates when it is not one.
    pub(crate) fn person(&mut self, who: &str) -> Result<Result<Value, Report>, ApiError> {
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
}
