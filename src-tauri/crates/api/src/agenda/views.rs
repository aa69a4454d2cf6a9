//! The agenda as the screen sees it: rules and facts of core turned into wire types.

use crate::convert::texts;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::clash::{Clash, Subject};
use warsha_core::agenda::hours::{codes, workshop_minutes};
use warsha_core::agenda::plan::Proposal;
use warsha_core::session::{Lead, Placement, Rooms, Session};
use warsha_core::workshop::{Room, Workshop};

pub(super) fn days(workshop: &Workshop, agenda: &Agenda) -> Vec<AgendaDay> {
    let day_view = |(index, &on): (usize, &chrono::NaiveDate)| {
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
        parent: s.parent.map(|p| p.to_string()),
        leads: s.leads.iter().map(lead_view).collect(),
        languages: s.languages.clone(),
        interpretation: s.interpretation,
        objective: s.objective.clone(),
        outcomes: s.outcomes.iter().map(ToString::to_string).collect(),
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

fn lead_view(lead: &Lead) -> LeadView {
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

fn rooms_view(rooms: &Rooms) -> RoomsView {
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

pub(super) fn clash_view(agenda: &Agenda, open: &Open, clash: &Clash) -> Result<ClashView, ApiError> {
    let subject = match &clash.subject {
        Subject::Placements | Subject::EveryRoom => String::new(),
        Subject::Room(room) => agenda.room(*room).map(|r| r.name.clone()).unwrap_or_default(),
        Subject::Delegate(delegate) => open.delegate_name(*delegate)?,
        Subject::Name(name) => name.clone(),
    };
    Ok(ClashView {
        kind: clash.kind.into(),
        severity: clash.severity.into(),
        first: clash.first.to_string(),
        second: clash.second.map(|p| p.to_string()),
        subject,
    })
}

pub(super) fn proposal_view(
    open: &Open,
    agenda: &Agenda,
    proposal: &Proposal,
) -> Result<ProposalView, ApiError> {
    let after = proposal.shifts().filter_map(|s| s.after.as_ref()).map(placement_view).collect();
    let removed = proposal.shifts().filter(|s| s.after.is_none()).map(|s| s.placement.to_string()).collect();
    let touching =
        proposal.clashes_after.iter().map(|c| clash_view(agenda, open, c)).collect::<Result<_, _>>()?;
    Ok(ProposalView { after, removed, clashes: touching, new_clashes: proposal.new_clashes().len() as u32 })
}
