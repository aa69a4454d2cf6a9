//! Clashes one by one: ways out of them, and saying that one is all right.

use super::views::{lead_view, rooms_view};
use crate::backend::{Answer, Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::clash::{Clash, clashes};
use warsha_core::agenda::fix::{Fix, Remedy, fixes};
use warsha_core::agenda::plan::Change;
use warsha_core::operation::Operation as Op;
use warsha_core::session::Rooms;
use warsha_store as store;

fn known(agenda: &Agenda, key: &str) -> Result<Clash, ApiError> {
    clashes(agenda)
        .into_iter()
        .find(|clash| clash.key(agenda) == key)
        .ok_or_else(|| ErrorCode::NotFound.into())
}

fn subject(agenda: &Agenda, clash: &Clash) -> String {
    super::subject(agenda, agenda.placement(clash.first).map(|p| p.session))
}

/// Ways out of a clash.
pub fn clash_fixes(backend: &mut Backend, which: ById) -> Outcome<Vec<ClashFix>> {
    let open = backend.open()?;
    let agenda = open.agenda()?;
    let clash = known(&agenda, &which.id)?;
    let found: Vec<ClashFix> = fixes(&agenda, &clash).iter().map(|fix| fix_view(&agenda, fix)).collect();
    Ok(found.into())
}

fn fix_view(agenda: &Agenda, fix: &Fix) -> ClashFix {
    let mut view = ClashFix {
        kind: fix.kind.into(),
        placement: fix.placement.to_string(),
        day: None,
        start: None,
        duration: None,
        room: None,
        person: None,
        change: None,
        edit: None,
    };
    match &fix.remedy {
        Remedy::Change(Change::Move { placement, day, start, rooms }) => {
            let now = agenda.placement(*placement);
            view.day = now.filter(|p| p.day != *day).map(|_| day.to_string());
            view.start = now.filter(|p| p.start != *start || p.day != *day).map(|_| *start);
            if let Some(Rooms::Some(rooms)) = rooms {
                view.room = rooms.first().and_then(|id| agenda.room(*id)).map(|room| room.name.clone());
            }
            view.change = Some(AgendaChange::Move {
                placement: placement.to_string(),
                day: day.to_string(),
                start: *start,
                rooms: rooms.as_ref().map(rooms_view),
            });
        }
        Remedy::Change(Change::Swap { first, second }) => {
            if let Some(Rooms::Some(rooms)) = agenda.placement(*second).map(|p| &p.rooms) {
                view.room = rooms.first().and_then(|id| agenda.room(*id)).map(|room| room.name.clone());
            }
            let (first, second) = (first.to_string(), second.to_string());
            view.change = Some(AgendaChange::Swap { first, second });
        }
        Remedy::Change(Change::Unschedule { placement }) => {
            view.change = Some(AgendaChange::Unschedule { placement: placement.to_string() });
        }
        Remedy::Change(Change::Resize { placement, duration }) => {
            view.duration = Some(*duration);
            let (placement, duration) = (placement.to_string(), *duration);
            view.change = Some(AgendaChange::Resize { placement, start: None, duration });
        }
        // The planner's fixes move and resize, nothing else.
        Remedy::Change(_) => {}
        Remedy::Leads(session, leads) => {
            view.person = leads.iter().map(|lead| lead.name.clone()).find(|name| !name.is_empty());
            view.edit = Some(EditSession {
                id: session.to_string(),
                leads: Some(leads.iter().map(lead_view).collect()),
                ..EditSession::default()
            });
        }
        Remedy::Interpretation(session) => {
            view.edit = Some(EditSession {
                id: session.to_string(),
                interpretation: Some(true),
                ..EditSession::default()
            });
        }
    }
    view
}

/// Says that a clash is all right as it is.
pub fn silence_clash(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    let clash = known(&agenda, &which.id)?;
    let done = open.write(Op::SilenceClash, &subject(&agenda, &clash), |tx| {
        store::silenced::silence(tx, &which.id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Shows a silenced clash again.
pub fn unsilence_clash(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    let clash = known(&agenda, &which.id)?;
    let done = open.write(Op::UnsilenceClash, &subject(&agenda, &clash), |tx| {
        store::silenced::unsilence(tx, &which.id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Sets how many minutes rooms and people need between two sessions.
pub fn set_change_over(backend: &mut Backend, wanted: ChangeOver) -> Outcome<ChangeOver> {
    let minutes = wanted.minutes.clamp(0, 120);
    let open = backend.open_mut()?;
    let done = open.write(Op::SetChangeOver, "", |tx| {
        store::workshop::set_change_over(tx, minutes)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(ChangeOver { minutes }, &done.changed))
}
