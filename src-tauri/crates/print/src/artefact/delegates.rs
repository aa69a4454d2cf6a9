//! The delegate list: `print/design.md` 11.5. Its columns are those of its audience; whose name is held back, and from
//! whom, was decided before.

use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{
    About, Cell, Column, Foot, Grid, Groups, Label, ListSheet, Person, READ, name_lines, stick_to_totals,
};
use crate::page::R1;
use crate::setting::{Breaks, Cut, Setting, Span, Style};
use crate::sheet::role;

/// Leading of dense lists.
const DENSE: Style = Style::new(9.0, 4.2);

/// A delegate list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegatesView {
    /// What it says about itself.
    pub about: About,
    /// Target against actual by delegation. Empty for audiences that are not told.
    pub summary: Vec<SummaryRow>,
    /// What stands beside the totals: "3 countries and host, 11 organisations". May be empty.
    pub summary_note: String,
    /// The columns beside number and name, in order.
    pub columns: Vec<DelegateColumn>,
    /// The delegates in groups.
    pub groups: Vec<DelegateGroup>,
}

/// Target against actual of one delegation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryRow {
    /// Its name.
    pub name: String,
    /// Where its people come from: "Kinshasa 3, Bukavu 2".
    pub places: String,
    /// How many were wanted.
    pub target: Option<u32>,
    /// How many come.
    pub actual: u32,
}

/// A column of the list. Its values are lines under each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DelegateColumn {
    /// Organisation, with the position under it.
    Organisation,
    /// City, and the country under it where it says more than the group.
    City,
    /// Country.
    Country,
    /// How far on the way.
    Status,
    /// What the person does here.
    Category,
    /// Languages.
    Languages,
    /// Food.
    Diet,
    /// Access needs.
    Access,
    /// Telephone and e-mail.
    Contact,
    /// Whom to call in an emergency.
    Emergency,
    /// Arrival and departure.
    Travel,
    /// Hotel room.
    HotelRoom,
    /// Sex.
    Sex,
    /// Age.
    Age,
    /// In person or online.
    Mode,
    /// Photographs.
    Photo,
}

impl DelegateColumn {
    fn column(self) -> Column {
        match self {
            Self::Organisation => Column::of("paper-organisation-and-position", 71.0),
            Self::City => Column::of("list-city", 21.0),
            Self::Country => Column::of("list-country", 28.0),
            Self::Status => Column::of("list-status", 16.0),
            Self::Category => Column::of("list-category", 21.0),
            Self::Languages => Column::of("list-languages", 22.0),
            Self::Diet => Column::of("list-diet", 26.0),
            Self::Access => Column::of("list-access-needs", 30.0),
            Self::Contact => Column::of("paper-contact-details", 41.0),
            Self::Emergency => Column::of("paper-emergency", 38.0),
            Self::Travel => Column::of("paper-arrives-leaves", 26.0),
            Self::HotelRoom => Column::of("list-hotel-room", 16.0),
            Self::Sex => Column::of("list-sex", 11.0),
            Self::Age => Column::of("list-age", 13.0),
            Self::Mode => Column::of("list-mode", 18.0),
            Self::Photo => Column::of("list-photo-consent", 16.0),
        }
    }
}

/// Delegates who belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegateGroup {
    /// Its name; empty for a list without groups.
    pub name: String,
    /// How many were wanted.
    pub target: Option<u32>,
    /// How many come, when it is not the number of rows: who is withheld stands elsewhere, but counts here.
    pub actual: Option<u32>,
    /// Whether it counts towards the total.
    pub counted: bool,
    /// Whether target and actual may be told; without, only the number of people stands at its head.
    pub with_target: bool,
    /// Its people in order.
    pub rows: Vec<DelegateRow>,
}

/// A delegate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegateRow {
    /// Number and name.
    pub person: Person,
    /// One value for each column; each line of it begins a line.
    pub values: Vec<Vec<String>>,
}

/// Prints the list.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &DelegatesView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    crate::list::print_list(laid, &view.about, options)
}

