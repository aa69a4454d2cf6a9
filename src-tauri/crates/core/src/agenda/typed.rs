//! Lengths and clock times as people type them, in the notations of English, French and Arabic keyboards.

use super::{DAY_MINUTES, LONGEST_DURATION};
use crate::Minute;

/// The length that a text names, in minutes: "45", "90 min", "1h30", "1 h 30", "1:30", "2h", "1.5 h".
/// `None` when it names none from 1 to 1440.
pub fn parse_duration(text: &str) -> Option<Minute> {
    use Token::{Hours, Minutes, Number, Point, Separator};
    let minutes = match *tokens(text)?.as_slice() {
        [Number(n)] | [Number(n), Minutes] => n.value,
        [Number(h), Hours] => h.value.checked_mul(60)?,
        [Number(h), Hours, Number(m)] | [Number(h), Hours, Number(m), Minutes] => clock(h, m)?,
        [Number(h), Separator, Number(m)] | [Number(h), Separator, Number(m), Hours] if m.digits == 2 => {
            clock(h, m)?
        }
        [Number(h), Point, Number(part), Hours] => decimal_hours(h, part)?,
        [Number(h), Point, Number(part)] if part.digits == 1 => decimal_hours(h, part)?,
        [Number(h), Point, Number(m)] if m.digits == 2 => clock(h, m)?,
        _ => return None,
    };
    (1..=LONGEST_DURATION).contains(&minutes).then_some(minutes)
}

/// The time of day that a text names, in minutes from midnight: "9", "9h", "9h05", "14.30", "9:05", "0930", "2 pm", "2.30 p.m.".
/// Hours from 24 to 29 mean the night after ("24:30" = 1470). `None` when it names no time.
pub fn parse_clock(text: &str) -> Option<Minute> {
    use Token::{Afternoon, Forenoon, Hours, Minutes, Number, Point, Separator};
    let mut tokens = tokens(text)?;
    let half = match tokens.last() {
        Some(Afternoon | Forenoon) => tokens.pop(),
        _ => None,
    };
    let minutes = match *tokens.as_slice() {
        [Number(h)] | [Number(h), Hours] if h.digits <= 2 && h.value <= 24 => h.value * 60,
        [Number(n)] if n.digits == 3 || n.digits == 4 => {
            let part = |value| Digits { value, digits: 2 };
            clock(part(n.value / 100), part(n.value % 100))?
        }
        [Number(h), Hours | Separator | Point, Number(m)]
        | [Number(h), Hours | Separator | Point, Number(m), Minutes | Hours]
            if m.digits == 2 =>
        {
            clock(h, m)?
        }
        _ => return None,
    };
    let noon = DAY_MINUTES / 2;
    match half {
        None => (minutes < 30 * 60).then_some(minutes),
        // Twelve o'clock opens its half of the day: 12 am is midnight, 12.30 pm is half past noon.
        Some(half) if (60..noon + 60).contains(&minutes) => {
            Some(minutes % noon + if half == Afternoon { noon } else { 0 })
        }
        // "14:30 pm" says it twice; "14:30 am" contradicts itself.
        Some(Afternoon) if (noon..DAY_MINUTES).contains(&minutes) => Some(minutes),
        Some(_) => None,
    }
}

fn clock(hours: Digits, minutes: Digits) -> Option<Minute> {
    (minutes.value < 60).then_some(())?;
    hours.value.checked_mul(60)?.checked_add(minutes.value)
}

