//! How the day goes: sessions that really begin and end, and where the day stands against its plan.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use crate::workshop::venue_now;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use warsha_core::actual::{
    Actual, ActualKind, ActualRecord, actuals, instant_of, minute_of, records_to_take_back, standing,
};
use warsha_core::agenda::Agenda;
use warsha_core::ids::{ActualId, PlacementId};
use warsha_core::operation::Operation as Op;
use warsha_core::session::Placement;
use warsha_core::workshop::Workshop;
use warsha_store as store;

/// Where the day stands.
pub fn agenda_now(backend: &mut Backend, _: Nothing) -> Outcome<NowView> {
    Ok(now(backend)?.into())
}

fn now(backend: &Backend) -> Result<NowView, ApiError> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    now_view(&workshop, &open.agenda()?, &told(open)?, backend.host.now())
}

/// What was said of each placement.
pub(crate) fn told(open: &Open) -> Result<HashMap<PlacementId, Actual>, ApiError> {
    Ok(actuals(&store::actual_times::all(&open.document)?))
}

/// Where the day stands at an instant; without a day when the workshop is not on.
pub(crate) fn now_view(
    workshop: &Workshop,
    agenda: &Agenda,
    told: &HashMap<PlacementId, Actual>,
    at: DateTime<Utc>,
) -> Result<NowView, ApiError> {
    let clock = venue_now(workshop, at);
    if clock.day_number.is_none() {
        return Ok(NowView {
            day: String::new(),
            minute: clock.minute,
            on: Vec::new(),
            next: Vec::new(),
            until_next: 0,
            late: 0,
            late_from: 0,
        });
    }
    let day = crate::convert::day(&clock.day)?;
    let stands = standing(agenda, told, day, clock.minute, workshop.time_zone());
    Ok(NowView {
        day: clock.day,
        minute: clock.minute,
        on: stands
            .on
            .iter()
            .map(|on| OnNowView {
                placement: on.placement.to_string(),
                started: on.started,
                over: on.over,
                left: on.left,
            })
            .collect(),
        next: stands.next.iter().map(ToString::to_string).collect(),
        until_next: stands.until_next,
        late: stands.late,
        late_from: stands.late_from,
    })
}

/// Real times in minutes of each placement's day.
pub(crate) fn actual_views(
    workshop: &Workshop,
    agenda: &Agenda,
    told: &HashMap<PlacementId, Actual>,
) -> Vec<ActualView> {
    let zone = workshop.time_zone();
    let view = |placement: &Placement| {
        let actual = told.get(&placement.id)?;
        let minute = |at: DateTime<Utc>| minute_of(placement.day, at, zone);
        Some(ActualView {
            placement: placement.id.to_string(),
            started: actual.started.map(minute),
            ended: actual.ended.map(minute),
        })
    };
    agenda.placements.iter().filter_map(view).collect()
}

/// One step of an operation on real times.
enum Step {
    /// Something is said of a placement.
    Say(PlacementId, ActualKind, DateTime<Utc>),
    /// What was said of that kind is taken back.
    TakeBack(PlacementId, ActualKind),
}

/// Says that a session has begun. What was on in its rooms, and does not contain it, has ended at that instant.
pub fn start_session(backend: &mut Backend, which: ById) -> Outcome<NowView> {
    let at = backend.host.now();
    say(backend, &which, Op::StartSession, |agenda, told, placement| {
        let displaced = agenda.placements.iter().filter(|other| {
            let running = told.get(&other.id).is_some_and(Actual::is_running);
            running && other.id != placement.id && other.rooms.meet(&placement.rooms)
        });
        let apart = displaced.filter(|other| !is_inside(agenda, placement, other));
        let mut steps: Vec<Step> = apart.map(|other| Step::Say(other.id, ActualKind::Ended, at)).collect();
        // Begun anew after an end that was said too early.
        steps.push(Step::TakeBack(placement.id, ActualKind::Ended));
        steps.push(Step::Say(placement.id, ActualKind::Started, at));
        Ok(steps)
    })
}

/// Whether the session of a placement stands, over any number of levels, inside another's.
fn is_inside(agenda: &Agenda, inner: &Placement, outer: &Placement) -> bool {
    let mut at = agenda.session(inner.session);
    // A ring of parents, which a damaged file may hold, ends the search.
    for _ in 0..agenda.sessions.len() {
        match at {
            Some(session) if session.id == outer.session => return true,
            Some(session) => at = session.parent.and_then(|parent| agenda.session(parent)),
            None => return false,
        }
    }
    false
}

/// Says that a session has ended.
pub fn end_session(backend: &mut Backend, which: ById) -> Outcome<NowView> {
    let at = backend.host.now();
    say(backend, &which, Op::EndSession, |_, _, placement| {
        Ok(vec![Step::Say(placement.id, ActualKind::Ended, at)])
    })
}

/// Puts right when a session began and ended: what was said before is taken back.
pub fn correct_times(backend: &mut Backend, wanted: CorrectTimes) -> Outcome<NowView> {
    let zone = store::workshop::get(&backend.open()?.document)?.time_zone();
    if let (Some(started), Some(ended)) = (wanted.started, wanted.ended)
        && ended < started
    {
        return Err(ErrorCode::BadTime.into());
    }
    let which = ById { id: wanted.placement };
    say(backend, &which, Op::CorrectTimes, |_, _, placement| {
        let mut steps = Vec::new();
        for (kind, minute) in [(ActualKind::Started, wanted.started), (ActualKind::Ended, wanted.ended)] {
            steps.push(Step::TakeBack(placement.id, kind));
            if let Some(minute) = minute {
                let at = instant_of(placement.day, minute, zone).ok_or(ErrorCode::BadTime)?;
                steps.push(Step::Say(placement.id, kind, at));
            }
        }
        Ok(steps)
    })
}

/// Takes the steps as one operation, which undo takes back, and answers where the day stands then.
fn say(
    backend: &mut Backend,
    which: &ById,
    operation: Op,
    steps: impl FnOnce(&Agenda, &HashMap<PlacementId, Actual>, &Placement) -> Result<Vec<Step>, ApiError>,
) -> Outcome<NowView> {
    let desk = crate::desk::name(backend);
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    let placement = agenda.placement(id(&which.id)?).ok_or(ErrorCode::NotFound)?;
    let session = agenda.session(placement.session).ok_or(ErrorCode::NotFound)?;
    let steps = steps(&agenda, &told(open)?, placement)?;
    let done = open.write(operation, session.title.best("en"), |tx| {
        for step in steps {
            match step {
                Step::Say(placement, kind, at) => {
                    let id = ActualId::new(tx.new_id());
                    let desk = desk.clone();
                    let record = ActualRecord { id, placement, kind, withdraws: None, at, desk };
                    store::actual_times::append(tx, &record)?;
                    tx.compensate_with(record.id);
                }
                Step::TakeBack(placement, kind) => {
                    let all = store::actual_times::of_placement(tx, placement)?;
                    for record in records_to_take_back(&all, placement, kind) {
                        if let Some(withdrawal) = store::actual_times::withdraw(tx, record.id)? {
                            tx.compensate_with(withdrawal);
                        }
                    }
                }
            }
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(now(backend)?, &done.changed))
}
