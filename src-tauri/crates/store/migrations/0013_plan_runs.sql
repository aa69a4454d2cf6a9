-- Session plans carried out. Facts: appended, never changed, never undone; one that withdraws another takes it back.
CREATE TABLE plan_run (
    id        TEXT NOT NULL PRIMARY KEY,
    session   TEXT NOT NULL,
    kind      TEXT NOT NULL,
    step      TEXT,
    minutes   INTEGER NOT NULL DEFAULT 0,
    withdraws TEXT,
    at        TEXT NOT NULL,
    desk      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_run_of ON plan_run (session);
