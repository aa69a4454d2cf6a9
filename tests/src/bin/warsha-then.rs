//! The command line on a computer whose clock begins at `WARSHA_NOW` and whose folders are in `WARSHA_HOME`: for tests that need a
//! process of its own, with an environment and a current folder.

use std::process::ExitCode;

use chrono::{DateTime, Utc};
use warsha_tests::host::TestHost;

fn main() -> ExitCode {
    let word = |name: &str| std::env::var(name).ok();
    let now: Option<DateTime<Utc>> = word("WARSHA_NOW").and_then(|text| text.parse().ok());
    let (Some(now), Some(home)) = (now, word("WARSHA_HOME")) else {
        eprintln!("warsha-then: set WARSHA_NOW to an instant and WARSHA_HOME to a folder");
        return ExitCode::from(2);
    };
    let host = TestHost::running_from(now, home);
    let code = warsha_cli::run(std::env::args_os(), host, &mut std::io::stdout(), &mut std::io::stderr());
    ExitCode::from(code)
}
