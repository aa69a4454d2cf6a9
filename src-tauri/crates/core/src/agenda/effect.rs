//! What a change of times touches beside times: people who leave, interpreters without a pause, rooms that close, the kitchen.

use super::clash::{ClashKind, Subject};
use super::{Agenda, Lookup, Proposal, moment, span};
use crate::ids::{DelegateId, PlacementId, RoomId};
use crate::session::{LeadRole, Placement, SessionKind};
use crate::{Minute, coded_enum};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

coded_enum! {
    /// What a change touches.
    EffectKind {
        /// Somebody who leads leaves before the new end.
        PersonLeaves = "person_leaves",
        /// Somebody who leads comes after the new start.
        PersonComes = "person_comes",
        /// Interpreters work long without a pause.
        Interpreter = "interpreter",
        /// A room closes before the new end.
        RoomCloses = "room_closes",
        /// A room opens after the new start.
        RoomOpens = "room_opens",
        /// A meal or break begins at another time: the kitchen wants to know.
        Meal = "meal",
        /// Something printed is out of date.
        Print = "print",
    }
}

/// One thing that a change touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What kind.
    pub kind: EffectKind,
    /// The placement that it is about.
    pub placement: PlacementId,
    /// The person.
    pub delegate: Option<DelegateId>,
    /// A person known only by name.
    pub name: String,
    /// The room.
    pub room: Option<RoomId>,
    /// Minute of the day: when the person leaves or comes, the room closes or opens, the meal begins.
    pub minute: Option<Minute>,
    /// Minutes that interpreters work without a pause.
    pub minutes: Option<Minute>,
}

/// Minutes that interpreters work at a stretch at the most.
pub const INTERPRETERS_LIMIT: Minute = 120;
/// Fewer minutes between two sessions are no pause for them.
const SHORTEST_PAUSE: i64 = 10;

/// What the changed placements touch, given all placements as they will be.
pub(crate) fn effects(
    agenda: &Agenda,
    lookup: &Lookup<'_>,
    after: &[&Placement],
    proposal: &Proposal,
) -> Vec<Effect> {
    let mut found = Vec::new();
    let changed = |id| proposal.shifts().filter_map(|s| s.after.as_ref()).find(|p| p.id == id);
    for clash in proposal.new_clashes() {
        match (clash.kind, &clash.subject) {
            (ClashKind::PersonAbsent, Subject::Delegate(who)) => {
                found.extend(changed(clash.first).and_then(|placement| absence(agenda, placement, *who)));
            }
            (ClashKind::OutsideDay, Subject::Room(room)) => {
                found.extend(changed(clash.first).and_then(|placement| closed(agenda, placement, *room)));
            }
            _ => {}
        }
    }
    found.extend(without_a_pause(agenda, lookup, after, proposal));
    for shift in proposal.shifts() {
        let (Some(before), Some(placement)) = (&shift.before, &shift.after) else { continue };
        let eaten = lookup
            .session(placement.session)
            .is_some_and(|s| matches!(s.kind, SessionKind::Break | SessionKind::Meal));
        if eaten && (before.day, before.start) != (placement.day, placement.start) {
            found
                .push(Effect { minute: Some(placement.start), ..Effect::of(EffectKind::Meal, placement.id) });
        }
    }
    found
}

impl Effect {
    fn of(kind: EffectKind, placement: PlacementId) -> Self {
        Self { kind, placement, delegate: None, name: String::new(), room: None, minute: None, minutes: None }
    }
}

/// Who leaves before the end, or comes after the start, and when.
fn absence(agenda: &Agenda, placement: &Placement, who: DelegateId) -> Option<Effect> {
    let (from, to) = span(placement);
    let minute_of = |(day, minute): (NaiveDate, Minute)| (day == placement.day).then_some(minute);
    agenda.presence.iter().filter(|stay| stay.delegate == who).find_map(|stay| {
        let (kind, at) = match (stay.from, stay.until) {
            (_, Some(until)) if to > moment(until.0, until.1) => (EffectKind::PersonLeaves, until),
            (Some(arrives), _) if from < moment(arrives.0, arrives.1) => (EffectKind::PersonComes, arrives),
            _ => return None,
        };
        Some(Effect { delegate: Some(who), minute: minute_of(at), ..Effect::of(kind, placement.id) })
    })
}

