use super::*;
use crate::agenda::samples::id;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn somebody(n: u128) -> Delegate {
    Delegate {
        phone: "+211 555".into(),
        country: CountryCode::parse("SS"),
        arrives_on: Some(day("2026-11-22")),
        leaves_on: Some(day("2026-11-27")),
        photo: PhotoConsent::Yes,
        diet: "none".into(),
        organisation: Some(OrganisationId::new(id(50))),
        ..Delegate::named(DelegateId::new(id(n)), n as u32, "Somebody")
    }
}

fn missing(delegate: &Delegate) -> Vec<MissingDetail> {
    missing_details(delegate, CountryCode::parse("UG"))
}

#[test]
fn nothing_is_missing_of_somebody_who_gave_all() {
    assert_eq!(missing(&somebody(1)), []);
    let gone =
        Delegate { status: DelegateStatus::Declined, ..Delegate::named(DelegateId::new(id(1)), 1, "A") };
    assert_eq!(missing(&gone), [], "nobody needs anything of somebody who does not come");
}

#[test]
fn passport_is_needed_for_a_visa_and_for_a_room_but_not_at_home() {
    let lodged = Delegate { hotel_room: "12".into(), ..somebody(1) };
    assert_eq!(missing(&lodged), [MissingDetail::Passport]);
    let visa = Delegate { status: DelegateStatus::VisaPending, ..somebody(1) };
    assert_eq!(missing(&visa), [MissingDetail::Passport]);
    let at_home = Delegate { country: CountryCode::parse("UG"), ..lodged.clone() };
    assert_eq!(missing(&at_home), []);
    assert_eq!(missing_details(&lodged, None), [], "where the workshop is, is not known");
    let online = Delegate { mode: AttendanceMode::Online, ..lodged };
    assert_eq!(missing(&online), []);
}

#[test]
fn each_detail_is_needed_by_somebody_before_a_day() {
    let first_day = day("2026-11-23");
    let all = |delegate: &Delegate| {
        let needs = needs(delegate, first_day, CountryCode::parse("UG"));
        needs.into_iter().map(|n| (n.detail, n.needed_by, n.due.to_string())).collect::<Vec<_>>()
    };
    // As in the picture: the hotel list needs the passport by Friday.
    let lodged = Delegate { hotel_room: "12".into(), ..somebody(1) };
    assert_eq!(all(&lodged), [(MissingDetail::Passport, Needer::Hotel, "2026-11-20".into())]);
    let visa = Delegate {
        status: DelegateStatus::VisaPending,
        passport: "P1".into(),
        passport_expires_on: Some(day("2027-05-26")),
        ..somebody(1)
    };
    assert_eq!(all(&visa), [(MissingDetail::PassportValidity, Needer::Visa, "2026-11-01".into())]);
    let valid = Delegate { passport_expires_on: Some(day("2027-05-27")), ..visa };
    assert_eq!(all(&valid), []);
    let nothing = Delegate::named(DelegateId::new(id(1)), 1, "A");
    let told: Vec<MissingDetail> = all(&nothing).into_iter().map(|(detail, ..)| detail).collect();
    assert_eq!(
        told,
        [
            MissingDetail::Phone,
            MissingDetail::Country,
            MissingDetail::Arrival,
            MissingDetail::PhotoConsent,
            MissingDetail::Diet,
            MissingDetail::Organisation,
        ]
    );
    assert!(all(&nothing).iter().all(|(_, _, due)| due.as_str() < "2026-11-23"));
}

