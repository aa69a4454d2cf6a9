//! What joining brings: the facts that only the other copy has, those that undoing an earlier joining took back here, and what they need to
//! stand here.

use super::Side;
use crate::error::ApiError;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;
use warsha_core::attendance::{AttendancePeriod, CheckIn, Punctuality, attendance};
use warsha_core::badge_given::{BadgeGiven, BadgeGivenKind, badges_that_hold};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{Delegation, delegation_for};
use warsha_core::fact::{Fact, ids_that_hold};
use warsha_core::hand_over::{HandOutItem, HandOver, holdings};
use warsha_core::ids::{DelegateId, DelegationId, HandOutItemId, OrganisationId, PeriodId};
use warsha_core::organisation::Organisation;
use warsha_core::search::fold;
use warsha_store as store;
use warsha_store::Document;

/// What is done with the facts of one kind.
pub(super) struct Facts<F> {
    /// Those that only the other copy has.
    pub new: Vec<F>,
    /// Those that are here and were taken back by undoing a joining: they hold again.
    pub again: Vec<F>,
    /// The withdrawals that are taken back for that.
    pub turns: Vec<F>,
    /// How many are of people who were erased here.
    left_out: u32,
    /// How many say something else here under the same identity.
    damaged: u32,
}

impl<F: Fact + Clone + PartialEq> Facts<F>
where
    F::Id: Into<Uuid>,
{
    /// Compares two copies. What undoing a joining withdrew in the other copy is that copy's own affair: it takes nothing back here, and what
    /// only that joining had brought there is not brought from there.
    fn between(
        ours: &[F],
        theirs: &[F],
        turns: [&HashSet<Uuid>; 2],
        mut settled: impl FnMut(&F) -> F,
        is_erased: impl Fn(&F) -> Result<bool, ApiError>,
    ) -> Result<Self, ApiError> {
        let [turned_here, turned_there] = turns.map(|turns| move |id: F::Id| turns.contains(&id.into()));
        let here: HashMap<F::Id, &F> = ours.iter().map(|fact| (fact.id(), fact)).collect();
        let (holds_here, holds_there) = (ids_that_hold(ours), ids_that_hold(theirs));
        let without: HashSet<F::Id> = theirs
            .iter()
            .filter(|fact| turned_there(fact.id()) && holds_there.contains(&fact.id()))
            .filter_map(Fact::withdraws)
            .collect();
        let mut facts =
            Self { new: Vec::new(), again: Vec::new(), turns: Vec::new(), left_out: 0, damaged: 0 };
        let mut there: HashSet<F::Id> = HashSet::new();
        for fact in theirs {
            let known = here.get(&fact.id());
            let is_without = without.contains(&fact.id());
            if turned_there(fact.id()) || (known.is_none() && is_without) {
                continue;
            }
            if !is_without {
                there.insert(fact.id());
            }
            match known {
                Some(known) => facts.damaged += u32::from(**known != settled(fact)),
                None if is_erased(fact)? => facts.left_out += 1,
                None => facts.new.push(settled(fact)),
            }
        }
        for turn in ours.iter().filter(|fact| turned_here(fact.id()) && holds_here.contains(&fact.id())) {
            let taken = turn.withdraws().filter(|taken| there.contains(taken) && !turned_here(*taken));
            if let Some(fact) = taken.and_then(|taken| here.get(&taken)) {
                facts.again.push((*fact).clone());
                facts.turns.push(turn.clone());
            }
        }
        Ok(facts)
    }

    /// What the other copy says that this one did not know, or did without.
    pub(super) fn said(&self) -> impl Iterator<Item = &F> {
        self.new.iter().chain(&self.again)
    }

    /// The facts of this copy when all of it is done, but for withdrawals that no longer say anything.
    fn after(&self, ours: &[F]) -> Vec<F> {
        let back: HashSet<F::Id> = self.turns.iter().map(Fact::id).collect();
        ours.iter().filter(|fact| !back.contains(&fact.id())).chain(&self.new).cloned().collect()
    }
}

/// Somebody who was given another badge at one of the desks.
pub(super) struct Reissued {
    /// Who, as this copy knows the person.
    pub delegate: DelegateId,
    /// The code of the badge that was given last.
    pub badge: String,
    /// The code that one of the copies had, and that lets nobody in any more.
    pub revoked: String,
}

/// What is brought over.
pub(super) struct Brought {
    pub check_ins: Facts<CheckIn>,
    pub hand_overs: Facts<HandOver>,
    pub badges: Facts<BadgeGiven>,
    pub items: Vec<HandOutItem>,
    /// With the number that they have in the other copy, where they get another one.
    pub people: Vec<(Delegate, Option<u32>)>,
    pub organisations: Vec<Organisation>,
    pub delegations: Vec<Delegation>,
    pub periods: Vec<AttendancePeriod>,
    pub reissued: Vec<Reissued>,
    /// Codes of badges that another one replaced, as far as the other copy says so.
    pub replaced: Vec<String>,
}

