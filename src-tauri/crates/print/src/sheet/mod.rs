//! What every sheet shares: the type scale, its format, settings in its languages.

mod furniture;
mod tongue;

pub(crate) use self::tongue::{Tongue, best, in_language, is_arabic};

use std::rc::Rc;

use crate::artefact::{Paper, PaperOptions, PrintError};
use crate::fit::{Limits, fit};
use crate::page::Page;
use crate::paragraph::Paragraph;
use crate::picture::Picture;
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
    /// The organiser's logo.
    pub logo: Option<Rc<Picture>>,
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
            logo: options.logo.clone(),
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
}
