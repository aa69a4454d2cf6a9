//! Arrow signs: a room in large type, what it is for, and an arrow to it.

use crate::artefact::{Laid, PaperOptions, PrintError, Printed, signs};
use crate::fit::{Limits, fit};
use crate::marks::{self, Direction};
use crate::page::{Page, R2};
use crate::piece::Piece;
use crate::setting::Style;
use crate::sheet::{Sheet, best, in_language};
use crate::tag::Tag;

const ROOM: f64 = 16.0;
const ARROW: f64 = 75.0;
const ARROW_TOP: f64 = 104.0;
const RULE: f64 = 192.0;

/// One sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrowSignView {
    /// The room.
    pub room: String,
    /// What it is for, by language; may be empty.
    pub line: Vec<(String, String)>,
    /// Where the arrow points on the paper.
    pub arrow: Direction,
}

/// Arrow signs to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArrowSignsView {
    /// The workshop's title by language.
    pub title: Vec<(String, String)>,
    /// "Version 3, 8 May 2026".
    pub version_line: String,
    /// The signs in printing order.
    pub signs: Vec<ArrowSignView>,
}

/// Lays the signs out, one on each sheet.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(view: &ArrowSignsView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut sheet = Sheet::new(options, true, 266.0, false)?;
    let pages = view.signs.iter().map(|sign| sign_page(&mut sheet, view, sign)).collect();
    Ok(Laid::new(pages, Vec::new(), &mut sheet.engine))
}

/// Prints the signs.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] without signs, and what writing a file may end in.
pub fn print(view: &ArrowSignsView, options: &PaperOptions) -> Result<Printed, PrintError> {
    signs::print(lay_out(view, options)?, &view.title, "paper-arrow-signs", options)
}

fn sign_page(sheet: &mut Sheet, view: &ArrowSignsView, sign: &ArrowSignView) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    let (left, body) = (sheet.margin, sheet.body);
    let limits = Limits { max: 96.0, soft: 66.0, hard: 48.0, lines: 2, leading: 1.12 };
    let room = signs::room_name(sheet, &sign.room, limits);
    piece.tag(Tag::Heading(1));
    let mut y = piece.optical(left, ROOM, &room) + 2.0;
    piece.tag(Tag::Paragraph);
    piece.bookmark(ROOM, 0, sign.room.as_str());
    let line = best(&sign.line, sheet.first.code()).to_owned();
    if !line.is_empty() {
        let setting = sheet.setting(line.as_str(), Style::new(28.0, 12.0));
        let limits = Limits { max: 28.0, soft: 20.0, hard: 15.0, lines: 2, leading: 1.21 };
        let set = fit(&mut sheet.engine, &setting, body, limits);
        y = piece.text(left, y, &set);
    }
    let second = sheet.second.as_ref().and_then(|s| in_language(&sign.line, s.code()));
    if let Some(second) = second.filter(|second| *second != line) {
        let setting = sheet.second_setting(second, Style::new(20.0, 9.0), true);
        let limits = Limits { max: 20.0, soft: 15.0, hard: 12.0, lines: 2, leading: 1.27 };
        let set = fit(&mut sheet.engine, &setting, body, limits);
        y = piece.text(left, y, &set);
    }
    // A long name or line pushes the arrow down and makes it smaller, never off the sheet.
    let bottom = sheet.height - 210.0 + RULE;
    let top = y.max(ARROW_TOP).max(bottom - 4.0 - ARROW - 9.0);
    let side = ARROW.min(bottom - 4.0 - top);
    // The arrow stands on the side of the paper that it points to, whatever way the language runs.
    let at_start = (sign.arrow == Direction::Left) != sheet.mirrored();
    let x = match sign.arrow {
        Direction::Up | Direction::Down => left + (body - side) / 2.0,
        Direction::Left | Direction::Right if at_start => left,
        Direction::Left | Direction::Right => left + body - side,
    };
    piece.mark(x, top, side, marks::arrow(sign.arrow, 0.0, 0.0, side));
    piece.rule(left, bottom, body, R2);
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    signs::foot(sheet, &mut page, &view.title, &view.version_line);
    page
}
