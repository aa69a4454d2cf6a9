//! Badges: of everybody who comes, of some of them, and blanks with spare codes.

use super::catalogue::{BLANKS, Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::people::Seen;
use super::printing::fnv;
use super::version::VERSION;
use crate::error::{ApiError, ErrorCode};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};
use warsha_core::audience::Audience as For;
use warsha_core::badge;
use warsha_core::delegate::{AttendanceMode, Category, Delegate, PhotoConsent};
use warsha_core::ids::DelegateId;
use warsha_core::search::fold;
use warsha_print::{
    BadgeSize, BadgeView, BadgesView, DayView, PaperOptions, Photo, Role, SessionClass, SessionView,
};
use warsha_store as store;

pub(super) const SIZES: &[&str] = &["a6", "90x60"];
pub(super) const SIZE: Choice = Choice::one_of("size", SIZES);
/// Whose; nobody chosen means everybody who comes in person.
pub(super) const PEOPLE: Choice = Choice::of("people", Kind::People).for_once();
const CATEGORY: Choice = Choice::one_of(
    "category",
    &[
        "all",
        "participant",
        "panellist",
        "speaker",
        "facilitator",
        "interpreter",
        "staff",
        "donor",
        "government",
        "observer",
    ],
);
/// The first place that is still free on a sheet used in part.
pub(super) const START: Choice = Choice::number("start", 1, 8).for_once();
/// Which spare code is the first: the one after those printed before.
const FIRST_BLANK: Choice = Choice::number("first_blank", 1, 900);
pub(super) const SLOT: Choice = Choice::switch("slot", true);
pub(super) const BACKS: Choice = Choice::switch("backs", false);
/// Only whose badge was not printed as it would look now: who came later, got a new code, or has another name by now.
const MISSING: Choice = Choice::switch("missing", false);

pub(super) const RECIPE: Recipe = Recipe {
    cards: true,
    two_languages: false,
    choices: &[SIZE, MISSING, PEOPLE, CATEGORY, START, BLANKS, FIRST_BLANK, SLOT, BACKS, VERSION],
    pack: Pack::FirstDay { copies: Copies::One },
    ..Recipe::new("badges", Group::People, &[For::Participants], make)
};

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let workshop = &making.workshop;
    let wanted: HashSet<DelegateId> = making.ids(PEOPLE.key).into_iter().collect();
    let category = making.one_of(CATEGORY.key);
    let coming = match *making.ids(PEOPLE.key) {
        // Whoever is asked for alone stands at the desk, whatever the list says of coming.
        [who] => making.delegates()?.iter().filter(|d| d.id == who).map(|d| making.seen(d)).collect(),
        _ => making.coming(),
    }?;
    let badges: Vec<BadgeView> = coming
        .iter()
        .filter(|seen| seen.facts.mode == AttendanceMode::InPerson || wanted.contains(&seen.id))
        .filter(|seen| wanted.is_empty() || wanted.contains(&seen.id))
        .filter(|seen| category == CATEGORY_ALL || seen.category.code() == category)
        .map(|seen| view(making, seen))
        .collect();
    let printed = if making.yes(MISSING.key) { printed_before(making)? } else { HashSet::new() };
    let badges: Vec<BadgeView> =
        badges.into_iter().filter(|badge| !printed.contains(&as_printed(badge))).collect();
    let kept = badges.iter().map(as_printed).collect();
    let blank_codes = spare_codes(making)?;
    if badges.is_empty() && blank_codes.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let backs = making.yes(BACKS.key);
    let view = BadgesView {
        title: making.title(),
        place: workshop.place.clone(),
        first_day: workshop.first_day,
        last_day: workshop.last_day,
        badges,
        blank_codes,
        size: badge_size(making.one_of(SIZE.key)),
        skip: making.number(START.key).unwrap_or(1).saturating_sub(1) as usize,
        slot: making.yes(SLOT.key),
        backs,
        days: if backs { days(making)? } else { Vec::new() },
        help_number: making.template.help_number.clone(),
    };
    let made = making.made(warsha_print::artefact::badges::print(&view, &coloured(making))?)?;
    Ok(Made { badges: kept, ..made })
}

/// The size of a code of [`SIZES`].
pub(super) fn badge_size(code: &str) -> BadgeSize {
    if code == "90x60" { BadgeSize::Small } else { BadgeSize::A6 }
}

/// What stands for a badge and for how it looks: its code, and a sum of all that is on it.
fn as_printed(badge: &BadgeView) -> String {
    let role = format!("{:?} {:?}", badge.role, badge.photo);
    let texts = [
        &badge.given,
        &badge.family,
        &badge.native_name,
        &badge.organisation,
        &badge.country,
        &badge.city,
        &badge.group,
        &role,
    ];
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0]));
    format!("{} {:016x}", badge.code, fnv(bytes))
}

