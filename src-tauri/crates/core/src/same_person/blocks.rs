//! Which entries are compared at all: comparing everybody with everybody takes a second for 5,000 names, and nearly all of it in vain.
//!
//! Whoever is taken for one person has the same words of a name, or nearly the same ones and besides an address, a number or an organisation
//! in common (`judge` asks for nothing less). Where very many have that in common, they share a word of the name too, together with
//! the first or the last letter of another one (a slip of the pen changes one of them at most), or two words by their sound.

use super::Known;
use super::names::Lexicon;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// So many are compared each with each; of more, something else has to agree as well.
const LARGEST: usize = 150;

/// What two names share that may be one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Joined(u32),
    /// A word, and the first letter of another one.
    First(u32, u8),
    /// A word, and the last letter of another one.
    Last(u32, u8),
    /// Two words by their sound, in any order.
    Sounds(u32, u32),
}

/// Pairs worth a look, each once and the lower index first: with a `split` only from one side of it to the other.
pub(super) fn candidates(known: &[Known], lexicon: &Lexicon, split: Option<usize>) -> Vec<(usize, usize)> {
    let mut pairs = Pairs { split, all: Vec::new() };
    for block in blocks(known, |person| (!person.words.is_empty()).then_some(person.words.as_slice())) {
        if block.len() <= LARGEST {
            pairs.cross(&block);
        } else {
            pairs.counterparts(&block, known);
        }
    }
    let shared: [fn(&Known) -> u32; 3] = [|one| one.email, |one| one.phone, |one| one.organisation];
    for number in shared {
        for block in blocks(known, |person| Some(number(person)).filter(|number| *number != 0)) {
            if block.len() <= LARGEST {
                pairs.cross(&block);
            } else {
                pairs.by_names(&block, known, lexicon);
            }
        }
    }
    pairs.all.sort_unstable();
    pairs.all.dedup();
    pairs.all.into_iter().map(|pair| ((pair >> 32) as usize, (pair & u64::from(u32::MAX)) as usize)).collect()
}

/// Indexes of those who share a key, in order; nobody shares anything alone.
fn blocks<'a, K: Hash + Eq>(known: &'a [Known], key: impl Fn(&'a Known) -> Option<K>) -> Vec<Vec<u32>> {
    let mut blocks: FxHashMap<K, Vec<u32>> = FxHashMap::default();
    for (index, person) in known.iter().enumerate() {
        if let Some(key) = key(person) {
            blocks.entry(key).or_default().push(index as u32);
        }
    }
    blocks.into_values().filter(|block| block.len() > 1).collect()
}

struct Pairs {
    split: Option<usize>,
    /// The lower index in the upper half.
    all: Vec<u64>,
}

impl Pairs {
    fn push(&mut self, first: u32, second: u32) {
        self.all.push((u64::from(first) << 32) | u64::from(second));
    }

    /// Each with each.
    fn cross(&mut self, block: &[u32]) {
        if let Some(split) = self.split {
            let (here, there) = sides(block, split);
            for first in here {
                for second in there {
                    self.push(*first, *second);
                }
            }
            return;
        }
        for (at, first) in block.iter().enumerate() {
            for second in block.iter().skip(at + 1) {
                self.push(*first, *second);
            }
        }
    }

    /// Of many who share an address, a number or an organisation, those whose names may be one.
    fn by_names(&mut self, block: &[u32], known: &[Known], lexicon: &Lexicon) {
        let mut parts: FxHashMap<Key, Vec<u32>> = FxHashMap::default();
        let mut keys = Vec::new();
        for index in block {
            keys_of(&known[*index as usize], lexicon, &mut keys);
            for key in keys.drain(..) {
                let part = parts.entry(key).or_default();
                if part.last() != Some(index) {
                    part.push(*index);
                }
            }
        }
        for part in parts.values().filter(|part| part.len() <= LARGEST) {
            self.cross(part);
        }
    }

    /// A name that hundreds have is none ("to be named"): an entry of a file is compared with the one of the list that agrees in everything,
    /// and the next such entry with the next such one.
    fn counterparts(&mut self, block: &[u32], known: &[Known]) {
        let Some(split) = self.split else { return };
        let (here, there) = sides(block, split);
        let mut waiting: FxHashMap<[u32; 5], Vec<u32>> = FxHashMap::default();
        for other in there.iter().rev() {
            waiting.entry(known[*other as usize].particulars()).or_default().push(*other);
        }
        for entry in here {
            let other = waiting.get_mut(&known[*entry as usize].particulars()).and_then(Vec::pop);
            if let Some(other) = other {
                self.push(*entry, other);
            }
        }
    }
}

/// Indexes come in order, so that one cut separates the sides.
fn sides(block: &[u32], split: usize) -> (&[u32], &[u32]) {
    block.split_at(block.partition_point(|index| (*index as usize) < split))
}

fn keys_of(person: &Known, lexicon: &Lexicon, keys: &mut Vec<Key>) {
    if person.joined != 0 {
        keys.push(Key::Joined(person.joined));
    }
    for (at, number) in person.words.iter().enumerate() {
        let Some(one) = lexicon.of(*number) else { continue };
        for (beside, other) in person.words.iter().enumerate().filter(|(beside, _)| *beside != at) {
            let Some(word) = lexicon.of(*other) else { continue };
            if let (Some(first), Some(last)) = (word.text.bytes().next(), word.text.bytes().last()) {
                keys.push(Key::First(*number, first));
                keys.push(Key::Last(*number, last));
            }
            if beside > at && one.bones != 0 && word.bones != 0 {
                keys.push(Key::Sounds(one.bones.min(word.bones), one.bones.max(word.bones)));
            }
        }
    }
}
