//! `kill ROUNDS [SEED]` kills that many writers and tells what was lost. `kill write FILE HOME` is such a writer, `kill scan FILE HOME` one
//! that does nothing but scan badges; for other faults than
//! being killed, `kill make FILE HOME` makes its workshop and `kill examine FILE HOME CHANGES` looks at what it left.

use std::path::Path;
use std::process::{Command, ExitCode};

use warsha_tests::kill::{self, Work};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["write", file, home] => write(file, home, Work::Changes),
        ["scan", file, home] => write(file, home, Work::Scans),
        ["make", file, home] => kill::make(Path::new(file), Path::new(home)),
        ["examine", file, home, changes] => match changes.parse() {
            Ok(changes) => {
                kill::examine(Path::new(file), Path::new(home), Work::Changes, changes).map(|_| ())
            }
            Err(_) => Err(format!("`{changes}` is no number of changes")),
        },
        [rounds] => measure(rounds, "7"),
        [rounds, seed] => measure(rounds, seed),
        _ => Err("say how many rounds: kill ROUNDS [SEED]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("kill: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write(file: &str, home: &str, work: Work) -> Result<(), String> {
    kill::write(Path::new(file), Path::new(home), work, &mut std::io::stdout().lock())
}

fn measure(rounds: &str, seed: &str) -> Result<(), String> {
    let rounds = rounds.parse().map_err(|_| format!("`{rounds}` is no number of rounds"))?;
    let seed = seed.parse().map_err(|_| format!("`{seed}` is no seed"))?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let writer = |path: &Path, home: &Path| {
        let mut command = Command::new(&program);
        command.arg("write").arg(path).arg(home);
        command
    };
    let sum = kill::rounds(writer, Work::Changes, folder.path(), rounds, seed)?;
    println!(
        "{} writers killed (seed {seed}): {} changes acknowledged, 0 lost; {} saved and not yet said; {} logs and {} locks left behind, \
         nobody locked out; {:.0} s",
        sum.kills,
        sum.acknowledged,
        sum.unsaid,
        sum.logs_left,
        sum.locks_left,
        sum.took.as_secs_f64()
    );
    Ok(())
}
