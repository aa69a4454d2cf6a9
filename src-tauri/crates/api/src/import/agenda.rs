//! An agenda in.

use super::file::{About, answer, choice, column_views, date_order, file_name, heads, sheets};
use super::{columns, left_out};
use crate::backend::{Answer, Backend, Outcome};
use crate::delegates::FreshIds;
use crate::error::{ApiError, ErrorCode};
use crate::periods::keep_in_step;
use crate::shape;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::delegate::Delegate;
use warsha_core::ids::{OwnKindId, PlacementId, RoomId, SessionId};
use warsha_core::operation::Operation as Op;
use warsha_core::own_kind::{KindColour, OwnKind};
use warsha_core::search::fold;
use warsha_core::session::{
    Lead, LeadRole as Role, Placement, Rooms, Session, SessionKind as Kind, SessionMode as Mode,
};
use warsha_core::workshop::{Outcome as ProgrammeOutcome, Room, Workshop};
use warsha_core::{Localised, Minute};
use warsha_exchange::{
    AgendaField, AgendaKind, AgendaOptions, AgendaReading, AgendaSession, LeadRole as Typed, Sheets,
    agenda_columns, read_agenda,
};
use warsha_store as store;
use warsha_store::BackupReason;

const KIND: &str = "agenda";

/// How long a session is taken to last when the file does not say and nothing follows it.
const GUESSED_MINUTES: Minute = 60;

/// Reads an agenda without writing anything.
pub fn read_agenda_file(backend: &mut Backend, mut wanted: ReadFile) -> Outcome<ImportReading> {
    let first_day = match &backend.open {
        Some(open) => Some(store::workshop::get(&open.document)?.first_day),
        None => None,
    };
    let (reading, sheets, about) = read(backend, &mut wanted, first_day)?;
    let row_view = |session: &AgendaSession| ImportRow {
        row: session.row,
        cells: session.cells.clone(),
        values: shape::session(&reading, session),
        fate: if left_out(&wanted, session.row) { "left_out" } else { "new" }.into(),
        updates: None,
        changes: Vec::new(),
    };
    let rows: Vec<ImportRow> = reading.sessions.iter().map(row_view).collect();
    Ok(Answer::read(ImportReading {
        file: file_name(&wanted),
        format: shape::format(&reading.format),
        warnings: about.warnings,
        sheets: about.sheets,
        sheet: reading.format.sheet.clone(),
        heads: heads(&sheets, &reading.format.sheet),
        columns: column_views(&reading.columns, AgendaField::code),
        remembered: about.remembered,
        own_fields: std::collections::BTreeMap::new(),
        fields: AgendaField::ALL.iter().map(|f| f.code().to_owned()).collect(),
        added: rows.iter().filter(|r| r.fate == "new").count() as u32,
        updated: 0,
        unchanged: 0,
        asked: 0,
        duplicates: Vec::new(),
        gone: Vec::new(),
        problems: reading.problems.iter().map(shape::problem).collect(),
        skipped_rows: reading.skipped_rows.iter().map(|row| shape::skipped(row, false)).collect(),
        rooms: shape::rooms(&reading),
        afterwards: Vec::new(),
        rows,
    }))
}

fn read(
    backend: &Backend,
    wanted: &mut ReadFile,
    first_day: Option<chrono::NaiveDate>,
) -> Result<(AgendaReading, Sheets, About), ApiError> {
    let mut sheets = sheets(wanted)?;
    let shape = choice(wanted, AgendaField::from_code);
    let remembered = columns::recall(backend, KIND, || agenda_columns(&sheets, &shape), wanted);
    let about = About::of(&sheets, remembered);
    let options = AgendaOptions {
        choice: choice(wanted, AgendaField::from_code),
        date_order: date_order(wanted),
        first_day,
    };
    let mut reading = read_agenda(&sheets, &options);
    if answer(&mut sheets, &reading.format.sheet, &reading.columns, wanted, AgendaField::code) {
        reading = read_agenda(&sheets, &options);
    }
    if reading.format.header_row.is_none() {
        return Err(ApiError::new(ErrorCode::SheetNoColumns).with("file", file_name(wanted)));
    }
    if reading.sessions.is_empty() {
        return Err(ApiError::new(ErrorCode::SheetOnlyHeadings).with("file", file_name(wanted)));
    }
    Ok((reading, sheets, about))
}

