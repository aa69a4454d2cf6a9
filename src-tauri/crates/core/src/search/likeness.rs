//! How well one typed word fits one word of a name.

use super::fold::{FoldedWord, skeleton};
use rapidfuzz::distance::osa;

/// A word as it is compared. What it consists of is told first, because most words are out by that alone.
#[derive(Clone, Copy)]
pub(crate) struct Outline {
    /// Its letters and digits.
    pub letters: u64,
    /// Those of its skeleton.
    pub bones: u64,
    /// Its first two letters.
    pub head: [u8; 2],
    /// Whether it is written in another script than Latin.
    pub foreign: bool,
}

impl Outline {
    pub(crate) fn of(text: &str, skeleton: &str, foreign: bool) -> Self {
        let letter = |at: usize| text.as_bytes().get(at).copied().unwrap_or(0);
        Self { letters: letters(text), bones: letters(skeleton), head: [letter(0), letter(1)], foreign }
    }
}

/// A word that somebody typed.
pub(crate) struct Wanted {
    pub text: String,
    skeleton: String,
    outline: Outline,
    patience: usize,
    distance: osa::BatchComparator<char>,
}

/// How far to go in forgiving.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forgiving {
    /// Parts as typed, other scripts, and spellings that sound the same.
    Spelling,
    /// Misspellings as well.
    Slips,
}

/// The best that a word can fit.
pub(crate) const EXACT: u32 = 1000;

/// Which of the 36 letters and digits a folded word has.
pub(crate) fn letters(text: &str) -> u64 {
    text.bytes().fold(0, |set, b| {
        let bit = if b.is_ascii_digit() { b - b'0' } else { b.wrapping_sub(b'a').min(25) + 10 };
        set | 1 << bit
    })
}

impl Wanted {
    pub(crate) fn new(word: FoldedWord) -> Self {
        let patience = match word.text.len() {
            0..=2 => 0,
            3..=6 => 1,
            7..=10 => 2,
            _ => 3,
        };
        let skeleton = skeleton(&word.text);
        Self {
            outline: Outline::of(&word.text, &skeleton, word.foreign),
            skeleton,
            patience,
            distance: osa::BatchComparator::new(word.text.chars()),
            text: word.text,
        }
    }

    /// Whether a word of that outline may fit: sparing the rest for those that cannot.
    pub(crate) fn may_fit(&self, word: &Outline, forgiving: Forgiving) -> bool {
        let missing = self.outline.letters & !word.letters;
        if missing == 0 {
            return true;
        }
        let sounds = if self.outline.foreign == word.foreign {
            self.outline.bones == word.bones
        } else {
            self.outline.bones & !word.bones == 0
        };
        sounds
            || forgiving == Forgiving::Slips
                && missing.count_ones() as usize <= self.patience
                && self.begins_alike(word)
    }

    /// How well it fits, from 1 to [`EXACT`]; `None` when it does not.
    pub(crate) fn likeness(
        &self,
        word: &Outline,
        text: &str,
        skeleton: &str,
        forgiving: Forgiving,
    ) -> Option<u32> {
        let strict = self.as_typed(word, text).or_else(|| self.by_sound(word, text, skeleton));
        if strict.is_some() || forgiving == Forgiving::Spelling { strict } else { self.by_slip(word, text) }
    }

    /// One slip leaves one of the first two letters where it was, or moves it by one.
    fn begins_alike(&self, word: &Outline) -> bool {
        let ([a, b], [c, d]) = (self.outline.head, word.head);
        a == c || b == d || a == d || b == c
    }

    /// The bytes of the word that were typed as they are.
    pub(crate) fn place(&self, word: &str) -> Option<(usize, usize)> {
        let found = if self.text.len() == 1 {
            word.starts_with(&self.text).then_some(0)
        } else {
            word.find(&self.text)
        };
        found.map(|at| (at, self.text.len()))
    }

    fn as_typed(&self, word: &Outline, text: &str) -> Option<u32> {
        if self.outline.letters & !word.letters != 0 || self.text.len() > text.len() {
            return None;
        }
        let share = 100 * self.text.len() as u32 / text.len() as u32;
        match self.place(text)?.0 {
            0 if self.text.len() == text.len() => Some(EXACT),
            0 => Some(800 + share),
            _ => Some(400 + share),
        }
    }

    fn by_sound(&self, word: &Outline, text: &str, skeleton: &str) -> Option<u32> {
        let long = self.skeleton.len();
        if self.outline.foreign == word.foreign {
            return (long >= 3 && self.skeleton == skeleton).then_some(300);
        }
        let short_names = self.text.len() <= 4 && text.len() <= 4;
        if self.skeleton == skeleton && (long >= 2 || long == 1 && short_names) {
            return Some(700);
        }
        (long >= 2 && skeleton.len() > long && skeleton.starts_with(&self.skeleton)).then_some(500)
    }

    /// A misspelling of the word, or of its beginning while somebody is still typing.
    fn by_slip(&self, word: &Outline, text: &str) -> Option<u32> {
        let missing = (self.outline.letters & !word.letters).count_ones() as usize;
        let long = self.text.len();
        if self.patience == 0
            || missing > self.patience
            || text.len() + self.patience < long
            || !self.begins_alike(word)
        {
            return None;
        }
        let args = osa::Args::default().score_cutoff(self.patience);
        let whole = (text.len() <= long + self.patience)
            .then(|| self.distance.distance_with_args(text.chars(), &args))
            .flatten()
            .map(|slips| 240 - 40 * slips as u32);
        // Three letters with a slip begin too many names.
        let beginning = (whole.is_none() && long >= 4 && text.len() > long).then(|| {
            (long - 1..=long + 1)
                .filter_map(|length| text.get(..length))
                .filter_map(|start| self.distance.distance_with_args(start.chars(), &args))
                .min()
                .map(|slips| 200 - 40 * slips as u32)
        });
        let first_agrees = self.outline.head[0] == word.head[0];
        let fit = whole.into_iter().chain(beginning.flatten()).max()?;
        // Three letters that begin with another one are another name.
        (first_agrees || long > 3).then_some(if first_agrees { fit } else { fit - 30 })
    }
}
