-- Releases of the programme, times as they really were, kinds of session of the workshop's own, tags and needs of sessions, a second zone.

-- Facts: appended, never changed, never undone. A release is taken back by one that withdraws it.
CREATE TABLE programme_release (
    id        TEXT NOT NULL PRIMARY KEY,
    number    INTEGER NOT NULL,
    note      TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL,
    desk      TEXT NOT NULL DEFAULT '',
    withdraws TEXT,
    -- The agenda as it was, as JSON; empty for a withdrawal.
    snapshot  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Facts: appended, never changed, never undone.
CREATE TABLE actual_time (
    id        TEXT NOT NULL PRIMARY KEY,
    placement TEXT NOT NULL,
    kind      TEXT NOT NULL,
    withdraws TEXT,
    at        TEXT NOT NULL,
    desk      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX actual_time_of ON actual_time (placement);

CREATE TABLE own_kind (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    colour     TEXT NOT NULL,
    counts     INTEGER NOT NULL DEFAULT 1,
    rank       TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE session ADD COLUMN own_kind TEXT;
ALTER TABLE session ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE session ADD COLUMN needs TEXT NOT NULL DEFAULT '[]';
ALTER TABLE workshop ADD COLUMN second_zone TEXT NOT NULL DEFAULT '';
