//! From an order to pages: options of the paper crate, what was ordered last, what is ordered when nothing is said.

use super::catalogue::Recipe;
use super::making::{Made, Making};
use super::{plain_order, recipe_of};
use crate::backend::Backend;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::PrintOrder;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::rc::Rc;
use warsha_core::audience::Audience as For;
use warsha_core::template::{LogoPlace, Template};
use warsha_core::workshop::Workshop;
use warsha_print::picture::Picture;
use warsha_print::{Fold, Paper, PaperOptions};
use warsha_store as store;

/// For whom an order is.
pub(super) fn audience_of(order: &PrintOrder) -> Result<For, ApiError> {
    let recipe = recipe_of(&order.artefact)?;
    Ok(order.audience.map_or(recipe.audiences[0], |audience| audience.0))
}

/// Whether an order fills both sides of its sheets.
pub(super) fn is_duplex(order: &PrintOrder, recipe: &Recipe) -> bool {
    is_folded(order, recipe) || order.duplex.unwrap_or(recipe.duplex)
}

fn is_folded(order: &PrintOrder, recipe: &Recipe) -> bool {
    recipe.folds.contains(&order.fold.as_str())
}

/// Sheets of paper of one copy.
pub(super) fn sheets(order: &PrintOrder, recipe: &Recipe, pages: u32) -> u32 {
    if is_duplex(order, recipe) { pages.div_ceil(2) } else { pages }
}

/// Makes the pages of an order as they are at an instant; all of them are told of, also when only one is drawn.
pub(super) fn make_at(
    backend: &Backend,
    order: &PrintOrder,
    now: DateTime<Utc>,
    only_page: Option<usize>,
) -> Result<Made, ApiError> {
    let recipe = recipe_of(&order.artefact)?;
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let days = workshop.days().len() as u32;
    if let Some(unknown) = order.days.iter().find(|&&day| day == 0 || day > days) {
        return Err(ApiError::unknown_day(unknown, 1, days));
    }
    let template = store::template::get(&open.document)?;
    let options = PaperOptions { only_page, ..options(order, recipe, &workshop, now, &template) };
    let making = Making::new(open, recipe, order, options, workshop, template, now)?;
    let made = (recipe.make)(&making)?;
    // Pages that show nothing of the agenda are of no version of it: badges without a programme on their backs.
    let version = if making.shows_agenda() { making.version_number()? } else { String::new() };
    Ok(Made { version, ..made })
}

fn options(
    order: &PrintOrder,
    recipe: &Recipe,
    workshop: &Workshop,
    now: DateTime<Utc>,
    template: &Template,
) -> PaperOptions {
    let date = now.with_timezone(&workshop.time_zone()).date_naive();
    let mut languages = order.languages.clone();
    if languages.is_empty() {
        languages = vec![first_language(workshop)];
    }
    languages.truncate(if recipe.two_languages { 2 } else { 1 });
    PaperOptions {
        languages,
        side_by_side: order.side_by_side && recipe.side_by_side,
        large_print: order.large_print && recipe.large_print,
        notes_lines: order.notes && recipe.notes,
        mono: order.mono,
        native_digits: !template.latin_digits,
        paper: match order.paper.as_deref().filter(|p| recipe.papers.contains(p)).unwrap_or(recipe.papers[0])
        {
            "letter" => Paper::Letter,
            "a3" => Paper::A3,
            _ => Paper::A4,
        },
        two_sided: is_duplex(order, recipe),
        duplex: is_duplex(order, recipe),
        fold: if is_folded(order, recipe) { Fold::BookletA5 } else { Fold::None },
        save_ink: order.save_ink && recipe.save_ink,
        cut_marks: order.cut_marks,
        accent: template.accent_colour(),
        logo: logo(template),
        ..PaperOptions::new("en", date)
    }
}

/// The organiser's logo.
fn logo(template: &Template) -> Option<Rc<Picture>> {
    let logo = template.logos.iter().find(|logo| logo.place == LogoPlace::Organiser)?;
    Picture::read(&logo.bytes).ok().map(Rc::new)
}

fn first_language(workshop: &Workshop) -> String {
    workshop.languages.first().cloned().unwrap_or_else(|| "en".into())
}

/// What was ordered last, by artefact, without what was meant for once. What can no longer be read is as if nothing had been chosen.
pub(super) fn remembered(open: &Open) -> Result<BTreeMap<String, PrintOrder>, ApiError> {
    let kept = store::print_choices::all(&open.document)?;
    let read = |text: &str| Some(lasting(serde_json::from_str(text).ok()?));
    Ok(kept.into_iter().filter_map(|(artefact, text)| Some((artefact, read(&text)?))).collect())
}

/// An order without what is meant for one printing alone.
fn lasting(mut order: PrintOrder) -> PrintOrder {
    if let Some(recipe) = Recipe::of(&order.artefact) {
        let once = |key: &str| recipe.choices.iter().any(|choice| choice.once && choice.key == key);
        order.choices.retain(|key, _| !once(key));
    }
    if order.for_once.take() == Some(true) {
        order.days.clear();
    }
    order
}

/// What is ordered of an artefact when nothing is said: what was ordered last, or in the workshop's first language.
pub(super) fn usual_order(open: &Open, recipe: &Recipe) -> Result<PrintOrder, ApiError> {
    if let Some(order) = remembered(open)?.remove(recipe.code) {
        return Ok(order);
    }
    let workshop = store::workshop::get(&open.document)?;
    Ok(PrintOrder { languages: vec![first_language(&workshop)], ..plain_order(recipe.code) })
}

/// Remembers how an artefact was ordered, but for what is meant for once: days that were handed over leave those chosen before as they are.
/// Not being able to write is no reason not to show pages.
pub(super) fn remember(open: &mut Open, order: &PrintOrder) -> Result<(), ApiError> {
    let before = remembered(open)?.remove(&order.artefact);
    let mut wanted = lasting(order.clone());
    if order.for_once == Some(true)
        && let Some(before) = &before
    {
        wanted.days.clone_from(&before.days);
    }
    if open.document.is_read_only() || before.as_ref() == Some(&wanted) {
        return Ok(());
    }
    let text = text_of(&wanted)?;
    if let Err(error) = open.document.remember_print_choice(&order.artefact, &text) {
        tracing::warn!("what was chosen for printing is not remembered: {error}");
    }
    open.shelf.forget_count(&order.artefact);
    Ok(())
}

/// An order as the document keeps it.
pub(super) fn text_of(order: &PrintOrder) -> Result<String, ApiError> {
    serde_json::to_string(order)
        .map_err(|error| ApiError::new(ErrorCode::Unexpected).with("detail", error.to_string()))
}
