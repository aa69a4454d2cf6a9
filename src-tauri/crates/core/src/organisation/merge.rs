//! What is one organisation: offices of one body, and records that mean the same.

use super::Organisation;
use crate::ids::OrganisationId;
use crate::search::fold;
use std::collections::{HashMap, HashSet};

/// The body that each organisation is part of: up the line of parents to the top, where a record of the same name as an earlier one goes on
/// as that one.
///
/// Parents that are not there end the line. In a ring that two desks made together everybody is part of the same one of it.
pub fn heads(organisations: &[Organisation]) -> HashMap<OrganisationId, OrganisationId> {
    let known: HashSet<OrganisationId> = organisations.iter().map(|o| o.id).collect();
    let mut by_name: HashMap<String, OrganisationId> = HashMap::new();
    let mut next: HashMap<OrganisationId, OrganisationId> = HashMap::new();
    for organisation in organisations {
        let name = fold(&organisation.name);
        let first =
            if name.is_empty() { organisation.id } else { *by_name.entry(name).or_insert(organisation.id) };
        let up = organisation.parent.filter(|parent| known.contains(parent)).unwrap_or(first);
        if up != organisation.id {
            next.insert(organisation.id, up);
        }
    }
    let top = |start: OrganisationId| {
        let mut line = vec![start];
        let mut at = start;
        while let Some(&up) = next.get(&at) {
            if let Some(from) = line.iter().position(|id| *id == up) {
                return line.iter().skip(from).copied().min().unwrap_or(up);
            }
            line.push(up);
            at = up;
        }
        at
    };
    organisations.iter().map(|o| (o.id, top(o.id))).collect()
}

/// Whether an organisation would be an office of itself, directly or through others, if this were its parent.
pub fn would_be_own_office(
    organisations: &[Organisation],
    id: OrganisationId,
    parent: OrganisationId,
) -> bool {
    let mut seen = HashSet::new();
    let mut at = Some(parent);
    while let Some(here) = at {
        if here == id {
            return true;
        }
        if !seen.insert(here) {
            return false;
        }
        at = organisations.iter().find(|o| o.id == here).and_then(|o| o.parent);
    }
    false
}

/// Two records made one: `kept` with what only `gone` knew. Names of the other are kept as names, unless there is one in that language.
pub fn merged(kept: &Organisation, gone: &Organisation) -> Organisation {
    let mut one = kept.clone();
    for (lang, name) in gone.names.iter() {
        if one.names.get(lang).is_none() {
            one.names.set(lang, name);
        }
    }
    if one.acronym.is_empty() {
        one.acronym.clone_from(&gone.acronym);
    }
    one.kind = one.kind.or(gone.kind);
    one.role = one.role.or(gone.role);
    one.country = one.country.or(gone.country);
    // What was the office of the other cannot become its own office.
    one.parent = [kept.parent, gone.parent].into_iter().flatten().find(|p| *p != kept.id && *p != gone.id);
    for outcome in &gone.outcomes {
        if !one.outcomes.contains(outcome) {
            one.outcomes.push(*outcome);
        }
    }
    one
}

/// Pairs of records that probably mean one organisation: a name, acronym or name in another language that is the same without case, accents
/// and signs, or a name that is the other's with its acronym beside it. Offices of one body are none.
pub fn alike(organisations: &[Organisation]) -> Vec<(OrganisationId, OrganisationId)> {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut pairs = Vec::new();
    for (at, organisation) in organisations.iter().enumerate() {
        let mut keys: Vec<String> = organisation.all_names().flat_map(keys).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let Some(other) = first.get(&key).and_then(|before| organisations.get(*before)) else {
                first.insert(key, at);
                continue;
            };
            let related = other.parent == Some(organisation.id) || organisation.parent == Some(other.id);
            let pair = (other.id, organisation.id);
            if !related && other.id != organisation.id && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

/// The folded name, and the name without what stands in brackets: "Women's Centre (WC)" is "Women's Centre" and "WC".
fn keys(name: &str) -> Vec<String> {
    let mut keys = vec![fold(name)];
    if let Some((before, rest)) = name.split_once('(') {
        let inside = rest.split(')').next().unwrap_or_default();
        keys.extend([fold(before), fold(inside)]);
    }
    // A letter or two are no name of anything.
    keys.retain(|key| key.chars().count() > 2);
    keys
}
