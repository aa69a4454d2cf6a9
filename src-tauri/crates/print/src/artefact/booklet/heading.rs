//! Headings of chapters, and pairs of a text in the first and the second language.

use std::rc::Rc;

use crate::fit::{Limits, fit};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::Style;
use crate::sheet::{Sheet, best, in_language, role};
use crate::tag::Tag;

/// Large in the first language, smaller and Italic in the second; leads the outline.
pub(super) fn chapter(
    sheet: &mut Sheet,
    key: &str,
    args: &[(&str, warsha_words::Arg)],
    measure: f64,
) -> Piece {
    let mut piece = Piece::new();
    let first = sheet.first.say(key, args);
    piece.bookmark(0.0, 0, first.as_str());
    let setting = sheet.setting(first, role::H1).bold();
    let style = setting.style;
    let limits = Limits {
        max: style.size,
        soft: style.size * 0.75,
        hard: style.size * 0.6,
        lines: 2,
        leading: style.leading / (style.size * crate::text::POINT),
    };
    let first = fit(&mut sheet.engine, &setting, measure, limits);
    piece.tag(Tag::Heading(1));
    let mut y = piece.text(sheet.margin, 0.0, &first);
    piece.tag(Tag::Paragraph);
    if let Some(second) = sheet.second.as_ref().map(|s| s.say(key, args)) {
        let setting = sheet.second_setting(second, role::H3, true).within(measure);
        let second = sheet.set(&setting);
        y = piece.text(sheet.margin, y, &second);
    }
    piece.height = y;
    piece
}

/// A text in the sheet's first language, and in the second where there is one and it differs.
pub(super) fn both(sheet: &Sheet, texts: &[(String, String)]) -> (String, Option<String>) {
    let first = best(texts, sheet.first.code()).to_owned();
    let second = sheet.second.as_ref().and_then(|s| in_language(texts, s.code())).filter(|s| *s != first);
    let second = second.map(str::to_owned);
    (first, second)
}

/// One of our own words in both languages.
pub(super) fn both_words(sheet: &Sheet, key: &str) -> (String, Option<String>) {
    let first = sheet.first.get(key);
    let second = sheet.second.as_ref().map(|s| s.get(key)).filter(|s| *s != first);
    (first, second)
}

/// Regular text of a role.
pub(super) fn plain(sheet: &mut Sheet, text: &str, role: Style, measure: f64) -> Rc<Paragraph> {
    let setting = sheet.typed(text, role).within(measure);
    sheet.set(&setting)
}

/// Bold text of a role, its lines about equally long.
pub(super) fn bold(sheet: &mut Sheet, text: &str, role: Style, measure: f64) -> Rc<Paragraph> {
    let setting = sheet.typed(text, role).bold().balanced().within(measure);
    sheet.set(&setting)
}

/// The second language under the first.
pub(super) fn second(sheet: &mut Sheet, text: &str, role: Style, measure: f64) -> Rc<Paragraph> {
    let setting = sheet.second_setting(text, role, true).within(measure);
    sheet.set(&setting)
}

/// A title in Bold with its translation under it; returns where they end.
pub(super) fn pair(
    sheet: &mut Sheet,
    piece: &mut Piece,
    (first, other): (&str, Option<&str>),
    (x, y, measure): (f64, f64, f64),
    roles: (Style, Style),
) -> f64 {
    let title = bold(sheet, first, roles.0, measure);
    let mut end = piece.text(x, y, &title);
    if let Some(other) = other {
        let other = second(sheet, other, roles.1, measure);
        end = piece.text(x, end, &other);
    }
    end
}
