-- In which contexts does a thing lie: itself, its organisations, their regions and states, its platforms?
-- seen by: system
-- columns: context
WITH thing AS (SELECT row, id, label FROM node WHERE label = $label AND code = $thing AND retired = 0),
near AS (
    SELECT row, id, label FROM thing
    UNION
    SELECT n.row, n.id, n.label FROM thing AS t CROSS JOIN link AS l ON l.source = t.row CROSS JOIN node AS n ON n.row = l.target AND n.retired = 0
    WHERE l.type IN ('HELD_BY', 'OF', 'IN', 'TO', 'ABOUT') AND n.label IN ('Organisation', 'Platform', 'Territory')),
seats AS (
    SELECT row FROM near WHERE label = 'Territory'
    UNION
    SELECT l.target FROM near AS n CROSS JOIN link AS l ON l.source = n.row AND l.type IN ('SEATED_IN', 'LIES_IN', 'ADMINISTERS') WHERE n.label IN ('Organisation', 'Platform'))
SELECT id AS context FROM near
UNION
SELECT r.id FROM seats AS s JOIN territory_above AS up ON up.place = s.row AND up.kind IN ('region', 'state') JOIN node AS r ON r.row = up.above
ORDER BY context;
