//! What is still missing about somebody, who needs it and by when.

use super::stay::travels;
use super::{AttendanceMode, Category, Delegate, DelegateStatus, PhotoConsent};
use crate::delegation::takes_a_seat;
use crate::{CountryCode, coded_enum};
use chrono::{Days, Months, NaiveDate};

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
        /// Day of departure.
        Departure = "departure",
        /// Passport number.
        Passport = "passport",
        /// A passport that is valid long enough.
        PassportValidity = "passport_validity",
    }
}

coded_enum! {
    /// Who needs a detail.
    Needer {
        /// The embassy, for letter and visa.
        Visa = "visa",
        /// The hotel.
        Hotel = "hotel",
        /// Drivers.
        Transport = "transport",
        /// Whoever makes badges and programme.
        Badge = "badge",
        /// The kitchen.
        Kitchen = "kitchen",
    }
}

/// A missing detail with who needs it and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// What is missing.
    pub detail: MissingDetail,
    /// Who needs it.
    pub needed_by: Needer,
    /// The last day on which it is of use.
    pub due: NaiveDate,
}

/// Embassies want a passport that is valid for half a year after the journey.
const PASSPORT_MONTHS: Months = Months::new(6);

/// What is still missing about somebody who takes a seat.
///
/// Host staff and online people need no arrival, online people no food. Only somebody from another country than `host_country` needs a
/// passport, and only from when a visa is being asked for or a room was given. A detail is missed by one reader only: the first who needs it.
pub fn missing_details(delegate: &Delegate, host_country: Option<CountryCode>) -> Vec<MissingDetail> {
    if !takes_a_seat(delegate.status) {
        return Vec::new();
    }
    let in_person = delegate.mode == AttendanceMode::InPerson;
    let travels = travels(delegate);
    let from_abroad =
        travels && delegate.country.is_some() && host_country.is_some() && delegate.country != host_country;
    let asked_for = delegate.status == DelegateStatus::VisaPending || !delegate.hotel_room.is_empty();
    let wanted = [
        (
            MissingDetail::Phone,
            delegate.phone.is_empty() && delegate.email.is_empty() && delegate.reached_by.is_empty(),
        ),
        (MissingDetail::Country, delegate.country.is_none()),
        (
            MissingDetail::Arrival,
            in_person && delegate.category != Category::Staff && delegate.arrives_on.is_none(),
        ),
        (MissingDetail::Departure, travels && delegate.arrives_on.is_some() && delegate.leaves_on.is_none()),
        (MissingDetail::Passport, from_abroad && asked_for && delegate.passport.is_empty()),
        (MissingDetail::PassportValidity, from_abroad && expires_early(delegate)),
        (MissingDetail::PhotoConsent, delegate.photo == PhotoConsent::Unknown),
        (MissingDetail::Diet, in_person && delegate.diet.is_empty()),
        (MissingDetail::Organisation, delegate.organisation.is_none() && !delegate.protected),
        (MissingDetail::Alias, delegate.protected && delegate.alias.is_empty()),
    ];
    wanted.into_iter().filter_map(|(detail, missing)| missing.then_some(detail)).collect()
}

/// Whether the passport runs out before half a year after the journey has passed.
fn expires_early(delegate: &Delegate) -> bool {
    let journey = delegate.leaves_on.or(delegate.arrives_on);
    let needed_until = journey.and_then(|day| day.checked_add_months(PASSPORT_MONTHS));
    delegate.passport_expires_on.zip(needed_until).is_some_and(|(expires, until)| expires < until)
}

/// What is still missing, who needs it and by when: counted back from the arrival for the journey and the hotel, and from the first day
/// for everything else. Without a day of arrival the first day stands for it.
pub fn needs(delegate: &Delegate, first_day: NaiveDate, host_country: Option<CountryCode>) -> Vec<Need> {
    let arrival = delegate.arrives_on.unwrap_or(first_day);
    let before = |day: NaiveDate, days: u64| day.checked_sub_days(Days::new(days)).unwrap_or(day);
    let visa = delegate.status == DelegateStatus::VisaPending;
    let need = |detail| {
        let (needed_by, due) = match detail {
            MissingDetail::Country | MissingDetail::PassportValidity => (Needer::Visa, before(arrival, 21)),
            MissingDetail::Passport if visa => (Needer::Visa, before(arrival, 21)),
            MissingDetail::Passport => (Needer::Hotel, before(arrival, 2)),
            MissingDetail::Phone => (Needer::Transport, before(arrival, 7)),
            MissingDetail::Arrival => (Needer::Transport, before(first_day, 5)),
            MissingDetail::Departure => (Needer::Hotel, before(arrival, 5)),
            MissingDetail::Diet => (Needer::Kitchen, before(first_day, 3)),
            MissingDetail::Organisation => (Needer::Badge, before(first_day, 7)),
            MissingDetail::Alias => (Needer::Badge, before(first_day, 3)),
            MissingDetail::PhotoConsent => (Needer::Badge, before(first_day, 1)),
        };
        Need { detail, needed_by, due }
    };
    missing_details(delegate, host_country).into_iter().map(need).collect()
}
