//! The head-count for the donor: how many persons attended and for how many days, by whatever two things are asked for.

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

/// Counts everybody who was in for at least one period that counts, by the same records and the same rule as sheet, grid and certificate.
pub fn head_count(
    people: &[Attendee<'_>],
    periods: &[AttendancePeriod],
    counted: &Counted,
    row: Dimension,
    column: Option<Dimension>,
) -> HeadCount {
    let counting = counting_periods(periods);
    let mut cells: BTreeMap<(String, String), Sum> = BTreeMap::new();
    for person in people {
        let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
        let mut marks: Vec<Mark> = Vec::new();
        for period in &counting {
            let standing = counted.get(&period.id).and_then(|all| all.get(&person.delegate.id));
            if let Some(mark) = standing.and_then(Standing::mark).filter(|mark| mark.is_in()) {
                days.insert(period.day);
                marks.push(mark);
            }
        }
        if marks.is_empty() {
            continue;
        }
        let sum =
            Sum { persons: 1, person_days: days.len() as u32, periods: marks.len() as u32, hidden: false };
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

/// Hides numbers of fewer than `least` persons, and as many more as are needed so that no hidden number follows from a sum. What is hidden
/// is emptied, so that nobody can show it by mistake.
pub fn hide_small(count: &HeadCount, least: u32) -> HeadCount {
    let mut hidden = count.clone();
    let (last_row, last_column) = (count.rows.len(), count.columns.len());
    // With one column the sums of the rows are the cells again.
    let is_crossed = last_column > 1;
    let places = |row: usize, column: usize| (row, column) != (last_row, last_column);
    for row in 0..=last_row {
        for column in 0..=last_column {
            let persons = at(&hidden, row, column).persons;
            if persons > 0 && persons < least {
                at_mut(&mut hidden, row, column).hidden = true;
            }
        }
    }
    while let Some((row, column)) = next_to_hide(&hidden, is_crossed, &places) {
        at_mut(&mut hidden, row, column).hidden = true;
    }
    if !is_crossed {
        for row in 0..last_row {
            let is_hidden = at(&hidden, row, 0).hidden || at(&hidden, row, last_column).hidden;
            for column in 0..=last_column {
                at_mut(&mut hidden, row, column).hidden = is_hidden;
            }
        }
        let is_hidden = hidden.total.hidden || hidden.column_sums.iter().any(|sum| sum.hidden);
        hidden.total.hidden = is_hidden;
        hidden.column_sums.iter_mut().for_each(|sum| sum.hidden = is_hidden);
    }
    for row in 0..=last_row {
        for column in 0..=last_column {
            let sum = at_mut(&mut hidden, row, column);
            if sum.hidden {
                *sum = Sum { hidden: true, ..Sum::default() };
            }
        }
    }
    hidden
}

/// The place to hide next: the smallest number of a line in which one number alone is hidden. The total of all goes last.
fn next_to_hide(
    count: &HeadCount,
    is_crossed: bool,
    is_inner: &impl Fn(usize, usize) -> bool,
) -> Option<(usize, usize)> {
    let (last_row, last_column) = (count.rows.len(), count.columns.len());
    let rows = (0..=last_row).filter(|_| is_crossed).map(|r| (0..=last_column).map(|c| (r, c)).collect());
    let columns =
        (0..=last_column).filter(|c| is_crossed || *c == 0).map(|c| (0..=last_row).map(|r| (r, c)).collect());
    let lines: Vec<Vec<(usize, usize)>> = rows.chain(columns).collect();
    lines.into_iter().find_map(|line| {
        let alone = line.iter().filter(|(r, c)| at(count, *r, *c).hidden).count() == 1;
        let shown = line.iter().copied().filter(|(r, c)| !at(count, *r, *c).hidden);
        let next = shown.min_by_key(|(r, c)| {
            let persons = at(count, *r, *c).persons;
            (!is_inner(*r, *c), persons == 0, persons, *r, *c)
        });
        next.filter(|_| alone)
    })
}

/// A cell, or the sum that stands after the last one.
fn at(count: &HeadCount, row: usize, column: usize) -> Sum {
    match (row == count.rows.len(), column == count.columns.len()) {
        (true, true) => count.total,
        (true, false) => count.column_sums[column],
        (false, true) => count.row_sums[row],
        (false, false) => count.cells[row][column],
    }
}

fn at_mut(count: &mut HeadCount, row: usize, column: usize) -> &mut Sum {
    match (row == count.rows.len(), column == count.columns.len()) {
        (true, true) => &mut count.total,
        (true, false) => &mut count.column_sums[column],
        (false, true) => &mut count.row_sums[row],
        (false, false) => &mut count.cells[row][column],
    }
}

#[cfg(test)]
mod tests;
