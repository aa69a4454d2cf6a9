//! An agenda out, in the columns that [`crate::read_agenda`] reads: reading the file back gives the same agenda. Every cell whose text the
//! reader would take for something else is written in a form that it cannot mistake.

use std::collections::{BTreeSet, HashMap};

use warsha_core::Minute;
use warsha_core::agenda::Agenda;
use warsha_core::ids::{OutcomeId, SessionId};
use warsha_core::session::{Lead, LeadRole as Role, Placement, Rooms, Session, SessionMode};
use warsha_core::workshop::Outcome;
use warsha_words::{Words, fold};

use crate::agenda_extra::of_languages;
use crate::agenda_field::AgendaField as A;
use crate::agenda_kinds::kinds_sheet;
use crate::agenda_leads::{self, LeadRole};
use crate::agenda_text;
use crate::export::{CellValue, Column, ColumnKind, ListSheet};
use crate::session_kind::kind_named;
use crate::values::{self, Mode};

/// The languages whose headings the reader knows, for the one that was asked for.
pub fn heading_language(wanted: &str) -> &'static str {
    if wanted == "fr" { "fr" } else { "en" }
}

/// The agenda as a sheet of sessions, a sheet of rooms and, when there are any, a sheet of the workshop's own kinds, with headings in the
/// language of `words` (see [`heading_language`]).
/// Sessions stand in the order of time; what is not scheduled stands at the end.
pub fn agenda_sheets(agenda: &Agenda, outcomes: &[Outcome], words: &Words) -> Vec<ListSheet> {
    let writer = Writer::new(agenda, outcomes, words);
    let mut placed: Vec<&Placement> = agenda.placements.iter().collect();
    // What contains others stands before them.
    placed.sort_by_key(|p| (p.day, p.start, std::cmp::Reverse(p.duration), p.session, p.id));
    let mut rows: Vec<Vec<CellValue>> = placed
        .iter()
        .filter_map(|placement| Some(writer.row(agenda.session(placement.session)?, Some(placement))))
        .collect();
    let waits = |session: &&Session| !agenda.placements.iter().any(|p| p.session == session.id);
    rows.extend(agenda.sessions.iter().filter(waits).map(|session| writer.row(session, None)));
    let columns =
        writer.fields.iter().map(|field| Column::new(writer.heading(*field), kind_of(*field))).collect();
    let sessions = ListSheet { title: words.get("agenda-sheet"), columns, rows, ..ListSheet::default() };
    [sessions, rooms(agenda, words)].into_iter().chain(kinds_sheet(agenda, words)).collect()
}

fn rooms(agenda: &Agenda, words: &Words) -> ListSheet {
    let heads = [
        ("agenda-sheet-room", ColumnKind::Text),
        ("agenda-sheet-capacity", ColumnKind::Number),
        ("agenda-sheet-setup", ColumnKind::Text),
        ("agenda-sheet-equipment", ColumnKind::Text),
        ("agenda-sheet-opens", ColumnKind::Time),
        ("agenda-sheet-closes", ColumnKind::Time),
    ];
    ListSheet {
        title: words.get("agenda-sheet-rooms-list"),
        columns: heads.iter().map(|(key, kind)| Column::new(words.get(key), *kind)).collect(),
        rows: agenda
            .rooms
            .iter()
            .map(|room| {
                vec![
                    text(&room.name),
                    room.capacity.map_or(CellValue::Empty, |seats| CellValue::Number(seats.into())),
                    text(&room.setup),
                    text(&room.equipment),
                    minutes(room.opens),
                    minutes(room.closes),
                ]
            })
            .collect(),
        ..ListSheet::default()
    }
}

fn text(text: &str) -> CellValue {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text.to_owned()) }
}

fn minutes(minute: Option<Minute>) -> CellValue {
    minute.and_then(|minute| u32::try_from(minute).ok()).map_or(CellValue::Empty, CellValue::Minutes)
}

fn number(count: Option<u32>) -> CellValue {
    count.map_or(CellValue::Empty, |count| CellValue::Number(count.into()))
}

const TITLES: [(A, &str); 6] = [
    (A::TitleEn, "en"),
    (A::TitleFr, "fr"),
    (A::TitlePt, "pt"),
    (A::TitleEs, "es"),
    (A::TitleSw, "sw"),
    (A::TitleAr, "ar"),
];

fn kind_of(field: A) -> ColumnKind {
    match field {
        A::Day => ColumnKind::Date,
        A::Start | A::End => ColumnKind::Time,
        A::Duration | A::People | A::Usual | A::Shortest => ColumnKind::Number,
        A::Leads | A::Objective | A::Note => ColumnKind::LongText,
        _ => ColumnKind::Text,
    }
}

