//! Text in a block of time: what it may lose, and in which order, until it fits.
//!
//! The order is the design's: the organiser's short title, smaller type, fewer facts, and at the very last an ellipsis
//! after a whole word of a title. Names of people are never cut: they are shown whole or not at all.

use std::rc::Rc;

use crate::fit::widest_word;
use crate::page::{Area, Paint};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Cut, Setting, Span, Style};
use crate::sheet::Sheet;

/// From a block's edge to its text: half the bar on top, before the padding.
const HALF_BAR: f64 = 0.45;
/// White under the last line.
const CLEAR: f64 = 0.15;

/// Type and white of the blocks of a drawing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The title.
    pub title: Style,
    /// The start time.
    pub start: Style,
    /// Whether the start is Bold with the end under it.
    pub both_times: bool,
    /// Everything under the title.
    pub facts: Style,
    /// Panels inside.
    pub nested: Style,
    /// Left and right.
    pub pad_x: f64,
    /// Above, under the bar.
    pub pad_y: f64,
    /// Width of the column of times.
    pub clock: f64,
}

/// What a block says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    /// When it begins; empty when that stands elsewhere.
    pub start: String,
    /// When it ends; empty when that is drawn.
    pub end: String,
    /// Whether the time stands before the title in its first line: in narrow blocks.
    pub inline: bool,
    /// The titles from the fullest to the shortest.
    pub titles: Vec<String>,
    /// Panels inside: start and title.
    pub nested: Vec<(String, String)>,
    /// Lines under the title, the last of which is lost first.
    pub facts: Vec<String>,
}

/// One way to set a block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rung {
    /// Whether the short title stands for the full one.
    pub short: bool,
    /// Type in parts of its size.
    pub scale: f64,
    /// How many facts at most.
    pub facts: usize,
    /// Whether panels inside are shown.
    pub nested: bool,
}

impl Rung {
    pub const fn new(short: bool, scale: f64, facts: usize, nested: bool) -> Self {
        Self { short, scale, facts, nested }
    }
}

/// A block that was set.
pub(crate) struct Filled {
    /// Its text, from the block's upper start corner.
    pub piece: Piece,
    /// The size it came down to.
    pub scale: f64,
    /// Whether its title ends in an ellipsis.
    pub cut: bool,
}

/// Sets blocks that stand side by side: all at the size of the smallest.
pub(crate) fn fill_alike(
    sheet: &mut Sheet,
    blocks: &[(Content, f64, f64)],
    look: &Look,
    rungs: &[Rung],
) -> Vec<Filled> {
    let mut filled: Vec<Filled> =
        blocks.iter().map(|(c, w, h)| fill(sheet, c, look, rungs, (*w, *h), f64::INFINITY)).collect();
    let smallest = filled.iter().map(|f| f.scale).fold(f64::INFINITY, f64::min);
    for (at, (content, w, h)) in blocks.iter().enumerate() {
        if filled[at].scale > smallest {
            filled[at] = fill(sheet, content, look, rungs, (*w, *h), smallest);
        }
    }
    filled
}

/// Sets a block on the first rung that fits its `width` and `height` and is no larger than `largest`.
pub(crate) fn fill(
    sheet: &mut Sheet,
    content: &Content,
    look: &Look,
    rungs: &[Rung],
    (width, height): (f64, f64),
    largest: f64,
) -> Filled {
    let mut last = None;
    for rung in rungs.iter().filter(|r| r.scale <= largest + 1e-9) {
        let (full, shorter) = content.titles.split_first().map_or(("", &[][..]), |(f, s)| (f.as_str(), s));
        let titles: Vec<&str> = match (rung.short, shorter) {
            (true, [_, ..]) => shorter.iter().map(String::as_str).collect(),
            _ => vec![full],
        };
        for title in titles {
            if let Some(piece) = attempt(sheet, content, title, look, *rung, width, Some(height)) {
                return Filled { piece, scale: rung.scale, cut: false };
            }
            last = Some((title, *rung));
        }
    }
    let (title, rung) = last.unwrap_or(("", Rung::new(true, 1.0, 0, false)));
    let words: Vec<&str> = title.split_whitespace().collect();
    for kept in (1..words.len()).rev() {
        let shortened = format!("{}…", words[..kept].join(" ").trim_end_matches([',', ':', ';', '.']));
        if let Some(piece) = attempt(sheet, content, &shortened, look, rung, width, Some(height)) {
            return Filled { piece, scale: rung.scale, cut: true };
        }
    }
    let shortened = if words.len() > 1 { format!("{}…", words[0]) } else { title.to_owned() };
    let piece = attempt(sheet, content, &shortened, look, rung, width, None).unwrap_or_default();
    Filled { piece, scale: rung.scale, cut: true }
}

