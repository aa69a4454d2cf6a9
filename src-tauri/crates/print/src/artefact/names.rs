//! A person's name in the largest type that fits its room: given, family and native name, one under the other.

use std::rc::Rc;

use crate::fit::{Limits, fit};
use crate::paragraph::Paragraph;
use crate::setting::{Breaks, Setting, Style};
use crate::sheet::{Sheet, is_arabic};
use crate::text::POINT;

/// How much larger Arabic is set than Latin beside it: its letters are smaller in their em.
const ARABIC: f64 = 1.15;
/// What the largest sizes are multiplied by, as often as it takes, until the name is as low as its room.
const STEP: f64 = 0.95;
/// How often at most: then they are less than a third.
const STEPS: i32 = 24;

/// A name as it is to be shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<'a> {
    pub given: &'a str,
    pub family: &'a str,
    pub native: &'a str,
}

impl Name<'_> {
    /// The three lines. Somebody with a single name has it in the place of the given name.
    pub fn lines(&self) -> [&str; 3] {
        let (given, family, native) = (self.given.trim(), self.family.trim(), self.native.trim());
        if given.is_empty() { [family, "", native] } else { [given, family, native] }
    }
}

/// One line of a name: how wide and how large it may be, and what stands above it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub width: f64,
    pub limits: Limits,
    pub gap: f64,
}

/// The room for a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    /// Given, family and native name.
    pub fields: [Field; 3],
    pub height: f64,
    /// From where down the room is narrower, from its top, and how wide it is there.
    pub narrow: Option<(f64, f64)>,
}

/// A name set: its paragraphs with their tops, and its height.
#[derive(Clone, Debug)]
pub(crate) struct SetName {
    /// Given, family and native name, those that there are.
    pub lines: Vec<(f64, Rc<Paragraph>)>,
    pub height: f64,
    /// Whether even the smallest type is higher than the room.
    pub overflows: bool,
}

/// Sets a name in its room.
pub(crate) fn set_name(sheet: &mut Sheet, name: Name<'_>, room: &Room) -> SetName {
    let mut set_smaller = |steps: i32| attempt(sheet, name, room, STEP.powi(steps));
    let largest = set_smaller(0);
    if !largest.overflows {
        return largest;
    }
    // Smaller type is never higher, so the steps can be halved instead of counted.
    let (mut too_high, mut low) = (0, STEPS);
    let mut found = None;
    while low - too_high > 1 {
        let middle = i32::midpoint(too_high, low);
        let set = set_smaller(middle);
        if set.overflows {
            too_high = middle;
        } else {
            low = middle;
            found = Some(set);
        }
    }
    found.unwrap_or_else(|| set_smaller(low))
}

fn attempt(sheet: &mut Sheet, name: Name<'_>, room: &Room, part: f64) -> SetName {
    let mut lines: Vec<(f64, Rc<Paragraph>)> = Vec::new();
    let mut end = 0.0;
    for (text, field) in name.lines().into_iter().zip(&room.fields) {
        if text.is_empty() {
            continue;
        }
        let top = if lines.is_empty() { 0.0 } else { end + field.gap };
        let limits = scaled(field.limits, part, text);
        let mut set = set_line(sheet, text, field.width, limits);
        if let Some((below, width)) = room.narrow
            && top + set.height() > below
            && set.width() > width
        {
            set = set_line(sheet, text, width, limits);
        }
        end = top + set.height();
        lines.push((top, set));
    }
    SetName { lines, height: end, overflows: end > room.height + 0.01 }
}

/// The limits in half points for a part of their largest size, larger where the script wants it.
fn scaled(limits: Limits, part: f64, text: &str) -> Limits {
    let script = script_factor(text);
    let half = |size: f64| (size * 2.0).floor() / 2.0;
    let max = half(limits.max * part * script);
    let floor = |size: f64| half(size * script).min(max);
    Limits { max, soft: floor(limits.soft), hard: floor(limits.hard), ..limits }
}

/// What a type size is multiplied by for the script of a text.
pub(crate) fn script_factor(text: &str) -> f64 {
    if text.chars().any(is_arabic) { ARABIC } else { 1.0 }
}

fn set_line(sheet: &mut Sheet, text: &str, width: f64, limits: Limits) -> Rc<Paragraph> {
    let setting = bold_name(sheet, text, Style::new(limits.max, limits.max));
    fit(&mut sheet.engine, &setting, width, limits)
}

/// A name as typed, Bold, in the reading order of the sheet.
pub(crate) fn bold_name(sheet: &Sheet, text: &str, style: Style) -> Setting {
    Setting::new(text, style).bold().breaking(Breaks::Name).in_language(sheet.first.code(), sheet.mirrored())
}

/// What stands between the parts of a place or of a short list.
pub(crate) fn comma(sheet: &Sheet) -> &'static str {
    if sheet.mirrored() { "، " } else { ", " }
}

/// A setting in another style.
pub(crate) fn restyled(mut setting: Setting, style: Style) -> Setting {
    setting.style = style;
    setting
}

/// Fits a text and makes its lines about equally long.
pub(crate) fn fit_balanced(
    sheet: &mut Sheet,
    setting: &Setting,
    width: f64,
    limits: Limits,
) -> Rc<Paragraph> {
    let fitted = fit(&mut sheet.engine, setting, width, limits);
    if fitted.lines.len() < 2 {
        return fitted;
    }
    let style = Style::new(fitted.size / POINT, fitted.leading);
    let even = sheet.set(&restyled(setting.clone(), style).within(width).balanced());
    // A word that had to be broken has no even lines.
    if even.lines.len() == fitted.lines.len() && even.width() <= width + 0.01 { even } else { fitted }
}
