//! What the machine must have: system packages, node, npm packages, browser-driving tools.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::house::{House, node_package};
use crate::process::{self, say};

/// How much of the house a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// The command line and the rules.
    Rust,
    /// That, and the window.
    Window,
    /// That, and every test.
    Tests,
}

/// Debian's and Ubuntu's packages, each with the need that asks for it.
const PACKAGES: &[(Need, &str)] = &[
    (Need::Rust, "build-essential"),
    (Need::Rust, "pkg-config"),
    // SQLCipher: OpenSSL's own build runs on perl, SQLite's session interface is read by libclang.
    (Need::Rust, "perl"),
    (Need::Rust, "libclang-dev"),
    (Need::Window, "libwebkit2gtk-4.1-dev"),
    (Need::Window, "libxdo-dev"),
    (Need::Window, "librsvg2-dev"),
    (Need::Window, "libayatana-appindicator3-dev"),
    (Need::Tests, "webkit2gtk-driver"),
    (Need::Tests, "xvfb"),
    (Need::Tests, "xauth"),
    (Need::Tests, "dbus"),
    (Need::Tests, CHROMIUM),
    (Need::Tests, "poppler-utils"),
    (Need::Tests, "zbar-tools"),
    (Need::Tests, "qpdf"),
    (Need::Tests, "imagemagick"),
    (Need::Tests, "libxml2-utils"),
];

/// Debian's name; Ubuntu has another.
const CHROMIUM: &str = "chromium";

/// The oldest node that Vite takes.
const NODE_LEAST: (u32, u32) = (20, 19);
/// The node that is fetched when the system's is older.
const NODE_OWN: &str = "22.12.0";

const TAURI_DRIVER: &str = "2.1.0";

/// `cargo xtask setup`.
pub fn everything(house: &House) -> Result<(), String> {
    system(house, Need::Tests)?;
    node(house)?;
    npm_packages(house, &house.ui())?;
    if cfg!(target_os = "linux") {
        tauri_driver(house)?;
    }
    println!("\nEverything is there. Next: cargo xtask run");
    Ok(())
}

/// System packages for a need.
///
/// # Errors
/// A sentence that names what is missing and how to get it.
pub fn system(_house: &House, need: Need) -> Result<(), String> {
    if cfg!(target_os = "linux") {
        if is_debian() { debian(need) } else { other_linux(need) }
    } else if cfg!(target_os = "macos") {
        macos(need)
    } else if cfg!(windows) {
        windows()
    } else {
        Ok(())
    }
}

fn is_debian() -> bool {
    names(&os_release(), &["debian", "ubuntu"])
}

fn is_ubuntu() -> bool {
    names(&os_release(), &["ubuntu"])
}

fn os_release() -> String {
    std::fs::read_to_string("/etc/os-release").unwrap_or_default()
}

/// Whether a system says that it is one of these, or like one.
fn names(os_release: &str, systems: &[&str]) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .any(|id| systems.contains(&id))
}

fn wanted(need: Need) -> Vec<&'static str> {
    PACKAGES.iter().filter(|(least, _)| *least <= need).map(|(_, name)| *name).collect()
}

fn debian(need: Need) -> Result<(), String> {
    let wanted = wanted(need);
    let present = installed(&wanted);
    let mut missing: Vec<&str> = wanted.into_iter().filter(|name| !present.contains(*name)).collect();
    // A browser or node that did not come from apt-get serves as well.
    missing.retain(|name| *name != CHROMIUM || chromium().is_none());
    if is_ubuntu() {
        missing.iter_mut().filter(|name| **name == CHROMIUM).for_each(|name| *name = "chromium-browser");
    }
    if need > Need::Rust {
        for (program, package) in [("node", "nodejs"), ("npm", "npm")] {
            if !process::exists(program, "--version") {
                missing.push(package);
            }
        }
    }
    install(&missing)
}

fn install(missing: &[&str]) -> Result<(), String> {
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let root = process::read(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    say(&format!("System packages are missing: {list}"));
    println!("They are installed now with apt-get{}.", if root { "" } else { ", through sudo" });
    let apt = |words: &[&str]| {
        let mut command = if root { Command::new("env") } else { Command::new("sudo") };
        if !root {
            command.arg("env");
        }
        command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get").args(words);
        process::run(&mut command)
    };
    if let Err(sentence) = apt(&["update"]) {
        println!("{sentence} Going on with the package lists that are here.");
    }
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(missing);
    apt(&words).map_err(|_| {
        format!(
            "The packages could not be installed. By hand: sudo apt-get update && sudo apt-get install {list}"
        )
    })
}

fn installed(names: &[&str]) -> BTreeSet<String> {
    // dpkg-query ends with 1 when any name is unknown to it, and still answers for the others.
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(names)
        .output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    named_as_installed(&text)
}

fn named_as_installed(answer: &str) -> BTreeSet<String> {
    answer.lines().filter_map(|line| line.strip_suffix(" installed")).map(str::to_owned).collect()
}

fn other_linux(need: Need) -> Result<(), String> {
    let mut missing = Vec::new();
    for (program, question) in [("cc", "--version"), ("perl", "--version"), ("pkg-config", "--version")] {
        if !process::exists(program, question) {
            missing.push(program);
        }
    }
    if need > Need::Rust && !process::exists("pkg-config", "--exists") {
        let webkit = Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]).status();
        if !webkit.is_ok_and(|status| status.success()) {
            missing.push("webkit2gtk-4.1 (development files)");
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "Missing: {}. This is not Debian or Ubuntu, so install them with your own package tool. Debian calls the whole set: {}",
        missing.join(", "),
        wanted(need).join(" ")
    ))
}

