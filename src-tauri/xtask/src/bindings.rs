//! `bindings`: the wire's types as TypeScript.

use crate::house::House;
use crate::process;
use crate::setup::{self, Need};

/// `cargo xtask bindings [--check]`.
pub fn bindings(house: &House, words: &[String]) -> Result<(), String> {
    let check = match words {
        [] => false,
        [word] if word == "--check" => true,
        _ => return Err("`bindings` takes only --check.".to_owned()),
    };
    setup::system(house, Need::Rust)?;
    let mut cargo = house.cargo();
    cargo.args(["run", "--quiet", "--package", "warsha-api", "--bin", "bindings", "--"]);
    cargo.arg(house.ui().join("src").join("backend").join("generated"));
    if check {
        cargo.arg("--check");
    }
    process::run(&mut cargo).map_err(|sentence| {
        if check {
            "The generated types are stale. Run `cargo xtask bindings` and commit them.".to_owned()
        } else {
            sentence
        }
    })
}
