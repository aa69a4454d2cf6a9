//! The store's clock is the host's.

use crate::host::Host;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use uuid::Uuid;

pub(crate) struct HostClock(pub Arc<dyn Host>);

impl warsha_store::Clockwork for HostClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn new_id(&self) -> Uuid {
        self.0.new_id()
    }

    fn device_name(&self) -> String {
        self.0.device_name()
    }
}
