-- Which records does an organisation keep, with the links that leave them and those of who holds its posts?
-- seen by: public
-- columns: id, label, version, props, link, type, link_props, other, other_label, other_version, other_props
WITH body AS (SELECT row FROM node WHERE label = 'Organisation' AND code = $organisation AND retired = 0),
own AS (
    SELECT row FROM body
    UNION
    SELECT n.row FROM body AS o CROSS JOIN link AS l ON l.target = o.row AND l.type IN ('OF', 'IN', 'HELD_BY')
    CROSS JOIN node AS n ON n.row = l.source AND n.retired = 0 AND n.label IN ('Branch', 'Post', 'Competence')),
tie AS (
    SELECT own.row AS row, l.row AS link, l.target AS other FROM own CROSS JOIN link AS l ON l.source = own.row
    UNION ALL
    SELECT own.row, l.row, l.source FROM own CROSS JOIN link AS l ON l.target = own.row AND l.type = 'HOLDS')
SELECT s.id AS id, s.label AS label, s.version AS version, s.props AS props, l.id AS link, l.type AS type, l.props AS link_props,
    o.id AS other, o.label AS other_label, o.version AS other_version, o.props AS other_props
FROM own
JOIN node AS s ON s.row = own.row
LEFT JOIN (tie CROSS JOIN link AS l ON l.row = tie.link CROSS JOIN node AS o ON o.row = tie.other AND o.retired = 0) ON tie.row = s.row
ORDER BY s.id, l.id;
