//! How each artefact was printed last in this workshop: a convenience beside the document, neither operation nor undone.

use crate::change::{Source, begin};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields;
use crate::record::Record;
use std::collections::BTreeMap;

/// What was chosen last, by artefact, as the api wrote it.
pub fn all(from: &impl Source) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = fields::all(from.reader().0, "SELECT artefact, choices FROM print_choice", [], |f| {
        Ok((f.text()?, f.text()?))
    })?;
    Ok(rows.into_iter().collect())
}

impl Document {
    /// Remembers what was chosen for an artefact. A document that is open for reading only remembers nothing.
    pub fn remember_print_choice(&mut self, artefact: &str, choices: &str) -> Result<(), StoreError> {
        if self.is_read_only() {
            return Ok(());
        }
        self.begin_to_write()?;
        let transaction = begin(&self.conn)?;
        Record::of("print_choice")
            .key("artefact", artefact.to_owned())
            .set("choices", choices.to_owned())
            .write(&self.conn)?;
        transaction.commit().kept()
    }
}
