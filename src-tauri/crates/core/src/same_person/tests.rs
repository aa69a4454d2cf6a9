use super::*;
use proptest::prelude::*;

fn person(name: &str) -> Particulars {
    Particulars { name: name.to_owned(), ..Particulars::default() }
}

/// Name, organisation, e-mail, phone.
fn known(name: &str, organisation: &str, email: &str, phone: &str) -> Particulars {
    Particulars {
        organisation: organisation.to_owned(),
        email: email.to_owned(),
        phone: phone.to_owned(),
        ..person(name)
    }
}

fn likeness(one: &Particulars, other: &Particulars) -> Option<Likeness> {
    let pairs = twins(&[one.clone(), other.clone()]);
    assert_eq!(pairs, twins(&[other.clone(), one.clone()]), "{one:?} {other:?}");
    pairs.first().map(|pair| pair.likeness)
}

#[test]
fn one_person_is_found_through_the_ways_a_name_is_written() {
    let mail = "x@example.org";
    for (first, second) in [
        ("Espérance Byamungu", "BYAMUNGU Esperance"),
        ("Espérance Byamungu", "Dr Espérance Byamugnu"),
        ("Espérance Byamungu", "Esperance Byamung"),
        ("Jean-Claude Murhulanda", "J.-Claude Murhulanda"),
        ("Jean-Claude Murhulanda", "J.C. Murhulanda"),
        ("Jean-Claude Murhulanda", "MURHULANDA J."),
        ("Mohammed Youssouf", "Muhammad Yusuf"),
        ("Abdul Rahman Yusuf", "Yusuf Abdulrahman"),
        ("Faïda Katungu Masika", "Faida Katungu"),
        ("Fatuma Kerubo", "Fatuma Keruubo"),
        ("Ngũgĩ Wanjikũ", "Wanjiku Ngugi"),
        ("Nyakuoth", "NYAKUOTH"),
        ("M. Kargbo", "Mohamed Kargbo"),
    ] {
        assert!(
            likeness(&known(first, "", mail, ""), &known(second, "", mail, "")).is_some(),
            "{first} / {second} with one address"
        );
        assert!(
            likeness(&known(first, "Lake House", "", ""), &known(second, "Lake House", "", "")).is_some(),
            "{first} / {second} of one organisation"
        );
    }
}

#[test]
fn the_same_name_with_nothing_against_it_is_the_same() {
    let one = known("Solange Kavirumba", "Femmes du Lac", "", "+243 000 190 412");
    assert_eq!(likeness(&one, &known("Solange KAVIRUMBA", "Femmes du Lac", "", "")), Some(Likeness::Same));
    assert_eq!(likeness(&one, &person("Kavirumba Solange")), Some(Likeness::Same));
    assert_eq!(
        likeness(&one, &known("Solange Kavirumba", "Radio Juba", "", "000190412")),
        Some(Likeness::Same),
        "who changed her organisation kept her number"
    );
}

#[test]
fn namesakes_colleagues_and_families_are_several_people() {
    for (one, other) in [
        (
            known("Gloria Akello", "A", "a@example.org", "55501111"),
            known("Gloria Akello", "B", "b@example.org", "55502222"),
        ),
        (
            known("Mohamed Kargbo", "A", "a@example.org", ""),
            known("Mohamed S. Kargbo", "A", "b@example.org", ""),
        ),
        (known("Hari Prasad Rai", "A", "", ""), known("Hari Prabha Rai", "A", "", "")),
        (
            known("Mapendo Cirhuza", "A", "desk@example.org", ""),
            known("Pacifique Bashige", "A", "desk@example.org", ""),
        ),
        (known("Amina Wafulah", "A", "a@example.org", ""), known("Amina Wafula", "B", "b@example.org", "")),
        (person("Mohamed Diallo"), person("Mamadou Diallo")),
        (person("Jean Mbeki"), person("Joan Mbeki")),
        (person(""), person("")),
    ] {
        assert_eq!(likeness(&one, &other), None, "{one:?} {other:?}");
    }
    let post = |name: &str, position: &str, email: &str| Particulars {
        position: position.to_owned(),
        city: "Goma".to_owned(),
        ..known(name, "A", email, "")
    };
    assert_eq!(
        likeness(&post("Fatuma Kerubo", "Clerk", "a@x.org"), &post("Fatuma Keruubo", "Clerk", "b@x.org")),
        Some(Likeness::VeryClose)
    );
    assert_eq!(likeness(&post("Mohamed S. Kargbo", "Clerk", ""), &post("Mohamed Kargbo", "Chair", "")), None);
}

#[test]
fn namesakes_in_a_list_are_told_apart_by_what_else_is_known() {
    let list = [
        known("Gloria Akello", "A", "a@example.org", ""),
        known("Gloria Akello", "B", "b@example.org", ""),
        known("Jean-Claude Murhulanda", "Kivu Médiation", "", ""),
    ];
    let found = recognise(
        &[
            known("Gloria Akello", "B", "b@example.org", ""),
            known("AKELLO Gloria", "A", "a@example.org", ""),
            known("J.-Claude Murhulanda", "Kivu Médiation", "", ""),
            known("Gloria Akello", "C", "c@example.org", ""),
        ],
        &list,
    );
    let certain: Vec<Option<usize>> = found.iter().map(|one| one.certain).collect();
    assert_eq!(certain, [Some(1), Some(0), None, None]);
    assert_eq!(found[2].likely, [(2, Likeness::Close)]);
    assert_eq!(found[3].likely, []);
    assert_eq!(recognise(&list, &[]), vec![Recognised::default(); 3]);
}

