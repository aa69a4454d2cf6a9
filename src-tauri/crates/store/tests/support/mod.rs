//! What the tests of the store share: a clock that stands still until told, ids that count, a workshop of fictional people.
// Each test binary uses a part of it, and what is prepared here may simply fail the test.
#![allow(dead_code, clippy::unwrap_used)]

use chrono::{DateTime, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use uuid::Uuid;
use warsha_core::delegate::Delegate;
use warsha_core::ids::{DelegateId, DelegationId, OutcomeId, RoomId, SessionId, WorkshopId};
use warsha_core::operation::Operation;
use warsha_core::session::{Session, SessionKind};
use warsha_core::workshop::{DayNote, Outcome, ProgrammeLine, Room, Workshop};
use warsha_core::{CountryCode, Localised};
use warsha_store::{Access, BackupPolicy, Clockwork, Document, Passphrase, StoreError, delegates};

/// 2024-06-10 06:00 UTC and onwards, one millisecond per look.
pub struct Bench {
    seconds: AtomicI64,
    ids: AtomicU64,
    name: String,
}

impl Bench {
    pub fn named(name: &str) -> Arc<Self> {
        static RANGE: AtomicU64 = AtomicU64::new(1);
        let ids = AtomicU64::new(RANGE.fetch_add(1, Ordering::SeqCst) << 32);
        Arc::new(Self { seconds: AtomicI64::new(0), ids, name: name.to_owned() })
    }

    pub fn pass(&self, time: TimeDelta) {
        self.seconds.fetch_add(time.num_milliseconds(), Ordering::SeqCst);
    }
}

impl Clockwork for Bench {
    fn now(&self) -> DateTime<Utc> {
        let start: DateTime<Utc> = "2024-06-10T06:00:00Z".parse().unwrap();
        start + TimeDelta::milliseconds(self.seconds.fetch_add(1, Ordering::SeqCst))
    }
    fn new_id(&self) -> Uuid {
        let count = self.ids.fetch_add(1, Ordering::SeqCst);
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 | u128::from(count))
    }
    fn device_name(&self) -> String {
        self.name.clone()
    }
}

pub struct Place {
    pub folder: tempfile::TempDir,
    pub clock: Arc<Bench>,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), clock: Bench::named("Desk 1") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn policy(&self) -> BackupPolicy {
        BackupPolicy::in_folder(self.path("backups"))
    }

    pub fn create(&self, name: &str) -> Document {
        self.create_with(name, None, None)
    }

    pub fn create_with(
        &self,
        name: &str,
        pass: Option<&Passphrase>,
        policy: Option<BackupPolicy>,
    ) -> Document {
        Document::create(&self.path(name), pass, &workshop_sample(), policy, self.clock.clone()).unwrap()
    }

    pub fn open(&self, name: &str) -> Result<Document, StoreError> {
        self.open_with(name, None, Access::ReadWrite, None)
    }

    pub fn open_with(
        &self,
        name: &str,
        pass: Option<&Passphrase>,
        access: Access,
        policy: Option<BackupPolicy>,
    ) -> Result<Document, StoreError> {
        Document::open(&self.path(name), pass, access, policy, self.clock.clone())
    }
}

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

pub fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(0x0180_0000_0000_7000_8000_0000_0000_0000 | number)
}

pub fn workshop_sample() -> Workshop {
    Workshop {
        id: WorkshopId::new(uuid(1)),
        title: Localised::of("en", "Regional exchange")
            .with("fr", "Échange régional")
            .with("ar", "تبادل إقليمي"),
        purpose: "Learn from each other;\nplan the year".to_owned(),
        first_day: "2024-06-29".parse().unwrap(),
        last_day: "2024-07-02".parse().unwrap(),
        zone: "Africa/Kampala".to_owned(),
        second_zone: String::new(),
        venue: "Maison des fêtes".to_owned(),
        place: "Kampala".to_owned(),
        country: CountryCode::parse("UG"),
        organiser: "Lakeside Peace Forum".to_owned(),
        languages: vec!["en".to_owned(), "fr".to_owned()],
        expected_people: Some(30),
        programme_line: ProgrammeLine {
            name: "Borders without fear".to_owned(),
            donor: "Fund of Example".to_owned(),
            acknowledgement: Localised::of("en", "Thank you."),
            outcomes: vec![
                Outcome {
                    id: OutcomeId::new(uuid(12)),
                    code: "PO2".into(),
                    text: Localised::of("en", "Two"),
                },
                Outcome { id: OutcomeId::new(uuid(11)), code: "PO1".into(), text: Localised::default() },
            ],
        },
        day_notes: vec![DayNote {
            day: "2024-07-01".parse().unwrap(),
            theme: Localised::of("fr", "La terre"),
            objective: Localised::of("en", "Understand land"),
        }],
    }
}

pub fn delegate(number: u32, name: &str) -> Delegate {
    Delegate::named(DelegateId::new(uuid(0x1000 + u128::from(number))), number, name)
}

pub fn room(number: u128, name: &str) -> Room {
    Room {
        id: RoomId::new(uuid(0x2000 + number)),
        name: name.to_owned(),
        capacity: Some(40),
        setup: "circle of chairs".to_owned(),
        equipment: String::new(),
        opens: Some(480),
        closes: None,
        rank: format!("a{number}"),
    }
}

pub fn session(number: u128, title: &str) -> Session {
    let title = Localised::of("en", title);
    Session::titled(SessionId::new(uuid(0x3000 + number)), title, SessionKind::Plenary, 60)
}

pub fn delegation_id(number: u128) -> DelegationId {
    DelegationId::new(uuid(0x4000 + number))
}

pub fn add(document: &mut Document, number: u32, name: &str) {
    document
        .write(Operation::AddDelegate, name, |tx| delegates::insert(tx, &delegate(number, name)))
        .unwrap();
}

pub fn names(document: &Document) -> Vec<String> {
    delegates::all(document).unwrap().into_iter().map(|delegate| delegate.full_name).collect()
}

/// Names of the files in a folder, sorted.
pub fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Everything that undo brings back, as text: one line per row of each table.
pub fn dump(path: &Path) -> Vec<String> {
    let conn =
        rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut lines = Vec::new();
    for table in [
        "workshop",
        "outcome",
        "day_note",
        "room",
        "own_kind",
        "organisation",
        "delegation",
        "place_target",
        "delegate",
        "session",
        "session_lead",
        "session_outcome",
        "placement",
        "placement_room",
        "attendance_period",
        "counted_session",
        "saved_view",
        "session_plan",
        "plan_step",
        "plan_comment",
        "packed_material",
    ] {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> =
                (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
            lines.push(format!("{table}: {}", values.join(" | ")));
        }
    }
    lines
}
