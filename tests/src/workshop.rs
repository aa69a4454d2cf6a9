//! A workshop to work on: a folder of its own, a computer whose clock stands still, and the one door to the use cases.
//!
//! For tests only: what could not be done ends the test with the code of the error.
#![allow(clippy::unwrap_used, clippy::panic, clippy::missing_panics_doc)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;
use warsha_api::wire::ChangedArea;
use warsha_api::{ApiError, Backend, Reply};

use crate::host::TestHost;

/// The first morning of the exchange in Kampala, 09:00 there.
pub fn first_morning() -> DateTime<Utc> {
    DateTime::from_timestamp(1_717_999_200, 0).unwrap()
}

/// A sample file, by its path below tests/fixtures.
pub fn fixture(path: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path);
    assert!(file.is_file(), "there is no {}", file.display());
    file
}

/// What tests/fixtures/expected says about a sample file.
pub fn expected(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(fixture(&format!("expected/{name}.json"))).unwrap()).unwrap()
}

/// A desk with at most one open workshop, in a folder that goes away with it.
pub struct TestWorkshop {
    folder: TempDir,
    host: TestHost,
    backend: Backend,
}

impl TestWorkshop {
    /// A desk with nothing open.
    pub fn nothing() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = TestHost::standing_at(first_morning(), folder.path());
        Self { backend: Backend::new(host.clone()), folder, host }
    }

    /// An empty workshop of four days, as `w.warsha`.
    pub fn empty() -> Self {
        let mut desk = Self::nothing();
        let path = desk.path("w.warsha");
        desk.call("new_workshop", Self::new_order(&path, None));
        desk
    }

    /// The same with the 22 delegates and the four-day agenda of the sample files.
    pub fn imported() -> Self {
        let mut desk = Self::empty();
        desk.call("import_delegates", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
        desk.call("import_agenda", json!({ "path": fixture("agenda/exchange-4days.xlsx") }));
        desk
    }

    /// The sample workshop, as `w.warsha`.
    pub fn sample() -> Self {
        let mut desk = Self::nothing();
        let path = desk.path("w.warsha");
        desk.call("open_sample", json!({ "path": path }));
        desk
    }

    /// What `new_workshop` takes for the exchange.
    pub fn new_order(path: &Path, passphrase: Option<&str>) -> Value {
        json!({
            "path": path, "title": { "en": "Regional exchange", "fr": "Échange régional" },
            "first_day": "2024-06-10", "last_day": "2024-06-13", "zone": "Africa/Kampala",
            "place": "Kampala", "venue": "Lakeside", "languages": [], "passphrase": passphrase,
        })
    }

    /// Another computer that sees the same files: its own settings, its own ids.
    pub fn another_desk(&self) -> Backend {
        self.another_desk_after(0)
    }

    /// The same, whose clock is so many minutes past the first morning.
    pub fn another_desk_after(&self, minutes: i64) -> Backend {
        let apart = self.folder.path().join("desk-2");
        let now = first_morning() + TimeDelta::minutes(minutes);
        Backend::new(TestHost::standing_at(now, apart).as_desk(2))
    }

    /// The folder that everything is in.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Lets time pass.
    pub fn pass(&self, minutes: i64) {
        self.host.pass(TimeDelta::minutes(minutes));
    }

    /// Runs a use case that must succeed.
    pub fn reply(&mut self, name: &str, args: Value) -> Reply {
        match self.backend.call(name, args.clone()) {
            Ok(reply) => reply,
            Err(error) => panic!("{name} {args}: {error}"),
        }
    }

    /// Runs a use case that must succeed, and gives its value.
    pub fn call(&mut self, name: &str, args: Value) -> Value {
        self.reply(name, args).value
    }

    /// The value of a use case that takes nothing.
    pub fn ask(&mut self, name: &str) -> Value {
        self.call(name, json!({}))
    }

    /// Runs a use case that may fail.
    ///
    /// # Errors
    /// What kept it from being done.
    pub fn attempt(&mut self, name: &str, args: Value) -> Result<Reply, ApiError> {
        self.backend.call(name, args)
    }

    /// Runs a use case that must fail, and gives the code of the error.
    pub fn refused(&mut self, name: &str, args: Value) -> String {
        match self.backend.call(name, args.clone()) {
            Ok(reply) => panic!("{name} {args} was done: {}", reply.value),
            Err(error) => error.code.code().to_owned(),
        }
    }

    /// Closes the workshop and opens it again.
    pub fn reopen(&mut self) -> Value {
        self.ask("close_workshop");
        let path = self.path("w.warsha");
        self.call("open_workshop", json!({ "path": path, "passphrase": null, "read_only": false }))
    }

    /// The delegate whose name is this.
    pub fn delegate(&mut self, name: &str) -> Value {
        let view = self.ask("delegations");
        one(&view["delegates"], |delegate| delegate["full_name"] == name)
    }

    /// The session with this English title.
    pub fn session(&mut self, title: &str) -> Value {
        let view = self.ask("agenda");
        one(&view["sessions"], |session| session["title"]["en"] == title)
    }

    /// The placement of the session with this English title.
    pub fn placement(&mut self, title: &str) -> Value {
        let session = self.session(title)["id"].clone();
        let view = self.ask("agenda");
        one(&view["placements"], |placement| placement["session"] == session)
    }

    /// The id of the room of this name.
    pub fn room(&mut self, name: &str) -> Value {
        let view = self.ask("agenda");
        one(&view["rooms"], |room| room["name"] == name)["id"].clone()
    }
}

/// The one record of a list that fits.
pub fn one(list: &Value, fits: impl Fn(&Value) -> bool) -> Value {
    let found: Vec<&Value> = list.as_array().unwrap().iter().filter(|record| fits(record)).collect();
    match found.as_slice() {
        [only] => (*only).clone(),
        other => panic!("{} records fit instead of one", other.len()),
    }
}

/// The codes of what changed.
pub fn areas(reply: &Reply) -> Vec<&'static str> {
    reply.changed.iter().map(|ChangedArea(area)| area.code()).collect()
}
