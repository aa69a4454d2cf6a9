//! A writer that is killed in the middle of its work, again and again: what it said was saved must be there.
//!
//! The writer is a process of its own that works through the api and prints a line after every change that has returned.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use warsha_api::Backend;

use crate::host::TestHost;
use crate::workshop::first_morning;

/// How many changes a writer makes when nobody kills it.
pub const WRITES: usize = 200;

/// How many badges it scans, each of somebody who was not in yet.
pub const SCANS: usize = 100;

/// What a writer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Even changes write their number into the note of a delegate, odd ones check a delegate in for a half-day.
    Changes,
    /// A rush at the door: one badge after the other, each of somebody who was not in yet.
    Scans,
}

impl Work {
    /// How many acknowledgements a writer gives when nobody kills it.
    const fn length(self) -> usize {
        match self {
            Self::Changes => WRITES,
            Self::Scans => SCANS,
        }
    }
}

/// What came of some rounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// How many writers were killed.
    pub kills: usize,
    /// Changes that writers said were saved.
    pub acknowledged: usize,
    /// Changes that were saved although the writer was killed before it could say so; one per round at most.
    pub unsaid: usize,
    /// How often a lock file was left behind.
    pub locks_left: usize,
    /// How often a log that had to be brought in was left behind.
    pub logs_left: usize,
    /// How long the rounds took.
    pub took: Duration,
}

/// Makes the workshop that every round begins with: the sample, closed.
///
/// # Errors
/// A sentence.
pub fn make(path: &Path, home: &Path) -> Result<(), String> {
    let mut backend = Backend::new(TestHost::standing_at(first_morning(), home));
    said(&mut backend, "open_sample", json!({ "path": path }))?;
    said(&mut backend, "close_workshop", json!({})).map(|_| ())
}

/// The writer: opens a workshop and changes it, one acknowledged change after the other.
///
/// # Errors
/// A sentence.
pub fn write(path: &Path, home: &Path, work: Work, out: &mut dyn Write) -> Result<(), String> {
    let mut backend = Backend::new(TestHost::standing_at(first_morning(), home));
    said(&mut backend, "open_workshop", json!({ "path": path, "passphrase": null, "read_only": false }))?;
    let line = |out: &mut dyn Write, text: String| {
        writeln!(out, "{text}").and_then(|()| out.flush()).map_err(|error| error.to_string())
    };
    match work {
        Work::Changes => write_changes(&mut backend, |said| line(out, said))?,
        Work::Scans => write_scans(&mut backend, |said| line(out, said))?,
    }
    said(&mut backend, "close_workshop", json!({})).map(|_| ())
}

fn periods(backend: &mut Backend) -> Result<Vec<String>, String> {
    let desk = said(backend, "check_in_desk", json!({}))?;
    Ok(list(&desk["periods"]).iter().filter_map(|period| period["key"].as_str().map(str::to_owned)).collect())
}

fn write_changes(
    backend: &mut Backend,
    mut line: impl FnMut(String) -> Result<(), String>,
) -> Result<(), String> {
    let people = ids(&said(backend, "delegations", json!({}))?);
    let periods = periods(backend)?;
    line("open".to_owned())?;
    for change in 0..WRITES {
        if change % 2 == 0 {
            let delegate = &people[(change / 2) % people.len()];
            let order = json!({ "ids": [delegate], "details": { "note": change.to_string() } });
            said(backend, "edit_delegates", order)?;
        } else {
            let nth = change / 2;
            let order = json!({
                "delegate": people[nth % people.len()], "period": periods[nth / people.len()], "way": "typed",
                "anyway": true,
            });
            said(backend, "check_in", order)?;
        }
        line(change.to_string())?;
    }
    Ok(())
}

