//! Door signs: what goes on in a room on a day, to be read while walking past, and where the room next to it is.

use chrono::NaiveDate;

use crate::artefact::names::{comma, restyled};
use crate::artefact::{Laid, Overflow, PaperOptions, PrintError, Printed, capitalised, signs};
use crate::fit::{Limits, fit};
use crate::marks::{self, Direction};
use crate::page::{Page, R0, R2, R3};
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Style};
use crate::sheet::{Sheet, best, in_language, role};
use crate::tag::Tag;
use crate::text::POINT;

/// The room, the date, the rule under them.
const ROOM: f64 = 13.0;
const DATE: f64 = 62.0;
const RULE: f64 = 78.0;
/// The rule over the neighbour.
const NEIGHBOUR: f64 = 243.0;
/// Where the rows end without a neighbour.
const END: f64 = 272.0;
/// Width of a time, white between columns.
const TIME: f64 = 26.0;
const GAP: f64 = 4.0;
const ARROW: f64 = 19.0;

/// A session on a door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorRow {
    /// Start in minutes from the day's midnight.
    pub start: i32,
    /// End, when one was said.
    pub end: Option<i32>,
    /// Title by language.
    pub title: Vec<(String, String)>,
}

/// The room next door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Neighbour {
    /// Its name.
    pub room: String,
    /// What goes on there, by language; may be empty.
    pub title: Vec<(String, String)>,
    /// When that begins.
    pub start: Option<i32>,
    /// The way in words: "along the corridor, second door".
    pub way: String,
    /// Where the arrow points.
    pub arrow: Option<Direction>,
}

/// One door on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorSignView {
    /// The room.
    pub room: String,
    /// The day.
    pub date: NaiveDate,
    /// What goes on, by time.
    pub rows: Vec<DoorRow>,
    /// The room next door.
    pub neighbour: Option<Neighbour>,
}

/// Door signs to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorSignsView {
    /// The workshop's title by language.
    pub title: Vec<(String, String)>,
    /// "Version 3, 8 May 2026".
    pub version_line: String,
    /// The signs in printing order.
    pub signs: Vec<DoorSignView>,
}

/// Lays the signs out.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(view: &DoorSignsView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut sheet = Sheet::new(options, false, 176.0, false)?;
    let mut overflows = Vec::new();
    let mut pages = Vec::new();
    for sign in &view.signs {
        sign_pages(&mut sheet, view, sign, &mut pages, &mut overflows);
    }
    Ok(Laid::new(pages, overflows, &mut sheet.engine))
}

/// Prints the signs.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] without signs, and what writing a file may end in.
pub fn print(view: &DoorSignsView, options: &PaperOptions) -> Result<Printed, PrintError> {
    signs::print(lay_out(view, options)?, &view.title, "paper-door-signs", options)
}

/// Type of the rows: sizes, padding, and whether the second language stands under the first.
#[derive(Clone, Copy)]
struct Rows {
    title: Style,
    second: Option<Style>,
    before: f64,
    after: f64,
}

/// What is tried, from large to small. Eight rows and more begin with the second.
const LADDER: [Rows; 5] = [
    rows(22.0, 9.75, 3.75, 4.2),
    rows(18.0, 7.5, 3.75, 4.2),
    rows(18.0, 7.5, 2.1, 2.4),
    rows(15.0, 6.0, 1.65, 1.8),
    rows(13.0, 5.25, 1.05, 1.2),
];
/// Rows from which on they begin a step smaller.
const MANY: usize = 8;

const fn rows(size: f64, leading: f64, before: f64, after: f64) -> Rows {
    let second = Style::new(size * 0.65, leading * 0.65);
    Rows { title: Style::new(size, leading), second: Some(second), before, after }
}

fn sign_pages(
    sheet: &mut Sheet,
    view: &DoorSignsView,
    sign: &DoorSignView,
    pages: &mut Vec<Page>,
    overflows: &mut Vec<Overflow>,
) {
    let scale = sheet.height / 297.0;
    let end = scale * if sign.neighbour.is_some() { NEIGHBOUR - 6.0 } else { END };
    let room = end - RULE;
    let steps = &LADDER[usize::from(sign.rows.len() >= MANY)..];
    let bilingual = sheet.second.is_some();
    let tries = steps.iter().copied().chain(steps.iter().map(|s| Rows { second: None, ..*s }));
    let mut set: Vec<Piece> = Vec::new();
    let mut dropped = false;
    for step in tries {
        set = sign.rows.iter().map(|row| row_piece(sheet, row, step)).collect();
        dropped = bilingual && step.second.is_none();
        if set.iter().map(|p| p.height).sum::<f64>() <= room {
            break;
        }
    }
    let what = || format!("{}, {}", sign.room, sign.date);
    if dropped {
        overflows.push(Overflow { what: what(), detail: "second-language-left-out" });
    }
    let mut left = set.as_slice();
    let mut first = true;
    while first || !left.is_empty() {
        let mut page = Page::new(sheet.width, sheet.height);
        let mut piece = head(sheet, sign, first);
        let mut y = RULE;
        let mut taken = 0;
        for row in left {
            if taken > 0 && y + row.height > end {
                break;
            }
            piece.add(y, row);
            y += row.height;
            taken += 1;
        }
        if left.is_empty() {
            let words = sheet.setting(sheet.first.get("paper-door-free"), role::H1);
            let words = sheet.set(&words.within(sheet.body));
            piece.text(sheet.margin, y + 3.75, &words);
        }
        left = &left[taken..];
        if let Some(neighbour) = &sign.neighbour {
            let below = neighbour_piece(sheet, neighbour);
            piece.add(NEIGHBOUR * scale, &below);
        }
        piece.stamp(&mut page, 0.0, sheet.mirrored());
        signs::foot(sheet, &mut page, &view.title, &view.version_line);
        pages.push(page);
        if first && !left.is_empty() {
            overflows.push(Overflow { what: what(), detail: "next-page" });
        }
        first = false;
    }
}

