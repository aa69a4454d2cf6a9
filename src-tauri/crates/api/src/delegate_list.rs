//! The list of delegates as an audience may see it: that audience's columns and nothing else, for the screen, the command line and for files.

use crate::backend::{Backend, Outcome};
use crate::error::ApiError;
use crate::list_view::ListView;
use crate::lists;
use crate::open::Open;
use crate::wire::{DelegateListOrder, DelegateListView, ExportDelegates, ListColumn, Written};
use std::collections::HashMap;
use std::path::Path;
use warsha_core::audience::{Audience, Seen, Sight, seen_by, sight_of_own};
use warsha_core::delegate::{Delegate, PhotoConsent};
use warsha_core::ids::{DelegationId, OrganisationId};
use warsha_core::own_field::{OwnField, OwnFieldKind};
use warsha_exchange::{Card, CellValue, Column, ColumnKind, ListSheet, to_vcard};
use warsha_store as store;
use warsha_words::Words;

/// A column of the list: its code, its message, what it holds, and where the value comes from.
struct Field {
    code: &'static str,
    key: &'static str,
    kind: ColumnKind,
    value: fn(&Row<'_>) -> CellValue,
}

/// One person as the audience sees her or him.
struct Row<'a> {
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

    fn country(&self) -> &'static str {
        let code = self.delegate.country;
        code.and_then(|code| warsha_words::country::name(code.as_str(), self.words.language()))
            .unwrap_or_default()
    }
}

fn text_cell(text: &str) -> CellValue {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text.to_owned()) }
}

fn minute_cell(minute: Option<i32>) -> CellValue {
    minute.and_then(|minute| u32::try_from(minute).ok()).map_or(CellValue::Empty, CellValue::Minutes)
}

