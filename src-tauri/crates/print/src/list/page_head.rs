//! Title bar, facts, box of the audience, running head and foot of a list.

use std::rc::Rc;

use warsha_words::Arg;

use super::{About, Fact, FactValue};
use crate::artefact::{Laid, Overflow, Paper, PaperOptions, PrintError};
use crate::block::Block;
use crate::fit::{Limits, fit};
use crate::flow::{Frame, paginate};
use crate::page::{Area, Page, R0, R1, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Setting, Span, Style};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;
use crate::text::POINT;

/// Where the facts begin.
const FACTS_TOP: f64 = 22.5;
/// Height of the row of facts.
const FACTS: f64 = 8.25;
/// The least width of a fact: two columns of the grid.
const FACT_STEP: f64 = 15.0;

/// A list being made.
pub(crate) struct ListSheet<'a> {
    pub sheet: Sheet,
    pub about: &'a About,
    /// Upright rather than across.
    pub upright: bool,
    /// The width that the columns of the design add up to.
    pub design: f64,
}

/// What stands at the foot beside the page number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Foot {
    pub start: String,
    pub middle: String,
}

impl<'a> ListSheet<'a> {
    /// A list upright, its columns adding up to 176, or across, to 266.
    pub fn new(
        about: &'a About,
        options: &PaperOptions,
        across: bool,
        large: bool,
    ) -> Result<Self, PrintError> {
        let design = if across { 266.0 } else { 176.0 };
        // The columns of a large sheet grow with it.
        let body = match (options.paper, across) {
            (Paper::A3, true) => 386.0,
            (Paper::A3, false) => 263.0,
            _ => design,
        };
        let sheet = Sheet::new(options, across, body, large)?;
        Ok(Self { sheet, about, upright: !across, design })
    }

    /// A length of the design on this paper.
    pub fn wide(&self, width: f64) -> f64 {
        width * self.sheet.body / self.design
    }

    pub fn frame(&self) -> Frame {
        let (top, under) = if self.upright { (24.0, 21.0) } else { (21.0, 19.5) };
        Frame {
            width: self.sheet.width,
            height: self.sheet.height,
            top,
            bottom: self.sheet.height - under,
            mirrored: self.sheet.mirrored(),
        }
    }

