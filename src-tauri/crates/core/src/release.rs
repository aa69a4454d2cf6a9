//! Releases: the agenda frozen under a version for its readers, and what changed between two of them.

mod difference;

pub use difference::{AgendaDifference, DifferenceKind, Slot, SlotRooms, diff};

use crate::agenda::Agenda;
use crate::fact::{Fact, facts_that_hold};
use crate::ids::ReleaseId;
use crate::workshop::DayNote;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What readers were given: the agenda as it was, frozen. It holds neither the organisers' notes nor who is at the venue when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Days, rooms, kinds, sessions and placements.
    pub agenda: Agenda,
    /// What each day was about.
    pub day_notes: Vec<DayNote>,
}

impl Snapshot {
    /// Freezes an agenda.
    pub fn of(agenda: &Agenda, day_notes: &[DayNote]) -> Self {
        let mut agenda = agenda.clone();
        agenda.presence.clear();
        for session in &mut agenda.sessions {
            session.note.clear();
        }
        Self { agenda, day_notes: day_notes.to_vec() }
    }
}

/// A release: an appended fact. Never changed; taken back by another release that withdraws it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Identity; two copies of a file are joined by it.
    pub id: ReleaseId,
    /// Version, from 1. Two desks working apart may both have released the same number; both stay.
    pub number: u32,
    /// Why, in the organiser's words.
    pub note: String,
    /// The instant, by that machine's clock.
    pub at: DateTime<Utc>,
    /// What that machine is called.
    pub desk: String,
    /// For a withdrawal: the release taken back.
    pub withdraws: Option<ReleaseId>,
}

impl Fact for Release {
    type Id = ReleaseId;

    fn id(&self) -> ReleaseId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.withdraws.is_some()
    }

    fn withdraws(&self) -> Option<ReleaseId> {
        self.withdraws
    }
}

/// The releases that were not taken back, the latest first.
pub fn releases_that_hold(all: &[Release]) -> Vec<&Release> {
    let once: BTreeMap<ReleaseId, &Release> = all.iter().map(|release| (release.id, release)).collect();
    let mut held: Vec<&Release> =
        facts_that_hold(once).into_iter().filter(|release| release.withdraws.is_none()).collect();
    held.sort_by_key(|release| std::cmp::Reverse((release.at, release.id)));
    held
}

/// The number of the next release. A number that was given once is not given again, also when that release was taken back: somebody may
/// hold it on paper.
pub fn next_number(all: &[Release]) -> u32 {
    all.iter().map(|release| release.number).max().unwrap_or(0).saturating_add(1)
}

/// Whether another release that holds has the same number: two desks made both while they were apart.
pub fn is_shared(release: &Release, held: &[&Release]) -> bool {
    held.iter().any(|other| other.number == release.number && other.id != release.id)
}

#[cfg(test)]
mod tests;
