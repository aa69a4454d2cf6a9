//! Signature sheets, one per day.

use super::catalogue::{BLANKS, Copies, Group, Pack, Recipe};
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use std::collections::BTreeMap;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, PeriodPart};
use warsha_core::audience::Audience as For;
use warsha_core::delegate::{AttendanceMode, PhotoConsent};
use warsha_core::ids::DelegateId;
use warsha_print::{AttendanceRow, AttendanceView, PeriodLabel, PeriodView, Photo};

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    choices: &[BLANKS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("attendance", Group::Venue, &[For::Participants], make)
};

/// Lays the sheets of the chosen days out, one after the other.
fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let workshop = &making.workshop;
    let periods = making.periods()?;
    let rows: Vec<AttendanceRow> =
        making.coming()?.iter().filter(|seen| seen.facts.mode == AttendanceMode::InPerson).map(row).collect();
    let blank = crate::attendance::blank_rows(rows.len(), making.number(BLANKS.key));
    let sheet_rows = SheetRows { people: people_of(making)?, blank };
    let version = sheet_rows.version();
    let version_said = making.version_said()?;
    let views: Vec<AttendanceView> = making
        .days()
        .into_iter()
        .map(|(number, date)| AttendanceView {
            title: making.title(),
            day_number: number,
            day_total: making.day_total(),
            date,
            place: making.place(),
            organiser: workshop.organiser.clone(),
            programme: workshop.programme_line.name.clone(),
            donor: workshop.programme_line.donor.clone(),
            periods: periods
                .iter()
                .filter(|p| p.day == date && p.part != PeriodPart::Session)
                .map(period_view)
                .collect(),
            rows: rows.clone(),
            blank_rows: making.number(BLANKS.key),
            checked_by: String::new(),
            sheet_code: format!("D{number}-{version}"),
            version: version_said.clone(),
            printed_at: making.printed_at(),
        })
        .filter(|view| !view.periods.is_empty())
        .collect();
    if views.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let made = making.made(warsha_print::artefact::attendance::print_days(&views, &making.options)?)?;
    Ok(Made { sheet_rows: Some(sheet_rows), ..made })
}

/// Who stands in which row. The version that follows from it is printed on the sheet, and the rows are kept with the printing.
fn people_of(making: &Making<'_>) -> Result<BTreeMap<u32, DelegateId>, ApiError> {
    let people = making.delegates()?.iter();
    Ok(people.filter(|d| crate::attendance::signs(d)).map(|d| (d.number, d.id)).collect())
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

fn row(seen: &Seen<'_>) -> AttendanceRow {
    AttendanceRow {
        number: seen.number,
        given: seen.given.clone(),
        family: seen.family.clone(),
        native_name: seen.native_name.clone(),
        organisation: seen.organisation.clone(),
        place_line: seen.place_line(),
        photo: match seen.facts.photo {
            PhotoConsent::Yes => Photo::Yes,
            PhotoConsent::Ask => Photo::Ask,
            PhotoConsent::No => Photo::No,
            PhotoConsent::Unknown => Photo::Unknown,
        },
        protected: seen.withheld,
    }
}
