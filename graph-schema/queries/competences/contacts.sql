-- How are these competences, posts, places or organisations reached?
-- seen by: public
-- columns: source, contact, props
SELECT s.id AS source, k.id AS contact, k.props AS props
FROM json_each($sources) AS asked
JOIN node AS s ON s.id = asked.value
JOIN link AS reached ON reached.source = s.row AND reached.type = 'REACHED_AT'
JOIN node AS k ON k.row = reached.target AND k.retired = 0
ORDER BY source, reached.row;
