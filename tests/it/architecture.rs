//! The rules of ARCHITECTURE.md that a machine can hold.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};

/// Who may use which of our own rooms.
const ROOMS: &[(&str, &[&str])] = &[
    ("warsha-core", &[]),
    ("warsha-words", &[]),
    ("warsha-store", &["warsha-core"]),
    ("warsha-print", &["warsha-core", "warsha-words"]),
    ("warsha-exchange", &["warsha-core", "warsha-words"]),
    ("warsha-api", &["warsha-core", "warsha-words", "warsha-store", "warsha-print", "warsha-exchange"]),
    ("warsha-cli", &["warsha-api", "warsha-words"]),
    ("warsha-app", &["warsha-api"]),
    ("xtask", &[]),
];

/// What stands outside of the house and may look into every room.
const OUTSIDE: &[&str] = &["warsha-tests", "warsha-bench"];

/// Crates that have one home. A name that ends in `*` stands for all that begin so.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite", &["warsha-store"]),
    ("printpdf", &["warsha-print"]),
    ("parley", &["warsha-print"]),
    ("calamine", &["warsha-exchange"]),
    ("rust_xlsxwriter", &["warsha-exchange"]),
    ("fluent*", &["warsha-words"]),
    ("tauri*", &["warsha-app"]),
    ("clap*", &["warsha-cli"]),
    ("serde", &["warsha-api", "warsha-app"]),
    ("ts-rs", &["warsha-api"]),
    ("tiny_http", &[]),
];

/// All that the rules may stand on beside the standard library.
const CORE_MAY_USE: &[&str] = &[
    "chrono",
    "chrono-tz",
    "uuid",
    "thiserror",
    "any_ascii",
    "unicode-normalization",
    "nucleo-matcher",
    "rapidfuzz",
    "rustc-hash",
];

/// Crates that open network connections.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "rustls",
    "native-tls",
    "openssl",
    "tiny_http",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn metadata() -> Metadata {
    let triple = match (std::env::consts::ARCH, std::env::consts::OS) {
        (arch, "macos") => format!("{arch}-apple-darwin"),
        (arch, "windows") => format!("{arch}-pc-windows-msvc"),
        (arch, _) => format!("{arch}-unknown-linux-gnu"),
    };
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .other_options(vec!["--locked".to_owned(), "--filter-platform".to_owned(), triple])
        .exec()
        .unwrap()
}

/// What each of our packages declares for its own code (not for its tests).
fn declared(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    metadata
        .workspace_packages()
        .into_iter()
        .map(|package| {
            let names = package.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal);
            (package.name.to_string(), names.map(|d| d.name.clone()).collect())
        })
        .collect()
}

#[test]
fn rooms_use_only_the_rooms_of_the_table() {
    let mut declared = declared(&metadata());
    for outside in OUTSIDE {
        declared.remove(*outside);
    }
    let ours: BTreeSet<String> = declared.keys().cloned().collect();
    assert_eq!(
        ours,
        ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect(),
        "a room is missing in the table"
    );
    for (room, may) in ROOMS {
        let uses: BTreeSet<&str> = declared[*room].intersection(&ours).map(String::as_str).collect();
        let may: BTreeSet<&str> = may.iter().copied().collect();
        assert!(uses.is_subset(&may), "{room} uses {uses:?}, but may use only {may:?}");
    }
}

#[test]
fn foreign_crates_stay_in_their_one_home() {
    let mut declared = declared(&metadata());
    for outside in OUTSIDE {
        declared.remove(*outside);
    }
    for (name, homes) in HOMES {
        let matches = |used: &String| match name.strip_suffix('*') {
            Some(start) => used.starts_with(start),
            None => used == name,
        };
        for (room, uses) in &declared {
            let strayed: Vec<_> = uses.iter().filter(|used| matches(used)).collect();
            assert!(
                strayed.is_empty() || homes.contains(&room.as_str()),
                "{room} uses {strayed:?}: that belongs to {homes:?}"
            );
        }
    }
}

#[test]
fn core_stands_on_nothing_but_pure_crates_without_clock_and_randomness() {
    let metadata = metadata();
    let packages = metadata.workspace_packages();
    let core = packages.iter().find(|package| package.name == "warsha-core").unwrap();
    for used in core.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal) {
        assert!(CORE_MAY_USE.contains(&used.name.as_str()), "core uses {}", used.name);
        for feature in ["clock", "now", "v1", "v4", "v6", "v7", "fast-rng", "rng", "serde"] {
            assert!(!used.features.iter().any(|f| f == feature), "core asks {} for {feature}", used.name);
        }
    }
}

