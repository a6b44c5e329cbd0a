-- Which organisations are there, where is the seat of each, and in which region?
-- seen by: public
-- columns: code, props, place, place_name, region, region_name
SELECT o.code AS code, o.props AS props, p.code AS place, p.props ->> 'name' AS place_name, r.code AS region, r.props ->> 'name' AS region_name
FROM node AS o
LEFT JOIN link AS seated ON seated.source = o.row AND seated.type = 'SEATED_IN'
LEFT JOIN node AS p ON p.row = seated.target
LEFT JOIN territory_above AS up ON up.place = p.row AND up.kind = 'region'
LEFT JOIN node AS r ON r.row = up.above
WHERE o.label = 'Organisation' AND o.retired = 0
ORDER BY code, place;
