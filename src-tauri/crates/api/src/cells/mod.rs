//! Cells of the delegates' table, typed or pasted: each is read as people write it, all good ones are one operation, and what cannot be
//! read is answered with its reason, so that the screen can keep it.

mod choices;
mod day;
mod reading;

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::delegates::{FreshIds, Known, patch, save};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use reading::{Reader, Refusal};
use std::collections::HashMap;
use warsha_core::delegate::Delegate;
use warsha_core::ids::DelegateId;
use warsha_core::organisation::Organisation;
use warsha_store as store;

/// Writes cells, or says what writing them would do.
pub fn write_cells(backend: &mut Backend, wanted: TypedCells) -> Outcome<CellsRead> {
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    let mut work = Work::of(open)?;
    for cell in &wanted.cells {
        work.take(open, cell, &mut ids)?;
    }
    let Work { changed, made, mut read, .. } = work;
    let changed: Vec<Delegate> =
        changed.into_iter().filter(|one| one.new != one.old).map(|one| one.new).collect();
    read.people = changed.len() as u32;
    if wanted.preview || changed.is_empty() {
        return Ok(read.into());
    }
    let saved = save(open, &made, &changed)?;
    read.delegates = saved.value;
    Ok(Answer { value: read, changed: saved.changed })
}

/// A delegate before and after.
struct Changed {
    old: Delegate,
    new: Delegate,
}

struct Work {
    reader: Reader,
    known: Known,
    changed: Vec<Changed>,
    by_id: HashMap<DelegateId, usize>,
    made: Vec<Organisation>,
    read: CellsRead,
}

impl Work {
    fn of(open: &Open) -> Result<Self, ApiError> {
        let known = Known::of(open)?;
        let workshop = store::workshop::get(&open.document)?;
        Ok(Self {
            reader: Reader::of(&workshop, &known),
            known,
            changed: Vec::new(),
            by_id: HashMap::new(),
            made: Vec::new(),
            read: CellsRead {
                delegates: Vec::new(),
                changed: 0,
                same: 0,
                people: 0,
                emptied: 0,
                organisations: Vec::new(),
                refused: Vec::new(),
            },
        })
    }

    fn take(&mut self, open: &Open, cell: &TypedCell, ids: &mut FreshIds) -> Result<(), ApiError> {
        let delegate_id: DelegateId = id(&cell.id)?;
        let at = match self.by_id.get(&delegate_id) {
            Some(&at) => at,
            None => {
                let old = open.delegate(delegate_id)?;
                self.changed.push(Changed { new: old.clone(), old });
                self.by_id.insert(delegate_id, self.changed.len() - 1);
                self.changed.len() - 1
            }
        };
        let Some(Changed { new, .. }) = self.changed.get_mut(at) else { return Ok(()) };
        let details = match self.reader.details(new, &cell.column, &cell.text) {
            Ok(details) => details,
            Err(Refusal { reason, candidates }) => {
                self.read.refused.push(RefusedCell {
                    id: cell.id.clone(),
                    column: cell.column.clone(),
                    text: cell.text.clone(),
                    reason: reason.into(),
                    candidates,
                });
                return Ok(());
            }
        };
        let before = new.clone();
        let made = patch(new, &details, &self.known, ids)?;
        self.read.organisations.extend(made.iter().map(|organisation| organisation.name.clone()));
        self.known.organisations.extend(made.iter().cloned());
        self.made.extend(made);
        if *new == before {
            self.read.same += 1;
        } else {
            self.read.changed += 1;
            self.read.emptied += u32::from(cell.text.trim().is_empty());
        }
        Ok(())
    }
}
