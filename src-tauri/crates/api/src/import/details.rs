//! The details of a delegate that a file may have: taking them from a row, and telling what differs from what was known.

use crate::details::{Names, OWN, every};
use crate::wire::ImportChange;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;
use warsha_core::CountryCode;
use warsha_core::delegate::{
    AgeBand, AttendanceMode as Mode, Category, Delegate, DelegateStatus as Status, PhotoConsent as Photo, Sex,
};
use warsha_core::search::fold;
use warsha_core::workshop::Workshop;
use warsha_exchange::{DelegateField as F, DelegateRow, without_controls};
use warsha_words::Words;

/// What differs, field by field; what is not taken is put back into `new`.
pub(super) fn changes(
    old: &Delegate,
    new: &mut Delegate,
    names: &Names,
    wanted: Option<&BTreeMap<String, bool>>,
) -> Vec<ImportChange> {
    if old == new {
        return Vec::new();
    }
    let mut all = Vec::new();
    for detail in every() {
        let (before, after) = ((detail.show)(old, names), (detail.show)(new, names));
        if before == after {
            continue;
        }
        // How the list spells a name was somebody's choice; a file may have lost accents.
        let usual = detail.code != "full_name";
        let taken = wanted.and_then(|wanted| wanted.get(detail.code)).copied().unwrap_or(usual);
        if !taken {
            (detail.copy)(new, old);
        }
        all.push(ImportChange { field: detail.code.to_owned(), before, after, taken });
    }
    let keys: BTreeSet<String> = old.own_fields.keys().chain(new.own_fields.keys()).cloned().collect();
    for key in keys {
        let value = |delegate: &Delegate| delegate.own_fields.get(&key).cloned().unwrap_or_default();
        let (before, after) = (value(old), value(new));
        if before == after {
            continue;
        }
        let field = format!("{OWN}{key}");
        let taken = wanted.and_then(|wanted| wanted.get(&field)).copied().unwrap_or(true);
        if !taken {
            if before.is_empty() {
                new.own_fields.remove(&key);
            } else {
                new.own_fields.insert(key, before.clone());
            }
        }
        all.push(ImportChange { field, before, after, taken });
    }
    all
}

/// A text as it is kept: without control characters.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    without_controls(text)
}

/// The name of a row as it is kept; `None` without one.
pub(super) fn name_of(row: &DelegateRow) -> Option<&str> {
    let name = row.full_name_without_controls.as_ref().or(row.full_name.as_ref());
    name.map(String::as_str).filter(|name| !name.trim().is_empty())
}

/// Takes the details of a row. A column that is not in the file, or an empty cell, changes nothing.
pub(super) fn take(delegate: &mut Delegate, row: &DelegateRow, vague_consent: bool) {
    if let Some(name) = name_of(row) {
        name.clone_into(&mut delegate.full_name);
    }
    let texts: [(&mut String, &Option<String>); 12] = [
        (&mut delegate.family_name, &row.family),
        (&mut delegate.call_name, &row.preferred_name),
        (&mut delegate.native_name, &row.native_name),
        (&mut delegate.position, &row.position),
        (&mut delegate.city, &row.city),
        (&mut delegate.phone, &row.phone),
        (&mut delegate.email, &row.email),
        (&mut delegate.speaks, &row.languages),
        (&mut delegate.diet, &row.diet),
        (&mut delegate.access_needs, &row.access_needs),
        (&mut delegate.hotel_room, &row.hotel_room),
        (&mut delegate.note, &row.note),
    ];
    for (field, value) in texts {
        if let Some(value) = value {
            *field = plain(value).into_owned();
        }
    }
    if !row.language_codes.is_empty() {
        delegate.language_codes = row.language_codes.iter().map(|&code| code.to_owned()).collect();
    }
    delegate.country = row.country.and_then(CountryCode::parse).or(delegate.country);
    delegate.arrives_on = row.arrival.or(delegate.arrives_on);
    delegate.leaves_on = row.departure.or(delegate.leaves_on);
    if row.sex != warsha_exchange::Sex::Undisclosed {
        delegate.sex = Sex::from_code(row.sex.code()).unwrap_or(Sex::Undisclosed);
    }
    delegate.photo = match row.photo_consent {
        Some(true) => Photo::Yes,
        Some(false) => Photo::No,
        None if vague_consent => Photo::Ask,
        None => delegate.photo,
    };
    match row.participation {
        Some(warsha_exchange::Mode::Online) => delegate.mode = Mode::Online,
        Some(_) => delegate.mode = Mode::InPerson,
        None => {}
    }
    if let Some(category) = row.category.as_deref().and_then(category) {
        delegate.category = category;
    }
    if let Some(status) = row.status.as_deref().and_then(status) {
        delegate.status = status;
    }
    delegate.age_band = row.age_band.as_deref().and_then(age_band).or(delegate.age_band);
    delegate.born_on = row.born_on.or(delegate.born_on);
    delegate.passport_expires_on = row.passport_expires.or(delegate.passport_expires_on);
    delegate.first_timer = row.first_timer.or(delegate.first_timer);
    for (field, value) in &row.more {
        let kept = match field {
            F::ReachedBy => &mut delegate.reached_by,
            F::Interpretation => &mut delegate.interpretation,
            F::ArrivalFlight => &mut delegate.arrival_flight,
            F::DepartureFlight => &mut delegate.departure_flight,
            F::PickUp => &mut delegate.pick_up,
            F::Passport => &mut delegate.passport,
            F::Visa => &mut delegate.visa,
            F::InvitationLetter => &mut delegate.invitation_letter,
            F::EmergencyContact => &mut delegate.emergency_contact,
            _ => continue,
        };
        *kept = plain(value).into_owned();
    }
    let minute = |minute: Option<u32>| minute.and_then(|minute| i32::try_from(minute).ok());
    delegate.arrives_at = minute(row.arrival_time).or(delegate.arrives_at);
    delegate.leaves_at = minute(row.departure_time).or(delegate.leaves_at);
}

