//! The workshop itself: its settings page, its rooms, its numbers.

use crate::agenda::room_view;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, country_text, day, id, localised, texts};
use crate::document::dates;
use crate::error::{ApiError, ErrorCode};
use crate::organisations::represented_view;
use crate::periods::keep_in_step;
use crate::wire::*;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use std::collections::{BTreeMap, HashMap};
use warsha_core::attendance::{Punctuality, Standing, attendance};
use warsha_core::delegation::{takes_a_seat, total};
use warsha_core::ids::{OutcomeId, RoomId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::represented;
use warsha_core::workshop::{DayNote, Outcome as ProgrammeOutcome, Room, Workshop, is_zone};
use warsha_store as store;

/// The workshop as its settings page edits it.
pub fn workshop_settings(backend: &mut Backend, _: Nothing) -> Outcome<WorkshopSettings> {
    Ok(settings_view(&store::workshop::get(&backend.open()?.document)?).into())
}

fn settings_view(workshop: &Workshop) -> WorkshopSettings {
    let note = |on: NaiveDate| workshop.day_notes.iter().find(|n| n.day == on);
    WorkshopSettings {
        title: texts(&workshop.title),
        purpose: workshop.purpose.clone(),
        first_day: workshop.first_day.to_string(),
        last_day: workshop.last_day.to_string(),
        zone: workshop.zone.clone(),
        second_zone: workshop.second_zone.clone(),
        venue: workshop.venue.clone(),
        place: workshop.place.clone(),
        country: country_text(workshop.country),
        organiser: workshop.organiser.clone(),
        languages: workshop.languages.clone(),
        expected_people: workshop.expected_people,
        programme: workshop.programme_line.name.clone(),
        donor: workshop.programme_line.donor.clone(),
        acknowledgement: texts(&workshop.programme_line.acknowledgement),
        outcomes: workshop.programme_line.outcomes.iter().map(outcome_view).collect(),
        days: workshop
            .days()
            .into_iter()
            .map(|on| DayNoteView {
                day: on.to_string(),
                theme: note(on).map(|n| texts(&n.theme)).unwrap_or_default(),
                objective: note(on).map(|n| texts(&n.objective)).unwrap_or_default(),
            })
            .collect(),
    }
}

pub(crate) fn outcome_view(outcome: &ProgrammeOutcome) -> OutcomeView {
    OutcomeView { id: outcome.id.to_string(), code: outcome.code.clone(), text: texts(&outcome.text) }
}

/// Saves the settings page.
pub fn edit_workshop(backend: &mut Backend, wanted: WorkshopSettings) -> Outcome<WorkshopSettings> {
    let title = localised(&wanted.title);
    if title.is_empty() {
        return Err(ErrorCode::TitleMissing.into());
    }
    let (first_day, last_day) = dates(&wanted.first_day, &wanted.last_day)?;
    let zones = [&wanted.zone, &wanted.second_zone];
    if let Some(unknown) =
        zones.into_iter().find(|zone| !is_zone(zone) && (*zone == &wanted.zone || !zone.is_empty()))
    {
        return Err(ApiError::new(ErrorCode::BadZone).with("zone", unknown));
    }
    let outcomes = outcomes_of(backend, &wanted.outcomes)?;
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    if let Some(orphan) = agenda.placements.iter().find(|p| p.day < first_day || p.day > last_day) {
        return Err(ApiError::new(ErrorCode::DaysInUse).with("day", orphan.day.to_string()));
    }
    let mut workshop = store::workshop::get(&open.document)?;
    workshop.title = title;
    workshop.purpose = wanted.purpose;
    workshop.first_day = first_day;
    workshop.last_day = last_day;
    workshop.zone = wanted.zone;
    workshop.second_zone = wanted.second_zone;
    workshop.venue = wanted.venue;
    workshop.place = wanted.place;
    workshop.country = country(&wanted.country)?;
    workshop.organiser = wanted.organiser;
    workshop.languages = wanted.languages;
    workshop.expected_people = wanted.expected_people;
    workshop.programme_line.name = wanted.programme;
    workshop.programme_line.donor = wanted.donor;
    workshop.programme_line.acknowledgement = localised(&wanted.acknowledgement);
    workshop.programme_line.outcomes = outcomes;
    workshop.day_notes = wanted
        .days
        .iter()
        .map(|n| {
            Ok(DayNote { day: day(&n.day)?, theme: localised(&n.theme), objective: localised(&n.objective) })
        })
        .filter(|n: &Result<DayNote, ApiError>| {
            n.as_ref().is_ok_and(|n| !n.theme.is_empty() || !n.objective.is_empty()) || n.is_err()
        })
        .collect::<Result<_, ApiError>>()?;
    let done = open.write(Op::EditWorkshop, workshop.title.best("en"), |tx| {
        store::workshop::set(tx, &workshop)?;
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(settings_view(&workshop), &done.changed))
}

fn outcomes_of(backend: &Backend, wanted: &[OutcomeView]) -> Result<Vec<ProgrammeOutcome>, ApiError> {
    let one = |o: &OutcomeView| {
        let id = if o.id.is_empty() { OutcomeId::new(backend.host.new_id()) } else { id(&o.id)? };
        Ok(ProgrammeOutcome { id, code: o.code.clone(), text: localised(&o.text) })
    };
    wanted.iter().map(one).collect()
}

/// Adds a room, or changes one.
pub fn put_room(backend: &mut Backend, wanted: RoomView) -> Outcome<RoomView> {
    if wanted.name.trim().is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let new_id = RoomId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let rooms = store::rooms::all(&open.document)?;
    let (room_id, rank, operation) = if wanted.id.is_empty() {
        let last = rooms.last().map(|r| r.rank.as_str()).unwrap_or_default();
        (new_id, warsha_core::rank::after(last), Op::AddRoom)
    } else {
        let room_id = id(&wanted.id)?;
        let old = rooms.iter().find(|r| r.id == room_id).ok_or(ErrorCode::NotFound)?;
        (room_id, old.rank.clone(), Op::EditRoom)
    };
    let room = Room {
        id: room_id,
        name: wanted.name.trim().into(),
        capacity: wanted.capacity.filter(|&people| people > 0),
        setup: wanted.setup,
        equipment: wanted.equipment,
        opens: wanted.opens,
        closes: wanted.closes,
        rank,
    };
    let done = open.write(operation, &room.name, |tx| {
        store::rooms::upsert(tx, &room)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(room_view(&room), &done.changed))
}

/// Takes a room away. Placements in it keep their time and lose the room.
pub fn remove_room(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let room_id: RoomId = id(&which.id)?;
    let agenda = open.agenda()?;
    let room = agenda.room(room_id).ok_or(ErrorCode::NotFound)?;
    let done = open.write(Op::RemoveRoom, &room.name, |tx| {
        for placement in &agenda.placements {
            if let Some(rooms) = placement.rooms.without(room_id) {
                store::placements::upsert(
                    tx,
                    &warsha_core::session::Placement { rooms, ..placement.clone() },
                )?;
            }
        }
        store::rooms::remove(tx, room_id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Counts by country, organisation, kind and period.
pub fn info(backend: &mut Backend, _: Nothing) -> Outcome<WorkshopInfo> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let organisations = open.organisation_names()?;
    let everybody = store::delegates::all(&open.document)?;
    let delegations = store::delegations::all(&open.document)?;
    let agenda = open.agenda()?;
    let all = represented(&store::organisations::all(&open.document)?, &delegations, &everybody);
    let coming: Vec<_> = everybody.iter().filter(|d| takes_a_seat(d.status)).collect();
    let check_ins = store::check_ins::all(&open.document)?;
    let mut by_period = BTreeMap::new();
    let counted = attendance(&check_ins, &Punctuality::unasked());
    for period in store::periods::all(&open.document)? {
        let is_in = |people: &HashMap<_, Standing>| people.values().filter(|s| s.is_in()).count() as u32;
        by_period.insert(period.key(), counted.get(&period.id).map_or(0, is_in));
    }
    let organisation = |d: &warsha_core::delegate::Delegate| {
        d.organisation.and_then(|o| organisations.get(&o).cloned()).unwrap_or_default()
    };
    Ok(Answer::read(WorkshopInfo {
        title: texts(&workshop.title),
        first_day: workshop.first_day.to_string(),
        last_day: workshop.last_day.to_string(),
        zone: workshop.zone.clone(),
        delegates: coming.len() as u32,
        by_country: count(coming.iter().map(|d| country_text(d.country))),
        by_organisation: count(coming.iter().map(|d| organisation(d))),
        by_sex: count(coming.iter().map(|d| d.sex.code().to_owned())),
        sessions: agenda.sessions.len() as u32,
        by_kind: count(agenda.sessions.iter().map(|s| s.kind.code().to_owned())),
        by_period,
        clashes: crate::agenda::open_clashes(&open.document, &agenda)?,
        rooms: agenda.rooms.iter().map(|r| r.name.clone()).collect(),
        target: total(&delegations, &everybody, &store::workshop::counting(&open.document)?).target,
        represented: represented_view(&all),
    }))
}

fn count(keys: impl Iterator<Item = String>) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_insert(0) += 1;
    }
    counts
}

/// The venue's clock at an instant. Before five in the morning it is still the evening before: the programme day is the day that began
/// yesterday, if that was one.
pub(crate) fn venue_now(workshop: &Workshop, now: DateTime<Utc>) -> VenueNow {
    let local = now.with_timezone(&workshop.time_zone()).naive_local();
    let minute = (local.hour() * 60 + local.minute()) as i32;
    let days = workshop.days();
    let today = local.date();
    let number = |on: NaiveDate| days.iter().position(|&d| d == on).map(|index| index as u32 + 1);
    let yesterday = today.pred_opt();
    let (on, minute, day_number) =
        match yesterday.filter(|_| minute < 5 * 60).and_then(|on| number(on).map(|n| (on, n))) {
            Some((on, n)) => (on, minute + 24 * 60, Some(n)),
            None => (today, minute, number(today)),
        };
    VenueNow { day: on.to_string(), minute, day_number, next_day: workshop.day_made_ready(day_number) }
}
