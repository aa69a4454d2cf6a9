//! A delegate: a person on a delegation, in any category.

use crate::ids::{DelegateId, DelegationId, OrganisationId};
use crate::{CountryCode, Minute, coded_enum};
use chrono::NaiveDate;
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
    /// Age band.
    pub age_band: Option<AgeBand>,
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
    /// How far on the way.
    pub status: DelegateStatus,
    /// In person or online.
    pub mode: AttendanceMode,
    /// Day of arrival.
    pub arrives_on: Option<NaiveDate>,
    /// Minute of that day.
    pub arrives_at: Option<Minute>,
    /// Day of departure.
    pub leaves_on: Option<NaiveDate>,
    /// Minute of that day.
    pub leaves_at: Option<Minute>,
    /// Pick-up at the airport or station.
    pub pick_up: String,
    /// Hotel room.
    pub hotel_room: String,
    /// Passport number.
    pub passport: String,
    /// State of the visa.
    pub visa: String,
    /// Food.
    pub diet: String,
    /// Access needs.
    pub access_needs: String,
    /// Whom to call in an emergency.
    pub emergency_contact: String,
    /// Photographs.
    pub photo: PhotoConsent,
    /// Note for organisers.
    pub note: String,
    /// Whether the real name, organisation and origin stay off everything that is not for security.
    pub protected: bool,
    /// What a protected person is shown as.
    pub alias: String,
    /// Who took this seat.
    pub replaced_by: Option<DelegateId>,
    /// Badge code now valid; an older one no longer lets anybody in. Empty until one was made.
    pub badge: String,
    /// Fields of the organiser's own, by key.
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
            first_timer: None,
            speaks: String::new(),
            language_codes: Vec::new(),
            interpretation: String::new(),
            email: String::new(),
            phone: String::new(),
            status: DelegateStatus::Confirmed,
            mode: AttendanceMode::InPerson,
            arrives_on: None,
            arrives_at: None,
            leaves_on: None,
            leaves_at: None,
            pick_up: String::new(),
            hotel_room: String::new(),
            passport: String::new(),
            visa: String::new(),
            diet: String::new(),
            access_needs: String::new(),
            emergency_contact: String::new(),
            photo: PhotoConsent::Unknown,
            note: String::new(),
            protected: false,
            alias: String::new(),
            replaced_by: None,
            badge: String::new(),
            own_fields: BTreeMap::new(),
        }
    }
}

coded_enum! {
    /// A detail that somebody will need and that is not there yet.
    MissingDetail {
        /// Telephone number.
        Phone = "phone",
        /// Country.
        Country = "country",
        /// Day of arrival.
        Arrival = "arrival",
        /// Answer on photographs.
        PhotoConsent = "photo_consent",
        /// Food.
        Diet = "diet",
        /// Organisation.
        Organisation = "organisation",
        /// A protected person without an alias.
        Alias = "alias",
    }
}

/// What is still missing about somebody who takes a seat. Host staff and online people need no arrival, online people no food.
pub fn missing_details(delegate: &Delegate) -> Vec<MissingDetail> {
    if !crate::delegation::takes_a_seat(delegate.status) {
        return Vec::new();
    }
    let travels = delegate.mode == AttendanceMode::InPerson;
    let wanted = [
        (MissingDetail::Phone, delegate.phone.is_empty() && delegate.email.is_empty()),
        (MissingDetail::Country, delegate.country.is_none()),
        (
            MissingDetail::Arrival,
            travels && delegate.category != Category::Staff && delegate.arrives_on.is_none(),
        ),
        (MissingDetail::PhotoConsent, delegate.photo == PhotoConsent::Unknown),
        (MissingDetail::Diet, travels && delegate.diet.is_empty()),
        (MissingDetail::Organisation, delegate.organisation.is_none() && !delegate.protected),
        (MissingDetail::Alias, delegate.protected && delegate.alias.is_empty()),
    ];
    wanted.into_iter().filter_map(|(detail, missing)| missing.then_some(detail)).collect()
}
