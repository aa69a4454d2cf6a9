//! Name tents: one sheet a person, folded across, the name on both sides. The upper half stands on its head.

use std::rc::Rc;

use crate::artefact::names::{Field, Name, Room, SetName, bold_name, restyled, script_factor, set_name};
use crate::artefact::plain::Plain;
use crate::artefact::{Laid, Overflow, PaperOptions, PrintError, Printed};
use crate::fit::{Limits, fit};
use crate::page::{Page, R0, R2};
use crate::piece::Piece;
use crate::placing::Turn;
use crate::setting::{Align, Breaks, Setting, Style};
use crate::sheet::{Sheet, best};
use crate::tag::Tag;
use crate::text::POINT;

/// Where the name may stand on a face, and the rule under it.
const NAME: (f64, f64) = (10.0, 72.0);
const RULE: f64 = 79.0;
const FOOT: f64 = 82.0;
/// Width of the organisation.
const ORGANISATION: f64 = 190.0;
/// Air between the family name and the native name on its line.
const AIR: f64 = 12.0;
/// The smallest part of its own size that the native name may have there; below that it gets a line of its own.
const LEAST: f64 = 0.55;

/// One tent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameTentView {
    /// Given name, or the whole name, or the alias of somebody who is protected.
    pub given: String,
    /// Family name.
    pub family: String,
    /// The name in the person's own script.
    pub native_name: String,
    /// Organisation.
    pub organisation: String,
    /// Country.
    pub country: String,
}

/// Name tents to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameTentsView {
    /// The workshop's title by language, for the file's own title.
    pub title: Vec<(String, String)>,
    /// The tents in printing order.
    pub tents: Vec<NameTentView>,
}

/// Lays the tents out, one on each sheet.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(view: &NameTentsView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut sheet = Sheet::new(options, true, 266.0, false)?;
    let mut overflows = Vec::new();
    let mut plain = Plain::default();
    let mut pages = Vec::with_capacity(view.tents.len());
    for (at, tent) in view.tents.iter().enumerate() {
        pages.push(if !options.draws(at) && is_plain(&mut sheet, &mut plain, tent) {
            let mut page = Page::new(sheet.width, sheet.height);
            bookmarked(&sheet, tent).stamp(&mut page, 0.0, sheet.mirrored());
            page
        } else {
            tent_page(&mut sheet, tent, &mut overflows)
        });
    }
    Ok(Laid::new(pages, overflows, &mut sheet.engine))
}

/// Prints the tents.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] without tents, and what writing a file may end in.
pub fn print(view: &NameTentsView, options: &PaperOptions) -> Result<Printed, PrintError> {
    if view.tents.is_empty() {
        return Err(PrintError::NoDays);
    }
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map_or("en", String::as_str);
    let title = best(&view.title, language);
    let words = warsha_words::Words::new(language);
    laid.print(&words.get("paper-name-tents"), title, title, options)
}

fn tent_page(sheet: &mut Sheet, tent: &NameTentView, overflows: &mut Vec<Overflow>) -> Page {
    let fold = sheet.height / 2.0;
    let mut face = Page::new(sheet.width, fold);
    face_of(sheet, tent, overflows).stamp(&mut face, 0.0, sheet.mirrored());
    let face = Rc::new(face);
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = bookmarked(sheet, tent);
    piece.placed(0.0, 0.0, &face, 1.0, Turn::Half);
    piece.placed(0.0, fold, &face, 1.0, Turn::None);
    for x in [5.0, sheet.width - 10.0] {
        piece.rule(x, fold, 5.0, R0);
    }
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    page
}

/// A sheet with nothing on it but its line in the outline.
fn bookmarked(sheet: &Sheet, tent: &NameTentView) -> Piece {
    let mut piece = Piece::new();
    let title = format!("{} {}", tent.given, tent.family);
    piece.bookmark(sheet.height / 2.0, 0, title.trim());
    piece
}

/// Whether a tent on a page that is only counted need not be set: nothing could be told of it.
fn is_plain(sheet: &mut Sheet, plain: &mut Plain, tent: &NameTentView) -> bool {
    let name = Name { given: &tent.given, family: &tent.family, native: &tent.native_name };
    let covered = Plain::is_covered(&tent.organisation) && Plain::is_covered(&tent.country);
    let room = room(sheet.body);
    covered && plain.fits(sheet, name, &room)
}

