//! What follows the steps: what to cut, plan B, materials, and the true times.

use warsha_words::Arg;

use super::{STEP_LINE, SessionPlanView};
use crate::block::{Block, Table};
use crate::list::{Block2, Cell, Column, Grid, Label, ListSheet, READ, TICK, beside, heading, typed};
use crate::page::R0;
use crate::piece::Piece;
use crate::setting::Setting;
use crate::sheet::role;

/// Width and height of the box for a true time.
const TRUE_TIME: (f64, f64) = (22.0, 6.0);

pub(super) fn blocks(list: &mut ListSheet<'_>, view: &SessionPlanView, out: &mut Vec<Block>) {
    let halves = beside(&list.sheet);
    let mut upper: Vec<Table> = Vec::new();
    if !view.cuts.is_empty() {
        upper.push(cuts(list, view, halves[0]));
    }
    if !view.plan_b.is_empty() {
        let at = halves[upper.len()];
        upper.push(plan_b(list, view, at));
    }
    let mut lower: Vec<Table> = Vec::new();
    if !view.materials.is_empty() {
        lower.push(materials(list, view, halves[0]));
    }
    if !view.steps.is_empty() {
        let at = halves[lower.len()];
        lower.push(true_times(list, view, at));
    }
    for tables in [upper, lower].into_iter().filter(|tables| !tables.is_empty()) {
        out.push(Block::Gap(6.0));
        out.push(Block::Beside(tables));
    }
}

fn lines(list: &ListSheet<'_>, text: &str) -> Cell {
    let lines: Vec<Setting> = text
        .lines()
        .filter(|l| !l.trim().is_empty())
        .map(|l| typed(&list.sheet, l.trim(), STEP_LINE))
        .collect();
    if lines.is_empty() { Cell::Empty } else { Cell::Lines(lines) }
}

fn cuts(list: &mut ListSheet<'_>, view: &SessionPlanView, at: Block2) -> Table {
    let mut piece = Piece::new();
    let title = list.get("paper-if-time-runs-short");
    let never = if view.never_cut.trim().is_empty() {
        String::new()
    } else {
        list.say("paper-never-cut", &[("what", Arg::from(view.never_cut.trim()))])
    };
    let mut y = heading(list, &mut piece, at, &title, &never);
    if let Some(clock) = view.cuts_before {
        let time = list.sheet.first.clock(clock);
        let words = list.say("paper-cuts-before", &[("time", time.into())]);
        let setting = list.sheet.setting(words, role::SMALL).within(at.width);
        let set = list.sheet.set(&setting);
        y = piece.text(at.x, y, &set) + 1.2;
        piece.reach(y);
    }
    let columns = vec![
        Column::of("paper-you-start", 26.0).key(),
        Column::of("paper-saves", 11.0).end(),
        Column::of("paper-do-this", 86.0),
    ];
    let grid = Grid::at(columns, READ, (at.x, at.width), list.sheet.factor);
    piece.add(y, &grid.head(&mut list.sheet, 0.0));
    let mut found = Vec::with_capacity(view.cuts.len());
    for cut in &view.cuts {
        let late = list.say("paper-minutes-late", &[("count", Arg::from(cut.late))]);
        let cells = vec![
            Cell::one(list.sheet.setting(late, STEP_LINE).bold()),
            Cell::one(
                list.sheet.setting(list.sheet.first.digits(&cut.saves.to_string()), STEP_LINE).tabular(),
            ),
            lines(list, &cut.action),
        ];
        found.push(grid.row(&mut list.sheet, cells));
    }
    Table { head: piece, rows: found, ..Table::default() }
}

fn plan_b(list: &mut ListSheet<'_>, view: &SessionPlanView, at: Block2) -> Table {
    let mut piece = Piece::new();
    let title = list.get("paper-plan-b");
    let y = heading(list, &mut piece, at, &title, "");
    let columns = vec![Column::of("paper-if", 41.0).key(), Column::of("paper-then", 86.0)];
    let grid = Grid::at(columns, READ, (at.x, at.width), list.sheet.factor);
    piece.add(y, &grid.head(&mut list.sheet, 0.0));
    let mut found = Vec::with_capacity(view.plan_b.len());
    for (case, then) in &view.plan_b {
        let cells = vec![Cell::one(typed(&list.sheet, case.trim(), STEP_LINE).bold()), lines(list, then)];
        found.push(grid.row(&mut list.sheet, cells));
    }
    Table { head: piece, rows: found, ..Table::default() }
}

fn materials(list: &mut ListSheet<'_>, view: &SessionPlanView, at: Block2) -> Table {
    let mut piece = Piece::new();
    let title = list.get("paper-materials");
    let y = heading(list, &mut piece, at, &title, "");
    let columns = vec![
        Column::new(Label::None, 7.0),
        Column::of("paper-item", 74.0).key(),
        Column::of("paper-pieces", 12.0).end(),
        Column::of("paper-brought-by", 26.0),
    ];
    let grid = Grid::at(columns, READ, (at.x, at.width), list.sheet.factor);
    piece.add(y, &grid.head(&mut list.sheet, 0.0));
    let mut found = Vec::with_capacity(view.materials.len());
    for material in &view.materials {
        let pieces = material.pieces.map(|n| list.sheet.first.digits(&n.to_string())).unwrap_or_default();
        let cells = vec![
            Cell::Tick,
            lines(list, &material.item),
            Cell::one(list.sheet.setting(pieces, STEP_LINE).tabular()),
            Cell::one(typed(&list.sheet, material.brought_by.trim(), STEP_LINE)),
        ];
        found.push(grid.row(&mut list.sheet, cells));
    }
    Table { head: piece, rows: found, end: Some((R0, at.x, at.width)), ..Table::default() }
}

fn true_times(list: &mut ListSheet<'_>, view: &SessionPlanView, at: Block2) -> Table {
    let mut piece = Piece::new();
    let title = list.get("paper-what-really-happened");
    let y = heading(list, &mut piece, at, &title, "");
    let how = list.sheet.setting(list.get("paper-write-true-start"), role::SMALL).within(at.width);
    let how = list.sheet.set(&how);
    let y = piece.text(at.x, y, &how) + 1.2;
    piece.reach(y);
    let columns = vec![
        Column::new(Label::None, 11.0),
        Column::new(Label::None, TRUE_TIME.0),
        Column::new(Label::None, 90.0),
    ];
    let grid = Grid::at(columns, TICK, (at.x, at.width), list.sheet.factor);
    let mut found = Vec::with_capacity(view.steps.len());
    for placed in view.placed() {
        let Some(number) = placed.number else { continue };
        let (step, start) = (placed.step, placed.start);
        let digits = list.sheet.first.digits(&number.to_string());
        let cells = vec![
            Cell::one(list.sheet.setting(list.sheet.first.clock(start), STEP_LINE).bold().tabular()),
            Cell::Clock(TRUE_TIME.0, TRUE_TIME.1),
            Cell::Hung(
                list.sheet.setting(digits, STEP_LINE),
                typed(&list.sheet, step.title.trim(), STEP_LINE),
                5.0 * list.sheet.factor * if number > 9 { 1.3 } else { 1.0 },
            ),
        ];
        found.push(grid.row(&mut list.sheet, cells));
    }
    Table { head: piece, rows: found, end: Some((R0, at.x, at.width)), ..Table::default() }
}
