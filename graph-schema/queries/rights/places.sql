-- Which places lie in these regions, themselves included?
-- seen by: system
-- columns: code
SELECT DISTINCT p.code AS code
FROM node AS r
JOIN territory_above AS up ON up.above = r.row
JOIN node AS p ON p.row = up.place AND p.retired = 0
WHERE r.label = 'Territory' AND r.retired = 0 AND r.id IN (SELECT value FROM json_each($contexts))
ORDER BY code;
