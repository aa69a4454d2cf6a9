//! Blocks onto pages: repeated heads, rows that do not split, what sticks to what, widows and orphans.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::block::{Block, Row, Table};
use crate::page::Page;
use crate::paragraph::Paragraph;
use crate::piece::Piece;

/// A row taller than this may be divided, in millimetres.
const TALL_ROW: f64 = 84.0;
/// Lines of prose that must stand together before and after the end of a page.
const FEWEST_LINES: usize = 2;
/// A group of this many rows or fewer moves whole when less than [`FEWEST_ROWS`] of them would fit.
const SMALL_GROUP: usize = 6;
/// See [`SMALL_GROUP`].
const FEWEST_ROWS: usize = 3;
/// Rows that a table beside another has at least on the page that it begins on.
const FEWEST_BESIDE: usize = 2;
/// Rounding of lengths must never push something onto a new page.
const GRACE: f64 = 0.01;

/// The room for the body on each page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Page width.
    pub width: f64,
    /// Page height.
    pub height: f64,
    /// Where the body begins.
    pub top: f64,
    /// Where the body ends.
    pub bottom: f64,
    /// Whether pages are mirrored.
    pub mirrored: bool,
}

/// Pages and where the body of the last one ends.
#[derive(Clone, Debug)]
pub struct Flowed {
    /// The pages, without heads and feet.
    pub pages: Vec<Page>,
    /// The end of the last body.
    pub end: f64,
    /// Whether something was higher than a page and stands over its edge.
    pub overfull: bool,
}

/// Puts `blocks` onto pages.
pub fn paginate(blocks: &[Block], frame: Frame) -> Flowed {
    let mut flow = Flow { frame, pages: Vec::new(), y: frame.top, overfull: false, cells: None };
    flow.new_page();
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Gap(height) => {
                if !flow.at_top() {
                    flow.y += height;
                }
            }
            Block::PageBreak => flow.new_page(),
            Block::Piece { piece, keep_with_next } => {
                let next = if *keep_with_next { blocks.get(at + 1).map_or(0.0, least_height) } else { 0.0 };
                if !flow.has_room(piece.height + next) && !flow.at_top() {
                    flow.new_page();
                }
                flow.put(piece);
            }
            Block::Prose { x, paragraph } => flow.prose(*x, paragraph),
            Block::Table(table) => flow.table(table),
            Block::Beside(tables) => flow.beside(tables),
        }
    }
    Flowed { pages: flow.pages, end: flow.y, overfull: flow.overfull }
}

/// The least a block needs on the page of the heading before it.
fn least_height(block: &Block) -> f64 {
    match block {
        Block::Piece { piece, .. } => piece.height,
        Block::Prose { paragraph, .. } => paragraph.leading * paragraph.lines.len().min(FEWEST_LINES) as f64,
        Block::Table(table) => {
            let chained = table.rows.iter().take_while(|r| r.keep_with_next).count();
            table.head.height + table.rows.iter().take(chained + 1).map(Row::height).sum::<f64>()
        }
        Block::Beside(tables) => tables.iter().map(least_beside).fold(0.0, f64::max),
        Block::Gap(_) | Block::PageBreak => 0.0,
    }
}

/// The least that a table beside another needs on the page that it begins on.
fn least_beside(table: &Table) -> f64 {
    table.head.height + table.rows.iter().take(FEWEST_BESIDE).map(Row::height).sum::<f64>()
}

struct Flow {
    frame: Frame,
    pages: Vec<Page>,
    y: f64,
    overfull: bool,
    /// The number of the table's row that is being placed, and where the columns begin.
    cells: Option<(u32, Vec<f64>)>,
}

impl Flow {
    fn new_page(&mut self) {
        self.pages.push(Page::new(self.frame.width, self.frame.height));
        self.y = self.frame.top;
    }

    fn at_top(&self) -> bool {
        self.y <= self.frame.top + GRACE
    }

