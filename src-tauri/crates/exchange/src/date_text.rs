//! Days as people type them. A day is never guessed from the clock: without a year there is no day.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::clock_text::parse_time;
use crate::sheet::Cell;
use warsha_words::fold;

/// Which of two small numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 31/12/2024.
    DayFirst,
    /// 12/31/2024.
    MonthFirst,
}

impl DateOrder {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::DayFirst => "dmy",
            Self::MonthFirst => "mdy",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::DayFirst => Self::MonthFirst,
            Self::MonthFirst => Self::DayFirst,
        }
    }
}

/// What a text said about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRead {
    /// The day.
    pub day: NaiveDate,
    /// Whether day and month had to be taken the other way round than asked for.
    pub other_order: bool,
}

/// Reads a cell as a day: real dates as they are, texts in any of the usual spellings.
pub fn day_of_cell(cell: &Cell, order: DateOrder) -> Option<DayRead> {
    match cell {
        Cell::Date(day) => Some(DayRead { day: *day, other_order: false }),
        Cell::DateTime(at) => Some(DayRead { day: at.date(), other_order: false }),
        Cell::Text(text) => parse_day(text, order),
        _ => None,
    }
}

/// Reads a text that is a day and nothing else (a time of day may follow).
///
/// Understood: `2024-06-09`, `09/06/2024`, `9.6.24`, `9 June 2024`, `Wed 31 Jan 2024`, `June 9, 2024`, `le 1er juin 2024`,
/// `Mercredi 27 sept. 2023`, months in English, French, Portuguese, Spanish and Swahili. `None` for everything else, also for
/// days that do not exist (31/09/2023).
pub fn parse_day(text: &str, order: DateOrder) -> Option<DayRead> {
    let text = text.trim();
    if let Ok(day) = text.get(..10).unwrap_or(text).parse::<NaiveDate>() {
        let rest = text.get(10..).unwrap_or_default();
        return (rest.is_empty() || is_time(rest)).then_some(DayRead { day, other_order: false });
    }
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if let Some(numbers) = three_numbers(first) {
        return (rest.trim().is_empty() || is_time(rest)).then(|| day_of_numbers(numbers, order)).flatten();
    }
    day_in_words(text, true).map(|day| DayRead { day, other_order: false })
}

/// Finds a day anywhere in a text ("JOUR 3 - Jeudi 28/09/2023 : décider").
pub fn find_day(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let numeric = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, ':' | ',' | '(' | ')' | '–'))
        .find_map(|word| three_numbers(word).and_then(|numbers| day_of_numbers(numbers, order)));
    numeric.map(|read| read.day).or_else(|| day_in_words(text, false))
}

/// Reads a stamp as forms write it: a day and a time of day, with seconds.
pub fn parse_stamp(cell: &Cell, order: DateOrder) -> Option<NaiveDateTime> {
    match cell {
        Cell::Date(day) => Some(day.and_time(NaiveTime::MIN)),
        Cell::DateTime(at) => Some(*at),
        Cell::Text(text) => {
            let text = text.trim();
            let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00:00"));
            let day = parse_day(day, order)?.day;
            let digits: String =
                time.trim().chars().take_while(|c| c.is_ascii_digit() || *c == ':').collect();
            let time = NaiveTime::parse_from_str(&digits, "%H:%M:%S").ok().or_else(|| {
                let minutes = parse_time(time)?;
                NaiveTime::from_num_seconds_from_midnight_opt(minutes * 60, 0)
            })?;
            Some(day.and_time(time))
        }
        _ => None,
    }
}

