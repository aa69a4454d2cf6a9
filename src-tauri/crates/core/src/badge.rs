//! Badge codes: `W26-0011-4HVC` is workshop, row number, and a random part that ends in a check character. No personal data in it.
//!
//! The check: symbols have values 0 to 28, each place has its own weight, and the weighted sum is a multiple of 29. As 29 is prime, no
//! single wrong symbol and no two swapped ones leave the sum as it was.

use std::fmt;
use uuid::Uuid;

/// Digits, and the letters that nobody takes for a digit or for another letter (no B, I, L, O, S, U, Z).
pub const BADGE_ALPHABET: &[u8; 29] = b"0123456789ACDEFGHJKMNPQRTVWXY";

const MODULUS: u32 = BADGE_ALPHABET.len() as u32;
const PREFIX_LENGTH: usize = 3;
const TAIL_LENGTH: usize = 4;
const HIGHEST_NUMBER: u32 = 999_999;

/// The code on a badge. Its text is in capitals with two hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BadgeCode(String);

/// Why a text is not a badge code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotABadge {
    /// It does not look like one: perhaps a name, or another organiser's badge.
    #[error("not the shape of a badge code")]
    Shape,
    /// It looks like one, but a character is wrong.
    #[error("a character of the badge code is wrong")]
    Check,
}

impl BadgeCode {
    /// The code of a workshop's prefix (three symbols of the alphabet, such as "W26"), a row number, and a random number of which as much
    /// is used as fits in three symbols. `None` when the prefix is not one or the number is above 999,999.
    pub fn make(prefix: &str, number: u32, random: u32) -> Option<Self> {
        let prefix = prefix.to_ascii_uppercase();
        if prefix.len() != PREFIX_LENGTH || number > HIGHEST_NUMBER {
            return None;
        }
        let symbol = |value: u32| char::from(BADGE_ALPHABET[(value % MODULUS) as usize]);
        let mut text = format!("{prefix}-{number:04}-");
        text.extend([random, random / MODULUS, random / MODULUS / MODULUS].map(symbol));
        // The check has weight 1, so it is what the others lack to a multiple.
        let sum = weighted_sum(&format!("{text}0"))?;
        text.push(symbol(MODULUS - sum));
        Some(Self(text))
    }

    /// The text, in capitals with hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The three symbols of the workshop.
    pub fn prefix(&self) -> &str {
        self.0.get(..PREFIX_LENGTH).unwrap_or_default()
    }

    /// The row number of the delegate that it was made for.
    pub fn number(&self) -> u32 {
        self.0.split('-').nth(1).and_then(|n| n.parse().ok()).unwrap_or_default()
    }
}

impl fmt::Display for BadgeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number before the first spare code of a workshop.
const SPARE: u32 = 9000;

/// The `nth` spare code of a workshop, from 1: for a blank badge that is given to somebody who is not on the list. It follows from the
/// workshop alone, so that a desk knows it without a list of spare codes. `None` as for [`BadgeCode::make`].
pub fn spare(prefix: &str, workshop: Uuid, nth: u32) -> Option<BadgeCode> {
    let number = SPARE.checked_add(nth)?;
    // FNV-1a: spread well enough that nobody guesses the next code from the one before.
    let bytes = workshop.as_bytes().iter().chain(&number.to_be_bytes()).copied().collect::<Vec<u8>>();
    let hash = bytes.iter().fold(0x811C_9DC5_u32, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193));
    BadgeCode::make(prefix, number, hash ^ (hash >> 15))
}

/// Whether a code is a spare one of this workshop.
pub fn is_spare(code: &BadgeCode, workshop: Uuid) -> bool {
    let nth = code.number().checked_sub(SPARE).filter(|nth| *nth > 0);
    nth.is_some_and(|nth| spare(code.prefix(), workshop, nth).as_ref() == Some(code))
}

/// Reads what was typed or scanned: any case, with both hyphens (or spaces, as some keyboards give) or without any.
///
/// # Errors
/// [`NotABadge::Shape`] when it is something else, [`NotABadge::Check`] when a character is wrong.
pub fn parse_badge(text: &str) -> Result<BadgeCode, NotABadge> {
    let text = text.trim();
    if text.len() > 4 * (PREFIX_LENGTH + TAIL_LENGTH + 8) {
        return Err(NotABadge::Shape);
    }
    let groups: Vec<String> =
        text.split(['-', '\u{2010}', '\u{2011}', '\u{2013}', ' ']).map(str::to_uppercase).collect();
    let (prefix, number, tail) = match groups.as_slice() {
        [prefix, number, tail] => (prefix.as_str(), number.as_str(), tail.as_str()),
        [whole] if whole.is_ascii() && whole.len() > PREFIX_LENGTH + TAIL_LENGTH => {
            let (prefix, rest) = whole.split_at(PREFIX_LENGTH);
            let (number, tail) = rest.split_at(rest.len() - TAIL_LENGTH);
            (prefix, number, tail)
        }
        _ => return Err(NotABadge::Shape),
    };
    let known = |part: &str| part.bytes().all(|b| BADGE_ALPHABET.contains(&b));
    let canonical = number.len() == 4 || (number.len() <= 6 && !number.starts_with('0'));
    let shaped = prefix.len() == PREFIX_LENGTH
        && tail.len() == TAIL_LENGTH
        && (4..=6).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit())
        && canonical;
    if !shaped {
        return Err(NotABadge::Shape);
    }
    let text = format!("{prefix}-{number}-{tail}");
    if !known(prefix) || !known(tail) || weighted_sum(&text) != Some(0) {
        return Err(NotABadge::Check);
    }
    Ok(BadgeCode(text))
}

