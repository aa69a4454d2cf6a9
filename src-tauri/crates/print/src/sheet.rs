//! What every sheet shares: the type scale, the words of its languages, heads and feet.

use std::rc::Rc;

use warsha_words::{Arg, Words};

use crate::artefact::{Paper, PaperOptions, PrintError};
use crate::fit::{Limits, fit};
use crate::page::{Area, Ink, Page, Paint, R0, R1};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::tag::Tag;
use crate::text::TextEngine;

/// The roles of type on a sheet, small to large.
pub(crate) mod role {
    use crate::setting::Style;

    pub const MICRO: Style = Style::new(7.0, 3.75);
    pub const SMALL: Style = Style::new(8.0, 3.75);
    pub const SUB: Style = Style::new(8.5, 4.125);
    pub const TABLE: Style = Style::new(9.0, 4.5);
    pub const BODY: Style = Style::new(9.5, 4.5);
    pub const LEAD: Style = Style::new(10.5, 5.25);
    #[allow(dead_code, reason = "as below")]
    pub const H3: Style = Style::new(13.0, 6.0);
    pub const H2: Style = Style::new(17.0, 7.5);
    pub const H1: Style = Style::new(24.0, 9.75);
    pub const DISPLAY: Style = Style::new(42.0, 16.5);
}

/// How much larger Arabic is set than Latin of the same role, and its leading: its letters are smaller in their em.
const ARABIC_SIZE: f64 = 1.1;
const ARABIC_LEADING: f64 = 1.2;
/// Everything in the large print edition.
const LARGE: f64 = 1.3;

/// One language of a sheet.
pub(crate) struct Tongue {
    pub words: Words,
    pub right_to_left: bool,
    native_digits: bool,
}

impl Tongue {
    pub fn new(language: &str, native_digits: bool) -> Self {
        let words = Words::new(language);
        Self { right_to_left: words.is_right_to_left(), words, native_digits }
    }

    pub fn code(&self) -> &str {
        self.words.language()
    }

    /// Our own sentence, its digits in the language's way; digits in texts that are put in stay as they are.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let hide = |text: &str| -> String { text.chars().map(hidden).collect() };
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, Arg::Text(hide(text))),
                Arg::Number(_) => (*name, arg.clone()),
            })
            .collect();
        self.digits(&self.words.say(key, &args)).chars().map(shown).collect()
    }

    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// European digits in the language's way.
    pub fn digits(&self, text: &str) -> String {
        if self.native_digits { self.words.native_digits(text) } else { text.to_owned() }
    }

    pub fn clock(&self, minutes: i32) -> String {
        self.digits(&self.words.clock(minutes))
    }
}

/// Where typed digits wait, in the private use area, while the digits of a sentence are changed.
const WAITING: u32 = 0xE000;

fn hidden(c: char) -> char {
    c.to_digit(10).and_then(|d| char::from_u32(WAITING + d)).unwrap_or(c)
}

fn shown(c: char) -> char {
    (c as u32).checked_sub(WAITING).filter(|d| *d < 10).and_then(|d| char::from_digit(d, 10)).unwrap_or(c)
}

/// A page's size and the room for its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Format {
    pub width: f64,
    pub height: f64,
    /// Start edge of the text.
    pub margin: f64,
    /// Width of the text.
    pub body: f64,
    /// Where the body begins under a running head.
    pub top: f64,
    /// Where the body ends.
    pub bottom: f64,
}

impl Format {
    /// Upright: 12 columns. A3 has the margins of A4.
    pub fn upright(paper: Paper) -> Self {
        let (width, height) = paper.size();
        let body = if paper == Paper::A3 { 263.0 } else { 176.0 };
        Self { width, height, margin: (width - body) / 2.0, body, top: 24.0, bottom: height - 21.0 }
    }

    /// Across: 18 columns, on A3 26.
    pub fn across(paper: Paper) -> Self {
        let (height, width) = paper.size();
        let body = match paper {
            Paper::A4 => 266.0,
            Paper::Letter => 248.0,
            Paper::A3 => 386.0,
        };
        Self { width, height, margin: (width - body) / 2.0, body, top: 21.0, bottom: height - 19.5 }
    }
}