/// The list's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &DelegatesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let columns: Vec<Column> = view.columns.iter().map(|c| c.column()).collect();
    let wanted: f64 = columns.iter().map(|c| c.width + crate::list::GAP).sum();
    // Columns may become a sixth narrower before the list is turned.
    let across = wanted > 120.0 * 1.16;
    let mut list = ListSheet::new(&view.about, options, across, false)?;
    let head = list.first_head("paper-delegate-list", "");
    let mut blocks = vec![Block::Gap(4.5)];
    if !view.summary.is_empty() {
        summary(&mut list, view, &mut blocks);
        blocks.push(Block::Gap(6.0));
    }
    let numbered = view.groups.iter().flat_map(|g| &g.rows).any(|r| r.person.number > 0);
    let beside = list.design - 60.0;
    let mut all = Vec::new();
    if numbered {
        all.push(Column::of("paper-number", 6.0).end());
    }
    all.push(Column::of("paper-name", 46.0).key());
    let scale = (beside - crate::list::GAP * (columns.len().max(1) as f64 - 1.0))
        / columns.iter().map(|c| c.width).sum::<f64>().max(1.0);
    all.extend(columns.into_iter().map(|c| Column { width: c.width * scale, ..c }));
    let grid = Grid::new(&list, all, READ);
    let mut groups = Groups::default();
    for group in &view.groups {
        let rows: Vec<Row> = group.rows.iter().map(|r| row(&mut list, &grid, numbered, r)).collect();
        if group.name.is_empty() {
            groups.rows.extend(rows);
        } else {
            let count = count(&list, group);
            groups.push(&mut list, &group.name, count, rows);
        }
    }
    if groups.rows.is_empty() {
        groups.rows.push(crate::list::nobody(&mut list, &grid, usize::from(numbered)));
    }
    blocks.push(Block::Table(groups.table(&grid, &mut list.sheet)));
    let name = list.get("paper-delegate-list");
    let start = format!("{name} · {}", list.workshop());
    let end = list.audience().unwrap_or_default();
    let foot = Foot { start: view.about.foot.clone(), middle: String::new() };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &name))
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, numbered: bool, row: &DelegateRow) -> Row {
    let at = usize::from(numbered);
    let mut cells = Vec::with_capacity(grid.columns.len());
    if numbered {
        let number = list.sheet.first.digits(&row.person.number.to_string());
        let shown = if row.person.number > 0 { number } else { String::new() };
        cells.push(Cell::one(list.sheet.setting(shown, DENSE).tabular()));
    }
    cells.push(Cell::Lines(name_lines(&mut list.sheet, &row.person, DENSE, grid.columns[at].width)));
    for lines in &row.values {
        let lines: Vec<Setting> = lines
            .iter()
            .filter(|l| !l.trim().is_empty())
            .map(|l| crate::list::typed(&list.sheet, l.trim(), DENSE).breaking(Breaks::Spaces))
            .collect();
        cells.push(if lines.is_empty() { Cell::Empty } else { Cell::Lines(lines) });
    }
    grid.row(&mut list.sheet, cells)
}

/// "target 7, actual 8, +1", the numbers Bold; "not counted, 4" for guests.
fn count(list: &ListSheet<'_>, group: &DelegateGroup) -> Vec<Span> {
    let actual = if group.with_target { group.actual } else { None };
    let actual = actual.map_or(group.rows.len(), |actual| actual as usize);
    let comma = if list.sheet.mirrored() { "، " } else { ", " };
    let number = |n: String| Span::new(list.sheet.first.digits(&n), Cut::Bold);
    let plain = |text: String| Span::new(text, Cut::Regular);
    if !group.with_target {
        return vec![plain(list.say("paper-people", &[("count", Arg::from(actual))]))];
    }
    if !group.counted {
        return vec![plain(format!("{}{comma}", list.get("paper-not-counted"))), number(actual.to_string())];
    }
    let Some(target) = group.target else {
        return vec![plain(format!("{} ", list.get("paper-actual-small"))), number(actual.to_string())];
    };
    let target_words = list.say("paper-target-small", &[("count", Arg::from(target))]);
    let mut spans = vec![
        plain(format!("{target_words}{comma}{} ", list.get("paper-actual-small"))),
        number(actual.to_string()),
    ];
    let over = crate::list::difference(actual as i64 - i64::from(target));
    if actual as i64 != i64::from(target) {
        spans.push(plain(comma.to_owned()));
        spans.push(number(over));
    }
    spans
}

fn summary(list: &mut ListSheet<'_>, view: &DelegatesView, blocks: &mut Vec<Block>) {
    let extra = if list.upright { 0.0 } else { 90.0 };
    let columns = vec![
        Column::of("list-delegation", 56.0).key(),
        Column::of("paper-cities-actual", 71.0 + extra),
        Column::of("paper-target", 11.0).end(),
        Column::of("paper-actual", 11.0).end().key(),
        Column::new(Label::Own("+ / –".into()), 11.0).end(),
    ];
    let grid = Grid::new(list, columns, READ);
    let mut rows: Vec<Row> = view.summary.iter().map(|r| summary_row(list, &grid, r, Cut::Regular)).collect();
    if view.summary.len() > 1 {
        stick_to_totals(&mut rows);
        let targets = view.summary.iter().filter_map(|r| r.target).reduce(|a, b| a + b);
        let total = SummaryRow {
            name: list.get("paper-total"),
            places: view.summary_note.clone(),
            target: targets,
            actual: view.summary.iter().map(|r| r.actual).sum(),
        };
        let row = summary_row(list, &grid, &total, Cut::Bold);
        rows.push(Row { above: Some((R1, grid.x, grid.width)), ..row });
    }
    let mut table = grid.table(&mut list.sheet, rows, R1);
    table.end = None;
    blocks.push(Block::Table(table));
}

fn summary_row(list: &mut ListSheet<'_>, grid: &Grid, row: &SummaryRow, last: Cut) -> Row {
    let sheet = &list.sheet;
    let number = |text: String, cut| {
        Cell::one(sheet.setting(sheet.first.digits(&text), role::TABLE).cut(cut).tabular())
    };
    let cells = vec![
        Cell::one(sheet.setting(&row.name, role::TABLE).bold()),
        Cell::one(crate::list::typed(sheet, &row.places, role::TABLE)),
        number(row.target.map_or("–".into(), |t| t.to_string()), Cut::Regular),
        number(row.actual.to_string(), Cut::Bold),
        number(
            row.target
                .map_or(String::new(), |t| crate::list::difference(i64::from(row.actual) - i64::from(t))),
            last,
        ),
    ];
    let mut row = grid.row(&mut list.sheet, cells);
    row.above = Some(list.thin());
    row
}
