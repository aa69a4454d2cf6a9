//! Countries: ISO 3166-1 alpha-2 codes, their names in the languages of screen and paper, and what people type for them.
//!
//! The names come from Unicode CLDR 48 (licence Unicode-3.0), written to `country_names.tsv` once by
//! `ui/scripts/country-names.mjs`. What people type beyond those names is listed in `typed`.

mod typed;
#[cfg(test)]
mod variants;

use std::collections::HashMap;
use std::sync::OnceLock;

use self::typed::{AROUND, CITIES, SHARED, STATE_WORDS, TYPED};
use crate::fold;

const TABLE: &str = include_str!("country_names.tsv");

/// The languages in which [`name`] answers, in the order of the table's columns.
pub const LANGUAGES: [&str; 9] = ["en", "fr", "pt", "es", "sw", "ar", "fa", "am", "ne"];

/// What a typed country turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Exactly this country (ISO 3166-1 alpha-2, upper case).
    One(&'static str),
    /// One of these: "Congo" alone, or two countries in one cell. Never empty; in the order typed or, for one word, by code.
    Ambiguous(Vec<&'static str>),
    /// No country that we know.
    Unknown,
}

struct Country {
    code: &'static str,
    names: [&'static str; LANGUAGES.len()],
    understood: &'static str,
}

fn countries() -> &'static [Country] {
    static COUNTRIES: OnceLock<Vec<Country>> = OnceLock::new();
    COUNTRIES.get_or_init(|| {
        TABLE
            .lines()
            .skip(1)
            .map(|line| {
                let mut fields = line.split('\t');
                let code = fields.next().unwrap_or_default();
                let names = std::array::from_fn(|_| fields.next().unwrap_or_default());
                Country { code, names, understood: fields.next().unwrap_or_default() }
            })
            .collect()
    })
}

/// All codes, in the order of the alphabet.
pub fn codes() -> impl Iterator<Item = &'static str> {
    countries().iter().map(|country| country.code)
}

/// The short name of a country in a language: `name("CD", "fr")` is "RD Congo".
///
/// `code` may be in any case; `lang` is a BCP 47 tag of which the language counts ("fr-CD" is read as "fr"). `None` when the
/// code is not ISO 3166-1 or the language has no column in the table.
pub fn name(code: &str, lang: &str) -> Option<&'static str> {
    let language = lang.split(['-', '_']).next().unwrap_or_default();
    let column = LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(language))?;
    let index =
        countries().binary_search_by(|country| country.code.cmp(code.to_ascii_uppercase().as_str())).ok()?;
    countries().get(index)?.names.get(column).copied().filter(|name| !name.is_empty())
}

enum Known {
    One(&'static str),
    Several(&'static [&'static str]),
}

fn known() -> &'static HashMap<String, Known> {
    static KNOWN: OnceLock<HashMap<String, Known>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut map = HashMap::with_capacity(countries().len() * 12);
        for (word, codes) in SHARED {
            map.insert(fold(word), Known::Several(codes));
        }
        for (typed, code) in TYPED {
            map.insert((*typed).to_owned(), Known::One(code));
        }
        for country in countries() {
            map.entry(country.code.to_ascii_lowercase()).or_insert(Known::One(country.code));
            for name in country.names.iter().copied().chain(country.understood.split('|')) {
                for key in [fold(name), without(&fold(name), AROUND)] {
                    if !key.is_empty() {
                        map.entry(key).or_insert(Known::One(country.code));
                    }
                }
            }
        }
        map
    })
}

/// Which country a typed text means.
///
/// Case, accents, any apostrophe, points, hyphens, spaces and articles do not matter; names in the nine languages, older and
/// popular names, abbreviations and one slip of the pen in a long name are understood. Two countries in one cell
/// ("Kenya/Uganda") are [`Found::Ambiguous`]. A two-letter text is read as a code.
pub fn find(text: &str) -> Found {
    // What needs no rule at all is most of what comes.
    if let Some(Known::One(code)) = known().get(text.trim().to_lowercase().as_str()) {
        return Found::One(code);
    }
    let parts: Vec<&str> = split_countries(text);
    if parts.len() > 1 {
        let mut codes = Vec::new();
        for part in &parts {
            match find_one(part) {
                Found::One(code) if !codes.contains(&code) => codes.push(code),
                Found::One(_) => {}
                _ => return find_one(text),
            }
        }
        return match codes.as_slice() {
            [code] => Found::One(code),
            _ => Found::Ambiguous(codes),
        };
    }
    find_one(text)
}

