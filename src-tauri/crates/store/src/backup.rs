//! Backups: complete, checked copies on a shelf of their own, made by themselves and thinned out with time.

use crate::clockwork::Clockwork;
use crate::copy::{Claim, copy_file, export, verify};
use crate::document::Document;
use crate::error::StoreError;
use crate::file::{self, Look, Unfinished};
use crate::passphrase::Passphrase;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use warsha_core::coded_enum;

const WHEN: &str = "%Y%m%dT%H%M%S%.3fZ";

/// Where backups go and how many stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupPolicy {
    /// Folder for the backups of every document; each gets a folder of its own in it. Best not on the medium of the document.
    pub folder: PathBuf,
    /// How many of the latest stay.
    pub keep: usize,
    /// For how many days the last one of each day stays besides.
    pub daily: usize,
}

impl BackupPolicy {
    /// The latest ten, and one a day for thirty days.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), keep: 10, daily: 30 }
    }
}

coded_enum! {
    /// Why a backup was made.
    BackupReason {
        /// The document was opened.
        Opened = "opened",
        /// An hour of work has gone by.
        Hourly = "hourly",
        /// The file was about to be brought up to date.
        BeforeMigration = "before_migration",
        /// A spreadsheet was about to be read in.
        BeforeImport = "before_import",
        /// Somebody asked for it.
        Asked = "asked",
    }
}

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file: a document like any other, which opens read-only.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size.
    pub bytes: u64,
    /// [`Document::operations`] of the document then.
    pub operations: u64,
}

/// The backups of one document.
#[derive(Debug)]
pub(crate) struct Shelf {
    folder: PathBuf,
    keep: usize,
    daily: usize,
    last: Option<DateTime<Utc>>,
    problem: Option<StoreError>,
}

impl Shelf {
    pub fn of(policy: BackupPolicy, document: &Path) -> Self {
        // Two documents of one name in different folders must not thin out each other's backups.
        let stem = document.file_stem().unwrap_or_default().to_string_lossy();
        let folder = policy.folder.join(format!("{stem}-{:016x}", fingerprint(&document.to_string_lossy())));
        Self { folder, keep: policy.keep, daily: policy.daily, last: None, problem: None }
    }

    /// Newest first. Files that are not named as backups are left alone.
    pub fn list(&self) -> Result<Vec<Backup>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut backups = Vec::new();
        for entry in entries {
            backups.extend(named(&entry?.path()));
        }
        backups.sort_by_key(|backup| std::cmp::Reverse((backup.made_at, backup.operations)));
        Ok(backups)
    }

    /// Makes a backup: under another name, synced and checked, and only then under its own.
    pub fn put(
        &self,
        conn: &Connection,
        passphrase: Option<&Passphrase>,
        reason: BackupReason,
        operations: u64,
        clockwork: &dyn Clockwork,
    ) -> Result<Backup, StoreError> {
        fs::create_dir_all(&self.folder)?;
        file::sweep_unfinished(&self.folder, ".");
        let made_at = clockwork.now();
        let name = format!("{}-{}-{operations}.warsha", made_at.format(WHEN), reason.code());
        let path = self.folder.join(name);
        let unfinished = Unfinished::for_file(&path, clockwork.new_id());
        export(conn, unfinished.path(), passphrase, || Ok(Claim::Dropped))?;
        unfinished.finish(&path)?;
        let bytes = fs::metadata(&path)?.len();
        self.thin_out()?;
        Ok(Backup { path, made_at, reason, bytes, operations })
    }

    fn thin_out(&self) -> Result<(), StoreError> {
        let backups = self.list()?;
        let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
        for (at, backup) in backups.iter().enumerate() {
            let last_of_its_day = days.insert(backup.made_at.date_naive());
            let stays = at < self.keep || (last_of_its_day && days.len() <= self.daily);
            if !stays {
                fs::remove_file(&backup.path)?;
            }
        }
        Ok(())
    }
}

