//! Every noun goes into a document and comes out as it was.

// Outside of test functions as well: what cannot be prepared fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use proptest::prelude::*;
use std::collections::BTreeMap;
use support::*;
use warsha_core::agenda::Presence;
use warsha_core::attendance::{AttendancePeriod, CheckIn, CheckInKind, CheckInWay, PeriodPart};
use warsha_core::audience::Audience;
use warsha_core::delegate::{AgeBand, AttendanceMode, Category, Delegate, DelegateStatus, PhotoConsent, Sex};
use warsha_core::delegation::{Delegation, DelegationKind, PlaceTarget};
use warsha_core::ids::*;
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::organisation::{ConsortiumRole, Organisation, OrganisationType};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, SessionKind, SessionMode};
use warsha_core::{CountryCode, Localised};
use warsha_store::*;

/// Writes with `write`, closes, opens again.
fn after(write: impl FnOnce(&mut Change<'_>) -> Result<(), StoreError>) -> (Place, Document) {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    document.write(Operation::EditWorkshop, "all", write).unwrap();
    document.close().unwrap();
    let document = place.open("w.warsha").unwrap();
    (place, document)
}

fn placement(number: u128, session: SessionId, rooms: Rooms) -> Placement {
    Placement {
        id: PlacementId::new(uuid(0x5000 + number)),
        session,
        day: "2024-06-30".parse().unwrap(),
        start: 1470,
        duration: 45,
        open_end: true,
        rooms,
        pinned: true,
    }
}

fn organisation(number: u128, name: &str, acronym: &str) -> Organisation {
    Organisation {
        id: OrganisationId::new(uuid(0x6000 + number)),
        name: name.to_owned(),
        acronym: acronym.to_owned(),
        kind: Some(OrganisationType::Cso),
        role: Some(ConsortiumRole::Host),
        country: CountryCode::parse("TD"),
        parent: None,
    }
}

fn full_delegate() -> Delegate {
    Delegate {
        family_name: "Müller-Äthiop".into(),
        call_name: "Zé".into(),
        native_name: "أحمد بن يوسف".into(),
        delegation: Some(delegation_id(1)),
        organisation: Some(OrganisationId::new(uuid(77))),
        position: "Coordinator".into(),
        city: "N'Djaména".into(),
        country: CountryCode::parse("TD"),
        category: Category::Interpreter,
        sex: Sex::Female,
        age_band: Some(AgeBand::From35),
        first_timer: Some(false),
        speaks: "français, arabe".into(),
        language_codes: vec!["fr".into(), "ar".into()],
        interpretation: "en".into(),
        email: "ze@example.org".into(),
        phone: "+235 00 00 00 01".into(),
        status: DelegateStatus::VisaPending,
        mode: AttendanceMode::Online,
        arrives_on: "2024-06-28".parse().ok(),
        arrives_at: Some(1400),
        leaves_on: "2024-07-03".parse().ok(),
        leaves_at: Some(0),
        pick_up: "KQ 410".into(),
        hotel_room: "12".into(),
        passport: "X0000001".into(),
        visa: "asked".into(),
        diet: "halal".into(),
        access_needs: "ramp".into(),
        emergency_contact: "sister".into(),
        photo: PhotoConsent::No,
        note: "a\tb\n'c' \"d\" \u{0}e".into(),
        protected: true,
        alias: "Étoile".into(),
        replaced_by: Some(DelegateId::new(uuid(5))),
        own_fields: BTreeMap::from([("Taille".into(), "XL".into()), ("T\"".into(), String::new())]),
        ..delegate(7, "Zé Müller-Äthiop 𝒳 N’Djaména")
    }
}

#[test]
fn workshop_comes_back_with_outcomes_in_order_and_day_notes() {
    let place = Place::new();
    place.create("w.warsha").close().unwrap();
    let mut document = place.open("w.warsha").unwrap();
    assert_eq!(workshop::get(&document).unwrap(), workshop_sample());
    let mut smaller = workshop_sample();
    smaller.programme_line.outcomes.remove(0);
    smaller.day_notes.clear();
    smaller.expected_people = None;
    smaller.country = None;
    let done = document.write(Operation::EditWorkshop, "", |tx| workshop::set(tx, &smaller)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Workshop, ChangedArea::Agenda]);
    assert_eq!(workshop::get(&document).unwrap(), smaller);
}

