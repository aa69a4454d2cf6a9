//! Views of the delegates' table that organisers keep under a name.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, optional_id};
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::*;
use warsha_core::ids::SavedViewId;
use warsha_core::operation::Operation as Op;
use warsha_core::saved_view::{self as kept};
use warsha_store as store;

/// Every view of the workshop, in order.
pub fn saved_views(backend: &mut Backend, _: Nothing) -> Outcome<Vec<SavedView>> {
    Ok(views(backend.open()?)?.into())
}

fn views(open: &Open) -> Result<Vec<SavedView>, ApiError> {
    Ok(store::saved_views::all(&open.document)?.into_iter().map(view).collect())
}

/// Adds a view (empty id), or changes one. Two views may have the same name: two desks may both have made one.
pub fn put_saved_view(backend: &mut Backend, wanted: SavedView) -> Outcome<SavedView> {
    let new_id = SavedViewId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let there = store::saved_views::all(&open.document)?;
    let (view_id, rank, operation) = match optional_id::<SavedViewId>(&wanted.id)? {
        None => {
            let last = there.last().map(|v| v.rank.as_str()).unwrap_or_default();
            (new_id, warsha_core::rank::after(last), Op::AddView)
        }
        Some(old) => {
            let rank = there.iter().find(|v| v.id == old).ok_or(ErrorCode::NotFound)?.rank.clone();
            (old, rank, Op::EditView)
        }
    };
    let new = kept::SavedView {
        id: view_id,
        name: wanted.name,
        group: wanted.group,
        sort: wanted.sort.into_iter().map(|s| kept::SortBy { column: s.column, down: s.down }).collect(),
        filters: wanted
            .filters
            .into_iter()
            .map(|f| kept::ColumnFilter { column: f.column, kind: f.kind.0, values: f.values })
            .collect(),
        columns: wanted
            .columns
            .into_iter()
            .map(|c| kept::ShownColumn { column: c.column, width: c.width })
            .collect(),
        rank,
    };
    let new = new.tidied().ok_or(ErrorCode::NameMissing)?;
    let done = open.write(operation, &new.name, |tx| store::saved_views::upsert(tx, &new))?;
    Ok(Answer::changed(view(new), &done.changed))
}

/// Takes a view away.
pub fn remove_saved_view(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let view_id: SavedViewId = id(&which.id)?;
    let there = store::saved_views::all(&open.document)?;
    let gone = there.iter().find(|v| v.id == view_id).ok_or(ErrorCode::NotFound)?;
    let done = open.write(Op::RemoveView, &gone.name, |tx| store::saved_views::remove(tx, view_id))?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

fn view(of: kept::SavedView) -> SavedView {
    SavedView {
        id: of.id.to_string(),
        name: of.name,
        group: of.group,
        sort: of.sort.into_iter().map(|s| SortBy { column: s.column, down: s.down }).collect(),
        filters: of
            .filters
            .into_iter()
            .map(|f| ColumnFilter { column: f.column, kind: f.kind.into(), values: f.values })
            .collect(),
        columns: of.columns.into_iter().map(|c| ShownColumn { column: c.column, width: c.width }).collect(),
    }
}
