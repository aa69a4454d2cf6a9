//! A list as it stands on the screen: the chosen columns, the rows in their order, in their groups. Names and origins are what the reader may
//! see, whatever was chosen; a column that the reader may not have is left out. People are here, each other list is a file below.

mod activity;
mod arrivals;
mod attendance;
mod clashes;
mod columns;
mod late;
mod organisations;
mod printings;
mod sessions;
mod targets;
mod times;

use super::catalogue::{Choice, Group, Kind, Recipe};
use super::making::{Made, Making};
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use std::collections::HashMap;
use warsha_core::audience::{Audience as For, Detail, Sight, sight};
use warsha_core::delegate::{AttendanceMode, PhotoConsent};
use warsha_core::ids::DelegateId;
use warsha_core::own_field::{OwnField, OwnFieldKind, TICKED};
use warsha_print::{Fact, FactLabel, TableColumn, TableGroup, TableView};

/// Which list.
const LIST: Choice = Choice::one_of(
    "list",
    &[
        "people",
        "sessions",
        "arrivals",
        "printings",
        "clashes",
        "attendance",
        "organisations",
        "targets",
        "activity",
        "times",
        "late",
    ],
);
/// For organisations: ids of those that are shown, in order; without any, all of them by name.
const ROWS: Choice = Choice::of("rows", Kind::Text).for_once();
/// For arrivals: the key of the half-day or session; without one, what is on now.
const PERIOD: Choice = Choice::of("period", Kind::Text);
/// For arrivals: whom.
const WHO: Choice = Choice::one_of("who", &["all", "here", "missing"]);
/// For a late day: the change as the planner takes it, in JSON.
const CHANGE: Choice = Choice::of("change", Kind::Text).for_once();
/// Ids of columns, in order, separated by commas.
const COLUMNS: Choice = Choice::of("columns", Kind::Text);
/// Whom, in order.
const PEOPLE: Choice = Choice::of("people", Kind::People).for_once();
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
    days: true,
    choices: &[LIST, COLUMNS, PEOPLE, ROWS, GROUPED, TITLE, NARROWED, PERIOD, WHO, CHANGE],
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

/// A column: its id on the screen, its heading, the detail that it shows (none for the row number, which is never secret), and its value.
type Field = (&'static str, &'static str, Option<Detail>, fn(&Making<'_>, &Seen<'_>) -> String);

/// Readers of the lists that are not of people.
const EVERYBODY: &[For] = For::ALL;
const ORGANISERS: &[For] = &[For::Organisers];
const TEAM: &[For] = &[For::Organisers, For::Security];
const ORIGIN: &[For] =
    &[For::Organisers, For::Security, For::Facilitators, For::Participants, For::Donor, For::Public];
const WORK: &[For] = &[For::Organisers, For::Security, For::Facilitators, For::Donor];

/// What stands before the key of a field of the organiser's own in the id of its column.
const OWN: &str = "own:";

const FIELDS: &[Field] = &[
    ("number", "list-number", None, |_, s| s.number.to_string()),
    ("name", "list-name", Some(Detail::Name), |m, s| m.name_or_number(s)),
    ("native_name", "list-native-name", Some(Detail::NativeName), |_, s| s.native_name.clone()),
    ("organisation", "list-organisation", Some(Detail::Organisation), |_, s| s.organisation.clone()),
    ("city", "list-city", Some(Detail::City), |_, s| s.city.clone()),
    ("country", "list-country", Some(Detail::Country), |_, s| s.country_name.clone()),
    ("role", "list-category", Some(Detail::Category), |m, s| coded(m, "category", s.category.code())),
    ("position", "list-position", Some(Detail::Position), |_, s| s.position.clone()),
    ("speaks", "list-languages", Some(Detail::Speaks), |_, s| s.facts.speaks.clone()),
    ("mode", "list-mode", Some(Detail::Mode), |m, s| coded(m, "mode", s.facts.mode.code())),
    ("status", "list-status", Some(Detail::Status), |m, s| coded(m, "status", s.facts.status.code())),
    ("arrives", "list-arrival", Some(Detail::Arrival), |m, s| match s.facts.mode {
        AttendanceMode::Online => coded(m, "mode", s.facts.mode.code()),
        AttendanceMode::InPerson => stay(m, s.facts.arrives_on, s.facts.arrives_at),
    }),
    ("leaves", "list-departure", Some(Detail::Departure), |m, s| {
        stay(m, s.facts.leaves_on, s.facts.leaves_at)
    }),
    ("email", "list-email", Some(Detail::Email), |_, s| s.facts.email.clone()),
    ("phone", "list-phone", Some(Detail::Phone), |_, s| s.facts.phone.clone()),
    ("diet", "list-diet", Some(Detail::Diet), |_, s| s.facts.diet.clone()),
    ("access", "list-access-needs", Some(Detail::Access), |_, s| s.facts.access_needs.clone()),
    ("room", "list-hotel-room", Some(Detail::Hotel), |_, s| s.facts.hotel_room.clone()),
    ("sex", "list-sex", Some(Detail::Sex), |m, s| coded(m, "sex", s.facts.sex.code())),
    ("photo", "list-photo-consent", Some(Detail::Photo), |m, s| match s.facts.photo {
        PhotoConsent::Unknown => String::new(),
        answer => coded(m, "photo", answer.code()),
    }),
    ("note", "list-note", Some(Detail::Note), |_, s| s.facts.note.clone()),
];