#[test]
fn delegate_with_every_field_comes_back() {
    let full = full_delegate();
    let bare = delegate(3, "");
    let long = Delegate { note: "ل".repeat(100_000), ..delegate(9, &"long ".repeat(2_000)) };
    let written = [full.clone(), bare.clone(), long.clone()];
    let (_place, document) = after(|tx| written.iter().try_for_each(|one| delegates::insert(tx, one)));
    assert_eq!(delegates::all(&document).unwrap(), [bare, full.clone(), long]);
    assert_eq!(delegates::get(&document, full.id).unwrap(), Some(full));
    assert_eq!(delegates::next_number(&document).unwrap(), 10);
}

#[test]
fn delegate_removed_is_gone_and_the_number_stays_taken() {
    let (_place, mut document) = after(|tx| delegates::insert(tx, &delegate(4, "Ana Exemplar")));
    let id = delegate(4, "").id;
    let done = document.write(Operation::RemoveDelegate, "Ana", |tx| delegates::remove(tx, id)).unwrap();
    assert!(done.value);
    assert_eq!(names(&document), Vec::<String>::new());
    assert_eq!(delegates::get(&document, id).unwrap(), None);
    assert_eq!(delegates::next_number(&document).unwrap(), 5);
    let again =
        document.write(Operation::EditDelegate, "Ana", |tx| delegates::update(tx, &delegate(4, "Ana")));
    assert!(matches!(again, Err(StoreError::Unknown { what: "delegate", .. })));
    let twice = document.write(Operation::RemoveDelegate, "Ana", |tx| delegates::remove(tx, id)).unwrap();
    assert_eq!((twice.value, twice.operation), (false, None));
}

#[test]
fn rooms_come_back_in_the_order_of_rank() {
    let (mut second, first) = (room(1, "Salle bleue"), room(2, "Garden"));
    second.rank = "b".into();
    let (_place, mut document) = after(|tx| {
        rooms::upsert(tx, &second)?;
        rooms::upsert(tx, &first)
    });
    assert_eq!(rooms::all(&document).unwrap(), [first.clone(), second.clone()]);
    assert_eq!(rooms::get(&document, second.id).unwrap(), Some(second));
    let done = document.write(Operation::RemoveRoom, "Garden", |tx| rooms::remove(tx, first.id)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Workshop, ChangedArea::Agenda]);
    assert_eq!(rooms::get(&document, first.id).unwrap(), None);
}

#[test]
fn organisation_is_found_by_name_or_acronym_whatever_the_case() {
    let network = organisation(1, "Réseau des Femmes", "REF");
    let office = Organisation {
        parent: Some(network.id),
        kind: None,
        role: None,
        country: None,
        ..organisation(2, "réseau des femmes", "")
    };
    let (_place, document) = after(|tx| {
        organisations::upsert(tx, &network)?;
        organisations::upsert(tx, &office)
    });
    let find = |name: &str| organisations::find_by_name(&document, name).unwrap();
    assert_eq!(find("réseau des femmes"), Some(office.clone()));
    assert_eq!(find(" RÉSEAU DES FEMMES "), Some(network.clone()));
    assert_eq!(find("ref"), Some(network.clone()));
    assert_eq!(find(""), None);
    assert_eq!(organisations::all(&document).unwrap(), [network, office]);
}

