//! Whether two entries of a list, or of a file and a list, are one person: by the name through accents, order, slips of the pen, initials
//! and other spellings, weighed against what else is known of both.
//!
//! Careful on purpose: two namesakes of different organisations are two people, father and son of one office too. What only may be one
//! person is a question for the organiser, never a decision.

mod blocks;
mod names;
#[cfg(test)]
mod tests;

use crate::delegate::Sex;
use crate::{CountryCode, coded_enum};
use names::{Folded, Lexicon, NameLikeness, Numbers, compare};

pub use names::is_one_slip;

/// What tells who somebody is. An empty text is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The whole name.
    pub name: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Organisation: a name or any other key, as long as it is the same for the same organisation.
    pub organisation: String,
    /// Position.
    pub position: String,
    /// City.
    pub city: String,
    /// Country.
    pub country: Option<CountryCode>,
    /// Sex, when it was said.
    pub sex: Option<Sex>,
}

coded_enum! {
    /// How sure it is that two entries are one person; the surest first.
    Likeness {
        /// The same name, and nothing speaks against it.
        Same = "same",
        /// Nearly the same name, and an address, a number or the whole post agrees.
        VeryClose = "very_close",
        /// May be.
        Close = "close",
    }
}

/// Two entries that may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Index of the earlier one.
    pub first: usize,
    /// Index of the later one.
    pub second: usize,
    /// How sure it is.
    pub likeness: Likeness,
}

/// What a list says to one entry of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The index in the list of the person that the entry certainly is. No two entries get the same one.
    pub certain: Option<usize>,
    /// Indexes in the list of people whom the entry may be, the likeliest first; empty when `certain` is known.
    pub likely: Vec<(usize, Likeness)>,
}

/// Pairs of one list that may be one person, by index, the earlier first.
pub fn twins(people: &[Particulars]) -> Vec<Pair> {
    let mut reader = Reader::default();
    let known: Vec<Known> = people.iter().map(|person| reader.known(person)).collect();
    let lexicon = reader.lexicon;
    let mut pairs = Vec::new();
    for (first, second) in blocks::candidates(&known, &lexicon, None) {
        if let Some((likeness, _)) = judge(&known[first], &known[second], &lexicon) {
            pairs.push(Pair { first, second, likeness });
        }
    }
    pairs
}

/// For each entry of a file, whom of the list it is or may be.
pub fn recognise(entries: &[Particulars], list: &[Particulars]) -> Vec<Recognised> {
    let mut reader = Reader::default();
    let known: Vec<Known> = entries.iter().chain(list).map(|person| reader.known(person)).collect();
    let lexicon = reader.lexicon;
    let split = entries.len();
    let mut found = vec![Recognised::default(); split];
    let mut certain = Vec::new();
    for (entry, other) in blocks::candidates(&known, &lexicon, Some(split)) {
        let (one, two) = (&known[entry], &known[other]);
        if let Some((likeness, weight)) = judge(one, two, &lexicon) {
            let person = other - split;
            if likeness == Likeness::Same {
                certain.push((weight, entry, person));
            }
            found[entry].likely.push((person, likeness));
        }
    }
    // The best supported first; of equal ones the order of the file is the order of the list.
    certain.sort_by_key(|(weight, entry, person)| (std::cmp::Reverse(*weight), *entry, *person));
    let mut taken = vec![false; list.len()];
    for (_, entry, person) in certain {
        if found[entry].certain.is_none() && !taken[person] {
            found[entry].certain = Some(person);
            taken[person] = true;
        }
    }
    for one in &mut found {
        if one.certain.is_some() {
            one.likely.clear();
        } else {
            one.likely.retain(|(person, _)| !taken[*person]);
            one.likely.sort_by_key(|(person, likeness)| (*likeness, *person));
        }
    }
    found
}

/// A person as it is compared: numbers instead of texts, 0 for what is not known.
struct Known {
    /// Words of the name, sorted.
    words: Vec<u32>,
    /// The name in one word.
    joined: u32,
    email: u32,
    phone: u32,
    organisation: u32,
    position: u32,
    city: u32,
    country: Option<CountryCode>,
    sex: Option<Sex>,
}

impl Known {
    /// What is compared beside the name.
    fn particulars(&self) -> [u32; 5] {
        [self.email, self.phone, self.organisation, self.position, self.city]
    }
}