#[test]
fn nothing_that_ships_can_open_a_network_connection() {
    let metadata = metadata();
    let nodes: BTreeMap<&PackageId, _> =
        metadata.resolve.as_ref().unwrap().nodes.iter().map(|node| (&node.id, node)).collect();
    let mut waiting: VecDeque<&PackageId> = metadata
        .workspace_packages()
        .into_iter()
        .filter(|package| package.name == "warsha-app" || package.name == "warsha-cli")
        .map(|package| &package.id)
        .collect();
    assert_eq!(waiting.len(), 2);
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop_front() {
        if !seen.insert(id) {
            continue;
        }
        let name = metadata[id].name.as_str();
        assert!(!NETWORK.contains(&name), "{name} is in what people install");
        let normal = nodes[id]
            .deps
            .iter()
            .filter(|dep| dep.dep_kinds.iter().any(|k| k.kind == DependencyKind::Normal));
        waiting.extend(normal.map(|dep| &dep.pkg));
    }
    assert!(seen.len() > 100, "the walk ended early");
}

/// Our own files with one of these endings, with their text, by path from the root.
fn our_files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    let mut waiting: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(path) = waiting.pop() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "dist", "gen", "generated", "target", "fixtures", "golden", "test-results"]
                .contains(&name.as_str())
            {
                waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let place = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            found.push((place, std::fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    assert!(!found.is_empty(), "nothing of ours is in {folders:?}");
    found
}

/// Lines of code (comments left out) that hold one of the words, as `path:line: text`.
fn lines_with(files: &[(String, String)], words: &[&str]) -> Vec<String> {
    files
        .iter()
        .flat_map(|(place, text)| {
            text.lines().enumerate().map(move |(at, line)| (place, at + 1, line.trim()))
        })
        .filter(|(_, _, line)| !line.starts_with("//") && !line.starts_with('*'))
        .filter(|(_, _, line)| words.iter().any(|word| line.contains(word)))
        .map(|(place, at, line)| format!("{place}:{at}: {line}"))
        .collect()
}

#[test]
fn clock_ids_and_files_stay_out_of_the_rooms_that_are_given_them() {
    const CLOCKS: &[&str] =
        &["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "now_v7", "new_v4"];
    let pure = our_files(
        &["src-tauri/crates/core/src", "src-tauri/crates/words/src", "src-tauri/crates/print/src"],
        &[".rs"],
    );
    assert_eq!(lines_with(&pure, CLOCKS), Vec::<String>::new());
    let given = our_files(&["src-tauri/crates/store/src", "src-tauri/crates/exchange/src"], &[".rs"]);
    // A time limit on reading a hostile file measures its own patience, not the time of day.
    let times_of_day: Vec<&str> = CLOCKS.iter().copied().filter(|clock| *clock != "Instant::now").collect();
    assert_eq!(lines_with(&given, &times_of_day), Vec::<String>::new());
    let core = our_files(&["src-tauri/crates/core/src"], &[".rs"]);
    assert_eq!(
        lines_with(&core, &["std::fs", "std::net", "std::env", "println!", "serde"]),
        Vec::<String>::new()
    );
}

#[test]
fn unsafe_code_is_allowed_in_one_place_only() {
    let rust = our_files(&["src-tauri", "tests"], &[".rs"]);
    let allowed = lines_with(&rust, &["allow(unsafe_code)"]);
    let strays: Vec<_> = allowed
        .iter()
        .filter(|line| {
            !line.starts_with("src-tauri/src/environment.rs:")
                && !line.starts_with("tests/it/architecture.rs:")
        })
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
    assert!(allowed.len() > strays.len(), "the one place has moved");
}

#[test]
fn no_test_is_skipped_focused_or_sleeping() {
    let own = "tests/it/architecture.rs:";
    let rust = lines_with(
        &our_files(&["src-tauri", "tests"], &[".rs"]),
        &["#[ignore", "thread::sleep", "todo!(", "unimplemented!(", "dbg!("],
    );
    let rust: Vec<_> = rust.into_iter().filter(|line| !line.starts_with(own)).collect();
    assert_eq!(rust, Vec::<String>::new());
    let scripts = our_files(&["ui/src", "tests/e2e"], &[".test.ts", ".spec.mjs", ".e2e.mjs"]);
    let skipped = [".skip(", ".only(", ".todo(", "skip: true", "xit(", "waitForTimeout(", "driver.sleep("];
    assert_eq!(lines_with(&scripts, &skipped), Vec::<String>::new());
}

#[test]
fn screen_reaches_tauri_through_one_door() {
    let files = our_files(&["ui/src"], &[".ts", ".svelte"]);
    let strays: Vec<_> = lines_with(&files, &["@tauri-apps/", "__TAURI"])
        .into_iter()
        .filter(|line| !line.starts_with("ui/src/backend/"))
        .collect();
    assert_eq!(strays, Vec::<String>::new());
}

#[test]
fn features_of_the_screen_do_not_know_each_other() {
    let features: BTreeSet<String> = our_files(&["ui/src/features"], &[".ts", ".svelte"])
        .iter()
        .filter_map(|(place, _)| place.split('/').nth(3).map(str::to_owned))
        .collect();
    let mut strays = Vec::new();
    for feature in &features {
        let files = our_files(&[&format!("ui/src/features/{feature}")], &[".ts", ".svelte"]);
        for other in features.iter().filter(|other| *other != feature) {
            let ways = [format!("/features/{other}/"), format!("'../{other}/"), format!("'../../{other}/")];
            strays.extend(lines_with(&files, &ways.each_ref().map(String::as_str)));
        }
    }
    assert_eq!(strays, Vec::<String>::new());
}

#[test]
fn empty_names_are_not_given() {
    let files = our_files(&["src-tauri", "tests/src"], &[".rs"]);
    let bad: Vec<_> = lines_with(&files, &["struct ", "enum ", "trait ", "mod "])
        .into_iter()
        .filter(|line| {
            let name = line.split(": ").nth(1).unwrap_or_default().to_lowercase();
            let words = name.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
            words.iter().any(|word| {
                ["manager", "service", "helper", "helpers", "util", "utils", "common", "misc"]
                    .iter()
                    .any(|empty| word.ends_with(empty))
            })
        })
        .collect();
    assert_eq!(bad, Vec::<String>::new());
}

/// Messages of a Fluent file: each key (attributes as `key.attribute`) with the variables its text uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (start, rest) = line.split_once('=').unwrap_or((line, ""));
        let name = start.trim();
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        };
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
            && line.contains('=')
            && is_name(name)
        {
            name.clone_into(&mut message);
            key.clone_from(&message);
            found.entry(key.clone()).or_default();
        } else if let Some(attribute) =
            name.strip_prefix('.').filter(|name| line.starts_with(' ') && is_name(name))
        {
            key = format!("{message}.{attribute}");
            found.entry(key.clone()).or_default();
        }
        let text = if line.contains('=') && (name == key || name.starts_with('.')) { rest } else { line };
        for part in text.split('$').skip(1) {
            let variable: String =
                part.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
            found.entry(key.clone()).or_default().insert(variable);
        }
    }
    found
}

