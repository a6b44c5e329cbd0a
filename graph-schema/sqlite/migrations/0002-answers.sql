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

-- Where a competence is exercised: at its own places, or at all places of the organisation where none is named.
CREATE VIEW competence_branch AS
SELECT c.row AS competence, b.row AS branch
FROM node AS c
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN link AS place_of ON place_of.target = held.target AND place_of.type = 'OF'
JOIN node AS b ON b.row = place_of.source AND b.label = 'Branch' AND b.retired = 0
WHERE c.label = 'Competence' AND (
    NOT EXISTS (SELECT 1 FROM link AS named WHERE named.source = c.row AND named.type = 'AT')
    OR EXISTS (SELECT 1 FROM link AS named WHERE named.source = c.row AND named.type = 'AT' AND named.target = b.row));
