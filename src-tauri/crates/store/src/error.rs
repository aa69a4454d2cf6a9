//! Why something could not be done. A closed list of codes; sentences are made elsewhere.

use crate::record::instant;
use chrono::{DateTime, Utc};
use rusqlite::ErrorCode;
use std::io;
use std::path::PathBuf;

/// Why the store could not do what it was asked. The display text is for logs; people get a sentence made from [`StoreError::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no such file or folder.
    #[error("missing")]
    Missing,
    /// Something with that name is already there, and is not overwritten.
    #[error("already there")]
    Exists,
    /// A file, but not a Warsha document.
    #[error("not a Warsha document")]
    NotOurs,
    /// A Warsha document whose content cannot be trusted.
    #[error("damaged: {detail}")]
    Damaged {
        /// What was found, for the log.
        detail: String,
        /// The newest backup that opens, if there is one.
        backup: Option<PathBuf>,
    },
    /// Written by a newer Warsha.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Newest schema that this program knows.
        known: i64,
    },
    /// Written by an older Warsha, and opened for reading only: it has to be opened for writing once.
    #[error("older schema, opened for reading only")]
    Older,
    /// Protected, and no passphrase was given.
    #[error("needs a passphrase")]
    NeedsPassphrase,
    /// The passphrase is wrong, or the beginning of the file is damaged; nobody can tell which.
    #[error("wrong passphrase or damaged")]
    WrongPassphraseOrDamaged,
    /// Another program has it open for writing.
    #[error("in use by {by}")]
    InUse {
        /// What its machine is called; may be empty.
        by: String,
        /// Since when, by that machine's clock.
        since: Option<DateTime<Utc>>,
    },
    /// The document is open for reading only, or its place cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// No room left on the medium.
    #[error("disk full")]
    DiskFull,
    /// The system does not allow it.
    #[error("not allowed")]
    NotAllowed,
    /// The medium failed in another way.
    #[error("input or output failed: {detail}")]
    Io {
        /// The system's own words, for the log.
        detail: String,
    },
    /// The operation cannot be undone or redone any more; the history was dropped.
    #[error("cannot be undone")]
    CannotUndo,
    /// There is no row with that id.
    #[error("no {what} {id}")]
    Unknown {
        /// Which noun.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A fault of the program.
    #[error("internal: {detail}")]
    Internal {
        /// For the log.
        detail: String,
    },
}

impl StoreError {
    /// The stable code, which names the message that people read.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Exists => "exists",
            Self::NotOurs => "not_ours",
            Self::Damaged { .. } => "damaged",
            Self::Newer { .. } => "newer",
            Self::Older => "older",
            Self::NeedsPassphrase => "needs_passphrase",
            Self::WrongPassphraseOrDamaged => "wrong_passphrase_or_damaged",
            Self::InUse { .. } => "in_use",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::NotAllowed => "not_allowed",
            Self::Io { .. } => "io",
            Self::CannotUndo => "cannot_undo",
            Self::Unknown { .. } => "unknown",
            Self::Internal { .. } => "internal",
        }
    }

    /// What the message names, by stable key.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Damaged { detail, backup } => {
                let mut args = vec![("detail", detail.clone())];
                args.extend(backup.as_ref().map(|path| ("backup", path.display().to_string())));
                args
            }
            Self::Newer { found, known } => vec![("found", found.to_string()), ("known", known.to_string())],
            Self::InUse { by, since } => {
                let mut args = vec![("by", by.clone())];
                args.extend(since.map(|since| ("since", instant(since))));
                args
            }
            Self::Io { detail } | Self::Internal { detail } => vec![("detail", detail.clone())],
            Self::Unknown { what, id } => vec![("what", (*what).to_owned()), ("id", id.clone())],
            _ => Vec::new(),
        }
    }

    /// By somebody who left no name.
    pub(crate) const fn in_use() -> Self {
        Self::InUse { by: String::new(), since: None }
    }

    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged { detail: detail.into(), backup: None }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { detail: error.to_string() },
        }
    }
}

/// Kept out of the public `From` list: callers must not see that there is SQLite.
pub(crate) fn from_sqlite(error: rusqlite::Error) -> StoreError {
    let detail = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::DiskFull,
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
        Some(ErrorCode::PermissionDenied) => StoreError::NotAllowed,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::in_use(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::damaged(detail),
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => StoreError::Io { detail },
        _ => StoreError::Internal { detail },
    }
}

/// Shortens `map_err(from_sqlite)` to one word at the many places that need it.
pub(crate) trait Sqlite<T> {
    fn kept(self) -> Result<T, StoreError>;
}

impl<T> Sqlite<T> for rusqlite::Result<T> {
    fn kept(self) -> Result<T, StoreError> {
        self.map_err(from_sqlite)
    }
}
