//! Small words of lists: what somebody typed, differences, numbers, an empty list.

use super::grid::{Cell, Grid};
use super::page_head::ListSheet;
use super::{About, people};
use crate::artefact::{Laid, PaperOptions, PrintError, Printed};
use crate::block::Row;
use crate::setting::{Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best, is_arabic, role};
use warsha_core::session_plan::{Emphasis, RichLine};

/// Keeps what stands beside it in left-to-right order.
const LEFT_TO_RIGHT: char = '\u{200E}';

/// A text as typed: in a right-to-left document a Latin one keeps the Latin size and its own order, but the leading of
/// its neighbours. Telephone numbers do not break.
pub(crate) fn typed(sheet: &Sheet, text: &str, style: Style) -> Setting {
    let foreign = sheet.mirrored() && !text.chars().any(is_arabic);
    let mut setting = sheet.setting(in_its_order(sheet, &tied(text)), style);
    if foreign {
        setting.style.size = style.size * sheet.factor;
    }
    setting
}

/// A line of rich text as typed. A link is followed by its address, because paper leads nowhere; points of a list hang.
pub(crate) fn rich(sheet: &Sheet, line: &RichLine, style: Style) -> Setting {
    let mut spans = Vec::with_capacity(line.spans.len() + 2);
    if line.point {
        spans.push(Span::new("– ", Cut::Regular));
    }
    for span in &line.spans {
        let cut = match span.emphasis {
            Emphasis::Plain => Cut::Regular,
            Emphasis::Bold => Cut::Bold,
            Emphasis::Italic => Cut::Italic,
        };
        spans.push(Span::new(tied(&span.text), cut));
        if let Some(address) = span.address.as_deref().filter(|address| *address != span.text) {
            spans.push(Span::new(format!(" ({address})"), Cut::Regular));
        }
    }
    let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
    let foreign = sheet.mirrored() && !whole.chars().any(is_arabic);
    if in_its_order(sheet, &whole) != whole {
        spans.insert(0, Span::new(LEFT_TO_RIGHT.to_string(), Cut::Regular));
        spans.push(Span::new(LEFT_TO_RIGHT.to_string(), Cut::Regular));
    }
    let mut setting = sheet.spans(spans, style);
    if foreign {
        setting.style.size = style.size * sheet.factor;
    }
    if line.point { setting.hanging(2.2 * sheet.factor) } else { setting }
}

/// A left-to-right text that stays one in a right-to-left line, digits and full stops at its ends included.
pub(crate) fn in_its_order(sheet: &Sheet, text: &str) -> String {
    let foreign = sheet.mirrored() && text.chars().any(char::is_alphabetic) && !text.chars().any(is_arabic);
    if foreign { format!("{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}") } else { text.to_owned() }
}

/// Spaces between digits become spaces that do not break.
fn tied(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let tie = |(at, c): (usize, &char)| {
        if *c == ' ' && at > 0 && digit(at - 1) && digit(at + 1) { '\u{A0}' } else { *c }
    };
    characters.iter().enumerate().map(tie).collect()
}

/// "+1", "0", "–2".
pub(crate) fn difference(by: i64) -> String {
    match by {
        0 => "0".to_owned(),
        by if by > 0 => format!("+{by}"),
        by => format!("–{}", by.unsigned_abs()),
    }
}

/// A number with its thousands apart.
fn thousands(number: i64, between: &str) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 3);
    if number < 0 {
        out.push('–');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(between);
        }
        out.push(digit);
    }
    out
}

/// An amount in hundredths, with its hundredths only where there are any.
pub(crate) fn amount(hundredths: i64, decimal: &str, between: &str) -> String {
    let whole = thousands(hundredths / 100, between);
    match hundredths.unsigned_abs() % 100 {
        0 => whole,
        part if hundredths < 0 && hundredths > -100 => format!("–0{decimal}{part:02}"),
        part => format!("{whole}{decimal}{part:02}"),
    }
}

/// The row of a list with nobody on it; the words stand in column `at`.
pub(crate) fn nobody(list: &mut ListSheet<'_>, grid: &Grid, at: usize) -> Row {
    let words = list.get("paper-nobody-yet");
    let span = Span::new(words, people::italic(&list.sheet));
    let mut cells = vec![Cell::Empty; at];
    cells.push(Cell::one(list.sheet.spans(vec![span], role::TABLE)));
    grid.row(&mut list.sheet, cells)
}

/// A date that begins a line begins with a capital, where its script has them.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|c| c.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// Makes the file of a list.
pub(crate) fn print_list(laid: Laid, about: &About, options: &PaperOptions) -> Result<Printed, PrintError> {
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    let outline = laid.pages.first().and_then(|p| p.bookmarks.first()).map(|b| b.title.clone());
    let workshop = best(&about.workshop, language);
    let title = match outline {
        Some(outline) if !outline.is_empty() && !workshop.is_empty() => format!("{workshop}: {outline}"),
        Some(outline) if !outline.is_empty() => outline,
        _ => workshop.to_owned(),
    };
    laid.print(&title, &about.organiser, "", options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amount_keeps_its_thousands_apart_and_hundredths_only_where_there_are_any() {
        let shown = |hundredths| amount(hundredths, ".", " ");
        assert_eq!(shown(53_500_000), "535 000");
        assert_eq!(shown(100_050), "1 000.50");
        assert_eq!(shown(0), "0");
        assert_eq!(shown(-5), "–0.05");
        assert_eq!(shown(-123_456), "–1 234.56");
    }

    #[test]
    fn difference_says_more_with_plus_and_less_with_a_dash() {
        assert_eq!(
            (difference(1).as_str(), difference(0).as_str(), difference(-2).as_str()),
            ("+1", "0", "–2")
        );
    }
}
