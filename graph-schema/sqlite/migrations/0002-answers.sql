-- What the writer derives in the same transaction, so that "who handles this here" is two index look-ups.
-- Every territory with all that lie above it, itself included; of each kind there is one.
CREATE TABLE territory_above (
    place INTEGER NOT NULL,
    kind  TEXT    NOT NULL,
    above INTEGER NOT NULL,
    PRIMARY KEY (place, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX territory_below ON territory_above (above, place);

-- Which competences of a matter hold for a territory.
CREATE TABLE competence_at (
    matter     INTEGER NOT NULL,
    territory  INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    role       TEXT    NOT NULL,
    valid_from TEXT,
    valid_to   TEXT,
    PRIMARY KEY (matter, territory, competence)
) STRICT, WITHOUT ROWID;
CREATE INDEX competence_at_competence ON competence_at (competence);
