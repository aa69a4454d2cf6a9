//! A delegate: a person on a delegation, in any category.

mod merged;
mod missing;
mod status;
mod stay;

pub use merged::merged;
pub use missing::{MissingDetail, Need, Needer, missing_details, needs};
pub use status::{StatusChange, seat_of};
pub use stay::{Companion, CompanionKind, hotel_nights, lodged_by_night};

use crate::ids::{DelegateId, DelegationId, OrganisationId};
use crate::{CountryCode, Minute, coded_enum};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

coded_enum! {
    /// What somebody does at the workshop.
    Category {
        /// Takes part.
        Participant = "participant",
        /// Speaks on a panel.
        Panellist = "panellist",
        /// Speaks as a guest.
        Speaker = "speaker",
        /// Runs sessions.
        Facilitator = "facilitator",
        /// Interprets.
        Interpreter = "interpreter",
        /// Staff of the host.
        Staff = "staff",
        /// Represents a donor.
        Donor = "donor",
        /// Represents a government.
        Government = "government",
        /// Watches.
        Observer = "observer",
    }
}

coded_enum! {
    /// Sex or gender as the person gave it.
    Sex {
        /// Woman.
        Female = "female",
        /// Man.
        Male = "male",
        /// Another answer.
        Other = "other",
        /// Not said.
        Undisclosed = "undisclosed",
    }
}

coded_enum! {
    /// Age bands as donors ask for them.
    AgeBand {
        /// Below 18.
        Under18 = "under_18",
        /// 18 to 24.
        From18 = "18_24",
        /// 25 to 34.
        From25 = "25_34",
        /// 35 to 59.
        From35 = "35_59",
        /// 60 and more.
        From60 = "60_plus",
    }
}

impl AgeBand {
    /// The band of somebody of this age, in whole years.
    pub fn of_age(years: i32) -> Self {
        match years {
            ..18 => Self::Under18,
            18..25 => Self::From18,
            25..35 => Self::From25,
            35..60 => Self::From35,
            60.. => Self::From60,
        }
    }
}

coded_enum! {
    /// How far somebody is on the way to the workshop.
    DelegateStatus {
        /// Named by an organisation.
        Nominated = "nominated",
        /// Invited.
        Invited = "invited",
        /// Said yes.
        Confirmed = "confirmed",
        /// Waits for a visa.
        VisaPending = "visa_pending",
        /// Travel booked, or lives here.
        TravelBooked = "travel_booked",
        /// Is here.
        Arrived = "arrived",
        /// On the waiting list.
        Waiting = "waiting",
        /// Said no.
        Declined = "declined",
        /// Cannot come any more.
        Cancelled = "cancelled",
        /// Somebody else took the seat.
        Replaced = "replaced",
    }
}

coded_enum! {
    /// How somebody attends.
    AttendanceMode {
        /// In the room.
        InPerson = "in_person",
        /// Over the internet.
        Online = "online",
    }
}

coded_enum! {
    /// Whether somebody may be photographed.
    PhotoConsent {
        /// Yes.
        Yes = "yes",
        /// Ask each time.
        Ask = "ask",
        /// No.
        No = "no",
        /// Not said yet.
        Unknown = "unknown",
    }
}

coded_enum! {
    /// How the desk takes what it is told about somebody.
    DeskFlag {
        /// To look at, and to let in.
        Look = "look",
        /// To stop, and to call the organiser, before anybody is let in.
        Stop = "stop",
    }
}

