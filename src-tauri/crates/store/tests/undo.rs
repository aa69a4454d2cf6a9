//! Undo and redo: every operation can be taken back and done again, to the same state.

// Outside of test functions as well: what cannot be prepared fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::*;
use warsha_core::Localised;
use warsha_core::attendance::{
    AttendancePeriod, CheckIn, CheckInKind, CheckInWay, PeriodPart, Standing, standing,
};
use warsha_core::delegate::AttendanceMode;
use warsha_core::delegation::{Delegation, DelegationKind, PlaceTarget};
use warsha_core::ids::*;
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms};
use warsha_store::*;

#[test]
fn undo_and_redo_are_named_and_recorded() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    assert_eq!(document.history(), UndoState::default());
    assert_eq!(document.undo().unwrap(), None);
    add(&mut document, 1, "Ana Exemplar");
    add(&mut document, 2, "Bo Sample");
    let undone = document.undo().unwrap().unwrap();
    assert_eq!((undone.operation, undone.subject.as_str()), (Operation::AddDelegate, "Bo Sample"));
    assert_eq!(undone.changed, [ChangedArea::Delegates]);
    assert_eq!(names(&document), ["Ana Exemplar"]);
    let named = |name: &str| Some((Operation::AddDelegate, name.to_owned()));
    assert_eq!(document.history(), UndoState { undo: named("Ana Exemplar"), redo: named("Bo Sample") });
    let log = document.activity(2, None).unwrap();
    assert_eq!(
        (log[0].undoes, log[1].undone, log[0].operation.as_str()),
        (Some(log[1].id), true, "add_delegate")
    );
    document.redo().unwrap().unwrap();
    assert_eq!(names(&document), ["Ana Exemplar", "Bo Sample"]);
    let log = document.activity(3, None).unwrap();
    assert_eq!((log[0].redoes, log[2].undone), (Some(log[2].id), false));
    document.undo().unwrap();
    add(&mut document, 3, "Cy Placeholder");
    assert_eq!(document.redo().unwrap(), None, "a new operation ends what could be redone");
    document.drop_history();
    assert_eq!(document.undo().unwrap(), None);
    assert_eq!(document.sequence(), 7);
}

#[test]
fn activity_is_paged_and_its_numbers_have_no_gap() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    for number in 1..=9 {
        add(&mut document, number, &format!("Fictional {number}"));
    }
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let page = document.activity(4, before).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        seen.extend(page);
    }
    let subjects: Vec<&str> = seen.iter().map(|entry| entry.subject.as_str()).collect();
    assert_eq!(subjects.len(), 10);
    assert_eq!((subjects[0], subjects[9]), ("Fictional 9", "Regional exchange"));
    assert!(seen.iter().all(|entry| entry.device_name == "Desk 1" && entry.device == document.device_id()));
    assert_eq!(document.operations().unwrap(), document.sequence());
}

#[test]
fn change_that_fails_or_changes_nothing_leaves_no_trace() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    let failed: Result<Done<()>, StoreError> = document.write(Operation::AddDelegate, "Bo", |tx| {
        delegates::insert(tx, &delegate(2, "Bo Sample"))?;
        assert_eq!(delegates::all(tx)?.len(), 2, "a change sees what it has written");
        Err(StoreError::NotAllowed)
    });
    assert_eq!(failed, Err(StoreError::NotAllowed));
    let same = document
        .write(Operation::EditDelegate, "Ana", |tx| delegates::update(tx, &delegate(1, "Ana Exemplar")));
    assert_eq!(same, Ok(Done { value: (), changed: vec![], operation: None }));
    assert_eq!(names(&document), ["Ana Exemplar"]);
    assert_eq!((document.sequence(), document.operations().unwrap()), (2, 2));
    assert_eq!(document.history().undo, Some((Operation::AddDelegate, "Ana Exemplar".into())));
}

fn a_check_in(id: CheckInId, at: chrono::DateTime<chrono::Utc>) -> CheckIn {
    CheckIn {
        id,
        delegate: delegate(1, "").id,
        period: PeriodId::new(uuid(0x70)),
        kind: CheckInKind::Arrived,
        withdraws: None,
        way: CheckInWay::Typed,
        mode: AttendanceMode::Online,
        at,
        desk: "Door".into(),
    }
}

