use super::*;
use crate::agenda::samples::id;
use crate::delegate::{Category, DelegateStatus};
use crate::ids::DelegateId;

fn delegation(
    n: u128,
    kind: DelegationKind,
    country: Option<&str>,
    targets: &[(&[&str], u32)],
) -> Delegation {
    Delegation {
        id: DelegationId::new(id(n)),
        kind,
        name: Localised::default(),
        country: country.and_then(CountryCode::parse),
        organisation: (kind == DelegationKind::HostStaff).then(|| OrganisationId::new(id(50))),
        counted: true,
        targets: targets
            .iter()
            .zip(0u128..)
            .map(|((places, people), t)| PlaceTarget {
                id: TargetId::new(id(100 * n + t)),
                places: places.iter().map(|p| (*p).to_owned()).collect(),
                people: *people,
            })
            .collect(),
        rank: String::new(),
    }
}

/// The exchange: 20 wanted, of the Congo 7 from three cities together; 22 come.
fn exchange() -> (Vec<Delegation>, Vec<Delegate>) {
    let congo: &[&str] = &["Kinshasa", "Bukavu", "Goma"];
    let delegations = vec![
        delegation(1, DelegationKind::Country, Some("BI"), &[(&[], 4)]),
        delegation(2, DelegationKind::Country, Some("CD"), &[(congo, 7)]),
        delegation(3, DelegationKind::Country, Some("SS"), &[(&["Juba"], 5)]),
        delegation(4, DelegationKind::HostStaff, None, &[(&[], 4)]),
    ];
    let mut delegates = Vec::new();
    for (of, city, count) in [
        (1, "Bujumbura", 4),
        (2, "Kinshasa", 3),
        (2, "Bukavu", 3),
        (2, "Goma", 2),
        (3, "Juba", 6),
        (4, "Kampala", 4),
    ] {
        for _ in 0..count {
            let number = delegates.len() as u32 + 1;
            let named = Delegate::named(DelegateId::new(id(u128::from(number))), number, "Somebody");
            delegates.push(Delegate {
                delegation: Some(DelegationId::new(id(of))),
                city: city.to_owned(),
                ..named
            });
        }
    }
    (delegations, delegates)
}

#[test]
fn more_people_than_wanted_are_counted_and_shown() {
    let (delegations, delegates) = exchange();
    let tallies: Vec<_> = delegations
        .iter()
        .map(|d| tally(d, &delegates, &Counting::default()))
        .map(|t| (t.target, t.actual, t.over(), t.under()))
        .collect();
    assert_eq!(tallies, [(Some(4), 4, 0, 0), (Some(7), 8, 1, 0), (Some(5), 6, 1, 0), (Some(4), 4, 0, 0)]);
    let all = total(&delegations, &delegates, &Counting::default());
    assert_eq!((all.target, all.actual, all.over()), (Some(20), 22, 2));
    assert_eq!(all.seats.len(), 22);
}

#[test]
fn one_target_over_three_cities_is_told_by_city() {
    let (delegations, delegates) = exchange();
    let congo = tally(&delegations[1], &delegates, &Counting::default());
    assert_eq!(congo.places, [("Kinshasa".to_owned(), 3), ("Bukavu".to_owned(), 3), ("Goma".to_owned(), 2)]);
}

#[test]
fn host_staff_who_do_not_count_leave_the_total() {
    let (mut delegations, delegates) = exchange();
    delegations[3].counted = false;
    let all = total(&delegations, &delegates, &Counting::default());
    assert_eq!((all.target, all.actual, all.over()), (Some(16), 18, 2));
}

#[test]
fn whoever_declined_or_waits_takes_no_seat() {
    let (delegations, mut delegates) = exchange();
    for (delegate, status) in delegates.iter_mut().zip([
        DelegateStatus::Declined,
        DelegateStatus::Cancelled,
        DelegateStatus::Replaced,
        DelegateStatus::Waiting,
    ]) {
        delegate.status = status;
    }
    let burundi = tally(&delegations[0], &delegates, &Counting::default());
    assert_eq!((burundi.actual, burundi.under()), (0, 4));
}

#[test]
fn seats_show_the_most_certain_first() {
    let (delegations, mut delegates) = exchange();
    delegates[0].status = DelegateStatus::Invited;
    delegates[1].status = DelegateStatus::VisaPending;
    delegates[3].status = DelegateStatus::TravelBooked;
    assert_eq!(
        tally(&delegations[0], &delegates, &Counting::default()).seats,
        [Seat::Ready, Seat::Confirmed, Seat::VisaPending, Seat::Asked]
    );
}

