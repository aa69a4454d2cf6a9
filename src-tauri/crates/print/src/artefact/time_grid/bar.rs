//! The head of a drawing of time: what it is, a smaller qualifier, and the workshop at the end.

use crate::fit::{Limits, fit};
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::{Align, Setting};
use crate::sheet::{Sheet, role};
use crate::tag::Tag;

/// Between the name and its qualifier: one em of the name.
const EM: f64 = 6.0;
/// Where all of it stands.
const BASELINE: f64 = 15.0;

/// Draws the bar. `qualifier` is set already, as large as it may be.
pub(crate) fn bar(sheet: &mut Sheet, piece: &mut Piece, name: &str, qualifier: &Setting, workshop: &str) {
    let end = sheet.margin + sheet.body;
    let name = sheet.setting(name, role::H2).bold();
    let limits = Limits { max: name.style.size, soft: 13.0, hard: 11.0, lines: 1, leading: 1.25 };
    let name = fit(&mut sheet.engine, &name, sheet.body * 0.55, limits);
    piece.tag(Tag::Heading(1));
    piece.text_on(sheet.margin, BASELINE, &name);
    piece.tag(Tag::Paragraph);
    let mut x = sheet.margin + name.width();
    if qualifier.spans.iter().any(|s| !s.text.is_empty()) {
        x += EM;
        let limits = Limits { max: qualifier.style.size, soft: 8.0, hard: 7.0, lines: 1, leading: 1.4 };
        let room = (sheet.margin + sheet.body * 0.8 - x).max(20.0);
        let qualifier = fit(&mut sheet.engine, qualifier, room, limits);
        piece.text_on(x, BASELINE, &qualifier);
        x += qualifier.width();
    }
    let room = (end - x - 8.0).max(20.0);
    let workshop = sheet.setting(workshop, role::SMALL);
    let limits = Limits { max: workshop.style.size, soft: 6.5, hard: 5.0, lines: 2, leading: 1.33 };
    let fitted = fit(&mut sheet.engine, &workshop, room, limits);
    let mut workshop = workshop.within(room).aligned(Align::End);
    workshop.style.size = fitted.size / crate::text::POINT;
    workshop.style.leading = fitted.leading;
    let workshop = sheet.set(&workshop);
    // A title of two lines ends on the baseline of the bar.
    let above = workshop.leading * (workshop.lines.len() as f64 - 1.0);
    piece.text_on(end - room, BASELINE - above, &workshop);
    piece.rule(sheet.margin, 19.5, sheet.body, R2);
}
