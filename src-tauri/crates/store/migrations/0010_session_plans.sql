-- Session plans: how a session is run, step by step. Start and end of a step are never kept: they follow from the session's slot.

CREATE TABLE session_plan (
    session    TEXT NOT NULL PRIMARY KEY,
    before     TEXT NOT NULL DEFAULT '',
    plan_b     TEXT NOT NULL DEFAULT '[]',
    own_columns TEXT NOT NULL DEFAULT '[]',
    spares     INTEGER NOT NULL DEFAULT 0,
    panel      TEXT NOT NULL DEFAULT '[]',
    removed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_step (
    id            TEXT NOT NULL PRIMARY KEY,
    session       TEXT NOT NULL,
    -- The step that splits, and which of its groups this step belongs to.
    within        TEXT,
    branch        INTEGER NOT NULL DEFAULT 0,
    rank          TEXT NOT NULL,
    minutes       INTEGER NOT NULL,
    shortest      INTEGER,
    droppable     INTEGER NOT NULL DEFAULT 0,
    clock         INTEGER,
    title         TEXT NOT NULL DEFAULT '',
    method        TEXT NOT NULL DEFAULT '',
    activity      TEXT,
    facilitator   TEXT NOT NULL DEFAULT '',
    participants  TEXT NOT NULL DEFAULT '',
    materials     TEXT NOT NULL DEFAULT '',
    lead          TEXT NOT NULL DEFAULT '',
    co_lead       TEXT NOT NULL DEFAULT '',
    setup         TEXT NOT NULL DEFAULT '',
    language_cue  TEXT NOT NULL DEFAULT '',
    notes         TEXT NOT NULL DEFAULT '',
    split_groups  TEXT NOT NULL DEFAULT '[]',
    own_values    TEXT NOT NULL DEFAULT '{}',
    removed_at    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_step_of ON plan_step (session);

CREATE TABLE plan_comment (
    id         TEXT NOT NULL PRIMARY KEY,
    session    TEXT NOT NULL,
    step       TEXT,
    author     TEXT NOT NULL,
    at         TEXT NOT NULL,
    words      TEXT NOT NULL,
    resolved   INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_comment_of ON plan_comment (session);

-- What is packed already: one row for each thing, so that two people who tick do not undo each other's ticks.
CREATE TABLE packed_material (
    session    TEXT NOT NULL,
    material   TEXT NOT NULL,
    removed_at TEXT,
    PRIMARY KEY (session, material)
) STRICT, WITHOUT ROWID;
