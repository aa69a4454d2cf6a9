//! The whole programme on one landscape page, a column a day: `print/design.md` 11.1 page 3.

mod column;
mod page;

use super::programme::{DayView, ProgrammeView};
use super::time_grid::hours::Hours;
use super::{Laid, Overflow, PaperOptions, PrintError, Printed};
use crate::page::Page;
use crate::sheet::{Sheet, best};

/// The smallest height of 15 minutes before the day is parted over two pages.
const LEAST_QUARTER: f64 = 3.2;
/// The most days whose columns can still be read.
const MOST_DAYS: usize = 7;
/// Width of the text on A4.
const BODY: f64 = 266.0;

/// Prints the programme at a glance. With two languages side by side each has a page of its own.
///
/// # Errors
/// [`PrintError::NoDays`] when nothing is planned, [`PrintError::NoLanguage`] without a language, and what a broken
/// build would give.
pub fn print(view: &ProgrammeView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    laid.print(best(&view.title, language), &view.organiser, &view.place, options)
}

/// The pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &ProgrammeView, options: &PaperOptions) -> Result<Laid, PrintError> {
    if view.days.iter().all(|d| d.sessions.is_empty()) {
        return Err(PrintError::NoDays);
    }
    let mut overflows = Vec::new();
    let mut sheets = Vec::new();
    for one in super::one_language_each(options) {
        let mut sheet = Sheet::new(&one, true, BODY, false)?;
        let pages = pages(&mut sheet, view, &one, &mut overflows);
        sheets.push((sheet, pages));
    }
    let total = sheets.iter().map(|s| s.1.len()).sum();
    let mut finished = Vec::with_capacity(total);
    let mut uncovered = Vec::new();
    for (mut sheet, pages) in sheets {
        for mut page in pages {
            let of = sheet.page_of(finished.len() + 1, total);
            foot(&mut sheet, &mut page, view, &of);
            finished.push(page);
        }
        uncovered.extend(sheet.engine.take_uncovered());
    }
    Ok(Laid { pages: finished, overflows, uncovered, tagged: true })
}

/// The pages without feet, for the booklet and for [`lay_out`].
pub(crate) fn pages(
    sheet: &mut Sheet,
    view: &ProgrammeView,
    options: &PaperOptions,
    overflows: &mut Vec<Overflow>,
) -> Vec<Page> {
    let mut pages = Vec::new();
    let sets = view.days.len().div_ceil(MOST_DAYS).max(1);
    let each = view.days.len().div_ceil(sets).max(1);
    for days in view.days.chunks(each) {
        let Some(hours) = Hours::of(days, 60) else { continue };
        let parts = if page::quarter(sheet, days, hours) < LEAST_QUARTER {
            hours.parted(days).map_or(vec![hours], |(a, b)| vec![a, b])
        } else {
            vec![hours]
        };
        for part in parts {
            pages.push(page::GlancePage::new(sheet, view, days, part, options.mono).page(overflows));
        }
    }
    if let Some(first) = pages.first_mut() {
        let title = sheet.first.get("grid-at-a-glance");
        first.bookmarks.insert(0, crate::page::Bookmark { level: 0, title, y: 9.0 });
    }
    pages
}

/// Version, what the shapes mean, and the page.
pub(crate) fn foot(sheet: &mut Sheet, page: &mut Page, view: &ProgrammeView, number: &str) {
    let legend = sheet.first.get("grid-legend");
    let baseline = sheet.height - 9.2;
    sheet.foot(page, baseline, &view.version_line, &legend, number);
}

/// Sessions of a day that a page of these hours shows.
pub(super) fn within(day: &DayView, hours: Hours) -> impl Iterator<Item = &super::programme::SessionView> {
    day.sessions.iter().filter(move |s| hours.in_evening(s) || (s.start >= hours.from && s.start < hours.to))
}
