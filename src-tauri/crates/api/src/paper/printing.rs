//! Pages on their way out: to the screen, into a file, to the system's viewer, to a printer. Every way but the first is a printing.

use super::catalogue::{RECIPES, Recipe};
use super::making::Made;
use super::ordering::{audience_of, is_duplex, make_at, remember, sheets, text_of, usual_order};
use super::printer::{Job, send};
use super::records::Records;
use super::{badges, recipe_of, shelf};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::instant;
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use base64::Engine as _;
use std::path::{Path, PathBuf};
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::delegate::Delegate;
use warsha_core::ids::PrintingId;
use warsha_core::operation::ChangedArea as Area;
use warsha_store as store;

/// So many printings are shown.
const MOST_SHOWN: usize = 500;

/// Pages to look at.
pub fn print_preview(backend: &mut Backend, order: PrintOrder) -> Outcome<PrintPreview> {
    let made = shelf::made(backend, &order)?;
    preview(backend, &order, &made)
}

/// The first page to look at, and what there is to tell of all of them.
pub fn print_first_page(backend: &mut Backend, order: PrintOrder) -> Outcome<PrintPreview> {
    let made = shelf::first_page(backend, &order)?;
    preview(backend, &order, &made)
}

fn preview(backend: &mut Backend, order: &PrintOrder, made: &Made) -> Outcome<PrintPreview> {
    let recipe = recipe_of(&order.artefact)?;
    let open = backend.open_mut()?;
    if recipe.listed {
        remember(open, order)?;
    }
    let printed = &made.printed;
    let remarks = !printed.uncovered.is_empty() || !printed.overflows.is_empty();
    let records = if remarks { Some(Records::of(open)?) } else { None };
    let record = |text: &str| records.as_ref().and_then(|records| records.named(text));
    let withheld = made.withheld.iter().map(|&id| store::delegates::get(&open.document, id));
    let withheld: Vec<Option<Delegate>> = withheld.collect::<Result<_, _>>()?;
    let pages = printed.pages as u32;
    let (printed_before, last_at) = badges::printed_again(&open.document, &made.badges)?;
    Ok(Answer::read(PrintPreview {
        pdf: base64::engine::general_purpose::STANDARD.encode(&printed.pdf),
        pages,
        sheets: sheets(order, recipe, pages),
        duplex: is_duplex(order, recipe),
        outline: printed
            .page_outline
            .iter()
            .map(|l| OutlineView { level: l.level as u32, title: l.title.clone(), page: l.page as u32 })
            .collect(),
        uncovered: printed
            .uncovered
            .iter()
            .map(|u| UncoveredText {
                text: u.text.clone(),
                characters: u.character.to_string(),
                record: record(&u.text),
            })
            .collect(),
        overflows: printed
            .overflows
            .iter()
            .map(|o| OverflowView { what: o.what.clone(), detail: o.detail.into(), record: record(&o.what) })
            .collect(),
        withheld: withheld
            .into_iter()
            .flatten()
            .map(|d| WithheldPerson { id: d.id.to_string(), number: d.number, alias: d.alias })
            .collect(),
        printed_before,
        printed_before_at: last_at.map(instant).unwrap_or_default(),
    }))
}

/// Writes the PDF and remembers that it was printed.
pub fn save_pdf(backend: &mut Backend, wanted: SavePdf) -> Outcome<Written> {
    let made = shelf::made(backend, &wanted.order)?;
    let path = match &wanted.path {
        Some(path) if !path.is_empty() => PathBuf::from(path),
        _ => waiting_place(backend, &wanted.order.artefact),
    };
    write(&path, &made.printed.pdf)?;
    let way = if wanted.path.as_deref().unwrap_or_default().is_empty() { "viewer" } else { "pdf" };
    let changed = record(backend, &wanted.order, &made, way)?;
    let (path, count) = (path.display().to_string(), made.printed.pages as u32);
    let written = Written { path, count, first_sheet_only: false };
    Ok(Answer::changed(written, &changed))
}

