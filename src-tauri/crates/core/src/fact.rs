//! Facts that are appended and never changed: one is taken back by another, and the set alone says which of them hold.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

/// An appended record with an identity of its own.
pub trait Fact {
    /// What it is known by in every copy of a file.
    type Id: Copy + Ord + Hash;
    /// Its identity.
    fn id(&self) -> Self::Id;
    /// Whether it only takes another one back.
    fn is_withdrawal(&self) -> bool;
    /// The record that it names as taken back.
    fn withdraws(&self) -> Option<Self::Id>;
}

/// Which facts of a set hold; see [`Fact`]. Depends only on the set, not on its order.
pub fn ids_that_hold<'a, F: Fact + 'a>(facts: impl IntoIterator<Item = &'a F>) -> HashSet<F::Id> {
    let once = facts.into_iter().map(|fact| (fact.id(), fact)).collect();
    facts_that_hold(once).into_iter().map(Fact::id).collect()
}

/// The facts that hold, by id: a fact holds unless a withdrawal that holds takes it back, so taking back a withdrawal restores what it
/// took. Withdrawals of a damaged file that take back each other in a ring count as none, so that nothing is lost.
pub(crate) fn facts_that_hold<F: Fact>(once: BTreeMap<F::Id, &F>) -> Vec<&F> {
    let target =
        |fact: &F| fact.withdraws().filter(|_| fact.is_withdrawal()).filter(|taken| once.contains_key(taken));
    // How many withdrawals of each fact are not decided yet. Each withdrawal names one fact, so this is settled from the ends inwards.
    let mut undecided: HashMap<F::Id, usize> = HashMap::new();
    for fact in once.values() {
        if let Some(taken) = target(fact) {
            *undecided.entry(taken).or_default() += 1;
        }
    }
    let mut ready: Vec<F::Id> = once.keys().copied().filter(|id| !undecided.contains_key(id)).collect();
    let mut withdrawn: HashSet<F::Id> = HashSet::new();
    let mut decided: HashSet<F::Id> = HashSet::new();
    while let Some(id) = ready.pop() {
        decided.insert(id);
        let Some(taken) = once.get(&id).copied().and_then(target) else { continue };
        if !withdrawn.contains(&id) {
            withdrawn.insert(taken);
        }
        if let Some(count) = undecided.get_mut(&taken) {
            *count -= 1;
            if *count == 0 {
                ready.push(taken);
            }
        }
    }
    // What only a ring of withdrawals takes back was never decided: it holds.
    once.into_values()
        .filter(|fact| !withdrawn.contains(&fact.id()))
        .filter(|fact| decided.contains(&fact.id()) || !fact.is_withdrawal())
        .collect()
}
