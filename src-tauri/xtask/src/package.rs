//! `package`: what people install.

use std::path::{Path, PathBuf};

use crate::house::House;
use crate::process::{self, say};
use crate::setup::{self, Need};

/// The bundler's version; it must not be older than the tauri crate's minor version.
const TAURI_CLI: &str = "2.12.5";

/// `cargo xtask package`.
pub fn package(house: &House, words: &[String]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("`package` takes no options.".to_owned());
    }
    setup::system(house, Need::Window)?;
    setup::screen(house)?;
    let bundler = bundler(house)?;
    say("Build the command line, which is installed beside the window");
    process::run(house.cargo().args(["build", "--release", "--package", "warsha-cli"]))?;
    let (kinds, skipped) = kinds();
    say(&format!("Bundle {}", kinds.join(", ")));
    let mut node = house.node(&house.root.join("src-tauri"));
    node.arg(bundler).args(["build", "--ci", "--bundles", &kinds.join(",")]);
    node.arg("--config").arg(command_line(house).to_string());
    process::run(&mut node)?;
    println!("\nBuilt:");
    for file in built(&house.target.join("release").join("bundle")) {
        println!("  {}", file.display());
    }
    if let Some(sentence) = skipped {
        println!("{sentence}");
    }
    Ok(())
}

/// Configuration that puts the command line into what Linux installs; only here is cargo's target folder known.
fn command_line(house: &House) -> serde_json::Value {
    let program = house.target.join("release").join("warsha");
    let files = serde_json::json!({ "/usr/bin/warsha": program });
    serde_json::json!({ "bundle": { "linux": { "deb": { "files": files }, "appimage": { "files": files } } } })
}

/// Tauri's bundler comes from npm as a finished program; kept in the target folder, since only this command needs it.
fn bundler(house: &House) -> Result<PathBuf, String> {
    let folder = house.tools().join("tauri-cli");
    let program = folder.join("node_modules").join("@tauri-apps").join("cli").join("tauri.js");
    let installed = folder.join(format!("installed-{TAURI_CLI}"));
    if program.exists() && installed.exists() {
        return Ok(program);
    }
    say("Fetch Tauri's bundler");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    let mut npm = house.npm(&folder);
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
    npm.arg(format!("@tauri-apps/cli@{TAURI_CLI}"));
    process::run(&mut npm)?;
    std::fs::write(&installed, TAURI_CLI)
        .map_err(|e| format!("{} cannot be written: {e}", installed.display()))?;
    Ok(program)
}

/// The kinds for this system, and what is left out with the reason.
fn kinds() -> (Vec<&'static str>, Option<String>) {
    if cfg!(windows) {
        (vec!["msi"], None)
    } else if cfg!(target_os = "macos") {
        (vec!["dmg"], None)
    } else if appimage_tools().is_some() {
        (vec!["deb", "appimage"], None)
    } else {
        let sentence = "No AppImage: the bundler fetches linuxdeploy, its plugins and AppRun from a web server while it \
                        works, and they are not in its cache here (~/.cache/tauri). Run this once on a machine with \
                        internet, or copy that folder, and the AppImage is built too.";
        (vec!["deb"], Some(sentence.to_owned()))
    }
}

fn appimage_tools() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))?
        .join("tauri");
    let names: Vec<String> = std::fs::read_dir(&cache)
        .ok()?
        .filter_map(|entry| entry.ok().map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect();
    let all =
        ["linuxdeploy-", "AppRun-"].iter().all(|start| names.iter().any(|name| name.starts_with(start)));
    // In the workflow there is internet, and the bundler fetches them itself.
    (all || std::env::var_os("WARSHA_FETCH_APPIMAGE").is_some()).then_some(cache)
}

fn built(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return files };
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        let kind = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if path.is_file() && ["deb", "AppImage", "msi", "dmg"].contains(&kind) {
            files.push(path);
        } else if path.is_dir() && kind.is_empty() {
            files.extend(built(&path));
        }
    }
    files.sort();
    files
}
