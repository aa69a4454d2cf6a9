//! One row of a list becomes one delegate; whatever is odd is noted and kept.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::Timelike;
use warsha_words::country;

use crate::clock_text::parse_time;
use crate::contact;
use crate::date_text::{day_of_cell, parse_stamp};
use crate::delegates::{Columns, DelegateRow, Orders};
use crate::field::DelegateField as F;
use crate::hostile::hostile;
use crate::language;
use crate::problem::{Detail, Problem, ProblemKind as K};
use crate::realign::realign;
use crate::sheet::{Cell, Row};
use crate::values::{self, Sex};

const LONG_NAME: usize = 40;

/// Texts that few lists have.
const MORE: [F; 9] = [
    F::ReachedBy,
    F::Interpretation,
    F::ArrivalFlight,
    F::DepartureFlight,
    F::PickUp,
    F::Passport,
    F::Visa,
    F::InvitationLetter,
    F::EmergencyContact,
];

pub(crate) struct Context<'a> {
    pub columns: &'a Columns,
    pub orders: &'a Orders,
    pub seen: Seen,
}

/// Answers for texts that came before: a list repeats its countries and languages in every row.
#[derive(Default)]
pub(crate) struct Seen {
    countries: RefCell<HashMap<String, country::Found>>,
    languages: RefCell<HashMap<String, Vec<&'static str>>>,
}

impl Seen {
    pub(crate) fn country(&self, text: &str) -> country::Found {
        remembered(&self.countries, text, country::find)
    }

    fn languages(&self, text: &str) -> Vec<&'static str> {
        remembered(&self.languages, text, language::languages)
    }
}

fn remembered<T: Clone>(seen: &RefCell<HashMap<String, T>>, text: &str, answer: fn(&str) -> T) -> T {
    if let Some(known) = seen.borrow().get(text) {
        return known.clone();
    }
    let found = answer(text);
    seen.borrow_mut().insert(text.to_owned(), found.clone());
    found
}

/// Reads one row and adds what was noticed to `problems`.
pub(crate) fn read_row(row: &Row, context: &Context<'_>, problems: &mut Vec<Problem>) -> DelegateRow {
    let columns = context.columns;
    let cells = row.cells.iter().map(Cell::as_typed).collect();
    let shifted = realign(row, columns, &context.seen);
    let realigned = shifted.is_some();
    if let Some((_, from)) = &shifted {
        problems.push(Problem {
            field: None,
            ..Problem::new(row.number, K::RowShifted, "")
                .detail(Detail::Shift { by: 1, from_column: *from as u32 + 1 })
        });
    }
    let row = shifted.as_ref().map_or(row, |(row, _)| row);
    let mut note = |problem: Problem| problems.push(problem);
    let text = |field| columns.text(row, field);

    let mut delegate = DelegateRow {
        row: row.number,
        line: row.line,
        cells,
        realigned,
        timestamp: columns
            .of(F::Timestamp)
            .and_then(|column| parse_stamp(row.cell(column), context.orders.order(F::Timestamp))),
        given: text(F::Given),
        family: text(F::Family),
        title: text(F::Title),
        preferred_name: text(F::PreferredName),
        latin_name: text(F::LatinName),
        native_name: text(F::NativeName),
        organisation: text(F::Organisation),
        acronym: text(F::Acronym),
        position: text(F::Position),
        city: text(F::City),
        languages: text(F::Languages),
        diet: text(F::Diet),
        access_needs: text(F::AccessNeeds),
        category: text(F::Category),
        note: text(F::Note),
        status: text(F::Status),
        age_band: text(F::AgeBand),
        delegation: text(F::Delegation),
        arrival_time: minute(row, columns, F::ArrivalTime),
        departure_time: minute(row, columns, F::DepartureTime),
        hotel_room: text(F::HotelRoom),
        first_timer: text(F::FirstTimer).and_then(|text| values::yes_or_no(&text)),
        more: MORE.iter().filter_map(|field| Some((*field, text(*field)?))).collect(),
        ..DelegateRow::default()
    };
    delegate.full_name = text(F::FullName).or_else(|| {
        let parts: Vec<&str> =
            [&delegate.given, &delegate.family].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    });
    if let Some(languages) = &delegate.languages {
        delegate.language_codes = context.seen.languages(languages);
    }
    name(&mut delegate, &mut note);
    delegate.sex = sex(row, columns, &mut note);
    delegate.country = country(row, context, delegate.city.as_deref(), &mut note);
    delegate.phone = phone(row, columns, &mut note);
    delegate.email = email(row, columns, &mut note);
    delegate.participation = text(F::Participation).and_then(|text| values::mode(&text));
    delegate.photo_consent = consent(row, columns, &mut note);
    delegate.arrival = day(row, context, F::Arrival, &mut note);
    delegate.departure = day(row, context, F::Departure, &mut note);
    delegate.born_on = day(row, context, F::BornOn, &mut note);
    delegate.passport_expires = day(row, context, F::PassportExpires, &mut note);
    if let (Some(arrival), Some(departure)) = (delegate.arrival, delegate.departure)
        && departure < arrival
    {
        note(
            Problem::new(row.number, K::DepartureBeforeArrival, F::Departure.code())
                .value(departure.to_string()),
        );
    }
    hostile(&mut delegate, row, columns, &mut note);
    delegate
}

