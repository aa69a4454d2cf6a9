//! The table of steps, with the organiser's own columns, and the sum under it.

use warsha_words::Arg;

use super::{Placed, PlanStep, STEP_LINE, SessionPlanView};
use crate::block::{Row, Table};
use crate::list::{Cell, Column, Grid, Label, ListSheet, STEP, stick_to_totals, typed};
use crate::page::R2;
use crate::setting::{Breaks, Cut, Setting, Span};
use crate::sheet::Sheet;

/// Own columns that stand beside the others; more move to a second line across the row.
const OWN_BESIDE: usize = 2;
/// What facilitator and participants keep.
const LEAST: f64 = 33.5;

pub(super) fn table(list: &mut ListSheet<'_>, view: &SessionPlanView) -> Table {
    let grid = grid(list, view);
    let mut rows = Vec::with_capacity(view.steps.len() + 1);
    for placed in view.placed() {
        rows.push(row(list, &grid, view, &placed));
    }
    stick_to_totals(&mut rows);
    rows.push(sum(list, &grid, view, view.end()));
    let mut table = grid.table(&mut list.sheet, rows, R2);
    table.end = None;
    table
}

fn grid(list: &ListSheet<'_>, view: &SessionPlanView) -> Grid {
    let mut columns = vec![
        Column::of("paper-start", 11.0).key(),
        Column::of("paper-end", 11.0),
        Column::of("paper-min", 11.0).end(),
    ];
    if view.for_participants {
        columns.extend([
            Column::of("paper-step", 71.0).key(),
            Column::of("paper-method", 46.0),
            Column::of("paper-participants-do", 96.0).key(),
        ]);
        return Grid::new(list, columns, STEP);
    }
    let own = view.own_columns.len().min(OWN_BESIDE);
    let mut widths = [33.5, 26.0, 48.5, 41.0, 26.0, 26.0];
    let each = if own == 1 { 18.5 } else { 15.0 };
    let mut need = own as f64 * (each + crate::list::GAP);
    // Own columns take their width from the facilitator, then the participants, then from what is left.
    for (at, least) in [(2, LEAST), (3, LEAST), (1, 18.0), (4, 18.0), (5, 20.0)] {
        let taken = need.min(widths[at] - least);
        widths[at] -= taken;
        need -= taken;
    }
    columns.extend([
        Column::of("paper-step", widths[0]).key(),
        Column::of("paper-method", widths[1]),
        Column::of("paper-facilitator-does", widths[2]).key(),
        Column::of("paper-participants-do", widths[3]),
        Column::of("paper-materials", widths[4]),
        Column::of("paper-fact-lead", widths[5]),
    ]);
    columns.extend(view.own_columns.iter().take(own).map(|h| Column::new(Label::Own(h.clone()), each)));
    Grid::new(list, columns, STEP)
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, view: &SessionPlanView, placed: &Placed<'_>) -> Row {
    let (step, start) = (placed.step, placed.start);
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let minutes = step.minutes.max(0);
    let time = |minute: i32| sheet.setting(tongue.clock(minute), STEP_LINE).tabular();
    let text = |text: &str| paragraphs(sheet, text);
    let number = placed.number.unwrap_or(0);
    let digits = tongue.digits(&number.to_string());
    let hang = 4.5 * sheet.factor * if number > 9 { 1.4 } else { 1.0 };
    let title = if placed.number.is_some() {
        Cell::Hung(
            sheet.setting(digits, STEP_LINE).bold(),
            typed(sheet, step.title.trim(), STEP_LINE).bold(),
            hang,
        )
    } else {
        // What one group does while others do something else hangs under the name of the group.
        let group = typed(sheet, step.group.trim(), STEP_LINE);
        Cell::Lines(vec![group, typed(sheet, step.title.trim(), STEP_LINE).bold()])
    };
    let mut cells = vec![
        Cell::one(time(start).bold()),
        Cell::one(time(start + minutes)),
        Cell::one(sheet.setting(tongue.digits(&minutes.to_string()), STEP_LINE).tabular()),
        title,
        text(&step.method),
    ];
    if view.for_participants {
        cells.push(text(&step.participants));
    } else {
        cells.extend([
            text(&step.facilitator),
            text(&step.participants),
            text(&step.materials),
            Cell::one(typed(sheet, step.lead.trim(), STEP_LINE).breaking(Breaks::Name)),
        ]);
        cells.extend(step.own.iter().take(view.own_columns.len().min(OWN_BESIDE)).map(|t| text(t)));
    }
    let mut row = grid.row(&mut list.sheet, cells);
    if placed.number.is_some() {
        row.piece.bookmark(0.0, 1, format!("{number}\u{2002}{}", step.title.trim()));
    }
    if !view.for_participants {
        more(list, grid, view, step, &mut row);
    }
    row
}

/// Own columns beyond the second, across the row under it.
fn more(list: &mut ListSheet<'_>, grid: &Grid, view: &SessionPlanView, step: &PlanStep, row: &mut Row) {
    let own = view.own_columns.iter().zip(&step.own).skip(OWN_BESIDE);
    let x = grid.starts[3];
    let width = grid.x + grid.width - x;
    for (heading, text) in own.filter(|(_, text)| !text.trim().is_empty()) {
        let spans = vec![Span::new(format!("{heading}: "), Cut::Bold), Span::new(text.trim(), Cut::Regular)];
        let setting = list.sheet.spans(spans, STEP_LINE).within(width);
        let set = list.sheet.set(&setting);
        let y = row.piece.height + 0.75;
        row.piece.text(x, y, &set);
    }
}

fn paragraphs(sheet: &Sheet, text: &str) -> Cell {
    let lines: Vec<Setting> =
        text.lines().filter(|l| !l.trim().is_empty()).map(|l| typed(sheet, l.trim(), STEP_LINE)).collect();
    if lines.is_empty() { Cell::Empty } else { Cell::Lines(lines) }
}

/// "90 minutes planned in a slot of 90", and what is over or short, in words.
fn sum(list: &mut ListSheet<'_>, grid: &Grid, view: &SessionPlanView, end: i32) -> Row {
    let planned = view.planned();
    let over = planned - view.slot;
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let said = if view.slot > 0 {
        tongue
            .say("paper-planned-in-slot", &[("planned", Arg::from(planned)), ("slot", Arg::from(view.slot))])
    } else {
        tongue.say("paper-planned", &[("planned", Arg::from(planned))])
    };
    let verdict = match over {
        _ if view.slot <= 0 => String::new(),
        0 => tongue.get("paper-no-spare-time"),
        over if over > 0 => tongue.say("paper-minutes-over", &[("count", Arg::from(over))]),
        under => tongue.say("paper-minutes-spare", &[("count", Arg::from(-under))]),
    };
    let x = grid.starts[3];
    let spans = vec![Span::new(format!("{said} "), Cut::Bold), Span::new(verdict, Cut::Regular)];
    let words = sheet.spans(spans, STEP_LINE).within(grid.x + grid.width - x);
    let cells = vec![
        Cell::Empty,
        Cell::one(sheet.setting(tongue.clock(end), STEP_LINE).tabular()),
        Cell::one(sheet.setting(tongue.digits(&planned.to_string()), STEP_LINE).bold().tabular()),
    ];
    let words = list.sheet.set(&words);
    let mut row = grid.totals(&mut list.sheet, cells);
    row.piece.text(x, 0.0, &words);
    row
}
