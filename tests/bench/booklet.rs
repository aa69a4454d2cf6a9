//! A booklet of twelve pages as the print centre makes one: cover with its drawing, welcome, at a glance, four days, sessions, delegates,
//! practical page and back.

use warsha_print::{
    BookletGroup, BookletView, DelegateLine, DelegationLine, PartnerRole, PartnerView, PracticalBlock,
    ProgrammeView, SessionClass,
};
use warsha_tests::crowd;

type Texts = Vec<(String, String)>;

fn words(en: &str, fr: &str) -> Texts {
    vec![("en".to_owned(), en.to_owned()), ("fr".to_owned(), fr.to_owned())]
}

/// The booklet of a programme.
pub fn booklet(mut programme: ProgrammeView) -> BookletView {
    for (day, view) in programme.days.iter_mut().enumerate() {
        for (at, session) in view.sessions.iter_mut().enumerate() {
            if at % 4 == 2 {
                session.class = SessionClass::Break;
                session.title = words("Tea", "Pause thé");
                continue;
            }
            session.code = format!("S{}.{}", day + 1, at + 1);
            session.rooms = vec![session.room.clone()];
            if at % 5 == 0 {
                session.description = words(
                    "Each delegation tells what it tried, what it learned and what it would do again; the others ask, and write down what they take home.",
                    "Chaque délégation raconte ce qu’elle a essayé, appris et referait.",
                );
            }
        }
    }
    let person = |n: usize| DelegateLine {
        given: crowd::name(n),
        organisation: format!("Women’s Peace Network {}", n % 18 + 1),
        city: ["Kampala", "Goma", "Bujumbura", "Juba"][n % 4].to_owned(),
        ..DelegateLine::default()
    };
    let countries = ["Burundi", "DR Congo", "South Sudan", "Uganda"];
    BookletView {
        programme,
        programme_line: "Just Future".into(),
        city_line: "Kampala, Uganda".into(),
        city: "Kampala".into(),
        venue: "Lakeside".into(),
        welcome: words(
            "For four days, organisations of four countries meet their peers.\nEvery delegation leaves with a plan.",
            "Pendant quatre jours, des organisations de quatre pays rencontrent leurs homologues.",
        ),
        objectives: (1..=4)
            .map(|n| words(&format!("Objective {n}: a shared plan"), "Un plan commun"))
            .collect(),
        delegations: countries
            .iter()
            .enumerate()
            .map(|(n, name)| DelegationLine {
                name: (*name).to_owned(),
                places: String::new(),
                target: Some(6),
                coming: 5 + n as u32,
            })
            .collect(),
        groups: countries
            .iter()
            .enumerate()
            .map(|(n, name)| BookletGroup {
                name: (*name).to_owned(),
                people: (0..6).map(|at| person(n * 6 + at)).collect(),
            })
            .collect(),
        organisations: 18,
        participants_only: true,
        practical: (1..=5)
            .map(|n| PracticalBlock {
                heading: words(&format!("Block {n}"), "Bloc"),
                text: words(
                    "Reception: +256 555 000 200\nBreakfast from half past six.",
                    "Réception : +256 555 000 200",
                ),
            })
            .collect(),
        wifi_name: "Lakeside".into(),
        wifi_password: "peace & tea".into(),
        help_number: "+256 555 000 900".into(),
        acknowledgement: words("With thanks to those who made it possible.", "Avec nos remerciements."),
        partners: [PartnerRole::Organiser, PartnerRole::Donor]
            .map(|role| PartnerView { role, name: "Women’s Peace Centre".into(), ..PartnerView::default() })
            .into(),
        ..BookletView::default()
    }
}
