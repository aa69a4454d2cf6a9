//! The agenda: showing it, and changing it through the planner.

mod changes;
mod clashing;
mod views;

pub(crate) use self::changes::proposed;
use self::changes::refused;
pub use self::changes::{change_agenda, preview_agenda_change};
pub use self::clashing::{clash_fixes, set_change_over, silence_clash, unsilence_clash};
use self::views::{clash_views, days, placement_view, session_views, tags};
pub(crate) use self::views::{lead_view, open_clashes, room_view};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{day, id, localised, optional_id};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::periods::keep_in_step;
use crate::wire::*;
use std::collections::HashSet;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::clash::clashes;
use warsha_core::agenda::hours::unscheduled;
use warsha_core::agenda::plan::{Change, Policy, Proposal, plan};
use warsha_core::ids::{PlacementId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::search::fold;
use warsha_core::session::{Lead, Rooms, Session};
use warsha_store as store;

/// Everything that the agenda screen shows.
pub fn agenda(backend: &mut Backend, _: Nothing) -> Outcome<AgendaView> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let agenda = open.agenda()?;
    let people = store::delegates::all(&open.document)?;
    let organisations = open.organisation_names()?;
    let all = clashes(&agenda);
    let told = crate::actual::told(open)?;
    Ok(Answer::read(AgendaView {
        days: days(&workshop, &agenda),
        rooms: agenda.rooms.iter().map(room_view).collect(),
        own_kinds: agenda.own_kinds.iter().map(crate::kinds::kind_view).collect(),
        sessions: session_views(&agenda, &agenda.sessions),
        placements: agenda.placements.iter().map(placement_view).collect(),
        clashes: clash_views(&agenda, open, &all)?,
        outcomes: workshop.programme_line.outcomes.iter().map(crate::workshop::outcome_view).collect(),
        people: people
            .iter()
            .map(|d| PersonChoice {
                id: d.id.to_string(),
                name: d.full_name.clone(),
                organisation: d.organisation.and_then(|o| organisations.get(&o).cloned()).unwrap_or_default(),
            })
            .collect(),
        unscheduled_minutes: unscheduled(&agenda).minutes,
        expected_people: agenda.people,
        change_over: agenda.change_over,
        tags: tags(&agenda),
        release: crate::release::programme_state(open, &agenda)?,
        actual: crate::actual::actual_views(&workshop, &agenda, &told),
        now: crate::actual::now_view(&workshop, &agenda, &told, backend.host.now())?,
        second_zone: workshop.second_time_zone().map(|zone| zone.name().to_owned()).unwrap_or_default(),
    }))
}

