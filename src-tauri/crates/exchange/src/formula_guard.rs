//! Texts in CSV that a spreadsheet would run as formulas: an apostrophe in front on the way out, taken away on the way in.

use std::borrow::Cow;

use crate::contact::is_phone;

/// The text as it may stand in a CSV file.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let already_marked = bare.len() < text.len();
    let needs = starts_formula(bare) && (already_marked || !(is_number(bare) || is_phone(bare)));
    if needs { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the apostrophe that [`guarded`] put there.
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if starts_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Spreadsheets look past white space, and take the wide forms of the signs, too.
fn starts_formula(text: &str) -> bool {
    text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r'])
}

fn is_number(text: &str) -> bool {
    let digits = text.trim().trim_start_matches(['+', '-']);
    let plain = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '%');
    digits.starts_with(|letter: char| letter.is_ascii_digit()) && digits.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_numbers_and_phones_are_not() {
        for text in [
            "=1+1",
            "@SUM(1)",
            "-2+3",
            "+cmd|' /C calc'!A0",
            " =1",
            "\t=1",
            "- none",
            "＝1",
            "'=1",
            "+A1",
            "-1+1",
        ] {
            assert_eq!(guarded(text), format!("'{text}"), "{text}");
        }
        for text in [
            "-5",
            "+3,5",
            "+257 55 50 40 17",
            "(+243) 555 004 112",
            "Aimée",
            "N'Djaména",
            "'hello",
            "",
            "a=b",
        ] {
            assert_eq!(guarded(text), text, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_was_guarded_comes_back(text in "['=+@a1 \t-]{0,8}", any in ".{0,20}") {
            for text in [text, any] {
                // Nothing that begins like a formula leaves unguarded, unless it is a number or a phone.
                let out = guarded(&text).into_owned();
                prop_assert_eq!(unguarded(&out), text.as_str());
                prop_assert!(!starts_formula(&out) || is_number(&out) || is_phone(&out));
            }
        }
    }
}
