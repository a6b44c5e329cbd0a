-- Which organisations are the office of a territory by law?
-- seen by: public
-- columns: organisation, props
SELECT o.code AS organisation, o.props AS props
FROM node AS t
JOIN link AS administers ON administers.target = t.row AND administers.type = 'ADMINISTERS'
JOIN node AS o ON o.row = administers.source AND o.retired = 0
WHERE t.label = 'Territory' AND t.code = $territory
ORDER BY organisation;
