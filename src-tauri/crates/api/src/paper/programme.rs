//! The programme, as its readers may see it.

use super::catalogue::{Copies, Group, LEADS, Pack, ROOMS, Recipe};
use super::making::{Made, Making, pairs};
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::session::{Placement, Session, SessionKind};
use warsha_print::{DayView, ProgrammeView, SessionClass, SessionView};

pub(super) const RECIPE: Recipe = Recipe {
    side_by_side: true,
    days: true,
    large_print: true,
    notes: true,
    choices: &[ROOMS, LEADS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new(
        "programme",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Public, For::Organisers],
        make,
    )
};

/// Lays the day pages out.
fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let total = making.day_total();
    let mut days = Vec::new();
    for (number, date) in making.days() {
        let (theme, objective) = making.day_note(date);
        days.push(DayView {
            number,
            total,
            date,
            theme: pairs(&theme),
            objective: pairs(&objective),
            sessions: sessions_of(making, date)?,
        });
    }
    let view = ProgrammeView {
        title: making.title(),
        organiser: making.workshop.organiser.clone(),
        place: making.place(),
        version_line: making.printed_at(),
        days,
    };
    making.made(warsha_print::artefact::programme::print(&view, &making.options)?)
}

/// The sessions of a day, what is nested inside them.
pub(super) fn sessions_of(making: &Making<'_>, day: chrono::NaiveDate) -> Result<Vec<SessionView>, ApiError> {
    making.top_level_on(day)?.into_iter().map(|(p, s)| view(making, p, s, 0)).collect()
}

fn view(
    making: &Making<'_>,
    placement: &Placement,
    session: &Session,
    depth: usize,
) -> Result<SessionView, ApiError> {
    let children = if depth > 4 { Vec::new() } else { children(making, placement, session, depth)? };
    Ok(SessionView {
        start: placement.start,
        end: (!placement.open_end).then(|| placement.end()),
        title: pairs(&session.title),
        label: String::new(),
        class: match session.kind {
            kind if kind.is_break() => SessionClass::Break,
            SessionKind::Social => SessionClass::OffProgramme,
            _ => SessionClass::Session,
        },
        room: if making.yes(ROOMS.key) { making.rooms(&placement.rooms)? } else { String::new() },
        leads: if making.yes(LEADS.key) { making.leads(session)? } else { Vec::new() },
        language_note: language_note(making, session),
        children,
    })
}

fn children(
    making: &Making<'_>,
    placement: &Placement,
    session: &Session,
    depth: usize,
) -> Result<Vec<SessionView>, ApiError> {
    let nested = making.nested_in(placement, session)?;
    nested
        .into_iter()
        .map(|(inside, s)| {
            let mut view = view(making, inside, s, depth + 1)?;
            // The room of the whole is said once.
            if inside.rooms == placement.rooms {
                view.room.clear();
            }
            Ok(view)
        })
        .collect()
}

fn language_note(making: &Making<'_>, session: &Session) -> String {
    match session.languages.as_slice() {
        [only] => {
            let key = format!("paper-in-{only}");
            if making.words.has(&key) { making.words.say(&key, &[]) } else { String::new() }
        }
        _ => String::new(),
    }
}
