//! Blocks under a list: headings with R2, two beside each other, prose, signatures, lines to write on.

use super::page_head::ListSheet;
use crate::fit::Limits;
use crate::page::{R0, R2};
use crate::piece::Piece;
use crate::setting::{Align, Cut, Span, Style};
use crate::sheet::{Sheet, role};
use crate::tag::Tag;

/// h3.
const H3: Style = Style::new(13.0, 6.0);

/// A block in a column of its own: where it begins, how wide it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block2 {
    pub x: f64,
    pub width: f64,
}

/// Two blocks of equal width with the gutter between them.
pub(crate) fn beside(sheet: &Sheet) -> [Block2; 2] {
    let width = (sheet.body - 4.0) / 2.0;
    [Block2 { x: sheet.margin, width }, Block2 { x: sheet.margin + width + 4.0, width }]
}

/// R2 and a heading at the top of a block, with Regular words after it; returns where its content begins.
pub(crate) fn heading(
    list: &mut ListSheet<'_>,
    piece: &mut Piece,
    at: Block2,
    bold: &str,
    regular: &str,
) -> f64 {
    piece.rule(at.x, 0.0, at.width, R2);
    let mut spans = vec![Span::new(bold, Cut::Bold)];
    if !regular.is_empty() {
        spans = vec![Span::new(format!("{bold} "), Cut::Bold), Span::new(regular, Cut::Regular)];
    }
    let setting = list.sheet.spans(spans, H3);
    let max = setting.style.size;
    let leading = setting.style.leading / (max * crate::text::POINT);
    let limits = Limits { max, soft: max * 0.8, hard: max * 0.7, lines: 2, leading };
    let set = super::fitted(&mut list.sheet, &setting, at.width, limits, Align::Start);
    piece.tag(Tag::Heading(2));
    let y = piece.text(at.x, 2.1, &set) + 1.5;
    piece.tag(Tag::Paragraph);
    y
}

/// Paragraphs under each other, `gap` apart; returns where they end.
pub(crate) fn prose(
    list: &mut ListSheet<'_>,
    piece: &mut Piece,
    at: Block2,
    mut y: f64,
    texts: &[(Vec<Span>, Style)],
    gap: f64,
) -> f64 {
    for (spans, style) in texts {
        let spans = spans
            .iter()
            .map(|s| Span { text: super::in_its_order(&list.sheet, &s.text), ..s.clone() })
            .collect();
        let setting = list.sheet.spans(spans, *style).within(at.width);
        let paragraph = list.sheet.set(&setting);
        y = piece.text(at.x, y, &paragraph) + gap;
    }
    y
}

/// Signature blocks side by side: heading, line to sign on, name under it. One unit.
pub(crate) fn signatures(list: &mut ListSheet<'_>, blocks: &[(String, String)], under: &str) -> Piece {
    let mut piece = Piece::new();
    let count = blocks.len().max(1) as f64;
    let width = (list.sheet.body - 4.0 * (count - 1.0)) / count;
    let under = list.both(under);
    for (at, (title, name)) in blocks.iter().enumerate() {
        let x = list.sheet.margin + at as f64 * (width + 4.0);
        let limits = |size: f64| Limits { max: size, soft: 7.0, hard: 6.0, lines: 2, leading: 1.42 };
        let setting = list.sheet.setting(title, role::LEAD).bold();
        let heading =
            super::fitted(&mut list.sheet, &setting, width, limits(setting.style.size), Align::Start);
        piece.text(x, 0.0, &heading);
        let line = 21.0;
        piece.rule(x, line, width, R0);
        let mut y = line + 0.9;
        if !name.trim().is_empty() {
            let setting = list.sheet.typed(name, role::BODY);
            let name =
                super::fitted(&mut list.sheet, &setting, width, limits(setting.style.size), Align::Start);
            y = piece.text(x, y, &name);
        }
        let setting = list.sheet.setting(&under, role::SMALL);
        let small = super::fitted(&mut list.sheet, &setting, width, limits(setting.style.size), Align::Start);
        piece.text(x, y, &small);
    }
    piece
}

/// Lines to write on, 9 apart.
pub(crate) fn writing_lines(piece: &mut Piece, at: Block2, y: f64, count: usize) -> f64 {
    let mut y = y;
    for _ in 0..count {
        y += 9.0;
        piece.rule(at.x, y, at.width, R0);
    }
    y
}
