//! Phrases in folded texts ([`warsha_words::fold`]), found as whole words.

/// Whether `phrase` (already folded) stands in `folded` as whole words.
pub fn has_words(folded: &str, phrase: &str) -> bool {
    let mut from = 0;
    while let Some(found) = folded.get(from..).and_then(|rest| rest.find(phrase)) {
        let start = from + found;
        let end = start + phrase.len();
        let free_before = start == 0 || folded.as_bytes().get(start - 1) == Some(&b' ');
        let free_after = end == folded.len() || folded.as_bytes().get(end) == Some(&b' ');
        if free_before && free_after {
            return true;
        }
        from = start + phrase.chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Whether any of the phrases stands in `folded` as whole words.
pub fn has_any(folded: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| has_words(folded, phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_words_wants_whole_words() {
        assert!(has_words("date d arrivee jj mm aaaa", "arrivee"));
        assert!(!has_words("username", "name"));
        assert!(!has_words("", "name"));
    }
}
