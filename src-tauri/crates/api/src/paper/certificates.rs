//! Certificates of attendance for those who reached the rule, or for everybody.

use super::badges::{PEOPLE, coloured};
use super::catalogue::{Choice, Copies, Group, Pack, Recipe};
use super::making::{Made, Making, pairs};
use crate::error::{ApiError, ErrorCode};
use chrono::Datelike;
use std::collections::HashSet;
use warsha_core::attendance::{Attended, Counting, Punctuality, attendance, attendance_of_delegate, listed};
use warsha_core::audience::Audience as For;
use warsha_core::ids::DelegateId;
use warsha_print::{CertificateView, CertificatesView, HalfDay, SignatoryView};
use warsha_store as store;

/// Share of the counted half-days, in percent.
const RULE: Choice = Choice::number("rule", 1, 100);
const EVERYONE: Choice = Choice::switch("everyone", false);

pub(super) const RECIPE: Recipe = Recipe {
    cards: true,
    choices: &[RULE, EVERYONE, PEOPLE],
    pack: Pack::LastDay { copies: Copies::One },
    ..Recipe::new("certificates", Group::Afterwards, &[For::Participants, For::Organisers], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let workshop = &making.workshop;
    let counting = Counting::of(&workshop.days(), making.agenda()?, making.periods()?);
    let counted = attendance(making.check_ins()?, &Punctuality::unasked());
    let rule = match making.number(RULE.key) {
        Some(rule) => rule,
        None => store::periods::certificate_rule(&making.open.document)?,
    };
    let everyone = making.yes(EVERYONE.key);
    let wanted: HashSet<DelegateId> = making.ids(PEOPLE.key).into_iter().collect();
    let mut certificates = Vec::new();
    // Whoever was let in without a seat and reached the rule has a certificate, as the grid says.
    let listed = listed(making.delegates()?, &counted);
    let people = making.delegates()?.iter().filter(|person| listed.contains(&person.id));
    let mut withheld = Vec::new();
    for seen in people.map(|person| making.seen(person)) {
        let seen = seen?;
        if !wanted.is_empty() && !wanted.contains(&seen.id) {
            continue;
        }
        let found = attendance_of_delegate(&counting, &counted, seen.id);
        if !everyone && !found.meets(rule) {
            continue;
        }
        withheld.extend(Some(seen.id).filter(|_| seen.withheld));
        certificates.push(CertificateView {
            given: if seen.name.is_empty() { making.name_or_number(&seen) } else { seen.given },
            family: seen.family,
            organisation: seen.organisation,
            days: found.days.iter().map(|day| day.map(half_day).to_vec()).collect(),
            attended: found.attended,
            counted: found.counted,
            minutes: found.minutes,
            number: number(making, seen.number),
        });
    }
    if certificates.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let signatories = making.template.signatories.iter().map(|who| SignatoryView {
        name: who.name.clone(),
        position: who.position.clone(),
        organisation: who.organisation.clone(),
    });
    let languages = &making.options.languages;
    let view = CertificatesView {
        title: making.title(),
        organiser: workshop.organiser.clone(),
        held_in: languages.iter().map(|l| (l.clone(), held_in(making, l))).collect(),
        place: workshop.place.clone(),
        first_day: workshop.first_day,
        last_day: workshop.last_day,
        themes: languages.iter().map(|l| (l.clone(), themes(making, l))).collect(),
        text: pairs(&making.template.certificate_text),
        acknowledgement: pairs(&workshop.programme_line.acknowledgement),
        signatories: signatories.collect(),
        certificates,
    };
    let printed = warsha_print::artefact::certificates::print(&view, &coloured(making))?;
    Ok(Made { withheld, ..Making::made_without_people(printed) })
}

fn half_day(attended: Attended) -> HalfDay {
    match attended {
        Attended::NothingTookPlace => HalfDay::None,
        Attended::Yes => HalfDay::Present,
        Attended::No => HalfDay::Absent,
    }
}

/// City and country in a language.
fn held_in(making: &Making<'_>, language: &str) -> String {
    let workshop = &making.workshop;
    let country = workshop.country.and_then(|c| warsha_words::country::name(c.as_str(), language));
    let parts = [workshop.place.as_str(), country.unwrap_or_default()];
    let comma = if warsha_words::Words::new(language).is_right_to_left() { "، " } else { ", " };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(comma)
}

/// What the days were about, in exactly this language.
fn themes(making: &Making<'_>, language: &str) -> Vec<String> {
    let mut notes: Vec<_> = making.workshop.day_notes.iter().collect();
    notes.sort_by_key(|note| note.day);
    notes.into_iter().filter_map(|note| note.theme.get(language)).map(str::to_owned).collect()
}

/// The organiser's initials, the year and the row number: "WIPC-2026-011".
fn number(making: &Making<'_>, row: u32) -> String {
    let words = making.workshop.organiser.split([' ', '-', '’', '\'']);
    let initials: String =
        words.filter_map(|w| w.chars().next()).filter(char::is_ascii_uppercase).take(5).collect();
    let year = making.workshop.last_day.year();
    if initials.is_empty() { format!("{year}-{row:03}") } else { format!("{initials}-{year}-{row:03}") }
}
