//! Finding people by any part of any name.

mod fold;
mod index;
mod likeness;

pub use fold::fold;
pub(crate) use fold::skeleton;
pub use index::PeopleIndex;

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

#[cfg(test)]
mod tests;
