//! What undoing the joining of two copies left behind: which withdrawals only say that this copy did without the other one for a while.

use crate::change::{Change, Fact, Source};
use crate::error::StoreError;
use crate::fields;
use crate::record::Record;
use std::collections::HashSet;
use uuid::Uuid;

/// Withdrawals, by identity, that undoing or redoing a joining appended.
pub fn turns(from: &impl Source) -> Result<HashSet<Uuid>, StoreError> {
    let ids = fields::all(from.reader().0, "SELECT id FROM joining_turn", [], fields::sole_text)?;
    ids.iter().map(|id| Uuid::parse_str(id).map_err(|_| StoreError::damaged("an identity is none"))).collect()
}

/// Remembers that a withdrawal is one of those.
pub fn mark_turn(tx: &mut Change<'_>, id: impl Into<Uuid>) -> Result<(), StoreError> {
    Record::of("joining_turn").key("id", id.into().to_string()).write(tx.conn)
}

/// The same of everything that was appended.
pub(crate) fn mark_turns(tx: &mut Change<'_>, appended: &[Fact]) -> Result<(), StoreError> {
    for fact in appended {
        match *fact {
            Fact::CheckIn(id) => mark_turn(tx, id)?,
            Fact::HandOver(id) => mark_turn(tx, id)?,
            Fact::Badge(id) => mark_turn(tx, id)?,
            // Joining brings nothing else.
            Fact::Release(_) | Fact::Actual(_) | Fact::PlanRun(_) => {}
        }
    }
    Ok(())
}