/// What a text in a date column votes for, when day and month can be told apart.
pub fn order_shown(text: &str) -> Option<DateOrder> {
    let first = text.split_whitespace().next()?;
    let [a, b, c] = three_numbers(first)?;
    if a > 31 || c > 31 && c < 1000 {
        return None;
    }
    match (a, b) {
        (13..=31, 1..=12) => Some(DateOrder::DayFirst),
        (1..=12, 13..=31) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

fn is_time(text: &str) -> bool {
    let text = text.trim().trim_start_matches('T');
    let clock: String = text.chars().take(5).collect();
    parse_time(&clock).is_some() || parse_time(text).is_some()
}

fn three_numbers(word: &str) -> Option<[u32; 3]> {
    let mut parts = word.split(['/', '.', '-']);
    let mut next = || {
        let part = parts.next()?;
        (!part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())
            .flatten()
    };
    let numbers = [next()?, next()?, next()?];
    parts.next().is_none().then_some(numbers)
}

fn day_of_numbers([a, b, c]: [u32; 3], order: DateOrder) -> Option<DayRead> {
    if a > 31 {
        return NaiveDate::from_ymd_opt(a as i32, b, c).map(|day| DayRead { day, other_order: false });
    }
    let year = full_year(c);
    let day = |order: DateOrder| match order {
        DateOrder::DayFirst => NaiveDate::from_ymd_opt(year, b, a),
        DateOrder::MonthFirst => NaiveDate::from_ymd_opt(year, a, b),
    };
    if let Some(day) = day(order) {
        return Some(DayRead { day, other_order: false });
    }
    // Only a month that cannot be one (25 in 09/25/2023) is read the other way; 31/09 is simply wrong.
    let month = match order {
        DateOrder::DayFirst => b,
        DateOrder::MonthFirst => a,
    };
    if month > 12 { day(order.other()).map(|day| DayRead { day, other_order: true }) } else { None }
}

fn full_year(year: u32) -> i32 {
    (if year < 100 { year + 2000 } else { year }) as i32
}

const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "janeiro", "enero", "januari", "jan", "janv", "ene"],
    &["february", "fevrier", "fevereiro", "febrero", "februari", "feb", "fev", "fevr"],
    &["march", "mars", "marco", "marzo", "machi", "mar"],
    &["april", "avril", "abril", "aprili", "apr", "avr", "abr"],
    &["may", "mai", "maio", "mayo", "mei"],
    &["june", "juin", "junho", "junio", "juni", "jun"],
    &["july", "juillet", "julho", "julio", "julai", "jul", "juil"],
    &["august", "aout", "agosto", "agosti", "aug", "ago"],
    &["september", "septembre", "setembro", "septiembre", "setiembre", "septemba", "sep", "sept", "set"],
    &["october", "octobre", "outubro", "octubre", "oktoba", "oct", "out", "okt"],
    &["november", "novembre", "novembro", "noviembre", "novemba", "nov"],
    &["december", "decembre", "dezembro", "diciembre", "desemba", "dec", "dez", "dic", "des"],
];

fn month_of(word: &str) -> Option<u32> {
    MONTHS.iter().position(|names| names.contains(&word)).map(|index| index as u32 + 1)
}

fn is_day_name(word: &str) -> bool {
    const NAMES: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "lun",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
        "segunda",
        "terca",
        "quarta",
        "quinta",
        "sexta",
        "sabado",
        "domingo",
        "feira",
        "lunes",
        "martes",
        "miercoles",
        "jueves",
        "viernes",
        "jumatatu",
        "jumanne",
        "jumatano",
        "alhamisi",
        "ijumaa",
        "jumamosi",
        "jumapili",
    ];
    NAMES.contains(&word)
}

