//! The agenda screen.

use super::{
    ActualView, ClashView, LeadRole, NowView, OutcomeView, OwnKindView, ProgrammeState, RoomView,
    SessionKind, SessionMode, Texts,
};
use crate::wire;

wire! {
    /// Everything that the agenda screen shows.
    pub struct AgendaView {
        /// Programme days.
        pub days: Vec<AgendaDay>,
        /// Rooms in order.
        pub rooms: Vec<RoomView>,
        /// Kinds of session of the workshop's own.
        pub own_kinds: Vec<OwnKindView>,
        /// Sessions, placed or not.
        pub sessions: Vec<SessionView>,
        /// Placements.
        pub placements: Vec<PlacementView>,
        /// Clashes.
        pub clashes: Vec<ClashView>,
        /// Outcomes to choose from.
        pub outcomes: Vec<OutcomeView>,
        /// People to choose leads from.
        pub people: Vec<PersonChoice>,
        /// Minutes in the tray.
        pub unscheduled_minutes: i32,
        /// How many people come.
        pub expected_people: u32,
        /// Minutes that a room, and a person who goes to another room, need between two sessions; 0 when nobody has set it.
        pub change_over: i32,
        /// Tags in use, the commonest first.
        pub tags: Vec<String>,
        /// Which version is out; none before the first release.
        pub release: Option<ProgrammeState>,
        /// When sessions really began and ended, as far as somebody said.
        pub actual: Vec<ActualView>,
        /// Where the day stands.
        pub now: NowView,
        /// IANA zone in which people online read the times as well; empty for none.
        pub second_zone: String,
    }

    /// One programme day.
    pub struct AgendaDay {
        /// The day, ISO.
        pub day: String,
        /// 1 ...
        pub number: u32,
        /// Theme.
        pub theme: Texts,
        /// Workshop minutes: social events and breaks not counted.
        pub minutes: i32,
        /// Earliest start of the day's placements.
        pub first_minute: Option<i32>,
        /// Latest end.
        pub last_minute: Option<i32>,
        /// How many minutes the second zone is ahead of the venue on this day; none without a second zone.
        pub second_zone_ahead: Option<i32>,
    }

    /// A session.
    pub struct SessionView {
        /// Identity.
        pub id: String,
        /// "S1.2", computed; empty when unscheduled or a break.
        pub code: String,
        /// Title.
        pub title: Texts,
        /// Short title.
        pub short_title: Texts,
        /// Kind.
        pub kind: SessionKind,
        /// The workshop's own kind, which goes before `kind` in name and colour.
        pub own_kind: Option<String>,
        /// Containing session.
        pub parent: Option<String>,
        /// Leads.
        pub leads: Vec<LeadView>,
        /// Languages, ISO 639.
        pub languages: Vec<String>,
        /// Interpreted.
        pub interpretation: bool,
        /// Objective.
        pub objective: String,
        /// Ids of outcomes served.
        pub outcomes: Vec<String>,
        /// Themes as typed.
        pub tags: Vec<String>,
        /// Equipment that the room must have.
        pub needs: Vec<String>,
        /// Note for organisers.
        pub note: String,
        /// Hidden from participants.
        pub organisers_only: bool,
        /// In person, online, both.
        pub mode: SessionMode,
        /// Link for online people.
        pub join_link: String,
        /// People expected, when not everybody.
        pub expected_people: Option<u32>,
        /// Usual length.
        pub usual_minutes: i32,
        /// Shortest length.
        pub shortest_minutes: Option<i32>,
    }

    /// Somebody who leads.
    pub struct LeadView {
        /// The delegate, when it is one.
        pub delegate: Option<String>,
        /// Name as shown.
        pub name: String,
        /// Organisation.
        pub organisation: String,
        /// Role.
        pub role: LeadRole,
    }

    /// Somebody who can be chosen as a lead.
    pub struct PersonChoice {
        /// The delegate.
        pub id: String,
        /// Name.
        pub name: String,
        /// Organisation.
        pub organisation: String,
    }

    /// Rooms of a placement.
    pub struct RoomsView {
        /// Every room.
        pub all: bool,
        /// Ids of rooms; empty with `all` false means no room.
        pub rooms: Vec<String>,
    }

    /// A placement.
    pub struct PlacementView {
        /// Identity.
        pub id: String,
        /// The session.
        pub session: String,
        /// Programme day, ISO.
        pub day: String,
        /// Start minute from that day's midnight.
        pub start: i32,
        /// Length.
        pub duration: i32,
        /// Whether the end is a guess.
        pub open_end: bool,
        /// Rooms.
        pub rooms: RoomsView,
        /// Pinned.
        pub pinned: bool,
    }

    /// A new session, put on the agenda or in the tray.
    pub struct AddSession {
        /// Title.
        pub title: Texts,
        /// Kind.
        pub kind: SessionKind,
        /// The workshop's own kind; absent or empty for none.
        #[serde(default)] #[ts(optional)]
        pub own_kind: Option<String>,
        /// Length.
        pub duration: i32,
        /// The session that contains it.
        pub parent: Option<String>,
        /// Where; none puts it in the tray.
        pub at: Option<AtPlace>,
        /// Who leads it; absent for nobody yet.
        #[serde(default)] #[ts(optional)]
        pub leads: Option<Vec<LeadView>>,
    }

    /// A place on the agenda.
    pub struct AtPlace {
        /// Day, ISO.
        pub day: String,
        /// Start minute.
        pub start: i32,
        /// Rooms.
        pub rooms: RoomsView,
        /// Whether what begins there or later is pushed along.
        #[serde(default)] #[ts(optional, as = "Option<bool>")]
        pub push: bool,
    }

    /// Changes of a session's content; absent fields stay as they are.
    #[derive(Default)]
    pub struct EditSession {
        /// The session.
        pub id: String,
        /// Title.
        #[serde(default)] #[ts(optional)]
        pub title: Option<Texts>,
        /// Short title.
        #[serde(default)] #[ts(optional)]
        pub short_title: Option<Texts>,
        /// Kind.
        #[serde(default)] #[ts(optional)]
        pub kind: Option<SessionKind>,
        /// Leads, all of them.
        #[serde(default)] #[ts(optional)]
        pub leads: Option<Vec<LeadView>>,
        /// Languages.
        #[serde(default)] #[ts(optional)]
        pub languages: Option<Vec<String>>,
        /// Interpreted.
        #[serde(default)] #[ts(optional)]
        pub interpretation: Option<bool>,
        /// Objective.
        #[serde(default)] #[ts(optional)]
        pub objective: Option<String>,
        /// Outcomes, all of them.
        #[serde(default)] #[ts(optional)]
        pub outcomes: Option<Vec<String>>,
        /// The workshop's own kind; an empty text for none.
        #[serde(default)] #[ts(optional)]
        pub own_kind: Option<String>,
        /// Themes, all of them.
        #[serde(default)] #[ts(optional)]
        pub tags: Option<Vec<String>>,
        /// Equipment needed, all of it.
        #[serde(default)] #[ts(optional)]
        pub needs: Option<Vec<String>>,
        /// Note.
        #[serde(default)] #[ts(optional)]
        pub note: Option<String>,
        /// Hidden from participants.
        #[serde(default)] #[ts(optional)]
        pub organisers_only: Option<bool>,
        /// In person, online, both.
        #[serde(default)] #[ts(optional)]
        pub mode: Option<SessionMode>,
        /// Link.
        #[serde(default)] #[ts(optional)]
        pub join_link: Option<String>,
        /// People expected; 0 for everybody.
        #[serde(default)] #[ts(optional)]
        pub expected_people: Option<u32>,
        /// Usual length.
        #[serde(default)] #[ts(optional)]
        pub usual_minutes: Option<i32>,
        /// Shortest length; 0 for none.
        #[serde(default)] #[ts(optional)]
        pub shortest_minutes: Option<i32>,
    }
}