/// The room for a name on a face.
fn room(width: f64) -> Room {
    let field = |gap, max, soft, hard, leading| Field {
        width,
        gap,
        limits: Limits { max, soft, hard, lines: 2, leading },
    };
    Room {
        fields: [
            field(0.0, 100.0, 60.0, 48.0, 1.08),
            field(1.0, 48.0, 32.0, 26.0, 1.15),
            field(2.0, 48.0, 26.0, 20.0, 1.35),
        ],
        height: NAME.1 - NAME.0,
        narrow: None,
    }
}

fn face_of(sheet: &mut Sheet, tent: &NameTentView, overflows: &mut Vec<Overflow>) -> Piece {
    let (left, width) = (sheet.margin, sheet.body);
    let room = room(width);
    let latin = Name { given: &tent.given, family: &tent.family, native: "" };
    let mut set = set_name(sheet, latin, &room);
    let native = beside(sheet, &set, tent);
    if native.is_none() && !tent.native_name.trim().is_empty() {
        set = set_name(sheet, Name { native: &tent.native_name, ..latin }, &room);
    }
    if set.overflows {
        let what = format!("{} {}", tent.given, tent.family).trim().to_owned();
        overflows.push(Overflow { what, detail: "over-the-edge" });
    }
    let mut piece = Piece::new();
    let top = NAME.0 + ((room.height - set.height) / 2.0).max(0.0);
    piece.tag(Tag::Heading(1));
    for (y, paragraph) in &set.lines {
        piece.optical(left, top + y, paragraph);
    }
    piece.tag(Tag::Paragraph);
    if let (Some(native), Some((y, family))) = (native, set.lines.last()) {
        piece.text_on(left, top + y + family.baseline(), &native);
    }
    piece.rule(left, RULE, width, R2);
    let organisation = tent.organisation.trim();
    if !organisation.is_empty() {
        let setting = foot_line(sheet, organisation).breaking(Breaks::Spaces);
        let limits = Limits { max: 20.0, soft: 15.0, hard: 13.0, lines: 2, leading: 1.2 };
        let set = fit(&mut sheet.engine, &setting, ORGANISATION, limits);
        piece.text(left, FOOT, &set);
    }
    let country = tent.country.trim();
    if !country.is_empty() {
        let room = width - ORGANISATION - 4.0;
        let setting = foot_line(sheet, country).bold();
        let limits = Limits { max: 20.0, soft: 14.0, hard: 11.0, lines: 2, leading: 1.2 };
        let set = fit(&mut sheet.engine, &setting, room, limits);
        let style = Style::new(set.size / POINT, set.leading);
        let setting = restyled(setting, style).breaking(Breaks::Name).within(room).aligned(Align::End);
        let set = sheet.set(&setting);
        piece.text(left + width - room, FOOT, &set);
    }
    piece
}

/// The native name at the end of the family name's line, when there is room for it with air between them.
fn beside(sheet: &mut Sheet, set: &SetName, tent: &NameTentView) -> Option<Rc<crate::paragraph::Paragraph>> {
    let native = tent.native_name.trim();
    let (_, family) = set.lines.get(1).filter(|_| !native.is_empty())?;
    if family.lines.len() > 1 {
        return None;
    }
    let most = family.size / POINT * script_factor(native);
    let room = sheet.body;
    let setting = bold_name(sheet, native, Style::new(most, most));
    let wide = sheet.engine.width(&setting);
    let size = (most * ((room - AIR - family.width()) / wide.max(0.1)).min(1.0) * 2.0).floor() / 2.0;
    let setting = bold_name(sheet, native, Style::new(size, size * POINT * 1.35));
    (size >= LEAST * most).then(|| sheet.set(&setting.within(room).aligned(Align::End)))
}

fn foot_line(sheet: &Sheet, text: &str) -> Setting {
    Setting::new(text, Style::new(20.0, 8.5)).in_language(sheet.first.code(), sheet.mirrored())
}
