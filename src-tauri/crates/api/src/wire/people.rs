//! Organisations, own fields, seats that change hands, and who sees what.

use super::{
    Audience, Category, CompanionKind, ConsortiumRole, DelegatePatch, DelegateStatus, Detail, MissingDetail,
    Needer, OrganisationType, OwnFieldKind, PeriodPart, Sight, Texts,
};
use crate::wire;

wire! {
    /// An organisation.
    pub struct OrganisationView {
        /// Identity.
        pub id: String,
        /// Name as typed.
        pub name: String,
        /// The name in languages that it is known in.
        pub names: Texts,
        /// Acronym.
        pub acronym: String,
        /// Kind of body.
        pub kind: Option<OrganisationType>,
        /// Role in the programme line.
        pub role: Option<ConsortiumRole>,
        /// Country of the seat, alpha-2, or empty.
        pub country: String,
        /// The body that it is an office of.
        pub parent: Option<String>,
        /// Ids of outcomes that it works on.
        pub outcomes: Vec<String>,
        /// People who come from it.
        pub people: u32,
    }

    /// Organisations, and what they come to.
    pub struct OrganisationsView {
        /// Organisations by name.
        pub organisations: Vec<OrganisationView>,
        /// Pairs that probably mean one.
        pub alike: Vec<AlikeView>,
        /// What the people who come represent.
        pub represented: RepresentedView,
    }

    /// Two organisations that are probably one.
    pub struct AlikeView {
        /// The one.
        pub one: String,
        /// The other.
        pub other: String,
    }

    /// What the people who come represent.
    pub struct RepresentedView {
        /// Distinct organisations; the offices of one body are one.
        pub organisations: u32,
        /// Distinct offices.
        pub offices: u32,
        /// People without a known organisation, who count as none.
        pub without_organisation: u32,
        /// Distinct countries.
        pub countries: u32,
        /// People without a known country, who count as none.
        pub without_country: u32,
        /// Distinct countries of the organisations' seats.
        pub seats: u32,
    }

    /// A new or changed organisation.
    pub struct PutOrganisation {
        /// Identity; empty for a new one.
        pub id: String,
        /// Name.
        pub name: String,
        /// The name in other languages.
        #[serde(default)]
        pub names: Texts,
        /// Acronym.
        #[serde(default)]
        pub acronym: String,
        /// Kind of body.
        #[serde(default)]
        pub kind: Option<OrganisationType>,
        /// Role in the programme line.
        #[serde(default)]
        pub role: Option<ConsortiumRole>,
        /// Country of the seat, alpha-2, or empty.
        #[serde(default)]
        pub country: String,
        /// The body that it is an office of; none for none.
        #[serde(default)]
        pub parent: Option<String>,
        /// Ids of outcomes.
        #[serde(default)]
        pub outcomes: Vec<String>,
    }

    /// Organisations to make one.
    pub struct MergeOrganisations {
        /// The one that stays.
        pub keep: String,
        /// Those whose people, delegations and offices go over to it.
        pub gone: Vec<String>,
    }

    /// Who counts towards the targets.
    pub struct CountingView {
        /// Categories that do not.
        pub uncounted: Vec<Category>,
    }

    /// People in the hotel in one night.
    pub struct NightCount {
        /// The day on which it begins, ISO.
        pub night: String,
        /// People, companions included.
        pub people: u32,
    }

    /// Somebody who comes along.
    pub struct CompanionView {
        /// Name; may be empty.
        pub name: String,
        /// As what.
        pub kind: CompanionKind,
        /// What the hotel should know.
        pub note: String,
    }

    /// A missing detail.
    pub struct NeedView {
        /// What.
        pub detail: MissingDetail,
        /// Who needs it.
        pub needed_by: Needer,
        /// The last day on which it is of use, ISO.
        pub due: String,
    }

    /// A field of delegates of the organiser's own.
    pub struct OwnFieldView {
        /// Identity; empty for a new one.
        pub id: String,
        /// Under what values stand; made from the label of a new one when empty.
        #[serde(default)]
        pub key: String,
        /// Label.
        pub label: Texts,
        /// What values are.
        pub kind: OwnFieldKind,
        /// Answers of a choice.
        #[serde(default)]
        pub choices: Vec<OwnChoiceView>,
        /// Who may see it beside organisers and security.
        #[serde(default)]
        pub audiences: Vec<Audience>,
    }

    /// An answer that a field offers.
    pub struct OwnChoiceView {
        /// What is kept; empty for a new one.
        #[serde(default)]
        pub code: String,
        /// Label.
        pub label: Texts,
    }

    /// Somebody takes a seat over.
    pub struct Substitute {
        /// Who gives it up.
        pub id: String,
        /// Who takes it, when the person is on the list already; empty for somebody new.
        #[serde(default)]
        pub by: String,
        /// Details of the one who takes it; the name is required for somebody new.
        #[serde(default)]
        pub details: DelegatePatch,
        /// Whether sessions that the one led are led by the other.
        #[serde(default)]
        pub leads: bool,
        /// Whether the other gets the hotel room with its nights.
        #[serde(default)]
        pub room: bool,
    }

    /// Somebody from the waiting list gets a seat.
    pub struct GiveSeat {
        /// Who.
        pub id: String,
        /// Status from then on; none for invited.
        #[serde(default)] #[ts(optional)]
        pub status: Option<DelegateStatus>,
    }

    /// What became of somebody.
    pub struct DelegateHistory {
        /// Steps on the way, the first first.
        pub steps: Vec<StatusStep>,
        /// Everybody who had the seat, the first first and this person last; one entry when it never changed hands.
        pub seat: Vec<SeatHolder>,
        /// Half-days and sessions that attendance is counted for.
        pub attendance: Vec<AttendedPeriod>,
    }

    /// One step.
    pub struct StatusStep {
        /// Instant.
        pub at: String,
        /// Status before; none for coming on the list.
        pub from: Option<DelegateStatus>,
        /// Status after.
        pub to: DelegateStatus,
        /// Name of whoever took the seat, as others know it; empty for nobody.
        pub other: String,
    }

    /// Somebody who had a seat.
    pub struct SeatHolder {
        /// Who.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Name, as others know it.
        pub name: String,
        /// When the seat went to the next, as an instant; empty for whoever has it.
        pub until: String,
    }

    /// A period and whether somebody was there.
    pub struct AttendedPeriod {
        /// Day, ISO.
        pub day: String,
        /// Part of the day.
        pub part: PeriodPart,
        /// Title of the session, for one.
        pub session: Texts,
        /// Whether it counts for the certificate.
        pub counted: bool,
        /// When the person was checked in, as an instant; empty for not.
        pub at: String,
        /// At which desk.
        pub desk: String,
        /// Whether the person was there online.
        pub online: bool,
    }

    /// Who sees what of a delegate.
    pub struct WhoSeesWhat {
        /// Audiences, in the order of the columns.
        pub audiences: Vec<Audience>,
        /// One row for each detail.
        pub details: Vec<DetailSeen>,
        /// One row for each field of the organiser's own.
        pub own_fields: Vec<OwnFieldSeen>,
        /// People who are protected now.
        pub protected_people: u32,
    }

    /// How each audience sees a detail.
    pub struct DetailSeen {
        /// The detail.
        pub detail: Detail,
        /// Of anybody, by audience.
        pub open: Vec<Sight>,
        /// Of a protected person, by audience.
        pub protected: Vec<Sight>,
    }

    /// How each audience sees a field of the organiser's own.
    pub struct OwnFieldSeen {
        /// The field.
        pub id: String,
        /// Label.
        pub label: Texts,
        /// Of anybody, by audience.
        pub open: Vec<Sight>,
        /// Of a protected person, by audience.
        pub protected: Vec<Sight>,
    }

    /// An earlier workshop to look at, without opening it.
    pub struct LookAtEarlier {
        /// Its file.
        pub from: String,
        /// Its passphrase, when it has one.
        #[serde(default)] #[ts(optional)]
        pub passphrase: Option<String>,
    }

    /// An earlier workshop, to choose from who comes along.
    pub struct EarlierWorkshop {
        /// Title.
        pub title: Texts,
        /// First day, ISO.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// Organisations that come along.
        pub organisations: u32,
        /// Delegations that come along.
        pub delegations: u32,
        /// Everybody on its list, by row number.
        pub people: Vec<EarlierPerson>,
    }

    /// Somebody on the list of an earlier workshop.
    pub struct EarlierPerson {
        /// Row number.
        pub number: u32,
        /// Name; of a protected person the alias.
        pub name: String,
        /// Organisation; empty for a protected person.
        pub organisation: String,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Status there.
        pub status: DelegateStatus,
        /// Whether the person was checked in at least once.
        pub attended: bool,
    }
}
