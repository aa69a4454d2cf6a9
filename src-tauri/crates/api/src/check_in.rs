//! The check-in desk: finding people, letting them in, taking it back. Expected answers are values, not errors.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country, country_text, id, instant, texts};
use crate::delegations::{FreshIds, Known, subject};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use crate::workshop::venue_now;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, CheckInAnswer, CheckInKind, Presented, Refusal, Standing, arrivals,
    attendance_of, decide_check_in, period_now,
};
use warsha_core::attendance::{CheckInWay as Way, PeriodPart as Part};
use warsha_core::badge::{NotABadge, parse_badge};
use warsha_core::delegate::{AttendanceMode as Mode, Delegate, DelegateStatus as Status};
use warsha_core::delegation::{Delegation, delegation_for};
use warsha_core::ids::{CheckInId, DelegateId, DelegationId};
use warsha_core::operation::Operation as Op;
use warsha_core::workshop::Workshop;
use warsha_store::{check_ins, delegates, delegations, organisations, periods, sessions, workshop};

/// How many recent arrivals the screen lists.
const RECENT: usize = 20;
/// How many candidates an answer lists when several people fit.
const CANDIDATES: usize = 8;

/// Everything beside the answer.
pub fn check_in_desk(backend: &mut Backend, wanted: DeskQuery) -> Outcome<DeskView> {
    Ok(desk(backend, wanted.period.as_deref())?.into())
}

fn desk(backend: &Backend, period: Option<&str>) -> Result<DeskView, ApiError> {
    let open = backend.open()?;
    let workshop = workshop::get(&open.document)?;
    let all = periods::all(&open.document)?;
    let Some(period) = find_period(&all, &workshop, period, backend.host.now())? else {
        return Ok(DeskView {
            period: None,
            periods: Vec::new(),
            arrived: 0,
            expected: 0,
            online_expected: 0,
            groups: Vec::new(),
            recent: Vec::new(),
        });
    };
    let people = delegates::all(&open.document)?;
    let by_id: HashMap<DelegateId, &Delegate> = people.iter().map(|d| (d.id, d)).collect();
    let groups = delegations::all(&open.document)?;
    let facts = check_ins::of_period(&open.document, period.id)?;
    let standings = attendance_of(&facts, period.id);
    let by_group = arrivals(&groups, &people, &standings);
    let is_online = |d: &DelegateId| by_id.get(d).is_some_and(|d| d.mode == Mode::Online);
    let group_view = |a: &warsha_core::attendance::Arrivals| {
        let group = a.delegation.and_then(|id| groups.iter().find(|g| g.id == id));
        DeskGroup {
            id: a.delegation.map(|d| d.to_string()).unwrap_or_default(),
            name: group.map(|g| texts(&g.name)).unwrap_or_default(),
            country: country_text(group.and_then(|g| g.country)),
            arrived: a.arrived,
            expected: a.expected,
            missing: a
                .missing
                .iter()
                .filter_map(|d| by_id.get(d))
                .map(|d| MissingPerson {
                    id: d.id.to_string(),
                    name: shown(d),
                    online: d.mode == Mode::Online,
                })
                .collect(),
        }
    };
    Ok(DeskView {
        arrived: by_group.iter().map(|g| g.arrived).sum(),
        expected: by_group.iter().map(|g| g.expected).sum(),
        online_expected: by_group.iter().flat_map(|g| &g.missing).filter(|d| is_online(d)).count() as u32,
        groups: by_group.iter().filter(|g| g.expected > 0).map(group_view).collect(),
        recent: recent(&workshop, &facts, &standings, &by_id),
        periods: all.iter().map(|p| period_view(open, &workshop, p)).collect::<Result<_, _>>()?,
        period: Some(period_view(open, &workshop, period)?),
    })
}

/// The desk knows people by the name they go by here: a protected person by alias.
fn shown(delegate: &Delegate) -> String {
    subject(delegate)
}