/// Reads an agenda and adds it: rooms that are missing, sessions, and where they are. A session without day or start, or on a day that
/// is not one of the workshop's, waits in the tray.
pub fn import_agenda(backend: &mut Backend, mut wanted: ReadFile) -> Outcome<Imported> {
    let mut ids = FreshIds::of(backend);
    let first_day = store::workshop::get(&backend.open()?.document)?.first_day;
    let (reading, _, _) = read(backend, &mut wanted, Some(first_day))?;
    let open = backend.open_mut()?;
    open.document.back_up(BackupReason::BeforeImport)?;
    let done = add(open, &reading, &wanted, &mut ids)?;
    columns::remember(backend, KIND, &reading.columns, AgendaField::code, &wanted)?;
    Ok(done)
}

/// Adds an agenda that was read, as one operation.
pub(crate) fn add(
    open: &mut crate::open::Open,
    reading: &AgendaReading,
    wanted: &ReadFile,
    ids: &mut FreshIds,
) -> Outcome<Imported> {
    let days = store::workshop::get(&open.document)?.days();
    let people = store::delegates::all(&open.document)?;
    let (new_rooms, room_ids) = rooms(reading, store::rooms::all(&open.document)?, ids);
    let kept: Vec<&AgendaSession> = reading.sessions.iter().filter(|s| !left_out(wanted, s.row)).collect();
    // Rows with the same reference and title are one session that is placed several times.
    let mut by_reference: HashMap<(&str, String), SessionId> = HashMap::new();
    let mut by_row: HashMap<u32, SessionId> = HashMap::with_capacity(kept.len());
    for row in &kept {
        let fresh = SessionId::new(ids.next());
        let session = match &row.extra.reference {
            Some(reference) => {
                let titles = row.title.iter().map(|(_, title)| fold(title)).collect();
                *by_reference.entry((reference, titles)).or_insert(fresh)
            }
            None => fresh,
        };
        by_row.insert(row.row, session);
    }
    let workshop = store::workshop::get(&open.document)?;
    let (new_kinds, kinds) =
        own_kinds(&kept, &reading.kinds, store::own_kinds::all(&open.document)?, ids, &workshop);
    let context = Context {
        by_row: &by_row,
        people: &people,
        kinds: &kinds,
        outcomes: &workshop.programme_line.outcomes,
    };
    let mut sessions = Vec::with_capacity(kept.len());
    let mut placements = Vec::new();
    for row in &kept {
        let Some(&session_id) = by_row.get(&row.row) else { continue };
        if !sessions.iter().any(|known: &Session| known.id == session_id) {
            sessions.push(context.session(session_id, row));
        }
        if let (Some(day), Some(start)) = (row.day.filter(|day| days.contains(day)), row.start) {
            placements.push(placement(
                PlacementId::new(ids.next()),
                session_id,
                row,
                day,
                start as Minute,
                &kept,
                &room_ids,
            ));
        }
    }
    let done = open.write(Op::ImportAgenda, &file_name(wanted), |tx| {
        for room in &new_rooms {
            store::rooms::upsert(tx, room)?;
        }
        for kind in &new_kinds {
            store::own_kinds::upsert(tx, kind)?;
        }
        for session in &sessions {
            store::sessions::upsert(tx, session)?;
        }
        for placement in &placements {
            store::placements::upsert(tx, placement)?;
        }
        keep_in_step(tx)
    })?;
    let imported = Imported {
        added: sessions.len() as u32,
        updated: 0,
        unchanged: 0,
        cancelled: 0,
        left_out: (reading.sessions.len() - kept.len()) as u32,
    };
    Ok(Answer::changed(imported, &done.changed))
}

