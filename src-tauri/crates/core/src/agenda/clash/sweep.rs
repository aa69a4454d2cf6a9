//! Placements passing by in the order of their starts: which of them share time, and what of that clashes.

use super::alone::draws_everybody;
use super::ground::{Bits, Ground};
use super::{Clash, ClashKind, Severity, Subject};
use crate::agenda::{outer_of, span};
use crate::ids::{RoomId, SessionId};
use crate::session::{Placement, Rooms, Session};
use rustc_hash::FxHashMap;

/// What is wanted of a placement.
#[derive(Clone, Copy)]
pub(super) struct Part {
    /// Its clashes by itself.
    pub judged: bool,
    /// Its clashes with others; of two, one asks for both.
    pub told: bool,
}

pub(super) struct Entry<'a> {
    pub placement: &'a Placement,
    pub session: &'a Session,
    /// The session's number.
    pub number: usize,
    pub from: i64,
    pub to: i64,
    rooms: Bits,
    people: Bits,
    part: Part,
    nested: bool,
    /// Whether it is thought to draw a share of everybody.
    draws: bool,
    /// Whether nobody has said how many people it draws.
    shares: bool,
}

/// What goes on beside a placement.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside {
    /// Sessions for everybody.
    pub open: u32,
    /// Those of them among which people spread evenly.
    pub shares: u32,
}

pub(super) struct Sweep<'a> {
    pub ground: &'a Ground<'a>,
    entries: Vec<Entry<'a>>,
    beside: Vec<Beside>,
    /// Where sessions are that contain others.
    outers: FxHashMap<SessionId, Vec<&'a Placement>>,
}

pub(super) type Found = Vec<(usize, Clash)>;

impl<'a> Sweep<'a> {
    /// Placements as they are, or as they would be. `part` says what is wanted of each; one that is not wanted does not pass by, so those that
    /// are judged must have everything with them that shares their time.
    pub fn of(
        ground: &'a Ground<'a>,
        placements: impl IntoIterator<Item = &'a Placement>,
        part: impl Fn(&Placement) -> Option<Part>,
    ) -> Self {
        let mut entries = Vec::new();
        let mut outers: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for placement in placements {
            if ground.sessions.nest() && !ground.sessions.children(placement.session).is_empty() {
                outers.entry(placement.session).or_default().push(placement);
            }
            let Some(part) = part(placement) else { continue };
            let Some(number) = ground.sessions.number(placement.session) else { continue };
            let Some(session) = ground.agenda.sessions.get(number) else { continue };
            let (from, to) = span(placement);
            let draws = draws_everybody(session);
            entries.push(Entry {
                placement,
                session,
                number,
                from,
                to,
                rooms: ground.room_bits(&placement.rooms),
                people: ground.people_bits(number),
                part,
                nested: session.parent.is_some(),
                draws,
                shares: draws && session.expected_people.is_none(),
            });
        }
        entries.sort_unstable_by_key(|e| (e.from, e.placement.id));
        let beside = vec![Beside::default(); entries.len()];
        Self { ground, entries, beside, outers }
    }

