//! The programme at a glance.

use super::catalogue::{Copies, Group, Pack, ROOMS, Recipe};
use super::making::{Made, Making};
use super::programme;
use super::version::VERSION;
use crate::error::ApiError;
use warsha_core::audience::Audience as For;

pub(super) const RECIPE: Recipe = Recipe {
    side_by_side: true,
    days: true,
    choices: &[VERSION, ROOMS],
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new(
        "at-a-glance",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Public, For::Organisers],
        make,
    )
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let view = programme::view(making)?;
    Ok(Making::made_without_people(warsha_print::artefact::at_a_glance::print(&view, &making.options)?))
}
