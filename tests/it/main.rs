//! One binary for every test that crosses rooms: built once, and run in parallel.
#![allow(missing_docs)]

mod architecture;
mod http_host;
