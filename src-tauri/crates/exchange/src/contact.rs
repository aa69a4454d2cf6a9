//! E-mail addresses and phone numbers: kept as typed, told apart from what cannot be one.

/// What an e-mail cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailRead {
    /// The first address, or the text as typed when it is none.
    pub address: String,
    /// Whether the address can be one.
    pub valid: bool,
    /// Whether there are several.
    pub several: bool,
}

/// Reads an e-mail cell that is not empty.
pub fn email(text: &str) -> EmailRead {
    let text = text.trim();
    let parts: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | ';' | ','))
        .filter(|part| !part.is_empty())
        .collect();
    let several = parts.iter().filter(|part| part.contains('@')).count() > 1;
    let address =
        if several { parts.iter().find(|part| part.contains('@')).copied().unwrap_or(text) } else { text };
    let bare = address.trim_start_matches("mailto:").trim_start_matches('<').trim_end_matches('>');
    let address = if is_address(bare) { bare } else { address };
    EmailRead { address: address.to_owned(), valid: is_address(address), several }
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter);
    !local.is_empty()
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
                && !label.starts_with('-')
        })
}

/// Whether a spreadsheet has eaten the digits of a number: "2,57E+11".
pub fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once(['E', 'e']) else { return false };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    whole.len() == 1
        && digits(whole)
        && digits(fraction)
        && (1..=2).contains(&exponent.len())
        && digits(exponent)
}

/// Whether a phone cell holds more than one number.
pub fn is_several_phones(text: &str) -> bool {
    let long = |part: &str| part.chars().filter(char::is_ascii_digit).count() >= 6;
    let parts = text
        .split(['/', ';', ',', '\n'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" ou "));
    parts.filter(|part| long(part)).count() > 1
}

/// Whether a text looks like a phone number: digits with the marks that people put between them.
pub fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=20).contains(&digits)
        && text.chars().all(|letter| {
            letter.is_ascii_digit() || letter.is_whitespace() || "+-().\u{202a}\u{202c}".contains(letter)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_takes_the_first_and_keeps_what_is_wrong() {
        let read = email("a@example.org / b@example.com");
        assert_eq!((read.address.as_str(), read.valid, read.several), ("a@example.org", true, true));
        for text in [
            "adama.diallo@example",
            "amadou(at)example.org",
            "x@@example.com",
            "@example.org",
            "a b@example.org",
        ] {
            assert!(!email(text).valid, "{text}");
        }
    }

    #[test]
    fn phones_that_lost_their_digits_are_found() {
        assert!(is_scientific("2,57E+11") && is_scientific("2.55E+11"));
        assert!(!is_scientific("+257 55 50") && !is_scientific("E") && !is_scientific("257E11"));
        assert!(
            is_several_phones("+223 55 50 21 76 / 55 50 65 70") && !is_several_phones("+223 55 50/21 76")
        );
    }
}