/// Rooms to make, and every room's id by its name as people write it.
fn rooms(
    reading: &AgendaReading,
    there: Vec<Room>,
    ids: &mut FreshIds,
) -> (Vec<Room>, HashMap<String, RoomId>) {
    let mut last = there.last().map(|r| r.rank.clone()).unwrap_or_default();
    let mut by_name: HashMap<String, RoomId> = there.iter().map(|r| (fold(&r.name), r.id)).collect();
    let mut new = Vec::new();
    for room in &reading.rooms {
        let key = fold(&room.name);
        if key.is_empty() || by_name.contains_key(&key) {
            continue;
        }
        last = warsha_core::rank::after(&last);
        let made = Room {
            id: RoomId::new(ids.next()),
            name: room.name.clone(),
            capacity: room.capacity,
            setup: room.setup.clone(),
            equipment: room.equipment.clone(),
            opens: room.hours.0.map(|minute| minute as Minute),
            closes: room.hours.1.map(|minute| minute as Minute),
            rank: last.clone(),
        };
        by_name.insert(key, made.id);
        new.push(made);
    }
    (new, by_name)
}

/// Kinds of the workshop's own to make, and every such kind's id by its names as people write them. What the file's list of kinds says of one
/// goes before what can be guessed.
fn own_kinds(
    rows: &[&AgendaSession],
    listed: &[AgendaKind],
    there: Vec<OwnKind>,
    ids: &mut FreshIds,
    workshop: &Workshop,
) -> (Vec<OwnKind>, HashMap<String, OwnKindId>) {
    let mut last = there.last().map(|kind| kind.rank.clone()).unwrap_or_default();
    let mut by_name: HashMap<String, OwnKindId> = HashMap::new();
    for kind in &there {
        by_name.extend(kind.name.iter().map(|(_, name)| (fold(name), kind.id)));
    }
    let lang = workshop.languages.first().map_or("en", String::as_str);
    let typed = rows
        .iter()
        .filter_map(|row| row.extra.own_kind.as_deref())
        .map(|name| AgendaKind { names: vec![(lang.to_owned(), name.to_owned())], ..AgendaKind::default() });
    let mut new = Vec::new();
    for kind in listed.iter().cloned().chain(typed) {
        let names: Vec<String> = kind.names.iter().map(|(_, name)| fold(name)).collect();
        let known = names.iter().find_map(|name| by_name.get(name).copied());
        let id = known.unwrap_or_else(|| OwnKindId::new(ids.next()));
        if names.iter().all(String::is_empty) {
            continue;
        }
        if known.is_none() {
            last = warsha_core::rank::after(&last);
            let colour = KindColour::ALL[(there.len() + new.len()) % KindColour::ALL.len()];
            let name: Localised = kind.names.iter().map(|(lang, name)| (lang, name)).collect();
            let (colour, counts) = (kind.colour.unwrap_or(colour), kind.counts.unwrap_or(true));
            new.push(OwnKind { id, name, colour, counts, rank: last.clone() });
        }
        for name in names {
            by_name.entry(name).or_insert(id);
        }
    }
    (new, by_name)
}

/// What the cells of a row are joined to.
struct Context<'a> {
    by_row: &'a HashMap<u32, SessionId>,
    people: &'a [Delegate],
    kinds: &'a HashMap<String, OwnKindId>,
    outcomes: &'a [ProgrammeOutcome],
}