fn recent(
    workshop: &Workshop,
    facts: &[CheckIn],
    standings: &HashMap<DelegateId, Standing>,
    people: &HashMap<DelegateId, &Delegate>,
) -> Vec<RecentArrival> {
    let mut latest: Vec<&CheckIn> = facts
        .iter()
        .filter(|f| matches!(standings.get(&f.delegate), Some(Standing::In { check_in, .. }) if *check_in == f.id))
        .collect();
    latest.sort_by_key(|f| std::cmp::Reverse((f.at, f.id)));
    latest
        .into_iter()
        .take(RECENT)
        .map(|f| RecentArrival {
            check_in: f.id.to_string(),
            delegate: f.delegate.to_string(),
            name: people.get(&f.delegate).map(|d| shown(d)).unwrap_or_default(),
            at: instant(f.at),
            minute: venue_now(workshop, f.at).minute % (24 * 60),
            desk: f.desk.clone(),
            online: f.mode == Mode::Online,
        })
        .collect()
}

/// Arrived and expected for the period that is on now; what the sidebar counts.
pub(crate) fn arrivals_now(
    open: &Open,
    workshop: &Workshop,
    people: &[Delegate],
    now: DateTime<Utc>,
) -> Result<(u32, u32), ApiError> {
    let all = periods::all(&open.document)?;
    let Some(period) = find_period(&all, workshop, None, now)? else { return Ok((0, 0)) };
    let facts = check_ins::of_period(&open.document, period.id)?;
    let groups = arrivals(&[], people, &attendance_of(&facts, period.id));
    Ok((groups.iter().map(|g| g.arrived).sum(), groups.iter().map(|g| g.expected).sum()))
}

/// The period of a key, or without one the period that is on now, else the next one, else the last.
fn find_period<'a>(
    all: &'a [AttendancePeriod],
    workshop: &Workshop,
    key: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Option<&'a AttendancePeriod>, ApiError> {
    if let Some(key) = key.filter(|key| !key.is_empty()) {
        let found = all.iter().find(|p| p.key() == key);
        return match found {
            Some(period) => Ok(Some(period)),
            None => {
                let known: Vec<String> = all.iter().map(AttendancePeriod::key).collect();
                Err(ApiError::new(ErrorCode::UnknownPeriod)
                    .with("period", key)
                    .with("known", known.join(", ")))
            }
        };
    }
    let here = venue_now(workshop, now);
    let today = here.day.parse().unwrap_or(workshop.first_day);
    let on_now = period_now(all, today, here.minute);
    let next = || all.iter().filter(|p| p.day > today).min_by_key(|p| (p.day, p.from));
    let last = || all.iter().max_by_key(|p| (p.day, p.from));
    Ok(on_now.or_else(next).or_else(last))
}

fn period_view(open: &Open, workshop: &Workshop, period: &AttendancePeriod) -> Result<PeriodView, ApiError> {
    let title = match period.session {
        Some(session) if period.part == Part::Session => {
            sessions::get(&open.document, session)?.map(|s| texts(&s.title)).unwrap_or_default()
        }
        _ => Texts::new(),
    };
    let number = workshop.days().iter().position(|&d| d == period.day).map_or(0, |index| index as u32 + 1);
    Ok(PeriodView {
        key: period.key(),
        day: period.day.to_string(),
        day_number: number,
        part: period.part.into(),
        from: period.from,
        to: period.to,
        title,
    })
}

/// People by any part of any name.
pub fn find_people(backend: &mut Backend, wanted: FindPeople) -> Outcome<Vec<PersonFound>> {
    let now = backend.host.now();
    let open = backend.open_mut()?;
    let hits = open.people()?.find(&wanted.text, wanted.limit.clamp(1, 200) as usize);
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let mut found = Vec::with_capacity(hits.len());
    for hit in hits {
        if let Some(delegate) = delegates::get(&open.document, hit.id)? {
            let marks = hit.spans.iter().map(|&(from, count)| (from as u32, count as u32)).collect();
            found.push(context.person(&delegate, marks));
        }
    }
    Ok(found.into())
}

/// What is needed to show people with their standing.
struct Context {
    workshop: Workshop,
    period: Option<AttendancePeriod>,
    standings: HashMap<DelegateId, Standing>,
    organisations: HashMap<warsha_core::ids::OrganisationId, String>,
    delegations: HashMap<DelegationId, Delegation>,
}

