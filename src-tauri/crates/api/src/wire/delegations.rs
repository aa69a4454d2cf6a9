//! Delegations and delegates.

use super::{
    AgeBand, AttendanceMode, Audience, Category, CompanionView, DelegateStatus, DelegationKind, DeskFlag,
    MissingDetail, NeedView, NightCount, OrganisationView, OwnFieldView, PhotoConsent, RepresentedView, Seat,
    Sex, Texts,
};
use crate::wire;
use std::collections::BTreeMap;

wire! {
    /// Everything that the delegations screen shows.
    pub struct DelegationsView {
        /// All delegations that count, together.
        pub total: TallyView,
        /// Delegations in order.
        pub delegations: Vec<DelegationView>,
        /// Delegates by number.
        pub delegates: Vec<DelegateView>,
        /// Organisations by name.
        pub organisations: Vec<OrganisationView>,
        /// Distinct organisations among those who come; the offices of one body are one.
        pub organisation_count: u32,
        /// Distinct known countries among those who come.
        pub country_count: u32,
        /// The same in full.
        pub represented: RepresentedView,
        /// Categories that do not count towards the targets.
        pub uncounted_categories: Vec<Category>,
        /// Fields of the organiser's own, in order.
        pub own_fields: Vec<OwnFieldView>,
        /// Keys of values in `own_fields` of delegates that no field describes, by the alphabet.
        pub undescribed_fields: Vec<String>,
        /// Ids of everybody on the waiting list, the next of each delegation first.
        pub waiting: Vec<String>,
        /// People in the hotel by night, companions included.
        pub nights: Vec<NightCount>,
    }

    /// Target against actual.
    pub struct TallyView {
        /// Target, if set.
        pub target: Option<u32>,
        /// People who come.
        pub actual: u32,
        /// Beyond the target.
        pub over: u32,
        /// Missing to the target.
        pub under: u32,
        /// One per person, the most certain first.
        pub seats: Vec<Seat>,
        /// People per city.
        pub places: Vec<PlaceCount>,
        /// Each target against actual, in the order of the targets; empty when there are fewer than two.
        pub targets: Vec<TargetTallyView>,
        /// People who come and do not count.
        pub uncounted: u32,
        /// People on the waiting list.
        pub waiting: u32,
    }

    /// One of several targets against actual.
    pub struct TargetTallyView {
        /// People wanted.
        pub people: u32,
        /// People who come from its cities.
        pub actual: u32,
    }

    /// People of one city.
    pub struct PlaceCount {
        /// City; empty when not known.
        pub place: String,
        /// People.
        pub people: u32,
    }

    /// A delegation.
    pub struct DelegationView {
        /// Identity.
        pub id: String,
        /// Kind.
        pub kind: DelegationKind,
        /// Own name; empty for a country, whose name follows the reader's language.
        pub name: Texts,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Organisation, if it is of one.
        pub organisation: Option<String>,
        /// Whether it counts towards the total.
        pub counted: bool,
        /// Targets.
        pub targets: Vec<TargetView>,
        /// Target against actual.
        pub tally: TallyView,
        /// People with missing details.
        pub missing_details: u32,
    }

    /// A target over one or more cities.
    pub struct TargetView {
        /// Cities; empty for anywhere.
        pub places: Vec<String>,
        /// People.
        pub people: u32,
    }

    /// A delegate, as the organisers see them.
    pub struct DelegateView {
        /// Identity.
        pub id: String,
        /// Row number.
        pub number: u32,
        /// Whole name, as typed.
        pub full_name: String,
        /// Part that is the family name.
        pub family_name: String,
        /// What to call the person.
        pub call_name: String,
        /// Name in the own script.
        pub native_name: String,
        /// Delegation.
        pub delegation: Option<String>,
        /// Organisation.
        pub organisation: Option<String>,
        /// Its name.
        pub organisation_name: String,
        /// Position.
        pub position: String,
        /// City.
        pub city: String,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Category.
        pub category: Category,
        /// Sex.
        pub sex: Sex,
        /// Age band.
        pub age_band: Option<AgeBand>,
        /// Day of birth, ISO, or empty.
        pub born_on: String,
        /// First time.
        pub first_timer: Option<bool>,
        /// Languages as typed.
        pub speaks: String,
        /// Languages as ISO 639.
        pub language_codes: Vec<String>,
        /// Interpretation needed into.
        pub interpretation: String,
        /// E-mail.
        pub email: String,
        /// Telephone.
        pub phone: String,
        /// Through whom the person is reached.
        pub reached_by: String,
        /// Status.
        pub status: DelegateStatus,
        /// In person or online.
        pub mode: AttendanceMode,
        /// Arrival day, ISO, or empty.
        pub arrives_on: String,
        /// Arrival minute.
        pub arrives_at: Option<i32>,
        /// Flight, bus or boat of arrival.
        pub arrival_flight: String,
        /// Departure day, ISO, or empty.
        pub leaves_on: String,
        /// Departure minute.
        pub leaves_at: Option<i32>,
        /// Flight, bus or boat of departure.
        pub departure_flight: String,
        /// Pick-up.
        pub pick_up: String,
        /// Hotel room.
        pub hotel_room: String,
        /// Nights in the hotel, each by the day on which it begins, ISO.
        pub nights: Vec<String>,
        /// Whether the nights follow arrival and departure; else they were ticked one by one.
        pub nights_follow: bool,
        /// Passport number.
        pub passport: String,
        /// Last day on which the passport is valid, ISO, or empty.
        pub passport_expires_on: String,
        /// Visa.
        pub visa: String,
        /// Letter of invitation.
        pub invitation_letter: String,
        /// Food.
        pub diet: String,
        /// Access needs.
        pub access_needs: String,
        /// Emergency contact.
        pub emergency_contact: String,
        /// Who comes along.
        pub companions: Vec<CompanionView>,
        /// Photographs.
        pub photo: PhotoConsent,
        /// Note.
        pub note: String,
        /// What the desk is told.
        pub desk_note: String,
        /// How the desk takes it.
        pub desk_flag: DeskFlag,
        /// Protected.
        pub protected: bool,
        /// Alias.
        pub alias: String,
        /// Own fields.
        pub own_fields: BTreeMap<String, String>,
        /// Who took the seat.
        pub replaced_by: Option<String>,
        /// Whose seat it was.
        pub replaces: Option<String>,
        /// What is missing.
        pub missing: Vec<MissingDetail>,
        /// The same with who needs it and by when.
        pub needs: Vec<NeedView>,
        /// What each audience sees.
        pub seen_by: Vec<SeenBy>,
        /// Ids of sessions that the person leads.
        pub leads: Vec<String>,
    }

    /// What an audience sees of somebody.
    pub struct SeenBy {
        /// Audience.
        pub audience: Audience,
        /// Name shown; empty for only a number.
        pub name: String,
        /// Whether organisation and origin are shown.
        pub origin: bool,
        /// Whether the real name is held back.
        pub withheld: bool,
    }

    /// A new or changed delegation.
    pub struct PutDelegation {
        /// Identity; empty for a new one.
        pub id: String,
        /// Kind.
        pub kind: DelegationKind,
        /// Own name.
        pub name: Texts,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Name of the organisation it is of; empty for none.
        pub organisation_name: String,
        /// Whether it counts towards the total.
        pub counted: bool,
        /// Targets.
        pub targets: Vec<TargetView>,
    }

    /// A file that was written.
    pub struct Written {
        /// Path.
        pub path: String,
        /// Rows or pages in it.
        pub count: u32,
        /// Whether it holds less than an XLSX file would: a CSV file is one sheet, and has no room for the others.
        pub first_sheet_only: bool,
    }
}
