//! How like two names are, word by word and in any order.

use super::Known;
use crate::search::{fold, skeleton};
use rustc_hash::FxHashMap;

/// More words than this say nothing more about who it is.
const MOST_WORDS: usize = 8;
/// A shorter word is not told from another by one letter.
const SHORTEST_WITH_A_SLIP: usize = 4;

/// How like two names are; the most like first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NameLikeness {
    /// The same words.
    Equal,
    /// The same but for one slip of the pen.
    Slip,
    /// The same by another spelling: other vowels, doubled letters, words written as one.
    Sound,
    /// One is a part of the other: initials, a name left out.
    Part,
}

/// Texts of one kind, each once, as a number; 0 is no text.
#[derive(Default)]
pub(super) struct Numbers(FxHashMap<String, u32>);

impl Numbers {
    /// The number of a text.
    pub(super) fn of(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        if let Some(known) = self.0.get(text) {
            return *known;
        }
        let number = self.0.len() as u32 + 1;
        self.0.insert(text.to_owned(), number);
        number
    }
}

/// Texts of one kind that are the same when they fold to the same. A list repeats its cities and organisations in every row, so that
/// what was folded once is remembered as it was typed.
#[derive(Default)]
pub(super) struct Folded {
    typed: FxHashMap<String, u32>,
    folded: Numbers,
}

impl Folded {
    /// The number of a text.
    pub(super) fn of(&mut self, text: &str) -> u32 {
        if let Some(known) = self.typed.get(text) {
            return *known;
        }
        let number = self.folded.of(&fold(text));
        self.typed.insert(text.to_owned(), number);
        number
    }
}

/// Every word of a name, as a number.
#[derive(Default)]
pub(super) struct Lexicon {
    numbers: Numbers,
    /// By number, from 1.
    words: Vec<Word>,
    bones: Numbers,
    joined: Numbers,
}

/// A word of a name.
pub(super) struct Word {
    pub text: String,
    /// The number of its skeleton; 0 when that has fewer than two sounds.
    pub bones: u32,
}

impl Lexicon {
    /// The words of a name, sorted, and the number of the name in one word.
    pub(super) fn name(&mut self, name: &str) -> (Vec<u32>, u32) {
        let folded = fold(name);
        let names = words_of(&folded);
        let mut words: Vec<u32> = names.iter().map(|word| self.word(word)).collect();
        words.sort_unstable();
        (words, self.joined.of(&names.concat()))
    }

    fn word(&mut self, text: &str) -> u32 {
        let number = self.numbers.of(text);
        if number as usize > self.words.len() {
            let bones = skeleton(text);
            let bones = if bones.len() < 2 { 0 } else { self.bones.of(&bones) };
            self.words.push(Word { text: text.to_owned(), bones });
        }
        number
    }

    /// The word of a number.
    pub(super) fn of(&self, number: u32) -> Option<&Word> {
        self.words.get((number as usize).checked_sub(1)?)
    }

    fn text(&self, number: u32) -> &str {
        self.of(number).map_or("", |word| word.text.as_str())
    }
}

/// The words of a folded name without titles.
fn words_of(folded: &str) -> Vec<&str> {
    const TITLES: &[&str] =
        &["dr", "mr", "mrs", "ms", "mme", "mlle", "m", "prof", "hon", "rev", "adv", "eng", "sr", "pr"];
    let all = || folded.split(' ').filter(|word| !word.is_empty());
    let mut words: Vec<&str> = all().filter(|word| !TITLES.contains(word)).collect();
    // "M. Kargbo": what looks like a title is all that there is of the given name.
    if words.len() < 2 {
        words = all().collect();
    }
    words.truncate(MOST_WORDS);
    words
}

/// Compares two names.
pub(super) fn compare(a: &Known, b: &Known, lexicon: &Lexicon) -> Option<NameLikeness> {
    if a.words.is_empty() || b.words.is_empty() {
        return None;
    }
    if a.words == b.words {
        return Some(NameLikeness::Equal);
    }
    let (left, right) = (Rest::of(&a.words, &b.words), Rest::of(&b.words, &a.words));
    let (left, right) = (left.words(), right.words());
    let shared = a.words.len() - left.len();
    if a.joined == b.joined || is_joined(left, right, lexicon) || is_joined(right, left, lexicon) {
        return Some(NameLikeness::Sound);
    }
    if left.is_empty() || right.is_empty() {
        return (shared >= 2).then_some(NameLikeness::Part);
    }
    if left.len() == right.len() {
        return by_words(left, right, shared, lexicon);
    }
    let (few, many) = if left.len() < right.len() { (left, right) } else { (right, left) };
    let is_part = match few {
        [one] => is_initials(lexicon.text(*one), many, lexicon),
        _ => false,
    };
    (shared >= 1 && is_part).then_some(NameLikeness::Part)
}