impl Brought {
    pub(super) fn speaks_of(&self, delegate: DelegateId) -> bool {
        self.check_ins.said().any(|record| record.delegate == delegate)
            || self.hand_overs.said().any(|record| record.delegate == delegate)
    }

    /// How many records are of people who were erased here.
    pub(super) fn left_out(&self) -> u32 {
        self.check_ins.left_out + self.hand_overs.left_out + self.badges.left_out
    }

    /// How many records say something else here.
    pub(super) fn damaged(&self) -> u32 {
        self.check_ins.damaged + self.hand_overs.damaged + self.badges.damaged
    }
}

pub(super) fn to_bring(document: &Document, ours: &Side, theirs: &Side) -> Result<Brought, ApiError> {
    let turns = [&ours.turns, &theirs.turns];
    let is_erased = |id: DelegateId| Ok(store::delegates::is_erased(document, id)?);
    let mut periods = Vec::new();
    let mut known: HashMap<PeriodId, PeriodId> = HashMap::new();
    let mut in_period = |record: &CheckIn| CheckIn {
        period: period_here(ours, theirs, record.period, &mut known, &mut periods),
        ..record.clone()
    };
    let check_ins =
        Facts::between(&ours.check_ins, &theirs.check_ins, turns, &mut in_period, |c| is_erased(c.delegate))?;
    let (items, item_here) = items_here(document, ours, theirs)?;
    let of_item = |record: &HandOver| HandOver {
        item: item_here.get(&record.item).copied().unwrap_or(record.item),
        ..record.clone()
    };
    let hand_overs =
        Facts::between(&ours.hand_overs, &theirs.hand_overs, turns, of_item, |h| is_erased(h.delegate))?;
    let badges =
        Facts::between(&ours.badges, &theirs.badges, turns, BadgeGiven::clone, |b| is_erased(b.delegate))?;
    let mut brought = Brought {
        check_ins,
        hand_overs,
        badges,
        items,
        people: Vec::new(),
        organisations: Vec::new(),
        delegations: Vec::new(),
        periods,
        reissued: Vec::new(),
        replaced: Vec::new(),
    };
    bring_people(document, ours, theirs, &mut brought)?;
    badges_now(document, ours, theirs, &mut brought)?;
    Ok(brought)
}

/// Whoever the records name: those of the new ones, and whoever stands somewhere or has something by all of them together. A walk-in whose
/// admission was undone here stands nowhere, and stays away.
fn needed(ours: &Side, brought: &Brought) -> HashSet<DelegateId> {
    let mut needed: HashSet<DelegateId> = brought.check_ins.said().map(|c| c.delegate).collect();
    needed.extend(brought.hand_overs.said().map(|h| h.delegate));
    needed.extend(brought.badges.said().map(|b| b.delegate));
    let standings = attendance(&brought.check_ins.after(&ours.check_ins), &Punctuality::unasked());
    needed.extend(standings.into_values().flat_map(HashMap::into_keys));
    needed.extend(holdings(&brought.hand_overs.after(&ours.hand_overs)).into_keys().map(|(who, _)| who));
    needed
}

fn bring_people(
    document: &Document,
    ours: &Side,
    theirs: &Side,
    brought: &mut Brought,
) -> Result<(), ApiError> {
    let needed = needed(ours, brought);
    // In the order of their numbers, so that those who get another one get it in the same order everywhere.
    let mut taken: BTreeSet<u32> = ours.people.iter().map(|d| d.number).collect();
    let mut next = store::delegates::next_number(document)?;
    for person in theirs.people.iter().filter(|d| needed.contains(&d.id)) {
        if store::delegates::is_known(document, person.id)? {
            continue;
        }
        let mut person = person.clone();
        let number = person.number;
        if !taken.insert(number) {
            while !taken.insert(next) {
                next += 1;
            }
            person.number = next;
        }
        person.organisation =
            organisation_here(ours, theirs, person.organisation, &mut brought.organisations);
        person.delegation = delegation_here(document, ours, theirs, &person, brought)?;
        person.replaced_by =
            person.replaced_by.filter(|by| ours.person(*by).is_some() || needed.contains(by));
        let moved = Some(number).filter(|number| *number != person.number);
        brought.people.push((person, moved));
    }
    Ok(())
}

