//! Kinds of session of the workshop's own.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, localised, texts};
use crate::error::ErrorCode;
use crate::periods::keep_in_step;
use crate::wire::*;
use warsha_core::ids::OwnKindId;
use warsha_core::operation::Operation as Op;
use warsha_core::own_kind::OwnKind;
use warsha_store as store;

pub(crate) fn kind_view(kind: &OwnKind) -> OwnKindView {
    OwnKindView {
        id: kind.id.to_string(),
        name: texts(&kind.name),
        colour: kind.colour.into(),
        counts: kind.counts,
    }
}

/// Adds a kind, or changes one. Half-days follow what counts as work.
pub fn put_kind(backend: &mut Backend, wanted: OwnKindView) -> Outcome<OwnKindView> {
    let name = localised(&wanted.name);
    if name.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let new_id = OwnKindId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let kinds = store::own_kinds::all(&open.document)?;
    let (kind_id, rank, operation) = if wanted.id.is_empty() {
        let last = kinds.last().map(|k| k.rank.as_str()).unwrap_or_default();
        (new_id, warsha_core::rank::after(last), Op::AddKind)
    } else {
        let kind_id = id(&wanted.id)?;
        let old = kinds.iter().find(|k| k.id == kind_id).ok_or(ErrorCode::NotFound)?;
        (kind_id, old.rank.clone(), Op::EditKind)
    };
    let kind = OwnKind { id: kind_id, name, colour: wanted.colour.0, counts: wanted.counts, rank };
    let done = open.write(operation, kind.name.best("en"), |tx| {
        store::own_kinds::upsert(tx, &kind)?;
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(kind_view(&kind), &done.changed))
}

/// Takes a kind away. Its sessions keep their built-in kind.
pub fn remove_kind(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let kind_id: OwnKindId = id(&which.id)?;
    let kinds = store::own_kinds::all(&open.document)?;
    let kind = kinds.iter().find(|k| k.id == kind_id).ok_or(ErrorCode::NotFound)?;
    let done = open.write(Op::RemoveKind, kind.name.best("en"), |tx| {
        for mut session in store::sessions::all(tx)? {
            if session.own_kind == Some(kind_id) {
                session.own_kind = None;
                store::sessions::upsert(tx, &session)?;
            }
        }
        store::own_kinds::remove(tx, kind_id)?;
        keep_in_step(tx)
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}
