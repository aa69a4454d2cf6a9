//! The table of steps, with the organiser's own columns, and the sum under it.

use warsha_core::session_plan::rich_text;
use warsha_words::Arg;

use super::{Placed, PlanStep, STEP_LINE, SessionPlanView};
use crate::block::{Row, Table};
use crate::list::{Cell, Column, GAP, Grid, Label, ListSheet, STEP, rich, stick_to_totals, typed};
use crate::marks::lock;
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::{Breaks, Cut, Setting, Span};
use crate::sheet::{Sheet, role};

/// Own columns that stand beside the others; more move to a second line across the row.
const OWN_BESIDE: usize = 2;
/// What facilitator and participants keep.
const LEAST: f64 = 33.5;
/// Side of the mark of a clock time that holds.
const LOCK: f64 = 2.7;
/// A row higher than this may be divided.
const TALL: f64 = 84.0;

pub(super) fn table(list: &mut ListSheet<'_>, view: &SessionPlanView) -> Table {
    let grid = grid(list, view);
    let mut rows = Vec::with_capacity(view.steps.len() + 1);
    let mut at = view.start;
    for placed in view.placed() {
        let late = placed.number.map_or(0, |_| at - placed.start);
        if late < 0 {
            rows.push(free(list, &grid, at, placed.start));
        }
        rows.push(row(list, &grid, view, &placed, late.max(0)));
        if placed.number.is_some() {
            at = placed.start + placed.step.minutes.max(0);
        }
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
    let own = view.own_columns.len().min(OWN_BESIDE);
    let each = if own == 1 { 18.5 } else { 15.0 };
    let mut need = own as f64 * (each + GAP);
    let beside = view.own_columns.iter().take(own).map(|h| Column::new(Label::Own(h.clone()), each));
    let mut give = |widths: &mut [f64], order: &[(usize, f64)]| {
        for &(at, least) in order {
            let taken = need.min(widths[at] - least);
            widths[at] -= taken;
            need -= taken;
        }
    };
    if view.for_participants {
        let mut widths = [71.0, 46.0, 96.0];
        give(&mut widths, &[(2, 58.0), (0, 48.0), (1, 26.0)]);
        columns.extend([
            Column::of("paper-step", widths[0]).key(),
            Column::of("paper-method", widths[1]),
            Column::of("paper-participants-do", widths[2]).key(),
        ]);
        columns.extend(beside);
        return Grid::new(list, columns, STEP);
    }
    let mut widths = [33.5, 26.0, 48.5, 41.0, 26.0, 26.0];
    // Own columns take their width from the facilitator, then the participants, then from what is left.
    give(&mut widths, &[(2, LEAST), (3, LEAST), (1, 18.0), (4, 18.0), (5, 20.0)]);
    columns.extend([
        Column::of("paper-step", widths[0]).key(),
        Column::of("paper-method", widths[1]),
        Column::of("paper-facilitator-does", widths[2]).key(),
        Column::of("paper-participants-do", widths[3]),
        Column::of("paper-materials", widths[4]),
        Column::of("paper-fact-lead", widths[5]),
    ]);
    columns.extend(beside);
    Grid::new(list, columns, STEP)
}

/// Minutes that nobody planned before a clock time that holds.
fn free(list: &mut ListSheet<'_>, grid: &Grid, from: i32, to: i32) -> Row {
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let time = |minute: i32| sheet.setting(tongue.clock(minute), STEP_LINE).tabular();
    let cells = vec![
        Cell::one(time(from)),
        Cell::one(time(to)),
        Cell::one(sheet.setting(tongue.digits(&(to - from).to_string()), STEP_LINE).tabular()),
        Cell::one(sheet.setting(tongue.get("paper-plan-free"), STEP_LINE)),
    ];
    Row { keep_with_next: true, ..grid.row(&mut list.sheet, cells) }
}

/// A step; `late` are the minutes by which the steps before it run past its clock time.
fn row(list: &mut ListSheet<'_>, grid: &Grid, view: &SessionPlanView, placed: &Placed<'_>, late: i32) -> Row {
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
        cells.push(rich_paragraphs(sheet, &step.participants));
    } else {
        cells.extend([
            rich_paragraphs(sheet, &step.facilitator),
            rich_paragraphs(sheet, &step.participants),
            text(&step.materials),
            Cell::one(typed(sheet, step.lead.trim(), STEP_LINE).breaking(Breaks::Name)),
        ]);
    }
    cells.extend(step.own.iter().take(view.own_columns.len().min(OWN_BESIDE)).map(|t| text(t)));
    let mut row = grid.row(&mut list.sheet, cells);
    if step.locked {
        // In the white beside the time, which it belongs to.
        let line = list.sheet.style(STEP_LINE).leading;
        let x = grid.starts[0] + grid.columns[0].width + (GAP - LOCK) / 2.0;
        row.piece.mark(x, (line - LOCK) / 2.0, LOCK, lock(0.0, 0.0, LOCK));
    }
    if placed.number.is_some() {
        row.piece.bookmark(0.0, 1, format!("{number}\u{2002}{}", step.title.trim()));
    }
    under(list, grid, view, step, late, &mut row);
    row
}

