//! Lists out: the delegates for an audience, with that audience's columns and nothing else.

use crate::backend::{Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::wire::{ExportAgenda, ExportDelegates, Written};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use warsha_core::agenda::Agenda;
use warsha_core::audience::{Audience, seen_by, visible_name};
use warsha_core::delegate::{Delegate, PhotoConsent};
use warsha_core::ids::{DelegationId, OrganisationId, SessionId};
use warsha_core::search::fold;
use warsha_exchange::{
    CellValue, Column, ColumnKind, ExportError, ListSheet, agenda_sheets, heading_language, to_csv, to_xlsx,
};
use warsha_store as store;
use warsha_words::Words;

/// A column of the list: its message key, what it holds, and where the value comes from.
type Field = (&'static str, ColumnKind, fn(&Row<'_>) -> CellValue);

struct Row<'a> {
    /// As the audience sees the person: what is not for it is empty.
    delegate: &'a Delegate,
    organisation: String,
    acronym: String,
    delegation: String,
    words: &'a Words,
}

impl Row<'_> {
    fn coded(&self, list: &str, code: &str) -> CellValue {
        text_cell(&self.words.say(&format!("list-{list}-{}", code.replace('_', "-")), &[]))
    }
}

fn text_cell(text: &str) -> CellValue {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text.to_owned()) }
}

const NUMBER: Field =
    ("list-number", ColumnKind::Number, |r| CellValue::Number(f64::from(r.delegate.number)));
const NAME: Field = ("list-name", ColumnKind::Text, |r| text_cell(&r.delegate.full_name));
const CALL_NAME: Field = ("list-call-name", ColumnKind::Text, |r| text_cell(&r.delegate.call_name));
const NATIVE_NAME: Field = ("list-native-name", ColumnKind::Text, |r| text_cell(&r.delegate.native_name));
const SEX: Field = ("list-sex", ColumnKind::Text, |r| r.coded("sex", r.delegate.sex.code()));
const AGE: Field = ("list-age", ColumnKind::Text, |r| match r.delegate.age_band {
    Some(band) => r.coded("age", band.code()),
    None => CellValue::Empty,
});
const ORGANISATION: Field = ("list-organisation", ColumnKind::Text, |r| text_cell(&r.organisation));
const ACRONYM: Field = ("list-acronym", ColumnKind::Text, |r| text_cell(&r.acronym));
const POSITION: Field = ("list-position", ColumnKind::Text, |r| text_cell(&r.delegate.position));
const COUNTRY: Field = ("list-country", ColumnKind::Text, |r| {
    let name = r.delegate.country.and_then(|c| warsha_words::country::name(c.as_str(), r.words.language()));
    text_cell(name.unwrap_or_default())
});
const CITY: Field = ("list-city", ColumnKind::Text, |r| text_cell(&r.delegate.city));
const DELEGATION: Field = ("list-delegation", ColumnKind::Text, |r| text_cell(&r.delegation));
const CATEGORY: Field =
    ("list-category", ColumnKind::Text, |r| r.coded("category", r.delegate.category.code()));
const STATUS: Field = ("list-status", ColumnKind::Text, |r| r.coded("status", r.delegate.status.code()));
const MODE: Field = ("list-mode", ColumnKind::Text, |r| r.coded("mode", r.delegate.mode.code()));
const PHONE: Field = ("list-phone", ColumnKind::Text, |r| text_cell(&r.delegate.phone));
const EMAIL: Field = ("list-email", ColumnKind::Text, |r| text_cell(&r.delegate.email));
const SPEAKS: Field = ("list-languages", ColumnKind::Text, |r| text_cell(&r.delegate.speaks));
const DIET: Field = ("list-diet", ColumnKind::LongText, |r| text_cell(&r.delegate.diet));
const ACCESS: Field = ("list-access-needs", ColumnKind::LongText, |r| text_cell(&r.delegate.access_needs));
const ARRIVAL: Field = ("list-arrival", ColumnKind::Date, |r| match r.delegate.arrives_on {
    Some(day) => CellValue::Date(day),
    None => CellValue::Empty,
});
const DEPARTURE: Field = ("list-departure", ColumnKind::Date, |r| match r.delegate.leaves_on {
    Some(day) => CellValue::Date(day),
    None => CellValue::Empty,
});
const ROOM: Field = ("list-hotel-room", ColumnKind::Text, |r| text_cell(&r.delegate.hotel_room));
const PHOTO: Field = ("list-photo-consent", ColumnKind::Text, |r| match r.delegate.photo {
    PhotoConsent::Unknown => CellValue::Empty,
    answer => r.coded("photo", answer.code()),
});
const NOTE: Field = ("list-note", ColumnKind::LongText, |r| text_cell(&r.delegate.note));

