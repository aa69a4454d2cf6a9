//! How a document is made and how it is opened: looked at, locked, examined, brought up to date, and only then trusted.

use crate::activity::{self, Stamp};
use crate::backup::{self, BackupPolicy, BackupReason, Shelf};
use crate::change::Change;
use crate::clockwork::Clockwork;
use crate::connection::{Examined, Purpose, check, connect, examine, one_file, start_log};
use crate::document::{Access, Document};
use crate::error::{Sqlite, StoreError};
use crate::file::{self, Look, Unfinished};
use crate::lock::Lock;
use crate::migration::{SCHEMA, migrate};
use crate::passphrase::Passphrase;
use crate::undo::History;
use crate::workshop;
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use warsha_core::ids::{DeviceId, OperationId};
use warsha_core::operation::Operation;
use warsha_core::stamp::HybridTime;
use warsha_core::workshop::Workshop;

impl Document {
    /// Makes a new document and opens it. The file appears under its name when it is complete.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is something with that name; the errors of [`Document::open`] besides.
    pub fn create(
        path: &Path,
        passphrase: Option<&Passphrase>,
        workshop: &Workshop,
        backups: Option<BackupPolicy>,
        clockwork: Arc<dyn Clockwork + Send + Sync>,
    ) -> Result<Self, StoreError> {
        let real = file::settled_new(path)?;
        let unfinished = Unfinished::for_file(&real, clockwork.new_id());
        let conn = connect(unfinished.path(), passphrase, Purpose::Create)?;
        migrate(&conn)?;
        let tx = conn.unchecked_transaction().kept()?;
        workshop::set(&mut Change::on(&conn, &*clockwork), workshop)?;
        let at = clockwork.now();
        let stamp = Stamp {
            id: OperationId::new(clockwork.new_id()),
            device: DeviceId::new(clockwork.new_id()),
            number: 1,
            hybrid: HybridTime::default().next(at.timestamp_millis()),
            at,
        };
        let name = clockwork.device_name();
        activity::claim(&conn, &stamp, &name, &file::identity(unfinished.path(), &real, &name)?)?;
        let subject = workshop.title.best("en");
        activity::append(&conn, &stamp, Operation::CreateWorkshop.code(), subject, activity::Turn::Forward)?;
        tx.commit().kept()?;
        close(conn)?;
        unfinished.finish(&real)?;
        Self::open(path, passphrase, Access::ReadWrite, backups, clockwork)
    }

    /// Opens a document. A file that is refused stays exactly as it was.
    ///
    /// A passphrase is ignored when the document has none. With [`BackupPolicy`] a backup is made when something has changed since the last.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotOurs`], [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::NeedsPassphrase`],
    /// [`StoreError::WrongPassphraseOrDamaged`]; for writing [`StoreError::InUse`] and [`StoreError::ReadOnly`]; for reading
    /// [`StoreError::Older`].
    pub fn open(
        path: &Path,
        passphrase: Option<&Passphrase>,
        access: Access,
        backups: Option<BackupPolicy>,
        clockwork: Arc<dyn Clockwork + Send + Sync>,
    ) -> Result<Self, StoreError> {
        let real = file::settled(path)?;
        let passphrase = match (file::look(&real)?, passphrase) {
            (Look::Plain, _) => None,
            (Look::Sealed, None) => return Err(StoreError::NeedsPassphrase),
            (Look::Sealed, Some(passphrase)) => Some(passphrase),
        };
        let shelf = backups.map(|policy| Shelf::of(policy, &real));
        let lock = match access {
            Access::ReadWrite => Some(lock(&real, &*clockwork)?),
            Access::ReadOnly => None,
        };
        let conn = match access {
            Access::ReadWrite => for_writing(&real, passphrase, shelf.as_ref(), &*clockwork),
            Access::ReadOnly => for_reading(&real, passphrase, &*clockwork),
        }
        .map_err(|error| tell_apart(error, passphrase, shelf.as_ref()))?;
        let identity = file::identity(&real, &real, &clockwork.device_name())?;
        let known = activity::device_of_copy(&conn, &identity)?;
        let device = known.unwrap_or_else(|| DeviceId::new(clockwork.new_id()));
        let mut document = Self {
            path: path.to_owned(),
            real,
            access,
            passphrase: passphrase.cloned(),
            clockwork,
            history: History::default(),
            shelf,
            device,
            claimed: known.is_some(),
            sequence: activity::last_number(&conn, device)?,
            hybrid: activity::last_hybrid(&conn)?,
            logging: false,
            lock,
            conn,
        };
        // A log left behind by a crash is brought in on closing.
        document.logging = access == Access::ReadWrite && file::companions(&document.real)[0].exists();
        document.back_up_on_opening();
        Ok(document)
    }
}

