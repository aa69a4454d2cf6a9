//! The document: making, opening, copying, protecting and closing the one file of a workshop; undo, log and backups.

use crate::backend::{Answer, Backend, Outcome};
use crate::clockwork::HostClock;
use crate::convert::{day, instant, localised, texts};
use crate::desk;
pub use crate::edition::new_workshop_from;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::periods::keep_in_step;
use crate::wire::*;
use crate::workshop::venue_now;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use warsha_core::agenda::hours::lanes;
use warsha_core::delegate::missing_details;
use warsha_core::delegation::{takes_a_seat, total};
use warsha_core::ids::WorkshopId;
use warsha_core::operation::Operation as Op;
use warsha_core::workshop::{DatesError, ProgrammeLine, Workshop, days_between, is_zone};
use warsha_store as store;
use warsha_store::{Access, BackupPolicy, BackupReason, Document, Passphrase, Protection};

/// Fewer characters are found by trying.
const SHORTEST_PASSPHRASE: usize = 8;

/// Makes a workshop and opens it.
pub fn new_workshop(backend: &mut Backend, wanted: NewWorkshop) -> Outcome<OpenWorkshop> {
    let workshop = workshop_of(backend, &wanted)?;
    let passphrase = passphrase(wanted.passphrase.as_deref())?;
    let document = create(backend, Path::new(&wanted.path), passphrase.as_ref(), &workshop)?;
    opened(backend, document, false)
}

fn workshop_of(backend: &Backend, wanted: &NewWorkshop) -> Result<Workshop, ApiError> {
    let title = localised(&wanted.title);
    if title.is_empty() {
        return Err(ErrorCode::TitleMissing.into());
    }
    let (first_day, last_day) = dates(&wanted.first_day, &wanted.last_day)?;
    if !is_zone(&wanted.zone) {
        return Err(ApiError::new(ErrorCode::BadZone).with("zone", &wanted.zone));
    }
    let languages = if wanted.languages.is_empty() {
        // English first, because it is the programme's first language wherever both are there.
        let mut languages: Vec<String> = title.iter().map(|(lang, _)| lang.to_owned()).collect();
        languages.sort_by_key(|lang| lang != "en");
        languages
    } else {
        wanted.languages.clone()
    };
    Ok(Workshop {
        id: WorkshopId::new(backend.host.new_id()),
        title,
        purpose: String::new(),
        first_day,
        last_day,
        zone: wanted.zone.clone(),
        second_zone: String::new(),
        venue: wanted.venue.trim().into(),
        place: wanted.place.trim().into(),
        country: None,
        organiser: String::new(),
        languages,
        expected_people: None,
        programme_line: ProgrammeLine::default(),
        day_notes: Vec::new(),
    })
}

/// First and last day, checked.
pub(crate) fn dates(first: &str, last: &str) -> Result<(chrono::NaiveDate, chrono::NaiveDate), ApiError> {
    let (first, last) = (day(first)?, day(last)?);
    match days_between(first, last) {
        Ok(_) => Ok((first, last)),
        Err(DatesError::Reversed) => Err(ErrorCode::DatesReversed.into()),
        Err(DatesError::TooLong(days)) => {
            Err(ApiError::new(ErrorCode::DatesTooLong).with("days", days.to_string()))
        }
    }
}

/// Creates the file with its half-day periods.
pub(crate) fn create(
    backend: &Backend,
    path: &Path,
    passphrase: Option<&Passphrase>,
    workshop: &Workshop,
) -> Result<Document, ApiError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut document =
        Document::create(path, passphrase, workshop, Some(backup_policy(backend)), clock(backend))
            .map_err(|e| ApiError::from(e).with_path(path))?;
    document.write(Op::EditWorkshop, workshop.title.best("en"), keep_in_step)?;
    // A new workshop begins with nothing to undo.
    document.drop_history();
    Ok(document)
}