/// Which badge everybody has of whom the other copy knows one that was given: the latest.
fn badges_now(
    document: &Document,
    ours: &Side,
    theirs: &Side,
    brought: &mut Brought,
) -> Result<(), ApiError> {
    let merged: HashMap<DelegateId, DelegateId> = store::merged::pairs(document)?.into_iter().collect();
    let owner = |record: &BadgeGiven| merged.get(&record.delegate).copied().unwrap_or(record.delegate);
    let after = brought.badges.after(&ours.badges);
    let held = badges_that_hold(&after);
    let owners: BTreeSet<DelegateId> = brought.badges.said().map(owner).collect();
    let (mut reissued, mut replaced) = (Vec::new(), Vec::new());
    for delegate in owners {
        // Whoever is brought along has the badge that the other copy knows.
        let Some(here) = ours.person(delegate) else { continue };
        let there = theirs.person(delegate).map_or("", |person| person.badge.as_str());
        let own: Vec<&str> = held
            .iter()
            .filter(|record| owner(record) == delegate)
            .map(|record| record.code.as_str())
            .collect();
        let gave = |record: &&BadgeGiven| {
            owner(record) == delegate && record.code == here.badge && record.kind == BadgeGivenKind::Given
        };
        // What the other desk gave, this copy learned and the other desk then took back.
        let is_taken_back = after.iter().any(|record| gave(&record)) && !held.iter().any(gave);
        let badge = match own.last() {
            _ if is_taken_back && !there.is_empty() => there,
            Some(latest) => latest,
            None => here.badge.as_str(),
        };
        let other = if badge == here.badge { there } else { here.badge.as_str() };
        if !other.is_empty() && other != badge {
            let (badge, revoked) = (badge.to_owned(), other.to_owned());
            reissued.push(Reissued { delegate, badge, revoked });
        }
        replaced.extend(own.into_iter().filter(|code| *code != badge).map(str::to_owned));
    }
    brought.reissued = reissued;
    brought.replaced = replaced;
    Ok(())
}

/// The things that only the other copy lists, and what each of its things is here: one that both named by themselves is one thing.
fn items_here(
    document: &Document,
    ours: &Side,
    theirs: &Side,
) -> Result<(Vec<HandOutItem>, HashMap<HandOutItemId, HandOutItemId>), ApiError> {
    let mut brought = Vec::new();
    let mut items: HashMap<HandOutItemId, HandOutItemId> = HashMap::new();
    for there in &theirs.items {
        let same = ours.items.iter().find(|item| item.id == there.id);
        let here = match same.or_else(|| ours.items.iter().find(|item| item.is_like(there))) {
            Some(item) => item.id,
            None => {
                // Whoever took it off the list here keeps it off.
                if !store::hand_overs::is_known_item(document, there.id)? {
                    brought.push(there.clone());
                }
                there.id
            }
        };
        items.insert(there.id, here);
    }
    Ok((brought, items))
}

/// The period of this copy that one of the other copy is: the same, or one of the same key that both copies made apart. One that only the
/// other copy has is brought.
fn period_here(
    ours: &Side,
    theirs: &Side,
    id: PeriodId,
    known: &mut HashMap<PeriodId, PeriodId>,
    brought: &mut Vec<AttendancePeriod>,
) -> PeriodId {
    if let Some(here) = known.get(&id) {
        return *here;
    }
    let there = theirs.periods.iter().find(|p| p.id == id);
    let same = |p: &&AttendancePeriod| p.id == id || there.is_some_and(|there| p.is_like(there));
    let here = match (ours.periods.iter().find(same), there) {
        (Some(here), _) => here.id,
        (None, Some(there)) => {
            brought.push(there.clone());
            there.id
        }
        (None, None) => id,
    };
    known.insert(id, here);
    here
}

/// The organisation of this copy that one of the other copy is. One that only the other copy has is brought, with whose office it is.
fn organisation_here(
    ours: &Side,
    theirs: &Side,
    id: Option<OrganisationId>,
    brought: &mut Vec<Organisation>,
) -> Option<OrganisationId> {
    let there = theirs.organisations.iter().find(|o| Some(o.id) == id)?;
    let mut here = ours.organisations.iter().chain(brought.iter());
    let same = |o: &&Organisation| o.id == there.id || fold(&o.name) == fold(&there.name);
    if let Some(here) = here.find(same) {
        return Some(here.id);
    }
    // Kept before its parent is looked for, so that a ring of offices comes to an end.
    let at = brought.len();
    brought.push(Organisation { parent: None, ..there.clone() });
    let parent = organisation_here(ours, theirs, there.parent, brought);
    if let Some(one) = brought.get_mut(at) {
        one.parent = parent.filter(|parent| *parent != there.id);
    }
    Some(there.id)
}

/// The delegation of this copy that the one of somebody of the other copy is. One that only the other copy has is brought, unless it was taken
/// away here: then whoever belonged to it is counted where a walk-in would be.
fn delegation_here(
    document: &Document,
    ours: &Side,
    theirs: &Side,
    person: &Delegate,
    brought: &mut Brought,
) -> Result<Option<DelegationId>, ApiError> {
    let Some(there) = theirs.delegations.iter().find(|d| Some(d.id) == person.delegation) else {
        return Ok(None);
    };
    let organisation = organisation_here(ours, theirs, there.organisation, &mut brought.organisations);
    let there = Delegation { organisation, ..there.clone() };
    let name = |d: &Delegation| fold(d.name.best("en"));
    let same = |d: &&Delegation| {
        d.id == there.id
            || (d.kind == there.kind
                && d.country == there.country
                && d.organisation == there.organisation
                && name(d) == name(&there))
    };
    if let Some(here) = ours.delegations.iter().chain(&brought.delegations).find(same) {
        return Ok(Some(here.id));
    }
    if store::delegations::is_known(document, there.id)? {
        return Ok(delegation_for(&ours.delegations, person.organisation, person.country));
    }
    let id = there.id;
    brought.delegations.push(there);
    Ok(Some(id))
}
