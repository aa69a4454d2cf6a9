//! Licences of everything that is shipped, against the list in deny.toml.
//!
//! cargo-deny does it where it is installed; otherwise the same list is read here, from what cargo and npm say.

use serde_json::Value;

use crate::house::House;
use crate::process;

/// npm packages that name no licence in their package.json but carry its text: looked at by hand.
const LICENCE_IN_FILE: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// Every crate and every npm package that is shipped has an allowed licence.
pub fn licences(house: &House) -> Result<(), String> {
    if process::exists("cargo-deny", "--version") {
        // Advisories are left out: they need the network.
        process::run(house.cargo().args(["deny", "--offline", "check", "bans", "licenses", "sources"]))?;
    } else {
        println!("cargo-deny is not installed; its licence rules are applied to `cargo metadata` here.");
        crates(house)?;
    }
    npm(house)
}

fn allowed(house: &House) -> Result<Vec<String>, String> {
    let path = house.root.join("deny.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
    let list = allow_list(&text);
    if list.is_empty() { Err("deny.toml allows no licence at all.".to_owned()) } else { Ok(list) }
}

fn crates(house: &House) -> Result<(), String> {
    let allowed = allowed(house)?;
    let answer = process::read(house.cargo().args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--all-features",
    ]))
    .ok_or("`cargo metadata` gave no answer.")?;
    let metadata: Value =
        serde_json::from_str(&answer).map_err(|e| format!("`cargo metadata` cannot be read: {e}"))?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let problems: Vec<String> = packages
        .iter()
        .filter_map(|package| {
            let licence = package["license"].as_str().unwrap_or_default();
            let name = package["name"].as_str().unwrap_or_default();
            (!satisfied(licence, &allowed)).then(|| format!("{name}: {}", shown(licence)))
        })
        .collect();
    told(packages.len(), "crates", &problems)
}

fn npm(house: &House) -> Result<(), String> {
    let allowed = allowed(house)?;
    let path = house.ui().join("package-lock.json");
    let text =
        std::fs::read_to_string(&path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
    let lock: Value =
        serde_json::from_str(&text).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
    let none = serde_json::Map::new();
    let shipped: Vec<_> = lock["packages"]
        .as_object()
        .unwrap_or(&none)
        .iter()
        // What only builds or tests the screen is not in what people install. A link leads to a folder of ours, which has an
        // entry of its own.
        .filter(|(place, package)| {
            !place.is_empty()
                && package["dev"] != true
                && package["devOptional"] != true
                && package["link"] != true
        })
        .collect();
    let problems: Vec<String> = shipped
        .iter()
        .filter_map(|(place, package)| {
            let name = place.rsplit_once("node_modules/").map_or(place.as_str(), |(_, name)| name);
            let by_hand =
                LICENCE_IN_FILE.iter().find(|(known, _)| *known == name).map(|(_, licence)| *licence);
            let licence = package["license"].as_str().or(by_hand).unwrap_or_default();
            (!satisfied(licence, &allowed)).then(|| format!("{place}: {}", shown(licence)))
        })
        .collect();
    told(shipped.len(), "npm packages", &problems)
}

fn shown(licence: &str) -> &str {
    if licence.is_empty() { "no licence is named" } else { licence }
}

fn told(count: usize, what: &str, problems: &[String]) -> Result<(), String> {
    if problems.is_empty() {
        println!("{count} {what}: every licence is allowed.");
        Ok(())
    } else {
        Err(format!("Licences that deny.toml does not allow ({what}):\n  {}", problems.join("\n  ")))
    }
}

/// The strings of `allow = [ … ]` in the `[licenses]` table.
fn allow_list(deny: &str) -> Vec<String> {
    let mut table = "";
    let mut inside = false;
    let mut list = Vec::new();
    for line in deny.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.starts_with('[') && !inside {
            table = line;
        }
        inside |= table == "[licenses]" && line.starts_with("allow") && line.contains('[');
        if inside {
            list.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
            inside = !line.contains(']');
        }
    }
    list
}

/// Whether an SPDX expression can be met from the list. The old form `A/B` means OR.
fn satisfied(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = any_of(&words, &mut at, allowed);
    met && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut met = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        let right = all_of(words, at, allowed);
        met = met || right;
    }
    met
}

fn all_of(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        let right = one(words, at, allowed);
        met = met && right;
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    *at += 1;
    let Some(word) = words.get(*at - 1) else { return false };
    if *word == "(" {
        let met = any_of(words, at, allowed);
        *at += 1;
        return met;
    }
    if words.get(*at) == Some(&"WITH") {
        // An exception only ever grants more.
        *at += 2;
    }
    allowed.iter().any(|name| name == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(expression: &str) -> bool {
        satisfied(expression, &["MIT".to_owned(), "Apache-2.0".to_owned(), "Unicode-3.0".to_owned()])
    }

    #[test]
    fn licence_expression_is_met_by_either_side_of_or() {
        assert!(met("MIT OR GPL-3.0"));
        assert!(met("GPL-3.0/MIT"));
        assert!(!met("GPL-3.0 OR LGPL-2.1"));
    }

    #[test]
    fn licence_expression_needs_both_sides_of_and() {
        assert!(met("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!met("MIT AND GPL-3.0"));
        assert!(!met("MIT AND (GPL-3.0 OR LGPL-2.1)"));
    }

    #[test]
    fn licence_with_an_exception_is_met_by_the_licence() {
        assert!(met("Apache-2.0 WITH LLVM-exception OR GPL-2.0"));
    }

    #[test]
    fn licence_that_is_missing_or_broken_is_not_met() {
        assert!(!met(""));
        assert!(!met("MIT OR"));
        assert!(!met("MIT MIT"));
    }

    #[test]
    fn allow_list_is_read_from_its_own_table() {
        let deny = "[bans]\nallow = [\"x\"]\n[licenses]\nallow = [ # why\n  \"MIT\", # \"no\"\n  \"ISC\",\n]\nother = [\"y\"]\n";
        assert_eq!(allow_list(deny), ["MIT", "ISC"]);
        assert_eq!(allow_list("[licenses]\nallow = [\"MIT\"]\n"), ["MIT"]);
    }
}