    /// Every clash that is wanted, by time.
    pub fn run(mut self) -> Vec<Clash> {
        let mut found = Vec::new();
        // What is going on while the placements pass by.
        let mut going: Vec<(i64, usize)> = Vec::new();
        // What has just ended, for as long as changing over takes.
        let mut gone: Vec<(i64, usize)> = Vec::new();
        let change_over = i64::from(self.ground.agenda.change_over);
        for at in 0..self.entries.len() {
            let (start, end) = (self.entries[at].from, self.entries[at].to);
            if change_over > 0 {
                gone.extend(going.iter().copied().filter(|&(to, _)| to <= start));
                gone.retain(|&(to, _)| to + change_over > start);
                for &(_, other) in &gone {
                    self.change_over(other, at, &mut found);
                }
            }
            going.retain(|&(to, _)| to > start);
            if end > start {
                for &(_, other) in &going {
                    self.pair(other, at, &mut found);
                }
                going.push((end, at));
            }
        }
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.part.judged {
                self.alone(at, entry, self.beside[at], &mut found);
            }
        }
        found.sort_by_key(|(at, clash)| (*at, clash.kind, clash.second));
        found.into_iter().map(|(_, clash)| clash).collect()
    }

    /// Where the parent of a placement is.
    pub fn outer(&self, parent: SessionId, placement: &Placement) -> Option<&'a Placement> {
        outer_of(placement, self.outers.get(&parent)?)
    }

    /// Two placements that share time; `first` starts earlier.
    fn pair(&mut self, first: usize, second: usize, found: &mut Found) {
        let (a, b) = (&self.entries[first], &self.entries[second]);
        let told = a.part.told || b.part.told;
        let meet = told && a.rooms & b.rooms != 0 && a.placement.rooms.meet(&b.placement.rooms);
        let led = told && a.people & b.people != 0;
        let beside = a.draws && b.draws;
        if !(meet || led || beside) {
            return;
        }
        if (a.nested || b.nested) && self.ground.sessions.related(a.session, b.session) {
            return;
        }
        if meet && !self.rest_among_siblings(a.session, b.session) {
            let subject = self.shared_room(&a.placement.rooms, &b.placement.rooms);
            found.push((first, of_both(ClashKind::Room, Severity::Fatal, a, b, subject)));
        }
        if led {
            for subject in self.shared_people(a, b) {
                found.push((first, of_both(ClashKind::Person, Severity::Fatal, a, b, subject)));
            }
        }
        if beside {
            let (a_shares, b_shares) = (u32::from(a.shares), u32::from(b.shares));
            for (at, shares) in [(first, b_shares), (second, a_shares)] {
                self.beside[at].open += 1;
                self.beside[at].shares += shares;
            }
        }
    }

    /// Two placements between which the room, or a person who goes to another room, has too little time. Breaks give it themselves.
    fn change_over(&self, first: usize, second: usize, found: &mut Found) {
        let (a, b) = (&self.entries[first], &self.entries[second]);
        if !(a.part.told || b.part.told) || a.rooms & b.rooms == 0 && a.people & b.people == 0 {
            return;
        }
        if a.session.parent != b.session.parent || a.session.kind.is_break() || b.session.kind.is_break() {
            return;
        }
        let (Rooms::Some(rooms), Rooms::Some(others)) = (&a.placement.rooms, &b.placement.rooms) else {
            return;
        };
        let mut report = |subject| {
            found.push((first, of_both(ClashKind::ChangeOver, Severity::WorthALook, a, b, subject)));
        };
        if let Some(room) = rooms.iter().find(|room| others.contains(room)) {
            report(Subject::Room(*room));
        } else {
            self.shared_people(a, b).for_each(report);
        }
    }

    fn shared_people(&self, a: &Entry<'_>, b: &Entry<'_>) -> impl Iterator<Item = Subject> {
        let others = self.ground.leads(b.number);
        let both = self.ground.leads(a.number).iter().filter(|person| others.contains(person));
        both.map(|person| self.ground.subject(*person).clone())
    }

    /// Tea may be served while a panel of the same reflective space goes on.
    fn rest_among_siblings(&self, a: &Session, b: &Session) -> bool {
        a.parent.is_some()
            && a.parent == b.parent
            && (a.kind.is_break() || b.kind.is_break())
            && self.ground.sessions.parent(a).is_some()
    }

    fn shared_room(&self, a: &Rooms, b: &Rooms) -> Subject {
        let shared = |id: &RoomId| {
            let takes = |rooms: &Rooms| match rooms {
                Rooms::None => false,
                Rooms::All => true,
                Rooms::Some(ids) => ids.contains(id),
            };
            takes(a) && takes(b)
        };
        if (a, b) == (&Rooms::All, &Rooms::All) {
            return Subject::EveryRoom;
        }
        let listed = self.ground.agenda.rooms.iter().map(|r| r.id).find(|id| shared(id));
        let ((Rooms::Some(ids), _) | (_, Rooms::Some(ids))) = (a, b) else { return Subject::Placements };
        listed
            .or_else(|| ids.iter().copied().find(|id| shared(id)))
            .map_or(Subject::Placements, Subject::Room)
    }
}

fn of_both(kind: ClashKind, severity: Severity, a: &Entry<'_>, b: &Entry<'_>, subject: Subject) -> Clash {
    Clash { kind, severity, first: a.placement.id, second: Some(b.placement.id), subject }
}