/// A sheet being made: its engine, languages and page.
#[allow(dead_code, reason = "as below")]
pub(crate) struct Sheet {
    pub engine: TextEngine,
    pub first: Tongue,
    pub second: Option<Tongue>,
    pub width: f64,
    pub height: f64,
    /// Start edge of the text.
    pub margin: f64,
    /// Width of the text.
    pub body: f64,
    /// Where the body begins and ends.
    pub top: f64,
    pub bottom: f64,
    /// 1 or 1.3.
    pub factor: f64,
    pub two_sided: bool,
}

#[allow(dead_code, reason = "what the sheets that come next share")]
impl Sheet {
    /// A sheet of the options' paper, upright or across, its text `body` wide at most.
    pub fn new(options: &PaperOptions, across: bool, body: f64, large: bool) -> Result<Self, PrintError> {
        let format = if across { Format::across(options.paper) } else { Format::upright(options.paper) };
        let body = body.min(format.width - 31.0);
        let format = Format { body, margin: (format.width - body) / 2.0, ..format };
        let mut sheet = Self::with_format(options, format)?;
        if large {
            sheet.factor = LARGE;
            sheet.second = None;
        }
        Ok(sheet)
    }

    /// A sheet of this format in the options' languages.
    pub fn with_format(options: &PaperOptions, format: Format) -> Result<Self, PrintError> {
        let mut languages = options.languages.iter();
        let tongue = |l: &String| Tongue::new(l, options.native_digits);
        let first = languages.next().map(tongue).ok_or(PrintError::NoLanguage)?;
        let second = languages.next().map(tongue).filter(|s| s.code() != first.code());
        Ok(Self {
            engine: TextEngine::new(),
            first,
            second,
            width: format.width,
            height: format.height,
            margin: format.margin,
            body: format.body,
            top: format.top,
            bottom: format.bottom,
            factor: 1.0,
            two_sided: options.two_sided,
        })
    }

    /// The same engine and languages on paper of another format: a landscape page in a booklet.
    pub fn turn_to(&mut self, format: Format) {
        self.width = format.width;
        self.height = format.height;
        self.margin = format.margin;
        self.body = format.body;
        self.top = format.top;
        self.bottom = format.bottom;
    }

    /// An empty page.
    pub fn page(&self) -> Page {
        Page::new(self.width, self.height)
    }

    /// The room for the body under a running head, or from `top`.
    pub fn frame(&self, top: f64) -> crate::flow::Frame {
        crate::flow::Frame {
            width: self.width,
            height: self.height,
            top,
            bottom: self.bottom,
            mirrored: self.mirrored(),
        }
    }

    pub fn mirrored(&self) -> bool {
        self.first.right_to_left
    }

    /// Start of column `n` (from 1) of the 15 mm grid.
    pub fn column(&self, n: usize) -> f64 {
        self.margin + 15.0 * (n as f64 - 1.0)
    }

    /// The style of a role in the sheet's first language.
    pub fn style(&self, role: Style) -> Style {
        self.style_of(role, self.first.right_to_left)
    }

    pub fn style_of(&self, role: Style, arabic: bool) -> Style {
        let style = role.times(self.factor);
        if arabic { Style::new(style.size * ARABIC_SIZE, style.leading * ARABIC_LEADING) } else { style }
    }

    /// A setting in the sheet's first language.
    pub fn setting(&self, text: impl Into<String>, role: Style) -> Setting {
        Setting::new(text, self.style(role)).in_language(self.first.code(), self.mirrored())
    }

    /// A setting in spans in the sheet's first language.
    pub fn spans(&self, spans: Vec<Span>, role: Style) -> Setting {
        Setting::of(spans, self.style(role)).in_language(self.first.code(), self.mirrored())
    }

