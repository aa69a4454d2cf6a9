-- What attendance is counted by, from which share on a certificate is given, and who stood in which row of a printed sheet.
ALTER TABLE workshop ADD COLUMN certificate_rule INTEGER NOT NULL DEFAULT 80;
ALTER TABLE workshop ADD COLUMN attendance_unit TEXT NOT NULL DEFAULT 'half_days';
ALTER TABLE printing ADD COLUMN sheet_rows TEXT NOT NULL DEFAULT '';

-- Facts: appended, never changed, never undone. What the desk refused: a code that nobody has, a badge that was replaced, somebody who had
-- declined. The delegate is empty when nobody was meant.
CREATE TABLE refused_scan (
    id       TEXT NOT NULL PRIMARY KEY,
    period   TEXT NOT NULL DEFAULT '',
    text     TEXT NOT NULL,
    answer   TEXT NOT NULL,
    delegate TEXT,
    way      TEXT NOT NULL,
    at       TEXT NOT NULL,
    desk     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Facts, as above. Which code was on a badge that somebody was given at the desk, so that one that was replaced later is known.
CREATE TABLE badge_given (
    id       TEXT NOT NULL PRIMARY KEY,
    delegate TEXT NOT NULL,
    code     TEXT NOT NULL,
    at       TEXT NOT NULL,
    desk     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Whom erasing took away: nothing but the identity, so that joining an older copy does not bring the person back.
CREATE TABLE erased_delegate (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
