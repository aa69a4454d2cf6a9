-- What more is known about organisations and delegates, fields of the organiser's own, who counts towards the targets, and what became of
-- somebody on the way.

ALTER TABLE organisation ADD COLUMN names TEXT NOT NULL DEFAULT '{}';
ALTER TABLE organisation ADD COLUMN outcomes TEXT NOT NULL DEFAULT '[]';

ALTER TABLE delegate ADD COLUMN born_on TEXT;
ALTER TABLE delegate ADD COLUMN reached_by TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN arrival_flight TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN departure_flight TEXT NOT NULL DEFAULT '';
-- The days on which a night in the hotel begins, as a list; none follows arrival and departure.
ALTER TABLE delegate ADD COLUMN nights TEXT;
ALTER TABLE delegate ADD COLUMN passport_expires_on TEXT;
ALTER TABLE delegate ADD COLUMN invitation_letter TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN companions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE delegate ADD COLUMN waiting_rank TEXT NOT NULL DEFAULT '';

-- Codes of categories that do not count towards the targets.
ALTER TABLE workshop ADD COLUMN uncounted_categories TEXT NOT NULL DEFAULT '[]';

CREATE TABLE own_field (
    id         TEXT NOT NULL PRIMARY KEY,
    -- Under what the values stand in delegate.own_fields.
    key        TEXT NOT NULL,
    label      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    choices    TEXT NOT NULL DEFAULT '[]',
    audiences  TEXT NOT NULL DEFAULT '[]',
    rank       TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

-- One row for each step; undo takes the step away with what it was a step of.
CREATE TABLE status_change (
    id          TEXT NOT NULL PRIMARY KEY,
    delegate    TEXT NOT NULL,
    at          TEXT NOT NULL,
    from_status TEXT,
    to_status   TEXT NOT NULL,
    other       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX status_change_of ON status_change (delegate);