/// "9 June 2024" or "June 9, 2024" among other words; with `alone`, only names of days and little words may stand around.
fn day_in_words(text: &str, alone: bool) -> Option<NaiveDate> {
    const LITTLE: &[&str] =
        &["the", "of", "le", "de", "du", "tarehe", "on", "el", "dia", "st", "nd", "rd", "th", "er"];
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let at = words.iter().position(|word| month_of(word).is_some())?;
    let month = month_of(words.get(at)?)?;
    let number = |word: &&str| -> Option<u32> {
        let digits = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
        let suffix = word.get(digits.len()..)?;
        (suffix.is_empty() || LITTLE.contains(&suffix)).then(|| digits.parse().ok()).flatten()
    };
    let year_of = |word: Option<&&str>| {
        word.and_then(number).filter(|year| (1900..2200).contains(year) || (20..100).contains(year))
    };
    let before = words.get(..at)?.iter().rposition(|word| !LITTLE.contains(word));
    let day_before = before.and_then(|index| number(words.get(index)?)).filter(|day| (1..=31).contains(day));
    let mut after = words.iter().enumerate().skip(at + 1).filter(|(_, word)| !LITTLE.contains(word));
    let (day, year, used_until) = if let Some(day) = day_before {
        let (index, word) = after.next()?;
        (day, year_of(Some(word))?, index)
    } else {
        let (_, word) = after.next()?;
        let day = number(word).filter(|day| (1..=31).contains(day))?;
        let (index, word) = after.next()?;
        (day, year_of(Some(word))?, index)
    };
    if alone {
        let used_from = if day_before.is_some() { before.unwrap_or(at) } else { at };
        let around = words.iter().take(used_from).chain(words.iter().skip(used_until + 1));
        if !around.into_iter().all(|word| is_day_name(word) || LITTLE.contains(word)) {
            return None;
        }
    }
    NaiveDate::from_ymd_opt(full_year(year), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Option<String> {
        parse_day(text, DateOrder::DayFirst).map(|read| read.day.to_string())
    }

    #[test]
    fn parse_day_reads_the_usual_spellings() {
        let spellings = [
            ("2024-06-09", "2024-06-09"),
            ("2024-06-09T08:30", "2024-06-09"),
            ("09/06/2024", "2024-06-09"),
            ("9.6.24", "2024-06-09"),
            ("25/9/23", "2023-09-25"),
            ("9-6-2024 14:00", "2024-06-09"),
            ("2024/6/9", "2024-06-09"),
            ("9 June 2024", "2024-06-09"),
            ("9th of June, 2024", "2024-06-09"),
            ("June 9, 2024", "2024-06-09"),
            ("Thu 1 Feb 2024", "2024-02-01"),
            ("Wednesday 31 January 2024", "2024-01-31"),
            ("le 1er juin 2024", "2024-06-01"),
            ("Mercredi 27 sept. 2023", "2023-09-27"),
            ("9 de junho de 2024", "2024-06-09"),
            ("Jumatatu 10 Juni 2024", "2024-06-10"),
        ];
        for (text, expected) in spellings {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn parse_day_refuses_what_is_no_day() {
        for text in [
            "31/09/2023",
            "à confirmer",
            "TBC",
            "early morning, 4 Oct",
            "12",
            "",
            "9 June",
            "1/2",
            "99/99/9999",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn parse_day_tells_when_the_order_was_the_other_one() {
        let read = parse_day("09/25/2023", DateOrder::DayFirst).unwrap();
        assert_eq!((read.day.to_string().as_str(), read.other_order), ("2023-09-25", true));
        let read = parse_day("10/4/2023", DateOrder::MonthFirst).unwrap();
        assert_eq!((read.day.to_string().as_str(), read.other_order), ("2023-10-04", false));
    }

    #[test]
    fn find_day_finds_it_among_other_words() {
        for text in [
            "MARDI 26 SEPTEMBRE 2023 – Jour 1 : partager nos plans",
            "JOUR 3 - Mardi 26/09/2023 : décider pour 2024",
            "Day 1: Tuesday, September 26, 2023",
        ] {
            assert_eq!(find_day(text, DateOrder::DayFirst).unwrap().to_string(), "2023-09-26", "{text}");
        }
        assert_eq!(find_day("Jour 3", DateOrder::DayFirst), None);
    }

    #[test]
    fn order_shown_only_when_it_can_be_told() {
        assert_eq!(order_shown("25/09/2023"), Some(DateOrder::DayFirst));
        assert_eq!(order_shown("8/28/2023 9:25:48"), Some(DateOrder::MonthFirst));
        assert_eq!(order_shown("10/4/2023"), None);
        assert_eq!(order_shown("2023-09-25"), None);
    }

    proptest! {
        #[test]
        fn days_written_in_either_order_come_back(days in 0_i32..40_000, month_first: bool) {
            let written = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::Duration::days(days.into());
            let (form, order) = if month_first { ("%m/%d/%Y", DateOrder::MonthFirst) } else { ("%d.%m.%Y", DateOrder::DayFirst) };
            let read = parse_day(&written.format(form).to_string(), order).unwrap();
            prop_assert_eq!((read.day, read.other_order), (written, false));
        }

        #[test]
        fn parse_day_never_panics(text in ".{0,40}") {
            let _ = parse_day(&text, DateOrder::DayFirst);
            let _ = find_day(&text, DateOrder::MonthFirst);
            let _ = parse_stamp(&Cell::Text(text), DateOrder::DayFirst);
        }
    }
}
