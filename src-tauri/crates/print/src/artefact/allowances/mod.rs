//! Allowances: the payment list and the slips that everyone signs, from the same figures: `print/design.md` 11.8.

mod slips;

use chrono::NaiveDate;
use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::flow::paginate;
use crate::list::{
    About, Cell, Column, Foot, GAP, Grid, Label, ListSheet, Person, amount, name_lines, signatures,
    stick_to_totals, typed,
};
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::{Cut, Style};
use crate::sheet::{best, role};

const LINE: Style = Style::new(9.0, 4.5);

/// What is paid to whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllowancesView {
    /// What it says about itself.
    pub about: About,
    /// First and last day that is paid for.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Currency as printed: "UGX".
    pub currency: String,
    /// What is paid for, in order of the columns.
    pub lines: Vec<AllowanceColumn>,
    /// The receivers.
    pub rows: Vec<AllowanceRow>,
    /// Who prepared, who approved and who pays. Each may be empty.
    pub signed_by: [String; 3],
    /// Whether the payment list is printed.
    pub list: bool,
    /// Whether the slips are printed.
    pub slips: bool,
}

/// Something that is paid for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowanceColumn {
    /// What it is called, by language.
    pub name: Vec<(String, String)>,
    /// Paid for each day instead of once.
    pub per_day: bool,
}

/// What one person receives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowanceRow {
    /// Number and name.
    pub person: Person,
    /// The organisation; empty when it is held back.
    pub organisation: String,
    /// The city; empty when it is held back.
    pub city: String,
    /// Days that are paid.
    pub days: u32,
    /// For each line of [`AllowancesView::lines`] the amount in hundredths: of one day, or once.
    pub rates: Vec<i64>,
}

impl AllowanceRow {
    /// What the person receives for the line `at`, in hundredths.
    pub fn amount(&self, lines: &[AllowanceColumn], at: usize) -> i64 {
        let rate = self.rates.get(at).copied().unwrap_or_default();
        if lines.get(at).is_some_and(|l| l.per_day) { rate.saturating_mul(self.days.into()) } else { rate }
    }

    /// Everything the person receives, in hundredths.
    pub fn total(&self, lines: &[AllowanceColumn]) -> i64 {
        (0..lines.len()).map(|at| self.amount(lines, at)).fold(0, i64::saturating_add)
    }
}

/// Prints list and slips.
///
/// # Errors
/// [`PrintError::NoDays`] when neither is wanted, [`PrintError::NoLanguage`] without a language, and what a broken
/// build would give.
pub fn print(view: &AllowancesView, options: &PaperOptions) -> Result<Printed, PrintError> {
    crate::list::print_list(lay_out(view, options)?, &view.about, options)
}

/// The pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &AllowancesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    if !view.list && !view.slips {
        return Err(PrintError::NoDays);
    }
    let across = view.lines.len() > 4;
    let mut list = ListSheet::new(&view.about, options, across, false)?;
    let foot = Foot { start: view.about.foot.clone(), middle: String::new() };
    let name = list.get("paper-allowances");
    let mut pages = Vec::new();
    let mut overflows = Vec::new();
    if view.list {
        let head = list.first_head("paper-allowances", "");
        let mut space = Piece::new();
        space.reach(head.height - list.frame().top);
        let mut blocks = vec![Block::Piece { piece: space, keep_with_next: true }, Block::Gap(4.5)];
        payment_list(&mut list, view, &mut blocks);
        let flowed = paginate(&blocks, list.frame());
        if flowed.overfull {
            overflows.push(super::Overflow { what: name.clone(), detail: "over-the-edge" });
        }
        pages = flowed.pages;
        let start = format!("{name} · {}", list.workshop());
        let end = list.audience().unwrap_or_default();
        list.heads(&mut pages, &head, (&start, &end), &name);
    }
    if view.slips {
        pages.extend(slips::pages(&mut list, view, &mut overflows));
    }
    let total = pages.len();
    for (at, page) in pages.iter_mut().enumerate() {
        list.foot(page, (at + 1, total), &foot);
    }
    Ok(Laid::new(pages, overflows, &mut list.sheet.engine))
}

