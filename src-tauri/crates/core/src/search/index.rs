//! The index: every distinct word once, with the people whose names hold it. A query is compared with words, not with people, so that the
//! time grows with the number of distinct names.

use super::fold::{FoldedWord, folded_words, skeleton};
use super::likeness::{EXACT, Forgiving, Outline, Wanted, letters};
use super::{Entry, Hit};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use std::cmp::Reverse;
use std::collections::HashMap;

/// Fewer people than this, and misspellings are forgiven as well.
const FEW: usize = 3;
/// More words than this in one query add nothing but time.
const MOST_WORDS: usize = 8;
/// Longer queries are cut: no name is longer.
const LONGEST_QUERY: usize = 200;
const NUMBER_FIT: u32 = 2 * EXACT;
const CODE_FIT: u32 = 4 * EXACT;

/// Where a word was met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    FirstWord,
    FullName,
    OtherName,
    Pair,
    BelongsTo,
}

struct Posting {
    person: u32,
    field: Field,
}

/// Where a word's parts are kept.
#[derive(Clone, Copy)]
struct Word {
    text: (u32, u32),
    skeleton: (u32, u32),
    postings: (u32, u32),
}

/// Distinct words. What rules most of them out lies together, so that going through it is quick.
#[derive(Default)]
struct Words {
    outlines: Vec<Outline>,
    places: Vec<Word>,
    letters: String,
    postings: Vec<Posting>,
}

/// Everybody who can be found. Rebuilt when people change.
#[derive(Default)]
pub struct PeopleIndex {
    /// In the order of their names, which settles equal scores.
    entries: Vec<Entry>,
    /// Full names, folded, and the letters in them, for the last resort.
    names: Vec<(u64, String)>,
    words: Words,
    /// Two neighbouring words of a name written as one ("abdulrahman" for "Abdul Rahman"), tried when few people fit otherwise.
    pairs: Words,
    numbers: HashMap<u32, Vec<u32>>,
    /// Sorted by code.
    codes: Vec<(String, u32)>,
}

impl std::fmt::Debug for PeopleIndex {
    /// Tells sizes only: names do not belong in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PeopleIndex")
            .field("people", &self.entries.len())
            .field("words", &self.words.places.len())
            .finish_non_exhaustive()
    }
}

/// Words met in names, by how they are folded and whether in another script than Latin.
type Met = HashMap<(String, bool), Vec<Posting>>;

impl Words {
    fn of(met: Met) -> Self {
        let mut met: Vec<_> = met.into_iter().collect();
        met.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let mut all = Self::default();
        for ((text, foreign), postings) in met {
            let bones = skeleton(&text);
            all.outlines.push(Outline::of(&text, &bones, foreign));
            let from = all.postings.len() as u32;
            all.postings.extend(postings);
            let word = Word {
                text: all.keep(&text),
                skeleton: all.keep(&bones),
                postings: (from, all.postings.len() as u32),
            };
            all.places.push(word);
        }
        all
    }

    fn keep(&mut self, part: &str) -> (u32, u32) {
        let from = self.letters.len() as u32;
        self.letters.push_str(part);
        (from, self.letters.len() as u32)
    }

    fn part(&self, (from, to): (u32, u32)) -> &str {
        self.letters.get(from as usize..to as usize).unwrap_or_default()
    }

    /// Tells every person whom a word fits, and how well.
    fn each_fit(&self, want: &Wanted, forgiving: Forgiving, fit: &mut impl FnMut(u32, u32)) {
        for (outline, word) in self.outlines.iter().zip(&self.places) {
            if !want.may_fit(outline, forgiving) {
                continue;
            }
            let (text, bones) = (self.part(word.text), self.part(word.skeleton));
            let Some(likeness) = want.likeness(outline, text, bones, forgiving) else { continue };
            for posting in &self.postings[word.postings.0 as usize..word.postings.1 as usize] {
                if let Some(weight) = weight(likeness, posting.field, want) {
                    fit(posting.person, weight);
                }
            }
        }
    }
}

