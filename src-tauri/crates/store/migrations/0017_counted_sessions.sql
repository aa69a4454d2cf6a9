-- The sessions that are counted one by one, wherever they stand: one in the tray has no period, and is counted all the same once it is placed.
CREATE TABLE counted_session (
    session    TEXT NOT NULL PRIMARY KEY,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO counted_session (session)
SELECT DISTINCT session FROM attendance_period WHERE part = 'session' AND session IS NOT NULL AND removed_at IS NULL;
