//! What can be typed after `warsha`.

use crate::agenda::Plan;
use crate::delegates::Delegates;
use crate::hand_outs::HandOuts;
use crate::organisations::OrganisationsWhat;
use crate::plan::PlanWhat;
use crate::print::Print;
use clap::{Args, Parser, Subcommand};
use serde_json::{Map, Value};
use std::path::PathBuf;
use warsha_api::{ApiError, ErrorCode};

/// Plan a workshop, check people in, print its papers: one file, no internet.
#[derive(Debug, Parser)]
#[command(
    name = "warsha",
    version,
    after_help = "\
Examples:
  warsha new w.warsha --title \"Regional exchange\" --from 2024-06-10 --to 2024-06-13 --zone Africa/Kampala
  warsha import delegates w.warsha delegates.xlsx
  warsha delegates list w.warsha --audience hotel
  warsha delegates duplicates w.warsha
  warsha import agenda w.warsha agenda.xlsx --json
  warsha check-in w.warsha \"nyakuoth\" --period 2024-06-10/am
  warsha print programme w.warsha --lang en,fr -o programme.pdf
  warsha agenda late w.warsha --day 2 --from 10:15 --minutes 25
  warsha plan import w.warsha plan.xlsx
  warsha plan materials w.warsha --day 2024-06-12
  warsha new next.warsha --like w.warsha --from 2025-06-09 --people attended
  warsha merge w.warsha desk-2.warsha
  warsha print pack w.warsha --day 1 -o day-1.pdf
  warsha info w.warsha --json

Exit codes: 0 done, 1 could not be done (a sentence says why), 2 wrong use.
A protected workshop takes its passphrase from --passphrase-file or from WARSHA_PASSPHRASE."
)]
pub struct Arguments {
    /// Answer in JSON, errors too.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the answers: en, fr or ar. Without it the language of the system.
    #[arg(long, global = true, value_name = "LANG")]
    pub say_in: Option<String>,
    /// File whose first line is the passphrase of the workshop.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Arguments {
    /// The language to answer in.
    pub fn language(&self) -> String {
        let from_system =
            || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
        self.say_in
            .clone()
            .or_else(from_system)
            .and_then(|text| text.split(['_', '.', '-']).next().map(str::to_lowercase))
            .unwrap_or_else(|| "en".into())
    }
}

/// Everything that can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new, empty workshop.
    New(New),
    /// Make the sample workshop: a four-day exchange with made-up people, beginning today.
    Sample {
        /// The file to make.
        file: PathBuf,
    },
    /// Count delegates by country and organisation, sessions by kind, and who was there by half-day.
    Info {
        /// The workshop.
        file: PathBuf,
    },
    /// Show the agenda, release it, tell what changed, plan changes.
    Agenda {
        /// What to do with it.
        #[command(subcommand)]
        what: AgendaWhat,
    },
    /// List, add and change people, read and write lists of them, find who stands there twice, compare with the targets.
    Delegates {
        /// What to do.
        #[command(subcommand)]
        what: Box<Delegates>,
    },
    /// List organisations, add, change and merge them.
    Organisations {
        /// What to do with them.
        #[command(subcommand)]
        what: OrganisationsWhat,
    },
    /// Show session plans, read and write them, add up their materials.
    Plan {
        /// What to do with them.
        #[command(subcommand)]
        what: PlanWhat,
    },
    /// Find people by any part of any name; accents, case and small misspellings do not matter.
    Find {
        /// The workshop.
        file: PathBuf,
        /// What to look for.
        text: String,
        /// How many at most.
        #[arg(long, default_value_t = 10)]
        limit: u32,
    },
    /// Read a spreadsheet (XLSX, XLS, ODS, CSV, TSV) into the workshop.
    Import {
        /// What the spreadsheet holds.
        #[command(subcommand)]
        what: ImportWhat,
    },
    /// Check somebody in, by name, row number or badge code.
    #[command(name = "check-in")]
    CheckIn {
        /// The workshop.
        file: PathBuf,
        /// Who: any part of the name, the row number, or the code on the badge.
        who: String,
        /// For which half-day, such as 2024-06-10/am; without it the one that is on now.
        #[arg(long)]
        period: Option<String>,
        /// The person attends online.
        #[arg(long)]
        online: bool,
        /// Let the person in although already in, or declined; recorded as its own act.
        #[arg(long)]
        anyway: bool,
    },
    /// List what is handed over at the desk, give it and take it back, and write the register.
    #[command(name = "hand-outs")]
    HandOuts {
        /// What to do.
        #[command(subcommand)]
        what: HandOuts,
    },
    /// Print to PDF, or on a printer.
    Print(Box<Print>),
    /// Write a list to a spreadsheet.
    Export {
        /// What to write.
        #[command(subcommand)]
        what: ExportWhat,
    },
    /// Copy a workshop, complete, even while it is open.
    Copy {
        /// The workshop.
        file: PathBuf,
        /// The copy to make.
        to: PathBuf,
    },
    /// Join the check-ins of two copies of one workshop: the second is read, the first gets what it lacks, and what differs is told.
    Merge {
        /// The copy that gets what it lacks.
        file: PathBuf,
        /// The copy that is read; it stays as it is.
        other: PathBuf,
    },
    /// Show what was done to the workshop, newest first.
    Activity {
        /// The workshop.
        file: PathBuf,
    },
    /// Print a script that completes commands in your shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

