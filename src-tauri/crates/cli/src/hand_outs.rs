//! What is handed over at the desk, on the command line: the list of things, giving and taking back, the register.

use crate::Desk;
use crate::delegates::{list, wrong};
use crate::report::{Report, best, text};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use warsha_api::{ApiError, ErrorCode};
use warsha_words::{Arg, Words};

/// What can be done with what is handed over.
#[derive(Debug, Subcommand)]
pub enum HandOuts {
    /// Show who has what: each person with what is given, and what is not given or not back yet.
    List {
        /// The workshop.
        file: PathBuf,
    },
    /// Put a thing on the list of what is handed over.
    Add {
        /// The workshop.
        file: PathBuf,
        /// What kind of thing: headset, kit, sim, allowance, badge, group, other.
        kind: String,
        /// What it is called, when its kind does not say so; say it again as fr=... for a second language.
        #[arg(long, value_name = "[LANG=]TEXT")]
        name: Vec<String>,
        /// Each piece has a number that is written down.
        #[arg(long)]
        numbered: bool,
        /// It is to come back.
        #[arg(long)]
        returns: bool,
        /// Who gets it: everybody, interpretation, or roles such as staff,interpreter. Without it a headset is for those who need
        /// interpretation, and anything else for everybody.
        #[arg(long = "for", value_name = "WHOM")]
        given_to: Option<String>,
    },
    /// Take a thing off the list; what was written about it stays.
    Remove {
        /// The workshop.
        file: PathBuf,
        /// Its name or kind.
        thing: String,
    },
    /// Give something to somebody.
    Give {
        /// What, and to whom.
        #[command(flatten)]
        hand: Hand,
        /// Number of the piece.
        #[arg(long, default_value = "")]
        number: String,
        /// Channel of a headset.
        #[arg(long, default_value = "")]
        channel: String,
    },
    /// Take something back from somebody.
    Back(Hand),
    /// Take the latest record about somebody and a thing out of the register again.
    Undo(Hand),
    /// Write the register as XLSX or CSV by the ending of the file.
    Export {
        /// The workshop.
        file: PathBuf,
        /// The spreadsheet to write.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Which people: all, not_given, not_back.
        #[arg(long, default_value = "all")]
        which: String,
        /// One thing, by its name or kind; without it all.
        #[arg(long)]
        thing: Option<String>,
        /// For whom: organisers, participants, facilitators, hotel, donor, public, security.
        #[arg(long, default_value = "organisers")]
        audience: String,
        /// Language of the headings.
        #[arg(long, default_value = "en")]
        lang: String,
    },
}

/// A thing and a person.
#[derive(Debug, Args)]
pub struct Hand {
    /// The workshop.
    pub file: PathBuf,
    /// Who: any part of the name, or the row number.
    pub who: String,
    /// What, by its name or kind.
    pub thing: String,
}

impl Desk {
    pub(crate) fn hand_outs(&mut self, what: HandOuts) -> Result<Report, ApiError> {
        match what {
            HandOuts::List { file } => self.reading(&file, |desk| {
                Ok(Report::new("cli-hand-outs", desk.call("hand_out_register", json!({}))?))
            }),
            HandOuts::Add { file, kind, name, numbered, returns, given_to } => self.with(&file, |desk| {
                let mut items = things(desk)?;
                let label: serde_json::Map<String, Value> = name
                    .iter()
                    .map(|name| match name.split_once('=') {
                        Some((lang, name)) if lang.len() <= 3 => (lang.to_owned(), json!(name)),
                        _ => ("en".to_owned(), json!(name)),
                    })
                    .collect();
                let usual = if kind == "headset" { "interpretation" } else { "everybody" };
                let given_to = given_to.unwrap_or_else(|| usual.to_owned());
                let roles: Vec<&str> = match given_to.as_str() {
                    "everybody" | "interpretation" => Vec::new(),
                    roles => roles.split(',').map(str::trim).collect(),
                };
                let given_to = if roles.is_empty() { given_to.as_str() } else { "categories" };
                items.push(json!({
                    "id": "", "kind": kind, "label": label, "numbered": numbered, "returns": returns,
                    "given_to": given_to, "categories": roles,
                }));
                desk.call("set_hand_out_items", json!({ "items": items }))?;
                Ok(Report::new("cli-hand-outs", desk.call("hand_out_register", json!({}))?))
            }),
            HandOuts::Remove { file, thing } => self.with(&file, |desk| {
                let mut items = things(desk)?;
                let gone = named(&items, &thing)?["id"].clone();
                items.retain(|item| item["id"] != gone);
                desk.call("set_hand_out_items", json!({ "items": items }))?;
                Ok(Report::new("cli-hand-outs", desk.call("hand_out_register", json!({}))?))
            }),
            HandOuts::Give { hand, number, channel } => self.hand(&hand, "given", &number, &channel),
            HandOuts::Back(hand) => self.hand(&hand, "returned", "", ""),
            HandOuts::Undo(hand) => self.hand(&hand, "withdrawn", "", ""),
            HandOuts::Export { file, output, which, thing, audience, lang } => {
                if !["all", "not_given", "not_back"].contains(&which.as_str()) {
                    return Err(wrong("--which all|not_given|not_back"));
                }
                self.reading(&file, |desk| {
                    let item = match &thing {
                        Some(thing) => named(&things(desk)?, thing)?["id"].clone(),
                        None => json!(""),
                    };
                    let order = json!({
                        "path": output, "language": lang, "audience": audience, "which": which, "item": item,
                    });
                    Ok(Report::new("cli-export", desk.call("export_hand_outs", order)?))
                })
            }
        }
    }

