//! `run`: the window on a fresh sample, or the same job without a display.

use std::path::Path;
use std::process::Command;

use crate::house::House;
use crate::process::{self, say};
use crate::setup::{self, Need};

/// `cargo xtask run`.
pub fn run(house: &House, words: &[String]) -> Result<(), String> {
    let headless = match words {
        [] => false,
        [word] if word == "--headless" => true,
        _ => return Err("`run` takes only --headless.".to_owned()),
    };
    if headless || !has_display() {
        if !headless {
            println!(
                "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
            );
        }
        println!(
            "The same job is done through the command line, which uses the same use cases as the window."
        );
        return without_window(house);
    }
    setup::system(house, Need::Window)?;
    setup::screen(house)?;
    say("Build the app");
    process::run(house.cargo().args(["build", "--package", "warsha-app"]))?;
    say("Open the window on a fresh copy of the sample workshop (close the window to end)");
    process::run(Command::new(house.built("warsha-app")).arg("--sample").current_dir(&house.root))
}

fn has_display() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn without_window(house: &House) -> Result<(), String> {
    setup::system(house, Need::Rust)?;
    say("Build the command line");
    process::run(house.cargo().args(["build", "--package", "warsha-cli"]))?;

    let out = house.root.join("out");
    let file = out.join("sample.warsha");
    std::fs::create_dir_all(&out).map_err(|e| format!("{} cannot be made: {e}", out.display()))?;
    for old in ["sample.warsha", "sample.warsha-wal", "sample.warsha-shm"] {
        match std::fs::remove_file(out.join(old)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("{} is in the way and cannot be removed: {e}", out.join(old).display()));
            }
            _ => {}
        }
    }
    let warsha = |words: &[&str], paths: &[(&str, &Path)]| {
        let mut command = Command::new(house.built("warsha"));
        command.args(words).current_dir(&house.root);
        for (option, path) in paths {
            if !option.is_empty() {
                command.arg(option);
            }
            command.arg(path.strip_prefix(&house.root).unwrap_or(path));
        }
        process::run(&mut command)
    };
    let (programme, attendance) = (out.join("programme.pdf"), out.join("attendance.pdf"));
    let at = file.strip_prefix(&house.root).unwrap_or(&file).to_string_lossy().into_owned();
    say("Make the sample workshop");
    warsha(&["sample", &at], &[])?;
    warsha(&["info", &at], &[])?;
    say("Check a delegate in");
    warsha(&["check-in", &at, "nyakuoth"], &[])?;
    say("Print");
    warsha(&["print", "programme", &at, "--lang", "en"], &[("-o", &programme)])?;
    warsha(&["print", "attendance", &at, "--day", "1", "--lang", "en"], &[("-o", &attendance)])?;
    println!("\nDone. The workshop and its papers:");
    for path in [&file, &programme, &attendance] {
        println!("  {}", path.display());
    }
    Ok(())
}
