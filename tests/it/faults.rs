//! Programs that are killed in the middle of writing. A longer run, for the record: `cargo run -p warsha-tests --bin kill -- 1000`.

use std::path::Path;
use std::process::Command;

use warsha_tests::kill::{self, Work};

/// How many writers are killed.
const ROUNDS: usize = 20;
/// How many are killed in the middle of a rush at the door.
const RUSHES: usize = 50;

/// Starts a writer as a program of its own.
fn writer(what: &'static str) -> impl Fn(&Path, &Path) -> Command {
    move |path, home| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kill"));
        command.arg(what).arg(path).arg(home);
        command
    }
}

#[test]
fn writer_killed_in_the_middle_loses_nothing_that_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let sum = kill::rounds(writer("write"), Work::Changes, folder.path(), ROUNDS, 20_240_610).unwrap();
    assert_eq!(sum.kills, ROUNDS);
    // Otherwise the writers were killed before or after their work, and nothing was proved.
    assert!(sum.acknowledged > 5 * ROUNDS, "{sum:?}");
    assert!(sum.logs_left > ROUNDS / 4 && sum.locks_left > ROUNDS / 4, "{sum:?}");
}

#[test]
fn desk_killed_fifty_times_in_the_rush_has_every_scan_that_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let sum = kill::rounds(writer("scan"), Work::Scans, folder.path(), RUSHES, 20_261_123).unwrap();
    assert_eq!(sum.kills, RUSHES);
    assert!(sum.acknowledged > 5 * RUSHES, "{sum:?}");
    assert!(sum.logs_left > RUSHES / 4 && sum.locks_left > RUSHES / 4, "{sum:?}");
}

#[test]
fn writer_left_alone_makes_every_change_and_leaves_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, home) = (folder.path().join("w.warsha"), folder.path().join("home"));
    kill::make(&path, &home).unwrap();
    let mut out = Vec::new();
    kill::write(&path, &home, Work::Changes, &mut out).unwrap();
    let lines = String::from_utf8(out).unwrap();
    assert_eq!(lines.lines().count(), kill::WRITES + 1);
    let files = folder.path().read_dir().unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(files.count(), 1);
}
