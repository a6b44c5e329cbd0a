-- Which groups are there, of which kind and region, and how many belong to each on a day?
-- seen by: public
-- columns: code, props, place, place_props, region, region_name, members
SELECT p.code AS code, p.props AS props, t.code AS place, t.props AS place_props, r.code AS region, r.props ->> 'name' AS region_name,
    (SELECT count(*) FROM link AS m JOIN node AS who ON who.row = m.source AND who.retired = 0
        WHERE m.target = p.row AND m.type = 'MEMBER_OF' AND coalesce(m.props ->> 'since', '0') <= $date AND coalesce(m.props ->> 'until', '9') >= $date) AS members
FROM node AS p
LEFT JOIN link AS lies ON lies.source = p.row AND lies.type = 'LIES_IN'
LEFT JOIN node AS t ON t.row = lies.target
LEFT JOIN territory_above AS up ON up.place = t.row AND up.kind = 'region'
LEFT JOIN node AS r ON r.row = up.above
WHERE p.label = 'Platform' AND p.retired = 0
ORDER BY code, place;
