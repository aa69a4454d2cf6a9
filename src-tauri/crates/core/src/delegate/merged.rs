//! Two entries of the list that turned out to be one person.

use super::{Delegate, DelegateStatus, PhotoConsent, Sex};
use std::mem::take;

/// The one that stays, with everything that only the other one knows. Where both know something, what the one that stays says holds.
///
/// Number and badge stay, because they are printed. Whoever was protected is, and whoever comes along with either comes along.
pub fn merged(keep: &Delegate, gone: &Delegate) -> Delegate {
    let mut one = keep.clone();
    let mut other = gone.clone();
    for (here, there) in [
        (&mut one.family_name, &mut other.family_name),
        (&mut one.call_name, &mut other.call_name),
        (&mut one.native_name, &mut other.native_name),
        (&mut one.position, &mut other.position),
        (&mut one.city, &mut other.city),
        (&mut one.interpretation, &mut other.interpretation),
        (&mut one.email, &mut other.email),
        (&mut one.phone, &mut other.phone),
        (&mut one.reached_by, &mut other.reached_by),
        (&mut one.arrival_flight, &mut other.arrival_flight),
        (&mut one.departure_flight, &mut other.departure_flight),
        (&mut one.pick_up, &mut other.pick_up),
        (&mut one.hotel_room, &mut other.hotel_room),
        (&mut one.passport, &mut other.passport),
        (&mut one.visa, &mut other.visa),
        (&mut one.invitation_letter, &mut other.invitation_letter),
        (&mut one.diet, &mut other.diet),
        (&mut one.access_needs, &mut other.access_needs),
        (&mut one.emergency_contact, &mut other.emergency_contact),
        (&mut one.note, &mut other.note),
        (&mut one.desk_note, &mut other.desk_note),
        (&mut one.alias, &mut other.alias),
        (&mut one.badge, &mut other.badge),
        (&mut one.waiting_rank, &mut other.waiting_rank),
    ] {
        if here.is_empty() {
            *here = take(there);
        }
    }
    if one.speaks.is_empty() {
        one.speaks = other.speaks;
        one.language_codes = other.language_codes;
    }
    // A day and its time belong together.
    if one.arrives_on.is_none() {
        (one.arrives_on, one.arrives_at) = (other.arrives_on, other.arrives_at);
    }
    if one.leaves_on.is_none() {
        (one.leaves_on, one.leaves_at) = (other.leaves_on, other.leaves_at);
    }
    one.nights = one.nights.or(other.nights);
    one.delegation = one.delegation.or(other.delegation);
    one.organisation = one.organisation.or(other.organisation);
    one.country = one.country.or(other.country);
    one.age_band = one.age_band.or(other.age_band);
    one.born_on = one.born_on.or(other.born_on);
    one.first_timer = one.first_timer.or(other.first_timer);
    one.passport_expires_on = one.passport_expires_on.or(other.passport_expires_on);
    if one.sex == Sex::Undisclosed {
        one.sex = other.sex;
    }
    if one.photo == PhotoConsent::Unknown {
        one.photo = other.photo;
    }
    one.protected |= other.protected;
    // Whoever was to be stopped is, whichever entry said so, and the desk is told why: the reason comes before what the other entry says.
    let why = &other.desk_note;
    if other.desk_flag > one.desk_flag && !why.is_empty() && *why != one.desk_note {
        one.desk_note = format!("{why} · {}", one.desk_note);
    }
    one.desk_flag = one.desk_flag.max(other.desk_flag);
    for companion in other.companions {
        if !one.companions.contains(&companion) {
            one.companions.push(companion);
        }
    }
    for (key, value) in other.own_fields {
        one.own_fields.entry(key).or_insert(value);
    }
    // Somebody who was replaced by what turns out to be the same person never gave the seat up.
    if one.replaced_by == Some(gone.id) {
        (one.status, one.replaced_by) = (other.status, other.replaced_by.filter(|by| *by != keep.id));
    }
    if one.status != DelegateStatus::Waiting {
        one.waiting_rank.clear();
    }
    one
}
