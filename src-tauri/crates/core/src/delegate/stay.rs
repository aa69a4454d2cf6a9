//! Where people sleep, and who comes along with them.

use super::{AttendanceMode, Category, Delegate};
use crate::coded_enum;
use crate::delegation::takes_a_seat;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The most nights that anybody stays; more is a slip in a date.
const MOST_NIGHTS: usize = 120;

coded_enum! {
    /// As what somebody comes along.
    CompanionKind {
        /// A child.
        Child = "child",
        /// Looks after a child or a person.
        Carer = "carer",
        /// Helps with a disability, guards, drives.
        Assistant = "assistant",
        /// A partner or relative.
        Family = "family",
    }
}

/// Somebody who comes along without taking part. Eats and sleeps here, is counted in no delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// Name; may be empty.
    pub name: String,
    /// As what.
    pub kind: CompanionKind,
    /// What the hotel should know: "3 years, needs a cot".
    pub note: String,
}

/// The nights that somebody sleeps in the hotel, each by the day on which it begins, in order.
///
/// As ticked one by one, else every night from arrival to departure. Nobody sleeps here who is online, nor staff of the host without a
/// day of arrival: they go home.
pub fn hotel_nights(delegate: &Delegate) -> Vec<NaiveDate> {
    if delegate.mode == AttendanceMode::Online {
        return Vec::new();
    }
    if let Some(nights) = &delegate.nights {
        let mut nights = nights.clone();
        nights.sort_unstable();
        nights.dedup();
        return nights;
    }
    match (delegate.arrives_on, delegate.leaves_on) {
        (Some(from), Some(to)) => from.iter_days().take_while(|day| *day < to).take(MOST_NIGHTS).collect(),
        _ => Vec::new(),
    }
}

/// How many people sleep in the hotel in each night: those who take a seat, with their companions.
pub fn lodged_by_night<'a>(delegates: impl IntoIterator<Item = &'a Delegate>) -> BTreeMap<NaiveDate, u32> {
    let mut nights = BTreeMap::new();
    for delegate in delegates.into_iter().filter(|d| takes_a_seat(d.status)) {
        for night in hotel_nights(delegate) {
            *nights.entry(night).or_insert(0) += 1 + delegate.companions.len() as u32;
        }
    }
    nights
}

/// Whether somebody travels to the workshop: in person, and not staff of the host who live there.
pub(super) fn travels(delegate: &Delegate) -> bool {
    delegate.mode == AttendanceMode::InPerson
        && (delegate.category != Category::Staff || delegate.arrives_on.is_some())
}
