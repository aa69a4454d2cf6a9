-- The desk: what is handed over and signed for, what it is told about people, and which entries turned out to be somebody else's.

CREATE TABLE hand_out_item (
    id         TEXT NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL,
    label      TEXT NOT NULL DEFAULT '{}',
    numbered   INTEGER NOT NULL DEFAULT 0,
    returns    INTEGER NOT NULL DEFAULT 0,
    given_to   TEXT NOT NULL DEFAULT 'everybody',
    categories TEXT NOT NULL DEFAULT '[]',
    position   INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

-- Facts: appended, never changed, never undone.
CREATE TABLE hand_over (
    id        TEXT NOT NULL PRIMARY KEY,
    item      TEXT NOT NULL,
    delegate  TEXT NOT NULL,
    kind      TEXT NOT NULL,
    withdraws TEXT,
    number    TEXT NOT NULL DEFAULT '',
    channel   TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL,
    desk      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_of ON hand_over (delegate);

ALTER TABLE delegate ADD COLUMN desk_note TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN desk_flag TEXT NOT NULL DEFAULT 'look';

-- An entry that was made one with another keeps its printed code, so that its badge is known at the door as that of the one that stayed. An
-- empty code was replaced by a new badge since.
CREATE TABLE merged_delegate (
    gone       TEXT NOT NULL PRIMARY KEY,
    kept       TEXT NOT NULL,
    code       TEXT NOT NULL DEFAULT '',
    at         TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;