/// A person who comes to the workshop. Texts are exactly as typed; an empty text means "not known".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegate {
    /// Identity.
    pub id: DelegateId,
    /// Row number on sheets and badges; stays with the person.
    pub number: u32,
    /// The whole name, never split, never re-cased.
    pub full_name: String,
    /// The part of `full_name` that is the family name, when somebody said which it is; printed bold and sorted by.
    pub family_name: String,
    /// What to call the person.
    pub call_name: String,
    /// The name in the person's own script.
    pub native_name: String,
    /// Delegation.
    pub delegation: Option<DelegationId>,
    /// Organisation.
    pub organisation: Option<OrganisationId>,
    /// Position there.
    pub position: String,
    /// City that the person comes from.
    pub city: String,
    /// Country that the person comes from.
    pub country: Option<CountryCode>,
    /// What the person does here.
    pub category: Category,
    /// Sex or gender.
    pub sex: Sex,
    /// Age band as somebody gave it; see [`Delegate::age_band_on`].
    pub age_band: Option<AgeBand>,
    /// Day of birth, for visa letters; nobody has to give it.
    pub born_on: Option<NaiveDate>,
    /// Whether it is the first workshop of the programme for the person.
    pub first_timer: Option<bool>,
    /// Languages as typed.
    pub speaks: String,
    /// The same as ISO 639 codes.
    pub language_codes: Vec<String>,
    /// Language that the person needs interpretation into; empty for none.
    pub interpretation: String,
    /// E-mail; optional, may be shared, is not an identity.
    pub email: String,
    /// Telephone, always text.
    pub phone: String,
    /// Through whom the person is reached, when not directly: a focal point, a colleague.
    pub reached_by: String,
    /// How far on the way.
    pub status: DelegateStatus,
    /// In person or online.
    pub mode: AttendanceMode,
    /// Day of arrival.
    pub arrives_on: Option<NaiveDate>,
    /// Minute of that day.
    pub arrives_at: Option<Minute>,
    /// Flight, bus or boat of arrival.
    pub arrival_flight: String,
    /// Day of departure.
    pub leaves_on: Option<NaiveDate>,
    /// Minute of that day.
    pub leaves_at: Option<Minute>,
    /// Flight, bus or boat of departure.
    pub departure_flight: String,
    /// Pick-up at the airport or station.
    pub pick_up: String,
    /// Hotel room.
    pub hotel_room: String,
    /// The nights in the hotel, by the day on which each begins; `None` follows arrival and departure. See [`hotel_nights`].
    pub nights: Option<Vec<NaiveDate>>,
    /// Passport number.
    pub passport: String,
    /// Last day on which the passport is valid.
    pub passport_expires_on: Option<NaiveDate>,
    /// State of the visa.
    pub visa: String,
    /// State of the letter of invitation.
    pub invitation_letter: String,
    /// Food.
    pub diet: String,
    /// Access needs.
    pub access_needs: String,
    /// Whom to call in an emergency.
    pub emergency_contact: String,
    /// Who comes along without taking part: a child, a carer.
    pub companions: Vec<Companion>,
    /// Photographs.
    pub photo: PhotoConsent,
    /// Note for organisers.
    pub note: String,
    /// What the desk is told when the person comes; "" for nothing.
    pub desk_note: String,
    /// How the desk takes it.
    pub desk_flag: DeskFlag,
    /// Whether the real name, organisation and origin stay off everything that is not for security.
    pub protected: bool,
    /// What a protected person is shown as.
    pub alias: String,
    /// Who took this seat.
    pub replaced_by: Option<DelegateId>,
    /// Fractional index on the waiting list; empty for whoever nobody has put into order yet.
    pub waiting_rank: String,
    /// Badge code now valid; an older one no longer lets anybody in. Empty until one was made.
    pub badge: String,
    /// Values of the organiser's own fields, by the key of [`crate::own_field::OwnField`].
    pub own_fields: BTreeMap<String, String>,
}

impl Delegate {
    /// Somebody of whom only the name is known.
    pub fn named(id: DelegateId, number: u32, full_name: &str) -> Self {
        Self {
            id,
            number,
            full_name: full_name.to_owned(),
            family_name: String::new(),
            call_name: String::new(),
            native_name: String::new(),
            delegation: None,
            organisation: None,
            position: String::new(),
            city: String::new(),
            country: None,
            category: Category::Participant,
            sex: Sex::Undisclosed,
            age_band: None,
            born_on: None,
            first_timer: None,
            speaks: String::new(),
            language_codes: Vec::new(),
            interpretation: String::new(),
            email: String::new(),
            phone: String::new(),
            reached_by: String::new(),
            status: DelegateStatus::Confirmed,
            mode: AttendanceMode::InPerson,
            arrives_on: None,
            arrives_at: None,
            arrival_flight: String::new(),
            leaves_on: None,
            leaves_at: None,
            departure_flight: String::new(),
            pick_up: String::new(),
            hotel_room: String::new(),
            nights: None,
            passport: String::new(),
            passport_expires_on: None,
            visa: String::new(),
            invitation_letter: String::new(),
            diet: String::new(),
            access_needs: String::new(),
            emergency_contact: String::new(),
            companions: Vec::new(),
            photo: PhotoConsent::Unknown,
            note: String::new(),
            desk_note: String::new(),
            desk_flag: DeskFlag::Look,
            protected: false,
            alias: String::new(),
            replaced_by: None,
            waiting_rank: String::new(),
            badge: String::new(),
            own_fields: BTreeMap::new(),
        }
    }

    /// The age band on a day: as it was given, else counted from the day of birth.
    pub fn age_band_on(&self, day: NaiveDate) -> Option<AgeBand> {
        self.age_band.or_else(|| {
            let born = self.born_on?;
            let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
            Some(AgeBand::of_age(day.year() - born.year() - i32::from(!had_birthday)))
        })
    }
}

#[cfg(test)]
mod tests;