/// A new workshop.
#[derive(Debug, Args)]
pub struct New {
    /// The file to make, such as exchange.warsha.
    pub file: PathBuf,
    /// An earlier workshop to take the agenda from, with every date moved; organisations and delegations with their targets come along.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["to", "zone", "place", "venue"])]
    pub like: Option<PathBuf>,
    /// What of the earlier one stays behind; say it again for more.
    #[arg(long, value_name = "WHAT", requires = "like", value_parser = ["times", "leads", "paper"])]
    pub without: Vec<String>,
    /// Which of its people come along, nominated anew: none, attended, or row numbers such as 3,7,12.
    #[arg(long, value_name = "WHOM", default_value = "none", requires = "like")]
    pub people: String,
    /// Invite them instead of nominating them.
    #[arg(long, requires = "like")]
    pub invited: bool,
    /// Title; say it again as fr=... for a second language.
    #[arg(long, required_unless_present = "like", value_name = "[LANG=]TEXT")]
    pub title: Vec<String>,
    /// First day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: String,
    /// Last day.
    #[arg(long, required_unless_present = "like", value_name = "YYYY-MM-DD")]
    pub to: Option<String>,
    /// Time zone of the venue, such as Africa/Kampala.
    #[arg(long, required_unless_present = "like")]
    pub zone: Option<String>,
    /// City.
    #[arg(long)]
    pub place: Option<String>,
    /// Venue.
    #[arg(long)]
    pub venue: Option<String>,
}

impl New {
    /// Titles by language: `fr=...` is French, a text without a language English.
    pub fn titles(&self) -> Map<String, Value> {
        let titled = |text: &String| match text.split_once('=') {
            Some((lang, title))
                if (2..=3).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_lowercase()) =>
            {
                (lang.to_owned(), title.into())
            }
            _ => ("en".to_owned(), text.as_str().into()),
        };
        self.title.iter().map(titled).collect()
    }
}

/// Row numbers such as "3,7,12"; none when the text is a word.
pub fn row_numbers(text: &str) -> Result<Option<Vec<u32>>, ApiError> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok(None);
    }
    let numbers: Result<Vec<u32>, _> = text.split(',').map(|number| number.trim().parse()).collect();
    numbers.map(Some).map_err(|_| ApiError::new(ErrorCode::BadArguments).with("detail", text))
}

/// What can be done with the agenda.
#[derive(Debug, Subcommand)]
pub enum AgendaWhat {
    /// Show it, day by day.
    Show {
        /// The workshop.
        file: PathBuf,
    },
    /// Changes of time, and clashes.
    #[command(flatten)]
    Plan(Plan),
    /// Freeze it as the next version of the programme; later versions say what changed since.
    Release {
        /// The workshop.
        file: PathBuf,
        /// Why there is a new version; only the team sees it.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Tell what changed since the last version of the programme, or between two of them.
    Diff {
        /// The workshop.
        file: PathBuf,
        /// Number of the version to compare with; without it the last.
        #[arg(long, value_name = "VERSION")]
        from: Option<u32>,
        /// Number of the later version; without it the agenda as it is now.
        #[arg(long, value_name = "VERSION")]
        to: Option<u32>,
    },
}

/// What a spreadsheet holds.
#[derive(Debug, Subcommand)]
pub enum ImportWhat {
    /// A list of people. Columns are found by their headings, in English, French and more.
    Delegates(From),
    /// An agenda. Days, times, titles, rooms and leads are found by their headings; sessions may stand inside others.
    Agenda(From),
}

/// A spreadsheet to read.
#[derive(Debug, Args)]
pub struct From {
    /// The workshop.
    pub file: PathBuf,
    /// The spreadsheet; it is never changed.
    pub spreadsheet: PathBuf,
    /// The sheet, when it is not the one that looks like a list.
    #[arg(long)]
    pub sheet: Option<String>,
    /// Read and judge, write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// What can be written to a spreadsheet.
#[derive(Debug, Subcommand)]
pub enum ExportWhat {
    /// The agenda, as XLSX or CSV by the ending of the file; reading it back gives the same agenda.
    Agenda {
        /// The workshop.
        file: PathBuf,
        /// The spreadsheet to write.
        #[arg(short, long, value_name = "FILE", required = true)]
        output: Option<PathBuf>,
        /// For whom: organisers, participants, facilitators, hotel, donor, public, security.
        #[arg(long, default_value = "organisers")]
        audience: String,
        /// Language of the headings: en or fr.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// The list of delegates, as XLSX or CSV by the ending of the file.
    Delegates {
        /// The workshop.
        file: PathBuf,
        /// The spreadsheet to write.
        #[arg(short, long, value_name = "FILE", required = true)]
        output: Option<PathBuf>,
        /// For whom: organisers, participants, facilitators, hotel, donor, public, security.
        #[arg(long, default_value = "organisers")]
        audience: String,
        /// Language of headings and country names.
        #[arg(long, default_value = "en")]
        lang: String,
    },
}
