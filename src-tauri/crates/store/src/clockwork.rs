//! What the store needs of the world and does not have itself.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Clock, ids and the name of this machine, given by the host; tests give fixed ones.
pub trait Clockwork {
    /// The instant by this machine's clock.
    fn now(&self) -> DateTime<Utc>;
    /// A new UUIDv7.
    fn new_id(&self) -> Uuid;
    /// What people call this machine ("Registration desk 2").
    fn device_name(&self) -> String;
}
