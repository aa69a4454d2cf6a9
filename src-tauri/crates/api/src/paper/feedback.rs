//! Feedback forms, one for each day.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::version::VERSION;
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_print::FeedbackView;

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    choices: &[VERSION],
    pack: Pack::EveryDay { copies: Copies::PerPerson },
    ..Recipe::new("feedback", Group::Afterwards, &[For::Participants], make)
};

/// Sessions that one form can ask about and stay on its page.
const SESSIONS: usize = 8;

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let mut views = Vec::new();
    for (number, date) in making.days() {
        let sessions: Vec<_> = making
            .top_level_on(date)?
            .into_iter()
            .filter(|(_, session)| session.kind.counts_as_hours())
            .map(|(_, session)| pairs(&session.title))
            .collect();
        // Of a full day the form asks about the day alone.
        let sessions = if sessions.len() > SESSIONS { Vec::new() } else { sessions };
        views.push(FeedbackView {
            about: making.about_for("", Vec::new()),
            day: Some((number, date)),
            sessions,
            statements: making.template.feedback_questions.iter().map(pairs).collect(),
            questions: Vec::new(),
            version: making.version_said()?,
        });
    }
    Ok(Making::made_without_people(warsha_print::artefact::feedback::print_days(&views, &making.options)?))
}
