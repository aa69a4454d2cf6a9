//! The table of a day: its head, and a row for each session or for sessions at the same time.

use super::slots::{Slot, all_at_once, slots};
use super::{DayView, SessionClass};
use crate::block::{Row, Table};
use crate::page::{R0, R2};
use crate::piece::Piece;
use crate::setting::{Cut, Style};
use crate::sheet::{Sheet, best, role};

/// How the rows of a day are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Less white above and below each row.
    pub compact: bool,
    /// Whether titles are a size smaller.
    pub small: bool,
    /// Whether the second language is shown.
    pub second: bool,
    /// Whether both languages have columns of their own.
    pub side: bool,
}

/// Builds the table of a day.
pub(crate) struct DayTable<'s> {
    pub(super) sheet: &'s mut Sheet,
    pub(super) look: Look,
    /// Start of the end times.
    pub(super) ends: f64,
    /// Start of the titles.
    pub(super) titles: f64,
    /// Width of everything from the titles to the end edge.
    pub(super) wide: f64,
    /// Whether room and leads stand under the title instead of beside it.
    pub(super) stacked: bool,
}

/// From the R2 of a block to its text: half the rule and its padding.
pub(super) const UNDER_BAR: f64 = 1.65;

/// White inside a day, in millimetres.
#[derive(Clone, Copy)]
pub(super) struct White {
    /// Above and below the content of a session's row.
    pub(super) row: (f64, f64),
    /// Above and below the content of a break's row.
    pub(super) pause: (f64, f64),
    /// Between a cell's titles and what says where and with whom.
    pub(super) facts: f64,
    /// Above cells that stand side by side.
    pub(super) cells: f64,
    /// Between rows of cells.
    pub(super) between: f64,
}

impl White {
    pub(super) fn of(look: Look) -> Self {
        if look.compact {
            Self { row: (1.35, 1.5), pause: (0.75, 0.9), facts: 0.6, cells: 1.8, between: 1.8 }
        } else {
            Self { row: (2.1, 2.4), pause: (1.2, 1.35), facts: 1.2, cells: 2.1, between: 3.0 }
        }
    }
}

impl<'s> DayTable<'s> {
    pub fn new(sheet: &'s mut Sheet, look: Look) -> Self {
        let step = 15.0 * sheet.factor;
        let (ends, titles) = (sheet.margin + step, sheet.margin + 2.0 * step);
        let wide = sheet.margin + sheet.body - titles;
        let stacked = sheet.factor > 1.0;
        Self { sheet, look, ends, titles, wide, stacked }
    }

    pub fn table(&mut self, day: &DayView) -> Table {
        let slots = slots(&day.sessions);
        let mut rows: Vec<Row> = slots.iter().map(|s| self.row(s)).collect();
        if rows.is_empty() {
            rows.push(self.empty_row());
        }
        let rule = (R0, self.sheet.margin, self.sheet.body);
        for row in &mut rows {
            row.above = Some(rule);
        }
        Table { head: self.head(), rows, continued_groups: Vec::new(), end: Some(rule) }
    }

    fn empty_row(&mut self) -> Row {
        let text = self.sheet.first.get("paper-no-sessions");
        let paragraph = self.plain(&text, role::TABLE, self.wide);
        let mut piece = Piece::new();
        piece.text(self.titles, 0.0, &paragraph);
        Row { piece, before: 2.1, after: 2.4, ..Row::default() }
    }

    /// The type of a session's title and time.
    pub(super) fn lead(&self) -> Style {
        if self.look.small { role::BODY } else { role::LEAD }
    }

    /// The type of a title inside a session.
    pub(super) fn body(&self) -> Style {
        if self.look.small { role::TABLE } else { role::BODY }
    }

