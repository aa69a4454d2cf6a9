//! The lock beside a document: one program writes at a time, and others learn who.
//!
//! A file of its own is locked, and not the document, so that a document that is refused or only read is never touched.

use crate::error::StoreError;
use crate::file::beside;
use crate::record::instant;
use chrono::{DateTime, Utc};
use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// How often a lock file that is just going away is tried again.
const TRIES: usize = 20;

/// Held while a document is open for writing; taken away when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: Option<File>,
    path: PathBuf,
    guarded: bool,
}

impl Lock {
    /// Takes the lock of a document.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody else has it; [`StoreError::ReadOnly`] when the folder cannot be written to.
    pub fn take(document: &Path, owner: &str, now: DateTime<Utc>) -> Result<Self, StoreError> {
        let path = beside(document, ".", ".lock");
        for _ in 0..TRIES {
            let mut file =
                match File::options().create(true).truncate(false).read(true).write(true).open(&path) {
                    Ok(file) => file,
                    Err(error) => {
                        return Err(match StoreError::from(error) {
                            StoreError::NotAllowed => StoreError::ReadOnly,
                            other => other,
                        });
                    }
                };
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    return Err(owner_of(&mut file));
                }
                // Some network folders know no locks: the document is opened all the same, and says that nobody guards it.
                Err(TryLockError::Error(_)) => {
                    return Ok(Self { file: None, path, guarded: false });
                }
                // The owner before may have taken the file away between our opening and our locking it.
                Ok(()) if !is_still(&file, &path) => {}
                Ok(()) => {
                    file.set_len(0)?;
                    file.rewind()?;
                    file.write_all(note(owner, now).as_bytes())?;
                    file.flush()?;
                    return Ok(Self { file: Some(file), path, guarded: true });
                }
            }
        }
        Err(StoreError::in_use())
    }

    /// Whether others are really kept out.
    pub fn is_guarded(&self) -> bool {
        self.guarded
    }
}

/// What the lock file says: machine, process, since when.
fn note(owner: &str, now: DateTime<Utc>) -> String {
    format!("{}\n{}\n{}\n", owner.replace('\n', " "), std::process::id(), instant(now))
}

fn owner_of(file: &mut File) -> StoreError {
    let mut text = String::new();
    // Where locks are mandatory, not even the note can be read.
    let _ = file.read_to_string(&mut text);
    let mut lines = text.lines();
    let by = lines.next().unwrap_or_default().to_owned();
    let since = lines.nth(1).and_then(|at| DateTime::parse_from_rfc3339(at).ok()).map(|at| at.to_utc());
    StoreError::InUse { by, since }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(ours), Ok(there)) = (file.metadata(), fs::metadata(path)) else { return false };
    ours.ino() == there.ino() && ours.dev() == there.dev()
}

/// Elsewhere a file that is open cannot be taken away.
#[cfg(not(unix))]
fn is_still(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        if cfg!(unix) {
            // First away, then free: nobody can lock a file that is about to go.
            if self.file.is_some() {
                let _ = fs::remove_file(&self.path);
            }
            self.file = None;
        } else {
            self.file = None;
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2024-06-10T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn lock_held_names_its_owner_and_goes_away() {
        let folder = tempfile::tempdir().unwrap();
        let document = folder.path().join("w.warsha");
        let lock = Lock::take(&document, "Desk 1", noon()).unwrap();
        let refused = Lock::take(&document, "Desk 2", noon()).unwrap_err();
        assert_eq!(refused, StoreError::InUse { by: "Desk 1".to_owned(), since: Some(noon()) });
        drop(lock);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        Lock::take(&document, "Desk 2", noon()).unwrap();
    }

    #[test]
    fn lock_left_by_a_crash_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let document = folder.path().join("w.warsha");
        fs::write(beside(&document, ".", ".lock"), "a much longer owner than the next\n".repeat(9)).unwrap();
        let _lock = Lock::take(&document, "Desk\n1", noon()).unwrap();
        let refused = Lock::take(&document, "Desk 2", noon()).unwrap_err();
        assert_eq!(refused, StoreError::InUse { by: "Desk 1".to_owned(), since: Some(noon()) });
    }
}
