//! Hosts for tests: folders that nothing else uses, a clock that the test sets, ids that can be told apart.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;
use warsha_api::Host;

/// How time passes for a [`TestHost`].
#[derive(Clone)]
enum Clock {
    /// It stands still, and moves when [`TestHost::pass`] says so. Milliseconds since the Unix epoch.
    Standing(Arc<AtomicI64>),
    /// It started at an instant and runs on from there.
    Running {
        /// The instant.
        from: DateTime<Utc>,
        /// When that was.
        since: Instant,
        /// What passed at once since then, in milliseconds.
        moved: Arc<AtomicI64>,
    },
}

/// A computer that exists only for a test. A clone is the same computer: its clock and its ids are shared.
#[derive(Clone)]
pub struct TestHost {
    folder: PathBuf,
    clock: Clock,
    ids: Arc<AtomicU64>,
    /// Which computer it is; ids of two desks never meet.
    desk: u16,
}

impl TestHost {
    /// A desk whose clock stands still at an instant, with its folders inside `folder`.
    pub fn standing_at(now: DateTime<Utc>, folder: impl Into<PathBuf>) -> Self {
        let clock = Clock::Standing(Arc::new(AtomicI64::new(now.timestamp_millis())));
        Self { folder: folder.into(), clock, ids: Arc::default(), desk: 1 }
    }

    /// A desk whose clock starts at an instant and runs on.
    pub fn running_from(from: DateTime<Utc>, folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            clock: Clock::Running { from, since: Instant::now(), moved: Arc::default() },
            ids: Arc::default(),
            desk: 1,
        }
    }

    /// The same computer under another number, for tests of several desks.
    #[must_use]
    pub fn as_desk(mut self, desk: u16) -> Self {
        self.desk = desk;
        self
    }

    /// Let time pass at once, on a clock that stands still and on one that runs.
    pub fn pass(&self, time: TimeDelta) {
        let (Clock::Standing(now) | Clock::Running { moved: now, .. }) = &self.clock;
        now.fetch_add(time.num_milliseconds(), Ordering::SeqCst);
    }
}

impl Host for TestHost {
    fn now(&self) -> DateTime<Utc> {
        match &self.clock {
            Clock::Standing(now) => {
                DateTime::from_timestamp_millis(now.load(Ordering::SeqCst)).unwrap_or(DateTime::UNIX_EPOCH)
            }
            Clock::Running { from, since, moved } => {
                *from + since.elapsed() + TimeDelta::milliseconds(moved.load(Ordering::SeqCst))
            }
        }
    }

    /// A well-formed UUIDv7 that counts up: the clock's milliseconds, then the desk, then a number.
    fn new_id(&self) -> Uuid {
        let count = self.ids.fetch_add(1, Ordering::SeqCst);
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or(0);
        let mut random = [0; 10];
        random[..2].copy_from_slice(&self.desk.to_be_bytes());
        random[2..].copy_from_slice(&count.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    fn config_folder(&self) -> PathBuf {
        self.folder.join("config")
    }

    fn documents_folder(&self) -> PathBuf {
        self.folder.join("documents")
    }

    /// A test's computer has the programs that the test put into `bin`, and no others.
    fn program(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.join("bin").join(name)).filter(|path| path.is_file())
    }

    fn device_name(&self) -> String {
        format!("desk-{}", self.desk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_718_020_800, 0).unwrap()
    }

    #[test]
    fn standing_clock_moves_only_when_told() {
        let host = TestHost::standing_at(noon(), "/nowhere");
        assert_eq!(host.now(), noon());
        host.pass(TimeDelta::minutes(90));
        assert_eq!(host.now(), noon() + TimeDelta::minutes(90));
    }

    #[test]
    fn ids_are_version_7_in_order_and_apart_between_desks() {
        let host = TestHost::standing_at(noon(), "/nowhere");
        let (first, second) = (host.new_id(), host.new_id());
        assert_eq!(first.get_version_num(), 7);
        assert!(first < second);
        assert_ne!(first, TestHost::standing_at(noon(), "/nowhere").as_desk(2).new_id());
    }
}
