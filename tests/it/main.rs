//! One binary for every test that crosses rooms: built once, and run in parallel.
// What cannot be prepared fails the test, also outside of test functions.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agenda_files;
mod architecture;
mod attendance;
mod badge_now;
mod booklet;
mod cells;
mod cli;
mod counted_sessions;
mod desk;
mod door;
mod duplicates;
mod every_paper;
mod expected;
mod faults;
mod http_host;
mod import_again;
mod joining;
mod lists_back;
mod packs;
mod paper;
mod people;
mod plans;
mod printed_lists;
mod protected_fields;
mod protection;
mod releases;
mod sheet_of_some;
mod signature_sheet;
mod undo;
mod use_cases;
mod wire;