impl PeopleIndex {
    /// Prepares people for being found.
    pub fn build(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut named: Vec<(String, Vec<FoldedWord>, Entry)> = entries
            .into_iter()
            .map(|entry| {
                let words = folded_words(&entry.full_name);
                let name = words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" ");
                (name, words, entry)
            })
            .collect();
        named.sort_by(|(a, _, x), (b, _, y)| (a, x.number, x.id).cmp(&(b, y.number, y.id)));
        let mut met = Met::new();
        let mut met_pairs = Met::new();
        let mut index = Self::default();
        for (name, words, entry) in named {
            let person = index.entries.len() as u32;
            let mut meet = |word: &str, foreign: bool, field: Field| {
                met.entry((word.to_owned(), foreign)).or_default().push(Posting { person, field });
            };
            let mut meet_name = |words: &[FoldedWord], first: Field, rest: Field| {
                for (at, word) in words.iter().enumerate() {
                    meet(&word.text, word.foreign, if at == 0 { first } else { rest });
                }
                for pair in words.windows(2) {
                    let joined = format!("{}{}", pair[0].text, pair[1].text);
                    let posting = Posting { person, field: Field::Pair };
                    met_pairs.entry((joined, pair[0].foreign)).or_default().push(posting);
                }
            };
            meet_name(&words, Field::FirstWord, Field::FullName);
            for other in &entry.other_names {
                meet_name(&folded_words(other), Field::OtherName, Field::OtherName);
            }
            for text in &entry.belongs_to {
                for word in folded_words(text) {
                    meet(&word.text, word.foreign, Field::BelongsTo);
                }
            }
            index.numbers.entry(entry.number).or_default().push(person);
            let code = without_spaces(&entry.code);
            if !code.is_empty() {
                index.codes.push((code, person));
            }
            index.names.push((letters(&name), name));
            index.entries.push(entry);
        }
        index.codes.sort_unstable();
        index.words = Words::of(met);
        index.pairs = Words::of(met_pairs);
        index
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The people who fit best, best first, at most `limit`. Every word of the query must fit something of the person: a part of a name,
    /// of the organisation, delegation or city, or the number exactly. Slips of the finger are forgiven when few fit otherwise. An
    /// empty query finds nobody.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let mut typed = folded_words(&query);
        typed.truncate(MOST_WORDS);
        if typed.is_empty() || limit == 0 {
            return Vec::new();
        }
        let wanted: Vec<Wanted> = typed.into_iter().map(Wanted::new).collect();
        let mut fits = self.fits(&wanted, Forgiving::Spelling);
        self.add_codes(&query, &mut fits);
        // Whoever typed whole words has no slips to be forgiven.
        let complete = fits.iter().any(|(_, fit)| *fit >= EXACT * wanted.len() as u32);
        if fits.len() < FEW && !complete {
            for (person, fit) in self.fits(&wanted, Forgiving::Slips) {
                if !fits.iter().any(|(known, _)| *known == person) {
                    fits.push((person, fit));
                }
            }
        }
        if fits.is_empty() {
            fits = self.scattered(&wanted);
        }
        let best_first = |&(person, fit): &(u32, u32)| (Reverse(fit), person);
        if fits.len() > limit {
            fits.select_nth_unstable_by_key(limit - 1, best_first);
            fits.truncate(limit);
        }
        fits.sort_unstable_by_key(best_first);
        fits.into_iter().map(|(person, score)| self.hit(person, score, &wanted)).collect()
    }

    /// Everybody whom each wanted word fits, with the sum of how well.
    fn fits(&self, wanted: &[Wanted], forgiving: Forgiving) -> Vec<(u32, u32)> {
        let mut sums: Vec<u32> = vec![0; self.entries.len()];
        let mut kept: Vec<u32> = Vec::new();
        let mut best: Vec<u32> = vec![0; self.entries.len()];
        for (turn, want) in wanted.iter().enumerate() {
            let mut touched: Vec<u32> = Vec::new();
            let mut fit = |person: u32, fit: u32| {
                let known = &mut best[person as usize];
                if *known == 0 {
                    touched.push(person);
                }
                *known = fit.max(*known);
            };
            self.words.each_fit(want, forgiving, &mut fit);
            if forgiving == Forgiving::Slips {
                self.pairs.each_fit(want, Forgiving::Spelling, &mut fit);
            }
            if let Some(people) = want.text.parse().ok().and_then(|n: u32| self.numbers.get(&n)) {
                for &person in people {
                    fit(person, NUMBER_FIT);
                }
            }
            let both = |&person: &u32| turn == 0 || sums[person as usize] > 0;
            let next: Vec<u32> = touched.iter().copied().filter(both).collect();
            for &person in &next {
                sums[person as usize] += best[person as usize];
            }
            // Whoever fitted before and does not now is out.
            for &person in kept.iter().filter(|p| best[**p as usize] == 0) {
                sums[person as usize] = 0;
            }
            for person in touched {
                best[person as usize] = 0;
            }
            kept = next;
        }
        kept.into_iter().map(|person| (person, sums[person as usize])).collect()
    }

    /// Badge codes that begin with the query, written with or without hyphens.
    fn add_codes(&self, query: &str, fits: &mut Vec<(u32, u32)>) {
        let code = without_spaces(query);
        if code.len() < 5 || !code.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        let from = self.codes.partition_point(|(known, _)| *known < code);
        for (_, person) in self.codes[from..].iter().take_while(|(known, _)| known.starts_with(&code)) {
            fits.retain(|(known, _)| known != person);
            fits.push((*person, CODE_FIT));
        }
    }

    /// The last resort: names that hold the letters typed in order, close together.
    fn scattered(&self, wanted: &[Wanted]) -> Vec<(u32, u32)> {
        let needle: String = wanted.iter().map(|w| w.text.as_str()).collect();
        if !(3..=32).contains(&needle.len()) {
            return Vec::new();
        }
        let mut matcher = Matcher::new(Config::DEFAULT);
        // Each letter earns 16; less than 14 on average means that the gaps outweigh the matches.
        let least = 14 * needle.len() as u32;
        let mut found = Vec::new();
        let asked = letters(&needle);
        for (person, (has, name)) in self.names.iter().enumerate() {
            if asked & !has != 0 {
                continue;
            }
            let fit =
                matcher.fuzzy_match(Utf32Str::Ascii(name.as_bytes()), Utf32Str::Ascii(needle.as_bytes()));
            if let Some(fit) = fit.map(u32::from).filter(|fit| *fit >= least) {
                found.push((person as u32, fit.min(100)));
            }
        }
        found
    }

    fn hit(&self, person: u32, score: u32, wanted: &[Wanted]) -> Hit {
        let entry = &self.entries[person as usize];
        Hit { id: entry.id, score, spans: spans(&entry.full_name, wanted) }
    }
}

