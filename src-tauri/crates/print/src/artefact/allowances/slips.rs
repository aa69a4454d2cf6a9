//! Four slips on a page, to be cut apart and signed.

use warsha_words::Arg;

use super::{AllowanceRow, AllowancesView, money};
use crate::artefact::Overflow;
use crate::fit::{Limits, fit};
use crate::list::{ListSheet, fitted, typed};
use crate::page::{Item, Page, R0, R1};
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Cut, Span, Style};
use crate::sheet::{best, role};
use crate::tag::Tag;

/// Where the first slip begins, and from one to the next on A4.
const TOP: f64 = 6.0;
const PITCH: f64 = 69.0;
/// Slips on a page.
const ON_A_PAGE: usize = 4;
/// Rows of what is paid that a slip has room for.
const ROWS: usize = 4;

pub(super) fn pages(
    list: &mut ListSheet<'_>,
    view: &AllowancesView,
    overflows: &mut Vec<Overflow>,
) -> Vec<Page> {
    let (width, height) = (list.sheet.width, list.sheet.height);
    // Across, or with many lines, fewer slips have room; they keep their height.
    let pitch = if list.upright { PITCH * ((height - 14.0) / 283.0).min(1.0) } else { PITCH };
    let high = if view.lines.len() > ROWS { pitch * 1.5 } else { pitch };
    let fitting = (((height - TOP - 12.0) / high).floor() as usize).clamp(1, ON_A_PAGE);
    let mut pages = Vec::new();
    for (at, rows) in view.rows.chunks(fitting).enumerate() {
        let mut page = Page::new(width, height);
        for (slot, row) in rows.iter().enumerate() {
            let top = TOP + slot as f64 * high;
            let piece = slip(list, view, row);
            if piece.height > high - 3.0 {
                overflows.push(Overflow { what: row.person.given.clone(), detail: "over-the-edge" });
            }
            piece.stamp(&mut page, top + 6.0, list.sheet.mirrored());
            if slot + 1 < rows.len() || rows.len() < fitting {
                let y = top + high;
                page.items.push(Item::Rule {
                    from: (5.0, y),
                    to: (width - 5.0, y),
                    thickness: R0,
                    dash: Some(1.0),
                });
            }
        }
        if at == 0 {
            let title = list.get("paper-slips");
            page.bookmarks.push(crate::page::Bookmark { level: 0, title, y: 0.0 });
        }
        pages.push(page);
    }
    pages
}

fn slip(list: &mut ListSheet<'_>, view: &AllowancesView, row: &AllowanceRow) -> Piece {
    let mut piece = Piece::new();
    let left = list.sheet.margin;
    let body = list.sheet.body;
    let name_width = list.wide(101.0);
    piece.tag(Tag::Heading(2));
    let mut y = name(list, &mut piece, row, name_width);
    piece.tag(Tag::Paragraph);
    for (text, breaks) in [(&row.organisation, Breaks::Spaces), (&row.city, Breaks::Text)] {
        if text.trim().is_empty() {
            continue;
        }
        let setting = typed(&list.sheet, text.trim(), role::TABLE).breaking(breaks);
        let max = setting.style.size;
        let limits = Limits { max, soft: max * 0.85, hard: max * 0.75, lines: 2, leading: 1.42 };
        let set = fit(&mut list.sheet.engine, &setting, name_width, limits);
        y = piece.text(left, y, &set);
    }
    // Number, workshop and days at the other side.
    let number = list.sheet.first.digits(&row.person.number.to_string());
    let slip = format!("{} ", list.get("paper-slip-number"));
    let mut right = vec![vec![Span::new(slip, Cut::Regular), Span::new(number, Cut::Bold)]];
    right.push(vec![Span::new(list.workshop(), Cut::Regular)]);
    if let Some((from, to)) = view.days {
        let tongue = &list.sheet.first;
        right.push(vec![Span::new(tongue.digits(&tongue.words.date_range(from, to)), Cut::Regular)]);
    }
    let width = body - name_width - 4.0;
    let mut end = 0.0;
    for spans in right {
        let setting = list.sheet.spans(spans, role::SMALL);
        let max = setting.style.size;
        let limits = Limits { max, soft: max * 0.85, hard: max * 0.8, lines: 2, leading: 1.33 };
        let set = fitted(&mut list.sheet, &setting, width, limits, Align::End);
        end = piece.text(left + body - width, end, &set);
    }
    // The rows stand at the same height on every slip, unless a name needs more.
    let mut y = y.max(end).max(16.5) + 1.5;
    for at in 0..view.lines.len() {
        piece.rule(left, y, body, R0);
        y = line(list, &mut piece, view, row, at, y + 0.9) + 0.9;
    }
    piece.rule(left, y, body, R1);
    let words = list.say("paper-received-cash", &[("currency", Arg::from(view.currency.as_str()))]);
    let setting = list.sheet.setting(words, role::TABLE).bold().within(name_width);
    let set = list.sheet.set(&setting);
    let bottom = piece.text(left, y + 1.2, &set);
    figure(list, &mut piece, (150.0, 26.0), y + 1.2, money(list, row.total(&view.lines)), Cut::Bold);
    lines_to_fill(list, &mut piece, bottom + 9.75);
    piece
}

