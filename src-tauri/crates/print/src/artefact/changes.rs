//! The change sheet: what is new since the version that everybody has in hand, by day, in words.

use chrono::NaiveDate;
use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{About, Cell, Column, Foot, Grid, Groups, ListSheet, typed};
use crate::piece::Piece;
use crate::setting::{Cut, Setting, Span, Style};
use crate::sheet::{Tongue, best, in_language, role};

const TITLE: Style = Style::new(9.5, 4.5);

/// What changed between two versions of the programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangesView {
    /// What it says about itself.
    pub about: About,
    /// The version that people have: "Version 3". May be empty.
    pub from: String,
    /// The version that this sheet makes of it, for the running head: "Version 4, 12 May, 18:00". May be empty.
    pub to: String,
    /// The days with changes, in order.
    pub days: Vec<ChangeDay>,
}

/// The changes of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeDay {
    /// The day.
    pub date: NaiveDate,
    /// Its changes in order of time.
    pub rows: Vec<ChangeRow>,
}

/// One session that is not as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeRow {
    /// Its title as it is now, by language.
    pub title: Vec<(String, String)>,
    /// When it is now, or when it was, if it is cancelled.
    pub start: i32,
    /// Its end, if anybody has said.
    pub end: Option<i32>,
    /// Where it is now. May be empty.
    pub room: String,
    /// What is new, the most important first.
    pub notes: Vec<ChangeNote>,
}

/// One thing that is new about a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeNote {
    /// It was not on the programme.
    New,
    /// It does not take place.
    Cancelled,
    /// It began at this minute of the same day.
    Was(i32),
    /// It was on this day at this minute.
    WasOn(NaiveDate, i32),
    /// It was in this room; empty for none.
    WasIn(String),
    /// It takes so many minutes more.
    Longer(i32),
    /// It takes so many minutes less.
    Shorter(i32),
    /// It was called this, by language.
    WasCalled(Vec<(String, String)>),
    /// It is led by these now; nobody when empty.
    LedBy(Vec<String>),
    /// Its languages, as codes (ISO 639); none when only its interpretation changed.
    Language(Vec<String>),
    /// It is held over the internet now, or in the room, or both: "online", "in_person", "hybrid".
    Mode(String),
    /// So many sessions inside it move along.
    Carries(u32),
}

impl ChangeNote {
    fn words(&self, tongue: &Tongue) -> String {
        let minutes = |n: i32| tongue.say("paper-minutes", &[("count", Arg::from(n))]);
        match self {
            Self::New => tongue.get("paper-change-new"),
            Self::Cancelled => tongue.get("paper-change-cancelled"),
            Self::Was(start) => tongue.say("paper-change-was", &[("time", Arg::from(tongue.clock(*start)))]),
            Self::WasOn(day, start) => {
                let day = tongue.words.weekday_day_month(*day);
                let args =
                    [("day", Arg::from(tongue.digits(&day))), ("time", Arg::from(tongue.clock(*start)))];
                tongue.say("paper-change-was-on", &args)
            }
            Self::WasIn(room) if room.trim().is_empty() => tongue.get("paper-change-room-new"),
            Self::WasIn(room) => tongue.say("paper-change-was-in", &[("room", Arg::from(room.as_str()))]),
            Self::Longer(by) => tongue.say("paper-change-longer", &[("minutes", Arg::from(minutes(*by)))]),
            Self::Shorter(by) => tongue.say("paper-change-shorter", &[("minutes", Arg::from(minutes(*by)))]),
            Self::WasCalled(title) => {
                let title = best(title, tongue.code());
                tongue.say("paper-change-was-called", &[("title", Arg::from(title))])
            }
            Self::LedBy(names) if names.is_empty() => tongue.get("paper-change-led-by-nobody"),
            Self::LedBy(names) => {
                let comma = if tongue.right_to_left { "، " } else { ", " };
                tongue.say("paper-change-led-by", &[("names", Arg::from(names.join(comma)))])
            }
            Self::Language(codes) if codes.is_empty() => tongue.get("paper-change-interpretation"),
            Self::Language(codes) => {
                let name = |code: &String| {
                    let key = format!("paper-in-{code}");
                    if tongue.words.has(&key) { tongue.get(&key) } else { code.to_uppercase() }
                };
                codes.iter().map(name).collect::<Vec<_>>().join(" · ")
            }
            Self::Mode(code) => tongue.get(&format!("paper-change-mode-{}", code.replace('_', "-"))),
            Self::Carries(count) => tongue.say("paper-change-carries", &[("count", Arg::from(*count))]),
        }
    }

    /// Whether it is what somebody who only glances must see.
    fn is_loud(&self) -> bool {
        matches!(self, Self::New | Self::Cancelled)
    }
}

