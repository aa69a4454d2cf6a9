//! The change sheet: what is new since a released version.

use super::catalogue::{Choice, Copies, Group, Pack, Recipe};
use super::making::{Made, Making, pairs};
use crate::error::{ApiError, ErrorCode};
use warsha_core::audience::Audience as For;
use warsha_core::release::{
    AgendaDifference, DifferenceKind as Kind, Release, Slot, SlotRooms, diff, releases_that_hold,
};
use warsha_core::session::SessionMode;
use warsha_print::{ChangeDay, ChangeNote, ChangeRow, ChangesView, Fact, FactLabel};
use warsha_store as store;

/// The number of the version that readers have; without it the latest, or the one before when the latest is the agenda as it is.
const SINCE: Choice = Choice::number("since", 1, 999).for_once();

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    large_print: true,
    choices: &[SINCE],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new(
        "changes",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Organisers, For::Public],
        make,
    )
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let document = &making.open.document;
    let all = store::releases::all(document)?;
    let held = releases_that_hold(&all);
    let wanted = making.number(SINCE.key);
    let mut candidates = held.iter().copied().filter(|r| wanted.is_none_or(|number| r.number == number));
    let Some(latest) = candidates.next() else { return Err(ErrorCode::NothingToPrint.into()) };
    let since = |release: &Release| -> Result<Vec<AgendaDifference>, ApiError> {
        Ok(diff(&store::releases::snapshot(document, release.id)?.agenda, making.agenda()?))
    };
    let (mut release, mut found) = (latest, since(latest)?);
    // What was just released is what the agenda says: readers hold the version before.
    if let (true, None, Some(earlier)) = (found.is_empty(), wanted, candidates.next()) {
        (release, found) = (earlier, since(earlier)?);
    }
    let mut days: Vec<ChangeDay> = Vec::new();
    for difference in &found {
        let Some(row) = row(making, difference)? else { continue };
        let (date, row) = row;
        if !making.days().iter().any(|(_, day)| *day == date) && !making.order.days.is_empty() {
            continue;
        }
        if days.last().is_none_or(|day| day.date != date) {
            days.push(ChangeDay { date, rows: Vec::new() });
        }
        if let Some(day) = days.last_mut() {
            day.rows.push(row);
        }
    }
    // A day on which nothing is new needs no sheet; the whole programme may say that nothing is.
    if days.is_empty() && !making.order.days.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let from = version(making, release);
    let to = making.printed_at();
    let facts = vec![Fact::text(FactLabel::Version, to.clone()), Fact::text(FactLabel::Since, from.clone())];
    let view = ChangesView { about: making.about_for("", facts), from, to, days };
    making.made(warsha_print::artefact::changes::print(&view, &making.options)?)
}

/// "version 3, 8 May 2026".
fn version(making: &Making<'_>, release: &Release) -> String {
    let at = release.at.with_timezone(&making.workshop.time_zone()).date_naive();
    let args = [("number", release.number.into()), ("date", making.words.day_month_year(at).into())];
    making.words.say("paper-version-of", &args)
}

/// What readers are told of a difference, with its day; nothing of what they do not see.
fn row(
    making: &Making<'_>,
    difference: &AgendaDifference,
) -> Result<Option<(chrono::NaiveDate, ChangeRow)>, ApiError> {
    let sees = |slot: &&Slot| !slot.organisers_only || making.audience == For::Organisers;
    let before = difference.before.as_ref().filter(sees);
    let after = difference.after.as_ref().filter(sees);
    let Some(slot) = after.or(before) else { return Ok(None) };
    // What readers could not see before is new to them, and what they cannot see any more is cancelled.
    let mut notes = Vec::new();
    match (before, after) {
        (None, _) => notes.push(ChangeNote::New),
        (_, None) => notes.push(ChangeNote::Cancelled),
        (Some(was), Some(is)) => {
            for kind in &difference.kinds {
                notes.extend(note(making, *kind, was, is)?);
            }
            if difference.carries > 0 {
                notes.push(ChangeNote::Carries(difference.carries));
            }
            if notes.is_empty() {
                return Ok(None);
            }
        }
    }
    let row = ChangeRow {
        title: pairs(&slot.title),
        start: slot.start,
        end: (!slot.open_end).then(|| slot.end()),
        room: rooms(making, slot),
        notes,
    };
    Ok(Some((slot.day, row)))
}

fn note(making: &Making<'_>, kind: Kind, was: &Slot, is: &Slot) -> Result<Option<ChangeNote>, ApiError> {
    Ok(Some(match kind {
        Kind::New => ChangeNote::New,
        Kind::Cancelled => ChangeNote::Cancelled,
        Kind::Moved => ChangeNote::Was(was.start),
        Kind::OtherDay => ChangeNote::WasOn(was.day, was.start),
        Kind::OtherRoom => ChangeNote::WasIn(rooms(making, was)),
        Kind::Longer => ChangeNote::Longer(is.duration - was.duration),
        Kind::Shorter => ChangeNote::Shorter(was.duration - is.duration),
        Kind::Renamed => ChangeNote::WasCalled(pairs(&was.title)),
        Kind::OtherLeads => {
            let names: Result<Vec<Option<String>>, ApiError> =
                is.leads.iter().map(|lead| making.lead_name(lead)).collect();
            ChangeNote::LedBy(names?.into_iter().flatten().collect())
        }
        Kind::OtherLanguage if was.languages == is.languages => ChangeNote::Language(Vec::new()),
        Kind::OtherLanguage => ChangeNote::Language(is.languages.clone()),
        Kind::OtherMode if was.mode == is.mode => return Ok(None),
        Kind::OtherMode => ChangeNote::Mode(
            match is.mode {
                SessionMode::Online => "online",
                SessionMode::InPerson => "in_person",
                SessionMode::Hybrid => "hybrid",
            }
            .into(),
        ),
    }))
}

fn rooms(making: &Making<'_>, slot: &Slot) -> String {
    match &slot.rooms {
        SlotRooms::All => making.words.say("paper-all-rooms", &[]),
        SlotRooms::Named(names) => names.join(", "),
    }
}
