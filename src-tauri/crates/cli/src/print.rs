//! `warsha print`: one artefact, the pack of a day, or the list of what there is.

use crate::Desk;
use crate::report::Report;
use clap::Args;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use warsha_api::{ApiError, ErrorCode};

/// How to print it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warsha print --list w.warsha
  warsha print programme w.warsha --lang en,fr --side-by-side -o programme.pdf
  warsha print rooming w.warsha --audience hotel -o rooming.pdf
  warsha print day-grid w.warsha --day 2 --paper a3 -o day-2.pdf
  warsha print booklet w.warsha --fold a5 --copies 26 --printer Office
  warsha print attendance w.warsha --day 2 --set sheet_of=sessions -o sheets.pdf
  warsha print pack w.warsha --day 2 -o day-2.pdf
  warsha print pack w.warsha --day 1,2,3 -o packs

Each artefact has choices of its own; --list --json names them, --set KEY=VALUE chooses.")]
pub struct Print {
    /// What to print: programme, attendance and more, see --list; `pack` for everything that a day needs.
    #[arg(required_unless_present = "list")]
    pub artefact: Option<String>,
    /// The workshop.
    #[arg(required_unless_present = "list")]
    pub file: Option<PathBuf>,
    /// Say what can be printed from a workshop, with its choices, and print nothing.
    #[arg(long)]
    pub list: bool,
    /// The PDF to write; without it ARTEFACT.pdf in this folder. A pack goes into a folder, one file for each, unless this ends in .pdf; packs
    /// of several days go into a folder, or a PDF, for each day.
    #[arg(short, long, value_name = "FILE", conflicts_with = "printer")]
    pub output: Option<PathBuf>,
    /// One language, or two: en,fr. Without it the first of the workshop.
    #[arg(long, value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Two languages side by side instead of the second under the first.
    #[arg(long)]
    pub side_by_side: bool,
    /// Number of the day, 1 for the first; more than one by commas. Without it all days; for a pack, tomorrow.
    #[arg(long, value_delimiter = ',')]
    pub day: Vec<u32>,
    /// For whom: participants, facilitators, organisers, hotel, donor, security, public.
    #[arg(long)]
    pub audience: Option<String>,
    /// a4, letter or a3, as far as the artefact fits it.
    #[arg(long)]
    pub paper: Option<String>,
    /// a5: two pages on each side, to be folded and stapled.
    #[arg(long)]
    pub fold: Option<String>,
    /// Lines for notes where there is room.
    #[arg(long)]
    pub notes: bool,
    /// Large print.
    #[arg(long = "large-print")]
    pub large: bool,
    /// Black only, no grey: for copiers.
    #[arg(long)]
    pub mono: bool,
    /// As little ink as possible.
    #[arg(long)]
    pub save_ink: bool,
    /// No lines to cut along.
    #[arg(long)]
    pub no_cut_marks: bool,
    /// Both sides of each sheet.
    #[arg(long, overrides_with = "one_sided")]
    pub duplex: bool,
    /// One side of each sheet.
    #[arg(long)]
    pub one_sided: bool,
    /// How many copies.
    #[arg(long, default_value_t = 1)]
    pub copies: u32,
    /// Empty rows, badges or cards for people who are not on the list.
    #[arg(long, alias = "blank-rows", value_name = "NUMBER")]
    pub blanks: Option<u32>,
    /// A choice of the artefact's own; may be said more than once.
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Send the pages to this printer instead of writing a file.
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
}