fn lock(real: &Path, clockwork: &dyn Clockwork) -> Result<Lock, StoreError> {
    // Asked before the lock: a file that cannot be written to needs none.
    File::options().read(true).write(true).open(real).map_err(|error| match StoreError::from(error) {
        StoreError::NotAllowed => StoreError::ReadOnly,
        other => other,
    })?;
    let lock = Lock::take(real, &clockwork.device_name(), clockwork.now())?;
    if let (Some(folder), Some(name)) = (real.parent(), real.file_name()) {
        file::sweep_unfinished(folder, &format!(".{}.", name.to_string_lossy()));
    }
    Ok(lock)
}

fn for_writing(
    real: &Path,
    passphrase: Option<&Passphrase>,
    shelf: Option<&Shelf>,
    clockwork: &dyn Clockwork,
) -> Result<Connection, StoreError> {
    let examined = examine(real, passphrase, true)?;
    let recovered = matches!(examined, Examined::Unrecovered);
    drop(examined);
    let conn = connect(real, passphrase, Purpose::Write)?;
    let schema = if recovered { check(&conn)? } else { crate::migration::schema(&conn)? };
    if schema < SCHEMA {
        if let Some(shelf) = shelf {
            shelf.put(&conn, passphrase, BackupReason::BeforeMigration, 0, clockwork)?;
        }
        start_log(&conn)?;
        migrate(&conn)?;
    }
    Ok(conn)
}

fn for_reading(
    real: &Path,
    passphrase: Option<&Passphrase>,
    clockwork: &dyn Clockwork,
) -> Result<Connection, StoreError> {
    let (conn, schema) = match examine(real, passphrase, false)? {
        Examined::Sound { conn, schema } => (conn, schema),
        Examined::Unrecovered => {
            // Finishing a write that was cut off is for whoever may write; the lock says that nobody is writing just now.
            let _lock = lock(real, clockwork)?;
            close(for_writing(real, passphrase, None, clockwork)?)?;
            match examine(real, passphrase, true)? {
                Examined::Sound { conn, schema } => (conn, schema),
                Examined::Unrecovered => return Err(StoreError::ReadOnly),
            }
        }
    };
    if schema < SCHEMA { Err(StoreError::Older) } else { Ok(conn) }
}

/// A wrong passphrase and a damaged first page look the same from outside. A backup that opens with the passphrase tells them apart.
fn tell_apart(error: StoreError, passphrase: Option<&Passphrase>, shelf: Option<&Shelf>) -> StoreError {
    let newest = || shelf.and_then(|shelf| backup::newest_that_opens(shelf, passphrase));
    match error {
        StoreError::WrongPassphraseOrDamaged => match newest() {
            Some(path) => StoreError::Damaged { detail: "first page".to_owned(), backup: Some(path) },
            None => StoreError::WrongPassphraseOrDamaged,
        },
        StoreError::Damaged { detail, .. } => StoreError::Damaged { detail, backup: newest() },
        other => other,
    }
}

/// Closes a connection that has written, so that one whole file is left.
pub(crate) fn close(conn: Connection) -> Result<(), StoreError> {
    one_file(&conn)?;
    conn.close().map_err(|(_, error)| crate::error::from_sqlite(error))
}
