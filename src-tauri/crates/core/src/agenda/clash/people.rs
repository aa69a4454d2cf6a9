//! Who is meant: people who lead are told apart by delegate, else by the name typed.

use super::Subject;
use crate::agenda::Agenda;
use crate::ids::DelegateId;
use crate::session::{Lead, Session};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::hash_map::Entry as Slot;

/// Somebody who leads: a number that is the same wherever the same person is meant.
pub(super) type Person = u32;

/// Tells people who lead apart: by delegate, else by the name typed.
pub(super) struct People {
    pub subjects: Vec<Subject>,
    numbers: FxHashMap<Subject, Person>,
    named: FxHashMap<String, Option<DelegateId>>,
}

impl People {
    pub fn new(agenda: &Agenda) -> Self {
        // A typed name means the delegate of that name, unless two delegates bear it.
        let leads = || agenda.sessions.iter().flat_map(|s| &s.leads);
        let mut named: FxHashMap<String, Option<DelegateId>> = FxHashMap::default();
        if leads().any(|lead| lead.delegate.is_none() && !lead.name.is_empty()) {
            let known: FxHashSet<(DelegateId, &str)> =
                leads().filter_map(|lead| Some((lead.delegate?, lead.name.as_str()))).collect();
            for (id, name) in known {
                let name = plain_name(name);
                if !name.is_empty() {
                    let bearer = named.entry(name).or_insert(Some(id));
                    *bearer = bearer.filter(|known| *known == id);
                }
            }
        }
        Self { subjects: Vec::new(), numbers: FxHashMap::default(), named }
    }

    pub fn of(&mut self, session: &Session) -> Vec<Person> {
        let mut people = Vec::with_capacity(session.leads.len());
        for lead in &session.leads {
            let (key, shown) = if let Some(id) = lead.delegate {
                (Subject::Delegate(id), None)
            } else {
                let name = plain_name(&lead.name);
                match self.named.get(&name).copied().flatten() {
                    Some(id) => (Subject::Delegate(id), None),
                    None if name.is_empty() => continue,
                    None => (Subject::Name(name), Some(Subject::Name(lead.name.trim().to_owned()))),
                }
            };
            let next = self.subjects.len() as Person;
            let number = match self.numbers.entry(key) {
                Slot::Occupied(known) => *known.get(),
                Slot::Vacant(free) => {
                    self.subjects.push(shown.unwrap_or_else(|| free.key().clone()));
                    *free.insert(next)
                }
            };
            if !people.contains(&number) {
                people.push(number);
            }
        }
        people
    }
}

/// A name without the differences of typing.
pub(super) fn plain_name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether somebody who leads is the person that a clash is about.
pub(crate) fn same_person(lead: &Lead, subject: &Subject) -> bool {
    match subject {
        Subject::Delegate(id) => lead.delegate == Some(*id),
        Subject::Name(name) => lead.delegate.is_none() && plain_name(&lead.name) == plain_name(name),
        _ => false,
    }
}
