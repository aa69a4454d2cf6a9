//! Delegates, organisations and delegations.

use std::collections::BTreeMap;

use proptest::prelude::*;
use warsha_core::audience::Audience;
use warsha_core::delegate::{
    AgeBand, AttendanceMode, Category, Companion, CompanionKind, Delegate, DelegateStatus, PhotoConsent, Sex,
};
use warsha_core::delegation::{Counting, Delegation, DelegationKind, PlaceTarget};
use warsha_core::ids::{DelegateId, OrganisationId, OutcomeId, OwnFieldId, TargetId};
use warsha_core::operation::Operation;
use warsha_core::organisation::{ConsortiumRole, Organisation, OrganisationType};
use warsha_core::own_field::{OwnChoice, OwnField, OwnFieldKind};
use warsha_core::{CountryCode, Localised};
use warsha_store::*;

use crate::after;
use crate::support::*;

fn organisation(number: u128, name: &str, acronym: &str) -> Organisation {
    Organisation {
        id: OrganisationId::new(uuid(0x6000 + number)),
        name: name.to_owned(),
        acronym: acronym.to_owned(),
        kind: Some(OrganisationType::Cso),
        role: Some(ConsortiumRole::Host),
        country: CountryCode::parse("TD"),
        names: Localised::of("fr", "Réseau des femmes").with("ar", "شبكة النساء"),
        outcomes: vec![OutcomeId::new(uuid(0x7100)), OutcomeId::new(uuid(0x7101))],
        parent: None,
    }
}

pub fn full_delegate() -> Delegate {
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
        born_on: "1980-02-29".parse().ok(),
        first_timer: Some(false),
        speaks: "français, arabe".into(),
        language_codes: vec!["fr".into(), "ar".into()],
        interpretation: "en".into(),
        email: "ze@example.org".into(),
        phone: "+235 00 00 00 01".into(),
        reached_by: "focal point".into(),
        status: DelegateStatus::VisaPending,
        mode: AttendanceMode::Online,
        arrives_on: "2024-06-28".parse().ok(),
        arrives_at: Some(1400),
        arrival_flight: "KQ 411".into(),
        leaves_on: "2024-07-03".parse().ok(),
        leaves_at: Some(0),
        departure_flight: "KQ 412".into(),
        pick_up: "KQ 410".into(),
        hotel_room: "12".into(),
        nights: ["2024-06-28", "2024-07-01"].iter().map(|day| day.parse().ok()).collect(),
        passport: "X0000001".into(),
        passport_expires_on: "2030-12-31".parse().ok(),
        visa: "asked".into(),
        invitation_letter: "sent 3 June".into(),
        diet: "halal".into(),
        access_needs: "ramp".into(),
        emergency_contact: "sister".into(),
        companions: vec![Companion { name: "Ñ".into(), kind: CompanionKind::Carer, note: "\"cot\"".into() }],
        photo: PhotoConsent::No,
        note: "a\tb\n'c' \"d\" \u{0}e".into(),
        protected: true,
        alias: "Étoile".into(),
        replaced_by: Some(DelegateId::new(uuid(5))),
        waiting_rank: "am".into(),
        own_fields: BTreeMap::from([("Taille".into(), "XL".into()), ("T\"".into(), String::new())]),
        ..delegate(7, "Zé Müller-Äthiop 𝒳 N’Djaména")
    }
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
fn own_field_comes_back_with_its_choices() {
    let label = Localised::of("en", "Shirt").with("ar", "قميص");
    let choice = |code: &str| OwnChoice { code: code.into(), label: Localised::of("fr", code) };
    let mut shirt = OwnField {
        id: OwnFieldId::new(uuid(0x8000)),
        key: "T-\"shirt\"".into(),
        label,
        kind: OwnFieldKind::Choice,
        choices: vec![choice("XL"), choice("it's")],
        audiences: vec![Audience::Hotel, Audience::Donor],
        rank: "b".into(),
    };
    let first = OwnField { id: OwnFieldId::new(uuid(0x8001)), rank: "a".into(), ..shirt.clone() };
    let (_place, mut document) = after(|tx| {
        own_fields::upsert(tx, &shirt)?;
        own_fields::upsert(tx, &first)
    });
    assert_eq!(own_fields::all(&document).unwrap(), [first, shirt.clone()]);
    shirt.choices.clear();
    document.write(Operation::EditOwnField, "", |tx| own_fields::upsert(tx, &shirt)).unwrap();
    document
        .write(Operation::RemoveOwnField, "", |tx| own_fields::remove(tx, OwnFieldId::new(uuid(0x8001))))
        .unwrap();
    assert_eq!(own_fields::all(&document).unwrap(), [shirt]);
    document.undo().unwrap();
    assert_eq!(own_fields::all(&document).unwrap().len(), 2);
}

#[test]
fn status_that_becomes_another_is_recorded_and_taken_back_with_undo() {
    let person = delegate(7, "Zé");
    let (_place, mut document) = after(|tx| delegates::insert(tx, &person));
    let steps = |document: &Document| -> Vec<(Option<DelegateStatus>, DelegateStatus, Option<DelegateId>)> {
        let all = status_changes::of(document, person.id).unwrap();
        all.into_iter().map(|step| (step.from, step.to, step.other)).collect()
    };
    let came = (None, person.status, None);
    assert_eq!(steps(&document), [came]);
    let heir = DelegateId::new(uuid(5));
    let replaced = Delegate { status: DelegateStatus::Replaced, replaced_by: Some(heir), ..person.clone() };
    document.write(Operation::SubstituteDelegate, "", |tx| delegates::update(tx, &replaced)).unwrap();
    let moved = Delegate { city: "Sarh".into(), ..replaced };
    document.write(Operation::EditDelegate, "", |tx| delegates::update(tx, &moved)).unwrap();
    let gave = (Some(person.status), DelegateStatus::Replaced, Some(heir));
    assert_eq!(steps(&document), [came, gave]);
    document.undo().unwrap();
    document.undo().unwrap();
    assert_eq!(steps(&document), [came]);
    document.redo().unwrap();
    assert_eq!(steps(&document), [came, gave]);
    document.erase_delegate(person.id).unwrap();
    assert_eq!(steps(&document), []);
}

#[test]
fn counting_comes_back_and_counts_everybody_at_first() {
    let (_place, mut document) = after(|tx| delegates::insert(tx, &delegate(1, "A")));
    assert_eq!(workshop::counting(&document).unwrap(), Counting::default());
    let counting = Counting { uncounted: [Category::Donor, Category::Interpreter].into() };
    document.write(Operation::SetCounting, "", |tx| workshop::set_counting(tx, &counting)).unwrap();
    assert_eq!(workshop::counting(&document).unwrap(), counting);
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