struct Writer<'a> {
    agenda: &'a Agenda,
    outcomes: &'a [Outcome],
    words: &'a Words,
    fields: Vec<A>,
    /// For sessions that have to be told apart: those placed more than once, and those that contain others under a title that is not unique.
    references: HashMap<SessionId, usize>,
}

impl<'a> Writer<'a> {
    fn new(agenda: &'a Agenda, outcomes: &'a [Outcome], words: &'a Words) -> Self {
        let mut titles: HashMap<String, usize> = HashMap::new();
        for session in &agenda.sessions {
            let own: BTreeSet<String> = session.title.iter().map(|(_, title)| fold(title)).collect();
            for title in own {
                *titles.entry(title).or_default() += 1;
            }
        }
        let parents: BTreeSet<SessionId> = agenda.sessions.iter().filter_map(|s| s.parent).collect();
        let told_apart = |session: &&Session| {
            let placed = agenda.placements.iter().filter(|p| p.session == session.id).count();
            let unique = session.title.iter().all(|(_, title)| titles.get(&fold(title)) == Some(&1));
            placed > 1
                || (parents.contains(&session.id)
                    && (!unique || session.title.iter().any(|(_, t)| t.starts_with('#'))))
        };
        let references =
            agenda.sessions.iter().filter(told_apart).enumerate().map(|(at, s)| (s.id, at + 1)).collect();
        let mut writer = Self { agenda, outcomes, words, fields: Vec::new(), references };
        writer.fields = A::ALL.iter().copied().filter(|field| writer.needs(*field)).collect();
        writer
    }

    /// Whether a column is written: the usual ones always, the others when a session has something in them.
    fn needs(&self, field: A) -> bool {
        let any = |has: &dyn Fn(&Session) -> bool| self.agenda.sessions.iter().any(has);
        match field {
            A::Time | A::Title => false,
            A::TitleEn | A::TitleFr | A::TitlePt | A::TitleEs | A::TitleSw | A::TitleAr => {
                field.title_language().is_some_and(|lang| any(&|s| s.title.get(lang).is_some()))
            }
            A::Reference => !self.references.is_empty(),
            A::OwnKind => any(&|s| self.agenda.own_kind(s).is_some()),
            A::ShortTitle => any(&|s| !s.short_title.is_empty()),
            A::Outcomes => any(&|s| !s.outcomes.is_empty()),
            A::People => any(&|s| s.expected_people.is_some()),
            A::Usual => any(&|s| self.usual(s).is_some()),
            A::Shortest => any(&|s| s.shortest_minutes.is_some()),
            A::JoinLink => any(&|s| !s.join_link.is_empty()),
            A::Parent => any(&|s| s.parent.is_some()),
            _ => true,
        }
    }

    fn heading(&self, field: A) -> String {
        self.words.get(&format!("agenda-sheet-{}", field.code().replace('_', "-")))
    }

    /// The usual length, when no placement has it.
    fn usual(&self, session: &Session) -> Option<Minute> {
        let mut placed = self.agenda.placements.iter().filter(|p| p.session == session.id).peekable();
        placed.peek()?;
        placed.next().filter(|first| first.duration != session.usual_minutes).map(|_| session.usual_minutes)
    }

    fn row(&self, session: &Session, placement: Option<&Placement>) -> Vec<CellValue> {
        self.fields.iter().map(|field| self.cell(*field, session, placement)).collect()
    }