/// What stands across the row under it: minutes that are missing before it, its groups, and own columns beyond the second.
fn under(
    list: &mut ListSheet<'_>,
    grid: &Grid,
    view: &SessionPlanView,
    step: &PlanStep,
    late: i32,
    row: &mut Row,
) {
    let mut lines: Vec<(String, String)> = Vec::new();
    if late > 0 && !view.for_participants {
        lines.push((list.say("paper-plan-runs-into", &[("count", Arg::from(late))]), String::new()));
    }
    if !step.groups.is_empty() {
        lines.push((list.get("paper-plan-groups"), groups(list, &step.groups)));
    }
    let own = view.own_columns.iter().zip(&step.own).skip(OWN_BESIDE);
    for (heading, text) in own.filter(|(_, text)| !text.trim().is_empty()) {
        lines.push((format!("{heading}:"), text.trim().to_owned()));
    }
    let x = grid.starts[3];
    let width = grid.x + grid.width - x;
    for (heading, text) in lines {
        let spans = vec![Span::new(format!("{heading} "), Cut::Bold), Span::new(text, Cut::Regular)];
        let setting = list.sheet.spans(spans, STEP_LINE).within(width);
        let set = list.sheet.set(&setting);
        let y = row.piece.height + 0.75;
        row.piece.text(x, y, &set);
    }
    if row.piece.height > TALL {
        row.cuts = row.piece.line_ends();
    }
}

/// Groups after each other. From right to left the facts of each follow their own names, whatever script those are in.
fn groups(list: &ListSheet<'_>, groups: &[String]) -> String {
    if !list.sheet.mirrored() {
        return groups.join(" · ");
    }
    let turned: Vec<String> = groups.iter().map(|group| group.replace(", ", "،\u{200F} ")).collect();
    turned.join("\u{200F} · \u{200F}")
}

fn paragraphs(sheet: &Sheet, text: &str) -> Cell {
    let lines: Vec<Setting> =
        text.lines().filter(|l| !l.trim().is_empty()).map(|l| typed(sheet, l.trim(), STEP_LINE)).collect();
    if lines.is_empty() { Cell::Empty } else { Cell::Lines(lines) }
}

/// Markdown as it is meant.
fn rich_paragraphs(sheet: &Sheet, text: &str) -> Cell {
    let said =
        |line: &warsha_core::session_plan::RichLine| line.spans.iter().any(|s| !s.text.trim().is_empty());
    let lines: Vec<Setting> =
        rich_text(text).iter().filter(|line| said(line)).map(|line| rich(sheet, line, STEP_LINE)).collect();
    if lines.is_empty() { Cell::Empty } else { Cell::Lines(lines) }
}

/// "90 minutes planned in a slot of 90", and what is over or short, in words.
fn sum(list: &mut ListSheet<'_>, grid: &Grid, view: &SessionPlanView, end: i32) -> Row {
    let planned = view.planned();
    let (over, free, into) = match view.fit {
        Some(fit) => (fit.over, fit.free, fit.into),
        None if view.slot > 0 => ((planned - view.slot).max(0), (view.slot - planned).max(0), None),
        None => (0, 0, None),
    };
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let said = if view.slot > 0 {
        tongue
            .say("paper-planned-in-slot", &[("planned", Arg::from(planned)), ("slot", Arg::from(view.slot))])
    } else {
        tongue.say("paper-planned", &[("planned", Arg::from(planned))])
    };
    let verdict = match into.filter(|_| over > 0) {
        Some(clock) => {
            let time = tongue.clock(clock);
            tongue.say("paper-minutes-before-lock", &[("count", Arg::from(over)), ("time", time.into())])
        }
        None if over > 0 => tongue.say("paper-minutes-over", &[("count", Arg::from(over))]),
        None if free > 0 => tongue.say("paper-minutes-spare", &[("count", Arg::from(free))]),
        None if view.slot <= 0 => String::new(),
        None => tongue.get("paper-no-spare-time"),
    };
    let x = grid.starts[3];
    let width = grid.x + grid.width - x;
    let spans = vec![Span::new(format!("{said} "), Cut::Bold), Span::new(verdict, Cut::Regular)];
    let words = sheet.spans(spans, STEP_LINE).within(width);
    let legend = sheet.setting(tongue.get("paper-lock-legend"), role::SMALL).within(width - LOCK - 1.5);
    let cells = vec![
        Cell::Empty,
        Cell::one(sheet.setting(tongue.clock(end), STEP_LINE).tabular()),
        Cell::one(sheet.setting(tongue.digits(&planned.to_string()), STEP_LINE).bold().tabular()),
    ];
    let words = list.sheet.set(&words);
    let mut row = grid.totals(&mut list.sheet, cells);
    let y = row.piece.text(x, 0.0, &words);
    if view.steps.iter().any(|step| step.locked) {
        let legend = list.sheet.set(&legend);
        let mut line = Piece::new();
        line.mark(x, (legend.leading - LOCK) / 2.0, LOCK, lock(0.0, 0.0, LOCK));
        line.text(x + LOCK + 1.5, 0.0, &legend);
        row.piece.add(y + 0.75, &line);
    }
    row
}
