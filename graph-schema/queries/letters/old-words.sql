-- Which letters still hold words though they were sent, or went out of date unsent, before a moment?
-- seen by: system
-- columns: id, version
SELECT n.id AS id, n.version AS version
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0 AND n.props ->> 'text' IS NOT NULL AND coalesce(n.props ->> 'sentAt', n.props ->> 'staleAt') <= $before
ORDER BY n.id
LIMIT $limit;