/// Which of several countries a city speaks for: `None` when it does not say.
///
/// Only meant for what [`find`] called ambiguous; a city is never read as a country.
pub fn settle_by_city(candidates: &[&'static str], city: &str) -> Option<&'static str> {
    let city = fold(city);
    let (code, _) = CITIES.iter().find(|(_, cities)| cities.contains(&city.as_str()))?;
    candidates.iter().copied().find(|candidate| candidate == code)
}

fn split_countries(text: &str) -> Vec<&str> {
    text.split(['/', ';', ',', '&', '\n'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" ou "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

fn find_one(text: &str) -> Found {
    let folded = fold(text);
    if folded.is_empty() {
        return Found::Unknown;
    }
    let bare = without(&folded, AROUND);
    let short = without(&bare, STATE_WORDS);
    let initials = folded.split(' ').all(|word| word.chars().count() == 1).then(|| folded.replace(' ', ""));
    for key in [Some(folded.as_str()), initials.as_deref(), Some(&bare), Some(&short)].into_iter().flatten() {
        match known().get(key) {
            Some(Known::One(code)) => return Found::One(code),
            Some(Known::Several(codes)) => return Found::Ambiguous(codes.to_vec()),
            None => {}
        }
    }
    nearly(&bare)
}

/// A long name with one letter wrong, missing, doubled or swapped, when only one country is that near.
fn nearly(folded: &str) -> Found {
    const LONG_ENOUGH: usize = 7;
    let typed: Vec<char> = folded.chars().collect();
    if typed.len() < LONG_ENOUGH || typed.len() > 40 {
        return Found::Unknown;
    }
    let mut near: Option<&'static str> = None;
    for (name, known) in known() {
        let Known::One(code) = known else { continue };
        if name.len().abs_diff(folded.len()) <= 4 && one_slip(&typed, name) {
            match near {
                Some(other) if other != *code => return Found::Unknown,
                _ => near = Some(code),
            }
        }
    }
    near.map_or(Found::Unknown, Found::One)
}

fn one_slip(typed: &[char], name: &str) -> bool {
    let name: Vec<char> = name.chars().collect();
    let start = typed.iter().zip(&name).take_while(|(a, b)| a == b).count();
    // A wrong first letter makes another country too easily (Gambia, Zambia).
    if start == 0 {
        return false;
    }
    let (left, right) = (&typed[start..], &name[start..]);
    match (left.len(), right.len()) {
        (a, b) if a == b => {
            left.get(1..) == right.get(1..)
                || (a >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..])
        }
        (a, b) if a == b + 1 => left[1..] == *right,
        (a, b) if a + 1 == b => *left == right[1..],
        _ => false,
    }
}

fn without(folded: &str, words: &[&str]) -> String {
    let kept: Vec<&str> = folded.split(' ').filter(|word| !words.contains(word)).collect();
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_is_the_short_one_in_each_language() {
        assert_eq!(name("CD", "en"), Some("DR Congo"));
        assert_eq!(name("cd", "fr-CD"), Some("RD Congo"));
        assert_eq!(name("KE", "sw"), Some("Kenya"));
        assert_eq!(name("ET", "am"), Some("ኢትዮጵያ"));
        assert_eq!(name("NP", "ne"), Some("नेपाल"));
        assert_eq!(name("XX", "en"), None);
        assert_eq!(name("KE", "xx"), None);
    }

    #[test]
    fn table_has_every_code_in_every_language() {
        assert_eq!(codes().count(), 250);
        for code in codes() {
            for language in LANGUAGES {
                assert!(name(code, language).is_some(), "{code} {language}");
            }
        }
    }

    #[test]
    fn find_returns_the_code_of_every_name_it_shows() {
        for code in codes() {
            for language in LANGUAGES {
                let shown = name(code, language).unwrap();
                // Names with a slash, a comma or "and" still must not split.
                assert_eq!(find(shown), Found::One(code), "{code} {language} {shown}");
            }
        }
    }

    #[test]
    fn find_understands_what_people_type() {
        let typed = [
            (
                "CD",
                "R.D. Congo|RDC|R.D.C.|DRC|D.R.C.|DR Congo|Congo-Kinshasa|congo kinshasa|Rép. Dém. du Congo|DRCongo",
            ),
            (
                "CD",
                "République démocratique du Congo|Democratic Republic of the Congo|Congo (DRC)|RD Congo|  rdc ",
            ),
            ("CG", "Congo-Brazzaville|République du Congo|Republic of the Congo|Congo Brazzaville"),
            ("CI", "Côte d'Ivoire|Côte d’Ivoire|COTE D’IVOIRE|Cote dʼIvoire|Ivory Coast|RCI|Costa do Marfim"),
            (
                "SS",
                "South Sudan|Soudan du Sud|Sud-Soudan|S. Sudan|Southern Sudan|Republic of South Sudan|Sudan Kusini",
            ),
            ("TL", "Timor-Leste|Timor Leste|East Timor|Timor oriental"),
            ("BF", "Burkina|Burkina-Faso|BURKINA FASO"),
            ("CF", "République centrafricaine|Centrafrique|Central African Republic"),
            ("AF", "Afganistan|Islamic Republic of Afghanistan|افغانستان"),
            ("NE", "Niger|Niger Republic|République du Niger"),
            ("NG", "Nigeria|Nigéria|Federal Republic of Nigeria"),
            ("KE", "kenya |Republic of Kenya|KENYA"),
            ("GB", "UK|U.K.|England|Royaume-Uni"),
            ("US", "USA|U.S.A.|États-Unis|United States of America"),
            ("SL", "Sierra-Leone|Sierra leone"),
            ("GN", "Guinée|Guinée-Conakry"),
            ("KG", "Кыргызстан"),
            ("ML", "ߡߊߟߌ"),
            ("TR", "Türkiye|Turkey"),
        ];
        for (code, texts) in typed {
            for text in texts.split('|') {
                assert_eq!(find(text), Found::One(code), "{text}");
            }
        }
    }

    #[test]
    fn find_leaves_open_what_is_open() {
        assert_eq!(find("Congo"), Found::Ambiguous(vec!["CD", "CG"]));
        assert_eq!(find("Kenya/Uganda"), Found::Ambiguous(vec!["KE", "UG"]));
        assert_eq!(find("Sahel"), Found::Unknown);
        assert_eq!(find("Nairobi"), Found::Unknown);
        assert_eq!(find("Gombia"), Found::Unknown);
        assert_eq!(find(" . "), Found::Unknown);
    }

    #[test]
    fn city_settles_only_between_candidates() {
        assert_eq!(settle_by_city(&["CD", "CG"], "Goma"), Some("CD"));
        assert_eq!(settle_by_city(&["CD", "CG"], "Pointe-Noire"), Some("CG"));
        assert_eq!(settle_by_city(&["CD", "CG"], "Nairobi"), None);
        assert_eq!(settle_by_city(&["KE", "UG"], "Goma"), None);
    }
}
