//! Views of the delegates' table.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields;
use crate::record::{Record, bury};
use serde_json::{Value, json};
use warsha_core::ids::SavedViewId;
use warsha_core::saved_view::{ColumnFilter, FilterKind, SavedView, ShownColumn, SortBy};

/// Every view, in the order of rank.
pub fn all(from: &impl Source) -> Result<Vec<SavedView>, StoreError> {
    let sql = "SELECT id, name, grouped_by, sorting, filters, columns, rank FROM saved_view
        WHERE removed_at IS NULL ORDER BY rank, id";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(SavedView {
            id: f.id()?,
            name: f.text()?,
            group: f.text()?,
            sort: f
                .values()?
                .iter()
                .map(|v| SortBy { column: text(&v["column"]), down: v["down"].as_bool().unwrap_or(false) })
                .collect(),
            // A kind of filter that a newer version made would show other people than it says: it is left out.
            filters: f.values()?.iter().filter_map(read_filter).collect(),
            columns: f
                .values()?
                .iter()
                .map(|v| ShownColumn {
                    column: text(&v["column"]),
                    width: v["width"].as_u64().and_then(|width| u32::try_from(width).ok()),
                })
                .collect(),
            rank: f.text()?,
        })
    })
}

/// Adds a view, or writes it anew.
pub fn upsert(tx: &mut Change<'_>, view: &SavedView) -> Result<(), StoreError> {
    let sort = |key: &SortBy| json!({ "column": key.column, "down": key.down });
    let filter = |f: &ColumnFilter| json!({ "column": f.column, "kind": f.kind.code(), "values": f.values });
    let column = |shown: &ShownColumn| json!({ "column": shown.column, "width": shown.width });
    Record::of("saved_view")
        .key("id", view.id.to_string())
        .set("name", view.name.clone())
        .set("grouped_by", view.group.clone())
        .set("sorting", array(&view.sort, sort))
        .set("filters", array(&view.filters, filter))
        .set("columns", array(&view.columns, column))
        .set("rank", view.rank.clone())
        .present()
        .write(tx.conn)
}

/// Takes a view away. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: SavedViewId) -> Result<bool, StoreError> {
    bury(tx.conn, "saved_view", &id.to_string(), tx.now())
}

fn read_filter(value: &Value) -> Option<ColumnFilter> {
    Some(ColumnFilter {
        column: text(&value["column"]),
        kind: FilterKind::from_code(value["kind"].as_str()?)?,
        values: value["values"].as_array().into_iter().flatten().map(text).collect(),
    })
}

fn array<T>(items: &[T], one: impl Fn(&T) -> Value) -> String {
    Value::Array(items.iter().map(one).collect()).to_string()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