impl Context<'_> {
    fn session(&self, id: SessionId, row: &AgendaSession) -> Session {
        let title: Localised = row.title.iter().map(|(lang, text)| (*lang, text.as_str())).collect();
        let kind = Kind::from_code(row.kind.code()).unwrap_or(Kind::Other);
        let extra = &row.extra;
        let usual = extra.usual.or(row.duration).map_or(GUESSED_MINUTES, |minutes| minutes as Minute).max(1);
        let mut session = Session::titled(id, title, kind, usual);
        session.parent = row.parent_row.and_then(|parent| self.by_row.get(&parent).copied());
        session.leads = row.leads.iter().map(|lead| lead_of(lead, self.people)).collect();
        session.languages = row.languages.iter().map(|&code| code.to_owned()).collect();
        session.interpretation = row.interpretation;
        session.objective = row.objective.clone().unwrap_or_default();
        session.note = row.note.clone().unwrap_or_default();
        session.join_link = row.join_link.clone().unwrap_or_default();
        session.mode = match row.mode {
            Some(warsha_exchange::Mode::Online) => Mode::Online,
            Some(warsha_exchange::Mode::Hybrid) => Mode::Hybrid,
            _ => Mode::InPerson,
        };
        session.own_kind = extra.own_kind.as_deref().and_then(|name| self.kinds.get(&fold(name)).copied());
        session.short_title = extra.short_title.iter().map(|(lang, title)| (lang, title)).collect();
        session.tags.clone_from(&extra.tags);
        session.needs.clone_from(&extra.needs);
        session.expected_people = extra.people.filter(|people| *people > 0);
        session.shortest_minutes = extra.shortest.map(|minutes| minutes as Minute);
        session.organisers_only = extra.organisers_only.unwrap_or(session.organisers_only);
        let served = |code: &String| self.outcomes.iter().find(|o| fold(&o.code) == fold(code)).map(|o| o.id);
        session.outcomes = extra.outcomes.iter().filter_map(served).collect();
        session
    }
}

/// A lead of the file, joined to the delegate of that name when exactly one has it.
fn lead_of(lead: &warsha_exchange::Lead, people: &[Delegate]) -> Lead {
    let name = lead.name.clone().unwrap_or_default();
    let wanted = fold(&name);
    let mut same = people.iter().filter(|d| !wanted.is_empty() && fold(&d.full_name) == wanted);
    let delegate = match (same.next(), same.next()) {
        (Some(only), None) => Some(only.id),
        _ => None,
    };
    let role = match lead.role {
        Some(Typed::Moderator | Typed::Chair) => Role::Moderator,
        Some(Typed::Facilitator) => Role::Facilitator,
        Some(Typed::Rapporteur) => Role::Rapporteur,
        Some(Typed::Interpreter) => Role::Interpreter,
        Some(Typed::Panellist) => Role::Panellist,
        Some(Typed::Speaker) | None => Role::Lead,
    };
    Lead { delegate, name, organisation: lead.organisation.clone().unwrap_or_default(), role }
}

fn placement(
    id: PlacementId,
    session: SessionId,
    row: &AgendaSession,
    day: chrono::NaiveDate,
    start: Minute,
    all: &[&AgendaSession],
    rooms: &HashMap<String, RoomId>,
) -> Placement {
    // Without an end it is taken to last until the next session of the day begins.
    let next = || {
        let later = all.iter().filter(|s| s.day == Some(day)).filter_map(|s| s.start.map(|m| m as Minute));
        later.filter(|&m| m > start).min().map_or(GUESSED_MINUTES, |m| m - start)
    };
    let here: Vec<RoomId> = row.rooms.iter().filter_map(|name| rooms.get(&fold(name)).copied()).collect();
    Placement {
        id,
        session,
        day,
        start,
        duration: row.duration.map_or_else(next, |minutes| minutes as Minute).max(1),
        open_end: row.duration.is_none() || row.extra.open_end,
        rooms: match here {
            _ if row.all_rooms => Rooms::All,
            here if here.is_empty() => Rooms::None,
            here => Rooms::Some(here),
        },
        pinned: row.pinned,
    }
}
