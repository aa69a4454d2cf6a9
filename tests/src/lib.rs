//! What the tests that cross rooms share: a host with a clock of its own, and the api behind http for the browser.

pub mod host;
pub mod http_host;
