-- Which territories lie above a place, itself included, one of each kind?
-- seen by: public
-- columns: kind, code, props
SELECT up.kind AS kind, t.code AS code, t.props AS props
FROM node AS place
JOIN territory_above AS up ON up.place = place.row
JOIN node AS t ON t.row = up.above
WHERE place.label = 'Territory' AND place.code = $place AND place.retired = 0
ORDER BY t.code;
