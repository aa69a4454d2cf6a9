//! Printers that this computer knows, by way of the system's own `lp`. Where there is none, pages go to the system's PDF viewer.

use crate::backend::{Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::host::Host;
use crate::wire::{Nothing, Printers};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;
use wait_timeout::ChildExt as _;

/// A print server that does not answer in this time is as good as none.
const PATIENCE: Duration = Duration::from_secs(4);

/// How a job is to be printed.
pub(super) struct Job<'a> {
    pub printer: &'a str,
    pub title: &'a str,
    pub copies: u32,
    pub duplex: bool,
    /// The sheet is turned over along its short edge: folded booklets.
    pub short_edge: bool,
    /// "a4", "letter", "a3".
    pub paper: &'a str,
}

/// Printers that pages can be sent to directly.
pub fn printers(backend: &mut Backend, _: Nothing) -> Outcome<Printers> {
    let host = &*backend.host;
    let names: Vec<String> = match lpstat(host, "-e") {
        Some(text) if host.program("lp").is_some() => text.lines().map(|l| l.trim().to_owned()).collect(),
        _ => Vec::new(),
    };
    // "system default destination: NAME", in the system's language.
    let usual =
        lpstat(host, "-d").and_then(|text| text.rsplit(':').next().map(|name| name.trim().to_owned()));
    let usual = usual.filter(|name| names.contains(name)).or_else(|| names.first().cloned());
    Ok(Printers { usual: usual.unwrap_or_default(), names }.into())
}

fn lpstat(host: &dyn Host, what: &str) -> Option<String> {
    let answer = run(Command::new(host.program("lpstat")?).arg(what)).ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// Hands a file to a printer's queue. When this returns the queue has its own copy.
pub(super) fn send(host: &dyn Host, file: &Path, job: &Job<'_>) -> Result<(), ApiError> {
    let failed = |detail: String| {
        ApiError::new(ErrorCode::PrinterFailed).with("printer", job.printer).with("detail", detail)
    };
    let lp = host.program("lp").ok_or_else(|| failed(String::new()))?;
    let mut command = Command::new(lp);
    command.arg("-d").arg(job.printer).arg("-t").arg(job.title).arg("-n").arg(job.copies.max(1).to_string());
    let sides = match (job.duplex, job.short_edge) {
        (false, _) => "one-sided",
        (true, false) => "two-sided-long-edge",
        (true, true) => "two-sided-short-edge",
    };
    command.arg("-o").arg(format!("sides={sides}")).arg("-o").arg(format!("media={}", media(job.paper)));
    // Badges and name tents are drawn to size.
    command.arg("-o").arg("print-scaling=none").arg("--").arg(file);
    let answer = run(&mut command).map_err(|error| failed(error.to_string()))?;
    if answer.status.success() {
        Ok(())
    } else {
        Err(failed(String::from_utf8_lossy(&answer.stderr).trim().to_owned()))
    }
}

fn media(paper: &str) -> &'static str {
    match paper {
        "letter" => "Letter",
        "a3" => "A3",
        _ => "A4",
    }
}

/// Runs a short program and gives up on one that hangs.
fn run(command: &mut Command) -> std::io::Result<Output> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    // What these programs print fits into the pipe, so nobody needs to read it before they end.
    if child.wait_timeout(PATIENCE)?.is_none() {
        child.kill()?;
        child.wait()?;
        return Err(std::io::ErrorKind::TimedOut.into());
    }
    child.wait_with_output()
}