fn decimal_hours(hours: Digits, part: Digits) -> Option<Minute> {
    let scale = 10i32.checked_pow(part.digits)?;
    hours.value.checked_mul(60)?.checked_add(part.value.checked_mul(60)?.checked_add(scale / 2)? / scale)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Digits {
    value: i32,
    digits: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Number(Digits),
    /// ":" as clocks show it.
    Separator,
    /// "." or ",": between hours and minutes, or a decimal point.
    Point,
    Hours,
    Minutes,
    Forenoon,
    Afternoon,
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let text: String = text.chars().filter(|c| !directs(*c)).collect();
    let mut rest = text.trim();
    // A full stop at the end closes an abbreviation or a sentence.
    rest = rest.trim_end_matches('.');
    while let Some(first) = rest.chars().next() {
        if found.len() > 6 {
            return None;
        }
        if first.is_whitespace() {
            rest = rest.trim_start();
            continue;
        }
        let (token, length) = if digit(first).is_some() {
            number(rest)?
        } else if first == ':' || first == '\u{2236}' {
            (Token::Separator, first.len_utf8())
        } else if (first == '.' || first == ',' || first == '\u{66b}')
            && matches!(found.last(), Some(Token::Number(_)))
        {
            (Token::Point, first.len_utf8())
        } else {
            word(rest)?
        };
        found.push(token);
        rest = &rest[length..];
    }
    (!found.is_empty()).then_some(found)
}

/// Marks of direction, which stand around the numbers of our own sentences and in what is pasted.
fn directs(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Latin, Arabic-Indic and Persian digits.
fn digit(c: char) -> Option<i32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(c as i32 - zero as i32)
}

fn number(text: &str) -> Option<(Token, usize)> {
    let (mut value, mut digits, mut length) = (0i32, 0, 0);
    for c in text.chars() {
        let Some(d) = digit(c) else { break };
        value = value.checked_mul(10)?.checked_add(d)?;
        digits += 1;
        length += c.len_utf8();
    }
    Some((Token::Number(Digits { value, digits }), length))
}

fn word(text: &str) -> Option<(Token, usize)> {
    let length = text
        .char_indices()
        .find(|&(_, c)| c.is_whitespace() || digit(c).is_some() || c == ':' || c == ',')
        .map_or(text.len(), |(at, _)| at);
    let plain: String = text[..length].chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    let token = match plain.as_str() {
        "h" | "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" | "س" | "ساعة" => Token::Hours,
        "m" | "mn" | "min" | "mins" | "minute" | "minutes" | "'" | "\u{2019}" | "\u{2032}" | "د"
        | "دقيقة" | "دقائق" => Token::Minutes,
        "am" | "a" | "ص" => Token::Forenoon,
        "pm" | "p" | "م" => Token::Afternoon,
        _ => return None,
    };
    Some((token, length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What people type and what it means, from a table that the screen's own reader is tested with too.
    fn examples(table: &str) -> Vec<(String, Option<Minute>)> {
        let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines
            .map(|line| {
                let (typed, means) = line.rsplit_once(" = ").unwrap();
                (seen(typed), means.parse().ok())
            })
            .collect()
    }

    /// A text in which some characters are written by number.
    fn seen(typed: &str) -> String {
        let mut parts = typed.split("\\u");
        let mut text = parts.next().unwrap().to_owned();
        for part in parts {
            text.push(char::from_u32(u32::from_str_radix(&part[..4], 16).unwrap()).unwrap());
            text.push_str(&part[4..]);
        }
        text
    }

    #[test]
    fn lengths_as_people_type_them() {
        let table = examples(include_str!("../../../../../tests/fixtures/typed/lengths.txt"));
        assert!(table.len() > 40);
        for (typed, minutes) in table {
            assert_eq!(parse_duration(&typed), minutes, "{typed}");
        }
    }

    #[test]
    fn times_as_people_type_them() {
        let table = examples(include_str!("../../../../../tests/fixtures/typed/times.txt"));
        assert!(table.len() > 40);
        for (typed, minute) in table {
            assert_eq!(parse_clock(&typed), minute, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,12}") {
            if let Some(minutes) = parse_duration(&text) { prop_assert!((1..=1440).contains(&minutes)); }
            if let Some(minute) = parse_clock(&text) { prop_assert!((0..1800).contains(&minute)); }
        }

        #[test]
        fn every_minute_of_the_day_is_read_back(minute in 0i32..1440) {
            for text in [
                format!("{:02}:{:02}", minute / 60, minute % 60),
                format!("{}h{:02}", minute / 60, minute % 60),
                format!("{}.{:02}", minute / 60, minute % 60),
            ] {
                prop_assert_eq!(parse_clock(&text), Some(minute));
            }
        }
    }
}