/// Badges that were printed before now.
fn printed_before(making: &Making<'_>) -> Result<HashSet<String>, ApiError> {
    let all = store::printings::all(&making.open.document)?;
    let before = all.iter().filter(|printing| printing.at < making.now);
    Ok(before.flat_map(|printing| printing.badges.lines()).map(str::to_owned).collect())
}

/// How many of these badges were printed before under the same code, however they looked then, and when the last of them was.
pub(super) fn printed_again(
    document: &store::Document,
    badges: &[String],
) -> Result<(u32, Option<DateTime<Utc>>), ApiError> {
    if badges.is_empty() {
        return Ok((0, None));
    }
    let code = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let mut before: HashMap<String, DateTime<Utc>> = HashMap::new();
    // The latest printing comes first.
    for printing in store::printings::all(document)? {
        for line in printing.badges.lines() {
            before.entry(code(line)).or_insert(printing.at);
        }
    }
    let again: Vec<DateTime<Utc>> =
        badges.iter().filter_map(|line| before.get(&code(line)).copied()).collect();
    Ok((again.len() as u32, again.iter().max().copied()))
}

const CATEGORY_ALL: &str = "all";

/// The options of the order in the workshop's colour.
pub(super) fn coloured(making: &Making<'_>) -> PaperOptions {
    PaperOptions { accent: making.template.accent_colour(), ..making.options.clone() }
}

fn view(making: &Making<'_>, seen: &Seen<'_>) -> BadgeView {
    let named = !seen.name.is_empty();
    BadgeView {
        given: if named { seen.given.clone() } else { making.name_or_number(seen) },
        family: seen.family.clone(),
        native_name: seen.native_name.clone(),
        organisation: seen.organisation.clone(),
        country: seen.country_name.clone(),
        city: seen.city.clone(),
        code: seen.facts.badge.clone(),
        group: seen.group.clone(),
        photo: match seen.facts.photo {
            PhotoConsent::Yes => Photo::Yes,
            PhotoConsent::Ask => Photo::Ask,
            PhotoConsent::No => Photo::No,
            PhotoConsent::Unknown => Photo::Unknown,
        },
        role: match seen.category {
            Category::Participant => Role::Delegate,
            Category::Panellist => Role::Panellist,
            Category::Speaker => Role::Speaker,
            Category::Facilitator => Role::Facilitator,
            Category::Interpreter => Role::Interpreter,
            Category::Staff => Role::Staff,
            Category::Donor => Role::Donor,
            Category::Government => Role::Government,
            Category::Observer => Role::Observer,
        },
    }
}

/// Codes for blank badges that no delegate has.
fn spare_codes(making: &Making<'_>) -> Result<Vec<String>, ApiError> {
    let count = making.number(BLANKS.key).unwrap_or(0).min(200) as usize;
    let first = making.number(FIRST_BLANK.key).unwrap_or(1).max(1);
    let taken: HashSet<u32> = making.delegates()?.iter().map(|d| d.number).collect();
    let prefix = crate::check_in::badge_prefix(&making.workshop);
    let codes = (first..).filter_map(|nth| badge::spare(&prefix, making.workshop.id.uuid(), nth));
    Ok(codes.filter(|code| !taken.contains(&code.number())).take(count).map(|c| c.to_string()).collect())
}

/// The letter of somebody's working group, from the organiser's own column of that name; "" without one.
pub(crate) fn group_of(delegate: &Delegate) -> String {
    const NAMES: [&str; 6] =
        ["group", "groupe", "working group", "groupe de travail", "مجموعة", "مجموعة العمل"];
    let is_group = |name: &str| NAMES.iter().any(|known| fold(known) == fold(name));
    let value =
        delegate.own_fields.iter().find(|(name, _)| is_group(name)).map_or("", |(_, value)| value.trim());
    // "Group A" and "A" are one group.
    match value.rsplit(' ').next() {
        Some(letter) if letter.chars().count() <= 2 => letter.to_uppercase(),
        _ => value.to_owned(),
    }
}

/// The programme for the backs: sessions that stand by themselves, without leads.
fn days(making: &Making<'_>) -> Result<Vec<DayView>, ApiError> {
    let total = making.day_total();
    let mut days = Vec::new();
    for (index, date) in making.workshop.days().into_iter().enumerate() {
        let placed = making.top_level_on(date)?;
        let sessions = placed.into_iter().map(|(placement, session)| SessionView {
            start: placement.start,
            end: (!placement.open_end).then(|| placement.end()),
            title: pairs(if session.short_title.is_empty() { &session.title } else { &session.short_title }),
            class: if session.kind.is_break() { SessionClass::Break } else { SessionClass::Session },
            ..SessionView::default()
        });
        let sessions = sessions.collect();
        days.push(DayView {
            number: index as u32 + 1,
            total,
            date,
            theme: Vec::new(),
            objective: Vec::new(),
            sessions,
        });
    }
    Ok(days)
}