impl Context {
    fn of(open: &Open, period: Option<&str>, now: DateTime<Utc>) -> Result<Self, ApiError> {
        let workshop = workshop::get(&open.document)?;
        let all = periods::all(&open.document)?;
        let period = find_period(&all, &workshop, period, now)?.cloned();
        let standings = match &period {
            Some(period) => attendance_of(&check_ins::of_period(&open.document, period.id)?, period.id),
            None => HashMap::new(),
        };
        let delegations = delegations::all(&open.document)?.into_iter().map(|g| (g.id, g)).collect();
        Ok(Self { workshop, period, standings, organisations: open.organisation_names()?, delegations })
    }

    fn organisation(&self, delegate: &Delegate) -> String {
        if delegate.protected {
            return String::new();
        }
        delegate.organisation.and_then(|o| self.organisations.get(&o).cloned()).unwrap_or_default()
    }

    fn group(&self, delegate: &Delegate) -> Option<&Delegation> {
        delegate.delegation.and_then(|g| self.delegations.get(&g))
    }

    fn person(&self, delegate: &Delegate, marks: Vec<(u32, u32)>) -> PersonFound {
        let group = self.group(delegate);
        let (in_since, desk) = match self.standings.get(&delegate.id) {
            Some(Standing::In { at, desk, .. }) => (Some(self.minute(*at)), desk.clone()),
            _ => (None, String::new()),
        };
        PersonFound {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: shown(delegate),
            marks: if delegate.protected { Vec::new() } else { marks },
            organisation: self.organisation(delegate),
            country: country_text(delegate.country),
            delegation: group.map(|g| texts(&g.name)).unwrap_or_default(),
            of_country: group.is_some_and(|g| g.country.is_some()),
            online: delegate.mode == Mode::Online,
            status: delegate.status.into(),
            in_since,
            desk,
        }
    }

    fn card(&self, delegate: &Delegate) -> DeskCard {
        let origin = !delegate.protected;
        DeskCard {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: shown(delegate),
            native_name: if origin { delegate.native_name.clone() } else { String::new() },
            organisation: self.organisation(delegate),
            city: if origin { delegate.city.clone() } else { String::new() },
            country: if origin { country_text(delegate.country) } else { String::new() },
            delegation: self.group(delegate).filter(|_| origin).map(|g| texts(&g.name)).unwrap_or_default(),
            interpretation: delegate.interpretation.clone(),
            photo: delegate.photo.into(),
            diet: need(&delegate.diet),
            access_needs: need(&delegate.access_needs),
            online: delegate.mode == Mode::Online,
            protected: delegate.protected,
        }
    }

    fn minute(&self, at: DateTime<Utc>) -> i32 {
        venue_now(&self.workshop, at).minute % (24 * 60)
    }

    fn period(&self) -> Result<&AttendancePeriod, ApiError> {
        self.period.as_ref().ok_or_else(|| ErrorCode::NoPeriod.into())
    }