#[test]
fn delegation_comes_back_with_its_targets() {
    let target = |number, places: &[&str], people| PlaceTarget {
        id: TargetId::new(uuid(number)),
        places: places.iter().map(|&p| p.to_owned()).collect(),
        people,
    };
    let mut chad = Delegation {
        id: delegation_id(1),
        kind: DelegationKind::Country,
        name: Localised::default(),
        country: CountryCode::parse("TD"),
        organisation: None,
        counted: true,
        targets: vec![target(92, &["Moundou", "Sarh"], 6), target(91, &[], 2)],
        rank: "a".into(),
    };
    let host = Delegation {
        id: delegation_id(2),
        kind: DelegationKind::HostStaff,
        name: Localised::of("en", "Host"),
        country: None,
        organisation: Some(OrganisationId::new(uuid(8))),
        counted: false,
        targets: vec![],
        rank: "b".into(),
    };
    let (_place, mut document) = after(|tx| {
        delegations::upsert(tx, &host)?;
        delegations::upsert(tx, &chad)
    });
    assert_eq!(delegations::all(&document).unwrap(), [chad.clone(), host]);
    chad.targets.remove(0);
    document.write(Operation::EditDelegation, "Chad", |tx| delegations::upsert(tx, &chad)).unwrap();
    assert_eq!(delegations::get(&document, chad.id).unwrap(), Some(chad));
}

#[test]
fn session_comes_back_with_leads_and_outcomes_in_order() {
    let lead =
        |name: &str, role| Lead { delegate: None, name: name.into(), organisation: "LPF".into(), role };
    let mut full = session(1, "Opening");
    full.short_title = Localised::of("fr", "Ouv.");
    full.kind = SessionKind::ReflectiveSpace;
    full.parent = Some(SessionId::new(uuid(9)));
    full.leads =
        vec![lead("Zoé", LeadRole::Moderator), lead("", LeadRole::Panellist), lead("Ana", LeadRole::Lead)];
    full.leads[2].delegate = Some(delegate(1, "").id);
    full.languages = vec!["fr".into()];
    full.interpretation = true;
    full.objective = "See".into();
    full.outcomes = vec![OutcomeId::new(uuid(12)), OutcomeId::new(uuid(11))];
    full.note = "n".into();
    full.organisers_only = true;
    full.mode = SessionMode::Hybrid;
    full.join_link = "https://meet.example.org/x".into();
    full.expected_people = Some(0);
    full.shortest_minutes = Some(20);
    let bare = session(2, "Tea");
    let (_place, mut document) = after(|tx| {
        sessions::upsert(tx, &full)?;
        sessions::upsert(tx, &bare)
    });
    assert_eq!(sessions::all(&document).unwrap(), [full.clone(), bare]);
    full.leads.remove(0);
    full.outcomes.reverse();
    document.write(Operation::EditSession, "Opening", |tx| sessions::upsert(tx, &full)).unwrap();
    assert_eq!(sessions::get(&document, full.id).unwrap(), Some(full));
}

#[test]
fn placements_come_back_by_day_and_hide_with_their_session() {
    let (one, two) = (session(1, "Opening"), session(2, "Tea"));
    let some = Rooms::Some(vec![room(2, "").id, room(1, "").id]);
    let mut placed =
        [placement(1, one.id, some), placement(2, two.id, Rooms::All), placement(3, one.id, Rooms::None)];
    placed[2].day = "2024-06-29".parse().unwrap();
    let (_place, mut document) = after(|tx| {
        sessions::upsert(tx, &one)?;
        sessions::upsert(tx, &two)?;
        placed.iter().try_for_each(|one| placements::upsert(tx, one))
    });
    let [first, second, third] = placed;
    assert_eq!(placements::all(&document).unwrap(), [third.clone(), first.clone(), second.clone()]);
    assert_eq!(placements::of_session(&document, one.id).unwrap(), [third, first.clone()]);
    assert_eq!(placements::get(&document, first.id).unwrap(), Some(first.clone()));
    document.write(Operation::RemoveSession, "Opening", |tx| sessions::remove(tx, one.id)).unwrap();
    assert_eq!(placements::all(&document).unwrap(), std::slice::from_ref(&second));
    assert_eq!(placements::get(&document, first.id).unwrap(), None);
    let done =
        document.write(Operation::UnscheduleSession, "Tea", |tx| placements::remove(tx, second.id)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Agenda]);
    assert_eq!(placements::all(&document).unwrap(), []);
}

