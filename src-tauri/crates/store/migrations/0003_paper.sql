-- What the organiser sets for paper, what was chosen last in the print centre, and what more is known about a printing.

-- One row, under a fixed key: two desks that both set something change the same row.
CREATE TABLE template (
    id                 TEXT NOT NULL PRIMARY KEY,
    accent             TEXT NOT NULL DEFAULT '',
    welcome            TEXT NOT NULL DEFAULT '{}',
    objectives         TEXT NOT NULL DEFAULT '[]',
    practical          TEXT NOT NULL DEFAULT '[]',
    wifi_name          TEXT NOT NULL DEFAULT '',
    wifi_password      TEXT NOT NULL DEFAULT '',
    help_number        TEXT NOT NULL DEFAULT '',
    address            TEXT NOT NULL DEFAULT '',
    disclaimer         TEXT NOT NULL DEFAULT '{}',
    certificate_text   TEXT NOT NULL DEFAULT '{}',
    signatories        TEXT NOT NULL DEFAULT '[]',
    feedback_questions TEXT NOT NULL DEFAULT '[]',
    meals_note         TEXT NOT NULL DEFAULT '',
    currency           TEXT NOT NULL DEFAULT '',
    allowance_lines    TEXT NOT NULL DEFAULT '[]'
) STRICT, WITHOUT ROWID;

-- The logos are one ordered value of the template; position has no life of its own.
CREATE TABLE logo (
    position INTEGER NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL DEFAULT '',
    place    TEXT NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

-- How each artefact was printed or looked at last. A convenience: never undone, no operation.
CREATE TABLE print_choice (
    artefact TEXT NOT NULL PRIMARY KEY,
    choices  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How it was ordered, to print it again, and what the pages looked like, to know whether they would look different now.
ALTER TABLE printing ADD COLUMN choices TEXT NOT NULL DEFAULT '';
ALTER TABLE printing ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
ALTER TABLE printing ADD COLUMN sheets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE printing ADD COLUMN way TEXT NOT NULL DEFAULT '';