/// Prints the sheet.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &ChangesView, options: &PaperOptions) -> Result<Printed, PrintError> {
    crate::list::print_list(lay_out(view, options)?, &view.about, options)
}

/// The sheet's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &ChangesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut list = ListSheet::new(&view.about, options, false, options.large_print)?;
    let head = list.first_head("paper-changes", "");
    let mut blocks = vec![Block::Gap(if view.about.facts.is_empty() { 3.0 } else { 1.5 })];
    if let Some(piece) = since(&mut list, view) {
        blocks.push(Block::Piece { piece, keep_with_next: true });
        blocks.push(Block::Gap(4.5));
    }
    let factor = list.sheet.factor;
    let columns = vec![
        Column::of("paper-start", 11.0 * factor).key(),
        Column::of("paper-end", 11.0 * factor),
        Column::of("paper-session", 64.0).key(),
        Column::of("paper-room", 26.0),
        Column::of("paper-what-is-new", 48.0),
    ];
    let grid = Grid::new(&list, columns, (1.65, 1.95));
    let mut groups = Groups::default();
    for day in &view.days {
        let rows: Vec<Row> = day.rows.iter().map(|r| row(&mut list, &grid, r)).collect();
        let tongue = &list.sheet.first;
        let name = crate::list::capitalised(&tongue.digits(&tongue.words.weekday_day_month(day.date)));
        let count = list.say("paper-change-count", &[("count", Arg::from(rows.len()))]);
        groups.push(&mut list, &name, vec![Span::new(count, Cut::Regular)], rows);
    }
    if groups.rows.is_empty() {
        let words = list.get("paper-no-changes");
        let setting = list.sheet.setting(words, role::TABLE);
        let row = grid.row(&mut list.sheet, vec![Cell::Empty, Cell::Empty, Cell::one(setting)]);
        groups.rows.push(row);
    }
    blocks.push(Block::Table(groups.table(&grid, &mut list.sheet)));
    let name = list.get("paper-changes");
    let start = format!("{name} · {}", list.workshop());
    let end = if view.to.is_empty() { list.audience().unwrap_or_default() } else { view.to.clone() };
    let foot = Foot { start: view.about.foot.clone(), middle: String::new() };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &name))
}

/// "These changes replace Version 3. Everything else stays."
fn since(list: &mut ListSheet<'_>, view: &ChangesView) -> Option<Piece> {
    if view.days.is_empty() {
        return None;
    }
    let key = if view.from.is_empty() { "paper-changes-how" } else { "paper-changes-since" };
    let args = [("version", Arg::from(view.from.as_str()))];
    let mut piece = Piece::new();
    let setting = list.sheet.setting(list.say(key, &args), role::BODY).within(list.sheet.body);
    let set = list.sheet.set(&setting);
    let y = piece.text(list.sheet.margin, 0.0, &set);
    if let Some(second) = &list.sheet.second {
        let words = second.say(key, &args);
        let setting = list.sheet.second_setting(words, role::TABLE, true).within(list.sheet.body);
        let set = list.sheet.set(&setting);
        piece.text(list.sheet.margin, y, &set);
    }
    Some(piece)
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, row: &ChangeRow) -> Row {
    let gone = row.notes.contains(&ChangeNote::Cancelled);
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let start = sheet.setting(tongue.clock(row.start), role::TABLE).tabular();
    let start = if gone { start } else { start.bold() };
    let end = row.end.map(|e| sheet.setting(tongue.clock(e), role::TABLE).tabular());
    let title = best(&row.title, tongue.code()).to_owned();
    let first = sheet.setting(&title, TITLE);
    let mut titles = vec![if gone { first } else { first.bold() }];
    if let Some(second) = &sheet.second
        && let Some(other) = in_language(&row.title, second.code()).filter(|t| *t != title)
    {
        titles.push(sheet.second_setting(other, role::SUB, true));
    }
    let mut notes: Vec<Setting> = row
        .notes
        .iter()
        .map(|note| {
            let first = typed(sheet, &note.words(tongue), role::TABLE);
            if note.is_loud() { first.bold() } else { first }
        })
        .collect();
    if let Some(second) = &sheet.second {
        notes.extend(row.notes.iter().map(|n| sheet.second_setting(n.words(second), role::SMALL, true)));
    }
    let room = if gone { String::new() } else { row.room.trim().to_owned() };
    let cells = vec![
        Cell::one(start),
        end.map_or(Cell::Empty, Cell::one),
        Cell::Lines(titles),
        Cell::one(typed(sheet, &room, role::TABLE)),
        Cell::Lines(notes),
    ];
    let mut row = grid.row(&mut list.sheet, cells);
    row.piece.bookmark(0.0, 2, title);
    row
}
