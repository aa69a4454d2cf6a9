//! What people eat, read from what they wrote: the kitchen cooks by counts, and people write in sentences.

use crate::coded_enum;
use crate::search::fold;

coded_enum! {
    /// A diet that the kitchen knows by name, in the order of its columns.
    Diet {
        /// No meat, no fish.
        Vegetarian = "vegetarian",
        /// Nothing from animals.
        Vegan = "vegan",
        /// Halal.
        Halal = "halal",
        /// Kosher.
        Kosher = "kosher",
        /// No pork.
        NoPork = "no_pork",
        /// No beef.
        NoBeef = "no_beef",
        /// No fish.
        NoFish = "no_fish",
        /// No gluten.
        GlutenFree = "gluten_free",
        /// No milk sugar.
        LactoseFree = "lactose_free",
        /// No sugar.
        NoSugar = "no_sugar",
        /// Nuts make ill.
        NutAllergy = "nut_allergy",
    }
}

/// What somebody eats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eats {
    /// Diets by name, each once, in the kitchen's order.
    pub diets: Vec<Diet>,
    /// Allergies that are no diet of their own, as written.
    pub allergies: Vec<String>,
    /// Wishes that were not understood, as written.
    pub others: Vec<String>,
}

impl Eats {
    /// Whether somebody eats what everybody eats.
    pub fn is_standard(&self) -> bool {
        self.diets.is_empty() && self.allergies.is_empty() && self.others.is_empty()
    }
}

/// Words that mean no wish at all, folded.
const NOTHING: [&str; 22] = [
    "",
    "no",
    "none",
    "nil",
    "na",
    "n a",
    "normal",
    "standard",
    "regular",
    "all",
    "everything",
    "any",
    "omnivore",
    "no restriction",
    "no restrictions",
    "non",
    "aucun",
    "aucune",
    "aucune restriction",
    "rien",
    "tout",
    "neant",
];

/// Parts of words by which a diet is known, folded; the first that is found decides.
const KNOWN: [(&str, Diet); 35] = [
    ("vegan", Diet::Vegan),
    ("vegal", Diet::Vegan),
    ("vegetar", Diet::Vegetarian),
    ("vegetal", Diet::Vegetarian),
    ("veggie", Diet::Vegetarian),
    ("no meat", Diet::Vegetarian),
    ("sans viande", Diet::Vegetarian),
    ("halal", Diet::Halal),
    ("hlal", Diet::Halal),
    ("kosher", Diet::Kosher),
    ("kasher", Diet::Kosher),
    ("casher", Diet::Kosher),
    ("pork", Diet::NoPork),
    ("porc", Diet::NoPork),
    ("khnzyr", Diet::NoPork),
    ("beef", Diet::NoBeef),
    ("boeuf", Diet::NoBeef),
    ("red meat", Diet::NoBeef),
    ("viande rouge", Diet::NoBeef),
    ("shellfish", Diet::NoFish),
    ("seafood", Diet::NoFish),
    ("fruits de mer", Diet::NoFish),
    ("no fish", Diet::NoFish),
    ("sans poisson", Diet::NoFish),
    ("gluten", Diet::GlutenFree),
    ("coeliac", Diet::GlutenFree),
    ("celiac", Diet::GlutenFree),
    ("lactose", Diet::LactoseFree),
    ("diabet", Diet::NoSugar),
    ("sugar", Diet::NoSugar),
    ("sucre", Diet::NoSugar),
    ("nut", Diet::NutAllergy),
    ("peanut", Diet::NutAllergy),
    ("arachide", Diet::NutAllergy),
    ("noix", Diet::NutAllergy),
];

/// Reads what somebody wrote: wishes apart by commas, semicolons, slashes, line ends, "and" or "et".
pub fn read(text: &str) -> Eats {
    let mut eats = Eats::default();
    // "N/A" is one word, although wishes are written apart by strokes.
    if NOTHING.contains(&fold(text).as_str()) {
        return eats;
    }
    let parts = text
        .split([',', ';', '/', '\n', '+', '،', '.'])
        .flat_map(|p| p.split(" and ").flat_map(|p| p.split(" et ")));
    for part in parts {
        let part = part.trim();
        let folded = fold(part);
        if NOTHING.contains(&folded.as_str()) || folded.starts_with("non veg") {
            continue;
        }
        match KNOWN.iter().find(|(known, _)| holds(&folded, known)) {
            Some((_, diet)) if eats.diets.contains(diet) => {}
            Some((_, diet)) => eats.diets.push(*diet),
            None if folded.contains("allerg") || folded.contains("hsasy") => {
                eats.allergies.push(part.to_owned());
            }
            None => eats.others.push(part.to_owned()),
        }
    }
    eats.diets.sort_unstable();
    eats
}

/// Whether a word of `text` begins with `known`: "nut" is in "nuts" but not in "coconut".
fn holds(text: &str, known: &str) -> bool {
    text.match_indices(known).any(|(at, _)| at == 0 || text.as_bytes()[at - 1] == b' ')
        || (known != "nut" && text.contains(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wish_is_known_in_the_words_people_use() {
        for (text, diet) in [
            ("Vegetarian", Diet::Vegetarian),
            ("végétarienne", Diet::Vegetarian),
            ("vegan please", Diet::Vegan),
            ("HALAL", Diet::Halal),
            ("sans porc", Diet::NoPork),
            ("Gluten-free", Diet::GlutenFree),
            ("allergic to peanuts", Diet::NutAllergy),
            ("nuts allergy", Diet::NutAllergy),
            ("Allergie aux arachides", Diet::NutAllergy),
            ("diabétique", Diet::NoSugar),
        ] {
            assert_eq!(read(text).diets, [diet], "{text}");
        }
    }

    #[test]
    fn several_wishes_are_counted_each() {
        let eats = read("Halal, no pork and no nuts");
        assert_eq!(eats.diets, [Diet::Halal, Diet::NoPork, Diet::NutAllergy]);
        assert_eq!(read("halal; Halal").diets, [Diet::Halal]);
    }

    #[test]
    fn nothing_said_is_what_everybody_eats() {
        for text in ["", "  ", "None", "aucune", "Normal", "no restrictions", "N/A", "non-vegetarian"] {
            assert!(read(text).is_standard(), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn wish_that_is_not_known_is_kept_as_written() {
        let eats = read("no onions, allergic to eggs");
        assert_eq!(
            (eats.others, eats.allergies),
            (vec!["no onions".to_owned()], vec!["allergic to eggs".to_owned()])
        );
    }

    #[test]
    fn coconut_is_no_nut_allergy() {
        assert!(read("loves coconut").diets.is_empty());
    }
}
