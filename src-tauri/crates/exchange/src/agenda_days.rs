//! The time side of an agenda: days, starts and ends, and what follows from all rows together.

use chrono::{Duration, NaiveDate, Timelike};

use crate::agenda::{AgendaRoom, AgendaSession};
use crate::clock_text::{Span, parse_duration, parse_span, parse_time};
use crate::date_text::{DateOrder, find_day, parse_day};
use crate::problem::{Detail, Problem, ProblemKind};
use crate::session_kind::{SessionKind, kind_named, kind_of_title};
use crate::sheet::Cell;
use std::collections::HashMap;
use warsha_words::fold;

/// What a row says about time.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Moment {
    pub start: Option<u32>,
    /// As on the clock: past midnight it is smaller than the start.
    pub end: Option<u32>,
    /// From start to end.
    pub duration: Option<u32>,
    /// Minutes in the duration column, and its text.
    pub typed_duration: Option<(u32, String)>,
    /// The text that was no time.
    pub unresolved: Option<String>,
}

/// Puts together what the time columns say; `None` when they are all empty.
pub(crate) fn moment(time: &Cell, start: &Cell, end: &Cell, duration: &Cell) -> Option<Moment> {
    if [time, start, end, duration].iter().all(|cell| cell.is_blank()) {
        return None;
    }
    let mut moment = Moment::default();
    let when = if start.is_blank() { time } else { start };
    match when {
        Cell::Text(text) if night_time(text).is_some() => moment.start = night_time(text),
        Cell::Text(text) => match parse_span(text) {
            Some(Span { start, end }) => {
                moment.start = Some(start);
                moment.end = end;
            }
            None => moment.unresolved = Some(text.trim().to_owned()),
        },
        Cell::Minutes(minutes) if (1440..2 * 1440).contains(minutes) => moment.start = Some(*minutes),
        cell => {
            moment.start = minutes_of(cell);
            moment.unresolved = if moment.start.is_none() { cell.text() } else { None };
        }
    }
    moment.end = match end {
        Cell::Text(text) => night_time(text),
        Cell::Minutes(minutes) if (1440..3 * 1440).contains(minutes) => Some(*minutes),
        _ => None,
    }
    .or_else(|| minutes_of(end))
    .or(moment.end);
    if let (Some(start), Some(end)) = (moment.start, moment.end) {
        moment.duration = Some(if end > start { end - start } else { end + 1440 - start });
    }
    moment.typed_duration = match duration {
        Cell::Minutes(minutes) => Some((*minutes, duration.as_typed())),
        Cell::Number(number) if (0.0..=10_080.0).contains(number) => {
            Some((number.round() as u32, duration.as_typed()))
        }
        Cell::Text(text) => parse_duration(text).map(|minutes| (minutes, text.trim().to_owned())),
        _ => None,
    };
    Some(moment)
}

/// A time of day as it was typed into a cell.
pub(crate) fn minute_of_day(text: &str) -> Option<u32> {
    parse_time(text)
}

/// "24:30": half an hour after the midnight of the evening that the day began with.
fn night_time(text: &str) -> Option<u32> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(hours) && digits(minutes)) {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((24..72).contains(&hours) && minutes < 60 && hours * 60 + minutes > 1440).then_some(hours * 60 + minutes)
}

fn minutes_of(cell: &Cell) -> Option<u32> {
    match cell {
        Cell::Minutes(minutes) => Some(*minutes).filter(|minutes| *minutes <= 1440),
        Cell::DateTime(at) => Some(at.hour() * 60 + at.minute()),
        Cell::Text(text) => parse_time(text),
        // A time that lost its format is a fraction of a day.
        Cell::Number(number) if (0.0..1.0).contains(number) => Some((number * 1440.0).round() as u32),
        _ => None,
    }
}

