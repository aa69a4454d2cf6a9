//! What can be told about a file without SQLite, and the few things that are done to files besides.

use crate::error::StoreError;
use crate::migration::SCHEMA;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// `application_id` of a Warsha document: "WRSH".
pub(crate) const APPLICATION_ID: i32 = 0x5752_5348;

const HEAD: usize = 4096;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// A document that anybody can read.
    Plain,
    /// Bytes without any order, as a protected document has.
    Sealed,
}

/// Looks at a file with no more than a read, so that one that is refused stays exactly as it was.
pub(crate) fn look(path: &Path) -> Result<Look, StoreError> {
    let length = match fs::metadata(path)? {
        meta if meta.is_file() => meta.len(),
        _ => return Err(StoreError::NotOurs),
    };
    let mut head = Vec::with_capacity(HEAD);
    File::open(path)?.take(HEAD as u64).read_to_end(&mut head)?;
    if head.starts_with(b"SQLite format 3\0") {
        return plain(&head);
    }
    if length % HEAD as u64 == 0 && looks_sealed(&head) { Ok(Look::Sealed) } else { Err(StoreError::NotOurs) }
}

/// Big-endian numbers at fixed places; source: "The Database Header" of the SQLite file format.
fn plain(head: &[u8]) -> Result<Look, StoreError> {
    let number =
        |at: usize| head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(i32::from_be_bytes);
    let (Some(schema), Some(application)) = (number(60), number(68)) else {
        return Err(StoreError::damaged("shorter than its header"));
    };
    if application != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    let found = i64::from(schema);
    if found > SCHEMA { Err(StoreError::Newer { found, known: SCHEMA }) } else { Ok(Look::Plain) }
}

/// 4096 random bytes leave hardly one of the 256 values out; texts, spreadsheets and pictures leave out many, or begin with a known mark.
fn looks_sealed(head: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b"];
    let mut seen = [false; 256];
    for byte in head {
        seen[usize::from(*byte)] = true;
    }
    head.len() == HEAD
        && seen.iter().filter(|seen| **seen).count() > 240
        && !MARKS.iter().any(|mark| head.starts_with(mark))
}

/// The real file behind a path, so that two names of one file meet at one lock.
pub(crate) fn settled(path: &Path) -> Result<PathBuf, StoreError> {
    // On Windows the canonical form is one that other programs do not understand, and links are rare.
    Ok(if cfg!(windows) { std::path::absolute(path)? } else { path.canonicalize()? })
}

/// The path that a file not yet there will have.
pub(crate) fn settled_new(path: &Path) -> Result<PathBuf, StoreError> {
    if path.symlink_metadata().is_ok() {
        return Err(StoreError::Exists);
    }
    let name = path.file_name().ok_or(StoreError::NotOurs)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => settled(folder)?,
        _ => settled(Path::new("."))?,
    };
    Ok(folder.join(name))
}

/// A neighbour of a file: same folder, name between a front and an end.
pub(crate) fn beside(path: &Path, front: &str, end: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{front}{name}{end}"))
}

/// SQLite's own companions of a file.
pub(crate) fn companions(path: &Path) -> [PathBuf; 3] {
    [beside(path, "", "-wal"), beside(path, "", "-shm"), beside(path, "", "-journal")]
}

/// Makes a rename in this folder last through a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            // Some network folders cannot be synced; the rename itself has been done.
            Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
            done => Ok(done?),
        }
    } else {
        Ok(())
    }
}

/// Puts a finished file in its place, surely.
pub(crate) fn put_in_place(from: &Path, to: &Path) -> Result<(), StoreError> {
    File::open(from)?.sync_all()?;
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_folder)
}

/// By what a file knows that it is not a copy of itself: two copies differ in it, a renamed file does not (where the system numbers files).
pub(crate) fn identity(file: &Path, path: &Path, machine: &str) -> Result<String, StoreError> {
    let meta = fs::metadata(file)?;
    let born = meta
        .created()
        .ok()
        .and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok())
        .map_or(0, |age| age.as_nanos());
    #[cfg(unix)]
    let place = {
        let _ = path;
        std::os::unix::fs::MetadataExt::ino(&meta).to_string()
    };
    #[cfg(not(unix))]
    let place = path.display().to_string();
    Ok(format!("{machine}|{place}|{born}"))
}

/// A file being made under another name; it goes away unless it was put in place.
pub(crate) struct Unfinished {
    path: PathBuf,
}

impl Unfinished {
    /// Beside the file that it will become.
    pub fn for_file(to: &Path, id: uuid::Uuid) -> Self {
        Self { path: beside(to, ".", &format!(".{}.tmp", id.simple())) }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn finish(self, to: &Path) -> Result<(), StoreError> {
        put_in_place(&self.path, to)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Nothing is left after a rename; what else is left is half a file that nobody may take for a whole one.
        let _ = fs::remove_file(&self.path);
        for companion in companions(&self.path) {
            let _ = fs::remove_file(companion);
        }
    }
}

/// Takes away what a process that was killed left half made. Only for whoever holds the lock: nobody else is making anything there then.
pub(crate) fn sweep_unfinished(folder: &Path, front: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.strip_prefix(front).is_some_and(is_unfinished) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a name, after its front, ends as [`Unfinished`] names files, or SQLite the companions of such a file.
fn is_unfinished(rest: &str) -> bool {
    let Some((before, after)) = rest.rsplit_once(".tmp") else { return false };
    let id = before.rsplit('.').next().unwrap_or_default();
    let ours = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    ours && ["", "-wal", "-shm", "-journal"].contains(&after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sweep_takes_half_made_files_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.warsha");
        let unfinished = Unfinished::for_file(&path, uuid::Uuid::from_u128(7));
        for half in [unfinished.path().to_owned(), beside(unfinished.path(), "", "-journal")] {
            fs::write(half, "half").unwrap();
        }
        let kept = ["w.warsha", ".w.warsha.lock", ".w.warsha.notes.tmp", ".other.warsha.tmp", "x.tmp"];
        for name in kept {
            fs::write(folder.path().join(name), "mine").unwrap();
        }
        sweep_unfinished(folder.path(), ".w.warsha.");
        assert!(kept.iter().all(|name| folder.path().join(name).exists()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), kept.len());
    }

    fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), bytes).unwrap();
        file
    }

    #[test]
    fn look_at_foreign_files_refuses_them() {
        for bytes in [&b""[..], b"Name;Country\n", &[0; 8192], b"PK\x03\x04", &[b'a'; 4096]] {
            assert_eq!(look(file(bytes).path()), Err(StoreError::NotOurs));
        }
        assert_eq!(look(Path::new("/nowhere/w.warsha")), Err(StoreError::Missing));
        assert_eq!(look(std::env::temp_dir().as_path()), Err(StoreError::NotOurs));
    }

    #[test]
    fn look_at_other_sqlite_files_tells_them_apart() {
        let mut head = b"SQLite format 3\0".to_vec();
        assert!(matches!(look(file(&head).path()), Err(StoreError::Damaged { .. })));
        head.resize(4096, 0);
        assert_eq!(look(file(&head).path()), Err(StoreError::NotOurs));
        head[68..72].copy_from_slice(&APPLICATION_ID.to_be_bytes());
        assert_eq!(look(file(&head).path()), Ok(Look::Plain));
        head[60..64].copy_from_slice(&999_i32.to_be_bytes());
        assert_eq!(look(file(&head).path()), Err(StoreError::Newer { found: 999, known: SCHEMA }));
    }
}