const fn field(
    code: &'static str,
    key: &'static str,
    kind: ColumnKind,
    value: fn(&Row<'_>) -> CellValue,
) -> Field {
    Field { code, key, kind, value }
}

/// Every column there is, in the order of the list.
const FIELDS: &[Field] = &[
    field("number", "list-number", ColumnKind::Number, |r| CellValue::Number(f64::from(r.delegate.number))),
    field("name", "list-name", ColumnKind::Text, |r| text_cell(&r.delegate.full_name)),
    field("family_name", "list-family-name", ColumnKind::Text, |r| text_cell(&r.delegate.family_name)),
    field("call_name", "list-call-name", ColumnKind::Text, |r| text_cell(&r.delegate.call_name)),
    field("native_name", "list-native-name", ColumnKind::Text, |r| text_cell(&r.delegate.native_name)),
    field("sex", "list-sex", ColumnKind::Text, |r| r.coded("sex", r.delegate.sex.code())),
    field("age_band", "list-age", ColumnKind::Text, |r| match r.delegate.age_band {
        Some(band) => r.coded("age", band.code()),
        None => CellValue::Empty,
    }),
    field("born_on", "list-born-on", ColumnKind::Date, |r| r.delegate.born_on.into()),
    field("first_timer", "list-first-timer", ColumnKind::Text, |r| match r.delegate.first_timer {
        Some(yes) => r.coded("photo", if yes { "yes" } else { "no" }),
        None => CellValue::Empty,
    }),
    field("organisation", "list-organisation", ColumnKind::Text, |r| text_cell(&r.organisation)),
    field("acronym", "list-acronym", ColumnKind::Text, |r| text_cell(&r.acronym)),
    field("position", "list-position", ColumnKind::Text, |r| text_cell(&r.delegate.position)),
    field("country", "list-country", ColumnKind::Text, |r| text_cell(r.country())),
    field("city", "list-city", ColumnKind::Text, |r| text_cell(&r.delegate.city)),
    field("delegation", "list-delegation", ColumnKind::Text, |r| text_cell(&r.delegation)),
    field("category", "list-category", ColumnKind::Text, |r| r.coded("category", r.delegate.category.code())),
    field("status", "list-status", ColumnKind::Text, |r| r.coded("status", r.delegate.status.code())),
    field("mode", "list-mode", ColumnKind::Text, |r| r.coded("mode", r.delegate.mode.code())),
    field("phone", "list-phone", ColumnKind::Text, |r| text_cell(&r.delegate.phone)),
    field("email", "list-email", ColumnKind::Text, |r| text_cell(&r.delegate.email)),
    field("reached_by", "list-reached-by", ColumnKind::Text, |r| text_cell(&r.delegate.reached_by)),
    field("languages", "list-languages", ColumnKind::Text, |r| text_cell(&r.delegate.speaks)),
    field("interpretation", "list-interpretation", ColumnKind::Text, |r| {
        text_cell(&r.delegate.interpretation)
    }),
    field("diet", "list-diet", ColumnKind::LongText, |r| text_cell(&r.delegate.diet)),
    field("access_needs", "list-access-needs", ColumnKind::LongText, |r| text_cell(&r.delegate.access_needs)),
    field("arrival", "list-arrival", ColumnKind::Date, |r| r.delegate.arrives_on.into()),
    field("arrival_time", "list-arrival-time", ColumnKind::Time, |r| minute_cell(r.delegate.arrives_at)),
    field("arrival_flight", "list-arrival-flight", ColumnKind::Text, |r| {
        text_cell(&r.delegate.arrival_flight)
    }),
    field("departure", "list-departure", ColumnKind::Date, |r| r.delegate.leaves_on.into()),
    field("departure_time", "list-departure-time", ColumnKind::Time, |r| minute_cell(r.delegate.leaves_at)),
    field("departure_flight", "list-departure-flight", ColumnKind::Text, |r| {
        text_cell(&r.delegate.departure_flight)
    }),
    field("pick_up", "list-pick-up", ColumnKind::Text, |r| text_cell(&r.delegate.pick_up)),
    field("hotel_room", "list-hotel-room", ColumnKind::Text, |r| text_cell(&r.delegate.hotel_room)),
    field("passport", "list-passport", ColumnKind::Text, |r| text_cell(&r.delegate.passport)),
    field("passport_expires", "list-passport-expires", ColumnKind::Date, |r| {
        r.delegate.passport_expires_on.into()
    }),
    field("visa", "list-visa", ColumnKind::Text, |r| text_cell(&r.delegate.visa)),
    field("invitation_letter", "list-invitation-letter", ColumnKind::Text, |r| {
        text_cell(&r.delegate.invitation_letter)
    }),
    field("emergency_contact", "list-emergency-contact", ColumnKind::LongText, |r| {
        text_cell(&r.delegate.emergency_contact)
    }),
    field("photo_consent", "list-photo-consent", ColumnKind::Text, |r| match r.delegate.photo {
        PhotoConsent::Unknown => CellValue::Empty,
        answer => r.coded("photo", answer.code()),
    }),
    field("note", "list-note", ColumnKind::LongText, |r| text_cell(&r.delegate.note)),
];

/// The codes of the columns that an audience needs.
fn columns_of(audience: Audience) -> Vec<&'static Field> {
    let codes: &[&str] = match audience {
        Audience::Organisers | Audience::Security => return FIELDS.iter().collect(),
        Audience::Facilitators => &[
            "number",
            "name",
            "native_name",
            "organisation",
            "position",
            "country",
            "category",
            "mode",
            "languages",
            "interpretation",
            "access_needs",
            "photo_consent",
        ],
        Audience::Participants => {
            &["number", "name", "native_name", "organisation", "position", "country", "city"]
        }
        Audience::Hotel => &[
            "name",
            "arrival",
            "arrival_time",
            "departure",
            "departure_time",
            "arrival_flight",
            "departure_flight",
            "pick_up",
            "hotel_room",
            "passport",
            "diet",
            "access_needs",
        ],
        Audience::Donor => {
            &["number", "name", "sex", "age_band", "organisation", "country", "category", "mode"]
        }
        Audience::Public => &["name", "organisation", "country"],
    };
    FIELDS.iter().filter(|field| codes.contains(&field.code)).collect()
}

