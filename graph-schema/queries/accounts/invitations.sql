-- Whom did an organisation invite who has not come yet?
-- seen by: system
-- columns: id, props
SELECT i.id AS id, i.props AS props
FROM node AS o
JOIN link AS asked ON asked.target = o.row AND asked.type = 'TO'
JOIN node AS i ON i.row = asked.source AND i.label = 'Invitation' AND i.retired = 0
WHERE o.label = 'Organisation' AND o.code = $organisation AND i.props ->> 'state' = 'open'
ORDER BY id;
