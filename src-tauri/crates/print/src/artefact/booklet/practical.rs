//! Practical information in two columns, and lines for notes.

use super::heading::{both, both_words, chapter, pair, plain, second};
use super::view::BookletView;
use crate::artefact::PaperOptions;
use crate::marks;
use crate::page::{Page, R0, R1, R2};
use crate::piece::Piece;
use crate::setting::Style;
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

/// Width of a column.
const COLUMN: f64 = 86.0;
/// Between columns.
const GUTTER: f64 = 4.0;
/// Between blocks.
const BETWEEN: f64 = 5.25;
/// Side of the network's code.
const QR: f64 = 18.0;
/// Of a pair: where its value begins.
const VALUE: f64 = 41.0;
/// A label of a pair is no longer than this.
const LONGEST_LABEL: usize = 32;
/// Nor its value.
const LONGEST_VALUE: usize = 30;
/// Where notes begin, from the lower edge, and how far apart their lines are.
const NOTES: f64 = 62.0;
const LINE: f64 = 9.0;

pub(super) fn pages(sheet: &mut Sheet, view: &BookletView, options: &PaperOptions) -> Vec<Page> {
    let mut blocks: Vec<Piece> = Vec::new();
    if !view.help_number.is_empty() {
        blocks.push(help(sheet, &view.help_number));
    }
    for block in &view.practical {
        let (first, other) = both(sheet, &block.heading);
        let text = best(&block.text, sheet.first.code()).to_owned();
        if first.is_empty() && text.is_empty() {
            continue;
        }
        let mut piece = Piece::new();
        let y = heading(sheet, &mut piece, &first, other.as_deref(), COLUMN);
        body(sheet, &mut piece, &text, y);
        blocks.push(piece);
    }
    if !view.wifi_name.is_empty() {
        blocks.push(network(sheet, view));
    }
    blocks.push(photographs(sheet));
    let mut head = chapter(sheet, "booklet-practical", &[], sheet.body);
    head.height += 7.5;
    let mut pages = Vec::new();
    let mut rest = blocks.as_slice();
    let frame = super::frame(sheet);
    let mut top = frame.top + head.height;
    while !rest.is_empty() {
        let (first, second) = columns(rest, frame.bottom - top);
        let mut page = Page::new(sheet.width, sheet.height);
        if pages.is_empty() {
            head.stamp(&mut page, frame.top, sheet.mirrored());
        }
        let mut piece = Piece::new();
        let mut end = top;
        for (blocks, x) in [(&rest[..first], 0.0), (&rest[first..first + second], COLUMN + GUTTER)] {
            let mut y = top;
            for block in blocks {
                piece.add_at(sheet.margin + x, y, block);
                y += block.height + BETWEEN;
            }
            end = end.max(y);
        }
        rest = &rest[first + second..];
        piece.stamp(&mut page, 0.0, sheet.mirrored());
        if rest.is_empty() && options.notes_lines {
            notes(sheet, &mut page, end + 2.0, frame.bottom);
        }
        pages.push(page);
        top = frame.top;
    }
    pages
}

/// How many blocks stand in the first and in the second column: all that fit, about equally high.
fn columns(blocks: &[Piece], room: f64) -> (usize, usize) {
    let fitting = |blocks: &[Piece]| {
        let mut height = 0.0;
        let count = blocks
            .iter()
            .take_while(|b| {
                height += b.height;
                let fits = height <= room;
                height += BETWEEN;
                fits
            })
            .count();
        // What is higher than a column stands alone and over its end rather than nowhere.
        count.max(usize::from(!blocks.is_empty()))
    };
    let first = fitting(blocks);
    let second = if first < blocks.len() { fitting(&blocks[first..]) } else { 0 };
    if first + second < blocks.len() {
        return (first, second);
    }
    let height = |blocks: &[Piece]| blocks.iter().map(|b| b.height + BETWEEN).sum::<f64>();
    let even = (1..=first)
        .filter(|at| height(&blocks[*at..]) - BETWEEN <= room)
        .min_by(|a, b| {
            let tallest = |at: usize| height(&blocks[..at]).max(height(&blocks[at..]));
            tallest(*a).total_cmp(&tallest(*b))
        })
        .unwrap_or(first);
    (even, blocks.len() - even)
}

