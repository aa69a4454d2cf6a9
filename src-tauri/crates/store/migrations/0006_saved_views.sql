-- Views of the delegates' table that an organiser keeps under a name.

CREATE TABLE saved_view (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    grouped_by TEXT NOT NULL DEFAULT '',
    sorting    TEXT NOT NULL DEFAULT '[]',
    filters    TEXT NOT NULL DEFAULT '[]',
    columns    TEXT NOT NULL DEFAULT '[]',
    rank       TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;
