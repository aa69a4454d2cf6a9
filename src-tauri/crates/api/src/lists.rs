//! Lists out: the agenda for an audience, and writing whatever list to a file.

use crate::backend::{Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::session_plans::Veil;
use crate::wire::{ExportAgenda, Written};
use std::collections::HashSet;
use std::path::Path;
use warsha_core::agenda::Agenda;
use warsha_core::audience::{Audience, visible_name};
use warsha_core::delegate::Delegate;
use warsha_core::ids::SessionId;
use warsha_core::search::fold;
use warsha_exchange::{ExportError, ListSheet, agenda_sheets, heading_language, to_csv, to_xlsx};
use warsha_store as store;
use warsha_words::Words;

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
    let veil = Veil::of(people, audience);
    for session in &mut agenda.sessions {
        session.objective = veil.text(&session.objective);
        for need in &mut session.needs {
            *need = veil.text(need);
        }
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
pub(crate) fn write(backend: &Backend, to: &str, lists: &[ListSheet]) -> Outcome<Written> {
    let is_csv = Path::new(to).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let first = lists.first().cloned().unwrap_or_default();
    let bytes = if is_csv { to_csv(&first)? } else { to_xlsx(lists, backend.host.now().naive_utc())? };
    let mut written = save(to, &bytes, first.rows.len() as u32)?;
    written.value.first_sheet_only = is_csv && lists.len() > 1;
    Ok(written)
}

/// Puts bytes into a file.
pub(crate) fn save(to: &str, bytes: &[u8], count: u32) -> Outcome<Written> {
    let path = Path::new(to);
    std::fs::write(path, bytes).map_err(|error| ApiError::from(error).with_path(path))?;
    Ok(Written { path: to.to_owned(), count, first_sheet_only: false }.into())
}

impl From<ExportError> for ApiError {
    fn from(error: ExportError) -> Self {
        Self::new(ErrorCode::Unexpected).with("detail", error.to_string())
    }
}
