//! The agenda as the screen sees it: rules and facts of core turned into wire types.

use crate::convert::texts;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use warsha_core::agenda::Agenda;
use warsha_core::agenda::clash::{Clash, Subject, clashes};
use warsha_core::agenda::effect::{Effect as CoreEffect, EffectKind};
use warsha_core::agenda::hours::{codes, workshop_minutes};
use warsha_core::agenda::plan::{Proposal, Shift, apply};
use warsha_core::search::fold;
use warsha_core::session::{Lead, Placement, Rooms, Session};
use warsha_core::workshop::{Room, Workshop};
use warsha_store as store;
use warsha_store::Document;

pub(super) fn days(workshop: &Workshop, agenda: &Agenda) -> Vec<AgendaDay> {
    let day_view = |(index, &on): (usize, &NaiveDate)| {
        let placed = || agenda.placements.iter().filter(|p| p.day == on);
        AgendaDay {
            day: on.to_string(),
            number: index as u32 + 1,
            theme: workshop
                .day_notes
                .iter()
                .find(|n| n.day == on)
                .map(|n| texts(&n.theme))
                .unwrap_or_default(),
            minutes: workshop_minutes(agenda, on),
            first_minute: placed().map(|p| p.start).min(),
            last_minute: placed().map(Placement::end).max(),
            second_zone_ahead: workshop.second_zone_offset(on),
        }
    };
    agenda.days.iter().enumerate().map(day_view).collect()
}

pub(super) fn session_views(agenda: &Agenda, sessions: &[Session]) -> Vec<SessionView> {
    let mut codes = codes(agenda);
    let view = |s: &Session| SessionView {
        id: s.id.to_string(),
        code: codes.remove(&s.id).unwrap_or_default(),
        title: texts(&s.title),
        short_title: texts(&s.short_title),
        kind: s.kind.into(),
        own_kind: agenda.own_kind(s).map(|kind| kind.id.to_string()),
        parent: s.parent.map(|p| p.to_string()),
        leads: s.leads.iter().map(lead_view).collect(),
        languages: s.languages.clone(),
        interpretation: s.interpretation,
        objective: s.objective.clone(),
        outcomes: s.outcomes.iter().map(ToString::to_string).collect(),
        tags: s.tags.clone(),
        needs: s.needs.clone(),
        note: s.note.clone(),
        organisers_only: s.organisers_only,
        mode: s.mode.into(),
        join_link: s.join_link.clone(),
        expected_people: s.expected_people,
        usual_minutes: s.usual_minutes,
        shortest_minutes: s.shortest_minutes,
    };
    sessions.iter().map(view).collect()
}

pub(crate) fn lead_view(lead: &Lead) -> LeadView {
    LeadView {
        delegate: lead.delegate.map(|d| d.to_string()),
        name: lead.name.clone(),
        organisation: lead.organisation.clone(),
        role: lead.role.into(),
    }
}

pub(crate) fn room_view(room: &Room) -> RoomView {
    RoomView {
        id: room.id.to_string(),
        name: room.name.clone(),
        capacity: room.capacity,
        setup: room.setup.clone(),
        equipment: room.equipment.clone(),
        opens: room.opens,
        closes: room.closes,
    }
}

pub(super) fn rooms_view(rooms: &Rooms) -> RoomsView {
    match rooms {
        Rooms::None => RoomsView { all: false, rooms: Vec::new() },
        Rooms::All => RoomsView { all: true, rooms: Vec::new() },
        Rooms::Some(rooms) => {
            RoomsView { all: false, rooms: rooms.iter().map(ToString::to_string).collect() }
        }
    }
}

pub(super) fn placement_view(placement: &Placement) -> PlacementView {
    PlacementView {
        id: placement.id.to_string(),
        session: placement.session.to_string(),
        day: placement.day.to_string(),
        start: placement.start,
        duration: placement.duration,
        open_end: placement.open_end,
        rooms: rooms_view(&placement.rooms),
        pinned: placement.pinned,
    }
}

/// How many clashes nobody has called all right.
pub(crate) fn open_clashes(document: &Document, agenda: &Agenda) -> Result<u32, ApiError> {
    let silenced = store::silenced::all(document)?;
    let all = clashes(agenda);
    Ok(all.iter().filter(|clash| silenced.is_empty() || !silenced.contains(&clash.key(agenda))).count()
        as u32)
}

/// Clashes of an agenda as it is, or as it would be.
pub(super) fn clash_views(
    agenda: &Agenda,
    open: &Open,
    clashes: &[Clash],
) -> Result<Vec<ClashView>, ApiError> {
    let silenced = store::silenced::all(&open.document)?;
    clashes.iter().map(|clash| clash_view(agenda, open, clash, &silenced)).collect()
}

fn clash_view(
    agenda: &Agenda,
    open: &Open,
    clash: &Clash,
    silenced: &HashSet<String>,
) -> Result<ClashView, ApiError> {
    let subject = match &clash.subject {
        Subject::Placements | Subject::EveryRoom => String::new(),
        Subject::Room(room) => agenda.room(*room).map(|r| r.name.clone()).unwrap_or_default(),
        Subject::Delegate(delegate) => open.delegate_name(*delegate)?,
        Subject::Name(name) | Subject::Language(name) | Subject::Thing(name) => name.clone(),
    };
    let id = clash.key(agenda);
    Ok(ClashView {
        silenced: silenced.contains(&id),
        id,
        kind: clash.kind.into(),
        severity: clash.severity.into(),
        first: clash.first.to_string(),
        second: clash.second.map(|p| p.to_string()),
        subject,
        people: clash.people(agenda),
        minutes: clash.minutes(agenda),
    })
}

