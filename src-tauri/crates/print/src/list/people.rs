//! Names in cells: as typed, the family name Bold, the first break between given and family name, never cut.

use warsha_words::Arg;

use super::Person;
use crate::setting::{Breaks, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, is_arabic};

/// Given and family name, then the name in its own script on a line of its own.
pub(crate) fn name_lines(sheet: &mut Sheet, person: &Person, style: Style, width: f64) -> Vec<Setting> {
    if let Some(line) = unnamed(sheet, person, style) {
        return vec![line];
    }
    let (given, family) = (person.given.trim(), person.family.trim());
    let mut lines = Vec::with_capacity(3);
    if family.is_empty() {
        lines.push(name(sheet, vec![Span::new(given, Cut::Bold)], style));
    } else if given.is_empty() {
        lines.push(name(sheet, vec![Span::new(family, Cut::Bold)], style));
    } else {
        let spans = vec![Span::new(format!("{given} "), Cut::Regular), Span::new(family, Cut::Bold)];
        let whole = name(sheet, spans, style);
        if sheet.engine.width(&whole) <= width {
            lines.push(whole);
        } else {
            lines.push(name(sheet, vec![Span::new(given, Cut::Regular)], style));
            lines.push(name(sheet, vec![Span::new(family, Cut::Bold)], style));
        }
    }
    lines.extend(native(sheet, person, style));
    lines
}

/// Family name first, as hotels file it; nothing is turned round when nobody said which part is the family name.
pub(crate) fn family_first(sheet: &mut Sheet, person: &Person, style: Style, width: f64) -> Vec<Setting> {
    if let Some(line) = unnamed(sheet, person, style) {
        return vec![line];
    }
    let (given, family) = (person.given.trim(), person.family.trim());
    if given.is_empty() || family.is_empty() {
        return name_lines(sheet, person, style, width);
    }
    let spans = vec![Span::new(format!("{family} "), Cut::Bold), Span::new(given, Cut::Regular)];
    let whole = name(sheet, spans, style);
    let mut lines = if sheet.engine.width(&whole) <= width {
        vec![whole]
    } else {
        vec![
            name(sheet, vec![Span::new(family, Cut::Bold)], style),
            name(sheet, vec![Span::new(given, Cut::Regular)], style),
        ]
    };
    lines.extend(native(sheet, person, style));
    lines
}

fn native(sheet: &Sheet, person: &Person, style: Style) -> Option<Setting> {
    let text = person.native_name.trim();
    if text.is_empty() {
        return None;
    }
    let scale = if text.chars().any(is_arabic) { 1.1 } else { 1.0 };
    Some(name(sheet, vec![Span { scale, ..Span::new(text, Cut::Regular) }], style))
}

fn unnamed(sheet: &Sheet, person: &Person, style: Style) -> Option<Setting> {
    if !(person.withheld && person.given.trim().is_empty()) {
        return None;
    }
    let words = sheet.first.say("paper-name-withheld", &[("number", Arg::from(person.number))]);
    Some(sheet.spans(vec![Span::new(words, italic(sheet))], style))
}

/// Italic where the script has one.
pub(crate) fn italic(sheet: &Sheet) -> Cut {
    if sheet.mirrored() { Cut::Regular } else { Cut::Italic }
}

/// A name in the sheet's reading order; in a right-to-left document a Latin one keeps the Latin size.
fn name(sheet: &Sheet, spans: Vec<Span>, style: Style) -> Setting {
    let arabic = spans.iter().any(|s| s.text.chars().any(is_arabic));
    let mut setting = sheet.spans(spans, style).breaking(Breaks::Name);
    let leading = setting.style.leading;
    setting.style = sheet.style_of(style, arabic && sheet.mirrored());
    // Rows of one table keep one leading, whatever the script of a name.
    setting.style.leading = if sheet.mirrored() { leading } else { setting.style.leading };
    setting
}
