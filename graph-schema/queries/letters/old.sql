-- Which letters were written before a moment?
-- seen by: system
-- columns: id
SELECT n.id AS id
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0 AND n.props ->> 'createdAt' <= $before
ORDER BY n.id
LIMIT $limit;