#[test]
fn nights_follow_the_journey_until_they_are_ticked() {
    let nights = |delegate: &Delegate| {
        hotel_nights(delegate).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    let mut person = somebody(1);
    assert_eq!(nights(&person), "2026-11-22 2026-11-23 2026-11-24 2026-11-25 2026-11-26");
    person.nights = Some(vec![day("2026-11-24"), day("2026-11-22"), day("2026-11-24")]);
    assert_eq!(nights(&person), "2026-11-22 2026-11-24");
    person.nights = Some(Vec::new());
    assert_eq!(nights(&person), "", "sleeps with friends");
    person.nights = None;
    person.leaves_on = Some(day("2026-11-21"));
    assert_eq!(nights(&person), "", "a slip in a date is no stay");
    person.leaves_on = Some(day("9999-12-31"));
    assert!(hotel_nights(&person).len() <= 120);
}

#[test]
fn hotel_counts_companions_and_nobody_who_stays_away() {
    let child = Companion { name: String::new(), kind: CompanionKind::Child, note: String::new() };
    let mother = Delegate { companions: vec![child], leaves_on: Some(day("2026-11-24")), ..somebody(1) };
    let waits = Delegate { status: DelegateStatus::Waiting, ..somebody(2) };
    let late =
        Delegate { arrives_on: Some(day("2026-11-23")), leaves_on: Some(day("2026-11-24")), ..somebody(3) };
    let by_night: Vec<(String, u32)> =
        lodged_by_night(&[mother, waits, late]).into_iter().map(|(n, p)| (n.to_string(), p)).collect();
    assert_eq!(by_night, [("2026-11-22".to_owned(), 2), ("2026-11-23".to_owned(), 3)]);
}

#[test]
fn age_band_is_as_given_or_counted_from_the_birthday() {
    let born = |on: &str| Delegate { born_on: Some(day(on)), ..somebody(1) };
    let on = day("2026-11-23");
    assert_eq!(born("2008-11-24").age_band_on(on), Some(AgeBand::Under18));
    assert_eq!(born("2008-11-23").age_band_on(on), Some(AgeBand::From18));
    assert_eq!(born("1966-11-23").age_band_on(on), Some(AgeBand::From60));
    let said = Delegate { age_band: Some(AgeBand::From35), ..born("2008-11-24") };
    assert_eq!(said.age_band_on(on), Some(AgeBand::From35));
    assert_eq!(somebody(1).age_band_on(on), None);
}

#[test]
fn seat_tells_who_had_it_in_order_even_in_a_ring() {
    let gave = |n, to| Delegate { replaced_by: Some(DelegateId::new(id(to))), ..somebody(n) };
    let list = [gave(4, 9), gave(9, 23), somebody(23), somebody(5)];
    let seat =
        |of: u128| seat_of(&list, DelegateId::new(id(of))).iter().map(|d| d.number).collect::<Vec<_>>();
    assert_eq!(seat(23), [4, 9, 23]);
    assert_eq!(seat(9), [4, 9]);
    assert_eq!(seat(5), [5]);
    let ring = [gave(1, 2), gave(2, 1)];
    assert_eq!(seat_of(&ring, DelegateId::new(id(2))).len(), 2);
}

#[test]
fn one_person_keeps_number_and_words_and_learns_what_the_other_entry_knew() {
    let keep = Delegate {
        badge: "A-1".into(),
        email: "a@example.org".into(),
        arrives_on: Some(day("2026-11-21")),
        own_fields: BTreeMap::from([("shirt".into(), "L".into())]),
        ..somebody(1)
    };
    let child = Companion { name: "Neema".into(), kind: CompanionKind::Child, note: String::new() };
    let gone = Delegate {
        email: "b@example.org".into(),
        passport: "P123".into(),
        arrives_on: Some(day("2026-11-22")),
        arrives_at: Some(600),
        speaks: "French".into(),
        language_codes: vec!["fr".into()],
        sex: Sex::Female,
        protected: true,
        alias: "Heron".into(),
        companions: vec![child.clone()],
        badge: "A-2".into(),
        own_fields: BTreeMap::from([("shirt".into(), "M".into()), ("bus".into(), "3".into())]),
        ..somebody(2)
    };
    let one = merged(&keep, &gone);
    assert_eq!((one.id, one.number, one.badge.as_str()), (keep.id, 1, "A-1"));
    assert_eq!(
        (one.email.as_str(), one.passport.as_str(), one.speaks.as_str()),
        ("a@example.org", "P123", "French")
    );
    assert_eq!((one.arrives_on, one.arrives_at), (keep.arrives_on, None), "no time of another day");
    assert_eq!((one.sex, one.protected, one.alias.as_str()), (Sex::Female, true, "Heron"));
    assert_eq!(one.companions, [child]);
    let own: Vec<&str> = one.own_fields.values().map(String::as_str).collect();
    assert_eq!(own, ["3", "L"]);
    assert_eq!(merged(&one, &gone), one, "nothing more to learn");
}

#[test]
fn one_person_is_stopped_for_the_reason_that_either_entry_gave() {
    let noted = |n, note: &str, flag| Delegate { desk_note: note.into(), desk_flag: flag, ..somebody(n) };
    let look = noted(1, "Nut allergy", DeskFlag::Look);
    let stop = noted(2, "Passport at the desk", DeskFlag::Stop);
    let one = merged(&look, &stop);
    assert_eq!(
        (one.desk_note.as_str(), one.desk_flag),
        ("Passport at the desk · Nut allergy", DeskFlag::Stop)
    );
    assert_eq!(merged(&one, &stop), one);
    assert_eq!(merged(&stop, &look).desk_note, "Passport at the desk");
    assert_eq!(merged(&noted(1, "", DeskFlag::Look), &stop).desk_note, "Passport at the desk");
    assert_eq!(merged(&look, &noted(2, "", DeskFlag::Stop)).desk_note, "Nut allergy");
}

#[test]
fn somebody_replaced_by_themselves_never_gave_the_seat_up() {
    let keep = Delegate {
        status: DelegateStatus::Replaced,
        replaced_by: Some(DelegateId::new(id(2))),
        ..somebody(1)
    };
    let gone = Delegate { status: DelegateStatus::Invited, ..somebody(2) };
    let one = merged(&keep, &gone);
    assert_eq!((one.status, one.replaced_by), (DelegateStatus::Invited, None));
}