/// Writes everything that can be printed into a folder, as it was ordered last.
pub fn save_all(backend: &mut Backend, wanted: SaveAll) -> Outcome<Vec<WrittenPages>> {
    let folder = PathBuf::from(&wanted.folder);
    let mut written = Vec::new();
    let mut changed = Vec::new();
    for (at, recipe) in RECIPES.iter().filter(|recipe| recipe.listed).enumerate() {
        let mut order = usual_order(backend.open()?, recipe)?;
        if !wanted.languages.is_empty() {
            order.languages.clone_from(&wanted.languages);
        }
        let path = folder.join(format!("{:02}-{}.pdf", at + 1, recipe.code));
        written.push(match made_or_nothing(backend, &order)? {
            Some(made) => {
                write(&path, &made.printed.pdf)?;
                changed = record(backend, &order, &made, "pdf")?;
                WrittenPages {
                    artefact: recipe.code.into(),
                    path: path.display().to_string(),
                    pages: made.printed.pages as u32,
                }
            }
            None => WrittenPages { artefact: recipe.code.into(), path: String::new(), pages: 0 },
        });
    }
    Ok(Answer::changed(written, &changed))
}

/// Sends pages to a printer.
pub fn send_to_printer(backend: &mut Backend, wanted: SendToPrinter) -> Outcome<SentToPrinter> {
    let made = shelf::made(backend, &wanted.order)?;
    let changed = hand_over(backend, &wanted.order, &made, &wanted.printer)?;
    let recipe = recipe_of(&wanted.order.artefact)?;
    Ok(Answer::changed(sent(&wanted.order, recipe, &made, &wanted.printer), &changed))
}

/// Hands made pages to a printer and records the printing.
pub(super) fn hand_over(
    backend: &mut Backend,
    order: &PrintOrder,
    made: &Made,
    printer: &str,
) -> Result<Vec<Area>, ApiError> {
    let recipe = recipe_of(&order.artefact)?;
    let path = waiting_place(backend, &order.artefact);
    write(&path, &made.printed.pdf)?;
    let job = Job {
        printer,
        title: recipe.code,
        copies: order.copies,
        duplex: is_duplex(order, recipe),
        short_edge: recipe.folds.contains(&order.fold.as_str()),
        paper: order.paper.as_deref().filter(|p| recipe.papers.contains(p)).unwrap_or(recipe.papers[0]),
    };
    let handed = send(&*backend.host, &path, &job);
    // The queue has its own copy, and names must not be left lying about.
    if let Err(error) = std::fs::remove_file(&path) {
        tracing::warn!("pages made for printing are still in {}: {error}", path.display());
    }
    handed?;
    record(backend, order, made, "printer")
}

/// What was sent, in numbers.
pub(super) fn sent(order: &PrintOrder, recipe: &Recipe, made: &Made, printer: &str) -> SentToPrinter {
    let pages = made.printed.pages as u32;
    let copies = order.copies.max(1);
    SentToPrinter {
        printer: printer.to_owned(),
        pages,
        copies,
        sheets: sheets(order, recipe, pages).saturating_mul(copies),
    }
}

/// The pages of an order, or `None` when there is nothing to print.
pub(super) fn made_or_nothing(
    backend: &mut Backend,
    order: &PrintOrder,
) -> Result<Option<std::sync::Arc<Made>>, ApiError> {
    match shelf::made(backend, order) {
        Ok(made) => Ok(Some(made)),
        Err(error) if error.code.has_no_pages() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes a file, making the folder that it goes into.
pub(super) fn write(path: &Path, pdf: &[u8]) -> Result<(), ApiError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|e| ApiError::from(e).with_path(path))?;
    }
    std::fs::write(path, pdf).map_err(|e| ApiError::from(e).with_path(path))
}

