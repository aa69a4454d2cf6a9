//! Dates and clock times in words. Names of days and months live in `dates.ftl`, so a language is one folder.

use chrono::{Datelike, NaiveDate};

use crate::{Arg, Words};

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Minutes in a day.
const DAY: i32 = 24 * 60;

impl Words {
    /// "Tuesday 12 May", "mardi 12 mai".
    pub fn weekday_day_month(&self, date: NaiveDate) -> String {
        self.say("date-weekday-day-month", &self.parts(date))
    }

    /// "Tuesday 12 May 2026".
    pub fn full_date(&self, date: NaiveDate) -> String {
        self.say("date-full", &self.parts(date))
    }

    /// "12 May 2026", without the day of the week.
    pub fn day_month_year(&self, date: NaiveDate) -> String {
        self.say("date-day-month-year", &self.parts(date))
    }

    /// "12 May", "1er mai".
    pub fn day_month(&self, date: NaiveDate) -> String {
        self.say("date-day-month", &self.parts(date))
    }

    /// "Mon 23": for a column head or a button.
    pub fn short(&self, date: NaiveDate) -> String {
        self.say("date-short", &self.parts(date))
    }

    /// "12–15 May 2026", "28 September – 1 October 2026", "30 December 2026 – 2 January 2027", or one date when both
    /// are the same. Dates the wrong way round are put right.
    pub fn date_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        let (from, to) = if from <= to { (from, to) } else { (to, from) };
        if from == to {
            return self.day_month_year(from);
        }
        let mut args = self.parts(to);
        args.push(("from-day", Arg::from(from.day())));
        args.push(("from-month", Arg::from(self.month(from))));
        args.push(("from-year", Arg::from(from.year().to_string())));
        let key = if from.year() != to.year() {
            "date-range-years"
        } else if from.month() != to.month() {
            "date-range-months"
        } else {
            "date-range-days"
        };
        self.say(key, &args)
    }

    /// "08:30" from minutes counted from the programme day's midnight; 1470 is "00:30" of the night after.
    pub fn clock(&self, minutes: i32) -> String {
        let minutes = minutes.rem_euclid(DAY);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// "May".
    pub fn month(&self, date: NaiveDate) -> String {
        self.get(&format!("date-month-{}", date.month()))
    }

    /// "Tuesday".
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.get(&format!("date-weekday-{}", weekday_key(date)))
    }

    /// "Tue".
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        self.get(&format!("date-weekday-short-{}", weekday_key(date)))
    }

    fn parts(&self, date: NaiveDate) -> Vec<(&'static str, Arg)> {
        vec![
            ("weekday", Arg::from(self.weekday(date))),
            ("weekday-short", Arg::from(self.weekday_short(date))),
            ("day", Arg::from(date.day())),
            ("month", Arg::from(self.month(date))),
            ("year", Arg::from(date.year().to_string())),
        ]
    }
}

fn weekday_key(date: NaiveDate) -> &'static str {
    WEEKDAYS[date.weekday().num_days_from_monday() as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn dates_are_said_in_each_language() {
        let date = day(2026, 5, 12);
        assert_eq!(Words::new("en").weekday_day_month(date), "Tuesday 12 May");
        assert_eq!(Words::new("fr").weekday_day_month(date), "mardi 12 mai");
        assert_eq!(Words::new("ar").weekday_day_month(date), "الثلاثاء 12 مايو");
        assert_eq!(Words::new("en").full_date(date), "Tuesday 12 May 2026");
        assert_eq!(Words::new("fr").day_month_year(date), "12 mai 2026");
        assert_eq!(Words::new("en").day_month(date), "12 May");
        assert_eq!(Words::new("en").short(day(2026, 11, 23)), "Mon 23");
    }

    #[test]
    fn first_of_the_month_is_an_ordinal_in_french() {
        assert_eq!(Words::new("fr").full_date(day(2026, 5, 1)), "vendredi 1er mai 2026");
    }

    #[test]
    fn date_range_names_only_what_differs() {
        let en = Words::new("en");
        assert_eq!(en.date_range(day(2026, 5, 12), day(2026, 5, 15)), "12–15 May 2026");
        assert_eq!(en.date_range(day(2026, 9, 28), day(2026, 10, 1)), "28 September – 1 October 2026");
        assert_eq!(en.date_range(day(2026, 12, 30), day(2027, 1, 2)), "30 December 2026 – 2 January 2027");
        assert_eq!(en.date_range(day(2026, 5, 12), day(2026, 5, 12)), "12 May 2026");
        assert_eq!(Words::new("fr").date_range(day(2026, 5, 1), day(2026, 5, 4)), "1er–4 mai 2026");
    }

    #[test]
    fn date_range_the_wrong_way_round_is_put_right() {
        assert_eq!(Words::new("en").date_range(day(2026, 5, 15), day(2026, 5, 12)), "12–15 May 2026");
    }

    #[test]
    fn clock_after_midnight_starts_again() {
        let en = Words::new("en");
        assert_eq!(en.clock(510), "08:30");
        assert_eq!(en.clock(1470), "00:30");
        assert_eq!(en.clock(1440), "00:00");
        assert_eq!(en.clock(-30), "23:30");
    }

    #[test]
    fn every_month_and_weekday_has_a_name_in_every_language() {
        for language in ["en", "fr", "ar"] {
            let words = Words::new(language);
            for month in 1..=12 {
                assert!(!words.month(day(2026, month, 1)).starts_with("date-"), "{language} {month}");
            }
            for d in 1..=7 {
                assert!(!words.weekday(day(2026, 6, d)).starts_with("date-"), "{language} {d}");
                assert!(!words.short(day(2026, 6, d)).contains("date-"), "{language} {d}");
            }
        }
    }
}
