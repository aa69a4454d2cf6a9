//! Any table of the screen on paper: the columns that somebody chose, as wide as what stands in them.

use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{
    About, Cell, Column, Foot, GAP, Grid, Groups, Label, ListSheet, READ, stick_to_totals, typed,
};
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Cut, Span, Style};
use crate::sheet::role;

const LINE: Style = Style::new(9.0, 4.2);
/// A row that is written in by hand is at least so high, beside what is white around it.
const HAND: f64 = 8.0;
/// A column is never narrower.
const LEAST: f64 = 8.0;
/// A column of prose asks for no more at first.
const MOST: f64 = 80.0;

/// A table as it stands on the screen, already filtered for its readers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableView {
    /// What it says about itself.
    pub about: About,
    /// What it is called.
    pub title: String,
    /// What it was narrowed down to: "Burundi, confirmed". May be empty.
    pub narrowed: String,
    /// The columns in order.
    pub columns: Vec<TableColumn>,
    /// The rows, in groups or in one group without a name.
    pub groups: Vec<TableGroup>,
    /// A last row of sums, one cell for each column. Empty for none.
    pub totals: Vec<String>,
}

/// The text of a cell that is a box to tick by hand.
pub const TO_TICK: &str = "\u{2610}";

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableColumn {
    /// Its heading.
    pub heading: String,
    /// Whether it tells the rows apart; it is Bold and keeps its width longest.
    pub key: bool,
    /// Millimetres to write in by hand, in rows that are high enough for it; 0 for a column that is only read.
    pub write_in: u32,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableGroup {
    /// Its name; empty for none.
    pub name: String,
    /// The rows, each with one cell for each column.
    pub rows: Vec<Vec<String>>,
    /// A row of sums under them, one cell for each column; it is no row that counts. Empty for none.
    pub totals: Vec<String>,
}

/// Prints the table.
///
/// # Errors
/// [`PrintError::NoDays`] without a column, [`PrintError::NoLanguage`] without a language, and what a broken build
/// would give.
pub fn print(view: &TableView, options: &PaperOptions) -> Result<Printed, PrintError> {
    crate::list::print_list(lay_out(view, options)?, &view.about, options)
}

/// The table's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &TableView, options: &PaperOptions) -> Result<Laid, PrintError> {
    if view.columns.is_empty() {
        return Err(PrintError::NoDays);
    }
    let upright = ListSheet::new(&view.about, options, false, false)?;
    let (mut list, widths) = {
        let mut list = upright;
        let asked = asked(&mut list, view);
        // Turned when upright would squeeze the columns to less than four fifths of what they ask for.
        let gaps = GAP * (asked.len() as f64 - 1.0);
        let wanted: f64 = asked.iter().map(|a| a.wish).sum::<f64>() + gaps;
        if wanted * 0.8 > list.sheet.body {
            list = ListSheet::new(&view.about, options, true, false)?;
        }
        let room = list.sheet.body - gaps;
        (list, share(&asked, room))
    };
    let head = head(&mut list, view);
    // Asked of every row of a column, so it is asked once.
    let numbers: Vec<bool> = (0..view.columns.len()).map(|at| is_number(view, at)).collect();
    let columns = view
        .columns
        .iter()
        .enumerate()
        .zip(widths)
        .map(|((at, column), width)| Column {
            label: Label::Own(column.heading.clone()),
            width,
            align: if numbers[at] { Align::End } else { Align::Start },
            key: column.key,
        })
        .collect();
    let grid = Grid::new(&list, columns, READ);
    let mut groups = Groups::default();
    for group in &view.groups {
        let mut rows: Vec<Row> =
            group.rows.iter().map(|r| row(&mut list, &grid, (view, &numbers), r, Cut::Regular)).collect();
        if !rows.is_empty() && !group.totals.is_empty() {
            stick_to_totals(&mut rows);
            let mut totals = row(&mut list, &grid, (view, &numbers), &group.totals, Cut::Bold);
            totals.above = Some(list.whole_rule(crate::page::R1));
            rows.push(totals);
        }
        if group.name.trim().is_empty() {
            groups.rows.append(&mut rows);
        } else {
            let count = list.sheet.first.digits(&group.rows.len().to_string());
            groups.push(&mut list, group.name.trim(), vec![Span::new(count, Cut::Bold)], rows);
        }
    }
    if groups.rows.is_empty() {
        groups.rows.push(crate::list::nobody(&mut list, &grid, 0));
    } else if !view.totals.is_empty() {
        stick_to_totals(&mut groups.rows);
        let mut totals = row(&mut list, &grid, (view, &numbers), &view.totals, Cut::Bold);
        totals.above = Some(list.whole_rule(crate::page::R1));
        groups.rows.push(totals);
    }
    let table = groups.table(&grid, &mut list.sheet);
    let blocks = vec![Block::Gap(4.5), Block::Table(table)];
    let start = format!("{} · {}", view.title, list.workshop());
    let end = list.audience().unwrap_or_default();
    let rows: usize = view.groups.iter().map(|g| g.rows.len()).sum();
    let middle = list.say("paper-rows", &[("count", Arg::from(rows))]);
    let foot = Foot { start: view.about.foot.clone(), middle };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &view.title))
}

