//! What the columns of a file were taken for, remembered on this computer by the shape of the file: next month's list has the same headings.
//!
//! A shape is a mark made of the headings, from which they cannot be read; nothing of any person is kept.

use crate::backend::Backend;
use crate::desk::{read_json, write_json};
use crate::details::OWN;
use crate::error::ApiError;
use crate::wire::ReadFile;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use warsha_exchange::{ColumnGuess, fingerprint};

/// How many shapes are remembered.
const KEPT: usize = 60;

#[derive(Clone, Deserialize, Serialize)]
struct Remembered {
    /// "delegates" or "agenda", and the mark of the headings.
    shape: String,
    /// Field codes by column; "" is left out.
    columns: BTreeMap<u32, String>,
}

fn path(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("import-columns.json")
}

fn shape<F>(kind: &str, columns: &[ColumnGuess<F>]) -> Option<String> {
    // Without headings every file has the same shape.
    let named = columns.iter().any(|column| !column.header.is_empty());
    named.then(|| format!("{kind} {}", fingerprint(columns)))
}

/// Fills in what is remembered of this shape when the caller chose no column. Returns whether there was anything.
pub(super) fn recall<F>(
    backend: &Backend,
    kind: &str,
    columns: impl FnOnce() -> Vec<ColumnGuess<F>>,
    wanted: &mut ReadFile,
) -> bool {
    if wanted.columns.is_some() || wanted.guess_anew == Some(true) {
        return false;
    }
    let Some(all) = read_json::<Vec<Remembered>>(&path(backend)) else { return false };
    let Some(shape) = shape(kind, &columns()) else { return false };
    wanted.columns = all.into_iter().find(|one| one.shape == shape).map(|one| one.columns);
    wanted.columns.is_some()
}

/// Remembers what the columns were taken for, when somebody chose one; forgets it when the guess was taken again.
pub(super) fn remember<F: Copy>(
    backend: &Backend,
    kind: &str,
    columns: &[ColumnGuess<F>],
    code: impl Fn(F) -> &'static str,
    wanted: &ReadFile,
) -> Result<(), ApiError> {
    let chose = wanted.columns.as_ref().is_some_and(|columns| !columns.is_empty());
    let Some(shape) = shape(kind, columns).filter(|_| chose || wanted.guess_anew == Some(true)) else {
        return Ok(());
    };
    let mut all = read_json::<Vec<Remembered>>(&path(backend)).unwrap_or_default();
    let before = all.len();
    all.retain(|one| one.shape != shape);
    if chose {
        let columns = columns
            .iter()
            .map(|column| {
                let index = column.index as u32;
                let own = wanted.columns.as_ref().and_then(|columns| columns.get(&index));
                let own = own.filter(|code| code.starts_with(OWN)).cloned();
                (index, own.unwrap_or_else(|| column.field.map_or("", &code).to_owned()))
            })
            .collect();
        all.insert(0, Remembered { shape, columns });
        all.truncate(KEPT);
    } else if all.len() == before {
        return Ok(());
    }
    write_json(&path(backend), &all)
}
