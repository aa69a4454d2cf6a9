//! The delegate list, with the columns of its readers.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::listing::person;
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::ApiError;
use std::collections::BTreeSet;
use warsha_core::audience::{Audience as For, seen_by};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{Delegation, DelegationKind, tally};
use warsha_core::organisation::represented;
use warsha_print::DelegateColumn as Column;
use warsha_print::{DelegateGroup, DelegateRow, DelegatesView, Fact, FactLabel, SummaryRow};

pub(super) const RECIPE: Recipe = Recipe {
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new(
        "delegates",
        Group::People,
        &[For::Organisers, For::Participants, For::Facilitators, For::Donor, For::Security, For::Public],
        make,
    )
};

/// The columns that readers need, and no others.
fn columns(audience: For) -> Vec<Column> {
    match audience {
        For::Organisers | For::Hotel => vec![Column::Organisation, Column::City, Column::Status],
        For::Donor => vec![Column::Organisation, Column::Country, Column::Category],
        For::Participants => vec![Column::Organisation, Column::City],
        For::Facilitators => vec![Column::Organisation, Column::Country, Column::Languages, Column::Access],
        For::Public => vec![Column::Organisation, Column::Country],
        For::Security => vec![
            Column::Organisation,
            Column::City,
            Column::Contact,
            Column::Emergency,
            Column::Travel,
            Column::HotelRoom,
        ],
    }
}

/// Whether readers are told about targets.
fn knows_targets(audience: For) -> bool {
    matches!(audience, For::Organisers | For::Donor | For::Security)
}

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let workshop = &making.workshop;
    let place = [workshop.place.clone(), making.country(workshop.country).unwrap_or_default()];
    let place: Vec<String> = place.into_iter().filter(|p| !p.is_empty()).collect();
    let facts = vec![
        Fact::days(workshop.first_day, workshop.last_day),
        Fact::text(FactLabel::Where, place.join(", ")),
        Fact::text(FactLabel::Version, making.printed_at()),
    ];
    let targets = knows_targets(making.audience);
    let view = DelegatesView {
        about: making.about(facts),
        summary: if targets { summary(making)? } else { Vec::new() },
        summary_note: if targets { note(making)? } else { String::new() },
        columns: columns(making.audience),
        groups: groups(making, targets)?,
    };
    making.made(warsha_print::artefact::delegates::print(&view, &making.options)?)
}

fn summary(making: &Making<'_>) -> Result<Vec<SummaryRow>, ApiError> {
    // A city with one person in it names that person; who is not to be told it counts without a place.
    let everybody: Vec<Delegate> = making
        .delegates()?
        .iter()
        .map(|d| Delegate { city: seen_by(d, making.audience, &[]).person.city.clone(), ..d.clone() })
        .collect();
    let mut rows = Vec::new();
    for delegation in making.delegations()?.iter().filter(|d| d.counted) {
        let tally = tally(delegation, &everybody, &making.counting()?);
        let places = tally.places.iter().filter(|(place, _)| !place.is_empty());
        let places: Vec<String> = places.map(|(place, people)| format!("{place} {people}")).collect();
        rows.push(SummaryRow {
            name: making.delegation_name(delegation)?,
            places: places.join(", "),
            target: tally.target,
            actual: tally.actual,
        });
    }
    Ok(rows)
}

/// "3 countries, 11 organisations".
fn note(making: &Making<'_>) -> Result<String, ApiError> {
    let organisations: Vec<_> = making.organisations()?.values().cloned().collect();
    let all = represented(&organisations, making.delegations()?, making.delegates()?);
    let args = [
        ("countries", i64::from(all.countries).into()),
        ("organisations", i64::from(all.organisations).into()),
    ];
    Ok(making.words.say("paper-countries-and-organisations", &args))
}

