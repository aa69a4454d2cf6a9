//! Fields of a delegate that the organiser adds: what a value may be, and who may see it.

use crate::audience::Audience;
use crate::ids::OwnFieldId;
use crate::search::fold;
use crate::{Localised, coded_enum};
use chrono::NaiveDate;
use std::collections::BTreeMap;

coded_enum! {
    /// What the values of a field are.
    OwnFieldKind {
        /// Any text.
        Text = "text",
        /// A number.
        Number = "number",
        /// Yes or no.
        Tick = "tick",
        /// One of a list.
        Choice = "choice",
        /// A day.
        Date = "date",
    }
}

/// One answer that a field of choices offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnChoice {
    /// What is kept with the delegate; stays when the label changes.
    pub code: String,
    /// What people read.
    pub label: Localised,
}

/// A field of the organiser's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnField {
    /// Identity.
    pub id: OwnFieldId,
    /// Under what its values stand with each delegate; stays when the label changes. Two desks that add a field of one name share it.
    pub key: String,
    /// What people read.
    pub label: Localised,
    /// What values are.
    pub kind: OwnFieldKind,
    /// The answers of a [`OwnFieldKind::Choice`].
    pub choices: Vec<OwnChoice>,
    /// Who may see it beside organisers and the person responsible for security, who see all.
    pub audiences: Vec<Audience>,
    /// Fractional index: fields are shown in the order of this text.
    pub rank: String,
}

/// What a tick is kept as; no tick is the empty text.
pub const TICKED: &str = "yes";

/// What people type for a tick.
const YES: &[&str] = &["yes", "y", "true", "1", "x", "oui", "o", "vrai", "si", "sim", "ndiyo", "نعم", "ok"];
/// What people type for no tick.
const NO: &[&str] = &["no", "n", "false", "0", "non", "faux", "nao", "hapana", "لا"];

/// What is kept for a typed number; a comma may stand for the point.
pub(crate) fn number(text: &str) -> Option<String> {
    let number: String =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    number.parse::<f64>().ok().filter(|n| n.is_finite()).map(|_| number)
}

/// What is kept for yes or no, typed in any of the languages.
pub(crate) fn tick(text: &str) -> Option<String> {
    let folded = fold(text);
    let says = |words: &[&str]| words.iter().any(|word| fold(word) == folded);
    if says(YES) {
        return Some(TICKED.to_owned());
    }
    says(NO).then(String::new)
}

impl OwnField {
    /// What is kept for a typed value; `None` when it cannot be meant. An empty text is always "not known".
    ///
    /// Numbers may have a comma for the point, days are ISO (2024-06-10), a tick is yes or no in any of the languages, a choice is meant by
    /// its code or by its label in any language.
    pub fn read(&self, typed: &str) -> Option<String> {
        let text = typed.trim();
        if text.is_empty() {
            return Some(String::new());
        }
        match self.kind {
            OwnFieldKind::Text => Some(text.to_owned()),
            OwnFieldKind::Number => number(text),
            OwnFieldKind::Tick => tick(text),
            OwnFieldKind::Choice => {
                let wanted = fold(text);
                let meant = |choice: &&OwnChoice| {
                    choice.code == text || choice.label.iter().any(|(_, label)| fold(label) == wanted)
                };
                self.choices.iter().find(meant).map(|choice| choice.code.clone())
            }
            OwnFieldKind::Date => text.parse::<NaiveDate>().ok().map(|day| day.to_string()),
        }
    }

    /// A kept value as a reader of `lang` reads it: the label of a choice, anything else as it is kept.
    pub fn shown<'a>(&'a self, value: &'a str, lang: &str) -> &'a str {
        let choice =
            self.choices.iter().find(|choice| self.kind == OwnFieldKind::Choice && choice.code == value);
        choice.map(|choice| choice.label.best(lang)).filter(|label| !label.is_empty()).unwrap_or(value)
    }

    /// Whether an audience may see the field of somebody who is not protected.
    pub fn is_for(&self, audience: Audience) -> bool {
        audience.is_team() || self.audiences.contains(&audience)
    }
}

/// The key for a new field: its first label, and a number when there is one of that name.
pub fn fresh_key(label: &Localised, taken: &[OwnField]) -> String {
    let base = label.best("en").trim();
    let free = |key: &str| !taken.iter().any(|field| field.key == key);
    if free(base) {
        return base.to_owned();
    }
    (2u32..100_000).map(|n| format!("{base} {n}")).find(|key| free(key)).unwrap_or_else(|| base.to_owned())
}

/// Codes for choices that have none yet: the first label, made different where two are the same.
pub fn fresh_codes(choices: &mut [OwnChoice]) {
    for at in 0..choices.len() {
        let Some(choice) = choices.get(at).filter(|choice| choice.code.is_empty()) else { continue };
        let base = choice.label.best("en").trim().to_owned();
        let taken = |code: &str| choices.iter().any(|other| other.code == code);
        let code = if taken(&base) {
            (2u32..100_000).map(|n| format!("{base} {n}")).find(|code| !taken(code)).unwrap_or_default()
        } else {
            base
        };
        if let Some(choice) = choices.get_mut(at) {
            choice.code = code;
        }
    }
}

/// Keys of values that no field describes, in the order of the alphabet: columns of a spreadsheet that somebody kept.
pub fn undescribed<'a>(
    fields: &[OwnField],
    values: impl IntoIterator<Item = &'a BTreeMap<String, String>>,
) -> Vec<String> {
    let mut keys: Vec<String> = values
        .into_iter()
        .flat_map(BTreeMap::keys)
        .filter(|key| !fields.iter().any(|field| field.key == **key))
        .cloned()
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests;
