-- Pairs of people who look like one and whom the organiser called two, so that nobody is asked again. The lower id comes first.
CREATE TABLE told_apart (
    one        TEXT NOT NULL,
    other      TEXT NOT NULL,
    at         TEXT NOT NULL,
    removed_at TEXT,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
