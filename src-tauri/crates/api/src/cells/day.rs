//! Days of arrival and departure as people type them beside a workshop: "16/11", "Sun 15 16h40", "le 16 nov.", "15", "dimanche", "16:40".
//!
//! What is missing of a date is filled in from the workshop's own days: nobody arrives in another year.

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use warsha_core::Minute;
use warsha_exchange::DateOrder;
use warsha_exchange::clock_text::parse_time;
use warsha_exchange::date_text::parse_day;
use warsha_words::{Words, fold};

/// Which end of a stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Arrival,
    Departure,
}

/// A day, a time, or both; neither to empty the cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Stay {
    pub day: Option<NaiveDate>,
    pub minute: Option<Minute>,
}

impl Stay {
    /// The day and the time of a patch. A time alone leaves the day; a day alone leaves the time; nothing empties both.
    pub fn details(self) -> (Option<String>, Option<String>) {
        match self {
            Self { day: None, minute: None } => (Some(String::new()), Some(String::new())),
            Self { day, minute } => (
                day.map(|day| day.to_string()),
                minute.map(|minute| format!("{:02}:{:02}", minute / 60, minute % 60)),
            ),
        }
    }
}

/// Reads a stay near the workshop's days (first, last). `None` for what is neither a day nor a time.
pub(super) fn read_stay(text: &str, days: (NaiveDate, NaiveDate), side: Side) -> Option<Stay> {
    let text = plain(text);
    if text.is_empty() {
        return Some(Stay { day: None, minute: None });
    }
    let near = match side {
        Side::Arrival => days.0,
        Side::Departure => days.1,
    };
    let day = |part: &str| read_day(part, near);
    if let Some(found) = day(&text) {
        return Some(Stay { day: Some(found), minute: time_behind(&text) });
    }
    if let Some(minute) = clock(&text) {
        return Some(Stay { day: None, minute: Some(minute) });
    }
    // A time before or behind the day, wherever the space between them is.
    text.match_indices(' ').find_map(|(at, _)| {
        let (left, right) = (text.get(..at)?.trim(), text.get(at..)?.trim());
        let (found, minute) = match (day(left), clock(right)) {
            (Some(found), Some(minute)) => (found, minute),
            _ => (day(right)?, clock(left)?),
        };
        Some(Stay { day: Some(found), minute: Some(minute) })
    })
}

/// The time that follows a date which the reader of dates takes whole ("2026-11-15 16:40").
fn time_behind(text: &str) -> Option<Minute> {
    let (_, last) = text.rsplit_once([' ', 'T'])?;
    clock(last)
}

/// A time that looks like one: a bare number is a day.
fn clock(text: &str) -> Option<Minute> {
    let text = text.trim_start_matches("at ").trim_start_matches("à ").trim();
    if text.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    parse_time(text).and_then(|minute| Minute::try_from(minute).ok())
}

/// Latin digits, single spaces, no commas and no words that say nothing.
fn plain(text: &str) -> String {
    let latin: String = text
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
            ',' | '،' | '\u{a0}' | '\u{202f}' => ' ',
            other => other,
        })
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'))
        .collect();
    latin.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_day(text: &str, near: NaiveDate) -> Option<NaiveDate> {
    if let Some(read) = parse_day(text, DateOrder::DayFirst) {
        return Some(read.day);
    }
    let words: Vec<&str> = text.split(' ').collect();
    let (weekday, rest) = match words.split_first() {
        Some((first, rest)) => match weekday_named(first) {
            Some(weekday) => (Some(weekday), rest.join(" ")),
            None => (None, text.to_owned()),
        },
        None => return None,
    };
    let candidates = if rest.is_empty() {
        // A weekday alone is the one closest to the beginning, or to the end, of the workshop.
        let wanted = weekday?;
        let mut week = (-3..=3).filter_map(|by| near.checked_add_signed(TimeDelta::days(by)));
        return week.find(|day| day.weekday().num_days_from_monday() == wanted);
    } else if rest.chars().all(|c| c.is_ascii_digit()) && rest.len() <= 2 {
        let number: u32 = rest.parse().ok()?;
        let months = [-1, 0, 1].into_iter().filter_map(|by| month_away(near, by));
        months.filter_map(|(year, month)| NaiveDate::from_ymd_opt(year, month, number)).collect()
    } else {
        in_a_year_near(&rest, near)
    };
    let closest = |days: Vec<NaiveDate>| days.into_iter().min_by_key(|day| (*day - near).num_days().abs());
    match weekday {
        // The weekday decides between months; one that fits none of them is a slip, and the number counts.
        Some(wanted) => {
            let fitting: Vec<NaiveDate> = candidates
                .iter()
                .copied()
                .filter(|day| day.weekday().num_days_from_monday() == wanted)
                .collect();
            closest(if fitting.is_empty() { candidates } else { fitting })
        }
        None => closest(candidates),
    }
}

