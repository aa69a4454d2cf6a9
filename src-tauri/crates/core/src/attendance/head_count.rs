//! The head-count for the donor: how many persons attended and for how many days, by whatever two things are asked for.

mod hiding;

pub use hiding::hide_small;

use super::AttendancePeriod;
use super::certificate::{Counted, counting_periods};
use super::{Mark, Standing};
use crate::coded_enum;
use crate::delegate::Delegate;
use crate::organisation::OrganisationType;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers of persons below this are hidden from whoever could tell from them who it was.
pub const LEAST_SHOWN: u32 = 5;

coded_enum! {
    /// What people are counted by.
    Dimension {
        /// Delegation.
        Delegation = "delegation",
        /// Sex or gender.
        Sex = "sex",
        /// Age band.
        AgeBand = "age_band",
        /// Kind of organisation.
        OrganisationType = "organisation_type",
        /// Whether it is the first time.
        FirstTimer = "first_timer",
        /// In the room, online, or both.
        Mode = "mode",
    }
}

/// Who attended, as the count needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee<'a> {
    /// The person.
    pub delegate: &'a Delegate,
    /// What kind of body the person comes from.
    pub organisation_type: Option<OrganisationType>,
}

/// Counts of one cell, of a row, of a column or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Persons, each once.
    pub persons: u32,
    /// Persons times the days on which they were there.
    pub person_days: u32,
    /// Persons times the periods that they were there for.
    pub periods: u32,
    /// Whether the numbers are held back.
    pub hidden: bool,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.persons += other.persons;
        self.person_days += other.person_days;
        self.periods += other.periods;
    }
}

/// A table of counts. Keys are codes, ids of delegations, "yes" and "no", or "" for what nobody knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadCount {
    /// Keys of the rows, in order.
    pub rows: Vec<String>,
    /// Keys of the columns, in order; one empty key when nothing was asked for.
    pub columns: Vec<String>,
    /// Counts, row by row.
    pub cells: Vec<Vec<Sum>>,
    /// Sums of the rows.
    pub row_sums: Vec<Sum>,
    /// Sums of the columns.
    pub column_sums: Vec<Sum>,
    /// Sum of all.
    pub total: Sum,
}

/// Counts everybody who was in for at least one period that counts on the days of the workshop, by the same records and the same rule as sheet, grid and certificate.
pub fn head_count(
    people: &[Attendee<'_>],
    days: &[NaiveDate],
    periods: &[AttendancePeriod],
    counted: &Counted,
    row: Dimension,
    column: Option<Dimension>,
) -> HeadCount {
    let counting = counting_periods(days, periods);
    let mut cells: BTreeMap<(String, String), Sum> = BTreeMap::new();
    for person in people {
        let mut there_on: BTreeSet<NaiveDate> = BTreeSet::new();
        let mut marks: Vec<Mark> = Vec::new();
        for period in &counting {
            let standing = counted.get(&period.id).and_then(|all| all.get(&person.delegate.id));
            if let Some(mark) = standing.and_then(Standing::mark).filter(|mark| mark.is_in()) {
                there_on.insert(period.day);
                marks.push(mark);
            }
        }
        if marks.is_empty() {
            continue;
        }
        let sum = Sum {
            persons: 1,
            person_days: there_on.len() as u32,
            periods: marks.len() as u32,
            hidden: false,
        };
        let place = (key(person, row, &marks), column.map_or_else(String::new, |c| key(person, c, &marks)));
        cells.entry(place).or_default().add(sum);
    }
    table(&cells)
}

fn key(person: &Attendee<'_>, by: Dimension, marks: &[Mark]) -> String {
    let delegate = person.delegate;
    match by {
        Dimension::Delegation => delegate.delegation.map(|id| id.to_string()).unwrap_or_default(),
        Dimension::Sex => delegate.sex.code().to_owned(),
        Dimension::AgeBand => delegate.age_band.map(|band| band.code().to_owned()).unwrap_or_default(),
        Dimension::OrganisationType => {
            person.organisation_type.map(|kind| kind.code().to_owned()).unwrap_or_default()
        }
        Dimension::FirstTimer => match delegate.first_timer {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        },
        Dimension::Mode => match (marks.contains(&Mark::InPerson), marks.contains(&Mark::Online)) {
            (true, true) => "both".to_owned(),
            (false, true) => Mark::Online.code().to_owned(),
            _ => Mark::InPerson.code().to_owned(),
        },
    }
}

fn table(cells: &BTreeMap<(String, String), Sum>) -> HeadCount {
    // What nobody knows stands last.
    let in_order = |keys: BTreeSet<&String>| {
        let mut keys: Vec<String> = keys.into_iter().cloned().collect();
        keys.sort_by_key(|key| (key.is_empty(), key.clone()));
        keys
    };
    let rows = in_order(cells.keys().map(|(row, _)| row).collect());
    let columns = in_order(cells.keys().map(|(_, column)| column).collect());
    let mut found = HeadCount {
        cells: vec![vec![Sum::default(); columns.len()]; rows.len()],
        row_sums: vec![Sum::default(); rows.len()],
        column_sums: vec![Sum::default(); columns.len()],
        rows,
        columns,
        total: Sum::default(),
    };
    for (at, row) in found.rows.iter().enumerate() {
        for (across, column) in found.columns.iter().enumerate() {
            let Some(sum) = cells.get(&(row.clone(), column.clone())) else { continue };
            found.cells[at][across] = *sum;
            found.row_sums[at].add(*sum);
            found.column_sums[across].add(*sum);
            found.total.add(*sum);
        }
    }
    found
}

#[cfg(test)]
mod tests;
