-- Which matters are there, in which group, for whom, what replaced them and what else may help?
-- seen by: public
-- columns: id, code, props, group, replaced_by, concerns, alternatives
SELECT m.id AS id, m.code AS code, m.props AS props, g.code AS "group",
    (SELECT r.code FROM link AS l JOIN node AS r ON r.row = l.target WHERE l.source = m.row AND l.type = 'REPLACED_BY' LIMIT 1) AS replaced_by,
    (SELECT json_group_array(t.code ORDER BY l.row) FROM link AS l JOIN node AS t ON t.row = l.target WHERE l.source = m.row AND l.type = 'CONCERNS') AS concerns,
    (SELECT json_group_array(e.code ORDER BY l.props ->> 'order') FROM link AS l JOIN node AS e ON e.row = l.target WHERE l.source = m.row AND l.type = 'ELSE') AS alternatives
FROM node AS m
JOIN link AS grouped ON grouped.source = m.row AND grouped.type = 'IN_GROUP'
JOIN node AS g ON g.row = grouped.target
WHERE m.label = 'Matter' AND m.retired = 0
ORDER BY code;
