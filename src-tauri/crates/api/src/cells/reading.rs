//! What a typed text means in a column. Columns have the ids that the screen and the printed list give them.

use super::choices::Choices;
use super::day::{Side, Stay, read_stay};
use crate::delegates::Known;
use crate::wire::*;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use warsha_core::cell::CellRefusal as Why;
use warsha_core::delegate::{AgeBand as Age, Category as Role, Delegate, DelegateStatus as Status};
use warsha_core::delegate::{AttendanceMode as Attends, PhotoConsent as Photo, Sex as Gender};
use warsha_core::delegation::Delegation;
use warsha_core::own_field::{OwnField, OwnFieldKind};
use warsha_core::workshop::Workshop;
use warsha_exchange::DateOrder;
use warsha_exchange::date_text::parse_day;
use warsha_words::country;

/// What a protected person's row does not show, and what therefore is not written through it.
const CLOSED: &[&str] = &[
    "name",
    "family_name",
    "call_name",
    "native_name",
    "organisation",
    "position",
    "email",
    "phone",
    "passport",
    "passport_expires",
    "born",
    "reached_by",
    "emergency",
    "note",
];

/// Why a text became nothing, and what it may have meant.
pub(super) struct Refusal {
    pub reason: Why,
    pub candidates: Vec<String>,
}

impl From<Why> for Refusal {
    fn from(reason: Why) -> Self {
        Self { reason, candidates: Vec::new() }
    }
}

pub(super) struct Reader {
    choices: Choices,
    days: (NaiveDate, NaiveDate),
    own_fields: Vec<OwnField>,
    /// Every name of every delegation, folded, with its id.
    delegations: Vec<(String, String)>,
}

impl Reader {
    pub fn of(workshop: &Workshop, known: &Known) -> Self {
        let mut delegations = Vec::new();
        for delegation in &known.delegations {
            let id = delegation.id.to_string();
            let names = names_of(delegation, known).into_iter().map(|name| fold(&name));
            delegations.extend(names.filter(|name| !name.is_empty()).map(|name| (name, id.clone())));
            delegations.push((id.clone(), id));
        }
        Self {
            choices: Choices::default(),
            days: (workshop.first_day, workshop.last_day),
            own_fields: known.own_fields.clone(),
            delegations,
        }
    }

