-- In which territories within another one does somebody say that a matter is not theirs?
-- seen by: system
-- columns: territory
SELECT DISTINCT t.code AS territory
FROM node AS m
JOIN link AS about ON about.target = m.row AND about.type = 'ABOUT'
JOIN node AS s ON s.row = about.source AND s.label = 'Statement' AND s.retired = 0 AND s.props ->> 'stance' = 'denies'
JOIN link AS place ON place.source = s.row AND place.type = 'ABOUT'
JOIN node AS t ON t.row = place.target AND t.label = 'Territory' AND t.retired = 0
JOIN territory_above AS up ON up.place = t.row
JOIN node AS wide ON wide.row = up.above AND wide.code = $deniedAround AND wide.row <> t.row
WHERE m.label = 'Matter' AND m.code = $deniedMatter
ORDER BY territory;
