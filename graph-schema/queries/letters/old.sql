-- Which letters were written before a moment?
-- seen by: system
-- columns: id, version
SELECT n.id AS id, n.version AS version
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0 AND n.props ->> 'createdAt' <= $before
ORDER BY n.id
LIMIT $limit;