    fn head(&mut self) -> Piece {
        let mut piece = Piece::new();
        piece.rule(self.sheet.margin, 0.0, self.sheet.body, R2);
        let heads: Vec<(f64, f64, &str, bool)> = if self.look.side {
            vec![(self.sheet.margin, 13.0, "paper-start", true), (self.ends, 13.0, "paper-end", false)]
        } else if self.stacked {
            let wide = self.ends - self.sheet.margin - 1.0;
            vec![
                (self.sheet.margin, wide, "paper-start", true),
                (self.ends, wide, "paper-end", false),
                (self.titles, self.wide, "paper-session", true),
            ]
        } else {
            vec![
                (self.sheet.margin, 14.0, "paper-start", true),
                (self.ends, 14.0, "paper-end", false),
                (self.titles, 71.0, "paper-session", true),
                (self.sheet.column(8), 26.0, "paper-room", false),
                (self.sheet.column(10), 41.0, "paper-leads", false),
            ]
        };
        let mut end = 0.0_f64;
        for (x, wide, key, bold) in heads {
            let cut = if bold { Cut::Bold } else { Cut::Regular };
            let first = self.sheet.setting(self.sheet.first.get(key), role::SMALL).cut(cut).within(wide);
            let first = self.sheet.set(&first);
            let mut y = piece.text(x, UNDER_BAR, &first);
            if let (true, Some(second)) = (self.look.side, &self.sheet.second) {
                let words = second.get(key);
                let setting = self.sheet.second_setting(words, role::SMALL, false).within(wide);
                let second = self.sheet.set(&setting);
                y = piece.text(x, y, &second);
            }
            end = end.max(y);
        }
        if self.look.side {
            for second in [false, true] {
                let (x, own, code, rtl) = self.side_column(second);
                let setting =
                    self.sheet.setting(own, role::SMALL).bold().in_language(&code, rtl).within(71.0);
                let paragraph = self.sheet.set(&setting);
                piece.text(x, UNDER_BAR, &paragraph);
            }
        }
        piece.height = end + 1.2;
        piece
    }

    fn row(&mut self, slot: &Slot) -> Row {
        let white = White::of(self.look);
        let (before, after) = white.row;
        let f = self.sheet.factor;
        match slot {
            Slot::Single(session) if session.class == SessionClass::Break && session.children.is_empty() => {
                Row {
                    piece: self.pause(session),
                    before: white.pause.0 * f,
                    after: white.pause.1 * f,
                    ..Row::default()
                }
            }
            Slot::Single(session) => {
                let (mut piece, cuts) = self.session(session);
                let title = best(&session.title, self.sheet.first.code()).to_owned();
                piece.bookmark(0.0, 1, title);
                let stays_whole = all_at_once(&session.children);
                let continued = Some(self.continued(session));
                Row {
                    piece,
                    before: before * f,
                    after: after * f,
                    cuts,
                    continued,
                    stays_whole,
                    ..Row::default()
                }
            }
            Slot::Parallel(sessions) => {
                let (mut piece, cuts) = self.parallel(slot, sessions);
                for session in sessions {
                    let title = best(&session.title, self.sheet.first.code()).to_owned();
                    piece.bookmark(0.0, 1, title);
                }
                Row { piece, before: before * f, after: after * f, cuts, stays_whole: true, ..Row::default() }
            }
        }
    }

    /// Start and end on one baseline; returns that baseline.
    pub(super) fn times(
        &mut self,
        piece: &mut Piece,
        start: i32,
        end: Option<i32>,
        role: Style,
        cut: Cut,
    ) -> f64 {
        let start = self.sheet.first.clock(start);
        let start =
            self.sheet.setting(start, role).cut(cut).tabular().within(self.ends - self.sheet.margin - 1.0);
        let start = self.sheet.set(&start);
        piece.text(self.sheet.margin, 0.0, &start);
        let baseline = start.baseline();
        if let Some(end) = end {
            let end = self.sheet.first.clock(end);
            let end = self.sheet.setting(end, role).tabular().within(self.titles - self.ends - 1.0);
            let end = self.sheet.set(&end);
            piece.text_on(self.ends, baseline, &end);
        }
        baseline
    }
}