/// Adds a session, on the agenda or in the tray.
pub fn add_session(backend: &mut Backend, wanted: AddSession) -> Outcome<SessionView> {
    let title = localised(&wanted.title);
    if title.is_empty() {
        return Err(ErrorCode::TitleMissing.into());
    }
    let session_id = SessionId::new(backend.host.new_id());
    let placement_id = PlacementId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let mut agenda = open.agenda()?;
    let mut session = Session::titled(session_id, title, wanted.kind.0, wanted.duration.clamp(1, 1440));
    session.parent = wanted.parent.as_deref().map(id).transpose()?;
    session.own_kind = optional_id(wanted.own_kind.as_deref().unwrap_or_default())?;
    session.leads = wanted.leads.unwrap_or_default().into_iter().map(lead_of).collect::<Result<_, _>>()?;
    agenda.sessions.push(session.clone());
    let proposal = match &wanted.at {
        None => None,
        Some(at) => {
            let (session, placement) = (session_id, placement_id);
            let (day, start, duration) = (day(&at.day)?, at.start, wanted.duration);
            let rooms = rooms_of(&at.rooms)?;
            let change = if at.push {
                Change::InsertAndPush { session, placement, day, start, duration, rooms }
            } else {
                Change::Place { session, placement, day, start, duration, rooms }
            };
            Some(plan(&agenda, &change, &Policy::default()).map_err(|error| refused(&agenda, error))?)
        }
    };
    let done = open.write(Op::AddSession, &subject(&agenda, Some(session_id)), |tx| {
        store::sessions::upsert(tx, &session)?;
        for after in proposal.iter().flat_map(Proposal::shifts).filter_map(|shift| shift.after.as_ref()) {
            store::placements::upsert(tx, after)?;
        }
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(one_session(open, session_id)?, &done.changed))
}

/// Changes a session's content.
pub fn edit_session(backend: &mut Backend, wanted: EditSession) -> Outcome<SessionView> {
    let open = backend.open_mut()?;
    let session_id: SessionId = id(&wanted.id)?;
    let agenda = open.agenda()?;
    let mut session = agenda.session(session_id).cloned().ok_or(ErrorCode::NotFound)?;
    patch(&mut session, wanted)?;
    let done = open.write(Op::EditSession, session.title.best("en"), |tx| {
        store::sessions::upsert(tx, &session)?;
        // Its kind, and whether only the team is meant, say whether its minutes are work.
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(one_session(open, session_id)?, &done.changed))
}

fn patch(session: &mut Session, wanted: EditSession) -> Result<(), ApiError> {
    if let Some(title) = wanted.title {
        let title = localised(&title);
        if title.is_empty() {
            return Err(ErrorCode::TitleMissing.into());
        }
        session.title = title;
    }
    if let Some(short) = wanted.short_title {
        session.short_title = localised(&short);
    }
    if let Some(kind) = wanted.kind {
        session.kind = kind.0;
        session.own_kind = None;
    }
    if let Some(own_kind) = wanted.own_kind {
        session.own_kind = optional_id(&own_kind)?;
    }
    if let Some(leads) = wanted.leads {
        session.leads = leads.into_iter().map(lead_of).collect::<Result<_, _>>()?;
    }
    if let Some(outcomes) = wanted.outcomes {
        session.outcomes = outcomes.iter().map(|o| id(o)).collect::<Result<_, _>>()?;
    }
    if let Some(people) = wanted.expected_people {
        session.expected_people = (people > 0).then_some(people);
    }
    if let Some(shortest) = wanted.shortest_minutes {
        session.shortest_minutes = (shortest > 0).then_some(shortest);
    }
    if let Some(mode) = wanted.mode {
        session.mode = mode.0;
    }
    set(&mut session.tags, wanted.tags.map(distinct));
    set(&mut session.needs, wanted.needs.map(distinct));
    set(&mut session.languages, wanted.languages);
    set(&mut session.interpretation, wanted.interpretation);
    set(&mut session.objective, wanted.objective);
    set(&mut session.note, wanted.note);
    set(&mut session.organisers_only, wanted.organisers_only);
    set(&mut session.join_link, wanted.join_link);
    set(&mut session.usual_minutes, wanted.usual_minutes.map(|minutes| minutes.clamp(1, 1440)));
    Ok(())
}

/// Texts without those that are empty or were there before, as people compare them.
fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    let trimmed = texts.iter().map(|text| text.trim());
    trimmed.filter(|text| !text.is_empty() && seen.insert(fold(text))).map(str::to_owned).collect()
}

/// Sets a field when a new value was given.
pub(crate) fn set<T>(field: &mut T, wanted: Option<T>) {
    if let Some(value) = wanted {
        *field = value;
    }
}

/// Takes a session away, with what it contains.
pub fn remove_session(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    remove_sessions(backend, ByIds { ids: vec![which.id] })
}

/// Takes several sessions away, with what they contain, in one step.
pub fn remove_sessions(backend: &mut Backend, which: ByIds) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    let mut doomed: Vec<SessionId> = which.ids.iter().map(|one| id(one)).collect::<Result<_, _>>()?;
    if doomed.is_empty() || doomed.iter().any(|&session| agenda.session(session).is_none()) {
        return Err(ErrorCode::NotFound.into());
    }
    let first = doomed.first().copied();
    let mut next = 0;
    while let Some(&parent) = doomed.get(next) {
        let children = agenda.sessions.iter().filter(|s| s.parent == Some(parent) && !doomed.contains(&s.id));
        let children: Vec<SessionId> = children.map(|s| s.id).collect();
        doomed.extend(children);
        next += 1;
    }
    let done = open.write(Op::RemoveSession, &subject(&agenda, first), |tx| {
        for &session in doomed.iter().rev() {
            for placement in agenda.placements_of(session) {
                store::placements::remove(tx, placement.id)?;
            }
            store::sessions::remove(tx, session)?;
        }
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Copies a session into the tray.
pub fn duplicate_session(backend: &mut Backend, which: ById) -> Outcome<SessionView> {
    let copy_id = SessionId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let agenda = open.agenda()?;
    let mut session = agenda.session(id(&which.id)?).cloned().ok_or(ErrorCode::NotFound)?;
    if let Some(placement) = agenda.placements_of(session.id).first() {
        session.usual_minutes = placement.duration;
    }
    session.id = copy_id;
    session.parent = None;
    let done = open.write(Op::AddSession, session.title.best("en"), |tx| {
        store::sessions::upsert(tx, &session)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(one_session(open, copy_id)?, &done.changed))
}

fn subject(agenda: &Agenda, session: Option<SessionId>) -> String {
    session.and_then(|s| agenda.session(s)).map(|s| s.title.best("en").to_owned()).unwrap_or_default()
}

fn one_session(open: &Open, session: SessionId) -> Result<SessionView, ApiError> {
    let agenda = open.agenda()?;
    let one = agenda.session(session).cloned().ok_or(ErrorCode::NotFound)?;
    session_views(&agenda, std::slice::from_ref(&one)).pop().ok_or_else(|| ErrorCode::NotFound.into())
}

fn lead_of(lead: LeadView) -> Result<Lead, ApiError> {
    let delegate = optional_id(lead.delegate.as_deref().unwrap_or_default())?;
    Ok(Lead { delegate, name: lead.name, organisation: lead.organisation, role: lead.role.0 })
}

fn rooms_of(rooms: &RoomsView) -> Result<Rooms, ApiError> {
    Ok(match rooms {
        RoomsView { all: true, .. } => Rooms::All,
        RoomsView { rooms, .. } if rooms.is_empty() => Rooms::None,
        RoomsView { rooms, .. } => Rooms::Some(rooms.iter().map(|r| id(r)).collect::<Result<_, _>>()?),
    })
}