/// Rule, heading and its translation; returns where the text begins.
fn heading(sheet: &mut Sheet, piece: &mut Piece, first: &str, other: Option<&str>, measure: f64) -> f64 {
    piece.rule(0.0, 0.0, COLUMN, R1);
    piece.tag(Tag::Heading(2));
    let end = pair(sheet, piece, (first, other), (0.0, 1.95, measure), (role::LEAD, role::SUB));
    piece.tag(Tag::Paragraph);
    end + 1.2
}

fn words_heading(sheet: &mut Sheet, piece: &mut Piece, key: &str, measure: f64) -> f64 {
    let (first, other) = both_words(sheet, key);
    heading(sheet, piece, &first, other.as_deref(), measure)
}

/// Lines of text; those that are a label and a number or a time are set as pairs.
fn body(sheet: &mut Sheet, piece: &mut Piece, text: &str, mut y: f64) {
    let mut after_pair = false;
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if let Some((label, value)) = as_pair(line) {
            y = pair_line(sheet, piece, label, value, (y, VALUE, COLUMN - VALUE));
            after_pair = true;
        } else {
            let paragraph = plain(sheet, line, role::BODY, COLUMN);
            y = piece.text(0.0, y + if after_pair { 1.2 } else { 0.0 }, &paragraph);
            after_pair = false;
        }
    }
}

/// "Hotel reception: +256 700 000 200" in two parts.
fn as_pair(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(": ").or_else(|| line.split_once(" : "))?;
    let (label, value) = (label.trim(), value.trim());
    let short = label.chars().count() <= LONGEST_LABEL && value.chars().count() <= LONGEST_VALUE;
    (short && !label.is_empty() && value.chars().any(char::is_numeric)).then_some((label, value))
}

fn pair_line(
    sheet: &mut Sheet,
    piece: &mut Piece,
    label: &str,
    value: &str,
    (y, x, wide): (f64, f64, f64),
) -> f64 {
    let label = plain(sheet, label, role::BODY, x - 2.0);
    let value = sheet.typed(value, role::BODY).bold().within(wide);
    let value = sheet.set(&value);
    let end = piece.text(0.0, y, &label);
    // A Latin number beside an Arabic label stands on the label's line.
    end.max(piece.text_on(x, y + label.baseline(), &value))
}

fn help(sheet: &mut Sheet, number: &str) -> Piece {
    let mut piece = Piece::new();
    let y = words_heading(sheet, &mut piece, "booklet-help", COLUMN);
    let label = sheet.first.get("booklet-help-number");
    pair_line(sheet, &mut piece, &label, number, (y, VALUE, COLUMN - VALUE));
    piece
}

/// Name and password, and a code that joins the network.
fn network(sheet: &mut Sheet, view: &BookletView) -> Piece {
    let mut piece = Piece::new();
    let measure = COLUMN - QR - GUTTER;
    let y = words_heading(sheet, &mut piece, "booklet-internet", measure);
    let x = 37.0_f64.min(measure * 0.5);
    let label = sheet.first.get("booklet-network");
    let mut y = pair_line(sheet, &mut piece, &label, &view.wifi_name, (y, x, measure - x));
    if !view.wifi_password.is_empty() {
        let label = sheet.first.get("booklet-password");
        y = pair_line(sheet, &mut piece, &label, &view.wifi_password, (y, x, measure - x));
    }
    let code = wifi(&view.wifi_name, &view.wifi_password);
    // A name too long for a code is still printed in words.
    if piece.qr(COLUMN - QR, 2.4, QR, &code).is_ok() {
        piece.reach(2.4 + QR);
    }
    piece.reach(y);
    piece
}

/// What telephones read as "join this network".
fn wifi(name: &str, password: &str) -> String {
    let escaped = |text: &str| {
        text.chars().fold(String::new(), |mut out, c| {
            if matches!(c, '\\' | ';' | ',' | ':' | '"') {
                out.push('\\');
            }
            out.push(c);
            out
        })
    };
    if password.is_empty() {
        format!("WIFI:T:nopass;S:{};;", escaped(name))
    } else {
        format!("WIFI:T:WPA;S:{};P:{};;", escaped(name), escaped(password))
    }
}