fn head(sheet: &mut Sheet, sign: &DoorSignView, first: bool) -> Piece {
    let mut piece = Piece::new();
    let limits = Limits { max: 110.0, soft: 72.0, hard: 54.0, lines: 2, leading: 1.15 };
    // Two lines of the largest type would reach into the date.
    let mut set = signs::room_name(sheet, &sign.room, limits);
    let mut part = 1.0;
    while set.height() > DATE - ROOM && part > 0.2 {
        part *= 0.95;
        let half = |size: f64| (size * part * 2.0).floor() / 2.0;
        let smaller =
            Limits { max: half(110.0), soft: half(72.0), hard: half(54.0), leading: 1.05, ..limits };
        set = signs::room_name(sheet, &sign.room, smaller);
    }
    piece.tag(Tag::Heading(1));
    piece.optical(sheet.margin, ROOM, &set);
    piece.tag(Tag::Paragraph);
    let mut date = capitalised(&sheet.first.digits(&sheet.first.words.weekday_day_month(sign.date)));
    if !first {
        date = sheet.first.say("paper-continued-after", &[("title", date.into())]);
    }
    piece.bookmark(ROOM, 0, format!("{}, {date}", sign.room));
    let mut setting = sheet.setting(date, role::H1);
    if let Some(second) = &sheet.second {
        let other = second.digits(&second.words.weekday_day_month(sign.date));
        let date = sheet.set(&setting);
        let other = sheet.second_setting(other, role::H3, true);
        let limits = Limits { max: 13.0, soft: 9.0, hard: 8.0, lines: 1, leading: 1.3 };
        let room = sheet.body - date.width() - 6.0;
        let other = fit(&mut sheet.engine, &other, room.max(20.0), limits);
        piece.text_on(sheet.margin + date.width() + 6.0, DATE + date.baseline(), &other);
        setting = setting.unlimited();
    }
    let date = sheet.set(&setting);
    piece.text(sheet.margin, DATE, &date);
    piece.rule(sheet.margin, RULE, sheet.body, R3);
    piece
}

fn row_piece(sheet: &mut Sheet, row: &DoorRow, step: Rows) -> Piece {
    let mut piece = Piece::new();
    let start = sheet.setting(sheet.first.clock(row.start), step.title).bold().tabular();
    let start = sheet.set(&start);
    piece.text(sheet.margin, step.before, &start);
    if let Some(end) = row.end {
        let end = sheet.setting(sheet.first.clock(end), step.title).tabular();
        let end = sheet.set(&end);
        piece.text(sheet.margin + TIME + GAP, step.before, &end);
    }
    let x = sheet.margin + 2.0 * (TIME + GAP);
    let width = sheet.margin + sheet.body - x;
    let title = best(&row.title, sheet.first.code());
    let setting = sheet.setting(title, step.title).bold().within(width).balanced();
    let set = sheet.set(&setting);
    let mut y = piece.text(x, step.before, &set);
    let translation = sheet.second.as_ref().and_then(|s| in_language(&row.title, s.code()));
    if let (Some(translation), Some(style)) = (translation.filter(|t| *t != title), step.second) {
        let setting = sheet.second_setting(translation, style, true).within(width);
        let set = sheet.set(&setting);
        y = piece.text(x, y, &set);
    }
    y += step.after;
    piece.rule(sheet.margin, y, sheet.body, R0);
    piece.reach(y);
    piece
}

fn neighbour_piece(sheet: &mut Sheet, neighbour: &Neighbour) -> Piece {
    let mut piece = Piece::new();
    let (left, body) = (sheet.margin, sheet.body);
    piece.rule(left, 0.0, body, R2);
    let style = Style::new(17.0, 7.5);
    let arrow = if neighbour.arrow.is_some() { ARROW + GAP } else { 0.0 };
    let half = (body - arrow - GAP) / 2.0;
    let width = if neighbour.way.trim().is_empty() { body - arrow } else { half };
    let mut y = 4.2;
    let room = sheet.setting(neighbour.room.as_str(), style).bold().within(width);
    let room = sheet.set(&room);
    y = piece.text(left, y, &room);
    let title = best(&neighbour.title, sheet.first.code());
    let start = neighbour.start.map(|start| sheet.first.clock(start));
    let what: Vec<String> =
        [Some(title.to_owned()).filter(|t| !t.is_empty()), start].into_iter().flatten().collect();
    if !what.is_empty() {
        let setting = sheet.setting(what.join(comma(sheet)), style);
        let limits = Limits { max: 17.0, soft: 15.0, hard: 11.0, lines: 3, leading: 1.25 };
        let set = fit(&mut sheet.engine, &setting, width, limits);
        piece.text(left, y, &set);
    }
    if !neighbour.way.trim().is_empty() {
        let setting = sheet.setting(neighbour.way.trim(), style);
        let limits = Limits { max: 17.0, soft: 15.0, hard: 11.0, lines: 3, leading: 1.25 };
        let fitted = fit(&mut sheet.engine, &setting, half, limits);
        let style = Style::new(fitted.size / POINT, fitted.leading);
        let setting =
            restyled(setting, style).breaking(Breaks::Spaces).balanced().within(half).aligned(Align::End);
        let set = sheet.set(&setting);
        piece.text(left + body - arrow - half, 4.2, &set);
    }
    if let Some(direction) = neighbour.arrow {
        piece.mark(left + body - ARROW, 4.2, ARROW, marks::arrow(direction, 0.0, 0.0, ARROW));
    }
    piece
}