/// Gives every text its number.
#[derive(Default)]
struct Reader {
    lexicon: Lexicon,
    emails: Numbers,
    phones: Numbers,
    organisations: Folded,
    positions: Folded,
    cities: Folded,
}

impl Reader {
    fn known(&mut self, person: &Particulars) -> Known {
        let (words, joined) = self.lexicon.name(&person.name);
        Known {
            words,
            joined,
            email: self.emails.of(&person.email.trim().to_lowercase()),
            phone: self.phones.of(&phone_key(&person.phone)),
            organisation: self.organisations.of(&person.organisation),
            position: self.positions.of(&person.position),
            city: self.cities.of(&person.city),
            country: person.country,
            sex: person.sex.filter(|sex| *sex != Sex::Undisclosed),
        }
    }
}

/// The digits that tell a number, without country code and the zeros in front, as people leave them out; "" for what is too short.
fn phone_key(phone: &str) -> String {
    const TELLING: usize = 8;
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(TELLING);
    from.and_then(|from| digits.get(from..)).unwrap_or_default().to_owned()
}

/// What agrees and what differs, of what is known of both.
#[derive(Default)]
struct Evidence {
    /// E-mail or telephone agree: few people share one with somebody of nearly their name.
    contact: bool,
    organisation: bool,
    /// Organisation, position and city all agree and the country does not differ.
    post: bool,
    agree: u32,
    differ: u32,
    position_differs: bool,
    /// E-mail and telephone that differ, of those that differ.
    contacts_differ: u32,
}

impl Evidence {
    fn of(a: &Known, b: &Known) -> Self {
        let mut found = Self::default();
        let mut weigh = |agrees: Option<bool>| {
            match agrees {
                Some(true) => found.agree += 1,
                Some(false) => found.differ += 1,
                None => {}
            }
            agrees == Some(true)
        };
        let email = weigh(same(a.email, b.email));
        let phone = weigh(same(a.phone, b.phone));
        let organisation = weigh(same(a.organisation, b.organisation));
        let country = a.country.zip(b.country).map(|(one, other)| one == other);
        weigh(country);
        weigh(a.sex.zip(b.sex).map(|(one, other)| one == other));
        let (position, city) = (same(a.position, b.position), same(a.city, b.city));
        found.contacts_differ = u32::from(same(a.email, b.email) == Some(false))
            + u32::from(same(a.phone, b.phone) == Some(false));
        found.contact = email || phone;
        found.organisation = organisation;
        found.post = organisation && position == Some(true) && city == Some(true) && country != Some(false);
        found.position_differs = position == Some(false);
        found
    }
}

fn same(one: u32, other: u32) -> Option<bool> {
    (one != 0 && other != 0).then_some(one == other)
}

/// How sure it is, and how much supports it; `None` for two people.
fn judge(a: &Known, b: &Known, lexicon: &Lexicon) -> Option<(Likeness, u32)> {
    let evidence = Evidence::of(a, b);
    let undisputed = evidence.differ == 0;
    let of_one_office = undisputed && evidence.organisation;
    // Numbers are compared sooner than names; `blocks` counts on this.
    if a.words != b.words && !evidence.contact && !evidence.post && !of_one_office {
        return None;
    }
    let name = compare(a, b, lexicon)?;
    // Numbers and addresses change; somebody of one office and one name with a new number is the same.
    let reached_otherwise =
        evidence.organisation && evidence.contacts_differ == 1 && evidence.differ == evidence.contacts_differ;
    let likeness = match name {
        NameLikeness::Equal if evidence.contact => Likeness::Same,
        NameLikeness::Equal if undisputed || reached_otherwise => Likeness::Same,
        NameLikeness::Equal if evidence.post => Likeness::VeryClose,
        NameLikeness::Equal if evidence.agree >= evidence.differ => Likeness::Close,
        NameLikeness::Slip if evidence.contact || evidence.post => Likeness::VeryClose,
        NameLikeness::Sound if evidence.contact => Likeness::VeryClose,
        NameLikeness::Slip | NameLikeness::Sound if of_one_office => Likeness::Close,
        NameLikeness::Part if evidence.contact && !evidence.position_differs => Likeness::Close,
        NameLikeness::Part if of_one_office && !evidence.position_differs => Likeness::Close,
        _ => return None,
    };
    let weight = evidence.agree * 2 + u32::from(evidence.contact) * 8 + u32::from(evidence.post);
    Some((likeness, weight))
}
