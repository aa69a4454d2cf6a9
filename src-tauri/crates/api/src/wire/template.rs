//! What the organiser sets for paper.

use super::{LogoPlace, Texts};
use crate::wire;

wire! {
    /// What is set for paper, as its settings page edits it.
    pub struct TemplateView {
        /// Colour, "#RRGGBB".
        pub accent: String,
        /// The same as paper uses it: darkened until white text on it can be read.
        #[serde(default)]
        pub accent_on_paper: String,
        /// Digits 0 to 9 also in a language that has its own.
        #[serde(default)]
        pub latin_digits: bool,
        /// Logos in printing order. On the way in, logos are kept by `id` and otherwise gone; [`AddLogo`] brings new ones.
        pub logos: Vec<LogoView>,
        /// Words of welcome.
        pub welcome: Texts,
        /// What people will have when they leave.
        pub objectives: Vec<Texts>,
        /// Blocks of the practical page.
        pub practical: Vec<PracticalBlockView>,
        /// Wireless network.
        pub wifi_name: String,
        /// Its password.
        pub wifi_password: String,
        /// Whom to call.
        pub help_number: String,
        /// Address of the organiser, lines.
        pub address: String,
        /// Disclaimer.
        pub disclaimer: Texts,
        /// Text of the certificate; empty for Warsha's own.
        pub certificate_text: Texts,
        /// Who signs.
        pub signatories: Vec<SignatoryView>,
        /// Statements of the feedback form; empty for Warsha's own.
        pub feedback_questions: Vec<Texts>,
        /// A line for the kitchen.
        pub meals_note: String,
        /// Currency of allowances.
        pub currency: String,
        /// What is paid.
        pub allowance_lines: Vec<AllowanceLineView>,
    }

    /// A logo.
    pub struct LogoView {
        /// Which of the logos it is in the document, from 0.
        pub id: u32,
        /// Whose, in words.
        pub name: String,
        /// Where it stands.
        pub place: LogoPlace,
        /// The picture as a data URL, on the way out.
        #[serde(default)]
        pub picture: String,
    }

    /// A picture file to add.
    pub struct AddLogo {
        /// Path of a PNG or JPEG.
        pub path: String,
        /// Whose.
        pub place: LogoPlace,
    }

    /// A block of the practical page.
    pub struct PracticalBlockView {
        /// Heading.
        pub heading: Texts,
        /// Text.
        pub text: Texts,
    }

    /// Somebody who signs.
    pub struct SignatoryView {
        /// Name.
        pub name: String,
        /// Position.
        pub position: String,
        /// Organisation.
        pub organisation: String,
    }

    /// One line of an allowance.
    pub struct AllowanceLineView {
        /// What for.
        pub name: Texts,
        /// Amount as typed: "150000", "12.50".
        pub amount: String,
        /// For each day that somebody was there.
        pub per_day: bool,
    }
}
