//! What the kitchen cooks: counts by meal and diet, without a name.

use super::catalogue::{Copies, Group, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::people::Seen;
use crate::error::ApiError;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use warsha_core::audience::Audience as For;
use warsha_core::diet::{Diet, Eats, read};
use warsha_core::search::fold;
use warsha_core::session::SessionKind;
use warsha_print::{Fact, FactLabel, MealRow, MealsView};
use warsha_words::Words;

pub(super) const RECIPE: Recipe = Recipe {
    days: true,
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new("meals", Group::Venue, &[For::Hotel], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let people = making.in_person()?;
    let eaters: Vec<(&Seen<'_>, Eats)> = people.iter().map(|seen| (seen, read(&seen.facts.diet))).collect();
    let asked: Vec<Diet> = Diet::ALL
        .iter()
        .copied()
        .filter(|diet| eaters.iter().any(|(_, eats)| eats.diets.contains(diet)))
        .collect();
    let mut meals = Vec::new();
    for (_, date) in making.days() {
        let here: Vec<&Eats> =
            eaters.iter().filter(|(seen, _)| is_here(seen, date)).map(|(_, eats)| eats).collect();
        for (placement, session) in making.top_level_on(date)? {
            if !matches!(session.kind, SessionKind::Meal | SessionKind::Break) {
                continue;
            }
            let count = |eats: &dyn Fn(&Eats) -> bool| here.iter().filter(|e| eats(e)).count() as u32;
            meals.push(MealRow {
                date,
                title: pairs(&session.title),
                minute: Some(placement.start),
                people: session.expected_people.unwrap_or(0).max(here.len() as u32),
                standard: count(&Eats::is_standard)
                    + session.expected_people.unwrap_or(0).saturating_sub(here.len() as u32),
                counts: asked.iter().map(|diet| count(&|e: &Eats| e.diets.contains(diet))).collect(),
            });
        }
    }
    let mut about = making.about_for(
        "kitchen",
        vec![
            Fact::text(FactLabel::Kitchen, making.workshop.venue.clone()),
            Fact::text(FactLabel::Contact, making.template.help_number.clone()),
            Fact::text(FactLabel::Version, making.printed_at()),
        ],
    );
    about.foot.clear();
    let view = MealsView {
        about,
        diets: asked.iter().map(|diet| names(*diet)).collect(),
        meals,
        care: care(making, &eaters),
    };
    Ok(Making::made_without_people(warsha_print::artefact::meals::print(&view, &making.options)?))
}

/// Whether somebody eats with us on a day: from the day of arrival to the day of departure; who gave none is always here.
fn is_here(seen: &Seen<'_>, day: NaiveDate) -> bool {
    seen.facts.arrives_on.is_none_or(|from| from <= day) && seen.facts.leaves_on.is_none_or(|to| day <= to)
}

/// A diet's name in every language.
fn names(diet: Diet) -> Vec<(String, String)> {
    let key = format!("paper-diet-{}", diet.code().replace('_', "-"));
    Words::languages().into_iter().map(|l| (l.to_owned(), Words::new(l).say(&key, &[]))).collect()
}

/// The organiser's line for the kitchen, allergies, and wishes that have no column, each with its count.
fn care(making: &Making<'_>, eaters: &[(&Seen<'_>, Eats)]) -> Vec<String> {
    let mut care: Vec<String> = Vec::new();
    if !making.template.meals_note.trim().is_empty() {
        care.push(making.template.meals_note.trim().to_owned());
    }
    let nuts = eaters.iter().filter(|(_, eats)| eats.diets.contains(&Diet::NutAllergy)).count();
    let say = |key: &str, count: usize, what: &str| {
        making.words.say(key, &[("count", count.into()), ("what", what.into())])
    };
    if nuts > 0 {
        let what = making.words.say("paper-diet-nuts", &[]);
        care.push(say("paper-allergy-care", nuts, &what));
    }
    for (key, of) in [
        ("paper-allergy-care", (|e: &Eats| e.allergies.clone()) as fn(&Eats) -> Vec<String>),
        ("paper-other-diet", |e: &Eats| e.others.clone()),
    ] {
        let mut counted: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for text in eaters.iter().flat_map(|(_, eats)| of(eats)) {
            counted.entry(fold(&text)).or_insert((text, 0)).1 += 1;
        }
        care.extend(counted.into_values().map(|(text, count)| say(key, count, &text)));
    }
    care
}
