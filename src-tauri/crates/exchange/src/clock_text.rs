//! Times of day and lengths of time as people type them: "9h00 - 10h30", "2 pm", "14.30", "A partir de 14h", "1 h 30", "45 min.".
//!
//! The same rules serve files and the fields on screen.

use crate::clock_reader::{Half, Reader};

/// A start with or without an end, in minutes after midnight. The end is as typed: 20:00 to 00:30 is (1200, 30).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Start.
    pub start: u32,
    /// End, when one was typed.
    pub end: Option<u32>,
}

/// Reads a text that is one time of day and nothing else; minutes after midnight, 24:00 is 1440.
pub fn parse_time(text: &str) -> Option<u32> {
    let mut reader = Reader::new(text);
    let time = reader.time()?;
    reader.at_end().then(|| time.minutes())
}

/// Reads a start, or a start and an end, with the words that people put around them ("from", "à partir de", "dès", "to", "à").
///
/// `None` when there is no time of day, or anything else besides.
pub fn parse_span(text: &str) -> Option<Span> {
    const BEFORE: &[&str] = &[
        "a partir de",
        "a partir das",
        "a compter de",
        "from",
        "starting at",
        "starting",
        "at",
        "des",
        "de",
        "a",
        "desde",
        "as",
        "kuanzia",
        "saa",
        "vers",
        "ca",
        "about",
        "around",
    ];
    const BETWEEN: &[&str] =
        &["to", "until", "till", "a", "au", "jusqu a", "ate", "hasta", "hadi", "as", "et", "and"];
    let mut reader = Reader::new(text);
    reader.skip_words(BEFORE);
    let mut start = reader.time_or_bare_hour()?;
    let bare = start.bare;
    reader.skip_dashes_and_words(BETWEEN);
    if reader.at_end() {
        return (!bare).then(|| Span { start: start.minutes(), end: None });
    }
    let end = reader.time()?;
    // "2-4 pm", "9:00 - 10:30 am": the half of the day is written once.
    if start.half.is_none() && start.hour <= 12 && end.half == Some(Half::Afternoon) {
        let mut afternoon = start;
        afternoon.half = Some(Half::Afternoon);
        if afternoon.minutes() < end.minutes() {
            start = afternoon;
        }
    } else if start.half.is_none() && end.half == Some(Half::Morning) {
        start.half = Some(Half::Morning);
    }
    reader.skip_word_suffix();
    reader.at_end().then(|| Span { start: start.minutes(), end: Some(end.minutes()) })
}

/// Reads a length of time in minutes: "90", "90 min", "1h30", "1 h 30", "2h", "1:30", "1.5 h", "1 hour 15 minutes", "15mn", "45'".
///
/// A bare number is minutes. `None` for anything else and for more than a week.
pub fn parse_duration(text: &str) -> Option<u32> {
    const HOURS: &[&str] = &["h", "hr", "hrs", "hour", "hours", "heure", "heures", "hora", "horas", "saa"];
    const MINUTES: &[&str] =
        &["m", "mn", "mns", "min", "mins", "minute", "minutes", "minuto", "minutos", "dakika", "'", "’", "′"];
    // What the fields of the screen understand means the same in a file; a file only has more spellings.
    if let Some(minutes) = warsha_core::agenda::typed::parse_duration(text) {
        return u32::try_from(minutes).ok();
    }
    let small = text.trim().to_lowercase().replace('½', ".5");
    if let Some((hours, minutes)) = small.split_once(':') {
        let (hours, minutes) = (hours.trim().parse::<u32>().ok()?, minutes.trim().parse::<u32>().ok()?);
        return (hours <= 168 && minutes < 60).then_some(hours * 60 + minutes);
    }
    let mut total = 0.0_f64;
    let mut rest = small.trim();
    let mut last_was_hours = false;
    let mut any = false;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
        let number: f64 = rest.get(..digits)?.trim_end_matches(['.', ',']).replace(',', ".").parse().ok()?;
        rest = rest.get(digits..)?.trim_start();
        let letters = rest
            .find(|c: char| c.is_whitespace() || c.is_ascii_digit() || c == '.' || c == ',')
            .unwrap_or(rest.len());
        let unit = rest.get(..letters)?;
        rest = rest.get(letters..)?.trim_start_matches(['.', ',', ' ', '\u{a0}', '\u{202f}']);
        rest = rest.strip_prefix("et ").or_else(|| rest.strip_prefix("and ")).unwrap_or(rest);
        if HOURS.contains(&unit) {
            total += number * 60.0;
            last_was_hours = true;
        } else if MINUTES.contains(&unit) || (unit.is_empty() && rest.is_empty() && (last_was_hours || !any))
        {
            total += number;
            last_was_hours = false;
        } else {
            return None;
        }
        any = true;
    }
    (any && (0.0..=10_080.0).contains(&total)).then(|| total.round() as u32)
}

