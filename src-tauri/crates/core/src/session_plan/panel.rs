//! Who sits on a panel, in which order, for how long, when they begin, and what they are told.

use super::{PlanStep, Slot, lasts, timetable};
use crate::Minute;
use crate::search::fold;
use crate::session::{Lead, LeadRole};

/// Somebody on the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelSeat {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Moderator or panellist.
    pub role: LeadRole,
    /// How long they speak; `None` when nobody has said.
    pub minutes: Option<Minute>,
    /// What they are told: "your question is ...", "stop at 9 minutes".
    pub cue: String,
}

fn is(seat: &PanelSeat, lead: &Lead) -> bool {
    seat.role == lead.role
        && fold(&seat.name) == fold(&lead.name)
        && (!lead.name.trim().is_empty() || fold(&seat.organisation) == fold(&lead.organisation))
}

/// The panel of a session: those who lead it as moderator or panellist, moderators first, in the order and with the minutes and cues that
/// the plan has for them. Who no longer leads the session is no longer on the panel.
pub fn panel_of(leads: &[Lead], planned: &[PanelSeat]) -> Vec<PanelSeat> {
    led_panel(leads, planned).into_iter().map(|(_, seat)| seat).collect()
}

/// As [`panel_of`], each seat with the lead who has it.
pub fn led_panel<'l>(leads: &'l [Lead], planned: &[PanelSeat]) -> Vec<(&'l Lead, PanelSeat)> {
    let speaks = |lead: &&Lead| matches!(lead.role, LeadRole::Moderator | LeadRole::Panellist);
    let mut found: Vec<(&Lead, PanelSeat)> = Vec::new();
    for seat in planned {
        if let Some(lead) = leads.iter().filter(speaks).find(|lead| is(seat, lead))
            && !found.iter().any(|(_, other)| is(other, lead))
        {
            found.push((lead, PanelSeat { organisation: lead.organisation.clone(), ..seat.clone() }));
        }
    }
    for lead in leads.iter().filter(speaks) {
        if !found.iter().any(|(_, seat)| is(seat, lead)) {
            let seat = PanelSeat {
                name: lead.name.clone(),
                organisation: lead.organisation.clone(),
                role: lead.role,
                minutes: None,
                cue: String::new(),
            };
            found.push((lead, seat));
        }
    }
    found.sort_by_key(|(_, seat)| seat.role != LeadRole::Moderator);
    found
}

/// Words that say that a step is a panel, folded, in English, French and Arabic.
const WORDS: [&str; 7] =
    ["panel", "panellists", "panelists", "panelistes", "table ronde", "حلقة نقاش", "جلسة نقاش"];

/// Whether a step is a panel, as its method or, without one, its title says.
pub fn is_panel(step: &PlanStep) -> bool {
    let says = |text: &str| {
        let folded = fold(text);
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let line = format!(" {} ", words.join(" "));
        WORDS.iter().any(|word| line.contains(&format!(" {} ", fold(word))))
    };
    says(&step.method) || says(&step.title)
}

/// When each seat of a panel begins to speak; `None` where that cannot be known. Somebody whom a step names as its lead begins with that
/// step. The others take turns from the first step that is a panel, or, without steps, from the beginning of the session. A moderator
/// without minutes opens and hands over at once.
pub fn panel_times(seats: &[PanelSeat], steps: &[PlanStep], slot: Slot) -> Vec<Option<Minute>> {
    let times = timetable(steps, slot);
    let start_of =
        |step: &PlanStep| times.iter().find(|timed| timed.step == step.id).map(|timed| timed.start);
    let names = |seat: &PanelSeat, step: &PlanStep| {
        let named = |name: &str| {
            let name = fold(name);
            !name.is_empty() && [&step.lead, &step.co_lead].iter().any(|lead| fold(lead) == name)
        };
        named(&seat.name) || (seat.name.trim().is_empty() && named(&seat.organisation))
    };
    let panels: Vec<&PlanStep> = steps.iter().filter(|step| is_panel(step)).collect();
    let mut next =
        if steps.is_empty() { Some(slot.start) } else { panels.first().and_then(|step| start_of(step)) };
    let own_step = |seat: &PanelSeat| {
        // Whoever moderates leads other steps as well: only a panellist's own step is a turn to speak.
        let speaks = seat.role == LeadRole::Panellist;
        let own = || panels.iter().copied().find(|step| names(seat, step));
        speaks.then(own).flatten().and_then(start_of)
    };
    seats
        .iter()
        .map(|seat| {
            if let Some(own) = own_step(seat) {
                return Some(own);
            }
            let start = next;
            let speaks = seat.minutes.or((seat.role == LeadRole::Moderator).then_some(0));
            next = next.zip(speaks).map(|(at, minutes)| at + minutes);
            start
        })
        .collect()
}

/// How many minutes those on a panel have together, and how many there are for them: those of the steps that are panels, or else of the
/// whole slot; `None` when nobody has said when it ends.
pub fn panel_minutes(seats: &[PanelSeat], steps: &[PlanStep], slot: Slot) -> (Minute, Option<Minute>) {
    let together = seats.iter().filter_map(|seat| seat.minutes).sum();
    let panels: Minute = super::together(steps).filter(|s| is_panel(s)).map(|step| lasts(step, steps)).sum();
    (together, if panels > 0 { Some(panels) } else { slot.minutes })
}
