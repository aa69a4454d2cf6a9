//! Sessions (titled content) and placements (when and where a session is).

use crate::ids::{DelegateId, OutcomeId, OwnKindId, PlacementId, RoomId, SessionId};
use crate::{Localised, Minute, coded_enum};
use chrono::NaiveDate;

coded_enum! {
    /// What kind of session it is.
    SessionKind {
        /// Registration.
        Registration = "registration",
        /// Opening.
        Opening = "opening",
        /// Everybody together.
        Plenary = "plenary",
        /// Panel.
        Panel = "panel",
        /// Presentation.
        Presentation = "presentation",
        /// A space that contains panels.
        ReflectiveSpace = "reflective_space",
        /// Workshop or training.
        Workshop = "workshop",
        /// Working group.
        WorkingGroup = "working_group",
        /// Tea, coffee.
        Break = "break",
        /// Lunch, dinner.
        Meal = "meal",
        /// Wellness and self-care.
        Wellness = "wellness",
        /// Field or exchange visit.
        Visit = "visit",
        /// Social event.
        Social = "social",
        /// Evaluation.
        Evaluation = "evaluation",
        /// For the organising team only.
        Internal = "internal",
        /// Closing.
        Closing = "closing",
        /// Anything else.
        Other = "other",
    }
}

impl SessionKind {
    /// Whether people rest: it costs no attention, may shrink first, and is drawn as a break.
    pub fn is_break(self) -> bool {
        matches!(self, Self::Break | Self::Meal | Self::Registration)
    }

    /// Whether its minutes are workshop hours. Breaks, meals, social events and the team's own items are not.
    pub fn counts_as_hours(self) -> bool {
        !matches!(self, Self::Break | Self::Meal | Self::Social | Self::Internal | Self::Registration)
    }
}

coded_enum! {
    /// What somebody does in a session.
    LeadRole {
        /// Leads or speaks.
        Lead = "lead",
        /// Chairs or moderates.
        Moderator = "moderator",
        /// Sits on the panel.
        Panellist = "panellist",
        /// Facilitates.
        Facilitator = "facilitator",
        /// Interprets.
        Interpreter = "interpreter",
        /// Takes notes.
        Rapporteur = "rapporteur",
    }
}

coded_enum! {
    /// Where a session takes place.
    SessionMode {
        /// At the venue.
        InPerson = "in_person",
        /// Only over the internet.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

/// Somebody who leads a session, known as a delegate or only by name, or an organisation that will name somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The delegate, when it is one.
    pub delegate: Option<DelegateId>,
    /// Name as typed; empty when only the organisation is known.
    pub name: String,
    /// Organisation as typed.
    pub organisation: String,
    /// What the person does here.
    pub role: LeadRole,
}

/// A titled piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// Title in one or more languages.
    pub title: Localised,
    /// Shorter title for tight places; may be empty.
    pub short_title: Localised,
    /// Kind.
    pub kind: SessionKind,
    /// The workshop's own kind that goes before `kind` in name, colour and hours.
    pub own_kind: Option<OwnKindId>,
    /// The session that contains this one.
    pub parent: Option<SessionId>,
    /// Who leads, in order.
    pub leads: Vec<Lead>,
    /// Languages spoken, ISO 639.
    pub languages: Vec<String>,
    /// Whether it is interpreted.
    pub interpretation: bool,
    /// What people will leave with.
    pub objective: String,
    /// Outcomes of the programme line that it serves.
    pub outcomes: Vec<OutcomeId>,
    /// Themes as typed ("legal aid"), in the organiser's order.
    pub tags: Vec<String>,
    /// Equipment that the room must have, as typed ("projector").
    pub needs: Vec<String>,
    /// Note for organisers.
    pub note: String,
    /// Whether only the organising team sees it.
    pub organisers_only: bool,
    /// In person, online, both.
    pub mode: SessionMode,
    /// Link for online people.
    pub join_link: String,
    /// How many people are expected, when it is not everybody.
    pub expected_people: Option<u32>,
    /// How long it takes when it is put on the agenda.
    pub usual_minutes: Minute,
    /// How short it may become; `None` for the kind's own minimum.
    pub shortest_minutes: Option<Minute>,
}

impl Session {
    /// A session of which only title and kind are known.
    pub fn titled(id: SessionId, title: Localised, kind: SessionKind, usual_minutes: Minute) -> Self {
        Self {
            id,
            title,
            short_title: Localised::default(),
            kind,
            own_kind: None,
            parent: None,
            leads: Vec::new(),
            languages: Vec::new(),
            interpretation: false,
            objective: String::new(),
            outcomes: Vec::new(),
            tags: Vec::new(),
            needs: Vec::new(),
            note: String::new(),
            organisers_only: kind == SessionKind::Internal,
            mode: SessionMode::InPerson,
            join_link: String::new(),
            expected_people: None,
            usual_minutes,
            shortest_minutes: None,
        }
    }
}

/// Which rooms a placement takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rooms {
    /// None: online, outside, or not decided.
    None,
    /// Every room: a break or meal across the venue.
    All,
    /// These rooms, at least one.
    Some(Vec<RoomId>),
}

impl Rooms {
    /// The rooms without one that is taken away; `None` when it is not among them.
    pub fn without(&self, gone: RoomId) -> Option<Self> {
        let Self::Some(rooms) = self else { return None };
        let left: Vec<RoomId> = rooms.iter().copied().filter(|&room| room != gone).collect();
        (left.len() < rooms.len()).then_some(if left.is_empty() { Self::None } else { Self::Some(left) })
    }

    /// Whether two placements would meet in a room. "All rooms" meets every room; "none" meets nothing.
    pub fn meet(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::None, _) | (_, Self::None) => false,
            (Self::All, _) | (_, Self::All) => true,
            (Self::Some(a), Self::Some(b)) => a.iter().any(|room| b.contains(room)),
        }
    }
}

/// A session on a day, at a start, for a duration, in rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Identity.
    pub id: PlacementId,
    /// The session placed.
    pub session: SessionId,
    /// Programme day.
    pub day: NaiveDate,
    /// Start, in minutes from that day's midnight; may exceed 1440 for a session after midnight.
    pub start: Minute,
    /// Length in minutes, at least 1.
    pub duration: Minute,
    /// Whether nobody has said when it ends; `duration` is then a guess.
    pub open_end: bool,
    /// Where.
    pub rooms: Rooms,
    /// Whether it holds its time when the agenda moves.
    pub pinned: bool,
}

impl Placement {
    /// The minute at which it ends.
    pub fn end(&self) -> Minute {
        self.start + self.duration
    }

    /// Whether two placements share a minute of the same day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.day == other.day && self.start < other.end() && other.start < self.end()
    }
}
