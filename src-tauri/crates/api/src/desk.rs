//! What belongs to this computer and not to a document: preferences and the recent list.

use crate::backend::{Answer, Backend, Outcome};
use crate::document;
use crate::error::ApiError;
use crate::wire::{AppState, Nothing, Preferences, RecentWorkshop, ToPath};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// How many workshops the recent list remembers.
const RECENT_KEPT: usize = 30;

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: "system".into(),
            text_size: 100,
            digits: "latin".into(),
            sound: true,
            desk: String::new(),
            desk_lock: String::new(),
            scan_gap: 0,
            scan_pause: false,
            camera: false,
        }
    }
}

/// What the application starts with.
pub fn app_state(backend: &mut Backend, _: Nothing) -> Outcome<AppState> {
    let workshop = match &backend.open {
        Some(_) => Some(document::summary(backend)?),
        None => None,
    };
    Ok(Answer::read(AppState {
        version: env!("CARGO_PKG_VERSION").into(),
        platform: std::env::consts::OS.into(),
        workshop,
        preferences: preferences(backend),
        documents_folder: backend.host.documents_folder().display().to_string(),
    }))
}

/// Saves the preferences of this computer.
pub fn set_preferences(backend: &mut Backend, wanted: Preferences) -> Outcome<Preferences> {
    write_json(&preferences_path(backend), &wanted)?;
    Ok(wanted.into())
}

/// Workshops opened on this computer before, the latest first.
pub fn recent_workshops(backend: &mut Backend, _: Nothing) -> Outcome<Vec<RecentWorkshop>> {
    let mut recent = recent(backend);
    for workshop in &mut recent {
        workshop.missing = !Path::new(&workshop.path).is_file();
    }
    Ok(recent.into())
}

/// Takes a workshop off the recent list.
pub fn forget_recent(backend: &mut Backend, which: ToPath) -> Outcome<Vec<RecentWorkshop>> {
    let mut kept = recent(backend);
    kept.retain(|workshop| workshop.path != which.path);
    write_json(&recent_path(backend), &kept)?;
    recent_workshops(backend, Nothing {})
}

/// Puts a workshop at the top of the recent list.
pub(crate) fn remember(backend: &Backend, workshop: RecentWorkshop) -> Result<(), ApiError> {
    let mut kept = recent(backend);
    kept.retain(|other| other.path != workshop.path);
    kept.insert(0, workshop);
    kept.truncate(RECENT_KEPT);
    write_json(&recent_path(backend), &kept)
}

/// The preferences; what cannot be read is as if nothing had been chosen.
pub(crate) fn preferences(backend: &Backend) -> Preferences {
    read_json(&preferences_path(backend)).unwrap_or_default()
}

/// What this desk is called in facts: the name that somebody gave it, or the computer's.
pub(crate) fn name(backend: &Backend) -> String {
    let given = preferences(backend).desk;
    if given.is_empty() { backend.host.device_name() } else { given }
}

fn recent(backend: &Backend) -> Vec<RecentWorkshop> {
    read_json(&recent_path(backend)).unwrap_or_default()
}

fn preferences_path(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("preferences.json")
}

fn recent_path(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("recent.json")
}

/// A convenience file that cannot be read is treated as absent: it must never keep anybody from their workshop.
pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

pub(crate) fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<(), ApiError> {
    let text = serde_json::to_vec_pretty(value).map_err(std::io::Error::other)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    // Written beside and renamed, so that a power cut leaves the old list or the new one.
    let beside = path.with_extension("json.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)?;
    Ok(())
}
