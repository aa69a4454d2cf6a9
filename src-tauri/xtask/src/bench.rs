//! `bench`: the benchmarks of tests/bench.

use crate::house::House;
use crate::process;
use crate::setup::{self, Need};

/// `cargo xtask bench [-- FILTER …]`.
pub fn bench(house: &House, words: &[String]) -> Result<(), String> {
    setup::system(house, Need::Rust)?;
    let mut cargo = house.cargo();
    cargo.args(["bench", "--package", "warsha-bench"]);
    let handed_on = words.iter().skip_while(|word| *word == "--");
    process::run(cargo.arg("--").args(handed_on))
}
