//! What the booklet takes: plain texts, already filtered for their readers.

use std::rc::Rc;

use crate::artefact::programme::ProgrammeView;
use crate::picture::Picture;

/// A text by language (BCP 47).
pub type Texts = Vec<(String, String)>;

/// Everything a booklet says. What is empty is left out, a whole page too.
#[derive(Clone, Debug, Default)]
pub struct BookletView {
    /// Title, organiser, version and days.
    pub programme: ProgrammeView,
    /// What the workshop is part of: "Just Future".
    pub programme_line: String,
    /// City and country: "Kampala, Uganda".
    pub city_line: String,
    /// The city alone, for the welcome.
    pub city: String,
    /// The venue.
    pub venue: String,
    /// The welcome, its paragraphs on lines of their own.
    pub welcome: Texts,
    /// The objectives in order.
    pub objectives: Vec<Texts>,
    /// Who is coming.
    pub delegations: Vec<DelegationLine>,
    /// How many join without being counted: facilitators, interpreters, guests.
    pub not_counted: u32,
    /// The programme's outcomes: code and text.
    pub outcomes: Vec<(String, Texts)>,
    /// The list of delegates.
    pub groups: Vec<BookletGroup>,
    /// How many organisations they come from, as far as that may be said.
    pub organisations: u32,
    /// Whether the list is for participants and must not be published.
    pub participants_only: bool,
    /// Practical blocks in order.
    pub practical: Vec<PracticalBlock>,
    /// Name of the wireless network. May be empty.
    pub wifi_name: String,
    /// Its password. May be empty.
    pub wifi_password: String,
    /// Whom to call. May be empty.
    pub help_number: String,
    /// The sentence of thanks to the donor.
    pub acknowledgement: Texts,
    /// Who organises, what it is part of, who funds it.
    pub partners: Vec<PartnerView>,
    /// Who answers for what is printed.
    pub disclaimer: Texts,
}

/// A delegation against its target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegationLine {
    /// Its name.
    pub name: String,
    /// Its cities as one line. May be empty.
    pub places: String,
    /// How many were wanted, if anybody said so.
    pub target: Option<u32>,
    /// How many come.
    pub coming: u32,
}

/// Delegates under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookletGroup {
    /// The heading.
    pub name: String,
    /// Its people in order.
    pub people: Vec<DelegateLine>,
}

/// A delegate in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegateLine {
    /// What stands before the family name; the whole name when nobody said which part is the family name.
    pub given: String,
    /// The family name.
    pub family: String,
    /// The name in its own script. May be empty.
    pub native_name: String,
    /// Organisation, or what the person does here.
    pub organisation: String,
    /// City.
    pub city: String,
    /// Whether the name is withheld: then nothing else may be filled in.
    pub withheld: bool,
}

/// A block of practical information.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticalBlock {
    /// Its heading by language.
    pub heading: Texts,
    /// Its text by language. A line such as "Hotel reception: +256 700 000 200" is set as a pair.
    pub text: Texts,
}

/// What a partner does for the workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartnerRole {
    /// Organises and hosts it.
    #[default]
    Organiser,
    /// It is part of this.
    Programme,
    /// Pays for it.
    Donor,
    /// Works with the organiser.
    Partner,
}

/// A partner on the last page.
#[derive(Clone, Debug, Default)]
pub struct PartnerView {
    /// What it does.
    pub role: PartnerRole,
    /// Its name.
    pub name: String,
    /// Its address, lines parted by newlines. May be empty.
    pub address: String,
    /// Its logo.
    pub logo: Option<Rc<Picture>>,
}
