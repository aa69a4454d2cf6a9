use super::{Entry, Hit, PeopleIndex};
use crate::ids::DelegateId;
use proptest::prelude::*;
use uuid::Uuid;

fn person(number: u32, full_name: &str, other: &[&str], belongs_to: &[&str]) -> Entry {
    Entry {
        id: DelegateId::new(Uuid::from_u128(u128::from(number))),
        full_name: full_name.to_owned(),
        number,
        other_names: other.iter().map(|t| (*t).to_owned()).collect(),
        belongs_to: belongs_to.iter().map(|t| (*t).to_owned()).collect(),
        code: format!("W26-{number:04}-4HVC"),
    }
}

fn everybody() -> PeopleIndex {
    PeopleIndex::build([
        person(1, "Nyakuoth", &[], &["Sudd Community Listening Network", "South Sudan", "Juba"]),
        person(2, "Jürgen Müller", &[], &["Brücke e.V.", "Germany", "Köln"]),
        person(3, "Fatimé Mahamat", &[], &["Cellule de N'Djaména", "Chad", "N\u{2019}Djaména"]),
        person(4, "أحمد حسن", &[], &["شبكة السلام", "Sudan"]),
        person(5, "محمد آدم حامد", &[], &["Sudan"]),
        person(6, "Łukasz Źdźbło-Żuraw", &[], &["Poland"]),
        person(7, "Marie-Jose\u{301}e Furaha M'Rutakaza", &["Majo"], &["RDC", "Bukavu"]),
        person(8, "Farida Noorzai", &["فریده نورزی"], &["Kabul Dialogue Network", "Afghanistan"]),
        person(9, "ሰላማዊት ተስፋዬ", &[], &["Entoto Peace Educators", "Ethiopia"]),
        person(10, "सुनिता थापा", &[], &["Himal Community Monitors", "Nepal"]),
        person(11, "Айгуль Токтосунова", &[], &["Kyrgyzstan", "Karakol"]),
        person(12, "Abdul Rahman Idris", &[], &["Chad"]),
        person(13, "Işıl Yıldırım İnce", &[], &["Köprü Diyalog Derneği"]),
        person(14, "Peace Achieng", &[], &["Lakeside Youth Advocates", "Kenya"]),
        person(15, "Grace Atimoru", &[], &["Women's International Peace Centre", "WIPC", "Uganda"]),
        person(16, "Spès Caritas Ntahomvukiye", &[], &["Réseau Inyenyeri", "Burundi"]),
        person(17, "Đặng Thị Ngọc Ánh", &[], &["Vietnam"]),
        person(140, "Æthelred Þórsson", &[], &["Iceland"]),
    ])
}

fn numbers(hits: &[Hit]) -> Vec<u128> {
    hits.iter().map(|h| h.id.uuid().as_u128()).collect()
}

#[test]
fn people_are_found_by_any_part_of_any_name() {
    let index = everybody();
    for (query, number) in [
        ("nyakuoth", 1),
        ("NYAK", 1),
        ("kuoth", 1),
        ("muller", 2),
        ("Mueller", 2),
        ("jurgen mul", 2),
        ("müller jürgen", 2),
        ("N'Djamena", 3),
        ("n\u{2019}djaména", 3),
        ("ndjamena", 3),
        ("احمد", 4),
        ("ahmed", 4),
        ("Mohamed", 5),
        ("muhammad", 5),
        ("lukasz", 6),
        ("zdzblo", 6),
        ("josee", 7),
        ("mariejosee", 7),
        ("marie josée", 7),
        ("majo", 7),
        ("mrutakaza", 7),
        ("farida", 8),
        ("فریده", 8),
        ("selamawit", 9),
        ("sunita", 10),
        ("aigul", 11),
        ("abdulrahman", 12),
        ("isil ince", 13),
        ("atimoru grace", 15),
        ("ngoc", 17),
        ("thorsson", 140),
        ("aethelred", 140),
    ] {
        assert_eq!(numbers(&index.find(query, 8)).first(), Some(&number), "{query}");
    }
}

#[test]
fn slips_of_the_finger_are_forgiven() {
    let index = everybody();
    for (query, number) in [
        ("nyakouth", 1),
        ("nyakuot", 1),
        ("niakuoth", 1),
        ("mulller", 2),
        ("fatmie", 3),
        ("fridaa", 8),
        ("noorsai", 8),
        ("nthomvukiye", 16),
        ("ntahomvikiye caritas", 16),
        ("achinge", 14),
        ("garce", 15),
        ("yildrim", 13),
        ("nykth", 1),
    ] {
        assert_eq!(numbers(&index.find(query, 8)).first(), Some(&number), "{query}");
    }
}

#[test]
fn name_goes_before_organisation() {
    let index = everybody();
    assert_eq!(numbers(&index.find("peace", 8)), [14, 15, 9]);
    assert_eq!(numbers(&index.find("wipc", 8)).first(), Some(&15));
    assert_eq!(numbers(&index.find("uganda", 8)), [15]);
}

#[test]
fn number_is_exact_and_code_is_found_by_its_beginning() {
    let index = everybody();
    assert_eq!(numbers(&index.find("14", 8)), [14]);
    assert_eq!(numbers(&index.find("140", 8)), [140]);
    assert_eq!(numbers(&index.find("W26-0014-4HVC", 8)).first(), Some(&14));
    assert_eq!(numbers(&index.find("w260015", 8)).first(), Some(&15));
}

#[test]
fn highlighted_parts_are_those_of_the_shown_name() {
    let index = everybody();
    assert_eq!(index.find("muller jur", 1)[0].spans, [(0, 3), (7, 6)]);
    assert_eq!(index.find("josee", 1)[0].spans, [(6, 6)], "the accent written apart belongs to its letter");
    assert_eq!(index.find("mohamed", 1)[0].spans, [(0, 4)]);
    assert_eq!(index.find("uganda", 1)[0].spans, []);
}

#[test]
fn empty_or_foreign_queries_find_nobody() {
    let index = everybody();
    for query in ["", "  ", "🙂", "qqqqqq", "99", "'"] {
        assert_eq!(index.find(query, 8), [], "{query}");
    }
    assert_eq!(index.find("nyakuoth", 0), []);
    assert_eq!(PeopleIndex::default().find("a", 8), []);
}

proptest! {
    #[test]
    fn any_query_is_answered_within_its_limit(query in "\\PC{0,60}", limit in 0usize..6) {
        let index = everybody();
        let hits = index.find(&query, limit);
        prop_assert!(hits.len() <= limit);
        prop_assert!(hits.is_sorted_by_key(|h| std::cmp::Reverse(h.score)));
        prop_assert_eq!(&index.find(&query, limit), &hits);
    }

    #[test]
    fn any_word_of_a_name_finds_the_person(names in prop::collection::vec("\\p{Lu}\\p{Ll}{2,7} \\p{Lu}\\p{Ll}{2,9}", 1..20), pick: prop::sample::Index) {
        let index = PeopleIndex::build(names.iter().enumerate().map(|(n, name)| person(n as u32 + 1, name, &[], &[])));
        let at = pick.index(names.len());
        for word in names[at].split(' ').filter(|w| !super::fold(w).is_empty()) {
            let hits = numbers(&index.find(word, names.len()));
            prop_assert!(hits.contains(&(at as u128 + 1)), "{} of {} {:?}", word, names[at], names);
        }
        let spans = index.find(&names[at], 1).first().map(|h| h.spans.clone()).unwrap_or_default();
        let count = names[at].chars().count();
        prop_assert!(spans.iter().all(|(from, length)| *length > 0 && from + length <= count));
    }
}
