//! `test`: every test there is, stage by stage, and one closing line.

use std::path::Path;
use std::process::Command;

use crate::counts::{self, Counts};
use crate::house::House;
use crate::process::{self, say};
use crate::setup::{self, Need};

/// One runner with its own way of counting.
struct Stage {
    name: &'static str,
    run: fn(&House) -> Result<Counts, String>,
}

const STAGES: &[Stage] = &[
    Stage { name: "rust", run: rust },
    Stage { name: "doc", run: doc },
    Stage { name: "screen", run: screen },
    Stage { name: "browser", run: browser },
    Stage { name: "window", run: window },
];

/// `cargo xtask test [--only NAME]…`.
///
/// # Errors
/// An empty sentence when anything failed: the last line of this command is its verdict.
pub fn test(house: &House, words: &[String]) -> Result<(), String> {
    let mut stages = chosen(words)?;
    if !cfg!(target_os = "linux") {
        println!(
            "This system has no free WebDriver for its own webview; the real window is tested on Linux."
        );
        stages.retain(|stage| stage.name != "window");
    }
    let mut table = Vec::new();
    let mut sum = Counts::default();
    let prepared = prepare(house, &stages);
    if let Err(sentence) = &prepared {
        println!("Preparing failed: {sentence}");
    }
    for stage in stages {
        say(&format!("Stage {}", stage.name));
        let counts = match (stage.run)(house) {
            Ok(counts) if counts == Counts::default() && stage.name != "doc" => {
                println!("No test ran, which counts as a failure.");
                Counts { passed: 0, failed: 1 }
            }
            Ok(counts) => counts,
            Err(sentence) => {
                println!("The stage could not run: {sentence}");
                Counts { passed: 0, failed: 1 }
            }
        };
        table.push((stage.name, counts));
        sum += counts;
    }
    if prepared.is_err() && sum.failed == 0 {
        sum.failed = 1;
    }
    say("Result");
    for (name, counts) in table {
        println!("{name:>9}: {:>5} passed {:>4} failed", counts.passed, counts.failed);
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { Ok(()) } else { Err(String::new()) }
}

fn chosen(words: &[String]) -> Result<Vec<&'static Stage>, String> {
    let mut names = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        match (word.as_str(), rest.next()) {
            ("--only", Some(name)) if STAGES.iter().any(|stage| stage.name == name) => {
                names.push(name.as_str());
            }
            _ => return Err("`test` takes --only rust, doc, screen, browser or window.".to_owned()),
        }
    }
    Ok(STAGES.iter().filter(|stage| names.is_empty() || names.contains(&stage.name)).collect())
}

/// Set-up and builds that several stages share, so that each is done once and shown apart from the tests.
fn prepare(house: &House, stages: &[&Stage]) -> Result<(), String> {
    let wants = |name: &str| stages.iter().any(|stage| stage.name == name);
    setup::system(house, Need::Tests)?;
    // The window's build takes the screen in, so it comes first.
    setup::screen(house)?;
    if wants("rust") || wants("browser") || wants("window") {
        say("Build everything");
        // One selection of targets for every stage: another would resolve other features and build half of it twice.
        process::run(cargo_all(house, "build").args(["--bins", "--tests"]))?;
    }
    if wants("window") {
        setup::tauri_driver(house)?;
    }
    Ok(())
}

/// `cargo COMMAND` over everything of ours that can be built here.
pub fn cargo_all(house: &House, command: &str) -> Command {
    let mut cargo = house.cargo();
    cargo.args([command, "--workspace"]);
    if cfg!(windows) {
        // Windows does not let a running program be replaced, and we are running.
        cargo.args(["--exclude", "xtask"]);
    }
    cargo
}

fn rust(house: &House) -> Result<Counts, String> {
    let mut cargo;
    let nextest = process::exists("cargo-nextest", "--version");
    if nextest {
        cargo = house.cargo();
        cargo.args(["nextest", "run", "--workspace", "--bins", "--tests", "--no-fail-fast"]);
        if cfg!(windows) {
            cargo.args(["--exclude", "xtask"]);
        }
    } else {
        cargo = cargo_all(house, "test");
        cargo.args(["--bins", "--tests", "--no-fail-fast"]);
    }
    let heard = process::hear(&mut cargo)?;
    let counted = if nextest { counts::of_nextest(&heard.text) } else { counts::of_cargo_test(&heard.text) };
    verdict(heard.ok, counted)
}