fn name(delegate: &mut DelegateRow, note: &mut impl FnMut(Problem)) {
    let field = F::FullName.code();
    let Some(name) = &delegate.full_name else {
        note(Problem::new(delegate.row, K::NameMissing, field));
        return;
    };
    if name.split_whitespace().count() == 1 {
        note(Problem::new(delegate.row, K::NameSingle, field).value(name.clone()));
    }
    let length = name.chars().count();
    if length > LONG_NAME {
        note(Problem::new(delegate.row, K::NameLong, field).detail(Detail::Length(length)));
    }
    // The part that lost a letter is shown, not the whole name.
    let parts = [&delegate.family, &delegate.given];
    let lost = parts
        .into_iter()
        .flatten()
        .find(|part| has_lost_letter(part))
        .or(Some(name).filter(|name| has_lost_letter(name)));
    if let Some(lost) = lost {
        note(Problem::new(delegate.row, K::CharLost, field).value(lost.clone()));
    }
}

/// "N?GBESSO": a question mark between letters, or the mark that decoders leave.
fn has_lost_letter(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    text.contains('\u{fffd}')
        || letters.windows(3).any(
            |three| matches!(three, [before, '?', after] if before.is_alphabetic() && after.is_alphabetic()),
        )
}

fn sex(row: &Row, columns: &Columns, note: &mut impl FnMut(Problem)) -> Sex {
    if columns.of(F::Sex).is_none() {
        return Sex::Undisclosed;
    }
    let field = F::Sex.code();
    match columns.text(row, F::Sex) {
        None => {
            note(Problem::new(row.number, K::SexMissing, field));
            Sex::Undisclosed
        }
        Some(text) => values::sex(&text).unwrap_or_else(|| {
            note(Problem::new(row.number, K::SexUnrecognised, field).value(text));
            Sex::Undisclosed
        }),
    }
}

fn country(
    row: &Row,
    context: &Context<'_>,
    city: Option<&str>,
    note: &mut impl FnMut(Problem),
) -> Option<&'static str> {
    context.columns.of(F::Country)?;
    let field = F::Country.code();
    let Some(text) = context.columns.text(row, F::Country) else {
        note(Problem::new(row.number, K::CountryMissing, field));
        return None;
    };
    match context.seen.country(&text) {
        country::Found::One(code) => Some(code),
        country::Found::Ambiguous(codes) => {
            let likely = city.and_then(|city| country::settle_by_city(&codes, city));
            let problem = Problem::new(row.number, K::CountryAmbiguous, field).value(text);
            note(problem.detail(Detail::Candidates { codes, likely }));
            None
        }
        country::Found::Unknown => {
            note(Problem::new(row.number, K::CountryUnknown, field).value(text));
            None
        }
    }
}

fn phone(row: &Row, columns: &Columns, note: &mut impl FnMut(Problem)) -> Option<String> {
    let text = columns.text(row, F::Phone)?;
    let field = F::Phone.code();
    if contact::is_scientific(&text) {
        note(Problem::new(row.number, K::PhoneScientific, field).value(text));
        return None;
    }
    if contact::is_several_phones(&text) {
        note(Problem::new(row.number, K::PhoneMultiple, field).value(text.clone()));
    }
    // The quote that keeps "+257" from being a formula is no part of the number.
    Some(text.strip_prefix('\'').map_or(text.clone(), str::to_owned))
}

fn email(row: &Row, columns: &Columns, note: &mut impl FnMut(Problem)) -> Option<String> {
    columns.of(F::Email)?;
    let field = F::Email.code();
    let Some(text) = columns.text(row, F::Email) else {
        note(Problem::new(row.number, K::EmailMissing, field));
        return None;
    };
    let read = contact::email(&text);
    if read.several {
        note(Problem::new(row.number, K::EmailMultiple, field).value(text.clone()));
    }
    if !read.valid {
        note(Problem::new(row.number, K::EmailInvalid, field).value(read.address.clone()));
    }
    Some(read.address)
}

fn consent(row: &Row, columns: &Columns, note: &mut impl FnMut(Problem)) -> Option<bool> {
    let column = columns.of(F::PhotoConsent)?;
    let field = F::PhotoConsent.code();
    if let Cell::Flag(flag) = row.cell(column) {
        return Some(*flag);
    }
    let Some(text) = row.cell(column).text() else {
        note(Problem::new(row.number, K::ConsentMissing, field));
        return None;
    };
    let answer = values::yes_or_no(&text);
    if answer.is_none() {
        note(Problem::new(row.number, K::ConsentUnclear, field).value(text));
    }
    answer
}

fn day(
    row: &Row,
    context: &Context<'_>,
    field: F,
    note: &mut impl FnMut(Problem),
) -> Option<chrono::NaiveDate> {
    let cell = row.cell(context.columns.of(field)?);
    let text = cell.text()?;
    match day_of_cell(cell, context.orders.order(field)) {
        Some(read) => {
            if read.other_order {
                note(Problem::new(row.number, K::DateOrder, field.code()).value(text));
            }
            Some(read.day)
        }
        None => {
            note(Problem::new(row.number, K::DateInvalid, field.code()).value(text));
            None
        }
    }
}

/// A time of day; what is none says nothing.
fn minute(row: &Row, columns: &Columns, field: F) -> Option<u32> {
    match row.cell(columns.of(field)?) {
        Cell::Minutes(minutes) => Some(*minutes),
        Cell::DateTime(at) => Some(at.time().num_seconds_from_midnight() / 60),
        other => parse_time(&other.text()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lost_letters_are_seen_only_between_letters() {
        assert!(has_lost_letter("N?GBESSO") && has_lost_letter("Fr\u{fffd}d"));
        assert!(!has_lost_letter("Who?") && !has_lost_letter("?"));
    }
}