#[test]
fn one_slip_is_one_letter() {
    for (one, other) in [("sissoko", "sissuko"), ("omar", "omr"), ("bohara", "boahra"), ("a", "")] {
        assert!(is_one_slip(one, other) && is_one_slip(other, one), "{one} {other}");
    }
    for (one, other) in [("sissoko", "sissoko"), ("omar", "amr"), ("bohara", "boharian"), ("ab", "ba c")] {
        assert!(!is_one_slip(one, other), "{one} {other}");
    }
}

const GIVEN: [&str; 12] = [
    "Esperance",
    "Mohamed",
    "Jean",
    "Amina",
    "Grace",
    "Ibrahim",
    "Chantal",
    "Neema",
    "Dieudonne",
    "Fatuma",
    "Keji",
    "Poni",
];
const FAMILY: [&str; 12] = [
    "Kavirumba",
    "Ndayisenga",
    "Odongo",
    "Lokuju",
    "Bashige",
    "Kargbo",
    "Traore",
    "Malual",
    "Tesfaye",
    "Rai",
    "Akello",
    "Diallo",
];

#[test]
fn every_tenth_of_eight_hundred_who_comes_twice_is_found_and_nobody_else() {
    let syllables = ["ka", "lu", "mo", "ri", "te", "nga", "wi", "sho", "be", "do"];
    let own = |n: usize| -> String { (0..4).map(|at| syllables[n / 10_usize.pow(at) % 10]).collect() };
    let mut people: Vec<Particulars> = (0..800)
        .map(|n| {
            known(
                &format!("{} {} {}", GIVEN[n % 12], FAMILY[n / 12 % 12], own(n)),
                &format!("Network {}", n % 40),
                &format!("p{n}@example.org"),
                &format!("+256 555 {n:06}"),
            )
        })
        .collect();
    for at in (0..800).step_by(10) {
        let mut twin = people[at].clone();
        let words: Vec<&str> = twin.name.split(' ').collect();
        twin.name = match at / 10 % 4 {
            0 => format!("{} {} {}", words[2], words[0], words[1]).to_uppercase(),
            1 => format!("{} {} {}o", words[0], words[1], words[2]),
            2 => format!("{}. {} {}", &words[0][..1], words[1], words[2]),
            _ => format!("{} {}", words[0], words[2]),
        };
        twin.email = String::new();
        people.push(twin);
    }
    let pairs = twins(&people);
    let wanted: Vec<(usize, usize)> = (0..80).map(|n| (n * 10, 800 + n)).collect();
    let found: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair.first, pair.second)).collect();
    assert_eq!(found, wanted);
}

#[test]
fn many_of_one_organisation_are_compared_by_their_names() {
    let mut people: Vec<Particulars> = (0..1_000)
        .map(|n| known(&format!("{} {} Own{n}x", GIVEN[n % 12], FAMILY[n / 12 % 12]), "Ministry", "", ""))
        .collect();
    people.push(known("OWN500X Jean Kargboo", "Ministry", "", ""));
    let jean = people.iter().position(|one| one.name.ends_with("Own500x")).unwrap();
    people[jean].name = "Jean Kargbo Own500x".to_owned();
    let found: Vec<(usize, usize)> = twins(&people)
        .iter()
        .map(|pair| (pair.first, pair.second))
        .filter(|(_, second)| *second == 1_000)
        .collect();
    assert_eq!(found, [(jean, 1_000)]);
}

#[test]
fn hundreds_without_a_name_are_recognised_one_by_one() {
    let nobody = |n: usize| known("To be named", if n.is_multiple_of(2) { "Network" } else { "" }, "", "");
    let list: Vec<Particulars> = (0..400).map(nobody).collect();
    let again: Vec<Particulars> = (0..410).rev().map(nobody).collect();
    let mut known: Vec<usize> = recognise(&again, &list).iter().filter_map(|one| one.certain).collect();
    known.sort_unstable();
    assert_eq!(known, (0..400).collect::<Vec<_>>());
}

prop_compose! {
    fn somebody()(
        given in 0..GIVEN.len(), family in 0..FAMILY.len(), organisation in 0..4_usize, email in 0..6_usize, phone in 0..6_usize,
    ) -> Particulars {
        let part = |kind: &str, n: usize| if n == 0 { String::new() } else { format!("{kind}{n}@1234567{n}") };
        known(&format!("{} {}", GIVEN[given], FAMILY[family]), &part("o", organisation), &part("e", email), &part("5550", phone))
    }
}

proptest! {
    #[test]
    fn every_list_recognises_itself(list in proptest::collection::vec(somebody(), 0..40)) {
        let found = recognise(&list, &list);
        for (at, one) in found.iter().enumerate() {
            let same = one.certain.map(|other| &list[other]);
            prop_assert_eq!(same, Some(&list[at]));
        }
    }

    #[test]
    fn any_names_are_answered(names in proptest::collection::vec("\\PC{0,20}", 0..12)) {
        let people: Vec<Particulars> = names.iter().map(|name| person(name)).collect();
        for pair in twins(&people) {
            prop_assert!(pair.first < pair.second);
        }
    }
}