#[test]
fn agenda_holds_days_rooms_sessions_placements_and_presence() {
    let mut person = delegate(1, "Ana");
    person.arrives_on = "2024-06-29".parse().ok();
    person.leaves_on = "2024-07-01".parse().ok();
    person.leaves_at = Some(700);
    let (_place, document) = after(|tx| {
        rooms::upsert(tx, &room(1, "Garden"))?;
        sessions::upsert(tx, &session(1, "Opening"))?;
        placements::upsert(tx, &placement(1, session(1, "").id, Rooms::All))?;
        delegates::insert(tx, &delegate(2, "No travel"))?;
        delegates::insert(tx, &person)
    });
    let agenda = agenda::assemble(&document, 22).unwrap();
    assert_eq!(agenda.days.len(), 4);
    assert_eq!(
        (agenda.rooms.len(), agenda.sessions.len(), agenda.placements.len(), agenda.people),
        (1, 1, 1, 22)
    );
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(
        agenda.presence,
        [Presence {
            delegate: person.id,
            from: Some((day("2024-06-29"), 0)),
            until: Some((day("2024-07-01"), 700))
        }]
    );
}

fn period(number: u128, part: PeriodPart) -> AttendancePeriod {
    AttendancePeriod {
        id: PeriodId::new(uuid(0x7000 + number)),
        day: "2024-06-30".parse().unwrap(),
        part,
        session: None,
        from: 540 + number as i32,
        to: 780,
        counted: number == 1,
    }
}

fn check_in(number: u128, kind: CheckInKind) -> CheckIn {
    CheckIn {
        id: CheckInId::new(uuid(0x8000 + number)),
        delegate: delegate(1, "").id,
        period: period(1, PeriodPart::Morning).id,
        kind,
        withdraws: None,
        way: CheckInWay::Scanned,
        mode: AttendanceMode::InPerson,
        at: "2024-06-30T06:30:00.125Z".parse().unwrap(),
        desk: "Entrée 2".into(),
    }
}

#[test]
fn periods_and_check_ins_come_back_in_the_order_of_time() {
    let mut early = check_in(2, CheckInKind::Withdrawn);
    early.withdraws = Some(check_in(1, CheckInKind::Arrived).id);
    early.at = "2024-06-30T05:00:00Z".parse().unwrap();
    let late = check_in(1, CheckInKind::Arrived);
    let (_place, mut document) = after(|tx| {
        periods::insert(tx, &period(2, PeriodPart::Day))?;
        periods::insert(tx, &period(1, PeriodPart::Morning))?;
        check_ins::append(tx, &late)?;
        check_ins::append(tx, &early)
    });
    assert_eq!(
        periods::all(&document).unwrap(),
        [period(1, PeriodPart::Morning), period(2, PeriodPart::Day)]
    );
    assert_eq!(check_ins::all(&document).unwrap(), [early.clone(), late.clone()]);
    assert_eq!(check_ins::of_period(&document, late.period).unwrap().len(), 2);
    assert_eq!(check_ins::of_period(&document, period(2, PeriodPart::Day).id).unwrap(), []);
    assert_eq!(check_ins::of_delegate(&document, late.delegate).unwrap().len(), 2);
    let changed = CheckIn { desk: "other".into(), ..late.clone() };
    let done = document.write(Operation::CheckIn, "", |tx| check_ins::append(tx, &changed)).unwrap();
    assert_eq!(done.operation, None, "a fact that is there is never written over");
    assert_eq!(check_ins::get(&document, late.id).unwrap(), Some(late));
}

