//! Every noun goes into a document and comes out as it was.

// Outside of test functions as well: what cannot be prepared fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agenda;
mod attendance;
mod people;
mod plans;
mod releases;
mod strange_values;
#[path = "../support/mod.rs"]
mod support;

use support::*;
use warsha_core::operation::Operation;
use warsha_store::*;

/// Writes with `write`, closes, opens again.
fn after(write: impl FnOnce(&mut Change<'_>) -> Result<(), StoreError>) -> (Place, Document) {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    document.write(Operation::EditWorkshop, "all", write).unwrap();
    document.close().unwrap();
    let document = place.open("w.warsha").unwrap();
    (place, document)
}