/// Who is scanned for which period, in order: everybody who is expected, one half-day after the other. Badge and id.
fn rush(backend: &mut Backend) -> Result<Vec<(String, String, String)>, String> {
    let view = said(backend, "delegations", json!({}))?;
    let comes = |one: &&Value| {
        !["waiting", "declined", "cancelled", "replaced"]
            .contains(&one["status"].as_str().unwrap_or_default())
    };
    let mut people: Vec<(String, String)> = Vec::new();
    for one in list(&view["delegates"]).iter().filter(comes) {
        let card = said(backend, "desk_card", json!({ "id": one["id"] }))?;
        let text = |key: &str| card[key].as_str().unwrap_or_default().to_owned();
        people.push((text("id"), text("badge")));
    }
    let periods = periods(backend)?;
    let everybody =
        |period: String| people.clone().into_iter().map(move |(id, badge)| (badge, id, period.clone()));
    let rush: Vec<_> = periods.into_iter().flat_map(everybody).take(SCANS).collect();
    if rush.len() < SCANS {
        return Err(format!("the sample has only {} people and half-days to scan", rush.len()));
    }
    Ok(rush)
}

fn write_scans(
    backend: &mut Backend,
    mut line: impl FnMut(String) -> Result<(), String>,
) -> Result<(), String> {
    let rush = rush(backend)?;
    line("open".to_owned())?;
    for (at, (badge, _, period)) in rush.iter().enumerate() {
        let reply = said(backend, "check_in", json!({ "text": badge, "period": period, "way": "scanned" }))?;
        if reply["answer"] != "checked_in" {
            return Err(format!("{badge} was answered {}", reply["answer"]));
        }
        line(at.to_string())?;
    }
    Ok(())
}

/// Kills `rounds` writers at points that `seed` decides, and looks at what each of them left.
///
/// `writer` starts one with a path and a home.
///
/// # Errors
/// A sentence on the first change that was acknowledged and is not there, or the first file that does not open.
pub fn rounds(
    writer: impl Fn(&Path, &Path) -> Command,
    work: Work,
    folder: &Path,
    rounds: usize,
    seed: u64,
) -> Result<Rounds, String> {
    let began = Instant::now();
    let mut dice = Dice(seed);
    let mut sum = Rounds::default();
    let base = folder.join("base.warsha");
    make(&base, &folder.join("home"))?;
    for round in 0..rounds {
        let place = folder.join(format!("round-{round}"));
        let path = place.join("w.warsha");
        std::fs::create_dir_all(&place)
            .and_then(|()| std::fs::copy(&base, &path))
            .map_err(|e| e.to_string())?;
        let told = |error: String| format!("round {round} of seed {seed}: {error}");
        let acknowledged =
            killed(writer(&path, &place.join("home")), work, &mut dice, round % 4 == 3).map_err(told)?;
        sum.kills += 1;
        sum.acknowledged += acknowledged;
        sum.locks_left += usize::from(place.join(".w.warsha.lock").exists());
        sum.logs_left += usize::from(place.join("w.warsha-wal").metadata().is_ok_and(|wal| wal.len() > 0));
        sum.unsaid += examine(&path, &place.join("home"), work, acknowledged).map_err(told)?;
        std::fs::remove_dir_all(&place).map_err(|e| e.to_string())?;
    }
    sum.took = began.elapsed();
    Ok(sum)
}

/// Starts a writer and kills it: after so many acknowledgements and a moment more, or at any moment from its start.
fn killed(mut command: Command, work: Work, dice: &mut Dice, early: bool) -> Result<usize, String> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(|e| e.to_string())?;
    let Some(output) = child.stdout.take() else { return Err("the writer has no output".to_owned()) };
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let mut last = None;
    if early {
        spin(dice.below(60_000));
    } else {
        // The first line only says that the workshop is open.
        let until = 1 + dice.below(work.length() as u64 - 5) as usize;
        last = lines.by_ref().take(until).last();
        spin(dice.below(4_000));
    }
    child.kill().map_err(|e| e.to_string())?;
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.code() == Some(1) {
        return Err("the writer gave up by itself".to_owned());
    }
    // What it had said before it died may still be in the pipe.
    let last = lines.last().or(last);
    Ok(last.and_then(|line| line.parse::<usize>().ok()).map_or(0, |change| change + 1))
}