fn head(list: &mut ListSheet<'_>, view: &TableView) -> Piece {
    let mut head = Piece::new();
    let mut title = vec![Span::new(view.title.trim(), Cut::Bold)];
    if !view.narrowed.trim().is_empty() {
        title = vec![
            Span::new(format!("{}\u{2003}", view.title.trim()), Cut::Bold),
            Span::new(view.narrowed.trim(), Cut::Regular),
        ];
    }
    let end = vec![Span::new(list.workshop(), Cut::Regular)];
    list.title_bar(&mut head, title, end, Some(R2));
    let facts = list.about.facts.clone();
    list.facts(&mut head, &facts);
    head
}

fn row(
    list: &mut ListSheet<'_>,
    grid: &Grid,
    (view, numbers): (&TableView, &[bool]),
    cells: &[String],
    cut: Cut,
) -> Row {
    let cells = cells
        .iter()
        .enumerate()
        .map(|(at, text)| {
            if text.trim().is_empty() {
                return Cell::Empty;
            }
            if text == TO_TICK {
                return Cell::Tick;
            }
            let bold = cut == Cut::Bold || view.columns.get(at).is_some_and(|c| c.key);
            let lines = text.trim().lines().filter(|l| !l.trim().is_empty()).map(|line| {
                let setting = typed(&list.sheet, line.trim(), LINE).breaking(Breaks::Name);
                let setting = if numbers.get(at) == Some(&true) { setting.tabular() } else { setting };
                if bold { setting.bold() } else { setting }
            });
            Cell::Lines(lines.collect())
        })
        .collect();
    let mut row = grid.row(&mut list.sheet, cells);
    if view.columns.iter().any(|column| column.write_in > 0) && cut == Cut::Regular {
        row.after += (HAND - row.piece.height).max(0.0);
    }
    row
}

/// What a column asks for: the widest that no line break may divide, and what it would like.
struct Asked {
    least: f64,
    wish: f64,
}

