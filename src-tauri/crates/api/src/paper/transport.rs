//! Arrivals and departures, for drivers and for organisers.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::listing::{may_reach, person, travels};
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use chrono::NaiveDate;
use warsha_core::Minute;
use warsha_core::audience::Audience as For;
use warsha_print::{Fact, FactLabel, Person, TransportDay, TransportRow, TransportView};

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("transport", Group::People, &[For::Hotel, For::Organisers, For::Security], make)
};

/// When somebody travels.
type When = (Option<NaiveDate>, Option<Minute>);

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let people: Vec<Seen<'_>> = making.in_person()?.into_iter().filter(travels).collect();
    let arrives = |seen: &Seen<'_>| (seen.facts.arrives_on, seen.facts.arrives_at);
    let leaves = |seen: &Seen<'_>| (seen.facts.leaves_on, seen.facts.leaves_at);
    let unknown =
        |when: &dyn Fn(&Seen<'_>) -> When| people.iter().filter(|s| when(s).0.is_none()).count() as u32;
    let readers = if making.audience == For::Hotel { "transport" } else { making.audience.code() };
    let facts = vec![
        Fact::text(FactLabel::Where, making.place()),
        Fact::text(FactLabel::Contact, making.template.help_number.clone()),
        Fact::text(FactLabel::Version, making.printed_at()),
    ];
    let mut view = TransportView {
        about: making.about_for(readers, facts),
        arrivals: days(making, &people, &arrives),
        departures: days(making, &people, &leaves),
        arrivals_unknown: unknown(&arrives),
        departures_unknown: unknown(&leaves),
    };
    if !making.order.days.is_empty() {
        let ordered = making.days();
        let is_ordered = |day: &TransportDay| {
            // Whoever comes before the first day belongs to it, whoever leaves after the last one to that.
            let belongs = day.date.clamp(making.workshop.first_day, making.workshop.last_day);
            ordered.iter().any(|(_, date)| *date == belongs)
        };
        view.arrivals.retain(is_ordered);
        view.departures.retain(is_ordered);
        // Who gave no day belongs to none.
        (view.arrivals_unknown, view.departures_unknown) = (0, 0);
        if view.arrivals.is_empty() && view.departures.is_empty() {
            return Err(ErrorCode::NothingToPrint.into());
        }
    }
    making.made(warsha_print::artefact::transport::print(&view, &making.options)?)
}

fn days(making: &Making<'_>, people: &[Seen<'_>], when: &dyn Fn(&Seen<'_>) -> When) -> Vec<TransportDay> {
    let mut journeys: Vec<(NaiveDate, Option<Minute>, &Seen<'_>)> = people
        .iter()
        .filter_map(|seen| {
            let (day, minute) = when(seen);
            Some((day?, minute, seen))
        })
        .collect();
    // Whoever has no time yet stands after those who have.
    journeys.sort_by_key(|(day, minute, seen)| (*day, minute.unwrap_or(Minute::MAX), seen.number));
    let mut days: Vec<TransportDay> = Vec::new();
    for (date, minute, seen) in journeys {
        if days.last().is_none_or(|day| day.date != date) {
            days.push(TransportDay { date, rows: Vec::new() });
        }
        let reach = may_reach(making.audience) && seen.reachable;
        let row = TransportRow {
            person: Person { native_name: String::new(), ..person(seen) },
            minute,
            place: seen.city.clone(),
            pick_up: seen.facts.pick_up.clone(),
            phone: if reach { seen.facts.phone.clone() } else { String::new() },
        };
        if let Some(day) = days.last_mut() {
            day.rows.push(row);
        }
    }
    days
}
