// Which letters still hold words though they were sent, or went out of date unsent, before a moment?
// seen by: system
// columns: id, version
MATCH (n:Letter {retired: false})
WHERE n.text IS NOT NULL AND coalesce(n.sentAt, n.staleAt) <= $before
RETURN n.id AS id, n.version AS version
ORDER BY id
LIMIT $limit