    fn room(&self) -> f64 {
        self.frame.bottom - self.y
    }

    fn has_room(&self, height: f64) -> bool {
        height <= self.room() + GRACE
    }

    fn put(&mut self, piece: &Piece) {
        self.overfull |= !self.has_room(piece.height);
        if let Some(page) = self.pages.last_mut() {
            piece.stamp(page, self.y, self.frame.mirrored);
        }
        self.y += piece.height;
    }

    fn prose(&mut self, x: f64, paragraph: &Rc<Paragraph>) {
        let mut rest = Piece::new();
        rest.text(x, 0.0, paragraph);
        let mut left = paragraph.lines.len();
        while left > 0 {
            let fitting = ((self.room() + GRACE) / paragraph.leading).floor().max(0.0) as usize;
            if fitting >= left {
                self.put(&rest);
                return;
            }
            let mut take = fitting.min(left.saturating_sub(FEWEST_LINES));
            if take < FEWEST_LINES {
                take = 0;
            }
            if take == 0 {
                if self.at_top() {
                    self.put(&rest);
                    return;
                }
            } else {
                let (above, below) = rest.split(take as f64 * paragraph.leading);
                self.put(&above);
                rest = below;
                left -= take;
            }
            self.new_page();
        }
    }

    fn table(&mut self, table: &Table) {
        let first = table.rows.first().map_or(0.0, |_| self.together(table, 0));
        if !self.has_room(table.head.height + first) && !self.at_top() {
            self.new_page();
        }
        let starts = table.head.starts();
        let mut head = table.head.clone();
        head.cells(0, true, &starts);
        self.put(&head);
        for at in 0..table.rows.len() {
            let row = &table.rows[at];
            self.cells = Some((at as u32 + 1, starts.clone()));
            let fresh = self.y <= self.frame.top + table.head.height + GRACE;
            if !fresh && (!self.has_room(self.together(table, at)) || self.small_group_breaks(table, at)) {
                let divisible = !row.stays_whole && row.height() > TALL_ROW && self.cut(row).is_some();
                if !divisible {
                    self.turn(table, row.group.filter(|_| at > 0 && table.rows[at - 1].group == row.group));
                }
            }
            self.row(table, row);
        }
        self.cells = None;
        self.rule_off(table);
    }

    /// Tables beside each other: together on one page when they are not higher than one, else each goes on under its head where its rows
    /// ended.
    fn beside(&mut self, tables: &[Table]) {
        let whole = |table: &Table| table.head.height + table.rows.iter().map(Row::height).sum::<f64>();
        let highest = tables.iter().map(whole).fold(0.0, f64::max);
        let least = tables.iter().map(least_beside).fold(0.0, f64::max);
        let page = self.frame.bottom - self.frame.top;
        let fits_a_page = highest <= page + GRACE;
        if !self.at_top() && (!self.has_room(least) || (fits_a_page && !self.has_room(highest))) {
            self.new_page();
        }
        let mut left: Vec<VecDeque<Row>> = tables.iter().map(|t| t.rows.iter().cloned().collect()).collect();
        loop {
            let top = self.y;
            let mut end = top;
            for (table, rows) in tables.iter().zip(&mut left) {
                if rows.is_empty() {
                    continue;
                }
                self.y = top;
                // Told anew on each page: rows of the other table stand between it and the page before.
                self.put(&table.head);
                let mut placed = 0;
                while let Some(row) = rows.pop_front() {
                    if self.has_room(row.height()) {
                        self.place(&row);
                    } else if placed == 0 {
                        // Higher than a page: divided between lines, and over the edge only where nothing divides it.
                        let Some(cut) = self.cut(&row) else {
                            self.place(&row);
                            break;
                        };
                        let (above, below) = row.piece.split(cut);
                        self.place(&Row { piece: above, ..row.clone() });
                        let cuts = below.line_ends();
                        rows.push_front(Row { piece: below, above: None, cuts, ..row });
                        break;
                    } else {
                        rows.push_front(row);
                        break;
                    }
                    placed += 1;
                }
                self.rule_off(table);
                end = end.max(self.y);
            }
            self.y = end;
            if left.iter().all(VecDeque::is_empty) {
                return;
            }
            self.new_page();
        }
    }

