//! The programme booklet, cover to back: `print/design.md` 11.1.
//!
//! Each section lays its own pages; this puts them in order, fills up to a multiple of four, and numbers them.

mod art;
mod back;
mod cover;
mod delegates;
mod heading;
mod practical;
mod sessions;
mod view;
mod welcome;

pub use self::view::{
    BookletGroup, BookletView, DelegateLine, DelegationLine, PartnerRole, PartnerView, PracticalBlock, Texts,
};
use super::programme::{self, DayView};
use super::{Laid, PaperOptions, PrintError, Printed, at_a_glance};
use crate::block::Block;
use crate::flow::{Frame, paginate};
use crate::page::Page;
use crate::sheet::{Sheet, best};

/// Sides of a folded sheet.
const SIDES: usize = 4;

/// A finished body, and what is to stand around it.
enum Leaf<'v> {
    /// Cover and back: nothing.
    Bare(Page),
    /// A page of a section.
    Section(Page, &'static str),
    /// A page of a day.
    Day(Page, &'v DayView),
    /// The programme at a glance.
    Across(Page),
}

/// Prints the booklet.
///
/// # Errors
/// [`PrintError::NoDays`] without days, [`PrintError::NoLanguage`] without a language, and what a broken build would
/// give.
pub fn print(view: &BookletView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    let programme = &view.programme;
    laid.print(best(&programme.title, language), &programme.organiser, &programme.place, options)
}

/// The booklet's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &BookletView, options: &PaperOptions) -> Result<Laid, PrintError> {
    if view.programme.days.is_empty() {
        return Err(PrintError::NoDays);
    }
    let mut sheet = Sheet::new(options, false, 176.0, options.large_print)?;
    let mut across = Sheet::new(options, true, 266.0, false)?;
    let mut overflows = Vec::new();
    let mut leaves = vec![Leaf::Bare(cover::page(&mut sheet, view, options))];
    let section = |key| move |page| Leaf::Section(page, key);
    leaves.extend(welcome::pages(&mut sheet, view).into_iter().map(section("booklet-welcome")));
    if view.programme.days.iter().any(|d| !d.sessions.is_empty()) {
        let pages = at_a_glance::pages(&mut across, &view.programme, options, &mut overflows);
        leaves.extend(pages.into_iter().map(Leaf::Across));
    }
    // Lines to write on come once, at the end.
    let days = PaperOptions { notes_lines: false, ..options.clone() };
    for (page, day) in programme::bodies(&mut sheet, &view.programme, &days, &mut overflows) {
        leaves.push(Leaf::Day(page, day));
    }
    leaves.extend(sessions::pages(&mut sheet, view).into_iter().map(section("booklet-sessions")));
    leaves.extend(delegates::pages(&mut sheet, view).into_iter().map(section("booklet-delegates")));
    leaves.extend(practical::pages(&mut sheet, view, options).into_iter().map(section("booklet-practical")));
    if options.two_sided {
        while (leaves.len() + 1) % SIDES != 0 {
            leaves.push(Leaf::Section(practical::notes_page(&mut sheet), "paper-notes"));
        }
    }
    leaves.push(Leaf::Bare(back::page(&mut sheet, view)));
    let pages = furnished(&mut sheet, &mut across, leaves, view);
    let mut laid = Laid::new(pages, overflows, &mut sheet.engine);
    laid.uncovered.extend(across.engine.take_uncovered());
    laid.uncovered.sort();
    laid.uncovered.dedup();
    Ok(laid)
}

/// Heads and feet, now that every page has its number.
fn furnished(sheet: &mut Sheet, across: &mut Sheet, leaves: Vec<Leaf>, view: &BookletView) -> Vec<Page> {
    let total = leaves.len();
    let title = best(&view.programme.title, sheet.first.code()).to_owned();
    let version = &view.programme.version_line;
    let mut pages = Vec::with_capacity(total);
    for (at, leaf) in leaves.into_iter().enumerate() {
        let number = at + 1;
        pages.push(match leaf {
            Leaf::Bare(page) => page,
            Leaf::Section(mut page, key) => {
                let section = sheet.first.get(key);
                sheet.running_head(&mut page, &title, &section);
                sheet.folio(&mut page, (number, total), version, "");
                page
            }
            Leaf::Day(mut page, day) => {
                programme::furnish(sheet, &mut page, (number, total), day, &title, &view.programme);
                page
            }
            Leaf::Across(mut page) => {
                let legend = across.first.get("grid-legend");
                across.folio(&mut page, (number, total), version, &legend);
                page
            }
        });
    }
    pages
}

/// Blocks of a section on upright pages.
fn flow(sheet: &Sheet, blocks: &[Block]) -> Vec<Page> {
    paginate(blocks, frame(sheet)).pages
}

fn frame(sheet: &Sheet) -> Frame {
    Frame {
        width: sheet.width,
        height: sheet.height,
        top: 24.0,
        bottom: sheet.height - 21.0,
        mirrored: sheet.mirrored(),
    }
}
