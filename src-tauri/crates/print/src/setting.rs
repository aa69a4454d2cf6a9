//! What is to be set: text in spans, a type style, a measure, and how it may break.

use std::hash::{Hash, Hasher};
use std::ops::Range;

/// The cut of a face. Italic exists for Latin only; other scripts show Regular in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cut {
    /// Regular.
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

/// Size and leading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Type size in points.
    pub size: f64,
    /// Line to line in millimetres.
    pub leading: f64,
}

impl Style {
    /// `size` points on `leading` millimetres.
    pub const fn new(size: f64, leading: f64) -> Self {
        Self { size, leading }
    }

    /// Both made larger or smaller by a factor.
    pub fn times(self, factor: f64) -> Self {
        Self { size: self.size * factor, leading: self.leading * factor }
    }
}

/// A stretch of text in one cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The text as typed.
    pub text: String,
    /// Its cut.
    pub cut: Cut,
    /// Its size in parts of the paragraph's size.
    pub scale: f64,
}

impl Span {
    /// Text of the paragraph's own size.
    pub fn new(text: impl Into<String>, cut: Cut) -> Self {
        Self { text: text.into(), cut, scale: 1.0 }
    }
}

/// Where lines stand in their measure. Start is the side where reading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the side where reading begins.
    Start,
    /// At the other side.
    End,
    /// In the middle.
    Centre,
}

/// Where lines may break besides at spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Breaks {
    /// Prose and titles: after a hyphen only between halves of five letters or more.
    Text,
    /// Names of people: after any hyphen.
    Name,
    /// Names of organisations: at spaces only.
    Spaces,
}

/// A paragraph to be set.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The text.
    pub spans: Vec<Span>,
    /// Size and leading.
    pub style: Style,
    /// Where lines stand.
    pub align: Align,
    /// Where lines break.
    pub breaks: Breaks,
    /// Whether two or three lines are made about equally long.
    pub balance: bool,
    /// Whether digits take cells of equal width.
    pub tabular: bool,
    /// BCP 47 language, which chooses letter shapes.
    pub language: String,
    /// Whether the paragraph reads from right to left.
    pub right_to_left: bool,
    measure: Option<f64>,
    hang: f64,
}

impl Setting {
    /// Regular text on one line, in English reading order.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self::of(vec![Span::new(text, Cut::Regular)], style)
    }

    /// Text in spans on one line.
    pub fn of(spans: Vec<Span>, style: Style) -> Self {
        Self {
            spans,
            style,
            align: Align::Start,
            breaks: Breaks::Text,
            balance: false,
            tabular: false,
            language: "en".to_owned(),
            right_to_left: false,
            measure: None,
            hang: 0.0,
        }
    }

    /// All of it in one cut.
    pub fn cut(mut self, cut: Cut) -> Self {
        for span in &mut self.spans {
            span.cut = cut;
        }
        self
    }

    /// All of it Bold.
    pub fn bold(self) -> Self {
        self.cut(Cut::Bold)
    }

    /// Wrapped to `measure` millimetres.
    pub fn within(mut self, measure: f64) -> Self {
        self.measure = Some(measure.max(1.0));
        self
    }

    /// On one line.
    pub fn unlimited(mut self) -> Self {
        self.measure = None;
        self.hang = 0.0;
        self.align = Align::Start;
        self
    }

    /// Lines after the first indented by `hang` millimetres.
    pub fn hanging(mut self, hang: f64) -> Self {
        self.hang = hang;
        self
    }

    /// Lines of about equal length.
    pub fn balanced(mut self) -> Self {
        self.balance = true;
        self
    }

    /// Aligned otherwise than at the start.
    pub fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// With other break points.
    pub fn breaking(mut self, breaks: Breaks) -> Self {
        self.breaks = breaks;
        self
    }

    /// Digits under digits.
    pub fn tabular(mut self) -> Self {
        self.tabular = true;
        self
    }

    /// In this language and reading order.
    pub fn in_language(mut self, language: &str, right_to_left: bool) -> Self {
        language.clone_into(&mut self.language);
        self.right_to_left = right_to_left;
        self
    }

    /// The width to wrap to, if any.
    pub fn measure(&self) -> Option<f64> {
        self.measure
    }

    /// Indent of lines after the first.
    pub fn hang(&self) -> f64 {
        self.hang
    }

    /// The whole text without characters that have no place on paper, and where each span lies in it.
    pub fn joined(&self) -> (String, Vec<(Range<usize>, Cut, f64)>) {
        let mut text = String::new();
        let mut ranges = Vec::with_capacity(self.spans.len());
        for span in &self.spans {
            let start = text.len();
            text.extend(span.text.chars().filter_map(printable));
            ranges.push((start..text.len(), span.cut, span.scale));
        }
        (text, ranges)
    }

    /// Lengths in micrometres, which can be compared and looked up.
    fn lengths(&self) -> [i64; 4] {
        [
            thousandths(self.style.size),
            thousandths(self.style.leading),
            self.measure.map_or(-1, thousandths),
            thousandths(self.hang),
        ]
    }

    fn manner(&self) -> (Align, Breaks, [bool; 3]) {
        (self.align, self.breaks, [self.balance, self.tabular, self.right_to_left])
    }
}

fn thousandths(value: f64) -> i64 {
    (value * 1000.0).round() as i64
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (&Span, &Span)| {
            a.cut == b.cut && thousandths(a.scale) == thousandths(b.scale) && a.text == b.text
        };
        self.lengths() == other.lengths()
            && self.manner() == other.manner()
            && self.language == other.language
            && self.spans.len() == other.spans.len()
            && self.spans.iter().zip(&other.spans).all(same)
    }
}

impl Eq for Setting {}

impl Hash for Setting {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for span in &self.spans {
            span.text.hash(state);
            (span.cut, thousandths(span.scale)).hash(state);
        }
        self.lengths().hash(state);
        self.manner().hash(state);
        self.language.hash(state);
    }
}

/// Line ends and tabs become spaces; control characters and those that turn the reading order round are left out,
/// because on paper they could only hide what is written.
fn printable(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{200B}' | '\u{AD}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}
