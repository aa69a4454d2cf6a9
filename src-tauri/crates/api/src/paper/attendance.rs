//! Signature sheets: of a day with a column for each half-day, of one half-day alone, or of one session.

use super::catalogue::{BLANKS, Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};
use warsha_core::Minute;
use warsha_core::attendance::certificate::counting_periods;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, PeriodPart};
use warsha_core::audience::Audience as For;
use warsha_core::delegate::{AttendanceMode, PhotoConsent};
use warsha_core::ids::{DelegateId, SessionId};
use warsha_core::session::{LeadRole, Placement, Session};
use warsha_print::{AttendanceRow, AttendanceView, PeriodLabel, PeriodSession, PeriodView, Photo};

/// What is signed for: whatever is counted, one part of the day alone, or each session.
const SHEET: Choice =
    Choice::one_of("sheet_of", &["counted", "morning", "afternoon", "evening", "sessions"]).for_once();
/// Which sessions; without a choice those that are counted.
const SESSIONS: Choice = Choice::of("sessions", Kind::Sessions).for_once();

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    choices: &[SHEET, SESSIONS, BLANKS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("attendance", Group::Venue, &[For::Participants], make)
};

/// Lays the sheets of the chosen days out, one after the other.
fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let coming = making.coming()?;
    let everybody: Vec<&Seen<'_>> =
        coming.iter().filter(|seen| seen.facts.mode == AttendanceMode::InPerson).collect();
    let mut sheet_rows: Vec<SheetRows> = Vec::new();
    let version_said = making.version_said()?;
    let mut views = Vec::new();
    for (number, date) in making.days() {
        for sheet in sheets(making, date)? {
            let of_it = |seen: &&&Seen<'_>| sheet.members.as_ref().is_none_or(|all| all.contains(&seen.id));
            let rows: Vec<AttendanceRow> = everybody.iter().filter(of_it).map(|seen| row(seen)).collect();
            let blank = crate::attendance::blank_rows(rows.len(), making.number(BLANKS.key));
            let numbered = SheetRows { people: people_of(making, sheet.members.as_ref())?, blank };
            let version = numbered.version();
            if !sheet_rows.contains(&numbered) {
                sheet_rows.push(numbered);
            }
            let place = [sheet.rooms, making.place()];
            let code = [format!("D{number}"), sheet.code, version];
            views.push(AttendanceView {
                title: making.title(),
                day_number: number,
                day_total: making.day_total(),
                date,
                session: sheet.session,
                place: joined(place, ", "),
                organiser: making.workshop.organiser.clone(),
                programme: making.workshop.programme_line.name.clone(),
                donor: making.workshop.programme_line.donor.clone(),
                periods: sheet.periods,
                rows,
                blank_rows: making.number(BLANKS.key),
                checked_by: String::new(),
                sheet_code: joined(code, "-"),
                version: version_said.clone(),
                printed_at: making.printed_at(),
            });
        }
    }
    if views.is_empty() {
        let chosen: Vec<SessionId> = making.ids(SESSIONS.key);
        let of_what_counts = matches!(making.one_of(SHEET.key), "counted" | "sessions") && chosen.is_empty();
        let code = if of_what_counts { ErrorCode::NothingCounted } else { ErrorCode::NothingToPrint };
        return Err(code.into());
    }
    let made = making.made(warsha_print::artefact::attendance::print_days(&views, &making.options)?)?;
    Ok(Made { sheet_rows, ..made })
}

fn joined<const N: usize>(parts: [String; N], with: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(with)
}

/// One sheet of a day.
#[derive(Default)]
struct OneSheet {
    /// What its code says besides the day.
    code: String,
    session: Vec<(String, String)>,
    rooms: String,
    periods: Vec<PeriodView>,
    /// Who is to sign, when not everybody.
    members: Option<HashSet<DelegateId>>,
}

/// The sheets of a day. What does not count is signed for only when it is asked for by name.
fn sheets(making: &Making<'_>, date: NaiveDate) -> Result<Vec<OneSheet>, ApiError> {
    let chosen: Vec<SessionId> = making.ids(SESSIONS.key);
    let counting = counting(making)?;
    let by_sessions = counting.iter().any(|p| p.part == PeriodPart::Session);
    let counted: Vec<&AttendancePeriod> = counting.into_iter().filter(|p| p.day == date).collect();
    let part = match making.one_of(SHEET.key) {
        "morning" => PeriodPart::Morning,
        "afternoon" => PeriodPart::Afternoon,
        "evening" => PeriodPart::Evening,
        "counted" if chosen.is_empty() && !by_sessions => return day_sheet(making, &counted),
        _ => return session_sheets(making, date, &chosen),
    };
    let alone: Vec<_> = making.periods()?.iter().filter(|p| p.day == date && p.part == part).collect();
    day_sheet(making, &alone)
}

/// The periods that count.
fn counting<'m>(making: &'m Making<'_>) -> Result<Vec<&'m AttendancePeriod>, ApiError> {
    Ok(counting_periods(&making.workshop.days(), making.periods()?))
}

