//! What changed from one agenda to another, session by session.

use crate::agenda::{Agenda, Lookup, moment};
use crate::ids::{PlacementId, SessionId};
use crate::session::{Lead, Placement, Rooms, Session, SessionMode};
use crate::{Localised, Minute, coded_enum};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

coded_enum! {
    /// One way in which a session differs. In the order in which a sentence says them.
    DifferenceKind {
        /// Was not on the agenda.
        New = "new",
        /// Is not on the agenda any more.
        Cancelled = "cancelled",
        /// Begins at another time of the same day.
        Moved = "moved",
        /// Is on another day.
        OtherDay = "other_day",
        /// Is in another room.
        OtherRoom = "other_room",
        /// Takes more minutes.
        Longer = "longer",
        /// Takes fewer minutes.
        Shorter = "shorter",
        /// Has another title.
        Renamed = "renamed",
        /// Is led by others.
        OtherLeads = "other_leads",
        /// Is in another language, or is interpreted now, or no longer.
        OtherLanguage = "other_language",
        /// Is held online now, or in person, or both; or has another link.
        OtherMode = "other_mode",
    }
}

/// Where a session is, by the names on the doors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotRooms {
    /// Every room.
    All,
    /// These; none when it is online, outside or not decided.
    Named(Vec<String>),
}

/// A session at its place, as its readers know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Title.
    pub title: Localised,
    /// Programme day.
    pub day: NaiveDate,
    /// Start in minutes of that day.
    pub start: Minute,
    /// Length.
    pub duration: Minute,
    /// Whether nobody has said when it ends.
    pub open_end: bool,
    /// Where.
    pub rooms: SlotRooms,
    /// Who leads.
    pub leads: Vec<Lead>,
    /// Languages spoken.
    pub languages: Vec<String>,
    /// Whether it is interpreted.
    pub interpretation: bool,
    /// In person, online, both.
    pub mode: SessionMode,
    /// Link for people online.
    pub join_link: String,
    /// Whether only the organising team sees it.
    pub organisers_only: bool,
}

impl Slot {
    /// The minute at which it ends.
    pub fn end(&self) -> Minute {
        self.start + self.duration
    }
}

/// One session that differs. At least one of `before` and `after` is there, and at least one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaDifference {
    /// The session.
    pub session: SessionId,
    /// In which ways, in the order of [`DifferenceKind`].
    pub kinds: Vec<DifferenceKind>,
    /// As it was; `None` when it is new.
    pub before: Option<Slot>,
    /// As it is; `None` when it is cancelled.
    pub after: Option<Slot>,
    /// How many sessions inside it only moved along, and are not listed by themselves.
    pub carries: u32,
}

impl AgendaDifference {
    /// The slot that it is listed under: as it is, or as it was when it is cancelled.
    pub fn slot(&self) -> Option<&Slot> {
        self.after.as_ref().or(self.before.as_ref())
    }

    /// Whether people who only see the published programme can tell no difference.
    pub fn is_internal(&self) -> bool {
        self.before.iter().chain(&self.after).all(|slot| slot.organisers_only)
    }

    fn is_only(&self, kind: DifferenceKind) -> bool {
        self.kinds == [kind]
    }
}

/// What changed from `old` to `new`, in the order of the new agenda; what was cancelled stands where it was. A session that was placed
/// more than once is followed placement by placement. A session that only moved along with the one that contains it is counted there.
pub fn diff(old: &Agenda, new: &Agenda) -> Vec<AgendaDifference> {
    let (before, after) = (Side::new(old), Side::new(new));
    let mut sessions: Vec<SessionId> = before.placed.keys().chain(after.placed.keys()).copied().collect();
    sessions.sort_unstable();
    sessions.dedup();
    let mut found: Vec<AgendaDifference> = Vec::new();
    for session in sessions {
        for (was, is) in pairs(before.of(session), after.of(session)) {
            let was = was.and_then(|p| before.slot(p));
            let is = is.and_then(|p| after.slot(p));
            let kinds = kinds(was.as_ref(), is.as_ref());
            if !kinds.is_empty() {
                found.push(AgendaDifference { session, kinds, before: was, after: is, carries: 0 });
            }
        }
    }
    carry_children(&mut found, &before.lookup, &after.lookup);
    found.sort_by_key(|d| {
        let slot = d.slot();
        (slot.map(|s| moment(s.day, s.start)), d.after.is_none(), d.session)
    });
    found
}

/// More levels of sessions inside sessions than anybody plans.
const DEEPEST: usize = 32;

/// One of the two agendas.
struct Side<'a> {
    lookup: Lookup<'a>,
    placed: HashMap<SessionId, Vec<&'a Placement>>,
    rooms: HashMap<crate::ids::RoomId, &'a str>,
}

impl<'a> Side<'a> {
    fn new(agenda: &'a Agenda) -> Self {
        let mut placed: HashMap<SessionId, Vec<&Placement>> = HashMap::new();
        for placement in &agenda.placements {
            placed.entry(placement.session).or_default().push(placement);
        }
        for placements in placed.values_mut() {
            placements.sort_by_key(|p| (moment(p.day, p.start), p.id));
        }
        let rooms = agenda.rooms.iter().map(|room| (room.id, room.name.as_str())).collect();
        Self { lookup: Lookup::new(agenda), placed, rooms }
    }

