//! The passphrase of a protected document.

use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// A passphrase that is not empty. Composed (NFC), so that the same keys typed on another system give the same passphrase.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// The passphrase of a text; `None` when it is empty.
    pub fn new(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.nfc().collect()))
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Passphrase;

    #[test]
    fn passphrase_decomposed_equals_composed() {
        assert_eq!(Passphrase::new("re\u{301}union"), Passphrase::new("r\u{e9}union"));
        assert_eq!(Passphrase::new(""), None);
    }

    #[test]
    fn passphrase_debug_shows_nothing() {
        assert!(!format!("{:?}", Passphrase::new("open sesame")).contains("sesame"));
    }
}
