//! Rows whose cells slipped one column to the right: found by what the cells must look like, and put back.

use warsha_words::country;

use crate::delegates::Columns;
use crate::field::DelegateField as F;
use crate::sheet::{Cell, Row};
use crate::values;

/// The row with its cells put back, and the column (from 0) where the empty cell had been pushed in.
///
/// Only when the row as it stands makes hardly any sense and the row put back makes much more.
pub(crate) fn realign(row: &Row, columns: &Columns) -> Option<(Row, usize)> {
    let anchors = anchors(columns);
    if anchors.len() < 3 {
        return None;
    }
    let (right, wrong) = tally(row, &anchors);
    if wrong < 2 || wrong <= right {
        return None;
    }
    let mut best: Option<(usize, Row, usize)> = None;
    for from in (0..row.cells.len()).filter(|column| row.cell(*column).is_blank()) {
        let mut moved = row.clone();
        moved.cells.remove(from);
        let (right_moved, wrong_moved) = tally(&moved, &anchors);
        if wrong_moved == 0
            && right_moved >= 2
            && best.as_ref().is_none_or(|(right, ..)| right_moved > *right)
        {
            best = Some((right_moved, moved, from));
        }
    }
    best.filter(|(right_moved, ..)| *right_moved > right).map(|(_, moved, from)| (moved, from))
}

type Test = fn(&Cell) -> bool;

/// Columns whose cells can be recognised.
fn anchors(columns: &Columns) -> Vec<(usize, Test)> {
    let tests: [(F, Test); 7] = [
        (F::Email, |cell| cell.text().is_some_and(|text| text.contains('@'))),
        (F::Country, |cell| cell.text().is_some_and(|text| country::find(&text) != country::Found::Unknown)),
        (F::Phone, |cell| {
            cell.text().is_some_and(|text| text.chars().filter(char::is_ascii_digit).count() >= 7)
        }),
        (F::Sex, |cell| cell.text().is_some_and(|text| values::sex(&text).is_some())),
        (F::Arrival, |cell| {
            matches!(cell, Cell::Date(_) | Cell::DateTime(_))
                || cell.text().is_some_and(|text| is_date_like(&text))
        }),
        (F::Departure, |cell| {
            matches!(cell, Cell::Date(_) | Cell::DateTime(_))
                || cell.text().is_some_and(|text| is_date_like(&text))
        }),
        (F::Participation, |cell| cell.text().is_some_and(|text| values::mode(&text).is_some())),
    ];
    tests.into_iter().filter_map(|(field, test)| Some((columns.of(field)?, test))).collect()
}

fn is_date_like(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 4
        && text.chars().filter(|letter| "/.-".contains(*letter)).count() == 2
}

/// How many filled cells look right and how many wrong.
fn tally(row: &Row, anchors: &[(usize, Test)]) -> (usize, usize) {
    let filled = || anchors.iter().filter(|(column, _)| !row.cell(*column).is_blank());
    let right = filled().filter(|(column, test)| test(row.cell(*column))).count();
    (right, filled().count() - right)
}
