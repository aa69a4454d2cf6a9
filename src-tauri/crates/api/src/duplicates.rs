//! People who may stand on the list twice: finding them, making two entries one person, and remembering who are two.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::delegates::{one, subject};
use crate::details::{Names, side_by_side, take_over};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::seats::hand_over;
use crate::wire::{
    Compared, DelegateView, DuplicateSide, LikelyDuplicate, MergeDelegates, Nothing, TwoPeople,
};
use std::collections::HashMap;
use warsha_core::attendance::{CheckIn, Punctuality, Standing, attendance, records_to_take_over};
use warsha_core::delegate::{Delegate, DelegateStatus as Status, merged};
use warsha_core::hand_over::{HandOver, Holding, holdings};
use warsha_core::ids::{CheckInId, DelegateId, HandOverId};
use warsha_core::operation::Operation as Op;
use warsha_core::same_person::{Particulars, twins};
use warsha_store as store;
use warsha_store::Change;

/// Pairs of the list that may be one person and were not called two, the surest first.
pub fn likely_duplicates(backend: &mut Backend, _: Nothing) -> Outcome<Vec<LikelyDuplicate>> {
    let open = backend.open()?;
    let people = store::delegates::all(&open.document)?;
    let apart = store::told_apart::all(&open.document)?;
    let particulars: Vec<Particulars> = people.iter().map(particulars).collect();
    let mut pairs = twins(&particulars);
    pairs.retain(|pair| {
        let both = store::told_apart::pair(people[pair.first].id, people[pair.second].id);
        !apart.contains(&both)
    });
    if pairs.is_empty() {
        return Ok(Vec::new().into());
    }
    pairs.sort_by_key(|pair| (pair.likeness, pair.first, pair.second));
    let names =
        Names::of(&store::organisations::all(&open.document)?, &store::delegations::all(&open.document)?);
    let leads = open.leads()?;
    let mut there: HashMap<DelegateId, u32> = HashMap::new();
    let mut side = |delegate: &Delegate| -> Result<DuplicateSide, ApiError> {
        let check_ins = match there.get(&delegate.id) {
            Some(known) => *known,
            None => *there.entry(delegate.id).or_insert(periods_in(open, delegate.id)?),
        };
        let organisation = delegate.organisation.and_then(|id| names.organisations.get(&id).cloned());
        Ok(DuplicateSide {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: delegate.full_name.clone(),
            organisation: organisation.unwrap_or_default(),
            protected: delegate.protected,
            alias: delegate.alias.clone(),
            leads: leads.get(&delegate.id).map_or(0, Vec::len) as u32,
            check_ins,
        })
    };
    let mut all = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let (first, second) = (&people[pair.first], &people[pair.second]);
        all.push(LikelyDuplicate {
            first: side(first)?,
            second: side(second)?,
            likeness: pair.likeness.code().to_owned(),
            compared: side_by_side(first, second, &names),
        });
    }
    Ok(all.into())
}

fn periods_in(open: &Open, delegate: DelegateId) -> Result<u32, ApiError> {
    let facts = store::check_ins::of_delegate(&open.document, delegate)?;
    let is_in = |people: &HashMap<DelegateId, Standing>| people.get(&delegate).is_some_and(Standing::is_in);
    Ok(attendance(&facts, &Punctuality::unasked()).values().filter(|people| is_in(people)).count() as u32)
}

