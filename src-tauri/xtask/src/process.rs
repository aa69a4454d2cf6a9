//! Running other programs: said aloud, streamed, and heard when their words must be counted.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

/// What a program said and how it ended.
pub struct Heard {
    /// Whether it ended with 0.
    pub ok: bool,
    /// Both of its streams, without colours.
    pub text: String,
}

/// The command as one would type it.
pub fn typed(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    if let Some(name) = std::path::Path::new(&line).file_name() {
        line = name.to_string_lossy().into_owned();
    }
    for word in command.get_args() {
        let word = word.to_string_lossy();
        let quote = if word.is_empty() || word.contains([' ', '"', '\'']) { "'" } else { "" };
        line.extend([" ", quote, &word, quote]);
    }
    line
}

/// A heading between steps.
pub fn say(text: &str) {
    println!("\n── {text}");
}

/// Run, with its output on ours.
///
/// # Errors
/// A sentence when it cannot be started or ends with anything but 0.
pub fn run(command: &mut Command) -> Result<(), String> {
    let line = typed(command);
    println!("$ {line}");
    let status = command.status().map_err(|e| not_started(&line, &e))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` ended with {status}.")) }
}

/// Run, pass every line on as it comes, and keep them.
///
/// # Errors
/// A sentence when it cannot be started.
pub fn hear(command: &mut Command) -> Result<Heard, String> {
    let line = typed(command);
    println!("$ {line}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| not_started(&line, &e))?;
    let err = child.stderr.take().map(|stream| thread::spawn(move || pass_on(stream, std::io::stderr())));
    let mut text = child.stdout.take().map(|stream| pass_on(stream, std::io::stdout())).unwrap_or_default();
    if let Some(more) = err.and_then(|thread| thread.join().ok()) {
        text.push_str(&more);
    }
    let status = child.wait().map_err(|e| format!("`{line}` was lost: {e}"))?;
    Ok(Heard { ok: status.success(), text: without_colours(&text) })
}

/// Run silently; what it wrote, when it ended with 0.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of this name can be started at all.
pub fn exists(program: &str, question: &str) -> bool {
    Command::new(program)
        .arg(question)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn not_started(line: &str, error: &std::io::Error) -> String {
    format!("`{line}` could not be started: {error}.")
}

fn pass_on(stream: impl Read, mut to: impl Write) -> String {
    let mut kept = String::new();
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    // Bytes, not lines of text: a test may print anything, and its last line may lack an end.
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        let _ = to.write_all(&line);
        let _ = to.flush();
        kept.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    kept
}

/// Text without ANSI escape sequences.
pub fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            if letters.next() == Some('[') {
                for code in letters.by_ref() {
                    if ('@'..='~').contains(&code) {
                        break;
                    }
                }
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_away() {
        assert_eq!(without_colours("\u{1b}[32;1m3 passed\u{1b}[0m, done"), "3 passed, done");
    }

    #[test]
    fn typed_line_quotes_words_with_spaces() {
        let mut command = Command::new("/usr/bin/xvfb-run");
        command.args(["-s", "-screen 0"]);
        assert_eq!(typed(&command), "xvfb-run -s '-screen 0'");
    }
}
