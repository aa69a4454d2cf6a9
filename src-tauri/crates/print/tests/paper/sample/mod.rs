//! A workshop to print: its agenda and people are in the tables beside this file. Every person is invented.

#![allow(dead_code)]

pub mod booklet;
pub mod lists;
pub mod plans;
pub mod signs;

use chrono::NaiveDate;
use warsha_print::{
    AttendanceRow, AttendanceView, DayView, PaperOptions, PeriodLabel, PeriodSession, PeriodView, Photo,
    ProgrammeView, SessionClass, SessionView,
};

const AGENDA: &str = include_str!("agenda.tsv");
const PEOPLE: &str = include_str!("people.tsv");

pub fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, day).unwrap_or_default()
}

fn in_three(en: &str, fr: &str, ar: &str) -> Vec<(String, String)> {
    [("en", en), ("fr", fr), ("ar", ar)]
        .into_iter()
        .filter(|t| !t.1.is_empty())
        .map(|(l, t)| (l.to_owned(), t.to_owned()))
        .collect()
}

/// The lines of a table under its head, in cells.
fn table<const N: usize>(text: &str) -> impl Iterator<Item = [&str; N]> {
    text.lines().skip(1).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

pub fn session(start: i32, end: i32, titles: [&str; 3], room: &str, leads: &[&str]) -> SessionView {
    SessionView {
        start,
        end: Some(end),
        title: in_three(titles[0], titles[1], titles[2]),
        room: room.to_owned(),
        leads: leads.iter().map(|l| (*l).to_owned()).collect(),
        ..SessionView::default()
    }
}

pub fn programme() -> ProgrammeView {
    ProgrammeView {
        title: in_three(
            "Regional Learning & Networking Exchange",
            "Échange régional d’apprentissage et de mise en réseau",
            "اللقاء الإقليمي للتعلّم والتشبيك",
        ),
        organiser: "Women’s International Peace Centre".into(),
        place: "Kampala".into(),
        version_line: "Version 3, 8 May 2026".into(),
        days: (1..=4).map(day).collect(),
    }
}

fn day(number: u32) -> DayView {
    let mut day = DayView {
        number,
        total: 4,
        date: date(11 + number),
        theme: Vec::new(),
        objective: Vec::new(),
        sessions: Vec::new(),
    };
    let own = number.to_string();
    for [_, depth, kind, start, end, en, fr, ar, room, leads, label, language] in
        table(AGENDA).filter(|line: &[&str; 12]| line[0] == own)
    {
        match kind {
            "theme" => day.theme = in_three(en, fr, ar),
            "objective" => day.objective = in_three(en, fr, ar),
            _ => {
                let leads: Vec<&str> = leads.split("; ").filter(|l| !l.is_empty()).collect();
                let session = SessionView {
                    label: label.to_owned(),
                    language_note: language.to_owned(),
                    class: match kind {
                        "break" => SessionClass::Break,
                        "off" => SessionClass::OffProgramme,
                        _ => SessionClass::Session,
                    },
                    ..session(minutes(start), minutes(end), [en, fr, ar], room, &leads)
                };
                match day.sessions.last_mut().filter(|_| depth == "1") {
                    Some(parent) => parent.children.push(session),
                    None => day.sessions.push(session),
                }
            }
        }
    }
    day
}

/// "24:30" is half past midnight of the night after.
fn minutes(clock: &str) -> i32 {
    let part = |text: &str| text.parse::<i32>().unwrap_or_default();
    clock.split_once(':').map_or(0, |(hour, minute)| 60 * part(hour) + part(minute))
}

pub fn rows() -> Vec<AttendanceRow> {
    table(PEOPLE)
        .map(|[number, given, family, native, organisation, place, photo, protected]: [&str; 8]| {
            AttendanceRow {
                number: number.parse().unwrap_or_default(),
                given: given.into(),
                family: family.into(),
                native_name: native.into(),
                organisation: organisation.into(),
                place_line: place.into(),
                photo: match photo {
                    "yes" => Photo::Yes,
                    "ask" => Photo::Ask,
                    "no" => Photo::No,
                    _ => Photo::Unknown,
                },
                protected: protected == "yes",
            }
        })
        .collect()
}

pub fn attendance() -> AttendanceView {
    let period = |label, from, to| PeriodView {
        label,
        from: Some(from),
        to: Some(to),
        facilitator: "Lindiwe Mokoena-Dube".into(),
        sessions: Vec::new(),
    };
    AttendanceView {
        title: programme().title,
        day_number: 2,
        day_total: 4,
        date: date(13),
        session: Vec::new(),
        place: "Lakeside Conference Gardens, Kampala".into(),
        organiser: "Women’s International Peace Centre".into(),
        programme: "Just Future".into(),
        donor: "Dutch Ministry of Foreign Affairs".into(),
        periods: vec![period(PeriodLabel::Morning, 510, 750), period(PeriodLabel::Afternoon, 825, 1020)],
        rows: rows(),
        blank_rows: None,
        checked_by: "Winnie Achieng Odongo".into(),
        sheet_code: "D2".into(),
        version: "version 3".into(),
        printed_at: "12 May 2026, 18:10".into(),
    }
}

/// The sheet of one session, and of a day of which nobody knows who leads it.
pub fn session_attendance() -> AttendanceView {
    let title = in_three(
        "Working group 2: Water, land and local mediation",
        "Groupe de travail 2 : eau, terres et médiation locale",
        "مجموعة العمل 2: المياه والأرض والوساطة المحلية",
    );
    let mut sheet = attendance();
    sheet.periods = vec![PeriodView {
        label: PeriodLabel::Named(title.clone()),
        from: Some(660),
        to: Some(750),
        facilitator: "Lindiwe Mokoena-Dube, Amal Abdelrahman Deng".into(),
        sessions: Vec::new(),
    }];
    AttendanceView { session: title, sheet_code: "D2-1100-K7P".into(), ..sheet }
}

/// The sheet of a day with the titles of its programme, to be signed by leads whose names nobody typed.
pub fn told_attendance() -> AttendanceView {
    let mut sheet = attendance();
    let day = day(2);
    for period in &mut sheet.periods {
        let (from, to) = (period.from.unwrap_or_default(), period.to.unwrap_or_default());
        let inside = day.sessions.iter().filter(|s| s.start >= from && s.start < to);
        period.sessions = inside
            .map(|s| PeriodSession { from: s.start, to: s.end.unwrap_or(s.start), title: s.title.clone() })
            .collect();
        period.facilitator.clear();
    }
    AttendanceView { checked_by: String::new(), ..sheet }
}

/// The sample list repeated until it is `count` long.
pub fn long_attendance(count: u32) -> AttendanceView {
    let sample = rows();
    let rows = (0..count)
        .map(|n| AttendanceRow { number: n + 1, ..sample[n as usize % sample.len()].clone() })
        .collect();
    AttendanceView { rows, ..attendance() }
}

pub fn options(languages: &[&str]) -> PaperOptions {
    let mut options = PaperOptions::new(languages[0], date(8));
    options.languages = languages.iter().map(|l| (*l).to_owned()).collect();
    options
}
