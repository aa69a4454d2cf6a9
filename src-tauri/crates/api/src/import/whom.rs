//! Whom each row of a list is: somebody new, somebody of the list, the person of an earlier row, or a question.

use super::details::name_of;
use super::left_out;
use crate::wire::ReadFile;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use warsha_core::delegate::Delegate;
use warsha_core::same_person::{Likeness, Recognised};
use warsha_exchange::DelegateReading;

/// Whom a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    New,
    /// Index into the list.
    Known(usize),
    /// Index of an earlier row.
    Row(usize),
    Ask,
    Left,
}

/// Decides for each row whom it is.
pub(super) fn targets(
    reading: &DelegateReading,
    wanted: &ReadFile,
    recognised: &[Recognised],
    list: &[Delegate],
) -> Vec<Target> {
    let by_id: HashMap<String, usize> =
        list.iter().enumerate().map(|(at, delegate)| (delegate.id.to_string(), at)).collect();
    let by_row: HashMap<u32, usize> =
        reading.rows.iter().enumerate().map(|(at, row)| (row.row, at)).collect();
    let twins = twins_of(reading, recognised);
    let mut targets: Vec<Target> = Vec::with_capacity(reading.rows.len());
    for (at, row) in reading.rows.iter().enumerate() {
        let said = wanted.same.as_ref().and_then(|same| same.get(&row.row)).map(String::as_str);
        let same_as = |other: usize, targets: &[Target]| match recognised.get(other) {
            Some(later) if other > at => later.certain.map(Target::Known),
            _ if other < at && targets[other] != Target::Left => Some(first_of(other, targets)),
            _ => None,
        };
        let twin = twins.get(&at).and_then(|(other, _)| same_as(*other, &targets));
        let decided = match said {
            Some("") => Some(Target::New),
            Some(whom) => match whom.strip_prefix("row:") {
                Some(other) => {
                    let other = other.parse().ok().and_then(|other: u32| by_row.get(&other)).copied();
                    other.and_then(|other| same_as(other, &targets))
                }
                None => by_id.get(whom).copied().map(Target::Known),
            },
            None => None,
        };
        let undecided = |merged: Target| match wanted.likely.as_deref() {
            Some("merge") => merged,
            Some("add") => Target::New,
            _ => Target::Ask,
        };
        let target = if name_of(row).is_none() || left_out(wanted, row.row) {
            Target::Left
        } else if let Some(decided) = decided {
            decided
        } else if let Some(known) = recognised[at].certain {
            Target::Known(known)
        } else if let Some(same) = twin {
            undecided(same)
        } else if let Some((known, _)) = recognised[at].likely.first() {
            undecided(Target::Known(*known))
        } else {
            Target::New
        };
        targets.push(target);
    }
    targets
}

/// For each row that may be the person of another row, that row: the first of the earlier ones, or the nearest one that is certainly on the
/// list already, be it through rows between, as after several rows were made one person.
pub(super) fn twins_of(
    reading: &DelegateReading,
    recognised: &[Recognised],
) -> BTreeMap<usize, (usize, Likeness)> {
    let mut twins = BTreeMap::new();
    let mut beside: HashMap<usize, Vec<(usize, Likeness)>> = HashMap::new();
    for pair in &reading.twins {
        twins.entry(pair.second).or_insert((pair.first, pair.likeness));
        beside.entry(pair.first).or_default().push((pair.second, pair.likeness));
        beside.entry(pair.second).or_default().push((pair.first, pair.likeness));
    }
    for pair in &reading.twins {
        let row = pair.first;
        if recognised[row].certain.is_none()
            && !twins.contains_key(&row)
            && let Some(found) = nearest_certain(row, &beside, recognised)
        {
            twins.insert(row, found);
        }
    }
    twins
}

/// The nearest row that is certainly on the list, going from row to row that may be one person; with how sure the least sure step is.
fn nearest_certain(
    row: usize,
    beside: &HashMap<usize, Vec<(usize, Likeness)>>,
    recognised: &[Recognised],
) -> Option<(usize, Likeness)> {
    let mut seen = HashSet::from([row]);
    let mut waiting = VecDeque::from([(row, Likeness::Same)]);
    while let Some((at, sure)) = waiting.pop_front() {
        for &(other, likeness) in beside.get(&at).into_iter().flatten() {
            if !seen.insert(other) {
                continue;
            }
            let sure = sure.max(likeness);
            if recognised[other].certain.is_some() {
                return Some((other, sure));
            }
            waiting.push_back((other, sure));
        }
    }
    None
}

/// Whom an earlier row is: the row itself, or whom that one is.
fn first_of(row: usize, targets: &[Target]) -> Target {
    match targets[row] {
        Target::Row(earlier) => Target::Row(earlier),
        Target::Known(known) => Target::Known(known),
        Target::Ask => Target::Ask,
        Target::New | Target::Left => Target::Row(row),
    }
}
