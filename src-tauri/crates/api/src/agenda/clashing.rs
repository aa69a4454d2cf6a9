//! Clashes one by one: ways out of them, and saying that one is all right.

use crate::backend::{Answer, Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::clash::{Clash, clashes};
use warsha_core::operation::Operation as Op;
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
    let _ = known(&agenda, &which.id)?;
    Ok(Vec::new().into())
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