    fn hand(&mut self, hand: &Hand, what: &str, number: &str, channel: &str) -> Result<Report, ApiError> {
        self.with(&hand.file, |desk| {
            let item = named(&things(desk)?, &hand.thing)?["id"].clone();
            let who = match desk.person(&hand.who)? {
                Ok(who) => who,
                Err(candidates) => return Ok(candidates),
            };
            let order = json!({
                "delegate": who, "item": item, "what": what, "number": number, "channel": channel,
            });
            Ok(Report::new("cli-hand-over", desk.call("hand_over", order)?))
        })
    }
}

fn things(desk: &mut Desk) -> Result<Vec<Value>, ApiError> {
    let found = desk.call("hand_out_items", json!({}))?;
    Ok(found.as_array().cloned().unwrap_or_default())
}

/// The thing of a name in any language, or the first of a kind.
fn named<'a>(items: &'a [Value], wanted: &str) -> Result<&'a Value, ApiError> {
    let folded = warsha_words::fold(wanted);
    let called = |item: &&Value| {
        let names = item["label"].as_object();
        names.into_iter().flatten().any(|(_, name)| warsha_words::fold(&text(name)) == folded)
    };
    items
        .iter()
        .find(called)
        .or_else(|| items.iter().find(|item| item["kind"] == wanted))
        .ok_or_else(|| ErrorCode::NotFound.into())
}

/// What a thing is called.
pub(crate) fn thing_name(thing: &Value, words: &Words) -> String {
    match best(&thing["label"], words) {
        name if name.is_empty() => words.get(&format!("hand-out-kind-{}", text(&thing["kind"]))),
        name => name,
    }
}

/// One thing of somebody: "Headset: given 08:41, no. 14".
fn hand_words(hand: &Value, words: &Words) -> String {
    let time = words.clock(hand["minute"].as_i64().unwrap_or(0) as i32);
    let state = match text(&hand["standing"]).as_str() {
        "given" => words.say("hand-out-given-at", &[("time", Arg::from(time))]),
        "returned" => words.say("hand-out-returned-at", &[("time", Arg::from(time))]),
        _ => words.get("hand-out-show-not-given"),
    };
    let number = text(&hand["number"]);
    let piece = if number.is_empty() {
        String::new()
    } else {
        format!(", {}", words.say("hand-out-piece", &[("number", Arg::from(number))]))
    };
    format!("{}: {state}{piece}", thing_name(hand, words))
}

fn person_line(person: &Value, hands: &str, words: &Words) -> String {
    let said: Vec<String> = list(person, hands).iter().map(|hand| hand_words(hand, words)).collect();
    format!("{:>4}  {}  {}\n", person["number"].as_u64().unwrap_or(0), text(&person["name"]), said.join("; "))
}

/// What somebody has now.
pub(crate) fn person(card: &Value, words: &Words) -> String {
    person_line(card, "hand_outs", words)
}

/// The register, a line for each person, and the sums.
pub(crate) fn register(value: &Value, words: &Words) -> String {
    let mut lines: String =
        list(value, "people").iter().map(|one| person_line(one, "hands", words)).collect();
    for (thing, sum) in list(value, "items").iter().zip(list(value, "sums")) {
        let count = |key: &str| Arg::from(sum[key].as_u64().unwrap_or(0) as usize);
        let said = words.say("hand-out-sum", &[("given", count("given")), ("missing", count("not_given"))]);
        let _ = write!(lines, "{}: {said}", thing_name(thing, words));
        if sum["not_back"].as_u64().unwrap_or(0) > 0 {
            let _ = write!(lines, ", {}", words.say("hand-out-sum-back", &[("count", count("not_back"))]));
        }
        lines.push('\n');
    }
    lines
}
