//! A second reading of a sheet, against what is entered: rows, remarks, and names written by hand.

use super::by_hand::{by_name, only_named};
use super::cell;
use super::entering::cell_of;
use super::ground::Ground;
use crate::backend::{Backend, Outcome};
use crate::delegates::subject;
use crate::duplicates::particulars;
use crate::wire::*;
use std::collections::{BTreeMap, HashMap, HashSet};
use warsha_core::attendance::sheet::{Row, RowRead, SheetLine, SheetRows, differences, read_sheet_line};
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, CheckInKind, CheckInWay, Mark, Wanted, entries_by_delegate,
};
use warsha_core::delegate::{AttendanceMode, Delegate};
use warsha_core::ids::DelegateId;
use warsha_core::same_person::{Particulars, recognise};
use warsha_store as store;

/// Compares a second reading of a sheet with what is entered. Nothing is written.
pub fn compare_sheet(backend: &mut Backend, second: SheetSecondReading) -> Outcome<SheetCompared> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let period = ground.period(&second.period)?;
    let sheet = ground.rows_of(open, &second.sheet)?;
    let first = First::of(&ground, period, &sheet);
    let mut read = Reading::default();
    for line in second.lines.iter().filter(|line| !line.trim().is_empty()) {
        read.take(&sheet, line);
    }
    read.find_names(&ground.people, &first.by_hand);
    let signed = |of: &BTreeMap<DelegateId, RowRead>| {
        of.values().filter(|row| row.mark.is_some_and(Mark::is_in)).count() as u32
    };
    let mut found = Vec::new();
    for difference in differences(&first.rows, &read.rows) {
        // Nobody can be entered who was taken off the list.
        let Some(person) = store::delegates::get(&open.document, difference.delegate)? else {
            let of = sheet.people.iter().filter(|(_, who)| **who == difference.delegate);
            read.unknown.extend(of.map(|(row, _)| *row));
            continue;
        };
        let code = |row: RowRead| cell_of(Wanted { mark: row.mark, remarks: row.remarks });
        let entered = ground.people.iter().find(|d| d.id == person.id);
        found.push(SheetDifference {
            id: person.id.to_string(),
            number: person.number,
            name: subject(&person),
            first: entered.map_or_else(String::new, |person| cell(ground.standing(period, person))),
            second: code(difference.second),
        });
    }
    found.sort_by_key(|difference| difference.number);
    let compared = SheetCompared {
        first: signed(&first.rows),
        second: signed(&read.rows) + read.names.len() as u32,
        same: found.is_empty() && read.unknown.is_empty() && read.unread.is_empty() && read.names.is_empty(),
        differences: found,
        unknown_rows: read.unknown,
        unread: read.unread,
        names: read.names,
    };
    Ok(compared.into())
}

/// What is entered of a sheet.
struct First<'a> {
    rows: BTreeMap<DelegateId, RowRead>,
    /// Whoever was entered from the sheet and has no row on it: a name written by hand.
    by_hand: Vec<&'a Delegate>,
}

impl<'a> First<'a> {
    fn of(ground: &'a Ground, period: &AttendancePeriod, sheet: &SheetRows) -> Self {
        let held: HashMap<DelegateId, Vec<&CheckIn>> = entries_by_delegate(&ground.check_ins, period.id);
        let printed: HashSet<DelegateId> = sheet.people.values().copied().collect();
        let from_sheet = |person: &Delegate, is: &dyn Fn(&CheckIn) -> bool| {
            let entries = held.get(&person.id).map_or(&[][..], Vec::as_slice);
            entries.iter().any(|entry| entry.way == CheckInWay::Sheet && is(entry))
        };
        let says_when = |entry: &CheckIn| {
            matches!(entry.kind, CheckInKind::Late | CheckInKind::OnTime | CheckInKind::LeftEarly)
        };
        let by_hand = by_hand(ground, period, sheet);
        let on_it = ground.people.iter().filter(|d| printed.contains(&d.id)).chain(by_hand.iter().copied());
        let row = |person: &Delegate| {
            let stands = ground.standing(period, person).as_wanted();
            let says_when = from_sheet(person, &says_when);
            stands
                .mark
                .map(|mark| (person.id, RowRead { mark: Some(mark), remarks: stands.remarks, says_when }))
        };
        let rows = on_it.filter_map(row).collect();
        Self { rows, by_hand }
    }
}

/// Whoever was entered in the room from the sheet and has no row on it.
pub(super) fn by_hand<'a>(
    ground: &'a Ground,
    period: &AttendancePeriod,
    sheet: &SheetRows,
) -> Vec<&'a Delegate> {
    let held = entries_by_delegate(&ground.check_ins, period.id);
    let printed: HashSet<DelegateId> = sheet.people.values().copied().collect();
    let is_written = |entry: &&CheckIn| {
        entry.way == CheckInWay::Sheet && entry.kind.is_arrival() && entry.mode == AttendanceMode::InPerson
    };
    let is_by_hand = |person: &&Delegate| {
        !printed.contains(&person.id)
            && held.get(&person.id).is_some_and(|entries| entries.iter().any(is_written))
    };
    ground.people.iter().filter(is_by_hand).collect()
}

/// What a second reader typed, as far as it could be read.
#[derive(Default)]
struct Reading {
    rows: BTreeMap<DelegateId, RowRead>,
    unknown: Vec<u32>,
    unread: Vec<String>,
    /// Names written by hand; in the end those that nobody is entered by.
    names: Vec<String>,
}

impl Reading {
    fn take(&mut self, sheet: &SheetRows, line: &str) {
        match read_sheet_line(line) {
            Err(_) => self.unread.push(line.to_owned()),
            Ok(SheetLine::Name(name)) => self.names.push(name),
            Ok(SheetLine::Rows { rows, mark, late, left_early, lettered }) => {
                let remarks = warsha_core::attendance::Remarks { late, left_early };
                for row in rows {
                    match (sheet.row(row), mark) {
                        (Row::Of(delegate), Some(_)) => {
                            self.rows.insert(delegate, RowRead { mark, remarks, says_when: lettered });
                        }
                        (Row::Of(delegate), None) => {
                            self.rows.remove(&delegate);
                        }
                        (Row::Blank | Row::Missing, _) => self.unknown.push(row),
                    }
                }
            }
        }
    }

    /// Whom the names mean: somebody on the list who goes by it, or whoever was entered by hand under a name that is nearly the same.
    fn find_names(&mut self, people: &[Delegate], by_hand: &[&Delegate]) {
        let written: Vec<Particulars> = by_hand.iter().map(|person| particulars(person)).collect();
        let signed = RowRead { mark: Some(Mark::InPerson), ..RowRead::default() };
        for name in std::mem::take(&mut self.names) {
            let alike = || {
                let found = recognise(&[only_named(&name)], &written).pop().unwrap_or_default();
                let at = found.certain.or_else(|| found.likely.first().map(|(at, _)| *at));
                at.and_then(|at| by_hand.get(at).copied())
            };
            match by_name(people, &name).or_else(alike) {
                Some(person) => {
                    self.rows.insert(person.id, signed);
                }
                None => self.names.push(name),
            }
        }
    }
}
