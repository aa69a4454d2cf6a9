use super::*;
use crate::Localised;
use crate::agenda::samples::id;
use crate::delegation::DelegationKind;
use std::collections::BTreeMap;

fn fresh() -> impl FnMut() -> Uuid {
    let mut next = 0x9000u128;
    move || {
        next += 1;
        id(next)
    }
}

#[test]
fn whoever_was_chosen_begins_anew_and_the_others_stay_behind() {
    let head = Organisation::named(OrganisationId::new(id(1)), "Head");
    let office = Organisation {
        parent: Some(head.id),
        outcomes: vec![OutcomeId::new(id(70)), OutcomeId::new(id(71))],
        ..Organisation::named(OrganisationId::new(id(2)), "Office")
    };
    let group = Delegation {
        id: DelegationId::new(id(11)),
        kind: DelegationKind::HostStaff,
        name: Localised::of("en", "Host"),
        country: None,
        organisation: Some(office.id),
        counted: false,
        targets: vec![PlaceTarget { id: TargetId::new(id(12)), places: vec!["Kampala".into()], people: 4 }],
        rank: "a".into(),
    };
    let person = |n: u128| Delegate {
        delegation: Some(group.id),
        organisation: Some(office.id),
        status: DelegateStatus::Arrived,
        photo: PhotoConsent::Yes,
        hotel_room: "12".into(),
        arrives_on: "2024-06-09".parse().ok(),
        visa: "issued".into(),
        note: "late".into(),
        badge: "ABC".into(),
        first_timer: Some(true),
        diet: "vegetarian".into(),
        protected: true,
        alias: "Heron".into(),
        own_fields: BTreeMap::from([("Shirt".into(), "XL".into())]),
        ..Delegate::named(DelegateId::new(id(n)), n as u32, "Somebody")
    };
    let people = [person(3), person(7), person(20)];
    let who =
        HashMap::from([(people[1].id, DelegateId::new(id(701))), (people[2].id, DelegateId::new(id(702)))]);
    let outcomes = HashMap::from([(OutcomeId::new(id(70)), OutcomeId::new(id(700)))]);
    let before = People {
        organisations: &[head, office],
        delegations: std::slice::from_ref(&group),
        own_fields: &[],
        delegates: &people,
    };
    let attended = HashSet::from([people[1].id]);
    let next = next_people(before, &who, &attended, DelegateStatus::Invited, &outcomes, fresh());

    assert_eq!(next.organisations[1].parent, Some(next.organisations[0].id));
    assert_eq!(next.organisations[1].outcomes, [OutcomeId::new(id(700))]);
    assert_eq!(next.delegations[0].organisation, Some(next.organisations[1].id));
    assert_eq!((next.delegations[0].targets[0].people, next.delegations[0].counted), (4, false));
    assert_ne!(next.delegations[0].targets[0].id, group.targets[0].id);

    let numbers: Vec<(DelegateId, u32)> = next.delegates.iter().map(|d| (d.id, d.number)).collect();
    assert_eq!(numbers, [(DelegateId::new(id(701)), 1), (DelegateId::new(id(702)), 2)]);
    let one = &next.delegates[0];
    assert_eq!(one.delegation, Some(next.delegations[0].id));
    assert_eq!((one.status, one.photo), (DelegateStatus::Invited, PhotoConsent::Unknown));
    assert_eq!((one.first_timer, next.delegates[1].first_timer), (Some(false), Some(true)));
    assert_eq!((one.protected, one.alias.as_str(), one.diet.as_str()), (true, "Heron", "vegetarian"));
    assert_eq!(one.own_fields["Shirt"], "XL");
    assert_eq!(
        (one.hotel_room.as_str(), one.visa.as_str(), one.note.as_str(), one.badge.as_str()),
        ("", "", "", "")
    );
    assert_eq!(one.arrives_on, None);
}
