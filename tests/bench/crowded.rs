//! The workshops that are measured: made once each, through the api, of fictional people.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::{Value, json};
use tempfile::TempDir;
use warsha_api::{Backend, SystemHost};
use warsha_exchange::{CellValue, Column, ColumnKind, ListSheet, to_xlsx};
use warsha_tests::crowd;

/// A folder with workshops in it.
pub struct Crowded(TempDir);

impl Crowded {
    /// An empty folder, on the disk that documents are on and not in memory.
    pub fn new() -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
        Self(tempfile::tempdir_in(target).unwrap())
    }

    /// A file of the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A computer with nothing open.
    pub fn desk(&self) -> Backend {
        Backend::new(SystemHost::in_folders(self.path("config"), self.path("documents")))
    }

    /// A closed workshop of a week with so many people and sessions.
    pub fn workshop(&self, people: usize, sessions: usize) -> PathBuf {
        let path = self.path(&format!("{people}-{sessions}.warsha"));
        if path.exists() {
            return path;
        }
        let mut desk = self.desk();
        let order = json!({
            "path": path, "title": { "en": "A crowd" }, "first_day": "2024-06-10", "last_day": "2024-06-16",
            "zone": "Africa/Kampala", "place": "", "venue": "", "languages": [], "passphrase": null,
        });
        done(&mut desk, "new_workshop", order);
        if people > 0 {
            // The reader takes no more than a hundred thousand rows, and the headings are one.
            let list = self.path("people.csv");
            std::fs::write(&list, crowd::people_csv(people.min(99_999))).unwrap();
            // In so large a crowd some look alike; all of them are to be there.
            done(&mut desk, "import_delegates", json!({ "path": list, "likely": "add" }));
        }
        if sessions > 0 {
            let list = self.path("agenda.csv");
            let first = NaiveDate::from_ymd_opt(2024, 6, 10).unwrap();
            std::fs::write(&list, crowd::agenda_csv(sessions, first)).unwrap();
            done(&mut desk, "import_agenda", json!({ "path": list }));
        }
        let info = done(&mut desk, "info", json!({}));
        assert_eq!(info["sessions"], sessions);
        assert_eq!(info["delegates"], people.min(99_999));
        done(&mut desk, "close_workshop", json!({}));
        path
    }

    /// A workbook of so many people and ten columns.
    pub fn workbook(&self, people: usize) -> PathBuf {
        let path = self.path(&format!("{people}.xlsx"));
        let list = ListSheet {
            title: "Delegates".to_owned(),
            columns: crowd::HEADINGS
                .iter()
                .map(|head| Column::new((*head).to_owned(), ColumnKind::Text))
                .collect(),
            rows: (0..people).map(|n| crowd::cells(n).map(CellValue::Text).to_vec()).collect(),
            ..ListSheet::default()
        };
        let stamp = NaiveDate::from_ymd_opt(2024, 6, 1).unwrap().and_hms_opt(9, 0, 0).unwrap();
        std::fs::write(&path, to_xlsx(&[list], stamp).unwrap()).unwrap();
        path
    }
}

/// Runs a use case that must succeed.
pub fn done(desk: &mut Backend, name: &str, args: Value) -> Value {
    desk.call(name, args).unwrap().value
}

/// Opens a workshop for writing.
pub fn open(desk: &mut Backend, path: &Path, passphrase: Option<&str>) -> Value {
    done(desk, "open_workshop", json!({ "path": path, "passphrase": passphrase, "read_only": false }))
}
