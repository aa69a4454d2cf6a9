//! A list of people as it stands on the screen: the chosen columns, the people in their order, in their groups. Names and origins are what
//! the reader may see, whatever was chosen; a column that the reader may not have is left out.

use super::catalogue::{Choice, Group, Kind, Recipe};
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use std::collections::HashMap;
use warsha_core::audience::Audience as For;
use warsha_core::delegate::{AttendanceMode, PhotoConsent};
use warsha_core::ids::DelegateId;
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Ids of columns, in order, separated by commas.
const COLUMNS: Choice = Choice::of("columns", Kind::Text);
/// Whom, in order.
const PEOPLE: Choice = Choice::of("people", Kind::People);
/// What is printed under one heading.
const GROUPED: Choice = Choice::of("group", Kind::Text);
/// What the list is called.
const TITLE: Choice = Choice::of("title", Kind::Text);
/// What it was narrowed down to, in words.
const NARROWED: Choice = Choice::of("narrowed", Kind::Text);

pub(super) const RECIPE: Recipe = Recipe {
    listed: false,
    papers: &["a4", "letter", "a3"],
    two_languages: false,
    choices: &[COLUMNS, PEOPLE, GROUPED, TITLE, NARROWED],
    ..Recipe::new(
        "table",
        Group::People,
        &[
            For::Organisers,
            For::Facilitators,
            For::Participants,
            For::Hotel,
            For::Donor,
            For::Public,
            For::Security,
        ],
        make,
    )
};

const EVERYBODY: &[For] = For::ALL;
const TEAM: &[For] = &[For::Organisers, For::Security];
const ORIGIN: &[For] =
    &[For::Organisers, For::Security, For::Facilitators, For::Participants, For::Donor, For::Public];
const WORK: &[For] = &[For::Organisers, For::Security, For::Facilitators, For::Donor];
const ROOM: &[For] = &[For::Organisers, For::Security, For::Facilitators];
const CARE: &[For] = &[For::Organisers, For::Security, For::Hotel, For::Facilitators];
const STAY: &[For] = &[For::Organisers, For::Security, For::Hotel];

