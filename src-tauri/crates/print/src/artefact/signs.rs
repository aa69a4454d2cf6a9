//! What door signs and arrow signs share: a room in the largest type that fits, and what stands at the foot.

use std::rc::Rc;

use crate::artefact::names::fit_balanced;
use crate::artefact::{Laid, PaperOptions, PrintError, Printed};
use crate::fit::Limits;
use crate::page::Page;
use crate::paragraph::Paragraph;
use crate::setting::{Breaks, Setting, Style};
use crate::sheet::{Sheet, best};
use crate::text::POINT;

/// A room's name as typed, as large as it fits across the sheet.
pub(super) fn room_name(sheet: &mut Sheet, room: &str, limits: Limits) -> Rc<Paragraph> {
    let style = Style::new(limits.max, limits.max * POINT * limits.leading);
    let setting = Setting::new(room, style)
        .bold()
        .breaking(Breaks::Spaces)
        .in_language(sheet.first.code(), sheet.mirrored());
    let body = sheet.body;
    fit_balanced(sheet, &setting, body, limits)
}

/// The workshop at the start, the version at the end.
pub(super) fn foot(sheet: &mut Sheet, page: &mut Page, title: &[(String, String)], version_line: &str) {
    let title = best(title, sheet.first.code()).to_owned();
    sheet.foot(page, sheet.height - 9.2, &title, "", version_line);
}

/// Makes the file; without pages there is nothing to print. `name` is the message that names the artefact.
pub(super) fn print(
    laid: Laid,
    title: &[(String, String)],
    name: &str,
    options: &PaperOptions,
) -> Result<Printed, PrintError> {
    if laid.pages.is_empty() {
        return Err(PrintError::NoDays);
    }
    let language = options.languages.first().map_or("en", String::as_str);
    let title = best(title, language);
    laid.print(&warsha_words::Words::new(language).get(name), title, title, options)
}
