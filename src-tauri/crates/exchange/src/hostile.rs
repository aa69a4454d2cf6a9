//! What in a cell could do harm elsewhere, or would break a page: formulas, markup, invisible signs, texts without end.

use std::borrow::Cow;

use crate::delegates::{Columns, DelegateRow};
use crate::field::DelegateField as F;
use crate::problem::{Detail, Problem, ProblemKind as K};
use crate::sheet::{Cell, Row};

const LONG_ORGANISATION: usize = 45;
const LONG_CELL: usize = 1_000;

/// What could do harm elsewhere, and what would break a page: noted, never changed.
pub(crate) fn hostile(
    delegate: &mut DelegateRow,
    row: &Row,
    columns: &Columns,
    note: &mut impl FnMut(Problem),
) {
    if let Some(organisation) = &delegate.organisation {
        let length = organisation.chars().count();
        if length >= LONG_ORGANISATION {
            note(Problem::new(row.number, K::OrgLong, F::Organisation.code()).detail(Detail::Length(length)));
        }
    }
    for field in F::ALL {
        let Some(column) = columns.of(*field) else { continue };
        let Cell::Text(typed) = row.cell(column) else { continue };
        let text = typed.trim();
        let code = match field {
            F::Given | F::Family => F::FullName.code(),
            other => other.code(),
        };
        if text.len() > LONG_CELL {
            let length = text.chars().count();
            if length > LONG_CELL {
                note(Problem::new(row.number, K::CellLong, code).detail(Detail::Length(length)));
            }
        }
        if !matches!(field, F::Phone | F::Arrival | F::Departure | F::Timestamp) && is_formula(text) {
            note(Problem::new(row.number, K::FormulaLike, code).value(text));
        }
        if is_markup(text) {
            note(Problem::new(row.number, K::MarkupLike, code).value(text));
        }
        if typed.chars().any(is_control) {
            note(Problem::new(row.number, K::ControlChars, code));
        }
        if typed.chars().any(is_bidi_control) {
            note(Problem::new(row.number, K::BidiControl, code));
        }
    }
    if let Some(name) = &delegate.full_name
        && let Cow::Owned(plain) = without_controls(name)
    {
        delegate.full_name_without_controls = Some(plain);
    }
}

/// A text without control characters and marks that turn the direction of writing; line breaks and tabs stay.
pub fn without_controls(text: &str) -> Cow<'_, str> {
    let is_odd = |letter: char| is_control(letter) || is_bidi_control(letter);
    if text.contains(is_odd) { text.chars().filter(|letter| !is_odd(*letter)).collect() } else { text.into() }
}

fn is_formula(text: &str) -> bool {
    // A dash alone, a dash before a word and a signed number are no formulas.
    let mut letters = text.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        Some('=' | '@') => letters.next().is_some(),
        Some('+' | '-') => {
            text.parse::<f64>().is_err()
                && letters.next().is_some_and(|next| next.is_alphanumeric() || "(=+-@".contains(next))
                && rest.contains(['(', '!', '+', '-', '*', '/', '='])
        }
        _ => false,
    }
}

fn is_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        text.get(at + 1..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_ascii_alphabetic() || next == '/' || next == '!')
    })
}

fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')
}

fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_from_dashes_and_numbers() {
        for text in ["=1+1", "@SUM(1+1)", "-2+3", "+cmd|' /C echo'!A0"] {
            assert!(is_formula(text), "{text}");
        }
        for text in ["-", "- none", "-5", "+3.5", "+257 55 50", "a=b", "", "-chan"] {
            assert!(!is_formula(text), "{text}");
        }
    }
}
