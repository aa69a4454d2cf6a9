//! The `warsha` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    ExitCode::from(warsha_cli::run(args, warsha_api::SystemHost::new(), &mut out, &mut err))
}