/// A column as it is written: its code, its heading in the reader's language, what it holds.
struct Head {
    code: String,
    header: String,
    kind: ColumnKind,
}

impl Head {
    fn of_own(field: &OwnField, language: &str) -> Self {
        let kind = match field.kind {
            OwnFieldKind::Number => ColumnKind::Number,
            OwnFieldKind::Date => ColumnKind::Date,
            _ => ColumnKind::Text,
        };
        Self { code: format!("own:{}", field.key), header: field.label.best(language).to_owned(), kind }
    }
}

/// A value of a field of the organiser's own, as far as the audience sees it.
fn own_cell(field: &OwnField, seen: &Seen<'_>, words: &Words) -> CellValue {
    let Some(value) = seen.person.own_fields.get(&field.key).filter(|value| !value.is_empty()) else {
        return CellValue::Empty;
    };
    match field.kind {
        OwnFieldKind::Number => value.parse().map_or_else(|_| text_cell(value), CellValue::Number),
        OwnFieldKind::Date => value.parse().map_or_else(|_| text_cell(value), CellValue::Date),
        OwnFieldKind::Tick => text_cell(&words.get("list-own-ticked")),
        OwnFieldKind::Text | OwnFieldKind::Choice => text_cell(field.shown(value, words.language())),
    }
}

/// The list for an audience, before it is written or shown.
struct List {
    title: String,
    fields: Vec<&'static Field>,
    columns: Vec<Head>,
    rows: Vec<Vec<CellValue>>,
    cards: Vec<Card>,
    withheld: u32,
}

impl List {
    fn of(
        open: &Open,
        audience: Audience,
        language: &str,
        wanted: impl Fn(&Delegate) -> bool,
        view: Option<&ListView>,
    ) -> Result<Self, ApiError> {
        let words = Words::new(language);
        let organisations: HashMap<OrganisationId, (String, String)> =
            store::organisations::all(&open.document)?
                .into_iter()
                .map(|one| (one.id, (one.name, one.acronym)))
                .collect();
        let delegations: HashMap<DelegationId, String> = store::delegations::all(&open.document)?
            .into_iter()
            .map(|one| {
                let country =
                    one.country.and_then(|c| warsha_words::country::name(c.as_str(), words.language()));
                let own = one.name.best(words.language());
                (one.id, if own.is_empty() { country.unwrap_or_default().to_owned() } else { own.to_owned() })
            })
            .collect();
        let fields = columns_of(audience);
        let every_own = store::own_fields::all(&open.document)?;
        let own: Vec<&OwnField> =
            every_own.iter().filter(|field| sight_of_own(audience, field, false) == Sight::Shown).collect();
        let mut list = Self {
            title: words.say("list-delegates", &[]),
            columns: fields
                .iter()
                .map(|field| Head {
                    code: field.code.to_owned(),
                    header: words.say(field.key, &[]),
                    kind: field.kind,
                })
                .chain(own.iter().map(|field| Head::of_own(field, words.language())))
                .collect(),
            rows: Vec::new(),
            cards: Vec::new(),
            withheld: 0,
            fields,
        };
        for delegate in store::delegates::all(&open.document)?.iter().filter(|delegate| wanted(delegate)) {
            let seen = seen_by(delegate, audience, &every_own);
            let (organisation, acronym) =
                seen.person.organisation.and_then(|id| organisations.get(&id).cloned()).unwrap_or_default();
            let delegation = seen.person.delegation.and_then(|id| delegations.get(&id).cloned());
            let row = Row {
                delegate: &seen.person,
                organisation,
                acronym,
                delegation: delegation.unwrap_or_default(),
                words: &words,
            };
            if view.is_some_and(|view| !view.shows(row.delegate, &row.organisation, &every_own)) {
                continue;
            }
            list.withheld += u32::from(seen.withheld);
            let usual = list.fields.iter().map(|field| (field.value)(&row));
            let of_own = own.iter().map(|field| own_cell(field, &seen, &words));
            list.rows.push(usual.chain(of_own).collect());
            list.cards.push(list.card(&row, seen.withheld));
        }
        if let Some(view) = view {
            let codes: Vec<String> = list.columns.iter().map(|head| head.code.clone()).collect();
            view.sort(&codes, &mut list.rows);
            let places = view.places(&codes);
            list.rows =
                list.rows.iter().map(|row| places.iter().map(|at| row[*at].clone()).collect()).collect();
            let mut columns: Vec<Option<Head>> = list.columns.into_iter().map(Some).collect();
            list.columns = places.iter().filter_map(|at| columns[*at].take()).collect();
        }
        Ok(list)
    }