/// What the marks on badges and lists mean.
fn photographs(sheet: &mut Sheet) -> Piece {
    let mut piece = Piece::new();
    let y = words_heading(sheet, &mut piece, "booklet-photographs", COLUMN);
    let text = sheet.first.get("booklet-photographs-look");
    let look = plain(sheet, &text, role::BODY, COLUMN);
    let mut y = piece.text(0.0, y, &look) + 1.8;
    let side = 4.8;
    for (key, shape) in [
        ("booklet-photographs-yes", marks::photo_yes(0.0, 0.0, side)),
        ("booklet-photographs-ask", marks::photo_ask(0.0, 0.0, side)),
        ("booklet-photographs-no", marks::photo_no(0.0, 0.0, side)),
    ] {
        let words = sheet.first.get(key);
        let words = plain(sheet, &words, role::BODY, COLUMN - 8.0);
        let height = words.height().max(side);
        piece.mark(0.0, y + (height - side) / 2.0, side, shape);
        piece.text(8.0, y + (height - words.height()) / 2.0, &words);
        y += height + 2.4;
    }
    piece.height = y - 2.4;
    piece
}

/// Lines to write on from `top` down, where there is room for three.
fn notes(sheet: &mut Sheet, page: &mut Page, top: f64, bottom: f64) {
    let mut piece = Piece::new();
    let top = top.max(page.height - NOTES);
    if bottom - top < 12.0 + 2.0 * LINE {
        return;
    }
    piece.rule(sheet.margin, top, sheet.body, R2);
    note_lines(sheet, &mut piece, top + 1.95, bottom, role::LEAD);
    piece.stamp(page, 0.0, sheet.mirrored());
}

fn note_lines(sheet: &mut Sheet, piece: &mut Piece, top: f64, bottom: f64, style: Style) {
    let (first, other) = both_words(sheet, "paper-notes");
    let label = sheet.setting(first, style).bold();
    let label = sheet.set(&label);
    let mut y = piece.text(sheet.margin, top, &label);
    if let Some(other) = other.filter(|_| style == role::H1) {
        let other = second(sheet, &other, role::H3, sheet.body);
        y = piece.text(sheet.margin, y, &other);
    }
    y += 10.5;
    while y <= bottom + 0.01 {
        piece.rule(sheet.margin, y, sheet.body, R0);
        y += LINE;
    }
}

/// A page to write on: it fills the booklet up to whole sheets.
pub(super) fn notes_page(sheet: &mut Sheet) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    note_lines(sheet, &mut piece, 24.0, sheet.height - 21.0, role::H1);
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_with_numbers_are_pairs_and_sentences_are_not() {
        assert_eq!(
            as_pair("Hotel reception: +256 700 000 200"),
            Some(("Hotel reception", "+256 700 000 200"))
        );
        assert_eq!(as_pair("Petit-déjeuner : 06:30–08:00"), Some(("Petit-déjeuner", "06:30–08:00")));
        assert_eq!(as_pair("Please note: bring your badge"), None);
        assert_eq!(as_pair("The shuttle leaves at 04:30, 08:00 and 11:00"), None);
    }

    #[test]
    fn network_code_escapes_what_would_end_it() {
        assert_eq!(wifi("Lake;side", "a:b"), "WIFI:T:WPA;S:Lake\\;side;P:a\\:b;;");
        assert_eq!(wifi("Open", ""), "WIFI:T:nopass;S:Open;;");
    }

    #[test]
    fn columns_are_about_equally_high_and_keep_the_order() {
        let block = |height: f64| {
            let mut piece = Piece::new();
            piece.reach(height);
            piece
        };
        let four: Vec<Piece> = [20.0, 20.0, 20.0, 20.0].map(block).into();
        assert_eq!(columns(&four, 200.0), (2, 2));
        assert_eq!(columns(&[block(60.0)], 200.0), (1, 0));
        let many: Vec<Piece> = (0..20).map(|_| block(40.0)).collect();
        assert_eq!(columns(&many, 200.0), (4, 4));
    }
}
