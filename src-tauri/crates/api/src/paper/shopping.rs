//! The shopping list: what all plans need together, what is used up apart from what comes home again.

use super::catalogue::{Choice, Group, Kind, Recipe};
use super::making::{Made, Making};
use crate::error::{ApiError, ErrorCode};
use crate::session_plans::{Veil, Which, needed};
use crate::wire::MaterialLine;
use warsha_core::audience::Audience as For;
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Which sessions.
const SESSIONS: Choice = Choice::of("sessions", Kind::Sessions).for_once();
/// In which rooms.
const ROOMS: Choice = Choice::of("rooms", Kind::Rooms).for_once();

/// Room for the name of whoever brings something, in millimetres.
const NAME: u32 = 34;

/// Everything that is to be bought or brought.
pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    choices: &[SESSIONS, ROOMS],
    ..Recipe::new("shopping-list", Group::Venue, &[For::Organisers, For::Facilitators], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let words = &making.words;
    // Plans without a day of their own are bought for too, unless days were asked for.
    let days = if making.order.days.is_empty() { Vec::new() } else { making.days() };
    let which = Which {
        sessions: making.ids(SESSIONS.key),
        days: days.into_iter().map(|(_, date)| date).collect(),
        rooms: making.ids(ROOMS.key),
    };
    let veil = Veil::over(making.open, making.audience)?;
    let needed = needed(making.open, &which, words.language(), Some(&veil))?;
    let (brought, bought): (Vec<MaterialLine>, Vec<MaterialLine>) =
        needed.into_iter().partition(|line| line.used_again);
    let groups: Vec<TableGroup> = [("paper-to-buy", bought), ("paper-to-bring", brought)]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(name, lines)| TableGroup {
            name: words.get(name),
            rows: lines.into_iter().map(row).collect(),
            ..TableGroup::default()
        })
        .collect();
    if groups.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let heads = [
        ("paper-item", true, 0),
        ("paper-pieces", false, 0),
        ("paper-unit", false, 0),
        ("paper-needed-for", false, 0),
        ("paper-brought-by", false, NAME),
    ];
    let view = TableView {
        about: making.about_for("", vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title: words.get("paper-shopping-list"),
        columns: heads
            .into_iter()
            .map(|(heading, key, write_in)| TableColumn { heading: words.get(heading), key, write_in })
            .collect(),
        groups,
        ..TableView::default()
    };
    Ok(Making::made_without_people(warsha_print::artefact::table::print(&view, &making.options)?))
}

fn row(line: MaterialLine) -> Vec<String> {
    let pieces = line.pieces.map(|n| n.to_string()).unwrap_or_default();
    vec![line.name, pieces, line.unit, line.sessions.join(", "), String::new()]
}
