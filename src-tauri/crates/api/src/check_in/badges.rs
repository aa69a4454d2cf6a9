//! Badges at the door: walk-ins who get one, blank ones, new ones for old, and codes that are nobody's now.

use super::at_the_door::reply;
use super::people::{Context, card_of};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, id, instant};
use crate::delegates::{FreshIds, Known, subject};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use warsha_core::attendance::{CheckIn, CheckInKind as Kind, CheckInWay as Way};
use warsha_core::badge::{BadgeCode, is_spare, parse_badge};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate, DelegateStatus as Status};
use warsha_core::delegation::delegation_for;
use warsha_core::ids::{CheckInId, DelegateId};
use warsha_core::operation::Operation as Op;
use warsha_store::{check_ins, delegates, door, merged, organisations, printings};

/// What is known of a code of this workshop's shape that is nobody's badge now.
pub(super) enum Unknown {
    /// It was this person's before a newer one.
    Replaced(Box<Delegate>),
    /// A blank badge of this workshop.
    Blank,
    /// It was given or printed here, for somebody who is on the list no more.
    Gone,
    /// It was never given here. The prefix is a year's, so other workshops have codes of the same shape.
    Elsewhere,
}

/// Tells what a code was, from what was given, printed and listed here.
pub(super) fn unknown(open: &Open, context: &Context, code: &BadgeCode) -> Result<Unknown, ApiError> {
    let given = door::holders(&open.document, code.as_str())?;
    // A blank badge that somebody had before is no longer blank.
    if let Some(holder) = given.last().and_then(|id| context.roster.delegates.get(id)) {
        return Ok(Unknown::Replaced(Box::new(holder.clone())));
    }
    if is_spare(code, context.workshop.id.uuid()) {
        return Ok(Unknown::Blank);
    }
    if delegates::ever_had_badge(&open.document, code.as_str())? {
        return Ok(Unknown::Gone);
    }
    let (prints, _) = printings::badge(&open.document, code.as_str())?;
    let ours = prints > 0 || door::ever_given(&open.document, code.as_str())?;
    Ok(match context.roster.numbered(code.number()) {
        _ if !ours => Unknown::Elsewhere,
        Some(holder) => Unknown::Replaced(Box::new(holder.clone())),
        None => Unknown::Gone,
    })
}

/// Adds somebody who was not on the list and checks them in.
pub fn admit_walk_in(backend: &mut Backend, wanted: WalkIn) -> Outcome<CheckInReply> {
    let name = wanted.full_name.trim();
    if name.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let now = backend.host.now();
    let record_id = CheckInId::new(backend.host.new_id());
    let delegate_id = DelegateId::new(backend.host.new_id());
    let desk_name = crate::desk::preferences(backend).desk;
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let period = context.period()?.id;
    let key = context.period()?.key();
    let known = Known::of(open)?;
    let mut delegate = Delegate::named(delegate_id, delegates::next_number(&open.document)?, name);
    let (organisation, made) = known.organisation(wanted.organisation.trim(), &mut ids);
    delegate.organisation = organisation;
    delegate.country = country(&wanted.country)?;
    delegate.status = Status::Arrived;
    delegate.badge = match wanted.badge.trim() {
        "" => ids.badge(&context.workshop, delegate.number),
        code => blank(open, &context, code)?,
    };
    delegate.delegation = match crate::convert::optional_id(&wanted.delegation)? {
        Some(group) => Some(group),
        None => delegation_for(&known.delegations, delegate.organisation, delegate.country),
    };
    if delegate.country.is_none() {
        delegate.country = context.group(&delegate).and_then(|g| g.country);
    }
    let record = CheckIn {
        id: record_id,
        delegate: delegate_id,
        period,
        kind: Kind::Arrived,
        withdraws: None,
        way: Way::WalkIn,
        mode: Mode::InPerson,
        at: now,
        desk: desk_name.clone(),
    };
    let done = open.write(Op::AdmitWalkIn, name, |tx| {
        if let Some(organisation) = &made {
            organisations::upsert(tx, organisation)?;
        }
        delegates::insert(tx, &delegate)?;
        door::record_badge(tx, delegate.id, &delegate.badge, &record.desk)?;
        check_ins::append(tx, &record)?;
        tx.compensate_with(record.id);
        Ok::<_, ApiError>(())
    })?;
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let reply = CheckInReply {
        person: Some(context.card(open, &delegate)?),
        check_in: Some(record_id.to_string()),
        at: instant(now),
        minute: context.minute(now),
        desk: desk_name,
        ..reply("green", "checked_in", name, &key)
    };
    Ok(Answer::changed(reply, &done.changed))
}

/// The code of a blank badge that is still free.
fn blank(open: &Open, context: &Context, text: &str) -> Result<String, ApiError> {
    let refused = || ApiError::new(ErrorCode::BadgeNotBlank).with("badge", text);
    let code = parse_badge(text).map_err(|_| refused())?;
    let is_blank = is_spare(&code, context.workshop.id.uuid());
    let is_free = context.roster.with_badge(code.as_str()).is_none()
        && door::holders(&open.document, code.as_str())?.is_empty();
    if is_blank && is_free { Ok(code.to_string()) } else { Err(refused()) }
}

/// Gives somebody another badge: a blank one, or a new code to be printed. The one before is refused from now on.
pub fn give_badge(backend: &mut Backend, wanted: GiveBadge) -> Outcome<DeskCard> {
    let now = backend.host.now();
    let desk_name = crate::desk::preferences(backend).desk;
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let context = Context::of(open, None, now)?;
    let mut delegate = open.delegate(id(&wanted.delegate)?)?;
    let before = delegate.badge.clone();
    delegate.badge = match wanted.badge.trim() {
        "" => ids.badge(&context.workshop, delegate.number),
        code => blank(open, &context, code)?,
    };
    let done = open.write(Op::EditDelegate, &subject(&delegate), |tx| {
        // Nobody has two badges: that of an entry which was made one with this one is replaced, too.
        let mut codes = merged::revoke(tx, delegate.id)?;
        codes.extend([before, delegate.badge.clone()]);
        for code in codes.iter().filter(|code| !code.is_empty()) {
            door::record_badge(tx, delegate.id, code, &desk_name)?;
        }
        delegates::update(tx, &delegate)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(card_of(open, &delegate, wanted.period.as_deref(), now)?, &done.changed))
}
