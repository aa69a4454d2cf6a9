//! Finding people by any part of any name.

use crate::ids::DelegateId;

/// What can be found of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Who.
    pub id: DelegateId,
    /// The name as it is shown; highlighted parts refer to it.
    pub full_name: String,
    /// Row number.
    pub number: u32,
    /// Call name, name in the person's own script, alias.
    pub other_names: Vec<String>,
    /// Organisation (name, acronym), delegation (in the languages in use), city.
    pub belongs_to: Vec<String>,
    /// Badge code; may be empty.
    pub code: String,
}

/// A person found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Who.
    pub id: DelegateId,
    /// How well the query fits; higher is better.
    pub score: u32,
    /// Parts of the full name to highlight: first character and number of characters, in order, apart from each other.
    pub spans: Vec<(usize, usize)>,
}

/// Everybody who can be found. Rebuilt when people change.
#[derive(Clone, Debug, Default)]
pub struct PeopleIndex {
    entries: Vec<Entry>,
}

impl PeopleIndex {
    /// Prepares people for being found.
    pub fn build(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self { entries: entries.into_iter().collect() }
    }

    /// The people who fit best, best first, at most `limit`.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let wanted = query.trim().to_lowercase();
        self.entries
            .iter()
            .filter(|e| e.full_name.to_lowercase().contains(&wanted))
            .take(limit)
            .map(|e| Hit { id: e.id, score: 1, spans: Vec::new() })
            .collect()
    }
}
