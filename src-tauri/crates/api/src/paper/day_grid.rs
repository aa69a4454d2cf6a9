//! A day in its rooms: a page, or on A3 a poster for the wall.

use super::catalogue::{Copies, Group, LEADS, Pack, Recipe};
use super::making::{Made, Making};
use super::programme;
use super::version::VERSION;
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::workshop::Room;
use warsha_print::{DayGridView, RoomView};

pub(super) const RECIPE: Recipe = Recipe {
    papers: &["a4", "a3", "letter"],
    side_by_side: true,
    days: true,
    choices: &[VERSION, LEADS],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new(
        "day-grid",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Organisers, For::Public],
        make,
    )
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let view = DayGridView {
        programme: programme::view(making)?,
        rooms: making.agenda()?.rooms.iter().map(|r| room(making, r)).collect(),
    };
    making.made(warsha_print::artefact::day_grid::print(&view, &making.options)?)
}

/// A room with its seats and what is in it.
fn room(making: &Making<'_>, room: &Room) -> RoomView {
    let seats = room.capacity.map(|seats| making.words.say("grid-seats", &[("count", seats.into())]));
    let parts = [seats.unwrap_or_default(), room.equipment.clone()];
    RoomView {
        name: room.name.clone(),
        note: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
    }
}