    /// A setting in the second language. It stands in the sheet's reading order when it is mixed into the first, and
    /// has no Italic where its script has none.
    pub fn second_setting(&self, text: impl Into<String>, role: Style, italic: bool) -> Setting {
        let Some(second) = &self.second else { return self.setting(text, role) };
        let arabic = second.right_to_left;
        let cut = if italic && !arabic { Cut::Italic } else { Cut::Regular };
        Setting::new(text, self.style_of(role, arabic)).cut(cut).in_language(second.code(), self.mirrored())
    }

    pub fn set(&mut self, setting: &Setting) -> Rc<Paragraph> {
        self.engine.set(setting)
    }

    /// A name or organisation as typed: in a right-to-left document a Latin one keeps the Latin size.
    pub fn typed(&self, text: &str, role: Style) -> Setting {
        let arabic = text.chars().any(is_arabic);
        Setting::new(text, self.style_of(role, arabic && self.mirrored()))
            .in_language(self.first.code(), self.mirrored())
    }

    /// Text that stays on one line as long as it can, gets smaller, and only then takes a second line.
    pub fn fitted(&mut self, setting: &Setting, measure: f64) -> Rc<Paragraph> {
        let size = setting.style.size;
        let leading = setting.style.leading / (size * crate::text::POINT);
        let limits = Limits { max: size, soft: size * 0.78, hard: size * 0.65, lines: 2, leading };
        fit(&mut self.engine, setting, measure, limits)
    }

    /// As [`Sheet::fitted`], at the other edge of its measure.
    pub fn fitted_end(&mut self, setting: &Setting, measure: f64) -> Rc<Paragraph> {
        let fitted = self.fitted(setting, measure);
        let mut setting = setting.clone().within(measure).aligned(Align::End);
        setting.style = Style::new(fitted.size / crate::text::POINT, fitted.leading);
        self.set(&setting)
    }

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
        let left = fit(&mut self.engine, &setting, self.body * share, limits);
        // A title of two lines ends on the baseline of the bar.
        let above = |p: &Paragraph| p.leading * (p.lines.len() as f64 - 1.0);
        piece.tag(Tag::Heading(1));
        piece.text_on(self.margin, 15.0 - above(&left), &left);
        piece.tag(Tag::Paragraph);
        if !workshop.is_empty() {
            let room = self.body - left.width() - 8.0;
            let title = self.setting(workshop, role::SMALL);
            let limits = Limits { max: title.style.size, soft: 6.5, hard: 5.0, lines: 2, leading: 1.33 };
            let fitted = fit(&mut self.engine, &title, room, limits);
            let mut title = title.within(room).aligned(Align::End);
            title.style = Style::new(fitted.size / crate::text::POINT, fitted.leading);
            let title = self.set(&title);
            piece.text_on(self.margin + self.body - room, 15.0 - above(&title), &title);
        }
        if let Some(thickness) = rule {
            piece.rule(self.margin, 19.5, self.body, thickness);
        }
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
            let size = fitted.size / crate::text::POINT;
            let mut setting = setting.within(alone).aligned(align);
            setting.style.size = size;
            let paragraph = self.set(&setting);
            piece.text_on(x, baseline, &paragraph);
        }
        piece.stamp(page, 0.0, self.mirrored());
    }
}

/// Whether a character belongs to the Arabic script.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c as u32, 0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC)
}

/// The text of a language, or of the first language that has one.
pub(crate) fn in_language<'t>(texts: &'t [(String, String)], language: &str) -> Option<&'t str> {
    let plain = |l: &str| l.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let wanted = plain(language);
    texts.iter().find(|(l, t)| plain(l) == wanted && !t.trim().is_empty()).map(|(_, t)| t.as_str())
}

/// The text in the first language, else any.
pub(crate) fn best<'t>(texts: &'t [(String, String)], language: &str) -> &'t str {
    in_language(texts, language)
        .or_else(|| texts.iter().map(|(_, t)| t.as_str()).find(|t| !t.trim().is_empty()))
        .unwrap_or_default()
}
