-- How many foreigners live in these territories, of each nationality and of all, by the newest figure until a day?
-- seen by: public
-- columns: territory, nationality, count, day
SELECT t.code AS territory, coalesce(f.props ->> 'nationality', '') AS nationality, f.props ->> 'count' AS count, max(f.props ->> 'onDay') AS day
FROM json_each($territories) AS asked
CROSS JOIN node AS t ON t.label = 'Territory' AND t.code = asked.value
JOIN link AS lives ON lives.target = t.row AND lives.type = 'IN'
JOIN node AS f ON f.row = lives.source AND f.label = 'ForeignerCount' AND f.retired = 0
WHERE f.props ->> 'onDay' <= $date
GROUP BY territory, nationality
ORDER BY territory, nationality;
