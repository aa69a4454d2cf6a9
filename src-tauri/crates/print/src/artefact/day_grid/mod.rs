//! A day in its rooms: a landscape page, or a poster for the wall. `print/design.md` 11.3.

mod blocks;
mod look;
mod page;
mod rooms;

use self::look::GridLook;
use self::page::GridPage;
use super::programme::ProgrammeView;
use super::{Laid, PaperOptions, PrintError, Printed};
use crate::page::Page;
use crate::sheet::{Sheet, best};

/// A programme and the rooms it takes place in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayGridView {
    /// The programme; each session names its rooms.
    pub programme: ProgrammeView,
    /// The rooms in the order in which they are shown.
    pub rooms: Vec<RoomView>,
}

/// A room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomView {
    /// Its name, as sessions give it.
    pub name: String,
    /// What is in it, as one line: "40 seats · projector". May be empty.
    pub note: String,
}

/// Prints the grids of the days: a page each, more where more than five rooms are used. On A3 paper it is a poster.
/// With two languages side by side each has pages of its own.
///
/// # Errors
/// [`PrintError::NoDays`] when nothing is planned, [`PrintError::NoLanguage`] without a language, and what a broken
/// build would give.
pub fn print(view: &DayGridView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    laid.print(
        best(&view.programme.title, language),
        &view.programme.organiser,
        &view.programme.place,
        options,
    )
}

/// The pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &DayGridView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let days: Vec<_> = view.programme.days.iter().filter(|d| !d.sessions.is_empty()).collect();
    if days.is_empty() {
        return Err(PrintError::NoDays);
    }
    let look = GridLook::of(options.paper);
    let mut overflows = Vec::new();
    let mut sheets: Vec<(Sheet, Vec<Page>)> = Vec::new();
    for one in super::one_language_each(options) {
        let mut sheet = Sheet::new(&one, true, look.body, false)?;
        let mut pages = Vec::new();
        for day in &days {
            for rooms in rooms::pages(&view.rooms, day, &look, sheet.body) {
                pages
                    .push(GridPage::new(&mut sheet, view, day, &look, one.mono).page(&rooms, &mut overflows));
            }
        }
        sheets.push((sheet, pages));
    }
    let total = sheets.iter().map(|s| s.1.len()).sum();
    let mut finished = Vec::with_capacity(total);
    let mut uncovered = Vec::new();
    for (mut sheet, pages) in sheets {
        for mut page in pages {
            page::foot(&mut sheet, &mut page, view, &look, (finished.len() + 1, total));
            finished.push(page);
        }
        uncovered.extend(sheet.engine.take_uncovered());
    }
    Ok(Laid { pages: finished, overflows, uncovered, tagged: true })
}
