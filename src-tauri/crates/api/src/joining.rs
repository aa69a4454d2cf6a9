//! Joining the check-ins of two copies of one workshop: nothing is lost, nothing counts twice, and what differs is told.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{instant, texts};
use crate::delegates::subject;
use crate::duplicates::{take_over_arrivals, take_over_hand_outs};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use crate::workshop::venue_now;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;
use warsha_core::attendance::{AttendancePeriod, CheckIn, Punctuality, attendance};
use warsha_core::delegate::Delegate;
use warsha_core::hand_over::{HandOutItem, HandOutKind as ThingKind, HandOver};
use warsha_core::ids::{CheckInId, DelegateId, HandOutItemId, HandOverId, OrganisationId, PeriodId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::search::fold;
use warsha_core::workshop::Workshop;
use warsha_store as store;
use warsha_store::{Access, Document, Passphrase};

/// What joining reads of a copy.
struct Side {
    workshop: Workshop,
    check_ins: Vec<CheckIn>,
    people: Vec<Delegate>,
    periods: Vec<AttendancePeriod>,
    organisations: Vec<Organisation>,
    refused: Vec<store::door::RefusedScan>,
    badges: Vec<store::door::BadgeGiven>,
    items: Vec<HandOutItem>,
    hand_overs: Vec<HandOver>,
}

impl Side {
    fn of(document: &Document) -> Result<Self, ApiError> {
        Ok(Self {
            workshop: store::workshop::get(document)?,
            check_ins: store::check_ins::all(document)?,
            people: store::delegates::all(document)?,
            periods: store::periods::all(document)?,
            organisations: store::organisations::all(document)?,
            refused: store::door::refused(document, u32::MAX)?,
            badges: store::door::badges_given(document)?,
            items: store::hand_overs::items(document)?,
            hand_overs: store::hand_overs::all(document)?,
        })
    }

    fn person(&self, id: DelegateId) -> Option<&Delegate> {
        self.people.iter().find(|d| d.id == id)
    }

    fn key(&self, id: PeriodId) -> String {
        self.periods.iter().find(|p| p.id == id).map(AttendancePeriod::key).unwrap_or_default()
    }
}

/// What is brought over.
#[derive(Default)]
struct Brought {
    records: Vec<CheckIn>,
    items: Vec<HandOutItem>,
    hand_overs: Vec<HandOver>,
    people: Vec<(Delegate, Option<u32>)>,
    organisations: Vec<Organisation>,
    periods: Vec<AttendancePeriod>,
    left_out: u32,
    damaged: u32,
}

impl Brought {
    fn speaks_of(&self, delegate: DelegateId) -> bool {
        self.records.iter().any(|record| record.delegate == delegate)
            || self.hand_overs.iter().any(|record| record.delegate == delegate)
    }
}

/// Joins the check-ins of another copy of the open workshop.
pub fn join_copy(backend: &mut Backend, wanted: JoinCopy) -> Outcome<Joined> {
    let path = Path::new(&wanted.path);
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    let clock = crate::document::clock(backend);
    let theirs = Document::open(path, passphrase.as_ref(), Access::ReadOnly, None, clock)
        .map_err(|error| ApiError::from(error).with_path(path))?;
    let theirs = Side::of(&theirs)?;
    let open = backend.open_mut()?;
    let ours = Side::of(&open.document)?;
    if ours.workshop.id != theirs.workshop.id {
        return Err(ApiError::new(ErrorCode::OtherWorkshop).with_path(path));
    }
    let brought = to_bring(&open.document, &ours, &theirs)?;
    let subject = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let done = open.write(Op::JoinCheckIns, &subject, |tx| {
        for period in &brought.periods {
            store::periods::insert(tx, period)?;
        }
        for organisation in &brought.organisations {
            store::organisations::upsert(tx, organisation)?;
        }
        for (person, _) in &brought.people {
            store::delegates::insert(tx, person)?;
        }
        for record in &brought.records {
            store::check_ins::append(tx, record)?;
        }
        for record in brought.records.iter().rev() {
            tx.compensate_with(record.id);
        }
        for (at, item) in brought.items.iter().enumerate() {
            store::hand_overs::put_item(tx, item, ours.items.len() + at)?;
        }
        for record in &brought.hand_overs {
            store::hand_overs::append(tx, record)?;
        }
        for record in brought.hand_overs.iter().rev() {
            tx.compensate_with(record.id);
        }
        // What the other copy says of an entry that was made one with another here is that one's.
        for (gone, kept) in store::merged::pairs(tx)? {
            if brought.speaks_of(gone) {
                take_over_arrivals(tx, gone, kept)?;
                take_over_hand_outs(tx, gone, kept)?;
            }
        }
        for scan in &theirs.refused {
            store::door::append_refused(tx, scan)?;
        }
        // A badge that the other desk gave is no badge of another workshop; whoever was erased here is not brought back by one.
        for given in &theirs.badges {
            if !store::delegates::is_erased(tx, given.delegate)? {
                store::door::append_badge(tx, given)?;
            }
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(told(&ours, &theirs, &brought), &done.changed))
}

fn to_bring(document: &Document, ours: &Side, theirs: &Side) -> Result<Brought, ApiError> {
    let here: HashMap<CheckInId, &CheckIn> = ours.check_ins.iter().map(|c| (c.id, c)).collect();
    let mut brought = Brought::default();
    let mut periods: HashMap<PeriodId, PeriodId> = HashMap::new();
    let mut people: HashSet<DelegateId> = HashSet::new();
    for record in &theirs.check_ins {
        let period = period_here(ours, theirs, record.period, &mut periods, &mut brought.periods);
        let record = CheckIn { period, ..record.clone() };
        match here.get(&record.id) {
            Some(known) => brought.damaged += u32::from(**known != record),
            None if store::delegates::is_erased(document, record.delegate)? => brought.left_out += 1,
            None => {
                people.insert(record.delegate);
                brought.records.push(record);
            }
        }
    }
    bring_hand_overs(document, ours, theirs, &mut brought, &mut people)?;
    // In the order of their numbers, so that those who get another one get it in the same order everywhere.
    let mut taken: BTreeSet<u32> = ours.people.iter().map(|d| d.number).collect();
    let mut next = store::delegates::next_number(document)?;
    for person in theirs.people.iter().filter(|d| people.contains(&d.id)) {
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
        let moved = Some(number).filter(|number| *number != person.number);
        brought.people.push((person, moved));
    }
    Ok(brought)
}

/// What the other copy handed over. A thing that only it lists is brought along; one that both named by themselves is one thing.
fn bring_hand_overs(
    document: &Document,
    ours: &Side,
    theirs: &Side,
    brought: &mut Brought,
    people: &mut HashSet<DelegateId>,
) -> Result<(), ApiError> {
    let here: HashMap<HandOverId, &HandOver> = ours.hand_overs.iter().map(|h| (h.id, h)).collect();
    let mut items: HashMap<HandOutItemId, HandOutItemId> = HashMap::new();
    for there in &theirs.items {
        let same = ours.items.iter().find(|item| item.id == there.id);
        let here = match same.or_else(|| ours.items.iter().find(|item| item.is_like(there))) {
            Some(item) => item.id,
            None => {
                // Whoever took it off the list here keeps it off.
                if !store::hand_overs::is_known_item(document, there.id)? {
                    brought.items.push(there.clone());
                }
                there.id
            }
        };
        items.insert(there.id, here);
    }
    for record in &theirs.hand_overs {
        let item = items.get(&record.item).copied().unwrap_or(record.item);
        let record = HandOver { item, ..record.clone() };
        match here.get(&record.id) {
            Some(known) => brought.damaged += u32::from(**known != record),
            None if store::delegates::is_erased(document, record.delegate)? => brought.left_out += 1,
            None => {
                people.insert(record.delegate);
                brought.hand_overs.push(record);
            }
        }
    }
    Ok(())
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
    let same = |p: &&AttendancePeriod| {
        p.id == id || there.is_some_and(|there| p.key() == there.key() && p.session == there.session)
    };
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
    brought.push(there.clone());
    Some(there.id)
}

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

fn told(ours: &Side, theirs: &Side, brought: &Brought) -> Joined {
    let their_ids: HashSet<CheckInId> = theirs.check_ins.iter().map(|c| c.id).collect();
    let shared = ours.check_ins.iter().filter(|c| their_ids.contains(&c.id)).count();
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
    let here = attendance(&ours.check_ins, &Punctuality::unasked());
    let stood_in = |record: &&CheckIn| {
        let standing = here.get(&record.period).and_then(|all| all.get(&record.delegate));
        record.kind.is_arrival() && standing.is_some_and(warsha_core::attendance::Standing::is_in)
    };
    Joined {
        brought: brought.records.iter().map(line).collect(),
        shared: shared as u32,
        only_here: (ours.check_ins.len() - shared) as u32,
        added: brought
            .people
            .iter()
            .map(|(person, there)| JoinedPerson {
                number: person.number,
                name: subject(person),
                number_there: *there,
            })
            .collect(),
        differing: theirs.people.iter().flat_map(|there| differing(ours, theirs, there)).collect(),
        twice: brought.records.iter().filter(stood_in).map(line).collect(),
        handed: brought.hand_overs.iter().map(handed).collect(),
        left_out: brought.left_out,
        damaged: brought.damaged,
    }
}

/// Where two copies say something else of one person.
fn differing(ours: &Side, theirs: &Side, there: &Delegate) -> Vec<DifferingPerson> {
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
    pairs
        .into_iter()
        .filter(|(_, ours, theirs)| ours != theirs)
        .map(|(detail, ours, theirs)| DifferingPerson {
            number: here.number,
            detail: detail.into(),
            ours,
            theirs,
        })
        .collect()
}
