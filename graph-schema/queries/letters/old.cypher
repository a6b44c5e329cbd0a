// Which letters were written before a moment?
// seen by: system
// columns: id
MATCH (n:Letter {retired: false})
WHERE n.createdAt <= $before
RETURN n.id AS id
ORDER BY id
LIMIT $limit
