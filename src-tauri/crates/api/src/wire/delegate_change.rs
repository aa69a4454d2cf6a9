//! What is typed about delegates.

use super::{AttendanceMode, Category, CompanionView, DelegateStatus, DeskFlag, PhotoConsent, Sex};
use crate::wire;
use std::collections::BTreeMap;

wire! {
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
        /// What the desk is told.
        #[serde(default)] #[ts(optional)]
        pub desk_note: Option<String>,
        /// How the desk takes it.
        #[serde(default)] #[ts(optional)]
        pub desk_flag: Option<DeskFlag>,
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
}
