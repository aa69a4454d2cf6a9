//! The day pack: everything that is printed the evening before a day, in the order in which it is needed.

use super::catalogue::{Copies, Pack, RECIPES, Recipe};
use super::making::Made;
use super::ordering::{is_duplex, sheets, usual_order};
use super::planned::days_with_plans;
use super::printing::{hand_over, made_or_nothing, record, sent, write};
use super::recipe_of;
use crate::backend::{Answer, Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use std::path::Path;
use std::sync::Arc;
use warsha_core::delegate::AttendanceMode;
use warsha_core::delegation::takes_a_seat;
use warsha_store as store;

/// What a day needs, in printing order, with pages and sheets.
pub fn print_pack(backend: &mut Backend, wanted: PackOrder) -> Outcome<PackView> {
    let mut first_page = 1;
    let mut jobs = Vec::new();
    for (order, made) in jobs_of(backend, &wanted)? {
        let recipe = recipe_of(&order.artefact)?;
        let pages = made.as_ref().map_or(0, |made| made.printed.pages as u32);
        let duplex = is_duplex(&order, recipe);
        let starts = if pages == 0 { 0 } else { first_page };
        first_page += if pages == 0 { 0 } else { padded(pages, duplex) };
        jobs.push(PackJob {
            sheets: sheets(&order, recipe, pages),
            pages,
            duplex,
            first_page: starts,
            order,
        });
    }
    let total = jobs.iter().map(|job| job.sheets.saturating_mul(job.order.copies)).sum();
    Ok(PackView { day: wanted.day, jobs, sheets: total }.into())
}

/// Pages that a job takes in the one file: on two-sided paper the next job begins on a fresh sheet.
fn padded(pages: u32, duplex: bool) -> u32 {
    if duplex { pages.next_multiple_of(2) } else { pages }
}

/// Writes a pack: everything in one PDF when the path ends in ".pdf", otherwise one file for each, numbered in printing order.
pub fn save_pack(backend: &mut Backend, wanted: SavePack) -> Outcome<Vec<WrittenPages>> {
    let jobs: Vec<(PrintOrder, Arc<Made>)> = jobs_of(backend, &wanted.pack)?
        .into_iter()
        .filter_map(|(order, made)| made.map(|made| (order, made)))
        .collect();
    if jobs.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let target = Path::new(&wanted.to);
    let one_file = target.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let mut written = Vec::new();
    if one_file {
        write(target, &merged(backend, &jobs)?)?;
    }
    let mut changed = Vec::new();
    for (at, (order, made)) in jobs.iter().enumerate() {
        let path = if one_file {
            target.to_owned()
        } else {
            let path = target.join(format!("{:02}-{}.pdf", at + 1, order.artefact));
            write(&path, &made.printed.pdf)?;
            path
        };
        changed = record(backend, order, made, "pdf")?;
        written.push(WrittenPages {
            artefact: order.artefact.clone(),
            path: path.display().to_string(),
            pages: made.printed.pages as u32,
        });
    }
    Ok(Answer::changed(written, &changed))
}

/// Every job in one file, each under its own line of the outline.
fn merged(backend: &Backend, jobs: &[(PrintOrder, Arc<Made>)]) -> Result<Vec<u8>, ApiError> {
    let workshop = store::workshop::get(&backend.open()?.document)?;
    let language = jobs.iter().find_map(|(order, _)| order.languages.first()).map_or("en", String::as_str);
    let words = warsha_words::Words::new(language);
    let mut parts = Vec::with_capacity(jobs.len());
    for (order, made) in jobs {
        parts.push(warsha_print::Part {
            title: words.say(&format!("print-{}", order.artefact), &[]),
            pdf: &made.printed.pdf,
            outline: &made.printed.page_outline,
            fresh_sheet: is_duplex(order, recipe_of(&order.artefact)?),
        });
    }
    Ok(warsha_print::merge(&parts, workshop.title.best(language), language)?)
}

/// Sends a pack to a printer, one job for each artefact, in order.
pub fn send_pack(backend: &mut Backend, wanted: SendPack) -> Outcome<Vec<SentToPrinter>> {
    let mut done = Vec::new();
    let mut changed = Vec::new();
    for (order, made) in jobs_of(backend, &wanted.pack)? {
        let Some(made) = made else { continue };
        changed = hand_over(backend, &order, &made, &wanted.printer)?;
        done.push(sent(&order, recipe_of(&order.artefact)?, &made, &wanted.printer));
    }
    if done.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    Ok(Answer::changed(done, &changed))
}

/// A job: how it is ordered, and its pages unless there is nothing to print.
type PackPages = (PrintOrder, Option<Arc<Made>>);

fn jobs_of(backend: &mut Backend, wanted: &PackOrder) -> Result<Vec<PackPages>, ApiError> {
    let orders = orders_of(backend.open()?, wanted)?;
    orders
        .into_iter()
        .map(|order| {
            let made = made_or_nothing(backend, &order)?;
            Ok((order, made))
        })
        .collect()
}

fn orders_of(open: &Open, wanted: &PackOrder) -> Result<Vec<PrintOrder>, ApiError> {
    let days = store::workshop::get(&open.document)?.days();
    let total = days.len() as u32;
    if wanted.day == 0 || wanted.day > total {
        return Err(ApiError::unknown_day(wanted.day, 1, total));
    }
    let planned = days_with_plans(open)?;
    let is_planned = days.get(wanted.day as usize - 1).is_some_and(|date| planned.contains(date));
    let mut orders = Vec::new();
    for recipe in RECIPES.iter().filter(|r| !wanted.without.iter().any(|code| code == r.code)) {
        let Some(copies) = copies_on(recipe, wanted.day, total, is_planned) else { continue };
        let mut order = usual_order(open, recipe)?;
        let of_the_day = matches!(recipe.pack, Pack::EveryDay { .. } | Pack::PlannedDay { .. });
        order.days = if recipe.days && of_the_day { vec![wanted.day] } else { Vec::new() };
        if !wanted.languages.is_empty() {
            order.languages.clone_from(&wanted.languages);
        }
        order.copies = match copies {
            Copies::One => 1,
            Copies::PerPerson => people_in_the_room(open)?,
        }
        .max(1);
        orders.push(order);
    }
    Ok(orders)
}

/// In how many copies an artefact belongs to the pack of a day.
fn copies_on(recipe: &Recipe, day: u32, total: u32, is_planned: bool) -> Option<Copies> {
    match recipe.pack {
        Pack::EveryDay { copies } => Some(copies),
        Pack::PlannedDay { copies } => is_planned.then_some(copies),
        Pack::FirstDay { copies } => (day == 1).then_some(copies),
        Pack::LastDay { copies } => (day == total).then_some(copies),
        Pack::No => None,
    }
}

fn people_in_the_room(open: &Open) -> Result<u32, ApiError> {
    let everybody = store::delegates::all(&open.document)?;
    let there = everybody.iter().filter(|d| takes_a_seat(d.status) && d.mode == AttendanceMode::InPerson);
    Ok(there.count() as u32)
}
