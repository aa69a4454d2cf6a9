//! The check-in desk.

use super::{
    AttendanceMode, CheckInWay, DelegateStatus, DeskFlag, HandOutCard, HandOutKind, HandOverKind, PeriodPart,
    PhotoConsent, Texts,
};
use crate::wire;

wire! {
    /// Which period a desk works for.
    pub struct DeskQuery {
        /// Key such as "2024-06-10/am"; none for the one that is on now, or next.
        #[serde(default)] #[ts(optional)]
        pub period: Option<String>,
    }

    /// Everything that the check-in screen shows beside the answer.
    pub struct DeskView {
        /// The period worked for; none when the workshop has no days yet.
        pub period: Option<PeriodView>,
        /// All periods.
        pub periods: Vec<PeriodView>,
        /// People checked in.
        pub arrived: u32,
        /// People expected.
        pub expected: u32,
        /// People still expected who will be online.
        pub online_expected: u32,
        /// By delegation.
        pub groups: Vec<DeskGroup>,
        /// The latest first, twenty at most.
        pub recent: Vec<RecentArrival>,
        /// What was refused, of whatever period, the latest first, twenty at most.
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
        /// In the room or online; none for what was planned.
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
        /// Online.
        pub online: bool,
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

    /// Another badge for somebody.
    pub struct GiveBadge {
        /// The delegate.
        pub delegate: String,
        /// Code of a blank badge; empty for a new code, whose badge is to be printed.
        #[serde(default)]
        pub badge: String,
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

    /// Another copy of the open workshop.
    pub struct JoinCopy {
        /// Its file; it is only read.
        pub path: String,
        /// Its passphrase, if it has one.
        #[serde(default)] #[ts(optional)]
        pub passphrase: Option<String>,
    }

    /// What joining brought, and what differed.
    pub struct Joined {
        /// Records that only the other copy had; they are here now.
        pub brought: Vec<JoinedRecord>,
        /// How many records both copies had.
        pub shared: u32,
        /// How many records only this copy has.
        pub only_here: u32,
        /// People whom only the other copy knew; they are on the list now.
        pub added: Vec<JoinedPerson>,
        /// People who were given another badge at one of the desks; which badge holds is settled.
        pub badges: Vec<JoinedBadge>,
        /// People of whom both copies say something else; nothing was changed.
        pub differing: Vec<DifferingPerson>,
        /// People entered for one period in both copies apart; each counts once.
        pub twice: Vec<JoinedRecord>,
        /// What the other copy handed over or took back; it is in the register here now.
        pub handed: Vec<JoinedHandOver>,
        /// Records of people who were erased here; they were left out.
        pub left_out: u32,
        /// Records under one identity that say something else: a sign of damage. This copy's stay.
        pub damaged: u32,
    }

    /// A record of a copy.
    pub struct JoinedRecord {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Key of the period.
        pub period: String,
        /// "arrived", "withdrawn", "let_in_again", "excused", "absent", "late", "on_time", "left_early".
        pub kind: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// A record of the register of a copy.
    pub struct JoinedHandOver {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// What kind of thing.
        pub kind: HandOutKind,
        /// What it is called, in languages.
        pub label: Texts,
        /// "given", "returned", "withdrawn".
        pub what: HandOverKind,
        /// Number of the piece.
        pub piece: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// Somebody whom joining added.
    pub struct JoinedPerson {
        /// Row number here.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Row number in the other copy, when somebody else has it here.
        pub number_there: Option<u32>,
    }

    /// Somebody who was given another badge at one of the desks.
    pub struct JoinedBadge {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// The code of the badge that was given last, and lets in.
        pub badge: String,
        /// The code of the one before, which no longer does.
        pub revoked: String,
    }

    /// Somebody whom two copies tell apart.
    pub struct DifferingPerson {
        /// Row number.
        pub number: u32,
        /// Which detail: "name", "organisation", "status", "badge", "mode".
        pub detail: String,
        /// Here.
        pub ours: String,
        /// In the other copy.
        pub theirs: String,
    }
}
