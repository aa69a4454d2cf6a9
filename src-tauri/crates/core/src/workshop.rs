//! The workshop itself: what it is called, when and where it is, who pays for it, and its rooms.

use crate::ids::{OutcomeId, RoomId, WorkshopId};
use crate::search::fold;
use crate::{CountryCode, Localised, Minute};
use chrono::{NaiveDate, TimeZone};

/// The most days that a workshop may last. Longer ones are a typing mistake in the year or month.
pub const LONGEST_WORKSHOP_DAYS: i64 = 60;

/// The whole event: one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// Identity, the same in every copy of the file.
    pub id: WorkshopId,
    /// Title in one or more languages.
    pub title: Localised,
    /// What it is for, in the organiser's words.
    pub purpose: String,
    /// First day, inclusive.
    pub first_day: NaiveDate,
    /// Last day, inclusive; may lie in another month or year.
    pub last_day: NaiveDate,
    /// IANA time zone of the venue, such as "Africa/Kampala".
    pub zone: String,
    /// IANA time zone in which people who join online read the times as well; "" for none.
    pub second_zone: String,
    /// Name of the venue.
    pub venue: String,
    /// City.
    pub place: String,
    /// Country of the venue.
    pub country: Option<CountryCode>,
    /// The organisation that runs it.
    pub organiser: String,
    /// Languages of the programme in printing order, BCP-47.
    pub languages: Vec<String>,
    /// How many people were planned for when nobody has set targets ("over 30").
    pub expected_people: Option<u32>,
    /// What funds it.
    pub programme_line: ProgrammeLine,
    /// What each day is about. Days without an entry have no theme.
    pub day_notes: Vec<DayNote>,
}

/// The programme line that funds a workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeLine {
    /// Name of the programme.
    pub name: String,
    /// Who funds it.
    pub donor: String,
    /// The sentence of thanks that printed pages carry.
    pub acknowledgement: Localised,
    /// Numbered outcomes.
    pub outcomes: Vec<Outcome>,
}

/// One outcome of the programme line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Identity.
    pub id: OutcomeId,
    /// Short code as organisers cite it: "PO1".
    pub code: String,
    /// The long text.
    pub text: Localised,
}

/// What one day is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayNote {
    /// The day.
    pub day: NaiveDate,
    /// Theme, a few words.
    pub theme: Localised,
    /// Objective, a sentence.
    pub objective: Localised,
}

/// A room or place of the venue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Identity.
    pub id: RoomId,
    /// Name as on the door.
    pub name: String,
    /// How many people it holds.
    pub capacity: Option<u32>,
    /// How it is set up ("circle of chairs").
    pub setup: String,
    /// What is in it ("projector", "booth").
    pub equipment: String,
    /// Opening minute of the day, if it is not always open.
    pub opens: Option<Minute>,
    /// Closing minute of the day.
    pub closes: Option<Minute>,
    /// Fractional index: rooms are shown in the order of this text.
    pub rank: String,
}

impl Room {
    /// What is in the room, one thing each: organisers write it as a list with commas, semicolons or line breaks.
    pub fn things(&self) -> impl Iterator<Item = &str> {
        self.equipment.split([',', ';', '\n', '،']).map(str::trim).filter(|thing| !thing.is_empty())
    }

    /// What of the things needed the room does not have. Accents, case and the form of letters do not count; "two projectors" is a
    /// projector.
    pub fn lacks<'n>(&self, needs: &'n [String]) -> Vec<&'n str> {
        let there: Vec<String> = self.things().map(fold).collect();
        let has = |need: &str| {
            let need = fold(need);
            need.is_empty() || there.iter().any(|thing| thing.contains(&need))
        };
        needs.iter().map(String::as_str).filter(|need| !has(need)).collect()
    }
}

/// Why a pair of dates cannot be the dates of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DatesError {
    /// The last day is before the first.
    #[error("the last day is before the first")]
    Reversed,
    /// More than [`LONGEST_WORKSHOP_DAYS`] days.
    #[error("{0} days are too many for one workshop")]
    TooLong(i64),
}

/// The days from first to last, both included.
///
/// # Errors
/// When the last day is before the first, or the span is longer than [`LONGEST_WORKSHOP_DAYS`].
pub fn days_between(first: NaiveDate, last: NaiveDate) -> Result<Vec<NaiveDate>, DatesError> {
    let count = (last - first).num_days() + 1;
    if count < 1 {
        return Err(DatesError::Reversed);
    }
    if count > LONGEST_WORKSHOP_DAYS {
        return Err(DatesError::TooLong(count));
    }
    Ok(first.iter_days().take(count as usize).collect())
}

