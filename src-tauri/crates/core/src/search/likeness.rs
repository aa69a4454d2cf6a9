//! How well one typed word fits one word of a name.

use super::fold::{FoldedWord, skeleton};
use rapidfuzz::distance::osa;

/// A word as it is compared.
pub(crate) struct Compared<'a> {
    pub text: &'a str,
    pub skeleton: &'a str,
    pub foreign: bool,
    pub letters: u64,
}

/// A word that somebody typed.
pub(crate) struct Wanted {
    pub text: String,
    pub skeleton: String,
    pub foreign: bool,
    letters: u64,
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
        Self {
            skeleton: skeleton(&word.text),
            foreign: word.foreign,
            letters: letters(&word.text),
            patience,
            distance: osa::BatchComparator::new(word.text.chars()),
            text: word.text,
        }
    }

    /// How well it fits, from 1 to [`EXACT`]; `None` when it does not.
    pub(crate) fn likeness(&self, word: &Compared<'_>, forgiving: Forgiving) -> Option<u32> {
        let strict = self.as_typed(word).or_else(|| self.by_sound(word));
        if strict.is_some() || forgiving == Forgiving::Spelling { strict } else { self.by_slip(word) }
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

    fn as_typed(&self, word: &Compared<'_>) -> Option<u32> {
        if self.letters & !word.letters != 0 || self.text.len() > word.text.len() {
            return None;
        }
        let share = 100 * self.text.len() as u32 / word.text.len() as u32;
        match self.place(word.text)?.0 {
            0 if self.text.len() == word.text.len() => Some(EXACT),
            0 => Some(800 + share),
            _ => Some(400 + share),
        }
    }

    fn by_sound(&self, word: &Compared<'_>) -> Option<u32> {
        let long = self.skeleton.len();
        if self.foreign == word.foreign {
            return (long >= 3 && self.skeleton == word.skeleton).then_some(300);
        }
        let short_names = self.text.len() <= 4 && word.text.len() <= 4;
        if self.skeleton == word.skeleton && (long >= 2 || long == 1 && short_names) {
            return Some(700);
        }
        (long >= 2 && word.skeleton.len() > long && word.skeleton.starts_with(&self.skeleton)).then_some(500)
    }

    /// A misspelling of the word, or of its beginning while somebody is still typing.
    fn by_slip(&self, word: &Compared<'_>) -> Option<u32> {
        let missing = (self.letters & !word.letters).count_ones() as usize;
        let long = self.text.len();
        if self.patience == 0 || missing > self.patience || word.text.len() + self.patience < long {
            return None;
        }
        let args = osa::Args::default().score_cutoff(self.patience);
        let whole = (word.text.len() <= long + self.patience)
            .then(|| self.distance.distance_with_args(word.text.chars(), &args))
            .flatten()
            .map(|slips| 240 - 40 * slips as u32);
        // Three letters with a slip begin too many names.
        let beginning = (long >= 4 && word.text.len() > long).then(|| {
            (long - 1..=long + 1)
                .filter_map(|length| word.text.get(..length))
                .filter_map(|start| self.distance.distance_with_args(start.chars(), &args))
                .min()
                .map(|slips| 200 - 40 * slips as u32)
        });
        let first_agrees = self.text.as_bytes().first() == word.text.as_bytes().first();
        let fit = whole.into_iter().chain(beginning.flatten()).max()?;
        // Three letters that begin with another one are another name.
        (first_agrees || long > 3).then_some(if first_agrees { fit } else { fit - 30 })
    }
}