/// Records a printing; a document open for reading only records none.
pub(super) fn record(
    backend: &mut Backend,
    order: &PrintOrder,
    made: &Made,
    way: &str,
) -> Result<Vec<Area>, ApiError> {
    let id = PrintingId::new(backend.host.new_id());
    let at = backend.host.now();
    let recipe = recipe_of(&order.artefact)?;
    let open = backend.open_mut()?;
    if open.document.is_read_only() {
        return Ok(Vec::new());
    }
    let pages = made.printed.pages as u32;
    let printing = store::Printing {
        id,
        artefact: order.artefact.clone(),
        language: order.languages.join(","),
        audience: audience_of(order)?,
        at,
        pages,
        copies: order.copies.max(1),
        programme_version: made.version.clone(),
        operations: open.document.operations()?,
        choices: text_of(order)?,
        fingerprint: fingerprint(made),
        sheets: sheets(order, recipe, pages),
        way: way.to_owned(),
        badges: made.badges.join("\n"),
        sheet_rows: made.sheet_rows.iter().map(SheetRows::as_text).collect(),
    };
    let changed = open.document.record_printing(&printing)?;
    open.shelf.forget_count(&order.artefact);
    Ok(changed)
}

/// Short for the whole file, after the version of Warsha that made it, because another sets it otherwise.
fn fingerprint(made: &Made) -> String {
    let sum = fnv(made.printed.pdf.iter().copied());
    format!("{} {sum:016x}", env!("CARGO_PKG_VERSION"))
}

/// FNV-1a: it needs to be the same every time, not to be secret.
pub(super) fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Whether an artefact was printed and would look different if it were printed the same way again. The pages are made anew as of the hour
/// of that printing: only what they show decides, not that something somewhere was changed, or was changed and changed back.
pub(super) fn would_differ(backend: &Backend, recipe: &Recipe, operations: u64) -> Result<bool, ApiError> {
    let printings = store::printings::all(&backend.open()?.document)?;
    let Some(last) = printings.iter().filter(|p| p.artefact == recipe.code).max_by_key(|p| p.at) else {
        return Ok(false);
    };
    if last.operations == operations {
        return Ok(false);
    }
    let same_program = last.fingerprint.split(' ').next() == Some(env!("CARGO_PKG_VERSION"));
    let Some(order) = order_of(last).filter(|_| same_program) else { return Ok(true) };
    match make_at(backend, &order, last.at, None) {
        Ok(made) => Ok(fingerprint(&made) != last.fingerprint),
        // A day that was printed and is no more.
        Err(error) if error.code.has_no_pages() || error.code == ErrorCode::UnknownDay => Ok(true),
        Err(error) => Err(error),
    }
}

fn order_of(printing: &store::Printing) -> Option<PrintOrder> {
    serde_json::from_str(&printing.choices).ok()
}

/// Numbers of the programme days that a printing shows; empty when it shows all of them, or nobody knows any more.
pub(crate) fn days_of(printing: &store::Printing) -> Vec<u32> {
    order_of(printing).map(|order| order.days).unwrap_or_default()
}

/// What was printed, the latest first.
pub fn printings(backend: &mut Backend, _: Nothing) -> Outcome<Vec<PrintingView>> {
    let all = store::printings::all(&backend.open()?.document)?;
    let view = |p: &store::Printing| PrintingView {
        id: p.id.to_string(),
        artefact: p.artefact.clone(),
        languages: p.language.split(',').filter(|l| !l.is_empty()).map(str::to_owned).collect(),
        audience: p.audience.into(),
        at: instant(p.at),
        pages: p.pages,
        copies: p.copies,
        sheets: p.sheets.saturating_mul(p.copies),
        version: p.programme_version.clone(),
        way: p.way.clone(),
        order: order_of(p).filter(|order| Recipe::of(&order.artefact).is_some()),
    };
    Ok(all.iter().take(MOST_SHOWN).map(view).collect::<Vec<_>>().into())
}

/// Where pages wait for the system's viewer or the printer's queue: in our own folder, because they hold names and must not be left lying
/// about.
pub(super) fn waiting_place(backend: &Backend, artefact: &str) -> PathBuf {
    pages_folder(backend).join(format!("{artefact}-{}.pdf", backend.host.new_id().simple()))
}

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