/// A column that the reader may have.
enum Chosen<'a> {
    /// One of ours.
    Ours(&'static Field),
    /// A field of the organiser's own.
    Own(&'a OwnField),
}

impl<'a> Chosen<'a> {
    /// The column of an id, unless it is unknown or nothing for the reader.
    fn of(making: &'a Making<'_>, id: &str) -> Result<Option<Self>, ApiError> {
        let id = id.trim();
        if let Some(key) = id.strip_prefix(OWN) {
            let field = making.own_fields()?.iter().find(|field| field.key == key);
            return Ok(field.filter(|field| field.is_for(making.audience)).map(Self::Own));
        }
        let readable = |field: &&Field| field.2.is_none_or(|detail| is_for(making.audience, detail));
        Ok(FIELDS.iter().find(|(known, ..)| *known == id).filter(readable).map(Self::Ours))
    }

    fn heading(&self, making: &Making<'_>) -> TableColumn {
        match self {
            Self::Ours((id, heading, ..)) => {
                TableColumn { heading: making.words.say(heading, &[]), key: *id == "name", write_in: 0 }
            }
            Self::Own(field) => TableColumn {
                heading: field.label.best(making.words.language()).to_owned(),
                key: false,
                write_in: 0,
            },
        }
    }

    fn value(&self, making: &Making<'_>, seen: &Seen<'_>) -> String {
        match self {
            Self::Ours((_, _, _, value)) => value(making, seen),
            Self::Own(field) => {
                let value = seen.facts.own_fields.get(&field.key).map_or("", String::as_str);
                match field.kind {
                    OwnFieldKind::Tick if value == TICKED => making.words.say("list-own-ticked", &[]),
                    OwnFieldKind::Date => match value.parse() {
                        Ok(day) => making.words.day_month(day),
                        Err(_) => value.to_owned(),
                    },
                    _ => field.shown(value, making.words.language()).to_owned(),
                }
            }
        }
    }
}

/// Whether a detail is for an audience at all.
fn is_for(audience: For, detail: Detail) -> bool {
    sight(audience, detail, false) != Sight::NotForThem
}

fn coded(making: &Making<'_>, list: &str, code: &str) -> String {
    making.words.say(&format!("list-{list}-{}", code.replace('_', "-")), &[])
}

fn stay(making: &Making<'_>, day: Option<chrono::NaiveDate>, minute: Option<warsha_core::Minute>) -> String {
    let Some(day) = day else { return String::new() };
    let day = making.words.day_month(day);
    minute.map_or(day.clone(), |minute| format!("{day}, {}", making.words.clock(minute)))
}

fn make(making: &Making<'_>) -> Result<Made, ApiError> {
    match making.one_of(LIST.key) {
        "sessions" => sessions::make(making),
        "arrivals" => arrivals::make(making),
        "printings" => printings::make(making),
        "clashes" => clashes::make(making),
        "attendance" => attendance::make(making),
        "organisations" => organisations::make(making),
        "targets" => targets::make(making),
        "activity" => activity::make(making),
        "times" => times::make(making),
        "late" => late::make(making),
        _ => people_list(making),
    }
}

fn people_list(making: &Making<'_>) -> Result<Made, ApiError> {
    let mut columns = Vec::new();
    for id in making.choice(COLUMNS.key).split(',') {
        columns.extend(Chosen::of(making, id)?);
    }
    if columns.is_empty() {
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
        let row = columns.iter().map(|column| column.value(making, seen)).collect();
        // People of one group stand together, however the list was sorted.
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.rows.push(row),
            None => groups.push(TableGroup { name, rows: vec![row], ..TableGroup::default() }),
        }
    }
    let view = TableView {
        about: making.about(vec![Fact::text(FactLabel::Version, making.printed_at())]),
        title,
        narrowed: making.choice(NARROWED.key).to_owned(),
        columns: columns.iter().map(|column| column.heading(making)).collect(),
        groups,
        totals: Vec::new(),
    };
    let printed = warsha_print::artefact::table::print(&view, &making.options)?;
    let withheld = shown.iter().filter(|seen| seen.withheld).map(|seen| seen.id).collect();
    Ok(Made { withheld, ..Making::made_without_people(printed) })
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
    let origin = is_for(making.audience, Detail::Delegation) && !seen.withheld;
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
        "status" if is_for(making.audience, Detail::Status) => {
            coded(making, "status", seen.facts.status.code())
        }
        "role" | "category" if is_for(making.audience, Detail::Category) => {
            coded(making, "category", seen.category.code())
        }
        _ => String::new(),
    })
}
