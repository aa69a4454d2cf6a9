//! `check`: what a machine can say about the code before a person reads it.

use crate::house::House;
use crate::process::{self, say};
use crate::setup::{self, Need};
use crate::{bindings, licences};

type Check = (&'static str, fn(&House) -> Result<(), String>);

const CHECKS: &[Check] = &[
    ("fmt", |house| process::run(house.cargo().args(["fmt", "--all", "--check"]))),
    ("clippy", |house| {
        process::run(house.cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    }),
    ("rustdoc", |house| {
        process::run(
            house.cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"),
        )
    }),
    ("screen", |house| {
        process::run(house.npm(&house.ui()).args(["run", "check"]))?;
        process::run(house.npm(&house.ui()).args(["run", "lint", "--if-present"]))
    }),
    ("bindings", |house| bindings::bindings(house, &["--check".to_owned()])),
    ("words", |house| process::run(house.npm(&house.ui()).args(["run", "words"]))),
    ("licences", licences::licences),
];

/// `cargo xtask check [--only NAME]…`: all of them, even after one found something.
pub fn check(house: &House, words: &[String]) -> Result<(), String> {
    let mut names = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        match (word.as_str(), rest.next()) {
            ("--only", Some(name)) if CHECKS.iter().any(|(known, _)| known == name) => {
                names.push(name.as_str());
            }
            _ => {
                return Err(
                    "`check` takes --only fmt, clippy, rustdoc, screen, bindings, words or licences."
                        .to_owned(),
                );
            }
        }
    }
    let wants = |some: &[&str]| names.is_empty() || some.iter().any(|name| names.contains(name));
    setup::system(house, Need::Window)?;
    if wants(&["clippy", "rustdoc"]) {
        // The window's crate takes the built screen in, and does not compile without it.
        setup::screen(house)?;
    } else if wants(&["screen", "words"]) {
        setup::node(house)?;
        setup::npm_packages(house, &house.ui())?;
    }
    let mut found = Vec::new();
    for (name, run) in CHECKS.iter().filter(|(name, _)| wants(&[name])) {
        say(&format!("Check {name}"));
        if let Err(sentence) = run(house) {
            println!("{sentence}");
            found.push(*name);
        }
    }
    if found.is_empty() {
        println!("\nEverything is in order.");
        Ok(())
    } else {
        Err(format!("Not in order: {}.", found.join(", ")))
    }
}
