//! The programme booklet: the programme, who comes, and what the organiser set for paper, as its readers may see it.

use super::catalogue::{Copies, Group, LEADS, ONLINE, Pack, ROOMS, Recipe};
use super::making::{Made, Making, pairs};
use super::people::Seen;
use super::programme;
use super::version::VERSION;
use crate::error::ApiError;
use std::collections::BTreeSet;
use std::rc::Rc;
use warsha_core::audience::Audience as For;
use warsha_core::delegation::{Delegation, DelegationKind, tally};
use warsha_core::search::fold;
use warsha_core::template::{Logo, LogoPlace};
use warsha_print::picture::Picture;
use warsha_print::{
    BookletGroup, BookletView, DelegateLine, DelegationLine, PaperOptions, PartnerRole, PartnerView,
    PracticalBlock,
};
use warsha_words::Words;

pub(super) const RECIPE: Recipe = Recipe {
    folds: &["a5"],
    side_by_side: true,
    large_print: true,
    notes: true,
    duplex: true,
    save_ink: true,
    choices: &[VERSION, ROOMS, LEADS, ONLINE],
    pack: Pack::FirstDay { copies: Copies::PerPerson },
    ..Recipe::new(
        "booklet",
        Group::Programme,
        &[For::Participants, For::Facilitators, For::Organisers, For::Public],
        make,
    )
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let template = &making.template;
    let workshop = &making.workshop;
    // What is published names no delegate and opens no door.
    let inside = making.audience != For::Public;
    let people = making.coming()?;
    let line = |name: &str| if inside { name.to_owned() } else { String::new() };
    let view = BookletView {
        programme: programme::whole_view(making)?,
        programme_line: workshop.programme_line.name.clone(),
        city_line: city_line(making),
        city: workshop.place.clone(),
        venue: workshop.venue.clone(),
        welcome: if template.welcome.is_empty() {
            making.own_words(&workshop.purpose)
        } else {
            pairs(&template.welcome)
        },
        objectives: template.objectives.iter().map(pairs).collect(),
        delegations: delegations(making, &people)?,
        not_counted: not_counted(making, &people)?,
        outcomes: workshop.programme_line.outcomes.iter().map(|o| (o.code.clone(), pairs(&o.text))).collect(),
        groups: if inside { groups(making, &people)? } else { Vec::new() },
        organisations: people
            .iter()
            .map(|p| p.organisation.as_str())
            .filter(|o| !o.is_empty())
            .collect::<BTreeSet<_>>()
            .len() as u32,
        participants_only: making.audience != For::Organisers,
        practical: template
            .practical
            .iter()
            .map(|b| PracticalBlock { heading: pairs(&b.heading), text: pairs(&b.text) })
            .collect(),
        wifi_name: line(&template.wifi_name),
        wifi_password: line(&template.wifi_password),
        help_number: line(&template.help_number),
        acknowledgement: pairs(&workshop.programme_line.acknowledgement),
        partners: partners(making),
        disclaimer: disclaimer(making),
    };
    let options =
        PaperOptions { two_sided: making.order.duplex.unwrap_or(RECIPE.duplex), ..making.options.clone() };
    making.made(warsha_print::artefact::booklet::print(&view, &options)?)
}

fn city_line(making: &Making<'_>) -> String {
    let country = making.country(making.workshop.country).unwrap_or_default();
    let parts = [making.workshop.place.as_str(), country.as_str()];
    let joint = if making.words.is_right_to_left() { "، " } else { ", " };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(joint)
}

/// Who is coming against who was wanted; people without a delegation come last and are counted too.
fn delegations(making: &Making<'_>, people: &[Seen<'_>]) -> Result<Vec<DelegationLine>, ApiError> {
    let mut lines = Vec::new();
    for delegation in making.delegations()?.iter().filter(|d| d.counted) {
        let tally = tally(delegation, making.delegates()?, &making.counting()?);
        lines.push(DelegationLine {
            name: making.delegation_name(delegation)?,
            places: places(delegation, people),
            target: tally.target,
            coming: tally.actual,
        });
    }
    let others = people.iter().filter(|p| p.delegation.is_none()).count() as u32;
    if others > 0 {
        let name = making.words.get("booklet-others");
        lines.push(DelegationLine { name, coming: others, ..DelegationLine::default() });
    }
    Ok(lines)
}