/// Opens a file.
pub fn open_workshop(backend: &mut Backend, wanted: OpenFile) -> Outcome<OpenWorkshop> {
    let path = PathBuf::from(&wanted.path);
    let path = path.canonicalize().unwrap_or(path);
    let access = if wanted.read_only { Access::ReadOnly } else { Access::ReadWrite };
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    if backend.open.as_ref().is_some_and(|open| open.document.path() == path) {
        close_open(backend)?;
    }
    let document =
        Document::open(&path, passphrase.as_ref(), access, Some(backup_policy(backend)), clock(backend))
            .map_err(|e| ApiError::from(e).with_path(&path))?;
    let sample = store::workshop::get(&document)?.id == crate::sample::SAMPLE_ID;
    opened(backend, document, sample)
}

/// Makes a fresh sample workshop and opens it.
pub fn open_sample(backend: &mut Backend, wanted: ToPath) -> Outcome<OpenWorkshop> {
    let path = if wanted.path.is_empty() {
        free_path(&backend.host.documents_folder().join("Warsha sample.warsha"))
    } else {
        PathBuf::from(wanted.path)
    };
    let document = crate::sample::make(backend, &path)?;
    opened(backend, document, true)
}

/// The path itself, or the first of "name 2", "name 3" ... that is free.
pub(crate) fn free_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = |n: u32| path.with_file_name(format!("{stem} {n}.warsha"));
    if !path.exists() {
        return path.to_owned();
    }
    (2..10_000).map(numbered).find(|candidate| !candidate.exists()).unwrap_or_else(|| numbered(10_000))
}

/// Takes a document as the open one, closing what was open.
pub(crate) fn opened(backend: &mut Backend, document: Document, sample: bool) -> Outcome<OpenWorkshop> {
    close_open(backend)?;
    backend.open = Some(Open::new(document, sample));
    remember(backend);
    Ok(Answer::changed(summary(backend)?, warsha_core::operation::ChangedArea::ALL))
}

/// Closes the open workshop.
pub fn close_workshop(backend: &mut Backend, _: Nothing) -> Outcome<Nothing> {
    close_open(backend)?;
    Ok(Answer::changed(Nothing {}, warsha_core::operation::ChangedArea::ALL))
}

fn close_open(backend: &mut Backend) -> Result<(), ApiError> {
    if backend.open.is_some() {
        remember(backend);
    }
    if let Some(open) = backend.open.take() {
        crate::paper::forget_pages(backend);
        open.document.close()?;
    }
    Ok(())
}

/// The open workshop, fresh.
pub fn current_workshop(backend: &mut Backend, _: Nothing) -> Outcome<OpenWorkshop> {
    Ok(summary(backend)?.into())
}

/// Copies the open workshop to another path.
pub fn save_copy(backend: &mut Backend, wanted: ToPath) -> Outcome<Written> {
    let open = backend.open()?;
    let path = Path::new(&wanted.path);
    open.document.save_copy(path, Protection::Keep).map_err(|e| ApiError::from(e).with_path(path))?;
    Ok(Written { path: wanted.path, count: 1, first_sheet_only: false }.into())
}

/// Sets, changes or takes away the passphrase.
pub fn set_passphrase(backend: &mut Backend, wanted: SetPassphrase) -> Outcome<OpenWorkshop> {
    let passphrase = passphrase(wanted.passphrase.as_deref())?;
    backend.open_mut()?.document.set_passphrase(passphrase.as_ref())?;
    remember(backend);
    Ok(Answer::changed(summary(backend)?, &[warsha_core::operation::ChangedArea::Workshop]))
}

fn passphrase(text: Option<&str>) -> Result<Option<Passphrase>, ApiError> {
    match text {
        None | Some("") => Ok(None),
        Some(short) if short.chars().count() < SHORTEST_PASSPHRASE => {
            Err(ApiError::new(ErrorCode::ShortPassphrase).with("least", SHORTEST_PASSPHRASE.to_string()))
        }
        Some(text) => Ok(Passphrase::new(text)),
    }
}

