//! Releases of the programme, times as they really were, kinds of the workshop's own.

use warsha_core::Localised;
use warsha_core::actual::{ActualKind, ActualRecord, actuals};
use warsha_core::ids::{ActualId, OutcomeId, OwnKindId, PlacementId, ReleaseId, SessionId};
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::own_kind::{KindColour, OwnKind};
use warsha_core::release::{Release, Snapshot, releases_that_hold};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, Session, SessionKind, SessionMode};
use warsha_core::workshop::DayNote;
use warsha_store::*;

use crate::after;
use crate::support::*;

fn own_kind() -> OwnKind {
    OwnKind {
        id: OwnKindId::new(uuid(0x9001)),
        name: Localised::of("en", "Healing circle").with("fr", "Cercle de guérison"),
        colour: KindColour::Teal,
        counts: true,
        rank: "n".to_owned(),
    }
}

/// A session with every field set.
fn full_session() -> Session {
    let mut full = session(1, "Legal clinics");
    full.title.set("fr", "Cliniques juridiques");
    full.short_title = Localised::of("en", "Clinics");
    full.kind = SessionKind::Other;
    full.own_kind = Some(own_kind().id);
    full.parent = Some(SessionId::new(uuid(9)));
    full.leads = vec![
        Lead {
            delegate: Some(delegate(1, "").id),
            name: "Ana Exemplar".into(),
            organisation: "LPF".into(),
            role: LeadRole::Moderator,
        },
        Lead { delegate: None, name: String::new(), organisation: "Réseau".into(), role: LeadRole::Lead },
    ];
    full.languages = vec!["fr".into(), "sw".into()];
    full.interpretation = true;
    full.objective = "See".into();
    full.outcomes = vec![OutcomeId::new(uuid(12))];
    full.tags = vec!["legal aid".into(), "women".into()];
    full.needs = vec!["projector".into()];
    full.organisers_only = true;
    full.mode = SessionMode::Hybrid;
    full.join_link = "https://meet.example.org/x".into();
    full.expected_people = Some(12);
    full.shortest_minutes = Some(20);
    full
}

fn snapshot() -> Snapshot {
    let placement = |number: u128, rooms| Placement {
        id: PlacementId::new(uuid(0x5000 + number)),
        session: full_session().id,
        day: "2024-06-30".parse().unwrap(),
        start: 1470,
        duration: 45,
        open_end: number == 1,
        rooms,
        pinned: number == 2,
    };
    let mut snapshot = Snapshot {
        day_notes: vec![DayNote {
            day: "2024-07-01".parse().unwrap(),
            theme: Localised::of("fr", "La terre"),
            objective: Localised::default(),
        }],
        ..Snapshot::default()
    };
    snapshot.agenda.days = workshop_sample().days();
    snapshot.agenda.rooms = vec![room(1, "Salle bleue"), room(2, "Garden")];
    snapshot.agenda.own_kinds = vec![own_kind()];
    snapshot.agenda.sessions = vec![full_session(), session(2, "Tea")];
    snapshot.agenda.placements = vec![
        placement(1, Rooms::All),
        placement(2, Rooms::Some(vec![room(2, "").id, room(1, "").id])),
        placement(3, Rooms::None),
    ];
    snapshot.agenda.people = 22;
    snapshot
}

fn release(number: u32) -> Release {
    Release {
        id: ReleaseId::new(uuid(0xa000 + u128::from(number))),
        number,
        note: "Grace comes a day later".to_owned(),
        at: "2024-06-10T06:00:00Z".parse().unwrap(),
        desk: "Desk 1".to_owned(),
        withdraws: None,
    }
}

#[test]
fn release_comes_back_with_its_agenda_as_it_was() {
    let (_place, document) = after(|tx| releases::append(tx, &release(1), &snapshot()));
    assert_eq!(releases::all(&document).unwrap(), [release(1)]);
    assert_eq!(releases::snapshot(&document, release(1).id).unwrap(), snapshot());
    let unknown = releases::snapshot(&document, release(2).id);
    assert!(matches!(unknown, Err(StoreError::Unknown { what: "release", .. })));
}