    fn reply(&self, tone: &str, answer: &str, text: &str) -> CheckInReply {
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
}

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
        Meant::Nobody(answer) => return Ok(context.reply("red", answer, &text).into()),
        Meant::Several(candidates) => {
            return Ok(CheckInReply { candidates, ..context.reply("amber", "several_found", &text) }.into());
        }
    };
    let standing = context.standings.get(&delegate.id).cloned().unwrap_or(Standing::NotIn);
    let presented = if presented_badge {
        Presented::Badge { holder: Some(&delegate), revoked }
    } else {
        Presented::Name(Some(&delegate))
    };
    let answer = decide_check_in(presented, &standing);
    let person = Some(context.card(&delegate));
    match (&answer, wanted.anyway) {
        (CheckInAnswer::AlreadyIn { at, desk }, false) => Ok(CheckInReply {
            person,
            check_in: match &standing {
                Standing::In { check_in, .. } => Some(check_in.to_string()),
                Standing::NotIn => None,
            },
            at: instant(*at),
            minute: context.minute(*at),
            desk: desk.clone(),
            ..context.reply("amber", "already_in", &text)
        }
        .into()),
        (CheckInAnswer::Refused(why), false) => {
            let answer = match why {
                Refusal::Revoked => "revoked_badge",
                Refusal::UnknownCode => "unknown_badge",
                Refusal::Declined => "declined",
                Refusal::NotOnList => "not_on_list",
            };
            Ok(CheckInReply { person, ..context.reply("red", answer, &text) }.into())
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
            let done = open.document.write(Op::CheckIn, &subject(&delegate), |tx| {
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
                ..context.reply("green", "checked_in", &text)
            };
            Ok(Answer::changed(reply, &done.changed))
        }
    }
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
            let holder = delegates::all(&open.document)?.into_iter().find(|d| d.number == code.number());
            return Ok(match holder {
                Some(delegate) if delegate.badge == code.as_str() => {
                    Meant::Person { delegate, scanned: true }
                }
                Some(delegate) => Meant::RevokedBadge(delegate),
                None => Meant::Nobody("unknown_badge"),
            });
        }
        Err(NotABadge::Check) => return Ok(Meant::Nobody("unknown_badge")),
        Err(NotABadge::Shape) if wanted.way.0 == Way::Scanned => return Ok(Meant::Nobody("unknown_badge")),
        Err(NotABadge::Shape) => {}
    }
    if let Ok(number) = text.parse::<u32>() {
        let holder = delegates::all(&open.document)?.into_iter().find(|d| d.number == number);
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

/// Food and access as something to look after; what means "nothing" in the languages of the lists is nothing.
fn need(text: &str) -> String {
    const NOTHING: [&str; 14] = [
        "none", "no", "nothing", "n a", "na", "aucun", "aucune", "non", "rien", "neant", "nada", "nenhum",
        "hakuna", "ras",
    ];
    if NOTHING.contains(&warsha_core::search::fold(text).as_str()) { String::new() } else { text.to_owned() }
}

/// The prefix of a workshop's badges: "W" and the year of its first day.
pub(crate) fn badge_prefix(workshop: &Workshop) -> String {
    workshop.first_day.format("W%y").to_string()
}

/// Takes a check-in back. The trace stays.
pub fn withdraw_check_in(backend: &mut Backend, which: ById) -> Outcome<DeskView> {
    let now = backend.host.now();
    let record_id = CheckInId::new(backend.host.new_id());
    let desk_name = crate::desk::preferences(backend).desk;
    let open = backend.open_mut()?;
    let withdrawn: CheckInId = id(&which.id)?;
    let fact = check_ins::get(&open.document, withdrawn)?.ok_or(ErrorCode::NotFound)?;
    let delegate = open.delegate(fact.delegate)?;
    let period = periods::all(&open.document)?.into_iter().find(|p| p.id == fact.period);
    let record = CheckIn {
        id: record_id,
        kind: CheckInKind::Withdrawn,
        withdraws: Some(withdrawn),
        at: now,
        desk: desk_name,
        ..fact
    };
    let done = open.document.write(Op::WithdrawCheckIn, &subject(&delegate), |tx| {
        check_ins::append(tx, &record)?;
        tx.compensate_with(record.id);
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
    delegate.badge = ids.badge(&context.workshop, delegate.number);
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
    let done = open.document.write(Op::AdmitWalkIn, name, |tx| {
        if let Some(organisation) = &made {
            organisations::upsert(tx, organisation)?;
        }
        delegates::insert(tx, &delegate)?;
        check_ins::append(tx, &record)?;
        tx.compensate_with(record.id);
        Ok::<_, ApiError>(())
    })?;
    let context = Context::of(open, wanted.period.as_deref(), now)?;
    let reply = CheckInReply {
        person: Some(context.card(&delegate)),
        check_in: Some(record_id.to_string()),
        at: instant(now),
        minute: context.minute(now),
        desk: desk_name,
        ..context.reply("green", "checked_in", name)
    };
    Ok(Answer::changed(reply, &done.changed))
}
