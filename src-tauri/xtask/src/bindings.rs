//! `bindings`: the wire's types as TypeScript.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::house::House;
use crate::process;
use crate::setup::{self, Need};
use crate::test;

/// `cargo xtask bindings [--check]`.
pub fn bindings(house: &House, words: &[String]) -> Result<(), String> {
    setup::system(house, Need::Window)?;
    let committed = house.ui().join("src").join("backend").join("generated");
    match words {
        [] => write(house, &committed),
        [word] if word == "--check" => {
            let fresh = house.target.join("bindings");
            // What an earlier version generated must not count as fresh.
            let _ = std::fs::remove_dir_all(&fresh);
            write(house, &fresh)?;
            compare(&texts(&fresh)?, &texts(&committed)?)
        }
        _ => Err("`bindings` takes only --check.".to_owned()),
    }
}

fn write(house: &House, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    // The whole workspace, as `test` builds it: one package alone takes other features of its libraries, and half the tree is
    // compiled once more.
    process::run(test::cargo_all(house, "build").args(["--quiet", "--bins"]))?;
    process::run(std::process::Command::new(house.built("bindings")).arg(folder))
}

/// Every file below a folder, by its path in it.
fn texts(folder: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        let unreadable = |e: std::io::Error| format!("{} cannot be read: {e}", path.display());
        if path.is_dir() {
            for entry in std::fs::read_dir(&path).map_err(unreadable)? {
                waiting.push(entry.map_err(unreadable)?.path());
            }
        } else {
            let place = path.strip_prefix(folder).unwrap_or(&path).to_owned();
            // Git may have given the committed ones the line ends of this system.
            found.insert(place, std::fs::read_to_string(&path).map_err(unreadable)?.replace("\r\n", "\n"));
        }
    }
    Ok(found)
}

fn compare(fresh: &BTreeMap<PathBuf, String>, committed: &BTreeMap<PathBuf, String>) -> Result<(), String> {
    let stale: Vec<String> = fresh
        .keys()
        .chain(committed.keys().filter(|place| !fresh.contains_key(*place)))
        .filter(|place| fresh.get(*place) != committed.get(*place))
        .map(|place| place.display().to_string())
        .collect();
    if stale.is_empty() {
        println!("The {} generated files are fresh.", fresh.len());
        Ok(())
    } else {
        Err(format!(
            "Generated types are stale ({}). Run `cargo xtask bindings` and commit them.",
            stale.join(", ")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
        list.iter().map(|(name, text)| (PathBuf::from(name), (*text).to_owned())).collect()
    }

    #[test]
    fn bindings_are_stale_when_a_file_differs_is_missing_or_left_over() {
        let fresh = files(&[("index.ts", "a"), ("Agenda.ts", "b")]);
        assert!(compare(&fresh, &fresh).is_ok());
        let other = files(&[("index.ts", "old"), ("Gone.ts", "c")]);
        let sentence = compare(&fresh, &other).unwrap_err();
        assert!(sentence.contains("(Agenda.ts, index.ts, Gone.ts)"), "{sentence}");
    }
}
