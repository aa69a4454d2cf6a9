//! Which entries are compared at all: comparing everybody with everybody takes a second for 5,000 names, and nearly all of it in vain.
//!
//! Whoever is one person shares an address, a number, or a word of the name together with the first or the last letter of another one (a slip
//! of the pen changes one of them at most), or two words by their sound.

use super::Known;
use super::names::Lexicon;
use rustc_hash::FxHashMap;

/// More entries under one key than this, and the organisation must agree as well: a word that half the list has tells nobody apart.
const LARGEST: usize = 150;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Email(u32),
    Phone(u32),
    Joined(u32),
    /// A word, and the first letter of another one.
    First(u32, u8),
    /// A word, and the last letter of another one.
    Last(u32, u8),
    /// A name of one word.
    Single(u32),
    /// Two words by their sound, in any order.
    Sounds(u32, u32),
}

/// Pairs worth a look, each once and the lower index first: with a `split` only from one side of it to the other.
pub(super) fn candidates(known: &[Known], lexicon: &Lexicon, split: Option<usize>) -> Vec<(usize, usize)> {
    let mut blocks: FxHashMap<Key, Vec<u32>> = FxHashMap::default();
    let mut keys = Vec::new();
    for (index, person) in known.iter().enumerate() {
        keys_of(person, lexicon, &mut keys);
        for key in keys.drain(..) {
            let block = blocks.entry(key).or_default();
            if block.last() != Some(&(index as u32)) {
                block.push(index as u32);
            }
        }
    }
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for block in blocks.values().filter(|block| block.len() > 1) {
        if block.len() <= LARGEST {
            cross(block, split, &mut pairs);
            continue;
        }
        let mut by_organisation: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for index in block {
            by_organisation.entry(known[*index as usize].organisation).or_default().push(*index);
        }
        for (organisation, part) in by_organisation {
            if organisation != 0 && part.len() <= LARGEST {
                cross(&part, split, &mut pairs);
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.into_iter().map(|(first, second)| (first as usize, second as usize)).collect()
}

fn cross(block: &[u32], split: Option<usize>, pairs: &mut Vec<(u32, u32)>) {
    let Some(split) = split else {
        for (at, first) in block.iter().enumerate() {
            pairs.extend(block.iter().skip(at + 1).map(|second| (*first, *second)));
        }
        return;
    };
    // Indexes come in order, so that one cut separates the sides.
    let (here, there) = block.split_at(block.partition_point(|index| (*index as usize) < split));
    for first in here {
        pairs.extend(there.iter().map(|second| (*first, *second)));
    }
}

fn keys_of(person: &Known, lexicon: &Lexicon, keys: &mut Vec<Key>) {
    for (number, key) in [
        (person.email, Key::Email(person.email)),
        (person.phone, Key::Phone(person.phone)),
        (person.joined, Key::Joined(person.joined)),
    ] {
        if number != 0 {
            keys.push(key);
        }
    }
    if let [only] = person.words.as_slice() {
        keys.push(Key::Single(*only));
    }
    for (at, number) in person.words.iter().enumerate() {
        for (beside, other) in person.words.iter().enumerate().filter(|(beside, _)| *beside != at) {
            let Some(word) = lexicon.of(*other) else { continue };
            if let (Some(first), Some(last)) = (word.text.bytes().next(), word.text.bytes().last()) {
                keys.push(Key::First(*number, first));
                keys.push(Key::Last(*number, last));
            }
            if beside > at
                && let Some(one) = lexicon.of(*number)
                && one.bones != 0
                && word.bones != 0
            {
                keys.push(Key::Sounds(one.bones.min(word.bones), one.bones.max(word.bones)));
            }
        }
    }
}