/// The block on one rung, or nothing when it is too high or a word too wide. Without a height it is set in any case.
fn attempt(
    sheet: &mut Sheet,
    content: &Content,
    title: &str,
    look: &Look,
    rung: Rung,
    width: f64,
    height: Option<f64>,
) -> Option<Piece> {
    let times = |style: Style| style.times(rung.scale);
    let clock = if content.inline || content.start.is_empty() { 0.0 } else { look.clock };
    let x = look.pad_x + clock;
    let measure = (width - x - look.pad_x).max(4.0);
    let mut piece = Piece::new();
    let top = HALF_BAR + look.pad_y;
    let setting = title_setting(sheet, content, title, look, times(look.title)).within(measure);
    let fits =
        |sheet: &mut Sheet, setting: &Setting| widest_word(&mut sheet.engine, setting) <= measure + 0.01;
    if height.is_some() && !fits(sheet, &setting) {
        return None;
    }
    let paragraph = sheet.set(&setting);
    let mut y = piece.text(x, top, &paragraph);
    if clock > 0.0 {
        clocks(sheet, &mut piece, content, look, top + paragraph.baseline());
    }
    if rung.nested && !content.nested.is_empty() {
        y = nested(sheet, &mut piece, &content.nested, times(look.nested), (x, y + 0.75), measure) + 0.75;
    }
    for fact in content.facts.iter().take(rung.facts).filter(|f| !f.is_empty()) {
        let setting = sheet.typed(fact, times(look.facts)).within(measure);
        if height.is_some() && !fits(sheet, &setting) {
            return None;
        }
        let paragraph = sheet.set(&setting);
        y = piece.text(x, y, &paragraph);
    }
    // Descenders of the last line stay clear of the block's edge.
    height.is_none_or(|h| y <= h - CLEAR).then_some(piece)
}

fn title_setting(sheet: &Sheet, content: &Content, title: &str, look: &Look, style: Style) -> Setting {
    if !content.inline || content.start.is_empty() {
        return sheet.setting(title, style).bold().balanced();
    }
    let scale = look.start.size / look.title.size;
    let clock =
        Span { scale: scale.min(1.0), ..Span::new(format!("{}\u{2002}", content.start), Cut::Regular) };
    sheet.spans(vec![clock, Span::new(title, Cut::Bold)], style)
}

/// Start, and under it the end, beside the first line of the title.
fn clocks(sheet: &mut Sheet, piece: &mut Piece, content: &Content, look: &Look, baseline: f64) {
    let cut = if look.both_times { Cut::Bold } else { Cut::Regular };
    let start = sheet.setting(content.start.as_str(), look.start).cut(cut).tabular().within(look.clock);
    let start = sheet.set(&start);
    piece.text_on(look.pad_x, baseline, &start);
    if look.both_times && !content.end.is_empty() {
        let end = sheet.setting(content.end.as_str(), look.facts).tabular().within(look.clock);
        let end = sheet.set(&end);
        piece.text_on(look.pad_x, baseline + look.title.leading, &end);
    }
}

/// Panels beside a bar; returns where they end.
fn nested(
    sheet: &mut Sheet,
    piece: &mut Piece,
    panels: &[(String, String)],
    style: Style,
    (x, top): (f64, f64),
    measure: f64,
) -> f64 {
    let bar = 0.6;
    let clock_x = x + bar + style.leading * 0.3;
    let widest = panels.iter().map(|p| set_clock(sheet, &p.0, style).width()).fold(0.0, f64::max);
    let title_x = if widest > 0.0 { clock_x + widest + style.leading * 0.5 } else { clock_x };
    let mut y = top;
    for (clock, title) in panels {
        let setting = sheet.setting(title.as_str(), style).within((x + measure - title_x).max(4.0));
        let paragraph = sheet.set(&setting);
        let clock = set_clock(sheet, clock, style);
        if widest > 0.0 {
            piece.text_on(clock_x, y + paragraph.baseline(), &clock);
        }
        y = piece.text(title_x, y, &paragraph);
    }
    piece.fill(Area { x, y: top, width: bar, height: y - top }, Paint::BLACK);
    y
}

fn set_clock(sheet: &mut Sheet, text: &str, style: Style) -> Rc<Paragraph> {
    let setting = sheet.setting(text, style).tabular();
    sheet.set(&setting)
}
