//! Letting people in, and taking it back. Expected answers are values, not errors.

use super::badges::{Unknown, unknown};
use super::desk;
use super::people::Context;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, instant};
use crate::delegates::{FreshIds, subject};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use warsha_core::attendance::{
    CheckIn, CheckInAnswer, CheckInKind as Kind, CheckInWay as Way, Presented, Refusal, Standing,
    decide_check_in,
};
use warsha_core::badge::{NotABadge, parse_badge};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate};
use warsha_core::ids::CheckInId;
use warsha_core::operation::Operation as Op;
use warsha_store::{check_ins, door, periods};

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
    let key = context.period()?.key();
    let text = wanted.text.clone().unwrap_or_default();
    let reply = |tone: &str, answer: &str| reply(tone, answer, &text, &key);
    let (delegate, presented_badge, revoked) = match meant(open, &context, &wanted)? {
        Meant::Person { delegate, scanned } => (delegate, scanned, false),
        Meant::RevokedBadge(delegate) => (delegate, true, true),
        // A blank badge is no mistake: it waits for somebody.
        Meant::Nobody("blank_badge") => return Ok(reply("amber", "blank_badge").into()),
        Meant::Nobody(answer) => return refused(backend, &wanted, reply("red", answer), record_id),
        Meant::Several(candidates) => {
            return Ok(CheckInReply { candidates, ..reply("amber", "several_found") }.into());
        }
    };
    let standing = context.standings.get(&delegate.id).cloned().unwrap_or(Standing::NotIn);
    let presented = if presented_badge {
        Presented::Badge { holder: Some(&delegate), revoked }
    } else {
        Presented::Name(Some(&delegate))
    };
    let answer = decide_check_in(presented, &standing);
    match (&answer, wanted.anyway) {
        (CheckInAnswer::AlreadyIn { at, desk }, false) => Ok(CheckInReply {
            person: Some(context.card(open, &delegate)?),
            check_in: match &standing {
                Standing::In { check_in, .. } => Some(check_in.to_string()),
                _ => None,
            },
            at: instant(*at),
            minute: context.minute(*at),
            desk: desk.clone(),
            ..reply("amber", "already_in")
        }
        .into()),
        (CheckInAnswer::Held, false) => {
            let person = Some(context.card(open, &delegate)?);
            let reply = CheckInReply { person, ..reply("amber", "held") };
            refused(backend, &wanted, reply, record_id)
        }
        (CheckInAnswer::Refused(why), false) => {
            let answer = match why {
                Refusal::Revoked => "revoked_badge",
                Refusal::UnknownCode => "unknown_badge",
                Refusal::Declined => "declined",
                Refusal::NotOnList => "not_on_list",
            };
            let person = Some(context.card(open, &delegate)?);
            let reply = CheckInReply { person, ..reply("red", answer) };
            refused(backend, &wanted, reply, record_id)
        }
        (answer, _) => {
            let record = CheckIn {
                id: record_id,
                delegate: delegate.id,
                period,
                kind: if *answer == CheckInAnswer::Welcome { Kind::Arrived } else { Kind::LetInAgain },
                withdraws: None,
                way: wanted.way.0,
                // Whoever is at the desk stands there, whatever was planned.
                mode: wanted.mode.map_or(Mode::InPerson, |m| m.0),
                at: now,
                desk: desk_name.clone(),
            };
            let done = open.write(Op::CheckIn, &subject(&delegate), |tx| {
                check_ins::append(tx, &record)?;
                tx.compensate_with(record.id);
                Ok::<_, ApiError>(())
            })?;
            // As the person stands now: what is handed over follows from it.
            let person = Context::of(open, wanted.period.as_deref(), now)?.card(open, &delegate)?;
            let reply = CheckInReply {
                person: Some(person),
                check_in: Some(record_id.to_string()),
                at: instant(now),
                minute: context.minute(now),
                desk: desk_name,
                ..reply("green", "checked_in")
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
    let delegate = reply.person.as_ref().map(|person| crate::convert::id(&person.id)).transpose()?;
    let scan = door::RefusedScan {
        id: id.uuid(),
        period: reply.period.clone(),
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
            // Whatever year it says: badges were printed before the dates were moved into the next.
            if let Some(delegate) = context.roster.with_badge(code.as_str()).cloned() {
                return Ok(Meant::Person { delegate, scanned: true });
            }
            return Ok(match unknown(open, context, &code)? {
                Unknown::Replaced(delegate) => Meant::RevokedBadge(*delegate),
                Unknown::Blank => Meant::Nobody("blank_badge"),
                Unknown::Gone => Meant::Nobody("unknown_badge"),
                Unknown::Elsewhere => Meant::Nobody("other_workshop"),
            });
        }
        Err(NotABadge::Check) => return Ok(Meant::Nobody("unknown_badge")),
        // A scan that is no badge, or a code typed in part: a search would find somebody whose number happens to be in it.
        Err(NotABadge::Shape) if wanted.way.0 == Way::Scanned || begins_like_a_badge(text) => {
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

/// Whether a text begins with a prefix of badges and a hyphen, of whatever year.
fn begins_like_a_badge(text: &str) -> bool {
    matches!(text.as_bytes(), [b'W' | b'w', ten, one, b'-', ..] if ten.is_ascii_digit() && one.is_ascii_digit())
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
            kind: Kind::Withdrawn,
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
    let query = DeskQuery { period: period.map(|p| p.key()), all: false };
    let view = desk(backend, &query)?;
    Ok(Answer::changed(view, &done.changed))
}

/// An answer about nobody yet.
pub(super) fn reply(tone: &str, answer: &str, text: &str, period: &str) -> CheckInReply {
    CheckInReply {
        period: period.into(),
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
