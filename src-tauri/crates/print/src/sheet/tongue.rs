//! A language of a sheet: its sentences, its digits, and texts by language.

use warsha_words::{Arg, Words};

/// One language of a sheet.
pub(crate) struct Tongue {
    pub words: Words,
    pub right_to_left: bool,
    native_digits: bool,
}

impl Tongue {
    pub fn new(language: &str, native_digits: bool) -> Self {
        let words = Words::new(language);
        Self { right_to_left: words.is_right_to_left(), words, native_digits }
    }

    pub fn code(&self) -> &str {
        self.words.language()
    }

    /// Our own sentence, its digits in the language's way; digits in texts that are put in stay as they are.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let hide = |text: &str| -> String { text.chars().map(hidden).collect() };
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, Arg::Text(hide(text))),
                Arg::Number(_) => (*name, arg.clone()),
            })
            .collect();
        self.digits(&self.words.say(key, &args)).chars().map(shown).collect()
    }

    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// European digits in the language's way.
    pub fn digits(&self, text: &str) -> String {
        if self.native_digits { self.words.native_digits(text) } else { text.to_owned() }
    }

    pub fn clock(&self, minutes: i32) -> String {
        self.digits(&self.words.clock(minutes))
    }
}

/// Where typed digits wait, in the private use area, while the digits of a sentence are changed.
const WAITING: u32 = 0xE000;

fn hidden(c: char) -> char {
    c.to_digit(10).and_then(|d| char::from_u32(WAITING + d)).unwrap_or(c)
}

fn shown(c: char) -> char {
    (c as u32).checked_sub(WAITING).filter(|d| *d < 10).and_then(|d| char::from_digit(d, 10)).unwrap_or(c)
}

/// Whether a character belongs to the Arabic script.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c as u32, 0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC)
}

/// The text of a language, or of the first language that has one.
pub(crate) fn in_language<'t>(texts: &'t [(String, String)], language: &str) -> Option<&'t str> {
    let plain = |l: &str| l.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let wanted = plain(language);
    texts.iter().find(|(l, t)| plain(l) == wanted && !t.trim().is_empty()).map(|(_, t)| t.as_str())
}

/// The text in the first language, else any.
pub(crate) fn best<'t>(texts: &'t [(String, String)], language: &str) -> &'t str {
    in_language(texts, language)
        .or_else(|| texts.iter().map(|(_, t)| t.as_str()).find(|t| !t.trim().is_empty()))
        .unwrap_or_default()
}