/// The day of a cell in the day column.
pub(crate) fn day_of(cell: &Cell, order: DateOrder, first_day: Option<NaiveDate>) -> Option<NaiveDate> {
    match cell {
        Cell::Date(day) => Some(*day),
        Cell::DateTime(at) => Some(at.date()),
        Cell::Text(text) => {
            parse_day(text, order).map(|read| read.day).or_else(|| day_of_text(text, order, first_day))
        }
        _ => None,
    }
}

/// The day that a text names, or the one that "Day 2" means when the first is known.
pub(crate) fn day_of_text(text: &str, order: DateOrder, first_day: Option<NaiveDate>) -> Option<NaiveDate> {
    find_day(text, order).or_else(|| {
        let number = day_number(text)?;
        first_day?.checked_add_signed(Duration::days(i64::from(number) - 1))
    })
}

/// The number in "Day 2", "JOUR 3 - ...", "Dia 1", "Siku ya 1".
pub(crate) fn day_number(text: &str) -> Option<u32> {
    let folded = fold(text);
    let mut words = folded.split(' ').filter(|word| *word != "ya");
    while let Some(word) = words.next() {
        if matches!(word, "day" | "jour" | "dia" | "siku" | "journee" | "jornada") {
            return words.next()?.parse().ok().filter(|number| (1..=60).contains(number));
        }
    }
    None
}

/// What can only be told when all rows are known: ends from the next start, parallel groups, parents, rooms, overlaps.
pub(crate) fn finish(
    sessions: &mut [AgendaSession],
    ends: &[(Option<NaiveDate>, u32)],
    rooms: &[AgendaRoom],
    problems: &mut Vec<Problem>,
) {
    let mut days: Vec<NaiveDate> = Vec::new();
    for session in sessions.iter_mut() {
        if let Some(day) = session.day {
            if !days.contains(&day) {
                days.push(day);
            }
            session.day_index = days.iter().position(|known| *known == day).map(|index| index as u32 + 1);
        }
        if session.all_rooms {
            session.rooms = rooms.iter().map(|room| room.name.clone()).collect();
        }
    }
    // Every session is compared with every other; no programme is this long.
    const LONGEST: usize = 5_000;
    if sessions.len() > LONGEST {
        return;
    }
    ends_from_next_start(sessions, ends, problems);
    parallel_groups(sessions);
    find_parents(sessions);
    overlaps(sessions, problems);
}

fn ends_from_next_start(
    sessions: &mut [AgendaSession],
    ends: &[(Option<NaiveDate>, u32)],
    problems: &mut Vec<Problem>,
) {
    let starts: Vec<(Option<NaiveDate>, u32)> = sessions
        .iter()
        .filter_map(|session| Some((session.day, session.start?)))
        .chain(ends.iter().copied())
        .collect();
    for session in sessions.iter_mut().filter(|session| session.duration.is_none() && !session.extra.open_end)
    {
        let Some(start) = session.start else { continue };
        let next = starts
            .iter()
            .filter(|(day, next)| *day == session.day && *next > start)
            .map(|(_, next)| *next)
            .min();
        session.duration = next.map(|next| next - start);
        if session.duration.is_none() {
            problems.push(Problem::new(session.row, ProblemKind::EndMissing, "duration"));
        }
    }
}

/// Sessions without a clear kind that run side by side are working groups.
fn parallel_groups(sessions: &mut [AgendaSession]) {
    let clear = |session: &AgendaSession| {
        session.kind != SessionKind::Plenary
            || session
                .title
                .iter()
                .any(|(_, title)| kind_of_title(title).is_some() || kind_named(title).is_some())
            || session.mode.is_some()
    };
    let moments: Vec<_> = sessions
        .iter()
        .map(|session| (session.day, session.start, session.duration, session.rooms.clone()))
        .collect();
    for (index, session) in sessions.iter_mut().enumerate() {
        let beside = session.start.is_some()
            && moments.iter().enumerate().any(|(other, (day, start, duration, rooms))| {
                other != index
                    && *day == session.day
                    && *start == session.start
                    && *duration == session.duration
                    && !rooms.iter().any(|room| session.rooms.contains(room))
            });
        if beside && !clear(session) {
            session.kind = SessionKind::WorkingGroup;
        }
    }
}

