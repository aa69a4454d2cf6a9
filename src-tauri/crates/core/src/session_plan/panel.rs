//! Who sits on a panel, in which order, for how long, when they begin, and what they are told.

use super::{PlanStep, Slot, lasts, timetable};
use crate::Minute;
use crate::search::fold;
use crate::session::{Lead, LeadRole, SessionKind};

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

/// What a lead of a session does on its panel; `None` for whoever is not on it. In a session that is a panel, whoever is only said to lead or to
/// speak is a panellist: lists of sessions rarely say more.
fn role_on_panel(kind: SessionKind, lead: &Lead) -> Option<LeadRole> {
    match lead.role {
        LeadRole::Moderator | LeadRole::Panellist => Some(lead.role),
        LeadRole::Lead if kind == SessionKind::Panel => Some(LeadRole::Panellist),
        _ => None,
    }
}

fn is(seat: &PanelSeat, lead: &Lead, role: LeadRole) -> bool {
    seat.role == role
        && fold(&seat.name) == fold(&lead.name)
        && (!lead.name.trim().is_empty() || fold(&seat.organisation) == fold(&lead.organisation))
}

/// The panel of a session of a kind: those who lead it as moderator or panellist, moderators first, in the order and with the minutes and cues
/// that the plan has for them. Who no longer leads the session is no longer on the panel.
pub fn panel_of(kind: SessionKind, leads: &[Lead], planned: &[PanelSeat]) -> Vec<PanelSeat> {
    led_panel(kind, leads, planned).into_iter().map(|(_, seat)| seat).collect()
}

/// As [`panel_of`], each seat with the lead who has it.
pub fn led_panel<'l>(
    kind: SessionKind,
    leads: &'l [Lead],
    planned: &[PanelSeat],
) -> Vec<(&'l Lead, PanelSeat)> {
    let speak: Vec<(&Lead, LeadRole)> =
        leads.iter().filter_map(|lead| Some((lead, role_on_panel(kind, lead)?))).collect();
    let mut found: Vec<(&Lead, PanelSeat)> = Vec::new();
    for seat in planned {
        if let Some(&(lead, role)) = speak.iter().find(|(lead, role)| is(seat, lead, *role))
            && !found.iter().any(|(_, other)| is(other, lead, role))
        {
            found.push((lead, PanelSeat { organisation: lead.organisation.clone(), ..seat.clone() }));
        }
    }
    for (lead, role) in speak {
        if !found.iter().any(|(_, seat)| is(seat, lead, role)) {
            let seat = PanelSeat {
                name: lead.name.clone(),
                organisation: lead.organisation.clone(),
                role,
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

/// When somebody on a panel speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PanelTurn {
    /// When they begin; `None` where that cannot be known.
    pub start: Option<Minute>,
    /// How many minutes are left for them when nobody has said how long they speak; `None` when somebody has, or when there is nothing to share.
    pub share: Option<Minute>,
}

/// When each seat of a panel speaks. Somebody whom a step names as its lead has that step. The others take turns from the first step that is a
/// panel and those that follow it at once, or, without steps, from the beginning of the session; what is left of that time after the minutes that
/// were given is shared evenly among those who have none. A moderator without minutes opens and hands over at once.
pub fn panel_turns(seats: &[PanelSeat], steps: &[PlanStep], slot: Slot) -> Vec<PanelTurn> {
    let times = timetable(steps, slot);
    let start_of =
        |step: &PlanStep| times.iter().find(|timed| timed.step == step.id).map(|timed| timed.start);
    let own: Vec<Option<&PlanStep>> = seats.iter().map(|seat| own_step(seat, steps)).collect();
    let is_own = |step: &PlanStep| own.iter().flatten().any(|own| own.id == step.id);
    let all: Vec<&PlanStep> = super::together(steps).collect();
    let in_turn = all.iter().skip_while(|step| !is_panel(step) || is_own(step));
    let in_turn: Vec<&&PlanStep> = in_turn.take_while(|step| is_panel(step) && !is_own(step)).collect();
    // A panel may stand in a group of its own: its beginning is known, and how long it has.
    let inside = steps.iter().find(|step| step.within.is_some() && is_panel(step) && !is_own(step));
    let (mut next, has) = match (in_turn.first(), inside) {
        _ if steps.is_empty() => (Some(slot.start), slot.minutes),
        (Some(first), _) => (start_of(first), Some(in_turn.iter().map(|step| lasts(step, steps)).sum())),
        (None, Some(inside)) => (start_of(inside), Some(inside.minutes.max(0))),
        (None, None) => (None, None),
    };
    let turns = || seats.iter().zip(&own).filter(|(_, own)| own.is_none()).map(|(seat, _)| seat);
    let given: Minute = turns().filter_map(|seat| seat.minutes).sum();
    let waiting = turns().filter(|seat| seat.minutes.is_none() && seat.role == LeadRole::Panellist).count();
    let share = has
        .and_then(|has| (has - given).checked_div(Minute::try_from(waiting).ok()?))
        .filter(|&share| share > 0);
    seats
        .iter()
        .zip(own)
        .map(|(seat, own)| {
            if let Some(own) = own {
                let share = seat.minutes.is_none().then(|| lasts(own, steps)).filter(|&share| share > 0);
                return PanelTurn { start: start_of(own), share };
            }
            let moderates = seat.role == LeadRole::Moderator;
            let share = share.filter(|_| seat.minutes.is_none() && !moderates);
            let turn = PanelTurn { start: next, share };
            let speaks = seat.minutes.or(share).or(moderates.then_some(0));
            next = next.zip(speaks).map(|(at, minutes)| at + minutes);
            turn
        })
        .collect()
}

/// The step that is a panellist's own turn to speak: a panel that names them as its lead. Whoever moderates leads other steps as well.
fn own_step<'s>(seat: &PanelSeat, steps: &'s [PlanStep]) -> Option<&'s PlanStep> {
    let names = |step: &PlanStep| {
        let named = |name: &str| {
            let name = fold(name);
            !name.is_empty() && [&step.lead, &step.co_lead].iter().any(|lead| fold(lead) == name)
        };
        named(&seat.name) || (seat.name.trim().is_empty() && named(&seat.organisation))
    };
    let speaks = seat.role == LeadRole::Panellist;
    speaks.then(|| steps.iter().find(|step| is_panel(step) && names(step))).flatten()
}

/// How many minutes those on a panel have together, and how many there are for them: those of the steps that are panels, or else of the
/// whole slot; `None` when nobody has said when it ends.
pub fn panel_minutes(seats: &[PanelSeat], steps: &[PlanStep], slot: Slot) -> (Minute, Option<Minute>) {
    let together = seats.iter().filter_map(|seat| seat.minutes).sum();
    let panels: Minute = super::together(steps).filter(|s| is_panel(s)).map(|step| lasts(step, steps)).sum();
    (together, if panels > 0 { Some(panels) } else { slot.minutes })
}

#[cfg(test)]
mod tests;
