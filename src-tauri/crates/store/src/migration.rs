//! How a document of an older schema becomes one of today's: numbered files, appended to and never changed, all or nothing.

use crate::error::{Sqlite, StoreError};
use crate::file::APPLICATION_ID;
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// In order; the place in the list is the schema that a step leads to.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_workshop.sql"),
    include_str!("../migrations/0002_releases.sql"),
    include_str!("../migrations/0003_paper.sql"),
    include_str!("../migrations/0004_clashes.sql"),
    include_str!("../migrations/0005_people.sql"),
    include_str!("../migrations/0006_saved_views.sql"),
    include_str!("../migrations/0007_badges_printed.sql"),
    include_str!("../migrations/0008_told_apart.sql"),
    include_str!("../migrations/0009_attendance.sql"),
    include_str!("../migrations/0010_session_plans.sql"),
    include_str!("../migrations/0011_late.sql"),
    include_str!("../migrations/0012_desk.sql"),
    include_str!("../migrations/0013_plan_runs.sql"),
    include_str!("../migrations/0014_periods.sql"),
    include_str!("../migrations/0015_joining.sql"),
    include_str!("../migrations/0016_digits.sql"),
    include_str!("../migrations/0017_counted_sessions.sql"),
];

/// The schema that this program writes (`user_version` of the file).
pub const SCHEMA: i64 = MIGRATIONS.len() as i64;

/// The schema of an open file.
pub(crate) fn schema(conn: &Connection) -> Result<i64, StoreError> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).kept()
}

/// Brings a file to today's schema. One transaction per step: a step that fails leaves the file at the step before.
pub(crate) fn migrate(conn: &Connection) -> Result<(), StoreError> {
    run(conn, MIGRATIONS)
}

fn run(conn: &Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let known = migrations.len() as i64;
    let found = schema(conn)?;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    let done = usize::try_from(found).map_err(|_| StoreError::damaged("schema below zero"))?;
    for (at, sql) in migrations.iter().enumerate().skip(done) {
        let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate).kept()?;
        conn.pragma_update(None, "application_id", APPLICATION_ID).kept()?;
        conn.execute_batch(sql).kept()?;
        conn.pragma_update(None, "user_version", at as i64 + 1).kept()?;
        transaction.commit().kept()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::number;

    #[test]
    fn migration_failing_halfway_leaves_the_step_before() {
        let conn = Connection::open_in_memory().unwrap();
        let second =
            "CREATE TABLE seat (id TEXT NOT NULL PRIMARY KEY) STRICT; INSERT INTO no_such_table VALUES (1);";
        let steps = [MIGRATIONS[0], second];
        assert!(run(&conn, &steps).is_err());
        assert_eq!(schema(&conn).unwrap(), 1);
        assert_eq!(number(&conn, "SELECT count(*) FROM sqlite_schema WHERE name='seat'", []).unwrap(), 0);
    }

    #[test]
    fn migration_of_an_older_file_keeps_its_rows() {
        let conn = Connection::open_in_memory().unwrap();
        run(&conn, &MIGRATIONS[..1]).unwrap();
        conn.execute("INSERT INTO room (id, name, rank) VALUES ('r', 'Salle bleue', 'a')", []).unwrap();
        run(&conn, &[MIGRATIONS[0], "ALTER TABLE room ADD COLUMN floor TEXT NOT NULL DEFAULT '';"]).unwrap();
        assert_eq!(schema(&conn).unwrap(), 2);
        assert_eq!(
            number(&conn, "SELECT count(*) FROM room WHERE name='Salle bleue' AND floor=''", []).unwrap(),
            1
        );
    }

    #[test]
    fn migration_of_a_newer_file_is_refused() {
        let conn = Connection::open_in_memory().unwrap();
        let newer = SCHEMA + 1;
        conn.pragma_update(None, "user_version", newer).unwrap();
        assert_eq!(run(&conn, MIGRATIONS), Err(StoreError::Newer { found: newer, known: SCHEMA }));
    }

    #[test]
    fn every_table_is_strict_and_has_a_declared_key() {
        let conn = Connection::open_in_memory().unwrap();
        migrate(&conn).unwrap();
        let tables = "SELECT count(*) FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite_%'";
        let good = "SELECT count(*) FROM pragma_table_list AS t WHERE t.schema='main' AND t.type='table' AND t.strict AND t.name NOT LIKE 'sqlite_%'
            AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)";
        assert!(number(&conn, tables, []).unwrap() > 15);
        assert_eq!(number(&conn, tables, []).unwrap(), number(&conn, good, []).unwrap());
    }
}
