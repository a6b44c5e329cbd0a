-- The history first: it is found over the links. Of those unlinked before only the history is left.
DELETE FROM change WHERE subject IN (SELECT id FROM link WHERE source = $row UNION SELECT id FROM link WHERE target = $row);
DELETE FROM change WHERE subject IN (
    SELECT subject FROM change WHERE act = 'unlinked' AND json_extract(before, '$.from') = $id
    UNION
    SELECT subject FROM change WHERE act = 'unlinked' AND json_extract(before, '$.to') = $id);
DELETE FROM change WHERE subject = $id;
DELETE FROM link WHERE source = $row OR target = $row;
DELETE FROM node WHERE row = $row;
