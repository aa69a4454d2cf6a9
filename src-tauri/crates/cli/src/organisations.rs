//! Organisations on the command line.

use crate::Desk;
use crate::report::{Report, text};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use warsha_api::{ApiError, ErrorCode};
use warsha_words::Words;

/// What can be done with organisations.
#[derive(Debug, Subcommand)]
pub enum OrganisationsWhat {
    /// List them with the people who come from each, and count them: the offices of one body are one.
    List {
        /// The workshop.
        file: PathBuf,
    },
    /// Add an organisation.
    Add {
        /// The workshop.
        file: PathBuf,
        /// Its name.
        name: String,
        /// What is known of it.
        #[command(flatten)]
        details: Details,
    },
    /// Change an organisation.
    Edit {
        /// The workshop.
        file: PathBuf,
        /// Its name or acronym.
        name: String,
        /// A new name.
        #[arg(long)]
        rename: Option<String>,
        /// What is to change; an empty text clears.
        #[command(flatten)]
        details: Details,
    },
    /// Make two one: people, delegations and offices go over to the one that stays.
    Merge {
        /// The workshop.
        file: PathBuf,
        /// Name or acronym of the one that goes.
        gone: String,
        /// Name or acronym of the one that stays.
        #[arg(long, value_name = "NAME")]
        into: String,
    },
    /// Take one away that nobody names any more.
    Remove {
        /// The workshop.
        file: PathBuf,
        /// Its name or acronym.
        name: String,
    },
}

/// What is known of an organisation.
#[derive(Debug, Args)]
pub struct Details {
    /// Acronym.
    #[arg(long)]
    pub acronym: Option<String>,
    /// Name in another language, as fr=...; may be said again.
    #[arg(long = "name-in", value_name = "LANG=TEXT")]
    pub names: Vec<String>,
    /// Kind of body: cso, network, government, regional_body, research, international, donor, other.
    #[arg(long)]
    pub kind: Option<String>,
    /// Role in the programme: lead, member, research_partner, network_partner, implementing_partner, donor, host, government_partner.
    #[arg(long)]
    pub role: Option<String>,
    /// Country of the seat, as a two-letter code or a name.
    #[arg(long)]
    pub country: Option<String>,
    /// Name or acronym of the body that it is an office of.
    #[arg(long = "office-of", value_name = "NAME")]
    pub parent: Option<String>,
}

impl Desk {
    pub(crate) fn organisations(&mut self, what: OrganisationsWhat) -> Result<Report, ApiError> {
        match what {
            OrganisationsWhat::List { file } => self.reading(&file, |desk| {
                Ok(Report::new("cli-organisations", desk.call("organisations", json!({}))?))
            }),
            OrganisationsWhat::Add { file, name, details } => self.with(&file, |desk| {
                let all = desk.call("organisations", json!({}))?;
                let mut order = json!({ "id": "", "name": name });
                fill(&mut order, &details, &all)?;
                Ok(Report::new("cli-organisations", desk.call("put_organisation", order)?))
            }),
            OrganisationsWhat::Edit { file, name, rename, details } => self.with(&file, |desk| {
                let all = desk.call("organisations", json!({}))?;
                let mut order = found(&all, &name)?.clone();
                if let Some(rename) = rename {
                    order["name"] = json!(rename);
                }
                fill(&mut order, &details, &all)?;
                Ok(Report::new("cli-organisations", desk.call("put_organisation", order)?))
            }),
            OrganisationsWhat::Merge { file, gone, into } => self.with(&file, |desk| {
                let all = desk.call("organisations", json!({}))?;
                let order = json!({ "keep": found(&all, &into)?["id"], "gone": [found(&all, &gone)?["id"]] });
                Ok(Report::new("cli-organisations", desk.call("merge_organisations", order)?))
            }),
            OrganisationsWhat::Remove { file, name } => self.with(&file, |desk| {
                let all = desk.call("organisations", json!({}))?;
                let order = json!({ "id": found(&all, &name)?["id"] });
                Ok(Report::new("cli-organisations", desk.call("remove_organisation", order)?))
            }),
        }
    }
}

/// Takes what was said over into an order.
fn fill(order: &mut Value, details: &Details, all: &Value) -> Result<(), ApiError> {
    let bad = |detail: &str| ApiError::new(ErrorCode::BadArguments).with("detail", detail);
    if let Some(acronym) = &details.acronym {
        order["acronym"] = json!(acronym);
    }
    for code in [("kind", &details.kind), ("role", &details.role)] {
        if let (field, Some(code)) = code {
            order[field] = if code.is_empty() { Value::Null } else { json!(code.replace('-', "_")) };
        }
    }
    if let Some(country) = &details.country {
        order["country"] = match warsha_words::country::find(country) {
            _ if country.is_empty() => json!(""),
            warsha_words::country::Found::One(code) => json!(code),
            _ => return Err(bad(country)),
        };
    }
    if let Some(parent) = &details.parent {
        order["parent"] = if parent.is_empty() { Value::Null } else { found(all, parent)?["id"].clone() };
    }
    for named in &details.names {
        let (lang, name) = named.split_once('=').ok_or_else(|| bad(named))?;
        order["names"][lang] = json!(name);
    }
    Ok(())
}

/// The organisation of a name or acronym, however it is written.
fn found<'a>(all: &'a Value, name: &str) -> Result<&'a Value, ApiError> {
    let wanted = warsha_words::fold(name);
    let list = || all["organisations"].as_array().into_iter().flatten();
    let called = |o: &&Value, field: &str| warsha_words::fold(&text(&o[field])) == wanted;
    let in_a_language = |o: &&Value| {
        let names = o["names"].as_object();
        names.into_iter().flatten().any(|(_, name)| warsha_words::fold(&text(name)) == wanted)
    };
    list()
        .find(|o| called(o, "name"))
        .or_else(|| list().find(|o| called(o, "acronym") || in_a_language(o)))
        .ok_or_else(|| ErrorCode::NotFound.into())
}

/// The list, a line each, and what it comes to.
pub(crate) fn lines(value: &Value, words: &Words) -> String {
    let mut lines = String::new();
    for one in value["organisations"].as_array().into_iter().flatten() {
        let name = one["names"][words.language()].as_str().map_or_else(|| text(&one["name"]), str::to_owned);
        let country =
            warsha_words::country::name(&text(&one["country"]), words.language()).unwrap_or_default();
        let facts = [text(&one["acronym"]), country.to_owned()];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let people = one["people"].as_u64().unwrap_or(0);
        let _ = writeln!(lines, "{people:>4}  {name}  {}", facts.join(", "));
    }
    let all = &value["represented"];
    lines + &represented(all, words)
}

/// "10 organisations in 4 countries", and of whom that is not known.
pub(crate) fn represented(all: &Value, words: &Words) -> String {
    let count = |field: &str| all[field].as_u64().unwrap_or(0) as usize;
    let say = |key: &str, args: &[(&str, usize)]| {
        let args: Vec<_> =
            args.iter().map(|(name, value)| (*name, warsha_words::Arg::from(*value))).collect();
        words.say(key, &args)
    };
    let mut line = say(
        "organisations-count",
        &[("organisations", count("organisations")), ("countries", count("countries"))],
    );
    for (key, field) in [
        ("organisations-without-organisation", "without_organisation"),
        ("organisations-without-country", "without_country"),
    ] {
        if count(field) > 0 {
            line.push_str("; ");
            line.push_str(&say(key, &[("count", count(field))]));
        }
    }
    line + "\n"
}
