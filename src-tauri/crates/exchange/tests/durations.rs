//! Lengths of time are typed in two places, in the fields of the screen (core) and in the cells of a file (here). One table holds both to the
//! same answers.

use warsha_core::agenda::typed;
use warsha_exchange::clock_text;

/// What people type, and the minutes that both read.
const BOTH: &[(&str, Option<u32>)] = &[
    ("45", Some(45)),
    ("90 min", Some(90)),
    ("45 min.", Some(45)),
    ("15mn", Some(15)),
    ("45'", Some(45)),
    ("1h30", Some(90)),
    ("1 h 30", Some(90)),
    ("1h30min", Some(90)),
    ("1 h 30 min", Some(90)),
    ("1:30", Some(90)),
    ("0:05", Some(5)),
    ("2h", Some(120)),
    ("2 hours", Some(120)),
    ("2 heures", Some(120)),
    ("1.5 h", Some(90)),
    ("1,5 h", Some(90)),
    ("1,25h", Some(75)),
    ("1.5", Some(90)),
    ("1.30", Some(90)),
    ("٤٥", Some(45)),
    ("24h", Some(1440)),
    ("  45  ", Some(45)),
    ("", None),
    ("1:75", None),
    ("-5", None),
    ("abc", None),
    ("h", None),
    (":", None),
    ("9h - 10h", None),
];

/// Where they may differ, and why.
const EACH: &[(&str, Option<u32>, Option<u32>)] = &[
    // A field is for a session of one day; a cell may hold an excursion.
    ("25h", None, Some(1500)),
    ("0", None, Some(0)),
    // Words in between are for cells that nobody types twice.
    ("1 hour and 15 minutes", None, Some(75)),
    ("1½ h", None, Some(90)),
];

#[test]
fn fields_and_files_read_the_same_lengths() {
    for (text, minutes) in BOTH {
        let on_screen = typed::parse_duration(text).map(|minutes| minutes as u32);
        assert_eq!(on_screen, *minutes, "on screen: {text:?}");
        assert_eq!(clock_text::parse_duration(text), *minutes, "in a file: {text:?}");
    }
}

#[test]
fn fields_and_files_differ_only_where_they_must() {
    for (text, on_screen, in_file) in EACH {
        assert_eq!(
            typed::parse_duration(text).map(|minutes| minutes as u32),
            *on_screen,
            "on screen: {text:?}"
        );
        assert_eq!(clock_text::parse_duration(text), *in_file, "in a file: {text:?}");
    }
}
