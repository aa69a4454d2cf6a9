//! A badge for somebody who is not on the list: lines to write on, and a spare code that can be scanned at once.

use std::rc::Rc;

use crate::marks;
use crate::page::{Page, R0};
use crate::piece::Piece;
use crate::sheet::Sheet;

use super::front::{Badges, plain};
use super::strip;

/// White between the line of a field and the label of the next.
const GAP: f64 = 1.05;
/// Dashes of the ring for the group.
const DASHES: usize = 40;
/// Half the stroke of that ring.
const INSET: f64 = 0.15;

impl Badges<'_> {
    /// A blank badge with a spare code.
    pub fn blank(&self, sheet: &mut Sheet, code: &str) -> Rc<Page> {
        let g = self.geometry;
        let mut piece = Piece::new();
        let mut top = g.name_top;
        let labels =
            ["paper-badge-given", "paper-badge-family", "paper-badge-organisation", "paper-badge-place"];
        for (n, (height, label)) in g.blanks.into_iter().zip(labels).enumerate() {
            let label = plain(sheet, &sheet.first.get(label), g.label.size);
            let label = sheet.set(&label);
            piece.text(g.margin, top, &label);
            top += height;
            let width = if n < g.wide_blanks { g.text_width } else { g.beside };
            piece.rule(g.margin, top, width, R0);
            top += GAP;
        }
        self.code(sheet, &mut piece, code);
        let (x, y, side, _) = g.ring;
        piece.mark(x, y, side, marks::dashed_hoop(INSET, INSET, side - 2.0 * INSET, 2.0 * INSET, DASHES));
        let (x, y, side) = g.photo;
        if g.photo_words {
            let mark = 6.0;
            for (n, draw) in [marks::photo_yes, marks::photo_ask, marks::photo_no].into_iter().enumerate() {
                piece.mark(x + 9.0 * n as f64, y, mark, draw(0.0, 0.0, mark));
            }
            let words = plain(sheet, &sheet.first.get("paper-badge-photo-circle"), g.label.size);
            let words = sheet.set(&words.within(g.beside + g.margin - x));
            piece.text(x, y + mark + 1.0, &words);
        } else {
            piece.mark(x, y, side, marks::dashed_hoop(INSET, INSET, side - 2.0 * INSET, 2.0 * INSET, DASHES));
        }
        strip::blank(sheet, &mut piece, g);
        let mut page = self.page(sheet);
        piece.stamp(&mut page, 0.0, sheet.mirrored());
        Rc::new(page)
    }
}
