//! The pages of a signature sheet: title bar, facts, table, signatures of those who answer for it.

use std::rc::Rc;

use warsha_words::Arg;

use super::Overflow;
use super::attendance::{AttendanceRow, AttendanceView, PeriodLabel, PeriodView, Photo};
use super::attendance_cell::{self as cell, ROW, ROWS};
use crate::fit::{Limits, fit};
use crate::marks;
use crate::page::{Page, R0, R1, R2};
use crate::piece::{Part, Piece};
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, Tongue, best, role};
use crate::text::Paragraph;

/// Where the table begins.
const TABLE_TOP: f64 = 33.0;
/// Height of its head.
const HEAD: f64 = 11.25;
/// Padding of a cell at both sides.
const PAD: f64 = 1.5;
/// Rows that may stand above the signature blocks.
const ROWS_ABOVE_BLOCKS: usize = 6;
/// Rows that go with the signature blocks when they need a new page.
const ROWS_WITH_BLOCKS: usize = 3;
/// Pages whose counts fit beside the instructions.
const COUNTS_BESIDE: usize = 4;

/// A row ready to be placed.
struct Ready {
    piece: Piece,
    rows: usize,
    number: u32,
}

/// Column starts and widths.
struct Columns {
    number: (f64, f64),
    name: (f64, f64),
    organisation: (f64, f64),
    photo: (f64, f64),
    periods: Vec<(f64, f64)>,
}

