//! The pages of a signature sheet: which rows stand on which, and what they share.

use std::rc::Rc;

use super::cell::ROWS;
use super::table::Columns;
use super::{AttendanceView, PeriodLabel, PeriodView};
use crate::artefact::Overflow;
use crate::page::Page;
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Cut, Setting, Style};
use crate::sheet::{Sheet, Tongue, best};

/// Where the table begins.
pub(super) const TABLE_TOP: f64 = 33.0;
/// Padding of a cell at both sides.
pub(super) const PAD: f64 = 1.5;
/// Rows that may stand above the signature blocks.
const ROWS_ABOVE_BLOCKS: usize = 6;
/// Rows that go with the signature blocks when they need a new page.
const ROWS_WITH_BLOCKS: usize = 3;
/// Pages whose counts fit beside the instructions.
const COUNTS_BESIDE: usize = 4;

/// A row ready to be placed.
pub(super) struct Ready {
    pub(super) piece: Piece,
    pub(super) rows: usize,
    pub(super) number: u32,
}

/// Lays out a sheet.
pub(crate) struct Pages<'s> {
    pub(super) sheet: &'s mut Sheet,
    pub(super) view: &'s AttendanceView,
    pub(super) columns: Columns,
    pub(super) overflows: Vec<Overflow>,
}

impl<'s> Pages<'s> {
    pub fn new(sheet: &'s mut Sheet, view: &'s AttendanceView) -> Self {
        let columns = Columns::new(sheet, view.periods.len().max(1));
        Self { sheet, view, columns, overflows: Vec::new() }
    }

    pub fn lay_out(mut self) -> (Vec<Page>, Vec<Overflow>) {
        let view = self.view;
        let mut rows: Vec<Ready> = view.rows.iter().map(|r| self.row(r)).collect();
        let pages = self.distribute(&mut rows);
        let beside = pages.len() <= COUNTS_BESIDE;
        let total = pages.len() + usize::from(!beside);
        let mut out = Vec::with_capacity(total);
        for (at, rows) in pages.iter().enumerate() {
            let last = at + 1 == pages.len();
            let mut page = self.page(at + 1, total, !last || !beside);
            let y = self.table(&mut page, rows, at > 0);
            if let (Some(first), Some(end)) = (rows.first(), rows.last()) {
                let title = format!("{}–{}", self.digits(first.number), self.digits(end.number));
                page.bookmarks.push(crate::page::Bookmark { level: 1, title, y: TABLE_TOP });
            }
            if last {
                self.blocks(&mut page, (y + 9.25).max(121.0), beside.then_some(pages.len()));
            }
            out.push(page);
        }
        if !beside {
            let mut page = self.page(total, total, false);
            self.counts_page(&mut page, pages.len());
            out.push(page);
        }
        (out, self.overflows)
    }

    /// Adds the blank rows and deals all rows onto pages so that the signature blocks have room on the last.
    fn distribute(&mut self, rows: &mut Vec<Ready>) -> Vec<Vec<Ready>> {
        let last = self.view.rows.iter().map(|r| r.number).max().unwrap_or_default();
        let mut next = last + 1;
        let least = self.view.blank_rows.map_or((self.view.rows.len().div_ceil(5)).max(6), |b| b as usize);
        let mut pages: Vec<Vec<Ready>> = vec![Vec::new()];
        let mut used = 0;
        let put = |pages: &mut Vec<Vec<Ready>>, row: Ready, used: &mut usize| {
            if *used + row.rows > ROWS {
                pages.push(Vec::new());
                *used = 0;
            }
            *used += row.rows;
            if let Some(page) = pages.last_mut() {
                page.push(row);
            }
        };
        for row in rows.drain(..) {
            put(&mut pages, row, &mut used);
        }
        for _ in 0..least {
            let row = self.blank(next);
            put(&mut pages, row, &mut used);
            next += 1;
        }
        if used <= ROWS_ABOVE_BLOCKS && self.view.blank_rows.is_some() {
            return pages;
        }
        if self.view.blank_rows.is_none() {
            // More empty rows are welcome; an empty half page is not.
            let room = if used <= ROWS_ABOVE_BLOCKS { 0 } else { ROWS };
            for _ in 0..room + ROWS_ABOVE_BLOCKS - used {
                let row = self.blank(next);
                put(&mut pages, row, &mut used);
                next += 1;
            }
            return pages;
        }
        let mut moved = Vec::new();
        if let Some(page) = pages.last_mut() {
            let mut height = 0;
            while let Some(row) =
                page.pop_if(|r| height + r.rows <= ROWS_ABOVE_BLOCKS && height < ROWS_WITH_BLOCKS)
            {
                height += row.rows;
                moved.push(row);
            }
            moved.reverse();
        }
        pages.retain(|p| !p.is_empty());
        pages.push(moved);
        pages
    }

    /// Whether the sheet is of one session: then its title stands above, and need not be said again.
    pub(super) fn is_of_session(&self) -> bool {
        !self.view.session.is_empty()
    }

    pub(super) fn digits(&self, number: u32) -> String {
        self.sheet.first.digits(&number.to_string())
    }

    /// Text that stays on one line as long as it can and gets smaller before it wraps.
    pub(super) fn one_line(&mut self, text: &str, style: Style, cut: Cut, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.setting(text, style).cut(cut);
        self.fitted(&setting, measure)
    }

    pub(super) fn fitted(&mut self, setting: &Setting, measure: f64) -> Rc<Paragraph> {
        self.sheet.fitted(setting, measure)
    }
}

pub(super) fn label(tongue: &Tongue, period: &PeriodView) -> String {
    match &period.label {
        PeriodLabel::Morning => tongue.get("paper-morning"),
        PeriodLabel::Afternoon => tongue.get("paper-afternoon"),
        PeriodLabel::Evening => tongue.get("paper-evening"),
        PeriodLabel::WholeDay => tongue.get("paper-whole-day"),
        PeriodLabel::Named(name) => best(name, tongue.code()).to_owned(),
    }
}

/// The label as it stands in a sentence; what the organiser named keeps its capitals.
pub(super) fn mid_sentence(tongue: &Tongue, period: &PeriodView) -> String {
    let words = label(tongue, period);
    if matches!(period.label, PeriodLabel::Named(_)) { words } else { words.to_lowercase() }
}
