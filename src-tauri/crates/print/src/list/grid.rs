//! A table of a list: columns that add up to the text width, heads in both languages, rows on one first baseline,
//! groups that hold together.

use std::cell;
use std::rc::Rc;

use super::page_head::{ListSheet, fitted};
use crate::block::{Row, Table};
use crate::fit::Limits;
use crate::page::{Area, R0, R1, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, role};
use crate::tag::Tag;

/// White between columns.
pub(crate) const GAP: f64 = 4.0;
/// A row higher than this may be divided.
const TALL: f64 = 84.0;
/// Side of a tick box.
const TICK_BOX: f64 = 3.2;

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Label {
    /// Nothing.
    None,
    /// A message, in both languages.
    Key(&'static str),
    /// As typed.
    Own(String),
}

/// A column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub label: Label,
    pub width: f64,
    pub align: Align,
    /// A key column: its head is Bold.
    pub key: bool,
}

impl Column {
    pub fn new(label: Label, width: f64) -> Self {
        Self { label, width, align: Align::Start, key: false }
    }

    pub fn of(key: &'static str, width: f64) -> Self {
        Self::new(Label::Key(key), width)
    }

    pub fn key(mut self) -> Self {
        self.key = true;
        self
    }

    pub fn end(mut self) -> Self {
        self.align = Align::End;
        self
    }
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Empty,
    /// Paragraphs under each other.
    Lines(Vec<Setting>),
    /// A number, and a text that begins behind it and hangs there.
    Hung(Setting, Setting, f64),
    /// A box to tick.
    Tick,
    /// A box to write in, of a width and height, with a colon in its middle.
    Clock(f64, f64),
}

impl Cell {
    pub fn one(setting: Setting) -> Self {
        Self::Lines(vec![setting])
    }
}

/// Columns placed on a sheet.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    pub columns: Vec<Column>,
    /// Start of each column.
    pub starts: Vec<f64>,
    /// Where the table begins.
    pub x: f64,
    /// Its width.
    pub width: f64,
    /// White above and below the content of a row.
    pub padding: (f64, f64),
    /// Rows made so far, for whoever hears the table.
    made: cell::Cell<u32>,
}

impl Grid {
    /// Columns whose widths and gaps add up to the design's text width, on the sheet's text width.
    pub fn new(list: &ListSheet<'_>, columns: Vec<Column>, padding: (f64, f64)) -> Self {
        Self::at(columns, padding, (list.sheet.margin, list.sheet.body), list.sheet.factor)
    }

    /// Columns in a given place, made wider or narrower in proportion until they fill it.
    pub fn at(mut columns: Vec<Column>, padding: (f64, f64), (x, width): (f64, f64), factor: f64) -> Self {
        let gaps = GAP * columns.len().saturating_sub(1) as f64;
        let wanted: f64 = columns.iter().map(|c| c.width).sum();
        let scale = (width - gaps).max(1.0) / wanted.max(1.0);
        let mut starts = Vec::with_capacity(columns.len());
        let mut at = x;
        for column in &mut columns {
            column.width *= scale;
            starts.push(at);
            at += column.width + GAP;
        }
        let padding = (padding.0 * factor, padding.1 * factor);
        Self { columns, starts, x, width, padding, made: cell::Cell::new(0) }
    }

    /// Rule and column heads, which stand on one last line and are of one size.
    pub fn head(&self, sheet: &mut Sheet, rule: f64) -> Piece {
        let scale = self.head_scale(sheet);
        let heads: Vec<(usize, Vec<Rc<Paragraph>>)> =
            (0..self.columns.len()).map(|at| (at, self.head_lines(sheet, at, scale))).collect();
        let height = |lines: &[Rc<Paragraph>]| lines.iter().map(|p| p.height()).sum::<f64>();
        let tallest = heads.iter().map(|(_, lines)| height(lines)).fold(0.0, f64::max);
        let mut piece = Piece::new();
        if rule > 0.0 {
            piece.rule(self.x, 0.0, self.width, rule);
        }
        let top = rule / 2.0 + 1.2;
        for (at, lines) in heads {
            let mut y = top + tallest - height(&lines);
            piece.tag(Tag::Cell { row: 0, column: at as u16, head: true });
            for line in lines {
                y = piece.text(self.starts[at], y, &line);
            }
        }
        piece.height = top + tallest + 1.2;
        piece
    }

