-- Which posts does an organisation have, and who holds or held each?
-- seen by: public
-- columns: post, code, props, branch_props, person, held
SELECT p.id AS post, p.code AS code, p.props AS props, b.props AS branch_props, person.props AS person, holds.props AS held
FROM node AS o
JOIN link AS inside ON inside.target = o.row AND inside.type = 'IN'
JOIN node AS p ON p.row = inside.source AND p.label = 'Post' AND p.retired = 0
LEFT JOIN link AS sits ON sits.source = p.row AND sits.type = 'AT'
LEFT JOIN node AS b ON b.row = sits.target AND b.retired = 0
LEFT JOIN link AS holds ON holds.target = p.row AND holds.type = 'HOLDS' AND EXISTS (SELECT 1 FROM node AS n WHERE n.row = holds.source AND n.retired = 0)
LEFT JOIN node AS person ON person.row = holds.source
WHERE o.label = 'Organisation' AND o.code = $organisation
ORDER BY code, holds.row;