fn doc(house: &House) -> Result<Counts, String> {
    let heard = process::hear(cargo_all(house, "test").args(["--doc", "--no-fail-fast"]))?;
    verdict(heard.ok, counts::of_cargo_test(&heard.text))
}

fn screen(house: &House) -> Result<Counts, String> {
    let report = report_file(house, "screen.json")?;
    let mut vitest = house.npx(&house.ui());
    vitest.args(["vitest", "run", "--reporter=default", "--reporter=json"]);
    vitest.arg(format!("--outputFile.json={}", report.display())).env("NO_COLOR", "1");
    let heard = process::hear(&mut vitest)?;
    verdict(heard.ok, counts::of_vitest(&std::fs::read_to_string(report).unwrap_or_default()))
}

fn browser(house: &House) -> Result<Counts, String> {
    let chromium = setup::chromium().ok_or("there is no Chromium here; set WARSHA_CHROMIUM to one")?;
    let report = report_file(house, "browser.tap")?;
    let mut node = node_tests(house, house.node(&house.e2e()), &report);
    node.args(specs(&house.e2e().join("browser"), ".spec.mjs")?);
    node.env("WARSHA_CHROMIUM", chromium);
    let heard = process::hear(&mut node)?;
    verdict(heard.ok, counts::of_tap(&std::fs::read_to_string(report).unwrap_or_default()))
}

fn window(house: &House) -> Result<Counts, String> {
    let driver = setup::tauri_driver(house)?;
    let report = report_file(house, "window.tap")?;
    let mut xvfb = house.with_tools(Command::new("xvfb-run"), &house.e2e());
    xvfb.args(["-a", "-s", "-screen 0 1500x960x24", "dbus-run-session", "--", "node"]);
    let mut xvfb = node_tests(house, xvfb, &report);
    xvfb.args(specs(&house.e2e().join("window"), ".e2e.mjs")?);
    xvfb.env("WARSHA_TAURI_DRIVER", driver).env("WARSHA_APP", house.built("warsha-app"));
    // Wayland would win over the private X server, and the tests would open windows on someone's desk.
    xvfb.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
    let heard = process::hear(&mut xvfb)?;
    verdict(heard.ok, counts::of_tap(&std::fs::read_to_string(report).unwrap_or_default()))
}

/// Node's own runner: readable on the screen, TAP in a file for us, one file at a time on a small machine.
fn node_tests(house: &House, mut node: Command, report: &Path) -> Command {
    node.args(["--test", "--test-concurrency=1", "--test-timeout=600000"]);
    node.args(["--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=tap"]);
    node.arg(format!("--test-reporter-destination={}", report.display()));
    node.env("WARSHA_HTTP_HOST", house.built("http-host"));
    node.env("WARSHA_UI", house.ui().join("dist"));
    node
}

fn specs(folder: &Path, ending: &str) -> Result<Vec<std::path::PathBuf>, String> {
    let entries =
        std::fs::read_dir(folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    if files.is_empty() { Err(format!("there is no *{ending} in {}", folder.display())) } else { Ok(files) }
}

/// A report's place, with the report of an earlier run taken away so that it cannot be counted again.
fn report_file(house: &House, name: &str) -> Result<std::path::PathBuf, String> {
    let folder = house.target.join("test-reports");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    let path = folder.join(name);
    let _ = std::fs::remove_file(&path);
    Ok(path)
}

/// A runner that ended badly has at least one failure, whatever it counted.
fn verdict(ok: bool, counted: Option<Counts>) -> Result<Counts, String> {
    let mut counts = counted.ok_or("its result could not be read")?;
    if !ok && counts.failed == 0 {
        counts.failed = 1;
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runner_that_ends_badly_has_a_failure() {
        let counted = Some(Counts { passed: 3, failed: 0 });
        assert_eq!(verdict(false, counted), Ok(Counts { passed: 3, failed: 1 }));
        assert_eq!(verdict(true, counted), Ok(Counts { passed: 3, failed: 0 }));
        assert!(verdict(true, None).is_err());
    }

    #[test]
    fn stages_are_chosen_by_name() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let names = |text: &str| chosen(&words(text)).map(|s| s.iter().map(|s| s.name).collect::<Vec<_>>());
        assert_eq!(names("").map(|all| all.len()), Ok(STAGES.len()));
        assert_eq!(names("--only window --only rust"), Ok(vec!["rust", "window"]));
        assert!(names("--only everything").is_err());
        assert!(names("--fast").is_err());
    }
}
