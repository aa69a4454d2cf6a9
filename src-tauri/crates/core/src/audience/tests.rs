use super::*;
use crate::CountryCode;
use crate::Localised;
use crate::agenda::samples::id;
use crate::delegate::{AgeBand, Category, Companion, CompanionKind, DelegateStatus};
use crate::ids::{DelegateId, DelegationId, OrganisationId, OwnFieldId};
use crate::own_field::OwnFieldKind;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Somebody of whom everything is known; every text is unlike every other.
fn known(protected: bool) -> Delegate {
    let text = |of: &str| format!("<{of}>");
    Delegate {
        family_name: text("family"),
        call_name: text("call"),
        native_name: text("native"),
        delegation: Some(DelegationId::new(id(2))),
        organisation: Some(OrganisationId::new(id(3))),
        position: text("position"),
        city: text("city"),
        country: CountryCode::parse("SS"),
        category: Category::Panellist,
        sex: Sex::Female,
        age_band: Some(AgeBand::From25),
        born_on: "1996-02-29".parse().ok(),
        first_timer: Some(true),
        speaks: text("speaks"),
        language_codes: vec!["nus".into()],
        interpretation: text("interpretation"),
        email: text("email"),
        phone: text("phone"),
        reached_by: text("reached_by"),
        status: DelegateStatus::TravelBooked,
        arrives_on: "2024-06-09".parse().ok(),
        arrival_flight: text("flight-in"),
        leaves_on: "2024-06-14".parse().ok(),
        departure_flight: text("flight-out"),
        pick_up: text("pick-up"),
        hotel_room: text("room"),
        passport: text("passport"),
        passport_expires_on: "2030-01-01".parse().ok(),
        visa: text("visa"),
        invitation_letter: text("letter"),
        diet: text("diet"),
        access_needs: text("access"),
        emergency_contact: text("emergency"),
        companions: vec![Companion { name: text("child"), kind: CompanionKind::Child, note: text("cot") }],
        photo: PhotoConsent::No,
        note: text("note"),
        desk_note: text("desk-note"),
        protected,
        alias: "Heron".into(),
        badge: text("badge"),
        own_fields: BTreeMap::from([("Shirt".into(), text("shirt")), ("Stray".into(), text("stray"))]),
        ..Delegate::named(DelegateId::new(id(1)), 12, "<name>")
    }
}

fn shirt(audiences: &[Audience]) -> OwnField {
    OwnField {
        id: OwnFieldId::new(id(9)),
        key: "Shirt".into(),
        label: Localised::of("en", "Shirt"),
        kind: OwnFieldKind::Text,
        choices: Vec::new(),
        audiences: audiences.to_vec(),
        rank: "a".into(),
    }
}

/// What of the record an audience could read.
fn readable(protected: bool, audience: Audience, fields: &[OwnField]) -> String {
    let person = known(protected);
    format!("{:?}", seen_by(&person, audience, fields).person)
}

#[test]
fn each_audience_sees_exactly_its_details() {
    let of = |audience| {
        let shown = Detail::ALL.iter().filter(|d| sight(audience, **d, false) == Sight::Shown);
        shown.map(|d| d.code()).collect::<Vec<_>>().join(" ")
    };
    let all: Vec<&str> = Detail::ALL.iter().map(|d| d.code()).collect();
    assert_eq!(of(Audience::Organisers), all.join(" "));
    assert_eq!(of(Audience::Security), all.join(" "));
    assert_eq!(
        of(Audience::Facilitators),
        "name call_name native_name organisation position city country delegation category mode sex speaks interpretation access photo badge"
    );
    assert_eq!(
        of(Audience::Participants),
        "name call_name native_name organisation position city country delegation category mode photo badge"
    );
    assert_eq!(
        of(Audience::Hotel),
        "name city mode arrival departure pick_up hotel passport diet access companions"
    );
    assert_eq!(
        of(Audience::Donor),
        "name native_name organisation position city country delegation category mode sex age first_timer"
    );
    assert_eq!(
        of(Audience::Public),
        "name native_name organisation position city country delegation category"
    );
}

#[test]
fn protected_person_is_an_alias_with_nothing_that_tells_who() {
    for audience in [Audience::Participants, Audience::Facilitators, Audience::Donor, Audience::Public] {
        let text = readable(true, audience, &[shirt(Audience::ALL)]);
        assert!(text.contains("Heron"), "{text}");
        for secret in [
            "<name>",
            "<family>",
            "<call>",
            "<native>",
            "<position>",
            "<city>",
            "<speaks>",
            "nus",
            "<email>",
            "<phone>",
            "<reached_by>",
            "<flight",
            "<pick-up>",
            "<room>",
            "<passport>",
            "<visa>",
            "<letter>",
            "<diet>",
            "<emergency>",
            "<child>",
            "<cot>",
            "<note>",
            "<shirt>",
            "<stray>",
            "SS",
            "1996",
            "2024-06",
        ] {
            assert!(!text.contains(secret), "{audience:?} reads {secret}: {text}");
        }
    }
}

#[test]
fn hotel_knows_whom_it_lodges_and_no_more() {
    let text = readable(true, Audience::Hotel, &[shirt(&[Audience::Hotel])]);
    for shown in ["<name>", "<room>", "<passport>", "<diet>", "<child>", "<shirt>", "2024-06-09"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    for not in
        ["<email>", "<phone>", "<note>", "<position>", "<emergency>", "<stray>", "<visa>", "Heron", "1996"]
    {
        assert!(!text.contains(not), "{not}: {text}");
    }
}

#[test]
fn own_field_is_seen_by_those_it_is_for() {
    for &audience in Audience::ALL {
        let is_for = audience.is_team() || audience == Audience::Facilitators;
        assert_eq!(
            readable(false, audience, &[shirt(&[Audience::Facilitators])]).contains("<shirt>"),
            is_for
        );
        // A column that nobody described is for the team alone.
        assert_eq!(readable(false, audience, &[]).contains("<stray>"), audience.is_team());
    }
}

#[test]
fn name_alone_is_the_name_of_the_record() {
    for protected in [false, true] {
        let person = known(protected);
        for &audience in Audience::ALL {
            let (name, seen) = (visible_name(&person, audience), seen_by(&person, audience, &[]));
            assert_eq!(name.name, seen.person.full_name, "{audience:?}");
            assert_eq!(name.family_name, seen.person.family_name, "{audience:?}");
            assert_eq!(name.native_name, seen.person.native_name, "{audience:?}");
            assert_eq!(name.withheld, seen.withheld);
        }
    }
}

proptest! {
    /// Protecting somebody never shows more, and whoever sees less than the team sees nothing that the team does not.
    #[test]
    fn protection_only_takes_away(audience in 0..Audience::ALL.len(), detail in 0..Detail::ALL.len()) {
        let (audience, detail) = (Audience::ALL[audience], Detail::ALL[detail]);
        let (open, protected) = (sight(audience, detail, false), sight(audience, detail, true));
        prop_assert!(open == Sight::Shown || open == Sight::NotForThem);
        prop_assert!(protected == open || (open == Sight::Shown && protected != Sight::NotForThem));
        prop_assert_eq!(audience.is_trusted(), audience.is_team() || audience == Audience::Hotel);
        if audience.is_trusted() {
            prop_assert_eq!(protected, open);
        }
    }
}