/// As many words left on both sides: each must have its like on the other.
fn by_words(left: &[u32], right: &[u32], shared: usize, lexicon: &Lexicon) -> Option<NameLikeness> {
    let mut rest = right.to_vec();
    let mut worst = NameLikeness::Equal;
    let mut slips = 0;
    let mut whole = shared;
    for one in left {
        let best = rest
            .iter()
            .enumerate()
            .filter_map(|(at, other)| Some((word_likeness(*one, *other, lexicon)?, at)))
            .min()?;
        rest.swap_remove(best.1);
        slips += usize::from(best.0 == NameLikeness::Slip);
        whole += usize::from(best.0 != NameLikeness::Part);
        worst = worst.max(best.0);
    }
    // One name only, misspelt, or nothing but initials beside one word: too little to go by without a word in common.
    let enough = whole >= 2 || shared >= 1 || (whole == 1 && left.len() == 1);
    (slips <= 1 && enough).then_some(worst)
}

fn word_likeness(one: u32, other: u32, lexicon: &Lexicon) -> Option<NameLikeness> {
    let (a, b) = (lexicon.of(one)?, lexicon.of(other)?);
    let (short, long) = if a.text.len() < b.text.len() { (&a.text, &b.text) } else { (&b.text, &a.text) };
    if long.len() >= SHORTEST_WITH_A_SLIP && is_one_slip(&a.text, &b.text) {
        return Some(NameLikeness::Slip);
    }
    if a.bones != 0 && a.bones == b.bones {
        return Some(NameLikeness::Sound);
    }
    (short.len() == 1 && long.starts_with(short.as_str())).then_some(NameLikeness::Part)
}

/// "jc" for "jean claude", "j" for "jean claude": letters that begin the other's words.
fn is_initials(short: &str, names: &[u32], lexicon: &Lexicon) -> bool {
    if short.len() > 3 {
        return false;
    }
    let mut first: Vec<u8> = names.iter().filter_map(|name| lexicon.text(*name).bytes().next()).collect();
    short.bytes().all(|letter| match first.iter().position(|other| *other == letter) {
        Some(at) => {
            first.swap_remove(at);
            true
        }
        None => false,
    })
}

/// Two words here that are written as one there.
fn is_joined(two: &[u32], one: &[u32], lexicon: &Lexicon) -> bool {
    let ([first, second], [whole]) = (two, one) else { return false };
    let (first, second, whole) = (lexicon.text(*first), lexicon.text(*second), lexicon.text(*whole));
    let begins = |start: &str, rest: &str| whole.strip_prefix(start).is_some_and(|left| left == rest);
    begins(first, second) || begins(second, first)
}

/// The words of the one that the other has not; both sorted, each word counted.
#[derive(Default)]
struct Rest {
    all: [u32; MOST_WORDS],
    length: usize,
}

impl Rest {
    fn of(these: &[u32], those: &[u32]) -> Self {
        let mut rest = Self::default();
        let mut others = those.iter().peekable();
        for word in these {
            while others.peek().is_some_and(|other| *other < word) {
                others.next();
            }
            if others.peek() == Some(&word) {
                others.next();
            } else if let Some(place) = rest.all.get_mut(rest.length) {
                *place = *word;
                rest.length += 1;
            }
        }
        rest
    }

    fn words(&self) -> &[u32] {
        self.all.get(..self.length).unwrap_or_default()
    }
}

/// Whether two folded words differ by one letter wrong, missing, added, or two neighbours swapped.
pub fn is_one_slip(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    let (long, short) = (long.as_bytes(), short.as_bytes());
    let start = long.iter().zip(short).take_while(|(a, b)| a == b).count();
    match (&long[start..], &short[start..]) {
        ([_, rest @ ..], left) if long.len() == short.len() + 1 => rest == left,
        ([a, b, rest @ ..], [c, d, others @ ..])
            if long.len() == short.len() && a == d && b == c && rest == others =>
        {
            true
        }
        ([_, rest @ ..], [_, others @ ..]) => long.len() == short.len() && rest == others,
        _ => false,
    }
}
