-- Which organisations say that a matter is not theirs in a territory, or in one around it?
-- seen by: system
-- columns: statement, organisation
SELECT s.id AS statement, o.id AS organisation
FROM node AS m
JOIN link AS about ON about.target = m.row AND about.type = 'ABOUT'
JOIN node AS s ON s.row = about.source AND s.label = 'Statement' AND s.retired = 0 AND s.props ->> 'stance' = 'denies'
JOIN link AS place ON place.source = s.row AND place.type = 'ABOUT'
JOIN node AS t ON t.row = place.target AND t.label = 'Territory' AND t.row IN (SELECT up.above FROM node AS p JOIN territory_above AS up ON up.place = p.row WHERE p.label = 'Territory' AND p.code = $deniedPlace)
JOIN link AS of ON of.source = s.row AND of.type = 'OF'
JOIN node AS o ON o.row = of.target AND o.retired = 0
WHERE m.label = 'Matter' AND m.code = $deniedMatter
ORDER BY statement;
