//! Which rooms stand on which page.

use super::RoomView;
use super::look::GridLook;
use crate::artefact::programme::slots::all_at_once;
use crate::artefact::programme::{DayView, SessionView};
use crate::artefact::time_grid::{drawn_end, is_pause};

/// The most rooms on a page, whatever their width.
const MOST_ROOMS: usize = 5;

/// A session as the grid shows it.
#[derive(Clone, Debug)]
pub(super) struct Shown<'d> {
    pub session: &'d SessionView,
    /// The session that contains it, when its parts stand in rooms of their own.
    pub parent: Option<&'d SessionView>,
}

impl Shown<'_> {
    /// Whether no room of the venue is its own.
    pub fn has_no_room(&self, rooms: &[RoomView]) -> bool {
        !self.session.everywhere && !rooms.iter().any(|r| self.session.rooms.contains(&r.name))
    }

    /// Whether it stands beside the rooms: it has none, while others are in theirs. Without others at its time everybody
    /// is in it, and it goes over all rooms.
    pub fn is_elsewhere(&self, rooms: &[RoomView], all: &[Shown<'_>]) -> bool {
        let in_a_room = |o: &&Shown| !is_pause(o.session) && !o.has_no_room(rooms);
        self.has_no_room(rooms)
            && !is_pause(self.session)
            && all.iter().filter(in_a_room).any(|o| o.meets(self))
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.session.start < drawn_end(other.session) && other.session.start < drawn_end(self.session)
    }
}

/// The day's sessions; those that only hold others at the same time are shown by their parts.
pub(super) fn shown(day: &DayView) -> Vec<Shown<'_>> {
    let mut all = Vec::new();
    for session in &day.sessions {
        if session.children.len() > 1 && all_at_once(&session.children) {
            all.extend(session.children.iter().map(|c| Shown { session: c, parent: Some(session) }));
        } else {
            all.push(Shown { session, parent: None });
        }
    }
    all.sort_by_key(|s| (s.session.start, drawn_end(s.session)));
    all
}

/// A column of the grid.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Column {
    /// A room.
    Room(RoomView),
    /// What has no room while others run, or is outside the venue.
    Elsewhere,
}

/// The columns of each page of a day.
pub(super) fn pages(rooms: &[RoomView], day: &DayView, look: &GridLook, body: f64) -> Vec<Vec<Column>> {
    let sessions = shown(day);
    let used = |room: &&RoomView| sessions.iter().any(|s| s.session.rooms.contains(&room.name));
    let mut kept: Vec<RoomView> = rooms.to_vec();
    if kept.len() > MOST_ROOMS {
        // Rooms that stand empty all day give way first.
        kept = rooms.iter().filter(used).cloned().collect();
    }
    let elsewhere = sessions.iter().any(|s| s.is_elsewhere(rooms, &sessions));
    let mut columns: Vec<Column> = kept.into_iter().map(Column::Room).collect();
    if elsewhere || columns.is_empty() {
        columns.push(Column::Elsewhere);
    }
    let most = (1..=MOST_ROOMS).rev().find(|n| width(*n, look, body) >= look.narrowest).unwrap_or(1);
    let sets = columns.len().div_ceil(most);
    let each = columns.len().div_ceil(sets);
    columns.chunks(each).map(<[Column]>::to_vec).collect()
}

/// Width of each of `count` columns.
pub(super) fn width(count: usize, look: &GridLook, body: f64) -> f64 {
    (body - look.axis - look.gap * (count as f64 - 1.0)) / count as f64
}
