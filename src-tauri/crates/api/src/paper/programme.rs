//! The programme, as its readers may see it.

use super::{Made, Making};
use crate::error::ApiError;
use std::collections::HashMap;
use warsha_core::Localised;
use warsha_core::agenda::Agenda;
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::delegate::Delegate;
use warsha_core::ids::{DelegateId, SessionId};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, Session, SessionKind};
use warsha_core::workshop::Workshop;
use warsha_print::{DayView, ProgrammeView, SessionClass, SessionView};
use warsha_store as store;

/// Lays the day pages out.
pub(super) fn make(making: &Making<'_>, workshop: &Workshop) -> Result<Made, ApiError> {
    let agenda = making.open.agenda()?;
    let people: HashMap<DelegateId, Delegate> =
        store::delegates::all(&making.open.document)?.into_iter().map(|d| (d.id, d)).collect();
    let builder = Builder { making, agenda: &agenda, people: &people };
    let total = agenda.days.len() as u32;
    let note = |on| workshop.day_notes.iter().find(|n| n.day == on);
    let days = agenda
        .days
        .iter()
        .enumerate()
        .map(|(index, &date)| (index as u32 + 1, date))
        .filter(|&(number, _)| making.wants_day(number))
        .map(|(number, date)| DayView {
            number,
            total,
            date,
            theme: note(date).map(|n| pairs(&n.theme)).unwrap_or_default(),
            objective: note(date).map(|n| pairs(&n.objective)).unwrap_or_default(),
            sessions: builder.top_level(date),
        })
        .collect();
    let view = ProgrammeView {
        title: pairs(&workshop.title),
        organiser: workshop.organiser.clone(),
        place: place(workshop),
        version_line: making.printed_at(workshop),
        days,
    };
    let withheld = people.values().filter(|d| visible_name(d, making.audience).withheld).count() as u32;
    let printed = warsha_print::artefact::programme::print(&view, &making.options)?;
    Ok(Made { printed, withheld, audience: making.audience })
}

/// Venue and city as one line.
pub(super) fn place(workshop: &Workshop) -> String {
    [workshop.venue.as_str(), workshop.place.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn pairs(text: &Localised) -> Vec<(String, String)> {
    text.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect()
}

struct Builder<'a> {
    making: &'a Making<'a>,
    agenda: &'a Agenda,
    people: &'a HashMap<DelegateId, Delegate>,
}

impl Builder<'_> {
    fn top_level(&self, on: chrono::NaiveDate) -> Vec<SessionView> {
        let placed = |id: SessionId| self.agenda.placements.iter().any(|p| p.session == id && p.day == on);
        let here = self.agenda.placements.iter().filter(|p| p.day == on);
        here.filter_map(|p| Some((p, self.agenda.session(p.session)?)))
            // A nested session whose parent is not on this day stands for itself.
            .filter(|(_, session)| !session.parent.is_some_and(placed))
            .filter(|(_, session)| self.shows(session))
            .map(|(placement, session)| self.view(placement, session, 0))
            .collect()
    }

    fn shows(&self, session: &Session) -> bool {
        !session.organisers_only || matches!(self.making.audience, For::Organisers)
    }

    fn view(&self, placement: &Placement, session: &Session, depth: usize) -> SessionView {
        let children = if depth > 4 { Vec::new() } else { self.children(placement, session, depth) };
        SessionView {
            start: placement.start,
            end: (!placement.open_end).then(|| placement.end()),
            title: pairs(&session.title),
            label: String::new(),
            class: match session.kind {
                kind if kind.is_break() => SessionClass::Break,
                SessionKind::Social => SessionClass::OffProgramme,
                _ => SessionClass::Session,
            },
            room: if self.making.order.rooms { self.rooms(&placement.rooms) } else { String::new() },
            leads: if self.making.order.leads {
                session.leads.iter().filter_map(|lead| self.lead(lead)).collect()
            } else {
                Vec::new()
            },
            language_note: self.language_note(session),
            children,
        }
    }

    fn children(&self, placement: &Placement, session: &Session, depth: usize) -> Vec<SessionView> {
        let nested = self.agenda.sessions.iter().filter(|s| s.parent == Some(session.id) && self.shows(s));
        nested
            .filter_map(|s| {
                let inside =
                    self.agenda.placements.iter().find(|p| p.session == s.id && p.day == placement.day)?;
                let mut view = self.view(inside, s, depth + 1);
                // The room of the whole is said once.
                if inside.rooms == placement.rooms {
                    view.room.clear();
                }
                Some(view)
            })
            .collect()
    }

    fn rooms(&self, rooms: &Rooms) -> String {
        match rooms {
            Rooms::None => String::new(),
            Rooms::All => self.making.words.say("paper-all-rooms", &[]),
            Rooms::Some(rooms) => {
                let names = rooms.iter().filter_map(|&r| self.agenda.room(r)).map(|r| r.name.as_str());
                names.collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// A lead as one line; `None` when the audience may not know.
    fn lead(&self, lead: &Lead) -> Option<String> {
        let known = lead.delegate.and_then(|id| self.people.get(&id));
        let name = match known {
            Some(delegate) => visible_name(delegate, self.making.audience).name,
            // Somebody typed by hand who is on the list as a protected person is protected here, too.
            None if self.is_protected(&lead.name) => String::new(),
            None if lead.name.is_empty() => lead.organisation.clone(),
            None => lead.name.clone(),
        };
        if name.is_empty() {
            return None;
        }
        Some(match lead.role {
            LeadRole::Moderator => self.making.words.say("paper-moderator", &[("name", name.into())]),
            LeadRole::Rapporteur => self.making.words.say("paper-rapporteur", &[("name", name.into())]),
            LeadRole::Interpreter => self.making.words.say("paper-interpreter", &[("name", name.into())]),
            LeadRole::Lead | LeadRole::Panellist | LeadRole::Facilitator => name,
        })
    }

    fn is_protected(&self, name: &str) -> bool {
        let wanted = warsha_core::search::fold(name);
        !wanted.is_empty()
            && self.people.values().any(|d| {
                visible_name(d, self.making.audience).withheld
                    && warsha_core::search::fold(&d.full_name) == wanted
            })
    }

    fn language_note(&self, session: &Session) -> String {
        match session.languages.as_slice() {
            [only] => {
                let key = format!("paper-in-{only}");
                if self.making.words.has(&key) { self.making.words.say(&key, &[]) } else { String::new() }
            }
            _ => String::new(),
        }
    }
}
