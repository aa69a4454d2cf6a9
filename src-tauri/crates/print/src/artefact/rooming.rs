//! The hotel list: `print/design.md` 11.5. Family name first; no organisation, country or telephone has a place in it.

use chrono::NaiveDate;
use warsha_core::delegate::Companion;
use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{About, Cell, Column, Foot, Grid, ListSheet, Person, TICK, family_first, stick_to_totals};
use crate::page::R1;
use crate::setting::{Cut, Setting, Span, Style};
use crate::sheet::role;

const LINE: Style = Style::new(9.0, 4.2);

/// A list of guests for the hotel's desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomingView {
    /// What it says about itself.
    pub about: About,
    /// The guests, sorted by family name.
    pub rows: Vec<RoomingRow>,
    /// How many people share each kind of room: ("Single", 16). May be empty.
    pub kinds: Vec<(String, u32)>,
    /// The day after which the list is to be destroyed.
    pub shred_after: Option<NaiveDate>,
}

/// A guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomingRow {
    /// The name.
    pub person: Person,
    /// What the desk must know beside the name: "passport shown by organiser at desk". May be empty.
    pub remark: String,
    /// Who sleeps in the same room without taking part.
    pub companions: Vec<Companion>,
    /// Day and minute of arrival.
    pub arrives: Option<(NaiveDate, Option<i32>)>,
    /// Day and minute of departure.
    pub leaves: Option<(NaiveDate, Option<i32>)>,
    /// Nights.
    pub nights: Option<u32>,
    /// Kind or number of the room, as typed.
    pub room: String,
}

/// Prints the list.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &RoomingView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    crate::list::print_list(laid, &view.about, options)
}

/// The list's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &RoomingView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut list = ListSheet::new(&view.about, options, false, false)?;
    let head = list.first_head("paper-rooming-list", "");
    // Names give way to a column of room names that would wrap.
    let room: f64 = view
        .rows
        .iter()
        .map(|r| {
            let setting = crate::list::typed(&list.sheet, r.room.trim(), LINE);
            list.sheet.engine.width(&setting)
        })
        .fold(0.0, f64::max)
        .clamp(15.0, 36.0);
    let columns = vec![
        Column::of("paper-number", 7.0).end(),
        Column::of("paper-family-name-first", 71.0 - (room - 15.0)).key(),
        Column::of("paper-arrives", 26.0),
        Column::of("paper-leaves", 26.0),
        Column::of("paper-nights", 11.0).end(),
        Column::of("paper-room", room),
    ];
    let grid = Grid::new(&list, columns, TICK);
    let mut rows: Vec<Row> =
        view.rows.iter().enumerate().map(|(at, r)| row(&mut list, &grid, at + 1, r)).collect();
    if rows.is_empty() {
        rows.push(crate::list::nobody(&mut list, &grid, 1));
    } else {
        stick_to_totals(&mut rows);
        rows.push(totals(&mut list, &grid, view));
    }
    let mut table = grid.table(&mut list.sheet, rows, R1);
    table.end = None;
    let mut blocks = vec![Block::Gap(4.5), Block::Table(table), Block::Gap(7.5)];
    let note = match view.shred_after {
        Some(day) => {
            let day = list.sheet.first.digits(&list.sheet.first.words.day_month(day));
            list.say("paper-rooming-handling", &[("day", Arg::from(day))])
        }
        None => list.get("paper-rooming-handling-undated"),
    };
    let setting = list.sheet.setting(note, role::SMALL).within(list.wide(131.0));
    let paragraph = list.sheet.set(&setting);
    let mut piece = crate::piece::Piece::new();
    piece.text(list.sheet.margin, 0.0, &paragraph);
    blocks.push(Block::Piece { piece, keep_with_next: false });
    let name = list.get("paper-rooming-list");
    let start = format!("{name} · {}", list.workshop());
    let end = list.audience().unwrap_or_default();
    let foot = Foot { start: view.about.foot.clone(), middle: String::new() };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &name))
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, number: usize, row: &RoomingRow) -> Row {
    let width = grid.columns[1].width;
    let mut names = family_first(&mut list.sheet, &row.person, LINE, width);
    if !row.remark.trim().is_empty() {
        names.push(list.sheet.setting(row.remark.trim(), LINE));
    }
    for companion in &row.companions {
        names.push(list.sheet.setting(beside(list, companion), LINE).within(width));
    }
    let nights = row.nights.map(|n| list.sheet.first.digits(&n.to_string())).unwrap_or_default();
    let cells = vec![
        Cell::one(list.sheet.setting(list.sheet.first.digits(&number.to_string()), LINE).tabular()),
        Cell::Lines(names),
        Cell::one(day_and_time(list, row.arrives)),
        Cell::one(day_and_time(list, row.leaves)),
        Cell::one(list.sheet.setting(nights, LINE).bold().tabular()),
        Cell::one(crate::list::typed(&list.sheet, row.room.trim(), LINE)),
    ];
    grid.row(&mut list.sheet, cells)
}

/// "+ Neema, child, 3 years, needs a cot".
fn beside(list: &ListSheet<'_>, companion: &Companion) -> String {
    let kind = list.get(&format!("paper-companion-{}", companion.kind.code()));
    let parts = [companion.name.trim(), kind.as_str(), companion.note.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("+ {}", parts.join(if list.sheet.mirrored() { "، " } else { ", " }))
}

/// "11 May, 14:20".
fn day_and_time(list: &ListSheet<'_>, when: Option<(NaiveDate, Option<i32>)>) -> Setting {
    let Some((day, minute)) = when else { return list.sheet.setting("–", LINE) };
    let tongue = &list.sheet.first;
    let mut text = tongue.digits(&tongue.words.day_month(day));
    if let Some(minute) = minute {
        let comma = if list.sheet.mirrored() { "،" } else { "," };
        text = format!("{text}{comma} {}", tongue.clock(minute));
    }
    list.sheet.setting(text, LINE).tabular()
}

fn totals(list: &mut ListSheet<'_>, grid: &Grid, view: &RoomingView) -> Row {
    let sheet = &list.sheet;
    let guests: usize = view.rows.iter().map(|r| 1 + r.companions.len()).sum();
    let mut text = list.say("paper-guests", &[("count", Arg::from(guests))]);
    if !view.kinds.is_empty() {
        let comma = if sheet.mirrored() { "، " } else { ", " };
        let kinds: Vec<String> = view
            .kinds
            .iter()
            .map(|(kind, people)| format!("{kind} × {}", sheet.first.digits(&people.to_string())))
            .collect();
        text = format!("{text}: {}", kinds.join(comma));
    }
    let nights: u32 = view.rows.iter().filter_map(|r| r.nights).sum();
    let cells = vec![
        Cell::Empty,
        Cell::one(sheet.spans(vec![Span::new(text, Cut::Bold)], LINE)),
        Cell::Empty,
        Cell::Empty,
        Cell::one(sheet.setting(sheet.first.digits(&nights.to_string()), LINE).bold().tabular()),
    ];
    let mut row = grid.totals(&mut list.sheet, cells);
    row.above = Some(list.whole_rule(R1));
    row
}
