// Which letters were written before a moment?
// seen by: system
// columns: id, version
MATCH (n:Letter {retired: false})
WHERE n.createdAt <= $before
RETURN n.id AS id, n.version AS version
ORDER BY id
LIMIT $limit
