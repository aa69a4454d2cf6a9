//! Who sits on a panel, in which order, for how long, and what they are told.

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
    let speaks = |lead: &&Lead| matches!(lead.role, LeadRole::Moderator | LeadRole::Panellist);
    let mut found: Vec<PanelSeat> = Vec::new();
    for seat in planned {
        if let Some(lead) = leads.iter().filter(speaks).find(|lead| is(seat, lead))
            && !found.iter().any(|other| is(other, lead))
        {
            found.push(PanelSeat { organisation: lead.organisation.clone(), ..seat.clone() });
        }
    }
    for lead in leads.iter().filter(speaks) {
        if !found.iter().any(|seat| is(seat, lead)) {
            found.push(PanelSeat {
                name: lead.name.clone(),
                organisation: lead.organisation.clone(),
                role: lead.role,
                minutes: None,
                cue: String::new(),
            });
        }
    }
    found.sort_by_key(|seat| seat.role != LeadRole::Moderator);
    found
}
