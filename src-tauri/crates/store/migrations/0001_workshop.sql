-- The first shape of a document.
--
-- Rules that hold for every table here and later:
--   * ids are UUIDv7 as lower-case hyphenated text, days are ISO dates, instants are RFC 3339 UTC with milliseconds, times of the agenda
--     are whole minutes from midnight of the programme day;
--   * enums are codes; a code that a program does not know stays as it is;
--   * texts in several languages, and plain lists, are JSON: any tool reads them, and they change as one value;
--   * an empty text means "not known";
--   * removed_at is a tombstone: removed rows stay, so that two desks working apart can be joined. Erasing a person is the one deletion;
--   * no UNIQUE beyond the primary key, and foreign keys only from a part to the whole that owns it: two honest desks break neither.

CREATE TABLE workshop (
    id              TEXT NOT NULL PRIMARY KEY,
    title           TEXT NOT NULL,
    purpose         TEXT NOT NULL DEFAULT '',
    first_day       TEXT NOT NULL,
    last_day        TEXT NOT NULL,
    zone            TEXT NOT NULL,
    venue           TEXT NOT NULL DEFAULT '',
    place           TEXT NOT NULL DEFAULT '',
    country         TEXT,
    organiser       TEXT NOT NULL DEFAULT '',
    languages       TEXT NOT NULL DEFAULT '[]',
    expected_people INTEGER,
    programme_line  TEXT NOT NULL DEFAULT '',
    donor           TEXT NOT NULL DEFAULT '',
    acknowledgement TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
    id       TEXT NOT NULL PRIMARY KEY,
    code     TEXT NOT NULL,
    text     TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE day_note (
    day       TEXT NOT NULL PRIMARY KEY,
    theme     TEXT NOT NULL,
    objective TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    capacity   INTEGER,
    setup      TEXT NOT NULL DEFAULT '',
    equipment  TEXT NOT NULL DEFAULT '',
    opens      INTEGER,
    closes     INTEGER,
    rank       TEXT NOT NULL,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    acronym    TEXT NOT NULL DEFAULT '',
    kind       TEXT,
    role       TEXT,
    country    TEXT,
    parent     TEXT,
    removed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
    id           TEXT NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    name         TEXT NOT NULL DEFAULT '{}',
    country      TEXT,
    organisation TEXT,
    counted      INTEGER NOT NULL DEFAULT 1,
    rank         TEXT NOT NULL,
    removed_at   TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE place_target (
    id         TEXT NOT NULL PRIMARY KEY,
    delegation TEXT NOT NULL REFERENCES delegation (id) ON DELETE CASCADE,
    places     TEXT NOT NULL DEFAULT '[]',
    people     INTEGER NOT NULL,
    position   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX place_target_of ON place_target (delegation);

CREATE TABLE delegate (
    id                TEXT NOT NULL PRIMARY KEY,
    number            INTEGER NOT NULL,
    full_name         TEXT NOT NULL,
    family_name       TEXT NOT NULL DEFAULT '',
    call_name         TEXT NOT NULL DEFAULT '',
    native_name       TEXT NOT NULL DEFAULT '',
    delegation        TEXT,
    organisation      TEXT,
    position          TEXT NOT NULL DEFAULT '',
    city              TEXT NOT NULL DEFAULT '',
    country           TEXT,
    category          TEXT NOT NULL,
    sex               TEXT NOT NULL,
    age_band          TEXT,
    first_timer       INTEGER,
    speaks            TEXT NOT NULL DEFAULT '',
    language_codes    TEXT NOT NULL DEFAULT '[]',
    interpretation    TEXT NOT NULL DEFAULT '',
    email             TEXT NOT NULL DEFAULT '',
    phone             TEXT NOT NULL DEFAULT '',
    status            TEXT NOT NULL,
    mode              TEXT NOT NULL,
    arrives_on        TEXT,
    arrives_at        INTEGER,
    leaves_on         TEXT,
    leaves_at         INTEGER,
    pick_up           TEXT NOT NULL DEFAULT '',
    hotel_room        TEXT NOT NULL DEFAULT '',
    passport          TEXT NOT NULL DEFAULT '',
    visa              TEXT NOT NULL DEFAULT '',
    diet              TEXT NOT NULL DEFAULT '',
    access_needs      TEXT NOT NULL DEFAULT '',
    emergency_contact TEXT NOT NULL DEFAULT '',
    photo             TEXT NOT NULL,
    note              TEXT NOT NULL DEFAULT '',
    protected         INTEGER NOT NULL DEFAULT 0,
    alias             TEXT NOT NULL DEFAULT '',
    replaced_by       TEXT,
    badge             TEXT NOT NULL DEFAULT '',
    own_fields        TEXT NOT NULL DEFAULT '{}',
    removed_at        TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id               TEXT NOT NULL PRIMARY KEY,
    title            TEXT NOT NULL,
    short_title      TEXT NOT NULL DEFAULT '{}',
    kind             TEXT NOT NULL,
    parent           TEXT,
    languages        TEXT NOT NULL DEFAULT '[]',
    interpretation   INTEGER NOT NULL DEFAULT 0,
    objective        TEXT NOT NULL DEFAULT '',
    note             TEXT NOT NULL DEFAULT '',
    organisers_only  INTEGER NOT NULL DEFAULT 0,
    mode             TEXT NOT NULL,
    join_link        TEXT NOT NULL DEFAULT '',
    expected_people  INTEGER,
    usual_minutes    INTEGER NOT NULL,
    shortest_minutes INTEGER,
    removed_at       TEXT
) STRICT, WITHOUT ROWID;

-- The leads of a session are one ordered value of it: they are written together, and position has no life of its own.
CREATE TABLE session_lead (
    session      TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    delegate     TEXT,
    name         TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    role         TEXT NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_outcome (
    session  TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    outcome  TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (session, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    id         TEXT NOT NULL PRIMARY KEY,
    session    TEXT NOT NULL,
    day        TEXT NOT NULL,
    start      INTEGER NOT NULL,
    duration   INTEGER NOT NULL,
    open_end   INTEGER NOT NULL DEFAULT 0,
    rooms      TEXT NOT NULL,
    pinned     INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_of ON placement (session);

CREATE TABLE placement_room (
    placement TEXT NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
    room      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    PRIMARY KEY (placement, room)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance_period (
    id          TEXT NOT NULL PRIMARY KEY,
    day         TEXT NOT NULL,
    part        TEXT NOT NULL,
    session     TEXT,
    from_minute INTEGER NOT NULL,
    to_minute   INTEGER NOT NULL,
    counted     INTEGER NOT NULL DEFAULT 1,
    removed_at  TEXT
) STRICT, WITHOUT ROWID;

-- Facts: appended, never changed, never undone.
CREATE TABLE check_in (
    id        TEXT NOT NULL PRIMARY KEY,
    delegate  TEXT NOT NULL,
    period    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    withdraws TEXT,
    way       TEXT NOT NULL,
    mode      TEXT NOT NULL,
    at        TEXT NOT NULL,
    desk      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_of_period ON check_in (period);
CREATE INDEX check_in_of_delegate ON check_in (delegate);

CREATE TABLE printing (
    id                TEXT NOT NULL PRIMARY KEY,
    artefact          TEXT NOT NULL,
    language          TEXT NOT NULL,
    audience          TEXT NOT NULL,
    at                TEXT NOT NULL,
    pages             INTEGER NOT NULL,
    copies            INTEGER NOT NULL,
    programme_version TEXT NOT NULL DEFAULT '',
    operations        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every copy of the document that was ever written to.
CREATE TABLE device (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    started_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which device this very file is, and by what it knows that it has not been copied since.
CREATE TABLE this_copy (
    device TEXT NOT NULL PRIMARY KEY,
    file   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done: number is gap-free within a device, hlc orders the operations of all devices.
CREATE TABLE operation (
    id      TEXT NOT NULL PRIMARY KEY,
    device  TEXT NOT NULL,
    number  INTEGER NOT NULL,
    hlc     TEXT NOT NULL,
    at      TEXT NOT NULL,
    code    TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    undoes  TEXT,
    redoes  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_in_order ON operation (hlc, id);
CREATE INDEX operation_of_device ON operation (device, number);
CREATE INDEX operation_undoing ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_redoing ON operation (redoes) WHERE redoes IS NOT NULL;
