//! `http-host --dir FOLDER [--port N] [--ui FOLDER] [--now INSTANT] [--until-stdin-ends]`: the api behind http, for
//! tests in a browser. Prints its address on one line.

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, TimeDelta, Utc};
use warsha_api::{Host, SystemHost};
use warsha_tests::host::TestHost;
use warsha_tests::http_host::HttpHost;

/// What the command line asked for.
struct Wish {
    port: u16,
    folder: PathBuf,
    screen: PathBuf,
    now: DateTime<Utc>,
    until_stdin_ends: bool,
}

fn main() -> ExitCode {
    match read_words().and_then(|wish| run(&wish)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("http-host: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn read_words() -> Result<Wish, String> {
    let mut words = std::env::args().skip(1);
    let mut folder = None;
    let mut wish = Wish {
        port: 0,
        folder: PathBuf::new(),
        screen: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist")),
        now: SystemHost::new().now(),
        until_stdin_ends: false,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--port" => wish.port = value()?.parse().map_err(|e| format!("--port: {e}"))?,
            "--dir" => folder = Some(PathBuf::from(value()?)),
            "--ui" => wish.screen = PathBuf::from(value()?),
            "--now" => wish.now = value()?.parse().map_err(|e| format!("--now: {e}"))?,
            "--until-stdin-ends" => wish.until_stdin_ends = true,
            other => return Err(format!("{other} is not known")),
        }
    }
    wish.folder = folder.ok_or("--dir says where its files go, and is needed")?;
    Ok(wish)
}

fn run(wish: &Wish) -> Result<(), String> {
    for name in ["config", "documents"] {
        let folder = wish.folder.join(name);
        std::fs::create_dir_all(&folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    }
    let host = TestHost::running_from(wish.now, &wish.folder);
    let clock = host.clone();
    let server = HttpHost::listen(wish.port, host, wish.screen.clone(), wish.folder.clone())?;
    println!("{}", server.address());
    if wish.until_stdin_ends {
        // A test that crashed leaves no server behind.
        let server = server.clone();
        std::thread::spawn(move || {
            // Until then a test may let time pass: each line is a number of minutes, and is answered when they are over.
            for line in std::io::stdin().lines().map_while(Result::ok) {
                match line.trim().parse() {
                    Ok(minutes) => {
                        clock.pass(TimeDelta::minutes(minutes));
                        println!("{minutes}");
                    }
                    Err(_) => println!("`{line}` is no number of minutes"),
                }
            }
            server.stop();
        });
    }
    server.serve();
    Ok(())
}