fn language(code: &str) -> BTreeMap<String, BTreeSet<String>> {
    our_files(&[&format!("ui/locales/{code}")], &[".ftl"])
        .iter()
        .flat_map(|(_, text)| messages(text))
        .collect()
}

#[test]
fn every_message_is_said_in_english_and_french_with_the_same_variables() {
    let (english, french) = (language("en"), language("fr"));
    assert!(english.len() > 50, "only {} messages were read", english.len());
    let missing: Vec<_> = english.keys().filter(|key| !french.contains_key(*key)).collect();
    assert!(missing.is_empty(), "not said in French: {missing:?}");
    let extra: Vec<_> = french.keys().filter(|key| !english.contains_key(*key)).collect();
    assert!(extra.is_empty(), "said only in French: {extra:?}");
    let differing: Vec<_> =
        english.iter().filter(|(key, variables)| french[*key] != **variables).map(|(key, _)| key).collect();
    assert!(differing.is_empty(), "other variables in French: {differing:?}");
}

#[test]
fn fluent_reader_of_this_test_sees_keys_attributes_and_variables() {
    let text = "# note = no\nopen = Open { $title }\n    .label = { $count ->\n        [one] one\n       *[other] { $count } more\n    }\n-brand = Warsha\n";
    let read = messages(text);
    assert_eq!(read.keys().collect::<Vec<_>>(), ["-brand", "open", "open.label"]);
    assert_eq!(read["open"], ["title".to_owned()].into());
    assert_eq!(read["open.label"], ["count".to_owned()].into());
}

#[test]
fn window_may_do_nothing_but_its_four_commands_and_listen() {
    let read = |path: &str| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(root().join(path)).unwrap()).unwrap()
    };
    let capabilities = std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap().count();
    assert_eq!(capabilities, 1);
    let permissions = read("src-tauri/capabilities/document-window.json")["permissions"].clone();
    let ours = ["allow-call", "allow-pick-open", "allow-pick-save", "allow-open-externally"];
    let listening = ["core:event:allow-listen", "core:event:allow-unlisten"];
    assert_eq!(permissions, serde_json::json!([ours.as_slice(), listening.as_slice()].concat()));

    let app = read("src-tauri/tauri.conf.json")["app"].clone();
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"]["assetProtocol"]["enable"], false);
    assert_eq!(app["security"]["csp"]["script-src"], "'self'");
    assert_eq!(app["security"]["csp"]["worker-src"], "'self' blob:");
}