fn asked(list: &mut ListSheet<'_>, view: &TableView) -> Vec<Asked> {
    (0..view.columns.len())
        .map(|at| {
            let heading = list.sheet.setting(&view.columns[at].heading, role::SMALL).bold();
            let word = crate::fit::widest_word(&mut list.sheet.engine, &heading);
            let least = word.max(LEAST).max(f64::from(view.columns[at].write_in));
            let mut found = Asked { least, wish: least };
            let rows = view.groups.iter().flat_map(|g| g.rows.iter().chain([&g.totals]));
            let cells = rows.filter_map(|row| row.get(at));
            for text in cells.chain(view.totals.get(at)).filter(|text| *text != TO_TICK) {
                for line in text.lines() {
                    let setting = typed(&list.sheet, line.trim(), LINE).breaking(Breaks::Name);
                    let setting = if view.columns[at].key { setting.bold() } else { setting };
                    let whole = list.sheet.engine.width(&setting) + 0.1;
                    found.wish = found.wish.max(whole.min(MOST));
                    if whole > found.least {
                        let word = crate::fit::widest_word(&mut list.sheet.engine, &setting) + 0.1;
                        found.least = found.least.max(word.min(MOST / 2.0));
                    }
                }
            }
            found.wish = found.wish.max(found.least);
            found
        })
        .collect()
}

/// Deals out `room`: everybody's wish when there is enough, with the rest in proportion; otherwise the least, and what
/// is left in proportion to what each would still like.
fn share(asked: &[Asked], room: f64) -> Vec<f64> {
    let wishes: f64 = asked.iter().map(|a| a.wish).sum();
    let least: f64 = asked.iter().map(|a| a.least).sum();
    if wishes <= room {
        // A short table does not run to the other edge of the paper in wide gaps; its last column takes the rest.
        let mut widths: Vec<f64> = asked.iter().map(|a| a.wish * (room / wishes).min(1.5)).collect();
        let used: f64 = widths.iter().sum();
        if let Some(last) = widths.last_mut() {
            *last += (room - used).max(0.0);
        }
        return widths;
    }
    if least >= room {
        return asked.iter().map(|a| a.least * room / least).collect();
    }
    let share = (room - least) / (wishes - least);
    asked.iter().map(|a| a.least + (a.wish - a.least) * share).collect()
}

/// Whether everything in a column is a number: it then stands at the end edge, digits under digits.
fn is_number(view: &TableView, at: usize) -> bool {
    let mut any = false;
    for text in view.groups.iter().flat_map(|g| &g.rows).filter_map(|r| r.get(at)) {
        let text = text.trim();
        if text.is_empty() || text == "–" || text == "-" {
            continue;
        }
        let plain = text.trim_start_matches(['+', '–', '-', '−']).trim_end_matches([' ', '\u{A0}', '%']);
        let number = plain.starts_with(char::is_numeric)
            && plain.chars().all(|c| c.is_numeric() || matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '.' | ','));
        if !number {
            return false;
        }
        any = true;
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(cells: &[&str]) -> TableView {
        let rows = cells.iter().map(|c| vec![(*c).to_owned()]).collect();
        TableView {
            columns: vec![TableColumn::default()],
            groups: vec![TableGroup { rows, ..TableGroup::default() }],
            ..TableView::default()
        }
    }

    #[test]
    fn column_of_numbers_is_known_by_what_stands_in_it() {
        for numbers in [&["1", "22", ""][..], &["+1", "–2", "–"], &["110 000", "95 000"], &["12 %"], &["١٢"]]
        {
            assert!(is_number(&view(numbers), 0), "{numbers:?}");
        }
        for texts in [&["", ""][..], &["1", "two"], &["+256 700 a"], &["12:30"], &["2026-05-12"]] {
            assert!(!is_number(&view(texts), 0), "{texts:?}");
        }
    }

    #[test]
    fn widths_add_up_to_the_room_whatever_is_asked() {
        let asked = |pairs: &[(f64, f64)]| -> Vec<Asked> {
            pairs.iter().map(|&(least, wish)| Asked { least, wish }).collect()
        };
        for pairs in [&[(10.0, 20.0), (30.0, 80.0)][..], &[(10.0, 12.0)], &[(90.0, 90.0), (120.0, 160.0)]] {
            let widths = share(&asked(pairs), 100.0);
            assert!((widths.iter().sum::<f64>() - 100.0).abs() < 1e-9, "{widths:?}");
        }
    }
}