    /// How much smaller the heads are set so that every word of them fits its column, down to four fifths.
    fn head_scale(&self, sheet: &mut Sheet) -> f64 {
        let mut scale: f64 = 1.0;
        for at in 0..self.columns.len() {
            for setting in self.head_settings(sheet, at) {
                let word = crate::fit::widest_word(&mut sheet.engine, &setting);
                scale = scale.min(self.columns[at].width / word.max(0.1));
            }
        }
        scale.clamp(0.8, 1.0)
    }

    /// The head in the first language, and in the second.
    fn head_settings(&self, sheet: &Sheet, at: usize) -> Vec<Setting> {
        let column = &self.columns[at];
        let cut = if column.key { Cut::Bold } else { Cut::Regular };
        match &column.label {
            Label::None => Vec::new(),
            Label::Own(text) => vec![super::typed(sheet, text, role::SMALL).cut(cut)],
            Label::Key(key) => {
                let first = sheet.first.get(key);
                let second = sheet.second.as_ref().map(|s| s.get(key)).filter(|s| *s != first);
                let mut lines = vec![sheet.setting(first, role::SMALL).cut(cut)];
                lines.extend(second.map(|s| sheet.second_setting(s, Style::new(7.5, 3.3), true)));
                lines
            }
        }
    }

    fn head_lines(&self, sheet: &mut Sheet, at: usize, scale: f64) -> Vec<Rc<Paragraph>> {
        let column = &self.columns[at];
        self.head_settings(sheet, at)
            .into_iter()
            .map(|mut setting| {
                setting.style.size *= scale;
                sheet.set(&setting.within(column.width).aligned(column.align))
            })
            .collect()
    }

    /// A row, its cells on one first baseline.
    pub fn row(&self, sheet: &mut Sheet, cells: Vec<Cell>) -> Row {
        let piece = self.cells(sheet, cells);
        let cuts = if piece.height > TALL { piece.line_ends() } else { Vec::new() };
        Row {
            piece,
            above: Some((R0, self.x, self.width)),
            before: self.padding.0,
            after: self.padding.1,
            cuts,
            ..Row::default()
        }
    }

    /// The content of a row.
    pub fn cells(&self, sheet: &mut Sheet, cells: Vec<Cell>) -> Piece {
        let mut set: Vec<(usize, Vec<Rc<Paragraph>>)> = Vec::with_capacity(cells.len());
        let mut drawn: Vec<(usize, Cell)> = Vec::new();
        let mut hung: Vec<(usize, f64, Rc<Paragraph>)> = Vec::new();
        for (at, cell) in cells.into_iter().enumerate().take(self.columns.len()) {
            let column = &self.columns[at];
            match cell {
                Cell::Lines(lines) => {
                    let lines = lines
                        .into_iter()
                        .map(|setting| sheet.set(&setting.within(column.width).aligned(column.align)))
                        .collect();
                    set.push((at, lines));
                }
                Cell::Hung(number, text, indent) => {
                    let number = sheet.set(&number);
                    let text = sheet.set(&text.within(column.width - indent));
                    hung.push((at, self.starts[at], number));
                    hung.push((at, self.starts[at] + indent, text));
                }
                Cell::Empty => {}
                other => drawn.push((at, other)),
            }
        }
        let baseline = |lines: &[Rc<Paragraph>]| lines.first().map_or(0.0, |p| p.baseline());
        let lowest = set
            .iter()
            .map(|(_, lines)| baseline(lines))
            .chain(hung.iter().map(|(_, _, p)| p.baseline()))
            .fold(0.0, f64::max);
        let mut piece = Piece::new();
        let row = self.made.get() + 1;
        self.made.set(row);
        let tag = |at: usize| Tag::Cell { row, column: at as u16, head: false };
        for (at, x, paragraph) in &hung {
            piece.tag(tag(*at));
            piece.text_on(*x, lowest, paragraph);
        }
        for (at, lines) in &set {
            let mut y = lowest - baseline(lines);
            piece.tag(tag(*at));
            for line in lines {
                y = piece.text(self.starts[*at], y, line);
            }
        }
        let line = sheet.style(role::TABLE).leading;
        for (at, cell) in drawn {
            let x = self.starts[at];
            match cell {
                Cell::Tick => piece.tick_box(x, (line - TICK_BOX) / 2.0, TICK_BOX),
                Cell::Clock(width, height) => {
                    let y = (line - height) / 2.0;
                    piece.outline(Area { x, y, width, height }, R0);
                    let colon = sheet.setting(":", role::TABLE).within(width).aligned(Align::Centre);
                    let colon = sheet.set(&colon);
                    piece.tag(Tag::Artifact);
                    piece.text(x, 0.0, &colon);
                }
                Cell::Empty | Cell::Lines(_) | Cell::Hung(..) => {}
            }
        }
        piece
    }

