//! What the use cases ask of whoever runs them: a clock, ids, folders, and the system's own programs. Nothing more.

use chrono::{DateTime, Utc};
use std::path::PathBuf;
use uuid::Uuid;

/// The world outside, as far as the use cases need it.
pub trait Host: Send + Sync {
    /// The instant it is now.
    fn now(&self) -> DateTime<Utc>;
    /// A new UUIDv7.
    fn new_id(&self) -> Uuid;
    /// Where preferences, the recent list and backups are kept.
    fn config_folder(&self) -> PathBuf;
    /// Where new workshops go when nobody says where.
    fn documents_folder(&self) -> PathBuf;
    /// What this computer is called in the activity log.
    fn device_name(&self) -> String;
    /// A program of the system, by name: `lp`. `None` when it has none of that name.
    fn program(&self, name: &str) -> Option<PathBuf> {
        let folders = std::env::var_os("PATH")?;
        std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
    }
}

/// The computer that Warsha runs on.
#[derive(Clone, Debug)]
pub struct SystemHost {
    config: PathBuf,
    documents: PathBuf,
    device: String,
}

impl SystemHost {
    /// A host that keeps its configuration and new documents in these folders.
    pub fn in_folders(config: PathBuf, documents: PathBuf) -> Self {
        Self { config, documents, device: device_name() }
    }

    /// The folders that this operating system has for the purpose. `WARSHA_HOME` overrides both.
    pub fn new() -> Self {
        if let Some(home) = std::env::var_os("WARSHA_HOME") {
            let home = PathBuf::from(home);
            return Self::in_folders(home.join("config"), home.join("documents"));
        }
        let home = std::env::home_dir().unwrap_or_else(std::env::temp_dir);
        let config = if cfg!(target_os = "macos") {
            home.join("Library/Application Support/Warsha")
        } else if cfg!(windows) {
            std::env::var_os("APPDATA")
                .map_or_else(|| home.join("AppData/Roaming"), PathBuf::from)
                .join("Warsha")
        } else {
            std::env::var_os("XDG_CONFIG_HOME")
                .map_or_else(|| home.join(".config"), PathBuf::from)
                .join("warsha")
        };
        let documents = home.join("Documents");
        Self::in_folders(config, if documents.is_dir() { documents } else { home })
    }
}

impl Default for SystemHost {
    fn default() -> Self {
        Self::new()
    }
}

impl Host for SystemHost {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from(std::time::SystemTime::now())
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn config_folder(&self) -> PathBuf {
        self.config.clone()
    }

    fn documents_folder(&self) -> PathBuf {
        self.documents.clone()
    }

    fn device_name(&self) -> String {
        self.device.clone()
    }
}

fn device_name() -> String {
    let from_file = || std::fs::read_to_string("/etc/hostname").ok().map(|name| name.trim().to_owned());
    std::env::var("COMPUTERNAME")
        .ok()
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(from_file)
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "this computer".to_owned())
}
