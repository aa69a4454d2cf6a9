//! People as the reader of a page may see them. Recipes take their names and origins from here and from nowhere else.

use super::making::{Making, once};
use crate::error::ApiError;
use std::borrow::Cow;
use warsha_core::CountryCode;
use warsha_core::audience::{Detail, seen_by};
use warsha_core::delegate::{Category, Delegate};
use warsha_core::ids::{DelegateId, DelegationId};
use warsha_store as store;

/// A delegate as an audience may see one.
pub(super) struct Seen<'a> {
    pub id: DelegateId,
    /// Row number; never secret, it stands on the badge.
    pub number: u32,
    /// The name to print: the person's own, or the alias, or "" ("Delegate 12" then, see [`Making::name_or_number`]).
    pub name: String,
    /// What stands before the family name. Nobody guesses where a name divides: without a family name that ends it, the whole name.
    pub given: String,
    /// The family name, when somebody said which it is.
    pub family: String,
    /// The name in the person's own script.
    pub native_name: String,
    pub organisation: String,
    pub position: String,
    pub city: String,
    pub country: Option<CountryCode>,
    /// The country's name in the first language.
    pub country_name: String,
    /// The delegation; kept for protected people too, because counts are no secret: do not print its name beside an alias.
    pub delegation: Option<DelegationId>,
    pub category: Category,
    /// The letter of the working group; "" without one. It says nothing of the person.
    pub group: String,
    /// Telephone, e-mail and other ways to reach the person may be printed, as far as the audience needs them.
    pub reachable: bool,
    /// Whether the real name was held back.
    pub withheld: bool,
    /// The record as the audience sees it, fields of the organiser's own included: what is not for it has been taken out. Count by
    /// [`Making::delegates`], which knows everybody's origin.
    pub facts: Cow<'a, Delegate>,
}

impl Seen<'_> {
    /// City and country as one line.
    pub fn place_line(&self) -> String {
        let parts = [self.city.as_str(), self.country_name.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

impl Making<'_> {
    /// Everybody on the list, unfiltered, in the order of row numbers: for counting, and for [`Making::seen`].
    pub(super) fn delegates(&self) -> Result<&[Delegate], ApiError> {
        Ok(once(&self.delegates, || {
            let mut all = store::delegates::all(&self.open.document)?;
            all.sort_by_key(|d| (d.number, d.id));
            Ok(all)
        })?)
    }

    /// One delegate as the audience may see one.
    pub(super) fn seen<'a>(&self, d: &'a Delegate) -> Result<Seen<'a>, ApiError> {
        let visible = seen_by(d, self.audience, self.own_fields()?);
        let person = &visible.person;
        let (given, family) = given_and_family(&person.full_name, &person.family_name);
        let organisation = match person.organisation {
            Some(id) => self.organisations()?.get(&id),
            None => None,
        };
        Ok(Seen {
            id: d.id,
            number: d.number,
            given,
            family,
            native_name: person.native_name.clone(),
            organisation: organisation
                .map(|o| o.name_in(self.words.language()).to_owned())
                .unwrap_or_default(),
            position: person.position.clone(),
            city: person.city.clone(),
            country: person.country,
            country_name: self.country(person.country).unwrap_or_default(),
            delegation: d.delegation,
            category: d.category,
            group: super::badges::group_of(d),
            reachable: visible.shows(Detail::Phone),
            withheld: visible.withheld,
            name: person.full_name.clone(),
            facts: visible.person,
        })
    }

    /// The name to print, or "Delegate 12" for somebody who may not be named at all.
    pub(super) fn name_or_number(&self, seen: &Seen<'_>) -> String {
        if seen.name.is_empty() {
            self.words.say("paper-delegate-number", &[("number", i64::from(seen.number).into())])
        } else {
            seen.name.clone()
        }
    }
}

/// What stands before the family name, and the family name. A family name that begins the name, or is not part of it, divides nothing.
fn given_and_family(name: &str, family: &str) -> (String, String) {
    match name.strip_suffix(family) {
        Some(given) if !family.is_empty() => (given.trim_end().to_owned(), family.to_owned()),
        _ => (name.to_owned(), String::new()),
    }
}
