use super::*;
use crate::agenda::samples::id;
use crate::delegate::{Delegate, DelegateStatus};
use crate::delegation::{Delegation, DelegationKind};
use crate::ids::{DelegateId, DelegationId};
use proptest::prelude::*;

fn org(n: u128, name: &str, parent: Option<u128>) -> Organisation {
    Organisation {
        parent: parent.map(|p| OrganisationId::new(id(p))),
        ..Organisation::named(OrganisationId::new(id(n)), name)
    }
}

fn from(n: u128, organisation: Option<u128>, country: Option<&str>) -> Delegate {
    Delegate {
        organisation: organisation.map(|o| OrganisationId::new(id(o))),
        country: country.and_then(CountryCode::parse),
        ..Delegate::named(DelegateId::new(id(n)), n as u32, "Somebody")
    }
}

fn group(n: u128, kind: DelegationKind, country: Option<&str>, organisation: Option<u128>) -> Delegation {
    Delegation {
        id: DelegationId::new(id(n)),
        kind,
        name: Localised::default(),
        country: country.and_then(CountryCode::parse),
        organisation: organisation.map(|o| OrganisationId::new(id(o))),
        counted: true,
        targets: Vec::new(),
        rank: String::new(),
    }
}

#[test]
fn thirteen_organisations_in_nine_countries_of_which_six_are_known() {
    let countries = ["NP", "KE", "CD", "AF", "ML", "TL"];
    let mut organisations: Vec<Organisation> =
        (1..=13).map(|n| org(n, &format!("Partner {n}"), None)).collect();
    for (organisation, code) in organisations.iter_mut().zip(countries) {
        organisation.country = CountryCode::parse(code);
    }
    let people: Vec<Delegate> =
        (1..=13).map(|n| from(n, Some(n), countries.get(n as usize - 1).copied())).collect();
    let all = represented(&organisations, &[], &people);
    assert_eq!((all.organisations, all.countries, all.without_country, all.seats), (13, 6, 7, 6));
}

#[test]
fn offices_of_one_body_are_one_organisation_and_what_is_not_known_is_none() {
    let organisations = [
        org(1, "Cordaid Global Office", None),
        org(2, "Cordaid Burundi", Some(1)),
        org(3, "Cordaid DR Congo", Some(1)),
        org(4, "Local partner", None),
        org(5, "local  PARTNER", None),
        org(6, "Nobody comes from here", None),
    ];
    let mut people = vec![
        from(1, Some(2), Some("BI")),
        from(2, Some(3), Some("CD")),
        from(3, Some(4), Some("BI")),
        from(4, Some(5), None),
        from(5, None, None),
        from(6, None, Some("KE")),
        // An organisation that is nowhere in the list, of a merge of two desks.
        from(7, Some(99), Some("KE")),
    ];
    people.push(Delegate { status: DelegateStatus::Declined, ..from(8, Some(6), Some("FR")) });
    let all = represented(&organisations, &[], &people);
    assert_eq!((all.organisations, all.offices, all.without_organisation), (3, 5, 2));
    assert_eq!((all.countries, all.without_country), (3, 2));
}

#[test]
fn what_somebody_did_not_say_is_taken_from_the_delegation() {
    let organisations = [org(1, "Host", None)];
    let groups = [
        group(11, DelegationKind::HostStaff, None, Some(1)),
        group(12, DelegationKind::Country, Some("SS"), None),
        group(13, DelegationKind::Guests, Some("FR"), None),
    ];
    let in_group =
        |n, of: u128| Delegate { delegation: Some(DelegationId::new(id(of))), ..from(n, None, None) };
    let all = represented(&organisations, &groups, &[in_group(1, 11), in_group(2, 12), in_group(3, 13)]);
    assert_eq!((all.organisations, all.without_organisation), (1, 2));
    assert_eq!((all.countries, all.without_country), (1, 2), "guests are from anywhere");
}

#[test]
fn ring_of_parents_is_one_body() {
    let ring = [org(1, "A", Some(2)), org(2, "B", Some(1)), org(3, "C", Some(2)), org(4, "D", Some(77))];
    let heads = heads(&ring);
    let head = |n: u128| heads[&OrganisationId::new(id(n))];
    assert_eq!(head(1), head(2));
    assert_eq!(head(4), OrganisationId::new(id(4)));
    assert!(would_be_own_office(&ring, OrganisationId::new(id(3)), OrganisationId::new(id(3))));
    assert!(would_be_own_office(&ring, OrganisationId::new(id(1)), OrganisationId::new(id(3))));
    assert!(!would_be_own_office(&ring, OrganisationId::new(id(4)), OrganisationId::new(id(3))));
}

#[test]
fn merged_organisation_knows_what_both_knew_and_keeps_its_own_word() {
    let mut kept = org(1, "Women's Peace Centre", None);
    kept.names.set("fr", "Centre de paix des femmes");
    let mut gone = org(2, "WPC", Some(1));
    gone.acronym = "WPC".into();
    gone.country = CountryCode::parse("UG");
    gone.names.set("fr", "Autre nom");
    gone.names.set("ar", "مركز السلام");
    let one = merged(&kept, &gone);
    assert_eq!((one.name.as_str(), one.acronym.as_str()), ("Women's Peace Centre", "WPC"));
    assert_eq!(one.names.get("fr"), Some("Centre de paix des femmes"));
    assert_eq!(one.names.get("ar"), Some("مركز السلام"));
    assert_eq!((one.country, one.parent), (CountryCode::parse("UG"), None));
}

#[test]
fn alike_are_names_that_differ_in_signs_and_acronyms_beside_names() {
    let mut wipc = org(1, "Women’s International Peace Centre", None);
    wipc.acronym = "WIPC".into();
    let all = [
        wipc,
        org(2, "WOMEN'S INTERNATIONAL PEACE CENTRE", None),
        org(3, "Women's International Peace Centre (WIPC)", None),
        org(4, "WIPC Bukavu", Some(1)),
        org(5, "Réseau Fleuve", None),
        org(6, "reseau fleuve", None),
    ];
    let n = |o: OrganisationId| all.iter().position(|other| other.id == o).unwrap() + 1;
    let pairs: Vec<(usize, usize)> = alike(&all).into_iter().map(|(a, b)| (n(a), n(b))).collect();
    assert_eq!(pairs, [(1, 2), (1, 3), (5, 6)]);
}

proptest! {
    /// However parents point, everybody has one head, and there are no more organisations than offices, nor more offices than people.
    #[test]
    fn counts_never_exceed_what_is_there(
        parents in proptest::collection::vec(0u128..9, 8),
        people in proptest::collection::vec((0u128..9, 0usize..4), 0..20),
    ) {
        let organisations: Vec<Organisation> =
            (1u128..).zip(parents).map(|(n, p)| org(n, &format!("O{n}"), (p > 0).then_some(p))).collect();
        let codes = [None, Some("KE"), Some("UG"), Some("BI")];
        let delegates: Vec<Delegate> =
            (1u128..).zip(&people).map(|(n, (o, c))| from(n, (*o > 0).then_some(*o), codes[*c])).collect();
        let all = represented(&organisations, &[], &delegates);
        prop_assert!(all.organisations <= all.offices);
        prop_assert!(all.offices + all.without_organisation <= people.len() as u32);
        prop_assert!(all.countries + all.without_country <= people.len() as u32);
        prop_assert_eq!(heads(&organisations).len(), organisations.len());
        // Every one of a body is of the head's body.
        let heads = heads(&organisations);
        for head in heads.values() {
            prop_assert_eq!(heads[head], *head);
        }
    }
}