fn groups(making: &Making<'_>, targets: bool) -> Result<Vec<DelegateGroup>, ApiError> {
    let everybody = making.delegates()?;
    let coming = making.coming()?;
    let mut groups = Vec::new();
    // The name of a delegation tells where its people come from, so nobody stands under it whose origin is held back.
    let open =
        |seen: &&Seen<'_>, delegation: &Delegation| !seen.withheld && seen.delegation == Some(delegation.id);
    for delegation in making.delegations()? {
        let tally = tally(delegation, everybody, &making.counting()?);
        let rows: Vec<DelegateRow> =
            coming.iter().filter(|s| open(s, delegation)).map(|s| row(making, s, Some(delegation))).collect();
        if rows.is_empty() && !(targets && tally.target.is_some()) {
            continue;
        }
        groups.push(DelegateGroup {
            name: making.delegation_name(delegation)?,
            target: tally.target,
            actual: Some(tally.actual),
            counted: delegation.counted,
            with_target: targets,
            rows,
        });
    }
    let known: BTreeSet<_> = making.delegations()?.iter().map(|d| d.id).collect();
    let other = |seen: &&Seen<'_>| seen.withheld || !seen.delegation.is_some_and(|id| known.contains(&id));
    let rows: Vec<DelegateRow> = coming.iter().filter(other).map(|s| row(making, s, None)).collect();
    if !rows.is_empty() {
        // A list without any delegation has no groups.
        let name =
            if groups.is_empty() { String::new() } else { making.words.say("paper-other-delegates", &[]) };
        groups.push(DelegateGroup { name, rows, ..DelegateGroup::default() });
    }
    Ok(groups)
}

fn row(making: &Making<'_>, seen: &Seen<'_>, delegation: Option<&Delegation>) -> DelegateRow {
    // Public lists carry no row numbers: nothing else refers to them.
    let number = if making.audience == For::Public { 0 } else { seen.number };
    DelegateRow {
        person: warsha_print::Person { number, ..person(seen) },
        values: columns(making.audience).into_iter().map(|c| value(making, seen, delegation, c)).collect(),
    }
}

fn value(
    making: &Making<'_>,
    seen: &Seen<'_>,
    delegation: Option<&Delegation>,
    column: Column,
) -> Vec<String> {
    let facts = &seen.facts;
    let coded =
        |list: &str, code: &str| making.words.say(&format!("list-{list}-{}", code.replace('_', "-")), &[]);
    let reach = |text: &str| if seen.reachable { text.to_owned() } else { String::new() };
    match column {
        Column::Organisation => vec![seen.organisation.clone(), seen.position.clone()],
        Column::City => {
            // The country stands there only when the group does not say it.
            let said = delegation.is_some_and(|d| {
                d.kind == DelegationKind::Country && d.country.is_some() && d.country == seen.country
                    || d.kind == DelegationKind::HostStaff
            });
            if said { vec![seen.city.clone()] } else { vec![seen.city.clone(), seen.country_name.clone()] }
        }
        Column::Country => vec![seen.country_name.clone()],
        Column::Status => vec![coded("status", facts.status.code())],
        Column::Category => vec![coded("category", seen.category.code())],
        Column::Languages => vec![facts.speaks.clone()],
        Column::Diet => vec![facts.diet.clone()],
        Column::Access => vec![facts.access_needs.clone()],
        Column::Contact => vec![reach(&facts.phone), reach(&facts.email)],
        Column::Emergency => vec![reach(&facts.emergency_contact)],
        Column::Travel => {
            let day =
                |day: Option<chrono::NaiveDate>| day.map(|d| making.words.day_month(d)).unwrap_or_default();
            vec![day(facts.arrives_on), day(facts.leaves_on)]
        }
        Column::HotelRoom => vec![facts.hotel_room.clone()],
        Column::Sex => vec![coded("sex", facts.sex.code())],
        Column::Age => vec![facts.age_band.map(|band| coded("age", band.code())).unwrap_or_default()],
        Column::Mode => vec![coded("mode", facts.mode.code())],
        Column::Photo => vec![coded("photo", facts.photo.code())],
    }
}
