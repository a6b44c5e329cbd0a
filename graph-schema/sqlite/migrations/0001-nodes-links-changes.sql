-- The property graph: nodes, links in both directions, and everything that ever happened to them.
-- Integer rows inside, UUIDv7 text outside; properties are one flat JSON object.
CREATE TABLE node (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    label   TEXT    NOT NULL,
    code    TEXT,
    version INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    props   TEXT    NOT NULL CHECK (json_valid(props))
) STRICT;
CREATE UNIQUE INDEX node_code ON node (label, code) WHERE code IS NOT NULL;
CREATE INDEX node_label ON node (label, row);

CREATE TABLE link (
    row    INTEGER PRIMARY KEY,
    id     TEXT    NOT NULL UNIQUE,
    type   TEXT    NOT NULL,
    source INTEGER NOT NULL REFERENCES node (row),
    target INTEGER NOT NULL REFERENCES node (row),
    props  TEXT    NOT NULL CHECK (json_valid(props))
) STRICT;
CREATE INDEX link_out ON link (source, type, target);
CREATE INDEX link_in ON link (target, type, source);

CREATE TABLE change (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    act     TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    version INTEGER NOT NULL,
    before  TEXT,
    after   TEXT
) STRICT;
CREATE INDEX change_subject ON change (subject, seq);
