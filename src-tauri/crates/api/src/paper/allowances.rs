//! Allowances: payment list and slips, from the lines that the organiser set for paper.

use super::catalogue::{Choice, Group, Recipe};
use super::listing::{person, travels};
use super::making::{Made, Making, pairs};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use warsha_core::audience::Audience as For;
use warsha_print::{AllowanceColumn, AllowanceRow, AllowancesView, Fact, FactLabel, Person};

/// Whether the payment list is printed.
const LIST: Choice = Choice::switch("payment-list", true);
/// Whether the slips are printed.
const SLIPS: Choice = Choice::switch("slips", true);

pub(super) const RECIPE: Recipe = Recipe {
    choices: &[LIST, SLIPS],
    cut_marks: true,
    ..Recipe::new("allowances", Group::People, &[For::Organisers], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let lines = &making.template.allowance_lines;
    if lines.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let workshop = &making.workshop;
    let rates: Vec<i64> = lines.iter().map(|line| line.hundredths).collect();
    let people = making.in_person()?;
    let rows = people.iter().filter(|seen| travels(seen)).map(|seen| row(making, seen, &rates)).collect();
    let currency = making.template.currency.clone();
    let facts = vec![
        Fact::days(workshop.first_day, workshop.last_day),
        Fact::text(FactLabel::Currency, currency.clone()),
        Fact::text(FactLabel::Programme, workshop.programme_line.name.clone()),
    ];
    let view = AllowancesView {
        about: making.about_for("", facts),
        days: Some((workshop.first_day, workshop.last_day)),
        currency,
        lines: lines
            .iter()
            .map(|line| AllowanceColumn { name: pairs(&line.name), per_day: line.per_day })
            .collect(),
        rows,
        signed_by: Default::default(),
        list: making.yes(LIST.key),
        slips: making.yes(SLIPS.key),
    };
    making.made(warsha_print::artefact::allowances::print(&view, &making.options)?)
}

fn row(making: &Making<'_>, seen: &Seen<'_>, rates: &[i64]) -> AllowanceRow {
    AllowanceRow {
        person: Person { native_name: String::new(), ..person(seen) },
        organisation: seen.organisation.clone(),
        city: seen.city.clone(),
        days: days(making, seen),
        rates: rates.to_vec(),
    }
}

/// Programme days between arrival and departure; all of them for who gave neither.
fn days(making: &Making<'_>, seen: &Seen<'_>) -> u32 {
    let here = |day: &chrono::NaiveDate| {
        seen.facts.arrives_on.is_none_or(|from| from <= *day)
            && seen.facts.leaves_on.is_none_or(|to| *day <= to)
    };
    making.workshop.days().iter().filter(|day| here(day)).count() as u32
}
