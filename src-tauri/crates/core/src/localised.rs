//! A text in several languages.

use std::collections::BTreeMap;

/// A text in one or more languages, keyed by BCP-47 tag ("en", "fr"). Empty texts are not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localised(BTreeMap<String, String>);

impl Localised {
    /// A text in one language.
    pub fn of(lang: &str, text: &str) -> Self {
        Self::default().with(lang, text)
    }

    /// The same with one more language; an empty text takes the language away.
    pub fn with(mut self, lang: &str, text: &str) -> Self {
        self.set(lang, text);
        self
    }

    /// Sets the text of a language; an empty text takes the language away.
    pub fn set(&mut self, lang: &str, text: &str) {
        if text.is_empty() {
            self.0.remove(lang);
        } else {
            self.0.insert(lang.to_owned(), text.to_owned());
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: &str) -> Option<&str> {
        self.0.get(lang).map(String::as_str)
    }

    /// The text to show to a reader of `lang`: that language, else English, else whatever there is, else "".
    pub fn best(&self, lang: &str) -> &str {
        self.get(lang)
            .or_else(|| self.get("en"))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or("")
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every language and its text, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(lang, text)| (lang.as_str(), text.as_str()))
    }
}

impl<L: AsRef<str>, T: AsRef<str>> FromIterator<(L, T)> for Localised {
    fn from_iter<I: IntoIterator<Item = (L, T)>>(texts: I) -> Self {
        let mut all = Self::default();
        for (lang, text) in texts {
            all.set(lang.as_ref(), text.as_ref());
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::Localised;

    #[test]
    fn best_text_falls_back_to_english_then_to_anything() {
        let both = Localised::of("en", "Opening").with("fr", "Ouverture");
        assert_eq!(both.best("fr"), "Ouverture");
        assert_eq!(both.best("ar"), "Opening");
        assert_eq!(Localised::of("fr", "Ouverture").best("ar"), "Ouverture");
        assert_eq!(Localised::default().best("en"), "");
    }

    #[test]
    fn empty_text_takes_the_language_away() {
        assert!(Localised::of("en", "Opening").with("en", "").is_empty());
    }
}
