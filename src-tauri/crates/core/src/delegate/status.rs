//! What became of somebody on the way to the workshop, and of a seat that changed hands.

use super::{Delegate, DelegateStatus};
use crate::ids::DelegateId;
use chrono::{DateTime, Utc};

/// One step of somebody on the way to the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusChange {
    /// Who.
    pub delegate: DelegateId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The status before; none for somebody who came on the list.
    pub from: Option<DelegateStatus>,
    /// The status from then on.
    pub to: DelegateStatus,
    /// Who took the seat, when it was given to somebody.
    pub other: Option<DelegateId>,
}

/// Everybody who had the seat of a delegate, the first first and the delegate last. A seat goes by the row number of whoever had it first:
/// people keep their own numbers, because those stand on printed sheets and badges.
pub fn seat_of(delegates: &[Delegate], id: DelegateId) -> Vec<&Delegate> {
    let mut holders: Vec<&Delegate> = delegates.iter().filter(|d| d.id == id).take(1).collect();
    let mut latest = id;
    // Two desks may have made a ring; nobody stands in it twice.
    while let Some(before) = delegates.iter().find(|d| d.replaced_by == Some(latest)) {
        if holders.iter().any(|d| d.id == before.id) {
            break;
        }
        latest = before.id;
        holders.push(before);
    }
    holders.reverse();
    holders
}
