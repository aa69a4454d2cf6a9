//! What is needed, read from what facilitators type, and added up for the people who really come.

use super::PlanStep;
use super::reuse::{Use, is_used_again, most_in_plan};
use crate::ids::PlanStepId;
use crate::search::fold;

/// For what an amount is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Per {
    /// For the whole session.
    Session,
    /// For each person.
    Person,
    /// For each group of a step that splits.
    Group,
}

/// How much of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many.
    pub number: u32,
    /// Of what: "box", "roll"; empty for pieces.
    pub unit: String,
    /// For what.
    pub per: Per,
}

/// Something that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// What.
    pub name: String,
    /// How much, when it was said.
    pub amount: Option<Amount>,
}

/// Words that stand for a number.
const NUMBERS: [(&str, u32); 31] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("twelve", 12),
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("douze", 12),
    ("واحد", 1),
    ("ثلاثة", 3),
    ("ثلاث", 3),
    ("أربعة", 4),
    ("أربع", 4),
    ("خمسة", 5),
    ("عشرة", 10),
];

/// What is said after an amount for each person.
const EACH_PERSON: [&str; 14] = [
    "per person",
    "each person",
    "for everybody",
    "for everyone",
    "for each",
    "each",
    "/person",
    "/pers",
    "par personne",
    "par participant",
    "pour chacun",
    "chacun",
    "لكل شخص",
    "لكل مشارك",
];

/// What is said after an amount for each group.
const EACH_GROUP: [&str; 7] =
    ["per group", "each group", "per table", "/group", "par groupe", "par table", "لكل مجموعة"];

/// Units that follow a number at the end: "floor tape 1 roll".
const UNITS: [&str; 47] = [
    "roll",
    "rolls",
    "box",
    "boxes",
    "pack",
    "packs",
    "packet",
    "packets",
    "set",
    "sets",
    "sheet",
    "sheets",
    "bottle",
    "bottles",
    "litre",
    "litres",
    "metre",
    "metres",
    "m",
    "l",
    "kg",
    "pair",
    "pairs",
    "bag",
    "bags",
    "pad",
    "pads",
    "rouleau",
    "rouleaux",
    "boite",
    "boites",
    "paquet",
    "paquets",
    "feuille",
    "feuilles",
    "bouteille",
    "bouteilles",
    "jeu",
    "jeux",
    "sac",
    "sacs",
    "علبة",
    "علب",
    "لفة",
    "لفات",
    "ورقة",
    "أوراق",
];

/// Reads a list of materials as facilitators type it: "Floor tape 1 roll, 24 cards, sticky dots (30), pens 1 per person".
pub fn read_materials(text: &str) -> Vec<Material> {
    split(text).into_iter().filter_map(|part| read_one(&part)).collect()
}

/// Parts between commas, semicolons and lines, outside brackets. A comma between two digits belongs to the number.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    let letters: Vec<char> = text.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let in_number = letter == ',' && digit(at.checked_sub(1)) && digit(at.checked_add(1));
        if depth == 0 && matches!(letter, ',' | ';' | '\n' | '،' | '؛') && !in_number {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

fn read_one(part: &str) -> Option<Material> {
    let part = part.trim().trim_start_matches(['-', '*', '•']).trim().trim_end_matches('.');
    if part.is_empty() {
        return None;
    }
    let (rest, per) = without_per(part);
    if let Some((name, amount)) = amount_in(rest) {
        return Some(Material { name, amount: Some(Amount { per, ..amount }) });
    }
    let amount = (per != Per::Session).then(|| Amount { number: 1, unit: String::new(), per });
    Some(Material { name: rest.to_owned(), amount })
}

/// The text without "per person" at its end, and what that says.
fn without_per(text: &str) -> (&str, Per) {
    let lower = text.to_lowercase();
    for (words, per) in [(&EACH_PERSON[..], Per::Person), (&EACH_GROUP[..], Per::Group)] {
        for word in words {
            // Lower case may change the length of a text; where it does, nothing is cut off.
            if let Some(kept) = lower.strip_suffix(word)
                && let Some(rest) = text.get(..kept.len())
                && (word.starts_with('/') || rest.is_empty() || rest.ends_with(char::is_whitespace))
                && !rest.trim().is_empty()
            {
                return (rest.trim().trim_end_matches(',').trim(), per);
            }
        }
    }
    (text, Per::Session)
}

fn number(word: &str) -> Option<u32> {
    let latin: String = word
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
            _ => c,
        })
        .collect();
    let plain = latin.trim_start_matches(['x', '×']).trim_end_matches(['x', '×']);
    if !plain.is_empty() && plain.chars().all(|c| c.is_ascii_digit()) {
        return plain.parse().ok().filter(|&n| n <= 1_000_000);
    }
    None
}

