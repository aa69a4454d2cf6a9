//! Name tents for the tables.

use super::badges::PEOPLE;
use super::catalogue::{Copies, Group, Pack, Recipe};
use super::making::{Made, Making};
use crate::error::{ApiError, ErrorCode};
use std::collections::HashSet;
use warsha_core::audience::Audience as For;
use warsha_core::delegate::AttendanceMode;
use warsha_core::ids::DelegateId;
use warsha_print::{NameTentView, NameTentsView};

pub(super) const RECIPE: Recipe = Recipe {
    cards: true,
    two_languages: false,
    choices: &[PEOPLE],
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new("name-tents", Group::Venue, &[For::Participants], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let wanted: HashSet<DelegateId> = making.ids(PEOPLE.key).into_iter().collect();
    let tents: Vec<NameTentView> = making
        .coming()?
        .into_iter()
        .filter(|seen| {
            if wanted.is_empty() {
                seen.facts.mode == AttendanceMode::InPerson
            } else {
                wanted.contains(&seen.id)
            }
        })
        .map(|seen| NameTentView {
            given: if seen.name.is_empty() { making.name_or_number(&seen) } else { seen.given },
            family: seen.family,
            native_name: seen.native_name,
            organisation: seen.organisation,
            country: seen.country_name,
        })
        .collect();
    if tents.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let view = NameTentsView { title: making.title(), tents };
    making.made(warsha_print::artefact::name_tents::print(&view, &making.options)?)
}
