//! What the kitchen cooks: people and diets for each meal, counts only. Names have no place in the view.

use chrono::NaiveDate;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row};
use crate::list::{
    About, Block2, Cell, Column, Foot, GAP, Grid, Label, ListSheet, READ, beside, heading, prose, typed,
};
use crate::page::{R0, R1, R2};
use crate::piece::Piece;
use crate::setting::{Cut, Span, Style};
use crate::sheet::{best, in_language, role};

const LINE: Style = Style::new(9.5, 4.5);

/// Meals and diets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MealsView {
    /// What it says about itself.
    pub about: About,
    /// The diets that somebody asked for, in order of the columns, each by language.
    pub diets: Vec<Vec<(String, String)>>,
    /// The meals in order of time.
    pub meals: Vec<MealRow>,
    /// Sentences for the kitchen, one a paragraph.
    pub care: Vec<String>,
}

/// One meal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MealRow {
    /// The day.
    pub date: NaiveDate,
    /// What it is called, by language.
    pub title: Vec<(String, String)>,
    /// Minute of the day.
    pub minute: Option<i32>,
    /// Everybody who eats.
    pub people: u32,
    /// Who asked for no diet.
    pub standard: u32,
    /// How many asked for each diet of [`MealsView::diets`]. Somebody with two is counted with both.
    pub counts: Vec<u32>,
}

/// Prints the list.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &MealsView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    crate::list::print_list(laid, &view.about, options)
}

/// The list's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &MealsView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let across = view.diets.len() > 9;
    let mut list = ListSheet::new(&view.about, options, across, false)?;
    let head = list.first_head("paper-meals", "");
    let mut blocks = vec![Block::Gap(4.5), Block::Table(meals(&mut list, view)), Block::Gap(6.75)];
    blocks.push(Block::Piece { piece: care(&mut list, view), keep_with_next: false });
    blocks.push(Block::Gap(15.0));
    blocks.push(Block::Piece { piece: received(&mut list), keep_with_next: false });
    let name = list.get("paper-meals");
    let start = format!("{name} · {}", list.workshop());
    let end = list.audience().unwrap_or_default();
    let words = list.get("paper-counts-only");
    let foot = Foot {
        start: if view.about.foot.is_empty() { words } else { format!("{words} {}", view.about.foot) },
        middle: String::new(),
    };
    Ok(list.pages(head, blocks, (&start, &end), &foot, &name))
}

/// A diet's name in the first language.
fn diet(list: &ListSheet<'_>, names: &[(String, String)]) -> String {
    best(names, list.sheet.first.code()).to_owned()
}

fn meals(list: &mut ListSheet<'_>, view: &MealsView) -> crate::block::Table {
    let mut columns = vec![
        Column::of("paper-day-head", 19.0).key(),
        Column::of("paper-meal", 38.0),
        Column::of("paper-people-head", 13.0).end().key(),
        Column::of("paper-standard", 14.0).end(),
    ];
    let fixed: f64 = columns.iter().map(|c| c.width + GAP).sum();
    // Every diet gets the width of its longest word, as far as there is room.
    let room = list.design - fixed;
    let mut widths: Vec<f64> = view
        .diets
        .iter()
        .map(|d| {
            let setting = list.sheet.setting(diet(list, d), role::SMALL);
            crate::fit::widest_word(&mut list.sheet.engine, &setting).max(9.0)
        })
        .collect();
    let wanted: f64 = widths.iter().map(|w| w + GAP).sum::<f64>() - GAP;
    let spare = (room - wanted).max(0.0) / widths.len().max(1) as f64;
    for width in &mut widths {
        *width += spare.min(5.0);
    }
    for (names, width) in view.diets.iter().zip(widths) {
        columns.push(Column::new(Label::Own(diet(list, names)), width).end());
    }
    let grid = Grid::new(list, columns, (READ.0 + 0.3, READ.1 + 0.3));
    let mut rows = Vec::with_capacity(view.meals.len());
    for (at, meal) in view.meals.iter().enumerate() {
        let first = at == 0 || view.meals[at - 1].date != meal.date;
        let count = view.meals[at..].iter().take_while(|m| m.date == meal.date).count();
        let mut row = row(list, &grid, meal, first);
        // A day's first meal never stands alone at the end of a page.
        row.keep_with_next = first && count > 1;
        rows.push(row);
    }
    if rows.is_empty() {
        let words = list.get("paper-no-meals");
        let cells = vec![Cell::Empty, Cell::one(list.sheet.setting(words, LINE))];
        rows.push(grid.row(&mut list.sheet, cells));
    }
    grid.table(&mut list.sheet, rows, R2)
}