impl Workshop {
    /// The programme days in order. Never empty for a workshop made by [`days_between`]'s rules.
    pub fn days(&self) -> Vec<NaiveDate> {
        days_between(self.first_day, self.last_day).unwrap_or_default()
    }

    /// Number of the programme day that is made ready next, by the number of today's: tomorrow's while the workshop is on, the last one on
    /// the last evening, the first one before and after.
    pub fn day_made_ready(&self, today: Option<u32>) -> u32 {
        let last = self.days().len() as u32;
        today.map_or(1, |today| today.saturating_add(1).min(last).max(1))
    }

    /// The time zone, or UTC when the stored name is not one that this version knows.
    pub fn time_zone(&self) -> chrono_tz::Tz {
        self.zone.parse().unwrap_or(chrono_tz::Tz::UTC)
    }

    /// The time zone of people online, when one is set that this version knows and that is not the venue's own.
    pub fn second_time_zone(&self) -> Option<chrono_tz::Tz> {
        self.second_zone.parse().ok().filter(|zone| *zone != self.time_zone())
    }

    /// By how many minutes the second zone's clock is ahead of the venue's at midday of a day.
    pub fn second_zone_offset(&self, day: NaiveDate) -> Option<Minute> {
        let noon = day.and_hms_opt(12, 0, 0)?;
        let at = self.time_zone().from_local_datetime(&noon).earliest()?;
        let there = at.with_timezone(&self.second_time_zone()?).naive_local();
        Some((there - noon).num_minutes() as Minute)
    }
}

/// Whether a text names an IANA time zone.
pub fn is_zone(name: &str) -> bool {
    name.parse::<chrono_tz::Tz>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_crossing_a_month_are_counted() {
        assert_eq!(days_between(day("2024-01-31"), day("2024-02-01")).unwrap().len(), 2);
    }

    #[test]
    fn days_reversed_or_far_apart_are_refused() {
        assert_eq!(days_between(day("2024-06-13"), day("2024-06-10")), Err(DatesError::Reversed));
        assert_eq!(days_between(day("2024-06-10"), day("2025-06-13")), Err(DatesError::TooLong(369)));
    }

    #[test]
    fn day_made_ready_is_tomorrow_and_never_one_that_is_not_there() {
        let mut workshop = sample("Africa/Kampala");
        (workshop.first_day, workshop.last_day) = (day("2024-06-10"), day("2024-06-13"));
        let ready = |today| workshop.day_made_ready(today);
        assert_eq!(
            [ready(None), ready(Some(1)), ready(Some(3)), ready(Some(4)), ready(Some(9))],
            [1, 2, 4, 4, 4]
        );
    }

    #[test]
    fn second_zone_is_told_by_the_day() {
        let mut workshop = sample("Africa/Kampala");
        assert_eq!(workshop.second_zone_offset(day("2024-06-10")), None);
        workshop.second_zone = "Europe/Paris".to_owned();
        assert_eq!(workshop.second_zone_offset(day("2024-06-10")), Some(-60));
        assert_eq!(workshop.second_zone_offset(day("2024-12-10")), Some(-120));
        workshop.second_zone = "Africa/Kampala".to_owned();
        assert_eq!(workshop.second_zone_offset(day("2024-06-10")), None);
    }

    #[test]
    fn room_lacks_what_is_not_in_its_list() {
        let room = Room {
            id: RoomId::new(uuid::Uuid::nil()),
            name: String::new(),
            capacity: None,
            setup: String::new(),
            equipment: "2 projectors, flip chart; Cabine d’interprétation".to_owned(),
            opens: None,
            closes: None,
            rank: String::new(),
        };
        let needs = ["Projector", "screen", "cabine d'interpretation"].map(str::to_owned);
        assert_eq!(room.lacks(&needs), ["screen"]);
    }

    fn sample(zone: &str) -> Workshop {
        Workshop {
            id: WorkshopId::new(uuid::Uuid::nil()),
            title: Localised::default(),
            purpose: String::new(),
            first_day: day("2024-06-10"),
            last_day: day("2024-06-13"),
            zone: zone.to_owned(),
            second_zone: String::new(),
            venue: String::new(),
            place: String::new(),
            country: None,
            organiser: String::new(),
            languages: Vec::new(),
            expected_people: None,
            programme_line: ProgrammeLine::default(),
            day_notes: Vec::new(),
        }
    }

    #[test]
    fn zone_names_are_iana() {
        assert!(is_zone("Africa/Kampala"));
        assert!(!is_zone("Kampala"));
    }
}