/// The cities that were asked for, or else those that people come from, as far as that may be said.
fn places(delegation: &Delegation, people: &[Seen<'_>]) -> String {
    let mut places: Vec<&str> =
        delegation.targets.iter().flat_map(|t| &t.places).map(String::as_str).collect();
    if places.is_empty() {
        let own = people.iter().filter(|p| p.delegation == Some(delegation.id));
        places = own.map(|p| p.city.as_str()).collect();
    }
    let mut seen = BTreeSet::new();
    places.retain(|p| !p.is_empty() && seen.insert(*p));
    places.join(", ")
}

fn not_counted(making: &Making<'_>, people: &[Seen<'_>]) -> Result<u32, ApiError> {
    let outside: Vec<_> = making.delegations()?.iter().filter(|d| !d.counted).map(|d| d.id).collect();
    Ok(people.iter().filter(|p| p.delegation.is_some_and(|d| outside.contains(&d))).count() as u32)
}

/// Delegates by delegation, counted ones first, each by family name.
fn groups(making: &Making<'_>, people: &[Seen<'_>]) -> Result<Vec<BookletGroup>, ApiError> {
    let mut groups = Vec::new();
    let all = making.delegations()?;
    for delegation in all.iter().filter(|d| d.counted).chain(all.iter().filter(|d| !d.counted)) {
        let own = people.iter().filter(|p| p.delegation == Some(delegation.id));
        let lines = sorted(own.map(|p| line(p, delegation.kind)));
        groups.push(BookletGroup { name: making.delegation_name(delegation)?, people: lines });
    }
    let others = people.iter().filter(|p| p.delegation.is_none());
    let others = sorted(others.map(|p| line(p, DelegationKind::Guests)));
    groups.push(BookletGroup { name: making.words.get("booklet-others"), people: others });
    groups.retain(|g| !g.people.is_empty());
    Ok(groups)
}

/// By family name, or by the whole name of whom nobody said which part is the family name. Withheld names end the list, so that their
/// place gives nothing away.
fn sorted(lines: impl Iterator<Item = DelegateLine>) -> Vec<DelegateLine> {
    let mut lines: Vec<DelegateLine> = lines.collect();
    lines.sort_by_cached_key(|l| {
        let family = if l.family.is_empty() { &l.given } else { &l.family };
        (l.withheld, fold(family), fold(&l.given))
    });
    lines
}

fn line(person: &Seen<'_>, kind: DelegationKind) -> DelegateLine {
    if person.withheld {
        return DelegateLine { withheld: true, ..DelegateLine::default() };
    }
    // Colleagues of the host are known by what they do, guests by what they do and where.
    let organisation = match kind {
        DelegationKind::HostStaff | DelegationKind::Organisation if !person.position.is_empty() => {
            person.position.clone()
        }
        DelegationKind::Guests => {
            let parts = [person.position.as_str(), person.organisation.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        _ => person.organisation.clone(),
    };
    DelegateLine {
        given: person.given.clone(),
        family: person.family.clone(),
        native_name: person.native_name.clone(),
        organisation,
        city: person.city.clone(),
        withheld: false,
    }
}

/// Who organises, what it is part of, who funds it, and who else gave a logo.
fn partners(making: &Making<'_>) -> Vec<PartnerView> {
    let line = &making.workshop.programme_line;
    let logos = &making.template.logos;
    let picture = |logo: &Logo| Picture::read(&logo.bytes).ok().map(Rc::new);
    let of = |place| logos.iter().filter(move |logo| logo.place == place);
    let first = |place| of(place).next().and_then(picture);
    // The first logo is that of whoever is named; the others stand for themselves.
    let others = |role, place, named: usize| {
        let view = move |logo: &Logo| PartnerView {
            role,
            name: logo.name.clone(),
            address: String::new(),
            logo: picture(logo),
        };
        of(place).skip(named).map(view)
    };
    let mut partners = vec![PartnerView {
        role: PartnerRole::Organiser,
        name: making.workshop.organiser.clone(),
        address: making.template.address.clone(),
        logo: first(LogoPlace::Organiser),
    }];
    partners.extend(others(PartnerRole::Organiser, LogoPlace::Organiser, 1));
    let programme = PartnerRole::Programme;
    partners.push(PartnerView { role: programme, name: line.name.clone(), ..PartnerView::default() });
    partners.push(PartnerView {
        role: PartnerRole::Donor,
        name: line.donor.clone(),
        logo: first(LogoPlace::Donor),
        ..PartnerView::default()
    });
    partners.extend(others(PartnerRole::Donor, LogoPlace::Donor, 1));
    partners.extend(others(PartnerRole::Partner, LogoPlace::Partner, 0));
    partners.retain(|p| !p.name.is_empty() || p.logo.is_some());
    partners
}

/// The organiser's disclaimer; without one, that the donor does not answer for the programme.
fn disclaimer(making: &Making<'_>) -> Vec<(String, String)> {
    if !making.template.disclaimer.is_empty() {
        return pairs(&making.template.disclaimer);
    }
    if making.workshop.programme_line.donor.is_empty() {
        return Vec::new();
    }
    let words = |language: &String| (language.clone(), Words::new(language).get("booklet-disclaimer"));
    making.options.languages.iter().map(words).collect()
}