fn row(list: &mut ListSheet<'_>, grid: &Grid, meal: &MealRow, first: bool) -> Row {
    let sheet = &list.sheet;
    let tongue = &sheet.first;
    let mut name = best(&meal.title, tongue.code()).to_owned();
    if let Some(minute) = meal.minute {
        let comma = if sheet.mirrored() { "،" } else { "," };
        name = format!("{name}{comma} {}", tongue.clock(minute));
    }
    let number = |n: u32, cut| {
        let text = if n == 0 { "–".to_owned() } else { tongue.digits(&n.to_string()) };
        Cell::one(sheet.setting(text, LINE).cut(cut).tabular())
    };
    let day = if first {
        crate::list::capitalised(&tongue.digits(&tongue.words.short(meal.date)))
    } else {
        String::new()
    };
    let mut cells = vec![
        Cell::one(sheet.setting(day, LINE).bold()),
        Cell::one(sheet.setting(name, LINE)),
        number(meal.people, Cut::Bold),
        number(meal.standard, Cut::Regular),
    ];
    cells.extend(meal.counts.iter().map(|n| number(*n, Cut::Regular)));
    let mut row = grid.row(&mut list.sheet, cells);
    if first {
        row.above = Some(list.whole_rule(R1));
    } else {
        row.above = Some(list.thin());
    }
    row
}

/// What the kitchen must take care of, beside the words for the labels on the dishes.
fn care(list: &mut ListSheet<'_>, view: &MealsView) -> Piece {
    let [left, right] = beside(&list.sheet);
    let mut piece = Piece::new();
    let title = list.get("paper-please-take-care");
    let y = heading(list, &mut piece, left, &title, "");
    let mut texts: Vec<(Vec<Span>, Style)> = view
        .care
        .iter()
        .filter(|t| !t.trim().is_empty())
        .map(|t| (vec![Span::new(t.trim(), Cut::Regular)], role::BODY))
        .collect();
    texts.push((vec![Span::new(list.get("paper-diets-overlap"), Cut::Regular)], role::BODY));
    texts.push((vec![Span::new(list.get("paper-label-dishes"), Cut::Regular)], role::BODY));
    prose(list, &mut piece, left, y, &texts, 2.25);
    if view.diets.is_empty() {
        return piece;
    }
    let title = list.get("paper-dish-labels");
    let mut y = heading(list, &mut piece, right, &title, "");
    for names in &view.diets {
        y = label(list, &mut piece, right, y, names) + 1.5;
    }
    piece
}

/// The label in the first language Bold, in the second beside it.
fn label(list: &mut ListSheet<'_>, piece: &mut Piece, at: Block2, y: f64, names: &[(String, String)]) -> f64 {
    let first = list.sheet.setting(diet(list, names), role::BODY).bold();
    let other = list.sheet.second.as_ref().map_or_else(
        || names.iter().find(|(l, _)| l != list.sheet.first.code()).map(|(_, t)| t.clone()),
        |s| in_language(names, s.code()).map(str::to_owned),
    );
    let width = if other.is_some() { at.width / 2.0 - 2.0 } else { at.width };
    let first = list.sheet.set(&first.within(width));
    let mut end = piece.text(at.x, y, &first);
    if let Some(other) = other {
        let setting = if list.sheet.second.is_some() {
            list.sheet.second_setting(other, role::BODY, true)
        } else {
            typed(&list.sheet, &other, role::BODY).cut(crate::list::italic(&list.sheet))
        };
        let other = list.sheet.set(&setting.within(width));
        end = end.max(piece.text(at.x + at.width / 2.0 + 2.0, y, &other));
    }
    end
}

/// Lines for the kitchen's receipt and for late changes.
fn received(list: &mut ListSheet<'_>) -> Piece {
    let mut piece = Piece::new();
    for (at, key) in beside(&list.sheet).into_iter().zip(["paper-kitchen-received", "paper-changes-after"]) {
        piece.rule(at.x, 9.0, at.width, R0);
        let text = list.both(key);
        let setting = list.sheet.setting(text, role::SMALL).within(at.width);
        let set = list.sheet.set(&setting);
        piece.text(at.x, 9.9, &set);
    }
    piece
}
