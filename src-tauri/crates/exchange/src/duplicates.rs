//! People who stand twice in one file: the second submission of a form, the row pasted again. The rule is core's; here a row becomes what
//! it compares.

use warsha_core::CountryCode;
use warsha_core::delegate::Sex;
use warsha_core::same_person::{Pair, Particulars, twins};

use crate::delegates::DelegateRow;

/// Pairs of indexes into `rows`, the earlier first and sorted: the same person as far as a file can tell.
pub(crate) fn find(rows: &[DelegateRow]) -> Vec<Pair> {
    let people: Vec<Particulars> = rows.iter().map(DelegateRow::particulars).collect();
    twins(&people)
}

impl DelegateRow {
    /// What tells who it is.
    pub fn particulars(&self) -> Particulars {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let name = self.full_name_without_controls.as_ref().or(self.full_name.as_ref());
        Particulars {
            name: name.cloned().unwrap_or_default(),
            email: text(&self.email),
            phone: text(&self.phone),
            organisation: text(&self.organisation),
            position: text(&self.position),
            city: text(&self.city),
            country: self.country.and_then(CountryCode::parse),
            sex: Sex::from_code(self.sex.code()),
        }
    }
}
