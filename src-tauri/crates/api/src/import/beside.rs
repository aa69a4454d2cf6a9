//! What an import says beside its rows: who may be somebody, who is gone, and what the targets will be.

use super::details::name_of;
use super::ground::Ground;
use super::plan::Plan;
use super::whom::{Target, twins_of};
use crate::convert::{country_text, texts};
use crate::delegations::tally_view;
use crate::details::Names;
use crate::duplicates::compared;
use crate::wire::*;
use std::collections::{HashMap, HashSet};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{takes_a_seat, tally};
use warsha_core::ids::{DelegateId, DelegationId};
use warsha_core::same_person::Recognised;
use warsha_exchange::{DelegateReading, DelegateRow};

fn side_of_row(row: &DelegateRow) -> [(&'static str, String); 7] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        ("full_name", name_of(row).unwrap_or_default().to_owned()),
        ("organisation", text(&row.organisation)),
        ("position", text(&row.position)),
        ("city", text(&row.city)),
        ("country", row.country.unwrap_or_default().to_owned()),
        ("email", text(&row.email)),
        ("phone", text(&row.phone)),
    ]
}

fn side_of_delegate(delegate: &Delegate, names: &Names) -> [(&'static str, String); 7] {
    let organisation = delegate.organisation.and_then(|id| names.organisations.get(&id).cloned());
    [
        ("full_name", delegate.full_name.clone()),
        ("organisation", organisation.unwrap_or_default()),
        ("position", delegate.position.clone()),
        ("city", delegate.city.clone()),
        ("country", country_text(delegate.country)),
        ("email", delegate.email.clone()),
        ("phone", delegate.phone.clone()),
    ]
}

/// Every row that may be somebody, side by side with whom: also those where an answer was given, so that it can be taken back.
pub(super) fn duplicates(
    reading: &DelegateReading,
    wanted: &ReadFile,
    recognised: &[Recognised],
    targets: &[Target],
    ground: &Ground<'_>,
    names: &Names,
) -> Vec<ImportDuplicate> {
    let mut all = Vec::new();
    let twins = twins_of(reading, recognised);
    for (at, row) in reading.rows.iter().enumerate() {
        let said = wanted.same.as_ref().is_some_and(|same| same.contains_key(&row.row));
        if targets[at] == Target::Left || (recognised[at].certain.is_some() && !said) {
            continue;
        }
        let decided = match targets[at] {
            Target::Ask => "",
            Target::New => "add",
            _ => "merge",
        };
        let twin = twins.get(&at).filter(|(other, _)| *other > at || targets[*other] != Target::Left);
        if let Some((first, likeness)) = twin {
            let other = &reading.rows[*first];
            all.push(ImportDuplicate {
                row: row.row,
                other_row: Some(other.row),
                delegate: String::new(),
                number: None,
                likeness: likeness.code().to_owned(),
                compared: compared(&side_of_row(row), &side_of_row(other)),
                decided: decided.to_owned(),
            });
        } else if let Some((known, likeness)) = recognised[at].likely.first() {
            let delegate = &ground.list[*known];
            all.push(ImportDuplicate {
                row: row.row,
                other_row: None,
                delegate: delegate.id.to_string(),
                number: Some(delegate.number),
                likeness: likeness.code().to_owned(),
                compared: compared(&side_of_row(row), &side_of_delegate(delegate, names)),
                decided: decided.to_owned(),
            });
        }
    }
    all
}

/// People on the list who should be in a file like this and are not.
///
/// A file that has at least half of a delegation is a list of it: whoever is missing there may be gone. A file of others says nothing
/// about them.
pub(super) fn gone(
    recognised: &[Recognised],
    targets: &[Target],
    ground: &Ground<'_>,
    names: &Names,
) -> Vec<ImportGone> {
    let mut present: HashSet<usize> = HashSet::new();
    for (one, target) in recognised.iter().zip(targets) {
        present.extend(one.certain);
        present.extend(one.likely.iter().map(|(known, _)| *known));
        if let Target::Known(known) = target {
            present.insert(*known);
        }
    }
    let mut groups: HashMap<Option<DelegationId>, (usize, usize)> = HashMap::new();
    let coming = || ground.list.iter().enumerate().filter(|(_, delegate)| takes_a_seat(delegate.status));
    for (at, delegate) in coming() {
        let group = groups.entry(delegate.delegation).or_default();
        group.0 += 1;
        group.1 += usize::from(present.contains(&at));
    }
    coming()
        .filter(|(at, delegate)| {
            let (all, met) = groups.get(&delegate.delegation).copied().unwrap_or_default();
            !present.contains(at) && met * 2 >= all && met > 0
        })
        .map(|(_, delegate)| ImportGone {
            id: delegate.id.to_string(),
            number: delegate.number,
            name: delegate.full_name.clone(),
            organisation: delegate
                .organisation
                .and_then(|id| names.organisations.get(&id).cloned())
                .unwrap_or_default(),
            status: DelegateStatus(delegate.status),
        })
        .collect()
}

/// Every delegation against its target, before and after.
pub(super) fn afterwards(plan: &Plan, ground: &Ground<'_>) -> Vec<DelegationAfter> {
    let changed: HashMap<DelegateId, &Delegate> =
        plan.updated.iter().chain(&plan.cancelled).map(|delegate| (delegate.id, delegate)).collect();
    let people: Vec<&Delegate> = ground
        .list
        .iter()
        .map(|delegate| changed.get(&delegate.id).copied().unwrap_or(delegate))
        .chain(&plan.added)
        .collect();
    let made: HashSet<DelegationId> = plan.new_delegations.iter().map(|one| one.id).collect();
    let mut by_group: HashMap<Option<DelegationId>, Vec<&Delegate>> = HashMap::new();
    for person in people {
        by_group.entry(person.delegation).or_default().push(person);
    }
    let mut before: HashMap<Option<DelegationId>, u32> = HashMap::new();
    for delegate in ground.list.iter().filter(|delegate| takes_a_seat(delegate.status)) {
        *before.entry(delegate.delegation).or_default() += 1;
    }
    let nobody = Vec::new();
    ground
        .delegations
        .iter()
        .filter(|one| made.contains(&one.id) || !ground.made_delegations.iter().any(|new| new.id == one.id))
        .map(|one| DelegationAfter {
            id: if made.contains(&one.id) { String::new() } else { one.id.to_string() },
            country: country_text(one.country),
            name: texts(&one.name),
            before: before.get(&Some(one.id)).copied().unwrap_or(0),
            tally: tally_view(&tally(
                one,
                by_group.get(&Some(one.id)).unwrap_or(&nobody).iter().copied(),
                &ground.counting,
            )),
        })
        .collect()
}
