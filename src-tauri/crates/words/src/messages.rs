//! Messages by key, with a fall-back to English for each message that a language lacks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The language every message exists in.
const LAST_RESORT: &str = "en";

/// A value that a message puts into its sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, put in as it is.
    Text(String),
    /// A count; it chooses the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<&'static FluentResource>;

/// The words of one language. `Send` and `Sync`: build it once and share it.
pub struct Words {
    language: String,
    /// The language asked for, then English.
    bundles: Vec<Bundle>,
}

impl Words {
    /// The words of `language` (BCP 47: `fr`, `fr-CD`, `ar`), without Unicode isolation marks around inserted values:
    /// right for paper, files and terminals.
    ///
    /// A regional language falls back to its plain one, an unknown language to English.
    pub fn new(language: &str) -> Self {
        Self::build(language, false)
    }

    /// As [`Words::new`], but inserted values are wrapped in U+2068 and U+2069, so that a Latin name inside an Arabic
    /// sentence cannot reorder it on a screen.
    pub fn isolating(language: &str) -> Self {
        Self::build(language, true)
    }

    fn build(language: &str, isolate: bool) -> Self {
        let chosen = choose(language);
        let mut order = vec![chosen];
        if chosen != LAST_RESORT {
            order.push(LAST_RESORT);
        }
        let bundles = order.into_iter().map(|l| bundle(l, isolate)).collect();
        Self { language: chosen.to_owned(), bundles }
    }

    /// The language in use after falling back, as its folder is named: `en`, `fr`, `ar`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Every language that has words, in alphabetical order of its code.
    pub fn languages() -> Vec<&'static str> {
        resources().keys().copied().collect()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(
            self.language.split('-').next(),
            Some("ar" | "fa" | "prs" | "ps" | "ur" | "he" | "ckb" | "sd")
        )
    }

    /// Whether `key` has words in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|b| format(b, key, &FluentArgs::new()).is_some())
    }

    /// The sentence of `key` with `args` put in.
    ///
    /// `key` is a message (`paper-start`) or an attribute of one (`paper-start.short`). A key that no language knows
    /// comes back as it is: a visible mistake is better than a crash or a hole.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            values.set((*name).to_owned(), value);
        }
        self.bundles.iter().find_map(|b| format(b, key, &values)).unwrap_or_else(|| key.to_owned())
    }

    /// The sentence of `key`, which takes no values.
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// `text` with its European digits replaced by those the language prefers on paper (Arabic: ٠ to ٩).
    pub fn native_digits(&self, text: &str) -> String {
        let digits: Vec<char> = self.get("date-digits").chars().collect();
        text.chars()
            .map(|c| {
                c.to_digit(10)
                    .and_then(|d| digits.get(d as usize).copied())
                    .filter(|_| digits.len() == 10)
                    .unwrap_or(c)
            })
            .collect()
    }
}

/// The sentence of `key` in this one language, if it has one.
fn format(bundle: &Bundle, key: &str, values: &FluentArgs) -> Option<String> {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    // A value that is missing shows as {$name}, which is easier to find than an error nobody reads.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(values), &mut errors).into_owned())
}

fn bundle(language: &str, isolate: bool) -> Bundle {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(isolate);
    for (_, resource) in resources().get(language).into_iter().flatten() {
        // The first definition of a key stays; a test of this crate keeps keys unique.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The bundled folder that serves `language` best.
fn choose(language: &str) -> &'static str {
    let wanted = language.replace('_', "-").to_lowercase();
    let plain = wanted.split('-').next().unwrap_or_default();
    let known = |code: &str| resources().keys().copied().find(|k| k.eq_ignore_ascii_case(code));
    known(&wanted).or_else(|| known(plain)).unwrap_or(LAST_RESORT)
}

type Resources = BTreeMap<&'static str, Vec<(&'static str, FluentResource)>>;

fn resources() -> &'static Resources {
    static PARSED: OnceLock<Resources> = OnceLock::new();
    PARSED.get_or_init(|| {
        let mut all = Resources::new();
        for (language, file, text) in FILES {
            // Broken entries are left out here and found by a test; the rest of the file still speaks.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
            all.entry(language).or_default().push((file, resource));
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn language_falls_back_from_region_to_plain_to_english() {
        assert_eq!(Words::new("fr-CD").language(), "fr");
        assert_eq!(Words::new("AR_sd").language(), "ar");
        assert_eq!(Words::new("tlh").language(), "en");
        assert_eq!(Words::new("").language(), "en");
    }

    #[test]
    fn message_missing_in_a_language_is_said_in_english() {
        let mut french = Words::new("fr");
        // Without its own bundle only English is left: the same path a missing message takes.
        french.bundles.remove(0);
        assert_eq!(french.get("paper-start"), "Start");
    }

    #[test]
    fn key_unknown_everywhere_comes_back_as_it_is() {
        assert_eq!(Words::new("fr").get("no-such-key"), "no-such-key");
        assert!(!Words::new("fr").has("no-such-key"));
        assert!(Words::new("fr").has("paper-start"));
    }

    #[test]
    fn values_are_isolated_only_when_asked() {
        let args = [("day", Arg::from(2)), ("total", Arg::from(4))];
        assert_eq!(Words::new("en").say("paper-day-of", &args), "Day 2 of 4");
        assert_eq!(
            Words::isolating("en").say("paper-day-of", &args),
            "Day \u{2068}2\u{2069} of \u{2068}4\u{2069}"
        );
    }

    #[test]
    fn arabic_plurals_have_their_six_forms() {
        let words = Words::new("ar");
        let said: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
            .iter()
            .map(|n| words.say("paper-people", &[("count", Arg::from(*n))]))
            .collect();
        assert_eq!(said.len(), 6, "{said:?}");
        assert!(words.say("paper-people", &[("count", Arg::from(2))]).contains("شخصان"));
    }

    #[test]
    fn arabic_digits_replace_only_digits() {
        assert_eq!(Words::new("ar").native_digits("08:30 A"), "٠٨:٣٠ A");
        assert_eq!(Words::new("fr").native_digits("08:30"), "08:30");
    }

    #[test]
    fn every_file_parses() {
        for (language, file, text) in FILES {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{language}/{file}: {errors:?}");
            }
        }
    }

    #[test]
    fn no_key_is_defined_twice_in_one_language() {
        for language in Words::languages() {
            let mut seen = BTreeSet::new();
            for (_, file, text) in FILES.iter().filter(|f| f.0 == language) {
                for key in keys(text) {
                    assert!(seen.insert(key.clone()), "{language}/{file} defines {key} again");
                }
            }
        }
    }

    #[test]
    fn translated_keys_exist_in_english() {
        let english: BTreeSet<String> =
            FILES.iter().filter(|f| f.0 == "en").flat_map(|f| keys(f.2)).collect();
        for (language, file, text) in FILES {
            for key in keys(text) {
                assert!(english.contains(&key), "{language}/{file}: {key} has no English");
            }
        }
    }

    #[test]
    fn paper_and_dates_are_complete_in_every_language() {
        let of = |language: &str| -> BTreeSet<String> {
            FILES
                .iter()
                .filter(|f| f.0 == language && (f.1 == "paper.ftl" || f.1 == "dates.ftl"))
                .flat_map(|f| keys(f.2))
                .collect()
        };
        for language in ["fr", "ar"] {
            assert_eq!(of(language), of("en"), "{language}");
        }
    }

    fn keys(text: &str) -> Vec<String> {
        text.lines()
            .filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic()))
            .filter_map(|l| l.split_once('=').map(|(k, _)| k.trim().to_owned()))
            .collect()
    }
}
