-- Which letters are in these states, the newest first, from an offset on?
-- seen by: system
-- columns: id, props
SELECT n.id AS id, n.props AS props
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0 AND json_extract(n.props, '$.state') IN (SELECT value FROM json_each($states))
ORDER BY n.id DESC
LIMIT $limit OFFSET $offset;
