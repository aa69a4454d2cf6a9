//! What the organiser sets for paper: logos, colour, and the texts that no other screen holds.
//!
//! An empty text means "not set": the sheet then leaves the block out, or prints the words that Warsha brings.

use crate::{Localised, coded_enum};

/// The accent of a workshop that chose none: deep teal.
pub const DEFAULT_ACCENT: &str = "#0B4F57";

/// The largest luminance of a surface that white text stands on, on paper: a contrast of 6 to 1 or more, because toner is never as dark as a
/// screen promises (WCAG 2.2 asks for 4.5 to 1). An accent is darkened to it, and anything lighter has black text and an edge.
pub const ACCENT_LUMINANCE: f64 = 0.12;

/// The largest logo, in bytes.
pub const LARGEST_LOGO: usize = 2 << 20;

/// What can be set for paper, beside what the workshop itself says (title, donor, thanks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Colour of covers, badges and title bars, "#RRGGBB"; used only as dark as [`accent_for_paper`] makes it.
    pub accent: String,
    /// Digits 0 to 9 also in a language that has its own.
    pub latin_digits: bool,
    /// Logos in printing order.
    pub logos: Vec<Logo>,
    /// Words of welcome, a few paragraphs.
    pub welcome: Localised,
    /// What people will have when they leave, one by one.
    pub objectives: Vec<Localised>,
    /// Blocks of the practical page.
    pub practical: Vec<PracticalBlock>,
    /// Name of the wireless network; empty for none.
    pub wifi_name: String,
    /// Its password; empty for an open one.
    pub wifi_password: String,
    /// Whom to call when something is wrong.
    pub help_number: String,
    /// Address of the organiser, for the back page; lines.
    pub address: String,
    /// What nobody is to be held to.
    pub disclaimer: Localised,
    /// Text of the certificate; empty for Warsha's own.
    pub certificate_text: Localised,
    /// Who signs certificates.
    pub signatories: Vec<Signatory>,
    /// Statements of the feedback form; empty for Warsha's own.
    pub feedback_questions: Vec<Localised>,
    /// A line for the kitchen.
    pub meals_note: String,
    /// Currency of allowances, as printed ("UGX").
    pub currency: String,
    /// What is paid to each delegate.
    pub allowance_lines: Vec<AllowanceLine>,
}

impl Default for Template {
    fn default() -> Self {
        Self {
            accent: DEFAULT_ACCENT.to_owned(),
            latin_digits: false,
            logos: Vec::new(),
            welcome: Localised::default(),
            objectives: Vec::new(),
            practical: Vec::new(),
            wifi_name: String::new(),
            wifi_password: String::new(),
            help_number: String::new(),
            address: String::new(),
            disclaimer: Localised::default(),
            certificate_text: Localised::default(),
            signatories: Vec::new(),
            feedback_questions: Vec::new(),
            meals_note: String::new(),
            currency: String::new(),
            allowance_lines: Vec::new(),
        }
    }
}

impl Template {
    /// The accent as paper uses it: as chosen, or darkened until white text on it can be read.
    pub fn accent_colour(&self) -> (u8, u8, u8) {
        let chosen = parse_colour(&self.accent).or_else(|| parse_colour(DEFAULT_ACCENT));
        accent_for_paper(chosen.unwrap_or((0, 0, 0)))
    }
}

coded_enum! {
    /// Whose logo it is; the back page of the booklet prints all of them in three columns.
    LogoPlace {
        /// The organiser's; the first of them stands on the cover and in the title bar of papers, too.
        Organiser = "organiser",
        /// The donor's.
        Donor = "donor",
        /// A partner's.
        Partner = "partner",
    }
}

/// A picture file as it was chosen: PNG, JPEG or SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Whose, in words: read to people who do not see it, and printed when the picture cannot be.
    pub name: String,
    /// The file, unchanged.
    pub bytes: Vec<u8>,
    /// Where it stands.
    pub place: LogoPlace,
}

/// A block of the practical page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticalBlock {
    /// Heading.
    pub heading: Localised,
    /// Text; a line "name: value" becomes a pair.
    pub text: Localised,
}

/// Somebody who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatory {
    /// Name.
    pub name: String,
    /// Position.
    pub position: String,
    /// Organisation.
    pub organisation: String,
}

/// One line of an allowance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowanceLine {
    /// What for.
    pub name: Localised,
    /// Hundredths of the currency.
    pub hundredths: i64,
    /// Paid for each day that somebody was there, instead of once.
    pub per_day: bool,
}

/// Red, green and blue of "#RRGGBB".
pub fn parse_colour(text: &str) -> Option<(u8, u8, u8)> {
    let hex =
        text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
    Some((part(0)?, part(2)?, part(4)?))
}

/// Relative luminance of an sRGB colour, 0 to 1, as WCAG 2.2 defines it.
pub fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
    let part = |part: u8| linear(f64::from(part) / 255.0);
    0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/// How much light a part of an sRGB colour gives, both from 0 to 1.
pub fn linear(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// A colour dark enough for white text on it: its parts in the same relation, dimmed as far as the rule asks.
pub fn accent_for_paper(colour: (u8, u8, u8)) -> (u8, u8, u8) {
    let dimmed = |percent: u32| {
        let dim = |part: u8| (u32::from(part) * percent / 100) as u8;
        (dim(colour.0), dim(colour.1), dim(colour.2))
    };
    let percent = (0..=100).rev().find(|&percent| luminance(dimmed(percent)) <= ACCENT_LUMINANCE);
    dimmed(percent.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accent_that_is_dark_enough_stays() {
        assert_eq!(Template::default().accent_colour(), (0x0B, 0x4F, 0x57));
        assert_eq!(accent_for_paper((0, 0, 0)), (0, 0, 0));
    }

    #[test]
    fn accent_that_is_too_light_is_darkened_to_the_rule_and_no_further() {
        for colour in [(255, 255, 255), (255, 220, 0), (0, 255, 160)] {
            let dark = accent_for_paper(colour);
            assert!(luminance(dark) <= ACCENT_LUMINANCE, "{dark:?}");
            assert!(luminance(dark) > ACCENT_LUMINANCE - 0.02, "{dark:?}");
        }
    }

    #[test]
    fn accent_that_is_no_colour_is_the_default() {
        for accent in ["", "teal", "#12", "#1é345", "0B4F57", "#GGGGGG"] {
            let template = Template { accent: accent.to_owned(), ..Template::default() };
            assert_eq!(template.accent_colour(), (0x0B, 0x4F, 0x57), "{accent}");
        }
    }
}
