-- How do these nodes stand now, which links lead from and to them, and is what is at the other end still there?
-- seen by: system
-- columns: id, version, retired, link, alive
SELECT n.id AS id, n.version AS version, n.retired AS retired, link.id AS link, other.retired = 0 AS alive
FROM json_each($sources) AS asked
JOIN node AS n ON n.id = asked.value
LEFT JOIN link ON link.source = n.row OR link.target = n.row
LEFT JOIN node AS other ON other.row = iif(link.source = n.row, link.target, link.source)
ORDER BY id, link;
