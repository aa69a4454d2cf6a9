//! Where lines may not break although Unicode would let them.

use parley::LineBreakContext;

use crate::setting::Breaks;

/// The hyphens at which no line may break, each with its neighbours.
pub(crate) fn tight_hyphens(text: &str, breaks: Breaks) -> Vec<(Option<char>, char)> {
    let characters: Vec<char> = text.chars().collect();
    let letters = |from: &mut dyn Iterator<Item = &char>| from.take_while(|c| c.is_alphabetic()).count();
    let mut tight = Vec::new();
    for (at, c) in characters.iter().enumerate() {
        if !is_hyphen(*c) {
            continue;
        }
        let before = letters(&mut characters[..at].iter().rev());
        let after = letters(&mut characters[at + 1..].iter());
        let loose = match breaks {
            Breaks::Text => before >= 5 && after >= 5,
            Breaks::Name => true,
            Breaks::Spaces => false,
        };
        if !loose {
            tight.push((
                at.checked_sub(1).map(|i| characters[i]),
                characters.get(at + 1).copied().unwrap_or(' '),
            ));
        }
    }
    tight
}

/// Whether a line may break there; `None` leaves it to Unicode.
pub(crate) fn may_break(at: LineBreakContext, tight: &[(Option<char>, char)]) -> Option<bool> {
    holds(at.before_before, at.before, at.after, tight).then_some(false)
}

fn holds(before_before: Option<char>, before: char, after: char, tight: &[(Option<char>, char)]) -> bool {
    let hyphen = is_hyphen(before) && tight.contains(&(before_before, after));
    // French punctuation and the middle dot stay with the word before them.
    let closing = before == ' ' && matches!(after, ':' | ';' | '?' | '!' | '»' | '·');
    let opening = before_before == Some('«') && before == ' ';
    // "12–15 May" is one thing to the eye.
    let range = before == '–' && after.is_numeric();
    hyphen || closing || opening || range
}

/// The parts of a text that no line break may divide, each with what follows it up to the next part.
pub(crate) fn unbroken(text: &str, breaks: Breaks) -> Vec<&str> {
    let tight = tight_hyphens(text, breaks);
    let mut parts = Vec::new();
    let mut from = 0;
    let (mut before_before, mut before) = (None, None);
    for (at, after) in text.char_indices() {
        if before.is_some_and(|b| (b == ' ' || is_hyphen(b)) && !holds(before_before, b, after, &tight)) {
            parts.push(&text[from..at]);
            from = at;
        }
        (before_before, before) = (before, Some(after));
    }
    parts.push(&text[from..]);
    parts
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setting::{Setting, Style};
    use crate::text::TextEngine;

    /// The lines of a text as narrow as its widest unbreakable part lets it be.
    fn narrow(text: &str, breaks: Breaks) -> Vec<String> {
        let mut engine = TextEngine::new();
        let setting = Setting::new(text, Style::new(9.0, 4.5)).breaking(breaks);
        let measure = crate::fit::widest_word(&mut engine, &setting);
        let paragraph = engine.set(&setting.within(measure));
        paragraph.lines.iter().map(|l| paragraph.text[l.text.clone()].trim().to_owned()).collect()
    }

    #[test]
    fn prose_breaks_only_at_hyphens_between_long_parts() {
        assert_eq!(tight_hyphens("Nyirahabimana-Uwimpuhwe", Breaks::Text), []);
        assert_eq!(tight_hyphens("civil-military", Breaks::Text), []);
        assert_eq!(tight_hyphens("Jean-Claude", Breaks::Text), [(Some('n'), 'C')]);
        assert_eq!(tight_hyphens("2024-06", Breaks::Text), [(Some('4'), '0')]);
    }

    #[test]
    fn name_breaks_at_any_hyphen_and_organisation_at_none() {
        assert_eq!(tight_hyphens("Jean-Claude", Breaks::Name), []);
        assert_eq!(narrow("Jean-Claude Ndikuriyo", Breaks::Name), ["Jean-", "Claude", "Ndikuriyo"]);
        assert_eq!(narrow("Kivu-Nord Solidarity", Breaks::Spaces), ["Kivu-Nord", "Solidarity"]);
        assert_eq!(tight_hyphens("-", Breaks::Spaces), [(None, ' ')]);
    }

    #[test]
    fn unbroken_parts_are_the_whole_text() {
        let text = "Réseau « Amahoro » : Kivu-Nord ?";
        assert_eq!(unbroken(text, Breaks::Spaces), ["Réseau ", "« Amahoro » : ", "Kivu-Nord ?"]);
        assert_eq!(unbroken(text, Breaks::Name).concat(), text);
        assert_eq!(unbroken("", Breaks::Name), [""]);
    }

    #[test]
    fn french_punctuation_stays_with_its_word() {
        let lines = narrow("Conclusion : « Nos réseaux » ?", Breaks::Text);
        assert!(lines.iter().all(|l| !l.starts_with([':', '»', '?']) && !l.ends_with('«')), "{lines:?}");
        assert!(lines.len() > 1);
    }
}