/// Undoes the last operation.
pub fn undo(backend: &mut Backend, _: Nothing) -> Outcome<UndoOutcome> {
    let undone = backend.open_mut()?.undo()?;
    undo_outcome(backend, undone)
}

/// Does the last undone operation again.
pub fn redo(backend: &mut Backend, _: Nothing) -> Outcome<UndoOutcome> {
    let redone = backend.open_mut()?.redo()?;
    undo_outcome(backend, redone)
}

fn undo_outcome(backend: &Backend, undone: Option<warsha_store::Undone>) -> Outcome<UndoOutcome> {
    let (undo, redo) = history(backend.open()?);
    let areas = undone.as_ref().map(|u| u.changed.clone()).unwrap_or_default();
    let done = undone.map(|u| NamedOperation { operation: u.operation.code().into(), subject: u.subject });
    Ok(Answer::changed(UndoOutcome { done, undo, redo }, &areas))
}

fn history(open: &Open) -> (Option<NamedOperation>, Option<NamedOperation>) {
    let named = |(operation, subject): (warsha_core::operation::Operation, String)| NamedOperation {
        operation: operation.code().into(),
        subject,
    };
    let history = open.document.history();
    (history.undo.map(named), history.redo.map(named))
}

/// The latest entries of the activity log.
pub fn activity(backend: &mut Backend, _: Nothing) -> Outcome<Vec<ActivityEntry>> {
    let entries = backend.open()?.document.activity(200, None)?;
    let view = |e: warsha_store::ActivityEntry| ActivityEntry {
        id: e.id.to_string(),
        at: instant(e.at),
        device: e.device_name,
        operation: e.operation,
        subject: e.subject,
        state: match (e.undoes, e.redoes) {
            (Some(_), _) => "undo",
            (_, Some(_)) => "redo",
            _ if e.undone => "undone",
            _ => "done",
        }
        .into(),
    };
    Ok(entries.into_iter().map(view).collect::<Vec<_>>().into())
}

/// Backups of the open workshop.
pub fn backups(backend: &mut Backend, _: Nothing) -> Outcome<Vec<Backup>> {
    Ok(backup_views(backend)?.into())
}

/// Makes a backup now.
pub fn back_up(backend: &mut Backend, _: Nothing) -> Outcome<Vec<Backup>> {
    backend.open_mut()?.document.back_up(BackupReason::Asked)?;
    Ok(backup_views(backend)?.into())
}

fn backup_views(backend: &Backend) -> Result<Vec<Backup>, ApiError> {
    let view = |b: warsha_store::Backup| Backup {
        path: b.path.display().to_string(),
        made_at: instant(b.made_at),
        reason: b.reason.code().into(),
        kilobytes: (b.bytes / 1024) as u32,
    };
    Ok(backend.open()?.document.backups()?.into_iter().map(view).collect())
}

/// Restores a backup into a new file.
pub fn restore_backup(backend: &mut Backend, wanted: RestoreBackup) -> Outcome<Written> {
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    let (from, to) = (Path::new(&wanted.backup), Path::new(&wanted.to));
    // A backup of the open workshop has the passphrase that the open workshop has.
    let passphrase =
        passphrase.or_else(|| backend.open.as_ref().and_then(|open| open.document.passphrase().cloned()));
    Document::restore(from, passphrase.as_ref(), to, &*clock(backend))
        .map_err(|e| ApiError::from(e).with_path(to))?;
    Ok(Written { path: wanted.to, count: 1, first_sheet_only: false }.into())
}

/// The open workshop in short.
pub(crate) fn summary(backend: &Backend) -> Result<OpenWorkshop, ApiError> {
    let open = backend.open()?;
    let workshop = store::workshop::get(&open.document)?;
    let (undo, redo) = history(open);
    Ok(OpenWorkshop {
        id: workshop.id.to_string(),
        path: open.document.path().display().to_string(),
        title: texts(&workshop.title),
        place: workshop.place.clone(),
        venue: workshop.venue.clone(),
        country: crate::convert::country_text(workshop.country),
        first_day: workshop.first_day.to_string(),
        last_day: workshop.last_day.to_string(),
        zone: workshop.zone.clone(),
        languages: workshop.languages.clone(),
        read_only: open.document.is_read_only(),
        protected: open.document.is_protected(),
        sample: open.sample,
        saved_at: open.document.activity(1, None)?.first().map(|e| instant(e.at)).unwrap_or_default(),
        undo,
        redo,
        counts: counts(backend, open, &workshop)?,
        now: venue_now(&workshop, backend.host.now()),
    })
}

