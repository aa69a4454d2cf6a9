//! The print centre: what can be printed, and the views that the paper crate lays out, filtered for their audience.

mod attendance;
mod programme;

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::instant;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use base64::Engine as _;
use chrono::{DateTime, Utc};
use std::path::PathBuf;
use warsha_core::audience::Audience as For;
use warsha_core::ids::PrintingId;
use warsha_print::{Paper, PaperOptions, PrintError, Printed};
use warsha_store as store;
use warsha_words::Words;

/// What can be printed, in the order of the list: code, group, audiences.
const ARTEFACTS: [(&str, &str, &[For]); 2] = [
    ("programme", "programme", &[For::Participants, For::Facilitators, For::Public, For::Organisers]),
    ("attendance", "venue", &[For::Participants]),
];

/// What can be printed.
pub fn print_catalogue(backend: &mut Backend, _: Nothing) -> Outcome<Vec<ArtefactView>> {
    let open = backend.open()?;
    let printings = store::printings::all(&open.document)?;
    let operations = open.document.operations()?;
    let view = |&(artefact, group, audiences): &(&str, &str, &[For])| {
        let last = printings.iter().filter(|p| p.artefact == artefact).max_by_key(|p| p.at);
        ArtefactView {
            artefact: artefact.into(),
            group: group.into(),
            printed_at: last.map(|p| instant(p.at)).unwrap_or_default(),
            changed: last.is_some_and(|p| p.operations < operations),
            audiences: audiences.iter().copied().map(Into::into).collect(),
        }
    };
    Ok(ARTEFACTS.iter().map(view).collect::<Vec<_>>().into())
}

/// Pages to look at.
pub fn print_preview(backend: &mut Backend, order: PrintOrder) -> Outcome<PrintPreview> {
    let made = make(backend, &order)?;
    Ok(Answer::read(PrintPreview {
        pdf: base64::engine::general_purpose::STANDARD.encode(&made.printed.pdf),
        pages: made.printed.pages as u32,
        uncovered: made
            .printed
            .uncovered
            .iter()
            .map(|u| UncoveredText { text: u.text.clone(), characters: u.character.to_string() })
            .collect(),
        overflows: made
            .printed
            .overflows
            .iter()
            .map(|o| OverflowView { what: o.what.clone(), detail: o.detail.into() })
            .collect(),
        withheld: made.withheld,
    }))
}

/// Writes the PDF and remembers that it was printed.
pub fn save_pdf(backend: &mut Backend, wanted: SavePdf) -> Outcome<Written> {
    let made = make(backend, &wanted.order)?;
    let path = match wanted.path {
        Some(path) if !path.is_empty() => PathBuf::from(path),
        _ => pages_folder(backend).join(format!(
            "{}-{}.pdf",
            wanted.order.artefact,
            backend.host.new_id().simple()
        )),
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|e| ApiError::from(e).with_path(&path))?;
    }
    std::fs::write(&path, &made.printed.pdf).map_err(|e| ApiError::from(e).with_path(&path))?;
    let pages = made.printed.pages as u32;
    let id = PrintingId::new(backend.host.new_id());
    let at = backend.host.now();
    let open = backend.open_mut()?;
    let changed = if open.document.is_read_only() {
        Vec::new()
    } else {
        let printing = store::Printing {
            id,
            artefact: wanted.order.artefact.clone(),
            language: wanted.order.languages.join(","),
            audience: made.audience,
            at,
            pages,
            copies: 1,
            programme_version: String::new(),
            operations: open.document.operations()?,
        };
        open.document.record_printing(&printing)?
    };
    Ok(Answer::changed(Written { path: path.display().to_string(), count: pages }, &changed))
}

/// Where pages wait for the system's viewer: in our own folder, because they hold names and must not be left lying about.
fn pages_folder(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("pages")
}

/// Deletes the pages that were handed to the viewer.
pub(crate) fn forget_pages(backend: &Backend) {
    let folder = pages_folder(backend);
    if let Err(error) = std::fs::remove_dir_all(&folder)
        && error.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!("pages made for printing are still in {}: {error}", folder.display());
    }
}

/// Pages, and what the print centre says about them.
struct Made {
    printed: Printed,
    withheld: u32,
    audience: For,
}

/// What every artefact needs.
struct Making<'a> {
    open: &'a Open,
    order: &'a PrintOrder,
    options: PaperOptions,
    audience: For,
    words: Words,
    now: DateTime<Utc>,
}

fn make(backend: &Backend, order: &PrintOrder) -> Result<Made, ApiError> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let now = backend.host.now();
    let mut options = PaperOptions::new("en", now.with_timezone(&workshop.time_zone()).date_naive());
    options.languages.clone_from(&order.languages);
    if options.languages.is_empty() {
        options.languages = vec![workshop.languages.first().cloned().unwrap_or_else(|| "en".into())];
    }
    options.languages.truncate(2);
    options.side_by_side = order.side_by_side;
    options.large_print = order.large_print;
    options.notes_lines = order.notes;
    options.mono = order.mono;
    options.native_digits = crate::desk::preferences(backend).digits == "native";
    options.paper = match order.paper.as_deref() {
        Some("letter") => Paper::Letter,
        _ => Paper::A4,
    };
    let days = workshop.days().len() as u32;
    if let Some(unknown) = order.days.iter().find(|&&day| day == 0 || day > days) {
        return Err(ApiError::new(ErrorCode::UnknownDay).with("day", unknown.to_string()));
    }
    let Some((_, _, audiences)) = ARTEFACTS.iter().find(|(code, _, _)| *code == order.artefact) else {
        let known: Vec<&str> = ARTEFACTS.iter().map(|(code, _, _)| *code).collect();
        return Err(ApiError::new(ErrorCode::UnknownArtefact)
            .with("artefact", &order.artefact)
            .with("known", known.join(", ")));
    };
    let audience = order.audience.map_or(audiences[0], |a| a.0);
    let words = Words::new(&options.languages[0]);
    let making = Making { open, order, options, audience, words, now };
    match order.artefact.as_str() {
        "programme" => programme::make(&making, &workshop),
        _ => attendance::make(&making, &workshop),
    }
}

impl Making<'_> {
    /// Whether a programme day (from 1) was asked for.
    fn wants_day(&self, number: u32) -> bool {
        self.order.days.is_empty() || self.order.days.contains(&number)
    }

    /// Date and time of printing at the venue, in words.
    fn printed_at(&self, workshop: &warsha_core::workshop::Workshop) -> String {
        let local = self.now.with_timezone(&workshop.time_zone()).naive_local();
        format!("{}, {}", self.words.day_month_year(local.date()), local.format("%H:%M"))
    }
}

impl From<PrintError> for ApiError {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NoDays => ErrorCode::NothingToPrint.into(),
            other => Self::new(ErrorCode::PaperFailed).with("detail", other.to_string()),
        }
    }
}
