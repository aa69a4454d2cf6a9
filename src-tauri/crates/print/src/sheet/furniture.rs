//! What stands around the body of a page: title bars, facts under them, running heads, feet, thumb tabs.

use std::rc::Rc;

use warsha_words::Arg;

use super::{Sheet, role};
use crate::fit::{Limits, fit};
use crate::page::{Area, Ink, Page, Paint, R0, R1};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::tag::Tag;
use crate::text::POINT;

/// Room for a logo in a title bar, and where it ends, just over the rule.
const LOGO: (f64, f64) = (41.0, 14.0);
const LOGO_END: f64 = 19.0;
/// White between what a title bar says and its logo.
const BESIDE_LOGO: f64 = 4.0;

/// The largest type of a title bar of two lines, in points.
const LARGEST_OF_TWO: f64 = 14.0;

#[allow(dead_code, reason = "as for the sheet itself")]
impl Sheet {
    /// Title bar of a working document: what it is in Bold, then a qualifier in Regular; at the end the workshop, small.
    /// `rule` is the thickness of the line under it, if any. Its box begins at 9, its baseline is 15, its rule 19.5.
    pub fn title_bar(
        &mut self,
        piece: &mut Piece,
        name: &str,
        qualifier: &str,
        workshop: &str,
        rule: Option<f64>,
    ) {
        let mut spans = vec![Span::new(name, Cut::Bold)];
        if !qualifier.is_empty() {
            spans.push(Span::new("\u{2003}", Cut::Bold));
            spans.push(Span::new(qualifier, Cut::Regular));
        }
        let setting = self.spans(spans, role::H2);
        let share = if workshop.is_empty() { 1.0 } else { 0.72 };
        let limits = Limits { max: setting.style.size, soft: 12.0, hard: 8.0, lines: 2, leading: 1.25 };
        let body = self.body - self.bar_logo(piece);
        let left = self.bar_title(&setting, body * share, limits);
        // A title of two lines ends on the baseline of the bar.
        let above = |p: &Paragraph| p.leading * (p.lines.len() as f64 - 1.0);
        piece.tag(Tag::Heading(1));
        piece.text_on(self.margin, 15.0 - above(&left), &left);
        piece.tag(Tag::Paragraph);
        if !workshop.is_empty() {
            let room = body - left.width() - 8.0;
            let title = self.setting(workshop, role::SMALL);
            let limits = Limits { max: title.style.size, soft: 6.5, hard: 5.0, lines: 2, leading: 1.33 };
            let fitted = fit(&mut self.engine, &title, room, limits);
            let mut title = title.within(room).aligned(Align::End);
            title.style = Style::new(fitted.size / POINT, fitted.leading);
            let title = self.set(&title);
            piece.text_on(self.margin + body - room, 15.0 - above(&title), &title);
        }
        if let Some(thickness) = rule {
            piece.rule(self.margin, 19.5, self.body, thickness);
        }
    }

    /// The organiser's logo at the end of a title bar; returns how much of its width it takes.
    pub fn bar_logo(&self, piece: &mut Piece) -> f64 {
        let Some(logo) = &self.logo else { return 0.0 };
        let (width, height) = logo.size_mm(LOGO.0, LOGO.1);
        let x = self.margin + self.body - width;
        piece.image(Area { x, y: LOGO_END - height, width, height }, logo);
        width + BESIDE_LOGO
    }

    /// The title of a bar. Two lines are never so large that the upper one comes too near to the edge of the paper.
    pub fn bar_title(&mut self, setting: &Setting, width: f64, limits: Limits) -> Rc<Paragraph> {
        let title = fit(&mut self.engine, setting, width, limits);
        if title.lines.len() < 2 || title.size <= LARGEST_OF_TWO * POINT {
            return title;
        }
        fit(
            &mut self.engine,
            setting,
            width,
            Limits { max: LARGEST_OF_TWO, soft: 12.0_f64.min(limits.soft), ..limits },
        )
    }

    /// Facts under a title bar: cells of a small label over a Bold value, each so many columns of 15 wide. A cell
    /// without a value is left out and the rest close up. Returns where the row ends, 8.25 under `y` or lower.
    pub fn meta_row(&mut self, piece: &mut Piece, y: f64, cells: &[(&str, &str, f64)]) -> f64 {
        let mut x = self.margin;
        let mut end = y + 8.25;
        for (label, value, columns) in cells {
            if value.trim().is_empty() {
                continue;
            }
            let wide = 15.0 * columns - 4.0;
            let label = self.setting(*label, role::SMALL);
            let label = self.fitted(&label, wide);
            let under = piece.text(x, y, &label);
            let value = self.typed(value, role::BODY).bold();
            let limits = Limits { max: value.style.size, soft: 7.5, hard: 6.0, lines: 2, leading: 1.33 };
            let value = fit(&mut self.engine, &value, wide, limits);
            end = end.max(piece.text(x, under, &value));
            x += 15.0 * columns;
        }
        end
    }

    /// For whom a list with people is: Bold in a box whose end edge stands at the end of the text. Its top is `y`;
    /// returns how much room it takes from there towards the start.
    pub fn audience_box(&mut self, piece: &mut Piece, y: f64, words: &str) -> f64 {
        if words.trim().is_empty() {
            return 0.0;
        }
        let setting = self.setting(words.trim(), role::TABLE).bold();
        let words = self.fitted(&setting, self.body / 2.0);
        let (width, height) = (words.width() + 4.0, words.height() + 1.2);
        let x = self.margin + self.body - width;
        piece.outline(Area { x, y, width, height }, R1);
        piece.text(x + 2.0, y + 0.6, &words);
        width + 4.0
    }

