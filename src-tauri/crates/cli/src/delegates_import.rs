//! `warsha delegates import`: a list of people in, with every choice that can be made.

use crate::Desk;
use crate::delegates::{list, wrong};
use crate::report::{Report, text};
use clap::Args;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use warsha_api::ApiError;

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

impl Desk {
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