/// Looks at the workshop `w.warsha` whose writer acknowledged so many changes. Answers how many more are there.
///
/// # Errors
/// A sentence when a change is missing, the file does not open, or the next change is not possible.
pub fn examine(path: &Path, home: &Path, work: Work, acknowledged: usize) -> Result<usize, String> {
    let mut backend = Backend::new(TestHost::standing_at(first_morning(), home));
    // For writing: a lock left behind must not lock anybody out, and a file that was not closed is checked as it is opened.
    let open =
        said(&mut backend, "open_workshop", json!({ "path": path, "passphrase": null, "read_only": false }))?;
    if open["read_only"] != false {
        return Err("it opens for reading only".to_owned());
    }
    let there = match work {
        Work::Changes => changes_there(&mut backend, acknowledged)?,
        Work::Scans => scans_there(&mut backend, acknowledged)?,
    };
    // A copy is checked page by page before it gets its name, and the next change must be possible.
    let copy = home.join("copy.warsha");
    said(&mut backend, "save_copy", json!({ "path": copy }))?;
    let people = ids(&said(&mut backend, "delegations", json!({}))?);
    let order = json!({ "ids": [people[0]], "details": { "note": "after" } });
    said(&mut backend, "edit_delegates", order)?;
    said(&mut backend, "close_workshop", json!({}))?;
    let left = [path.with_file_name("w.warsha-wal"), path.with_file_name(".w.warsha.lock")];
    match left.iter().find(|file| file.exists()) {
        Some(file) => Err(format!("{} is left after closing", file.display())),
        None => Ok(there - acknowledged),
    }
}

/// How many changes are there: those acknowledged, or one more.
fn changes_there(backend: &mut Backend, acknowledged: usize) -> Result<usize, String> {
    let view = said(backend, "delegations", json!({}))?;
    let people = ids(&view);
    let notes: HashMap<&str, &str> = list(&view["delegates"])
        .iter()
        .filter_map(|delegate| Some((delegate["id"].as_str()?, delegate["note"].as_str()?)))
        .collect();
    let note_after = |changes: usize, person: usize| {
        let mut mine = (0..changes).step_by(2).filter(|change| (change / 2) % people.len() == person);
        mine.next_back().map(|change| change.to_string())
    };
    let info = said(backend, "info", json!({}))?;
    let checked_in: u64 = info["by_period"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values())
        .filter_map(Value::as_u64)
        .sum();
    let fits = |changes: usize| {
        let notes_fit = people.iter().enumerate().all(|(at, id)| {
            note_after(changes, at).is_none_or(|wanted| notes.get(id.as_str()) == Some(&wanted.as_str()))
        });
        notes_fit && checked_in == (changes / 2) as u64
    };
    // The change under way may have been saved without a word.
    (acknowledged..=acknowledged + 1)
        .find(|&changes| fits(changes))
        .ok_or_else(|| format!("{acknowledged} changes were acknowledged, {checked_in} check-ins are there"))
}

/// How many scans are there: those acknowledged, each of them, or one more, and nobody else.
fn scans_there(backend: &mut Backend, acknowledged: usize) -> Result<usize, String> {
    let rush = rush(backend)?;
    let grid = said(backend, "attendance", json!({}))?;
    let column = |key: &str| list(&grid["periods"]).iter().position(|period| period["key"] == *key);
    let is_in = |(_, id, period): &(String, String, String)| {
        let line = list(&grid["people"]).iter().find(|line| line["id"] == **id);
        let cell = column(period).and_then(|at| line.map(|line| &line["cells"][at]));
        cell.and_then(Value::as_str).is_some_and(|cell| cell.starts_with('p'))
    };
    if let Some(lost) = rush.iter().take(acknowledged).position(|scan| !is_in(scan)) {
        return Err(format!("{acknowledged} scans were acknowledged, and number {lost} is not there"));
    }
    let there = rush.iter().filter(|scan| is_in(scan)).count();
    if there > acknowledged + 1 {
        return Err(format!("{acknowledged} scans were acknowledged, and {there} are there"));
    }
    Ok(there)
}

fn said(backend: &mut Backend, name: &str, args: Value) -> Result<Value, String> {
    backend.call(name, args).map(|reply| reply.value).map_err(|error| format!("{name}: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The delegates in the order of their numbers.
fn ids(view: &Value) -> Vec<String> {
    list(&view["delegates"])
        .iter()
        .filter_map(|delegate| delegate["id"].as_str().map(str::to_owned))
        .collect()
}

/// Burns time: a sleep would end on the scheduler's beat, and the kill should fall anywhere.
fn spin(microseconds: u64) {
    let until = Instant::now() + Duration::from_micros(microseconds);
    while Instant::now() < until {
        std::hint::spin_loop();
    }
}

/// Numbers that a seed decides (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }
}