#[test]
fn check_in_undone_is_withdrawn_and_redone_holds_again() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let done = document
        .write(Operation::CheckIn, "Ana Exemplar", |tx| {
            let fact = a_check_in(CheckInId::new(tx.new_id()), tx.now());
            check_ins::append(tx, &fact)?;
            tx.compensate_with(fact.id);
            Ok::<_, StoreError>(fact)
        })
        .unwrap();
    assert_eq!(done.changed, [ChangedArea::Attendance]);
    let is_in = |document: &Document| {
        let standing = standing(&check_ins::all(document).unwrap(), done.value.period, done.value.delegate);
        matches!(standing, Standing::In { check_in, .. } if check_in == done.value.id)
    };
    assert_eq!(document.undo().unwrap().unwrap().changed, [ChangedArea::Attendance]);
    let facts = check_ins::all(&document).unwrap();
    assert_eq!(facts.len(), 2);
    assert_eq!((facts[1].kind, facts[1].withdraws), (CheckInKind::Withdrawn, Some(done.value.id)));
    assert_eq!(facts[1].desk, "Desk 1");
    assert!(!is_in(&document));
    document.redo().unwrap().unwrap();
    assert!(is_in(&document));
    document.undo().unwrap().unwrap();
    assert!(!is_in(&document));
    let facts = check_ins::all(&document).unwrap();
    assert_eq!(facts.len(), 4);
    assert_eq!(facts[0], done.value, "facts are never changed");
}

#[test]
fn check_in_and_its_withdrawal_undone_and_redone_one_after_the_other_fit() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let append = |document: &mut Document, operation, withdraws: Option<CheckInId>| {
        let done = document.write(operation, "Ana Exemplar", |tx| {
            let mut fact = a_check_in(CheckInId::new(tx.new_id()), tx.now());
            if withdraws.is_some() {
                fact = CheckIn { kind: CheckInKind::Withdrawn, withdraws, ..fact };
            }
            check_ins::append(tx, &fact)?;
            tx.compensate_with(fact.id);
            Ok::<_, StoreError>(fact.id)
        });
        done.unwrap().value
    };
    let arrival = append(&mut document, Operation::CheckIn, None);
    append(&mut document, Operation::WithdrawCheckIn, Some(arrival));
    let fact = a_check_in(arrival, chrono::DateTime::UNIX_EPOCH);
    let is_in = |document: &Document| {
        standing(&check_ins::all(document).unwrap(), fact.period, fact.delegate).is_in()
    };
    for _ in 0..2 {
        assert!(!is_in(&document), "withdrawn");
        document.undo().unwrap().unwrap();
        assert!(is_in(&document), "the withdrawal is undone");
        document.undo().unwrap().unwrap();
        assert!(!is_in(&document), "the check-in is undone, too");
        document.redo().unwrap().unwrap();
        assert!(is_in(&document));
        document.redo().unwrap().unwrap();
    }
}

#[test]
fn walk_in_undone_takes_the_delegate_back_and_keeps_the_facts() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    document
        .write(Operation::AdmitWalkIn, "Ana Exemplar", |tx| {
            delegates::insert(tx, &delegate(1, "Ana Exemplar"))?;
            let fact = a_check_in(CheckInId::new(tx.new_id()), tx.now());
            tx.compensate_with(fact.id);
            check_ins::append(tx, &fact)
        })
        .unwrap();
    document.undo().unwrap();
    assert_eq!(names(&document), Vec::<String>::new());
    assert_eq!(check_ins::all(&document).unwrap().len(), 2);
    let redone = document.redo().unwrap().unwrap();
    assert_eq!(redone.changed, [ChangedArea::Delegates, ChangedArea::Attendance]);
    assert_eq!(names(&document), ["Ana Exemplar"]);
    assert_eq!(check_ins::all(&document).unwrap().len(), 3);
}

#[test]
fn parts_come_and_go_with_their_whole() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let mut opening = session(1, "Opening");
    opening.leads =
        vec![
            Lead { delegate: None, name: "Ana".into(), organisation: String::new(), role: LeadRole::Lead };
            3
        ];
    opening.outcomes = vec![OutcomeId::new(uuid(11))];
    document.write(Operation::AddSession, "Opening", |tx| sessions::upsert(tx, &opening)).unwrap();
    let mut shorter = opening.clone();
    shorter.leads.truncate(1);
    shorter.outcomes.clear();
    document.write(Operation::EditSession, "Opening", |tx| sessions::upsert(tx, &shorter)).unwrap();
    document.undo().unwrap().unwrap();
    assert_eq!(sessions::all(&document).unwrap(), [opening.clone()]);
    document.undo().unwrap().unwrap();
    assert_eq!(sessions::all(&document).unwrap(), []);
    document.redo().unwrap().unwrap();
    document.redo().unwrap().unwrap();
    assert_eq!(sessions::all(&document).unwrap(), [shorter]);
}

/// A small generator of its own, so that a failing walk is the same tomorrow.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % limit
    }
}