#[test]
fn delegation_without_target_is_never_over() {
    let open = delegation(9, DelegationKind::Guests, None, &[]);
    let guest = Delegate {
        delegation: Some(open.id),
        category: Category::Speaker,
        ..Delegate::named(DelegateId::new(id(1)), 1, "A guest")
    };
    let tally = tally(&open, [&guest], &Counting::default());
    assert_eq!((tally.target, tally.actual, tally.over(), tally.under()), (None, 1, 0, 0));
}

#[test]
fn delegation_is_found_by_host_organisation_before_country() {
    let (mut delegations, _) = exchange();
    delegations.push(delegation(5, DelegationKind::Country, Some("UG"), &[]));
    let host = Some(OrganisationId::new(id(50)));
    let uganda = CountryCode::parse("ug");
    assert_eq!(delegation_for(&delegations, host, uganda), Some(delegations[3].id));
    assert_eq!(delegation_for(&delegations, None, uganda), Some(delegations[4].id));
    assert_eq!(delegation_for(&delegations, None, None), None);
    assert_eq!(delegation_for(&delegations, None, CountryCode::parse("KE")), None);
}

#[test]
fn numbers_go_on_after_the_highest_and_are_not_given_twice() {
    let (_, delegates) = exchange();
    assert_eq!(next_number(&delegates, 0), 23);
    assert_eq!(next_number(&delegates[..3], 22), 23, "number 22 stands on a printed sheet");
    assert_eq!(next_number([], 0), 1);
}

#[test]
fn category_that_does_not_count_leaves_the_sum_and_is_told_beside_it() {
    let (delegations, mut delegates) = exchange();
    for delegate in delegates.iter_mut().take(2) {
        delegate.category = Category::Interpreter;
    }
    let counting = Counting { uncounted: [Category::Interpreter].into() };
    let all = total(&delegations, &delegates, &counting);
    assert_eq!((all.target, all.actual, all.over(), all.uncounted), (Some(20), 20, 0, 2));
    let burundi = tally(&delegations[0], &delegates, &counting);
    assert_eq!((burundi.actual, burundi.under(), burundi.uncounted), (2, 2, 2));
}

#[test]
fn several_targets_are_told_one_by_one_and_the_rest_goes_to_anywhere() {
    let congo = delegation(
        2,
        DelegationKind::Country,
        Some("CD"),
        &[(&["Kinshasa", "Bukavu"], 5), (&["GOMA"], 1), (&[], 1)],
    );
    let (_, mut delegates) = exchange();
    delegates[4].city = "Uvira".into();
    delegates[5].city = "kinshasa".into();
    let tally = tally(&congo, &delegates, &Counting::default());
    let each: Vec<(u32, u32)> = tally.targets.iter().map(|t| (t.people, t.actual)).collect();
    assert_eq!(each, [(5, 5), (1, 2), (1, 1)]);
    assert_eq!((tally.target, tally.actual), (Some(7), 8));
    assert_eq!(tally.places[0], ("Uvira".to_owned(), 1));
    assert_eq!(tally.places[1], ("kinshasa".to_owned(), 2), "the same city however it is written");
}

#[test]
fn free_seat_goes_to_whoever_the_organiser_put_first() {
    let (delegations, mut delegates) = exchange();
    let burundi = &delegations[0];
    for (delegate, rank) in delegates.iter_mut().take(3).zip(["", "b", "a"]) {
        delegate.status = DelegateStatus::Waiting;
        delegate.waiting_rank = rank.into();
    }
    let counting = Counting::default();
    let order: Vec<u32> = waiting(&delegates, Some(burundi.id)).iter().map(|d| d.number).collect();
    assert_eq!(order, [3, 2, 1]);
    assert_eq!(tally(burundi, &delegates, &counting).waiting, 3);
    assert_eq!(free_seats(burundi, &delegates, &counting), 3);
    assert_eq!(next_waiting(burundi, &delegates, &counting).map(|d| d.number), Some(3));
    delegates[0].status = DelegateStatus::Confirmed;
    for extra in 0..2 {
        delegates[4 + extra].delegation = Some(burundi.id);
    }
    assert_eq!(next_waiting(burundi, &delegates, &counting), None, "no seat is free");
}

#[test]
fn people_of_a_delegation_that_was_taken_away_are_counted_all_the_same() {
    let (mut delegations, delegates) = exchange();
    delegations.remove(1);
    let all = total(&delegations, &delegates, &Counting::default());
    assert_eq!((all.target, all.actual), (Some(13), 22));
}
