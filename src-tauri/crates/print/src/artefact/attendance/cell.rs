//! The cells of a signature row: names and organisations that wrap, then shrink, then take a second row; never cut.

use super::AttendanceRow;
use crate::fit::widest_word;
use crate::piece::Piece;
use crate::setting::{Breaks, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, is_arabic};

/// Height of one row.
pub(crate) const ROW: f64 = 11.25;
/// Rows on a page.
pub(crate) const ROWS: usize = 13;

/// Type sizes with their leading and the most lines they may have in one row, from the best to the last.
const RUNGS: [(f64, f64, usize); 5] =
    [(9.0, 4.05, 2), (8.0, 3.75, 2), (8.0, 3.4, 3), (7.5, 3.3, 3), (7.0, 3.0, 3)];
/// White above and below the text of a cell.
const AIR: f64 = 1.0;

/// The lines of a cell before they are set.
pub(crate) struct CellText {
    /// Each begins a line of its own.
    pub lines: Vec<Setting>,
}

/// A cell that has been set.
pub(crate) struct Cell {
    /// Its text, centred in `rows` rows.
    pub piece: Piece,
    /// How many rows of the sheet it needs.
    pub rows: usize,
    /// The size it came down to, in points.
    pub size: f64,
    /// Whether even a whole page was too little.
    pub cut: bool,
}

/// The name cell: given and family name, then the name in its own script.
pub(crate) fn name(sheet: &mut Sheet, row: &AttendanceRow, measure: f64) -> CellText {
    let base = Style::new(9.0, 4.05);
    let plain = |sheet: &Sheet, spans| sheet.spans(spans, base).breaking(Breaks::Name);
    if row.protected {
        let args = [("number", row.number.into())];
        let who = sheet.first.say("paper-delegate-number", &args);
        let how = sheet.first.get("paper-signs-with-initials");
        let small = Span { scale: 8.0 / 9.0, ..Span::new(how, Cut::Regular) };
        let lines = vec![plain(sheet, vec![Span::new(who, Cut::Regular)]), plain(sheet, vec![small])];
        return CellText { lines };
    }
    let (given, family) = if row.family.trim().is_empty() {
        (Span::new("", Cut::Regular), Span::new(row.given.trim(), Cut::Bold))
    } else {
        (Span::new(row.given.trim(), Cut::Regular), Span::new(row.family.trim(), Cut::Bold))
    };
    let mut lines = Vec::new();
    let joined = if given.text.is_empty() {
        vec![family.clone()]
    } else {
        vec![Span::new(format!("{} ", given.text), Cut::Regular), family.clone()]
    };
    let whole = plain(sheet, joined);
    let one_line = size(sheet, &whole, RUNGS[0]);
    if given.text.is_empty() || sheet.engine.width(&one_line) <= measure {
        lines.push(whole);
    } else {
        // The first break of a name is between given and family name.
        lines.push(plain(sheet, vec![given]));
        lines.push(plain(sheet, vec![family]));
    }
    if !row.native_name.trim().is_empty() {
        let scale = if row.native_name.chars().any(is_arabic) { 1.05 } else { 1.0 };
        let native = Span { scale, ..Span::new(row.native_name.trim(), Cut::Regular) };
        lines.push(plain(sheet, vec![native]));
    }
    CellText { lines }
}

/// The organisation cell: the organisation, then city and country.
pub(crate) fn organisation(sheet: &Sheet, row: &AttendanceRow) -> CellText {
    let organisation = if row.protected { "" } else { row.organisation.trim() };
    let lines = [organisation, row.place_line.trim()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .map(|t| {
            sheet.spans(vec![Span::new(t, Cut::Regular)], Style::new(9.0, 4.05)).breaking(Breaks::Spaces)
        })
        .collect();
    CellText { lines }
}

fn size(sheet: &Sheet, setting: &Setting, rung: (f64, f64, usize)) -> Setting {
    let mut sized = setting.clone();
    // Arabic sheets keep the leading, because the rows keep their height.
    let larger = if sheet.mirrored() && setting.spans.iter().any(|s| s.text.chars().any(is_arabic)) {
        1.08
    } else {
        1.0
    };
    sized.style = Style::new(rung.0 * larger, rung.1);
    sized
}

/// Sets a cell `measure` wide into as few rows and as large a size as it can.
pub(crate) fn set(sheet: &mut Sheet, text: &CellText, x: f64, measure: f64) -> Cell {
    for (at, rung) in RUNGS.into_iter().enumerate() {
        // Only the last size of a row may break words that are too wide.
        let breaks_words = at + 1 == RUNGS.len();
        if let Some(cell) = attempt(sheet, text, (x, measure), rung, 1, breaks_words) {
            return cell;
        }
    }
    let mut last = None;
    for rows in 2..=ROWS {
        for rung in [RUNGS[0], RUNGS[4]] {
            let lines = ((rows as f64 * ROW - 2.0 * AIR) / rung.1).floor() as usize;
            let (size, leading, _) = rung;
            if let Some(cell) = attempt(sheet, text, (x, measure), (size, leading, lines), rows, true) {
                return cell;
            }
            last = Some(((size, leading, lines), rows));
        }
    }
    // Longer than a page: a text that was never meant for a cell. What is there is printed and the rest reported.
    let (rung, rows) = last.unwrap_or((RUNGS[4], ROWS));
    let paragraphs: Vec<_> = text.lines.iter().map(|s| size(sheet, s, rung).within(measure)).collect();
    let mut piece = Piece::new();
    let mut y = AIR;
    for setting in paragraphs {
        let paragraph = sheet.set(&setting);
        piece.text(x, y, &paragraph);
        y += paragraph.height();
    }
    let (mut above, _) = piece.split(rows as f64 * ROW - AIR);
    above.height = rows as f64 * ROW;
    Cell { piece: above, rows, size: rung.0, cut: true }
}

fn attempt(
    sheet: &mut Sheet,
    text: &CellText,
    (x, measure): (f64, f64),
    rung: (f64, f64, usize),
    rows: usize,
    breaks_words: bool,
) -> Option<Cell> {
    let mut paragraphs = Vec::with_capacity(text.lines.len());
    let mut lines = 0;
    for setting in &text.lines {
        let sized = size(sheet, setting, rung);
        if !breaks_words && widest_word(&mut sheet.engine, &sized) > measure {
            return None;
        }
        let paragraph = sheet.set(&sized.within(measure));
        lines += paragraph.lines.len();
        paragraphs.push(paragraph);
    }
    if lines > rung.2 {
        return None;
    }
    let mut piece = Piece::new();
    let mut y = (rows as f64 * ROW - lines as f64 * rung.1) / 2.0;
    for paragraph in &paragraphs {
        y = piece.text(x, y, paragraph);
    }
    piece.height = rows as f64 * ROW;
    Some(Cell { piece, rows, size: rung.0, cut: false })
}