    fn of(&self, session: SessionId) -> &[&'a Placement] {
        self.placed.get(&session).map_or(&[], Vec::as_slice)
    }

    fn slot(&self, placement: &Placement) -> Option<Slot> {
        let session = self.lookup.session(placement.session)?;
        let rooms = match &placement.rooms {
            Rooms::All => SlotRooms::All,
            Rooms::None => SlotRooms::Named(Vec::new()),
            Rooms::Some(rooms) => SlotRooms::Named(
                rooms.iter().filter_map(|room| self.rooms.get(room)).map(|&n| n.into()).collect(),
            ),
        };
        Some(Slot {
            title: session.title.clone(),
            day: placement.day,
            start: placement.start,
            duration: placement.duration,
            open_end: placement.open_end,
            rooms,
            leads: session.leads.clone(),
            languages: session.languages.clone(),
            interpretation: session.interpretation,
            mode: session.mode,
            join_link: session.join_link.clone(),
            organisers_only: self.hidden(session),
        })
    }

    /// Whether the session, or one that contains it, is for the organising team only.
    fn hidden(&self, session: &Session) -> bool {
        let mut at = Some(session);
        // A ring of parents, which a damaged file may hold, ends the search.
        for _ in 0..DEEPEST {
            match at {
                Some(one) if one.organisers_only => return true,
                Some(one) => at = self.lookup.parent(one.id).and_then(|outer| self.lookup.session(outer)),
                None => return false,
            }
        }
        false
    }
}

/// Which placement of a session became which: the same placement first, what is left in the order of time.
fn pairs<'a>(
    before: &[&'a Placement],
    after: &[&'a Placement],
) -> Vec<(Option<&'a Placement>, Option<&'a Placement>)> {
    let kept: HashSet<PlacementId> =
        before.iter().map(|p| p.id).filter(|id| after.iter().any(|p| p.id == *id)).collect();
    let mut pairs = Vec::new();
    for was in before.iter().filter(|p| kept.contains(&p.id)) {
        pairs.push((Some(*was), after.iter().find(|p| p.id == was.id).copied()));
    }
    let mut left = before.iter().filter(|p| !kept.contains(&p.id)).copied();
    let mut come = after.iter().filter(|p| !kept.contains(&p.id)).copied();
    loop {
        match (left.next(), come.next()) {
            (None, None) => return pairs,
            pair => pairs.push(pair),
        }
    }
}

fn kinds(before: Option<&Slot>, after: Option<&Slot>) -> Vec<DifferenceKind> {
    use DifferenceKind as K;
    let (was, is) = match (before, after) {
        (None, None) => return Vec::new(),
        (None, Some(_)) => return vec![K::New],
        (Some(_), None) => return vec![K::Cancelled],
        (Some(was), Some(is)) => (was, is),
    };
    // For its readers a session that becomes the team's own is gone, and one that ceases to be is new.
    if was.organisers_only != is.organisers_only {
        return vec![if is.organisers_only { K::Cancelled } else { K::New }];
    }
    let mut kinds = Vec::new();
    let mut say = |kind, differs: bool| {
        if differs {
            kinds.push(kind);
        }
    };
    say(K::Moved, was.day == is.day && was.start != is.start);
    say(K::OtherDay, was.day != is.day);
    say(K::OtherRoom, was.rooms != is.rooms);
    let timed = !was.open_end && !is.open_end;
    say(K::Longer, timed && is.duration > was.duration);
    say(K::Shorter, timed && is.duration < was.duration);
    say(K::Renamed, was.title != is.title);
    say(K::OtherLeads, was.leads != is.leads);
    let spoken = |slot: &Slot| (slot.languages.clone(), slot.interpretation);
    say(K::OtherLanguage, spoken(was) != spoken(is));
    say(K::OtherMode, was.mode != is.mode || was.join_link != is.join_link);
    kinds
}

/// Takes out what only moved along with the session that contains it, by the same minutes, and counts it there.
fn carry_children(found: &mut Vec<AgendaDifference>, before: &Lookup<'_>, after: &Lookup<'_>) {
    let shift = |d: &AgendaDifference| {
        let (was, is) = (d.before.as_ref()?, d.after.as_ref()?);
        Some(moment(is.day, is.start) - moment(was.day, was.start))
    };
    let shifts: HashMap<SessionId, i64> = found.iter().filter_map(|d| Some((d.session, shift(d)?))).collect();
    let mut carried: HashMap<SessionId, u32> = HashMap::new();
    found.retain(|d| {
        let along = d.is_only(DifferenceKind::Moved) || d.is_only(DifferenceKind::OtherDay);
        let outer = after.parent(d.session).filter(|outer| before.parent(d.session) == Some(*outer));
        match outer.filter(|outer| along && shift(d).is_some_and(|by| shifts.get(outer) == Some(&by))) {
            Some(outer) => {
                *carried.entry(outer).or_default() += 1;
                false
            }
            None => true,
        }
    });
    for difference in found {
        difference.carries = carried.get(&difference.session).copied().unwrap_or(0);
    }
}