fn payment_list(list: &mut ListSheet<'_>, view: &AllowancesView, blocks: &mut Vec<Block>) {
    // One daily line is told as days and rate; of several only the sums have room.
    let daily: Vec<usize> = (0..view.lines.len()).filter(|at| view.lines[*at].per_day).collect();
    let rate = if let [only] = daily.as_slice() { Some(*only) } else { None };
    let mut columns = vec![Column::of("paper-number", 7.0).end(), Column::of("paper-name", 57.0).key()];
    if !daily.is_empty() {
        columns.push(Column::of("paper-days", 11.0).end());
    }
    for (at, line) in view.lines.iter().enumerate() {
        let label = if rate == Some(at) {
            Label::Key("paper-rate")
        } else {
            Label::Own(best(&line.name, list.sheet.first.code()).to_owned())
        };
        columns.push(Column::new(label, 22.0).end());
    }
    columns.push(Column::of("paper-total", 25.0).end().key());
    columns.push(Column::of("paper-paid", 8.0));
    let others: f64 = columns.iter().map(|c| c.width + GAP).sum::<f64>() - 57.0 - GAP;
    columns[1].width = (list.design - others).clamp(40.0, 110.0);
    let grid = Grid::new(list, columns, (1.05, 1.2));
    let mut rows: Vec<Row> = view.rows.iter().map(|r| row(list, &grid, view, r, rate)).collect();
    if rows.is_empty() {
        rows.push(crate::list::nobody(list, &grid, 1));
    } else {
        stick_to_totals(&mut rows);
        rows.push(totals(list, &grid, view, rate));
    }
    let mut table = grid.table(&mut list.sheet, rows, R2);
    table.end = None;
    blocks.extend([Block::Table(table), Block::Gap(9.0)]);
    let who = ["paper-prepared-by", "paper-approved-by", "paper-paid-by"];
    let signers: Vec<(String, String)> =
        who.iter().zip(&view.signed_by).map(|(key, name)| (list.both(key), name.clone())).collect();
    let piece = signatures(list, &signers, "paper-signature-and-date");
    blocks.extend([Block::Piece { piece, keep_with_next: false }, Block::Gap(9.0)]);
    let note = list.say("paper-allowances-note", &[("currency", Arg::from(view.currency.as_str()))]);
    let setting = list.sheet.setting(note, role::BODY).within(list.wide(131.0));
    let set = list.sheet.set(&setting);
    let mut piece = Piece::new();
    piece.text(list.sheet.margin, 0.0, &set);
    blocks.push(Block::Piece { piece, keep_with_next: false });
}

/// An amount as the sheet's first language writes it.
fn money(list: &ListSheet<'_>, hundredths: i64) -> String {
    let decimal = list.get("paper-decimal");
    let between = list.get("paper-thousands");
    list.sheet.first.digits(&amount(hundredths, &decimal, &between))
}

fn row(
    list: &mut ListSheet<'_>,
    grid: &Grid,
    view: &AllowancesView,
    row: &AllowanceRow,
    rate: Option<usize>,
) -> Row {
    let names = name_lines(&mut list.sheet, &row.person, LINE, grid.columns[1].width);
    let number = |list: &ListSheet<'_>, text: String, cut| {
        Cell::one(list.sheet.setting(text, LINE).cut(cut).tabular())
    };
    let shown = if row.person.number > 0 { row.person.number.to_string() } else { String::new() };
    let mut cells = vec![number(list, list.sheet.first.digits(&shown), Cut::Regular), Cell::Lines(names)];
    if view.lines.iter().any(|l| l.per_day) {
        cells.push(number(list, list.sheet.first.digits(&row.days.to_string()), Cut::Regular));
    }
    for at in 0..view.lines.len() {
        let value = if rate == Some(at) {
            row.rates.get(at).copied().unwrap_or_default()
        } else {
            row.amount(&view.lines, at)
        };
        let text = if value == 0 { "–".to_owned() } else { money(list, value) };
        cells.push(number(list, text, Cut::Regular));
    }
    cells.push(number(list, money(list, row.total(&view.lines)), Cut::Bold));
    cells.push(Cell::Tick);
    grid.row(&mut list.sheet, cells)
}

fn totals(list: &mut ListSheet<'_>, grid: &Grid, view: &AllowancesView, rate: Option<usize>) -> Row {
    let words = list.say("paper-total-people", &[("count", Arg::from(view.rows.len()))]);
    let bold =
        |list: &ListSheet<'_>, text: String| Cell::one(typed(&list.sheet, &text, LINE).bold().tabular());
    let mut cells = vec![Cell::Empty, Cell::one(list.sheet.setting(words, LINE).bold())];
    if view.lines.iter().any(|l| l.per_day) {
        let days: u32 = view.rows.iter().map(|r| r.days).sum();
        cells.push(bold(list, list.sheet.first.digits(&days.to_string())));
    }
    for at in 0..view.lines.len() {
        if rate == Some(at) {
            cells.push(Cell::Empty);
            continue;
        }
        let sum = view.rows.iter().map(|r| r.amount(&view.lines, at)).fold(0, i64::saturating_add);
        cells.push(bold(list, money(list, sum)));
    }
    let sum = view.rows.iter().map(|r| r.total(&view.lines)).fold(0, i64::saturating_add);
    cells.push(bold(list, money(list, sum)));
    grid.totals(&mut list.sheet, cells)
}