/// How well a person fits by a word of that field; `None` when the field does not take part.
fn weight(likeness: u32, field: Field, want: &Wanted) -> Option<u32> {
    match field {
        Field::FirstWord => Some(likeness + 20),
        Field::FullName => Some(likeness),
        Field::OtherName => Some(likeness.saturating_sub(5).max(1)),
        // A pair only matters when more was typed than its first word.
        Field::Pair => (want.text.len() >= 4).then(|| (likeness / 2).max(1)),
        // One letter begins too many organisations.
        Field::BelongsTo => (want.text.len() >= 2).then(|| (likeness * 45 / 100).max(1)),
    }
}

fn without_spaces(text: &str) -> String {
    folded_words(text).into_iter().map(|w| w.text).collect()
}

/// The parts of a full name that the words of a query fit.
fn spans(full_name: &str, wanted: &[Wanted]) -> Vec<(usize, usize)> {
    let words = folded_words(full_name);
    let mut marked = vec![false; full_name.chars().count()];
    for want in wanted {
        let fit = |word: &FoldedWord| {
            let bones = skeleton(&word.text);
            let outline = Outline::of(&word.text, &bones, word.foreign);
            want.likeness(&outline, &word.text, &bones, Forgiving::Slips)
        };
        let Some((_, word)) = words.iter().filter_map(|w| Some((fit(w)?, w))).max_by_key(|(fit, _)| *fit)
        else {
            continue;
        };
        let (from, to) = match want.place(&word.text) {
            Some((at, length)) => {
                let end = word.source.get(at + length).copied().unwrap_or(word.source_end);
                (word.source[at], end)
            }
            None => (word.source[0], word.source_end),
        };
        for mark in marked.iter_mut().take(to as usize).skip(from as usize) {
            *mark = true;
        }
    }
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for (at, _) in marked.iter().enumerate().filter(|(_, marked)| **marked) {
        match spans.last_mut() {
            Some((from, length)) if *from + *length == at => *length += 1,
            _ => spans.push((at, 1)),
        }
    }
    spans
}