fn find_parents(sessions: &mut [AgendaSession]) {
    let titles: Vec<(u32, Option<NaiveDate>, Vec<String>)> = sessions
        .iter()
        .map(|session| {
            (session.row, session.day, session.title.iter().map(|(_, title)| fold(title)).collect())
        })
        .collect();
    let references: HashMap<String, u32> = sessions
        .iter()
        .rev()
        .filter_map(|session| Some((session.extra.reference.clone()?, session.row)))
        .collect();
    for session in sessions.iter_mut() {
        if let Some(reference) = session.parent.as_deref().and_then(|parent| parent.strip_prefix('#')) {
            session.parent_row = references.get(reference).copied();
            continue;
        }
        let Some(parent) = session.parent.as_deref().map(fold) else { continue };
        let named = |(row, _, names): &&(u32, Option<NaiveDate>, Vec<String>)| {
            *row != session.row && names.contains(&parent)
        };
        let same_day = titles.iter().filter(named).find(|(_, day, _)| *day == session.day);
        session.parent_row = same_day.or_else(|| titles.iter().find(named)).map(|(row, ..)| *row);
    }
}

fn overlaps(sessions: &[AgendaSession], problems: &mut Vec<Problem>) {
    let everywhere = |session: &AgendaSession| {
        session.all_rooms && matches!(session.kind, SessionKind::Break | SessionKind::Meal)
    };
    for (index, later) in sessions.iter().enumerate() {
        let (Some(start), Some(duration)) = (later.start, later.duration) else { continue };
        for room in &later.rooms {
            let mut rows = Vec::new();
            let mut minutes = 0;
            for earlier in sessions.iter().take(index) {
                let (Some(other_start), Some(other_duration)) = (earlier.start, earlier.duration) else {
                    continue;
                };
                let family = later.parent_row == Some(earlier.row) || earlier.parent_row == Some(later.row);
                if earlier.day != later.day
                    || family
                    || everywhere(earlier)
                    || everywhere(later)
                    || !earlier.rooms.contains(room)
                {
                    continue;
                }
                let shared = (start + duration)
                    .min(other_start + other_duration)
                    .saturating_sub(start.max(other_start));
                if shared > 0 {
                    rows.push(earlier.row);
                    minutes = minutes.max(shared);
                }
            }
            if !rows.is_empty() {
                problems.push(
                    Problem::new(later.row, ProblemKind::OverlapRoom, "rooms")
                        .value(room.clone())
                        .detail(Detail::Overlap { rows, minutes }),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    #[test]
    fn moment_crosses_midnight() {
        let read = moment(&Cell::Empty, &Cell::Minutes(1200), &Cell::Minutes(30), &Cell::Empty).unwrap();
        assert_eq!((read.start, read.duration), (Some(1200), Some(270)));
    }

    #[test]
    fn moment_keeps_the_text_that_is_no_time() {
        let read = moment(&text("Soir (à confirmer)"), &Cell::Empty, &Cell::Empty, &Cell::Empty).unwrap();
        assert_eq!((read.start, read.unresolved.as_deref()), (None, Some("Soir (à confirmer)")));
        assert_eq!(moment(&Cell::Empty, &Cell::Empty, &Cell::Empty, &Cell::Empty), None);
    }

    #[test]
    fn day_of_text_counts_from_the_first_day() {
        let first = NaiveDate::from_ymd_opt(2024, 6, 10);
        assert_eq!(
            day_of_text("Day 2: practice", DateOrder::DayFirst, first),
            NaiveDate::from_ymd_opt(2024, 6, 11)
        );
        assert_eq!(day_of_text("Day 2: practice", DateOrder::DayFirst, None), None);
        assert_eq!(day_number("Siku ya 3"), Some(3));
        assert_eq!(day_number("Daylight"), None);
    }
}