    /// The change that a text in a column is for somebody.
    pub fn details(&mut self, of: &Delegate, column: &str, text: &str) -> Result<DelegatePatch, Refusal> {
        let typed = cleaned(text);
        if of.protected && CLOSED.contains(&column) {
            return Err(Why::Protected.into());
        }
        let mut d = DelegatePatch::default();
        match column {
            "name" if typed.is_empty() => return Err(Why::NameMissing.into()),
            "name" => d.full_name = Some(typed),
            "family_name" => d.family_name = Some(typed),
            "call_name" => d.call_name = Some(typed),
            "native_name" => d.native_name = Some(typed),
            "alias" => d.alias = Some(typed),
            "organisation" => d.organisation_name = Some(typed),
            "position" => d.position = Some(typed),
            "city" => d.city = Some(typed),
            "speaks" => d.speaks = Some(typed),
            "interpretation" => d.interpretation = Some(typed),
            "email" => d.email = Some(typed),
            "phone" => d.phone = Some(phone(typed)?),
            "reached_by" => d.reached_by = Some(typed),
            "arrival_flight" => d.arrival_flight = Some(typed),
            "departure_flight" => d.departure_flight = Some(typed),
            "invitation" => d.invitation_letter = Some(typed),
            "born" => d.born_on = Some(date(&typed)?),
            "passport_expires" => d.passport_expires_on = Some(date(&typed)?),
            "pick_up" => d.pick_up = Some(typed),
            "room" => d.hotel_room = Some(typed),
            "passport" => d.passport = Some(typed),
            "visa" => d.visa = Some(typed),
            "diet" => d.diet = Some(typed),
            "access" => d.access_needs = Some(typed),
            "emergency" => d.emergency_contact = Some(typed),
            "note" => d.note = Some(text.trim().to_owned()),
            "delegation" => d.delegation = Some(self.delegation(&typed)?),
            "country" => d.country = Some(country_code(&typed)?),
            "role" => {
                d.category = Some(
                    self.choice("category", &typed, Role::from_code)?.unwrap_or(Role::Participant).into(),
                );
            }
            "sex" => d.sex = Some(self.sex(&typed)?.into()),
            "age" => {
                d.age_band =
                    Some(self.choice("age", &typed, Age::from_code)?.map_or("", Age::code).to_owned());
            }
            "first_timer" => d.first_timer = Some(self.first_timer(&typed)?),
            "status" => match self.choice("status", &typed, Status::from_code)? {
                // Somebody is replaced by somebody: that is done where the other one is chosen.
                Some(Status::Replaced) if of.status != Status::Replaced => {
                    return Err(Why::NotEditable.into());
                }
                Some(status) => d.status = Some(status.into()),
                None => return Err(Why::NotAChoice.into()),
            },
            "mode" => match self.choice("mode", &typed, Attends::from_code)? {
                Some(mode) => d.mode = Some(mode.into()),
                None => return Err(Why::NotAChoice.into()),
            },
            "photo" => d.photo = Some(self.photo(&typed)?.into()),
            "arrives" => {
                let stay = self.stay(&typed, of.arrives_on.is_some(), Side::Arrival)?;
                (d.arrives_on, d.arrives_at) = stay.details();
            }
            "leaves" => {
                let stay = self.stay(&typed, of.leaves_on.is_some(), Side::Departure)?;
                (d.leaves_on, d.leaves_at) = stay.details();
            }
            _ => match column.strip_prefix("own:") {
                Some(key) => d.own_fields = Some(BTreeMap::from([(key.to_owned(), self.own(key, &typed)?)])),
                None => return Err(Why::NotEditable.into()),
            },
        }
        Ok(d)
    }

    fn stay(&self, typed: &str, has_day: bool, side: Side) -> Result<Stay, Refusal> {
        match read_stay(typed, self.days, side) {
            Some(Stay { day: None, minute: Some(_) }) if !has_day => Err(Why::NotADay.into()),
            Some(stay) => Ok(stay),
            None => Err(Why::NotADay.into()),
        }
    }

    /// What a field of the organiser's own keeps; any text where no field is described.
    fn own(&self, key: &str, typed: &str) -> Result<String, Refusal> {
        let Some(field) = self.own_fields.iter().find(|field| field.key == key) else {
            return Ok(typed.to_owned());
        };
        if let Some(value) = field.read(typed) {
            return Ok(value);
        }
        match field.kind {
            OwnFieldKind::Date => match read_stay(typed, self.days, Side::Arrival) {
                Some(Stay { day: Some(day), minute: None }) => Ok(day.to_string()),
                _ => Err(Why::NotADay.into()),
            },
            OwnFieldKind::Number => Err(Why::NotANumber.into()),
            OwnFieldKind::Text | OwnFieldKind::Tick | OwnFieldKind::Choice => Err(Why::NotAChoice.into()),
        }
    }

    /// One of a closed list, by code or by its words in any of our languages; `None` for an empty text.
    fn choice<T>(
        &mut self,
        list: &str,
        typed: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        if typed.is_empty() {
            return Ok(None);
        }
        match read(typed).or_else(|| self.choices.find(list, typed).and_then(|code| read(&code))) {
            Some(value) => Ok(Some(value)),
            None => Err(Why::NotAChoice.into()),
        }
    }

    fn sex(&mut self, typed: &str) -> Result<Gender, Refusal> {
        let unsaid = Gender::Undisclosed;
        match self.choice("sex", typed, Gender::from_code) {
            Ok(found) => Ok(found.unwrap_or(unsaid)),
            Err(refusal) => {
                warsha_exchange::sex_of(typed).and_then(|sex| Gender::from_code(sex.code())).ok_or(refusal)
            }
        }
    }

