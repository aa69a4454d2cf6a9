//! The head-count on paper: by one thing, by two against each other, or by everything one after the other.

use super::catalogue::{Choice, Group, Recipe};
use super::making::{Made, Making};
use crate::attendance::{Crossing, Table};
use crate::error::ApiError;
use warsha_core::attendance::head_count::{Dimension, LEAST_SHOWN};
use warsha_core::audience::Audience as For;
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// What stands down the rows; everything, one after the other, when nothing is said.
const ROW: Choice = Choice::one_of(
    "count_by",
    &["all", "delegation", "sex", "age_band", "organisation_type", "first_timer", "mode"],
);
/// What stands across the columns.
const COLUMN: Choice = Choice::one_of(
    "count_across",
    &["none", "delegation", "sex", "age_band", "organisation_type", "first_timer", "mode"],
);

pub(super) const RECIPE: Recipe = Recipe {
    two_languages: false,
    papers: &["a4", "letter", "a3"],
    choices: &[ROW, COLUMN],
    ..Recipe::new("head-count", Group::Afterwards, &[For::Organisers, For::Donor, For::Public], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let row = Dimension::from_code(making.one_of(ROW.key));
    let column = Dimension::from_code(making.one_of(COLUMN.key)).filter(|column| Some(*column) != row);
    let wanted = match row {
        Some(row) => vec![Crossing { row, column }],
        // One page cannot have the columns of two things: everything stands alone.
        None => Crossing::all().into_iter().filter(|crossing| crossing.column.is_none()).collect(),
    };
    let tables = Table::all(making.open, &making.words, making.audience, &wanted)?;
    let is_one = tables.len() == 1;
    let mut view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: making.words.get("head-count"),
        narrowed: if making.audience.is_team() {
            String::new()
        } else {
            making.words.say("head-count-hidden-title", &[("number", i64::from(LEAST_SHOWN).into())])
        },
        ..TableView::default()
    };
    for table in tables {
        if is_one {
            view.title.clone_from(&table.title);
        }
        for (measure, lines) in table.parts {
            let headings = lines.headings.into_iter().enumerate();
            view.columns =
                headings.map(|(at, heading)| TableColumn { heading, key: at == 0, write_in: 0 }).collect();
            // Each table has its sums under it; the name of what it counts by stands over it.
            let name = if is_one { measure } else { table.title.clone() };
            view.groups.push(TableGroup { name, rows: lines.rows, totals: lines.totals });
        }
    }
    if let Some(head) = view.columns.first_mut().filter(|_| !is_one) {
        head.heading.clear();
    }
    Ok(Making::made_without_people(warsha_print::artefact::table::print(&view, &making.options)?))
}