/// Minutes after midnight as 08:30; beyond midnight as the clock of the next day shows it.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parse_time_reads_the_usual_spellings() {
        let spellings = [
            ("08:00", 480),
            ("8.30", 510),
            ("14.30", 870),
            ("8h", 480),
            ("8h30", 510),
            ("8 h 30", 510),
            ("14H00", 840),
            ("9:00 AM", 540),
            ("1.00 pm", 780),
            ("3:00pm", 900),
            ("2 p.m.", 840),
            ("12 am", 0),
            ("12:15 pm", 735),
            ("0830", 510),
            ("noon", 720),
            ("midi", 720),
            ("24:00", 1440),
            ("08:30:00", 510),
            ("٠٨:٣٠", 510),
            ("15 heures", 900),
        ];
        for (text, minutes) in spellings {
            assert_eq!(parse_time(text), Some(minutes), "{text}");
        }
    }

    #[test]
    fn parse_time_refuses_what_is_no_time() {
        for text in ["", "8", "25:00", "8:61", "Soir (à confirmer)", "8h30 ou 9h", "14 hommes", "1.5", "8:3"]
        {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn parse_span_reads_ranges() {
        let spellings = [
            ("9h00 - 10h30", 540, Some(630)),
            ("8h30–9h", 510, Some(540)),
            ("12h30 à 14h00", 750, Some(840)),
            ("14H00-15H30", 840, Some(930)),
            ("A partir de 14h", 840, None),
            ("À partir de 14h", 840, None),
            ("10h30", 630, None),
            ("from 8:00 to 9:30", 480, Some(570)),
            ("08:00-09:00 EAT", 480, Some(540)),
            ("2-4 pm", 840, Some(960)),
            ("9 - 10:30 am", 540, Some(630)),
            ("11 am – 1 pm", 660, Some(780)),
            ("11 - 1 pm", 660, Some(780)),
            ("20:00 to 00:30", 1200, Some(30)),
            ("de 8h à 9h", 480, Some(540)),
            ("Dès 6h00", 360, None),
        ];
        for (text, start, end) in spellings {
            assert_eq!(parse_span(text), Some(Span { start, end }), "{text}");
        }
        for text in ["Soir (à confirmer)", "", "morning", "9h00 - later", "Day 1"] {
            assert_eq!(parse_span(text), None, "{text}");
        }
    }

    #[test]
    fn parse_duration_reads_the_usual_spellings() {
        let spellings = [
            ("1h30", 90),
            ("1 h 30", 90),
            ("2h", 120),
            ("2h00", 120),
            ("45 min.", 45),
            ("15mn", 15),
            ("30 min", 30),
            ("90", 90),
            ("1:30", 90),
            ("1.5 h", 90),
            ("1,5 heures", 90),
            ("1 hour 15 minutes", 75),
            ("45'", 45),
            ("1h10", 70),
            ("2½ hours", 150),
        ];
        for (text, minutes) in spellings {
            assert_eq!(parse_duration(text), Some(minutes), "{text}");
        }
        for text in ["", "h", "soon", "1h30 ou 2h", "9 bananas", "1:75"] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn times_written_by_clock_come_back(minutes in 0_u32..1440) {
            prop_assert_eq!(parse_time(&clock(minutes)), Some(minutes));
            prop_assert_eq!(parse_time(&clock(minutes).replace(':', "h")), Some(minutes));
            prop_assert_eq!(parse_span(&format!("{} - 23:59", clock(minutes))), Some(Span { start: minutes, end: Some(1439) }));
        }

        #[test]
        fn clock_texts_never_panic(text in ".{0,30}", shaped in "[0-9hHapm:. à-]{0,16}") {
            for text in [&text, &shaped] {
                let _ = (parse_time(text), parse_span(text), parse_duration(text));
            }
        }
    }
}
