//! Arrivals and departures by day and time, for drivers and whoever stands at the airport.

use chrono::NaiveDate;
use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{About, Cell, Column, Foot, Grid, Groups, ListSheet, Person, TICK, name_lines};
use crate::setting::{Cut, Span, Style};
use crate::sheet::role;

const LINE: Style = Style::new(9.0, 4.2);

/// Who is to be met and who is to be brought away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransportView {
    /// What it says about itself.
    pub about: About,
    /// Arrivals by day.
    pub arrivals: Vec<TransportDay>,
    /// Departures by day.
    pub departures: Vec<TransportDay>,
    /// How many people have no day of arrival yet.
    pub arrivals_unknown: u32,
    /// How many people have no day of departure yet.
    pub departures_unknown: u32,
}

/// A day's journeys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportDay {
    /// The day.
    pub date: NaiveDate,
    /// The people in order of time.
    pub rows: Vec<TransportRow>,
}

/// A person's journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportRow {
    /// Number and name.
    pub person: Person,
    /// Minute of the day.
    pub minute: Option<i32>,
    /// From where, or to where. May be empty.
    pub place: String,
    /// Pick-up, flight, note, as typed. May be empty.
    pub pick_up: String,
    /// Telephone. Empty for audiences that are not given it.
    pub phone: String,
}

/// Prints the list.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &TransportView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    crate::list::print_list(laid, &view.about, options)
}

/// The list's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &TransportView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut list = ListSheet::new(&view.about, options, false, false)?;
    let head = list.first_head("paper-transport", "");
    let phones = [&view.arrivals, &view.departures]
        .iter()
        .flat_map(|days| days.iter())
        .flat_map(|d| &d.rows)
        .any(|r| !r.phone.trim().is_empty());
    let mut blocks = vec![Block::Gap(4.5)];
    for (key, place, tick, days, unknown) in [
        ("paper-arrivals", "paper-from-where", "paper-met", &view.arrivals, view.arrivals_unknown),
        ("paper-departures", "paper-to-where", "paper-gone", &view.departures, view.departures_unknown),
    ] {
        if days.is_empty() && unknown == 0 {
            continue;
        }
        if blocks.len() > 1 {
            blocks.push(Block::Gap(9.0));
        }
        let mut columns = vec![
            Column::of("paper-time", 12.0).key(),
            Column::of("paper-name", 47.0).key(),
            Column::of(place, if phones { 26.0 } else { 36.0 }),
            Column::of("paper-pick-up", if phones { 31.0 } else { 56.0 }),
        ];
        if phones {
            columns.push(Column::of("list-phone", 31.0));
        }
        columns.push(Column::of(tick, 9.0));
        let grid = Grid::new(&list, columns, TICK);
        blocks.push(title(&mut list, key));
        let mut groups = Groups::default();
        for day in days {
            let rows: Vec<Row> = day.rows.iter().map(|r| row(&mut list, &grid, phones, r)).collect();
            let name = crate::list::capitalised(
                &list.sheet.first.digits(&list.sheet.first.words.weekday_day_month(day.date)),
            );
            let count = list.say("paper-people", &[("count", Arg::from(rows.len()))]);
            groups.push(&mut list, &name, vec![Span::new(count, Cut::Regular)], rows);
        }
        if unknown > 0 {
            groups.rows.push(unknown_row(&mut list, &grid, unknown));
        }
        blocks.push(Block::Table(groups.table(&grid, &mut list.sheet)));
    }
    if blocks.len() == 1 {
        let columns = vec![Column::of("paper-time", 13.0).key(), Column::of("paper-name", 159.0).key()];
        let grid = Grid::new(&list, columns, TICK);
        let row = crate::list::nobody(&mut list, &grid, 1);
        let table = grid.table(&mut list.sheet, vec![row], crate::page::R2);
        blocks.push(Block::Table(table));
    }
    let name = list.get("paper-transport");
    let start = format!("{name} · {}", list.workshop());
    let end = list.audience().unwrap_or_default();
    let foot = Foot { start: view.about.foot.clone(), middle: String::new() };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &name))
}

/// "Arrivals" over its table.
fn title(list: &mut ListSheet<'_>, key: &str) -> Block {
    let mut text = list.get(key);
    if let Some(second) = &list.sheet.second {
        text = format!("{text} · {}", second.get(key));
    }
    let setting = list.sheet.setting(text, role::H2).bold();
    let setting = list.sheet.set(&setting.within(list.sheet.body));
    let mut piece = crate::piece::Piece::new();
    piece.bookmark(0.0, 1, list.get(key));
    piece.text(list.sheet.margin, 0.0, &setting);
    piece.height += 2.1;
    Block::Piece { piece, keep_with_next: true }
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, phones: bool, row: &TransportRow) -> Row {
    let time = row.minute.map_or("–".to_owned(), |m| list.sheet.first.clock(m));
    let mut cells = vec![
        Cell::one(list.sheet.setting(time, LINE).bold().tabular()),
        Cell::Lines(name_lines(&mut list.sheet, &row.person, LINE, grid.columns[1].width)),
        Cell::one(crate::list::typed(&list.sheet, row.place.trim(), LINE)),
        Cell::one(crate::list::typed(&list.sheet, row.pick_up.trim(), LINE)),
    ];
    if phones {
        cells.push(Cell::one(crate::list::typed(&list.sheet, row.phone.trim(), LINE)));
    }
    cells.push(Cell::Tick);
    grid.row(&mut list.sheet, cells)
}

fn unknown_row(list: &mut ListSheet<'_>, grid: &Grid, count: u32) -> Row {
    let text = list.say("paper-day-not-known", &[("count", Arg::from(count))]);
    let span = Span::new(text, crate::list::italic(&list.sheet));
    let setting = list.sheet.spans(vec![span], LINE);
    let paragraph = list.sheet.set(&setting.within(grid.width));
    let mut piece = crate::piece::Piece::new();
    piece.text(grid.x, 0.0, &paragraph);
    Row {
        piece,
        above: Some(list.whole_rule(crate::page::R1)),
        before: grid.padding.0,
        after: grid.padding.1,
        ..Row::default()
    }
}
