//! Delegations and delegates.

use super::{
    AgeBand, AttendanceMode, Audience, Category, CompanionView, DelegateStatus, DelegationKind,
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

    /// Changes of a delegate; absent fields stay as they are, an empty text clears.
    #[derive(Default)]
    pub struct DelegatePatch {
        /// Whole name.
        #[serde(default)] #[ts(optional)]
        pub full_name: Option<String>,
        /// Family name part.
        #[serde(default)] #[ts(optional)]
        pub family_name: Option<String>,
        /// What to call the person.
        #[serde(default)] #[ts(optional)]
        pub call_name: Option<String>,
        /// Own script.
        #[serde(default)] #[ts(optional)]
        pub native_name: Option<String>,
        /// Delegation id; "" for none.
        #[serde(default)] #[ts(optional)]
        pub delegation: Option<String>,
        /// Name of the organisation: found or made.
        #[serde(default)] #[ts(optional)]
        pub organisation_name: Option<String>,
        /// Position.
        #[serde(default)] #[ts(optional)]
        pub position: Option<String>,
        /// City.
        #[serde(default)] #[ts(optional)]
        pub city: Option<String>,
        /// Country, alpha-2.
        #[serde(default)] #[ts(optional)]
        pub country: Option<String>,
        /// Category.
        #[serde(default)] #[ts(optional)]
        pub category: Option<Category>,
        /// Sex.
        #[serde(default)] #[ts(optional)]
        pub sex: Option<Sex>,
        /// Age band code; "" for none.
        #[serde(default)] #[ts(optional)]
        pub age_band: Option<String>,
        /// Day of birth, ISO. Sets the age band when none was given.
        #[serde(default)] #[ts(optional)]
        pub born_on: Option<String>,
        /// "yes", "no" or "".
        #[serde(default)] #[ts(optional)]
        pub first_timer: Option<String>,
        /// Languages as typed.
        #[serde(default)] #[ts(optional)]
        pub speaks: Option<String>,
        /// Interpretation needed into.
        #[serde(default)] #[ts(optional)]
        pub interpretation: Option<String>,
        /// E-mail.
        #[serde(default)] #[ts(optional)]
        pub email: Option<String>,
        /// Telephone.
        #[serde(default)] #[ts(optional)]
        pub phone: Option<String>,
        /// Through whom the person is reached.
        #[serde(default)] #[ts(optional)]
        pub reached_by: Option<String>,
        /// Status.
        #[serde(default)] #[ts(optional)]
        pub status: Option<DelegateStatus>,
        /// In person or online.
        #[serde(default)] #[ts(optional)]
        pub mode: Option<AttendanceMode>,
        /// Arrival day, ISO.
        #[serde(default)] #[ts(optional)]
        pub arrives_on: Option<String>,
        /// Arrival time as typed ("16:40"); "" for none.
        #[serde(default)] #[ts(optional)]
        pub arrives_at: Option<String>,
        /// Flight, bus or boat of arrival.
        #[serde(default)] #[ts(optional)]
        pub arrival_flight: Option<String>,
        /// Departure day, ISO.
        #[serde(default)] #[ts(optional)]
        pub leaves_on: Option<String>,
        /// Departure time as typed.
        #[serde(default)] #[ts(optional)]
        pub leaves_at: Option<String>,
        /// Flight, bus or boat of departure.
        #[serde(default)] #[ts(optional)]
        pub departure_flight: Option<String>,
        /// Pick-up.
        #[serde(default)] #[ts(optional)]
        pub pick_up: Option<String>,
        /// Hotel room.
        #[serde(default)] #[ts(optional)]
        pub hotel_room: Option<String>,
        /// Nights in the hotel, ISO days on which each begins.
        #[serde(default)] #[ts(optional)]
        pub nights: Option<Vec<String>>,
        /// True lets the nights follow arrival and departure again.
        #[serde(default)] #[ts(optional)]
        pub nights_follow: Option<bool>,
        /// Passport number.
        #[serde(default)] #[ts(optional)]
        pub passport: Option<String>,
        /// Last day on which the passport is valid, ISO.
        #[serde(default)] #[ts(optional)]
        pub passport_expires_on: Option<String>,
        /// Visa.
        #[serde(default)] #[ts(optional)]
        pub visa: Option<String>,
        /// Letter of invitation.
        #[serde(default)] #[ts(optional)]
        pub invitation_letter: Option<String>,
        /// Food.
        #[serde(default)] #[ts(optional)]
        pub diet: Option<String>,
        /// Access needs.
        #[serde(default)] #[ts(optional)]
        pub access_needs: Option<String>,
        /// Emergency contact.
        #[serde(default)] #[ts(optional)]
        pub emergency_contact: Option<String>,
        /// Who comes along, all of them.
        #[serde(default)] #[ts(optional)]
        pub companions: Option<Vec<CompanionView>>,
        /// Photographs.
        #[serde(default)] #[ts(optional)]
        pub photo: Option<PhotoConsent>,
        /// Note.
        #[serde(default)] #[ts(optional)]
        pub note: Option<String>,
        /// Protected.
        #[serde(default)] #[ts(optional)]
        pub protected: Option<bool>,
        /// Alias.
        #[serde(default)] #[ts(optional)]
        pub alias: Option<String>,
        /// Own fields to set, by key; "" clears, others stay.
        #[serde(default)] #[ts(optional)]
        pub own_fields: Option<BTreeMap<String, String>>,
    }

    /// A new delegate.
    pub struct AddDelegate {
        /// The details; the name is required.
        pub details: DelegatePatch,
    }

    /// Changes of one or several delegates.
    pub struct EditDelegates {
        /// Who.
        pub ids: Vec<String>,
        /// What.
        pub details: DelegatePatch,
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
