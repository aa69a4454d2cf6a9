//! Developer commands: `cargo xtask run | test | check | bindings | bench | package | setup`.
//!
//! Each command does all the set-up it needs, so that a newcomer types one line on a fresh machine.
//! Only the standard library and serde_json: this must build in seconds, before anything else can.

mod bench;
mod bindings;
mod check;
mod counts;
mod house;
mod licences;
mod package;
mod process;
mod run;
mod setup;
mod test;

use std::process::ExitCode;

use house::House;

const HELP: &str = "\
Warsha's developer commands. Each does the set-up it needs: system packages, npm packages, builds.

Usage: cargo xtask <command> [options]

  run       Build everything and open the window on a fresh copy of the sample workshop.
            Without a display it says so and does the same job through the command line: the
            sample is made, a delegate is checked in, programme and signature sheet are written
            to out/.
              --headless     do that even where there is a display
  test      Run every test there is: Rust, screen, browser and real window. Ends with one line
            `N passed, N failed`; a stage that could not run counts as failed.
              --only NAME    one stage: rust, doc, screen, browser or window (may be repeated)
  check     What a reviewer should not have to say: formatting, clippy, rustdoc, svelte-check,
            eslint, generated types, translations, licences.
              --only NAME    one check: fmt, clippy, rustdoc, screen, bindings, words, licences
  bindings  Write the TypeScript types of the wire into ui/src/backend/generated.
              --check        only say whether they are fresh
  bench     Run the benchmarks. What follows is handed on, e.g. `bench -- search`.
  package   Build what people install, for this system: .deb and AppImage on Linux, .msi on
            Windows, .dmg on macOS.
  setup     Only the set-up. On Debian and Ubuntu missing packages are named, then installed with
            apt-get (through sudo when you are not root); elsewhere it says what is missing and
            how to get it.

The command line itself is `cargo run -- --help`.
";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    if matches!(command.as_str(), "" | "help" | "--help" | "-h")
        || rest.iter().any(|w| w == "--help" || w == "-h")
    {
        print!("{HELP}");
        return ExitCode::from(if command.is_empty() { 2 } else { 0 });
    }
    let outcome = House::find().and_then(|house| match command.as_str() {
        "run" => run::run(&house, &rest),
        "test" => test::test(&house, &rest),
        "check" => check::check(&house, &rest),
        "bindings" => bindings::bindings(&house, &rest),
        "bench" => bench::bench(&house, &rest),
        "package" => package::package(&house, &rest),
        "setup" => setup::everything(&house),
        other => Err(format!("There is no command '{other}'. `cargo xtask --help` lists them.")),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // `test` has already ended with its one line, and nothing may follow it.
            if !sentence.is_empty() {
                eprintln!("xtask: {sentence}");
            }
            ExitCode::FAILURE
        }
    }
}