#[test]
fn printings_come_back_the_latest_first_and_are_no_operation() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    let printing = |number, at: &str| Printing {
        id: PrintingId::new(uuid(number)),
        artefact: "programme".into(),
        language: "fr".into(),
        audience: Audience::Donor,
        at: at.parse().unwrap(),
        pages: 12,
        copies: 40,
        programme_version: "2".into(),
        operations: document.operations().unwrap(),
    };
    let (old, new) = (printing(1, "2024-06-10T08:00:00Z"), printing(2, "2024-06-11T08:00:00Z"));
    assert_eq!(document.record_printing(&new).unwrap(), [ChangedArea::Printing]);
    document.record_printing(&old).unwrap();
    assert_eq!(printings::all(&document).unwrap(), [new, old.clone()]);
    assert_eq!(document.operations().unwrap(), old.operations);
    assert_eq!(document.history().undo.map(|(operation, _)| operation), Some(Operation::AddDelegate));
}

#[test]
fn code_unknown_reads_as_neutral_and_survives_an_edit() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    document.write(Operation::AddDelegate, "", |tx| delegates::insert(tx, &full_delegate())).unwrap();
    document
        .write(Operation::CheckIn, "", |tx| check_ins::append(tx, &check_in(1, CheckInKind::Arrived)))
        .unwrap();
    document.close().unwrap();
    let sql = "UPDATE delegate SET category='griot', age_band='over_100', status='enchanted'; UPDATE check_in SET kind='beamed_in'";
    rusqlite::Connection::open(place.path("w.warsha")).unwrap().execute_batch(sql).unwrap();
    let mut document = place.open("w.warsha").unwrap();
    let mut person = delegates::get(&document, full_delegate().id).unwrap().unwrap();
    assert_eq!((person.category, person.age_band), (Category::Participant, None));
    assert_eq!(check_ins::all(&document).unwrap(), []);
    person.city = "Sarh".into();
    person.status = DelegateStatus::Arrived;
    document.write(Operation::EditDelegate, "", |tx| delegates::update(tx, &person)).unwrap();
    document.close().unwrap();
    let conn = rusqlite::Connection::open(place.path("w.warsha")).unwrap();
    let kept: (String, String, String, String) = conn
        .query_row("SELECT category, age_band, status, city FROM delegate", [], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        })
        .unwrap();
    assert_eq!(kept, ("griot".into(), "over_100".into(), "arrived".into(), "Sarh".into()));
}

#[test]
fn value_that_is_none_of_its_column_is_damage_and_names_the_column() {
    for (sql, column) in [
        ("UPDATE delegate SET language_codes='fr'", "language_codes"),
        ("UPDATE delegate SET number=-1", "number"),
        ("UPDATE delegate SET arrives_at=99999999999", "arrives_at"),
        ("UPDATE delegate SET arrives_on='tomorrow'", "arrives_on"),
        ("UPDATE delegate SET id='me'", "id"),
        ("UPDATE delegate SET country='Chad'", "country"),
    ] {
        let (place, document) = after(|tx| delegates::insert(tx, &full_delegate()));
        document.close().unwrap();
        rusqlite::Connection::open(place.path("w.warsha")).unwrap().execute_batch(sql).unwrap();
        let document = place.open("w.warsha").unwrap();
        let detail = format!("column {column}");
        assert_eq!(delegates::all(&document), Err(StoreError::Damaged { detail, backup: None }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn delegate_of_any_texts_comes_back(texts in prop::collection::vec(".*", 8), number in 0_u32..u32::MAX) {
        let person = Delegate {
            native_name: texts[1].clone(), city: texts[2].clone(), phone: texts[3].clone(), note: texts[4].clone(),
            language_codes: vec![texts[5].clone()], own_fields: BTreeMap::from([(texts[6].clone(), texts[7].clone())]),
            ..delegate(number, &texts[0])
        };
        let (_place, document) = after(|tx| delegates::insert(tx, &person));
        prop_assert_eq!(delegates::all(&document).unwrap(), [person]);
    }
}