/// A column: its id on the screen, its heading, who may have it, and its value.
type Field = (&'static str, &'static str, &'static [For], fn(&Making<'_>, &Seen<'_>) -> String);

const FIELDS: &[Field] = &[
    ("number", "list-number", EVERYBODY, |_, s| s.number.to_string()),
    ("name", "list-name", EVERYBODY, |m, s| m.name_or_number(s)),
    ("native_name", "list-native-name", ORIGIN, |_, s| s.native_name.clone()),
    ("organisation", "list-organisation", ORIGIN, |_, s| s.organisation.clone()),
    ("city", "list-city", ORIGIN, |_, s| s.city.clone()),
    ("country", "list-country", ORIGIN, |_, s| s.country_name.clone()),
    ("role", "list-category", WORK, |m, s| coded(m, "category", s.category.code())),
    ("position", "list-position", ORIGIN, |_, s| s.position.clone()),
    ("speaks", "list-languages", ROOM, |_, s| s.facts.speaks.clone()),
    ("mode", "list-mode", WORK, |m, s| coded(m, "mode", s.facts.mode.code())),
    ("status", "list-status", TEAM, |m, s| coded(m, "status", s.facts.status.code())),
    ("arrives", "list-arrival", STAY, |m, s| match s.facts.mode {
        AttendanceMode::Online => coded(m, "mode", s.facts.mode.code()),
        AttendanceMode::InPerson => stay(m, s.facts.arrives_on, s.facts.arrives_at),
    }),
    ("leaves", "list-departure", STAY, |m, s| stay(m, s.facts.leaves_on, s.facts.leaves_at)),
    ("email", "list-email", TEAM, |_, s| reach(s, &s.facts.email)),
    ("phone", "list-phone", TEAM, |_, s| reach(s, &s.facts.phone)),
    ("diet", "list-diet", STAY, |_, s| s.facts.diet.clone()),
    ("access", "list-access-needs", CARE, |_, s| s.facts.access_needs.clone()),
    ("room", "list-hotel-room", STAY, |_, s| s.facts.hotel_room.clone()),
    ("sex", "list-sex", WORK, |m, s| coded(m, "sex", s.facts.sex.code())),
    ("photo", "list-photo-consent", ROOM, |m, s| match s.facts.photo {
        PhotoConsent::Unknown => String::new(),
        answer => coded(m, "photo", answer.code()),
    }),
    ("note", "list-note", TEAM, |_, s| reach(s, &s.facts.note)),
];

fn coded(making: &Making<'_>, list: &str, code: &str) -> String {
    making.words.say(&format!("list-{list}-{}", code.replace('_', "-")), &[])
}

fn reach(seen: &Seen<'_>, text: &str) -> String {
    if seen.reachable { text.to_owned() } else { String::new() }
}

fn stay(making: &Making<'_>, day: Option<chrono::NaiveDate>, minute: Option<warsha_core::Minute>) -> String {
    let Some(day) = day else { return String::new() };
    let day = making.words.day_month(day);
    minute.map_or(day.clone(), |minute| format!("{day}, {}", making.words.clock(minute)))
}

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    let field = |id: &str| {
        FIELDS.iter().find(|(known, _, readers, _)| *known == id && readers.contains(&making.audience))
    };
    let fields: Vec<&Field> =
        making.choice(COLUMNS.key).split(',').filter_map(|id| field(id.trim())).collect();
    if fields.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let shown = people(making)?;
    let title = match making.choice(TITLE.key) {
        "" => making.words.say("list-delegates", &[]),
        title => title.to_owned(),
    };
    let mut groups: Vec<TableGroup> = Vec::new();
    for seen in &shown {
        let name = group_of(making, seen)?;
        let row = fields.iter().map(|(_, _, _, value)| value(making, seen)).collect();
        // People of one group stand together, however the list was sorted.
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.rows.push(row),
            None => groups.push(TableGroup { name, rows: vec![row] }),
        }
    }
    let column = |(id, heading, _, _): &&Field| TableColumn {
        heading: making.words.say(heading, &[]),
        key: *id == "name",
    };
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title,
        narrowed: making.choice(NARROWED.key).to_owned(),
        columns: fields.iter().map(column).collect(),
        groups,
        totals: Vec::new(),
    };
    let printed = warsha_print::artefact::table::print(&view, &making.options)?;
    let withheld = shown.iter().filter(|seen| seen.withheld).map(|seen| seen.id).collect();
    Ok(Made { printed, withheld })
}

/// The chosen people in the chosen order; everybody who comes when nobody was chosen.
fn people<'a>(making: &'a Making<'_>) -> Result<Vec<Seen<'a>>, ApiError> {
    let chosen: Vec<DelegateId> = making.ids(PEOPLE.key);
    if chosen.is_empty() {
        return making.coming();
    }
    let all: HashMap<DelegateId, _> = making.delegates()?.iter().map(|d| (d.id, d)).collect();
    chosen.iter().filter_map(|id| all.get(id)).map(|d| making.seen(d)).collect()
}

/// The heading that somebody stands under. It never tells what the row itself must not.
fn group_of(making: &Making<'_>, seen: &Seen<'_>) -> Result<String, ApiError> {
    let other = || making.words.say("paper-other-delegates", &[]);
    let origin = ORIGIN.contains(&making.audience) && !seen.withheld;
    Ok(match making.choice(GROUPED.key) {
        "delegation" => {
            let delegation = making.delegations()?.iter().find(|d| seen.delegation == Some(d.id));
            match delegation.filter(|_| origin) {
                Some(delegation) => making.delegation_name(delegation)?,
                None => other(),
            }
        }
        "organisation" if seen.organisation.is_empty() || !origin => other(),
        "organisation" => seen.organisation.clone(),
        "status" if TEAM.contains(&making.audience) => coded(making, "status", seen.facts.status.code()),
        "role" | "category" if WORK.contains(&making.audience) => {
            coded(making, "category", seen.category.code())
        }
        _ => String::new(),
    })
}
