//! Badges on sheets: places, marks to cut along, and backs that meet their fronts.

use std::rc::Rc;

use crate::artefact::plain::Plain;
use crate::artefact::{Laid, Overflow, Paper, PaperOptions, PrintError};
use crate::page::{Page, R0};
use crate::piece::Piece;
use crate::placing::Turn;
use crate::setting::Style;
use crate::sheet::Sheet;

use super::back::back;
use super::front::Badges;
use super::geometry::Geometry;
use super::{BadgeSize, BadgesView};

/// Nothing is printed nearer to the edge.
const EDGE: f64 = 5.0;
/// Length of the line that shows whether the printer kept the size.
const TEST_LINE: f64 = 50.0;

pub(super) fn lay_out(view: &BadgesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    // Four A6 make an A4; no other sheet holds them without cutting into them.
    let paper = if view.size == BadgeSize::A6 { Paper::A4 } else { options.paper };
    let options = PaperOptions { paper, ..options.clone() };
    let mut sheet = Sheet::new(&options, false, 176.0, false)?;
    let badges = Badges::new(&mut sheet, view, &options);
    let mut overflows: Vec<Overflow> = Vec::new();
    let backs = view.backs && view.size == BadgeSize::A6 && !view.days.is_empty();
    let on_sheet = badges.geometry.on_sheet();
    let sides = if backs { 2 } else { 1 };
    let draws = |nth: usize| options.draws(nth / on_sheet * sides);
    let mut fronts: Vec<Option<Rc<Page>>> = vec![None; view.skip % on_sheet];
    let (mut plain, nothing) = (Plain::default(), Rc::new(badges.page(&sheet)));
    for badge in &view.badges {
        let counted = !draws(fronts.len()) && badges.is_plain(&mut sheet, &mut plain, badge);
        let front =
            if counted { Rc::clone(&nothing) } else { badges.front(&mut sheet, badge, &mut overflows) };
        fronts.push(Some(front));
    }
    for code in &view.blank_codes {
        let counted = !draws(fronts.len());
        fronts.push(Some(if counted { Rc::clone(&nothing) } else { badges.blank(&mut sheet, code) }));
    }
    let back = if backs { Some(back(&mut sheet, view, &badges, &mut overflows)) } else { None };
    let mut pages = Vec::new();
    for chunk in fronts.chunks(on_sheet) {
        pages.push(place(&mut sheet, badges.geometry, view.size, chunk, false));
        if let Some(back) = &back {
            let chunk: Vec<Option<Rc<Page>>> =
                chunk.iter().map(|front| front.as_ref().map(|_| Rc::clone(back))).collect();
            pages.push(place(&mut sheet, badges.geometry, view.size, &chunk, true));
        }
    }
    Ok(Laid { tagged: false, ..Laid::new(pages, overflows, &mut sheet.engine) })
}

/// Puts the pages on a sheet in reading order. On the back of a sheet turned along its long edge the columns swap.
fn place(
    sheet: &mut Sheet,
    g: &Geometry,
    size: BadgeSize,
    badges: &[Option<Rc<Page>>],
    behind: bool,
) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    let (columns, rows) = g.grid;
    let left = (sheet.width - g.width * columns as f64) / 2.0;
    let top = (sheet.height - g.height * rows as f64) / 2.0;
    for (n, badge) in badges.iter().enumerate() {
        let Some(badge) = badge else { continue };
        let column = if behind { columns - 1 - n % columns } else { n % columns };
        let (x, y) = (left + g.width * column as f64, top + g.height * (n / columns) as f64);
        piece.placed(x, y, badge, 1.0, Turn::None);
    }
    match size {
        BadgeSize::A6 => quarter_marks(sheet, &mut piece),
        BadgeSize::Small => {
            block_marks(&mut piece, g, left, top);
            test_line(sheet, &mut piece, left, left + g.width * columns as f64);
        }
    }
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    page
}

/// A sheet cut into four: marks at the edges, a cross in the middle.
fn quarter_marks(sheet: &Sheet, piece: &mut Piece) {
    let (width, height) = (sheet.width, sheet.height);
    let (x, y, length) = (width / 2.0, height / 2.0, 4.0);
    for start in [EDGE, y - length / 2.0, height - EDGE - length] {
        piece.upright(x, start, length, R0);
    }
    for start in [EDGE, x - length / 2.0, width - EDGE - length] {
        piece.rule(start, y, length, R0);
    }
}

/// A block of badges: marks around it where it is cut, small crosses where cuts meet inside it.
fn block_marks(piece: &mut Piece, g: &Geometry, left: f64, top: f64) {
    let (columns, rows) = g.grid;
    let (right, bottom) = (left + g.width * columns as f64, top + g.height * rows as f64);
    let (length, off, cross) = (5.0, 2.0, 2.0);
    for column in 0..=columns {
        let x = left + g.width * column as f64;
        piece.upright(x, top - off - length, length, R0);
        piece.upright(x, bottom + off, length, R0);
    }
    for row in 0..=rows {
        let y = top + g.height * row as f64;
        piece.rule(left - off - length, y, length, R0);
        piece.rule(right + off, y, length, R0);
    }
    for column in 1..columns {
        for row in 1..rows {
            let (x, y) = (left + g.width * column as f64, top + g.height * row as f64);
            piece.upright(x, y - cross / 2.0, cross, R0);
            piece.rule(x - cross / 2.0, y, cross, R0);
        }
    }
}

/// How to print, and a line to measure.
fn test_line(sheet: &mut Sheet, piece: &mut Piece, left: f64, right: f64) {
    let (baseline, start) = (16.5, right - TEST_LINE);
    let words = sheet.setting(sheet.first.get("paper-badges-test-line"), Style::new(8.0, 3.75));
    let limits = crate::fit::Limits { max: 8.0, soft: 6.0, hard: 6.0, lines: 2, leading: 1.33 };
    let words = crate::fit::fit(&mut sheet.engine, &words, right - left - TEST_LINE - 6.0, limits);
    piece.text_on(left, baseline - words.height() + words.leading, &words);
    let y = baseline - 1.0;
    piece.rule(start, y, TEST_LINE, R0);
    for x in [start, right] {
        piece.upright(x, y - 1.0, 2.0, R0);
    }
}
