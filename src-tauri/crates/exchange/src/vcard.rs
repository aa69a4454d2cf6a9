//! People as an address book takes them: vCard 4 (RFC 6350). Names are never split: only a family name that somebody named goes apart.

/// One person of an address book. Empty texts are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// A mark that stays the same when the card is written again; empty for a person who must not be recognised by it.
    pub uid: String,
    /// The whole name.
    pub name: String,
    /// The part of it that is the family name, when somebody said which it is.
    pub family_name: String,
    /// What to call the person.
    pub call_name: String,
    /// Organisation.
    pub organisation: String,
    /// Position there.
    pub position: String,
    /// City.
    pub city: String,
    /// Country by name.
    pub country: String,
    /// Telephone, as typed.
    pub phone: String,
    /// E-mail, as typed.
    pub email: String,
    /// ISO 639 codes.
    pub languages: Vec<String>,
    /// What the person does at the workshop.
    pub category: String,
    /// Anything else.
    pub note: String,
}

/// Writes cards. UTF-8, CRLF, lines folded at 75 bytes; control characters are dropped.
pub fn to_vcard(cards: &[Card]) -> Vec<u8> {
    let mut text = String::new();
    for card in cards.iter().filter(|card| !card.name.trim().is_empty()) {
        let mut line = |name: &str, value: &str| {
            if !value.is_empty() {
                folded(&format!("{name}:{value}"), &mut text);
            }
        };
        line("BEGIN", "VCARD");
        line("VERSION", "4.0");
        if !card.uid.is_empty() {
            line("UID", &format!("urn:uuid:{}", card.uid));
        }
        line("FN", &escaped(&card.name));
        line("N", &parts_of(card));
        line("NICKNAME", &escaped(&card.call_name));
        line("ORG", &escaped(&card.organisation));
        line("TITLE", &escaped(&card.position));
        if !(card.city.is_empty() && card.country.is_empty()) {
            line("ADR", &format!(";;;{};;;{}", escaped(&card.city), escaped(&card.country)));
        }
        line("TEL", &escaped(&card.phone));
        line("EMAIL", &escaped(&card.email));
        for (at, language) in card.languages.iter().enumerate() {
            line(&format!("LANG;PREF={}", at + 1), &escaped(language));
        }
        line("ROLE", &escaped(&card.category));
        line("NOTE", &escaped(&card.note));
        line("END", "VCARD");
    }
    text.into_bytes()
}

/// Family name and the rest, when it is known which is which and it stands at an end of the name; empty otherwise.
fn parts_of(card: &Card) -> String {
    let (name, family) = (card.name.trim(), card.family_name.trim());
    if family.is_empty() {
        return String::new();
    }
    let rest = name.strip_suffix(family).or_else(|| name.strip_prefix(family)).map(str::trim);
    match rest.filter(|rest| !rest.is_empty()) {
        Some(given) => format!("{};{};;;", escaped(family), escaped(given)),
        None => String::new(),
    }
}

/// A value with what has a meaning in the format made harmless.
fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => plain.push_str("\\n"),
            '\\' | ',' | ';' => {
                plain.push('\\');
                plain.push(letter);
            }
            '\t' => plain.push(' '),
            letter if letter.is_control() => {}
            letter => plain.push(letter),
        }
    }
    plain
}

fn folded(line: &str, out: &mut String) {
    const LONGEST: usize = 75;
    let mut rest = line;
    let mut room = LONGEST;
    while rest.len() > room {
        let cut = rest.floor_char_boundary(room);
        out.push_str(&rest[..cut]);
        out.push_str("\r\n ");
        rest = &rest[cut..];
        // The space in front counts.
        room = LONGEST - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn card_has_what_is_known_and_nothing_else() {
        let card = Card {
            name: "Espérance Ndayisenga".to_owned(),
            family_name: "Ndayisenga".to_owned(),
            organisation: "Amahoro; Paix, Avenir".to_owned(),
            city: "Bujumbura".to_owned(),
            country: "Burundi".to_owned(),
            phone: "+257 55 50 40 17".to_owned(),
            languages: vec!["fr".to_owned(), "rn".to_owned()],
            ..Card::default()
        };
        let text = String::from_utf8(to_vcard(&[card, Card::default()])).unwrap();
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(
            lines,
            [
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:Espérance Ndayisenga",
                "N:Ndayisenga;Espérance;;;",
                "ORG:Amahoro\\; Paix\\, Avenir",
                "ADR:;;;Bujumbura;;;Burundi",
                "TEL:+257 55 50 40 17",
                "LANG;PREF=1:fr",
                "LANG;PREF=2:rn",
                "END:VCARD",
                "",
            ]
        );
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_line(name in "\\PC{1,90}", note in "[a-z:;,\\\\\n\r\u{7}é]{0,200}") {
            prop_assume!(!name.trim().is_empty());
            let card = Card { name: name.clone(), note: note.clone(), ..Card::default() };
            let text = String::from_utf8(to_vcard(&[card])).unwrap();
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])));
            let unfolded = text.replace("\r\n ", "");
            let names: Vec<&str> = unfolded.split("\r\n").filter_map(|line| line.split([':', ';']).next()).collect();
            let wanted = ["BEGIN", "VERSION", "FN", "NOTE", "END", ""];
            prop_assert!(names.iter().all(|name| wanted.contains(name)), "{:?}", names);
        }
    }
}
