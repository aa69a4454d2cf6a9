//! The wall list of working groups: the working-group sessions of each time, with the people whose letter is theirs.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::version::VERSION;
use crate::error::{ApiError, ErrorCode};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};
use warsha_core::audience::Audience as For;
use warsha_core::ids::DelegateId;
use warsha_core::session::{LeadRole, Placement, Session, SessionKind};
use warsha_print::{GroupMember, GroupView, GroupsView};

pub(super) const RECIPE: Recipe = Recipe {
    papers: &["a4", "a3", "letter"],
    days: true,
    choices: &[VERSION],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("groups", Group::Venue, &[For::Participants, For::Organisers], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let mut views = Vec::new();
    for (_, date) in making.days() {
        for (start, sessions) in by_time(making, date)? {
            views.push(GroupsView {
                title: making.title(),
                version_line: making.version_line()?,
                date,
                start: Some(start),
                end: sessions.iter().map(|(placement, _)| placement.end()).max(),
                groups: groups(making, &sessions)?,
            });
        }
    }
    if views.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    making.made(warsha_print::artefact::groups::print(&views, &making.options)?)
}

/// A place on the agenda, and the session that it is of.
type Place<'m> = (&'m Placement, &'m Session);

/// The working-group sessions of a day by the time at which they begin; of one that is divided, its parts.
fn by_time<'m>(making: &'m Making<'_>, date: NaiveDate) -> Result<BTreeMap<i32, Vec<Place<'m>>>, ApiError> {
    let placed = making.placed_on(date)?;
    let has_parts = |s: &Session| placed.iter().any(|(_, inner)| inner.parent == Some(s.id));
    let mut times: BTreeMap<i32, Vec<(&Placement, &Session)>> = BTreeMap::new();
    for (placement, session) in &placed {
        if session.kind == SessionKind::WorkingGroup && !has_parts(session) {
            times.entry(placement.start).or_default().push((placement, session));
        }
    }
    Ok(times)
}

/// Who is in the working group that meets at a place of the agenda, by the letters of the wall list. None where everybody is expected: in what is
/// no working group, in one for all letters, and where nobody has the letter.
pub(super) fn members(
    making: &Making<'_>,
    date: NaiveDate,
    place: &Placement,
) -> Result<Option<HashSet<DelegateId>>, ApiError> {
    let times = by_time(making, date)?;
    let Some(beside) = times.get(&place.start).filter(|sessions| sessions.len() > 1) else { return Ok(None) };
    let Some(at) = beside.iter().position(|(other, _)| other.id == place.id) else { return Ok(None) };
    let own = letter(at as u32);
    let found: HashSet<DelegateId> =
        making.coming()?.iter().filter(|seen| seen.group == own).map(|seen| seen.id).collect();
    Ok(Some(found).filter(|found| !found.is_empty()))
}

/// One group for each session; a single session that stands for all groups is divided by the people's letters.
fn groups(making: &Making<'_>, sessions: &[(&Placement, &Session)]) -> Result<Vec<GroupView>, ApiError> {
    let people = making.coming()?;
    let mut members: BTreeMap<String, Vec<GroupMember>> = BTreeMap::new();
    for seen in &people {
        let letter = seen.group.clone();
        if !letter.is_empty() {
            let given = if seen.name.is_empty() { making.name_or_number(seen) } else { seen.given.clone() };
            members.entry(letter).or_default().push(GroupMember { given, family: seen.family.clone() });
        }
    }
    let [(placement, session)] = sessions else {
        let letters = (0..).map(letter);
        return sessions
            .iter()
            .zip(letters)
            .map(|((placement, session), letter)| {
                let people = members.remove(&letter).unwrap_or_default();
                Ok(GroupView { people, letter, ..group(making, placement, session)? })
            })
            .collect();
    };
    let whole = group(making, placement, session)?;
    if members.len() < 2 {
        let (letter, people) = members.pop_first().unwrap_or_else(|| (letter(0), Vec::new()));
        return Ok(vec![GroupView { letter, people, ..whole }]);
    }
    let parts = members.into_iter().map(|(letter, people)| GroupView {
        letter,
        people,
        facilitators: Vec::new(),
        rapporteurs: Vec::new(),
        ..whole.clone()
    });
    Ok(parts.collect())
}

fn group(making: &Making<'_>, placement: &Placement, session: &Session) -> Result<GroupView, ApiError> {
    let mut view = GroupView {
        title: pairs(&session.title),
        room: making.rooms(&placement.rooms)?,
        ..GroupView::default()
    };
    for lead in &session.leads {
        let Some(given) = making.lead_name(lead)? else { continue };
        let member = GroupMember { given, ..GroupMember::default() };
        match lead.role {
            LeadRole::Rapporteur => view.rapporteurs.push(member),
            LeadRole::Interpreter => {}
            LeadRole::Lead | LeadRole::Moderator | LeadRole::Panellist | LeadRole::Facilitator => {
                view.facilitators.push(member);
            }
        }
    }
    Ok(view)
}

/// A, B ... Z, AA.
fn letter(index: u32) -> String {
    let own = char::from(b'A' + (index % 26) as u8);
    if index < 26 { own.to_string() } else { format!("{}{own}", letter(index / 26 - 1)) }
}
