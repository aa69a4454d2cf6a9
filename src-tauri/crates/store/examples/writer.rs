//! Writes to a document until it is stopped: one edit per commit, and one line on standard output once that commit is safe.
//!
//! `writer <document> [edits] [passphrase]` opens the document, or makes it, and adds delegates "Edit 1", "Edit 2" ... after those that are
//! there. Every line is the number of an edit that must be found after a crash. Without a number of edits it goes on for ever.

use chrono::{DateTime, Utc};
use std::env;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use warsha_core::Localised;
use warsha_core::delegate::Delegate;
use warsha_core::ids::{DelegateId, WorkshopId};
use warsha_core::operation::Operation;
use warsha_core::workshop::{ProgrammeLine, Workshop};
use warsha_store::{Access, Clockwork, Document, Passphrase, StoreError, delegates};

struct Machine;

impl Clockwork for Machine {
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }
    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
    fn device_name(&self) -> String {
        "Writer".to_owned()
    }
}

fn workshop() -> Result<Workshop, Box<dyn Error>> {
    Ok(Workshop {
        id: WorkshopId::new(Uuid::now_v7()),
        title: Localised::of("en", "Endurance"),
        purpose: String::new(),
        first_day: "2024-06-10".parse()?,
        last_day: "2024-06-13".parse()?,
        zone: "Africa/Kampala".to_owned(),
        second_zone: String::new(),
        venue: String::new(),
        place: String::new(),
        country: None,
        organiser: String::new(),
        languages: vec!["en".to_owned()],
        expected_people: None,
        programme_line: ProgrammeLine::default(),
        day_notes: Vec::new(),
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let path = args.next().ok_or("which document?")?;
    let edits: u32 = args.next().map_or(Ok(u32::MAX), |text| text.parse())?;
    let passphrase = args.next().as_deref().and_then(Passphrase::new);
    let path = Path::new(&path);
    let mut document =
        match Document::open(path, passphrase.as_ref(), Access::ReadWrite, None, Arc::new(Machine)) {
            Err(StoreError::Missing) => {
                Document::create(path, passphrase.as_ref(), &workshop()?, None, Arc::new(Machine))?
            }
            opened => opened?,
        };
    let first = delegates::next_number(&document)?;
    let mut out = std::io::stdout().lock();
    for number in first..first.saturating_add(edits) {
        let name = format!("Edit {number}");
        document.write(Operation::AddDelegate, &name, |tx| {
            let id = DelegateId::new(tx.new_id());
            delegates::insert(tx, &Delegate::named(id, number, &name))
        })?;
        writeln!(out, "{number}")?;
        out.flush()?;
    }
    document.close()?;
    Ok(())
}
