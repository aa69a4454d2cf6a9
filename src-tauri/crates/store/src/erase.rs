//! Erasing a person: the one deletion that leaves nothing.

use crate::activity::{self, Turn};
use crate::backup::Backup;
use crate::change::begin;
use crate::document::Document;
use crate::error::{Sqlite, StoreError};
use crate::fields::{all, number, one, sole_text};
use crate::releases;
use rusqlite::Connection;
use warsha_core::ids::DelegateId;

/// Code of the activity log. It is no [`warsha_core::operation::Operation`], because it can never be undone.
const ERASED: &str = "erase_delegate";

/// Details shorter than this are found in any text, and tell nothing.
const SHORTEST_DETAIL: usize = 5;

/// What was erased, and what the organiser has to look at still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// How many check-in records went with the person.
    pub check_ins: usize,
    /// Whether the bytes are gone already; otherwise another program is just reading, and they go when the document is closed.
    pub complete: bool,
    /// Texts that people wrote elsewhere and that still hold the name or a number of the person.
    pub mentions_left: Vec<Mention>,
    /// Backups: they still hold the person. Offer to delete them ([`Document::delete_backups`]).
    pub backups: Vec<Backup>,
}

/// Where a person is still mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Table, as the word list names it.
    pub table: String,
    /// Column.
    pub column: String,
    /// In how many rows.
    pub rows: u64,
}

impl Document {
    /// Erases a delegate: the row with those of entries that were made one with it, the check-ins, the name on sessions, in released programmes
    /// and in the activity log, in such a way that the bytes are gone from the file. Nothing can be undone afterwards.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such delegate (one taken off the list can be erased), and the errors of writing.
    pub fn erase_delegate(&mut self, id: DelegateId) -> Result<Erased, StoreError> {
        self.begin_to_write()?;
        let key = id.to_string();
        let mut entries = vec![
            entry(&self.conn, &key)?
                .ok_or_else(|| StoreError::Unknown { what: "delegate", id: key.clone() })?,
        ];
        // Entries that were made one with this one are the same person, and so is what they say.
        let sql = "SELECT gone FROM merged_delegate WHERE kept=?1 AND removed_at IS NULL ORDER BY gone";
        for gone in all(&self.conn, sql, [&key], sole_text)? {
            entries.push(entry(&self.conn, &gone)?.unwrap_or((gone, Vec::new())));
        }
        let stamp = self.next_stamp();
        let transaction = begin(&self.conn)?;
        let mut check_ins = 0;
        for (key, details) in &entries {
            check_ins += take_away(&self.conn, key, details)?;
        }
        let details: Vec<String> = entries.into_iter().flat_map(|(_, details)| details).collect();
        self.record_device(&stamp)?;
        activity::append(&self.conn, &stamp, ERASED, "", Turn::Forward)?;
        transaction.commit().kept()?;
        self.stamped(&stamp);
        self.drop_history();
        // Deleted cells are overwritten with zeros, but pages that were rearranged earlier may hold older copies: everything is written anew.
        self.conn.flush_prepared_statement_cache();
        self.conn.execute_batch("VACUUM").kept()?;
        let busy: i64 =
            self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).kept()?;
        Ok(Erased {
            check_ins,
            complete: busy == 0,
            mentions_left: mentions(&self.conn, &details)?,
            backups: self.backups()?,
        })
    }
}

/// An entry of the list, on it or taken off, with what tells whose it is, the name first.
fn entry(conn: &Connection, key: &str) -> Result<Option<(String, Vec<String>)>, StoreError> {
    let sql = "SELECT full_name, native_name, passport, phone, email FROM delegate WHERE id=?1";
    let details = one(conn, sql, [key], |f| (0..5).map(|_| f.text()).collect())?;
    Ok(details.map(|details| (key.to_owned(), details)))
}

/// Everything that is the person's, or says the person's name for the program.
fn take_away(conn: &Connection, key: &str, details: &[String]) -> Result<usize, StoreError> {
    let check_ins = conn.execute("DELETE FROM check_in WHERE delegate=?1", [key]).kept()?;
    let name = details.first().map_or("", String::as_str);
    conn.execute(
        "UPDATE session_lead SET delegate=NULL, name='' WHERE delegate=?1 OR (name=?2 AND name<>'')",
        (key, name),
    )
    .kept()?;
    if !name.is_empty() {
        conn.execute("UPDATE plan_step SET lead='' WHERE lead=?1", [name]).kept()?;
        conn.execute("UPDATE plan_step SET co_lead='' WHERE co_lead=?1", [name]).kept()?;
        // A seat on a panel goes with who sat on it.
        let without =
            "UPDATE session_plan SET panel=(SELECT json_group_array(json(value)) FROM json_each(panel)
            WHERE json_extract(value, '$.name')<>?1)
            WHERE EXISTS (SELECT 1 FROM json_each(panel) WHERE json_extract(value, '$.name')=?1)";
        conn.execute(without, [name]).kept()?;
    }
    conn.execute("DELETE FROM session_lead WHERE delegate IS NULL AND name='' AND organisation=''", [])
        .kept()?;
    releases::forget_person(conn, key, name)?;
    conn.execute("UPDATE delegate SET replaced_by=NULL WHERE replaced_by=?1", [key]).kept()?;
    conn.execute("DELETE FROM status_change WHERE delegate=?1", [key]).kept()?;
    conn.execute("UPDATE status_change SET other=NULL WHERE other=?1", [key]).kept()?;
    conn.execute("DELETE FROM told_apart WHERE one=?1 OR other=?1", [key]).kept()?;
    conn.execute("DELETE FROM refused_scan WHERE delegate=?1", [key]).kept()?;
    conn.execute("DELETE FROM badge_given WHERE delegate=?1", [key]).kept()?;
    conn.execute("DELETE FROM hand_over WHERE delegate=?1", [key]).kept()?;
    conn.execute("DELETE FROM merged_delegate WHERE gone=?1 OR kept=?1", [key]).kept()?;
    conn.execute("DELETE FROM delegate WHERE id=?1", [key]).kept()?;
    // Joining an older copy must not bring the person back.
    conn.execute("INSERT OR IGNORE INTO erased_delegate (id) VALUES (?1)", [key]).kept()?;
    for detail in details.iter().filter(|detail| !detail.is_empty()) {
        conn.execute("UPDATE operation SET subject='' WHERE instr(subject, ?1) > 0", [detail]).kept()?;
    }
    Ok(check_ins)
}

/// Searches every text of the document for what was erased.
fn mentions(conn: &Connection, details: &[String]) -> Result<Vec<Mention>, StoreError> {
    let details: Vec<&String> =
        details.iter().filter(|detail| detail.chars().count() >= SHORTEST_DETAIL).collect();
    let sql = "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
        WHERE t.schema='main' AND t.type='table' AND t.name NOT LIKE 'sqlite_%' AND c.type='TEXT' ORDER BY t.name, c.cid";
    let mut mentions = Vec::new();
    for (table, column) in all(conn, sql, [], |f| Ok((f.text()?, f.text()?)))? {
        let mut rows = 0;
        for detail in &details {
            let sql = format!("SELECT count(*) FROM \"{table}\" WHERE instr(\"{column}\", ?1) > 0");
            rows += number(conn, &sql, [detail])?.max(0) as u64;
        }
        if rows > 0 {
            mentions.push(Mention { table, column, rows });
        }
    }
    Ok(mentions)
}
