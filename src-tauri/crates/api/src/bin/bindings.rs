//! `bindings DIR` writes the TypeScript of the wire into DIR.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("Say where to: bindings DIR");
        return ExitCode::from(2);
    };
    match warsha_api::bindings::write_bindings(folder.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Could not write the bindings into {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}
