//! Reads a time of day letter by letter; [`crate::clock_text`] says what texts may look like.

use warsha_words::fold;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    Morning,
    Afternoon,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pub hour: u32,
    pub minute: u32,
    pub half: Option<Half>,
    /// Only a number: a time of day when another one follows ("2-4 pm").
    pub bare: bool,
}

impl Clock {
    pub fn minutes(self) -> u32 {
        let hour = match self.half {
            Some(Half::Morning) if self.hour == 12 => 0,
            Some(Half::Afternoon) if self.hour < 12 => self.hour + 12,
            _ => self.hour,
        };
        hour * 60 + self.minute
    }
}

/// Reads letter by letter. Letters are small and without accents; digits and marks are as typed.
pub(crate) struct Reader {
    letters: Vec<char>,
    at: usize,
}

impl Reader {
    pub fn new(text: &str) -> Self {
        let letters = text
            .trim()
            .chars()
            .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
            .map(|letter| match letter {
                '–' | '—' | '‑' | '−' | '→' | '>' => '-',
                '：' => ':',
                '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' | '\t' => ' ',
                '٠'..='٩' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
                '۰'..='۹' => char::from_digit(letter as u32 - 0x6f0, 10).unwrap_or(letter),
                '०'..='९' => char::from_digit(letter as u32 - 0x966, 10).unwrap_or(letter),
                other => other,
            })
            .flat_map(char::to_lowercase)
            .map(|letter| {
                if letter.is_alphabetic() {
                    fold(letter.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(letter)
                } else {
                    letter
                }
            })
            .collect();
        Self { letters, at: 0 }
    }

    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn skip_spaces(&mut self) {
        while self.peek() == Some(' ') {
            self.at += 1;
        }
    }

    pub fn at_end(&mut self) -> bool {
        while matches!(self.peek(), Some(' ' | '.' | ',' | ';')) {
            self.at += 1;
        }
        self.peek().is_none()
    }

    fn number(&mut self) -> Option<(u32, usize)> {
        let start = self.at;
        let mut value = 0;
        while let Some(digit) = self.peek().and_then(|letter| letter.to_digit(10)) {
            value = value * 10 + digit;
            self.at += 1;
            if self.at - start > 4 {
                return None;
            }
        }
        (self.at > start).then_some((value, self.at - start))
    }

    fn word(&self) -> (String, usize) {
        let end = self
            .letters
            .iter()
            .skip(self.at)
            .position(|letter| !letter.is_alphabetic())
            .map_or(self.letters.len(), |length| self.at + length);
        (self.letters.get(self.at..end).unwrap_or_default().iter().collect(), end)
    }

    pub fn time(&mut self) -> Option<Clock> {
        self.skip_spaces();
        let (word, end) = self.word();
        match word.as_str() {
            "noon" | "midi" => {
                self.at = end;
                return Some(Clock { hour: 12, minute: 0, half: None, bare: false });
            }
            "midnight" | "minuit" => {
                self.at = end;
                return Some(Clock { hour: 24, minute: 0, half: None, bare: false });
            }
            _ => {}
        }
        let (mut hour, digits) = self.number()?;
        let mut minute = 0;
        let mut marked = false;
        if digits >= 3 {
            // 0830, 1430
            minute = hour % 100;
            hour /= 100;
            marked = true;
        }
        let after_number = self.at;
        self.skip_spaces();
        match self.peek() {
            Some('h') if !marked => {
                let (word, end) = self.word();
                if !matches!(word.as_str(), "h" | "hr" | "hrs" | "heures" | "heure" | "horas" | "hora") {
                    return None;
                }
                self.at = end;
                marked = true;
                let before = self.at;
                self.skip_spaces();
                match self.number() {
                    Some((value, 1 | 2)) => minute = value,
                    _ => self.at = before,
                }
            }
            Some(':' | '.') if !marked && self.at == after_number => {
                let before = self.at;
                self.at += 1;
                match self.number() {
                    Some((value, 2)) => {
                        minute = value;
                        marked = true;
                        self.seconds();
                    }
                    _ => self.at = before,
                }
            }
            _ => {}
        }
        let half = self.half();
        if hour > 24
            || minute > 59
            || (hour == 24 && minute > 0)
            || (half.is_some() && hour > 12 && marked && hour > 23)
        {
            return None;
        }
        // A bare number is no time: "8" may be anything, "8h" and "8 am" are not.
        (marked || half.is_some()).then_some(Clock { hour, minute, half, bare: false })
    }

    pub fn time_or_bare_hour(&mut self) -> Option<Clock> {
        let before = self.at;
        if let Some(clock) = self.time() {
            return Some(clock);
        }
        self.at = before;
        self.skip_spaces();
        match self.number() {
            Some((hour @ 0..=24, 1 | 2)) => Some(Clock { hour, minute: 0, half: None, bare: true }),
            _ => None,
        }
    }

    fn seconds(&mut self) {
        let before = self.at;
        if self.peek() == Some(':') {
            self.at += 1;
            if !matches!(self.number(), Some((0..=59, 2))) {
                self.at = before;
            }
        }
    }

    fn half(&mut self) -> Option<Half> {
        let before = self.at;
        self.skip_spaces();
        let first = self.peek();
        let half = match first {
            Some('a') => Half::Morning,
            Some('p') => Half::Afternoon,
            _ => {
                self.at = before;
                return None;
            }
        };
        let rest: String = self.letters.iter().skip(self.at).take(4).collect();
        let length = if rest.get(1..4) == Some(".m.") {
            4
        } else if rest.get(1..3) == Some(".m") {
            3
        } else if rest.get(1..2) == Some("m") {
            2
        } else {
            self.at = before;
            return None;
        };
        let end = self.at + length;
        if self.letters.get(end).is_some_and(|letter| letter.is_alphabetic()) {
            self.at = before;
            return None;
        }
        self.at = end;
        Some(half)
    }

    pub fn skip_words(&mut self, words: &[&str]) {
        self.skip_spaces();
        let rest: String = self.letters.iter().skip(self.at).collect();
        let rest = rest.replace('\'', " ");
        // The longest first: "a partir de" before "a".
        let found = words
            .iter()
            .filter(|word| {
                rest.strip_prefix(**word)
                    .is_some_and(|after| after.starts_with([' ', ':']) || after.is_empty())
            })
            .max_by_key(|word| word.len());
        if let Some(word) = found {
            self.at += word.chars().count();
            while matches!(self.peek(), Some(' ' | ':')) {
                self.at += 1;
            }
        }
    }

    pub fn skip_dashes_and_words(&mut self, words: &[&str]) {
        self.skip_spaces();
        while matches!(self.peek(), Some('-' | '/' | ' ')) {
            self.at += 1;
        }
        self.skip_words(words);
    }

    /// "8:00 - 9:00 hrs".
    pub fn skip_word_suffix(&mut self) {
        self.skip_spaces();
        let (word, end) = self.word();
        if matches!(
            word.as_str(),
            "h" | "hr" | "hrs" | "hours" | "heures" | "horas" | "eat" | "cat" | "gmt" | "utc"
        ) {
            self.at = end;
        }
    }
}