    /// The person for an address book, with what the columns have and nothing more.
    fn card(&self, row: &Row<'_>, withheld: bool) -> Card {
        let has = |code: &str| self.fields.iter().any(|field| field.code == code);
        let text = |code: &str, text: &str| if has(code) { text.to_owned() } else { String::new() };
        let delegate = row.delegate;
        let category = match row.coded("category", delegate.category.code()) {
            CellValue::Text(category) if has("category") => category,
            _ => String::new(),
        };
        Card {
            uid: if withheld { String::new() } else { delegate.id.to_string() },
            name: text("name", &delegate.full_name),
            family_name: text("family_name", &delegate.family_name),
            call_name: text("call_name", &delegate.call_name),
            organisation: text("organisation", &row.organisation),
            position: text("position", &delegate.position),
            city: text("city", &delegate.city),
            country: text("country", row.country()),
            phone: text("phone", &delegate.phone),
            email: text("email", &delegate.email),
            languages: if has("languages") { delegate.language_codes.clone() } else { Vec::new() },
            category,
            note: text("note", &delegate.note),
        }
    }

    fn sheet(self) -> ListSheet {
        let column = |head: Head| Column::new(head.header, head.kind);
        ListSheet {
            title: self.title,
            columns: self.columns.into_iter().map(column).collect(),
            rows: self.rows,
            ..ListSheet::default()
        }
    }
}

/// The list as an audience sees it.
pub fn delegate_list(backend: &mut Backend, wanted: DelegateListOrder) -> Outcome<DelegateListView> {
    let meant = |delegate: &Delegate| {
        let country = delegate.country.map(|country| country.as_str().to_owned()).unwrap_or_default();
        let listed = |all: &Option<Vec<String>>, one: &str| {
            all.as_ref()
                .is_none_or(|all| all.is_empty() || all.iter().any(|code| code.eq_ignore_ascii_case(one)))
        };
        listed(&wanted.statuses, delegate.status.code())
            && listed(&wanted.countries, &country)
            && listed(&wanted.ids, &delegate.id.to_string())
    };
    let open = backend.open()?;
    let view = match &wanted.view {
        Some(name) => Some(ListView::named(open, name)?),
        None => None,
    };
    let list = List::of(open, wanted.audience.0, &wanted.language, meant, view.as_ref())?;
    let people = list.rows.len() as u32;
    let rows = if wanted.columns_only == Some(true) { Vec::new() } else { list.rows };
    let column = |head: Head| ListColumn { code: head.code, header: head.header };
    Ok(DelegateListView {
        columns: list.columns.into_iter().map(column).collect(),
        rows: rows.into_iter().map(|row| row.iter().map(CellValue::as_text).collect()).collect(),
        people,
        withheld: list.withheld,
    }
    .into())
}

/// Writes the list of delegates for an audience: CSV or vCard when the path ends so, else XLSX.
pub fn export_delegates(backend: &mut Backend, wanted: ExportDelegates) -> Outcome<Written> {
    let meant =
        |delegate: &Delegate| wanted.ids.as_ref().is_none_or(|ids| ids.contains(&delegate.id.to_string()));
    let list = List::of(backend.open()?, wanted.audience.0, &wanted.language, meant, None)?;
    let ending = Path::new(&wanted.path).extension();
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("vcf")) {
        let count = list.cards.iter().filter(|card| !card.name.trim().is_empty()).count() as u32;
        return lists::save(&wanted.path, &to_vcard(&list.cards), count);
    }
    lists::write(backend, &wanted.path, &[list.sheet()])
}