    pub fn get(&self, key: &str) -> String {
        self.sheet.first.get(key)
    }

    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.sheet.first.say(key, args)
    }

    /// A message in both languages: "Place / Lieu".
    pub fn both(&self, key: &str) -> String {
        let first = self.sheet.first.get(key);
        match &self.sheet.second {
            Some(second) if second.get(key) != first => format!("{first} / {}", second.get(key)),
            _ => first,
        }
    }

    /// The list's name, Bold, then what makes it particular, or its name in the second language.
    pub fn title_spans(&self, key: &str, particular: &str) -> Vec<Span> {
        let mut bold = self.get(key);
        let mut regular = particular.to_owned();
        if let Some(second) = &self.sheet.second {
            let other = second.get(key);
            if other != bold {
                if regular.is_empty() {
                    regular = other;
                } else {
                    bold = format!("{bold} · {other}");
                }
            }
        }
        if regular.is_empty() {
            return vec![Span::new(bold, crate::setting::Cut::Bold)];
        }
        vec![
            Span::new(format!("{bold}\u{2003}"), crate::setting::Cut::Bold),
            Span::new(regular, crate::setting::Cut::Regular),
        ]
    }

    /// Title at the start, the workshop at the end, and a rule under both unless `rule` is none.
    pub fn title_bar(&mut self, piece: &mut Piece, title: Vec<Span>, end: Vec<Span>, rule: Option<f64>) {
        let sheet = &mut self.sheet;
        let body = sheet.body - sheet.bar_logo(piece);
        let setting = sheet.spans(title, role::H2);
        let max = setting.style.size.min(role::H2.size * 1.1);
        let limits = Limits { max, soft: 12.0, hard: 10.0, lines: 2, leading: 1.25 };
        let left = sheet.bar_title(&setting, body * 0.72, limits);
        let above = left.leading * (left.lines.len() as f64 - 1.0);
        piece.tag(Tag::Heading(1));
        piece.text_on(sheet.margin, 15.0 - above, &left);
        piece.tag(Tag::Paragraph);
        let room = (body - left.width() - 8.0).max(30.0);
        let setting = sheet.spans(end, role::SMALL);
        let limits =
            Limits { max: setting.style.size.min(9.0), soft: 7.0, hard: 6.0, lines: 2, leading: 1.33 };
        let set = fitted(sheet, &setting, room, limits, Align::End);
        let above = set.leading * (set.lines.len() as f64 - 1.0);
        piece.text_on(sheet.margin + body - room, 15.0 - above, &set);
        if let Some(thickness) = rule {
            piece.rule(sheet.margin, 19.5, sheet.body, thickness);
        }
    }

    /// The workshop's title in the first language.
    pub fn workshop(&self) -> String {
        best(&self.about.workshop, self.sheet.first.code()).to_owned()
    }

    /// Title bar with R2, facts and the box of the audience; returns the piece, whose y counts from the page's top.
    pub fn first_head(&mut self, key: &str, particular: &str) -> Piece {
        let mut piece = Piece::new();
        let title = self.title_spans(key, particular);
        let workshop = vec![Span::new(self.workshop(), crate::setting::Cut::Regular)];
        self.title_bar(&mut piece, title, workshop, Some(R2));
        let facts = self.about.facts.clone();
        self.facts(&mut piece, &facts);
        piece
    }

    /// The row of facts, and the box of the audience at its end.
    pub fn facts(&mut self, piece: &mut Piece, facts: &[Fact]) {
        let boxed = self.audience_box(piece);
        let room = self.sheet.body - if boxed > 0.0 { boxed + 4.0 } else { 0.0 };
        let shown: Vec<(String, String)> = facts
            .iter()
            .map(|f| (self.both(f.label.key()), self.value(&f.value)))
            .filter(|(_, value)| !value.trim().is_empty())
            .collect();
        if shown.is_empty() {
            piece.reach(FACTS_TOP + if boxed > 0.0 { FACTS } else { 0.0 });
            return;
        }
        let settings: Vec<(Setting, Setting)> = shown
            .iter()
            .map(|(label, value)| {
                (self.sheet.setting(label, role::SMALL), super::typed(&self.sheet, value, role::BODY).bold())
            })
            .collect();
        let natural: Vec<f64> = settings
            .iter()
            .map(|(label, value)| self.sheet.engine.width(label).max(self.sheet.engine.width(value)) + 6.0)
            .collect();
        let step = self.wide(FACT_STEP);
        let mut columns: Vec<f64> = natural.iter().map(|w| (w / step).ceil().max(2.0) * step).collect();
        // Facts give way in turn, the widest first, until all have a place in the row.
        while columns.iter().sum::<f64>() > room + 4.0 {
            let Some(widest) = (0..columns.len()).max_by(|a, b| columns[*a].total_cmp(&columns[*b])) else {
                break;
            };
            if columns[widest] <= step * 1.5 {
                break;
            }
            columns[widest] -= step / 2.0;
        }
        let mut x = self.sheet.margin;
        for ((label, value), wide) in settings.into_iter().zip(columns) {
            let limits =
                |size: f64, lines| Limits { max: size, soft: size * 0.7, hard: 5.5, lines, leading: 1.33 };
            let label =
                fitted(&mut self.sheet, &label, wide - 4.0, limits(label.style.size, 1), Align::Start);
            let y = piece.text(x, FACTS_TOP, &label);
            let value =
                fitted(&mut self.sheet, &value, wide - 4.0, limits(value.style.size, 3), Align::Start);
            piece.text(x, y, &value);
            x += wide;
        }
        piece.reach(FACTS_TOP + FACTS);
    }

    fn value(&self, value: &FactValue) -> String {
        let tongue = &self.sheet.first;
        match value {
            FactValue::Text(text) => text.clone(),
            FactValue::Days(from, to) => tongue.digits(&tongue.words.date_range(*from, *to)),
            FactValue::Slot(day, from, to) => {
                let comma = if self.sheet.mirrored() { "،" } else { "," };
                let mut text = format!(
                    "{}{comma} {}",
                    tongue.digits(&tongue.words.weekday_day_month(*day)),
                    tongue.clock(*from)
                );
                if let Some(to) = to {
                    text = format!("{text}–{}", tongue.clock(*to));
                }
                text
            }
            FactValue::Minutes(minutes) => tongue.say("paper-minutes", &[("count", Arg::from(*minutes))]),
        }
    }

    /// "For: hotel reception" in a box at the end of the row of facts; returns its width.
    fn audience_box(&mut self, piece: &mut Piece) -> f64 {
        let Some(words) = self.audience() else { return 0.0 };
        let setting = self.sheet.setting(words, role::TABLE).bold();
        let limits = Limits { max: setting.style.size, soft: 7.0, hard: 7.0, lines: 2, leading: 1.34 };
        let most = self.sheet.body * 0.4;
        let text = fit(&mut self.sheet.engine, &setting, most, limits);
        let width = text.width() + 4.0;
        let x = self.sheet.margin + self.sheet.body - width;
        let height = text.height() + 1.2;
        let area = Area { x: x + R1 / 2.0, y: FACTS_TOP, width: width - R1, height };
        piece.outline(area, R1);
        let inner = fitted(
            &mut self.sheet,
            &setting,
            width - 4.0,
            Limits { max: text.size / POINT, ..limits },
            Align::Centre,
        );
        piece.text(x + 2.0, FACTS_TOP + 0.6, &inner);
        piece.reach(FACTS_TOP + height);
        width
    }

    /// For whom the list is, in words of both languages.
    pub fn audience(&self) -> Option<String> {
        let code = self.about.audience.trim();
        if code.is_empty() {
            return None;
        }
        let first = self.get(&format!("paper-for-{code}"));
        Some(match &self.sheet.second {
            Some(second) => format!("{first} / {}", second.get(&format!("paper-for-{code}"))),
            None => first,
        })
    }

    /// The room that a first page's head takes from the body, as a block before all others.
    pub fn room_for(&self, head: &Piece) -> Block {
        let mut space = Piece::new();
        space.reach((head.height - self.frame().top).max(0.0));
        Block::Piece { piece: space, keep_with_next: true }
    }

    /// Puts `blocks` under `head` (whose y counts from the page's top) and furnishes the pages: the head on the first,
    /// a running head on the others, a foot on all.
    pub fn pages(
        mut self,
        head: Piece,
        blocks: Vec<Block>,
        running: (&str, &str),
        foot: &Foot,
        outline: &str,
    ) -> Laid {
        let mut all = Vec::with_capacity(blocks.len() + 1);
        all.push(self.room_for(&head));
        all.extend(blocks);
        let flowed = paginate(&all, self.frame());
        let mut overflows = Vec::new();
        if flowed.overfull {
            overflows.push(Overflow { what: outline.to_owned(), detail: "over-the-edge" });
        }
        let mut pages = flowed.pages;
        self.furnish(&mut pages, &head, running, foot, outline);
        Laid::new(pages, overflows, &mut self.sheet.engine)
    }

    /// Head on the first page, running head on the others, foot on all.
    fn furnish(
        &mut self,
        pages: &mut [Page],
        head: &Piece,
        running: (&str, &str),
        foot: &Foot,
        outline: &str,
    ) {
        self.heads(pages, head, running, outline);
        let total = pages.len();
        for (at, page) in pages.iter_mut().enumerate() {
            self.foot(page, (at + 1, total), foot);
        }
    }

    /// Head on the first page, running head on the others.
    pub fn heads(&mut self, pages: &mut [Page], head: &Piece, running: (&str, &str), outline: &str) {
        for (at, page) in pages.iter_mut().enumerate() {
            if at == 0 {
                let mut named = Piece::new();
                named.bookmark(0.0, 0, outline);
                named.add(0.0, head);
                named.stamp(page, 0.0, self.sheet.mirrored());
                // The outline's first line stands before those of the body.
                page.bookmarks.sort_by(|a, b| a.y.total_cmp(&b.y));
            } else {
                self.sheet.running_head(page, running.0, running.1);
            }
        }
    }

    /// The foot of one page.
    pub fn foot(&mut self, page: &mut Page, (number, total): (usize, usize), foot: &Foot) {
        let args = [("page", Arg::from(number)), ("total", Arg::from(total))];
        let of = self.say("paper-page-of", &args);
        let baseline = self.sheet.height - 9.2;
        self.sheet.foot(page, baseline, &foot.start, &foot.middle, &of);
    }

    /// A level rule over the whole text width.
    pub fn whole_rule(&self, thickness: f64) -> (f64, f64, f64) {
        (thickness, self.sheet.margin, self.sheet.body)
    }

    /// R0 over the whole text width.
    pub fn thin(&self) -> (f64, f64, f64) {
        self.whole_rule(R0)
    }
}

/// Sets `setting` as [`fit`] does, aligned.
pub(crate) fn fitted(
    sheet: &mut Sheet,
    setting: &Setting,
    width: f64,
    limits: Limits,
    align: Align,
) -> Rc<Paragraph> {
    let found = fit(&mut sheet.engine, setting, width, limits);
    if align == Align::Start {
        return found;
    }
    let mut again = setting.clone().within(width).aligned(align);
    again.style = Style::new(found.size / POINT, found.leading);
    if found.lines.len() > 1 {
        again = again.breaking(crate::setting::Breaks::Name);
    }
    sheet.set(&again)
}