fn number_word(word: &str) -> Option<u32> {
    let folded = word.to_lowercase();
    number(word).or_else(|| NUMBERS.iter().find(|(name, _)| *name == folded).map(|(_, n)| *n))
}

/// "24 cards", "two cloths", "cards 24", "sticky dots (30)", "floor tape 1 roll": the name, and how much.
fn amount_in(text: &str) -> Option<(String, Amount)> {
    let of = |number: u32, unit: &str| Amount { number, unit: unit.to_owned(), per: Per::Session };
    if let Some((name, inside)) = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        let words: Vec<&str> = inside.split_whitespace().collect();
        if let Some(count) = words.first().and_then(|word| number(word)).filter(|_| words.len() <= 2)
            && !name.trim().is_empty()
        {
            return Some((name.trim().to_owned(), of(count, words.get(1).copied().unwrap_or_default())));
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 2 {
        return None;
    }
    let is_unit = |word: &str| UNITS.contains(&fold(word).as_str()) || UNITS.contains(&word);
    let last = words.len() - 1;
    if let Some(count) = number(words[last]) {
        return Some((words[..last].join(" "), of(count, "")));
    }
    if words.len() > 2
        && is_unit(words[last])
        && let Some(count) = number(words[last - 1])
    {
        return Some((words[..last - 1].join(" "), of(count, words[last])));
    }
    if let Some(count) = number_word(words[0]) {
        // "2 rolls of tape" is tape, in rolls.
        if words.len() > 3
            && is_unit(words[1])
            && matches!(words[2].to_lowercase().as_str(), "of" | "de" | "من")
        {
            return Some((capital(&words[3..].join(" ")), of(count, words[1])));
        }
        return Some((capital(&words[1..].join(" ")), of(count, "")));
    }
    None
}

/// A name that stood after its number begins with a capital, as one that stood first does.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Something that is needed, over all steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialSum {
    /// What it is known by: the folded name and unit. Ticks on a packing list go by it.
    pub key: String,
    /// What, as it was typed first.
    pub name: String,
    /// In what unit; empty for pieces.
    pub unit: String,
    /// How many; `None` when nobody said. Of what is used again, as many as are in use at once.
    pub pieces: Option<u32>,
    /// The steps that need it.
    pub steps: Vec<PlanStepId>,
    /// Whether it is used again and not used up.
    pub used_again: bool,
    uses: Vec<Use>,
}

/// Materials of one or several plans as they are added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Materials(Vec<MaterialSum>);

impl Materials {
    /// Adds what the steps of a plan need, with so many people and so many spare pieces of what each person gets.
    pub fn add<'s>(&mut self, steps: impl IntoIterator<Item = &'s PlanStep>, people: u32, spares: u32) {
        for step in steps {
            for material in read_materials(&step.materials) {
                self.add_one(step, &material, people.saturating_add(spares));
            }
        }
    }

    fn add_one(&mut self, step: &PlanStep, material: &Material, people: u32) {
        let unit = material.amount.as_ref().map_or("", |amount| amount.unit.as_str());
        let times = |per: Per| match per {
            Per::Session => 1,
            Per::Person => people,
            Per::Group => (step.groups.len() as u32).max(1),
        };
        let pieces = material.amount.as_ref().map(|a| a.number.saturating_mul(times(a.per)));
        let key = [fold(&material.name), singular(&fold(unit))].join("|").trim_end_matches('|').to_owned();
        let at = self.0.iter().position(|sum| sum.key == key).unwrap_or_else(|| {
            let (name, unit) = (material.name.clone(), unit.to_owned());
            let used_again = is_used_again(&name);
            let (steps, uses) = (Vec::new(), Vec::new());
            self.0.push(MaterialSum { key, name, unit, pieces: None, steps, used_again, uses });
            self.0.len() - 1
        });
        let Some(sum) = self.0.get_mut(at) else { return };
        if let Some(pieces) = pieces {
            sum.pieces = Some(if sum.used_again {
                let group = step.within.map(|_| step.branch);
                sum.uses.push(Use { step: step.within.unwrap_or(step.id), group, pieces });
                most_in_plan(&sum.uses)
            } else {
                sum.pieces.unwrap_or(0).saturating_add(pieces)
            });
        }
        if !sum.steps.contains(&step.id) {
            sum.steps.push(step.id);
        }
    }

    /// Everything, in the order in which it is first needed.
    pub fn list(self) -> Vec<MaterialSum> {
        self.0
    }
}

/// "rolls" and "roll" are one unit.
fn singular(unit: &str) -> String {
    unit.strip_suffix("es")
        .filter(|stem| stem.ends_with('x'))
        .or_else(|| unit.strip_suffix('s'))
        .unwrap_or(unit)
        .to_owned()
}
