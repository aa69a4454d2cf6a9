//! An open document.

use crate::activity::{self, Stamp};
use crate::backup::Shelf;
use crate::change::{Reader, Source};
use crate::clockwork::Clockwork;
use crate::connection::{one_file, start_log};
use crate::error::StoreError;
use crate::file;
use crate::lock::Lock;
use crate::migration::SCHEMA;
use crate::passphrase::Passphrase;
use crate::undo::History;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use warsha_core::ids::{DeviceId, OperationId};
use warsha_core::stamp::HybridTime;

/// What a document is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing; nobody else can open it for writing meanwhile.
    ReadWrite,
    /// Reading, also while another program writes.
    ReadOnly,
}

/// One open `.warsha` file. Closing it (or dropping it) leaves that one file and nothing beside it.
pub struct Document {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    /// The file itself, where `path` may be a link to it.
    pub(crate) real: PathBuf,
    pub(crate) access: Access,
    pub(crate) passphrase: Option<Passphrase>,
    pub(crate) clockwork: Arc<dyn Clockwork + Send + Sync>,
    pub(crate) history: History,
    pub(crate) shelf: Option<Shelf>,
    pub(crate) device: DeviceId,
    /// Whether the file already says that it is this device's copy.
    pub(crate) claimed: bool,
    pub(crate) sequence: u64,
    pub(crate) hybrid: HybridTime,
    /// Whether commits already go to the log beside the file.
    pub(crate) logging: bool,
    // Last, so that it is let go of after the connection is closed.
    pub(crate) lock: Option<Lock>,
}

impl Source for Document {
    fn reader(&self) -> Reader<'_> {
        Reader(&self.conn)
    }
}

impl Document {
    /// The path as given when it was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether nothing can be written.
    pub fn is_read_only(&self) -> bool {
        self.access == Access::ReadOnly
    }

    /// The passphrase that it was opened with, for its own backups.
    pub fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }

    /// Whether it has a passphrase.
    pub fn is_protected(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Whether other programs are kept from writing to it. `false` on network folders that know no locks: people should be told.
    pub fn is_guarded(&self) -> bool {
        self.lock.as_ref().is_some_and(Lock::is_guarded)
    }

    /// Which copy of the document this is.
    pub fn device_id(&self) -> DeviceId {
        self.device
    }

    /// How many operations this copy has recorded; the next one gets the number after it.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// How many operations all copies have recorded: a number that grows with every change, and names a state of the document.
    pub fn operations(&self) -> Result<u64, StoreError> {
        activity::count(&self.conn)
    }

    /// The schema of the file.
    pub fn schema(&self) -> i64 {
        SCHEMA
    }

    /// The clock and the ids that it was opened with.
    pub fn clockwork(&self) -> &Arc<dyn Clockwork + Send + Sync> {
        &self.clockwork
    }

    /// Closes it, and says whether that went well. Every change was saved long before.
    ///
    /// # Errors
    /// [`StoreError::Io`] and [`StoreError::DiskFull`]; the document is complete all the same, but may still have a log beside it.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.settle()
    }

    /// Back to one file.
    pub(crate) fn settle(&mut self) -> Result<(), StoreError> {
        if std::mem::take(&mut self.logging) {
            one_file(&self.conn)?;
        }
        Ok(())
    }

    /// Every write comes by here: it refuses read-only documents, and starts the log with the first one, so that a document that is only
    /// looked at stays the same to the byte.
    pub(crate) fn begin_to_write(&mut self) -> Result<(), StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        if !self.logging {
            start_log(&self.conn)?;
            self.logging = true;
        }
        Ok(())
    }

    pub(crate) fn next_stamp(&self) -> Stamp {
        let at = self.clockwork.now();
        Stamp {
            id: OperationId::new(self.clockwork.new_id()),
            device: self.device,
            number: self.sequence + 1,
            hybrid: self.hybrid.next(at.timestamp_millis()),
            at,
        }
    }

    /// Within the transaction of an operation: the first one says whose copy this is.
    pub(crate) fn record_device(&self, stamp: &Stamp) -> Result<(), StoreError> {
        if self.claimed {
            return Ok(());
        }
        let name = self.clockwork.device_name();
        let identity = file::identity(&self.real, &self.real, &name)?;
        activity::claim(&self.conn, stamp, &name, &identity)
    }

    /// After the commit.
    pub(crate) fn stamped(&mut self, stamp: &Stamp) {
        self.claimed = true;
        self.sequence = stamp.number;
        self.hybrid = stamp.hybrid;
    }
}

impl Drop for Document {
    fn drop(&mut self) {
        // Nobody is left to be told; the next opening brings the log in.
        let _ = self.settle();
    }
}
