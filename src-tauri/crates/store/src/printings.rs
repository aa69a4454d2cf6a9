//! Printings: what was printed, for whom, and from which state of the document.

use crate::change::{Change, Source, begin};
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields;
use crate::record::{Record, instant};
use chrono::{DateTime, Utc};
use warsha_core::audience::Audience;
use warsha_core::ids::PrintingId;
use warsha_core::operation::ChangedArea;

/// One printing: a fact, never changed and never undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printing {
    /// Identity.
    pub id: PrintingId,
    /// Code of what was printed ("programme", "attendance").
    pub artefact: String,
    /// Language, BCP-47.
    pub language: String,
    /// For whom.
    pub audience: Audience,
    /// When.
    pub at: DateTime<Utc>,
    /// Pages of one copy.
    pub pages: u32,
    /// How many copies.
    pub copies: u32,
    /// Version of the programme printed on it; empty for a draft.
    pub programme_version: String,
    /// [`Document::operations`] at that moment: when it has grown since, the paper may be out of date.
    pub operations: u64,
    /// How it was ordered, as the api writes orders; empty for printings of before that was kept.
    pub choices: String,
    /// What the pages looked like: the same text again means the same pages. Empty when not known.
    pub fingerprint: String,
    /// Sheets of paper of one copy.
    pub sheets: u32,
    /// How it left: "pdf", "viewer", "printer".
    pub way: String,
    /// What stands for each badge on it and for how that looked, one a line; empty for other artefacts.
    pub badges: String,
    /// Who stood in which row of a signature sheet, as core writes it; empty for other artefacts.
    pub sheet_rows: String,
}

/// Every printing, the latest first.
pub fn all(from: &impl Source) -> Result<Vec<Printing>, StoreError> {
    let sql = "SELECT id, artefact, language, audience, at, pages, copies, programme_version, operations,
        choices, fingerprint, sheets, way, badges, sheet_rows FROM printing
        ORDER BY at DESC, id DESC";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(Printing {
            id: f.id()?,
            artefact: f.text()?,
            language: f.text()?,
            audience: f.code()?,
            at: f.instant()?,
            pages: f.take()?,
            copies: f.take()?,
            programme_version: f.text()?,
            operations: f.take::<i64>()?.max(0) as u64,
            choices: f.text()?,
            fingerprint: f.text()?,
            sheets: f.take()?,
            way: f.text()?,
            badges: f.text()?,
            sheet_rows: f.text()?,
        })
    })
}

/// Records a printing as part of an operation.
pub fn record(tx: &mut Change<'_>, printing: &Printing) -> Result<(), StoreError> {
    Record::of("printing")
        .key("id", printing.id.to_string())
        .set("artefact", printing.artefact.clone())
        .set("language", printing.language.clone())
        .code("audience", printing.audience)
        .set("at", instant(printing.at))
        .set("pages", printing.pages)
        .set("copies", printing.copies)
        .set("programme_version", printing.programme_version.clone())
        .set("operations", printing.operations as i64)
        .set("choices", printing.choices.clone())
        .set("fingerprint", printing.fingerprint.clone())
        .set("sheets", printing.sheets)
        .set("way", printing.way.clone())
        .set("badges", printing.badges.clone())
        .set("sheet_rows", printing.sheet_rows.clone())
        .write(tx.conn)?;
    tx.wrote("printing");
    Ok(())
}

/// How often the badge of a code was printed, and when last.
pub fn badge(from: &impl Source, code: &str) -> Result<(u32, Option<DateTime<Utc>>), StoreError> {
    if code.is_empty() {
        return Ok((0, None));
    }
    let sql =
        "SELECT at FROM printing WHERE instr(char(10) || badges, char(10) || ?1 || ' ') > 0 ORDER BY at DESC";
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is bound to one lifetime"
    )]
    let times = fields::all(from.reader().0, sql, [code], |f| f.instant())?;
    Ok((times.len() as u32, times.first().copied()))
}

impl Document {
    /// Records a printing by itself. Printing changes nothing that could be undone, so it is no operation: undo still names the edit before.
    pub fn record_printing(&mut self, printing: &Printing) -> Result<Vec<ChangedArea>, StoreError> {
        self.begin_to_write()?;
        let clockwork = self.clockwork().clone();
        let transaction = begin(&self.conn)?;
        record(&mut Change::on(&self.conn, &*clockwork), printing)?;
        transaction.commit().kept()?;
        Ok(vec![ChangedArea::Printing])
    }
}
