use super::*;
use std::collections::BTreeMap;
use warsha_core::release::DifferenceKind as K;

fn slot(start: i32, room: &str) -> SlotView {
    SlotView {
        title: BTreeMap::from([
            ("en".to_owned(), "Legal clinics".to_owned()),
            ("fr".to_owned(), "Cliniques juridiques".to_owned()),
        ]),
        day: "2024-06-10".to_owned(),
        start,
        duration: 60,
        open_end: false,
        all_rooms: false,
        rooms: if room.is_empty() { Vec::new() } else { vec![room.to_owned()] },
        leads: Vec::new(),
        languages: Vec::new(),
        interpretation: false,
        mode: Mode::InPerson.into(),
    }
}

fn said(lang: &str, kinds: &[K], before: Option<SlotView>, after: Option<SlotView>) -> String {
    let difference = DifferenceView {
        session: String::new(),
        code: String::new(),
        kinds: kinds.iter().map(|kind| DifferenceKind(*kind)).collect(),
        before,
        after,
        carries: 0,
        internal: false,
    };
    difference_sentence(&Words::new(lang), &difference)
}

#[test]
fn move_is_said_with_its_room() {
    let (was, is) = (Some(slot(570, "Nile Hall")), Some(slot(585, "Nile Hall")));
    assert_eq!(
        said("en", &[K::Moved], was.clone(), is.clone()),
        "Legal clinics moves from 09:30 to 09:45, Nile Hall"
    );
    assert_eq!(
        said("fr", &[K::Moved], was.clone(), is),
        "Cliniques juridiques passe de 09:30 à 09:45, Nile Hall"
    );
    let elsewhere = Some(slot(585, "Kivu Room"));
    assert_eq!(
        said("en", &[K::Moved, K::OtherRoom], was.clone(), elsewhere),
        "Legal clinics moves from 09:30, Nile Hall to 09:45, Kivu Room"
    );
    let tomorrow = Some(SlotView { day: "2024-06-11".to_owned(), ..slot(570, "") });
    assert_eq!(
        said("en", &[K::OtherDay], Some(slot(570, "")), tomorrow),
        "Legal clinics moves from Monday 10 June, 09:30 to Tuesday 11 June, 09:30"
    );
}

#[test]
fn several_differences_are_one_sentence_with_the_title_once() {
    let lead = |name: &str| LeadView {
        delegate: None,
        name: name.to_owned(),
        organisation: String::new(),
        role: warsha_core::session::LeadRole::Lead.into(),
    };
    let was = Some(slot(570, "Nile Hall"));
    let is = Some(SlotView {
        duration: 45,
        leads: vec![lead("Grace"), lead("Amina")],
        languages: vec!["fr".to_owned()],
        interpretation: true,
        ..slot(570, "Nile Hall")
    });
    assert_eq!(
        said("en", &[K::Shorter, K::OtherLeads, K::OtherLanguage], was, is),
        "Legal clinics is 15 min shorter, until 10:15; led by Grace, Amina now; in French now; interpreted now"
    );
}

#[test]
fn new_and_cancelled_sessions_say_when_and_where() {
    let at = || Some(slot(570, "Nile Hall"));
    assert_eq!(said("en", &[K::New], None, at()), "Legal clinics is new: 09:30 to 10:30, Nile Hall");
    assert_eq!(
        said("en", &[K::Cancelled], at(), None),
        "Legal clinics is cancelled; it was planned for 09:30 to 10:30, Nile Hall"
    );
}

#[test]
fn every_kind_has_words_of_its_own_in_every_language() {
    let was = Some(slot(570, "Nile Hall"));
    let is = Some(SlotView { mode: Mode::Hybrid.into(), interpretation: true, ..slot(600, "") });
    for lang in Words::languages() {
        for kind in K::ALL {
            let sentence = said(lang, &[*kind], was.clone(), is.clone());
            assert!(!sentence.contains("difference-"), "{lang}: {sentence}");
            assert!(lang == "en" || sentence != said("en", &[*kind], was.clone(), is.clone()), "{lang}");
        }
    }
}