/// The code that a word of our own lists means, in whichever of our languages it was written.
fn listed(list: &str, text: &str) -> Option<&'static str> {
    static KNOWN: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    // Not core's fold: it leaves too little of another script to tell one status from another.
    let key = |list: &str, word: &str| format!("{list} {}", warsha_words::fold(word));
    let known = KNOWN.get_or_init(|| {
        let mut known = HashMap::new();
        let speakers = ["en", "fr", "ar"].map(Words::new);
        let lists: [(&str, Vec<&'static str>); 3] = [
            ("status", Status::ALL.iter().map(|one| one.code()).collect()),
            ("age", AgeBand::ALL.iter().map(|one| one.code()).collect()),
            ("category", Category::ALL.iter().map(|one| one.code()).collect()),
        ];
        for (list, codes) in lists {
            for code in codes {
                known.entry(key(list, code)).or_insert(code);
                let message = format!("list-{list}-{}", code.replace('_', "-"));
                for words in &speakers {
                    known.entry(key(list, &words.get(&message))).or_insert(code);
                }
            }
        }
        known
    });
    known.get(&key(list, text)).copied()
}

/// The status that a text means.
fn status(text: &str) -> Option<Status> {
    listed("status", text).and_then(Status::from_code).or_else(|| {
        let text = fold(text);
        let words: [(&str, Status); 8] = [
            ("annul", Status::Cancelled),
            ("cancel", Status::Cancelled),
            ("declin", Status::Declined),
            ("refus", Status::Declined),
            ("confirm", Status::Confirmed),
            ("invit", Status::Invited),
            ("attente", Status::Waiting),
            ("waiting", Status::Waiting),
        ];
        // "Not confirmed" and "to be confirmed" are no yes.
        let denied = ["not ", "non ", "pas ", "to be ", "a confirmer"].iter().any(|no| text.contains(no));
        words.iter().find(|(part, _)| !denied && text.contains(part)).map(|&(_, status)| status)
    })
}

/// The age band that a text means: a band, or an age in years.
fn age_band(text: &str) -> Option<AgeBand> {
    listed("age", text).and_then(AgeBand::from_code).or_else(|| {
        Some(match text.trim().parse::<u32>().ok()? {
            0..18 => AgeBand::Under18,
            18..25 => AgeBand::From18,
            25..35 => AgeBand::From25,
            35..60 => AgeBand::From35,
            60..130 => AgeBand::From60,
            _ => return None,
        })
    })
}

/// How far a new person is on the way, as far as a list tells.
pub(super) fn first_status(delegate: &Delegate, workshop: &Workshop) -> Status {
    let local = workshop.country.is_some() && delegate.country == workshop.country;
    if delegate.arrives_on.is_some() || local { Status::TravelBooked } else { Status::Confirmed }
}

/// The category that a text means, in English or French.
fn category(text: &str) -> Option<Category> {
    if let Some(category) = listed("category", text).and_then(Category::from_code) {
        return Some(category);
    }
    let text = fold(text);
    let names: [(&str, Category); 14] = [
        ("facilit", Category::Facilitator),
        ("animat", Category::Facilitator),
        ("interpr", Category::Interpreter),
        ("panel", Category::Panellist),
        ("speaker", Category::Speaker),
        ("orat", Category::Speaker),
        ("intervenant", Category::Speaker),
        ("staff", Category::Staff),
        ("equipe", Category::Staff),
        ("observ", Category::Observer),
        ("donor", Category::Donor),
        ("bailleur", Category::Donor),
        ("gouvern", Category::Government),
        ("govern", Category::Government),
    ];
    names.iter().find(|(part, _)| text.contains(part)).map(|&(_, category)| category)
}