/// "16/11", "16.11.", "16 nov", "Nov 16": days without a year.
fn in_a_year_near(text: &str, near: NaiveDate) -> Vec<NaiveDate> {
    let text = arabic_month(text).unwrap_or_else(|| text.to_owned());
    let text = text.trim_end_matches(['.', '/', '-']);
    let numbers = text.split(['/', '.', '-']).count() == 2 && text.starts_with(|c: char| c.is_ascii_digit());
    let with_year = |year: i32| {
        if numbers && !text.contains(' ') {
            format!("{text}{}{year}", text.chars().find(|c| !c.is_ascii_digit()).unwrap_or('/'))
        } else {
            format!("{text} {year}")
        }
    };
    let years = [near.year() - 1, near.year(), near.year() + 1];
    years
        .into_iter()
        .filter_map(|year| parse_day(&with_year(year), DateOrder::DayFirst))
        .map(|read| read.day)
        .collect()
}

/// The text with an Arabic month replaced by the English one, which the reader of dates knows.
fn arabic_month(text: &str) -> Option<String> {
    let (arabic, english) = (Words::new("ar"), Words::new("en"));
    (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2024, month, 1)).find_map(|first| {
        let name = arabic.month(first);
        text.contains(&name).then(|| text.replace(&name, &english.month(first)))
    })
}

fn month_away(from: NaiveDate, by: i32) -> Option<(i32, u32)> {
    let months = from.year() * 12 + from.month0() as i32 + by;
    Some((months.div_euclid(12), u32::try_from(months.rem_euclid(12)).ok()? + 1))
}

/// Days from Monday of a weekday in any of our languages, whole or short ("Sun", "dim.", "الأحد").
fn weekday_named(word: &str) -> Option<u32> {
    let wanted = fold(word);
    if wanted.is_empty() || wanted.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1)?;
    Words::languages().into_iter().find_map(|language| {
        let words = Words::new(language);
        (0..7).find(|&by| {
            monday.checked_add_days(Days::new(u64::from(by))).is_some_and(|day| {
                fold(&words.weekday(day)) == wanted || fold(&words.weekday_short(day)) == wanted
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, side: Side) -> Option<(String, Option<Minute>)> {
        let days =
            (NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), NaiveDate::from_ymd_opt(2026, 11, 26).unwrap());
        read_stay(text, days, side)
            .map(|stay| (stay.day.map_or(String::new(), |day| day.to_string()), stay.minute))
    }

    #[test]
    fn day_of_arrival_is_read_as_people_type_it() {
        let sunday = |minute| Some(("2026-11-22".to_owned(), minute));
        for text in [
            "2026-11-22",
            "22/11/2026",
            "22/11",
            "22.11.",
            "22-11",
            "22 Nov",
            "22 november",
            "le 22 nov.",
            "Nov 22",
            "22",
            "Sun 22",
            "dim. 22",
            "Sunday",
            "dimanche",
            "الأحد 22",
            "٢٢ نوفمبر",
            "Sunday 22 November 2026",
        ] {
            assert_eq!(read(text, Side::Arrival), sunday(None), "{text}");
        }
        for text in [
            "2026-11-22 16:40",
            "22/11 16h40",
            "Sun 22, 16:40",
            "16:40 22 Nov",
            "22 Nov 4:40 pm",
            "Sun 16:40",
        ] {
            assert_eq!(read(text, Side::Arrival), sunday(Some(1_000)), "{text}");
        }
        assert_eq!(read("16:40", Side::Arrival), Some((String::new(), Some(1_000))));
        assert_eq!(read(" ", Side::Arrival), Some((String::new(), None)));
    }

    #[test]
    fn day_without_a_year_is_the_nearest_to_the_workshop() {
        assert_eq!(read("2", Side::Departure).map(|r| r.0), Some("2026-12-02".to_owned()));
        assert_eq!(read("3/1", Side::Departure).map(|r| r.0), Some("2027-01-03".to_owned()));
        assert_eq!(read("Friday", Side::Departure).map(|r| r.0), Some("2026-11-27".to_owned()));
        assert_eq!(read("Friday", Side::Arrival).map(|r| r.0), Some("2026-11-20".to_owned()));
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for text in ["soon", "31/11", "32", "45:70", "2026-02-30", "next week"] {
            assert_eq!(read(text, Side::Arrival), None, "{text}");
        }
    }
}
