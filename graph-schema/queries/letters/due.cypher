// Which letters may be posted now, the longest waiting first?
// seen by: system
// columns: id, props
MATCH (n:Letter {state: 'waiting', retired: false})
WHERE n.nextAt <= $now AND coalesce(n.claimedUntil, '') <= $now
RETURN n.id AS id, properties(n) AS props
ORDER BY n.nextAt, id
LIMIT $limit