#[test]
fn release_undone_is_withdrawn_and_redone_holds_again() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let done = document
        .write(Operation::ReleaseProgramme, "1", |tx| {
            tx.compensate_with(release(1).id);
            releases::append(tx, &release(1), &snapshot())
        })
        .unwrap();
    assert_eq!(done.changed, [ChangedArea::Programme]);
    let out = |document: &Document| releases_that_hold(&releases::all(document).unwrap()).len();
    assert_eq!(document.undo().unwrap().unwrap().changed, [ChangedArea::Programme]);
    assert_eq!((out(&document), releases::all(&document).unwrap().len()), (0, 2));
    document.redo().unwrap().unwrap();
    assert_eq!(out(&document), 1);
    assert_eq!(releases::snapshot(&document, release(1).id).unwrap(), snapshot());
}

#[test]
fn person_erased_leaves_released_programmes_too() {
    let (place, mut document) = after(|tx| {
        delegates::insert(tx, &delegate(1, "Ana Exemplar"))?;
        releases::append(tx, &release(1), &snapshot())
    });
    let erased = document.erase_delegate(delegate(1, "").id).unwrap();
    assert_eq!(erased.mentions_left, []);
    let left = releases::snapshot(&document, release(1).id).unwrap();
    let leads = &left.agenda.sessions[0].leads;
    assert_eq!((leads.len(), leads[0].delegate, leads[0].name.as_str()), (2, None, ""));
    document.close().unwrap();
    let bytes = std::fs::read(place.path("w.warsha")).unwrap();
    assert!(!bytes.windows(12).any(|window| window == b"Ana Exemplar"));
}

#[test]
fn times_come_back_and_are_taken_back_by_undo() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let placement = PlacementId::new(uuid(0x5001));
    let record = |kind, number: u128| ActualRecord {
        id: ActualId::new(uuid(0xb000 + number)),
        placement,
        kind,
        withdraws: None,
        at: "2024-06-30T06:07:00Z".parse().unwrap(),
        desk: "Door".into(),
    };
    for (kind, number) in [(ActualKind::Started, 1), (ActualKind::Ended, 2)] {
        let done = document
            .write(Operation::StartSession, "Legal clinics", |tx| {
                tx.compensate_with(record(kind, number).id);
                actual_times::append(tx, &record(kind, number))
            })
            .unwrap();
        assert_eq!(done.changed, [ChangedArea::ActualTimes]);
    }
    let all = actual_times::of_placement(&document, placement).unwrap();
    assert_eq!(all, [record(ActualKind::Started, 1), record(ActualKind::Ended, 2)]);
    document.undo().unwrap().unwrap();
    let told = actuals(&actual_times::all(&document).unwrap()).remove(&placement).unwrap();
    assert!(told.is_running());
    document.redo().unwrap().unwrap();
    let told = actuals(&actual_times::all(&document).unwrap()).remove(&placement).unwrap();
    assert_eq!(told.ended, Some(record(ActualKind::Ended, 2).at));
}

#[test]
fn kinds_and_sessions_of_them_come_back() {
    let mut first = own_kind();
    first.id = OwnKindId::new(uuid(0x9002));
    first.rank = "a".into();
    first.counts = false;
    let full = full_session();
    let (_place, mut document) = after(|tx| {
        own_kinds::upsert(tx, &own_kind())?;
        own_kinds::upsert(tx, &first)?;
        sessions::upsert(tx, &full)
    });
    assert_eq!(own_kinds::all(&document).unwrap(), [first.clone(), own_kind()]);
    assert_eq!(sessions::get(&document, full.id).unwrap(), Some(full));
    let done = document
        .write(Operation::RemoveKind, "Healing circle", |tx| own_kinds::remove(tx, first.id))
        .unwrap();
    assert_eq!(done.changed, [ChangedArea::Agenda]);
    assert_eq!(own_kinds::all(&document).unwrap(), [own_kind()]);
}