/// Lays out a sheet.
pub(crate) struct Pages<'s> {
    sheet: &'s mut Sheet,
    view: &'s AttendanceView,
    columns: Columns,
    overflows: Vec<Overflow>,
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
            let y = self.table(&mut page, rows);
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
        if used <= ROWS_ABOVE_BLOCKS {
            return pages;
        }
        if self.view.blank_rows.is_none() {
            // More empty rows are welcome; an empty half page is not.
            for _ in 0..ROWS - used + ROWS_WITH_BLOCKS {
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

    fn digits(&self, number: u32) -> String {
        self.sheet.first.digits(&number.to_string())
    }

    // ---- rows -------------------------------------------------------------------------------------------------

    fn row(&mut self, row: &AttendanceRow) -> Ready {
        let name_width = self.columns.name.1 - 2.0 * PAD;
        let name = cell::name(self.sheet, row, name_width);
        let name = cell::set(self.sheet, &name, self.columns.name.0 + PAD, name_width);
        let organisation = cell::organisation(self.sheet, row);
        let (x, width) = self.columns.organisation;
        let organisation = cell::set(self.sheet, &organisation, x + PAD, width - 2.0 * PAD);
        let rows = name.rows.max(organisation.rows);
        let what = if row.protected {
            self.sheet.first.say("paper-delegate-number", &[("number", Arg::from(row.number))])
        } else {
            format!("{} {}", row.given, row.family).trim().to_owned()
        };
        for cell in [&name, &organisation] {
            let detail = match cell {
                c if c.cut => "over-the-edge",
                c if c.rows > 1 => "tall-row",
                c if c.size < 8.0 => "small-type",
                _ => continue,
            };
            self.overflows.push(Overflow { what: what.clone(), detail });
        }
        let mut piece = Piece::new();
        for cell in [name, organisation] {
            piece.add((rows - cell.rows) as f64 * ROW / 2.0, &cell.piece);
        }
        self.number(&mut piece, row.number, rows);
        self.photo(&mut piece, row.photo, rows);
        piece.height = rows as f64 * ROW;
        Ready { piece, rows, number: row.number }
    }

    fn blank(&mut self, number: u32) -> Ready {
        let mut piece = Piece::new();
        self.number(&mut piece, number, 1);
        self.photo(&mut piece, Photo::Unknown, 1);
        piece.height = ROW;
        Ready { piece, rows: 1, number }
    }

    fn number(&mut self, piece: &mut Piece, number: u32, rows: usize) {
        let text = self.digits(number);
        // Four digits are wider than the column at the usual size.
        let (x, width) = self.columns.number;
        let setting = self.sheet.setting(text, role::LEAD).bold().tabular();
        let limits = Limits { max: 10.5, soft: 7.0, hard: 6.0, lines: 1, leading: 1.4 };
        let paragraph = fit(&mut self.sheet.engine, &setting, width - 1.0, limits);
        piece.text(x, (rows as f64 * ROW - paragraph.height()) / 2.0, &paragraph);
    }

    fn photo(&mut self, piece: &mut Piece, photo: Photo, rows: usize) {
        let (x, width) = self.columns.photo;
        let (x, width) = (x + PAD, width - 2.0 * PAD);
        let middle = rows as f64 * ROW / 2.0;
        let (shape, key) = match photo {
            Photo::Yes => (marks::photo_yes(0.0, 0.0, 4.0), "paper-photo-yes"),
            Photo::Ask => (marks::photo_ask(0.0, 0.0, 4.0), "paper-photo-ask"),
            Photo::No => (marks::photo_no(0.0, 0.0, 4.0), "paper-photo-no"),
            Photo::Unknown => {
                let words =
                    ["paper-photo-yes", "paper-photo-ask", "paper-photo-no"].map(|k| self.sheet.first.get(k));
                let wide = self.sheet.setting(words.join("\u{2003}"), role::SMALL);
                let paragraph = if self.sheet.engine.width(&wide) <= width {
                    self.sheet.set(&wide.within(width))
                } else {
                    // Words to be circled must stay legible: a second line is better than small type.
                    let close = self.sheet.setting(words.join("  "), role::SMALL);
                    let size = close.style.size;
                    let limits =
                        Limits { max: size, soft: 0.9 * size, hard: 0.8 * size, lines: 2, leading: 1.33 };
                    fit(&mut self.sheet.engine, &close, width, limits)
                };
                piece.text(x, middle - paragraph.height() / 2.0, &paragraph);
                return;
            }
        };
        piece.parts.push(Part::Mark { x, y: middle - 2.0, width: 4.0, shape });
        let word = self.sheet.first.get(key);
        let paragraph = self.one_line(&word, role::SMALL, Cut::Regular, width - 5.8);
        piece.text(x + 5.8, middle - paragraph.height() / 2.0, &paragraph);
    }

    /// Text that stays on one line as long as it can and gets smaller before it wraps.
    fn one_line(&mut self, text: &str, style: Style, cut: Cut, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.setting(text, style).cut(cut);
        self.fitted(&setting, measure)
    }

    fn fitted(&mut self, setting: &Setting, measure: f64) -> Rc<Paragraph> {
        let size = setting.style.size;
        let leading = setting.style.leading / (size * crate::text::POINT);
        let limits = Limits { max: size, soft: size * 0.78, hard: size * 0.65, lines: 2, leading };
        fit(&mut self.sheet.engine, setting, measure, limits)
    }

    // ---- page -------------------------------------------------------------------------------------------------

    fn page(&mut self, number: usize, total: usize, count_here: bool) -> Page {
        let mut page = Page::new(self.sheet.width, self.sheet.height);
        let mut piece = Piece::new();
        self.title_bar(&mut piece);
        self.facts(&mut piece);
        if number == 1 {
            let title = format!(
                "{}{} {}",
                self.sheet.first.get("paper-attendance"),
                if self.sheet.mirrored() { "،" } else { "," },
                self.sheet.first.digits(&self.sheet.first.words.weekday_day_month(self.view.date))
            );
            piece.bookmark(0.0, 0, title);
        }
        piece.stamp(&mut page, 0.0, self.sheet.mirrored());
        let words = &self.sheet.first;
        let mut start =
            vec![words.say("paper-sheet", &[("sheet", Arg::from(self.view.sheet_code.as_str()))])];
        start.push(self.view.version.clone());
        if !self.view.printed_at.is_empty() {
            start.push(words.say("paper-printed", &[("when", Arg::from(self.view.printed_at.as_str()))]));
        }
        start.retain(|s| !s.is_empty());
        let start = start.join(if self.sheet.mirrored() { "، " } else { ", " });
        let middle = if count_here {
            let mut parts = vec![words.get("paper-signatures-on-page")];
            parts.extend(
                self.view.periods.iter().map(|p| format!("{} ____", mid_sentence(&self.sheet.first, p))),
            );
            parts.join(" ")
        } else {
            String::new()
        };
        let of = words.say("paper-page-of", &[("page", Arg::from(number)), ("total", Arg::from(total))]);
        let baseline = self.sheet.height - 9.2;
        self.sheet.foot(&mut page, baseline, &start, &middle, &of);
        page
    }

    fn title_bar(&mut self, piece: &mut Piece) {
        let sheet = &mut *self.sheet;
        let date = sheet.first.digits(&sheet.first.words.full_date(self.view.date));
        let args = [
            ("date", Arg::from(date)),
            ("day", Arg::from(self.view.day_number)),
            ("total", Arg::from(self.view.day_total)),
        ];
        let mut name = sheet.first.get("paper-attendance");
        if let Some(second) = &sheet.second {
            name = format!("{name} · {}", second.get("paper-attendance"));
        }
        let spans = vec![
            Span::new(format!("{name}\u{2003}"), Cut::Bold),
            Span::new(sheet.first.say("paper-attendance-date", &args), Cut::Regular),
        ];
        let setting = sheet.spans(spans, role::H2);
        let limits = Limits { max: setting.style.size, soft: 12.0, hard: 10.0, lines: 1, leading: 1.25 };
        let left = fit(&mut sheet.engine, &setting, sheet.body * 0.72, limits);
        piece.text_on(sheet.margin, 15.0, &left);
        let room = sheet.body - left.width() - 8.0;
        let title = sheet.setting(best(&self.view.title, sheet.first.code()), role::SMALL);
        let limits = Limits { max: title.style.size, soft: 6.5, hard: 6.0, lines: 2, leading: 1.33 };
        let fitted = fit(&mut sheet.engine, &title, room, limits);
        let mut title = title.within(room).aligned(Align::End);
        title.style = Style::new(fitted.size / crate::text::POINT, fitted.leading);
        let title = sheet.set(&title);
        // A title of two lines ends on the baseline of the bar.
        let baseline = 15.0 - title.leading * (title.lines.len() as f64 - 1.0);
        piece.text_on(sheet.margin + sheet.body - room, baseline, &title);
        piece.rule(sheet.margin, 19.5, sheet.body, R0);
    }

    /// Place, organiser, programme and donor, as far as they are known.
    fn facts(&mut self, piece: &mut Piece) {
        let view = self.view;
        let facts = [
            ("paper-place", &view.place, 5.0),
            ("paper-organiser", &view.organiser, 5.0),
            ("paper-programme-line", &view.programme, 3.0),
            ("paper-funded-by", &view.donor, 5.0),
        ];
        let step = self.sheet.body / 266.0 * 15.0;
        let mut x = self.sheet.margin;
        for (key, value, columns) in facts {
            if value.trim().is_empty() {
                continue;
            }
            let wide = columns * step - 4.0;
            let mut label = self.sheet.first.get(key);
            if let Some(second) = &self.sheet.second {
                let other = second.get(key);
                if other != label {
                    label = format!("{label} / {other}");
                }
            }
            let label = self.one_line(&label, role::SMALL, Cut::Regular, wide);
            let top = if self.sheet.mirrored() { 20.4 } else { 21.0 };
            let y = piece.text(x, top, &label);
            // A long value gets smaller until three lines of it stand above the table.
            let setting = self.sheet.typed(value, role::BODY).bold();
            let limits = Limits { max: setting.style.size, soft: 7.5, hard: 4.5, lines: 3, leading: 1.33 };
            let value = fit(&mut self.sheet.engine, &setting, wide, limits);
            piece.text(x, y, &value);
            x += columns * step;
        }
    }

    /// Head and rows; returns where they end.
    fn table(&mut self, page: &mut Page, rows: &[Ready]) -> f64 {
        let mut piece = Piece::new();
        let (margin, body) = (self.sheet.margin, self.sheet.body);
        self.head(&mut piece);
        let mut y = TABLE_TOP + HEAD;
        piece.rule(margin, y, body, R1);
        for row in rows {
            piece.add(y, &row.piece);
            y += row.rows as f64 * ROW;
            piece.rule(margin, y, body, R0);
        }
        let uprights: Vec<f64> = [&self.columns.name, &self.columns.organisation, &self.columns.photo]
            .into_iter()
            .chain(&self.columns.periods)
            .map(|c| c.0)
            .collect();
        for x in uprights {
            piece.upright(x, TABLE_TOP, y - TABLE_TOP, R0);
        }
        piece.rule(margin, TABLE_TOP, body, R2);
        piece.stamp(page, 0.0, self.sheet.mirrored());
        y
    }

    fn head(&mut self, piece: &mut Piece) {
        let c = &self.columns;
        let mut cells: Vec<(f64, f64, String, Option<String>, String)> = Vec::new();
        let both =
            |sheet: &Sheet, key: &str| (sheet.first.get(key), sheet.second.as_ref().map(|s| s.get(key)));
        let (name, organisation, photo) = (c.name, c.organisation, c.photo);
        for ((x, width), key, hint) in [
            (name, "paper-name", "paper-name-hint"),
            (organisation, "paper-organisation", "paper-organisation-hint"),
            (photo, "paper-photo", "paper-photo-hint"),
        ] {
            let (first, second) = both(self.sheet, key);
            cells.push((x + PAD, width - 2.0 * PAD, first, second, self.sheet.first.get(hint)));
        }
        for (period, (x, width)) in self.view.periods.iter().zip(&c.periods) {
            let first = label(&self.sheet.first, period);
            let second = self.sheet.second.as_ref().map(|s| label(s, period));
            let hint = match (period.from, period.to) {
                (Some(from), Some(to)) => {
                    let args = [
                        ("from", Arg::from(self.sheet.first.clock(from))),
                        ("to", Arg::from(self.sheet.first.clock(to))),
                    ];
                    self.sheet.first.say("paper-period-hint", &args)
                }
                _ => self.sheet.first.get("paper-signature"),
            };
            cells.push((x + PAD, width - 2.0 * PAD, first, second, hint));
        }
        let number = self.sheet.first.get("paper-number");
        let (x, width) = self.columns.number;
        let number = self.one_line(&number, role::SMALL, Cut::Bold, width - 1.0);
        piece.text(x, TABLE_TOP + (HEAD - number.height()) / 2.0 + 0.2, &number);
        for (x, width, first, second, hint) in cells {
            let mut spans = vec![Span::new(first.clone(), Cut::Bold)];
            if let Some(second) = second.filter(|s| *s != first) {
                spans.push(Span::new(format!(" / {second}"), Cut::Regular));
            }
            let setting = self.sheet.spans(spans, role::SMALL);
            let title = self.fitted(&setting, width);
            let hint = self.one_line(&hint, role::SMALL, Cut::Regular, width);
            let y = TABLE_TOP + (HEAD - title.height() - hint.height()) / 2.0 + 0.2;
            let y = piece.text(x, y, &title);
            piece.text(x, y, &hint);
        }
    }

    // ---- the end of the sheet ---------------------------------------------------------------------------------

    /// Signature blocks at `top`, then counts by page (unless they have a page of their own) and instructions.
    fn blocks(&mut self, page: &mut Page, top: f64, pages: Option<usize>) {
        let mut piece = Piece::new();
        let count = self.view.periods.len() + 1;
        let width = (self.sheet.body - 4.0 * (count as f64 - 1.0)) / count as f64;
        let mut blocks: Vec<(String, &str, String)> = self
            .view
            .periods
            .iter()
            .map(|p| {
                let args = [("period", Arg::from(mid_sentence(&self.sheet.first, p)))];
                let heading = self.sheet.first.say("paper-facilitator-for", &args);
                (heading, "paper-signature-and-time", p.facilitator.clone())
            })
            .collect();
        let checked = self.sheet.first.get("paper-checked-by-organiser");
        blocks.push((checked, "paper-signature-and-date", self.view.checked_by.clone()));
        for (at, (heading, under, name)) in blocks.into_iter().enumerate() {
            let x = self.sheet.margin + at as f64 * (width + 4.0);
            piece.rule(x, top, width, R2);
            let heading = self.one_line(&heading, role::LEAD, Cut::Bold, width);
            let y = piece.text(x, top + 2.1, &heading) + 13.5;
            piece.rule(x, y, width, R0);
            let under = self.sheet.first.get(under);
            let under = self.one_line(&under, role::SMALL, Cut::Regular, width);
            let y = piece.text(x, y + 0.9, &under);
            if !name.trim().is_empty() {
                let name = self.sheet.typed(&name, role::BODY).bold();
                let name = self.fitted(&name, width);
                piece.text(x, y, &name);
            }
        }
        let top = top + 34.0;
        let mut x = self.sheet.margin;
        if let Some(pages) = pages {
            let width = self.counts(&mut piece, (x, 45.0), top, &(1..=pages).collect::<Vec<_>>(), pages);
            x = (x + width + 8.0).max(self.sheet.margin + 107.0);
        }
        self.instructions(&mut piece, x, top);
        piece.stamp(page, 0.0, self.sheet.mirrored());
    }

    fn instructions(&mut self, piece: &mut Piece, x: f64, top: f64) {
        let measure = self.sheet.margin + self.sheet.body - x;
        let bottom = self.sheet.height - 19.5;
        let mut texts = vec![
            (false, self.sheet.first.get("paper-sign-yourself")),
            (false, self.sheet.first.get("paper-sign-why")),
        ];
        if let Some(second) = &self.sheet.second {
            texts.push((true, second.get("paper-sign-yourself")));
        }
        // The instructions get smaller rather than losing a sentence.
        for style in [role::BODY, role::TABLE, role::SMALL, Style::new(7.0, 3.2)] {
            let set: Vec<Rc<Paragraph>> = texts
                .iter()
                .map(|(second, text)| {
                    let setting = if *second {
                        self.sheet.second_setting(text, style, false)
                    } else {
                        self.sheet.setting(text, style)
                    };
                    self.sheet.set(&setting.within(measure))
                })
                .collect();
            let height = set.iter().map(|p| p.height()).sum::<f64>() + 2.25 * (set.len() as f64 - 1.0);
            if top + height > bottom && style != Style::new(7.0, 3.2) {
                continue;
            }
            let mut y = top;
            for paragraph in set {
                y = piece.text(x, y, &paragraph) + 2.25;
            }
            return;
        }
    }

    /// Boxes for the number of signatures on each of `numbers`; returns the width.
    fn counts(
        &mut self,
        piece: &mut Piece,
        (x, label_width): (f64, f64),
        top: f64,
        numbers: &[usize],
        pages: usize,
    ) -> f64 {
        let step = 24.0;
        let heading = self.sheet.first.get("paper-signatures");
        let heading = self.one_line(&heading, role::SMALL, Cut::Bold, label_width - 3.0);
        piece.text(x, top, &heading);
        for (at, period) in self.view.periods.iter().enumerate() {
            let setting = self.sheet.setting(label(&self.sheet.first, period), role::SMALL);
            let fitted = self.fitted(&setting, 20.0);
            let mut setting = setting.within(20.0).aligned(Align::Centre);
            setting.style = Style::new(fitted.size / crate::text::POINT, fitted.leading);
            let paragraph = self.sheet.set(&setting);
            piece.text(x + label_width + at as f64 * step, top, &paragraph);
        }
        let (pitch, height) = if numbers.len() > 3 { (7.6, 6.8) } else { (8.1, 7.5) };
        for (at, number) in numbers.iter().enumerate() {
            let y = top + 4.8 + at as f64 * pitch;
            let key = if *number == pages { "paper-page-and-total" } else { "paper-page-number" };
            let words = self.sheet.first.say(key, &[("page", Arg::from(*number))]);
            let words = self.one_line(&words, role::TABLE, Cut::Regular, label_width - 3.0);
            piece.text(x, y + (height - words.height()) / 2.0, &words);
            for period in 0..self.view.periods.len() {
                let x = x + label_width + period as f64 * step;
                piece.parts.push(Part::Outline { x, y, width: 20.0, height, thickness: R0 });
                piece.reach(y + height);
            }
        }
        label_width + step * self.view.periods.len() as f64 - 4.0
    }

    /// The counts of a long sheet on a page of their own, in columns.
    fn counts_page(&mut self, page: &mut Page, pages: usize) {
        let mut piece = Piece::new();
        piece.rule(self.sheet.margin, TABLE_TOP, self.sheet.body, R2);
        let label = 34.0;
        let width = label + 24.0 * self.view.periods.len() as f64 + 8.0;
        let columns = ((self.sheet.body + 8.0) / width).floor().max(1.0) as usize;
        let numbers: Vec<usize> = (1..=pages).collect();
        let rows = pages.div_ceil(columns);
        for (at, part) in numbers.chunks(rows.max(1)).enumerate() {
            let x = self.sheet.margin + at as f64 * width;
            self.counts(&mut piece, (x, label), TABLE_TOP + 3.0, part, pages);
        }
        piece.stamp(page, 0.0, self.sheet.mirrored());
    }
}

impl Columns {
    fn new(sheet: &Sheet, periods: usize) -> Self {
        // One column need not be as wide as two; what it leaves goes to the organisation.
        let signatures = match periods {
            1 => 70.0,
            2 => 98.0,
            n => (98.0_f64).max(26.0 * n as f64).min(140.0),
        };
        let spare = 98.0 - signatures;
        let widths = [9.0, 60.0 + spare.min(0.0) * 0.3, 76.0 + spare.max(0.0) + spare.min(0.0) * 0.7, 23.0];
        let scale = sheet.body / 266.0;
        let mut x = sheet.margin;
        let mut next = |width: f64| {
            let column = (x, width * scale);
            x += width * scale;
            column
        };
        let [number, name, organisation, photo] = widths.map(&mut next);
        let each = signatures / periods as f64;
        let periods = (0..periods).map(|_| next(each)).collect();
        Self { number, name, organisation, photo, periods }
    }
}

fn label(tongue: &Tongue, period: &PeriodView) -> String {
    match &period.label {
        PeriodLabel::Morning => tongue.get("paper-morning"),
        PeriodLabel::Afternoon => tongue.get("paper-afternoon"),
        PeriodLabel::Evening => tongue.get("paper-evening"),
        PeriodLabel::WholeDay => tongue.get("paper-whole-day"),
        PeriodLabel::Named(name) => name.clone(),
    }
}

/// The label as it stands in a sentence; what the organiser named keeps its capitals.
fn mid_sentence(tongue: &Tongue, period: &PeriodView) -> String {
    let words = label(tongue, period);
    if matches!(period.label, PeriodLabel::Named(_)) { words } else { words.to_lowercase() }
}
