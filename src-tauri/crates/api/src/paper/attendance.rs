//! Signature sheets, one per day.

use super::programme::{pairs, place};
use super::{Made, Making};
use crate::error::{ApiError, ErrorCode};
use std::collections::HashMap;
use warsha_core::attendance::{AttendancePeriod, PeriodPart};
use warsha_core::audience::visible_name;
use warsha_core::delegate::{AttendanceMode, Delegate, PhotoConsent};
use warsha_core::delegation::takes_a_seat;
use warsha_core::ids::OrganisationId;
use warsha_core::workshop::Workshop;
use warsha_print::{AttendanceRow, AttendanceView, PeriodLabel, PeriodView, Photo};
use warsha_store as store;

/// Lays the sheets of the chosen days out, one after the other.
pub(super) fn make(making: &Making<'_>, workshop: &Workshop) -> Result<Made, ApiError> {
    let document = &making.open.document;
    let delegates = store::delegates::all(document)?;
    let organisations = making.open.organisation_names()?;
    let periods = store::periods::all(document)?;
    let coming: Vec<&Delegate> =
        delegates.iter().filter(|d| takes_a_seat(d.status) && d.mode == AttendanceMode::InPerson).collect();
    let days = workshop.days();
    let rows: Vec<AttendanceRow> = coming.iter().map(|d| row(making, d, &organisations)).collect();
    let views: Vec<AttendanceView> = days
        .iter()
        .enumerate()
        .map(|(index, &date)| (index as u32 + 1, date))
        .filter(|&(number, _)| making.wants_day(number))
        .map(|(number, date)| AttendanceView {
            title: pairs(&workshop.title),
            day_number: number,
            day_total: days.len() as u32,
            date,
            place: place(workshop),
            organiser: workshop.organiser.clone(),
            programme: workshop.programme_line.name.clone(),
            donor: workshop.programme_line.donor.clone(),
            periods: periods
                .iter()
                .filter(|p| p.day == date && p.part != PeriodPart::Session)
                .map(period_view)
                .collect(),
            rows: rows.clone(),
            blank_rows: making.order.blank_rows,
            checked_by: String::new(),
            sheet_code: format!("D{number}"),
            version: String::new(),
            printed_at: making.printed_at(workshop),
        })
        .filter(|view| !view.periods.is_empty())
        .collect();
    if views.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let withheld = coming.iter().filter(|d| visible_name(d, making.audience).withheld).count() as u32;
    let printed = warsha_print::artefact::attendance::print_days(&views, &making.options)?;
    Ok(Made { printed, withheld, audience: making.audience })
}

fn period_view(period: &AttendancePeriod) -> PeriodView {
    PeriodView {
        label: match period.part {
            PeriodPart::Morning => PeriodLabel::Morning,
            PeriodPart::Afternoon => PeriodLabel::Afternoon,
            PeriodPart::Day | PeriodPart::Session => PeriodLabel::WholeDay,
        },
        from: Some(period.from),
        to: Some(period.to),
        facilitator: String::new(),
    }
}

fn row(making: &Making<'_>, d: &Delegate, organisations: &HashMap<OrganisationId, String>) -> AttendanceRow {
    let visible = visible_name(d, making.audience);
    let (given, family) = given_and_family(&visible.name, &visible.family_name);
    let organisation = d.organisation.and_then(|o| organisations.get(&o).cloned()).unwrap_or_default();
    let country = d.country.and_then(|c| warsha_words::country::name(c.as_str(), making.words.language()));
    let place: Vec<&str> =
        [d.city.as_str(), country.unwrap_or_default()].into_iter().filter(|p| !p.is_empty()).collect();
    AttendanceRow {
        number: d.number,
        given,
        family,
        native_name: visible.native_name,
        organisation: if visible.origin { organisation } else { String::new() },
        place_line: if visible.origin { place.join(", ") } else { String::new() },
        photo: match d.photo {
            PhotoConsent::Yes => Photo::Yes,
            PhotoConsent::Ask => Photo::Ask,
            PhotoConsent::No => Photo::No,
            PhotoConsent::Unknown => Photo::Unknown,
        },
        protected: visible.withheld,
    }
}

/// What stands before the family name, and the family name. Nobody guesses where a name divides: without a family name that ends or
/// begins it, the whole name is one.
fn given_and_family(name: &str, family: &str) -> (String, String) {
    match name.strip_suffix(family) {
        Some(given) if !family.is_empty() => (given.trim_end().to_owned(), family.to_owned()),
        _ => (name.to_owned(), String::new()),
    }
}
