-- Who was asked to act in a place and has not come yet? Without a label: for the whole platform?
-- seen by: system
-- columns: id, props
SELECT i.id AS id, i.props AS props
FROM node AS o
JOIN link AS asked ON asked.target = o.row AND asked.type = 'TO'
JOIN node AS i ON i.row = asked.source AND i.label = 'Invitation' AND i.retired = 0
WHERE o.label = $label AND o.code = $thing AND i.props ->> 'state' = 'open'
UNION ALL
SELECT i.id, i.props
FROM node AS i
WHERE $label = '' AND i.label = 'Invitation' AND i.retired = 0 AND i.props ->> 'state' = 'open' AND NOT EXISTS (SELECT 1 FROM link AS asked WHERE asked.source = i.row AND asked.type = 'TO')
ORDER BY id;