fn counts(backend: &Backend, open: &Open, workshop: &Workshop) -> Result<WorkshopCounts, ApiError> {
    let delegates = store::delegates::all(&open.document)?;
    let delegations = store::delegations::all(&open.document)?;
    let agenda = open.agenda()?;
    let counting = store::workshop::counting(&open.document)?;
    let sum = total(&delegations, &delegates, &counting);
    let desk = crate::check_in::arrivals_now(open, workshop, &delegates, backend.host.now())?;
    Ok(WorkshopCounts {
        delegates: delegates.iter().filter(|d| takes_a_seat(d.status)).count() as u32,
        target: sum.target,
        missing_details: delegates.iter().filter(|d| !missing_details(d, workshop.country).is_empty()).count()
            as u32,
        sessions: agenda.sessions.len() as u32,
        clashes: crate::agenda::open_clashes(&open.document, &agenda)?,
        arrived: desk.0,
        expected: desk.1,
    })
}

/// Remembers the open workshop for the start screen. A list that cannot be written must not keep anybody from their workshop.
fn remember(backend: &Backend) {
    if let Err(error) = list_as_recent(backend) {
        tracing::warn!("the recent list was not written: {error}");
    }
}

/// Puts the open workshop at the top of the recent list. Nothing of a protected document but its path is kept outside it.
fn list_as_recent(backend: &Backend) -> Result<(), ApiError> {
    let open = backend.open()?;
    let path = open.document.path().display().to_string();
    let opened_at = instant(backend.host.now());
    let entry = if open.document.is_protected() {
        RecentWorkshop {
            path,
            title: Texts::new(),
            place: String::new(),
            first_day: String::new(),
            last_day: String::new(),
            opened_at,
            missing: false,
            protected: true,
            counts: None,
            days: Vec::new(),
        }
    } else {
        let summary = summary(backend)?;
        RecentWorkshop {
            path,
            title: summary.title,
            place: summary.place,
            first_day: summary.first_day,
            last_day: summary.last_day,
            opened_at,
            missing: false,
            protected: false,
            counts: Some(summary.counts),
            days: day_pictures(open)?,
        }
    };
    desk::remember(backend, entry)
}

fn day_pictures(open: &Open) -> Result<Vec<DayPicture>, ApiError> {
    let agenda = open.agenda()?;
    let picture = |&on: &chrono::NaiveDate| {
        let top = agenda.placements.iter().filter(|p| {
            p.day == on && agenda.session(p.session).is_some_and(|s| s.parent.is_none() && !s.organisers_only)
        });
        let placed: Vec<_> = top.collect();
        let lanes = lanes(placed.iter().copied());
        let blocks = placed
            .iter()
            .filter_map(|p| {
                let lane = lanes.iter().find(|lane| lane.placement == p.id)?;
                Some(BlockPicture {
                    kind: agenda.session(p.session)?.kind.into(),
                    start: p.start,
                    duration: p.duration,
                    lane: lane.lane as u32,
                    lanes: lane.lanes as u32,
                })
            })
            .collect();
        DayPicture { day: on.to_string(), blocks }
    };
    Ok(agenda.days.iter().take(7).map(picture).collect())
}

pub(crate) fn backup_policy(backend: &Backend) -> BackupPolicy {
    BackupPolicy::in_folder(backend.host.config_folder().join("backups"))
}

pub(crate) fn clock(backend: &Backend) -> Arc<dyn warsha_store::Clockwork + Send + Sync> {
    Arc::new(HostClock(Arc::clone(&backend.host)))
}
