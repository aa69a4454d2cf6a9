-- Clashes that the organiser called all right, and how many minutes rooms and people need between two sessions.

-- The key is made of the facts of a clash: when they change, it is another clash.
CREATE TABLE silenced_clash (
    key        TEXT NOT NULL PRIMARY KEY,
    at         TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE workshop ADD COLUMN change_over INTEGER NOT NULL DEFAULT 0;
