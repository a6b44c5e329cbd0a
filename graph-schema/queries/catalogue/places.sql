-- Which municipalities are there, in which ORP, district and region, and what did those become that are no more?
-- seen by: public
-- columns: code, props, orp, orp_name, district, district_name, region, region_name, successor
SELECT m.code AS code, m.props AS props, orp.code AS orp, orp.props ->> 'name' AS orp_name,
    district.code AS district, district.props ->> 'name' AS district_name, region.code AS region, region.props ->> 'name' AS region_name,
    (SELECT min(s.code) FROM link AS became JOIN node AS s ON s.row = became.target AND s.retired = 0 WHERE became.source = m.row AND became.type = 'SUCCEEDED_BY' AND m.props ->> 'validTo' IS NOT NULL HAVING count(*) = 1) AS successor
FROM node AS m
LEFT JOIN territory_above AS o ON o.place = m.row AND o.kind = 'orp'
LEFT JOIN node AS orp ON orp.row = o.above
LEFT JOIN territory_above AS d ON d.place = m.row AND d.kind = 'district'
LEFT JOIN node AS district ON district.row = d.above
LEFT JOIN territory_above AS r ON r.place = m.row AND r.kind = 'region'
LEFT JOIN node AS region ON region.row = r.above
WHERE m.label = 'Territory' AND m.retired = 0 AND m.props ->> 'kind' = 'municipality'
ORDER BY code;
