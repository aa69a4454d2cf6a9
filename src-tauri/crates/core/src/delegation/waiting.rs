//! The waiting list: who is next, and whether there is a seat.

use super::{Counting, Delegation, tally};
use crate::delegate::{Delegate, DelegateStatus};
use crate::ids::DelegationId;

/// Everybody on the waiting list of a delegation (`None`: of those without one), the next first: in the order that the organiser gave, then
/// those whom nobody has put into order, by row number.
pub fn waiting(delegates: &[Delegate], delegation: Option<DelegationId>) -> Vec<&Delegate> {
    let is_waiting = |d: &&Delegate| d.status == DelegateStatus::Waiting && d.delegation == delegation;
    let mut all: Vec<&Delegate> = delegates.iter().filter(is_waiting).collect();
    all.sort_by_key(|d| (d.waiting_rank.is_empty(), d.waiting_rank.as_str(), d.number, d.id));
    all
}

/// How many seats of a delegation nobody has. None without a target: then there is no number to be under.
pub fn free_seats(delegation: &Delegation, delegates: &[Delegate], counting: &Counting) -> u32 {
    tally(delegation, delegates, counting).under()
}

/// Who is offered the next free seat; `None` when there is none, or nobody waits.
pub fn next_waiting<'a>(
    delegation: &Delegation,
    delegates: &'a [Delegate],
    counting: &Counting,
) -> Option<&'a Delegate> {
    if free_seats(delegation, delegates, counting) == 0 {
        return None;
    }
    waiting(delegates, Some(delegation.id)).first().copied()
}
