//! Releases of the programme, what changed between them, and how the day stands against its plan.

use super::{DifferenceKind, KindColour, LeadView, SessionMode, Texts};
use crate::wire;

wire! {
    /// A release of the programme under a version.
    pub struct ReleaseView {
        /// Identity.
        pub id: String,
        /// Version, from 1.
        pub number: u32,
        /// Whether another desk released the same number while it was apart: then say the desk with it.
        pub shared: bool,
        /// Why, in the organiser's words.
        pub note: String,
        /// When, an instant.
        pub at: String,
        /// On which desk.
        pub desk: String,
        /// How many sessions were on the agenda.
        pub sessions: u32,
    }

    /// Every release, and what changed since the last.
    pub struct ReleasesView {
        /// The latest first.
        pub releases: Vec<ReleaseView>,
        /// What changed since the latest; empty when nothing was released yet.
        pub changes: Vec<DifferenceView>,
        /// The number that the next release gets.
        pub next_number: u32,
    }

    /// Which version of the programme is out.
    pub struct ProgrammeState {
        /// The release.
        pub id: String,
        /// Version.
        pub number: u32,
        /// Whether another desk released the same number.
        pub shared: bool,
        /// On which desk.
        pub desk: String,
        /// When, an instant.
        pub at: String,
        /// How many sessions differ from it now.
        pub changes: u32,
    }

    /// The working agenda to be released.
    pub struct ReleaseProgramme {
        /// Why; may be empty.
        #[serde(default)]
        pub note: String,
    }

    /// Two versions to compare.
    pub struct CompareReleases {
        /// The earlier release; none for the latest.
        #[serde(default)] #[ts(optional)]
        pub from: Option<String>,
        /// The later release; none for the working agenda.
        #[serde(default)] #[ts(optional)]
        pub to: Option<String>,
    }

    /// A session that differs.
    pub struct DifferenceView {
        /// The session.
        pub session: String,
        /// Its code now; empty when it has none.
        pub code: String,
        /// In which ways, in the order in which a sentence says them.
        pub kinds: Vec<DifferenceKind>,
        /// As it was; none when it is new.
        pub before: Option<SlotView>,
        /// As it is; none when it is cancelled.
        pub after: Option<SlotView>,
        /// How many sessions inside it only moved along.
        pub carries: u32,
        /// Whether only the organising team sees it.
        pub internal: bool,
    }

    /// A session at its place.
    pub struct SlotView {
        /// Title.
        pub title: Texts,
        /// Programme day, ISO.
        pub day: String,
        /// Start minute of that day.
        pub start: i32,
        /// Length.
        pub duration: i32,
        /// Whether the end is a guess.
        pub open_end: bool,
        /// Every room.
        pub all_rooms: bool,
        /// Names of rooms.
        pub rooms: Vec<String>,
        /// Leads.
        pub leads: Vec<LeadView>,
        /// Languages, ISO 639.
        pub languages: Vec<String>,
        /// Interpreted.
        pub interpretation: bool,
        /// In person, online, both.
        pub mode: SessionMode,
    }

    /// Where the day stands; `day` is empty when the workshop is not on today.
    pub struct NowView {
        /// The programme day, ISO.
        pub day: String,
        /// The minute of that day at the venue.
        pub minute: i32,
        /// What is on.
        pub on: Vec<OnNowView>,
        /// Placements that come next, all at the same time.
        pub next: Vec<String>,
        /// Minutes until then.
        pub until_next: i32,
        /// By how many minutes the rest of the day is late as things stand.
        pub late: i32,
        /// The planned start of what would have to move; with `late` what "Running late" begins with.
        pub late_from: i32,
    }

    /// A session that is on.
    pub struct OnNowView {
        /// The placement.
        pub placement: String,
        /// The minute at which it began; none when nobody said so.
        pub started: Option<i32>,
        /// How many minutes later than planned it will end as things stand; negative for earlier.
        pub over: i32,
        /// Minutes to the planned end; negative when that has passed.
        pub left: i32,
    }

    /// When a session really began and ended, in minutes of its programme day.
    pub struct ActualView {
        /// The placement.
        pub placement: String,
        /// Began.
        pub started: Option<i32>,
        /// Ended.
        pub ended: Option<i32>,
    }

    /// The real times of a session, put right.
    pub struct CorrectTimes {
        /// The placement.
        pub placement: String,
        /// The minute at which it began; none takes back that it did.
        pub started: Option<i32>,
        /// The minute at which it ended; none takes back that it did.
        pub ended: Option<i32>,
    }

    /// A kind of session of the workshop's own; an empty id makes a new one.
    pub struct OwnKindView {
        /// Identity.
        pub id: String,
        /// Name.
        pub name: Texts,
        /// Colour.
        pub colour: KindColour,
        /// Whether its minutes are workshop hours.
        pub counts: bool,
    }
}
