//! What is handed over at the desk: the list of things, and the register, whose records are facts that are appended and never changed.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields};
use crate::record::{Record, bury, instant};
use rusqlite::Params;
use warsha_core::delegate::Category;
use warsha_core::hand_over::{HandOutItem, HandOver, HandOverKind};
use warsha_core::ids::{DelegateId, HandOutItemId, HandOverId};

/// The things that are handed over, in their order.
pub fn items(from: &impl Source) -> Result<Vec<HandOutItem>, StoreError> {
    let sql = "SELECT id, kind, label, numbered, returns, given_to, categories FROM hand_out_item
        WHERE removed_at IS NULL ORDER BY position, id";
    fields::all(from.reader().0, sql, [], |f| {
        Ok(HandOutItem {
            id: f.id()?,
            kind: f.code()?,
            label: f.localised()?,
            numbered: f.flag()?,
            returns: f.flag()?,
            given_to: f.code()?,
            // A category that this version does not know gets nothing here.
            categories: f.list()?.iter().filter_map(|code| Category::from_code(code)).collect(),
        })
    })
}

/// Writes one at its place in the list.
pub fn put_item(tx: &mut Change<'_>, item: &HandOutItem, position: usize) -> Result<(), StoreError> {
    let categories: Vec<String> = item.categories.iter().map(|c| c.code().to_owned()).collect();
    Record::of("hand_out_item")
        .key("id", item.id.to_string())
        .code("kind", item.kind)
        .localised("label", &item.label)
        .set("numbered", item.numbered)
        .set("returns", item.returns)
        .code("given_to", item.given_to)
        .list("categories", &categories)
        .set("position", position as i64)
        .present()
        .write(tx.conn)
}

/// Takes one off the list; what was written about it stays. `false` when not there.
pub fn remove_item(tx: &mut Change<'_>, id: HandOutItemId) -> Result<bool, StoreError> {
    bury(tx.conn, "hand_out_item", &id.to_string(), tx.now())
}

/// Whether a thing was ever on the list.
pub fn is_known_item(from: &impl Source, id: HandOutItemId) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM hand_out_item WHERE id=?1";
    Ok(fields::number(from.reader().0, sql, [id.to_string()])? > 0)
}

const COLUMNS: &str = "id, item, delegate, kind, withdraws, number, channel, at, desk";

/// `None` for a kind of record that this version does not know: it stays in the document, and says nothing.
fn read(f: &mut Fields<'_>) -> Result<Option<HandOver>, StoreError> {
    let (id, item, delegate) = (f.id()?, f.id()?, f.id()?);
    let Some(kind) = f.maybe_code()? else { return Ok(None) };
    Ok(Some(HandOver {
        id,
        item,
        delegate,
        kind,
        withdraws: f.maybe_id()?,
        number: f.text()?,
        channel: f.text()?,
        at: f.instant()?,
        desk: f.text()?,
    }))
}

fn select(from: &impl Source, condition: &str, params: impl Params) -> Result<Vec<HandOver>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM hand_over {condition} ORDER BY at, id");
    Ok(fields::all(from.reader().0, &sql, params, read)?.into_iter().flatten().collect())
}

/// Every record, the earliest first.
pub fn all(from: &impl Source) -> Result<Vec<HandOver>, StoreError> {
    select(from, "", [])
}

/// One record.
pub fn get(from: &impl Source, id: HandOverId) -> Result<Option<HandOver>, StoreError> {
    Ok(select(from, "WHERE id=?1", [id.to_string()])?.pop())
}

/// The records of a delegate, the earliest first.
pub fn of_delegate(from: &impl Source, delegate: DelegateId) -> Result<Vec<HandOver>, StoreError> {
    select(from, "WHERE delegate=?1", [delegate.to_string()])
}

/// Who ever had a piece of a number.
#[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is bound to one lifetime")]
pub fn who_had(from: &impl Source, item: HandOutItemId, number: &str) -> Result<Vec<DelegateId>, StoreError> {
    let sql = "SELECT DISTINCT delegate FROM hand_over WHERE item=?1 AND number=?2 ORDER BY delegate";
    fields::all(from.reader().0, sql, [item.to_string(), number.to_owned()], |f| f.id())
}

/// Takes a record back by appending one that says so, and answers its id; `None` when there is no such record.
pub fn withdraw(tx: &mut Change<'_>, id: HandOverId) -> Result<Option<HandOverId>, StoreError> {
    let Some(fact) = get(tx, id)? else { return Ok(None) };
    let withdrawal = HandOver {
        id: HandOverId::new(tx.new_id()),
        kind: HandOverKind::Withdrawn,
        withdraws: Some(fact.id),
        at: tx.now(),
        desk: tx.device_name(),
        ..fact
    };
    append(tx, &withdrawal)?;
    Ok(Some(withdrawal.id))
}

/// Appends a record. One that is already there stays as it is: joining two copies of a file brings every record once.
pub fn append(tx: &mut Change<'_>, record: &HandOver) -> Result<(), StoreError> {
    if get(tx, record.id)?.is_some() {
        return Ok(());
    }
    Record::of("hand_over")
        .key("id", record.id.to_string())
        .set("item", record.item.to_string())
        .set("delegate", record.delegate.to_string())
        .code("kind", record.kind)
        .maybe("withdraws", record.withdraws)
        .set("number", record.number.clone())
        .set("channel", record.channel.clone())
        .set("at", instant(record.at))
        .set("desk", record.desk.clone())
        .write(tx.conn)?;
    tx.wrote("hand_over");
    Ok(())
}
