//! The register of what is handed over, to be signed: a row for each person, what was given, and room for a signature.

use super::catalogue::{Choice, Group, Kind, Recipe};
use super::making::{Made, Making};
use crate::error::{ApiError, ErrorCode};
use crate::hand_outs::{Which, register};
use warsha_core::audience::Audience as For;
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Which people.
const WHICH: Choice = Choice::one_of("which", &["all", "not_given", "not_back"]);
/// Which thing, by id; nothing said means all.
const ITEM: Choice = Choice::of("item", Kind::Text);

/// Room for a signature, in millimetres.
const SIGNATURE: u32 = 42;

pub(super) const RECIPE: Recipe = Recipe {
    two_languages: false,
    choices: &[WHICH, ITEM],
    ..Recipe::new("register", Group::Venue, &[For::Organisers, For::Facilitators, For::Security], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let which = Which::of(making.one_of(WHICH.key));
    let register = register(making.open, &making.words, making.audience, which, making.choice(ITEM.key))?;
    // Without a list of things there is nothing to sign for.
    if register.rows.is_empty() || register.headings.len() < 4 {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let mut columns: Vec<TableColumn> = register
        .headings
        .into_iter()
        .enumerate()
        .map(|(at, heading)| TableColumn { heading, key: at == 1, write_in: 0 })
        .collect();
    columns.push(TableColumn {
        heading: making.words.get("hand-out-signature"),
        key: false,
        write_in: SIGNATURE,
    });
    let rows = register.rows.into_iter().map(|row| row.into_iter().chain([String::new()]).collect());
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: register.title,
        narrowed: String::new(),
        columns,
        groups: vec![TableGroup { rows: rows.collect(), ..TableGroup::default() }],
        totals: Vec::new(),
    };
    let printed = warsha_print::artefact::table::print(&view, &making.options)?;
    Ok(Made { withheld: register.withheld, ..Making::made_without_people(printed) })
}