fn day_sheet(making: &Making<'_>, periods: &[&AttendancePeriod]) -> Result<Vec<OneSheet>, ApiError> {
    if periods.is_empty() {
        return Ok(Vec::new());
    }
    let periods = periods.iter().map(|period| period_view(making, period)).collect::<Result<_, _>>()?;
    Ok(vec![OneSheet { periods, ..OneSheet::default() }])
}

/// A sheet for each place where a chosen session stands on the day; without a choice, where one stands that is counted.
fn session_sheets(
    making: &Making<'_>,
    date: NaiveDate,
    chosen: &[SessionId],
) -> Result<Vec<OneSheet>, ApiError> {
    let periods: Vec<_> = making.periods()?.iter().filter(|p| p.part == PeriodPart::Session).collect();
    let mut sheets = Vec::new();
    for (place, session) in making.placed_on(date)? {
        let period = periods.iter().filter(|period| period.is_of(place)).max_by_key(|period| period.counted);
        let is_wanted = match chosen {
            [] => period.is_some_and(|period| period.counted),
            some => some.contains(&place.session),
        };
        if !is_wanted {
            continue;
        }
        let title = pairs(&session.title);
        // What runs beside it begins at the same time: the code ends as the key does under which the sheet is entered.
        let tail = period.map_or_else(|| place_tail(place), |period| period.tail());
        sheets.push(OneSheet {
            code: format!("{:02}{:02}-{tail}", place.start / 60, place.start % 60),
            session: title.clone(),
            rooms: making.rooms(&place.rooms)?,
            members: super::groups::members(making, date, place)?,
            periods: vec![PeriodView {
                label: PeriodLabel::Named(title),
                from: Some(place.start),
                to: Some(place.end()),
                facilitator: leads(making, [session])?,
                sessions: Vec::new(),
            }],
        });
    }
    Ok(sheets)
}

/// What tells the sheet of a place from others of its time where nothing is counted there.
fn place_tail(place: &Placement) -> String {
    format!("{:08x}", place.id.uuid().as_u128() as u32)
}

/// Who stands in which row. The version that follows from it is printed on the sheet, and the rows are kept with the printing.
fn people_of(
    making: &Making<'_>,
    members: Option<&HashSet<DelegateId>>,
) -> Result<BTreeMap<u32, DelegateId>, ApiError> {
    let people = making.delegates()?.iter();
    let of_it = |id: DelegateId| members.is_none_or(|all| all.contains(&id));
    Ok(people.filter(|d| crate::attendance::signs(d) && of_it(d.id)).map(|d| (d.number, d.id)).collect())
}

fn period_view(making: &Making<'_>, period: &AttendancePeriod) -> Result<PeriodView, ApiError> {
    let agenda = making.agenda()?;
    let is_within = |place: &Placement, (from, to): (Minute, Minute)| place.start < to && place.end() > from;
    let is_work = |(place, session): &(&Placement, &Session)| {
        is_within(place, (period.from, period.to)) && agenda.counts(session)
    };
    let held = making.placed_on(period.day)?;
    let top: Vec<_> = making.top_level_on(period.day)?.into_iter().filter(is_work).collect();
    let session = |(place, session): &(&Placement, &Session)| PeriodSession {
        from: place.start,
        to: place.end(),
        title: pairs(&session.title),
    };
    Ok(PeriodView {
        label: match period.part {
            PeriodPart::Morning => PeriodLabel::Morning,
            PeriodPart::Afternoon => PeriodLabel::Afternoon,
            PeriodPart::Evening => PeriodLabel::Evening,
            PeriodPart::Day | PeriodPart::Session => PeriodLabel::WholeDay,
        },
        from: Some(period.from),
        to: Some(period.to),
        facilitator: leads(making, held.iter().filter(|one| is_work(one)).map(|(_, session)| *session))?,
        sessions: top.iter().map(session).collect(),
    })
}

/// Who signs for the sessions: everybody who leads one of them, each once, as far as the readers may know. Panellists, rapporteurs and
/// interpreters lead nothing.
fn leads<'s>(
    making: &Making<'_>,
    sessions: impl IntoIterator<Item = &'s Session>,
) -> Result<String, ApiError> {
    let mut names: Vec<String> = Vec::new();
    for lead in sessions.into_iter().flat_map(|session| &session.leads) {
        if !matches!(lead.role, LeadRole::Lead | LeadRole::Facilitator | LeadRole::Moderator) {
            continue;
        }
        names.extend(making.lead_name(lead)?.filter(|name| !names.contains(name)));
    }
    Ok(names.join(if making.words.is_right_to_left() { "، " } else { ", " }))
}

fn row(seen: &Seen<'_>) -> AttendanceRow {
    AttendanceRow {
        number: seen.number,
        given: seen.given.clone(),
        family: seen.family.clone(),
        native_name: seen.native_name.clone(),
        organisation: seen.organisation.clone(),
        place_line: seen.place_line(),
        photo: match seen.facts.photo {
            PhotoConsent::Yes => Photo::Yes,
            PhotoConsent::Ask => Photo::Ask,
            PhotoConsent::No => Photo::No,
            PhotoConsent::Unknown => Photo::Unknown,
        },
        protected: seen.withheld,
    }
}