pub(super) fn proposal_view(
    open: &Open,
    agenda: &Agenda,
    proposal: &Proposal,
) -> Result<ProposalView, ApiError> {
    let then = apply(agenda, proposal);
    Ok(ProposalView {
        after: proposal.shifts().filter_map(|s| s.after.as_ref()).map(placement_view).collect(),
        removed: proposal.shifts().filter(|s| s.after.is_none()).map(|s| s.placement.to_string()).collect(),
        rows: rows(agenda, proposal),
        delay: proposal.delay,
        recovered: proposal
            .recovered
            .iter()
            .map(|r| Recovery { placement: r.placement.to_string(), kind: r.kind.into(), minutes: r.minutes })
            .collect(),
        later: proposal.later,
        overflow: proposal.overflow,
        later_end: proposal.later_end,
        effects: effects(open, agenda, proposal)?,
        clashes_before: clash_views(agenda, open, &proposal.clashes_before)?,
        clashes: clash_views(&then, open, &proposal.clashes_after)?,
        new_clashes: proposal.new_clashes().len() as u32,
        plans: crate::session_plans::unfit_plans(open, agenda, &then, proposal)?,
    })
}

/// What happens to each placement, in the order of the day as it is.
fn rows(agenda: &Agenda, proposal: &Proposal) -> Vec<ProposalRow> {
    let held = proposal.held.iter().filter_map(|&id| agenda.placement(id)).map(|p| Shift {
        placement: p.id,
        before: Some(p.clone()),
        after: Some(p.clone()),
    });
    let mut shifts: Vec<Shift> = proposal.shifts().cloned().chain(held).collect();
    shifts.sort_by_key(|s| {
        let at = s.before.as_ref().or(s.after.as_ref());
        (at.map(|p| (p.day, p.start, -p.duration)), s.placement)
    });
    shifts
        .iter()
        .map(|shift| ProposalRow {
            placement: shift.placement.to_string(),
            session: shift
                .before
                .as_ref()
                .or(shift.after.as_ref())
                .map(|p| p.session.to_string())
                .unwrap_or_default(),
            kind: shift.kind().into(),
            before: shift.before.as_ref().map(placement_view),
            after: shift.after.as_ref().map(placement_view),
        })
        .collect()
}

/// Paper that shows times.
const SHOWS_TIMES: [&str; 8] =
    ["programme", "booklet", "at-a-glance", "day-grid", "door-signs", "groups", "session-plan", "run-sheet"];

/// What the proposal touches, and what was printed and would then be out of date.
fn effects(open: &Open, agenda: &Agenda, proposal: &Proposal) -> Result<Vec<Effect>, ApiError> {
    let mut effects: Vec<Effect> =
        proposal.effects.iter().map(|effect| effect_view(open, agenda, effect)).collect::<Result<_, _>>()?;
    if !proposal.is_empty() {
        let numbers: BTreeMap<NaiveDate, u32> = agenda.days.iter().copied().zip(1..).collect();
        let sides = proposal.shifts().flat_map(|shift| [shift.before.as_ref(), shift.after.as_ref()]);
        let changed: BTreeSet<u32> = sides.flatten().filter_map(|p| numbers.get(&p.day).copied()).collect();
        // Paper of other days stays right.
        let shows = |printing: &store::Printing| {
            let days = crate::paper::days_of(printing);
            days.is_empty() || days.iter().any(|day| changed.contains(day))
        };
        let printings = store::printings::all(&open.document)?.into_iter();
        let printed: BTreeSet<String> = printings.filter(shows).map(|printing| printing.artefact).collect();
        let out_of_date = SHOWS_TIMES.iter().filter(|artefact| printed.contains(**artefact));
        effects.extend(out_of_date.map(|artefact| Effect {
            kind: EffectKind::Print.into(),
            placement: None,
            subject: (*artefact).to_owned(),
            minute: None,
            minutes: None,
        }));
    }
    Ok(effects)
}

fn effect_view(open: &Open, agenda: &Agenda, effect: &CoreEffect) -> Result<Effect, ApiError> {
    let subject = match (effect.delegate, effect.room) {
        (Some(delegate), _) => open.delegate_name(delegate)?,
        (None, Some(room)) => agenda.room(room).map(|r| r.name.clone()).unwrap_or_default(),
        (None, None) => effect.name.clone(),
    };
    Ok(Effect {
        kind: effect.kind.into(),
        placement: Some(effect.placement.to_string()),
        subject,
        minute: effect.minute,
        minutes: effect.minutes,
    })
}

/// Tags in use, the commonest first. Spellings that people take for one are shown as most of them were typed.
pub(super) fn tags(agenda: &Agenda) -> Vec<String> {
    let mut counted: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for tag in agenda.sessions.iter().flat_map(|s| &s.tags) {
        *counted.entry(fold(tag)).or_default().entry(tag).or_default() += 1;
    }
    let usual = |spellings: BTreeMap<&str, usize>| {
        let uses: usize = spellings.values().sum();
        let most = spellings.into_iter().max_by_key(|(_, uses)| *uses).map_or("", |(text, _)| text);
        (std::cmp::Reverse(uses), most.to_owned())
    };
    let mut tags: Vec<_> = counted.into_values().map(usual).collect();
    tags.sort();
    tags.into_iter().map(|(_, tag)| tag).collect()
}
