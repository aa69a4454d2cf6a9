//! Letting people in, and taking it back. Expected answers are values, not errors.

use super::people::{Context, card_of};
use super::{badge_prefix, desk};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, id, instant};
use crate::delegates::{FreshIds, Known, subject};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use warsha_core::attendance::{
    CheckIn, CheckInAnswer, CheckInKind, CheckInWay as Way, Presented, Refusal, Standing, decide_check_in,
};
use warsha_core::badge::{NotABadge, is_spare, parse_badge};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate, DelegateStatus as Status};
use warsha_core::delegation::delegation_for;
use warsha_core::ids::{CheckInId, DelegateId};
use warsha_core::operation::Operation as Op;
use warsha_store::{check_ins, delegates, door, merged, organisations, periods};

/// How many candidates an answer lists when several people fit.
const CANDIDATES: usize = 8;

/// Whom a request means.
enum Meant {
    Person { delegate: Delegate, scanned: bool },
    RevokedBadge(Delegate),
    Several(Vec<PersonFound>),
    Nobody(&'static str),
}

/// Checks somebody in, or says why not.
pub fn check_in(backend: &mut Backend, wanted: CheckInRequest) -> Outcome<CheckInReply> {
    let now = backend.host.now();
    let record_id = CheckInId::new(backend.host.new_id());
    let desk_name = crate::desk::preferences(backend).desk;
    let open = backend.open_mut()?;
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let period = context.period()?.id;
    let text = wanted.text.clone().unwrap_or_default();
    let (delegate, presented_badge, revoked) = match meant(open, &context, &wanted)? {
        Meant::Person { delegate, scanned } => (delegate, scanned, false),
        Meant::RevokedBadge(delegate) => (delegate, true, true),
        // A blank badge is no mistake: it waits for somebody.
        Meant::Nobody("blank_badge") => return Ok(reply("amber", "blank_badge", &text).into()),
        Meant::Nobody(answer) => return refused(backend, &wanted, reply("red", answer, &text), record_id),
        Meant::Several(candidates) => {
            return Ok(CheckInReply { candidates, ..reply("amber", "several_found", &text) }.into());
        }
    };
    let standing = context.standings.get(&delegate.id).cloned().unwrap_or(Standing::NotIn);
    let presented = if presented_badge {
        Presented::Badge { holder: Some(&delegate), revoked }
    } else {
        Presented::Name(Some(&delegate))
    };
    let answer = decide_check_in(presented, &standing);
    let person = Some(context.card(open, &delegate)?);
    match (&answer, wanted.anyway) {
        (CheckInAnswer::AlreadyIn { at, desk }, false) => Ok(CheckInReply {
            person,
            check_in: match &standing {
                Standing::In { check_in, .. } => Some(check_in.to_string()),
                _ => None,
            },
            at: instant(*at),
            minute: context.minute(*at),
            desk: desk.clone(),
            ..reply("amber", "already_in", &text)
        }
        .into()),
        (CheckInAnswer::Held, false) => {
            let reply = CheckInReply { person, ..reply("amber", "held", &text) };
            refused(backend, &wanted, reply, record_id)
        }
        (CheckInAnswer::Refused(why), false) => {
            let answer = match why {
                Refusal::Revoked => "revoked_badge",
                Refusal::UnknownCode => "unknown_badge",
                Refusal::Declined => "declined",
                Refusal::NotOnList => "not_on_list",
            };
            let reply = CheckInReply { person, ..reply("red", answer, &text) };
            refused(backend, &wanted, reply, record_id)
        }
        (answer, _) => {
            let record = CheckIn {
                id: record_id,
                delegate: delegate.id,
                period,
                kind: if *answer == CheckInAnswer::Welcome {
                    CheckInKind::Arrived
                } else {
                    CheckInKind::LetInAgain
                },
                withdraws: None,
                way: wanted.way.0,
                mode: wanted.mode.map_or(delegate.mode, |m| m.0),
                at: now,
                desk: desk_name.clone(),
            };
            let done = open.write(Op::CheckIn, &subject(&delegate), |tx| {
                check_ins::append(tx, &record)?;
                tx.compensate_with(record.id);
                Ok::<_, ApiError>(())
            })?;
            let reply = CheckInReply {
                person,
                check_in: Some(record_id.to_string()),
                at: instant(now),
                minute: context.minute(now),
                desk: desk_name,
                ..reply("green", "checked_in", &text)
            };
            Ok(Answer::changed(reply, &done.changed))
        }
    }
}

/// Keeps what was refused: whoever is not let in is asked about later.
fn refused(
    backend: &mut Backend,
    wanted: &CheckInRequest,
    reply: CheckInReply,
    id: CheckInId,
) -> Outcome<CheckInReply> {
    // Half a name that nobody has is typing, not somebody at the door.
    let is_typing = reply.answer == "nobody_found" && wanted.way.0 != Way::Scanned;
    let now = backend.host.now();
    let desk_name = crate::desk::preferences(backend).desk;
    let open = backend.open_mut()?;
    if is_typing || open.document.is_read_only() {
        return Ok(reply.into());
    }
    let period = Context::of(open, wanted.period.as_deref(), now)?.period()?.key();
    let delegate = reply.person.as_ref().map(|person| crate::convert::id(&person.id)).transpose()?;
    let scan = door::RefusedScan {
        id: id.uuid(),
        period,
        text: reply.text.clone(),
        answer: reply.answer.clone(),
        delegate,
        way: wanted.way.0,
        at: now,
        desk: desk_name,
    };
    let changed = open.document.record_refused(&scan)?;
    Ok(Answer::changed(reply, &changed))
}

fn meant(open: &mut Open, context: &Context, wanted: &CheckInRequest) -> Result<Meant, ApiError> {
    if let Some(chosen) = &wanted.delegate {
        return Ok(Meant::Person { delegate: open.delegate(id(chosen)?)?, scanned: false });
    }
    let text = wanted.text.as_deref().unwrap_or_default().trim();
    match parse_badge(text) {
        Ok(code) => {
            if code.prefix() != badge_prefix(&context.workshop) {
                return Ok(Meant::Nobody("other_workshop"));
            }
            if let Some(delegate) = context.roster.with_badge(code.as_str()).cloned() {
                return Ok(Meant::Person { delegate, scanned: true });
            }
            // A blank badge that somebody had before is no longer blank.
            let before = door::holders(&open.document, code.as_str())?;
            let before = before.last().and_then(|id| context.roster.delegates.get(id));
            let holder = before.or_else(|| context.roster.numbered(code.number())).cloned();
            return Ok(match holder {
                Some(delegate) => Meant::RevokedBadge(delegate),
                None if is_spare(&code, context.workshop.id.uuid()) => Meant::Nobody("blank_badge"),
                None => Meant::Nobody("unknown_badge"),
            });
        }
        Err(NotABadge::Check) => return Ok(Meant::Nobody("unknown_badge")),
        // A scan that is no badge, or a code typed in part: a search would find somebody whose number happens to be in it.
        Err(NotABadge::Shape) if wanted.way.0 == Way::Scanned || begins_like_a_badge(context, text) => {
            return Ok(Meant::Nobody("unknown_badge"));
        }
        Err(NotABadge::Shape) => {}
    }
    if let Ok(number) = text.parse::<u32>() {
        let holder = context.roster.numbered(number).cloned();
        return Ok(holder
            .map_or(Meant::Nobody("nobody_found"), |delegate| Meant::Person { delegate, scanned: false }));
    }
    let hits = open.people()?.find(text, CANDIDATES);
    // One name clearly ahead of the others is the one meant; a tie is the organiser's to settle.
    let clear = match hits.as_slice() {
        [] => return Ok(Meant::Nobody("nobody_found")),
        [only] => Some(only.id),
        [first, second, ..] if first.score > second.score && first.score >= 2 * second.score => {
            Some(first.id)
        }
        _ => None,
    };
    if let Some(found) = clear {
        return Ok(Meant::Person { delegate: open.delegate(found)?, scanned: false });
    }
    let mut candidates = Vec::new();
    for hit in &hits {
        let marks = hit.spans.iter().map(|&(from, count)| (from as u32, count as u32)).collect();
        candidates.push(context.person(&open.delegate(hit.id)?, marks));
    }
    Ok(Meant::Several(candidates))
}

/// Whether a text begins with the prefix of this workshop's badges and a hyphen.
fn begins_like_a_badge(context: &Context, text: &str) -> bool {
    let prefix = badge_prefix(&context.workshop);
    text.get(..prefix.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(&prefix))
        && text[prefix.len()..].starts_with('-')
}

/// Takes a check-in back. The trace stays.
pub fn withdraw_check_in(backend: &mut Backend, which: ById) -> Outcome<DeskView> {
    withdraw_check_ins(backend, ByIds { ids: vec![which.id] })
}

/// Takes several check-ins back in one step. The trace stays.
pub fn withdraw_check_ins(backend: &mut Backend, which: ByIds) -> Outcome<DeskView> {
    let now = backend.host.now();
    let mut ids = FreshIds::of(backend);
    let desk_name = crate::desk::preferences(backend).desk;
    let open = backend.open_mut()?;
    let mut records = Vec::with_capacity(which.ids.len());
    for text in &which.ids {
        let withdrawn: CheckInId = id(text)?;
        let fact = check_ins::get(&open.document, withdrawn)?.ok_or(ErrorCode::NotFound)?;
        records.push(CheckIn {
            id: CheckInId::new(ids.next()),
            kind: CheckInKind::Withdrawn,
            withdraws: Some(withdrawn),
            at: now,
            desk: desk_name.clone(),
            ..fact
        });
    }
    let period = records.first().map(|record| record.period);
    let period = periods::all(&open.document)?.into_iter().find(|p| Some(p.id) == period);
    let what = match records.as_slice() {
        [one] => subject(&open.delegate(one.delegate)?),
        many => many.len().to_string(),
    };
    let done = open.write(Op::WithdrawCheckIn, &what, |tx| {
        for record in &records {
            check_ins::append(tx, record)?;
            tx.compensate_with(record.id);
        }
        Ok::<_, ApiError>(())
    })?;
    let view = desk(backend, period.map(|p| p.key()).as_deref())?;
    Ok(Answer::changed(view, &done.changed))
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
        kind: CheckInKind::Arrived,
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
        ..reply("green", "checked_in", name)
    };
    Ok(Answer::changed(reply, &done.changed))
}

/// The code of a blank badge that is still free.
fn blank(open: &Open, context: &Context, text: &str) -> Result<String, ApiError> {
    let refused = || ApiError::new(ErrorCode::BadgeNotBlank).with("badge", text);
    let code = parse_badge(text).map_err(|_| refused())?;
    let is_blank =
        code.prefix() == badge_prefix(&context.workshop) && is_spare(&code, context.workshop.id.uuid());
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
    Ok(Answer::changed(card_of(open, &delegate, now)?, &done.changed))
}

fn reply(tone: &str, answer: &str, text: &str) -> CheckInReply {
    CheckInReply {
        tone: tone.into(),
        answer: answer.into(),
        text: text.into(),
        check_in: None,
        person: None,
        at: String::new(),
        minute: 0,
        desk: String::new(),
        candidates: Vec::new(),
    }
}