    fn cell(&self, field: A, session: &Session, placement: Option<&Placement>) -> CellValue {
        let yes =
            |flag: bool| if flag { text(&self.words.get("agenda-sheet-yes")) } else { CellValue::Empty };
        match field {
            A::Day => placement.map_or_else(
                || text(&self.words.get("agenda-sheet-not-scheduled")),
                |p| CellValue::Date(p.day),
            ),
            A::Start => minutes(placement.map(|p| p.start)),
            A::End => match placement {
                Some(p) if p.open_end => text(&self.words.get("agenda-sheet-open")),
                Some(p) => minutes(Some(p.end())),
                None => CellValue::Empty,
            },
            A::Duration => {
                let length = placement.map_or(session.usual_minutes, |p| p.duration);
                CellValue::Number(f64::from(length))
            }
            A::Kind => text(&self.kind(session)),
            A::Form => text(&self.mode(session.mode)),
            A::Room => text(&placement.map(|p| self.rooms(&p.rooms)).unwrap_or_default()),
            A::Leads => text(&leads(&session.leads)),
            A::Language => text(&languages(session)),
            A::Objective => text(&session.objective),
            A::Parent => text(&self.parent(session)),
            A::Pinned => yes(placement.is_some_and(|p| p.pinned)),
            A::JoinLink => text(&session.join_link),
            A::Note => text(&session.note),
            A::Reference => {
                text(&self.references.get(&session.id).map(ToString::to_string).unwrap_or_default())
            }
            A::OwnKind => {
                text(self.agenda.own_kind(session).map_or("", |kind| kind.name.best(self.words.language())))
            }
            A::ShortTitle => text(&of_languages(&session.short_title)),
            A::Tags => text(&agenda_text::list_text(&session.tags)),
            A::Needs => text(&agenda_text::list_text(&session.needs)),
            A::Outcomes => text(&self.outcomes(session)),
            A::People => number(session.expected_people),
            // Said as well when not, because a kind may already say that it is.
            A::OrganisersOnly if session.organisers_only => yes(true),
            A::OrganisersOnly => match session.kind {
                warsha_core::session::SessionKind::Internal => text(&self.words.get("agenda-sheet-no")),
                _ => CellValue::Empty,
            },
            A::Usual => number(self.usual(session).map(|minutes| minutes as u32)),
            A::Shortest => number(session.shortest_minutes.map(|minutes| minutes as u32)),
            A::Time | A::Title => CellValue::Empty,
            title => {
                let lang = TITLES.iter().find(|(field, _)| *field == title).map_or("", |(_, lang)| lang);
                text(session.title.get(lang).unwrap_or_default())
            }
        }
    }

    /// The name of the kind in words, or its code where the reader would take the name for another.
    fn kind(&self, session: &Session) -> String {
        let code = session.kind.code();
        let name = self.words.get(&format!("kind-{}", code.replace('_', "-")));
        if kind_named(&name).is_some_and(|kind| kind.code() == code) { name } else { code.to_owned() }
    }

    fn mode(&self, mode: SessionMode) -> String {
        let (key, plain, read) = match mode {
            SessionMode::InPerson => ("agenda-mode-in-person", "In person", Mode::InPerson),
            SessionMode::Online => ("agenda-mode-online", "Online", Mode::Online),
            SessionMode::Hybrid => ("agenda-mode-hybrid", "Hybrid", Mode::Hybrid),
        };
        let name = self.words.get(key);
        if values::mode(&name) == Some(read) { name } else { plain.to_owned() }
    }

    fn rooms(&self, rooms: &Rooms) -> String {
        match rooms {
            Rooms::None => String::new(),
            Rooms::All => {
                let name = self.words.get("paper-all-rooms");
                if agenda_text::rooms(&name).is_none() { name } else { "All rooms".to_owned() }
            }
            Rooms::Some(rooms) => {
                let names =
                    rooms.iter().filter_map(|room| self.agenda.room(*room)).map(|room| room.name.clone());
                agenda_text::rooms_text(&names.collect::<Vec<_>>())
            }
        }
    }

    fn parent(&self, session: &Session) -> String {
        let Some(parent) = session.parent.and_then(|id| self.agenda.session(id)) else {
            return String::new();
        };
        match self.references.get(&parent.id) {
            Some(reference) => format!("#{reference}"),
            None => parent.title.best(self.words.language()).to_owned(),
        }
    }

    fn outcomes(&self, session: &Session) -> String {
        let code = |id: &OutcomeId| self.outcomes.iter().find(|o| o.id == *id).map(|o| o.code.clone());
        agenda_text::list_text(&session.outcomes.iter().filter_map(code).collect::<Vec<_>>())
    }
}

fn leads(leads: &[Lead]) -> String {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let lead = |lead: &Lead| agenda_leads::Lead {
        name: some(&lead.name),
        organisation: some(&lead.organisation),
        role: match lead.role {
            Role::Lead => None,
            Role::Moderator => Some(LeadRole::Moderator),
            Role::Panellist => Some(LeadRole::Panellist),
            Role::Facilitator => Some(LeadRole::Facilitator),
            Role::Interpreter => Some(LeadRole::Interpreter),
            Role::Rapporteur => Some(LeadRole::Rapporteur),
        },
    };
    let known = leads.iter().filter(|lead| !lead.name.is_empty() || !lead.organisation.is_empty());
    agenda_leads::leads_text(&known.map(lead).collect::<Vec<_>>())
}

fn languages(session: &Session) -> String {
    let mut parts = vec![session.languages.join(", ")];
    if session.interpretation {
        parts.push("(interpretation)".to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}
