//! The details of a delegate one by one: what each is called, how it is shown, and how it is taken over from somebody else.

use crate::convert::country_text;
use crate::wire::Compared;
use std::collections::{BTreeSet, HashMap};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::Delegation;
use warsha_core::ids::{DelegationId, OrganisationId};
use warsha_core::organisation::Organisation;
use warsha_exchange::clock_text;

/// What the ids of a delegate are called.
#[derive(Default)]
pub(crate) struct Names {
    pub organisations: HashMap<OrganisationId, String>,
    pub delegations: HashMap<DelegationId, String>,
}

impl Names {
    pub(crate) fn of(organisations: &[Organisation], delegations: &[Delegation]) -> Self {
        Self {
            organisations: organisations.iter().map(|one| (one.id, one.name.clone())).collect(),
            delegations: delegations.iter().map(|one| (one.id, delegation_name(one))).collect(),
        }
    }
}

/// A delegation by its own name, or by the code of its country, which the screen names.
fn delegation_name(delegation: &Delegation) -> String {
    let own = delegation.name.best("en").to_owned();
    if own.is_empty() { country_text(delegation.country) } else { own }
}

/// One detail: its field code, how it is shown, and how it is taken over.
pub(crate) struct Detail {
    pub code: &'static str,
    pub show: fn(&Delegate, &Names) -> String,
    pub copy: fn(&mut Delegate, &Delegate),
}

/// Every detail, in the order in which people compare two.
pub(crate) fn every() -> impl Iterator<Item = &'static Detail> {
    TEXTS.iter().chain(OTHERS).chain(CODES).chain(DAYS)
}

/// How the code of a field of the organiser's own begins; its key follows.
pub(crate) const OWN: &str = "own:";

/// What two say of themselves side by side, where either says anything.
pub(crate) fn side_by_side(here: &Delegate, there: &Delegate, names: &Names) -> Vec<Compared> {
    let mut all = Vec::new();
    let mut compare = |field: String, here: String, there: String| {
        if !(here.is_empty() && there.is_empty()) {
            all.push(Compared { field, here, there });
        }
    };
    for detail in every() {
        compare(detail.code.to_owned(), (detail.show)(here, names), (detail.show)(there, names));
    }
    let keys: BTreeSet<&String> = here.own_fields.keys().chain(there.own_fields.keys()).collect();
    for key in keys {
        let value = |of: &Delegate| of.own_fields.get(key).cloned().unwrap_or_default();
        compare(format!("{OWN}{key}"), value(here), value(there));
    }
    all
}

/// Takes one detail over from somebody else; `false` when there is no such detail.
pub(crate) fn take_over(delegate: &mut Delegate, from: &Delegate, field: &str) -> bool {
    if let Some(key) = field.strip_prefix(OWN) {
        match from.own_fields.get(key) {
            Some(value) => delegate.own_fields.insert(key.to_owned(), value.clone()),
            None => delegate.own_fields.remove(key),
        };
        return true;
    }
    let detail = every().find(|detail| detail.code == field);
    if let Some(detail) = detail {
        (detail.copy)(delegate, from);
    }
    detail.is_some()
}

macro_rules! texts {
    ($($code:literal $field:ident),+ $(,)?) => {
        [$(Detail { code: $code, show: |d, _| d.$field.clone(), copy: |d, from| d.$field.clone_from(&from.$field) }),+]
    };
}

macro_rules! codes {
    ($($code:literal $field:ident),+ $(,)?) => {
        [$(Detail { code: $code, show: |d, _| d.$field.code().to_owned(), copy: |d, from| d.$field = from.$field }),+]
    };
}

macro_rules! days {
    ($($code:literal $field:ident),+ $(,)?) => {
        [$(Detail { code: $code, show: |d, _| crate::convert::day_text(d.$field), copy: |d, from| d.$field = from.$field }),+]
    };
}

const TEXTS: &[Detail] = &texts![
    "full_name" full_name, "family" family_name, "preferred_name" call_name, "native_name" native_name, "position" position, "city" city,
    "phone" phone, "email" email, "diet" diet, "access_needs" access_needs, "hotel_room" hotel_room, "note" note, "desk_note" desk_note, "alias" alias,
    "reached_by" reached_by, "interpretation" interpretation, "arrival_flight" arrival_flight, "departure_flight" departure_flight,
    "pick_up" pick_up, "passport" passport, "visa" visa, "invitation_letter" invitation_letter, "emergency_contact" emergency_contact,
];
const CODES: &[Detail] =
    &codes!["sex" sex, "photo_consent" photo, "participation" mode, "category" category, "status" status];
const DAYS: &[Detail] = &days![
    "arrival" arrives_on, "departure" leaves_on, "born_on" born_on, "passport_expires" passport_expires_on,
];
const OTHERS: &[Detail] = &[
    Detail {
        code: "organisation",
        show: |d, names| {
            d.organisation.and_then(|id| names.organisations.get(&id).cloned()).unwrap_or_default()
        },
        copy: |d, from| d.organisation = from.organisation,
    },
    Detail {
        code: "delegation",
        show: |d, names| d.delegation.and_then(|id| names.delegations.get(&id).cloned()).unwrap_or_default(),
        copy: |d, from| d.delegation = from.delegation,
    },
    Detail {
        code: "country",
        show: |d, _| d.country.map(|country| country.as_str().to_owned()).unwrap_or_default(),
        copy: |d, from| d.country = from.country,
    },
    Detail {
        code: "age_band",
        show: |d, _| d.age_band.map(|band| band.code().to_owned()).unwrap_or_default(),
        copy: |d, from| d.age_band = from.age_band,
    },
    Detail {
        code: "first_timer",
        show: |d, _| d.first_timer.map(|yes| if yes { "yes" } else { "no" }.to_owned()).unwrap_or_default(),
        copy: |d, from| d.first_timer = from.first_timer,
    },
    Detail {
        code: "arrival_time",
        show: |d, _| minute_text(d.arrives_at),
        copy: |d, from| d.arrives_at = from.arrives_at,
    },
    Detail {
        code: "departure_time",
        show: |d, _| minute_text(d.leaves_at),
        copy: |d, from| d.leaves_at = from.leaves_at,
    },
    Detail {
        code: "nights",
        show: |d, _| {
            let nights = d.nights.as_deref().unwrap_or_default();
            nights.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        },
        copy: |d, from| d.nights.clone_from(&from.nights),
    },
    Detail {
        code: "languages",
        show: |d, _| d.speaks.clone(),
        copy: |d, from| {
            d.speaks.clone_from(&from.speaks);
            d.language_codes.clone_from(&from.language_codes);
        },
    },
];

fn minute_text(minute: Option<warsha_core::Minute>) -> String {
    minute.and_then(|minute| u32::try_from(minute).ok()).map(clock_text::clock).unwrap_or_default()
}