/// The name in the largest size that fits; whose name is held back signs under the number.
fn name(list: &mut ListSheet<'_>, piece: &mut Piece, row: &AllowanceRow, width: f64) -> f64 {
    let person = &row.person;
    let text = [person.given.trim(), person.family.trim()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let text = if text.is_empty() {
        list.say("paper-delegate-number", &[("number", Arg::from(person.number))])
    } else {
        text
    };
    let setting = list.sheet.setting(text, Style::new(15.0, 6.75)).bold();
    let limits = Limits { max: 15.0, soft: 12.0, hard: 11.0, lines: 2, leading: 1.27 };
    let set = fit(&mut list.sheet.engine, &setting, width, limits);
    piece.text(list.sheet.margin, 0.0, &set)
}

fn line(
    list: &mut ListSheet<'_>,
    piece: &mut Piece,
    view: &AllowancesView,
    row: &AllowanceRow,
    at: usize,
    y: f64,
) -> f64 {
    let column = &view.lines[at];
    let mut words = best(&column.name, list.sheet.first.code()).to_owned();
    if let Some(second) = &list.sheet.second
        && let Some(other) = crate::sheet::in_language(&column.name, second.code())
        && other != words
    {
        words = format!("{words} · {other}");
    }
    let width = list.wide(101.0);
    let setting = typed(&list.sheet, &words, role::TABLE);
    let max = setting.style.size;
    let limits = Limits { max, soft: max * 0.85, hard: max * 0.8, lines: 2, leading: 1.42 };
    let set = fit(&mut list.sheet.engine, &setting, width, limits);
    let end = piece.text(list.sheet.margin, y, &set);
    if column.per_day {
        let days = format!("{} ×", list.sheet.first.digits(&row.days.to_string()));
        figure(list, piece, (105.0, 11.0), y, days, Cut::Regular);
        let rate = money(list, row.rates.get(at).copied().unwrap_or_default());
        figure(list, piece, (120.0, 26.0), y, rate, Cut::Regular);
    }
    let sum = money(list, row.amount(&view.lines, at));
    figure(list, piece, (150.0, 26.0), y, sum, Cut::Regular);
    end
}

/// A number at the end of its column; `x` and width are those of the design.
fn figure(
    list: &mut ListSheet<'_>,
    piece: &mut Piece,
    (x, width): (f64, f64),
    y: f64,
    text: String,
    cut: Cut,
) {
    let scale = list.sheet.body / 176.0;
    let setting = list.sheet.setting(text, role::TABLE).cut(cut).tabular();
    let setting = setting.within(width * scale).aligned(Align::End);
    let set = list.sheet.set(&setting);
    piece.text(list.sheet.margin + x * scale, y, &set);
}

/// Signature, identity document, date and time.
fn lines_to_fill(list: &mut ListSheet<'_>, piece: &mut Piece, y: f64) {
    let scale = list.sheet.body / 176.0;
    for (x, width, key) in [
        (0.0, 86.0, "paper-signature-of-receiver"),
        (90.0, 41.0, "paper-identity-document"),
        (135.0, 41.0, "paper-date-and-time"),
    ] {
        let (x, width) = (list.sheet.margin + x * scale, width * scale);
        piece.rule(x, y, width, R0);
        let setting = list.sheet.setting(list.both(key), role::SMALL);
        let max = setting.style.size;
        let limits = Limits { max, soft: max * 0.8, hard: max * 0.8, lines: 2, leading: 1.33 };
        let set = fit(&mut list.sheet.engine, &setting, width, limits);
        piece.text(x, y + 0.75, &set);
    }
}