impl Print {
    fn order(&self, artefact: &str) -> Result<Value, ApiError> {
        let mut choices = Map::new();
        for pair in &self.set {
            let (key, value) = pair.split_once('=').ok_or_else(|| {
                ApiError::new(ErrorCode::BadArguments).with("detail", format!("--set {pair}"))
            })?;
            choices.insert(key.to_owned(), value.into());
        }
        if let Some(blanks) = self.blanks {
            choices.insert("blanks".to_owned(), blanks.to_string().into());
        }
        let duplex = if self.duplex { Some(true) } else { self.one_sided.then_some(false) };
        Ok(json!({
            "artefact": artefact, "languages": self.lang, "side_by_side": self.side_by_side, "audience": self.audience,
            "paper": self.paper, "fold": self.fold.as_deref().unwrap_or_default(), "days": self.day, "notes": self.notes,
            "large_print": self.large, "mono": self.mono, "save_ink": self.save_ink, "cut_marks": !self.no_cut_marks,
            "duplex": duplex, "copies": self.copies, "choices": choices,
        }))
    }
}

impl Desk {
    pub(crate) fn print(&mut self, wanted: &Print) -> Result<Report, ApiError> {
        if wanted.list {
            // `warsha print --list w.warsha` puts the workshop where an artefact would stand.
            let file = wanted.file.clone().or_else(|| wanted.artefact.clone().map(PathBuf::from));
            let file = file.ok_or(ErrorCode::NoWorkshopOpen)?;
            return self.reading(&file, |desk| {
                Ok(Report::new("cli-print-list", desk.call("print_catalogue", json!({}))?))
            });
        }
        let (Some(artefact), Some(file)) = (&wanted.artefact, &wanted.file) else {
            return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "print ARTEFACT FILE"));
        };
        if artefact == "pack" {
            return self.print_pack(wanted, file);
        }
        let order = wanted.order(artefact)?;
        self.with(file, |desk| match &wanted.printer {
            Some(printer) => {
                let sent = desk.call("send_to_printer", json!({ "order": order, "printer": printer }))?;
                Ok(Report::new("cli-printed", sent))
            }
            None => {
                let target = wanted.output.clone().unwrap_or_else(|| format!("{artefact}.pdf").into());
                let written = desk.call("save_pdf", json!({ "order": order, "path": target }))?;
                Ok(Report::new("cli-print", written))
            }
        })
    }

    /// A pack for each of the days, or for tomorrow.
    fn print_pack(&mut self, wanted: &Print, file: &Path) -> Result<Report, ApiError> {
        self.with(file, |desk| {
            let mut days: Vec<Value> = Vec::new();
            for day in wanted.day.iter().map(|day| json!(day)) {
                if !days.contains(&day) {
                    days.push(day);
                }
            }
            if days.is_empty() {
                days.push(desk.call("current_workshop", json!({}))?["now"]["next_day"].clone());
            }
            // A day that is none is refused before anything of the others is printed.
            for day in days.iter().filter(|_| days.len() > 1) {
                desk.call("print_pack", json!({ "day": day, "languages": wanted.lang }))?;
            }
            let mut done: Vec<Value> = Vec::new();
            for day in &days {
                let pack = json!({ "day": day, "languages": wanted.lang });
                let one = match &wanted.printer {
                    Some(printer) => desk.call("send_pack", json!({ "pack": pack, "printer": printer }))?,
                    None => {
                        let to = pack_target(wanted.output.as_deref(), day, days.len() > 1);
                        desk.call("save_pack", json!({ "pack": pack, "to": to }))?
                    }
                };
                done.extend(one.as_array().cloned().unwrap_or_default());
            }
            let key = if wanted.printer.is_some() { "cli-pack-printed" } else { "cli-pack" };
            Ok(Report::new(key, done.into()))
        })
    }
}

/// Where the pack of a day goes: a folder, or one PDF; of several days, a folder or a PDF for each.
fn pack_target(output: Option<&Path>, day: &Value, several: bool) -> PathBuf {
    let folder = format!("day-{day}");
    let Some(output) = output else { return folder.into() };
    if !several {
        return output.to_owned();
    }
    let is_pdf = output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let name = output.file_stem().unwrap_or_default().to_string_lossy();
    if is_pdf { output.with_file_name(format!("{name}-{day}.pdf")) } else { output.join(folder) }
}
