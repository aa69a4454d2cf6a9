//! Names written by hand on the blank rows of a sheet: whoever certainly is on the list is entered, whoever may be is asked about, and only
//! then somebody is put on the list.

use super::cell;
use super::entering::{Pen, append_all, cell_of};
use super::ground::Ground;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::delegates::subject;
use crate::duplicates::particulars;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use warsha_core::attendance::{Mark, Remarks, Wanted};
use warsha_core::audience::seen_at_the_door;
use warsha_core::delegate::{Delegate, DelegateStatus};
use warsha_core::ids::DelegateId;
use warsha_core::operation::Operation as Op;
use warsha_core::same_person::{Particulars, recognise};
use warsha_core::search::fold;
use warsha_store as store;

/// What says that a name is nobody's on the list.
const NOBODY: &str = "new";
/// So many are offered; whoever is not among them is found in the list itself.
const OFFERED: usize = 6;

/// Enters a name written by hand.
pub(super) fn enter_name(
    backend: &mut Backend,
    pen: &mut Pen,
    typed: &SheetTyped,
    name: &str,
) -> Outcome<SheetEntered> {
    let open = backend.open_mut()?;
    let ground = Ground::of(open)?;
    let period = ground.period(&typed.period)?;
    let wanted = Wanted { mark: Some(Mark::InPerson), remarks: Remarks::default() };
    let known = match typed.who.as_str() {
        "" => by_name(&ground.people, name).cloned(),
        NOBODY => None,
        who => Some(open.delegate(id(who)?)?),
    };
    if known.is_none() && typed.who.is_empty() {
        let likely = likely(open, &ground, name)?;
        if !likely.is_empty() {
            return Ok(SheetEntered { understood: true, rows: Vec::new(), likely }.into());
        }
    }
    let is_new = known.is_none();
    let person = match known {
        Some(person) => person,
        None => {
            let number = store::delegates::next_number(&open.document)?;
            let mut person = Delegate::named(DelegateId::new(pen.ids.next()), number, name);
            person.status = DelegateStatus::Arrived;
            person.badge = pen.ids.badge(&ground.workshop, number);
            person
        }
    };
    let before = ground.standing(period, &person);
    // A name says as little about when somebody came as a bare signature does.
    let stands = warsha_core::attendance::sheet::as_signed(before.as_wanted(), wanted, false);
    let row = SheetRowEntered {
        row: person.number,
        outcome: if is_new {
            "added"
        } else if before.mark() == wanted.mark {
            "same"
        } else {
            "entered"
        }
        .into(),
        delegate: person.id.to_string(),
        name: subject(&person),
        before: cell(before),
        cell: cell_of(stands),
    };
    let records = pen.records(&ground, period, &[(person.id, stands)]);
    let operation = if is_new { Op::AdmitWalkIn } else { Op::EnterSheet };
    let done = open.write(operation, &subject(&person), |tx| {
        if is_new {
            store::delegates::insert(tx, &person)?;
        }
        append_all(tx, &records)
    })?;
    let entered = SheetEntered { understood: true, rows: vec![row], likely: Vec::new() };
    Ok(Answer::changed(entered, &done.changed))
}

/// The one person who goes by exactly this name; nobody where two do.
pub(super) fn by_name<'a>(people: &'a [Delegate], name: &str) -> Option<&'a Delegate> {
    let folded = fold(name);
    let mut same = people.iter().filter(|d| fold(&d.full_name) == folded || fold(&d.native_name) == folded);
    same.next().filter(|_| !folded.is_empty() && same.next().is_none())
}

/// Somebody of whom nothing is known but the name.
pub(super) fn only_named(name: &str) -> Particulars {
    Particulars { name: name.to_owned(), ..Particulars::default() }
}

/// Whom a name may mean, the likeliest first: whoever two entries of a list would be held to be one with, then whom the desk would find by
/// it, in other scripts and through slips of the pen.
fn likely(open: &mut Open, ground: &Ground, name: &str) -> Result<Vec<SheetLikely>, ApiError> {
    let everybody = store::delegates::all(&open.document)?;
    let list: Vec<Particulars> = everybody.iter().map(particulars).collect();
    let recognised = recognise(&[only_named(name)], &list).pop().unwrap_or_default();
    let as_one = recognised.certain.into_iter().chain(recognised.likely.iter().map(|(at, _)| *at));
    let mut found: Vec<&Delegate> = Vec::new();
    let hits = open.people()?.find(name, OFFERED);
    let found_by_desk = hits.iter().filter_map(|hit| everybody.iter().find(|d| d.id == hit.id));
    for person in as_one.filter_map(|at| everybody.get(at)).chain(found_by_desk) {
        if found.len() < OFFERED && found.iter().all(|known| known.id != person.id) {
            found.push(person);
        }
    }
    let view = |person: &Delegate| {
        let seen = seen_at_the_door(person);
        SheetLikely {
            id: person.id.to_string(),
            number: person.number,
            name: subject(person),
            native_name: seen.person.native_name.clone(),
            organisation: ground.organisation(&seen),
        }
    };
    Ok(found.into_iter().map(view).collect())
}
