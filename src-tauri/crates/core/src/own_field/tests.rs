use super::*;
use crate::agenda::samples::id;
use proptest::prelude::*;

fn field(kind: OwnFieldKind) -> OwnField {
    let choice = |code: &str, fr: &str| OwnChoice {
        code: code.to_owned(),
        label: Localised::of("en", code).with("fr", fr),
    };
    OwnField {
        id: OwnFieldId::new(id(1)),
        key: "Field".to_owned(),
        label: Localised::of("en", "Field"),
        kind,
        choices: vec![choice("Small", "Petit"), choice("Large", "Grand")],
        audiences: vec![Audience::Hotel],
        rank: "a".to_owned(),
    }
}

#[test]
fn typed_value_is_kept_as_what_it_means() {
    let read = |kind, typed: &str| field(kind).read(typed);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(read(OwnFieldKind::Text, "  XL "), some("XL"));
    assert_eq!(read(OwnFieldKind::Number, "1 250,5"), some("1250.5"));
    assert_eq!(read(OwnFieldKind::Number, "twelve"), None);
    assert_eq!(read(OwnFieldKind::Number, "inf"), None);
    for yes in ["yes", "Oui", "x", "1", "TRUE", "نعم"] {
        assert_eq!(read(OwnFieldKind::Tick, yes), some(TICKED), "{yes}");
    }
    for no in ["no", "Non", "0", "لا", ""] {
        assert_eq!(read(OwnFieldKind::Tick, no), some(""), "{no}");
    }
    assert_eq!(read(OwnFieldKind::Tick, "maybe"), None);
    assert_eq!(read(OwnFieldKind::Choice, "GRAND"), some("Large"));
    assert_eq!(read(OwnFieldKind::Choice, "Medium"), None);
    assert_eq!(read(OwnFieldKind::Date, "2024-06-10"), some("2024-06-10"));
    assert_eq!(read(OwnFieldKind::Date, "10.6."), None);
}

#[test]
fn choice_is_shown_in_the_language_of_the_reader_and_a_stray_value_as_it_stands() {
    let size = field(OwnFieldKind::Choice);
    assert_eq!(size.shown("Large", "fr"), "Grand");
    assert_eq!(size.shown("Large", "ar"), "Large");
    assert_eq!(size.shown("Medium", "fr"), "Medium");
    assert_eq!(field(OwnFieldKind::Text).shown("Large", "fr"), "Large");
}

#[test]
fn fresh_keys_and_codes_are_unlike_those_that_are_there() {
    let taken = field(OwnFieldKind::Text);
    assert_eq!(fresh_key(&Localised::of("en", "Field"), std::slice::from_ref(&taken)), "Field 2");
    assert_eq!(fresh_key(&Localised::of("fr", "Taille"), &[taken]), "Taille");
    let new = |label: &str| OwnChoice { code: String::new(), label: Localised::of("en", label) };
    let mut choices = vec![new("Small"), new("Small"), OwnChoice { code: "Large".into(), ..new("Big") }];
    fresh_codes(&mut choices);
    let codes: Vec<&str> = choices.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes, ["Small", "Small 2", "Large"]);
}

#[test]
fn values_without_a_field_are_told_by_their_keys() {
    let values = [
        BTreeMap::from([("Field".to_owned(), "a".to_owned()), ("T-shirt".to_owned(), "XL".to_owned())]),
        BTreeMap::from([("Bus".to_owned(), String::new()), ("T-shirt".to_owned(), "M".to_owned())]),
    ];
    assert_eq!(undescribed(&[field(OwnFieldKind::Text)], &values), ["Bus", "T-shirt"]);
}

proptest! {
    #[test]
    fn kept_value_read_again_stays_as_it_is(kind in 0..OwnFieldKind::ALL.len(), typed in "\\PC{0,20}") {
        let field = field(OwnFieldKind::ALL[kind]);
        if let Some(kept) = field.read(&typed) {
            prop_assert_eq!(field.read(&kept), Some(kept));
        }
    }
}
