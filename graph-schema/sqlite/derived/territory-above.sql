-- touched: Territory
-- Runs after territories changed; $rows are their rows. All that lie below them are derived anew as well.
CREATE TEMP TABLE IF NOT EXISTS moved (place INTEGER PRIMARY KEY);
DELETE FROM temp.moved;
INSERT INTO temp.moved
WITH RECURSIVE below (place) AS (
    SELECT value FROM json_each($rows)
    UNION
    SELECT link.source FROM below
    JOIN link ON link.target = below.place AND link.type = 'LIES_IN'
    JOIN node ON node.row = link.source AND node.label = 'Territory'
)
SELECT place FROM below;
DELETE FROM territory_above WHERE place IN (SELECT place FROM temp.moved);
INSERT OR REPLACE INTO territory_above (place, kind, above)
WITH RECURSIVE up (place, above, steps) AS (
    SELECT place, place, 0 FROM temp.moved
    UNION
    SELECT up.place, link.target, up.steps + 1 FROM up
    JOIN link ON link.source = up.above AND link.type = 'LIES_IN'
    WHERE up.steps < 9
)
SELECT up.place, node.props ->> 'kind', up.above
FROM up
JOIN node ON node.row = up.above AND node.retired = 0
ORDER BY up.steps DESC;