fn closed(agenda: &Agenda, placement: &Placement, room: RoomId) -> Option<Effect> {
    let hours = agenda.room(room)?;
    let (kind, minute) = match hours.closes.filter(|closes| placement.end() > *closes) {
        Some(closes) => (EffectKind::RoomCloses, closes),
        None => (EffectKind::RoomOpens, hours.opens?),
    };
    Some(Effect { room: Some(room), minute: Some(minute), ..Effect::of(kind, placement.id) })
}

/// Interpreters who work longer at a stretch than they may, and longer than before the change.
fn without_a_pause(
    agenda: &Agenda,
    lookup: &Lookup<'_>,
    after: &[&Placement],
    proposal: &Proposal,
) -> Vec<Effect> {
    let days: BTreeSet<NaiveDate> =
        proposal.shifts().filter_map(|s| s.after.as_ref()).map(|p| p.day).collect();
    if days.is_empty() {
        return Vec::new();
    }
    let now = stretches(lookup, || after.iter().copied(), &days);
    if now.values().all(|(minutes, _)| *minutes <= INTERPRETERS_LIMIT) {
        return Vec::new();
    }
    let before = stretches(lookup, || agenda.placements.iter(), &days);
    now.into_iter()
        .filter(|(booth, (minutes, _))| {
            *minutes > INTERPRETERS_LIMIT && before.get(booth).is_none_or(|(known, _)| minutes > known)
        })
        .map(|((_, booth), (minutes, last))| {
            let (delegate, name) = match booth {
                Booth::Person(delegate) => (Some(delegate), String::new()),
                Booth::Name(name) => (None, name),
                Booth::Nobody => (None, String::new()),
            };
            Effect { delegate, name, minutes: Some(minutes), ..Effect::of(EffectKind::Interpreter, last) }
        })
        .collect()
}

/// Who interprets: somebody named, or the team nobody has named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Booth {
    Person(DelegateId),
    Name(String),
    Nobody,
}

/// One piece of work: from, to (minutes of the day), and the placement it is done in.
type Span = (i64, i64, PlacementId);

/// The longest such stretch of each day and interpreter.
type Stretches = BTreeMap<(NaiveDate, Booth), (Minute, PlacementId)>;

/// The longest stretch of work without a pause by day and interpreter, and the placement that ends it.
fn stretches<'a, I: Iterator<Item = &'a Placement>>(
    lookup: &Lookup<'_>,
    placements: impl Fn() -> I,
    days: &BTreeSet<NaiveDate>,
) -> Stretches {
    let mut work: BTreeMap<(NaiveDate, Booth), Vec<Span>> = BTreeMap::new();
    for placement in placements().filter(|p| days.contains(&p.day)) {
        let Some(session) = lookup.session(placement.session).filter(|s| !s.kind.is_break()) else {
            continue;
        };
        if !session.interpretation && session.leads.iter().all(|lead| lead.role != LeadRole::Interpreter) {
            continue;
        }
        // What contains others is interpreted in them.
        let children = lookup.children(session.id);
        if !children.is_empty() && placements().any(|p| children.contains(&p.session)) {
            continue;
        }
        let named = session.leads.iter().filter(|lead| lead.role == LeadRole::Interpreter);
        let mut booths: Vec<Booth> = named
            .map(|lead| lead.delegate.map_or_else(|| Booth::Name(lead.name.clone()), Booth::Person))
            .collect();
        if booths.is_empty() && session.interpretation {
            booths.push(Booth::Nobody);
        }
        let (from, to) = span(placement);
        for booth in booths {
            work.entry((placement.day, booth)).or_default().push((from, to, placement.id));
        }
    }
    let longest = |mut spans: Vec<Span>| {
        spans.sort_unstable();
        let mut best: Option<(i64, PlacementId)> = None;
        let mut going: Option<(i64, i64)> = None;
        for (from, to, id) in spans {
            let (began, reached) = match going {
                Some((began, reached)) if from < reached + SHORTEST_PAUSE => (began, reached.max(to)),
                _ => (from, to),
            };
            going = Some((began, reached));
            if best.is_none_or(|(minutes, _)| reached - began > minutes) {
                best = Some((reached - began, id));
            }
        }
        best
    };
    work.into_iter()
        .filter_map(|(booth, spans)| {
            let (minutes, last) = longest(spans)?;
            Some((booth, (Minute::try_from(minutes).ok()?, last)))
        })
        .collect()
}
