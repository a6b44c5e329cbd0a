-- Which letters may be posted now, the longest waiting first?
-- seen by: system
-- columns: id, props
SELECT n.id AS id, n.props AS props
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0 AND json_extract(n.props, '$.state') = 'waiting'
    AND n.props ->> 'nextAt' <= $now AND coalesce(n.props ->> 'claimedUntil', '') <= $now
ORDER BY n.props ->> 'nextAt', n.id
LIMIT $limit;
