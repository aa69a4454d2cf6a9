//! The print centre: what can be printed, and the views that the paper crate lays out, filtered for their audience.

mod allowances;
mod at_a_glance;
mod attendance;
mod badge_now;
mod badges;
mod booklet;
mod catalogue;
mod certificates;
mod changes;
mod day_grid;
mod delegates;
mod feedback;
mod groups;
mod head_count;
mod listing;
mod making;
mod meals;
mod name_tents;
mod ordering;
mod pack;
mod people;
mod plan_lists;
mod planned;
mod printer;
mod printing;
mod programme;
mod records;
mod register;
mod rooming;
mod session_plan;
mod shelf;
mod shopping;
mod signs;
mod table;
mod transport;
mod version;

pub use badge_now::{badge_printing, print_badge, set_badge_printing};
pub(crate) use badges::group_of;
pub use pack::{print_pack, save_pack, send_pack};
pub use printer::printers;
pub(crate) use printing::{days_of, forget_pages};
pub use printing::{print_first_page, print_preview, printings, save_all, save_pdf, send_to_printer};
pub(crate) use shelf::Shelf;

use crate::backend::{Backend, Outcome};
use crate::convert::instant;
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use catalogue::{Choice, Kind, RECIPES, Recipe};
use making::Made;
use std::collections::BTreeMap;
use warsha_print::PrintError;
use warsha_store as store;

/// What can be printed.
pub fn print_catalogue(backend: &mut Backend, _: Nothing) -> Outcome<Vec<ArtefactView>> {
    let open = backend.open()?;
    let printings = store::printings::all(&open.document)?;
    let operations = open.document.operations()?;
    let remembered = ordering::remembered(open)?;
    let view = |recipe: &Recipe| {
        let last = printings.iter().filter(|p| p.artefact == recipe.code).max_by_key(|p| p.at);
        let known = open.shelf.count(recipe.code, operations);
        ArtefactView {
            artefact: recipe.code.into(),
            group: recipe.group.code().into(),
            audiences: recipe.audiences.iter().copied().map(Into::into).collect(),
            papers: owned(recipe.papers),
            folds: owned(recipe.folds),
            two_languages: recipe.two_languages,
            side_by_side: recipe.side_by_side,
            days: recipe.days,
            large_print: recipe.large_print,
            notes: recipe.notes,
            duplex: recipe.duplex,
            cut_marks: recipe.cut_marks,
            save_ink: recipe.save_ink,
            cards: recipe.cards,
            choices: recipe.choices.iter().map(choice_view).collect(),
            order: remembered.get(recipe.code).cloned(),
            printed_at: last.map(|p| instant(p.at)).unwrap_or_default(),
            changed: known.map_or(last.is_some_and(|p| p.operations < operations), |known| known.changed),
            pages: known.map(|known| known.pages),
        }
    };
    Ok(RECIPES.iter().filter(|recipe| recipe.listed).map(view).collect::<Vec<_>>().into())
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn choice_view(choice: &Choice) -> ChoiceView {
    let mut view = ChoiceView {
        key: choice.key.into(),
        kind: String::new(),
        usual: String::new(),
        codes: Vec::new(),
        least: 0,
        most: 0,
    };
    view.kind = match choice.kind {
        Kind::Switch(on) => {
            view.usual = if on { "yes" } else { "no" }.into();
            "switch"
        }
        Kind::Number { least, most } => {
            (view.least, view.most) = (least, most);
            "number"
        }
        Kind::OneOf(codes) => {
            view.usual = codes.first().copied().unwrap_or_default().into();
            view.codes = owned(codes);
            "one_of"
        }
        Kind::Rooms => "rooms",
        Kind::People => "people",
        Kind::Sessions => "sessions",
        Kind::Text => "text",
    }
    .into();
    view
}

/// How many pages an artefact has as it was ordered last, and whether what was printed of it is out of date. Kept until the document changes.
pub fn artefact_pages(backend: &mut Backend, which: ByArtefact) -> Outcome<ArtefactPages> {
    let recipe = recipe_of(&which.artefact)?;
    let open = backend.open()?;
    let operations = open.document.operations()?;
    let count = match open.shelf.count(recipe.code, operations) {
        Some(count) => count,
        None => {
            let order = ordering::usual_order(open, recipe)?;
            let pages = pages_of(shelf::made(backend, &order))?;
            let changed = printing::would_differ(backend, recipe, operations)?;
            let count = shelf::Count { pages, changed };
            backend.open_mut()?.shelf.keep_count(recipe.code, operations, count);
            count
        }
    };
    let view = ArtefactPages { artefact: which.artefact, pages: count.pages, changed: count.changed };
    Ok(view.into())
}

/// Pages of what was made; nothing to print is no pages.
fn pages_of(made: Result<std::sync::Arc<Made>, ApiError>) -> Result<u32, ApiError> {
    match made {
        Ok(made) => Ok(made.printed.pages as u32),
        Err(error) if error.code.has_no_pages() => Ok(0),
        Err(error) => Err(error),
    }
}

fn recipe_of(artefact: &str) -> Result<&'static Recipe, ApiError> {
    Recipe::of(artefact).ok_or_else(|| {
        let known: Vec<&str> = RECIPES.iter().filter(|r| r.listed).map(|recipe| recipe.code).collect();
        ApiError::new(ErrorCode::UnknownArtefact).with("artefact", artefact).with("known", known.join(", "))
    })
}

/// An order of an artefact of which nothing else is said.
fn plain_order(artefact: &str) -> PrintOrder {
    PrintOrder {
        artefact: artefact.to_owned(),
        languages: Vec::new(),
        side_by_side: false,
        audience: None,
        paper: None,
        days: Vec::new(),
        for_once: None,
        notes: false,
        large_print: false,
        mono: false,
        save_ink: false,
        fold: String::new(),
        cut_marks: false,
        duplex: None,
        copies: 1,
        choices: BTreeMap::new(),
    }
}

impl From<PrintError> for ApiError {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NoDays => ErrorCode::NothingToPrint.into(),
            other => Self::new(ErrorCode::PaperFailed).with("detail", other.to_string()),
        }
    }
}
