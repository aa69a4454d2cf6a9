//! The check-in desk.

use super::{
    AttendanceMark, AttendanceMode, CheckInKind, CheckInWay, DelegateStatus, DeskFlag, HandOutCard,
    PeriodPart, PhotoConsent, Texts,
};
use crate::wire;

wire! {
    /// Which period a desk works for.
    pub struct DeskQuery {
        /// Key such as "2024-06-10/am"; none for the one that is on now, or next.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
        /// All arrivals and everything that was refused, instead of the latest twenty.
        #[serde(default)]
        pub all: bool,
    }

    /// Everything that the check-in screen shows beside the answer.
    pub struct DeskView {
        /// The period worked for; none when the workshop has no days yet.
        pub period: Option<PeriodView>,
        /// All periods.
        pub periods: Vec<PeriodView>,
        /// Key of the period that is on now, or next; empty when there is none.
        pub on_now: String,
        /// Seconds until that will be another one; none when it stays.
        pub turns_in: Option<u32>,
        /// Minute of the day at the venue of the same.
        pub turns_at: Option<i32>,
        /// People checked in.
        pub arrived: u32,
        /// People expected.
        pub expected: u32,
        /// People still expected who will be online.
        pub online_expected: u32,
        /// By delegation.
        pub groups: Vec<DeskGroup>,
        /// The latest first, twenty at most unless all were asked for.
        pub recent: Vec<RecentArrival>,
        /// What was refused, of whatever period, the latest first, twenty at most unless all were asked for.
        pub refused: Vec<RefusedView>,
    }

    /// A scan that was refused.
    pub struct RefusedView {
        /// The record.
        pub id: String,
        /// Who was meant, or empty.
        pub delegate: String,
        /// The name, or empty.
        pub name: String,
        /// What was scanned or typed.
        pub text: String,
        /// Why, as in [`CheckInReply::answer`].
        pub answer: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// A period.
    pub struct PeriodView {
        /// Key.
        pub key: String,
        /// Day, ISO.
        pub day: String,
        /// Number of the programme day.
        pub day_number: u32,
        /// What it covers.
        pub part: PeriodPart,
        /// First minute.
        pub from: i32,
        /// Minute after the last.
        pub to: i32,
        /// Title of the session, for a session period.
        pub title: Texts,
    }

    /// Arrivals of one delegation.
    pub struct DeskGroup {
        /// Delegation; empty for people in none.
        pub id: String,
        /// Own name.
        pub name: Texts,
        /// Country, or empty.
        pub country: String,
        /// People checked in.
        pub arrived: u32,
        /// People expected.
        pub expected: u32,
        /// Who is missing.
        pub missing: Vec<MissingPerson>,
    }

    /// Somebody not here yet.
    pub struct MissingPerson {
        /// The delegate.
        pub id: String,
        /// Name.
        pub name: String,
        /// Will be online.
        pub online: bool,
        /// Away with a reason.
        pub excused: bool,
    }

    /// A check-in made lately.
    pub struct RecentArrival {
        /// The check-in.
        pub check_in: String,
        /// The delegate.
        pub delegate: String,
        /// Name.
        pub name: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
        /// Online.
        pub online: bool,
        /// Came late, by the clock or as somebody said.
        pub late: bool,
    }

    /// Typing in the big field, or in the palette.
    pub struct FindPeople {
        /// What was typed.
        pub text: String,
        /// Period for the standing.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
        /// How many at most.
        pub limit: u32,
    }

    /// Somebody found.
    pub struct PersonFound {
        /// The delegate.
        pub id: String,
        /// Number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Parts of the name that matched: first character and length.
        pub marks: Vec<(u32, u32)>,
        /// Organisation.
        pub organisation: String,
        /// Country, or empty.
        pub country: String,
        /// Own name of the delegation.
        pub delegation: Texts,
        /// Whether the delegation is a country's.
        pub of_country: bool,
        /// Online.
        pub online: bool,
        /// Status.
        pub status: DelegateStatus,
        /// How the person stands in the period; none for somebody of whom nothing is entered.
        pub mark: Option<AttendanceMark>,
        /// Minute of the check-in at the venue, when in.
        pub in_since: Option<i32>,
        /// The desk of it.
        pub desk: String,
    }

    /// Somebody at the desk.
    pub struct CheckInRequest {
        /// Period key; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
        /// The delegate, when chosen from the list.
        #[serde(default)] #[ts(optional)]
        pub delegate: Option<String>,
        /// What was scanned or typed, when nobody was chosen: a badge code, a number, or a name that fits one person.
        #[serde(default)] #[ts(optional)]
        pub text: Option<String>,
        /// How.
        pub way: CheckInWay,
        /// In the room or online; none for in the room: whoever is at the desk stands there, whatever was planned.
        #[serde(default)] #[ts(optional)]
        pub mode: Option<AttendanceMode>,
        /// Let in although already in, or declined: recorded as its own act.
        #[serde(default)]
        pub anyway: bool,
    }

    /// The desk's answer. Expected answers are values, not errors.
    pub struct CheckInReply {
        /// "green", "amber" or "red".
        pub tone: String,
        /// "checked_in", "already_in", "unknown_badge", "revoked_badge", "other_workshop", "nobody_found", "several_found", "declined",
        /// "not_on_list", "blank_badge", "held".
        pub answer: String,
        /// What was scanned or typed.
        pub text: String,
        /// Key of the period that was asked about; empty when the workshop has none.
        pub period: String,
        /// The record made, for undo.
        pub check_in: Option<String>,
        /// The person.
        pub person: Option<DeskCard>,
        /// Instant of this check-in, or of the first one.
        pub at: String,
        /// Minute at the venue of the same.
        pub minute: i32,
        /// Desk of the same.
        pub desk: String,
        /// When several fit.
        pub candidates: Vec<PersonFound>,
    }

    /// What the card shows.
    pub struct DeskCard {
        /// The delegate.
        pub id: String,
        /// Number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Own script.
        pub native_name: String,
        /// Organisation.
        pub organisation: String,
        /// City.
        pub city: String,
        /// Country, or empty.
        pub country: String,
        /// Own name of the delegation.
        pub delegation: Texts,
        /// Headset language, or empty.
        pub interpretation: String,
        /// Photographs.
        pub photo: PhotoConsent,
        /// Food.
        pub diet: String,
        /// Access needs.
        pub access_needs: String,
        /// Planned to be online.
        pub online: bool,
        /// Letter or name of the working group, or empty.
        pub group: String,
        /// How the person stands in the period asked about.
        pub standing: DeskStanding,
        /// Protected.
        pub protected: bool,
        /// Code on the badge.
        pub badge: String,
        /// How often that badge was printed.
        pub badge_prints: u32,
        /// When last, an instant, or empty.
        pub badge_printed_at: String,
        /// What the organiser tells the desk.
        pub desk_note: String,
        /// How the desk takes it.
        pub desk_flag: DeskFlag,
        /// What is handed over.
        pub hand_outs: Vec<HandOutCard>,
    }

    /// How somebody stands in a period.
    pub struct DeskStanding {
        /// Key of the period; empty when the workshop has none.
        pub period: String,
        /// The record by which the person is in; none for somebody who is not.
        pub check_in: Option<String>,
        /// In person, online, excused, absent; none for not entered.
        pub mark: Option<AttendanceMark>,
        /// Came late, by the clock or as somebody said.
        pub late: bool,
        /// Left before the end.
        pub left_early: bool,
    }

    /// Somebody at a desk that works for a period.
    pub struct DeskPerson {
        /// The delegate.
        pub id: String,
        /// Period key; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }

    /// One record of the story of somebody at the door.
    pub struct TraceLine {
        /// The record.
        pub id: String,
        /// What it says.
        pub kind: CheckInKind,
        /// For one that takes another back: what that one said.
        pub withdraws: Option<CheckInKind>,
        /// Whether it holds; what was taken back does not.
        pub holds: bool,
        /// Key of the period that it is about.
        pub period: String,
        /// That period, when it still exists.
        pub of: Option<PeriodView>,
        /// How it was made.
        pub way: CheckInWay,
        /// In the room or online.
        pub mode: AttendanceMode,
        /// Instant.
        pub at: String,
        /// Day at the venue, ISO.
        pub day: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// A picture of the camera.
    pub struct CameraPicture {
        /// Dots across.
        pub width: u32,
        /// Dots down.
        pub height: u32,
        /// The brightness of each dot, row by row, a byte each, as base64.
        pub grey: String,
    }

    /// What a picture shows.
    pub struct CodeSeen {
        /// What the code says; empty without one.
        pub text: String,
    }

    /// Another badge for somebody.
    pub struct GiveBadge {
        /// The delegate.
        pub delegate: String,
        /// Code of a blank badge; empty for a new code, whose badge is to be printed.
        #[serde(default)]
        pub badge: String,
        /// Period key for the card; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }

    /// Somebody who was not on the list.
    pub struct WalkIn {
        /// Name.
        pub full_name: String,
        /// Organisation.
        pub organisation: String,
        /// Delegation; empty for by country.
        pub delegation: String,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Code of the blank badge that the person is given; empty for a new code.
        #[serde(default)]
        pub badge: String,
        /// Period key; none for the one that is on now.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }
}