/// FNV-1a: the same text gives the same number in every version of the program.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What the name of a backup tells.
fn named(path: &Path) -> Option<Backup> {
    if path.extension()? != "warsha" {
        return None;
    }
    let mut parts = path.file_stem()?.to_str()?.splitn(3, '-');
    let made_at = NaiveDateTime::parse_from_str(parts.next()?, WHEN).ok()?.and_utc();
    let reason = BackupReason::from_code(parts.next()?)?;
    let operations = parts.next()?.parse().ok()?;
    Some(Backup { path: path.to_owned(), made_at, reason, bytes: fs::metadata(path).ok()?.len(), operations })
}

/// The newest backup that opens, with the passphrase if one is given.
pub(crate) fn newest_that_opens(shelf: &Shelf, passphrase: Option<&Passphrase>) -> Option<PathBuf> {
    let wanted = if passphrase.is_some() { Look::Sealed } else { Look::Plain };
    let mut backups = shelf.list().ok()?.into_iter();
    backups
        .find(|backup| file::look(&backup.path) == Ok(wanted) && verify(&backup.path, passphrase).is_ok())
        .map(|backup| backup.path)
}

impl Document {
    /// The backups of this document, newest first; empty without a [`BackupPolicy`].
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        self.shelf.as_ref().map_or_else(|| Ok(Vec::new()), Shelf::list)
    }

    /// Makes a backup now; `None` without a [`BackupPolicy`].
    pub fn back_up(&mut self, reason: BackupReason) -> Result<Option<Backup>, StoreError> {
        let operations = self.operations()?;
        let Some(shelf) = &mut self.shelf else { return Ok(None) };
        if self.access == crate::document::Access::ReadOnly {
            return Err(StoreError::ReadOnly);
        }
        let made = shelf.put(&self.conn, self.passphrase.as_ref(), reason, operations, &*self.clockwork);
        shelf.last = Some(self.clockwork.now());
        shelf.problem = made.as_ref().err().cloned();
        made.map(Some)
    }

    /// Why the latest automatic backup could not be made. Work goes on without it, but people should be told.
    pub fn backup_problem(&self) -> Option<&StoreError> {
        self.shelf.as_ref().and_then(|shelf| shelf.problem.as_ref())
    }

    /// Deletes every backup of this document, for instance after somebody was erased or a passphrase was set; answers how many.
    pub fn delete_backups(&mut self) -> Result<usize, StoreError> {
        let backups = self.backups()?;
        for backup in &backups {
            fs::remove_file(&backup.path)?;
        }
        Ok(backups.len())
    }

    /// On opening, when something has changed since the latest backup.
    pub(crate) fn back_up_on_opening(&mut self) {
        let now = self.clockwork.now();
        let latest = self.backups().map(|backups| backups.first().map(|backup| backup.operations));
        let unchanged = matches!((latest, self.operations()), (Ok(Some(then)), Ok(now)) if then == now);
        if unchanged || self.is_read_only() {
            if let Some(shelf) = &mut self.shelf {
                shelf.last = Some(now);
            }
        } else {
            // Kept in `backup_problem`: a failing backup must not keep anybody from the document.
            let _ = self.back_up(BackupReason::Opened);
        }
    }

    /// Before a write, once an hour of work has gone by.
    pub(crate) fn back_up_when_due(&mut self) {
        let now = self.clockwork.now();
        let due = self
            .shelf
            .as_ref()
            .is_some_and(|shelf| shelf.last.is_none_or(|last| now - last >= TimeDelta::hours(1)));
        if due {
            let _ = self.back_up(BackupReason::Hourly);
        }
    }

    /// Makes a document of a backup, under a new name and as a new device; the backup stays. Open it with [`Document::open`].
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is something with that name, and the errors of [`Document::open`] on the backup.
    pub fn restore(
        backup: &Path,
        passphrase: Option<&Passphrase>,
        to: &Path,
        clockwork: &dyn Clockwork,
    ) -> Result<(), StoreError> {
        let passphrase = match (file::look(backup)?, passphrase) {
            (Look::Plain, _) => None,
            (Look::Sealed, None) => return Err(StoreError::NeedsPassphrase),
            (Look::Sealed, given) => given,
        };
        verify(backup, passphrase)?;
        copy_file(backup, passphrase, to, clockwork.new_id())
    }
}
