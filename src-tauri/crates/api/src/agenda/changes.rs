//! Changes of time and place, all of them through the planner: what one would do, and doing it.

use super::views::proposal_view;
use super::{rooms_of, subject};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{day, id};
use crate::error::{ApiError, ErrorCode};
use crate::host::Host;
use crate::periods::keep_in_step;
use crate::session_plans::cut_plans;
use crate::wire::*;
use std::collections::BTreeMap;
use std::str::FromStr;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::copy::copies;
use warsha_core::agenda::plan::{Change, PlanError, Policy, Proposal, RoomScope, plan};
use warsha_core::ids::{NotAnId, PlacementId, RoomId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::session::Session;
use warsha_store as store;

/// What a change of time or place would do.
pub fn preview_agenda_change(backend: &mut Backend, wanted: PlannedChange) -> Outcome<ProposalView> {
    let agenda = backend.open()?.agenda()?;
    let planned = propose(agenda, wanted, &*backend.host)?;
    Ok(proposal_view(backend.open()?, &planned.agenda, &planned.proposal)?.into())
}

/// What a change of a day would do to an agenda, for paper: nothing is written, and nothing new gets a place.
pub(crate) fn proposed(agenda: &Agenda, wanted: PlannedChange) -> Result<Proposal, ApiError> {
    let policy = policy_of(wanted.policy)?;
    let (change, _, _) = change_of(agenda, wanted.change, PlacementId::new(uuid::Uuid::nil()))?;
    plan(agenda, &change, &policy).map_err(|error| refused(agenda, error))
}

/// Changes time or place: one operation, one undo.
pub fn change_agenda(backend: &mut Backend, mut wanted: PlannedChange) -> Outcome<ProposalView> {
    let agenda = backend.open()?.agenda()?;
    let to_cut = wanted.cut_plans.take().unwrap_or_default();
    let planned = propose(agenda, wanted, &*backend.host)?;
    let open = backend.open_mut()?;
    let cut = cut_plans(open, &planned.agenda, &planned.proposal, &to_cut)?;
    let view = proposal_view(open, &planned.agenda, &planned.proposal)?;
    let done = open.write(planned.operation, &planned.subject, |tx| {
        for session in &planned.new_sessions {
            store::sessions::upsert(tx, session)?;
        }
        for shift in planned.proposal.shifts() {
            match &shift.after {
                Some(after) => store::placements::upsert(tx, after)?,
                None => {
                    store::placements::remove(tx, shift.placement)?;
                }
            }
        }
        cut.iter().try_for_each(|plan| plan.write(tx))?;
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(view, &done.changed))
}

/// A change as it was planned, and what it is called.
struct Planned {
    /// The agenda that it changes; sessions that the change makes are in it already.
    agenda: Agenda,
    new_sessions: Vec<Session>,
    proposal: Proposal,
    operation: Op,
    subject: String,
}

fn propose(mut agenda: Agenda, wanted: PlannedChange, host: &dyn Host) -> Result<Planned, ApiError> {
    let policy = policy_of(wanted.policy)?;
    let mut new_sessions = Vec::new();
    if let AgendaChange::DuplicateTo { placements, minutes, day: to, rooms_by } = &wanted.change {
        let to = to.as_deref().map(day).transpose()?;
        let copied = copies(&agenda, &ids(placements)?, *minutes, to, *rooms_by, || host.new_id())
            .map_err(|error| refused(&agenda, error))?;
        new_sessions = copied.sessions;
        agenda.sessions.extend(new_sessions.iter().cloned());
        let change = Change::PlaceMany { placements: copied.placements };
        let proposal = plan(&agenda, &change, &policy).map_err(|error| refused(&agenda, error))?;
        let subject = subject(&agenda, new_sessions.first().map(|s| s.id));
        return Ok(Planned { agenda, new_sessions, proposal, operation: Op::DuplicateSessions, subject });
    }
    let (change, operation, named) = change_of(&agenda, wanted.change, PlacementId::new(host.new_id()))?;
    let proposal = plan(&agenda, &change, &policy).map_err(|error| refused(&agenda, error))?;
    let subject = match named {
        Named::Session(session) => subject(&agenda, session),
        Named::Text(text) => text,
    };
    Ok(Planned { agenda, new_sessions, proposal, operation, subject })
}

/// What an operation is named after.
enum Named {
    Session(Option<SessionId>),
    Text(String),
}

fn change_of(
    agenda: &Agenda,
    wanted: AgendaChange,
    new_id: PlacementId,
) -> Result<(Change, Op, Named), ApiError> {
    let of = |placement: PlacementId| Named::Session(agenda.placement(placement).map(|p| p.session));
    let length = |session: SessionId, duration: Option<i32>| {
        duration.unwrap_or_else(|| agenda.session(session).map_or(30, |s| s.usual_minutes))
    };
    Ok(match wanted {
        AgendaChange::Place { session, day: on, start, duration, rooms } => {
            let session: SessionId = id(&session)?;
            let (duration, rooms) = (length(session, duration), rooms_of(&rooms)?);
            let change = Change::Place { session, placement: new_id, day: day(&on)?, start, duration, rooms };
            (change, Op::ScheduleSession, Named::Session(Some(session)))
        }
        AgendaChange::InsertAndPush { session, day: on, start, duration, rooms } => {
            let session: SessionId = id(&session)?;
            let (duration, rooms) = (length(session, duration), rooms_of(&rooms)?);
            let change =
                Change::InsertAndPush { session, placement: new_id, day: day(&on)?, start, duration, rooms };
            (change, Op::ScheduleSession, Named::Session(Some(session)))
        }
        AgendaChange::Move { placement, day: on, start, rooms } => {
            let placement = id(&placement)?;
            let rooms = rooms.as_ref().map(rooms_of).transpose()?;
            (Change::Move { placement, day: day(&on)?, start, rooms }, Op::MoveSession, of(placement))
        }
        AgendaChange::MoveAndPush { placement, day: on, start, rooms } => {
            let placement = id(&placement)?;
            let rooms = rooms.as_ref().map(rooms_of).transpose()?;
            (Change::MoveAndPush { placement, day: day(&on)?, start, rooms }, Op::MoveSession, of(placement))
        }
        AgendaChange::Resize { placement, start: Some(start), duration: _ } => {
            let placement = id(&placement)?;
            (Change::ResizeFromStart { placement, start }, Op::ResizeSession, of(placement))
        }
        AgendaChange::Resize { placement, start: None, duration } => {
            let placement = id(&placement)?;
            (Change::Resize { placement, duration }, Op::ResizeSession, of(placement))
        }
        AgendaChange::ResizeAndPush { placement, duration } => {
            let placement = id(&placement)?;
            (Change::ResizeAndPush { placement, duration }, Op::ResizeSession, of(placement))
        }
        AgendaChange::Swap { first, second } => {
            let (first, second) = (id(&first)?, id(&second)?);
            (Change::Swap { first, second }, Op::SwapSessions, of(first))
        }
        AgendaChange::RemoveAndCloseUp { placement } => {
            let placement = id(&placement)?;
            (Change::RemoveAndCloseUp { placement }, Op::UnscheduleSession, of(placement))
        }
        AgendaChange::RunLate { day: on, from, minutes } => {
            let change = Change::RunLate { day: day(&on)?, from, minutes };
            (change, Op::RunLate, Named::Text(minutes.to_string()))
        }
        AgendaChange::EndAt { day: on, end } => {
            (Change::EndAt { day: day(&on)?, end }, Op::RetimeDay, Named::Text(on))
        }
        AgendaChange::StartAt { day: on, start } => {
            (Change::StartAt { day: day(&on)?, start }, Op::RetimeDay, Named::Text(on))
        }
        AgendaChange::MoveMany { placements, minutes, day: to, rooms_by } => {
            let placements: Vec<PlacementId> = ids(&placements)?;
            let named = placements.first().map_or(Named::Session(None), |&first| of(first));
            let day = to.as_deref().map(day).transpose()?;
            (Change::MoveMany { placements, minutes, day, rooms_by }, Op::MoveSessions, named)
        }
        AgendaChange::MoveDay { from, to, exchange } => {
            (Change::MoveDay { from: day(&from)?, to: day(&to)?, exchange }, Op::MoveDay, Named::Text(from))
        }
        // Planned where its new sessions are made.
        AgendaChange::DuplicateTo { .. } => return Err(ErrorCode::Unexpected.into()),
        AgendaChange::Pin { placement, pinned } => {
            let placement = id(&placement)?;
            (Change::Pin { placement, pinned }, Op::PinSession, of(placement))
        }
        AgendaChange::PinMany { placements, pinned } => {
            let placements = ids(&placements)?;
            (Change::PinMany { placements, pinned }, Op::PinSessions, Named::Session(None))
        }
        AgendaChange::UnscheduleMany { placements } => {
            let placements = ids(&placements)?;
            (Change::UnscheduleMany { placements }, Op::UnscheduleSessions, Named::Session(None))
        }
        AgendaChange::Unschedule { placement } => {
            let placement = id(&placement)?;
            (Change::Unschedule { placement }, Op::UnscheduleSession, of(placement))
        }
    })
}

fn ids<T: FromStr<Err = NotAnId>>(texts: &[String]) -> Result<Vec<T>, ApiError> {
    texts.iter().map(|text| id(text)).collect()
}

fn policy_of(wanted: Option<PolicyView>) -> Result<Policy, ApiError> {
    let Some(wanted) = wanted else { return Ok(Policy::default()) };
    let mut shrink_to = if wanted.shrink_breaks { Policy::shortest_breaks() } else { BTreeMap::new() };
    shrink_to.extend(wanted.shrink.iter().map(|to| (to.kind.0, to.minutes.clamp(1, 1440))));
    let rooms: Vec<RoomId> = ids(&wanted.rooms)?;
    Ok(Policy {
        shrink_to,
        keep_sessions: wanted.keep_sessions.unwrap_or_default(),
        may_drop: ids(&wanted.may_drop)?,
        rooms: match (wanted.all_rooms, rooms.is_empty()) {
            (true, _) => RoomScope::All,
            (false, true) => RoomScope::Same,
            (false, false) => RoomScope::These(rooms),
        },
        day_may_end_later: wanted.day_may_end_later,
        keep_gaps: wanted.keep_gaps,
    })
}

/// The error for a change of an agenda that cannot be planned.
pub(super) fn refused(agenda: &Agenda, error: PlanError) -> ApiError {
    match error {
        PlanError::UnknownDay(day) => match (agenda.days.first(), agenda.days.last()) {
            (Some(first), Some(last)) => ApiError::unknown_day(day, first, last),
            _ => ErrorCode::NoPeriod.into(),
        },
        PlanError::UnknownSession(_) | PlanError::UnknownPlacement(_) | PlanError::UnknownRoom(_) => {
            ErrorCode::NotFound.into()
        }
        other => ApiError::new(ErrorCode::BadArguments).with("detail", other.to_string()),
    }
}
