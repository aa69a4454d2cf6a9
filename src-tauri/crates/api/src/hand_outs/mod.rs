//! What is handed over at the desk: the list of things, and each handing over as a record of the register.

mod register;

pub(crate) use register::{Which, export_hand_outs, hand_out_register, register};

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, localised, texts};
use crate::delegates::{FreshIds, subject};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};
use warsha_core::attendance::seen_in_the_room;
use warsha_core::audience::seen_at_the_door;
use warsha_core::delegate::Delegate;
use warsha_core::hand_over::{
    HandOutItem, HandOutKind as Kind, HandOver, HandOverKind as What, Holding, holdings,
};
use warsha_core::ids::{DelegateId, HandOutItemId, HandOverId};
use warsha_core::operation::Operation as Op;
use warsha_core::workshop::Workshop;
use warsha_store as store;

/// Who has what.
pub(crate) type Holdings = HashMap<(DelegateId, HandOutItemId), Holding>;

/// What is handed over, in order.
pub fn hand_out_items(backend: &mut Backend, _: Nothing) -> Outcome<Vec<HandOutItemView>> {
    let items = store::hand_overs::items(&backend.open()?.document)?;
    Ok(items.iter().map(item_view).collect::<Vec<_>>().into())
}

/// Sets that list. What was written about a thing stays when it is taken off.
pub fn set_hand_out_items(backend: &mut Backend, wanted: HandOutItems) -> Outcome<Vec<HandOutItemView>> {
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let before = store::hand_overs::items(&open.document)?;
    let mut items = Vec::with_capacity(wanted.items.len());
    for view in &wanted.items {
        let label = localised(&view.label);
        if view.kind.0 == Kind::Other && label.is_empty() {
            return Err(ErrorCode::NameMissing.into());
        }
        items.push(HandOutItem {
            id: if view.id.is_empty() { HandOutItemId::new(ids.next()) } else { id(&view.id)? },
            kind: view.kind.0,
            label,
            numbered: view.numbered,
            returns: view.returns,
            given_to: view.given_to.0,
            categories: view.categories.iter().map(|category| category.0).collect(),
        });
    }
    let done = open.write(Op::EditHandOuts, "", |tx| {
        for gone in before.iter().filter(|old| !items.iter().any(|item| item.id == old.id)) {
            store::hand_overs::remove_item(tx, gone.id)?;
        }
        for (position, item) in items.iter().enumerate() {
            store::hand_overs::put_item(tx, item, position)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(items.iter().map(item_view).collect(), &done.changed))
}

/// Writes into the register that somebody was given something, that it came back, or that the latest of these was a mistake.
pub fn hand_over(backend: &mut Backend, wanted: HandOverRequest) -> Outcome<DeskCard> {
    let now = backend.host.now();
    let record_id = HandOverId::new(backend.host.new_id());
    let desk = crate::desk::preferences(backend).desk;
    let open = backend.open_mut()?;
    let delegate = open.delegate(id(&wanted.delegate)?)?;
    let item: HandOutItemId = id(&wanted.item)?;
    let items = store::hand_overs::items(&open.document)?;
    let Some(item) = items.into_iter().find(|known| known.id == item) else {
        return Err(ErrorCode::NotFound.into());
    };
    let held = holdings(&store::hand_overs::of_delegate(&open.document, delegate.id)?);
    let holding = held.get(&(delegate.id, item.id));
    let text = |typed: &str| typed.trim().to_owned();
    let given = HandOver {
        id: record_id,
        item: item.id,
        delegate: delegate.id,
        kind: wanted.what.0,
        withdraws: None,
        number: text(&wanted.number),
        channel: text(&wanted.channel),
        at: now,
        desk: desk.clone(),
    };
    let (operation, record) = match (wanted.what.0, holding) {
        (What::Given, _) => (Op::HandOver, given),
        // What comes back is the piece that was given.
        (What::Returned, Some(Holding::Given(out))) => {
            let piece = HandOver { number: out.number.clone(), channel: out.channel.clone(), ..given };
            (Op::TakeBack, piece)
        }
        (What::Withdrawn, Some(holding)) => {
            let last = holding.record().clone();
            let withdrawn = HandOver {
                withdraws: Some(last.id),
                kind: What::Withdrawn,
                id: record_id,
                at: now,
                desk,
                ..last
            };
            (Op::WithdrawHandOver, withdrawn)
        }
        (What::Returned | What::Withdrawn, _) => return Err(ErrorCode::NotFound.into()),
    };
    let done = open.write(operation, &subject(&delegate), |tx| {
        store::hand_overs::append(tx, &record)?;
        tx.compensate_with(record.id);
        Ok::<_, ApiError>(())
    })?;
    let card = crate::check_in::card_of(open, &delegate, wanted.period.as_deref(), now)?;
    Ok(Answer::changed(card, &done.changed))
}

/// Everything that is for somebody, or that the person was given all the same, as the desk shows it.
pub(crate) fn hands_of(
    open: &Open,
    workshop: &Workshop,
    delegate: &Delegate,
) -> Result<Vec<HandOutCard>, ApiError> {
    let items = store::hand_overs::items(&open.document)?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let held = holdings(&store::hand_overs::of_delegate(&open.document, delegate.id)?);
    let seen = seen_in_the_room(&store::check_ins::of_delegate(&open.document, delegate.id)?);
    let mut hands = Vec::new();
    for item in &items {
        let Some(mut hand) = hand(workshop, item, delegate, &seen, &held) else { continue };
        hand.also = also(open, item, delegate, &held)?;
        hands.push(hand);
    }
    Ok(hands)
}

/// Who else has the piece that somebody has, by name; empty for nobody.
fn also(open: &Open, item: &HandOutItem, delegate: &Delegate, held: &Holdings) -> Result<String, ApiError> {
    let Some(mine) = held.get(&(delegate.id, item.id)).filter(|holding| holding.is_out()) else {
        return Ok(String::new());
    };
    let number = &mine.record().number;
    if number.is_empty() {
        return Ok(String::new());
    }
    for other in store::hand_overs::who_had(&open.document, item.id, number)? {
        let theirs = holdings(&store::hand_overs::of_delegate(&open.document, other)?);
        let has = theirs.get(&(other, item.id)).filter(|holding| holding.is_out());
        if other == delegate.id || has.is_none_or(|holding| holding.record().number != *number) {
            continue;
        }
        // Whoever was taken off the list has no name to tell.
        if let Some(person) = store::delegates::get(&open.document, other)? {
            return Ok(subject(&person));
        }
    }
    Ok(String::new())
}

/// One thing for one person; `None` when it is not for the person, who was not given it either.
fn hand(
    workshop: &Workshop,
    item: &HandOutItem,
    delegate: &Delegate,
    seen: &HashSet<DelegateId>,
    held: &Holdings,
) -> Option<HandOutCard> {
    let holding = held.get(&(delegate.id, item.id));
    if holding.is_none() && !item.is_for(delegate, seen.contains(&delegate.id)) {
        return None;
    }
    let (standing, number, channel) = match holding {
        Some(Holding::Given(record)) => ("given", record.number.clone(), record.channel.clone()),
        Some(Holding::Returned { back, .. }) => ("returned", back.number.clone(), back.channel.clone()),
        // What the person needs is what the desk sets the headset to.
        None if item.kind == Kind::Headset => {
            ("not_given", String::new(), seen_at_the_door(delegate).person.interpretation.clone())
        }
        None => ("not_given", String::new(), String::new()),
    };
    let (day, minute) = holding.map(|holding| when(workshop, holding.record().at)).unwrap_or_default();
    Some(HandOutCard {
        item: item.id.to_string(),
        kind: item.kind.into(),
        label: texts(&item.label),
        numbered: item.numbered,
        returns: item.returns,
        standing: standing.to_owned(),
        number,
        channel,
        minute,
        day,
        desk: holding.map(|holding| holding.record().desk.clone()).unwrap_or_default(),
        also: String::new(),
    })
}

/// Day and minute of an instant at the venue.
fn when(workshop: &Workshop, at: DateTime<Utc>) -> (String, i32) {
    let here = crate::workshop::venue_now(workshop, at);
    (here.day.clone(), here.minute % (24 * 60))
}

fn item_view(item: &HandOutItem) -> HandOutItemView {
    HandOutItemView {
        id: item.id.to_string(),
        kind: item.kind.into(),
        label: texts(&item.label),
        numbered: item.numbered,
        returns: item.returns,
        given_to: item.given_to.into(),
        categories: item.categories.iter().map(|&category| category.into()).collect(),
    }
}