/// The sum of value times weight over the symbols, modulo 29. Weights count from 1 at the end. `None` for a symbol outside the alphabet.
fn weighted_sum(text: &str) -> Option<u32> {
    let symbols = text.bytes().rev().filter(|b| *b != b'-');
    let mut sum = 0;
    for (weight, symbol) in (1u32..).zip(symbols) {
        let value = BADGE_ALPHABET.iter().position(|b| *b == symbol)? as u32;
        sum = (sum + weight * value) % MODULUS;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn code_has_the_printed_shape_and_is_read_back() {
        let code = BadgeCode::make("W26", 11, 20_000).unwrap();
        assert_eq!(code.as_str().len(), "W26-0011-4HVC".len());
        assert!(code.as_str().starts_with("W26-0011-"));
        assert_eq!((code.prefix(), code.number()), ("W26", 11));
        assert_eq!(parse_badge(code.as_str()), Ok(code.clone()));
        assert_eq!(parse_badge(&code.as_str().to_lowercase()), Ok(code.clone()));
        assert_eq!(parse_badge(&code.as_str().replace('-', "")), Ok(code.clone()));
        assert_eq!(parse_badge(&format!("  {}\n", code.as_str().replace('-', " "))), Ok(code));
    }

    #[test]
    fn prefix_or_number_that_cannot_be_is_refused() {
        assert_eq!(BadgeCode::make("WO6", 1, 0), None);
        assert_eq!(BadgeCode::make("W2", 1, 0), None);
        assert_eq!(BadgeCode::make("W26", 1_000_000, 0), None);
    }

    #[test]
    fn spare_codes_follow_from_the_workshop_and_are_known_again() {
        let (ours, theirs) = (Uuid::from_u128(7), Uuid::from_u128(8));
        let codes: Vec<BadgeCode> = (1..=50).map(|nth| spare("W26", ours, nth).unwrap()).collect();
        assert_eq!(codes[2].number(), 9003);
        assert_eq!(spare("W26", ours, 3).as_ref(), Some(&codes[2]));
        assert!(
            codes.iter().all(|code| parse_badge(code.as_str()).as_ref() == Ok(code) && is_spare(code, ours))
        );
        assert!(codes.iter().filter(|code| is_spare(code, theirs)).count() <= 1);
        assert!(!is_spare(&BadgeCode::make("W26", 9003, 1).unwrap(), ours));
        assert!(!is_spare(&BadgeCode::make("W26", 11, 1).unwrap(), ours));
        assert_eq!(spare("W26", ours, u32::MAX), None);
    }

    #[test]
    fn names_and_numbers_are_no_badges() {
        for text in
            ["", "Nyakuoth", "14", "Marie-Claire-Ndayizeye", "W26-0011", "W26--4HVC", "a-b-c", "🙂-0011-4HVC"]
        {
            assert_eq!(parse_badge(text), Err(NotABadge::Shape), "{text}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_is_refused(number in 0u32..200_000, random: u32, at: prop::sample::Index, other in "[0-9A-Za-z /-]") {
            let code = BadgeCode::make("W26", number, random).unwrap();
            let mut wrong: Vec<char> = code.as_str().chars().collect();
            let at = at.index(wrong.len());
            let other = other.chars().next().unwrap();
            let hyphen = wrong[at] == '-' && (other == ' ' || other == '-');
            prop_assume!(!wrong[at].eq_ignore_ascii_case(&other) && !hyphen);
            wrong[at] = other;
            prop_assert!(parse_badge(&wrong.into_iter().collect::<String>()).is_err());
        }

        #[test]
        fn any_two_swapped_characters_are_refused(number in 0u32..1_000_000, random: u32) {
            let code = BadgeCode::make("W26", number, random).unwrap();
            let right: Vec<char> = code.as_str().chars().collect();
            for one in 0..right.len() {
                for other in one + 1..right.len() {
                    if right[one] != right[other] {
                        let mut wrong = right.clone();
                        wrong.swap(one, other);
                        let wrong: String = wrong.into_iter().collect();
                        prop_assert!(parse_badge(&wrong).is_err(), "{} for {}", wrong, code);
                    }
                }
            }
        }

        #[test]
        fn any_text_is_answered(text in "\\PC{0,40}") {
            if let Ok(code) = parse_badge(&text) { prop_assert_eq!(parse_badge(code.as_str()), Ok(code)); }
        }
    }
}
