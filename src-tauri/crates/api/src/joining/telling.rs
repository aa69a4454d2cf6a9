//! What joining two copies did, and where they differ.

use super::Side;
use super::bring::{Brought, Reissued};
use crate::convert::{instant, texts};
use crate::delegates::subject;
use crate::wire::*;
use crate::workshop::venue_now;
use std::collections::HashSet;
use warsha_core::attendance::{CheckIn, Punctuality, attendance};
use warsha_core::delegate::Delegate;
use warsha_core::hand_over::{HandOutKind as ThingKind, HandOver};
use warsha_core::ids::{CheckInId, DelegateId};

/// Somebody as this copy knows the person from now on.
fn person_of<'a>(
    ours: &'a Side,
    theirs: &'a Side,
    brought: &'a Brought,
    id: DelegateId,
) -> Option<&'a Delegate> {
    let added = || brought.people.iter().map(|(person, _)| person).find(|d| d.id == id);
    ours.person(id).or_else(added).or_else(|| theirs.person(id))
}

pub(super) fn told(ours: &Side, theirs: &Side, brought: &Brought) -> Joined {
    let their_ids: HashSet<CheckInId> = theirs.check_ins.iter().map(|c| c.id).collect();
    let again: HashSet<CheckInId> = brought.check_ins.again.iter().map(|c| c.id).collect();
    let is_shared = |id: CheckInId| their_ids.contains(&id) && !again.contains(&id);
    let shared = ours.check_ins.iter().filter(|c| is_shared(c.id)).count();
    let only_here = ours.check_ins.iter().filter(|c| !their_ids.contains(&c.id)).count();
    let line = |record: &CheckIn| {
        let person = person_of(ours, theirs, brought, record.delegate);
        let key = ours.key(record.period);
        JoinedRecord {
            number: person.map_or(0, |d| d.number),
            name: person.map(subject).unwrap_or_default(),
            period: if key.is_empty() { theirs.key(record.period) } else { key },
            kind: record.kind.code().into(),
            at: instant(record.at),
            minute: venue_now(&ours.workshop, record.at).minute % (24 * 60),
            desk: record.desk.clone(),
        }
    };
    let handed = |record: &HandOver| {
        let person = person_of(ours, theirs, brought, record.delegate);
        let item = ours.items.iter().chain(&theirs.items).find(|item| item.id == record.item);
        JoinedHandOver {
            number: person.map_or(0, |d| d.number),
            name: person.map(subject).unwrap_or_default(),
            kind: item.map_or(ThingKind::Other, |item| item.kind).into(),
            label: item.map(|item| texts(&item.label)).unwrap_or_default(),
            what: record.kind.into(),
            piece: record.number.clone(),
            at: instant(record.at),
            minute: venue_now(&ours.workshop, record.at).minute % (24 * 60),
            desk: record.desk.clone(),
        }
    };
    let reissued = |one: &Reissued| {
        let person = ours.person(one.delegate);
        JoinedBadge {
            number: person.map_or(0, |d| d.number),
            name: person.map(subject).unwrap_or_default(),
            badge: one.badge.clone(),
            revoked: one.revoked.clone(),
        }
    };
    let here = attendance(&ours.check_ins, &Punctuality::unasked());
    let stood_in = |record: &&CheckIn| {
        let standing = here.get(&record.period).and_then(|all| all.get(&record.delegate));
        record.kind.is_arrival() && standing.is_some_and(warsha_core::attendance::Standing::is_in)
    };
    Joined {
        brought: brought.check_ins.said().map(line).collect(),
        shared: shared as u32,
        only_here: only_here as u32,
        added: brought
            .people
            .iter()
            .map(|(person, there)| JoinedPerson {
                number: person.number,
                name: subject(person),
                number_there: *there,
            })
            .collect(),
        badges: brought.reissued.iter().map(reissued).collect(),
        differing: theirs.people.iter().flat_map(|there| differing(ours, theirs, brought, there)).collect(),
        twice: brought.check_ins.said().filter(stood_in).map(line).collect(),
        handed: brought.hand_overs.said().map(handed).collect(),
        left_out: brought.left_out(),
        damaged: brought.damaged(),
    }
}

/// Where two copies say something else of one person.
fn differing(ours: &Side, theirs: &Side, brought: &Brought, there: &Delegate) -> Vec<DifferingPerson> {
    let Some(here) = ours.person(there.id) else { return Vec::new() };
    let organisation = |copy: &Side, d: &Delegate| {
        copy.organisations.iter().find(|o| Some(o.id) == d.organisation).map(|o| o.name.clone())
    };
    let is_protected = here.protected || there.protected;
    // What tells who a protected person is stays out of the list.
    let open = |text: String| if is_protected { String::new() } else { text };
    let pairs = [
        ("name", open(here.full_name.clone()), open(there.full_name.clone())),
        (
            "organisation",
            open(organisation(ours, here).unwrap_or_default()),
            open(organisation(theirs, there).unwrap_or_default()),
        ),
        ("status", here.status.code().to_owned(), there.status.code().to_owned()),
        ("mode", here.mode.code().to_owned(), there.mode.code().to_owned()),
        ("badge", here.badge.clone(), there.badge.clone()),
    ];
    // Which of two badges holds is settled, and told by itself.
    let is_settled = brought.reissued.iter().any(|one| one.delegate == here.id);
    pairs
        .into_iter()
        .filter(|(detail, ours, theirs)| ours != theirs && !(is_settled && *detail == "badge"))
        .map(|(detail, ours, theirs)| DifferingPerson {
            number: here.number,
            detail: detail.into(),
            ours,
            theirs,
        })
        .collect()
}