/// Makes two entries one person. Sessions led, check-ins, seats and the way here go over to the one that stays; number and badge stay.
pub fn merge_delegates(backend: &mut Backend, wanted: MergeDelegates) -> Outcome<DelegateView> {
    let open = backend.open_mut()?;
    let keep = open.delegate(id(&wanted.keep)?)?;
    let gone = open.delegate(id(&wanted.gone)?)?;
    if keep.id == gone.id {
        return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "gone"));
    }
    let mut kept = merged(&keep, &gone);
    for field in &wanted.take {
        if !take_over(&mut kept, &gone, field) {
            return Err(ApiError::new(ErrorCode::BadArguments).with("detail", field.as_str()));
        }
    }
    if wanted.take.iter().any(|field| field == "status") && kept.status == Status::Replaced {
        kept.replaced_by = gone.replaced_by.filter(|by| *by != keep.id);
    }
    let done = open.write(Op::MergeDelegates, &subject(&kept), |tx| {
        store::delegates::update(tx, &kept)?;
        for mut earlier in store::delegates::all(tx)? {
            if earlier.replaced_by == Some(gone.id) && earlier.id != kept.id {
                earlier.replaced_by = Some(kept.id);
                store::delegates::update(tx, &earlier)?;
            }
        }
        take_over_sessions(tx, &gone, &kept)?;
        take_over_arrivals(tx, gone.id, kept.id)?;
        take_over_hand_outs(tx, gone.id, kept.id)?;
        let code = if gone.badge == kept.badge { "" } else { gone.badge.as_str() };
        store::merged::add(tx, gone.id, kept.id, code)?;
        store::status_changes::hand_over(tx, gone.id, kept.id)?;
        store::delegates::remove(tx, gone.id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(one(open, kept.id)?, &done.changed))
}

fn take_over_sessions(tx: &mut Change<'_>, gone: &Delegate, kept: &Delegate) -> Result<(), ApiError> {
    for mut session in store::sessions::all(tx)? {
        if !session.leads.iter().any(|lead| lead.delegate == Some(gone.id)) {
            continue;
        }
        // Nobody leads a session twice.
        if session.leads.iter().any(|lead| lead.delegate == Some(kept.id)) {
            session.leads.retain(|lead| lead.delegate != Some(gone.id));
        }
        for lead in &mut session.leads {
            hand_over(lead, gone, kept);
        }
        store::sessions::upsert(tx, &session)?;
    }
    Ok(())
}

/// Check-ins, and what else was entered, are facts: they are not moved, but said again of the one that stays.
pub(crate) fn take_over_arrivals(
    tx: &mut Change<'_>,
    gone: DelegateId,
    kept: DelegateId,
) -> Result<(), ApiError> {
    let mut facts = store::check_ins::of_delegate(tx, gone)?;
    facts.extend(store::check_ins::of_delegate(tx, kept)?);
    let taken = records_to_take_over(&facts, gone, kept);
    for fact in facts.into_iter().filter(|fact| taken.contains(&fact.id)) {
        let again = CheckIn { id: CheckInId::new(tx.new_id()), delegate: kept, ..fact };
        store::check_ins::append(tx, &again)?;
        tx.compensate_with(again.id);
    }
    Ok(())
}

/// So are the records of what was handed over: what the other entry has or had is said again of the one that stays, as far as it is the latest
/// that is known of that thing. Of two pieces that have numbers, the coming back of one says nothing of the other.
pub(crate) fn take_over_hand_outs(
    tx: &mut Change<'_>,
    gone: DelegateId,
    kept: DelegateId,
) -> Result<(), ApiError> {
    let mine = holdings(&store::hand_overs::of_delegate(tx, kept)?);
    let theirs = holdings(&store::hand_overs::of_delegate(tx, gone)?);
    let mut taken: Vec<HandOver> = Vec::new();
    for ((_, item), holding) in theirs {
        let known = mine.get(&(kept, item));
        let record = holding.record();
        let is_another = |known: &HandOver| {
            !known.number.is_empty() && !record.number.is_empty() && known.number != record.number
        };
        if let Some(known) = known {
            let is_later = known.record().at < record.at;
            if !is_later || (!holding.is_out() && known.is_out() && is_another(known.record())) {
                continue;
            }
        }
        let had = known.and_then(Holding::given).map(|given| given.at);
        taken.extend(holding.given().filter(|given| had.is_none_or(|had| had < given.at)).cloned());
        taken.extend(Some(record.clone()).filter(|_| !holding.is_out()));
    }
    taken.sort_by_key(|record| (record.at, record.id));
    for record in taken {
        let again = HandOver { id: HandOverId::new(tx.new_id()), delegate: kept, ..record };
        store::hand_overs::append(tx, &again)?;
        tx.compensate_with(again.id);
    }
    Ok(())
}

/// Remembers that two who look alike are two people.
pub fn tell_apart(backend: &mut Backend, wanted: TwoPeople) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let (first, second) = (open.delegate(id(&wanted.one)?)?, open.delegate(id(&wanted.other)?)?);
    if first.id == second.id {
        return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "other"));
    }
    let done = open.write(Op::TellApart, &subject(&first), |tx| {
        store::told_apart::add(tx, first.id, second.id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// What tells who a delegate is; the organisation goes by its id.
pub(crate) fn particulars(delegate: &Delegate) -> Particulars {
    Particulars {
        name: delegate.full_name.clone(),
        email: delegate.email.clone(),
        phone: delegate.phone.clone(),
        organisation: delegate.organisation.map(|id| id.to_string()).unwrap_or_default(),
        position: delegate.position.clone(),
        city: delegate.city.clone(),
        country: delegate.country,
        sex: Some(delegate.sex),
    }
}

/// What people compare two by, side by side, where either has it.
pub(crate) fn compared(here: &[(&str, String)], there: &[(&str, String)]) -> Vec<Compared> {
    here.iter()
        .zip(there)
        .filter(|((_, here), (_, there))| !(here.is_empty() && there.is_empty()))
        .map(|((field, here), (_, there))| Compared {
            field: (*field).to_owned(),
            here: here.clone(),
            there: there.clone(),
        })
        .collect()
}