fn macos(need: Need) -> Result<(), String> {
    let mut missing = Vec::new();
    if !process::exists("xcode-select", "-p") {
        missing.push("the command line tools of Xcode: run `xcode-select --install`");
    }
    if need > Need::Rust && !process::exists("node", "--version") {
        missing
            .push("Node.js 20.19 or newer: run `brew install node`, or take the installer from nodejs.org");
    }
    tell(&missing)
}

fn windows() -> Result<(), String> {
    let mut missing = Vec::new();
    if !process::exists("perl", "--version") {
        missing.push(
            "Strawberry Perl, which builds OpenSSL: run `winget install StrawberryPerl.StrawberryPerl`",
        );
    }
    if std::env::var_os("LIBCLANG_PATH").is_none() && !process::exists("clang", "--version") {
        missing.push(
            "LLVM, for libclang: run `winget install LLVM.LLVM` and set LIBCLANG_PATH to its bin folder",
        );
    }
    if !process::exists("node", "--version") {
        missing.push("Node.js 20.19 or newer: run `winget install OpenJS.NodeJS.LTS`");
    }
    tell(&missing)
}

fn tell(missing: &[&str]) -> Result<(), String> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "This machine lacks\n  - {}\nThen open a new terminal and type the same command again.",
        missing.join("\n  - ")
    ))
}

/// The Chromium that the browser tests drive.
pub fn chromium() -> Option<String> {
    if let Ok(own) = std::env::var("WARSHA_CHROMIUM") {
        return Some(own);
    }
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ]
    .into_iter()
    .find(|path| Path::new(path).exists())
    .map(str::to_owned)
}

/// A node that Vite takes. Debian 12 still ships 18; npm itself carries newer ones.
pub fn node(house: &House) -> Result<(), String> {
    let version = process::read(house.node(&house.root).arg("--version"));
    if version.as_deref().and_then(node_version).is_some_and(|found| found >= NODE_LEAST) {
        return Ok(());
    }
    let found = version.map_or_else(|| "is missing".to_owned(), |v| format!("is {}", v.trim()));
    let (major, minor) = NODE_LEAST;
    if !cfg!(target_os = "linux") || !process::exists("npm", "--version") {
        return Err(format!(
            "Node.js {found}; {major}.{minor} or newer is needed, with npm. See nodejs.org."
        ));
    }
    say(&format!("Node.js {found}; {major}.{minor} is needed. Fetching {NODE_OWN} for this project only"));
    let folder = house.tools().join("node");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
    npm.arg(format!("{}@{NODE_OWN}", node_package())).current_dir(&folder);
    process::run(&mut npm)
}

fn node_version(answer: &str) -> Option<(u32, u32)> {
    let mut numbers = answer.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// `npm ci` when the lock file is newer than what is installed.
pub fn npm_packages(house: &House, folder: &Path) -> Result<(), String> {
    let lock = folder.join("package-lock.json");
    // npm writes this file last, so it stands for a finished installation.
    let marker = folder.join("node_modules").join(".package-lock.json");
    let when = |path: &Path| std::fs::metadata(path).and_then(|file| file.modified()).ok();
    let Some(locked) = when(&lock) else {
        return Err(format!("{} is missing.", lock.display()));
    };
    if when(&marker).is_some_and(|installed| installed >= locked) {
        return Ok(());
    }
    say(&format!("npm packages of {}", folder.strip_prefix(&house.root).unwrap_or(folder).display()));
    process::run(house.npm(folder).args(["ci", "--no-audit", "--no-fund"]))
}

/// Bring `ui/dist` up to date.
pub fn screen(house: &House) -> Result<(), String> {
    node(house)?;
    npm_packages(house, &house.ui())?;
    say("Build the screen");
    process::run(house.npm(&house.ui()).args(["run", "build"]))
}

/// The WebDriver of the real window, built once into the target folder.
pub fn tauri_driver(house: &House) -> Result<std::path::PathBuf, String> {
    let root = house.tools().join("tauri-driver");
    let program = root.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if program.exists() {
        return Ok(program);
    }
    say("Build tauri-driver, which steers the real window");
    let mut cargo = house.cargo();
    cargo.args(["install", "tauri-driver", "--locked", "--version", &format!("={TAURI_DRIVER}")]);
    cargo.arg("--root").arg(&root).arg("--target-dir").arg(root.join("build"));
    process::run(&mut cargo)?;
    // Its build is three times its size and never needed again.
    let _ = std::fs::remove_dir_all(root.join("build"));
    Ok(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_children_are_known_by_their_release_file() {
        let both = ["debian", "ubuntu"];
        assert!(names("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", &both));
        assert!(names("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", &both));
        assert!(!names("ID=fedora\nID_LIKE=\"rhel\"\n", &both));
        assert!(!names("ID=debian\n", &["ubuntu"]));
    }

    #[test]
    fn dpkg_answer_counts_only_what_is_installed() {
        let answer = "perl installed\nxvfb not-installed\nchromium config-files\ndbus installed\n";
        assert_eq!(named_as_installed(answer), ["dbus".to_owned(), "perl".to_owned()].into());
    }

    #[test]
    fn node_version_is_read_from_its_answer() {
        assert_eq!(node_version("v20.20.2\n"), Some((20, 20)));
        assert!(node_version("v18.19.0").is_some_and(|v| v < NODE_LEAST));
        assert_eq!(node_version("none"), None);
    }

    #[test]
    fn packages_of_a_smaller_need_are_part_of_a_larger() {
        let (rust, tests) = (wanted(Need::Rust), wanted(Need::Tests));
        assert!(rust.iter().all(|name| tests.contains(name)));
        assert!(!rust.contains(&"chromium"));
    }
}
