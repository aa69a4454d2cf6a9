//! Pages that were just made, kept until what they show changes: turning back to an artefact, saving what is on screen and counting pages
//! must not lay everything out again.

use super::making::Made;
use super::ordering::{make_at, text_of};
use crate::backend::Backend;
use crate::error::ApiError;
use crate::wire::PrintOrder;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// So many artefacts are kept.
const MOST: usize = 8;

/// Pages of an artefact as ordered last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Count {
    pub pages: u32,
    pub changed: bool,
}

/// What was made of the open workshop.
#[derive(Default)]
pub(crate) struct Shelf {
    made: VecDeque<(String, Arc<Made>)>,
    counts: HashMap<&'static str, (u64, Count)>,
}

impl Shelf {
    pub(super) fn count(&self, artefact: &str, operations: u64) -> Option<Count> {
        self.counts.get(artefact).filter(|(at, _)| *at == operations).map(|(_, count)| *count)
    }

    pub(super) fn keep_count(&mut self, artefact: &'static str, operations: u64, count: Count) {
        self.counts.insert(artefact, (operations, count));
    }

    pub(super) fn forget_count(&mut self, artefact: &str) {
        self.counts.remove(artefact);
    }
}

/// The pages of an order, made now or a moment ago. They say when they were printed to the minute, so they are kept no longer.
pub(super) fn made(backend: &mut Backend, order: &PrintOrder) -> Result<Arc<Made>, ApiError> {
    made_or_kept(backend, order, None)
}

/// The first page of an order alone, unless all of them were made a moment ago.
pub(super) fn first_page(backend: &mut Backend, order: &PrintOrder) -> Result<Arc<Made>, ApiError> {
    made_or_kept(backend, order, Some(1))
}

fn made_or_kept(
    backend: &mut Backend,
    order: &PrintOrder,
    only_page: Option<usize>,
) -> Result<Arc<Made>, ApiError> {
    let now = backend.host.now();
    let wanted = PrintOrder { copies: 1, for_once: None, ..order.clone() };
    let open = backend.open()?;
    let minute = now.timestamp().div_euclid(60);
    let key = format!("{} {minute} {}", open.document.operations()?, text_of(&wanted)?);
    if let Some((_, made)) = open.shelf.made.iter().find(|(kept, _)| *kept == key) {
        return Ok(Arc::clone(made));
    }
    let made = Arc::new(make_at(backend, order, now, only_page)?);
    // The whole is asked for next, and a part of it is of no other use.
    if only_page.is_some() {
        return Ok(made);
    }
    let shelf = &mut backend.open_mut()?.shelf;
    shelf.made.push_front((key, Arc::clone(&made)));
    shelf.made.truncate(MOST);
    Ok(made)
}