    /// Height of this row and all that must stand with it.
    fn together(&self, table: &Table, at: usize) -> f64 {
        let mut height = 0.0;
        for row in &table.rows[at..] {
            height += row.height();
            if !row.keep_with_next {
                break;
            }
        }
        // What is kept together but higher than a page cannot be kept together.
        let page = self.frame.bottom - self.frame.top - table.head.height;
        if height > page { table.rows[at].height() } else { height }
    }

    fn small_group_breaks(&self, table: &Table, at: usize) -> bool {
        let Some(group) = table.rows[at].group else { return false };
        if at > 0 && table.rows[at - 1].group == Some(group) {
            return false;
        }
        let rows: Vec<&Row> = table.rows[at..].iter().take_while(|r| r.group == Some(group)).collect();
        // The first row of a group is its header.
        if rows.len() > SMALL_GROUP + 1 {
            return false;
        }
        let mut height = 0.0;
        let fitting = rows.iter().take_while(|r| {
            height += r.height();
            self.has_room(height)
        });
        let fitting = fitting.count();
        fitting < rows.len() && fitting < FEWEST_ROWS + 1
    }

    /// Ends the page under the table and repeats its head on the next.
    fn turn(&mut self, table: &Table, group: Option<usize>) {
        // A table that ends with totals has no rule under them, but every page of it is ruled off.
        let rule = table.end.or_else(|| table.rows.first().and_then(|row| row.above));
        self.rule(rule);
        self.new_page();
        let mut repeated = table.head.clone();
        if let Some(piece) = group.and_then(|g| table.continued_groups.get(g)) {
            repeated.add(repeated.height, piece);
        }
        repeated.silence();
        self.put(&repeated);
    }

    fn rule_off(&mut self, table: &Table) {
        self.rule(table.end);
    }

    fn rule(&mut self, rule: Option<(f64, f64, f64)>) {
        if let Some((thickness, x, width)) = rule {
            let mut rule = Piece::new();
            rule.rule(x, 0.0, width, thickness);
            self.put(&rule);
        }
    }

    /// The lowest place at which the row may be divided on this page.
    fn cut(&self, row: &Row) -> Option<f64> {
        let room = self.room() - row.before - row.after + GRACE;
        row.cuts
            .iter()
            .copied()
            .filter(|c| *c > GRACE && *c <= room && *c < row.piece.height - GRACE)
            .reduce(f64::max)
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let mut rest = row.clone();
        while !self.has_room(rest.height()) {
            let Some(cut) = self.cut(&rest) else {
                let fresh = self.y <= self.frame.top + table.head.height + GRACE;
                if fresh {
                    break;
                }
                self.turn(table, row.group);
                continue;
            };
            let (above, below) = rest.piece.split(cut);
            self.place(&Row { piece: above, ..rest.clone() });
            self.turn(table, row.group);
            let lead = row.continued.clone().unwrap_or_default();
            let mut piece = lead.clone();
            piece.add(lead.height, &below);
            rest.cuts = rest
                .cuts
                .iter()
                .map(|c| c - cut + lead.height)
                .filter(|c| *c > lead.height + GRACE)
                .collect();
            rest.piece = piece;
        }
        self.place(&rest);
    }

    fn place(&mut self, row: &Row) {
        let mut piece = Piece::new();
        if let Some((thickness, x, width)) = row.above {
            piece.rule(x, 0.0, width, thickness);
        }
        piece.add(row.before, &row.piece);
        piece.height += row.after;
        if let Some((number, starts)) = &self.cells {
            piece.cells(*number, false, starts);
        }
        self.put(&piece);
    }
}

#[cfg(test)]
mod tests;