    fn photo(&mut self, typed: &str) -> Result<Photo, Refusal> {
        match self.choice("photo", typed, Photo::from_code) {
            Ok(found) => Ok(found.unwrap_or(Photo::Unknown)),
            Err(refusal) => match warsha_exchange::yes_or_no(typed) {
                Some(true) => Ok(Photo::Yes),
                Some(false) => Ok(Photo::No),
                None => Err(refusal),
            },
        }
    }

    fn first_timer(&mut self, typed: &str) -> Result<String, Refusal> {
        if typed.is_empty() {
            return Ok(String::new());
        }
        let found = self.choices.find("first", typed);
        match (found, warsha_exchange::yes_or_no(typed)) {
            (Some(code), _) => Ok(code),
            (None, Some(true)) => Ok("yes".to_owned()),
            (None, Some(false)) => Ok("no".to_owned()),
            (None, None) => Err(Why::NotAChoice.into()),
        }
    }

    fn delegation(&self, typed: &str) -> Result<String, Refusal> {
        if typed.is_empty() {
            return Ok(String::new());
        }
        let folded = fold(typed);
        if let Some((_, id)) = self.delegations.iter().find(|(name, id)| *name == folded || id == typed) {
            return Ok(id.clone());
        }
        // "RDC", "Congo-Kinshasa": the country under any of its names.
        if let country::Found::One(code) = country::find(typed) {
            let name = fold(country::name(code, "en").unwrap_or(code));
            if let Some((_, id)) = self.delegations.iter().find(|(known, _)| *known == name) {
                return Ok(id.clone());
            }
        }
        Err(Why::DelegationUnknown.into())
    }
}

/// What people call a delegation: its own names, its country's, its organisation's.
fn names_of(delegation: &Delegation, known: &Known) -> Vec<String> {
    let mut names: Vec<String> = delegation.name.iter().map(|(_, name)| name.to_owned()).collect();
    if let Some(code) = delegation.country {
        let in_language = |lang| country::name(code.as_str(), lang).map(str::to_owned);
        names.extend(["en", "fr", "ar"].into_iter().filter_map(in_language));
        names.push(code.to_string());
    }
    let organisation = known.organisations.iter().find(|o| delegation.organisation == Some(o.id));
    if let Some(organisation) = organisation {
        names.push(organisation.name.clone());
        names.push(organisation.acronym.clone());
    }
    if names.iter().all(String::is_empty) {
        let key = format!("delegations-kind-{}", delegation.kind.code().replace('_', "-"));
        names.extend(["en", "fr", "ar"].map(|lang| warsha_words::Words::new(lang).get(&key)));
    }
    names
}

fn country_code(typed: &str) -> Result<String, Refusal> {
    if typed.is_empty() {
        return Ok(String::new());
    }
    match country::find(typed) {
        country::Found::One(code) => Ok(code.to_owned()),
        country::Found::Ambiguous(codes) => Err(Refusal {
            reason: Why::CountryAmbiguous,
            candidates: codes.into_iter().map(str::to_owned).collect(),
        }),
        country::Found::Unknown => Err(Why::CountryUnknown.into()),
    }
}

/// A day that stands for itself, with its year.
fn date(typed: &str) -> Result<String, Refusal> {
    if typed.is_empty() {
        return Ok(String::new());
    }
    parse_day(typed, DateOrder::DayFirst).map(|read| read.day.to_string()).ok_or_else(|| Why::NotADay.into())
}

/// "2.57E+11" was a number once; which one, nobody can say.
fn phone(typed: String) -> Result<String, Refusal> {
    if typed.contains(['e', 'E']) && typed.replace(',', ".").parse::<f64>().is_ok() {
        return Err(Why::DamagedNumber.into());
    }
    // The quote that keeps "+257" from being a formula is no part of the number.
    Ok(typed.strip_prefix('\'').map_or(typed.clone(), str::to_owned))
}

/// One line, without control characters and without spaces around it.
fn cleaned(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(super) fn fold(text: &str) -> String {
    warsha_core::search::fold(text)
}
