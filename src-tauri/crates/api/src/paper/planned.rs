//! Which sessions have a plan to print: every kind, nested or not, on the agenda or still waiting for a place on it.

use super::making::Making;
use super::session_plan::SESSIONS;
use crate::error::ApiError;
use crate::session_plans::slot_of;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use warsha_core::agenda::hours::codes;
use warsha_core::ids::{PlacementId, SessionId};
use warsha_core::session::{Placement, Rooms, Session};
use warsha_print::{FactLabel, SessionPlanView};
use warsha_store as store;

/// A session with a plan to print.
pub(super) struct Planned<'m> {
    pub placement: Cow<'m, Placement>,
    pub session: &'m Session,
    /// Its code as the screen shows it; "" for what has none.
    pub code: String,
    /// Whether it stands on the agenda.
    scheduled: bool,
}

impl Planned<'_> {
    /// The view without a day and a time that nobody has set: its clock then runs from midnight, as on the screen.
    pub fn told(&self, mut view: SessionPlanView) -> SessionPlanView {
        if !self.scheduled {
            view.about.facts.retain(|fact| fact.label != FactLabel::When);
            view.when_and_where = String::new();
        }
        view
    }
}

/// The sessions that were chosen, or all that have steps; where none has, those that count as hours and stand by themselves. Those that wait
/// for a place come last, unless days were ordered.
pub(super) fn planned<'m>(making: &'m Making<'_>) -> Result<Vec<Planned<'m>>, ApiError> {
    let chosen: Vec<SessionId> = making.ids(SESSIONS.key);
    let steps = store::session_plans::all_steps(&making.open.document)?;
    let written: HashSet<SessionId> = steps.iter().map(|step| step.session).collect();
    let agenda = making.agenda()?;
    let codes = codes(agenda);
    let code = |session: &Session| codes.get(&session.id).cloned().unwrap_or_default();
    let mut found: Vec<Planned<'m>> = Vec::new();
    let mut usual: Vec<Planned<'m>> = Vec::new();
    for (_, date) in making.days() {
        let alone: HashSet<PlacementId> = making.top_level_on(date)?.iter().map(|(p, _)| p.id).collect();
        let mut placed = making.placed_on(date)?;
        // What is inside another comes after it, also when both begin together.
        placed.sort_by_key(|(p, _)| (p.start, !alone.contains(&p.id)));
        for (placement, session) in placed {
            let one = Planned {
                placement: Cow::Borrowed(placement),
                session,
                code: code(session),
                scheduled: true,
            };
            if if chosen.is_empty() { written.contains(&session.id) } else { chosen.contains(&session.id) } {
                found.push(one);
            } else if chosen.is_empty() && alone.contains(&placement.id) && session.kind.counts_as_hours() {
                usual.push(one);
            }
        }
    }
    if making.order.days.is_empty() {
        let wanted =
            |id: &SessionId| if chosen.is_empty() { written.contains(id) } else { chosen.contains(id) };
        let waiting = agenda.sessions.iter().filter(|s| agenda.placements_of(s.id).is_empty());
        for session in waiting.filter(|s| making.shows(s) && wanted(&s.id)) {
            let (_, slot) = slot_of(agenda, session);
            let placement = Placement {
                id: PlacementId::new(session.id.uuid()),
                session: session.id,
                day: making.workshop.first_day,
                start: slot.start,
                duration: slot.minutes.unwrap_or(session.usual_minutes),
                open_end: false,
                rooms: Rooms::None,
                pinned: false,
            };
            let placement = Cow::Owned(placement);
            found.push(Planned { placement, session, code: code(session), scheduled: false });
        }
    }
    Ok(if found.is_empty() { usual } else { found })
}

/// The days on which something with steps of its own stands, for what is printed the evening before.
pub(super) fn days_with_plans(open: &crate::open::Open) -> Result<HashSet<chrono::NaiveDate>, ApiError> {
    let steps = store::session_plans::all_steps(&open.document)?;
    let agenda = open.agenda()?;
    let mut days: HashMap<SessionId, Vec<chrono::NaiveDate>> = HashMap::new();
    for placement in &agenda.placements {
        days.entry(placement.session).or_default().push(placement.day);
    }
    Ok(steps.iter().filter_map(|step| days.get(&step.session)).flatten().copied().collect())
}
