//! The print centre: what can be printed, and the views that the paper crate lays out, filtered for their audience.

mod allowances;
mod attendance;
mod catalogue;
mod changes;
mod delegates;
mod feedback;
mod listing;
mod making;
mod meals;
mod people;
mod programme;
mod rooming;
mod session_plan;
mod table;
mod transport;

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::instant;
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use base64::Engine as _;
use catalogue::{RECIPES, Recipe};
use making::{Made, Making};
use std::path::PathBuf;
use warsha_core::audience::Audience as For;
use warsha_core::ids::PrintingId;
use warsha_print::{Paper, PaperOptions, PrintError};
use warsha_store as store;

/// What can be printed.
pub fn print_catalogue(backend: &mut Backend, _: Nothing) -> Outcome<Vec<ArtefactView>> {
    let open = backend.open()?;
    let printings = store::printings::all(&open.document)?;
    let operations = open.document.operations()?;
    let view = |recipe: &Recipe| {
        let last = printings.iter().filter(|p| p.artefact == recipe.code).max_by_key(|p| p.at);
        ArtefactView {
            artefact: recipe.code.into(),
            group: recipe.group.code().into(),
            printed_at: last.map(|p| instant(p.at)).unwrap_or_default(),
            changed: last.is_some_and(|p| p.operations < operations),
            audiences: recipe.audiences.iter().copied().map(Into::into).collect(),
        }
    };
    Ok(RECIPES.iter().filter(|recipe| recipe.listed).map(view).collect::<Vec<_>>().into())
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
        withheld: made.withheld.len() as u32,
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
            audience: audience_of(&wanted.order)?,
            at,
            pages,
            copies: wanted.order.copies,
            programme_version: String::new(),
            operations: open.document.operations()?,
            choices: String::new(),
            fingerprint: String::new(),
            sheets: pages,
            way: "pdf".into(),
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

fn recipe_of(artefact: &str) -> Result<&'static Recipe, ApiError> {
    Recipe::of(artefact).ok_or_else(|| {
        let known: Vec<&str> = RECIPES.iter().map(|recipe| recipe.code).collect();
        ApiError::new(ErrorCode::UnknownArtefact).with("artefact", artefact).with("known", known.join(", "))
    })
}

fn audience_of(order: &PrintOrder) -> Result<For, ApiError> {
    Ok(order.audience.map_or(recipe_of(&order.artefact)?.audiences[0], |audience| audience.0))
}

fn make(backend: &Backend, order: &PrintOrder) -> Result<Made, ApiError> {
    let recipe = recipe_of(&order.artefact)?;
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let now = backend.host.now();
    let mut options = PaperOptions::new("en", now.with_timezone(&workshop.time_zone()).date_naive());
    options.languages.clone_from(&order.languages);
    if options.languages.is_empty() {
        options.languages = vec![workshop.languages.first().cloned().unwrap_or_else(|| "en".into())];
    }
    options.languages.truncate(if recipe.two_languages { 2 } else { 1 });
    options.side_by_side = order.side_by_side && recipe.side_by_side;
    options.large_print = order.large_print && recipe.large_print;
    options.notes_lines = order.notes && recipe.notes;
    options.mono = order.mono;
    options.native_digits = crate::desk::preferences(backend).digits == "native";
    options.paper = match order.paper.as_deref().unwrap_or(recipe.papers[0]) {
        "letter" => Paper::Letter,
        _ => Paper::A4,
    };
    let days = workshop.days().len() as u32;
    if let Some(unknown) = order.days.iter().find(|&&day| day == 0 || day > days) {
        return Err(ApiError::new(ErrorCode::UnknownDay).with("day", unknown.to_string()));
    }
    let making = Making::new(open, recipe, order, options, workshop, now)?;
    (recipe.make)(&making)
}

impl From<PrintError> for ApiError {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NoDays => ErrorCode::NothingToPrint.into(),
            other => Self::new(ErrorCode::PaperFailed).with("detail", other.to_string()),
        }
    }
}
