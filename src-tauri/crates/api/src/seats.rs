//! Seats that change hands: substitution, the waiting list, and what became of somebody.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, instant, optional_id, texts};
use crate::delegates::{FreshIds, Known, one, patch, subject};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use warsha_core::attendance::{Punctuality, Standing, attendance};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate, DelegateStatus as Status, seat_of};
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::DelegateId;
use warsha_core::operation::Operation as Op;
use warsha_core::session::Lead;
use warsha_store as store;

/// Gives a seat from one person to another: delegation and role go with it, on wish the sessions and the hotel room. Whether somebody is in
/// the room or online is the person's and does not go with the seat.
/// Who gave it up stays on the list as replaced, with their own number; who takes it has a number of their own.
pub fn substitute_delegate(backend: &mut Backend, wanted: Substitute) -> Outcome<DelegateView> {
    let new_id = DelegateId::new(backend.host.new_id());
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let mut before = open.delegate(id(&wanted.id)?)?;
    let known = Known::of(open)?;
    let there = match optional_id(&wanted.by)? {
        Some(known) => Some(open.delegate(known)?),
        None => None,
    };
    let is_new = there.is_none();
    let everybody = store::delegates::all(&open.document)?;
    if there.as_ref().is_some_and(|after| seat_of(&everybody, before.id).iter().any(|d| d.id == after.id)) {
        // Somebody cannot take over a seat that they gave up themselves; they are brought back by their status.
        return Err(ApiError::new(ErrorCode::SameSeat));
    }
    let name = wanted.details.full_name.clone().unwrap_or_default();
    if is_new && name.trim().is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let mut after = match there {
        Some(after) => after,
        None => {
            let number = store::delegates::next_number(&open.document)?;
            let mut new = Delegate::named(new_id, number, name.trim());
            new.badge = ids.badge(&store::workshop::get(&open.document)?, number);
            new.country = before.country;
            new.city.clone_from(&before.city);
            new.organisation = before.organisation;
            new.status = Status::Nominated;
            new
        }
    };
    after.delegation = before.delegation;
    after.category = before.category;
    after.waiting_rank.clear();
    if !takes_a_seat(after.status) {
        after.status = Status::Invited;
    }
    let made = patch(&mut after, &wanted.details, &known, &mut ids)?;
    before.status = Status::Replaced;
    before.replaced_by = Some(after.id);
    if wanted.room {
        after.hotel_room = std::mem::take(&mut before.hotel_room);
        after.nights = before.nights.take().or(after.nights);
    }
    let done = open.write(Op::SubstituteDelegate, &subject(&after), |tx| {
        for organisation in &made {
            store::organisations::upsert(tx, organisation)?;
        }
        if is_new {
            store::delegates::insert(tx, &after)?;
        } else {
            store::delegates::update(tx, &after)?;
        }
        store::delegates::update(tx, &before)?;
        if wanted.leads {
            for mut session in store::sessions::all(tx)? {
                if session.leads.iter().any(|lead| lead.delegate == Some(before.id)) {
                    for lead in &mut session.leads {
                        hand_over(lead, &before, &after);
                    }
                    store::sessions::upsert(tx, &session)?;
                }
            }
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(one(open, after.id)?, &done.changed))
}

/// A lead of a session in the hands of the next.
pub(crate) fn hand_over(lead: &mut Lead, before: &Delegate, after: &Delegate) {
    if lead.delegate == Some(before.id) {
        lead.delegate = Some(after.id);
        if !lead.name.is_empty() {
            lead.name.clone_from(&after.full_name);
        }
    }
}

/// Puts the waiting list into this order.
pub fn order_waiting(backend: &mut Backend, wanted: ByIds) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let people = wanted.ids.iter().map(|d| open.delegate(id(d)?)).collect::<Result<Vec<_>, ApiError>>()?;
    let ranks = warsha_core::rank::ranks(people.len());
    let done = open.write(Op::OrderWaiting, "", |tx| {
        for (mut delegate, rank) in people.into_iter().zip(ranks) {
            if delegate.waiting_rank != rank {
                delegate.waiting_rank = rank;
                store::delegates::update(tx, &delegate)?;
            }
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Gives somebody on the waiting list a seat. More people than wanted are shown, not refused.
pub fn give_seat(backend: &mut Backend, wanted: GiveSeat) -> Outcome<DelegateView> {
    let open = backend.open_mut()?;
    let mut delegate = open.delegate(id(&wanted.id)?)?;
    delegate.status =
        wanted.status.map(|status| status.0).filter(|s| takes_a_seat(*s)).unwrap_or(Status::Invited);
    delegate.waiting_rank.clear();
    let done = open.write(Op::GiveSeat, &subject(&delegate), |tx| {
        store::delegates::update(tx, &delegate)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(one(open, delegate.id)?, &done.changed))
}

/// What became of somebody: steps on the way, who had the seat before, and when the person was there.
pub fn delegate_history(backend: &mut Backend, which: ById) -> Outcome<DelegateHistory> {
    let open = backend.open()?;
    let delegate = open.delegate(id(&which.id)?)?;
    let everybody = store::delegates::all(&open.document)?;
    let name = |id: DelegateId| everybody.iter().find(|d| d.id == id).map(subject).unwrap_or_default();
    let steps = store::status_changes::of(&open.document, delegate.id)?
        .into_iter()
        .map(|step| StatusStep {
            at: instant(step.at),
            from: step.from.map(Into::into),
            to: step.to.into(),
            other: step.other.map(name).unwrap_or_default(),
        })
        .collect();
    let mut seat = Vec::new();
    for holder in seat_of(&everybody, delegate.id) {
        let given_up = store::status_changes::of(&open.document, holder.id)?
            .into_iter()
            .rev()
            .find(|step| step.to == Status::Replaced && holder.id != delegate.id);
        seat.push(SeatHolder {
            id: holder.id.to_string(),
            number: holder.number,
            name: subject(holder),
            until: given_up.map(|step| instant(step.at)).unwrap_or_default(),
        });
    }
    let mut standings =
        attendance(&store::check_ins::of_delegate(&open.document, delegate.id)?, &Punctuality::unasked());
    let sessions = store::sessions::all(&open.document)?;
    let mut attendance = Vec::new();
    for period in store::periods::all(&open.document)? {
        let standing = standings.remove(&period.id).and_then(|mut people| people.remove(&delegate.id));
        let (at, desk, online) = match standing {
            Some(Standing::In { at, desk, mode, .. }) => (instant(at), desk, mode == Mode::Online),
            _ => (String::new(), String::new(), false),
        };
        let session = period.session.and_then(|id| sessions.iter().find(|s| s.id == id));
        attendance.push(AttendedPeriod {
            day: period.day.to_string(),
            part: period.part.into(),
            session: session.map(|s| texts(&s.title)).unwrap_or_default(),
            counted: period.counted,
            at,
            desk,
            online,
        });
    }
    Ok(Answer::read(DelegateHistory { steps, seat, attendance }))
}
