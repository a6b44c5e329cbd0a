-- Which places does an organisation have?
-- seen by: public
-- columns: branch, code, props, place, place_name, serves
SELECT b.id AS branch, b.code AS code, b.props AS props, p.code AS place, p.props ->> 'name' AS place_name,
    (SELECT json_group_array(area.code ORDER BY s.row) FROM link AS s JOIN node AS area ON area.row = s.target WHERE s.source = b.row AND s.type = 'SERVES') AS serves
FROM node AS o
JOIN link AS place_of ON place_of.target = o.row AND place_of.type = 'OF'
JOIN node AS b ON b.row = place_of.source AND b.label = 'Branch' AND b.retired = 0
LEFT JOIN link AS lies ON lies.source = b.row AND lies.type = 'LIES_IN'
LEFT JOIN node AS p ON p.row = lies.target
WHERE o.label = 'Organisation' AND o.code = $organisation
ORDER BY code;
