-- Which territories of these kinds lie in a territory, each with its district?
-- seen by: public
-- columns: code, kind, props, district, district_name
SELECT t.code AS code, t.props ->> 'kind' AS kind, t.props AS props, d.code AS district, d.props ->> 'name' AS district_name
FROM node AS whole
JOIN territory_above AS up ON up.above = whole.row AND up.place <> whole.row
JOIN node AS t ON t.row = up.place AND t.retired = 0 AND t.props ->> 'kind' IN (SELECT value FROM json_each($kinds))
LEFT JOIN territory_above AS own ON own.place = t.row AND own.kind = 'district'
LEFT JOIN node AS d ON d.row = own.above
WHERE whole.label = 'Territory' AND whole.code = $territory
ORDER BY code;
