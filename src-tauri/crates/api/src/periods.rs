//! Keeping the periods in step with the agenda, inside the change that moved it.

use crate::error::{ApiError, ErrorCode};
use std::collections::HashSet;
use warsha_core::attendance::{
    AttendancePeriod, Found, PeriodPart, Unit, by_key, default_periods, in_step, session_periods, whole_days,
};
use warsha_core::ids::{PeriodId, SessionId};
use warsha_store as store;
use warsha_store::Change;

/// Adds half-days (or days) that are missing and corrects the times of those that are there, and of sessions that are counted. One that has
/// no work any more is taken away, unless somebody was checked in for it: facts keep their period. Times that somebody set stay.
pub(crate) fn keep_in_step(tx: &mut Change<'_>) -> Result<(), ApiError> {
    let agenda = store::agenda::assemble(tx, 0)?;
    let unit = store::periods::unit(tx)?;
    let halves = default_periods(&agenda.days, &agenda, &mut || tx.new_id());
    let made = match unit {
        Unit::HalfDays => halves,
        Unit::Days => whole_days(halves),
        Unit::Sessions => Vec::new(),
    };
    let there = store::periods::all(tx)?;
    let found = in_step(&there, &made, &agenda.days, unit);
    for period in &found.write {
        store::periods::insert(tx, period)?;
    }
    for id in found.without_work {
        remove_unless_entered(tx, id)?;
    }
    let chosen = store::periods::counted_sessions(tx)?;
    keep_sessions(tx, &chosen).map(|_| ())
}

/// Chooses the sessions that are counted one by one, and no others. Answers which of them stand somewhere.
pub(crate) fn choose_sessions(
    tx: &mut Change<'_>,
    chosen: &HashSet<SessionId>,
) -> Result<HashSet<SessionId>, ApiError> {
    let before = store::periods::counted_sessions(tx)?;
    for &session in chosen.difference(&before) {
        store::periods::count_session(tx, session, true)?;
    }
    for &session in before.difference(chosen) {
        store::periods::count_session(tx, session, false)?;
    }
    keep_sessions(tx, chosen)
}

/// Makes a period for each place of the chosen sessions, lets those that are there follow their places, and takes away those whose place is
/// gone. What was entered always stays; the period of a session that stands nowhere any more, or is chosen no more, then counts no more, until
/// the session is placed again. Answers which of the chosen sessions stand somewhere.
fn keep_sessions(tx: &mut Change<'_>, chosen: &HashSet<SessionId>) -> Result<HashSet<SessionId>, ApiError> {
    let agenda = store::agenda::assemble(tx, 0)?;
    let there = store::periods::all(tx)?;
    let wanted = session_periods(&agenda, &there, chosen, &mut || tx.new_id());
    for period in &wanted {
        if !there.contains(period) {
            store::periods::insert(tx, period)?;
        }
    }
    let standing: HashSet<SessionId> = wanted.iter().filter_map(|period| period.session).collect();
    let stands = |session: Option<SessionId>| session.is_some_and(|session| standing.contains(&session));
    let is_left = |period: &&AttendancePeriod| {
        period.part == PeriodPart::Session && !wanted.iter().any(|kept| kept.id == period.id)
    };
    for period in there.iter().filter(is_left) {
        let gone = remove_unless_entered(tx, period.id)?;
        // What stands nowhere takes no time of anybody's: it counts no more, although what was entered for it stays. Without a place it is
        // known as such when the session has one again.
        if !gone && period.counted && !stands(period.session) {
            let left = AttendancePeriod { counted: false, placement: None, ..period.clone() };
            store::periods::insert(tx, &left)?;
        }
    }
    Ok(standing)
}

/// The period of a key.
///
/// # Errors
/// [`ErrorCode::UnknownPeriod`] when there is none, and [`ErrorCode::PeriodNotPlain`] when several begin at the time that the key says: nobody
/// guesses in whose list somebody is entered.
pub(crate) fn named<'a>(all: &'a [AttendancePeriod], key: &str) -> Result<&'a AttendancePeriod, ApiError> {
    let (code, known): (_, Vec<&AttendancePeriod>) = match by_key(all, key) {
        Found::One(period) => return Ok(period),
        Found::Nothing if all.is_empty() => return Err(ErrorCode::NoPeriod.into()),
        Found::Nothing => (ErrorCode::UnknownPeriod, all.iter().collect()),
        Found::Several(fitting) => (ErrorCode::PeriodNotPlain, fitting),
    };
    let known: Vec<String> = known.into_iter().map(AttendancePeriod::key).collect();
    Err(ApiError::new(code).with("period", key).with("known", told(known, key)))
}

/// Keys as a sentence lists them: those of the day that was meant, where it has any, and no more than can be read.
fn told(mut known: Vec<String>, key: &str) -> String {
    const MOST: usize = 12;
    let of_the_day = |known: &&String| known.split('/').next() == key.split('/').next();
    if known.iter().any(|key| of_the_day(&key)) {
        known.retain(|key| of_the_day(&key));
    }
    let more = if known.len() > MOST { ", …" } else { "" };
    known.truncate(MOST);
    known.join(", ") + more
}

/// Takes a period away, unless somebody was entered for it. Answers whether it is gone.
pub(crate) fn remove_unless_entered(tx: &mut Change<'_>, id: PeriodId) -> Result<bool, ApiError> {
    let nobody = store::check_ins::of_period(tx, id)?.is_empty();
    if nobody {
        store::periods::remove(tx, id)?;
    }
    Ok(nobody)
}
