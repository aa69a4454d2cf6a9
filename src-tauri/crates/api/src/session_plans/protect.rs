//! Names of protected people in what facilitators typed: outside the team they stand there as they may be known.

use crate::error::ApiError;
use crate::open::Open;
use warsha_core::audience::{Audience, visible_name};
use warsha_core::delegate::Delegate;
use warsha_core::ids::DelegateId;
use warsha_core::search::fold;
use warsha_core::session::{Lead, Session};
use warsha_core::session_plan::{PlanColumn, PlanStep, SessionPlan};
use warsha_store as store;

/// The shortest part of a name that is covered when it stands alone: shorter ones are initials and particles.
const LEAST_PART: usize = 3;

/// What is put over the names of protected people.
#[derive(Clone, Default)]
pub(crate) struct Veil {
    people: Vec<Covered>,
    /// Whole names, the longest first, and what is shown for them.
    names: Vec<(String, String)>,
    /// Parts of names that are covered where they stand as a word of their own.
    parts: Vec<(String, String)>,
}

/// Somebody whose name is not shown.
#[derive(Clone)]
struct Covered {
    id: DelegateId,
    names: [String; 2],
    shown: String,
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_in_word(c)).filter(|word| !word.is_empty())
}

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}')
}

impl Veil {
    /// For an audience.
    pub(crate) fn over(open: &Open, audience: Audience) -> Result<Self, ApiError> {
        Ok(Self::of(&store::delegates::all(&open.document)?, audience))
    }

    /// The same of a list of people.
    pub(crate) fn of(people: &[Delegate], audience: Audience) -> Self {
        let withheld = people.iter().filter(|d| d.protected).filter_map(|d| {
            let visible = visible_name(d, audience);
            visible.withheld.then(|| Covered {
                id: d.id,
                names: [&d.full_name, &d.native_name].map(|name| name.trim().to_owned()),
                shown: visible.name,
            })
        });
        let people: Vec<Covered> = withheld.collect();
        let named =
            people.iter().flat_map(|one| one.names.iter().map(|name| (name.clone(), one.shown.clone())));
        let mut names: Vec<(String, String)> = named.filter(|(name, _)| !name.is_empty()).collect();
        // The longer name first, so that no part of it is left over.
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { people, names, parts: Vec::new() }
    }

    /// The same for what is written about one session: whoever leads it or speaks in it is meant there by a given name alone as well. What the alias
    /// says itself stays, and so does a name that somebody has who leads it with them and is not protected.
    pub(crate) fn of_session(&self, session: &Session) -> Self {
        let leads = |one: &Covered, lead: &Lead| {
            let named = || one.names.iter().any(|name| !name.is_empty() && fold(name) == fold(&lead.name));
            lead.delegate.map_or_else(named, |id| id == one.id)
        };
        let covered = |lead: &Lead| self.people.iter().any(|one| leads(one, lead));
        let free: Vec<&str> =
            session.leads.iter().filter(|lead| !covered(lead)).flat_map(|lead| words(&lead.name)).collect();
        let mut parts: Vec<(String, String)> = Vec::new();
        for one in self.people.iter().filter(|one| session.leads.iter().any(|lead| leads(one, lead))) {
            for part in one.names.iter().flat_map(|name| words(name)) {
                let is_name = part.chars().count() >= LEAST_PART && !part.starts_with(char::is_lowercase);
                let stays = free.contains(&part) || words(&one.shown).any(|word| word == part);
                if is_name && !stays && !parts.iter().any(|(known, _)| known == part) {
                    parts.push((part.to_owned(), one.shown.clone()));
                }
            }
        }
        Self { parts, ..self.clone() }
    }

    /// A text with the veil over it.
    pub(crate) fn text(&self, text: &str) -> String {
        let whole = self.names.iter().fold(text.to_owned(), |text, (name, shown)| {
            if text.contains(name.as_str()) { text.replace(name.as_str(), shown) } else { text }
        });
        self.parts.iter().fold(whole, |text, (part, shown)| {
            if text.contains(part.as_str()) { without_word(&text, part, shown) } else { text }
        })
    }

    /// Whether a text names anybody who is protected.
    pub(crate) fn covers(&self, text: &str) -> bool {
        self.names.iter().any(|(name, _)| text.contains(name.as_str()))
            || self.parts.iter().any(|(part, _)| words(text).any(|word| word == part))
    }

    /// What is kept of a plan beside its steps, with the veil over every text of it, keys of own columns too: [`Self::keys`] of its steps belong
    /// to it.
    pub(crate) fn plan(&self, plan: &SessionPlan) -> SessionPlan {
        let mut plan = plan.clone();
        plan.before = self.text(&plan.before);
        for plan_b in &mut plan.plan_b {
            plan_b.case = self.text(&plan_b.case);
            plan_b.then = self.text(&plan_b.then);
        }
        for column in &mut plan.columns {
            // A key begins as the heading did.
            *column = PlanColumn { key: self.text(&column.key), ..self.column(column) };
        }
        plan
    }

    /// An own column with the veil over its heading and its choices. Its key still finds the values of steps.
    pub(crate) fn column(&self, column: &PlanColumn) -> PlanColumn {
        let choices = column.choices.iter().map(|choice| self.text(choice)).collect();
        PlanColumn { label: self.text(&column.label), choices, ..column.clone() }
    }

    /// A step with the veil over the keys of its own values.
    pub(crate) fn keys(&self, step: PlanStep) -> PlanStep {
        let own = step.own.into_iter().map(|(key, value)| (self.text(&key), value)).collect();
        PlanStep { own, ..step }
    }

    /// A step with the veil over every text of it.
    pub(crate) fn step(&self, step: &PlanStep) -> PlanStep {
        let mut step = step.clone();
        if self.names.is_empty() {
            return step;
        }
        for field in [
            &mut step.title,
            &mut step.method,
            &mut step.facilitator,
            &mut step.participants,
            &mut step.materials,
            &mut step.lead,
            &mut step.co_lead,
            &mut step.setup,
            &mut step.language_cue,
            &mut step.notes,
        ] {
            *field = self.text(field);
        }
        for value in step.own.values_mut() {
            *value = self.text(value);
        }
        for group in &mut step.groups {
            group.name = self.text(&group.name);
        }
        step
    }
}

/// A text in which a word stands as something else; inside of longer words it stays.
fn without_word(text: &str, word: &str, shown: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(at) = rest.find(word) {
        let (ahead, found) = rest.split_at(at);
        let behind = found.get(word.len()..).unwrap_or_default();
        let is_word =
            !ahead.chars().next_back().or(before).is_some_and(is_in_word) && !behind.starts_with(is_in_word);
        out.push_str(ahead);
        out.push_str(if is_word { shown } else { word });
        before = word.chars().next_back();
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_is_covered_and_what_has_it_inside_is_not() {
        let text = "Deng, Dengue (Deng's) DengDeng aDeng Deng";
        assert_eq!(without_word(text, "Deng", "N."), "N., Dengue (N.'s) DengDeng aDeng N.");
    }
}