    /// A row of totals under R1.
    pub fn totals(&self, sheet: &mut Sheet, cells: Vec<Cell>) -> Row {
        Row { above: Some((R1, self.x, self.width)), ..self.row(sheet, cells) }
    }

    /// Rows under a head of this grid that is repeated.
    pub fn table(&self, sheet: &mut Sheet, rows: Vec<Row>, rule: f64) -> Table {
        Table {
            head: self.head(sheet, rule),
            rows,
            continued_groups: Vec::new(),
            end: Some((R1, self.x, self.width)),
        }
    }
}

/// Rows in groups under headers, each group holding together as `print/design.md` 6 asks.
#[derive(Default)]
pub(crate) struct Groups {
    pub rows: Vec<Row>,
    pub continued: Vec<Piece>,
}

impl Groups {
    /// Adds a group: its title at the start, a count at the end, then its rows.
    pub fn push(&mut self, list: &mut ListSheet<'_>, title: &str, count: Vec<Span>, mut rows: Vec<Row>) {
        let group = self.continued.len();
        let continued = list.say("paper-continued-after", &[("title", warsha_words::Arg::from(title))]);
        self.continued.push(continued_header(list, &continued));
        let sheet = &mut list.sheet;
        let count = sheet.spans(count, role::BODY);
        let count_width = sheet.engine.width(&count).min(sheet.body * 0.5) + 0.1;
        let count = sheet.set(&count.within(count_width).aligned(Align::End));
        let header = header(sheet, title, count_width + 4.0);
        let mut piece = Piece::new();
        piece.bookmark(0.0, 1, title);
        piece.tag(Tag::Heading(2));
        piece.text(sheet.margin, 0.0, &header);
        piece.tag(Tag::Paragraph);
        // The count stands on the last line of a title of several.
        let last = header.baseline() + header.leading * (header.lines.len() as f64 - 1.0);
        piece.text_on(sheet.margin + sheet.body - count_width, last, &count);
        let factor = sheet.factor;
        self.rows.push(Row {
            piece,
            above: Some((R1, sheet.margin, sheet.body)),
            before: 2.1 * factor,
            after: 1.05 * factor,
            keep_with_next: true,
            group: Some(group),
            ..Row::default()
        });
        let count = rows.len();
        for (at, row) in rows.iter_mut().enumerate() {
            row.group = Some(group);
            // The header sticks to two rows, and the last row never stands alone on a page.
            if count > 1 && (at == 0 || at + 2 == count) {
                row.keep_with_next = true;
            }
        }
        self.rows.append(&mut rows);
    }

    /// The table of all groups.
    pub fn table(self, grid: &Grid, sheet: &mut Sheet) -> Table {
        Table { continued_groups: self.continued, ..grid.table(sheet, self.rows, R2) }
    }
}

fn header(sheet: &mut Sheet, title: &str, beside: f64) -> Rc<Paragraph> {
    let style = Style::new(13.0, 6.0);
    let setting = sheet.setting(title, style).bold();
    let width = sheet.body - beside;
    let max = setting.style.size;
    let leading = setting.style.leading / (max * crate::text::POINT);
    let limits = Limits { max, soft: max * 0.8, hard: max * 0.7, lines: 3, leading };
    fitted(sheet, &setting, width, limits, Align::Start)
}

fn continued_header(list: &mut ListSheet<'_>, title: &str) -> Piece {
    let sheet = &mut list.sheet;
    let header = header(sheet, title, 0.0);
    let mut piece = Piece::new();
    piece.rule(sheet.margin, 0.0, sheet.body, R0);
    let end = piece.text(sheet.margin, 2.1 * sheet.factor, &header);
    piece.height = end + 1.05 * sheet.factor;
    piece
}

/// Rows that stay with the totals under them.
pub(crate) fn stick_to_totals(rows: &mut [Row]) {
    let from = rows.len().saturating_sub(2);
    for row in &mut rows[from..] {
        row.keep_with_next = true;
    }
}
