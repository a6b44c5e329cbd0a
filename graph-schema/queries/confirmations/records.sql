-- Which records does an organisation vouch for: itself, its places, posts, competences, their contacts and languages?
-- seen by: system
-- columns: kind, id, props, about, about_props, at_label, at_props
WITH own AS MATERIALIZED (
    SELECT row, id, label, props FROM node WHERE label = 'Organisation' AND code = $organisation AND retired = 0
    UNION
    SELECT n.row, n.id, n.label, n.props FROM node AS o CROSS JOIN link AS l ON l.target = o.row AND l.type IN ('OF', 'IN', 'HELD_BY')
    CROSS JOIN node AS n ON n.row = l.source AND n.retired = 0 AND n.label IN ('Branch', 'Post', 'Competence')
    WHERE o.label = 'Organisation' AND o.code = $organisation AND o.retired = 0),
named AS MATERIALIZED (
    SELECT own.row, own.id, own.label, own.props, m.code AS matter, m.props AS matter_props
    FROM own
    LEFT JOIN link AS of ON of.source = own.row AND of.type = 'OF' AND own.label = 'Competence'
    LEFT JOIN node AS m ON m.row = of.target)
SELECT label AS kind, id, props, matter AS about, matter_props AS about_props, NULL AS at_label, NULL AS at_props FROM named
UNION ALL
SELECT 'Contact', k.id, k.props, NULL, NULL, NULL, NULL
FROM node AS k WHERE k.retired = 0
    AND k.row IN (SELECT r.target FROM own CROSS JOIN link AS r ON r.source = own.row AND r.type = 'REACHED_AT')
UNION ALL
SELECT 'Language', s.id, s.props, l.code, l.props, named.label, CASE WHEN named.label = 'Branch' THEN named.props ELSE named.matter_props END
FROM named
CROSS JOIN link AS s ON s.source = named.row AND s.type = 'SPEAKS'
CROSS JOIN node AS l ON l.row = s.target
ORDER BY kind, id;
