//! Warsha's document: one workshop in one SQLite file.
//!
//! This is the only crate that knows SQL. It keeps what core describes, lets every change through one door ([`Document::write`]) that
//! records it for undo and for the activity log, and loses nothing: see `reliability` in the house plan. It must not make a decision that
//! core does not own, and it has neither clock nor dice: both come in through [`Clockwork`].

mod activity;
mod backup;
mod change;
mod clockwork;
mod codes;
mod connection;
mod copy;
mod document;
mod erase;
mod error;
mod fields;
mod file;
mod lock;
mod migration;
mod opening;
mod passphrase;
mod record;
mod salvage;
mod undo;

pub mod actual_times;
pub mod agenda;
pub mod check_ins;
pub mod delegates;
pub mod delegations;
pub mod door;
pub mod hand_overs;
pub mod joinings;
pub mod merged;
pub mod organisations;
pub mod own_fields;
pub mod own_kinds;
pub mod periods;
pub mod placements;
pub mod plan_runs;
pub mod print_choices;
pub mod printings;
pub mod releases;
pub mod rooms;
pub mod saved_views;
pub mod session_plans;
pub mod sessions;
pub mod silenced;
pub mod status_changes;
pub mod template;
pub mod told_apart;
pub mod workshop;

pub use activity::ActivityEntry;
pub use backup::{Backup, BackupPolicy, BackupReason};
pub use change::{Change, Done, Fact, Reader, Source};
pub use clockwork::Clockwork;
pub use copy::Protection;
pub use document::{Access, Document};
pub use erase::{Erased, Mention};
pub use error::StoreError;
pub use migration::SCHEMA;
pub use passphrase::Passphrase;
pub use printings::Printing;
pub use salvage::{Salvaged, SalvagedTable, salvage};
pub use undo::{UndoState, Undone};
