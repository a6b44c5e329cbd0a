-- What is there to do in a matter, for which groups?
-- seen by: public
-- columns: code, props
SELECT p.code AS code, p.props AS props
FROM node AS m
JOIN link AS described ON described.target = m.row AND described.type = 'IN'
JOIN node AS p ON p.row = described.source AND p.label = 'Procedure' AND p.retired = 0
WHERE m.label = 'Matter' AND m.code = $matter
ORDER BY code;
