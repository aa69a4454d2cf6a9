//! What every sheet shares: the type scale, the words of its languages, heads and feet.

use std::rc::Rc;

use warsha_words::{Arg, Words};

use crate::artefact::{PaperOptions, PrintError};
use crate::page::{Page, R0};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
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
    fn new(language: &str, native_digits: bool) -> Self {
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

/// A sheet being made: its engine, languages and page.
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
    /// 1 or 1.3.
    pub factor: f64,
    pub two_sided: bool,
}

impl Sheet {
    /// A sheet of the options' paper, upright or across, its text `body` wide at most.
    pub fn new(options: &PaperOptions, across: bool, body: f64, large: bool) -> Result<Self, PrintError> {
        let mut languages = options.languages.iter();
        let tongue = |l: &String| Tongue::new(l, options.native_digits);
        let first = languages.next().map(tongue).ok_or(PrintError::NoLanguage)?;
        let second = languages.next().map(tongue).filter(|s| s.code() != first.code() && !large);
        let (short, long) = options.paper.size();
        let (width, height) = if across { (long, short) } else { (short, long) };
        let body = body.min(width - 31.0);
        Ok(Self {
            engine: TextEngine::new(),
            first,
            second,
            width,
            height,
            margin: (width - body) / 2.0,
            body,
            factor: if large { LARGE } else { 1.0 },
            two_sided: options.two_sided,
        })
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

    /// Running head: Bold at the start, Regular at the end, a rule under both.
    pub fn running_head(&mut self, page: &mut Page, start: &str, end: &str) {
        let mut piece = Piece::new();
        let body = self.body;
        let end = self.setting(end, role::SMALL);
        let end_width = self.engine.width(&end).min(body / 2.0);
        let end = self.set(&end.within(end_width).aligned(Align::End));
        let start = self.setting(start, role::SMALL).bold();
        // A long workshop title gets smaller rather than running into the day.
        let limits =
            crate::fit::Limits { max: start.style.size, soft: 7.0, hard: 5.0, lines: 2, leading: 1.2 };
        let start = crate::fit::fit(&mut self.engine, &start, body - end_width - 6.0, limits);
        let above = start.leading * (start.lines.len() as f64 - 1.0);
        piece.text_on(self.margin, 13.2 - above, &start);
        piece.text_on(self.margin + body - end.measure, 13.2, &end);
        piece.rule(self.margin, 15.6, body, R0);
        piece.stamp(page, 0.0, self.mirrored());
    }

    /// A foot of three slots on the baseline; empty slots are left out.
    pub fn foot(&mut self, page: &mut Page, baseline: f64, start: &str, middle: &str, end: &str) {
        let mut piece = Piece::new();
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
            let limits =
                crate::fit::Limits { max: setting.style.size, soft: 5.5, hard: 5.0, lines: 1, leading: 1.4 };
            let fitted = crate::fit::fit(&mut self.engine, &setting, alone, limits);
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
