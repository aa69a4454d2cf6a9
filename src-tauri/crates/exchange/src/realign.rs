//! Rows whose cells slipped one column to the right: found by what the cells must look like, and put back.

use warsha_words::country;

use crate::delegate_row::Seen;
use crate::delegates::Columns;
use crate::field::DelegateField as F;
use crate::sheet::{Cell, Row};
use crate::values;

/// The row with its cells put back, and the column (from 0) where the empty cell had been pushed in.
///
/// Only when the row as it stands makes hardly any sense and the row put back makes much more.
pub(crate) fn realign(row: &Row, columns: &Columns, seen: &Seen) -> Option<(Row, usize)> {
    // Lists of people are narrow; in a wide sheet nobody could say what slipped.
    const WIDEST: usize = 200;
    // Addresses, numbers and days are recognised at a glance; where they are right, nothing has slipped.
    let (right, wrong) = tally(row, columns, seen, &[F::Email, F::Phone, F::Arrival, F::Departure]);
    if wrong == 0 && right > 0 {
        return None;
    }
    let (right, wrong) = tally(row, columns, seen, &ANCHORS);
    if wrong < 2 || wrong <= right || row.cells.len() > WIDEST {
        return None;
    }
    let mut best: Option<(usize, Row, usize)> = None;
    for from in (0..row.cells.len()).filter(|column| row.cell(*column).is_blank()) {
        let mut moved = row.clone();
        moved.cells.remove(from);
        let (right_moved, wrong_moved) = tally(&moved, columns, seen, &ANCHORS);
        let better = best.as_ref().is_none_or(|(right, ..)| right_moved > *right);
        if wrong_moved == 0 && right_moved >= 3 && right_moved > right && better {
            best = Some((right_moved, moved, from));
        }
    }
    best.map(|(_, moved, from)| (moved, from))
}

/// Fields whose cells can be recognised.
const ANCHORS: [F; 7] = [F::Email, F::Phone, F::Arrival, F::Departure, F::Country, F::Sex, F::Participation];

/// How many filled cells look right and how many wrong.
fn tally(row: &Row, columns: &Columns, seen: &Seen, anchors: &[F]) -> (usize, usize) {
    let mut tally = (0, 0);
    for field in anchors {
        let Some(cell) = columns.of(*field).map(|column| row.cell(column)).filter(|cell| !cell.is_blank())
        else {
            continue;
        };
        if looks_right(cell, *field, seen) {
            tally.0 += 1;
        } else {
            tally.1 += 1;
        }
    }
    tally
}

fn looks_right(cell: &Cell, field: F, seen: &Seen) -> bool {
    if let (F::Arrival | F::Departure, Cell::Date(_) | Cell::DateTime(_)) = (field, cell) {
        return true;
    }
    let Some(text) = cell.text() else { return false };
    match field {
        F::Email => text.contains('@'),
        F::Phone => digits(&text) >= 7,
        F::Arrival | F::Departure => {
            digits(&text) >= 4 && text.chars().filter(|letter| "/.-".contains(*letter)).count() == 2
        }
        F::Country => seen.country(&text) != country::Found::Unknown,
        F::Sex => values::sex(&text).is_some(),
        F::Participation => values::mode(&text).is_some(),
        _ => false,
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}
