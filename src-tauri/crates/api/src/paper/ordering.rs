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
use warsha_core::audience::Audience as For;
use warsha_core::workshop::Workshop;
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

/// Makes the pages of an order as they are at an instant.
pub(super) fn make_at(backend: &Backend, order: &PrintOrder, now: DateTime<Utc>) -> Result<Made, ApiError> {
    let recipe = recipe_of(&order.artefact)?;
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let days = workshop.days().len() as u32;
    if let Some(unknown) = order.days.iter().find(|&&day| day == 0 || day > days) {
        return Err(ApiError::new(ErrorCode::UnknownDay).with("day", unknown.to_string()));
    }
    let native_digits = crate::desk::preferences(backend).digits == "native";
    let template = store::template::get(&open.document)?;
    let options = options(order, recipe, &workshop, now, native_digits, template.accent_colour());
    let making = Making::new(open, recipe, order, options, workshop, template, now)?;
    let version = making.version_number()?;
    Ok(Made { version, ..(recipe.make)(&making)? })
}

fn options(
    order: &PrintOrder,
    recipe: &Recipe,
    workshop: &Workshop,
    now: DateTime<Utc>,
    native_digits: bool,
    accent: (u8, u8, u8),
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
        native_digits,
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
        accent,
        ..PaperOptions::new("en", date)
    }
}

fn first_language(workshop: &Workshop) -> String {
    workshop.languages.first().cloned().unwrap_or_else(|| "en".into())
}

/// What was ordered last, by artefact. What can no longer be read is as if nothing had been chosen.
pub(super) fn remembered(open: &Open) -> Result<BTreeMap<String, PrintOrder>, ApiError> {
    let kept = store::print_choices::all(&open.document)?;
    Ok(kept
        .into_iter()
        .filter_map(|(artefact, text)| Some((artefact, serde_json::from_str(&text).ok()?)))
        .collect())
}

/// What is ordered of an artefact when nothing is said: what was ordered last, or in the workshop's first language.
pub(super) fn usual_order(open: &Open, recipe: &Recipe) -> Result<PrintOrder, ApiError> {
    if let Some(order) = remembered(open)?.remove(recipe.code) {
        return Ok(order);
    }
    let workshop = store::workshop::get(&open.document)?;
    Ok(PrintOrder { languages: vec![first_language(&workshop)], ..plain_order(recipe.code) })
}

/// Remembers how an artefact was ordered. Not being able to write is no reason not to show pages.
pub(super) fn remember(open: &mut Open, order: &PrintOrder) -> Result<(), ApiError> {
    if open.document.is_read_only() || remembered(open)?.get(&order.artefact) == Some(order) {
        return Ok(());
    }
    let text = text_of(order)?;
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
