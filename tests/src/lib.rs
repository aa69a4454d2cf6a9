//! What the tests that cross rooms share: a host with a clock of its own, a workshop to work on, a writer that is killed, and the api
//! behind http for the browser.

pub mod crowd;
pub mod host;
pub mod http_host;
pub mod kill;
pub mod paper;
pub mod workshop;