/// One random operation over several tables.
fn step(document: &mut Document, dice: &mut Dice) -> Option<OperationId> {
    let (kind, one, two) = (dice.below(11), u128::from(dice.below(8)), dice.below(5));
    let text = format!("t{}", dice.below(1000));
    let written = document.write(Operation::EditDelegates, &text, |tx| -> Result<(), StoreError> {
        match kind {
            0 | 1 => {
                let mut person = delegate(one as u32, &text);
                person.city.clone_from(&text);
                delegates::insert(tx, &person)?;
            }
            2 => {
                delegates::remove(tx, delegate(one as u32, "").id)?;
            }
            3 | 4 => {
                let mut session = session(one, &text);
                session.leads = (0..two)
                    .map(|_| Lead {
                        delegate: None,
                        name: text.clone(),
                        organisation: String::new(),
                        role: LeadRole::Lead,
                    })
                    .collect();
                session.outcomes = (0..two).map(|at| OutcomeId::new(uuid(u128::from(at)))).collect();
                sessions::upsert(tx, &session)?;
            }
            5 => {
                sessions::remove(tx, session(one, "").id)?;
            }
            6 | 7 => {
                let rooms = (0..two).map(|at| room(u128::from(at), "").id).collect();
                placements::upsert(
                    tx,
                    &Placement {
                        id: PlacementId::new(uuid(0x5000 + one)),
                        session: session(u128::from(two), "").id,
                        day: "2024-06-30".parse().unwrap(),
                        start: 60 * one as i32,
                        duration: 30,
                        open_end: false,
                        rooms: if two == 0 { Rooms::All } else { Rooms::Some(rooms) },
                        pinned: two == 1,
                    },
                )?;
                rooms::upsert(tx, &room(one, &text))?;
            }
            8 => {
                delegations::upsert(
                    tx,
                    &Delegation {
                        id: delegation_id(one),
                        kind: DelegationKind::Guests,
                        name: Localised::of("en", &text),
                        country: None,
                        organisation: None,
                        counted: true,
                        targets: (0..two)
                            .map(|at| PlaceTarget {
                                id: TargetId::new(uuid(0x9000 + one * 10 + u128::from(at))),
                                places: vec![text.clone()],
                                people: at as u32,
                            })
                            .collect(),
                        rank: text.clone(),
                    },
                )?;
                delegations::remove(tx, delegation_id(u128::from(two)))?;
            }
            9 => {
                let mut workshop = workshop::get(tx)?;
                workshop.purpose.clone_from(&text);
                if two % 2 == 0 {
                    workshop.programme_line.outcomes.reverse();
                    workshop.day_notes.clear();
                }
                workshop::set(tx, &workshop)?;
            }
            _ => {
                periods::insert(
                    tx,
                    &AttendancePeriod {
                        id: PeriodId::new(uuid(0x7000 + one)),
                        day: "2024-06-30".parse().unwrap(),
                        part: PeriodPart::Day,
                        session: None,
                        placement: None,
                        from: two as i32,
                        to: 700,
                        counted: true,
                        own_times: two % 2 == 0,
                    },
                )?;
            }
        }
        Ok(())
    });
    written.unwrap().operation
}

#[test]
fn five_hundred_random_steps_undone_and_redone_are_identical() {
    let place = Place::new();
    let path = place.path("w.warsha");
    let mut document = place.create("w.warsha");
    let mut dice = Dice(20_240_610);
    let mut states = vec![dump(&path)];
    while states.len() <= 500 {
        if step(&mut document, &mut dice).is_some() {
            states.push(dump(&path));
        }
    }
    for state in states.iter().rev().skip(1) {
        document.undo().unwrap().unwrap();
        assert_eq!(&dump(&path), state);
    }
    assert_eq!(document.undo().unwrap(), None);
    for state in states.iter().skip(1) {
        document.redo().unwrap().unwrap();
        assert_eq!(&dump(&path), state);
    }
    // To and fro, with new operations in between.
    for round in 0..200 {
        let before = dump(&path);
        let back = dice.below(6);
        let undone = (0..back).take_while(|_| document.undo().unwrap().is_some()).count();
        for _ in 0..undone {
            document.redo().unwrap().unwrap();
        }
        assert_eq!(dump(&path), before, "round {round}");
        step(&mut document, &mut dice);
    }
}

#[test]
fn undo_of_what_no_longer_fits_is_refused_and_changes_nothing() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    let elsewhere = rusqlite::Connection::open(place.path("w.warsha")).unwrap();
    elsewhere.execute("UPDATE delegate SET city='Sarh'", []).unwrap();
    drop(elsewhere);
    assert_eq!(document.undo(), Err(StoreError::CannotUndo));
    assert_eq!(names(&document), ["Ana Exemplar"]);
    assert_eq!(document.history(), UndoState::default());
    add(&mut document, 2, "Bo Sample");
    assert!(document.undo().unwrap().is_some());
}