    /// The black tab at the page's edge, one step lower each day.
    pub fn thumb_tab(&mut self, page: &mut Page, day: u32, at_end: bool) {
        // Ten steps fill the edge; the eleventh day begins again at the top.
        let step = f64::from(day.saturating_sub(1) % 10);
        let y = 24.0 + 24.0 * step;
        let x = if at_end { self.width - 13.0 } else { 5.0 };
        let mut piece = Piece::artifact();
        piece.fill(Area { x, y, width: 8.0, height: 21.0 }, Paint::BLACK);
        let mut setting = self.setting(self.first.digits(&day.to_string()), role::H2).bold();
        setting.style = role::H2;
        let numeral = self.set(&setting.within(8.0).aligned(Align::Centre));
        piece.inked(x, y + 10.5 - numeral.height() / 2.0, &numeral, Ink::White);
        piece.stamp(page, 0.0, self.mirrored());
    }

    /// "Page 2 of 5".
    pub fn page_of(&self, number: usize, total: usize) -> String {
        self.first.say("paper-page-of", &[("page", Arg::from(number)), ("total", Arg::from(total))])
    }

    /// Foot of a working document: version at the start, a note in the middle, "Page 2 of 5" at the end.
    pub fn working_foot(
        &mut self,
        page: &mut Page,
        version: &str,
        note: &str,
        (number, total): (usize, usize),
    ) {
        let of = self.page_of(number, total);
        self.foot(page, page.height - 9.2, version, note, &of);
    }

    /// Foot of a booklet: the page's number in Bold at the outer edge, the version at the inner.
    pub fn booklet_foot(&mut self, page: &mut Page, version: &str, number: usize) {
        let outer_is_end = self.outer_is_end(number);
        let (start, end) = if outer_is_end { (version, "") } else { ("", version) };
        let baseline = page.height - 9.2;
        self.foot(page, baseline, start, "", end);
        let folio =
            self.spans(vec![Span::new(self.first.digits(&number.to_string()), Cut::Bold)], role::BODY);
        let align = if outer_is_end { Align::End } else { Align::Start };
        let folio = self.set(&folio.within(30.0).aligned(align));
        let mut piece = Piece::artifact();
        let x = if outer_is_end { self.margin + self.body - 30.0 } else { self.margin };
        piece.text_on(x, baseline, &folio);
        piece.stamp(page, 0.0, self.mirrored());
    }

    /// Whether the outer edge of a page is where lines end: always on odd pages, on all when printed on one side.
    pub fn outer_is_end(&self, number: usize) -> bool {
        !self.two_sided || number % 2 == 1
    }

    /// Running head: Bold at the start, Regular at the end, a rule under both.
    pub fn running_head(&mut self, page: &mut Page, start: &str, end: &str) {
        let mut piece = Piece::artifact();
        let body = self.body;
        let end = self.setting(end, role::SMALL);
        let end_width = self.engine.width(&end).min(body / 2.0);
        let end = self.set(&end.within(end_width).aligned(Align::End));
        let start = self.setting(start, role::SMALL).bold();
        // A long workshop title gets smaller rather than running into the day.
        let limits = Limits { max: start.style.size, soft: 7.0, hard: 5.0, lines: 2, leading: 1.2 };
        let start = fit(&mut self.engine, &start, body - end_width - 6.0, limits);
        let above = start.leading * (start.lines.len() as f64 - 1.0);
        piece.text_on(self.margin, 13.2 - above, &start);
        piece.text_on(self.margin + body - end.measure, 13.2, &end);
        piece.rule(self.margin, 15.6, body, R0);
        piece.stamp(page, 0.0, self.mirrored());
    }

    /// A foot of three slots on the baseline; empty slots are left out.
    pub fn foot(&mut self, page: &mut Page, baseline: f64, start: &str, middle: &str, end: &str) {
        let mut piece = Piece::artifact();
        let third = self.body / 3.0 - 4.0;
        for (text, align, x) in [
            (start, Align::Start, self.margin),
            (middle, Align::Centre, self.margin + self.body / 3.0 + 2.0),
            (end, Align::End, self.margin + self.body - third),
        ] {
            if text.is_empty() {
                continue;
            }
            let setting = self.setting(text, role::MICRO);
            // Slots may use the empty ones beside them, never each other.
            let alone = if align == Align::Centre {
                third
            } else if middle.is_empty() {
                third * 1.5
            } else {
                third
            };
            let x = if align == Align::End { self.margin + self.body - alone } else { x };
            let limits = Limits { max: setting.style.size, soft: 5.5, hard: 5.0, lines: 1, leading: 1.4 };
            let fitted = fit(&mut self.engine, &setting, alone, limits);
            let size = fitted.size / POINT;
            let mut setting = setting.within(alone).aligned(align);
            setting.style.size = size;
            let paragraph = self.set(&setting);
            piece.text_on(x, baseline, &paragraph);
        }
        piece.stamp(page, 0.0, self.mirrored());
    }
}