/// The columns that an audience needs, and no others.
fn fields(audience: Audience) -> &'static [Field] {
    match audience {
        Audience::Organisers | Audience::Security => &[
            NUMBER,
            NAME,
            CALL_NAME,
            NATIVE_NAME,
            SEX,
            AGE,
            ORGANISATION,
            ACRONYM,
            POSITION,
            COUNTRY,
            CITY,
            DELEGATION,
            CATEGORY,
            STATUS,
            MODE,
            PHONE,
            EMAIL,
            SPEAKS,
            DIET,
            ACCESS,
            ARRIVAL,
            DEPARTURE,
            ROOM,
            PHOTO,
            NOTE,
        ],
        Audience::Facilitators => &[
            NUMBER,
            NAME,
            NATIVE_NAME,
            ORGANISATION,
            POSITION,
            COUNTRY,
            CATEGORY,
            MODE,
            SPEAKS,
            ACCESS,
            PHOTO,
        ],
        Audience::Participants => &[NUMBER, NAME, NATIVE_NAME, ORGANISATION, POSITION, COUNTRY, CITY],
        Audience::Hotel => &[NAME, ARRIVAL, DEPARTURE, ROOM, DIET, ACCESS],
        Audience::Donor => &[NUMBER, NAME, SEX, AGE, ORGANISATION, COUNTRY, CATEGORY, MODE],
        Audience::Public => &[NAME, ORGANISATION, COUNTRY],
    }
}

/// Writes the list of delegates for an audience, as XLSX, or as CSV when the path ends in ".csv".
pub fn export_delegates(backend: &mut Backend, wanted: ExportDelegates) -> Outcome<Written> {
    let open = backend.open()?;
    let words = Words::new(&wanted.language);
    let organisations: HashMap<OrganisationId, (String, String)> =
        store::organisations::all(&open.document)?.into_iter().map(|o| (o.id, (o.name, o.acronym))).collect();
    let delegations: HashMap<DelegationId, String> = store::delegations::all(&open.document)?
        .into_iter()
        .map(|d| {
            let country = d.country.and_then(|c| warsha_words::country::name(c.as_str(), words.language()));
            let own = d.name.best(words.language());
            (d.id, if own.is_empty() { country.unwrap_or_default().to_owned() } else { own.to_owned() })
        })
        .collect();
    let delegates = store::delegates::all(&open.document)?;
    let fields = fields(wanted.audience.0);
    let own_fields = store::own_fields::all(&open.document)?;
    let row = |delegate: &Delegate| {
        let seen = seen_by(delegate, wanted.audience.0, &own_fields);
        let delegate: &Delegate = &seen.person;
        let (organisation, acronym) =
            delegate.organisation.and_then(|o| organisations.get(&o).cloned()).unwrap_or_default();
        let delegation = delegate.delegation.and_then(|d| delegations.get(&d).cloned()).unwrap_or_default();
        let row = Row { delegate, organisation, acronym, delegation, words: &words };
        fields.iter().map(|(_, _, value)| value(&row)).collect()
    };
    let list = ListSheet {
        title: words.say("list-delegates", &[]),
        columns: fields.iter().map(|(key, kind, _)| Column::new(words.say(key, &[]), *kind)).collect(),
        rows: delegates.iter().map(row).collect(),
    };
    write(backend, &wanted.path, std::slice::from_ref(&list))
}

/// Writes the organisers' agenda, as XLSX with its rooms, or as CSV when the path ends in ".csv".
pub fn export_agenda(backend: &mut Backend, wanted: ExportAgenda) -> Outcome<Written> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let words = Words::new(heading_language(&wanted.language));
    let mut agenda = open.agenda()?;
    let audience = wanted.audience.map_or(Audience::Organisers, |audience| audience.0);
    for_audience(&mut agenda, &store::delegates::all(&open.document)?, audience);
    let sheets = agenda_sheets(&agenda, &workshop.programme_line.outcomes, &words);
    write(backend, &wanted.path, &sheets)
}

/// Leaves in an agenda what an audience may see: leads who are on the list by the name that they go by there, a protected one by alias and
/// without organisation; for others than organisers neither notes nor what only the team sees.
fn for_audience(agenda: &mut Agenda, people: &[Delegate], audience: Audience) {
    if audience != Audience::Organisers {
        agenda.sessions.retain(|session| !session.organisers_only);
        let kept: HashSet<SessionId> = agenda.sessions.iter().map(|session| session.id).collect();
        agenda.placements.retain(|placement| kept.contains(&placement.session));
    }
    for session in &mut agenda.sessions {
        if audience != Audience::Organisers {
            session.note.clear();
        }
        for lead in &mut session.leads {
            let typed = fold(&lead.name);
            // Somebody typed by hand who is on the list as a protected person is protected here, too.
            let is_known = |d: &&Delegate| match lead.delegate {
                Some(id) => d.id == id,
                None => d.protected && !typed.is_empty() && fold(&d.full_name) == typed,
            };
            let Some(delegate) = people.iter().find(is_known) else { continue };
            let visible = visible_name(delegate, audience);
            if visible.withheld || lead.name.is_empty() {
                lead.name = visible.name;
            }
            if visible.withheld {
                lead.organisation.clear();
            }
        }
    }
}

/// Writes lists to a file: CSV holds the first, XLSX all of them.
fn write(backend: &Backend, to: &str, lists: &[ListSheet]) -> Outcome<Written> {
    let path = Path::new(to);
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let first = lists.first().cloned().unwrap_or_default();
    let bytes = if is_csv { to_csv(&first)? } else { to_xlsx(lists, backend.host.now().naive_utc())? };
    std::fs::write(path, bytes).map_err(|error| ApiError::from(error).with_path(path))?;
    let first_sheet_only = is_csv && lists.len() > 1;
    Ok(Written { path: to.to_owned(), count: first.rows.len() as u32, first_sheet_only }.into())
}

impl From<ExportError> for ApiError {
    fn from(error: ExportError) -> Self {
        Self::new(ErrorCode::Unexpected).with("detail", error.to_string())
    }
}
